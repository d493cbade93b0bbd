# Mga salita ng Daymark sa Filipino.
#
# Para sa mga kabataang baka natatakot, gabi na, at iniisip na sila ang may kasalanan.
# “Ikaw” at “mo” ang gamit, malumanay, parang kaibigang mas matanda nang kaunti at handang makinig.
# Ang mensahe ang inilalarawan, hindi hinuhusgahan ang tao. Natural na Filipino na may Ingles ng kabataan.
# May “po” at “kayo” lang sa page para sa mga magulang. Maikli, madali, walang tandang padamdam.

direction = ltr

## The card: its name and buttons

card-name = Note tungkol sa chat na ito
card-open = Tingnan ang tulong
card-close = Paliitin
card-hide = Itago na
card-fine = Okay lang ang chat na ito
card-wrong = Hindi tugma ang note na ito
card-put-away = Wala na ang note. Walang sinabihan.
card-branches = Iba ang sitwasyon ko
card-back = Bumalik
card-pause-day = I-pause nang isang araw
card-pause-site = I-pause sa site na ito

## What a button beside a sentence does

copy = Kopyahin
copied = Nakopya na
share = I-send gamit ang app

## The card, folded: one sentence on the message, then what they can do now.
## Sentence, second line and the two buttons stay under 40 words together.

sentence-self-harm = Malupit ang mga salitang ito, at hindi totoo. Mahalaga ka.
now-crisis-call = Please, may kausapin ka ngayon. Puwede kang tumawag sa { $number }.
now-crisis-both = Please, may kausapin ka ngayon. Puwede kang tumawag o mag-text sa { $number }.
now-crisis = Please, may kausapin ka ngayon. Buksan ang note na ito para sa tulong.

sentence-harm = Mukhang banta ito na may sasaktan. Hindi mo ito kasalanan.
now-harm-call = Sumama ka sa mga pinagkakatiwalaan mo. Nasa panganib ka? Tumawag sa { $number }.
now-harm = Sumama ka sa mga pinagkakatiwalaan mo. Buksan ang note na ito para sa tulong.

sentence-meeting = Mukhang pini-pressure ka nitong makipagkita. Puwede kang humindi.
now-meeting-call = Please, huwag kang pumunta. Nasa panganib ka? Tumawag sa { $number }.
now-meeting = Please, huwag kang pumunta. Kausapin muna ang taong pinagkakatiwalaan mo.

sentence-money = Mukhang pini-pressure ka nitong magbayad. Wala kang ginawang masama.
now-money = Hindi mo kailangang mag-reply o magbayad. May tulong dito.
sentence-paid = Mukhang pini-pressure ka nitong magbayad ulit. Hindi mo ito kasalanan.
now-paid = Huwag nang magbayad pa, kahit nakapagbayad na. May tulong dito.

sentence-demand = Mukhang pini-pressure ka nitong mag-send ng pictures. Wala kang ginawang masama.
now-demand = Hindi mo kailangang mag-reply o mag-send ng kahit ano. May tulong dito.

sentence-fake = Mukhang banta ito gamit ang pekeng picture. Puwede ka pa ring humingi ng tulong.
sentence-threat = Mukhang banta ito. Hindi mo ito kasalanan.
now-threat = Hindi mo kailangang mag-reply ngayon. May tulong dito.

sentence-request = Baka pini-pressure ka nitong mag-share ng picture. Puwede kang humindi.
now-request = Hindi mo kailangang mag-reply. Maiintindihan ng mabait na tao kapag humindi ka.
sentence-lure = Baka may kapalit ang alok na ito. Puwede kang humindi.
now-lure = Huwag magmadali. Ikuwento muna ito sa iba.
sentence-secret = Mukhang gusto nitong ilihim mo ang isang bagay.
now-secret = Puwede kang manatili rito. Puwede mong sabihin sa pinagkakatiwalaan mo.

sentence-help = Anuman ang nangyari, walang maninisi sa iyo rito. Hindi ka nag-iisa.
now-help = Narito ang makakatulong. Dahan-dahan lang, isa-isang hakbang.

## The card, opened: the titles of its parts

title-crisis = May kausapin ka ngayon
title-danger = Ingatan mo muna ang sarili mo
title-steps = Ano ang makakatulong ngayon
title-steps-request = Mga paraan para humindi
title-people = Mga puwede mong kausapin
title-services = Mga helpline at iba pang tulong
title-near = Tulong na malapit sa iyo
title-pictures = Kung nag-aalala ka tungkol sa picture
title-why = Bakit may note na ito

## Someone to talk to at once

crisis-matter = Mas mahalaga ka kaysa sa kahit ano sa chat na ito.
crisis-not-alone = Kung kaya mo, tumabi ka sa taong pinagkakatiwalaan mo.
crisis-wait = Walang sumasagot? Subukan ang kasunod.

## Danger

danger-stay = Manatili sa bahay o kasama ang mga pinagkakatiwalaan mo.
danger-no-meeting = Huwag kang makipagkita sa kahit sino mula sa chat na ito.
danger-tell = Sabihin sa nakatatandang malapit sa iyo kung ano ang sinabi.
danger-call = Tumawag ng tulong kung nasa panganib ka.

## Steps, in this order

step-pause = Huminto muna at huminga. Hindi mo kailangang mag-reply ngayon.
step-nothing = Huwag mag-send ng pera o pictures.
step-rarely = Kahit magbayad, bihira itong tumigil.
step-pay-no-more = Huwag nang magbayad pa, kahit nakapagbayad na.
step-bank = Magpatulong sa bangko o e-wallet mo na ihinto ang bayad.
step-receipts = Itabi ang lahat ng resibo.
step-keep = Itabi ang chat. Huwag itong i-delete.
step-screenshot = I-screenshot ang chat at ang profile.
step-leave-picture = Huwag isama ang anumang private picture.
step-report = I-report ang account sa app. Pagkatapos, i-block ito.
step-report-all = I-report at i-block ang bawat account. Baka iisang tao lang sila.
step-known = Kilala mo ba? Magtanong muna sa helpline bago mag-block.
step-authority = Ang totoong pulis, hindi humihingi ng pera o pictures sa chat.
step-fake = Kahit peke ang picture, may tulong pa rin para sa iyo.
step-talk = May kausapin ka. Hindi mo kailangang mag-isa rito.
step-help-exists = Kung may mai-share man, may mga makakatulong para ipatanggal ito.

## Words to say no with, for the reader to copy. They stand alone in the chat,
## so they are short, and sound like a young person.

no-intro = Puwede mong sabihin:
no-simple = Hindi ako nagse-send ng pics.
no-firm = Ayoko. Please wag ka na ulit humingi.
no-offer = No thanks. Magtatanong muna ako sa kakilala ko.
no-stay = Dito na lang tayo sa app na to.
no-secret = Puwede mong sabihin kahit kanino. Okay lang iyon sa tunay na kaibigan.
no-leave = Puwedeng huwag ka nang mag-reply. Sagot na rin iyon.
no-block = I-block ang sinumang ayaw tumigil kakahingi.
no-work = Ang totoong trabaho, hindi kailangan ng private pictures.

## People, in the order young people choose them

people-friend = Kaibigang pinagkakatiwalaan mo.
people-sibling = Kapatid o pinsan.
people-parent = Magulang, o nakatatandang nag-aalaga sa iyo.
people-teacher = Teacher o guidance counselor.
people-trusted = { $name }, ang taong pinili mo.
people-intro = Puwede mong i-send:
words-friend = May nangyari online at natatakot ako. Puwede ba tayong mag-usap?
words-family = Kailangan ko po ng tulong, may nangyari online. Sana po huwag kayong magalit. Puwede po ba tayong mag-usap?
words-teacher = Good day po. May nangyayari po sa akin online. Puwede ko po ba kayong makausap nang tayo lang?
words-line = May nagpe-pressure po sa akin online. Hindi ko po alam ang gagawin ko.

## Services

services-choose = Pumili ng kahit alin. Puwede kang huminto anumang oras.
services-listen = May makikinig. Ikaw ang bahala kung ano ang sasabihin mo.
services-quiet = Okay lang na tahimik ka muna. Sanay sila roon.
services-history = Maiiwan sa history ng browser ang link na bubuksan mo.

link-call = Tawagan ang { $name }: { $number }
link-text = I-text ang { $name }: { $number }
link-text-word = I-text ang { $word } sa { $name }: { $number }
link-chat = Makipag-chat sa { $name }
link-open = Buksan ang { $name }
link-person-call = Tawagan si { $name }
link-person-text = I-text si { $name }
link-report = Paano mag-report at mag-block sa { $site }

## What stands below a link

hours-always = Araw at gabi.
hours-daily = Araw-araw, { $from } hanggang { $to }.
ages-to = Hanggang edad { $to }.
ages-between = Edad { $from } hanggang { $to }.
ages-from = Edad { $from } pataas.
hours-days = { $days }: { $from } hanggang { $to }.
days-range = { $first } hanggang { $last }
days-and = { $first } at { $last }
day-monday = Lunes
day-tuesday = Martes
day-wednesday = Miyerkoles
day-thursday = Huwebes
day-friday = Biyernes
day-saturday = Sabado
day-sunday = Linggo
open-now = Bukas ngayon.
closed-now = Sarado sa ngayon.
speaks = Mga wika: { $languages }.
only-in = Para lang sa { $place }.
ambulance = Ambulansiya: { $number }.
row-expired = Matagal nang hindi natingnan. Kung ayaw gumana, subukan ang { $directory }.
when-ready = Kapag handa ka na, o may kasamang nakatatanda.

note-free = Libre.
note-free-text = Libre ang text.
note-free-talk = May makakausap ka tungkol sa kahit anong mabigat sa loob.
note-no-name = Hindi mo kailangang magbigay ng pangalan.
note-asks-name = Tatanungin ang pangalan mo.
note-asks-age = Hihingi ng patunay ng edad.
note-asks-id = Hihingi ng ID. Puwedeng tumulong ang nakatatanda.
note-not-on-bill = Hindi ito lalabas sa phone bill.
note-chat-page = Puwede ka ring mag-chat sa page nila.
note-chat-app = May app sila.
note-mail = Puwede kang mag-email.
note-whatsapp = Nasa WhatsApp din sila.
note-messenger = Nasa Facebook Messenger din sila.
note-calls-back = Puwede ka nilang tawagan pabalik.
note-hours-vary = Bukas lang sa ilang oras.
note-day-and-evening = Araw-araw, pati sa gabi.
note-long-wait = Baka maghintay ka. Huwag munang ibaba, ha.
note-may-change = Baka nagbago na ito. Maghanda ng isa pa.
note-check-address = Tingnan ang address. May mga gayang page.
note-children-families = Para sa mga kabataan at pamilya nila.
note-parents-too = Puwede ring tumawag ang mga magulang.
note-women = Para sa kababaihan, bata man o matanda.
note-protection = Kung may problema sa bahay, o kailangan mo ng proteksiyon.
note-violence = Para sa pananakit at pang-aabuso, pati online.
note-danger = Kung may panganib ngayon.
note-injury = Kung may sugat o overdose.
note-legal-support = Sumusuporta sa mga kabataang nasaktan online.
note-rights = Tumutulong tungkol sa mga karapatan mo.
note-online-harm = Tulong sa problema online.
note-online-crime = Pulis para sa mga problema online.
note-freeze-account = May na-send na pera? Puwede nilang subukang pigilan ito.
note-web-pages = Para mag-report ng web page.
note-report-online = Para mag-report ng pictures ng sinumang wala pang 18.
note-report-no-name = Puwede kang mag-report nang walang pangalan.
note-takes-down = Makakatulong sila na ipatanggal ang pictures.
note-taken-under-18 = Para sa pictures mula noong wala ka pang 18.
note-taken-adult = Para sa pictures mula edad 18 pataas.
note-not-encrypted = Hindi nito abot ang encrypted apps. Mag-report sa loob ng app.
note-from-mobile = Gumagana sa cellphone.
note-one-network = Gumagana lang sa ilang phone network.
note-directory = Naghahanap ng helpline na malapit sa iyo.
note-directory-europe = Naghahanap ng mga helpline sa Europe.

## What a service is for: headings of the help page

purpose-emergency = Nasa panganib ngayon
purpose-child = May makakausap
purpose-crisis = Kapag sobrang bigat na
purpose-distress = Kapag malungkot ka
purpose-pictures = Pagpapatanggal ng picture
purpose-report = Pagre-report
purpose-world = Para sa lahat ng bansa

## Pictures

pictures-help = May mga taong makakatulong na ipatanggal ito.
pictures-private = Huwag i-send ang picture kahit kanino bilang patunay.
pictures-under = Wala pang 18 ang nasa picture? Gamitin ang Take It Down.
pictures-adult = 18 pataas ang nasa picture? Gamitin ang StopNCII.
pictures-fake = Kasama rin ang picture na edited o peke. Humingi ng tulong.
pictures-no-pay = May naniningil para tanggalin ito? Huwag pansinin.

## Why this note: what the words of the chat look like

why-looks = May mga salita sa chat na ito na mukhang:
why-threat-to-share = Banta na may ipapakita sa iba.
why-money-demand = Pamimilit na magbigay ng pera.
why-more-pictures-demand = Pamimilit na mag-send ng pictures.
why-meeting-demand = Pamimilit na makipagkita.
why-threat-of-harm = Banta na may sasaktan.
why-self-harm-push = Mga salitang nagtutulak na saktan ang sarili.
why-recorded-claim = Pagsasabing may hawak na pictures o recording.
why-fake-picture-threat = Banta gamit ang picture na edited o peke.
why-deadline = Limitadong oras, para magmadali ka.
why-contacts-shown = Pangalan ng mga taong kilala mo.
why-fake-authority = Pagsasabing pulis o abogado ang kausap.
why-picture-request = Paghingi ng private picture.
why-picture-pressure = Pressure para sa picture.
why-lure-offer = Alok na pera, gamit, o trabaho.
why-secrecy = Pakiusap na ilihim ito.
why-platform-move = Pakiusap na lumipat sa ibang app.
why-pressure-after-payment = Paghingi ulit kahit may bayad na.
why-common = Maraming kabataan na ang nakaranas nito.
why-mistake = Mga salita lang ang binabasa ng Daymark. Puwede itong sumablay.
why-joke = Biro lang ba o karaniwang chat? Puwede mo itong isara.
why-private = Walang sinasabihan. Walang lumalabas sa device na ito.
why-marked = May marka ang mga salita sa chat habang bukas ito.

## Something else is going on: situations to choose from, in the reader's
## own words, and what is said after the choice. Nothing of it is kept.

branch-intro = Piliin ang pinakatugma. Walang itinatabi rito.

branch-paid = Nagbayad na ako
branch-paid-lead = Maraming nagbabayad kapag natatakot. Hindi mo ito kasalanan.
branch-paid-again = Baka humingi ulit. Hindi mo kailangang mag-reply.

branch-nothing-sent = Wala naman akong sinend
branch-nothing-sent-lead = Baka panakot lang ito. May tulong pa rin dito para sa iyo.
branch-nothing-sent-prove = Wala kang kailangang patunayan sa kanila.

branch-fake = Peke ang picture
branch-fake-lead = Kahit peke, hindi pa rin ito okay. Hindi mo ito kasalanan.
branch-fake-say = Sabihing peke ito kapag humingi ka ng tulong.

branch-known = Kilala ko ang taong ito
branch-known-lead = Baka mas mahirap kapag ganoon. Hindi ka nag-iisa.
branch-known-okay = Hindi okay ang pressure, kahit galing sa taong gusto mo.
branch-known-near = Malapit ba sa inyo ang tirahan niya? Magsabi sa nakatatandang pinagkakatiwalaan mo.

branch-adult = 18 pataas na ako
branch-adult-lead = May tulong dito sa anumang edad. Hindi mo ito kasalanan.

branch-friend = Tungkol ito sa kaibigan ko
branch-friend-lead = Mabuti at may malasakit ka sa kaibigan mo.
branch-friend-listen = Makinig muna. Sabihin mong wala siyang kasalanan.
branch-friend-keep = Huwag ipasa ang anumang picture, kahit para tumulong.
branch-friend-stay = Samahan siya, o huwag putulin ang usapan ninyo.
branch-friend-adult = Samahan siya sa nakatatandang pinagkakatiwalaan niya.
branch-friend-danger = May sinasabi ba siyang sasaktan ang sarili? Tumawag na ng tulong.

branch-recovery = May nag-aalok ng tulong kapalit ng pera
branch-recovery-lead = Hindi mo kailangang magbayad kahit kanino. Libre ang totoong tulong.
branch-recovery-trick = Ang ganitong alok, madalas pangalawang panloloko.
branch-recovery-nothing = Huwag silang bigyan ng pera, pictures, o password.

branch-threatened = Ako ang nanakot
branch-threatened-lead = Puwede kang huminto ngayon. Matapang na hakbang iyon.
branch-threatened-show = Huwag ipakita ang picture kahit kanino. Huwag itong ipasa.
branch-threatened-talk = Para sa iyo rin ang mga helpline. Ikaw ang bahala sa sasabihin mo.
branch-threatened-made = May pumipilit ba sa iyo? Magsabi sa nakatatandang pinagkakatiwalaan mo.

## A short pause, when the reader picks a picture for a chat in which one was
## asked for. Sending is never prevented.

pause-name = Saglit muna
pause-sentence = May humihingi ng picture dito. Ikaw ang magpapasya.
pause-hint = Laging okay ang humindi.
pause-send = I-send
pause-not-now = Huwag muna

## Keeping a record of the chat: only when the reader asks for it

record-title = Itabi ang laman ng chat
record-what = Ise-save ang mga salita ng chat sa isang file. Walang pictures.
record-where = Mapupunta ang file sa downloads ng device na ito.
record-who = Makikita ito roon ng sinumang gumagamit ng device na ito.
record-save = I-save ang file
record-saved = Na-save na. Puwede mo itong ipakita sa helpline o pulis.
record-failed = Hindi gumana. Puwede kang mag-screenshot na lang.

record-heading = Laman ng isang chat
record-about = Na-save gamit ang Daymark ng nagbasa ng chat. “Ako” ang tawag sa kaniya sa ibaba. Mga salitang nasa page ang laman nito, walang pictures.
record-address = Page: { $address }
record-time = Na-save noong: { $time }
record-count = Mga mensahe: { $count }
record-me = Ako
record-other = Ang kausap
record-unknown = Hindi alam kung sino
record-sum = Checksum ng text sa ibaba (SHA-256): { $sum }
record-check = Makikita sa checksum kung binago ang text pagkatapos.

## The window of the toolbar button

popup-title = Daymark
popup-help = Tulong ngayon
popup-reads = Binabasa ng Daymark ang bukas na chat sa { $site }.
popup-pause-site = I-pause sa { $site }
popup-paused = Naka-pause ang Daymark sa { $site }.
popup-pause-day = I-pause nang isang araw
popup-paused-day = Naka-pause ang Daymark nang isang araw.
popup-resume = I-on ulit
popup-no-site = Hindi binabasa ng Daymark ang page na ito.
popup-left-out = Hindi gumagana ang Daymark sa { $site }. Itinakda ito ng nangangalaga ng browser na ito.
popup-unread = Hindi pa nababasa ng Daymark ang wika ng chat na ito. May tulong pa rin dito.
popup-all-help = Lahat ng tulong
popup-more = Iba pang settings
popup-settings = Settings
choose-country = Bansa
choose-language = Wika
own-name = Filipino
choose-automatic = Automatic ({ $name })
choose-fixed = Itinakda ng taong nag-aasikaso ng browser na ito.
choose-sensitivity = Kailan lalabas ang paalala
choose-sensitivity-all = Pati kapag may humihingi ng larawan
choose-sensitivity-threats = Kapag may banta o pamimilit lang
country-other = Ibang bansa
page-fault = Hindi gumana. Pakisubukan ulit.
page-saved = Na-save na.
page-help = Tulong
page-setup = Settings
page-try = Subukan
page-families = Para sa pamilya
page-welcome = Mga unang hakbang
page-licences = Mga lisensya

## The help page: everything in one place, without any finding

help-title = Tulong
help-intro = Anuman ang nangyari, walang maninisi sa iyo rito. Hanapin ang tugma sa iyo.
help-search = Maghanap
help-search-hint = Halimbawa: bayad, peke, kaibigan
help-none = Walang tugma sa salitang iyan. Sumubok ng iba.
help-services = Sino ang makakatulong sa bansa mo
help-situations = Ano ang tugma sa sitwasyon mo

## First steps: three, each of which can be skipped

welcome-title = Welcome sa Daymark
welcome-intro = Binabasa ng Daymark ang chat na bukas. May lalabas na mahinahong note kapag parang may pressure.
welcome-step = Hakbang { $step } ng { $steps }
welcome-place = Ang bansa at wika mo
welcome-person = Kanino ka magsasabi?
welcome-note = Ganito ang hitsura ng note
welcome-note-intro = Halimbawa lang ito. Puwede mong itago agad ang note.
welcome-note-shift = O pindutin ang Shift key nang tatlong beses.
welcome-next = Sunod
welcome-skip = Laktawan
welcome-done = Tapos na
welcome-ready = Handa na. Naka-on na ang Daymark.

## The person whom the reader would tell

person-intro = Puwede kang maglagay ng isang taong pinagkakatiwalaan mo. Siya ang mauuna kapag kailangan mo ng kausap.
person-private = Nasa device lang na ito ang pangalan. Walang sinasabihan.
person-seen = Puwede itong makita ng sinumang gumagamit ng browser na ito.
person-name = Pangalan
person-number = Phone number, kung gusto mo
person-save = I-save
person-saved = Si { $name } na ang mauuna.
person-remove = Tanggalin
person-removed = Natanggal na.
person-wrong = Pakilagay ang pangalan, at puro numero lang sa phone number.

## The page to try Daymark on

try-title = Subukan
try-intro = Mag-type o mag-paste ng chat at tingnan ang sasabihin ng Daymark. Walang lumalabas sa page na ito.
try-label = Ang chat, isang mensahe bawat linya
try-hint = Simulan ang sarili mong linya sa { $me }
try-me = ako:
try-example = Magpakita ng halimbawa
try-clear = Burahin
try-none = Walang ipapakita ang Daymark dito.
try-notice = Magpapakita ang Daymark dito ng banayad na note.
try-warning = Ipapakita ng Daymark ang note na ito.
try-urgent = Ipapakita ng Daymark ang note na ito, tulong ang nauuna.
try-why = Ano ang nakita ng Daymark
try-example-hello = hi kamusta araw mo
try-example-answer = ako: okay lang, ikaw
try-example-threat = magbayad ka ngayon kundi ipapakita ko to sa lahat ng friends mo

## The page for parents and carers

families-title = Para sa mga magulang at nag-aalaga
families-intro = Sa anak ninyo po ang Daymark. Ganito kayo makakatulong.
families-begin = Paano sisimulan ang usapan
families-begin-moment = Pumili po ng tahimik na oras, sa biyahe o habang naglalakad.
families-begin-many = Sabihin pong marami ang nakakaranas nito, at hindi nila kasalanan.
families-begin-promise = Mangako po ng dalawa: walang galit, at hindi kukunin ang phone.
families-begin-together = I-set up po ang Daymark nang magkasama. Siya ang pipili kung kanino magsasabi.
families-begin-ask = Itanong po kung ano ang gagawin niya para sa kaibigang pini-pressure.
families-told = Kapag nagsabi ang anak ninyo
families-told-calm = Manatili pong kalmado. Magpasalamat na nagsabi siya.
families-told-words = Sabihin po: “Hindi mo ito kasalanan. Malalampasan natin ito nang magkasama.”
families-told-keep = Itabi po ang chat. Huwag magbayad.
families-told-device = Hayaan po sa kaniya ang phone. Doon siya makakahingi ng tulong.
families-told-line = Tumawag po kayo sa helpline nang magkasama.
families-told-watch = Samahan po siya. Kumustahin siya ngayon, at ulit bukas.
families-not = Ano ang hindi ninyo makukuha
families-not-report = Walang report, walang listahan ng chat, walang mensahe sa phone ninyo.
families-not-password = Walang password na pipigil sa anak ninyo. Puwede niya itong i-pause o tanggalin.
families-not-why = Mas nagsasabi ang kabataan kapag walang nagbabantay. Kaya sa kanila ang note.
agreement-title = Ang kasunduan natin
agreement-intro = Basahin nang magkasama. Baguhin ang hindi tugma. I-print kung gusto ninyo.
agreement-young = Ano ang maaasahan ko, bilang kabataan
agreement-young-tell = Puwede akong magsabi ng kahit ano, kahit kailan.
agreement-young-fault = Alam kong kapag may nag-pressure sa akin, hindi ko iyon kasalanan.
agreement-young-pause = Puwede kong i-pause o tanggalin ang Daymark.
agreement-adult = Ano ang pangako ko, bilang nakatatanda
agreement-adult-calm = Makikinig muna ako, at mananatiling kalmado.
agreement-adult-read = Hindi ko babasahin ang mga chat mo.
agreement-adult-device = Hindi ko kukunin ang phone mo dahil nagsabi ka.
agreement-adult-ask = Tatanungin muna kita bago magsabi sa iba, maliban kung nasa panganib ka.
agreement-names = Mga pangalan at petsa
agreement-print = I-print

## The set-up page

setup-title = I-set up ang Daymark
setup-intro = Binabasa ng Daymark ang bukas na chat sa device na ito. May lalabas na mahinahong note kapag parang may pressure.
setup-choices = Bansa at wika
setup-sites = Iba pang site
setup-sites-intro = May mga chat site nang kilala ang Daymark. Puwede kang magdagdag ng iba.
setup-site-label = Address ng site
setup-site-hint = Halimbawa: chat.example
setup-site-add = Idagdag ang site na ito
setup-site-added = Binabasa na ng Daymark ang mga chat sa { $site }.
setup-site-refused = Hindi naidagdag ang site. Kailangan ng browser ang pahintulot mo.
setup-site-wrong = Pakilagay ang address na tulad ng chat.example.
setup-site-known = Nasa listahan na ang site na ito.
setup-site-remove = Tanggalin ang { $site }
setup-site-set = { $site }: idinagdag ng nangangalaga ng browser na ito.
setup-site-allow = Payagan ang { $site }
setup-site-removed = Hindi na binabasa ng Daymark ang { $site }.
setup-site-none = Wala pang ibang site.
setup-policy = Itinakda para sa browser na ito
setup-policy-intro = May itinakda rito ang nangangalaga ng browser na ito. Hindi niya nakikita ang mga chat o paalala mo.
setup-left-out = Mga site kung saan hindi gumagana ang Daymark
setup-first-steps-on = Bumubukas ang mga ito pagkatapos ng pag-install.
setup-first-steps-off = Hindi kusang bumubukas ang mga ito.
setup-policy-fault = Hindi magamit ang setting na { $setting }. Isulat: { $write }.
setup-does = Ano ang ginagawa ng Daymark
setup-does-read = Binabasa nito ang mga salita ng bukas na chat.
setup-does-here = Ginagawa nito ang lahat sa device na ito.
setup-does-note = Nagpapakita ito ng note na puwede mong itago agad.
setup-does-help = Ipinapakita nito ang mga helpline sa bansa mo.
setup-not = Ano ang hindi ginagawa ng Daymark
setup-not-send = Wala itong ipinapadala kahit kanino.
setup-not-keep = Wala itong itinatabi mula sa mga chat.
setup-not-tell = Wala itong sinasabihan: hindi magulang, hindi school, hindi pulis.
setup-not-pictures = Hindi ito tumitingin sa pictures o nakikinig sa tawag.
setup-not-apps = Hindi nito nakikita ang mga app sa labas ng browser na ito.
setup-not-sure = May puwede itong hindi makita, at puwede itong sumablay.

## The stores and the browser's own windows

store-description = Binabasa ang bukas na chat sa device na ito. Kapag may pressure o banta, may mga salitang tutulong. Walang lumalabas sa device.
command-hide = Itago ang note tungkol sa chat na ito
command-focus = Pumunta sa note tungkol sa chat na ito

