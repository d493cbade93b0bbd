# Die Worte von Daymark auf Deutsch.
#
# Für junge Menschen, die vielleicht Angst haben, nachts, und glauben, sie seien schuld.
# Sie sprechen mit „du“, leise und freundlich, wie jemand, der etwas älter ist und zuhört.
# Sie sagen, wie eine Nachricht klingt, und urteilen über niemanden. Ohne Geschlecht, wo es geht.
# Nur die Seite für Eltern sagt „Sie“. Kurze Sätze, leichte Wörter, kein Ausrufezeichen.

direction = ltr

## The card: its name and buttons

card-name = Eine Notiz zu diesem Chat
card-open = Was jetzt hilft
card-close = Weniger zeigen
card-hide = Jetzt ausblenden
card-fine = Dieser Chat ist okay
card-wrong = Diese Notiz passt nicht
card-put-away = Die Notiz ist weg. Niemand erfährt davon.
card-branches = Bei mir ist es anders
card-back = Zurück
card-pause-day = Einen Tag Pause
card-pause-site = Pause auf dieser Seite

## What a button beside a sentence does

copy = Kopieren
copied = Kopiert
share = Mit einer App senden

## The card, folded: one sentence on the message, then what they can do now.
## Sentence, second line and the two buttons stay under 40 words together.

sentence-self-harm = Diese Worte sind grausam, und sie sind nicht wahr. Du bist wichtig.
now-crisis-call = Bitte sprich jetzt mit jemandem. Du kannst { $number } anrufen.
now-crisis-both = Bitte sprich jetzt mit jemandem. Du kannst { $number } anrufen oder dorthin schreiben.
now-crisis = Bitte sprich jetzt mit jemandem. Öffne diese Notiz, um Hilfe zu finden.

sentence-harm = Das klingt nach einer Drohung, jemandem wehzutun. Das ist nicht deine Schuld.
now-harm-call = Bleib bei Leuten, denen du vertraust. In Gefahr? Ruf { $number } an.
now-harm = Bleib bei Leuten, denen du vertraust. Öffne diese Notiz, um Hilfe zu finden.

sentence-meeting = Das klingt nach Druck, damit du zu einem Treffen kommst. Du darfst Nein sagen.
now-meeting-call = Geh bitte nicht hin. In Gefahr? Ruf { $number } an.
now-meeting = Geh bitte nicht hin. Sprich erst mit jemandem, dem du vertraust.

sentence-money = Das klingt nach Druck, damit du zahlst. Du hast nichts falsch gemacht.
now-money = Du musst nicht antworten und nicht zahlen. Hier findest du Hilfe.
sentence-paid = Das klingt nach Druck, damit du wieder zahlst. Das ist nicht deine Schuld.
now-paid = Zahl nichts mehr, auch wenn du schon gezahlt hast. Hier findest du Hilfe.

sentence-demand = Das klingt nach Druck, damit du Bilder schickst. Du hast nichts falsch gemacht.
now-demand = Du musst nicht antworten und nichts schicken. Hier findest du Hilfe.

sentence-fake = Das klingt nach einer Drohung mit einem gefälschten Bild. Auch das ist nicht okay.
sentence-threat = Das klingt nach einer Drohung. Das ist nicht deine Schuld.
now-threat = Du musst jetzt nicht antworten. Hier findest du Hilfe.

sentence-request = Das könnte Druck sein, damit du ein Bild teilst. Du darfst Nein sagen.
now-request = Du musst nicht antworten. Wer es gut meint, akzeptiert ein Nein.
sentence-lure = Dieses Angebot könnte einen Haken haben. Du darfst Nein sagen.
now-lure = Lass dir Zeit. Sprich erst mit jemandem darüber.
sentence-secret = Das klingt nach der Bitte, etwas geheim zu halten.
now-secret = Du kannst in dieser App bleiben. Du darfst mit jemandem darüber reden.

sentence-help = Egal, was passiert ist: Hier macht dir niemand Vorwürfe. Du bist nicht allein.
now-help = Hier steht, was helfen kann. Mach einen Schritt nach dem anderen.

## The card, opened: the titles of its parts

title-crisis = Sprich jetzt mit jemandem
title-danger = Pass jetzt gut auf dich auf
title-steps = Was jetzt hilft
title-steps-request = So kannst du Nein sagen
title-people = Mit wem du reden könntest
title-services = Hilfetelefone und andere Hilfe
title-near = Hilfe in deiner Nähe
title-pictures = Wenn du dir wegen eines Bildes Sorgen machst
title-why = Warum diese Notiz

## Someone to talk to at once

crisis-matter = Du bist wichtiger als alles in diesem Chat.
crisis-not-alone = Setz dich zu jemandem, dem du vertraust, wenn das geht.
crisis-wait = Meldet sich niemand? Dann versuch es bei der nächsten Hilfe.

## Danger

danger-stay = Bleib zu Hause oder bei Leuten, denen du vertraust.
danger-no-meeting = Triff dich mit niemandem aus diesem Chat.
danger-tell = Sag jemand Erwachsenem in deiner Nähe, was da steht.
danger-call = Ruf Hilfe, wenn du in Gefahr bist.

## Steps, in this order

step-pause = Atme kurz durch. Du musst jetzt nicht antworten.
step-nothing = Schick kein Geld und keine Bilder.
step-rarely = Mit dem Zahlen hört es selten auf.
step-pay-no-more = Zahl nichts mehr, auch wenn du schon gezahlt hast.
step-bank = Bitte deine Bank oder Bezahl-App, die Zahlung zu stoppen.
step-receipts = Heb alle Belege auf.
step-keep = Behalte den Chat. Lösch ihn nicht.
step-screenshot = Mach einen Screenshot vom Chat und vom Profil.
step-leave-picture = Lass private Bilder dabei weg.
step-report = Melde den Account in der App. Danach blockier ihn.
step-report-all = Melde und blockier jeden Account. Vielleicht steckt nur eine Person dahinter.
step-known = Kennst du die Person? Frag ein Hilfetelefon, bevor du blockierst.
step-authority = Die echte Polizei will im Chat weder Geld noch Bilder.
step-fake = Auch bei einem gefälschten Bild gibt es Hilfe für dich.
step-talk = Sprich mit jemandem. Du musst da nicht allein durch.
step-help-exists = Falls etwas geteilt wird: Es gibt Menschen, die beim Löschen helfen.

## Words to say no with, for the reader to copy. They stand alone in the chat,
## so they are short, and sound like a young person.

no-intro = Das könntest du schreiben:
no-simple = Ich schick keine Bilder.
no-firm = Nein. Bitte frag nicht nochmal.
no-offer = Nein danke. Ich frag erst jemanden, den ich kenne.
no-stay = Ich schreib lieber hier weiter.
no-secret = Du darfst es erzählen, wem du willst. Wer dich mag, versteht das.
no-leave = Du kannst auch einfach nicht mehr antworten. Auch das ist eine Antwort.
no-block = Fragt jemand immer weiter? Dann blockier den Account.
no-work = Für einen echten Job braucht niemand private Bilder.

## People, in the order young people choose them

people-friend = Jemand aus deinem Freundeskreis, dem du vertraust.
people-sibling = Geschwister, Cousine oder Cousin.
people-parent = Deine Eltern oder andere Erwachsene, die für dich da sind.
people-teacher = Eine Lehrkraft oder jemand aus der Schulsozialarbeit.
people-trusted = { $name }. Diese Person hast du dir ausgesucht.
people-intro = Das könntest du ihnen schreiben:
words-friend = Mir ist online was passiert und ich hab Angst. Hast du Zeit zum Reden?
words-family = Ich brauch Hilfe, es geht um was im Internet. Bitte sei nicht böse. Können wir reden?
words-teacher = Hallo, bei mir ist online etwas passiert. Könnte ich mit Ihnen allein sprechen?
words-line = Jemand setzt mich online unter Druck. Ich weiß nicht, was ich machen soll.

## Services

services-choose = Such dir aus, was du magst. Du kannst jederzeit aufhören.
services-listen = Jemand hört dir zu. Du entscheidest, was du sagst.
services-quiet = Du darfst am Anfang auch still sein. Das kennen sie dort.
services-history = Ein Link, den du öffnest, bleibt im Verlauf des Browsers.

link-call = { $name } anrufen: { $number }
link-text = SMS an { $name }: { $number }
link-text-word = SMS mit { $word } an { $name }: { $number }
link-chat = Mit { $name } chatten
link-open = { $name } öffnen
link-person-call = { $name } anrufen
link-person-text = { $name } schreiben
link-report = So kannst du auf { $site } melden und blockieren

## What stands below a link

hours-always = Tag und Nacht.
hours-daily = Jeden Tag, { $from } bis { $to } Uhr.
ages-to = Bis { $to } Jahre.
ages-between = Von { $from } bis { $to } Jahren.
ages-from = Ab { $from } Jahren.
hours-days = { $days }: { $from } bis { $to } Uhr.
days-range = { $first } bis { $last }
days-and = { $first } und { $last }
day-monday = Montag
day-tuesday = Dienstag
day-wednesday = Mittwoch
day-thursday = Donnerstag
day-friday = Freitag
day-saturday = Samstag
day-sunday = Sonntag
open-now = Jetzt offen.
closed-now = Gerade geschlossen.
speaks = Sprachen: { $languages }.
only-in = Nur für { $place }.
ambulance = Rettungsdienst: { $number }.
row-expired = Länger nicht geprüft. Klappt es nicht? Versuch { $directory }.
when-ready = Wenn du so weit bist, oder zusammen mit Erwachsenen.

note-free = Kostenlos.
note-free-text = SMS kosten nichts.
note-free-talk = Hier kannst du über alles reden, was wehtut.
note-no-name = Du musst deinen Namen nicht sagen.
note-asks-name = Fragt nach deinem Namen.
note-asks-age = Will einen Nachweis, wie alt du bist.
note-asks-id = Will einen Ausweis sehen. Erwachsene können dabei helfen.
note-not-on-bill = Steht nicht auf der Telefonrechnung.
note-chat-page = Auf der Seite kannst du auch chatten.
note-chat-app = Es gibt auch eine App.
note-mail = Du kannst eine E-Mail schreiben.
note-whatsapp = Geht auch über WhatsApp.
note-messenger = Geht auch über Facebook Messenger.
note-calls-back = Sie können dich zurückrufen.
note-hours-vary = Nur zu bestimmten Zeiten offen.
note-day-and-evening = Jeden Tag, auch am Abend.
note-long-wait = Es kann etwas dauern. Bitte bleib dran.
note-may-change = Das kann sich geändert haben. Such dir noch etwas Zweites.
note-check-address = Schau auf die Adresse. Es gibt nachgemachte Seiten.
note-children-families = Für junge Menschen und ihre Familien.
note-parents-too = Auch Eltern können anrufen.
note-women = Für Frauen und Mädchen.
note-protection = Bei Problemen zu Hause oder wenn du Schutz brauchst.
note-violence = Bei Gewalt und Missbrauch, auch online.
note-danger = Wenn gerade Gefahr ist.
note-injury = Bei einer Verletzung oder Überdosis.
note-legal-support = Hilft jungen Menschen, denen online wehgetan wurde.
note-rights = Hilft dir, wenn es um deine Rechte geht.
note-online-harm = Hilfe bei Ärger im Internet.
note-online-crime = Polizei für das Internet.
note-freeze-account = Wurde Geld geschickt? Sie können versuchen, es aufzuhalten.
note-web-pages = Hier kannst du Internetseiten melden.
note-report-online = Hier kannst du Bilder von Menschen unter 18 melden.
note-report-no-name = Du kannst ohne Namen melden.
note-takes-down = Sie können helfen, dass Bilder gelöscht werden.
note-taken-under-18 = Für Bilder aus der Zeit, bevor du 18 warst.
note-taken-adult = Für Bilder aus der Zeit ab 18.
note-not-encrypted = Reicht nicht in verschlüsselte Apps. Melde es dort in der App.
note-from-mobile = Geht vom Handy aus.
note-one-network = Geht nur in manchen Handynetzen.
note-directory = Findet ein Hilfetelefon in deiner Nähe.
note-directory-europe = Findet Hilfetelefone in Europa.

## What a service is for: headings of the help page

purpose-emergency = Wenn gerade Gefahr ist
purpose-child = Jemand zum Reden
purpose-crisis = Wenn dir alles zu viel wird
purpose-distress = Wenn es dir nicht gut geht
purpose-pictures = Ein Bild löschen lassen
purpose-report = Etwas melden
purpose-world = Für alle Länder

## Pictures

pictures-help = Es gibt Menschen, die beim Löschen helfen können.
pictures-private = Schick das Bild niemandem, auch nicht als Beweis.
pictures-under = Ist die Person darauf unter 18? Nimm Take It Down.
pictures-adult = Ist die Person darauf 18 oder älter? Nimm StopNCII.
pictures-fake = Auch ein bearbeitetes oder gefälschtes Bild zählt. Hol dir Hilfe.
pictures-no-pay = Will jemand Geld fürs Löschen? Geh nicht darauf ein.

## Why this note: what the words of the chat look like

why-looks = Manche Worte in diesem Chat klingen so:
why-threat-to-share = Eine Drohung, anderen etwas zu zeigen.
why-money-demand = Eine Forderung nach Geld.
why-more-pictures-demand = Eine Forderung nach Bildern.
why-meeting-demand = Eine Forderung, sich zu treffen.
why-threat-of-harm = Eine Drohung, jemandem wehzutun.
why-self-harm-push = Worte, die jemanden drängen, sich selbst wehzutun.
why-recorded-claim = Die Behauptung, dass es Bilder oder eine Aufnahme gibt.
why-fake-picture-threat = Eine Drohung mit einem bearbeiteten oder gefälschten Bild.
why-deadline = Eine kurze Frist, damit du dich beeilst.
why-contacts-shown = Namen von Leuten, die du kennst.
why-fake-authority = Angeblich schreibt die Polizei oder eine Anwaltskanzlei.
why-picture-request = Die Bitte um ein privates Bild.
why-picture-pressure = Druck, ein Bild zu schicken.
why-lure-offer = Ein Angebot von Geld, Sachen oder einem Job.
why-secrecy = Die Bitte, das geheim zu halten.
why-platform-move = Die Bitte, in eine andere App zu wechseln.
why-pressure-after-payment = Eine neue Forderung nach einer Zahlung.
why-common = Vielen jungen Menschen ist das schon passiert.
why-mistake = Daymark liest nur Wörter. Es kann sich irren.
why-joke = Ist das ein Spaß oder ein normaler Chat? Schließ die Notiz einfach.
why-private = Niemand erfährt davon. Alles bleibt auf diesem Gerät.
why-marked = Solange die Notiz offen ist, sind die Worte im Chat markiert.

## Something else is going on: situations to choose from, in the reader's
## own words, and what is said after the choice. Nothing of it is kept.

branch-intro = Such dir aus, was am besten passt. Nichts wird gespeichert.

branch-paid = Ich habe schon bezahlt
branch-paid-lead = Viele zahlen, wenn sie Angst haben. Das ist nicht deine Schuld.
branch-paid-again = Vielleicht wird noch mehr verlangt. Du musst nicht antworten.

branch-nothing-sent = Es wurde nie etwas geschickt
branch-nothing-sent-lead = Dann ist es vielleicht nur ein Bluff. Die Hilfe hier ist trotzdem für dich da.
branch-nothing-sent-prove = Du musst niemandem etwas beweisen.

branch-fake = Das Bild ist ein Fake
branch-fake-lead = Das ist genauso wenig okay. Und es ist nicht deine Schuld.
branch-fake-say = Sag dazu, dass es gefälscht ist, wenn du Hilfe holst.

branch-known = Ich kenne die Person
branch-known-lead = Das kann es schwerer machen. Du bist damit nicht allein.
branch-known-okay = Druck ist nicht okay, auch nicht von jemandem, den du magst.
branch-known-near = Wohnt die Person in deiner Nähe? Sag es Erwachsenen, denen du vertraust.

branch-adult = Ich bin 18 oder älter
branch-adult-lead = Hilfe gibt es in jedem Alter. Das ist nicht deine Schuld.

branch-friend = Es geht um jemanden aus meinem Freundeskreis
branch-friend-lead = Gut, dass du nicht wegschaust.
branch-friend-listen = Hör erst mal zu. Sag: „Das ist nicht deine Schuld.“
branch-friend-keep = Gib kein Bild weiter, auch nicht, um zu helfen.
branch-friend-stay = Bleibt zusammen oder bleibt in Kontakt.
branch-friend-adult = Geht zusammen zu Erwachsenen, denen ihr vertraut.
branch-friend-danger = Geht es darum, sich selbst wehzutun? Ruf jetzt Hilfe.

branch-recovery = Jemand bietet Hilfe gegen Geld an
branch-recovery-lead = Du musst niemandem etwas zahlen. Echte Hilfe kostet nichts.
branch-recovery-trick = Solche Angebote sind oft ein zweiter Trick.
branch-recovery-nothing = Schick kein Geld, keine Bilder und keine Passwörter.

branch-threatened = Ich habe selbst gedroht
branch-threatened-lead = Du kannst jetzt aufhören. Dazu gehört viel Kraft.
branch-threatened-show = Zeig das Bild niemandem. Gib es nicht weiter.
branch-threatened-talk = Hilfetelefone sind auch für dich da. Du entscheidest, was du sagst.
branch-threatened-made = Zwingt dich jemand dazu? Sag es Erwachsenen, denen du vertraust.

## A short pause, when the reader picks a picture for a chat in which one was
## asked for. Sending is never prevented.

pause-name = Eine kurze Pause
pause-sentence = Hier wird nach einem Bild gefragt. Du entscheidest.
pause-hint = Ein Nein ist immer okay.
pause-send = Senden
pause-not-now = Jetzt nicht

## Keeping a record of the chat: only when the reader asks for it

record-title = Den Chat festhalten
record-what = Die Worte dieses Chats kommen in eine Datei. Keine Bilder.
record-where = Die Datei liegt dann bei den Downloads auf diesem Gerät.
record-who = Wer dieses Gerät benutzt, könnte sie dort finden.
record-save = Datei speichern
record-saved = Gespeichert. Du könntest sie einem Hilfetelefon oder der Polizei zeigen.
record-failed = Das hat nicht geklappt. Du könntest stattdessen einen Screenshot machen.

record-heading = Festgehaltener Chat
record-about = Mit Daymark gespeichert von der Person, die diesen Chat gelesen hat. Unten heißt sie „Ich“. Hier stehen die Worte von der Seite, aber keine Bilder.
record-address = Seite: { $address }
record-time = Gespeichert am: { $time }
record-count = Nachrichten: { $count }
record-me = Ich
record-other = Die andere Person
record-unknown = Unklar, von wem
record-sum = Prüfsumme des Textes unten (SHA-256): { $sum }
record-check = Die Prüfsumme zeigt, ob der Text später geändert wurde.

## The window of the toolbar button

popup-title = Daymark
popup-help = Hilfe jetzt
popup-reads = Daymark liest den offenen Chat auf { $site }.
popup-pause-site = Pause auf { $site }
popup-paused = Daymark macht Pause auf { $site }.
popup-pause-day = Einen Tag Pause
popup-paused-day = Daymark macht einen Tag Pause.
popup-resume = Wieder einschalten
popup-no-site = Daymark liest diese Seite nicht.
popup-left-out = Daymark arbeitet auf { $site } nicht. So hat es die Person eingestellt, die sich um diesen Browser kümmert.
popup-unread = Daymark kann die Sprache dieses Chats noch nicht. Hilfe gibt es hier trotzdem.
popup-all-help = Alle Hilfen
popup-more = Mehr Einstellungen
popup-settings = Einstellungen
choose-country = Land
choose-language = Sprache
own-name = Deutsch
choose-automatic = Automatisch ({ $name })
choose-fixed = Festgelegt von der Person, die sich um diesen Browser kümmert.
choose-sensitivity = Wann ein Hinweis kommt
choose-sensitivity-all = Auch wenn jemand um Bilder bittet
choose-sensitivity-threats = Nur bei Drohungen und Druck
country-other = Ein anderes Land
page-fault = Das hat nicht geklappt. Bitte versuch es noch einmal.
page-saved = Gespeichert.
page-help = Hilfe
page-setup = Einstellungen
page-try = Ausprobieren
page-families = Für Familien
page-welcome = Erste Schritte
page-licences = Lizenzen

## The help page: everything in one place, without any finding

help-title = Hilfe
help-intro = Egal, was passiert ist: Hier macht dir niemand Vorwürfe. Schau, was passt.
help-search = Suchen
help-search-hint = Zum Beispiel: bezahlt, Fake, Freund
help-none = Dazu steht hier nichts. Versuch ein anderes Wort.
help-services = Wer in deinem Land helfen kann
help-situations = Was zu dir passt

## First steps: three, each of which can be skipped

welcome-title = Willkommen bei Daymark
welcome-intro = Daymark liest den Chat, der gerade offen ist. Klingen Worte nach Druck, zeigt es eine ruhige Notiz.
welcome-step = Schritt { $step } von { $steps }
welcome-place = Dein Land und deine Sprache
welcome-person = Wem würdest du es sagen?
welcome-note = So sieht die Notiz aus
welcome-note-intro = Das ist nur ein Beispiel. Du kannst eine Notiz sofort ausblenden.
welcome-note-shift = Oder drück dreimal die Umschalttaste (Shift).
welcome-next = Weiter
welcome-skip = Überspringen
welcome-done = Fertig
welcome-ready = Alles bereit. Daymark ist an.

## The person whom the reader would tell

person-intro = Du kannst eine Person nennen, der du vertraust. Brauchst du jemanden, steht sie ganz oben.
person-private = Der Name bleibt auf diesem Gerät. Niemand erfährt davon.
person-seen = Wer diesen Browser benutzt, könnte den Namen sehen.
person-name = Name
person-number = Telefonnummer, wenn du magst
person-save = Speichern
person-saved = { $name } steht jetzt ganz oben.
person-remove = Entfernen
person-removed = Entfernt.
person-wrong = Bitte schreib einen Namen, und bei der Nummer nur Ziffern.

## The page to try Daymark on

try-title = Ausprobieren
try-intro = Schreib einen Chat oder füg einen ein. Dann siehst du, was Daymark sagt. Alles bleibt auf dieser Seite.
try-label = Der Chat, eine Nachricht pro Zeile
try-hint = Setz vor eigene Zeilen { $me }
try-me = ich:
try-example = Beispiel zeigen
try-clear = Leeren
try-none = Daymark würde hier nichts zeigen.
try-notice = Daymark würde hier eine leise Notiz zeigen.
try-warning = Daymark würde diese Notiz zeigen.
try-urgent = Daymark würde diese Notiz zeigen, mit Hilfe ganz oben.
try-why = Was Daymark gesehen hat
try-example-hello = hey wie war dein tag
try-example-answer = ich: gut und deiner
try-example-threat = zahl heute noch oder ich zeig es allen deinen freunden

## The page for parents and carers

families-title = Für Eltern und alle, die sich kümmern
families-intro = Daymark gehört Ihrem Kind. So können Sie helfen.
families-begin = Wie das Gespräch beginnen kann
families-begin-moment = Wählen Sie einen ruhigen Moment, im Auto oder beim Spazieren.
families-begin-many = Sagen Sie: „Das passiert vielen, und sie sind nie schuld.“
families-begin-promise = Versprechen Sie zwei Dinge: kein Schimpfen, und das Handy bleibt da.
families-begin-together = Richten Sie Daymark zusammen ein. Ihr Kind wählt, wem es sich anvertraut.
families-begin-ask = Fragen Sie: „Jemand aus deiner Klasse wird unter Druck gesetzt. Was würdest du tun?“
families-told = Wenn Ihr Kind sich Ihnen anvertraut
families-told-calm = Bleiben Sie ruhig. Danken Sie Ihrem Kind für sein Vertrauen.
families-told-words = Sagen Sie: „Du bist nicht schuld. Wir schaffen das zusammen.“
families-told-keep = Behalten Sie den Chat. Zahlen Sie nichts.
families-told-device = Lassen Sie Ihrem Kind das Handy. Damit erreicht es Hilfe.
families-told-line = Rufen Sie zusammen bei einem Hilfetelefon an.
families-told-watch = Bleiben Sie in der Nähe. Fragen Sie heute und morgen, wie es geht.
families-not = Was Sie nicht bekommen
families-not-report = Keinen Bericht, keine Liste von Chats, keine Nachricht aufs Handy.
families-not-password = Kein Passwort gegen Ihr Kind. Es darf Daymark pausieren oder entfernen.
families-not-why = Junge Menschen erzählen mehr, wenn niemand zuschaut. Darum gehört die Notiz ihnen.
agreement-title = Unsere Abmachung
agreement-intro = Lest sie zusammen. Ändert, was nicht passt. Druckt sie aus, wenn ihr mögt.
agreement-young = Worauf ich als junger Mensch zählen kann
agreement-young-tell = Ich kann dir alles sagen, jederzeit.
agreement-young-fault = Ich weiß: Wenn jemand Druck macht, bin ich nie schuld.
agreement-young-pause = Ich darf Daymark pausieren oder entfernen.
agreement-adult = Was ich als erwachsener Mensch verspreche
agreement-adult-calm = Ich höre erst zu und bleibe ruhig.
agreement-adult-read = Ich lese deine Chats nicht.
agreement-adult-device = Ich nehme dir das Handy nicht weg, wenn du es mir erzählst.
agreement-adult-ask = Ich frage dich, bevor ich es weitersage. Außer du bist in Gefahr.
agreement-names = Namen und Datum
agreement-print = Drucken

## The set-up page

setup-title = Daymark einrichten
setup-intro = Daymark liest den offenen Chat auf diesem Gerät. Klingen Worte nach Druck, zeigt es eine ruhige Notiz.
setup-choices = Land und Sprache
setup-sites = Andere Seiten
setup-sites-intro = Daymark kennt schon einige Chat-Seiten. Du kannst noch eine hinzufügen.
setup-site-label = Adresse der Seite
setup-site-hint = Zum Beispiel: chat.example
setup-site-add = Diese Seite hinzufügen
setup-site-added = Daymark liest jetzt Chats auf { $site }.
setup-site-refused = Die Seite wurde nicht hinzugefügt. Der Browser braucht deine Erlaubnis.
setup-site-wrong = Bitte schreib eine Adresse wie chat.example.
setup-site-known = Diese Seite steht schon auf der Liste.
setup-site-remove = { $site } entfernen
setup-site-set = { $site }: hinzugefügt von der Person, die sich um diesen Browser kümmert.
setup-site-allow = { $site } erlauben
setup-site-removed = Daymark liest { $site } nicht mehr.
setup-site-none = Noch keine anderen Seiten.
setup-policy = Für diesen Browser eingestellt
setup-policy-intro = Wer sich um diesen Browser kümmert, hat hier etwas eingestellt. Deine Chats und Hinweise sieht dort niemand.
setup-left-out = Seiten, auf denen Daymark nicht arbeitet
setup-first-steps-on = Sie öffnen sich nach der Installation.
setup-first-steps-off = Sie öffnen sich nicht von selbst.
setup-policy-fault = Die Einstellung { $setting } ist nicht zu verwenden. Zu schreiben: { $write }.
setup-does = Was Daymark tut
setup-does-read = Es liest die Worte des Chats, der offen ist.
setup-does-here = Es macht alles auf diesem Gerät.
setup-does-note = Es zeigt eine Notiz, die du sofort ausblenden kannst.
setup-does-help = Es zeigt Hilfetelefone für dein Land.
setup-not = Was Daymark nicht tut
setup-not-send = Es schickt niemandem etwas.
setup-not-keep = Es speichert nichts aus Chats.
setup-not-tell = Es sagt niemandem etwas: nicht Eltern, nicht Schule, nicht Polizei.
setup-not-pictures = Es schaut keine Bilder an und hört keine Anrufe.
setup-not-apps = Es sieht keine Apps außerhalb dieses Browsers.
setup-not-sure = Es kann etwas übersehen, und es kann sich irren.

## The stores and the browser's own windows

store-description = Liest den offenen Chat auf dem Gerät. Klingt er nach Druck oder Drohung, helfen ruhige Worte. Nichts verlässt das Gerät.
command-hide = Die Notiz zu diesem Chat ausblenden
command-focus = Zur Notiz zu diesem Chat gehen

