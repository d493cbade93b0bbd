# Daymark의 한국어 문구.
#
# 밤에 혼자 겁먹고, 자기 탓이라고 여길 수 있는 청소년이 읽어요.
# 다정한 ‘해요’ 말투로 써요. 모르는 청소년에게 반말하지 않고, 딱딱한 존댓말도 쓰지 않아요.
# 꼭 필요할 때만 ‘너, 네’라고 부르고, 누구의 성별도 드러내지 않아요.
# 사람을 평가하지 않고 메시지가 하는 일만 말해요. 사진에 대해 아무것도 장담하지 않아요.

direction = ltr

## The card: its name and buttons

card-name = 이 채팅에 대한 메모
card-open = 도움 보기
card-close = 접기
card-hide = 바로 숨기기
card-fine = 이 채팅은 괜찮아요
card-wrong = 이 메모는 안 맞아요
card-put-away = 치워 뒀어요. 아무에게도 알리지 않아요.
card-branches = 다른 일이 있어요
card-back = 뒤로
card-pause-day = 하루 동안 멈추기
card-pause-site = 이 사이트에서 멈추기

## What a button beside a sentence does

copy = 복사
copied = 복사했어요
share = 앱으로 보내기

## The card, folded: one sentence on the message, then what they can do now.
## Sentence, second line and the two buttons stay under 40 words together.

sentence-self-harm = 이 말은 잔인하고, 사실이 아니에요. 너는 소중해요.
now-crisis-call = 지금 누구에게든 말해 주세요. { $number }에 전화할 수 있어요.
now-crisis-both = 지금 누구에게든 말해 주세요. { $number }에 전화나 문자해요.
now-crisis = 지금 누구에게든 말해 주세요. 메모를 열면 도움받을 곳이 있어요.

sentence-harm = 누군가를 다치게 하겠다는 말 같아요. 네 잘못이 아니에요.
now-harm-call = 믿는 사람 곁에 있어요. 위험하면 { $number }에 전화해요.
now-harm = 믿는 사람 곁에 있어요. 메모를 열면 도움받을 곳이 있어요.

sentence-meeting = 만나자고 몰아붙이는 말 같아요. 싫다고 해도 돼요.
now-meeting-call = 나가지 말아 주세요. 위험하면 { $number }에 전화해요.
now-meeting = 나가지 말아 주세요. 믿을 수 있는 사람과 먼저 이야기해 봐요.

sentence-money = 돈을 내라고 몰아붙이는 말 같아요. 혼날 일이 아니에요.
now-money = 답하지 않아도 되고, 안 내도 돼요. 여기서 도움받을 수 있어요.
sentence-paid = 돈을 또 내라고 몰아붙이는 말 같아요. 네 잘못이 아니에요.
now-paid = 전에 냈더라도 더는 내지 마세요. 여기서 도움받을 수 있어요.

sentence-demand = 사진을 보내라고 몰아붙이는 말 같아요. 혼날 일이 아니에요.
now-demand = 답하지 않아도 되고, 안 보내도 돼요. 여기서 도움받을 수 있어요.

sentence-fake = 가짜 사진으로 겁주는 말 같아요. 가짜여도 도움받을 수 있어요.
sentence-threat = 겁주는 말 같아요. 네 잘못이 아니에요.
now-threat = 지금 답하지 않아도 돼요. 여기서 도움받을 수 있어요.

sentence-request = 사진을 달라고 조르는 말일지도 몰라요. 싫다고 해도 돼요.
now-request = 답하지 않아도 돼요. 좋은 사람은 싫다는 말도 받아들여요.
sentence-lure = 이 제안에는 숨은 조건이 있을지도 몰라요. 거절해도 돼요.
now-lure = 천천히 생각해요. 먼저 누군가와 이야기해 봐요.
sentence-secret = 비밀로 하자는 말 같아요.
now-secret = 여기서 계속 얘기해도 돼요. 믿을 수 있는 사람에게 말해도 돼요.

sentence-help = 무슨 일이 있었든 혼날 일이 아니에요. 혼자가 아니에요.
now-help = 도움이 되는 것들이에요. 하나씩 천천히 해 봐요.

## The card, opened: the titles of its parts

title-crisis = 지금 누군가와 이야기하기
title-danger = 지금 안전하게 있기
title-steps = 지금 도움이 되는 것
title-steps-request = 싫다고 말하는 방법
title-people = 이야기할 수 있는 사람
title-services = 상담 전화와 도움받을 곳
title-near = 가까운 곳의 도움
title-pictures = 사진이 걱정될 때
title-why = 이 메모가 나온 이유

## Someone to talk to at once

crisis-matter = 이 채팅에 있는 어떤 것보다 네가 소중해요.
crisis-not-alone = 할 수 있다면 믿을 수 있는 사람 곁에 가서 앉아 있어요.
crisis-wait = 아무도 안 받으면 다음 곳에 연락해 봐요.

## Danger

danger-stay = 집이나 믿을 수 있는 사람 곁에 있어요.
danger-no-meeting = 이 채팅에 나온 사람을 만나러 가지 마세요.
danger-tell = 무슨 말을 들었는지 가까운 어른에게 말해요.
danger-call = 위험하면 전화로 도움을 청해요.

## Steps, in this order

step-pause = 잠깐 숨을 골라요. 지금 답하지 않아도 돼요.
step-nothing = 돈도 사진도 보내지 마세요.
step-rarely = 돈을 줘도 멈추는 일은 드물어요.
step-pay-no-more = 전에 돈을 냈더라도 더는 내지 마세요.
step-bank = 은행이나 페이 앱에 송금을 멈춰 달라고 해요.
step-receipts = 영수증과 송금 내역을 모두 남겨 둬요.
step-keep = 채팅은 지우지 말고 그대로 둬요.
step-screenshot = 채팅과 프로필 화면을 캡처해요.
step-leave-picture = 사적인 사진은 캡처에 넣지 마세요.
step-report = 앱에서 그 계정을 신고해요. 그다음에 차단해요.
step-report-all = 계정마다 신고하고 차단해요. 모두 한 사람일 수 있어요.
step-known = 아는 사람인가요? 차단하기 전에 상담 전화에 물어봐요.
step-authority = 진짜 경찰은 채팅으로 돈이나 사진을 달라고 하지 않아요.
step-fake = 가짜 사진도 가벼운 일이 아니에요. 똑같이 도움받을 수 있어요.
step-talk = 누군가에게 말해요. 혼자 견디지 않아도 돼요.
step-help-exists = 혹시 퍼지더라도, 내리는 걸 도와줄 사람들이 있어요.

## Words to say no with, for the reader to copy. They stand alone in the chat,
## so they are short, and sound like a young person.

no-intro = 이렇게 말할 수 있어요:
no-simple = 난 사진 안 보내.
no-firm = 싫어. 이제 그만 물어봐 줘.
no-offer = 괜찮아. 먼저 아는 사람한테 물어볼게.
no-stay = 난 그냥 이 앱에서 얘기할래.
no-secret = 누구에게든 말해도 돼요. 좋은 친구라면 이해해 줘요.
no-leave = 그냥 답을 안 해도 돼요. 그것도 답이에요.
no-block = 자꾸 조르는 사람은 차단해요.
no-work = 진짜 일에는 사적인 사진이 필요 없어요.

## People, in the order young people choose them

people-friend = 믿을 수 있는 친구.
people-sibling = 형제자매나 사촌.
people-parent = 부모님이나 돌봐 주는 어른.
people-teacher = 학교 선생님이나 상담 선생님.
people-trusted = 직접 고른 사람, { $name }.
people-intro = 이렇게 보낼 수 있어요:
words-friend = 온라인에서 무슨 일이 있었는데 무서워. 얘기 좀 할 수 있어?
words-family = 온라인에서 생긴 일로 도움이 필요해. 화내지 말고 들어 줄래?
words-teacher = 선생님, 온라인에서 저한테 일이 생겼어요. 따로 말씀드려도 될까요?
words-line = 온라인에서 누가 저를 몰아붙여요. 어떻게 해야 할지 모르겠어요.

## Services

services-choose = 어디든 골라도 돼요. 언제든 그만둘 수 있어요.
services-listen = 들어 주는 사람이 있어요. 무엇을 말할지는 직접 정해요.
services-quiet = 처음엔 아무 말 안 해도 돼요. 자주 있는 일이에요.
services-history = 링크를 열면 브라우저 방문 기록에 남아요.

link-call = { $name }에 전화하기: { $number }
link-text = { $name }에 문자 보내기: { $number }
link-text-word = { $name }에 문자 { $word } 보내기: { $number }
link-chat = { $name }에서 채팅으로 이야기하기
link-open = { $name } 열기
link-person-call = { $name }에게 전화하기
link-person-text = { $name }에게 문자 보내기
link-report = { $site }에서 신고하고 차단하는 방법

## What stands below a link

hours-always = 24시간 언제나.
hours-daily = 매일 { $from }부터 { $to }까지.
ages-to = 만 { $to }살까지.
ages-between = 만 { $from }살부터 { $to }살까지.
ages-from = 만 { $from }살부터.
hours-days = { $days }: { $from }부터 { $to }까지.
days-range = { $first }부터 { $last }까지
days-and = { $first }과 { $last }
day-monday = 월요일
day-tuesday = 화요일
day-wednesday = 수요일
day-thursday = 목요일
day-friday = 금요일
day-saturday = 토요일
day-sunday = 일요일
open-now = 지금 열려 있어요.
closed-now = 지금은 닫혀 있어요.
speaks = 쓸 수 있는 말: { $languages }.
only-in = { $place } 지역만 돼요.
ambulance = 구급차: { $number }.
row-expired = 확인한 지 꽤 됐어요. 안 되면 { $directory }도 봐요.
when-ready = 마음의 준비가 됐을 때, 아니면 어른과 함께.

note-free = 무료예요.
note-free-text = 문자는 무료예요.
note-free-talk = 힘든 일은 무엇이든 이야기할 수 있어요.
note-no-name = 이름을 말하지 않아도 돼요.
note-asks-name = 이름을 물어봐요.
note-asks-age = 나이를 증명해 달라고 해요.
note-asks-id = 신분증이 필요해요. 어른이 도와줄 수 있어요.
note-not-on-bill = 전화 요금 청구서에 나오지 않아요.
note-chat-page = 홈페이지에서 채팅도 할 수 있어요.
note-chat-app = 앱도 있어요.
note-mail = 이메일을 보낼 수 있어요.
note-whatsapp = WhatsApp으로도 할 수 있어요.
note-messenger = Facebook Messenger로도 할 수 있어요.
note-calls-back = 다시 전화해 줄 수 있어요.
note-hours-vary = 정해진 시간에만 열려요.
note-day-and-evening = 매일 낮과 저녁에 열려요.
note-long-wait = 조금 기다릴 수도 있어요. 끊지 말고 있어 주세요.
note-may-change = 바뀌었을 수 있어요. 다른 곳도 하나 봐 둬요.
note-check-address = 주소를 확인해요. 똑같이 꾸민 페이지가 있어요.
note-children-families = 청소년과 가족을 위한 곳이에요.
note-parents-too = 부모님도 전화할 수 있어요.
note-women = 여성과 여자 청소년을 위한 곳이에요.
note-protection = 집에서 힘들거나 보호가 필요할 때요.
note-violence = 폭력이나 학대가 있을 때요. 온라인 일도 돼요.
note-danger = 지금 위험할 때요.
note-injury = 다쳤거나 약을 너무 많이 먹었을 때요.
note-legal-support = 온라인에서 상처받은 청소년을 도와줘요.
note-rights = 권리를 지키도록 도와줘요.
note-online-harm = 온라인에서 생긴 어려움을 도와줘요.
note-online-crime = 온라인 사건을 맡는 경찰이에요.
note-freeze-account = 돈을 보냈나요? 빠져나가지 않게 막아 볼 수 있어요.
note-web-pages = 웹페이지를 신고하는 곳이에요.
note-report-online = 만 18살 미만인 사람의 사진을 신고하는 곳이에요.
note-report-no-name = 이름 없이 신고할 수 있어요.
note-takes-down = 사진 내리는 걸 도와줄 수 있어요.
note-taken-under-18 = 만 18살이 되기 전에 찍힌 사진을 맡아요.
note-taken-adult = 만 18살이 된 뒤에 찍힌 사진을 맡아요.
note-not-encrypted = 암호화된 앱에는 닿지 않아요. 그 앱 안에서 신고해요.
note-from-mobile = 휴대전화로 걸 수 있어요.
note-one-network = 일부 통신사에서만 걸려요.
note-directory = 가까운 상담 전화를 찾아 줘요.
note-directory-europe = 유럽의 상담 전화를 찾아 줘요.

## What a service is for: headings of the help page

purpose-emergency = 지금 위험할 때
purpose-child = 이야기할 사람이 필요할 때
purpose-crisis = 너무 버거울 때
purpose-distress = 마음이 힘들 때
purpose-pictures = 사진을 내리고 싶을 때
purpose-report = 신고하고 싶을 때
purpose-world = 어느 나라에서나

## Pictures

pictures-help = 사진 내리는 걸 도와줄 사람들이 있어요.
pictures-private = 증명하려고 사진을 누구에게도 보내지 마세요.
pictures-under = 사진 속 사람이 만 18살 미만인가요? Take It Down이 있어요.
pictures-adult = 사진 속 사람이 만 18살 이상인가요? StopNCII가 있어요.
pictures-fake = 고치거나 지어낸 사진도 마찬가지예요. 도움을 청해요.
pictures-no-pay = 돈을 받고 지워 주겠다는 사람은 무시해요.

## Why this note: what the words of the chat look like

why-looks = 이 채팅에 이런 말이 있는 것 같아요:
why-threat-to-share = 무언가를 남에게 보여 주겠다고 겁주는 말.
why-money-demand = 돈을 내라는 말.
why-more-pictures-demand = 사진을 보내라는 말.
why-meeting-demand = 만나자고 몰아붙이는 말.
why-threat-of-harm = 누군가를 다치게 하겠다는 말.
why-self-harm-push = 스스로를 다치게 하라고 떠미는 말.
why-recorded-claim = 사진이나 녹화한 영상이 있다는 말.
why-fake-picture-threat = 고치거나 지어낸 사진으로 겁주는 말.
why-deadline = 서두르게 하려고 시간을 정해 둔 말.
why-contacts-shown = 아는 사람들의 이름.
why-fake-authority = 자기가 경찰이나 변호사라는 말.
why-picture-request = 사적인 사진을 달라는 말.
why-picture-pressure = 사진을 달라고 조르는 말.
why-lure-offer = 돈이나 물건, 일을 주겠다는 말.
why-secrecy = 비밀로 하자는 말.
why-platform-move = 다른 앱으로 옮기자는 말.
why-pressure-after-payment = 돈을 낸 뒤에 또 달라는 말.
why-common = 같은 일을 겪은 청소년이 많아요.
why-mistake = Daymark는 글만 읽어요. 틀릴 수도 있어요.
why-joke = 장난이거나 평범한 채팅인가요? 닫아도 돼요.
why-private = 아무에게도 알리지 않아요. 이 기기 밖으로 나가지 않아요.
why-marked = 이 창이 열려 있는 동안 채팅에서 그 말이 표시돼요.

## Something else is going on: situations to choose from, in the reader's
## own words, and what is said after the choice. Nothing of it is kept.

branch-intro = 가장 비슷한 것을 골라요. 아무것도 남지 않아요.

branch-paid = 이미 돈을 보냈어요
branch-paid-lead = 무서우면 많은 사람이 돈을 내요. 네 잘못이 아니에요.
branch-paid-again = 또 달라고 할지도 몰라요. 답하지 않아도 돼요.

branch-nothing-sent = 아무것도 보낸 적이 없어요
branch-nothing-sent-lead = 그럼 허풍일 수 있어요. 똑같이 도움받을 수 있어요.
branch-nothing-sent-prove = 그 사람에게 아무것도 증명하지 않아도 돼요.

branch-fake = 그 사진은 가짜예요
branch-fake-lead = 가짜 사진도 가벼운 일이 아니에요. 네 잘못이 아니에요.
branch-fake-say = 도움을 청할 때 가짜라고 말해요.

branch-known = 아는 사람이에요
branch-known-lead = 그래서 더 힘들 수 있어요. 혼자가 아니에요.
branch-known-okay = 좋아하는 사람이라도 몰아붙이는 건 괜찮지 않아요.
branch-known-near = 가까이 사는 사람인가요? 믿을 수 있는 어른에게 말해요.

branch-adult = 나는 만 18살 이상이에요
branch-adult-lead = 몇 살이든 도움받을 수 있어요. 네 잘못이 아니에요.

branch-friend = 친구에게 생긴 일이에요
branch-friend-lead = 친구를 챙기는 마음, 참 좋아요.
branch-friend-listen = 먼저 들어 줘요. 친구 잘못이 아니라고 말해 줘요.
branch-friend-keep = 돕고 싶더라도 사진은 아무에게도 전하지 마세요.
branch-friend-stay = 곁에 있거나 계속 연락해요.
branch-friend-adult = 친구가 믿을 수 있는 어른에게 함께 가 줘요.
branch-friend-danger = 친구가 스스로를 해치겠다고 하나요? 지금 전화로 도움을 청해요.

branch-recovery = 돈을 내면 되찾아 주겠대요
branch-recovery-lead = 누구에게도 돈을 안 내도 돼요. 진짜 도움은 무료예요.
branch-recovery-trick = 그런 제안은 또 다른 속임수일 때가 많아요.
branch-recovery-nothing = 돈도 사진도 비밀번호도 보내지 마세요.

branch-threatened = 내가 겁을 줬어요
branch-threatened-lead = 지금 멈출 수 있어요. 멈추는 건 용기 있는 일이에요.
branch-threatened-show = 사진을 누구에게도 보여 주거나 전하지 마세요.
branch-threatened-talk = 상담 전화에서 들어 줘요. 무엇을 말할지는 직접 정해요.
branch-threatened-made = 누가 시켜서 하고 있나요? 믿을 수 있는 어른에게 말해요.

## A short pause, when the reader picks a picture for a chat in which one was
## asked for. Sending is never prevented.

pause-name = 잠깐 멈춤
pause-sentence = 사진을 달라는 말이 있었어요. 보낼지 말지는 직접 정하면 돼요.
pause-hint = 싫다고 해도 언제나 괜찮아요.
pause-send = 보내기
pause-not-now = 지금은 안 보내기

## Keeping a record of the chat: only when the reader asks for it

record-title = 기록 남기기
record-what = 이 채팅의 글을 파일로 저장해요. 사진은 빼요.
record-where = 파일은 이 기기의 다운로드 폴더로 가요.
record-who = 이 기기를 쓰는 사람은 누구나 볼 수 있어요.
record-save = 기록 저장
record-saved = 저장했어요. 상담 전화나 경찰에 보여 줄 수 있어요.
record-failed = 잘 안 됐어요. 대신 화면을 캡처해도 돼요.

record-heading = 채팅 기록
record-about = 이 채팅을 읽은 사람이 Daymark로 저장한 기록입니다. 아래에서 그 사람은 “나”입니다. 페이지에 보인 글만 있고 사진은 없습니다.
record-address = 페이지: { $address }
record-time = 저장한 때: { $time }
record-count = 메시지 수: { $count }
record-me = 나
record-other = 상대방
record-unknown = 누구인지 모름
record-sum = 아래 글의 확인값(SHA-256): { $sum }
record-check = 나중에 글이 바뀌었는지 확인값으로 알 수 있습니다.

## The window of the toolbar button

popup-title = Daymark
popup-help = 지금 도움받기
popup-reads = Daymark가 { $site }에서 열린 채팅을 읽어요.
popup-pause-site = { $site }에서 멈추기
popup-paused = { $site }에서 Daymark를 멈췄어요.
popup-pause-day = 하루 동안 멈추기
popup-paused-day = Daymark를 하루 동안 멈췄어요.
popup-resume = 다시 켜기
popup-no-site = Daymark는 이 페이지를 읽지 않아요.
popup-left-out = Daymark는 { $site }에서 작동하지 않아요. 이 브라우저를 관리하는 사람이 그렇게 정했어요.
popup-unread = Daymark는 이 채팅의 언어를 아직 못 읽어요. 도움은 여기 있어요.
popup-all-help = 모든 도움
popup-more = 설정 더 보기
popup-settings = 설정
choose-country = 나라
choose-language = 언어
own-name = 한국어
choose-automatic = 자동({ $name })
choose-fixed = 이 브라우저를 관리하는 사람이 정해 뒀어요.
choose-sensitivity = 알림이 나오는 때
choose-sensitivity-all = 누가 사진을 달라고 할 때도
choose-sensitivity-threats = 겁을 주거나 압박할 때만
country-other = 다른 나라
page-fault = 잘 안 됐어요. 다시 해 보세요.
page-saved = 저장했어요.
page-help = 도움
page-setup = 설정
page-try = 해 보기
page-families = 가족에게
page-welcome = 처음 시작하기
page-licences = 라이선스

## The help page: everything in one place, without any finding

help-title = 도움
help-intro = 무슨 일이 있었든 혼날 일이 아니에요. 맞는 것을 찾아봐요.
help-search = 찾기
help-search-hint = 예: 돈, 가짜, 친구
help-none = 그 말로는 찾은 것이 없어요. 다른 말로 해 봐요.
help-services = 사는 나라에서 도와줄 수 있는 곳
help-situations = 상황에 맞는 도움

## First steps: three, each of which can be skipped

welcome-title = Daymark에 온 걸 환영해요
welcome-intro = Daymark는 열린 채팅을 읽고, 몰아붙이는 말 같으면 차분히 알려요.
welcome-step = { $steps }단계 중 { $step }단계
welcome-place = 나라와 언어
welcome-person = 누구에게 말하고 싶나요?
welcome-note = 메모는 이렇게 보여요
welcome-note-intro = 이건 예시예요. 메모는 바로 숨길 수 있어요.
welcome-note-shift = Shift 키를 세 번 눌러도 돼요.
welcome-next = 다음
welcome-skip = 건너뛰기
welcome-done = 완료
welcome-ready = 준비됐어요. Daymark가 켜져 있어요.

## The person whom the reader would tell

person-intro = 믿을 만한 사람 한 명을 적어 둬도 돼요. 필요할 때 맨 앞에 보여요.
person-private = 이름은 이 기기에만 남아요. 아무에게도 알리지 않아요.
person-seen = 이 브라우저를 쓰는 사람은 누구나 볼 수 있어요.
person-name = 이름
person-number = 전화번호(안 적어도 돼요)
person-save = 저장
person-saved = { $name }, 이제 맨 앞에 보여요.
person-remove = 지우기
person-removed = 지웠어요.
person-wrong = 이름을 적고, 번호에는 숫자만 적어 주세요.

## The page to try Daymark on

try-title = 해 보기
try-intro = 채팅을 쓰거나 붙여 넣고 결과를 봐요. 밖으로 나가지 않아요.
try-label = 채팅, 한 줄에 메시지 하나
try-hint = 내가 한 말은 “{ $me }”로 시작해요
try-me = 나:
try-example = 예시 보기
try-clear = 지우기
try-none = 여기서는 Daymark가 아무것도 보여 주지 않아요.
try-notice = 여기서는 Daymark가 부드러운 메모를 보여 줘요.
try-warning = 여기서는 Daymark가 이 메모를 보여 줘요.
try-urgent = 여기서는 Daymark가 도움을 맨 앞에 둔 이 메모를 보여 줘요.
try-why = Daymark가 본 것
try-example-hello = 안녕 오늘 어땠어
try-example-answer = 나: 좋았어 너는
try-example-threat = 오늘 돈 안 보내면 니 친구들한테 다 보여줄 거야

## The page for parents and carers

families-title = 부모님과 보호자에게
families-intro = Daymark의 주인은 아이예요. 이렇게 도와주실 수 있어요.
families-begin = 이야기를 시작하는 방법
families-begin-moment = 차 안이나 산책길처럼 조용한 때를 고르세요.
families-begin-many = 많은 아이가 겪는 일이고, 결코 아이 잘못이 아니라고 말해 주세요.
families-begin-promise = 두 가지를 약속해 주세요. 화내지 않기, 휴대전화 뺏지 않기.
families-begin-together = Daymark를 함께 설정하세요. 누구에게 말할지는 아이가 골라요.
families-begin-ask = 친구가 그런 일을 겪으면 어떻게 할지 물어보세요.
families-told = 아이가 말해 줬을 때
families-told-calm = 차분하게 있어 주세요. 말해 줘서 고맙다고 해 주세요.
families-told-words = 이렇게 말해 주세요. “네 잘못이 아니야. 같이 헤쳐 나가자.”
families-told-keep = 채팅은 그대로 두세요. 돈은 보내지 마세요.
families-told-device = 휴대전화를 뺏지 마세요. 아이가 도움을 찾는 길이에요.
families-told-line = 상담 전화에 함께 전화하세요.
families-told-watch = 곁에 있어 주세요. 마음이 어떤지 묻고, 내일 또 물어보세요.
families-not = Daymark가 보호자에게 주지 않는 것
families-not-report = 보고서도, 채팅 목록도, 휴대전화로 오는 연락도 없어요.
families-not-password = 아이를 막는 비밀번호는 없어요. 아이가 멈추거나 지울 수 있어요.
families-not-why = 지켜보지 않을 때 아이는 더 말해요. 그래서 메모는 아이의 것이에요.
agreement-title = 우리의 약속
agreement-intro = 함께 읽어요. 안 맞으면 고쳐요. 원하면 인쇄해요.
agreement-young = 청소년인 내가 믿어도 되는 것
agreement-young-tell = 나는 무슨 일이든 언제든 말할 수 있어요.
agreement-young-fault = 누가 나를 몰아붙여도 결코 내 잘못이 아니에요.
agreement-young-pause = 나는 Daymark를 멈추거나 지워도 돼요.
agreement-adult = 어른인 내가 약속하는 것
agreement-adult-calm = 먼저 듣고, 차분하게 있을게요.
agreement-adult-read = 채팅을 읽지 않을게요.
agreement-adult-device = 말해 줬다고 해서 휴대전화를 뺏지 않을게요.
agreement-adult-ask = 위험할 때가 아니면, 남에게 말하기 전에 먼저 물어볼게요.
agreement-names = 이름과 날짜
agreement-print = 인쇄

## The set-up page

setup-title = Daymark 설정
setup-intro = 이 기기에서 열린 채팅을 읽고, 몰아붙이는 말 같으면 차분히 알려요.
setup-choices = 나라와 언어
setup-sites = 다른 사이트
setup-sites-intro = Daymark가 이미 아는 채팅 사이트가 있어요. 더 추가해도 돼요.
setup-site-label = 사이트 주소
setup-site-hint = 예: chat.example
setup-site-add = 이 사이트 추가
setup-site-added = 이제 Daymark가 { $site }의 채팅을 읽어요.
setup-site-refused = 추가하지 못했어요. 브라우저에서 허용해 주세요.
setup-site-wrong = chat.example처럼 주소를 적어 주세요.
setup-site-known = 이미 목록에 있는 사이트예요.
setup-site-remove = { $site } 빼기
setup-site-set = { $site }: 이 브라우저를 관리하는 사람이 추가했어요.
setup-site-allow = { $site } 허용
setup-site-removed = 이제 Daymark가 { $site }에서 읽지 않아요.
setup-site-none = 아직 다른 사이트가 없어요.
setup-policy = 이 브라우저에 정해진 설정
setup-policy-intro = 이 브라우저를 관리하는 사람이 정한 것이 있어요. 그 사람은 채팅이나 알림을 볼 수 없어요.
setup-left-out = Daymark가 작동하지 않는 사이트
setup-first-steps-on = 설치한 뒤에 열려요.
setup-first-steps-off = 저절로 열리지 않아요.
setup-policy-fault = 설정 { $setting } 을(를) 쓸 수 없어요. 이렇게 쓰세요: { $write }
setup-does = Daymark가 하는 일
setup-does-read = 열려 있는 채팅의 글을 읽어요.
setup-does-here = 모든 일을 이 기기 안에서 해요.
setup-does-note = 바로 숨길 수 있는 메모를 보여 줘요.
setup-does-help = 사는 나라의 상담 전화를 보여 줘요.
setup-not = Daymark가 하지 않는 일
setup-not-send = 아무에게도 아무것도 보내지 않아요.
setup-not-keep = 채팅 내용은 아무것도 저장하지 않아요.
setup-not-tell = 부모님, 학교, 경찰, 누구에게도 알리지 않아요.
setup-not-pictures = 사진을 보거나 통화를 듣지 않아요.
setup-not-apps = 이 브라우저 밖의 앱은 보지 않아요.
setup-not-sure = 놓칠 수도 있고, 틀릴 수도 있어요.

## The stores and the browser's own windows

store-description = 이 기기에서 열린 채팅을 읽고, 몰아붙이거나 겁주는 말이 있으면 도움이 되는 말을 보여 줘요. 아무것도 기기 밖으로 나가지 않아요.
command-hide = 이 채팅에 대한 메모 숨기기
command-focus = 이 채팅에 대한 메모로 가기

