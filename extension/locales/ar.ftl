# كلمات Daymark بالعربية
# نكتب لمن هم في سن المراهقة: ربما مع خوف، في الليل، وربما ينظر أحد إلى الشاشة أيضًا.
# نتكلم كصديق أكبر ولطيف: عربية فصحى سهلة، بلا لهجة شرطة وبلا شعارات وبلا لغة رسمية.
# نخاطب الفتاة والفتى معًا: مصادر وصيغ لا تفرق بينهما، مثل «يمكنك» و«لا داعي» و«دفعت» و«لك»، من دون أفعال أمر أو مضارع للمخاطب ومن دون تشكيل الضمائر.
# صفحة الأهل تخاطب الجمع: «اختاروا» و«قولوا».
# نصف الرسالة ولا نحكم على أحد: «يبدو» و«ربما». لا نَعِد بشيء عن أي صورة. لا أرقام هواتف هنا.

direction = rtl

## The card: its name and buttons

card-name = ملاحظة عن هذه المحادثة
card-open = ما الذي يساعد
card-close = عرض أقل
card-hide = إخفاء الآن
card-fine = هذه المحادثة عادية
card-wrong = الملاحظة لا تناسب المحادثة
card-put-away = اختفت الملاحظة. لم نخبر أحدًا.
card-branches = يحدث معي شيء آخر
card-back = رجوع
card-pause-day = إيقاف ليوم واحد
card-pause-site = إيقاف في هذا الموقع

## What a button beside a sentence does

copy = نسخ
copied = تم النسخ
share = إرسال عبر تطبيق

## The card, folded: one sentence on the message, then what they can do now.
## Sentence, second line and the two buttons stay under 40 words together.

sentence-self-harm = هذا كلام قاسٍ وليس صحيحًا. وجودك مهم جدًا.
now-crisis-call = الكلام مع أحد الآن مهم. يمكنك الاتصال بالرقم { $number }.
now-crisis-both = الكلام مع أحد الآن مهم. يمكنك الاتصال أو المراسلة على { $number }.
now-crisis = الكلام مع أحد الآن مهم. المساعدة داخل هذه الملاحظة.

sentence-harm = يبدو هذا تهديدًا بالأذى. ليس ذنبك.
now-harm-call = الأفضل البقاء قرب أشخاص موثوقين. هناك خطر؟ يمكنك الاتصال بالرقم { $number }.
now-harm = الأفضل البقاء قرب أشخاص موثوقين. المساعدة داخل هذه الملاحظة.

sentence-meeting = يبدو هذا ضغطًا من أجل لقاء. الرفض من حقك.
now-meeting-call = رجاءً، الأفضل عدم الذهاب. هناك خطر؟ يمكنك الاتصال بالرقم { $number }.
now-meeting = رجاءً، الأفضل عدم الذهاب. الكلام مع شخص موثوق أولًا يساعد.

sentence-money = يبدو هذا ضغطًا من أجل المال. لا لوم عليك.
now-money = لا داعي للرد أو الدفع. المساعدة هنا.
sentence-paid = يبدو هذا ضغطًا من أجل المال مرة أخرى. ليس ذنبك.
now-paid = لا داعي لدفع المزيد، حتى لو دفعت من قبل. المساعدة هنا.

sentence-demand = يبدو هذا ضغطًا لإرسال صور. لا لوم عليك.
now-demand = لا داعي للرد أو لإرسال أي شيء. المساعدة هنا.

sentence-fake = يبدو هذا تهديدًا بصورة مزيفة. والأمر مهم مع ذلك.
sentence-threat = يبدو هذا تهديدًا. ليس ذنبك.
now-threat = لا داعي للرد الآن. المساعدة هنا.

sentence-request = ربما يكون هذا ضغطًا من أجل صورة. الرفض من حقك.
now-request = لا داعي للرد. الشخص الطيب يتقبل الرفض.
sentence-lure = ربما وراء هذا العرض شيء مخفي. الرفض من حقك.
now-lure = لا داعي للعجلة. الكلام مع شخص موثوق أولًا يساعد.
sentence-secret = يبدو هذا طلبًا لإبقاء الأمر سرًا.
now-secret = يمكنك البقاء هنا. ويمكنك إخبار شخص موثوق.

sentence-help = مهما حدث، لا لوم عليك. لست وحدك.
now-help = هنا أشياء قد تساعد. خطوة بعد خطوة.

## The card, opened: the titles of its parts

title-crisis = الكلام مع أحد الآن
title-danger = البقاء في أمان الآن
title-steps = ما يساعد الآن
title-steps-request = طرق لقول «لا»
title-people = أشخاص يمكنك الكلام معهم
title-services = خطوط وخدمات للمساعدة
title-near = مساعدة قريبة منك
title-pictures = عند القلق بشأن صورة
title-why = لماذا هذه الملاحظة

## Someone to talk to at once

crisis-matter = أنت أهم من كل شيء في هذه المحادثة.
crisis-not-alone = الجلوس مع شخص موثوق يساعد، إن أمكن.
crisis-wait = إذا لم يرد أحد، يمكنك تجربة الخيار التالي.

## Danger

danger-stay = الأفضل البقاء في البيت أو مع أشخاص موثوقين.
danger-no-meeting = لا لقاء مع أي شخص من هذه المحادثة.
danger-tell = يمكنك إخبار شخص كبير قريب منك بما قيل.
danger-call = عند الخطر، يمكنك الاتصال لطلب المساعدة.

## Steps, in this order

step-pause = وقفة ونفس عميق. لا داعي للرد الآن.
step-nothing = لا مال ولا صور، مهما قيل لك.
step-rarely = الدفع نادرًا ما يوقف الأمر.
step-pay-no-more = لا مزيد من الدفع، حتى لو دفعت من قبل.
step-bank = يمكنك طلب إيقاف الدفع من البنك أو المحفظة.
step-receipts = حفظ كل إيصال يفيد.
step-keep = من المهم أن تبقى المحادثة. لا داعي لحذفها.
step-screenshot = لقطة شاشة للمحادثة وللحساب تفيد.
step-leave-picture = من دون أي صورة خاصة في اللقطة.
step-report = أولًا الإبلاغ عن الحساب في التطبيق. ثم حظره.
step-report-all = الإبلاغ عن كل حساب، ثم حظره. ربما وراءها شخص واحد.
step-known = هل هو شخص من معارفك؟ يمكنك سؤال خط مساعدة قبل الحظر.
step-authority = الشرطة الحقيقية لا تطلب مالًا أو صورًا في محادثة.
step-fake = الصورة المزيفة أمر مهم أيضًا. المساعدة نفسها موجودة لك.
step-talk = الكلام مع أحد يساعد. لا داعي لتحمل هذا وحدك.
step-help-exists = إذا نُشر شيء، فهناك من يمكنه المساعدة على إزالته.

## Words to say no with, for the reader to copy. They stand alone in the chat,
## so they are short, and sound like a young person.

no-intro = كلمات يمكنك قولها:
no-simple = أنا لا أرسل صورًا.
no-firm = لا. الموضوع انتهى، من فضلك.
no-offer = لا، شكرًا. سأسأل شخصًا أعرفه أولًا.
no-stay = أفضّل البقاء في هذا التطبيق.
no-secret = يمكنك إخبار من شئت. الأصدقاء الطيبون لا ينزعجون.
no-leave = يمكنك التوقف عن الرد. هذا جواب أيضًا.
no-block = يمكنك حظر من يكرر الطلب.
no-work = العمل الحقيقي لا يحتاج إلى صور خاصة.

## People, in the order young people choose them

people-friend = صديق أو صديقة، شخص موثوق.
people-sibling = أخ أو أخت أو قريب في عمرك.
people-parent = الأم أو الأب، أو شخص كبير يهتم بك.
people-teacher = معلم أو معلمة، أو مرشد المدرسة.
people-trusted = { $name }، الشخص الذي اخترته.
people-intro = كلمات يمكنك إرسالها:
words-friend = صار معي شيء على الإنترنت وأشعر بالخوف. هل نتكلم؟
words-family = أحتاج إلى مساعدة في شيء على الإنترنت. أرجوكم لا تغضبوا. هل نتكلم؟
words-teacher = مرحبًا، يحدث معي شيء على الإنترنت. هل يمكنني الكلام معكم على انفراد؟
words-line = هناك من يضغط عليّ عبر الإنترنت. لا أعرف ماذا أفعل.

## Services

services-choose = الاختيار لك. يمكنك التوقف في أي وقت.
services-listen = هناك من يستمع إليك. ولك اختيار ما يقال.
services-quiet = يمكنك السكوت في البداية. هم معتادون على ذلك.
services-history = كل رابط تم فتحه يبقى في سجل المتصفح.

link-call = اتصال مع { $name }: { $number }
link-text = رسالة نصية إلى { $name }: { $number }
link-text-word = إرسال كلمة { $word } إلى { $name }: { $number }
link-chat = محادثة مع { $name }
link-open = فتح { $name }
link-person-call = اتصال مع { $name }
link-person-text = رسالة إلى { $name }
link-report = طريقة الإبلاغ والحظر في { $site }

## What stands below a link

hours-always = ليلًا ونهارًا.
hours-daily = كل يوم، من { $from } إلى { $to }.
ages-to = حتى عمر { $to }.
ages-between = من عمر { $from } إلى { $to }.
ages-from = من عمر { $from } فما فوق.
hours-days = { $days }: من { $from } إلى { $to }.
days-range = من { $first } إلى { $last }
days-and = { $first } و{ $last }
day-monday = الاثنين
day-tuesday = الثلاثاء
day-wednesday = الأربعاء
day-thursday = الخميس
day-friday = الجمعة
day-saturday = السبت
day-sunday = الأحد
open-now = مفتوح الآن.
closed-now = مغلق الآن.
speaks = اللغات: { $languages }.
only-in = في { $place } فقط.
ambulance = الإسعاف: { $number }.
row-expired = لم نتأكد منه منذ فترة. إذا لم ينجح، فهناك { $directory }.
when-ready = عندما يناسبك الوقت، أو بمساعدة شخص كبير.

note-free = مجاني.
note-free-text = الرسائل مجانية.
note-free-talk = للكلام عن أي شيء يؤلم.
note-no-name = لا داعي لذكر اسمك.
note-asks-name = يسألون عن الاسم.
note-asks-age = يطلبون إثباتًا للعمر.
note-asks-id = يطلبون بطاقة هوية. يمكن لشخص كبير أن يساعد.
note-not-on-bill = لا يظهر في فاتورة الهاتف.
note-chat-page = يمكن المحادثة في صفحتهم أيضًا.
note-chat-app = لديهم تطبيق.
note-mail = يمكنك مراسلتهم بالبريد الإلكتروني.
note-whatsapp = هم على WhatsApp أيضًا.
note-messenger = هم على Facebook Messenger أيضًا.
note-calls-back = يمكنهم معاودة الاتصال بك.
note-hours-vary = مفتوح في ساعات معينة فقط.
note-day-and-evening = كل يوم، في النهار والمساء.
note-long-wait = قد يطول الانتظار قليلًا. البقاء على الخط يفيد.
note-may-change = ربما تغير هذا. الأفضل تحضير رقم ثانٍ.
note-check-address = العنوان مهم. توجد نسخ مقلدة من هذه الصفحة.
note-children-families = لمن في عمرك وللعائلات.
note-parents-too = يمكن للأهل الاتصال أيضًا.
note-women = للنساء والفتيات.
note-protection = لمشكلات البيت، أو عند الحاجة إلى حماية.
note-violence = عند العنف والأذى، على الإنترنت أيضًا.
note-danger = عند وجود خطر الآن.
note-injury = عند إصابة أو تناول دواء زائد.
note-legal-support = سند لمن تأذى على الإنترنت.
note-rights = مساعدة في حقوقك.
note-online-harm = مساعدة في مشكلات الإنترنت.
note-online-crime = شرطة شؤون الإنترنت.
note-freeze-account = تم تحويل مال؟ يمكنهم محاولة إيقافه.
note-web-pages = للإبلاغ عن صفحات الإنترنت.
note-report-online = للإبلاغ عن صور لأي شخص دون 18.
note-report-no-name = يمكنك الإبلاغ من دون اسمك.
note-takes-down = يمكنهم المساعدة على إزالة الصور.
note-taken-under-18 = للصور الملتقطة قبل عمر 18.
note-taken-adult = للصور الملتقطة في عمر 18 أو بعده.
note-not-encrypted = لا تصل إلى التطبيقات المشفرة. الإبلاغ هناك يكون داخل التطبيق.
note-from-mobile = يعمل من الهاتف المحمول.
note-one-network = يعمل على بعض شبكات الهاتف فقط.
note-directory = دليل لخطوط المساعدة القريبة منك.
note-directory-europe = دليل لخطوط المساعدة في أوروبا.

## What a service is for: headings of the help page

purpose-emergency = عند وجود خطر الآن
purpose-child = من يمكنك الكلام معه
purpose-crisis = عندما يصبح كل شيء صعبًا جدًا
purpose-distress = عند الحزن والضيق
purpose-pictures = إزالة صورة
purpose-report = الإبلاغ
purpose-world = لكل البلدان

## Pictures

pictures-help = هناك من يمكنه المساعدة على إزالة صورة.
pictures-private = لا داعي لإرسال الصورة إلى أحد كدليل.
pictures-under = العمر في الصورة أقل من 18؟ يفيدك Take It Down.
pictures-adult = العمر في الصورة 18 أو أكثر؟ يفيدك StopNCII.
pictures-fake = الصورة المعدلة أو المزيفة أمر مهم أيضًا. يمكنك طلب المساعدة.
pictures-no-pay = الأفضل تجاهل من يعرض إزالتها مقابل المال.

## Why this note: what the words of the chat look like

why-looks = بعض كلمات هذه المحادثة تشبه:
why-threat-to-share = تهديد بإظهار شيء للآخرين.
why-money-demand = مطالبة بالمال.
why-more-pictures-demand = مطالبة بصور.
why-meeting-demand = مطالبة بلقاء.
why-threat-of-harm = تهديد بإيذاء أحد.
why-self-harm-push = كلام يدفع أحدًا إلى إيذاء نفسه.
why-recorded-claim = كلام عن وجود صور أو تسجيل.
why-fake-picture-threat = تهديد بصورة معدلة أو مزيفة.
why-deadline = وقت قصير، مع استعجال.
why-contacts-shown = أسماء أشخاص من معارفك.
why-fake-authority = شخص يقول إنه من الشرطة أو محامٍ.
why-picture-request = طلب صورة خاصة.
why-picture-pressure = ضغط من أجل صورة.
why-lure-offer = عرض مال أو أشياء أو عمل.
why-secrecy = طلب إبقاء الأمر سرًا.
why-platform-move = طلب الانتقال إلى تطبيق آخر.
why-pressure-after-payment = طلب المزيد بعد الدفع.
why-common = حدث هذا لكثيرين في عمرك.
why-mistake = يقرأ Daymark الكلمات فقط. ربما لم يفهمها جيدًا.
why-joke = هل هذا مزاح أو كلام عادي؟ يمكنك إغلاق الملاحظة.
why-private = لا نخبر أحدًا. لا شيء يخرج من هذا الجهاز.
why-marked = تظهر الكلمات ملونة في المحادثة ما دامت الملاحظة مفتوحة.

## Something else is going on: situations to choose from, in the reader's
## own words, and what is said after the choice. Nothing of it is kept.

branch-intro = ما الأقرب إلى حالتك؟ لا نحفظ أي شيء.

branch-paid = لقد دفعت المال
branch-paid-lead = كثيرون يدفعون وقت الخوف. ليس ذنبك.
branch-paid-again = ربما يأتي طلب جديد. لا داعي للرد.

branch-nothing-sent = لم أرسل أي شيء أبدًا
branch-nothing-sent-lead = ربما هو مجرد كلام للتخويف. المساعدة نفسها موجودة لك.
branch-nothing-sent-prove = لا داعي لإثبات أي شيء لهم.

branch-fake = الصورة مزيفة
branch-fake-lead = الصورة المزيفة أمر مهم أيضًا. ليس ذنبك.
branch-fake-say = عند طلب المساعدة، يفيد القول إنها مزيفة.

branch-known = أعرف هذا الشخص
branch-known-lead = ربما يجعل هذا الأمر أصعب. لست وحدك فيه.
branch-known-okay = الضغط ليس مقبولًا، حتى من شخص عزيز عليك.
branch-known-near = هل يسكن هذا الشخص قربك؟ يمكنك إخبار شخص كبير موثوق.

branch-adult = عمري 18 أو أكثر
branch-adult-lead = المساعدة موجودة في كل عمر. ليس ذنبك.

branch-friend = يحدث هذا لصديق أو صديقة
branch-friend-lead = اهتمامك بأصدقائك شيء جميل.
branch-friend-listen = الاستماع أولًا. ثم كلمة «ليس ذنبك» تساعد كثيرًا.
branch-friend-keep = الأفضل عدم إرسال أي صورة لأحد، حتى للمساعدة.
branch-friend-stay = البقاء معًا أو على تواصل يساعد.
branch-friend-adult = يمكنكما الذهاب معًا إلى شخص كبير موثوق.
branch-friend-danger = هل هناك كلام عن إيذاء النفس؟ الاتصال لطلب المساعدة الآن مهم.

branch-recovery = هناك من يعرض استرجاع كل شيء مقابل المال
branch-recovery-lead = لا داعي للدفع لأحد. المساعدة الحقيقية مجانية.
branch-recovery-trick = عروض كهذه هي غالبًا خدعة ثانية.
branch-recovery-nothing = لا مال ولا صور ولا كلمات سر لهم.

branch-threatened = التهديد كان مني أنا
branch-threatened-lead = يمكنك التوقف الآن. في هذا قوة كبيرة.
branch-threatened-show = الأفضل عدم إظهار الصورة لأحد وعدم إرسالها.
branch-threatened-talk = خطوط المساعدة لك أيضًا. ولك اختيار ما يقال.
branch-threatened-made = هل يجبرك أحد على هذا؟ يمكنك إخبار شخص كبير موثوق.

## A short pause, when the reader picks a picture for a chat in which one was
## asked for. Sending is never prevented.

pause-name = وقفة قصيرة
pause-sentence = طُلبت منك صورة. القرار قرارك.
pause-hint = الرفض مقبول دائمًا.
pause-send = إرسال
pause-not-now = ليس الآن

## Keeping a record of the chat: only when the reader asks for it

record-title = حفظ المحادثة
record-what = نحفظ كلمات هذه المحادثة في ملف. من دون صور.
record-where = يذهب الملف إلى تنزيلات هذا الجهاز.
record-who = من يستخدم هذا الجهاز قد يجد الملف هناك.
record-save = حفظ الملف
record-saved = تم الحفظ. يمكنك عرضه على خط مساعدة أو الشرطة.
record-failed = لم ينجح ذلك. يمكنك أخذ لقطة شاشة.

record-heading = نسخة من محادثة
record-about = محفوظ عبر Daymark. كلمة «أنا» في الأسفل تعني من قرأ المحادثة. فيه الكلمات الظاهرة في الصفحة، من دون صور.
record-address = الصفحة: { $address }
record-time = وقت الحفظ: { $time }
record-count = عدد الرسائل: { $count }
record-me = أنا
record-other = الشخص الآخر
record-unknown = غير معروف
record-sum = رمز التحقق من النص في الأسفل (SHA-256): { $sum }
record-check = رمز التحقق يبين هل تغير النص فيما بعد.

## The window of the toolbar button

popup-title = Daymark
popup-help = مساعدة الآن
popup-reads = يقرأ Daymark المحادثة المفتوحة في { $site }.
popup-pause-site = إيقاف في { $site }
popup-paused = توقف عمل Daymark في { $site }.
popup-pause-day = إيقاف ليوم واحد
popup-paused-day = توقف عمل Daymark ليوم واحد.
popup-resume = تشغيل من جديد
popup-no-site = لا يقرأ Daymark هذه الصفحة.
popup-left-out = لا يعمل Daymark على { $site }. هكذا ضبطه من يعتني بهذا المتصفح.
popup-unread = لا يقرأ Daymark لغة هذه المحادثة بعد. والمساعدة هنا مع ذلك.
popup-all-help = كل المساعدة
popup-more = إعدادات أخرى
popup-settings = الإعدادات
choose-country = البلد
choose-language = اللغة
own-name = العربية
choose-automatic = تلقائي ({ $name })
choose-fixed = هذا من اختيار من يعتني بهذا المتصفح.
choose-sensitivity = متى تظهر الملاحظة
choose-sensitivity-all = أيضًا عندما يطلب أحد صورًا
choose-sensitivity-threats = فقط عند التهديد والضغط
country-other = بلد آخر
page-fault = لم ينجح ذلك. يمكنك المحاولة مرة أخرى.
page-saved = تم الحفظ.
page-help = المساعدة
page-setup = الإعدادات
page-try = تجربة
page-families = للعائلات
page-welcome = الخطوات الأولى
page-licences = التراخيص

## The help page: everything in one place, without any finding

help-title = المساعدة
help-intro = مهما حدث، لا لوم عليك. ربما يناسبك شيء هنا.
help-search = بحث
help-search-hint = مثلًا: دفعت، مزيفة، صديق
help-none = لا شيء لهذه الكلمة. يمكنك تجربة كلمة أخرى.
help-services = من يساعد في بلدك
help-situations = ما يشبه حالتك

## First steps: three, each of which can be skipped

welcome-title = أهلًا بك في Daymark
welcome-intro = يقرأ Daymark المحادثة المفتوحة. عندما يشبه الكلام ضغطًا، تظهر ملاحظة هادئة.
welcome-step = الخطوة { $step } من { $steps }
welcome-place = بلدك ولغتك
welcome-person = من يمكنك إخباره؟
welcome-note = شكل الملاحظة
welcome-note-intro = هذا مثال فقط. يمكنك إخفاء أي ملاحظة فورًا.
welcome-note-shift = أو بالضغط على مفتاح Shift ثلاث مرات.
welcome-next = التالي
welcome-skip = تخطي
welcome-done = تم
welcome-ready = كل شيء جاهز. بدأ عمل Daymark.

## The person whom the reader would tell

person-intro = يمكنك كتابة اسم شخص موثوق. يظهر اسمه أولًا عند الحاجة.
person-private = يبقى الاسم على هذا الجهاز. لا نخبر أحدًا.
person-seen = من يستخدم هذا المتصفح قد يرى الاسم.
person-name = الاسم
person-number = رقم الهاتف، إن أردت
person-save = حفظ
person-saved = صار اسم { $name } في البداية.
person-remove = إزالة
person-removed = تمت الإزالة.
person-wrong = نحتاج إلى اسم. والرقم بالأرقام فقط.

## The page to try Daymark on

try-title = تجربة
try-intro = يمكنك كتابة محادثة أو لصقها، لمعرفة رد Daymark. لا شيء يخرج من هذه الصفحة.
try-label = المحادثة، كل رسالة في سطر
try-hint = في بداية كل سطر منك: { $me }
try-me = أنا:
try-example = عرض مثال
try-clear = مسح
try-none = لن يعرض Daymark شيئًا هنا.
try-notice = سيعرض Daymark هنا ملاحظة خفيفة.
try-warning = سيعرض Daymark هذه الملاحظة.
try-urgent = سيعرض Daymark هذه الملاحظة، والمساعدة أولًا.
try-why = ما رآه Daymark
try-example-hello = مرحبا، كيف كان يومك
try-example-answer = أنا: جيد، ويومك
try-example-threat = إذا ما دفعت اليوم سأرسل كل شيء لكل أصدقائك

## The page for parents and carers

families-title = للأهل ولمن يرعى الأبناء
families-intro = هذا البرنامج لأبنائكم وبناتكم. وهنا طرق لمساعدتهم.
families-begin = كيف يبدأ الحديث
families-begin-moment = اختاروا وقتًا هادئًا، في السيارة أو أثناء المشي.
families-begin-many = قولوا إن هذا يحدث لكثيرين، وليس ذنبهم أبدًا.
families-begin-promise = قدموا وعدين: لا غضب، ولا أخذ للهاتف.
families-begin-together = جهزوا Daymark معًا. واتركوا لهم اختيار من يخبرونه.
families-begin-ask = اسألوهم: كيف نساعد صديقًا يتعرض للضغط؟
families-told = إذا أخبركم أبناؤكم
families-told-calm = حافظوا على الهدوء. واشكروهم على الكلام.
families-told-words = قولوا: «ليس ذنبك. سنتجاوز هذا معًا.»
families-told-keep = احفظوا المحادثة. ولا تدفعوا شيئًا.
families-told-device = اتركوا الهاتف معهم. فهو طريقهم إلى المساعدة.
families-told-line = اتصلوا معًا بخط مساعدة.
families-told-watch = ابقوا قربهم. اسألوهم عن شعورهم، واسألوا غدًا أيضًا.
families-not = ما لن تحصلوا عليه
families-not-report = لا تقارير، ولا قائمة محادثات، ولا رسائل إلى هاتفكم.
families-not-password = لا كلمة سر عليهم. يمكنهم إيقافه أو إزالته.
families-not-why = الأبناء يحكون أكثر عندما لا يراقبهم أحد. لذلك الملاحظة لهم.
agreement-title = اتفاقنا
agreement-intro = اقرأوه معًا. غيروا ما لا يناسبكم. ويمكنكم طباعته.
agreement-young = من جهة الأبناء: ما يمكنني الاعتماد عليه
agreement-young-tell = يمكنني أن أحكي كل شيء، في أي وقت.
agreement-young-fault = أعرف أن الضغط ليس ذنبي أبدًا.
agreement-young-pause = يمكنني إيقاف Daymark أو إزالته.
agreement-adult = من جهة الكبار: ما أعد به
agreement-adult-calm = أستمع أولًا، وأبقى على هدوئي.
agreement-adult-read = لا أقرأ محادثاتك.
agreement-adult-device = لا آخذ هاتفك لأنك أخبرتني.
agreement-adult-ask = أسألك قبل إخبار أي شخص، إلا عند الخطر.
agreement-names = الأسماء والتاريخ
agreement-print = طباعة

## The set-up page

setup-title = إعداد Daymark
setup-intro = يقرأ Daymark المحادثة المفتوحة على هذا الجهاز. عندما يشبه الكلام ضغطًا، تظهر ملاحظة هادئة.
setup-choices = البلد واللغة
setup-sites = مواقع أخرى
setup-sites-intro = يعرف Daymark بعض مواقع المحادثة. يمكنك إضافة موقع آخر.
setup-site-label = عنوان الموقع
setup-site-hint = مثلًا: chat.example
setup-site-add = إضافة هذا الموقع
setup-site-added = صار Daymark يقرأ المحادثات في { $site }.
setup-site-refused = لم تتم إضافة الموقع. يحتاج المتصفح إلى إذنك.
setup-site-wrong = نحتاج إلى عنوان مثل chat.example.
setup-site-known = هذا الموقع موجود في القائمة.
setup-site-remove = إزالة { $site }
setup-site-set = { $site }: أضافه من يعتني بهذا المتصفح.
setup-site-allow = السماح لـ { $site }
setup-site-removed = لم يعد Daymark يقرأ { $site }.
setup-site-none = لا مواقع أخرى بعد.
setup-policy = ما ضُبط لهذا المتصفح
setup-policy-intro = من يعتني بهذا المتصفح ضبط بعض الأمور هنا. لا يمكنه رؤية محادثاتك ولا ملاحظاتك.
setup-left-out = مواقع لا يعمل عليها Daymark
setup-first-steps-on = تُفتح بعد التثبيت.
setup-first-steps-off = لا تُفتح من تلقاء نفسها.
setup-policy-fault = تعذّر استخدام الإعداد { $setting }. ما يُكتب: { $write }.
setup-does = ما يفعله Daymark
setup-does-read = يقرأ كلمات المحادثة المفتوحة.
setup-does-here = يفعل كل شيء على هذا الجهاز.
setup-does-note = يعرض ملاحظة يمكنك إخفاؤها فورًا.
setup-does-help = يعرض خطوط المساعدة في بلدك.
setup-not = ما لا يفعله Daymark
setup-not-send = لا يرسل شيئًا إلى أحد.
setup-not-keep = لا يحفظ شيئًا من المحادثات.
setup-not-tell = لا يخبر أحدًا: لا الأهل ولا المدرسة ولا الشرطة.
setup-not-pictures = لا ينظر إلى الصور ولا يسمع المكالمات.
setup-not-apps = لا يرى التطبيقات خارج هذا المتصفح.
setup-not-sure = قد تفوته أشياء، وقد لا يفهم جيدًا.

## The stores and the browser's own windows

store-description = يقرأ المحادثة المفتوحة على هذا الجهاز. إذا ظهر ضغط أو تهديد، يعرض كلمات تساعد. لا شيء يخرج من الجهاز.
command-hide = إخفاء الملاحظة عن هذه المحادثة
command-focus = الذهاب إلى الملاحظة عن هذه المحادثة

