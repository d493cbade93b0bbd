# Daymark के शब्द, हिन्दी में।
# पढ़ने वाले कम उम्र के हैं: शायद डरे हुए, रात में, शायद कोई साथ में स्क्रीन देख रहा हो।
# हम उनसे “तुम” कहकर बात करते हैं, जैसे कोई प्यारा, बड़ा दोस्त। न पुलिस जैसी आवाज़, न नारे, न सरकारी हिन्दी।
# वाक्य ऐसे बनें कि न पढ़ने वाले का लिंग पता चले, न सामने वाले का: “करो”, “ज़रूरी नहीं”, “ठीक है”; “सकते हो” कभी नहीं।
# बात मैसेज की करो, इंसान को मत परखो। “लगता है”, “शायद”। फ़ोटो का क्या होगा, इसका वादा मत करो।
# फ़ोन नंबर यहाँ कभी नहीं लिखते। नंबर के ठीक बाद पूर्ण विराम नहीं लगाते, वह अंक जैसा दिखता है।

direction = ltr

## The card: its name and buttons

card-name = इस चैट के बारे में एक नोट
card-open = मदद देखो
card-close = कम दिखाओ
card-hide = अभी छिपाओ
card-fine = यह चैट ठीक है
card-wrong = यह नोट यहाँ ठीक नहीं बैठता
card-put-away = नोट हट गया। किसी को नहीं बताया गया।
card-branches = बात कुछ और है
card-back = वापस
card-pause-day = एक दिन के लिए रोको
card-pause-site = इस साइट पर रोको

## What a button beside a sentence does

copy = कॉपी करो
copied = कॉपी हो गया
share = किसी ऐप से भेजो

## The card, folded: one sentence on the message, then what they can do now.
## Sentence, second line and the two buttons stay under 40 words together.

sentence-self-harm = ये बातें बेरहम हैं और सच नहीं हैं। तुम्हारा होना बहुत मायने रखता है।
now-crisis-call = प्लीज़ अभी किसी से बात करो। चाहो तो { $number } पर कॉल करो।
now-crisis-both = प्लीज़ अभी किसी से बात करो। चाहो तो { $number } पर कॉल या मैसेज करो।
now-crisis = प्लीज़ अभी किसी से बात करो। मदद के लिए यह नोट खोलो।

sentence-harm = यह चोट पहुँचाने की धमकी लगती है। इसमें तुम्हारी गलती नहीं है।
now-harm-call = भरोसे के लोगों के पास रहो। खतरा है? { $number } पर कॉल करो।
now-harm = भरोसे के लोगों के पास रहो। मदद के लिए यह नोट खोलो।

sentence-meeting = यह मिलने का दबाव लगता है। ना कहना बिल्कुल ठीक है।
now-meeting-call = प्लीज़ मत जाओ। खतरा है? { $number } पर कॉल करो।
now-meeting = प्लीज़ मत जाओ। पहले भरोसे के किसी इंसान से बात करो।

sentence-money = यह पैसों के लिए दबाव लगता है। तुमने कुछ गलत नहीं किया।
now-money = जवाब देना या पैसे देना ज़रूरी नहीं। मदद यहाँ है।
sentence-paid = यह फिर से पैसों के लिए दबाव लगता है। इसमें तुम्हारी गलती नहीं है।
now-paid = अब और पैसे मत दो, भले पहले दिए हों। मदद यहाँ है।

sentence-demand = यह फ़ोटो भेजने का दबाव लगता है। तुमने कुछ गलत नहीं किया।
now-demand = जवाब देना या कुछ भेजना ज़रूरी नहीं। मदद यहाँ है।

sentence-fake = यह नकली फ़ोटो से धमकी लगती है। नकली हो, तब भी मदद माँगना ठीक है।
sentence-threat = यह धमकी लगती है। इसमें तुम्हारी गलती नहीं है।
now-threat = अभी जवाब देना ज़रूरी नहीं। मदद यहाँ है।

sentence-request = यह फ़ोटो के लिए दबाव हो सकता है। ना कहना बिल्कुल ठीक है।
now-request = जवाब देना ज़रूरी नहीं। अच्छे लोग ना सुनकर मान जाते हैं।
sentence-lure = इस ऑफ़र में कोई चाल हो सकती है। ना कहना बिल्कुल ठीक है।
now-lure = जल्दी मत करो। पहले भरोसे के किसी इंसान से बात करो।
sentence-secret = लगता है, यहाँ बात छिपाकर रखने को कहा गया है।
now-secret = इसी ऐप पर रहना ठीक है। किसी अपने को बताना भी ठीक है।

sentence-help = जो भी हुआ हो, यहाँ डाँट नहीं पड़ेगी। लोग तुम्हारे साथ हैं।
now-help = ये बातें काम आ सकती हैं। एक बार में एक कदम।

## The card, opened: the titles of its parts

title-crisis = अभी किसी से बात करो
title-danger = अभी सुरक्षित रहो
title-steps = अभी क्या काम आएगा
title-steps-request = ना कहने के तरीके
title-people = इन लोगों से बात करके देखो
title-services = हेल्पलाइन और मदद की जगहें
title-near = आपके पास की मदद
title-pictures = अगर किसी फ़ोटो की चिंता हो
title-why = यह नोट क्यों दिखा

## Someone to talk to at once

crisis-matter = इस चैट की हर बात से ज़्यादा ज़रूरी तुम हो।
crisis-not-alone = हो सके तो भरोसे के किसी इंसान के पास जाकर बैठो।
crisis-wait = जवाब न मिले, तो अगली जगह कोशिश करो।

## Danger

danger-stay = घर पर या भरोसे के लोगों के साथ रहो।
danger-no-meeting = इस चैट के किसी भी इंसान से मिलने मत जाओ।
danger-tell = पास के किसी बड़े को बताओ कि क्या कहा गया।
danger-call = खतरा हो, तो मदद के लिए कॉल करो।

## Steps, in this order

step-pause = रुको और साँस लो। अभी जवाब देना ज़रूरी नहीं।
step-nothing = न पैसे भेजो, न फ़ोटो।
step-rarely = पैसे देने से यह अक्सर नहीं रुकता।
step-pay-no-more = अब और पैसे मत दो, भले पहले दिए हों।
step-bank = बैंक या वॉलेट ऐप से पेमेंट रोकने को कहो।
step-receipts = पेमेंट की हर रसीद सँभालकर रखो।
step-keep = चैट रहने दो। उसे डिलीट मत करो।
step-screenshot = चैट और प्रोफ़ाइल का स्क्रीनशॉट लो।
step-leave-picture = स्क्रीनशॉट में कोई निजी फ़ोटो मत आने दो।
step-report = ऐप में अकाउंट की रिपोर्ट करो। फिर उसे ब्लॉक करो।
step-report-all = हर अकाउंट की रिपोर्ट करो और ब्लॉक करो। शायद सबके पीछे एक ही इंसान हो।
step-known = जान-पहचान है? ब्लॉक करने से पहले हेल्पलाइन से पूछो।
step-authority = असली पुलिस चैट में पैसे या फ़ोटो नहीं माँगती।
step-fake = नकली फ़ोटो भी मायने रखती है। तुम्हारे लिए वही मदद है।
step-talk = किसी से बात करो। यह सब अकेले झेलना ज़रूरी नहीं।
step-help-exists = कुछ शेयर हो जाए, तो हटवाने में लोग मदद कर सकते हैं।

## Words to say no with, for the reader to copy. They stand alone in the chat,
## so they are short, and sound like a young person.

no-intro = चाहो तो यह कहो:
no-simple = मुझे फ़ोटो नहीं भेजनी।
no-firm = नहीं। प्लीज़ दोबारा मत पूछना।
no-offer = नहीं, थैंक्स। पहले किसी अपने से पूछना है।
no-stay = मुझे इसी ऐप पर बात करनी है।
no-secret = जिसे चाहो, उसे बताओ। अच्छे दोस्त बुरा नहीं मानते।
no-leave = जवाब न देना भी ठीक है। वह भी एक जवाब है।
no-block = जो बार-बार माँगे, उसे ब्लॉक करो।
no-work = असली काम में निजी फ़ोटो नहीं लगती।

## People, in the order young people choose them

people-friend = कोई दोस्त, जिस पर भरोसा हो।
people-sibling = भाई, बहन या कज़िन।
people-parent = मम्मी, पापा या कोई बड़ा, जो तुम्हारा ध्यान रखे।
people-teacher = टीचर या स्कूल काउंसलर।
people-trusted = { $name }, जिन्हें तुमने चुना है।
people-intro = चाहो तो यह भेजो:
words-friend = ऑनलाइन कुछ हुआ है और मुझे डर लग रहा है। बात करें?
words-family = मुझे ऑनलाइन किसी बात में मदद चाहिए। प्लीज़ गुस्सा मत करना। क्या अभी बात हो सकती है?
words-teacher = नमस्ते, मेरे साथ ऑनलाइन कुछ हो रहा है। क्या आपसे अकेले में बात हो सकती है?
words-line = ऑनलाइन मुझ पर दबाव डाला जा रहा है। समझ नहीं आ रहा, क्या करूँ।

## Services

services-choose = इनमें से कोई भी चुनो। जब चाहो, रुक जाओ।
services-listen = वहाँ तुम्हारी बात सुनी जाती है। क्या कहना है, तुम तय करो।
services-quiet = शुरू में चुप रहना भी ठीक है। उन्हें इसकी आदत है।
services-history = खोला हुआ लिंक ब्राउज़र की हिस्ट्री में रहता है।

link-call = { $name } को कॉल करो: { $number }
link-text = { $name } को मैसेज करो: { $number }
link-text-word = { $name } को { $word } लिखकर भेजो: { $number }
link-chat = { $name } से चैट करो
link-open = { $name } खोलो
link-person-call = { $name } को कॉल करो
link-person-text = { $name } को मैसेज करो
link-report = { $site } पर रिपोर्ट और ब्लॉक कैसे करें

## What stands below a link

hours-always = दिन-रात।
hours-daily = हर दिन, { $from } से { $to } तक।
ages-to = { $to } साल की उम्र तक।
ages-between = { $from } से { $to } साल की उम्र।
ages-from = { $from } साल या उससे ऊपर।
hours-days = { $days }: { $from } से { $to } तक।
days-range = { $first } से { $last }
days-and = { $first } और { $last }
day-monday = सोमवार
day-tuesday = मंगलवार
day-wednesday = बुधवार
day-thursday = गुरुवार
day-friday = शुक्रवार
day-saturday = शनिवार
day-sunday = रविवार
open-now = अभी खुला है।
closed-now = अभी बंद है।
speaks = भाषाएँ: { $languages }।
only-in = सिर्फ़ { $place } के लिए।
ambulance = एंबुलेंस: { $number }
row-expired = इसे कुछ समय से जाँचा नहीं गया। न चले, तो { $directory } देखो।
when-ready = जब मन तैयार हो, या किसी बड़े की मदद से।

note-free = मुफ़्त।
note-free-text = मैसेज मुफ़्त हैं।
note-free-talk = दिल दुखाने वाली किसी भी बात पर बात करने के लिए।
note-no-name = नाम बताना ज़रूरी नहीं।
note-asks-name = नाम पूछा जाता है।
note-asks-age = उम्र का सबूत माँगा जाता है।
note-asks-id = पहचान-पत्र माँगा जाता है। इसमें किसी बड़े की मदद लो।
note-not-on-bill = फ़ोन के बिल में नहीं दिखता।
note-chat-page = उनके पेज पर चैट भी हो सकती है।
note-chat-app = उनका अपना ऐप है।
note-mail = ईमेल भी लिखा जा सकता है।
note-whatsapp = WhatsApp पर भी हैं।
note-messenger = Facebook Messenger पर भी हैं।
note-calls-back = वहाँ से वापस कॉल आ सकती है।
note-hours-vary = सिर्फ़ कुछ घंटे खुला रहता है।
note-day-and-evening = हर दिन, दिन में और शाम को।
note-long-wait = शायद थोड़ा रुकना पड़े। प्लीज़ लाइन पर रहो।
note-may-change = शायद यह बदल गया हो। कोई दूसरा भी तैयार रखो।
note-check-address = पेज का पता ध्यान से देखो। इसकी नकलें भी हैं।
note-children-families = तुम्हारी उम्र के लोगों और परिवारों के लिए।
note-parents-too = मम्मी-पापा भी कॉल कर सकते हैं।
note-women = महिलाओं और लड़कियों के लिए।
note-protection = जब घर में मुश्किल हो या सुरक्षा चाहिए।
note-violence = मारपीट या बुरे बर्ताव में मदद, ऑनलाइन भी।
note-danger = जब अभी खतरा हो।
note-injury = चोट लगने या ज़्यादा दवा खा लेने पर।
note-legal-support = ऑनलाइन जिनके साथ बुरा हुआ, उनके लिए सहारा।
note-rights = तुम्हारे हक पाने में मदद।
note-online-harm = ऑनलाइन मुश्किलों में मदद।
note-online-crime = ऑनलाइन मामलों की पुलिस।
note-freeze-account = पैसे चले गए? यहाँ उन्हें रुकवाने की कोशिश हो सकती है।
note-web-pages = वेब पेज की रिपोर्ट के लिए।
note-report-online = 18 से कम उम्र वालों की फ़ोटो की रिपोर्ट के लिए।
note-report-no-name = बिना नाम बताए भी रिपोर्ट हो सकती है।
note-takes-down = फ़ोटो हटवाने में मदद मिल सकती है।
note-taken-under-18 = 18 की उम्र से पहले ली गई फ़ोटो के लिए।
note-taken-adult = 18 की उम्र या उसके बाद ली गई फ़ोटो के लिए।
note-not-encrypted = एन्क्रिप्टेड ऐप तक यह नहीं पहुँचता। वहाँ ऐप के अंदर रिपोर्ट करो।
note-from-mobile = मोबाइल फ़ोन से चलता है।
note-one-network = सिर्फ़ कुछ फ़ोन नेटवर्क पर चलता है।
note-directory = तुम्हारे पास की हेल्पलाइन ढूँढता है।
note-directory-europe = यूरोप की हेल्पलाइन ढूँढता है।

## What a service is for: headings of the help page

purpose-emergency = अभी खतरा हो, तो
purpose-child = बात करने के लिए कोई
purpose-crisis = जब सहना बहुत मुश्किल लगे
purpose-distress = जब मन उदास हो
purpose-pictures = फ़ोटो हटवाना
purpose-report = रिपोर्ट करना
purpose-world = हर देश के लिए

## Pictures

pictures-help = हटवाने में मदद करने वाले लोग हैं।
pictures-private = सबूत के लिए किसी को फ़ोटो मत भेजो।
pictures-under = फ़ोटो में उम्र 18 से कम है? Take It Down काम आएगा।
pictures-adult = फ़ोटो में उम्र 18 या ज़्यादा है? StopNCII काम आएगा।
pictures-fake = एडिट की हुई या नकली फ़ोटो भी मायने रखती है। मदद माँगो।
pictures-no-pay = कोई पैसे लेकर हटाने को कहे, तो ध्यान मत दो।

## Why this note: what the words of the chat look like

why-looks = इस चैट की कुछ बातें ऐसी लगती हैं:
why-threat-to-share = दूसरों को कुछ दिखाने की धमकी।
why-money-demand = पैसों की माँग।
why-more-pictures-demand = फ़ोटो की माँग।
why-meeting-demand = मिलने की माँग।
why-threat-of-harm = चोट पहुँचाने की धमकी।
why-self-harm-push = खुद को चोट पहुँचाने के लिए उकसाने वाली बातें।
why-recorded-claim = पास में फ़ोटो या रिकॉर्डिंग होने का दावा।
why-fake-picture-threat = एडिट की हुई या नकली फ़ोटो से धमकी।
why-deadline = थोड़ा समय देकर जल्दी करवाना।
why-contacts-shown = तुम्हारे जानने वालों के नाम।
why-fake-authority = खुद को पुलिस या वकील बताना।
why-picture-request = निजी फ़ोटो माँगना।
why-picture-pressure = फ़ोटो के लिए दबाव।
why-lure-offer = पैसे, चीज़ों या काम का ऑफ़र।
why-secrecy = बात छिपाकर रखने को कहना।
why-platform-move = किसी और ऐप पर आने को कहना।
why-pressure-after-payment = पैसे मिलने के बाद और माँगना।
why-common = तुम्हारी उम्र के कई लोगों के साथ ऐसा हुआ है।
why-mistake = Daymark सिर्फ़ शब्द पढ़ता है। यह गलत भी हो सकता है।
why-joke = यह मज़ाक या आम चैट है? तो इसे बंद कर दो।
why-private = किसी को नहीं बताया जाता। सब कुछ इसी डिवाइस पर रहता है।
why-marked = जब तक यह खुला है, चैट में वे शब्द रंगे दिखेंगे।

## Something else is going on: situations to choose from, in the reader's
## own words, and what is said after the choice. Nothing of it is kept.

branch-intro = जो सबसे ठीक लगे, वह चुनो। कुछ भी सेव नहीं होता।

branch-paid = मैंने पैसे दे दिए
branch-paid-lead = डर में कई लोग पैसे दे देते हैं। इसमें तुम्हारी गलती नहीं है।
branch-paid-again = फिर से माँग आ सकती है। जवाब देना ज़रूरी नहीं।

branch-nothing-sent = मैंने कभी कुछ भेजा ही नहीं
branch-nothing-sent-lead = तब यह खाली धमकी हो सकती है। मदद तब भी यहीं है।
branch-nothing-sent-prove = उनके सामने कुछ साबित करना ज़रूरी नहीं।

branch-fake = फ़ोटो नकली है
branch-fake-lead = नकली फ़ोटो भी मायने रखती है। इसमें तुम्हारी गलती नहीं है।
branch-fake-say = मदद माँगते समय बताओ कि फ़ोटो नकली है।

branch-known = मेरी इनसे जान-पहचान है
branch-known-lead = इससे बात और मुश्किल हो सकती है। लोग तुम्हारे साथ हैं।
branch-known-okay = दबाव डालना ठीक नहीं, चाहे कोई अपना ही डाले।
branch-known-near = क्या उनका घर पास में है? भरोसे के किसी बड़े को बताओ।

branch-adult = मेरी उम्र 18 या ज़्यादा है
branch-adult-lead = मदद हर उम्र के लिए है। इसमें तुम्हारी गलती नहीं है।

branch-friend = यह मेरे दोस्त के साथ हो रहा है
branch-friend-lead = अच्छा है कि तुम्हें अपने दोस्त की फ़िक्र है।
branch-friend-listen = पहले सुनो। फिर कहो कि इसमें उनकी गलती नहीं है।
branch-friend-keep = कोई फ़ोटो आगे मत भेजो, मदद के लिए भी नहीं।
branch-friend-stay = उनके पास रहो, या बार-बार हाल पूछो।
branch-friend-adult = उनके साथ उनके भरोसे के किसी बड़े के पास जाओ।
branch-friend-danger = क्या खुद को चोट पहुँचाने की बात हो रही है? अभी मदद के लिए कॉल करो।

branch-recovery = पैसे लेकर सब वापस दिलाने का ऑफ़र आया है
branch-recovery-lead = किसी को पैसे देना ज़रूरी नहीं। सच्ची मदद मुफ़्त होती है।
branch-recovery-trick = ऐसे ऑफ़र अक्सर दूसरी चाल होते हैं।
branch-recovery-nothing = उन्हें न पैसे भेजो, न फ़ोटो, न पासवर्ड।

branch-threatened = धमकी मैंने दी थी
branch-threatened-lead = रुकने का समय अभी भी है। रुकना बड़ी हिम्मत की बात है।
branch-threatened-show = वह फ़ोटो किसी को मत दिखाओ। आगे मत भेजो।
branch-threatened-talk = हेल्पलाइन तुम्हारे लिए भी है। क्या कहना है, तुम तय करो।
branch-threatened-made = क्या यह किसी के दबाव में हो रहा है? भरोसे के किसी बड़े को बताओ।

## A short pause, when the reader picks a picture for a chat in which one was
## asked for. Sending is never prevented.

pause-name = ज़रा ठहरो
pause-sentence = तुमसे फ़ोटो माँगी गई है। फ़ैसला तुम्हारा है।
pause-hint = ना कहना हमेशा ठीक है।
pause-send = भेजो
pause-not-now = अभी नहीं

## Keeping a record of the chat: only when the reader asks for it

record-title = रिकॉर्ड रखो
record-what = इस चैट के शब्द एक फ़ाइल में सेव होते हैं। फ़ोटो नहीं।
record-where = फ़ाइल इस डिवाइस के डाउनलोड में जाती है।
record-who = इस डिवाइस को चलाने वाले दूसरे लोग उसे देख सकते हैं।
record-save = रिकॉर्ड सेव करो
record-saved = सेव हो गया। चाहो तो हेल्पलाइन या पुलिस को दिखाओ।
record-failed = यह नहीं हो पाया। चाहो तो स्क्रीनशॉट ले लो।

record-heading = चैट का रिकॉर्ड
record-about = Daymark से सेव किया गया। नीचे “मैं” वह है, जिसने यह चैट पढ़ी। इसमें पेज पर दिखे शब्द हैं, फ़ोटो नहीं।
record-address = पेज: { $address }
record-time = सेव का समय: { $time }
record-count = मैसेज: { $count }
record-me = मैं
record-other = दूसरा इंसान
record-unknown = पता नहीं कौन
record-sum = नीचे के शब्दों का जाँच-कोड (SHA-256): { $sum }
record-check = जाँच-कोड दिखाता है कि शब्द बाद में बदले गए या नहीं।

## The window of the toolbar button

popup-title = Daymark
popup-help = अभी मदद
popup-reads = Daymark { $site } पर खुली चैट पढ़ता है।
popup-pause-site = { $site } पर रोको
popup-paused = Daymark { $site } पर रुका हुआ है।
popup-pause-day = एक दिन के लिए रोको
popup-paused-day = Daymark एक दिन के लिए रुका हुआ है।
popup-resume = फिर से चालू करो
popup-no-site = Daymark यह पेज नहीं पढ़ता।
popup-left-out = Daymark { $site } पर काम नहीं करता। इस ब्राउज़र को संभालने वाले ने ऐसा तय किया है।
popup-unread = Daymark अभी इस चैट की भाषा नहीं पढ़ पाता। मदद फिर भी यहीं है।
popup-all-help = सारी मदद
popup-more = और सेटिंग
popup-settings = सेटिंग
choose-country = देश
choose-language = भाषा
own-name = हिन्दी
choose-automatic = अपने-आप ({ $name })
choose-fixed = यह इस ब्राउज़र को सँभालने वालों ने तय किया है।
choose-sensitivity = नोट कब आए
choose-sensitivity-all = जब कोई तस्वीर माँगे तब भी
choose-sensitivity-threats = सिर्फ़ धमकी और दबाव पर
country-other = कोई और देश
page-fault = यह नहीं हो पाया। फिर से कोशिश करो।
page-saved = सेव हो गया।
page-help = मदद
page-setup = सेटिंग
page-try = आज़माओ
page-families = परिवारों के लिए
page-welcome = पहले कदम
page-licences = लाइसेंस

## The help page: everything in one place, without any finding

help-title = मदद
help-intro = जो भी हुआ हो, यहाँ डाँट नहीं पड़ेगी। जो काम का लगे, वह देखो।
help-search = खोजो
help-search-hint = जैसे: पैसे, नकली, दोस्त
help-none = इस शब्द पर कुछ नहीं मिला। दूसरा शब्द आज़माओ।
help-services = तुम्हारे देश में मदद कहाँ मिलेगी
help-situations = तुम्हारे साथ क्या हो रहा है

## First steps: three, each of which can be skipped

welcome-title = Daymark में स्वागत है
welcome-intro = Daymark खुली हुई चैट पढ़ता है। शब्दों में दबाव लगे, तो एक शांत नोट दिखाता है।
welcome-step = कदम { $step }, कुल { $steps }
welcome-place = तुम्हारा देश और भाषा
welcome-person = तुम्हें किस पर भरोसा है?
welcome-note = नोट कैसा दिखता है
welcome-note-intro = यह बस एक नमूना है। नोट को तुरंत छिपाना आसान है।
welcome-note-shift = या Shift बटन तीन बार दबाओ।
welcome-next = आगे
welcome-skip = छोड़ो
welcome-done = हो गया
welcome-ready = सब तैयार है। Daymark चालू है।

## The person whom the reader would tell

person-intro = किसी ऐसे इंसान का नाम लिखो, जिस पर भरोसा हो। ज़रूरत में वही नाम सबसे पहले दिखेगा।
person-private = नाम इसी डिवाइस पर रहता है। किसी को नहीं बताया जाता।
person-seen = इस ब्राउज़र को चलाने वाले दूसरे लोग इसे देख सकते हैं।
person-name = नाम
person-number = फ़ोन नंबर, चाहो तो
person-save = सेव करो
person-saved = अब { $name } का नाम सबसे पहले है।
person-remove = हटाओ
person-removed = हट गया।
person-wrong = एक नाम लिखो। नंबर में सिर्फ़ अंक लिखो।

## The page to try Daymark on

try-title = आज़माओ
try-intro = चैट लिखो या पेस्ट करो और देखो, Daymark क्या कहता है। इस पेज से कुछ बाहर नहीं जाता।
try-label = चैट, हर लाइन में एक मैसेज
try-hint = अपनी लाइनें { $me } से शुरू करो
try-me = मैं:
try-example = नमूना दिखाओ
try-clear = मिटाओ
try-none = Daymark यहाँ कुछ नहीं दिखाएगा।
try-notice = Daymark यहाँ एक हल्का-सा नोट दिखाएगा।
try-warning = Daymark यह नोट दिखाएगा।
try-urgent = Daymark यह नोट दिखाएगा, और सबसे पहले मदद।
try-why = Daymark ने क्या देखा
try-example-hello = हाय, दिन कैसा रहा
try-example-answer = मैं: अच्छा रहा, और तुम्हारा
try-example-threat = आज ही पैसे भेजो, वरना ये तुम्हारे सब दोस्तों तक पहुँच जाएगा

## The page for parents and carers

families-title = माता-पिता और देखभाल करने वालों के लिए
families-intro = Daymark आपके बच्चे का अपना है। आपकी मदद ऐसे काम आएगी।
families-begin = बात कैसे शुरू करें
families-begin-moment = कोई शांत समय चुनें, जैसे गाड़ी में या टहलते हुए।
families-begin-many = कहें कि ऐसा बहुतों के साथ होता है। गलती उनकी कभी नहीं होती।
families-begin-promise = दो वादे करें: न गुस्सा करना, न फ़ोन लेना।
families-begin-together = Daymark साथ मिलकर सेट करें। किसे बताना है, यह बच्चा चुने।
families-begin-ask = पूछें: किसी दोस्त पर दबाव हो, तो उसकी मदद कैसे करें?
families-told = अगर बच्चा आपको बताए
families-told-calm = शांत रहें। बताने के लिए शुक्रिया कहें।
families-told-words = कहें: “इसमें तुम्हारी गलती नहीं है। हम मिलकर इससे निकलेंगे।”
families-told-keep = चैट सँभालकर रखें। पैसे बिल्कुल न दें।
families-told-device = फ़ोन बच्चे के पास रहने दें। मदद उसी से मिलती है।
families-told-line = साथ मिलकर हेल्पलाइन पर कॉल करें।
families-told-watch = पास रहें। पूछें कि कैसा लग रहा है। कल फिर पूछें।
families-not = जो आपको नहीं मिलेगा
families-not-report = न कोई रिपोर्ट, न चैट की सूची, न आपके फ़ोन पर मैसेज।
families-not-password = बच्चे पर कोई पासवर्ड नहीं। इसे रोकना या हटाना बच्चे के हाथ में है।
families-not-why = निगरानी न हो, तो बच्चे ज़्यादा बताते हैं। इसलिए यह नोट उनका है।
agreement-title = हमारा आपसी वादा
agreement-intro = साथ में पढ़ें। जो ठीक न लगे, उसे बदलें। चाहें तो प्रिंट करें।
agreement-young = बच्चे की तरफ़ से: मुझे यह भरोसा है
agreement-young-tell = मुझे कभी भी, कुछ भी बताने की छूट है।
agreement-young-fault = मुझे पता है: कोई दबाव डाले, तो गलती मेरी नहीं।
agreement-young-pause = Daymark को रोकना या हटाना मेरे हाथ में है।
agreement-adult = बड़े की तरफ़ से: मेरा यह वादा है
agreement-adult-calm = पहले पूरी बात सुनना और शांत रहना।
agreement-adult-read = तुम्हारी चैट न पढ़ना।
agreement-adult-device = मुझे बताने की वजह से तुम्हारा फ़ोन न लेना।
agreement-adult-ask = किसी को बताने से पहले तुमसे पूछना, जब तक खतरा न हो।
agreement-names = नाम और तारीख
agreement-print = प्रिंट करो

## The set-up page

setup-title = Daymark की सेटिंग
setup-intro = Daymark इस डिवाइस पर खुली चैट पढ़ता है। शब्दों में दबाव लगे, तो एक शांत नोट दिखाता है।
setup-choices = देश और भाषा
setup-sites = दूसरी साइटें
setup-sites-intro = Daymark कुछ चैट साइटें पहले से जानता है। चाहो तो और जोड़ो।
setup-site-label = साइट का पता
setup-site-hint = जैसे: chat.example
setup-site-add = यह साइट जोड़ो
setup-site-added = Daymark अब { $site } पर चैट पढ़ता है।
setup-site-refused = साइट नहीं जुड़ी। ब्राउज़र को तुम्हारी इजाज़त चाहिए।
setup-site-wrong = कोई पता लिखो, जैसे chat.example
setup-site-known = यह साइट पहले से सूची में है।
setup-site-remove = { $site } हटाओ
setup-site-set = { $site }: इस ब्राउज़र को संभालने वाले ने जोड़ा।
setup-site-allow = { $site } को अनुमति दें
setup-site-removed = Daymark अब { $site } नहीं पढ़ता।
setup-site-none = अभी कोई दूसरी साइट नहीं है।
setup-policy = इस ब्राउज़र के लिए तय किया गया
setup-policy-intro = इस ब्राउज़र को संभालने वाले ने यहाँ कुछ बातें तय की हैं। वे आपकी चैट या नोट नहीं देख सकते।
setup-left-out = जिन साइटों पर Daymark काम नहीं करता
setup-first-steps-on = ये इंस्टॉल होने के बाद खुलते हैं।
setup-first-steps-off = ये अपने आप नहीं खुलते।
setup-policy-fault = सेटिंग { $setting } काम में नहीं आ सकी। यह लिखें: { $write }।
setup-does = Daymark क्या करता है
setup-does-read = यह खुली हुई चैट के शब्द पढ़ता है।
setup-does-here = यह सब कुछ इसी डिवाइस पर करता है।
setup-does-note = यह ऐसा नोट दिखाता है, जो तुरंत छिप जाए।
setup-does-help = यह तुम्हारे देश की हेल्पलाइन दिखाता है।
setup-not = Daymark क्या नहीं करता
setup-not-send = यह किसी को कुछ नहीं भेजता।
setup-not-keep = यह चैट का कुछ भी नहीं रखता।
setup-not-tell = यह किसी को नहीं बताता: न मम्मी-पापा, न स्कूल, न पुलिस।
setup-not-pictures = यह न फ़ोटो देखता है, न कॉल सुनता है।
setup-not-apps = यह इस ब्राउज़र के बाहर के ऐप नहीं देखता।
setup-not-sure = इससे कुछ छूट सकता है, और यह गलत हो सकता है।

## The stores and the browser's own windows

store-description = इसी डिवाइस पर खुली चैट पढ़ता है। शब्दों में दबाव या धमकी हो, तो मदद दिखाता है। कुछ भी डिवाइस से बाहर नहीं जाता।
command-hide = इस चैट का नोट छिपाओ
command-focus = इस चैट के नोट पर जाओ

