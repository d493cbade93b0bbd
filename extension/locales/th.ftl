# คำของ Daymark ภาษาไทย วิธีเขียนอยู่ใน docs/words.md
#
# ผู้อ่านเป็นเด็กและวัยรุ่นที่อาจกำลังกลัว อยู่คนเดียวตอนกลางคืน หรือมีคนมองอยู่
# พูดถึงข้อความ ไม่ตัดสินคน ใช้ “เธอ” อย่างอ่อนโยน ไม่ใช้น้ำเสียงตำรวจหรือคำขวัญ
# หนึ่งบรรทัดหนึ่งอย่าง ขึ้นต้นด้วยคำกริยา ไม่มีเครื่องหมายตกใจ
# ไม่สัญญาว่าจะเกิดอะไรกับรูป และไม่พูดเหมือนว่าเธอส่งรูปไปแล้ว
# ไม่เขียนเบอร์โทรที่นี่ เบอร์มาจากตัวแปรเท่านั้น

direction = ltr

## The card: its name and buttons

card-name = ข้อความเล็ก ๆ เกี่ยวกับแชตนี้
card-open = ดูสิ่งที่ช่วยได้
card-close = ย่อลง
card-hide = ซ่อนเลย
card-fine = แชตนี้ไม่มีอะไร

## The card, folded

sentence-self-harm = คำพูดแบบนี้ใจร้าย และไม่เป็นความจริง เธอมีค่ามากนะ
now-crisis-call = คุยกับใครสักคนตอนนี้นะ โทร { $number } ได้เลย
now-crisis-both = คุยกับใครสักคนตอนนี้นะ โทรหรือส่งข้อความไปที่ { $number } ได้เลย
now-crisis = คุยกับใครสักคนตอนนี้นะ เปิดดูได้ว่ามีใครช่วยได้บ้าง

sentence-harm = ข้อความนี้ดูเหมือนขู่จะทำร้ายกัน ไม่ใช่ความผิดของเธอนะ
now-harm-call = อยู่ใกล้คนที่ไว้ใจไว้ ถ้าไม่ปลอดภัย โทร { $number }
now-harm = อยู่ใกล้คนที่ไว้ใจไว้ เปิดดูได้ว่ามีใครช่วยได้บ้าง

sentence-meeting = ข้อความนี้ดูเหมือนกดดันให้ไปเจอ เธอปฏิเสธได้
now-meeting-call = อย่าเพิ่งไปนะ ถ้าไม่ปลอดภัย โทร { $number }
now-meeting = อย่าเพิ่งไปนะ คุยกับคนที่ไว้ใจก่อน

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

sentence-help = ไม่ว่าเกิดอะไรขึ้น เธอไม่ได้ทำอะไรผิด และไม่ได้อยู่คนเดียว
now-help = นี่คือสิ่งที่ช่วยได้ ค่อย ๆ ทำทีละอย่างนะ

## The card, opened: the titles of its parts

title-crisis = คุยกับใครสักคนตอนนี้
title-danger = ดูแลตัวเองให้ปลอดภัยก่อน
title-steps = สิ่งที่ช่วยได้ตอนนี้
title-steps-request = วิธีบอกว่าไม่
title-people = คนที่เธอคุยด้วยได้
title-services = สายด่วนและที่ที่ช่วยได้
title-pictures = ถ้ากังวลเรื่องรูป
title-why = ทำไมถึงขึ้นข้อความนี้

## Someone to talk to at once

crisis-matter = เธอสำคัญกว่าทุกอย่างในแชตนี้
crisis-not-alone = ไปนั่งอยู่กับคนที่ไว้ใจ ถ้าทำได้
crisis-wait = ถ้ายังไม่มีคนรับสาย ลองอันถัดไปนะ

## Danger

danger-stay = อยู่บ้าน หรืออยู่กับคนที่ไว้ใจ
danger-no-meeting = อย่าเพิ่งไปเจอใครจากแชตนี้
danger-tell = เล่าให้ผู้ใหญ่ใกล้ตัวฟังว่าเขาพูดอะไร
danger-call = โทรขอความช่วยเหลือ ถ้าไม่ปลอดภัย

## Steps, in this order

step-pause = พักก่อน หายใจช้า ๆ ยังไม่ต้องตอบตอนนี้
step-nothing = ไม่ต้องส่งเงินและไม่ต้องส่งรูป
step-rarely = การจ่ายเงินแทบไม่ช่วยให้เรื่องจบ
step-pay-no-more = ไม่ต้องจ่ายเพิ่ม ถึงจะเคยจ่ายไปแล้ว
step-bank = ขอให้ธนาคารหรือวอลเล็ตช่วยระงับการโอน
step-receipts = เก็บสลิปไว้ทุกใบ
step-keep = เก็บแชตไว้ อย่าเพิ่งลบ
step-screenshot = แคปหน้าจอแชตและโปรไฟล์ไว้
step-leave-picture = ไม่ต้องแคปรูปส่วนตัว
step-report = รายงานบัญชีนั้นในแอป แล้วค่อยบล็อก
step-report-all = รายงานและบล็อกทุกบัญชี อาจเป็นคนเดียวกัน
step-known = ถ้ารู้จักกัน ลองถามสายด่วนก่อนบล็อก
step-authority = ตำรวจจริงไม่ขอเงินหรือรูปทางแชต
step-fake = รูปปลอมก็นับ ขอความช่วยเหลือได้เหมือนกัน
step-talk = คุยกับใครสักคน เธอไม่ต้องรับมือคนเดียว
step-help-exists = ถ้ามีอะไรถูกส่งต่อ มีคนช่วยเอาลงได้

## Words to say no with

say-no-simple = พูดว่า “เราไม่ส่งรูปนะ”
say-no-firm = พูดว่า “ไม่นะ ขออย่าถามอีก”
say-no-leave = ไม่ตอบเฉย ๆ ก็ได้ นั่นก็เป็นคำตอบเหมือนกัน
say-no-offer = พูดว่า “ไม่เป็นไร ขอถามคนที่บ้านก่อน”
say-no-stay = พูดว่า “เราขอคุยในแอปนี้ดีกว่า”
say-no-secret = เล่าให้ใครฟังก็ได้ เพื่อนที่ดีจะไม่ว่า
say-no-block = บล็อกคนที่ขอไม่หยุด

## People, in the order young people choose them

people-friend = เพื่อนที่ไว้ใจ
people-sibling = พี่ น้อง หรือลูกพี่ลูกน้อง
people-parent = พ่อแม่ หรือผู้ใหญ่ที่ดูแลเธอ
people-teacher = ครู หรือครูแนะแนว
people-words = เริ่มด้วย “มีเรื่องในเน็ต ช่วยเราหน่อยได้ไหม”

## Services

services-choose = เลือกที่ไหนก็ได้ หยุดเมื่อไรก็ได้
services-history = ลิงก์ที่เปิดจะอยู่ในประวัติของเบราว์เซอร์

link-call = โทร { $name }: { $number }
link-text = ส่งข้อความหา { $name }: { $number }
link-text-word = ส่งคำว่า { $word } หา { $name }: { $number }
link-chat = แชตกับ { $name }
link-open = เปิด { $name }

## What stands below a link

hours-always = ตลอด 24 ชั่วโมง
hours-daily = ทุกวัน { $from } ถึง { $to } น.
ages-to = อายุไม่เกิน { $to } ปี
ages-between = อายุ { $from } ถึง { $to } ปี
ages-from = อายุ { $from } ปีขึ้นไป
speaks = คุยเป็น{ $languages }
language-en = ภาษาอังกฤษ
language-th = ภาษาไทย
language-fr = ภาษาฝรั่งเศส
language-es = ภาษาสเปน
language-cy = ภาษาเวลส์
when-ready = ถ้าพร้อมแจ้งความ หรือมีผู้ใหญ่ช่วย

note-free = ฟรี
note-free-talk = คุยได้ทุกเรื่องที่ทำให้เจ็บ
note-free-text = ส่งข้อความฟรี
note-no-name = ไม่ต้องบอกชื่อ
note-asks-name = จะถามชื่อ
note-asks-age = จะขอหลักฐานอายุ
note-asks-id = จะขอบัตรประชาชน ให้ผู้ใหญ่ช่วยได้
note-check-address = ดูชื่อเว็บให้ดี เพราะมีเว็บเลียนแบบ
note-long-wait = อาจต้องรอสาย ถือสายไว้ก่อนนะ
note-protection = เมื่อมีปัญหาในบ้าน หรืออยากให้ช่วยคุ้มครอง
note-danger = เมื่อไม่ปลอดภัยตอนนี้
note-injury = เมื่อบาดเจ็บหรือกินยาเกินขนาด
note-legal-support = อยู่ข้างเด็กที่ถูกทำร้ายทางออนไลน์
note-freeze-account = ถ้าโอนเงินไปแล้ว เขาช่วยลองอายัดบัญชีได้
note-web-pages = สำหรับแจ้งหน้าเว็บ
note-report-online = สำหรับแจ้งเรื่องรูปคนอายุไม่ถึง 18
note-online-harm = ช่วยเรื่องออนไลน์
note-day-and-evening = ทุกวัน กลางวันและเย็น
note-taken-under-18 = สำหรับรูปที่ถ่ายก่อนอายุ 18
note-taken-adult = สำหรับรูปที่ถ่ายตอนอายุ 18 ขึ้นไป
note-not-encrypted = ใช้กับแอปที่เข้ารหัสไม่ได้ ให้รายงานในแอปนั้น
note-directory = ช่วยหาสายด่วนใกล้เธอ
note-directory-europe = ช่วยหาสายด่วนในยุโรป

## Pictures

pictures-help = มีคนช่วยเอารูปลงได้
pictures-private = ไม่ต้องส่งรูปให้ใครดูเพื่อยืนยัน
pictures-under = คนในรูปอายุไม่ถึง 18 ใช้ Take It Down
pictures-adult = คนในรูปอายุ 18 ขึ้นไป ใช้ StopNCII
pictures-fake = รูปตัดต่อหรือรูปปลอมก็นับ ขอให้ช่วยได้
pictures-no-pay = ไม่ต้องสนใจคนที่ขอเงินเพื่อลบรูป

## Why this note

why-looks = บางคำในแชตนี้ดูเหมือน
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
why-joke = ถ้าเป็นเรื่องล้อเล่นหรือคุยกันปกติ ปิดข้อความนี้ได้เลย
why-private = ไม่มีใครรู้เรื่องนี้ ทุกอย่างอยู่ในเครื่องนี้เท่านั้น

## The window of the toolbar button

popup-title = Daymark
popup-help = ขอความช่วยเหลือ
popup-pause-site = พักใน { $site }
popup-paused = Daymark พักอยู่ใน { $site }
popup-no-site = Daymark ไม่ได้อ่านหน้านี้
popup-unread = Daymark ยังอ่านภาษาของแชตนี้ไม่ได้ แต่มีคนพร้อมช่วยเหมือนเดิมนะ
popup-more = ตั้งค่าเพิ่มเติม
popup-settings = ตั้งค่า
choose-country = ประเทศ
choose-language = ภาษา
own-name = ไทย
choose-automatic = อัตโนมัติ ({ $name })
choose-fixed = ผู้ดูแลเบราว์เซอร์นี้ตั้งไว้แล้ว
country-TH = ไทย
country-GB = สหราชอาณาจักร
country-US = สหรัฐอเมริกา
country-CA = แคนาดา
country-AU = ออสเตรเลีย
country-NZ = นิวซีแลนด์
country-INT = ประเทศอื่น
page-fault = ทำไม่สำเร็จ ลองอีกครั้งนะ
page-saved = บันทึกแล้ว

## The set-up page

setup-title = ตั้งค่า Daymark
setup-intro = Daymark อ่านแชตที่เปิดอยู่ในเครื่องนี้ แล้วขึ้นข้อความสั้น ๆ เมื่อคำพูดดูเหมือนการกดดัน
setup-choices = ประเทศและภาษา
setup-sites = เว็บอื่น
setup-sites-intro = Daymark รู้จักเว็บแชตบางเว็บแล้ว เพิ่มเว็บอื่นได้
setup-site-label = ชื่อเว็บ
setup-site-hint = เช่น chat.example
setup-site-add = เพิ่มเว็บนี้
setup-site-added = ตอนนี้ Daymark อ่านแชตใน { $site } แล้ว
setup-site-refused = ยังไม่ได้เพิ่มเว็บ เบราว์เซอร์ต้องได้รับอนุญาตก่อน
setup-site-wrong = ใส่ชื่อเว็บ เช่น chat.example
setup-site-known = มีเว็บนี้อยู่แล้ว
setup-site-remove = เอา { $site } ออก
setup-site-removed = Daymark ไม่อ่าน { $site } แล้ว
setup-site-none = ยังไม่มีเว็บอื่น
setup-does = Daymark ทำอะไร
setup-does-read = อ่านคำในแชตที่เปิดอยู่
setup-does-here = ทำทุกอย่างในเครื่องนี้เท่านั้น
setup-does-note = ขึ้นข้อความที่ซ่อนได้ทันที
setup-does-help = บอกสายด่วนในประเทศของเธอ
setup-not = Daymark ไม่ทำอะไร
setup-not-send = ไม่ส่งอะไรให้ใคร
setup-not-keep = ไม่เก็บแชต และไม่เก็บชื่อใคร
setup-not-tell = ไม่บอกใคร ทั้งพ่อแม่ โรงเรียน และตำรวจ
setup-not-pictures = ไม่ดูรูป และไม่ฟังการโทร
setup-not-apps = ไม่เห็นแอปนอกเบราว์เซอร์นี้
setup-not-sure = อาจพลาดบางเรื่อง และอาจเข้าใจผิดได้
