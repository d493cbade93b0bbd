# The words of Daymark in English. docs/words.md says how to write them.
#
# Readers are young people who may be frightened, at night, with someone
# watching. Say what the message does, never what the person is. One thing a
# line, verb first. At most twelve words a sentence. No exclamation marks.
# Never promise what happens to a picture; never say that one was sent.
# Telephone numbers never stand here: they come in through placeholders.

# How this language is written: ltr (from left to right) or rtl.
direction = ltr

## The card: its name and buttons

# Read out by a screen reader when the card appears. It must tell nothing to
# someone who looks over a shoulder.
card-name = A note about this chat
card-open = See what helps
card-close = Show less
# Removes the card at once.
card-hide = Hide now
# The reader says that nothing is wrong here.
card-fine = This chat is fine

## The card, folded: one sentence on the message, then what they can do now.
## Sentence, second line and the two buttons stay under 40 words together.

# Somebody pushes the reader to hurt themselves.
sentence-self-harm = These words are cruel, and they are not true. You matter.
# $number is the telephone number of a crisis line.
now-crisis-call = Please talk to someone now. You can call { $number }.
now-crisis-both = Please talk to someone now. You can call or text { $number }.
# Where no crisis line is known.
now-crisis = Please talk to someone now. Open this note to find help.

# A threat to hurt the reader or somebody close.
sentence-harm = This looks like a threat to hurt someone. It's not your fault.
# $number is the emergency number.
now-harm-call = Stay near people you trust. In danger? Call { $number }.
now-harm = Stay near people you trust. Open this note to find help.

# A demand to meet.
sentence-meeting = This looks like pressure to meet. You can say no.
now-meeting-call = Please don't go. In danger? Call { $number }.
now-meeting = Please don't go. Talk to someone you trust first.

# Money is demanded.
sentence-money = This looks like pressure to get money. You're not in trouble.
now-money = You don't have to answer or pay. Help is here.
# Money was paid before, and more is demanded.
sentence-paid = This looks like pressure to get money again. It's not your fault.
now-paid = Pay no more, even if you paid before. Help is here.

# Pictures are demanded under a threat.
sentence-demand = This looks like pressure to send pictures. You're not in trouble.
now-demand = You don't have to answer or send anything. Help is here.

# A threat with an edited or made-up picture.
sentence-fake = This looks like a threat with a fake picture. It still counts.
# Any other threat.
sentence-threat = This looks like a threat. It is not your fault.
now-threat = You don't have to answer now. Help is here.

# Somebody asks for a picture, without a threat.
sentence-request = This might be pressure to share a picture. You can say no.
now-request = You don't have to answer. Someone kind accepts a no.
# Money, things or work are offered for pictures.
sentence-lure = This offer might have a catch. You can say no.
now-lure = Take your time. Talk it over with someone first.
# They ask for secrecy or for another app.
sentence-secret = This looks like a request to keep things secret.
now-secret = You can stay here. You can tell someone you trust.

# Opened from the toolbar, with or without a finding.
sentence-help = Whatever happened, you are not in trouble. You are not alone.
now-help = Here is what can help. Take it one step at a time.

## The card, opened: the titles of its parts

title-crisis = Talk to someone now
title-danger = Stay safe now
title-steps = What helps now
title-steps-request = Ways to say no
title-people = People you could talk to
title-services = Help lines and services
title-pictures = If you worry about a picture
title-why = Why this note

## Someone to talk to at once

crisis-matter = You matter more than anything in this chat.
crisis-not-alone = Go and sit with someone you trust, if you can.
crisis-wait = If nobody answers, try the next one.

## Danger

danger-stay = Stay home or with people you trust.
danger-no-meeting = Don't go to meet anyone from this chat.
danger-tell = Tell an adult near you what was said.
danger-call = Call for help if you are in danger.

## Steps, in this order

step-pause = Pause and breathe. You don't have to answer now.
step-nothing = Send no money and no pictures.
step-rarely = Paying rarely makes it stop.
step-pay-no-more = Pay no more, even if you paid before.
step-bank = Ask your bank or wallet to stop the payment.
step-receipts = Keep every receipt.
step-keep = Keep the chat. Don't delete it.
step-screenshot = Take a screenshot of the chat and the profile.
step-leave-picture = Leave any private picture out of it.
step-report = Report the account in the app. Then block it.
step-report-all = Report and block each account. They may be one person.
step-known = Do you know them? Ask a help line before you block.
step-authority = Real police don't ask for money or pictures in a chat.
step-fake = A fake picture still counts. The same help is there for you.
step-talk = Talk to someone. You don't have to do this alone.
step-help-exists = If anything is shared, people can help take it down.

## Words to say no with

say-no-simple = You could say: "I don't send pictures."
say-no-firm = You could say: "No. Please don't ask again."
say-no-leave = You could just stop answering. That is an answer too.
say-no-offer = You could say: "No thanks. I'll ask someone I know first."
say-no-stay = You could say: "I'd rather stay in this app."
say-no-secret = You may tell anyone you like. A good friend won't mind.
say-no-block = Block anyone who keeps asking.

## People, in the order young people choose them

people-friend = A friend you trust.
people-sibling = A brother, sister or cousin.
people-parent = A parent, or an adult who cares for you.
people-teacher = A teacher or school counsellor.
people-words = You could say: "Something happened online. Can you help me?"

## Services

services-choose = Choose any of them. You can stop at any time.
services-history = A link you open stays in the browser's history.

# The text of a link. $name is the service, $number its telephone number.
link-call = Call { $name }: { $number }
link-text = Text { $name }: { $number }
# $word is the word to send.
link-text-word = Text { $word } to { $name }: { $number }
link-chat = Chat with { $name }
link-open = Open { $name }

## What stands below a link

hours-always = Day and night.
# $from and $to are times as 09:00.
hours-daily = Every day, { $from } to { $to }.
ages-to = Up to age { $to }.
ages-between = Ages { $from } to { $to }.
ages-from = Age { $from } and over.
# $languages is a list of names of languages.
speaks = Speaks { $languages }.
language-en = English
language-th = Thai
language-fr = French
language-es = Spanish
language-cy = Welsh
# Stands before everything else below a police or report link.
when-ready = When you feel ready, or with an adult's help.

note-free = Free.
note-free-talk = Someone to talk to about anything that hurts.
note-free-text = Texts are free.
note-no-name = You don't need to give your name.
note-asks-name = Asks for your name.
note-asks-age = Asks for proof of age.
note-asks-id = Asks for an ID card. An adult can help with it.
note-check-address = Check the address. There are copies of this page.
note-long-wait = You may wait. Please stay on the line.
note-protection = For trouble at home, or when you need protection.
note-danger = For danger right now.
note-injury = For an injury or an overdose.
note-legal-support = Supports young people hurt online.
note-freeze-account = Money was sent? They can try to freeze it.
note-web-pages = For reporting web pages.
note-report-online = For reporting pictures of anyone under 18.
note-online-harm = Help with trouble online.
note-day-and-evening = Every day and evening.
note-taken-under-18 = For pictures taken before you were 18.
note-taken-adult = For pictures taken at 18 or over.
note-not-encrypted = It can't reach encrypted apps. Report inside those apps.
note-directory = Finds a help line near you.
note-directory-europe = Finds help lines in Europe.

## Pictures

pictures-help = There are people who can help take it down.
pictures-private = Don't send the picture to anyone to prove it.
pictures-under = Under 18 in it? Use Take It Down.
pictures-adult = 18 or over in it? Use StopNCII.
pictures-fake = An edited or made-up picture counts too. Ask for help.
pictures-no-pay = Ignore anyone who offers to remove it for money.

## Why this note: what the words of the chat look like

why-looks = Some words in this chat look like this:
why-threat-to-share = A threat to show something to others.
why-money-demand = A demand for money.
why-more-pictures-demand = A demand for pictures.
why-meeting-demand = A demand to meet.
why-threat-of-harm = A threat to hurt someone.
why-self-harm-push = Words that push someone to hurt themselves.
why-recorded-claim = A claim to have pictures or a recording.
why-fake-picture-threat = A threat with an edited or made-up picture.
why-deadline = A time limit, to make you hurry.
why-contacts-shown = Names of people you know.
why-fake-authority = Someone who says they are police or a lawyer.
why-picture-request = A request for a private picture.
why-picture-pressure = Pressure for a picture.
why-lure-offer = An offer of money, things or work.
why-secrecy = A request to keep this secret.
why-platform-move = A request to move to another app.
why-pressure-after-payment = A demand for more after a payment.
why-common = Many young people have had this happen.
why-mistake = Daymark reads words only. It might be wrong.
why-joke = Is this a joke or a normal chat? You can close this.
why-private = Nobody is told. Nothing leaves this device.

## The window of the toolbar button

popup-title = Daymark
popup-help = Help now
# $site is the name of the site, for example chat.example
popup-pause-site = Pause on { $site }
popup-paused = Daymark is paused on { $site }.
popup-no-site = Daymark does not read this page.
# Below the help, where the open chat is in a language that Daymark lacks:
# otherwise somebody might think that it found nothing there.
popup-unread = Daymark does not read the language of this chat yet. Help is here all the same.
popup-more = More settings
popup-settings = Settings
choose-country = Country
choose-language = Language
# The name of this language in itself.
own-name = English
# The first choice in the lists: follow the browser. $name is what it gives.
choose-automatic = Automatic ({ $name })
choose-fixed = Set by the person who looks after this browser.
country-TH = Thailand
country-GB = United Kingdom
country-US = United States
country-CA = Canada
country-AU = Australia
country-NZ = New Zealand
country-INT = Another country
# Shown where the words could not be saved or read.
page-fault = That did not work. Please try again.
page-saved = Saved.

## The set-up page

setup-title = Set up Daymark
setup-intro = Daymark reads the open chat on this device. It shows a calm note when words look like pressure.
setup-choices = Country and language
setup-sites = Other sites
setup-sites-intro = Daymark already knows some chat sites. You can add another one.
setup-site-label = Address of the site
setup-site-hint = For example: chat.example
setup-site-add = Add this site
setup-site-added = Daymark now reads chats on { $site }.
setup-site-refused = The site was not added. The browser needs your permission.
setup-site-wrong = Please write an address such as chat.example.
setup-site-known = This site is already on the list.
setup-site-remove = Remove { $site }
setup-site-removed = Daymark no longer reads { $site }.
setup-site-none = No other sites yet.
setup-does = What Daymark does
setup-does-read = It reads the words of the chat that is open.
setup-does-here = It does everything on this device.
setup-does-note = It shows a note that you can hide at once.
setup-does-help = It shows help lines for your country.
setup-not = What Daymark does not do
setup-not-send = It sends nothing to anyone.
setup-not-keep = It keeps no chats and no names.
setup-not-tell = It tells nobody: no parent, no school, no police.
setup-not-pictures = It does not look at pictures or listen to calls.
setup-not-apps = It does not see apps outside this browser.
setup-not-sure = It can miss things, and it can be wrong.
