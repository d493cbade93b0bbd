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
# The reader says that the note does not fit what was written.
card-wrong = This note does not fit
# Shown for a moment after either of the two.
card-put-away = It's put away. Nobody is told.
# Opens the situations further below.
card-branches = Something else is going on
card-back = Back
# No new note for a day, or on this site.
card-pause-day = Pause for a day
card-pause-site = Pause on this site

## What a button beside a sentence does

copy = Copy
copied = Copied
# Opens the device's own list of apps and people.
share = Send with an app

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
# Over help contacts that a school or family has named.
title-near = Help near you
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

## Words to say no with, for the reader to copy. They stand alone in the chat,
## so they are short, and sound like a young person.

no-intro = Words you could use:
no-simple = I don't send pictures.
no-firm = No. Please don't ask again.
no-offer = No thanks. I'll ask someone I know first.
no-stay = I'd rather stay in this app.
no-secret = You may tell anyone you like. A good friend won't mind.
no-leave = You could just stop answering. That is an answer too.
no-block = Block anyone who keeps asking.
# For offers of work, modelling or gifts.
no-work = Real work never needs private pictures.

## People, in the order young people choose them

people-friend = A friend you trust.
people-sibling = A brother, sister or cousin.
people-parent = A parent, or an adult who cares for you.
people-teacher = A teacher or school counsellor.
# $name is a person whom the reader chose at set-up.
people-trusted = { $name }, the person you chose.
# Ready words to copy or send; each stands alone in a message to that person.
people-intro = Words you could send:
words-friend = Something happened online and I'm scared. Can you talk?
words-family = I need help with something online. Please don't be angry. Can we talk?
words-teacher = Something is happening to me online. Can I talk to you alone?
words-line = Someone online is pressuring me. I don't know what to do.

## Services

services-choose = Choose any of them. You can stop at any time.
# What to expect from a call or a chat with a help line.
services-listen = Someone listens. You decide what you say.
services-quiet = You can be quiet at first. They are used to it.
services-history = A link you open stays in the browser's history.

# The text of a link. $name is the service, $number its telephone number.
link-call = Call { $name }: { $number }
link-text = Text { $name }: { $number }
# $word is the word to send.
link-text-word = Text { $word } to { $name }: { $number }
link-chat = Chat with { $name }
link-open = Open { $name }
# Calls or texts the person whom the reader chose.
link-person-call = Call { $name }
link-person-text = Text { $name }
# $site is the name of a chat site; the link opens that site's own page.
link-report = How to report and block on { $site }

## What stands below a link

hours-always = Day and night.
# $from and $to are times as 09:00.
hours-daily = Every day, { $from } to { $to }.
ages-to = Up to age { $to }.
ages-between = Ages { $from } to { $to }.
ages-from = Age { $from } and over.
# $days is one day or several, as the two texts below make it.
hours-days = { $days }: { $from } to { $to }.
days-range = { $first } to { $last }
# Stands between two days.
days-and = { $first } and { $last }
day-monday = Monday
day-tuesday = Tuesday
day-wednesday = Wednesday
day-thursday = Thursday
day-friday = Friday
day-saturday = Saturday
day-sunday = Sunday
open-now = Open now.
closed-now = Closed right now.
# $languages is a list of languages, each by its own name.
speaks = Languages: { $languages }.
# $place is a town or a region.
only-in = Only for { $place }.
# $number is the telephone number of the ambulance.
ambulance = Ambulance: { $number }.
# Where nobody checked a row for half a year. $directory is a list of help lines.
row-expired = Not checked for a while. If it fails, try { $directory }.
# Stands before everything else below a police or report link.
when-ready = When you feel ready, or with an adult's help.

note-free = Free.
note-free-text = Texts are free.
note-free-talk = Someone to talk to about anything that hurts.
note-no-name = You don't need to give your name.
note-asks-name = Asks for your name.
note-asks-age = Asks for proof of age.
note-asks-id = Asks for an ID card. An adult can help with it.
note-not-on-bill = It doesn't show on the phone bill.
note-chat-page = You can chat on their page, too.
note-chat-app = They have an app.
note-mail = You can write an email.
note-whatsapp = They are on WhatsApp, too.
note-messenger = They are on Facebook Messenger, too.
note-calls-back = They can call you back.
note-hours-vary = Open at certain hours only.
note-day-and-evening = Every day and evening.
note-long-wait = You may wait. Please stay on the line.
note-may-change = This may have changed. Keep a second one ready.
note-check-address = Check the address. There are copies of this page.
note-children-families = For young people and their families.
note-parents-too = Parents can call, too.
note-women = For women and girls.
note-protection = For trouble at home, or when you need protection.
note-violence = For violence and abuse, online too.
note-danger = For danger right now.
note-injury = For an injury or an overdose.
note-legal-support = Supports young people hurt online.
note-rights = Helps you with your rights.
note-online-harm = Help with trouble online.
note-online-crime = Police for crime online.
note-freeze-account = Money was sent? They can try to freeze it.
note-web-pages = For reporting web pages.
note-report-online = For reporting pictures of anyone under 18.
note-report-no-name = You can report without your name.
note-takes-down = They can help take pictures down.
note-taken-under-18 = For pictures taken before you were 18.
note-taken-adult = For pictures taken at 18 or over.
note-not-encrypted = It can't reach encrypted apps. Report inside those apps.
note-from-mobile = Works from mobile phones.
note-one-network = Works on some phone networks only.
note-directory = Finds a help line near you.
note-directory-europe = Finds help lines in Europe.

## What a service is for: headings of the help page

purpose-emergency = In danger right now
purpose-child = Someone to talk to
purpose-crisis = When it feels like too much
purpose-distress = When you feel low
purpose-pictures = Taking a picture down
purpose-report = Reporting it
purpose-world = For every country

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
why-marked = The words are marked in the chat while this is open.

## Something else is going on: situations to choose from, in the reader's
## own words, and what is said after the choice. Nothing of it is kept.

branch-intro = Pick what fits best. Nothing is kept.

branch-paid = I already paid
branch-paid-lead = Many people pay when they are scared. It's not your fault.
branch-paid-again = They may ask again. You don't have to answer.

branch-nothing-sent = Nothing was ever sent
branch-nothing-sent-lead = Then it may be a bluff. The same help is here for you.
branch-nothing-sent-prove = You don't have to prove anything to them.

branch-fake = The picture is fake
branch-fake-lead = A fake picture still counts. It's not your fault.
branch-fake-say = Say that it is fake when you ask for help.

branch-known = I know this person
branch-known-lead = That can make it harder. You are not alone with it.
branch-known-okay = Pressure is not okay, even from someone you like.
branch-known-near = Do they live near you? Tell an adult you trust.

branch-adult = I am 18 or older
branch-adult-lead = Help is here at any age. It's not your fault.

branch-friend = It is my friend
branch-friend-lead = It's good that you look out for your friend.
branch-friend-listen = Listen first. Say that it's not their fault.
branch-friend-keep = Don't pass any picture on, not even to help.
branch-friend-stay = Stay with them, or stay in touch.
branch-friend-adult = Go with them to an adult they trust.
branch-friend-danger = Do they talk about hurting themselves? Call for help now.

# Somebody offers to remove pictures, or to hack the account, for money.
branch-recovery = Someone offers to get it back for money
branch-recovery-lead = You don't have to pay anyone. Real help is free.
branch-recovery-trick = Such offers are often a second trick.
branch-recovery-nothing = Send them no money, no pictures and no passwords.

# The reader threatened somebody. Not judging; a way out.
branch-threatened = It was me who threatened
branch-threatened-lead = You can stop now. That is a strong thing to do.
branch-threatened-show = Don't show the picture to anyone. Don't pass it on.
branch-threatened-talk = Help lines talk with you, too. You decide what you say.
branch-threatened-made = Does someone make you do it? Tell an adult you trust.

## A short pause, when the reader picks a picture for a chat in which one was
## asked for. Sending is never prevented.

pause-name = A short pause
pause-sentence = You were asked for a picture. You decide.
pause-hint = A no is always okay.
pause-send = Send
pause-not-now = Not now

## Keeping a record of the chat: only when the reader asks for it

record-title = Keep a record
record-what = It saves the words of this chat in a file. No pictures.
record-where = The file goes to the downloads of this device.
record-who = Anyone who uses this device could find it there.
record-save = Save the record
record-saved = Saved. You could show it to a help line or the police.
record-failed = That did not work. You could take a screenshot instead.

# The file itself; for a help line or the police.
record-heading = Record of a chat
record-about = Saved with Daymark by the reader of the chat, called "Me" below. It holds the words that the page showed, and no pictures.
# $address is the address of the page, $time day and time, $count a number.
record-address = Page: { $address }
record-time = Saved on: { $time }
record-count = Messages: { $count }
record-me = Me
record-other = The other person
record-unknown = Not known who
# $sum is a long number in letters and digits.
record-sum = Check sum of the text below (SHA-256): { $sum }
record-check = The check sum shows whether the text was changed later.

## The window of the toolbar button

popup-title = Daymark
popup-help = Help now
# $site is the name of the site, for example chat.example
popup-reads = Daymark reads the open chat on { $site }.
popup-pause-site = Pause on { $site }
popup-paused = Daymark is paused on { $site }.
popup-pause-day = Pause for a day
popup-paused-day = Daymark is paused for a day.
popup-resume = Switch on again
popup-no-site = Daymark does not read this page.
# A school left this site out. $site is its name.
popup-left-out = Daymark does not work on { $site }. The person who looks after this browser set it so.
# Below the help, where the open chat is in a language that Daymark lacks:
# otherwise somebody might think that it found nothing there.
popup-unread = Daymark does not read the language of this chat yet. Help is here all the same.
popup-all-help = All help
popup-more = More settings
popup-settings = Settings
choose-country = Country
choose-language = Language
# The name of this language in itself.
own-name = English
# The first choice in the lists: follow the browser. $name is what it gives.
choose-automatic = Automatic ({ $name })
choose-fixed = Set by the person who looks after this browser.
# Over a choice of the two below.
choose-sensitivity = When a note comes
choose-sensitivity-all = Also when someone asks for pictures
choose-sensitivity-threats = Only for threats and pressure
# The last choice in the list of countries.
country-other = Another country
# Shown where the words could not be saved or read.
page-fault = That did not work. Please try again.
page-saved = Saved.
# Names of the pages, as links from one to the other.
page-help = Help
page-setup = Settings
page-try = Try it
page-families = For families
page-welcome = First steps
# Leads to the licences of the software that others wrote.
page-licences = Licences

## The help page: everything in one place, without any finding

help-title = Help
help-intro = Whatever happened, you are not in trouble. Look for what fits.
help-search = Search
# Three words that a young person might look for here.
help-search-hint = For example: paid, fake, friend
help-none = Nothing fits that word. Try another one.
help-services = Who can help in your country
help-situations = What fits your situation

## First steps: three, each of which can be skipped

welcome-title = Welcome to Daymark
welcome-intro = Daymark reads the chat that is open. It shows a calm note when words look like pressure.
welcome-step = Step { $step } of { $steps }
welcome-place = Your country and language
welcome-person = Who would you tell?
welcome-note = How the note looks
welcome-note-intro = This is only an example. You can hide a note at once.
welcome-note-shift = Or press the Shift key three times.
welcome-next = Next
welcome-skip = Skip
welcome-done = Done
welcome-ready = You are ready. Daymark is on.

## The person whom the reader would tell

person-intro = You can name one person you trust. They stand first when you need someone.
person-private = The name stays on this device. Nobody is told.
person-seen = Anyone who uses this browser could see it.
person-name = Name
person-number = Phone number, if you like
person-save = Save
person-saved = { $name } stands first now.
person-remove = Remove
person-removed = Removed.
person-wrong = Please write a name, and digits only for the number.

## The page to try Daymark on

try-title = Try it
try-intro = Type or paste a chat and see what Daymark says. Nothing leaves this page.
try-label = The chat, one message a line
# $me is the next text.
try-hint = Start your own lines with { $me }
try-me = me:
try-example = Show an example
try-clear = Clear
try-none = Daymark would show nothing here.
try-notice = Daymark would show a soft note here.
try-warning = Daymark would show this note.
try-urgent = Daymark would show this note, with help first.
try-why = What Daymark saw
# A short chat that somebody tries Daymark with: a hello, an answer, a threat in
# plain words, with no picture named as sent. It must read like a real chat.
try-example-hello = hi, how was your day
try-example-answer = me: good, and yours
try-example-threat = pay me today or I will show it to all your friends

## The page for parents and carers

families-title = For parents and carers
families-intro = Daymark belongs to the young person. Here is how you can help.
families-begin = How to begin the talk
families-begin-moment = Pick a quiet moment, in the car or on a walk.
families-begin-many = Say that it happens to many, and is never their fault.
families-begin-promise = Promise two things: no anger, and no taking the phone away.
families-begin-together = Set Daymark up together. Let them choose whom they would tell.
families-begin-ask = Ask what they would do for a friend who is pressured.
families-told = If your child tells you
families-told-calm = Stay calm. Thank them for telling you.
families-told-words = Say: "It's not your fault. We will get through it together."
families-told-keep = Keep the chat. Pay nothing.
families-told-device = Let them keep the phone. It is how they reach help.
families-told-line = Call a help line together.
families-told-watch = Stay near them. Ask how they feel, and ask again tomorrow.
families-not = What you will not get
families-not-report = No report, no list of chats, no message to your phone.
families-not-password = No password over your child. They can pause or remove it.
families-not-why = Young people tell more when nobody watches. So the note is theirs.
agreement-title = Our agreement
agreement-intro = Read it together. Change what does not fit. Print it if you like.
agreement-young = What I, the young person, can count on
agreement-young-tell = I can tell you anything, at any time.
agreement-young-fault = I know that pressure is never my fault.
agreement-young-pause = I may pause or remove Daymark.
agreement-adult = What I, the adult, promise
agreement-adult-calm = I listen first, and I stay calm.
agreement-adult-read = I do not read your chats.
agreement-adult-device = I do not take your phone because you told me.
agreement-adult-ask = I ask you before I tell anyone, unless you are in danger.
agreement-names = Names and date
agreement-print = Print

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
setup-site-set = { $site }: added by the person who looks after this browser.
setup-site-allow = Allow { $site }
setup-site-removed = Daymark no longer reads { $site }.
setup-site-none = No other sites yet.
setup-policy = Set for this browser
setup-policy-intro = The person who looks after this browser set some things here. They cannot see your chats or your notes.
# Over the names of sites that a school left out.
setup-left-out = Sites where Daymark does not work
# Whether the page "First steps" opens by itself, as a school set it.
setup-first-steps-on = They open after the installation.
setup-first-steps-off = They do not open by themselves.
# $setting is the name of a setting in a policy, $write what an administrator should write (in English).
setup-policy-fault = The setting { $setting } could not be used. What to write: { $write }.
setup-does = What Daymark does
setup-does-read = It reads the words of the chat that is open.
setup-does-here = It does everything on this device.
setup-does-note = It shows a note that you can hide at once.
setup-does-help = It shows help lines for your country.
setup-not = What Daymark does not do
setup-not-send = It sends nothing to anyone.
setup-not-keep = It keeps nothing of your chats.
setup-not-tell = It tells nobody: no parent, no school, no police.
setup-not-pictures = It does not look at pictures or listen to calls.
setup-not-apps = It does not see apps outside this browser.
setup-not-sure = It can miss things, and it can be wrong.

## The stores and the browser's own windows

# At most 132 characters, the stores' bound.
store-description = Reads the open chat on this device and, when words use pressure or a threat, shows words that help. Nothing leaves the device.
# The keyboard commands, as the browser lists them.
command-hide = Hide the note about this chat
command-focus = Go to the note about this chat
