# Las palabras de Daymark en español, para América Latina y España.
# Son para jóvenes de 13 a 17 años que quizá tienen miedo, de noche y sin nadie cerca.
# Hablan de tú, como una buena amistad con algunos años más: con calma y sin sermones.
# Hablan del mensaje y nunca juzgan a nadie. No dan género a quien lee ni a quien escribe.
# Frases de doce palabras como mucho, una idea por línea, sin signos de exclamación.
# Nunca dicen que se mandó una foto ni prometen qué pasará con ella.

direction = ltr

## The card: its name and buttons

card-name = Una nota sobre este chat
card-open = Ver qué ayuda
card-close = Ver menos
card-hide = Ocultar ya
card-fine = Este chat está bien
card-wrong = Esta nota no encaja
card-put-away = Ya no se ve. Nadie se entera.
card-branches = Me pasa otra cosa
card-back = Volver
card-pause-day = Pausar por un día
card-pause-site = Pausar en este sitio

## What a button beside a sentence does

copy = Copiar
copied = Copiado
share = Enviar con una app

## The card, folded: one sentence on the message, then what they can do now.
## Sentence, second line and the two buttons stay under 40 words together.

sentence-self-harm = Estas palabras son crueles y no son verdad. Tú importas.
now-crisis-call = Habla con alguien ahora, por favor. Puedes llamar al { $number }.
now-crisis-both = Habla con alguien ahora, por favor. Puedes llamar o escribir al { $number }.
now-crisis = Habla con alguien ahora, por favor. Abre esta nota para encontrar ayuda.

sentence-harm = Este mensaje parece una amenaza de hacer daño. No es tu culpa.
now-harm-call = Quédate cerca de gente de confianza. ¿Estás en peligro? Llama al { $number }.
now-harm = Quédate cerca de gente de confianza. Abre esta nota para encontrar ayuda.

sentence-meeting = Este mensaje parece presionar para verse en persona. Puedes decir que no.
now-meeting-call = Por favor, no vayas. ¿Estás en peligro? Llama al { $number }.
now-meeting = Por favor, no vayas. Habla antes con alguien de confianza.

sentence-money = Este mensaje parece presionar para que pagues. Aquí nadie te juzga.
now-money = No tienes que responder ni pagar. Aquí hay ayuda.
sentence-paid = Este mensaje parece presionar para que pagues otra vez. No es tu culpa.
now-paid = No pagues más, aunque ya hayas pagado. Aquí hay ayuda.

sentence-demand = Este mensaje parece presionar para que mandes fotos. Aquí nadie te juzga.
now-demand = No tienes que responder ni mandar nada. Aquí hay ayuda.

sentence-fake = Este mensaje parece una amenaza con una foto falsa. Eso también cuenta.
sentence-threat = Este mensaje parece una amenaza. No es tu culpa.
now-threat = No tienes que responder ahora. Aquí hay ayuda.

sentence-request = Esto podría ser presión para que compartas una foto. Puedes decir que no.
now-request = No tienes que responder. Quien te quiere bien acepta un no.
sentence-lure = Esta oferta podría tener trampa. Puedes decir que no.
now-lure = Tómate tu tiempo. Antes, háblalo con alguien.
sentence-secret = Este mensaje parece pedir que guardes un secreto.
now-secret = Puedes quedarte aquí. Puedes contárselo a alguien de confianza.

sentence-help = Sea lo que sea, aquí nadie te juzga. Hay gente que te puede acompañar.
now-help = Aquí tienes cosas que ayudan. Ve paso a paso.

## The card, opened: the titles of its parts

title-crisis = Habla con alguien ahora
title-danger = Ponte a salvo ahora
title-steps = Lo que ayuda ahora
title-steps-request = Formas de decir que no
title-people = Personas con quienes puedes hablar
title-services = Líneas y servicios de ayuda
title-near = Ayuda cerca de ti
title-pictures = Si te preocupa una foto
title-why = Por qué sale esta nota

## Someone to talk to at once

crisis-matter = Tú importas más que cualquier cosa de este chat.
crisis-not-alone = Si puedes, ve a sentarte con alguien de confianza.
crisis-wait = Si nadie contesta, prueba con otra línea.

## Danger

danger-stay = Quédate en casa o con gente de confianza.
danger-no-meeting = No vayas a ver a nadie de este chat.
danger-tell = Cuenta lo que dice el chat a una persona adulta cercana.
danger-call = Si estás en peligro, llama y pide ayuda.

## Steps, in this order

step-pause = Haz una pausa y respira. No tienes que responder ahora.
step-nothing = No mandes dinero ni fotos.
step-rarely = Pagar casi nunca hace que pare.
step-pay-no-more = No pagues más, aunque ya hayas pagado.
step-bank = Pide a tu banco o a la app que frene el pago.
step-receipts = Guarda todos los comprobantes.
step-keep = Guarda el chat. No lo borres.
step-screenshot = Haz una captura del chat y del perfil.
step-leave-picture = Que no salga ninguna foto privada.
step-report = Reporta la cuenta en la app. Después bloquéala.
step-report-all = Reporta y bloquea cada cuenta. Quizá sean de la misma persona.
step-known = ¿Conoces a esa persona? Antes de bloquear, habla con una línea de ayuda.
step-authority = La policía de verdad no pide dinero ni fotos por chat.
step-fake = Una foto falsa también cuenta. Tienes la misma ayuda.
step-talk = Habla con alguien. No tienes que pasar por esto a solas.
step-help-exists = Si algo se comparte, hay gente que ayuda a quitarlo.

## Words to say no with, for the reader to copy. They stand alone in the chat,
## so they are short, and sound like a young person.

no-intro = Palabras que puedes usar:
no-simple = Yo no mando fotos.
no-firm = No. Por favor, no me lo pidas más.
no-offer = No, gracias. Primero lo hablo con alguien que conozco.
no-stay = Prefiero seguir por aquí.
no-secret = Puedes contárselo a quien quieras. Quien te quiere bien no se molesta.
no-leave = También puedes dejar de responder. Eso ya es una respuesta.
no-block = Bloquea a quien siga insistiendo.
no-work = Un trabajo de verdad no necesita fotos privadas.

## People, in the order young people choose them

people-friend = Un amigo o una amiga de confianza.
people-sibling = Tu hermano, hermana, primo o prima.
people-parent = Tu mamá, tu papá o una persona adulta que te cuida.
people-teacher = Tu profe o alguien de orientación de la escuela.
people-trusted = { $name }, la persona que elegiste.
people-intro = Palabras que puedes mandar:
words-friend = Me está pasando algo en internet y tengo miedo. ¿Podemos hablar?
words-family = Necesito ayuda con algo de internet. Por favor, no me regañes. ¿Podemos hablar?
words-teacher = Hola, profe. Me está pasando algo en internet. ¿Podríamos hablar a solas?
words-line = Alguien me está presionando por internet. No sé qué hacer.

## Services

services-choose = Elige lo que quieras. Puedes dejarlo en cualquier momento.
services-listen = Alguien te escucha. Tú decides qué contar.
services-quiet = Al principio puedes quedarte en silencio. Saben esperar.
services-history = Si abres un enlace, queda en el historial del navegador.

link-call = Llamar a { $name }: { $number }
link-text = Enviar un SMS a { $name }: { $number }
link-text-word = Enviar { $word } por SMS a { $name }: { $number }
link-chat = Chatear con { $name }
link-open = Abrir { $name }
link-person-call = Llamar a { $name }
link-person-text = Escribir a { $name }
link-report = Cómo reportar y bloquear en { $site }

## What stands below a link

hours-always = De día y de noche.
hours-daily = Todos los días, de { $from } a { $to }.
ages-to = Hasta los { $to } años.
ages-between = De { $from } a { $to } años.
ages-from = Desde los { $from } años.
hours-days = Horario: { $days }, de { $from } a { $to }.
days-range = { $first } a { $last }
days-and = { $first } y { $last }
day-monday = lunes
day-tuesday = martes
day-wednesday = miércoles
day-thursday = jueves
day-friday = viernes
day-saturday = sábado
day-sunday = domingo
open-now = Abierto ahora.
closed-now = Cerrado ahora mismo.
speaks = Idiomas: { $languages }.
only-in = Solo para { $place }.
ambulance = Ambulancia: { $number }.
row-expired = Hace tiempo que no se revisa. Si falla, prueba { $directory }.
when-ready = Cuando te sientas con fuerzas, o con ayuda de una persona adulta.

note-free = Gratis.
note-free-text = Los SMS son gratis.
note-free-talk = Alguien con quien hablar de todo lo que duele.
note-no-name = No hace falta que digas tu nombre.
note-asks-name = Pide tu nombre.
note-asks-age = Pide una prueba de tu edad.
note-asks-id = Pide un documento de identidad. Una persona adulta puede ayudarte.
note-not-on-bill = No sale en la factura del teléfono.
note-chat-page = También puedes chatear en su página.
note-chat-app = Tiene una app.
note-mail = Puedes escribir un correo.
note-whatsapp = También está en WhatsApp.
note-messenger = También está en Facebook Messenger.
note-calls-back = Te pueden devolver la llamada.
note-hours-vary = Abre solo a ciertas horas.
note-day-and-evening = Todos los días, hasta la noche.
note-long-wait = Quizá haya que esperar. Sigue en la línea, por favor.
note-may-change = Esto puede haber cambiado. Ten otra opción a mano.
note-check-address = Mira bien la dirección. Hay copias de esta página.
note-children-families = Para jóvenes y sus familias.
note-parents-too = Las familias también pueden llamar.
note-women = Para mujeres y chicas.
note-protection = Para problemas en casa o si necesitas protección.
note-violence = Para violencia y maltrato, también en internet.
note-danger = Para un peligro ahora mismo.
note-injury = Para una herida o una sobredosis.
note-legal-support = Apoya a jóvenes que sufren daño en internet.
note-rights = Te ayuda con tus derechos.
note-online-harm = Ayuda con problemas en internet.
note-online-crime = Policía para problemas graves en internet.
note-freeze-account = ¿Se mandó dinero? Pueden intentar congelarlo.
note-web-pages = Para reportar páginas web.
note-report-online = Para reportar fotos de menores de 18 años.
note-report-no-name = Puedes reportar sin decir tu nombre.
note-takes-down = Pueden ayudar a quitar fotos de internet.
note-taken-under-18 = Para fotos de antes de cumplir 18 años.
note-taken-adult = Para fotos hechas con 18 años o más.
note-not-encrypted = No llega a las apps cifradas. Reporta dentro de esas apps.
note-from-mobile = Funciona desde teléfonos móviles.
note-one-network = Solo funciona con algunas compañías de teléfono.
note-directory = Busca una línea de ayuda cerca de ti.
note-directory-europe = Busca líneas de ayuda en Europa.

## What a service is for: headings of the help page

purpose-emergency = Si hay peligro ahora mismo
purpose-child = Alguien con quien hablar
purpose-crisis = Cuando sientes que no puedes más
purpose-distress = Cuando te sientes mal
purpose-pictures = Quitar una foto de internet
purpose-report = Reportar lo que pasa
purpose-world = Para todos los países

## Pictures

pictures-help = Hay gente que puede ayudar a quitarla de internet.
pictures-private = No le mandes la foto a nadie como prueba.
pictures-under = ¿Sale alguien de menos de 18? Usa Take It Down.
pictures-adult = ¿Sale alguien de 18 o más? Usa StopNCII.
pictures-fake = Una foto editada o inventada también cuenta. Pide ayuda.
pictures-no-pay = No hagas caso a quien ofrece borrarla por dinero.

## Why this note: what the words of the chat look like

why-looks = Algunas palabras de este chat se parecen a esto:
why-threat-to-share = Una amenaza de mostrar algo a otras personas.
why-money-demand = Alguien exige dinero.
why-more-pictures-demand = Alguien exige fotos.
why-meeting-demand = Alguien exige verse en persona.
why-threat-of-harm = Una amenaza de hacer daño a alguien.
why-self-harm-push = Palabras que empujan a alguien a hacerse daño.
why-recorded-claim = Alguien dice que tiene fotos o una grabación.
why-fake-picture-threat = Una amenaza con una foto editada o inventada.
why-deadline = Un límite de tiempo, para que decidas con prisa.
why-contacts-shown = Nombres de gente que conoces.
why-fake-authority = Alguien que dice hablar por la policía o por la ley.
why-picture-request = Alguien pide una foto privada.
why-picture-pressure = Presión para conseguir una foto.
why-lure-offer = Alguien ofrece dinero, cosas o trabajo.
why-secrecy = Alguien pide guardar el secreto.
why-platform-move = Alguien pide pasar a otra app.
why-pressure-after-payment = Alguien exige más después de un pago.
why-common = A mucha gente joven le ha pasado esto.
why-mistake = Daymark solo lee palabras. Puede que no acierte.
why-joke = ¿Es una broma o un chat normal? Puedes cerrar esto.
why-private = Nadie se entera. Nada sale de este dispositivo.
why-marked = Las palabras se ven marcadas mientras esto está abierto.

## Something else is going on: situations to choose from, in the reader's
## own words, and what is said after the choice. Nothing of it is kept.

branch-intro = Elige lo que más se parezca. No se guarda nada.

branch-paid = Ya pagué
branch-paid-lead = Mucha gente paga cuando tiene miedo. No es tu culpa.
branch-paid-again = Quizá vuelvan a pedir. No tienes que responder.

branch-nothing-sent = Nunca he mandado nada
branch-nothing-sent-lead = Entonces quizá solo sea para asustar. Tienes la misma ayuda.
branch-nothing-sent-prove = No tienes que demostrarle nada a esa persona.

branch-fake = La foto es falsa
branch-fake-lead = Una foto falsa también cuenta. No es tu culpa.
branch-fake-say = Cuando pidas ayuda, di que es falsa.

branch-known = Conozco a esa persona
branch-known-lead = Eso puede hacerlo más difícil. Hay gente que te puede acompañar.
branch-known-okay = Presionar no está bien, aunque esa persona te guste.
branch-known-near = ¿Vive cerca de ti? Cuéntaselo a una persona adulta de confianza.

branch-adult = Tengo 18 años o más
branch-adult-lead = Hay ayuda a cualquier edad. No es tu culpa.

branch-friend = Le pasa a un amigo o una amiga
branch-friend-lead = Qué bien que te preocupes por esa persona.
branch-friend-listen = Primero escucha. Dile que no es su culpa.
branch-friend-keep = No pases ninguna foto, ni siquiera para ayudar.
branch-friend-stay = Quédate a su lado o mantén el contacto.
branch-friend-adult = Acompaña a esa persona a hablar con una persona adulta de confianza.
branch-friend-danger = ¿Habla de hacerse daño? Llama ahora para pedir ayuda.

branch-recovery = Me ofrecen recuperarlo por dinero
branch-recovery-lead = No tienes que pagarle a nadie. La ayuda de verdad es gratis.
branch-recovery-trick = Esas ofertas suelen ser otra trampa.
branch-recovery-nothing = No les mandes dinero, fotos ni contraseñas.

branch-threatened = Fui yo quien amenazó
branch-threatened-lead = Puedes parar ahora. Es un paso valiente.
branch-threatened-show = No le muestres la foto a nadie. No la pases.
branch-threatened-talk = Las líneas de ayuda también te escuchan. Tú decides qué contar.
branch-threatened-made = ¿Alguien te obliga? Cuéntaselo a una persona adulta de confianza.

## A short pause, when the reader picks a picture for a chat in which one was
## asked for. Sending is never prevented.

pause-name = Una pausa corta
pause-sentence = En este chat piden una foto. Tú decides.
pause-hint = Siempre puedes decir que no.
pause-send = Enviar
pause-not-now = Ahora no

## Keeping a record of the chat: only when the reader asks for it

record-title = Guardar una copia
record-what = Guarda las palabras de este chat en un archivo. Sin fotos.
record-where = El archivo va a las descargas de este dispositivo.
record-who = Quien use este dispositivo podría encontrarlo ahí.
record-save = Guardar la copia
record-saved = Guardado. Puedes mostrarlo a una línea de ayuda o a la policía.
record-failed = No funcionó. Puedes hacer una captura de pantalla.

record-heading = Copia de un chat
record-about = Copia guardada con Daymark por quien lee el chat (aquí, “Yo”). Contiene las palabras que mostró la página, y ninguna foto.
record-address = Página: { $address }
record-time = Guardado el: { $time }
record-count = Mensajes: { $count }
record-me = Yo
record-other = La otra persona
record-unknown = No se sabe quién
record-sum = Suma de control del texto de abajo (SHA-256): { $sum }
record-check = La suma de control muestra si el texto se cambió después.

## The window of the toolbar button

popup-title = Daymark
popup-help = Ayuda ahora
popup-reads = Daymark lee el chat abierto en { $site }.
popup-pause-site = Pausar en { $site }
popup-paused = Daymark está en pausa en { $site }.
popup-pause-day = Pausar por un día
popup-paused-day = Daymark está en pausa por un día.
popup-resume = Volver a activar
popup-no-site = Daymark no lee esta página.
popup-left-out = Daymark no funciona en { $site }. Así lo puso quien cuida este navegador.
popup-unread = Daymark todavía no lee el idioma de este chat. Aquí hay ayuda igual.
popup-all-help = Toda la ayuda
popup-more = Más ajustes
popup-settings = Ajustes
choose-country = País
choose-language = Idioma
own-name = Español
choose-automatic = Automático ({ $name })
choose-fixed = Lo eligió la persona que se ocupa de este navegador.
choose-sensitivity = Cuándo sale una nota
choose-sensitivity-all = También cuando alguien pide fotos
choose-sensitivity-threats = Solo con amenazas y presión
country-other = Otro país
page-fault = No funcionó. Prueba otra vez, por favor.
page-saved = Guardado.
page-help = Ayuda
page-setup = Ajustes
page-try = Probar
page-families = Para familias
page-welcome = Primeros pasos
page-licences = Licencias

## The help page: everything in one place, without any finding

help-title = Ayuda
help-intro = Sea lo que sea, aquí nadie te juzga. Busca lo que más se parezca.
help-search = Buscar
help-search-hint = Por ejemplo: pagué, falsa, amigo
help-none = No hay nada con esa palabra. Prueba con otra.
help-services = Quién puede ayudar en tu país
help-situations = Lo que se parece a tu situación

## First steps: three, each of which can be skipped

welcome-title = Te damos la bienvenida a Daymark
welcome-intro = Daymark lee el chat que está abierto. Muestra una nota tranquila cuando las palabras parecen presión.
welcome-step = Paso { $step } de { $steps }
welcome-place = Tu país y tu idioma
welcome-person = ¿A quién se lo contarías?
welcome-note = Así se ve la nota
welcome-note-intro = Esto es solo un ejemplo. Puedes ocultar una nota al instante.
welcome-note-shift = O pulsa tres veces la tecla Mayús (Shift).
welcome-next = Siguiente
welcome-skip = Saltar
welcome-done = Listo
welcome-ready = Todo listo. Daymark está en marcha.

## The person whom the reader would tell

person-intro = Puedes poner a una persona de confianza. Sale primero cuando necesitas a alguien.
person-private = El nombre se queda en este dispositivo. Nadie se entera.
person-seen = Quien use este navegador podría verlo.
person-name = Nombre
person-number = Número de teléfono, si quieres
person-save = Guardar
person-saved = Ahora { $name } sale primero.
person-remove = Quitar
person-removed = Ya no está.
person-wrong = Escribe un nombre y, en el teléfono, solo números.

## The page to try Daymark on

try-title = Probar
try-intro = Escribe o pega un chat y mira qué dice Daymark. Nada sale de esta página.
try-label = El chat, un mensaje por línea
try-hint = Empieza tus líneas con { $me }
try-me = yo:
try-example = Ver un ejemplo
try-clear = Borrar
try-none = Aquí Daymark no mostraría nada.
try-notice = Aquí Daymark mostraría una nota suave.
try-warning = Daymark mostraría esta nota.
try-urgent = Daymark mostraría esta nota, con la ayuda primero.
try-why = Lo que vio Daymark
try-example-hello = hola, qué tal tu día
try-example-answer = yo: bien, y el tuyo
try-example-threat = págame hoy o se lo muestro a todos tus amigos

## The page for parents and carers

families-title = Para madres, padres y quienes cuidan
families-intro = Daymark es de la persona joven que lo usa. Así puedes ayudar.
families-begin = Cómo empezar a hablar
families-begin-moment = Busca un rato tranquilo, paseando o de camino a casa.
families-begin-many = Di que le pasa a mucha gente y nunca es culpa suya.
families-begin-promise = Promete dos cosas: no regañar y no quitar el teléfono.
families-begin-together = Prepara Daymark a su lado. Deja que elija a quién se lo contaría.
families-begin-ask = Pregunta qué haría si presionaran a alguien de su grupo.
families-told = Si un día te lo cuenta
families-told-calm = Mantén la calma. Dale las gracias por contártelo.
families-told-words = Di: “No es tu culpa. Vamos a salir de esto, tú y yo”.
families-told-keep = Guarda el chat. No pagues nada.
families-told-device = Deja que conserve el teléfono. Con él puede pedir ayuda.
families-told-line = Llama a una línea de ayuda en su compañía.
families-told-watch = Quédate cerca. Pregunta cómo se siente, y mañana otra vez.
families-not = Lo que no vas a recibir
families-not-report = Ni informes, ni listas de chats, ni mensajes a tu teléfono.
families-not-password = Ninguna contraseña de control. Puede pausar o quitar Daymark.
families-not-why = La gente joven cuenta más si nadie vigila. La nota es suya.
agreement-title = Nuestro acuerdo
agreement-intro = Es para leer en familia. Se puede cambiar lo que no encaje. También se puede imprimir.
agreement-young = Yo, joven: con qué puedo contar
agreement-young-tell = Puedo contarte lo que sea, cuando sea.
agreement-young-fault = Sé que la presión nunca es culpa mía.
agreement-young-pause = Puedo pausar o quitar Daymark.
agreement-adult = Yo, persona adulta: qué prometo
agreement-adult-calm = Primero escucho y mantengo la calma.
agreement-adult-read = No leo tus chats.
agreement-adult-device = No te quito el teléfono por habérmelo contado.
agreement-adult-ask = Te pregunto antes de contárselo a nadie, salvo si hay peligro.
agreement-names = Nombres y fecha
agreement-print = Imprimir

## The set-up page

setup-title = Preparar Daymark
setup-intro = Daymark lee el chat abierto en este dispositivo. Muestra una nota tranquila cuando las palabras parecen presión.
setup-choices = País e idioma
setup-sites = Otros sitios
setup-sites-intro = Daymark ya conoce algunos sitios de chat. Puedes añadir otro.
setup-site-label = Dirección del sitio
setup-site-hint = Por ejemplo: chat.example
setup-site-add = Añadir este sitio
setup-site-added = Ahora Daymark lee los chats de { $site }.
setup-site-refused = El sitio no se añadió. El navegador necesita tu permiso.
setup-site-wrong = Escribe una dirección como chat.example.
setup-site-known = Este sitio ya está en la lista.
setup-site-remove = Quitar { $site }
setup-site-set = { $site }: lo añadió quien cuida este navegador.
setup-site-allow = Permitir { $site }
setup-site-removed = Daymark ya no lee { $site }.
setup-site-none = Todavía no hay otros sitios.
setup-policy = Ajustes puestos en este navegador
setup-policy-intro = Quien cuida este navegador puso algunos ajustes. No puede ver tus chats ni tus notas.
setup-left-out = Sitios donde Daymark no funciona
setup-first-steps-on = Se abren después de la instalación.
setup-first-steps-off = No se abren por sí solos.
setup-policy-fault = El ajuste { $setting } no se pudo usar. Qué escribir: { $write }.
setup-does = Lo que hace Daymark
setup-does-read = Lee las palabras del chat que está abierto.
setup-does-here = Todo lo hace en este dispositivo.
setup-does-note = Muestra una nota que puedes ocultar al instante.
setup-does-help = Muestra líneas de ayuda de tu país.
setup-not = Lo que Daymark no hace
setup-not-send = No le envía nada a nadie.
setup-not-keep = No guarda nada de los chats.
setup-not-tell = No le cuenta nada a nadie: ni familia, ni escuela, ni policía.
setup-not-pictures = No mira fotos ni escucha llamadas.
setup-not-apps = No ve las apps fuera de este navegador.
setup-not-sure = Puede pasar cosas por alto y no siempre acierta.

## The stores and the browser's own windows

store-description = Lee el chat abierto en este dispositivo y, si hay presión o amenazas, muestra palabras que ayudan. Nada sale del dispositivo.
command-hide = Ocultar la nota sobre este chat
command-focus = Ir a la nota sobre este chat

