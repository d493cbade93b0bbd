# Les mots de Daymark en français.
# Ils sont pour des jeunes de 13 à 17 ans qui ont peut-être peur, la nuit, sans personne à côté.
# Ils disent « tu », comme quelqu'un d'un peu plus âgé qui veut du bien : calmement, sans leçon.
# Ils parlent du message et ne jugent jamais la personne. Ils ne donnent de genre à personne.
# Douze mots par phrase au plus, une idée par ligne, pas de point d'exclamation.
# Ils ne disent jamais qu'une photo est partie et ne promettent rien sur la suite.

direction = ltr

## The card: its name and buttons

card-name = Une note sur cette discussion
card-open = Voir ce qui aide
card-close = Voir moins
card-hide = Cacher vite
card-fine = Ici, tout va bien
card-wrong = Cette note ne colle pas
card-put-away = C'est rangé. Personne n'en sait rien.
card-branches = Moi, c'est autre chose
card-back = Retour
card-pause-day = Pause pour un jour
card-pause-site = Pause sur ce site

## What a button beside a sentence does

copy = Copier
copied = Copié
share = Envoyer avec une appli

## The card, folded: one sentence on the message, then what they can do now.
## Sentence, second line and the two buttons stay under 40 words together.

sentence-self-harm = Ces mots sont cruels, et ils sont faux. Tu comptes.
now-crisis-call = Parle à quelqu'un maintenant, s'il te plaît. Tu peux appeler le { $number }.
now-crisis-both = Parle à quelqu'un maintenant, s'il te plaît. Appelle le { $number } ou envoie un SMS.
now-crisis = Parle à quelqu'un maintenant, s'il te plaît. Ouvre cette note pour trouver de l'aide.

sentence-harm = Ce message ressemble à une menace de faire du mal. Ce n'est pas ta faute.
now-harm-call = Reste près de gens de confiance. En danger ? Appelle le { $number }.
now-harm = Reste près de gens de confiance. Ouvre cette note pour trouver de l'aide.

sentence-meeting = Ce message semble mettre la pression pour se voir. Tu peux dire non.
now-meeting-call = N'y va pas, s'il te plaît. En danger ? Appelle le { $number }.
now-meeting = N'y va pas, s'il te plaît. Parles-en d'abord à quelqu'un de confiance.

sentence-money = Ce message semble mettre la pression pour de l'argent. Ici, personne ne te juge.
now-money = Rien ne t'oblige à répondre ou à payer. Il y a de l'aide ici.
sentence-paid = Ce message semble encore mettre la pression pour de l'argent. Ce n'est pas ta faute.
now-paid = Ne paie plus, même si tu as déjà payé. Il y a de l'aide ici.

sentence-demand = Ce message semble mettre la pression pour des photos. Ici, personne ne te juge.
now-demand = Rien ne t'oblige à répondre ou à envoyer. Il y a de l'aide ici.

sentence-fake = Ce message ressemble à une menace avec une fausse photo. Ça compte aussi.
sentence-threat = Ce message ressemble à une menace. Ce n'est pas ta faute.
now-threat = Rien ne t'oblige à répondre maintenant. Il y a de l'aide ici.

sentence-request = C'est peut-être une pression pour avoir une photo. Tu peux dire non.
now-request = Rien ne t'oblige à répondre. Quelqu'un qui t'aime bien accepte un non.
sentence-lure = Cette offre cache peut-être quelque chose. Tu peux dire non.
now-lure = Prends ton temps. Parles-en d'abord à quelqu'un.
sentence-secret = Ce message semble demander de garder un secret.
now-secret = Tu peux rester ici. Tu peux en parler à quelqu'un de confiance.

sentence-help = Quoi qu'il se passe, ici personne ne te juge. Des gens peuvent t'aider.
now-help = Voici ce qui peut aider. Une étape à la fois.

## The card, opened: the titles of its parts

title-crisis = Parle à quelqu'un maintenant
title-danger = Mets-toi à l'abri maintenant
title-steps = Ce qui aide maintenant
title-steps-request = Des façons de dire non
title-people = À qui tu peux parler
title-services = Lignes d'écoute et services
title-near = De l’aide près de toi
title-pictures = Si une photo t'inquiète
title-why = Pourquoi cette note

## Someone to talk to at once

crisis-matter = Tu comptes plus que tout ce qui est écrit ici.
crisis-not-alone = Si tu peux, va t'asseoir près de quelqu'un de confiance.
crisis-wait = Si personne ne répond, essaie une autre ligne.

## Danger

danger-stay = Reste à la maison ou avec des gens de confiance.
danger-no-meeting = Ne va voir personne de cette discussion.
danger-tell = Raconte à un adulte près de toi ce qui a été dit.
danger-call = Si tu es en danger, appelle pour avoir de l'aide.

## Steps, in this order

step-pause = Fais une pause et respire. Rien ne t'oblige à répondre maintenant.
step-nothing = N'envoie ni argent ni photos.
step-rarely = Payer suffit rarement pour que ça s'arrête.
step-pay-no-more = Ne paie plus, même si tu as déjà payé.
step-bank = Demande à la banque ou à l'appli d'arrêter le paiement.
step-receipts = Garde tous les reçus.
step-keep = Garde la discussion. Ne l'efface pas.
step-screenshot = Fais une capture de la discussion et du profil.
step-leave-picture = Laisse toute photo privée en dehors.
step-report = Signale le compte dans l'appli. Puis bloque-le.
step-report-all = Signale et bloque chaque compte. C'est peut-être une seule personne.
step-known = Tu connais la personne ? Parles-en à une ligne d'écoute avant de bloquer.
step-authority = La vraie police ne demande ni argent ni photos par message.
step-fake = Une fausse photo compte aussi. La même aide existe pour toi.
step-talk = Parle à quelqu'un. Tu n'as pas à porter ça sans aide.
step-help-exists = Si quelque chose circule, des gens peuvent aider à le faire retirer.

## Words to say no with, for the reader to copy. They stand alone in the chat,
## so they are short, and sound like a young person.

no-intro = Des mots que tu peux utiliser :
no-simple = J'envoie pas de photos.
no-firm = Non. Arrête de me demander, s'il te plaît.
no-offer = Non merci. J'en parle d'abord à quelqu'un que je connais.
no-stay = Je préfère rester sur cette appli.
no-secret = Tu peux en parler à qui tu veux. Quelqu'un qui t'aime bien comprendra.
no-leave = Tu peux aussi arrêter de répondre. C'est déjà une réponse.
no-block = Bloque toute personne qui insiste.
no-work = Un vrai travail ne demande pas de photos privées.

## People, in the order young people choose them

people-friend = Un ami ou une amie de confiance.
people-sibling = Frère, sœur, cousin ou cousine.
people-parent = Un parent, ou un adulte qui s'occupe de toi.
people-teacher = Un ou une prof, ou une autre personne de l'école.
people-trusted = { $name }, la personne que tu as choisie.
people-intro = Des mots que tu peux envoyer :
words-friend = Il se passe un truc sur internet et j'ai peur. On peut parler ?
words-family = J'ai besoin d'aide pour un truc sur internet. Te fâche pas, s'il te plaît. On peut parler ?
words-teacher = Bonjour, il m'arrive quelque chose sur internet. Est-ce que je peux vous parler en privé ?
words-line = Quelqu'un me met la pression sur internet. Je ne sais pas quoi faire.

## Services

services-choose = Choisis ce que tu veux. Tu peux arrêter quand tu veux.
services-listen = Quelqu'un t'écoute. Tu décides de ce que tu dis.
services-quiet = Au début, tu peux ne rien dire. C'est normal.
services-history = Un lien que tu ouvres reste dans l'historique du navigateur.

link-call = Appeler { $name } : { $number }
link-text = Envoyer un SMS à { $name } : { $number }
link-text-word = Envoyer { $word } par SMS à { $name } : { $number }
link-chat = Écrire à { $name } par tchat
link-open = Ouvrir { $name }
link-person-call = Appeler { $name }
link-person-text = Écrire à { $name }
link-report = Comment signaler et bloquer sur { $site }

## What stands below a link

hours-always = Jour et nuit.
hours-daily = Tous les jours, de { $from } à { $to }.
ages-to = Jusqu'à { $to } ans.
ages-between = De { $from } à { $to } ans.
ages-from = À partir de { $from } ans.
hours-days = Horaires : { $days }, de { $from } à { $to }.
days-range = { $first } à { $last }
days-and = { $first } et { $last }
day-monday = lundi
day-tuesday = mardi
day-wednesday = mercredi
day-thursday = jeudi
day-friday = vendredi
day-saturday = samedi
day-sunday = dimanche
open-now = Ouvert maintenant.
closed-now = Fermé en ce moment.
speaks = Langues : { $languages }.
only-in = Seulement pour { $place }.
ambulance = Ambulance : { $number }.
row-expired = Pas vérifié depuis un moment. Si ça échoue, essaie { $directory }.
when-ready = Quand tu t'en sens la force, ou avec un adulte.

note-free = Gratuit.
note-free-text = Les SMS sont gratuits.
note-free-talk = Quelqu'un à qui parler de tout ce qui fait mal.
note-no-name = Pas besoin de donner ton nom.
note-asks-name = On te demande ton nom.
note-asks-age = On te demande une preuve de ton âge.
note-asks-id = On te demande une pièce d'identité. Un adulte peut t'aider.
note-not-on-bill = N'apparaît pas sur la facture du téléphone.
note-chat-page = Tu peux aussi écrire par tchat sur leur page.
note-chat-app = Il y a une appli.
note-mail = Tu peux écrire un mail.
note-whatsapp = Aussi sur WhatsApp.
note-messenger = Aussi sur Facebook Messenger.
note-calls-back = On peut te rappeler.
note-hours-vary = Ouvert seulement à certaines heures.
note-day-and-evening = Tous les jours, le soir aussi.
note-long-wait = Il faut parfois attendre. Reste en ligne, s'il te plaît.
note-may-change = Cela a pu changer. Garde une autre ligne sous la main.
note-check-address = Regarde bien l'adresse. Il existe des copies de cette page.
note-children-families = Pour les jeunes et leur famille.
note-parents-too = Les parents peuvent appeler aussi.
note-women = Pour les femmes et les filles.
note-protection = Si ça va mal à la maison, ou pour te protéger.
note-violence = Pour les violences et les abus, sur internet aussi.
note-danger = Pour un danger immédiat.
note-injury = Pour une blessure ou une overdose.
note-legal-support = Soutient les jeunes à qui on fait du mal sur internet.
note-rights = T'aide à défendre tes droits.
note-online-harm = De l'aide quand ça va mal sur internet.
note-online-crime = Police pour les faits graves sur internet.
note-freeze-account = De l'argent est parti ? On peut essayer de le bloquer.
note-web-pages = Pour signaler des pages web.
note-report-online = Pour signaler des photos de moins de 18 ans.
note-report-no-name = Tu peux signaler sans donner ton nom.
note-takes-down = Peut aider à faire retirer des photos.
note-taken-under-18 = Pour des photos prises avant tes 18 ans.
note-taken-adult = Pour des photos prises à 18 ans ou plus.
note-not-encrypted = N'atteint pas les applis chiffrées. Signale dans ces applis.
note-from-mobile = Marche depuis un téléphone portable.
note-one-network = Marche seulement chez certains opérateurs.
note-directory = Trouve une ligne d'écoute près de chez toi.
note-directory-europe = Trouve des lignes d'écoute en Europe.

## What a service is for: headings of the help page

purpose-emergency = En danger maintenant
purpose-child = Quelqu'un à qui parler
purpose-crisis = Quand c'est trop dur
purpose-distress = Quand le moral est bas
purpose-pictures = Faire retirer une photo
purpose-report = Signaler ce qui se passe
purpose-world = Pour tous les pays

## Pictures

pictures-help = Des gens peuvent aider à la faire retirer.
pictures-private = N'envoie la photo à personne comme preuve.
pictures-under = On y voit quelqu'un de moins de 18 ans ? Va sur Take It Down.
pictures-adult = On y voit quelqu'un de 18 ans ou plus ? Va sur StopNCII.
pictures-fake = Une photo truquée ou inventée compte aussi. Demande de l'aide.
pictures-no-pay = Ignore toute personne qui propose de l'effacer contre de l'argent.

## Why this note: what the words of the chat look like

why-looks = Certains mots de cette discussion ressemblent à ceci :
why-threat-to-share = Une menace de montrer quelque chose à d'autres.
why-money-demand = Quelqu'un exige de l'argent.
why-more-pictures-demand = Quelqu'un exige des photos.
why-meeting-demand = Quelqu'un exige de se voir.
why-threat-of-harm = Une menace de faire mal à quelqu'un.
why-self-harm-push = Des mots qui poussent quelqu'un à se faire mal.
why-recorded-claim = Quelqu'un dit avoir des photos ou un enregistrement.
why-fake-picture-threat = Une menace avec une photo truquée ou inventée.
why-deadline = Un délai, pour te presser.
why-contacts-shown = Des noms de gens que tu connais.
why-fake-authority = Quelqu'un qui dit parler pour la police ou la loi.
why-picture-request = Quelqu'un demande une photo privée.
why-picture-pressure = Une pression pour avoir une photo.
why-lure-offer = Une offre d'argent, d'objets ou de travail.
why-secrecy = Quelqu'un demande de garder le secret.
why-platform-move = Quelqu'un propose de passer sur une autre appli.
why-pressure-after-payment = Quelqu'un exige plus après un paiement.
why-common = C'est arrivé à beaucoup de jeunes.
why-mistake = Daymark ne lit que des mots. Il n'a pas toujours raison.
why-joke = Une blague ou une discussion normale ? Tu peux fermer ceci.
why-private = Personne n'en sait rien. Rien ne sort de cet appareil.
why-marked = Les mots restent marqués tant que ceci est ouvert.

## Something else is going on: situations to choose from, in the reader's
## own words, and what is said after the choice. Nothing of it is kept.

branch-intro = Choisis ce qui ressemble le plus. Rien n'est gardé.

branch-paid = J'ai déjà payé
branch-paid-lead = Beaucoup de gens paient quand ils ont peur. Ce n'est pas ta faute.
branch-paid-again = La demande peut revenir. Rien ne t'oblige à répondre.

branch-nothing-sent = Je n'ai jamais rien envoyé
branch-nothing-sent-lead = Alors c'est peut-être du bluff. La même aide existe pour toi.
branch-nothing-sent-prove = Tu n'as rien à prouver à cette personne.

branch-fake = La photo est fausse
branch-fake-lead = Une fausse photo compte aussi. Ce n'est pas ta faute.
branch-fake-say = Quand tu demandes de l'aide, dis qu'elle est fausse.

branch-known = Je connais cette personne
branch-known-lead = Ça peut rendre les choses plus dures. On peut t'aider.
branch-known-okay = Mettre la pression n'est pas OK, même si tu aimes cette personne.
branch-known-near = Cette personne vit près de toi ? Parles-en à un adulte de confiance.

branch-adult = J'ai 18 ans ou plus
branch-adult-lead = Il y a de l'aide à tout âge. Ce n'est pas ta faute.

branch-friend = Ça arrive à un ami ou une amie
branch-friend-lead = C'est bien de penser à cette personne.
branch-friend-listen = Écoute d'abord. Dis que ce n'est pas sa faute.
branch-friend-keep = Ne fais passer aucune photo, même pour aider.
branch-friend-stay = Reste à ses côtés, ou garde le contact.
branch-friend-adult = Accompagne cette personne pour parler à un adulte de confiance.
branch-friend-danger = Cette personne parle de se faire du mal ? Appelle maintenant pour avoir de l'aide.

branch-recovery = On me propose de tout récupérer contre de l'argent
branch-recovery-lead = Rien ne t'oblige à payer. La vraie aide est gratuite.
branch-recovery-trick = Ces offres sont souvent un deuxième piège.
branch-recovery-nothing = N'envoie ni argent, ni photos, ni mots de passe.

branch-threatened = C'est moi qui ai menacé
branch-threatened-lead = Tu peux arrêter maintenant. Il faut de la force pour ça.
branch-threatened-show = Ne montre la photo à personne. Ne la fais pas passer.
branch-threatened-talk = Les lignes d'écoute te parlent aussi. Tu décides de ce que tu dis.
branch-threatened-made = Quelqu'un te force à le faire ? Parles-en à un adulte de confiance.

## A short pause, when the reader picks a picture for a chat in which one was
## asked for. Sending is never prevented.

pause-name = Une petite pause
pause-sentence = Ici, on te demande une photo. Tu décides.
pause-hint = Tu peux toujours dire non.
pause-send = Envoyer
pause-not-now = Pas maintenant

## Keeping a record of the chat: only when the reader asks for it

record-title = Garder une trace
record-what = Les mots de cette discussion vont dans un fichier. Sans photos.
record-where = Le fichier va dans les téléchargements de cet appareil.
record-who = Toute personne qui utilise cet appareil pourrait le trouver là.
record-save = Enregistrer
record-saved = C'est enregistré. Tu peux le montrer à une ligne d'écoute ou à la police.
record-failed = Ça n'a pas marché. Tu peux faire une capture d'écran.

record-heading = Copie d'une discussion
record-about = Copie faite avec Daymark par la personne qui lit (ici, « Moi »). Elle contient les mots affichés par la page, et aucune photo.
record-address = Page : { $address }
record-time = Enregistré le : { $time }
record-count = Messages : { $count }
record-me = Moi
record-other = L'autre personne
record-unknown = On ne sait pas qui
record-sum = Somme de contrôle du texte ci-dessous (SHA-256) : { $sum }
record-check = La somme de contrôle montre si le texte a changé depuis.

## The window of the toolbar button

popup-title = Daymark
popup-help = De l'aide maintenant
popup-reads = Daymark lit la discussion ouverte sur { $site }.
popup-pause-site = Pause sur { $site }
popup-paused = Daymark est en pause sur { $site }.
popup-pause-day = Pause pour un jour
popup-paused-day = Daymark est en pause pour un jour.
popup-resume = Remettre en marche
popup-no-site = Daymark ne lit pas cette page.
popup-left-out = Daymark ne fonctionne pas sur { $site }. La personne qui s’occupe de ce navigateur l’a réglé ainsi.
popup-unread = Daymark ne lit pas encore la langue de cette discussion. L'aide est là quand même.
popup-all-help = Toute l'aide
popup-more = Plus de réglages
popup-settings = Réglages
choose-country = Pays
choose-language = Langue
own-name = Français
choose-automatic = Automatique ({ $name })
choose-fixed = Choisi par la personne qui s'occupe de ce navigateur.
choose-sensitivity = Quand une note s’affiche
choose-sensitivity-all = Aussi quand quelqu’un demande des photos
choose-sensitivity-threats = Seulement pour les menaces et la pression
country-other = Un autre pays
page-fault = Ça n'a pas marché. Essaie encore, s'il te plaît.
page-saved = C'est enregistré.
page-help = Aide
page-setup = Réglages
page-try = Essayer
page-families = Pour les familles
page-welcome = Premiers pas
page-licences = Licences

## The help page: everything in one place, without any finding

help-title = Aide
help-intro = Quoi qu'il se passe, ici personne ne te juge. Cherche ce qui te parle.
help-search = Chercher
help-search-hint = Par exemple : payé, fausse, ami
help-none = Rien avec ce mot. Essaie un autre mot.
help-services = Qui peut aider dans ton pays
help-situations = Ce qui ressemble à ta situation

## First steps: three, each of which can be skipped

welcome-title = Bienvenue sur Daymark
welcome-intro = Daymark lit la discussion ouverte. Il montre une note calme quand des mots ressemblent à une pression.
welcome-step = Étape { $step } sur { $steps }
welcome-place = Ton pays et ta langue
welcome-person = À qui en parlerais-tu ?
welcome-note = À quoi ressemble la note
welcome-note-intro = Ceci est juste un exemple. Tu peux cacher une note tout de suite.
welcome-note-shift = Ou appuie trois fois sur la touche Maj (Shift).
welcome-next = Suivant
welcome-skip = Passer
welcome-done = Terminé
welcome-ready = C'est prêt. Daymark est en marche.

## The person whom the reader would tell

person-intro = Tu peux indiquer une personne de confiance. Elle vient en premier en cas de besoin.
person-private = Le nom reste sur cet appareil. Personne n'en sait rien.
person-seen = Toute personne qui utilise ce navigateur pourrait le voir.
person-name = Nom
person-number = Numéro de téléphone, si tu veux
person-save = Enregistrer
person-saved = { $name } vient maintenant en premier.
person-remove = Retirer
person-removed = C'est retiré.
person-wrong = Écris un nom et, pour le numéro, seulement des chiffres.

## The page to try Daymark on

try-title = Essayer
try-intro = Écris ou colle une discussion et regarde ce que dit Daymark. Rien ne sort de cette page.
try-label = La discussion, un message par ligne
try-hint = Commence tes propres lignes par { $me }
try-me = moi:
try-example = Voir un exemple
try-clear = Effacer
try-none = Ici, Daymark ne montrerait rien.
try-notice = Ici, Daymark montrerait une note douce.
try-warning = Daymark montrerait cette note.
try-urgent = Daymark montrerait cette note, avec l'aide d'abord.
try-why = Ce que Daymark a vu
try-example-hello = salut, ça a été ta journée
try-example-answer = moi: oui ça va, et toi
try-example-threat = paie-moi aujourd'hui ou je le montre à tous tes amis

## The page for parents and carers

families-title = Pour les parents et les proches
families-intro = Daymark appartient à votre enfant. Voici comment vous pouvez aider.
families-begin = Comment commencer à en parler
families-begin-moment = Choisissez un moment calme, en voiture ou en marchant.
families-begin-many = Dites que ça arrive à beaucoup de jeunes. Ce n'est jamais leur faute.
families-begin-promise = Promettez deux choses : pas de colère, et le téléphone reste.
families-begin-together = Réglez Daymark ensemble. Laissez votre enfant choisir à qui il en parlerait.
families-begin-ask = Demandez : « Et si on mettait la pression à quelqu'un de ta classe ? »
families-told = Si votre enfant vous en parle
families-told-calm = Restez calme. Dites merci pour la confiance.
families-told-words = Dites : « Ce n'est pas ta faute. On va s'en sortir ensemble. »
families-told-keep = Gardez la discussion. Ne payez rien.
families-told-device = Laissez-lui son téléphone. C'est par là que l'aide arrive.
families-told-line = Appelez une ligne d'écoute ensemble.
families-told-watch = Restez tout près. Demandez comment ça va, et encore demain.
families-not = Ce que vous ne recevrez pas
families-not-report = Aucun rapport, aucune liste de discussions, aucun message sur votre téléphone.
families-not-password = Aucun mot de passe pour surveiller. Votre enfant peut mettre Daymark en pause ou le retirer.
families-not-why = Les jeunes parlent plus sans surveillance. La note est donc à eux.
agreement-title = Notre accord
agreement-intro = À lire ensemble. Changez ce qui ne convient pas. Vous pouvez aussi l'imprimer.
agreement-young = Moi, jeune : ce sur quoi je peux compter
agreement-young-tell = Je peux tout te dire, à tout moment.
agreement-young-fault = Je sais que la pression n'est jamais ma faute.
agreement-young-pause = Je peux mettre Daymark en pause ou le retirer.
agreement-adult = Moi, adulte : ce que je promets
agreement-adult-calm = J'écoute d'abord, et je reste calme.
agreement-adult-read = Je ne lis pas tes discussions.
agreement-adult-device = Tu me parles, et tu gardes ton téléphone.
agreement-adult-ask = Je te demande avant d'en parler, sauf si tu es en danger.
agreement-names = Noms et date
agreement-print = Imprimer

## The set-up page

setup-title = Régler Daymark
setup-intro = Daymark lit la discussion ouverte sur cet appareil. Il montre une note calme quand des mots ressemblent à une pression.
setup-choices = Pays et langue
setup-sites = Autres sites
setup-sites-intro = Daymark connaît déjà des sites de discussion. Tu peux en ajouter un.
setup-site-label = Adresse du site
setup-site-hint = Par exemple : chat.example
setup-site-add = Ajouter ce site
setup-site-added = Daymark lit maintenant les discussions sur { $site }.
setup-site-refused = Le site n'est pas ajouté. Le navigateur a besoin de ton accord.
setup-site-wrong = Écris une adresse comme chat.example.
setup-site-known = Ce site est déjà dans la liste.
setup-site-remove = Retirer { $site }
setup-site-set = { $site } : ajouté par la personne qui s’occupe de ce navigateur.
setup-site-allow = Autoriser { $site }
setup-site-removed = Daymark ne lit plus { $site }.
setup-site-none = Pas encore d'autres sites.
setup-policy = Réglé pour ce navigateur
setup-policy-intro = La personne qui s’occupe de ce navigateur a réglé certaines choses. Elle ne voit ni tes discussions ni tes notes.
setup-left-out = Sites où Daymark ne fonctionne pas
setup-first-steps-on = Ils s'ouvrent après l'installation.
setup-first-steps-off = Ils ne s'ouvrent pas d'eux-mêmes.
setup-policy-fault = Le réglage { $setting } n’a pas pu être utilisé. À écrire : { $write }.
setup-does = Ce que fait Daymark
setup-does-read = Il lit les mots de la discussion ouverte.
setup-does-here = Il fait tout sur cet appareil.
setup-does-note = Il montre une note que tu peux cacher tout de suite.
setup-does-help = Il montre des lignes d'écoute de ton pays.
setup-not = Ce que Daymark ne fait pas
setup-not-send = Il n'envoie rien à personne.
setup-not-keep = Il ne garde rien des discussions.
setup-not-tell = Il ne dit rien à personne : ni parents, ni école, ni police.
setup-not-pictures = Il ne regarde pas les photos et n'écoute pas les appels.
setup-not-apps = Il ne voit pas les applis hors de ce navigateur.
setup-not-sure = Il peut rater des choses, et n'a pas toujours raison.

## The stores and the browser's own windows

store-description = Lit la discussion ouverte sur cet appareil et, face à une pression ou une menace, montre des mots qui aident. Rien n'en sort.
command-hide = Cacher la note sur cette discussion
command-focus = Aller à la note sur cette discussion

