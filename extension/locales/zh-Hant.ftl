# Daymark 的正體（繁體）中文文字，先寫給台灣的讀者，香港的讀者也看得懂。
#
# 讀的人是十幾歲的孩子。也許是深夜，也許很害怕，覺得都是自己的錯。
# 語氣像溫柔的學長姊：用「你」，不說教、不打官腔，也不用很快會過時的流行語。
# 不寫「他、她、妳」，改寫「對方」「那個人」「朋友」。給家長的那一頁用「您」。
# 只說訊息在做什麼，不評價人；關於照片，什麼都不承諾。句子要短，小學生也看得懂。

direction = ltr

## The card: its name and buttons

card-name = 關於這段聊天的小提示
card-open = 看看怎麼做
card-close = 收合
card-hide = 馬上藏起來
card-fine = 這段聊天沒問題
card-wrong = 這則提示不太對
card-put-away = 收起來了。沒有通知任何人。
card-branches = 我遇到別的狀況
card-back = 返回
card-pause-day = 暫停一天
card-pause-site = 在這個網站暫停

## What a button beside a sentence does

copy = 複製
copied = 已複製
share = 用其他 App 傳送

## The card, folded: one sentence on the message, then what they can do now.
## Sentence, second line and the two buttons stay under 40 words together.

sentence-self-harm = 這些話很殘忍，也不是真的。你很重要。
now-crisis-call = 現在就找人說說話，好嗎？可以打 { $number }。
now-crisis-both = 現在就找人說說話，好嗎？可以打電話或傳簡訊到 { $number }。
now-crisis = 現在就找人說說話，好嗎？打開這則提示，有人能幫你。

sentence-harm = 這看起來像是說要傷害人。這不是你的錯。
now-harm-call = 待在信任的人身邊。有危險就打 { $number }。
now-harm = 待在信任的人身邊。打開這則提示，有人能幫你。

sentence-meeting = 這看起來像在逼人見面。你可以說不。
now-meeting-call = 請不要去。有危險就打 { $number }。
now-meeting = 請不要去。先跟信任的人聊聊。

sentence-money = 這看起來像在逼人給錢。別怕，你沒有闖禍。
now-money = 可以不回，也可以不給。有人能幫你。
sentence-paid = 這看起來像又在逼人給錢。這不是你的錯。
now-paid = 就算之前給過，也別再給了。有人能幫你。

sentence-demand = 這看起來像在逼人傳照片。別怕，你沒有闖禍。
now-demand = 可以不回，什麼都不用傳。有人能幫你。

sentence-fake = 這看起來像在用假照片威脅人。就算是假的，也可以求助。
sentence-threat = 這看起來像威脅。這不是你的錯。
now-threat = 現在可以先不回。有人能幫你。

sentence-request = 這可能是在催你傳照片。你可以說不。
now-request = 可以不回。真正對你好的人，會尊重你說不。
sentence-lure = 這個好處後面，可能還有條件。你可以說不。
now-lure = 慢慢來。先找個人商量看看。
sentence-secret = 這看起來像要你保密。
now-secret = 你可以留在這裡聊，也可以告訴信任的人。

sentence-help = 不管發生什麼事，這裡都不會怪你。你不孤單。
now-help = 這些事可以幫上忙。一步一步慢慢來。

## The card, opened: the titles of its parts

title-crisis = 現在就找人說說話
title-danger = 先待在安全的地方
title-steps = 現在可以做的事
title-steps-request = 可以怎麼說不
title-people = 可以找誰聊
title-services = 求助專線和服務
title-near = 身邊的幫助
title-pictures = 如果你擔心照片的事
title-why = 為什麼出現這則提示

## Someone to talk to at once

crisis-matter = 你比這段聊天裡的任何事都重要。
crisis-not-alone = 可以的話，去信任的人旁邊坐一下。
crisis-wait = 如果沒人接，就試試下一個。

## Danger

danger-stay = 待在家裡，或待在信任的人身邊。
danger-no-meeting = 不要去見這段聊天裡的人。
danger-tell = 跟身邊的大人說，對方講了什麼。
danger-call = 有危險，就打電話求助。

## Steps, in this order

step-pause = 先停一下，深呼吸。現在不用回。
step-nothing = 不要給錢，也不要傳照片。
step-rarely = 給了錢，通常也不會就此停下來。
step-pay-no-more = 就算之前給過錢，也別再給了。
step-bank = 請銀行或支付平台攔下這筆錢。
step-receipts = 付款紀錄和收據都留著。
step-keep = 留著對話，先不要刪。
step-screenshot = 把對話和對方的個人檔案截圖。
step-leave-picture = 截圖裡不要放進私密照片。
step-report = 先在 App 裡檢舉這個帳號，再封鎖。
step-report-all = 每個帳號都檢舉、封鎖。背後可能是同一個人。
step-known = 是認識的人嗎？封鎖之前，先問問求助專線。
step-authority = 真的警察不會在聊天裡要錢或要照片。
step-fake = 假照片也不是小事。一樣有人能幫你。
step-talk = 找個人說說看。你不用自己一個人撐。
step-help-exists = 如果真的被傳出去，也有人能協助下架。

## Words to say no with, for the reader to copy. They stand alone in the chat,
## so they are short, and sound like a young person.

no-intro = 你可以這樣說：
no-simple = 我不傳照片。
no-firm = 不要。請不要再問了。
no-offer = 先不用，謝謝。我問一下認識的人。
no-stay = 我想在這裡聊就好。
no-secret = 你想跟誰說都可以。好朋友不會介意的。
no-leave = 也可以直接不回。不回也是一種回答。
no-block = 有人一直要，就可以封鎖。
no-work = 正當的工作不需要私密照片。

## People, in the order young people choose them

people-friend = 信任的朋友。
people-sibling = 兄弟姊妹，或堂表兄弟姊妹。
people-parent = 爸媽，或照顧你的大人。
people-teacher = 老師，或學校的輔導老師。
people-trusted = { $name }，你選的人。
people-intro = 你可以這樣傳：
words-friend = 我在網路上遇到一些事，有點怕。可以跟你聊聊嗎？
words-family = 我在網路上遇到一些事，需要幫忙。先不要生氣，聽我說好嗎？
words-teacher = 老師，我在網路上遇到一些事。可以私下跟老師說嗎？
words-line = 網路上有人一直逼我。我不知道該怎麼辦。

## Services

services-choose = 選哪一個都可以。隨時可以停下來。
services-listen = 會有人聽你說。要說什麼，由你決定。
services-quiet = 一開始不說話也沒關係。接電話的人都懂。
services-history = 點開的連結，會留在瀏覽紀錄裡。

link-call = 打給 { $name }：{ $number }
link-text = 傳簡訊給 { $name }：{ $number }
link-text-word = 傳簡訊「{ $word }」給 { $name }：{ $number }
link-chat = 跟 { $name } 線上聊
link-open = 打開 { $name }
link-person-call = 打給 { $name }
link-person-text = 傳簡訊給 { $name }
link-report = 怎麼在 { $site } 檢舉和封鎖

## What stands below a link

hours-always = 24 小時都有開。
hours-daily = 每天 { $from } 到 { $to }。
ages-to = { $to } 歲以下。
ages-between = { $from } 到 { $to } 歲。
ages-from = { $from } 歲以上。
hours-days = { $days }：{ $from } 到 { $to }。
days-range = { $first }到{ $last }
days-and = { $first }和{ $last }
day-monday = 星期一
day-tuesday = 星期二
day-wednesday = 星期三
day-thursday = 星期四
day-friday = 星期五
day-saturday = 星期六
day-sunday = 星期日
open-now = 現在有開。
closed-now = 現在沒開。
speaks = 可以用的語言：{ $languages }。
only-in = 只限 { $place }。
ambulance = 救護車：{ $number }。
row-expired = 有一陣子沒確認了。如果不行，試試 { $directory }。
when-ready = 等你準備好，或有大人陪的時候。

note-free = 免費。
note-free-text = 傳簡訊免費。
note-free-talk = 有什麼難過的事，都可以說。
note-no-name = 不用說名字。
note-asks-name = 會問你的名字。
note-asks-age = 會請你證明年齡。
note-asks-id = 需要身分證件。可以請大人幫忙。
note-not-on-bill = 電話帳單上不會出現。
note-chat-page = 也可以在網頁上聊。
note-chat-app = 也有 App。
note-mail = 可以寫電子郵件。
note-whatsapp = 也可以用 WhatsApp。
note-messenger = 也可以用 Facebook Messenger。
note-calls-back = 可以請人回電給你。
note-hours-vary = 只在某些時段開放。
note-day-and-evening = 每天白天和晚上。
note-long-wait = 可能要等一下。請先不要掛斷。
note-may-change = 資料可能變了。先多準備一個。
note-check-address = 看清楚網址。有仿冒的網頁。
note-children-families = 給孩子和家人。
note-parents-too = 家長也可以打。
note-women = 給女性和女孩。
note-protection = 家裡有狀況，或需要保護的時候。
note-violence = 遇到暴力或虐待，網路上的也算。
note-danger = 現在有危險的時候。
note-injury = 受傷，或吃了太多藥的時候。
note-legal-support = 陪伴在網路上受傷的年輕人。
note-rights = 幫你爭取自己的權利。
note-online-harm = 網路上遇到麻煩，可以找這裡。
note-online-crime = 處理網路案件的警察。
note-freeze-account = 錢轉出去了？可以試著幫忙凍結。
note-web-pages = 用來檢舉網頁。
note-report-online = 照片裡的人未滿 18 歲，可以在這裡檢舉。
note-report-no-name = 檢舉不用留名字。
note-takes-down = 可以協助照片下架。
note-taken-under-18 = 處理未滿 18 歲時拍的照片。
note-taken-adult = 處理滿 18 歲以後拍的照片。
note-not-encrypted = 管不到加密的 App。請在那個 App 裡檢舉。
note-from-mobile = 用手機可以打。
note-one-network = 只有部分電信的手機能打。
note-directory = 幫你找附近的求助專線。
note-directory-europe = 幫你找歐洲的求助專線。

## What a service is for: headings of the help page

purpose-emergency = 現在有危險
purpose-child = 想找人說說話
purpose-crisis = 快撐不住的時候
purpose-distress = 心裡難過的時候
purpose-pictures = 想讓照片下架
purpose-report = 想檢舉或報案
purpose-world = 每個國家都能用

## Pictures

pictures-help = 有人能協助讓照片下架。
pictures-private = 不要為了證明，把照片傳給任何人。
pictures-under = 照片裡的人未滿 18 歲？可以用 Take It Down。
pictures-adult = 照片裡的人滿 18 歲了？可以用 StopNCII。
pictures-fake = 修過或做出來的照片也一樣。可以求助。
pictures-no-pay = 有人說付錢就幫你刪，不用理會。

## Why this note: what the words of the chat look like

why-looks = 這段聊天裡，有些話看起來像是：
why-threat-to-share = 威脅要把什麼給別人看。
why-money-demand = 要錢。
why-more-pictures-demand = 要照片。
why-meeting-demand = 要求見面。
why-threat-of-harm = 說要傷害人。
why-self-harm-push = 逼人傷害自己。
why-recorded-claim = 說手上有照片或錄影。
why-fake-picture-threat = 用修過或做出來的照片威脅人。
why-deadline = 訂下時間，要你快一點。
why-contacts-shown = 提到你認識的人的名字。
why-fake-authority = 說自己是警察或律師。
why-picture-request = 想要私密照片。
why-picture-pressure = 一直催著要照片。
why-lure-offer = 說要給錢、給東西或給工作。
why-secrecy = 要你保密。
why-platform-move = 想換到別的 App 聊。
why-pressure-after-payment = 給過錢之後，又要更多。
why-common = 很多年輕人都遇過這種事。
why-mistake = Daymark 只看文字，也可能看錯。
why-joke = 只是開玩笑，或平常聊天？那就可以關掉。
why-private = 不會通知任何人。內容不會離開這台裝置。
why-marked = 這則提示開著的時候，聊天裡會標出這些話。

## Something else is going on: situations to choose from, in the reader's
## own words, and what is said after the choice. Nothing of it is kept.

branch-intro = 選最像的一個。不會留下紀錄。

branch-paid = 我已經給錢了
branch-paid-lead = 害怕的時候，很多人都會給錢。這不是你的錯。
branch-paid-again = 對方可能會再要。你可以不回。

branch-nothing-sent = 我從來沒傳過什麼
branch-nothing-sent-lead = 那可能只是嚇唬人。你一樣可以求助。
branch-nothing-sent-prove = 你不用向對方證明什麼。

branch-fake = 照片是假的
branch-fake-lead = 假照片也不是小事。這不是你的錯。
branch-fake-say = 求助的時候，說一下照片是假的。

branch-known = 我認識這個人
branch-known-lead = 這樣可能更難受。你不孤單。
branch-known-okay = 就算是你喜歡的人，也不可以這樣逼你。
branch-known-near = 住得很近嗎？跟一個信任的大人說。

branch-adult = 我滿 18 歲了
branch-adult-lead = 幾歲都可以求助。這不是你的錯。

branch-friend = 是我朋友遇到的
branch-friend-lead = 你這麼關心朋友，真好。
branch-friend-listen = 先聽朋友說。再說一句：「這不是你的錯。」
branch-friend-keep = 就算是想幫忙，也不要轉傳照片。
branch-friend-stay = 陪著朋友，或一直保持聯絡。
branch-friend-adult = 陪朋友去找一個信任的大人。
branch-friend-danger = 朋友說想傷害自己嗎？現在就打電話求助。

branch-recovery = 有人說付錢就幫我拿回來
branch-recovery-lead = 你不用付錢給任何人。真正的幫忙不用錢。
branch-recovery-trick = 這種話，常常是另一個圈套。
branch-recovery-nothing = 錢、照片、密碼，都不要給。

branch-threatened = 威脅人的是我
branch-threatened-lead = 你現在就可以停下來。能停下來，很勇敢。
branch-threatened-show = 照片不要給別人看，也不要轉傳。
branch-threatened-talk = 求助專線也願意聽你說。要說什麼，由你決定。
branch-threatened-made = 是有人逼你做的嗎？跟一個信任的大人說。

## A short pause, when the reader picks a picture for a chat in which one was
## asked for. Sending is never prevented.

pause-name = 停一下
pause-sentence = 剛才有人想要照片。要不要傳，由你決定。
pause-hint = 隨時都可以說不。
pause-send = 傳送
pause-not-now = 先不要傳

## Keeping a record of the chat: only when the reader asks for it

record-title = 留一份紀錄
record-what = 把這段聊天的文字存成檔案。不存照片。
record-where = 檔案會存到這台裝置的下載資料夾。
record-who = 用這台裝置的人都可能看到。
record-save = 儲存紀錄
record-saved = 存好了。可以給求助專線或警察看。
record-failed = 沒有存成功。也可以改用截圖。

record-heading = 一段聊天的紀錄
record-about = 由看到這段聊天的人用 Daymark 儲存，以下稱為「我」。只有網頁上顯示的文字，沒有照片。
record-address = 網頁：{ $address }
record-time = 儲存時間：{ $time }
record-count = 訊息數：{ $count }
record-me = 我
record-other = 對方
record-unknown = 不確定是誰
record-sum = 以下文字的檢查碼（SHA-256）：{ $sum }
record-check = 用檢查碼可以看出，文字後來有沒有被改過。

## The window of the toolbar button

popup-title = Daymark
popup-help = 現在求助
popup-reads = Daymark 會看 { $site } 上打開的聊天。
popup-pause-site = 在 { $site } 暫停
popup-paused = Daymark 在 { $site } 暫停了。
popup-pause-day = 暫停一天
popup-paused-day = Daymark 暫停了，一天後恢復。
popup-resume = 重新開啟
popup-no-site = Daymark 不會看這個網頁。
popup-left-out = Daymark 在 { $site } 上不運作。這是管理這個瀏覽器的人設定的。
popup-unread = Daymark 還看不懂這段聊天的語言。你一樣可以求助。
popup-all-help = 所有求助方法
popup-more = 更多設定
popup-settings = 設定
choose-country = 國家或地區
choose-language = 語言
own-name = 繁體中文
choose-automatic = 自動（{ $name }）
choose-fixed = 由管理這個瀏覽器的人設定。
choose-sensitivity = 什麼時候出現提示
choose-sensitivity-all = 有人要照片時也提示
choose-sensitivity-threats = 只在有威脅或施壓時提示
country-other = 其他國家或地區
page-fault = 沒有成功。請再試一次。
page-saved = 已儲存。
page-help = 求助
page-setup = 設定
page-try = 試試看
page-families = 給家人
page-welcome = 第一次使用
page-licences = 授權條款

## The help page: everything in one place, without any finding

help-title = 求助
help-intro = 不管發生什麼事，這裡都不會怪你。找找適合你的。
help-search = 搜尋
help-search-hint = 例如：給錢、假照片、朋友
help-none = 沒有找到。換個詞試試看。
help-services = 在你那裡，誰能幫忙
help-situations = 哪一種像你的狀況

## First steps: three, each of which can be skipped

welcome-title = 歡迎使用 Daymark
welcome-intro = Daymark 會看打開的聊天。有話看起來像在逼人，就輕輕給一則小提示。
welcome-step = 第 { $step } 步，共 { $steps } 步
welcome-place = 你在哪裡，用什麼語言
welcome-person = 你會想跟誰說？
welcome-note = 小提示長什麼樣子
welcome-note-intro = 這只是範例。小提示可以馬上藏起來。
welcome-note-shift = 也可以連按三下 Shift 鍵。
welcome-next = 下一步
welcome-skip = 略過
welcome-done = 完成
welcome-ready = 準備好了。Daymark 開著。

## The person whom the reader would tell

person-intro = 可以寫下一個你信任的人。需要的時候，這個人排在最前面。
person-private = 名字只留在這台裝置。不會通知任何人。
person-seen = 用這個瀏覽器的人都可能看到。
person-name = 名字
person-number = 電話號碼（可以不填）
person-save = 儲存
person-saved = { $name } 現在排在最前面。
person-remove = 移除
person-removed = 已移除。
person-wrong = 請寫下名字。號碼只寫數字。

## The page to try Daymark on

try-title = 試試看
try-intro = 輸入或貼上一段聊天，看看 Daymark 怎麼說。內容不會離開這個網頁。
try-label = 聊天內容，一行一則訊息
try-hint = 你自己說的話，前面加上 { $me }
try-me = 我:
try-example = 看範例
try-clear = 清除
try-none = 這裡 Daymark 什麼都不會顯示。
try-notice = 這裡 Daymark 會輕輕提示一下。
try-warning = 這裡 Daymark 會顯示這則提示。
try-urgent = 這裡 Daymark 會顯示這則提示，求助放在最前面。
try-why = Daymark 看到了什麼
try-example-hello = 嗨 今天過得怎樣
try-example-answer = 我: 還不錯啊 你呢
try-example-threat = 今天不匯錢給我，我就拿給你所有朋友看

## The page for parents and carers

families-title = 給家長和照顧孩子的人
families-intro = Daymark 是孩子自己的。您可以這樣幫忙。
families-begin = 怎麼開口聊
families-begin-moment = 挑個安靜的時候，像是坐車或散步的路上。
families-begin-many = 跟孩子說，很多人都遇過，這從來不是孩子的錯。
families-begin-promise = 答應兩件事：不生氣，不沒收手機。
families-begin-together = 一起設定 Daymark。想跟誰說，讓孩子自己選。
families-begin-ask = 問問孩子：如果朋友被逼，你會怎麼做？
families-told = 如果孩子跟您說了
families-told-calm = 先穩住自己。謝謝孩子願意說。
families-told-words = 可以說：「這不是你的錯。我們一起想辦法。」
families-told-keep = 留著對話。不要給錢。
families-told-device = 讓孩子留著手機。那是求助的管道。
families-told-line = 一起打求助專線。
families-told-watch = 多陪陪孩子。問問心情，明天再問一次。
families-not = Daymark 不會給您的
families-not-report = 沒有報告，沒有聊天清單，也不會傳訊息到您的手機。
families-not-password = 沒有管孩子用的密碼。孩子可以暫停或移除。
families-not-why = 沒有人盯著，孩子才比較願意說。所以提示只屬於孩子。
agreement-title = 我們的約定
agreement-intro = 一起讀一遍。不適合就改。想要的話可以印出來。
agreement-young = 我（孩子）可以放心的事
agreement-young-tell = 任何事，任何時候，我都可以跟你說。
agreement-young-fault = 我知道，被人逼從來不是我的錯。
agreement-young-pause = 我可以暫停或移除 Daymark。
agreement-adult = 我（大人）答應的事
agreement-adult-calm = 我會先聽你說，保持冷靜。
agreement-adult-read = 我不看你的聊天。
agreement-adult-device = 我不會因為你說了，就沒收手機。
agreement-adult-ask = 告訴別人之前，我會先問你，除非你有危險。
agreement-names = 名字和日期
agreement-print = 列印

## The set-up page

setup-title = 設定 Daymark
setup-intro = Daymark 在這台裝置上看打開的聊天。有話看起來像在逼人，就輕輕給一則小提示。
setup-choices = 國家或地區，語言
setup-sites = 其他網站
setup-sites-intro = Daymark 已經認得一些聊天網站。你可以再加一個。
setup-site-label = 網址
setup-site-hint = 例如：chat.example
setup-site-add = 加入這個網站
setup-site-added = Daymark 現在會看 { $site } 上的聊天。
setup-site-refused = 沒有加入。瀏覽器需要你的允許。
setup-site-wrong = 請寫一個像 chat.example 的網址。
setup-site-known = 這個網站已經在清單裡了。
setup-site-remove = 移除 { $site }
setup-site-set = { $site }：由管理這個瀏覽器的人加入。
setup-site-allow = 允許 { $site }
setup-site-removed = Daymark 不再看 { $site }。
setup-site-none = 還沒有其他網站。
setup-policy = 為這個瀏覽器設定的內容
setup-policy-intro = 管理這個瀏覽器的人設定了一些內容。他們看不到你的聊天和提示。
setup-left-out = Daymark 不運作的網站
setup-first-steps-on = 安裝之後會開啟。
setup-first-steps-off = 不會自動開啟。
setup-policy-fault = 設定 { $setting } 無法使用。應寫：{ $write }。
setup-does = Daymark 會做的事
setup-does-read = 看打開的聊天裡的文字。
setup-does-here = 所有事都在這台裝置上完成。
setup-does-note = 顯示一則可以馬上藏起來的小提示。
setup-does-help = 列出你那裡的求助專線。
setup-not = Daymark 不做的事
setup-not-send = 不會把任何東西傳給別人。
setup-not-keep = 不會留下任何聊天內容。
setup-not-tell = 不會通知任何人：家長、學校、警察都不會。
setup-not-pictures = 不看照片，也不聽通話。
setup-not-apps = 看不到這個瀏覽器以外的 App。
setup-not-sure = 可能會漏掉，也可能看錯。

## The stores and the browser's own windows

store-description = 在這台裝置上看打開的聊天；有話像在逼人或威脅人，就給你幫得上忙的話。內容不會離開裝置。
command-hide = 藏起這段聊天的小提示
command-focus = 前往這段聊天的小提示

