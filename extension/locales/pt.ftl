# As palavras do Daymark em português do Brasil.
# São para jovens de 13 a 17 anos que talvez estejam com medo, à noite, sem ninguém por perto.
# Falam com “você”, como alguém da turma um pouco mais velho: com calma e sem sermão.
# Falam da mensagem e nunca julgam a pessoa. Não dão gênero a quem lê nem a quem escreve.
# Frases de no máximo doze palavras, uma ideia por linha, sem ponto de exclamação.
# Nunca dizem que uma foto foi mandada nem prometem o que vai acontecer com ela.

direction = ltr

## The card: its name and buttons

card-name = Uma nota sobre esta conversa
card-open = Ver o que ajuda
card-close = Ver menos
card-hide = Esconder já
card-fine = Está tudo bem nesta conversa
card-wrong = Esta nota não tem a ver
card-put-away = Já saiu da tela. Ninguém fica sabendo.
card-branches = Comigo é outra coisa
card-back = Voltar
card-pause-day = Pausar por um dia
card-pause-site = Pausar neste site

## What a button beside a sentence does

copy = Copiar
copied = Copiado
share = Enviar por um app

## The card, folded: one sentence on the message, then what they can do now.
## Sentence, second line and the two buttons stay under 40 words together.

sentence-self-harm = Essas palavras são cruéis e não são verdade. Você importa.
now-crisis-call = Fale com alguém agora, por favor. Você pode ligar para { $number }.
now-crisis-both = Fale com alguém agora, por favor. Você pode ligar ou mandar mensagem para { $number }.
now-crisis = Fale com alguém agora, por favor. Abra esta nota para achar ajuda.

sentence-harm = Esta mensagem parece uma ameaça de machucar alguém. A culpa não é sua.
now-harm-call = Fique perto de gente de confiança. Está em perigo? Ligue para { $number }.
now-harm = Fique perto de gente de confiança. Abra esta nota para achar ajuda.

sentence-meeting = Esta mensagem parece pressionar por um encontro. Você pode dizer não.
now-meeting-call = Por favor, não vá. Está em perigo? Ligue para { $number }.
now-meeting = Por favor, não vá. Fale antes com alguém de confiança.

sentence-money = Esta mensagem parece pressionar você a pagar. Aqui ninguém te julga.
now-money = Você não precisa responder nem pagar. Aqui tem ajuda.
sentence-paid = Esta mensagem parece pressionar você a pagar de novo. A culpa não é sua.
now-paid = Não pague mais, mesmo que já tenha pago. Aqui tem ajuda.

sentence-demand = Esta mensagem parece pressionar você a mandar fotos. Aqui ninguém te julga.
now-demand = Você não precisa responder nem mandar nada. Aqui tem ajuda.

sentence-fake = Esta mensagem parece uma ameaça com foto falsa. Isso também conta.
sentence-threat = Esta mensagem parece uma ameaça. A culpa não é sua.
now-threat = Você não precisa responder agora. Aqui tem ajuda.

sentence-request = Isso pode ser pressão para mandar uma foto. Você pode dizer não.
now-request = Você não precisa responder. Quem gosta de você aceita um não.
sentence-lure = Essa oferta pode ter algo por trás. Você pode dizer não.
now-lure = Vá com calma. Converse com alguém antes.
sentence-secret = Esta mensagem parece um pedido para guardar segredo.
now-secret = Você pode ficar por aqui. Pode contar para alguém de confiança.

sentence-help = Seja o que for, aqui ninguém te julga. Tem gente que pode te apoiar.
now-help = Aqui está o que pode ajudar. Um passo de cada vez.

## The card, opened: the titles of its parts

title-crisis = Fale com alguém agora
title-danger = Fique em segurança agora
title-steps = O que ajuda agora
title-steps-request = Jeitos de dizer não
title-people = Pessoas com quem você pode falar
title-services = Canais e serviços de ajuda
title-near = Ajuda perto de você
title-pictures = Se uma foto preocupa você
title-why = Por que esta nota

## Someone to talk to at once

crisis-matter = Você importa mais do que qualquer coisa nesta conversa.
crisis-not-alone = Se der, vá ficar perto de alguém de confiança.
crisis-wait = Se ninguém atender, tente outro canal.

## Danger

danger-stay = Fique em casa ou com gente de confiança.
danger-no-meeting = Não vá encontrar ninguém desta conversa.
danger-tell = Conte a uma pessoa adulta por perto o que foi dito.
danger-call = Se estiver em perigo, ligue e peça ajuda.

## Steps, in this order

step-pause = Dê um tempo e respire. Você não precisa responder agora.
step-nothing = Não mande dinheiro nem fotos.
step-rarely = Pagar quase nunca faz isso parar.
step-pay-no-more = Não pague mais, mesmo que já tenha pago.
step-bank = Peça ao banco ou ao app para parar o pagamento.
step-receipts = Guarde todos os comprovantes.
step-keep = Guarde a conversa. Não apague.
step-screenshot = Tire um print da conversa e do perfil.
step-leave-picture = Deixe qualquer foto privada fora do print.
step-report = Denuncie a conta no app. Depois bloqueie.
step-report-all = Denuncie e bloqueie cada conta. Pode ser tudo da mesma pessoa.
step-known = Você conhece a pessoa? Fale com um canal de ajuda antes de bloquear.
step-authority = A polícia de verdade não pede dinheiro nem fotos numa conversa.
step-fake = Uma foto falsa também conta. A ajuda é a mesma.
step-talk = Fale com alguém. Você não precisa carregar isso sem ajuda.
step-help-exists = Se algo for compartilhado, tem gente que ajuda a tirar do ar.

## Words to say no with, for the reader to copy. They stand alone in the chat,
## so they are short, and sound like a young person.

no-intro = Palavras que você pode usar:
no-simple = Eu não mando foto.
no-firm = Não. Por favor, não pede mais.
no-offer = Não, valeu. Vou falar antes com alguém que conheço.
no-stay = Prefiro continuar por aqui.
no-secret = Você pode contar para quem quiser. Quem gosta de você não se incomoda.
no-leave = Você também pode parar de responder. Isso já é uma resposta.
no-block = Bloqueie quem continuar pedindo.
no-work = Trabalho de verdade não precisa de foto privada.

## People, in the order young people choose them

people-friend = Um amigo ou uma amiga de confiança.
people-sibling = Irmão, irmã, primo ou prima.
people-parent = Sua mãe, seu pai ou uma pessoa adulta que cuida de você.
people-teacher = Alguém da escola, como prof ou orientação.
people-trusted = { $name }, a pessoa que você escolheu.
people-intro = Palavras que você pode mandar:
words-friend = Tá acontecendo uma coisa na internet e eu tô com medo. Posso te contar?
words-family = Preciso de ajuda com uma coisa da internet. Por favor, não briga comigo. A gente pode conversar?
words-teacher = Oi, prof. Está acontecendo uma coisa comigo na internet. A gente pode conversar em particular?
words-line = Alguém está me pressionando na internet. Não sei o que fazer.

## Services

services-choose = Escolha o que fizer sentido. Você pode parar quando quiser.
services-listen = Alguém escuta você. Você decide o que contar.
services-quiet = No começo você pode ficar em silêncio. Tudo bem.
services-history = Um link que você abre fica no histórico do navegador.

link-call = Ligar para { $name }: { $number }
link-text = Mandar SMS para { $name }: { $number }
link-text-word = Mandar { $word } por SMS para { $name }: { $number }
link-chat = Conversar com { $name } por chat
link-open = Abrir { $name }
link-person-call = Ligar para { $name }
link-person-text = Mandar mensagem para { $name }
link-report = Como denunciar e bloquear em { $site }

## What stands below a link

hours-always = De dia e de noite.
hours-daily = Todos os dias, das { $from } às { $to }.
ages-to = Até { $to } anos.
ages-between = De { $from } a { $to } anos.
ages-from = A partir de { $from } anos.
hours-days = Horário: { $days }, das { $from } às { $to }.
days-range = { $first } a { $last }
days-and = { $first } e { $last }
day-monday = segunda
day-tuesday = terça
day-wednesday = quarta
day-thursday = quinta
day-friday = sexta
day-saturday = sábado
day-sunday = domingo
open-now = Aberto agora.
closed-now = Fechado neste momento.
speaks = Idiomas: { $languages }.
only-in = Só para { $place }.
ambulance = Ambulância: { $number }.
row-expired = Faz tempo que ninguém confere. Se falhar, tente { $directory }.
when-ready = Quando você sentir que dá, ou com ajuda de uma pessoa adulta.

note-free = Grátis.
note-free-text = O SMS é grátis.
note-free-talk = Alguém para falar de qualquer coisa que dói.
note-no-name = Você não precisa dizer seu nome.
note-asks-name = Pede seu nome.
note-asks-age = Pede uma prova da sua idade.
note-asks-id = Pede um documento. Uma pessoa adulta pode ajudar com isso.
note-not-on-bill = Não aparece na conta do telefone.
note-chat-page = Também dá para conversar na página.
note-chat-app = Tem um app.
note-mail = Você pode mandar um e-mail.
note-whatsapp = Também está no WhatsApp.
note-messenger = Também está no Facebook Messenger.
note-calls-back = Podem ligar de volta para você.
note-hours-vary = Abre só em alguns horários.
note-day-and-evening = Todos os dias, até a noite.
note-long-wait = Pode demorar. Continue na linha, por favor.
note-may-change = Isso pode ter mudado. Tenha outra opção à mão.
note-check-address = Confira o endereço. Existem cópias desta página.
note-children-families = Para jovens e suas famílias.
note-parents-too = A família também pode ligar.
note-women = Para mulheres e meninas.
note-protection = Para problemas em casa ou quando você precisa de proteção.
note-violence = Para violência e maus-tratos, também na internet.
note-danger = Para um perigo agora mesmo.
note-injury = Para um ferimento ou uma overdose.
note-legal-support = Apoia jovens que sofrem na internet.
note-rights = Ajuda você com seus direitos.
note-online-harm = Ajuda com problemas na internet.
note-online-crime = Polícia para problemas graves na internet.
note-freeze-account = Dinheiro foi enviado? Podem tentar bloquear o valor.
note-web-pages = Para denunciar páginas da internet.
note-report-online = Para denunciar fotos de menores de 18 anos.
note-report-no-name = Você pode denunciar sem dizer seu nome.
note-takes-down = Podem ajudar a tirar fotos do ar.
note-taken-under-18 = Para fotos de antes dos 18 anos.
note-taken-adult = Para fotos feitas com 18 anos ou mais.
note-not-encrypted = Não alcança apps criptografados. Denuncie dentro desses apps.
note-from-mobile = Funciona pelo celular.
note-one-network = Funciona só em algumas operadoras.
note-directory = Procura um canal de ajuda perto de você.
note-directory-europe = Procura canais de ajuda na Europa.

## What a service is for: headings of the help page

purpose-emergency = Se há perigo agora
purpose-child = Alguém para conversar
purpose-crisis = Quando parece demais para aguentar
purpose-distress = Quando bate a tristeza
purpose-pictures = Tirar uma foto do ar
purpose-report = Denunciar o que acontece
purpose-world = Para todos os países

## Pictures

pictures-help = Tem gente que pode ajudar a tirar do ar.
pictures-private = Não mande a foto para ninguém como prova.
pictures-under = Tem alguém com menos de 18? Use o Take It Down.
pictures-adult = Tem alguém com 18 ou mais? Use o StopNCII.
pictures-fake = Foto editada ou inventada também conta. Peça ajuda.
pictures-no-pay = Ignore quem oferece apagar por dinheiro.

## Why this note: what the words of the chat look like

why-looks = Algumas palavras desta conversa parecem isto:
why-threat-to-share = Uma ameaça de mostrar algo a outras pessoas.
why-money-demand = Alguém exige dinheiro.
why-more-pictures-demand = Alguém exige fotos.
why-meeting-demand = Alguém exige um encontro.
why-threat-of-harm = Uma ameaça de machucar alguém.
why-self-harm-push = Palavras que empurram alguém a se machucar.
why-recorded-claim = Alguém diz que tem fotos ou uma gravação.
why-fake-picture-threat = Uma ameaça com uma foto editada ou inventada.
why-deadline = Um prazo, para você decidir com pressa.
why-contacts-shown = Nomes de gente que você conhece.
why-fake-authority = Alguém que diz falar pela polícia ou pela lei.
why-picture-request = Alguém pede uma foto privada.
why-picture-pressure = Pressão por uma foto.
why-lure-offer = Alguém oferece dinheiro, coisas ou trabalho.
why-secrecy = Alguém pede para guardar segredo.
why-platform-move = Alguém pede para ir para outro app.
why-pressure-after-payment = Alguém exige mais depois de um pagamento.
why-common = Isso já aconteceu com muita gente jovem.
why-mistake = O Daymark só lê palavras. Pode ser que não acerte.
why-joke = É brincadeira ou uma conversa normal? Pode fechar isto.
why-private = Ninguém fica sabendo. Nada sai deste aparelho.
why-marked = As palavras ficam marcadas enquanto isto está aberto.

## Something else is going on: situations to choose from, in the reader's
## own words, and what is said after the choice. Nothing of it is kept.

branch-intro = Escolha o que mais combina. Nada fica guardado.

branch-paid = Eu já paguei
branch-paid-lead = Muita gente paga quando está com medo. A culpa não é sua.
branch-paid-again = Pode vir outro pedido. Você não precisa responder.

branch-nothing-sent = Eu nunca mandei nada
branch-nothing-sent-lead = Então pode ser só um blefe. A ajuda é a mesma.
branch-nothing-sent-prove = Você não precisa provar nada para essa pessoa.

branch-fake = A foto é falsa
branch-fake-lead = Uma foto falsa também conta. A culpa não é sua.
branch-fake-say = Quando pedir ajuda, diga que é falsa.

branch-known = Eu conheço essa pessoa
branch-known-lead = Isso pode deixar mais difícil. Tem gente que pode te apoiar.
branch-known-okay = Pressão não é legal, nem de quem você gosta.
branch-known-near = Mora perto de você? Conte a uma pessoa adulta de confiança.

branch-adult = Tenho 18 anos ou mais
branch-adult-lead = Tem ajuda em qualquer idade. A culpa não é sua.

branch-friend = É com um amigo ou uma amiga
branch-friend-lead = Que bom que você se preocupa com essa pessoa.
branch-friend-listen = Escute primeiro. Diga que a culpa não é dela.
branch-friend-keep = Não passe nenhuma foto adiante, nem para ajudar.
branch-friend-stay = Fique por perto ou mantenha contato.
branch-friend-adult = Vá junto falar com uma pessoa adulta de confiança.
branch-friend-danger = A pessoa fala em se machucar? Ligue agora e peça ajuda.

branch-recovery = Oferecem recuperar tudo por dinheiro
branch-recovery-lead = Você não precisa pagar a ninguém. Ajuda de verdade é grátis.
branch-recovery-trick = Ofertas assim costumam ser um segundo golpe.
branch-recovery-nothing = Não mande dinheiro, fotos nem senhas.

branch-threatened = Fui eu que ameacei
branch-threatened-lead = Você pode parar agora. Isso mostra força.
branch-threatened-show = Não mostre a foto a ninguém. Não passe adiante.
branch-threatened-talk = Os canais de ajuda também escutam você. Você decide o que contar.
branch-threatened-made = Alguém força você a isso? Conte a uma pessoa adulta de confiança.

## A short pause, when the reader picks a picture for a chat in which one was
## asked for. Sending is never prevented.

pause-name = Uma pausa curta
pause-sentence = Aqui alguém pediu uma foto. Você decide.
pause-hint = Você sempre pode dizer não.
pause-send = Enviar
pause-not-now = Agora não

## Keeping a record of the chat: only when the reader asks for it

record-title = Guardar um registro
record-what = Salva as palavras desta conversa num arquivo. Sem fotos.
record-where = O arquivo vai para os downloads deste aparelho.
record-who = Quem usa este aparelho pode achar o arquivo lá.
record-save = Salvar o registro
record-saved = Salvo. Você pode mostrar a um canal de ajuda ou à polícia.
record-failed = Não deu certo. Você pode tirar um print.

record-heading = Registro de uma conversa
record-about = Salvo com o Daymark por quem lê a conversa (aqui, “Eu”). Contém as palavras que a página mostrou, e nenhuma foto.
record-address = Página: { $address }
record-time = Salvo em: { $time }
record-count = Mensagens: { $count }
record-me = Eu
record-other = A outra pessoa
record-unknown = Não se sabe quem
record-sum = Soma de verificação do texto abaixo (SHA-256): { $sum }
record-check = A soma mostra se o texto foi mudado depois.

## The window of the toolbar button

popup-title = Daymark
popup-help = Ajuda agora
popup-reads = O Daymark lê a conversa aberta em { $site }.
popup-pause-site = Pausar em { $site }
popup-paused = O Daymark está em pausa em { $site }.
popup-pause-day = Pausar por um dia
popup-paused-day = O Daymark está em pausa por um dia.
popup-resume = Ligar de novo
popup-no-site = O Daymark não lê esta página.
popup-left-out = O Daymark não funciona em { $site }. Quem cuida deste navegador definiu assim.
popup-unread = O Daymark ainda não lê o idioma desta conversa. Mesmo assim, aqui tem ajuda.
popup-all-help = Toda a ajuda
popup-more = Mais ajustes
popup-settings = Ajustes
choose-country = País
choose-language = Idioma
own-name = Português (Brasil)
choose-automatic = Automático ({ $name })
choose-fixed = Escolhido por quem cuida deste navegador.
choose-sensitivity = Quando aparece um aviso
choose-sensitivity-all = Também quando alguém pede fotos
choose-sensitivity-threats = Só com ameaças e pressão
country-other = Outro país
page-fault = Não deu certo. Tente de novo, por favor.
page-saved = Salvo.
page-help = Ajuda
page-setup = Ajustes
page-try = Testar
page-families = Para famílias
page-welcome = Primeiros passos
page-licences = Licenças

## The help page: everything in one place, without any finding

help-title = Ajuda
help-intro = Seja o que for, aqui ninguém te julga. Procure o que mais combina.
help-search = Procurar
help-search-hint = Por exemplo: paguei, falsa, amigo
help-none = Não tem nada com essa palavra. Tente outra.
help-services = Quem pode ajudar no seu país
help-situations = O que combina com a sua situação

## First steps: three, each of which can be skipped

welcome-title = Boas-vindas ao Daymark
welcome-intro = O Daymark lê a conversa aberta. Ele mostra uma nota calma quando as palavras parecem pressão.
welcome-step = Passo { $step } de { $steps }
welcome-place = Seu país e seu idioma
welcome-person = Para quem você contaria?
welcome-note = Como é a nota
welcome-note-intro = Isto é só um exemplo. Você pode esconder uma nota na hora.
welcome-note-shift = Ou aperte três vezes a tecla Shift.
welcome-next = Avançar
welcome-skip = Pular
welcome-done = Pronto
welcome-ready = Tudo pronto. O Daymark está ligado.

## The person whom the reader would tell

person-intro = Você pode indicar uma pessoa de confiança. Ela aparece primeiro quando você precisa.
person-private = O nome fica neste aparelho. Ninguém fica sabendo.
person-seen = Quem usa este navegador pode ver.
person-name = Nome
person-number = Telefone, se quiser
person-save = Salvar
person-saved = Agora { $name } aparece primeiro.
person-remove = Remover
person-removed = Já saiu daqui.
person-wrong = Escreva um nome e, no telefone, só números.

## The page to try Daymark on

try-title = Testar
try-intro = Escreva ou cole uma conversa e veja o que o Daymark diz. Nada sai desta página.
try-label = A conversa, uma mensagem por linha
try-hint = Comece suas linhas com { $me }
try-me = eu:
try-example = Ver um exemplo
try-clear = Limpar
try-none = Aqui o Daymark não mostraria nada.
try-notice = Aqui o Daymark mostraria uma nota leve.
try-warning = O Daymark mostraria esta nota.
try-urgent = O Daymark mostraria esta nota, com a ajuda primeiro.
try-why = O que o Daymark viu
try-example-hello = oi, como foi seu dia
try-example-answer = eu: bom, e o seu
try-example-threat = me paga hoje ou eu mostro pra todos os seus amigos

## The page for parents and carers

families-title = Para mães, pais e quem cuida
families-intro = O Daymark é da pessoa jovem. Veja como você pode ajudar.
families-begin = Como começar a conversa
families-begin-moment = Escolha um momento calmo, no carro ou numa caminhada.
families-begin-many = Diga que acontece com muita gente e nunca é culpa dela.
families-begin-promise = Prometa duas coisas: não brigar e não tirar o celular.
families-begin-together = Configurem o Daymark lado a lado. Deixe a pessoa jovem escolher para quem contaria.
families-begin-ask = Pergunte: e se pressionassem alguém da sua turma?
families-told = Se sua filha ou seu filho contar
families-told-calm = Mantenha a calma. Agradeça por contar.
families-told-words = Diga: “A culpa não é sua. A gente vai passar por isso, você e eu”.
families-told-keep = Guarde a conversa. Não pague nada.
families-told-device = Não tire o celular. É por ele que chega a ajuda.
families-told-line = Liguem lado a lado para um canal de ajuda.
families-told-watch = Fique por perto. Pergunte como se sente, e amanhã de novo.
families-not = O que você não vai receber
families-not-report = Nem relatório, nem lista de conversas, nem mensagem no celular.
families-not-password = Nenhuma senha de controle. Dá para pausar ou remover o Daymark.
families-not-why = Jovens contam mais quando ninguém vigia. A nota é só de quem usa.
agreement-title = Nosso acordo
agreement-intro = Leiam lado a lado. Mudem o que não combina. Dá para imprimir.
agreement-young = Eu, jovem: com o que posso contar
agreement-young-tell = Posso contar qualquer coisa, a qualquer hora.
agreement-young-fault = Sei que a pressão nunca é culpa minha.
agreement-young-pause = Posso pausar ou remover o Daymark.
agreement-adult = Eu, pessoa adulta: o que prometo
agreement-adult-calm = Primeiro escuto e mantenho a calma.
agreement-adult-read = Não leio suas conversas.
agreement-adult-device = Você me conta, e o celular continua com você.
agreement-adult-ask = Pergunto antes de contar a alguém, a não ser em perigo.
agreement-names = Nomes e data
agreement-print = Imprimir

## The set-up page

setup-title = Configurar o Daymark
setup-intro = O Daymark lê a conversa aberta neste aparelho. Ele mostra uma nota calma quando as palavras parecem pressão.
setup-choices = País e idioma
setup-sites = Outros sites
setup-sites-intro = O Daymark já conhece alguns sites de conversa. Você pode adicionar outro.
setup-site-label = Endereço do site
setup-site-hint = Por exemplo: chat.example
setup-site-add = Adicionar este site
setup-site-added = Agora o Daymark lê as conversas em { $site }.
setup-site-refused = O site não foi adicionado. O navegador precisa da sua permissão.
setup-site-wrong = Escreva um endereço como chat.example.
setup-site-known = Este site já está na lista.
setup-site-remove = Remover { $site }
setup-site-set = { $site }: adicionado por quem cuida deste navegador.
setup-site-allow = Permitir { $site }
setup-site-removed = O Daymark não lê mais { $site }.
setup-site-none = Ainda não há outros sites.
setup-policy = Definido para este navegador
setup-policy-intro = Quem cuida deste navegador definiu algumas coisas aqui. Essa pessoa não vê suas conversas nem seus avisos.
setup-left-out = Sites onde o Daymark não funciona
setup-first-steps-on = Abrem depois da instalação.
setup-first-steps-off = Não abrem sozinhos.
setup-policy-fault = O ajuste { $setting } não pôde ser usado. O que escrever: { $write }.
setup-does = O que o Daymark faz
setup-does-read = Lê as palavras da conversa aberta.
setup-does-here = Faz tudo neste aparelho.
setup-does-note = Mostra uma nota que você pode esconder na hora.
setup-does-help = Mostra canais de ajuda do seu país.
setup-not = O que o Daymark não faz
setup-not-send = Não envia nada a ninguém.
setup-not-keep = Não guarda nada das conversas.
setup-not-tell = Não conta a ninguém: nem família, nem escola, nem polícia.
setup-not-pictures = Não olha fotos nem ouve chamadas.
setup-not-apps = Não vê apps fora deste navegador.
setup-not-sure = Pode deixar passar coisas e nem sempre acerta.

## The stores and the browser's own windows

store-description = Lê a conversa aberta neste aparelho e, se houver pressão ou ameaça, mostra palavras que ajudam. Nada sai do aparelho.
command-hide = Esconder a nota sobre esta conversa
command-focus = Ir para a nota sobre esta conversa

