# คำของ Daymark ภาษาไทย
# ผู้อ่านเป็นเด็กและวัยรุ่นที่อาจกำลังกลัว อยู่คนเดียวตอนกลางคืน หรือมีคนมองอยู่
# พูดถึงข้อความ ไม่ตัดสินคน ใช้ “เธอ” อย่างอ่อนโยนเหมือนรุ่นพี่ที่ใจดี ไม่ใช้น้ำเสียงตำรวจหรือคำขวัญ
# หนึ่งบรรทัดหนึ่งอย่าง ขึ้นต้นด้วยคำกริยา ไม่มีเครื่องหมายตกใจ ใช้คำที่เด็กประถมรู้จัก
# ไม่สัญญาว่าจะเกิดอะไรกับรูป และไม่พูดเหมือนว่ามีการส่งรูปไปแล้ว
# การ์ดเรียกว่า “โน้ต” เพื่อไม่ให้สับสนกับข้อความในแชต ไม่เขียนเบอร์โทรที่นี่

direction = ltr

## The card: its name and buttons

card-name = โน้ตเล็ก ๆ เกี่ยวกับแชตนี้
card-open = ดูสิ่งที่ช่วยได้
card-close = ย่อลง
card-hide = ซ่อนเลย
card-fine = แชตนี้ไม่มีอะไร
card-wrong = โน้ตนี้ไม่ตรงกับแชต
card-put-away = เก็บโน้ตแล้วนะ ไม่ได้บอกใคร
card-branches = เรื่องของเราเป็นอีกแบบ
card-back = กลับ
card-pause-day = พักหนึ่งวัน
card-pause-site = พักในเว็บนี้

## What a button beside a sentence does

copy = คัดลอก
copied = คัดลอกแล้ว
share = ส่งด้วยแอปอื่น

## The card, folded: one sentence on the message, then what they can do now.
## Sentence, second line and the two buttons stay under 40 words together.

sentence-self-harm = คำพูดแบบนี้ใจร้าย และไม่เป็นความจริง เธอมีค่ามากนะ
now-crisis-call = คุยกับใครสักคนตอนนี้นะ โทร { $number } ได้เลย
now-crisis-both = คุยกับใครสักคนตอนนี้นะ โทรหรือส่งข้อความไปที่ { $number } ได้เลย
now-crisis = คุยกับใครสักคนตอนนี้นะ เปิดดูได้ว่ามีใครช่วยได้บ้าง

sentence-harm = ข้อความนี้ดูเหมือนขู่จะทำร้ายกัน ไม่ใช่ความผิดของเธอนะ
now-harm-call = อยู่ใกล้คนที่ไว้ใจไว้ ถ้าไม่ปลอดภัย โทร { $number }
now-harm = อยู่ใกล้คนที่ไว้ใจไว้ เปิดดูได้ว่ามีใครช่วยได้บ้าง

sentence-meeting = ข้อความนี้ดูเหมือนกดดันให้ไปเจอ เธอปฏิเสธได้
now-meeting-call = อย่าไปเลยนะ ถ้าไม่ปลอดภัย โทร { $number }
now-meeting = อย่าไปเลยนะ คุยกับคนที่ไว้ใจก่อน

sentence-money = ข้อความนี้ดูเหมือนกดดันเอาเงิน เธอไม่ได้ทำอะไรผิด
now-money = ยังไม่ต้องตอบหรือโอนเงิน มีคนพร้อมช่วยนะ
sentence-paid = ข้อความนี้ดูเหมือนกดดันเอาเงินอีก ไม่ใช่ความผิดของเธอนะ
now-paid = ไม่ต้องจ่ายเพิ่ม ถึงจะเคยจ่ายไปแล้ว มีคนพร้อมช่วยนะ

sentence-demand = ข้อความนี้ดูเหมือนกดดันให้ส่งรูป เธอไม่ได้ทำอะไรผิด
now-demand = ยังไม่ต้องตอบหรือส่งอะไร มีคนพร้อมช่วยนะ

sentence-fake = ข้อความนี้ดูเหมือนขู่ด้วยรูปปลอม ถึงปลอมก็ขอให้ช่วยได้
sentence-threat = ข้อความนี้ดูเหมือนคำขู่ ไม่ใช่ความผิดของเธอนะ
now-threat = ยังไม่ต้องตอบตอนนี้ มีคนพร้อมช่วยนะ

sentence-request = ข้อความนี้อาจเป็นการกดดันขอรูป เธอปฏิเสธได้
now-request = ไม่ตอบก็ได้ คนที่หวังดีจะเข้าใจเมื่อเธอไม่ให้
sentence-lure = ข้อเสนอนี้อาจมีอะไรแอบแฝง เธอปฏิเสธได้
now-lure = ไม่ต้องรีบ ลองคุยกับคนที่ไว้ใจก่อนนะ
sentence-secret = ข้อความนี้ดูเหมือนอยากให้ปิดเป็นความลับ
now-secret = อยู่ในแอปนี้ต่อได้ และเล่าให้คนที่ไว้ใจฟังได้

sentence-help = ไม่ว่าเกิดอะไรขึ้น ที่นี่ไม่มีใครว่าเธอ และเธอไม่ได้อยู่คนเดียว
now-help = นี่คือสิ่งที่ช่วยได้ ค่อย ๆ ทำทีละอย่างนะ

## The card, opened: the titles of its parts

title-crisis = คุยกับใครสักคนตอนนี้
title-danger = ดูแลตัวเองให้ปลอดภัยก่อน
title-steps = สิ่งที่ช่วยได้ตอนนี้
title-steps-request = วิธีบอกว่าไม่
title-people = คนที่เธอคุยด้วยได้
title-services = สายด่วนและที่ที่ช่วยได้
title-near = ความช่วยเหลือใกล้คุณ
title-pictures = ถ้ากังวลเรื่องรูป
title-why = ทำไมถึงขึ้นโน้ตนี้

## Someone to talk to at once

crisis-matter = เธอสำคัญกว่าทุกอย่างในแชตนี้
crisis-not-alone = ไปนั่งอยู่กับคนที่ไว้ใจ ถ้าทำได้
crisis-wait = ถ้ายังไม่มีคนรับสาย ลองที่ถัดไปนะ

## Danger

danger-stay = อยู่บ้าน หรืออยู่กับคนที่ไว้ใจ
danger-no-meeting = อย่าไปเจอใครจากแชตนี้เลยนะ
danger-tell = เล่าให้ผู้ใหญ่ใกล้ตัวฟังว่าเขาพูดอะไร
danger-call = โทรขอความช่วยเหลือ ถ้าไม่ปลอดภัย

## Steps, in this order

step-pause = พักก่อน หายใจช้า ๆ ยังไม่ต้องตอบตอนนี้
step-nothing = ไม่ต้องส่งเงินและไม่ต้องส่งรูป
step-rarely = จ่ายเงินไป ส่วนใหญ่เรื่องก็ไม่จบ
step-pay-no-more = ไม่ต้องจ่ายเพิ่ม ถึงจะเคยจ่ายไปแล้ว
step-bank = ขอให้ธนาคารหรือวอลเล็ตช่วยหยุดการโอน
step-receipts = เก็บสลิปไว้ทุกใบ
step-keep = เก็บแชตไว้ อย่าเพิ่งลบ
step-screenshot = แคปหน้าจอแชตและโปรไฟล์ไว้
step-leave-picture = ไม่ต้องแคปรูปส่วนตัว
step-report = รายงานบัญชีนั้นในแอป แล้วค่อยบล็อก
step-report-all = รายงานและบล็อกทุกบัญชี อาจเป็นคนเดียวกัน
step-known = ถ้ารู้จักกัน ลองถามสายด่วนก่อนบล็อก
step-authority = ตำรวจจริงไม่ขอเงินหรือรูปทางแชต
step-fake = รูปปลอมก็นับ ขอให้ช่วยได้เหมือนกัน
step-talk = คุยกับใครสักคน เธอไม่ต้องรับมือคนเดียว
step-help-exists = ถ้ามีอะไรถูกแชร์ มีคนที่ช่วยเรื่องเอาลงได้

## Words to say no with, for the reader to copy. They stand alone in the chat,
## so they are short, and sound like a young person.

no-intro = คำที่หยิบไปใช้ได้:
no-simple = เราไม่ส่งรูปนะ
no-firm = ไม่นะ อย่าขออีกเลย
no-offer = ไม่เป็นไร ขอถามคนใกล้ตัวก่อนนะ
no-stay = เราขอคุยในแอปนี้ดีกว่า
no-secret = เล่าให้ใครฟังก็ได้ เพื่อนที่ดีจะไม่ว่า
no-leave = ไม่ตอบเฉย ๆ ก็ได้ นั่นก็เป็นคำตอบเหมือนกัน
no-block = บล็อกคนที่ขอไม่หยุด
no-work = งานจริงไม่ต้องใช้รูปส่วนตัว

## People, in the order young people choose them

people-friend = เพื่อนที่ไว้ใจ
people-sibling = พี่ น้อง หรือลูกพี่ลูกน้อง
people-parent = พ่อแม่ หรือผู้ใหญ่ที่ดูแลเธอ
people-teacher = ครู หรือครูแนะแนว
people-trusted = { $name } คนที่เธอเลือกไว้
people-intro = ข้อความที่ส่งได้เลย:
words-friend = มีเรื่องในเน็ต เรากลัวมากเลย คุยด้วยหน่อยได้ไหม
words-family = มีเรื่องในเน็ตอยากให้ช่วย อย่าเพิ่งโกรธนะ ขอคุยด้วยหน่อยได้ไหม
words-teacher = ขออนุญาตรบกวนครู มีเรื่องในเน็ตอยากปรึกษา ขอคุยกับครูแค่สองคนได้ไหม
words-line = มีคนในเน็ตกดดันเรา ไม่รู้จะทำยังไงดี

## Services

services-choose = เลือกที่ไหนก็ได้ หยุดเมื่อไรก็ได้
services-listen = มีคนรับฟัง จะเล่าแค่ไหนเธอเลือกเอง
services-quiet = ช่วงแรกเงียบก่อนก็ได้ เขาเข้าใจดี
services-history = ลิงก์ที่เปิดจะอยู่ในประวัติของเบราว์เซอร์

link-call = โทร { $name }: { $number }
link-text = ส่งข้อความหา { $name }: { $number }
link-text-word = ส่งคำว่า { $word } หา { $name }: { $number }
link-chat = แชตกับ { $name }
link-open = เปิด { $name }
link-person-call = โทรหา { $name }
link-person-text = ส่งข้อความหา { $name }
link-report = วิธีรายงานและบล็อกใน { $site }

## What stands below a link

hours-always = ตลอด 24 ชั่วโมง
hours-daily = ทุกวัน { $from } ถึง { $to } น.
ages-to = อายุไม่เกิน { $to } ปี
ages-between = อายุ { $from } ถึง { $to } ปี
ages-from = อายุ { $from } ปีขึ้นไป
hours-days = { $days }: { $from } ถึง { $to } น.
days-range = { $first }ถึง{ $last }
days-and = { $first }และ{ $last }
day-monday = วันจันทร์
day-tuesday = วันอังคาร
day-wednesday = วันพุธ
day-thursday = วันพฤหัสบดี
day-friday = วันศุกร์
day-saturday = วันเสาร์
day-sunday = วันอาทิตย์
open-now = เปิดอยู่ตอนนี้
closed-now = ตอนนี้ปิดอยู่
speaks = ภาษาที่คุยได้: { $languages }
only-in = เฉพาะ { $place }
ambulance = รถพยาบาล: { $number }
row-expired = ไม่ได้เช็กมาสักพักแล้ว ถ้าใช้ไม่ได้ ลอง { $directory }
when-ready = เมื่อเธอพร้อม หรือมีผู้ใหญ่ช่วย

note-free = ฟรี
note-free-text = ส่งข้อความฟรี
note-free-talk = คุยได้ทุกเรื่องที่ทำให้เจ็บ
note-no-name = ไม่ต้องบอกชื่อ
note-asks-name = จะถามชื่อ
note-asks-age = จะขอหลักฐานอายุ
note-asks-id = จะขอบัตรประชาชน ให้ผู้ใหญ่ช่วยได้
note-not-on-bill = ไม่ขึ้นในบิลค่าโทรศัพท์
note-chat-page = แชตบนเว็บของเขาได้ด้วย
note-chat-app = เขามีแอป
note-mail = เขียนอีเมลไปได้
note-whatsapp = ทัก WhatsApp ได้ด้วย
note-messenger = ทัก Facebook Messenger ได้ด้วย
note-calls-back = เขาโทรกลับหาเธอได้
note-hours-vary = เปิดบางเวลาเท่านั้น
note-day-and-evening = ทุกวัน กลางวันและช่วงเย็น
note-long-wait = อาจต้องรอสาย ถือสายไว้ก่อนนะ
note-may-change = ข้อมูลนี้อาจเปลี่ยนไปแล้ว มีที่สำรองไว้ด้วยนะ
note-check-address = ดูชื่อเว็บให้ดี เพราะมีเว็บเลียนแบบ
note-children-families = สำหรับเด็ก วัยรุ่น และครอบครัว
note-parents-too = พ่อแม่ก็โทรได้
note-women = สำหรับผู้หญิงและเด็กผู้หญิง
note-protection = เมื่อมีปัญหาในบ้าน หรืออยากให้ช่วยคุ้มครอง
note-violence = เมื่อถูกทำร้าย บนเน็ตก็ด้วย
note-danger = เมื่อไม่ปลอดภัยตอนนี้
note-injury = เมื่อบาดเจ็บหรือกินยาเกินขนาด
note-legal-support = อยู่ข้างเด็กและวัยรุ่นที่เจอเรื่องร้ายบนเน็ต
note-rights = ช่วยเรื่องสิทธิของเธอ
note-online-harm = ช่วยเมื่อมีปัญหาบนเน็ต
note-online-crime = ตำรวจที่ดูแลเรื่องบนเน็ต
note-freeze-account = ถ้าโอนเงินไปแล้ว เขาช่วยลองอายัดเงินได้
note-web-pages = สำหรับแจ้งหน้าเว็บ
note-report-online = สำหรับแจ้งเรื่องรูปคนอายุไม่ถึง 18
note-report-no-name = แจ้งได้โดยไม่ต้องบอกชื่อ
note-takes-down = ช่วยเรื่องเอารูปลงได้
note-taken-under-18 = สำหรับรูปที่ถ่ายก่อนอายุ 18
note-taken-adult = สำหรับรูปที่ถ่ายตอนอายุ 18 ขึ้นไป
note-not-encrypted = ใช้กับแอปที่เข้ารหัสไม่ได้ ให้รายงานในแอปนั้น
note-from-mobile = โทรจากมือถือได้
note-one-network = ใช้ได้กับบางเครือข่ายเท่านั้น
note-directory = ช่วยหาสายด่วนใกล้เธอ
note-directory-europe = ช่วยหาสายด่วนในยุโรป

## What a service is for: headings of the help page

purpose-emergency = ไม่ปลอดภัยตอนนี้
purpose-child = อยากมีคนคุยด้วย
purpose-crisis = เวลาที่ทุกอย่างหนักเกินไหว
purpose-distress = เวลาที่ใจไม่ดี
purpose-pictures = ช่วยเรื่องเอารูปลง
purpose-report = แจ้งเรื่องที่เจอ
purpose-world = สำหรับทุกประเทศ

## Pictures

pictures-help = มีคนที่ช่วยเรื่องเอารูปลงได้
pictures-private = ไม่ต้องส่งรูปให้ใครดูเพื่อยืนยัน
pictures-under = คนในรูปอายุไม่ถึง 18 ใช้ Take It Down
pictures-adult = คนในรูปอายุ 18 ขึ้นไป ใช้ StopNCII
pictures-fake = รูปตัดต่อหรือรูปปลอมก็นับ ขอให้ช่วยได้
pictures-no-pay = ไม่ต้องสนใจคนที่ขอเงินเพื่อลบรูป

## Why this note: what the words of the chat look like

why-looks = บางคำในแชตนี้ดูเหมือน:
why-threat-to-share = คำขู่ว่าจะให้คนอื่นเห็น
why-money-demand = การเรียกเอาเงิน
why-more-pictures-demand = การบังคับขอรูป
why-meeting-demand = การบังคับให้ไปเจอ
why-threat-of-harm = คำขู่ว่าจะทำร้าย
why-self-harm-push = คำพูดที่ยุให้ทำร้ายตัวเอง
why-recorded-claim = การอ้างว่ามีรูปหรือคลิป
why-fake-picture-threat = คำขู่ด้วยรูปตัดต่อหรือรูปปลอม
why-deadline = การเร่งเวลาให้รีบทำ
why-contacts-shown = รายชื่อคนที่เธอรู้จัก
why-fake-authority = คนที่บอกว่าเป็นตำรวจหรือทนาย
why-picture-request = การขอรูปส่วนตัว
why-picture-pressure = การกดดันให้ส่งรูป
why-lure-offer = การเสนอเงิน ของ หรืองาน
why-secrecy = การขอให้ปิดเป็นความลับ
why-platform-move = การชวนย้ายไปแอปอื่น
why-pressure-after-payment = การเรียกเพิ่มหลังจากจ่ายแล้ว
why-common = เด็กและวัยรุ่นหลายคนก็เจอแบบนี้
why-mistake = Daymark อ่านแค่คำ จึงอาจเข้าใจผิดได้
why-joke = ถ้าเป็นเรื่องล้อเล่นหรือคุยกันปกติ ปิดโน้ตนี้ได้เลย
why-private = Daymark ไม่บอกใคร ทุกอย่างอยู่ในเครื่องนี้เท่านั้น
why-marked = ระหว่างเปิดโน้ตนี้ คำพวกนั้นจะมีแถบสีในแชต

## Something else is going on: situations to choose from, in the reader's
## own words, and what is said after the choice. Nothing of it is kept.

branch-intro = เลือกข้อที่ใกล้ที่สุด Daymark ไม่เก็บอะไรไว้

branch-paid = จ่ายเงินไปแล้ว
branch-paid-lead = หลายคนจ่ายไปเพราะกลัว ไม่ใช่ความผิดของเธอนะ
branch-paid-again = เขาอาจขออีก เธอไม่ต้องตอบก็ได้

branch-nothing-sent = ไม่เคยส่งอะไรเลย
branch-nothing-sent-lead = เขาอาจแค่ขู่ไปอย่างนั้น เธอก็ขอให้ช่วยได้เหมือนกัน
branch-nothing-sent-prove = ไม่ต้องพิสูจน์อะไรให้เขาเห็น

branch-fake = รูปนั้นเป็นรูปปลอม
branch-fake-lead = รูปปลอมก็นับ ไม่ใช่ความผิดของเธอนะ
branch-fake-say = ตอนขอให้ช่วย บอกเขาว่าเป็นรูปปลอม

branch-known = เรารู้จักคนนี้
branch-known-lead = แบบนี้อาจยิ่งยาก แต่เธอไม่ได้อยู่คนเดียวนะ
branch-known-okay = การกดดันไม่ใช่เรื่องโอเค ถึงจะมาจากคนที่เธอชอบ
branch-known-near = ถ้าเขาอยู่ใกล้เธอ เล่าให้ผู้ใหญ่ที่ไว้ใจฟังนะ

branch-adult = เราอายุ 18 ขึ้นไปแล้ว
branch-adult-lead = อายุเท่าไรก็ขอให้ช่วยได้ ไม่ใช่ความผิดของเธอนะ

branch-friend = เป็นเรื่องของเพื่อน
branch-friend-lead = ดีจังที่เธอเป็นห่วงเพื่อน
branch-friend-listen = ฟังเพื่อนก่อน แล้วบอกว่าไม่ใช่ความผิดของเพื่อนเลย
branch-friend-keep = ไม่ต้องส่งรูปต่อ ถึงจะทำเพื่อช่วยก็ตาม
branch-friend-stay = อยู่ข้าง ๆ เพื่อน หรือทักหาบ่อย ๆ
branch-friend-adult = พาเพื่อนไปหาผู้ใหญ่ที่เพื่อนไว้ใจ
branch-friend-danger = ถ้าเพื่อนพูดเรื่องทำร้ายตัวเอง โทรขอความช่วยเหลือเลยนะ

branch-recovery = มีคนบอกว่าจะช่วยเอาคืน แต่ขอเงิน
branch-recovery-lead = ไม่ต้องจ่ายใครเลย ความช่วยเหลือจริง ๆ ไม่เสียเงิน
branch-recovery-trick = ข้อเสนอแบบนี้มักเป็นการหลอกอีกรอบ
branch-recovery-nothing = ไม่ต้องส่งเงิน รูป หรือรหัสผ่านให้เขา

branch-threatened = เราเองที่เป็นคนขู่
branch-threatened-lead = เธอหยุดได้ตอนนี้เลย การหยุดต้องใช้ใจที่เข้มแข็งมาก
branch-threatened-show = ไม่ให้ใครดูรูป และไม่ส่งต่อ
branch-threatened-talk = สายด่วนคุยกับเธอได้เหมือนกัน จะเล่าแค่ไหนเธอเลือกเอง
branch-threatened-made = ถ้ามีใครบังคับให้ทำ เล่าให้ผู้ใหญ่ที่ไว้ใจฟังนะ

## A short pause, when the reader picks a picture for a chat in which one was
## asked for. Sending is never prevented.

pause-name = พักแป๊บหนึ่ง
pause-sentence = มีคนขอรูปจากเธอ เธอเลือกเองได้
pause-hint = บอกว่าไม่ก็โอเคเสมอ
pause-send = ส่ง
pause-not-now = ไว้ก่อน

## Keeping a record of the chat: only when the reader asks for it

record-title = เก็บบันทึกแชต
record-what = เก็บคำในแชตนี้ไว้ในไฟล์ ไม่มีรูป
record-where = ไฟล์จะอยู่ในที่เก็บดาวน์โหลดของเครื่องนี้
record-who = คนอื่นที่ใช้เครื่องนี้อาจเจอไฟล์ได้
record-save = บันทึกไฟล์
record-saved = บันทึกแล้ว เอาให้สายด่วนหรือตำรวจดูได้
record-failed = ยังบันทึกไม่ได้ ลองแคปหน้าจอแทนได้นะ

record-heading = บันทึกแชต
record-about = บันทึกด้วย Daymark โดยผู้อ่านแชต ซึ่งในนี้เรียกว่า “ฉัน” มีแค่คำที่หน้าเว็บแสดง ไม่มีรูป
record-address = หน้าเว็บ: { $address }
record-time = บันทึกเมื่อ: { $time }
record-count = จำนวนข้อความ: { $count }
record-me = ฉัน
record-other = อีกฝ่าย
record-unknown = ไม่รู้ว่าใคร
record-sum = รหัสตรวจสอบของข้อความด้านล่าง (SHA-256): { $sum }
record-check = รหัสนี้บอกได้ว่าข้อความถูกแก้ทีหลังหรือไม่

## The window of the toolbar button

popup-title = Daymark
popup-help = ขอความช่วยเหลือ
popup-reads = Daymark อ่านแชตที่เปิดอยู่ใน { $site }
popup-pause-site = พักใน { $site }
popup-paused = Daymark พักอยู่ใน { $site }
popup-pause-day = พักหนึ่งวัน
popup-paused-day = Daymark พักอยู่หนึ่งวัน
popup-resume = เปิดใช้อีกครั้ง
popup-no-site = Daymark ไม่ได้อ่านหน้านี้
popup-left-out = Daymark ไม่ทำงานบน { $site } คนที่ดูแลเบราว์เซอร์นี้ตั้งไว้
popup-unread = Daymark ยังอ่านภาษาของแชตนี้ไม่ได้ แต่มีคนพร้อมช่วยเหมือนเดิมนะ
popup-all-help = ความช่วยเหลือทั้งหมด
popup-more = ตั้งค่าเพิ่มเติม
popup-settings = ตั้งค่า
choose-country = ประเทศ
choose-language = ภาษา
own-name = ไทย
choose-automatic = อัตโนมัติ ({ $name })
choose-fixed = ผู้ดูแลเบราว์เซอร์นี้ตั้งไว้แล้ว
choose-sensitivity = โน้ตจะขึ้นเมื่อไร
choose-sensitivity-all = เมื่อมีคนขอรูปด้วย
choose-sensitivity-threats = เฉพาะเมื่อมีการขู่หรือกดดัน
country-other = ประเทศอื่น
page-fault = ยังทำไม่ได้ ลองอีกครั้งนะ
page-saved = บันทึกแล้ว
page-help = ความช่วยเหลือ
page-setup = ตั้งค่า
page-try = ลองใช้
page-families = สำหรับครอบครัว
page-welcome = เริ่มต้น
page-licences = สัญญาอนุญาต

## The help page: everything in one place, without any finding

help-title = ความช่วยเหลือ
help-intro = ไม่ว่าเกิดอะไรขึ้น ที่นี่ไม่มีใครว่าเธอ ลองหาข้อที่ตรงกับเธอนะ
help-search = ค้นหา
help-search-hint = เช่น จ่าย ปลอม เพื่อน
help-none = ไม่เจอคำนี้ ลองคำอื่นนะ
help-services = ใครช่วยได้บ้างในประเทศของเธอ
help-situations = เรื่องที่ตรงกับเธอ

## First steps: three, each of which can be skipped

welcome-title = ยินดีต้อนรับสู่ Daymark
welcome-intro = Daymark อ่านแชตที่เปิดอยู่ แล้วขึ้นโน้ตเบา ๆ เมื่อคำพูดดูเหมือนการกดดัน
welcome-step = ขั้นที่ { $step } จาก { $steps }
welcome-place = ประเทศและภาษาของเธอ
welcome-person = เธออยากเล่าให้ใครฟัง
welcome-note = หน้าตาของโน้ต
welcome-note-intro = นี่เป็นแค่ตัวอย่าง โน้ตซ่อนได้ทันที
welcome-note-shift = หรือกดปุ่ม Shift สามครั้ง
welcome-next = ต่อไป
welcome-skip = ข้าม
welcome-done = เสร็จแล้ว
welcome-ready = พร้อมแล้ว Daymark เปิดอยู่นะ

## The person whom the reader would tell

person-intro = ใส่ชื่อคนที่ไว้ใจได้หนึ่งคน เวลาต้องการใคร ชื่อนี้จะขึ้นก่อน
person-private = ชื่ออยู่ในเครื่องนี้เท่านั้น Daymark ไม่บอกใคร
person-seen = คนอื่นที่ใช้เบราว์เซอร์นี้อาจเห็นชื่อได้
person-name = ชื่อ
person-number = เบอร์โทร ถ้าอยากใส่
person-save = บันทึก
person-saved = ตอนนี้ { $name } ขึ้นเป็นคนแรกแล้ว
person-remove = เอาออก
person-removed = เอาออกแล้ว
person-wrong = ใส่ชื่อก่อนนะ ส่วนเบอร์ใส่แค่ตัวเลข

## The page to try Daymark on

try-title = ลองใช้
try-intro = พิมพ์หรือวางแชต แล้วดูว่า Daymark จะบอกอะไร ทุกอย่างอยู่ในหน้านี้เท่านั้น
try-label = แชต บรรทัดละหนึ่งข้อความ
try-hint = ขึ้นต้นบรรทัดของเธอด้วย { $me }
try-me = เรา:
try-example = ดูตัวอย่าง
try-clear = ล้าง
try-none = ตรงนี้ Daymark จะไม่ขึ้นอะไร
try-notice = ตรงนี้ Daymark จะขึ้นโน้ตเบา ๆ
try-warning = Daymark จะขึ้นโน้ตนี้
try-urgent = Daymark จะขึ้นโน้ตนี้ โดยให้ความช่วยเหลือขึ้นก่อน
try-why = สิ่งที่ Daymark เห็น
try-example-hello = หวัดดี วันนี้เป็นไงบ้าง
try-example-answer = เรา: ก็ดีนะ เธอล่ะ
try-example-threat = โอนเงินมาวันนี้ ไม่งั้นจะเอาให้เพื่อนเธอดูทุกคน

## The page for parents and carers

families-title = สำหรับพ่อแม่และผู้ดูแล
families-intro = Daymark เป็นของลูก หน้านี้บอกว่าผู้ใหญ่ช่วยได้ยังไง
families-begin = เริ่มคุยยังไงดี
families-begin-moment = เลือกช่วงสบาย ๆ เช่น ตอนนั่งรถหรือเดินเล่น
families-begin-many = บอกว่าเรื่องแบบนี้เกิดกับหลายคน และไม่เคยเป็นความผิดของเขา
families-begin-promise = สัญญาสองอย่าง คือไม่โกรธ และไม่ยึดมือถือ
families-begin-together = ตั้งค่า Daymark ด้วยกัน ให้ลูกเลือกเองว่าจะเล่าให้ใครฟัง
families-begin-ask = ถามลูกว่า ถ้าเพื่อนถูกกดดัน จะช่วยเพื่อนยังไง
families-told = ถ้าลูกเล่าให้ฟัง
families-told-calm = ใจเย็น ๆ แล้วขอบคุณที่ลูกเล่าให้ฟัง
families-told-words = พูดว่า “ไม่ใช่ความผิดของลูกนะ เราจะผ่านเรื่องนี้ไปด้วยกัน”
families-told-keep = เก็บแชตไว้ และไม่ต้องจ่ายเงิน
families-told-device = ให้ลูกใช้มือถือต่อ เพราะเป็นทางขอความช่วยเหลือ
families-told-line = ติดต่อสายด่วนด้วยกัน
families-told-watch = อยู่ใกล้ ๆ ลูก ถามว่ารู้สึกยังไง แล้วพรุ่งนี้ถามอีกครั้ง
families-not = สิ่งที่ Daymark จะไม่ให้
families-not-report = ไม่มีรายงาน ไม่มีรายการแชต ไม่ส่งอะไรมาที่มือถือพ่อแม่
families-not-password = ไม่มีรหัสผ่านไว้คุมลูก ลูกพักหรือลบ Daymark ได้เอง
families-not-why = เด็กเล่ามากขึ้นเมื่อไม่มีใครเฝ้าดู โน้ตจึงเป็นของเขา
agreement-title = ข้อตกลงของเรา
agreement-intro = อ่านด้วยกัน แก้ข้อที่ไม่ตรงกับบ้านเรา พิมพ์เก็บไว้ก็ได้
agreement-young = สิ่งที่ลูกวางใจได้
agreement-young-tell = เราเล่าได้ทุกเรื่อง ทุกเวลา
agreement-young-fault = เรารู้ว่าการถูกกดดันไม่เคยเป็นความผิดของเรา
agreement-young-pause = เราพักหรือลบ Daymark ได้
agreement-adult = สิ่งที่ผู้ใหญ่สัญญา
agreement-adult-calm = จะฟังก่อน และจะใจเย็น
agreement-adult-read = จะไม่อ่านแชตของลูก
agreement-adult-device = จะไม่ยึดมือถือเพราะลูกเล่าให้ฟัง
agreement-adult-ask = จะถามลูกก่อนบอกใคร เว้นแต่ลูกไม่ปลอดภัย
agreement-names = ชื่อและวันที่
agreement-print = พิมพ์

## The set-up page

setup-title = ตั้งค่า Daymark
setup-intro = Daymark อ่านแชตที่เปิดอยู่ในเครื่องนี้ แล้วขึ้นโน้ตเบา ๆ เมื่อคำพูดดูเหมือนการกดดัน
setup-choices = ประเทศและภาษา
setup-sites = เว็บอื่น
setup-sites-intro = Daymark รู้จักเว็บแชตบางเว็บแล้ว เพิ่มเว็บอื่นได้
setup-site-label = ชื่อเว็บ
setup-site-hint = เช่น chat.example
setup-site-add = เพิ่มเว็บนี้
setup-site-added = ตอนนี้ Daymark อ่านแชตใน { $site } แล้ว
setup-site-refused = ยังไม่ได้เพิ่มเว็บ ต้องกดอนุญาตในเบราว์เซอร์ก่อน
setup-site-wrong = ใส่ชื่อเว็บ เช่น chat.example
setup-site-known = มีเว็บนี้อยู่แล้ว
setup-site-remove = เอา { $site } ออก
setup-site-set = { $site }: คนที่ดูแลเบราว์เซอร์นี้เพิ่มไว้
setup-site-allow = อนุญาต { $site }
setup-site-removed = Daymark ไม่อ่าน { $site } แล้ว
setup-site-none = ยังไม่มีเว็บอื่น
setup-policy = ตั้งค่าไว้สำหรับเบราว์เซอร์นี้
setup-policy-intro = คนที่ดูแลเบราว์เซอร์นี้ตั้งค่าบางอย่างไว้ เขาไม่เห็นแชทหรือโน้ตของคุณ
setup-left-out = เว็บที่ Daymark ไม่ทำงาน
setup-first-steps-on = เปิดหลังติดตั้ง
setup-first-steps-off = ไม่เปิดเอง
setup-policy-fault = ใช้ค่า { $setting } ไม่ได้ ให้เขียน: { $write }
setup-does = Daymark ทำอะไร
setup-does-read = อ่านคำในแชตที่เปิดอยู่
setup-does-here = ทำทุกอย่างในเครื่องนี้เท่านั้น
setup-does-note = ขึ้นโน้ตที่ซ่อนได้ทันที
setup-does-help = บอกสายด่วนในประเทศของเธอ
setup-not = Daymark ไม่ทำอะไร
setup-not-send = ไม่ส่งอะไรให้ใคร
setup-not-keep = ไม่เก็บอะไรจากแชตเลย
setup-not-tell = ไม่บอกใคร ทั้งพ่อแม่ โรงเรียน และตำรวจ
setup-not-pictures = ไม่ดูรูป และไม่ฟังการโทร
setup-not-apps = ไม่เห็นแอปนอกเบราว์เซอร์นี้
setup-not-sure = อาจพลาดบางเรื่อง และอาจเข้าใจผิดได้

## The stores and the browser's own windows

store-description = อ่านแชตที่เปิดอยู่ในเครื่องนี้ ถ้ามีคำกดดันหรือคำขู่ จะขึ้นคำที่ช่วยได้ ไม่มีอะไรออกจากเครื่อง
command-hide = ซ่อนโน้ตของแชตนี้
command-focus = ไปที่โน้ตของแชตนี้

