# Daymark 的简体中文文字。
#
# 读的人是十几岁的孩子。可能是深夜，可能很害怕，以为都是自己的错。
# 口气像一个温和的大朋友：用“你”，不说教，不打官腔，不用会过时的网络语。
# 不写“他”或“她”，只写“对方”“那个人”“朋友”。给家长看的那一页用“您”。
# 只说这条消息在做什么，不评判人；关于照片，什么都不许诺。句子要短，孩子都能懂。

direction = ltr

## The card: its name and buttons

card-name = 关于这段聊天的小提示
card-open = 看看怎么办
card-close = 收起
card-hide = 马上隐藏
card-fine = 这段聊天没事
card-wrong = 这条提示不对
card-put-away = 收好了。不会告诉任何人。
card-branches = 我遇到的是别的事
card-back = 返回
card-pause-day = 暂停一天
card-pause-site = 在这个网站暂停

## What a button beside a sentence does

copy = 复制
copied = 已复制
share = 用别的应用发送

## The card, folded: one sentence on the message, then what they can do now.
## Sentence, second line and the two buttons stay under 40 words together.

sentence-self-harm = 这些话很残忍，也不是真的。你很重要。
now-crisis-call = 现在就找个人说说话，好吗？可以打 { $number }。
now-crisis-both = 现在就找个人说说话，好吗？打电话或发短信到 { $number } 都行。
now-crisis = 现在就找个人说说话，好吗？点开看看，有人能帮你。

sentence-harm = 这像是在说要伤害人。这不是你的错。
now-harm-call = 待在信得过的人身边。有危险就打 { $number }。
now-harm = 待在信得过的人身边。点开看看，有人能帮你。

sentence-meeting = 这像是在逼人见面。你可以说不。
now-meeting-call = 请不要去。有危险就打 { $number }。
now-meeting = 请不要去。先跟信得过的人说一说。

sentence-money = 这像是在逼人给钱。别怕，这不怪你。
now-money = 不用回，也不用给钱。有人能帮你。
sentence-paid = 这像是又在逼人给钱。这不是你的错。
now-paid = 就算给过，也别再给了。有人能帮你。

sentence-demand = 这像是在逼人发照片。别怕，这不怪你。
now-demand = 不用回，什么都不用发。有人能帮你。

sentence-fake = 这像是在拿假照片威胁人。照片是假的，也一样能求助。
sentence-threat = 这话像是在威胁人。这不是你的错。
now-threat = 现在不用回。有人能帮你。

sentence-request = 这可能是在催你发照片。你可以说不。
now-request = 可以不回。真心对你好的人，会接受你说不。
sentence-lure = 这样的好处，背后可能有条件。你可以说不。
now-lure = 不用急。先找个人商量一下。
sentence-secret = 这像是在要你保密。
now-secret = 你可以就在这里聊。也可以告诉信得过的人。

sentence-help = 不管发生了什么，都不怪你。你不是一个人。
now-help = 下面这些能帮上忙。一步一步来。

## The card, opened: the titles of its parts

title-crisis = 现在就找人说说话
title-danger = 先待在安全的地方
title-steps = 现在可以这样做
title-steps-request = 可以这样说不
title-people = 可以跟谁说
title-services = 热线和能帮忙的地方
title-near = 身边的帮助
title-pictures = 如果你担心照片
title-why = 为什么有这条提示

## Someone to talk to at once

crisis-matter = 这段聊天里的一切，都没有你重要。
crisis-not-alone = 可以的话，去信得过的人身边坐一会儿。
crisis-wait = 没人接的话，就试试下一个。

## Danger

danger-stay = 待在家里，或待在信得过的人身边。
danger-no-meeting = 不要去见这段聊天里的人。
danger-tell = 把听到的话告诉身边的大人。
danger-call = 有危险，就打电话求助。

## Steps, in this order

step-pause = 停一停，慢慢呼吸。现在不用回。
step-nothing = 钱不要给，照片也不要发。
step-rarely = 给了钱，事情也很少会停下来。
step-pay-no-more = 就算给过钱，也别再给了。
step-bank = 请银行或支付平台拦下这笔钱。
step-receipts = 每一条付款记录都留好。
step-keep = 聊天记录留着，先别删。
step-screenshot = 把聊天和对方的主页截图。
step-leave-picture = 截图里不要带上私密照片。
step-report = 先在应用里举报这个账号，再拉黑。
step-report-all = 每个账号都举报、拉黑。背后可能是同一个人。
step-known = 是认识的人吗？拉黑之前，先问问热线。
step-authority = 真的警察不会在聊天里要钱、要照片。
step-fake = 假照片也不是小事。一样有人能帮你。
step-talk = 找个人说一说。不用一个人扛。
step-help-exists = 万一传了出去，也有人能帮忙撤下来。

## Words to say no with, for the reader to copy. They stand alone in the chat,
## so they are short, and sound like a young person.

no-intro = 你可以这样说：
no-simple = 我不发照片。
no-firm = 不行。别再问了，谢谢。
no-offer = 先不用了，谢谢。我问问认识的人再说。
no-stay = 我还是想在这里聊。
no-secret = 想告诉谁都可以。好朋友不会介意。
no-leave = 也可以直接不回。不回也是一种回答。
no-block = 谁一直缠着要，就可以拉黑谁。
no-work = 正经工作用不着私密照片。

## People, in the order young people choose them

people-friend = 信得过的朋友。
people-sibling = 兄弟姐妹，或者表亲、堂亲。
people-parent = 爸爸妈妈，或照顾你的大人。
people-teacher = 老师，或学校的心理老师。
people-trusted = { $name }，你选的人。
people-intro = 你可以这样发：
words-friend = 我在网上碰到点事，有点害怕。能跟你说说吗？
words-family = 我在网上碰到点事，想找你帮忙。先别生气，听我说说好吗？
words-teacher = 老师您好，我在网上遇到了一些事。可以单独跟您说吗？
words-line = 网上有人一直在逼我。我不知道该怎么办。

## Services

services-choose = 选哪一个都行。随时可以停下来。
services-listen = 会有人听你说。说什么，由你决定。
services-quiet = 一开始不说话也没关系。接线的人都懂。
services-history = 打开过的链接，会留在浏览记录里。

link-call = 打给 { $name }：{ $number }
link-text = 发短信给 { $name }：{ $number }
link-text-word = 发短信“{ $word }”给 { $name }：{ $number }
link-chat = 和 { $name } 在线聊
link-open = 打开 { $name }
link-person-call = 打电话给 { $name }
link-person-text = 发短信给 { $name }
link-report = 怎样在 { $site } 举报和拉黑

## What stands below a link

hours-always = 24 小时都开着。
hours-daily = 每天 { $from } 到 { $to }。
ages-to = { $to } 岁及以下。
ages-between = { $from } 岁到 { $to } 岁。
ages-from = { $from } 岁及以上。
hours-days = { $days }：{ $from } 到 { $to }。
days-range = { $first }到{ $last }
days-and = { $first }和{ $last }
day-monday = 周一
day-tuesday = 周二
day-wednesday = 周三
day-thursday = 周四
day-friday = 周五
day-saturday = 周六
day-sunday = 周日
open-now = 现在开着。
closed-now = 现在没开。
speaks = 能用的语言：{ $languages }。
only-in = 只限 { $place }。
ambulance = 救护车：{ $number }。
row-expired = 有一阵子没核对了。不行的话，试试 { $directory }。
when-ready = 等你准备好了，或者有大人陪着。

note-free = 免费。
note-free-text = 发短信免费。
note-free-talk = 有什么难受的，都可以说。
note-no-name = 不用说名字。
note-asks-name = 会问你的名字。
note-asks-age = 会要你证明年龄。
note-asks-id = 要用身份证件。可以请大人帮忙。
note-not-on-bill = 话费账单上看不到。
note-chat-page = 也可以在网页上聊。
note-chat-app = 也有手机应用。
note-mail = 可以写电子邮件。
note-whatsapp = 也可以用 WhatsApp。
note-messenger = 也可以用 Facebook Messenger。
note-calls-back = 可以给你打回来。
note-hours-vary = 只在某些时间开。
note-day-and-evening = 每天白天和晚上。
note-long-wait = 可能要等一会儿。请先别挂。
note-may-change = 信息可能变了。再备一个更好。
note-check-address = 看清网址。有仿冒的网页。
note-children-families = 帮助孩子和家人。
note-parents-too = 家长也可以打。
note-women = 帮助女性和女孩。
note-protection = 家里有难处，或需要保护的时候。
note-violence = 遇到暴力或虐待的时候，网上的也算。
note-danger = 现在就有危险的时候。
note-injury = 受了伤，或吃了太多药的时候。
note-legal-support = 帮助在网上受到伤害的年轻人。
note-rights = 帮你维护自己的权利。
note-online-harm = 网上遇到麻烦，可以找这里。
note-online-crime = 管网上案件的警察。
note-freeze-account = 钱转出去了？可以试着帮你冻结。
note-web-pages = 用来举报网页。
note-report-online = 照片里的人不到 18 岁，可以在这里举报。
note-report-no-name = 举报不用留名字。
note-takes-down = 可以帮忙撤下照片。
note-taken-under-18 = 处理 18 岁以前拍的照片。
note-taken-adult = 处理满 18 岁以后拍的照片。
note-not-encrypted = 管不到加密的应用。请在那个应用里举报。
note-from-mobile = 用手机可以打。
note-one-network = 只有部分手机网络打得通。
note-directory = 帮你找附近的热线。
note-directory-europe = 帮你找欧洲的热线。

## What a service is for: headings of the help page

purpose-emergency = 现在就有危险
purpose-child = 想找人说说话
purpose-crisis = 快要撑不住了
purpose-distress = 心里难受
purpose-pictures = 想把照片撤下来
purpose-report = 想举报
purpose-world = 哪个国家都能用

## Pictures

pictures-help = 有人能帮忙把照片撤下来。
pictures-private = 不要为了证明，把照片发给任何人。
pictures-under = 照片里的人不到 18 岁？可以用 Take It Down。
pictures-adult = 照片里的人满 18 岁了？可以用 StopNCII。
pictures-fake = 修过的、做出来的照片也一样。可以求助。
pictures-no-pay = 有人说给钱就帮忙删，别理。

## Why this note: what the words of the chat look like

why-looks = 这段聊天里有些话，看起来像是：
why-threat-to-share = 威胁要把什么给别人看。
why-money-demand = 要钱。
why-more-pictures-demand = 要照片。
why-meeting-demand = 要见面。
why-threat-of-harm = 说要伤害人。
why-self-harm-push = 逼人伤害自己。
why-recorded-claim = 说手里有照片或录像。
why-fake-picture-threat = 拿修过或做出来的照片威胁人。
why-deadline = 限定时间，催你快一点。
why-contacts-shown = 提到你认识的人的名字。
why-fake-authority = 自称是警察或律师。
why-picture-request = 想要私密照片。
why-picture-pressure = 一直催着要照片。
why-lure-offer = 说要给钱、给东西或给工作。
why-secrecy = 要你保密。
why-platform-move = 想换到别的应用聊。
why-pressure-after-payment = 给过钱以后，还要更多。
why-common = 很多年轻人都遇到过这样的事。
why-mistake = Daymark 只读文字，也可能弄错。
why-joke = 只是开玩笑，或平常聊天？那就可以关掉。
why-private = 不会告诉任何人。内容不会离开这台设备。
why-marked = 开着这条提示时，聊天里会标出这些话。

## Something else is going on: situations to choose from, in the reader's
## own words, and what is said after the choice. Nothing of it is kept.

branch-intro = 选最像的一个。不会留下记录。

branch-paid = 我已经给过钱了
branch-paid-lead = 害怕的时候，很多人都会给钱。这不是你的错。
branch-paid-again = 对方可能还会再要。你可以不回。

branch-nothing-sent = 我什么都没发过
branch-nothing-sent-lead = 那可能只是吓唬人。你一样可以求助。
branch-nothing-sent-prove = 你不用向对方证明什么。

branch-fake = 照片是假的
branch-fake-lead = 假照片也不是小事。这不是你的错。
branch-fake-say = 求助的时候，说一声照片是假的。

branch-known = 我认识这个人
branch-known-lead = 这样可能更难受。你不是一个人。
branch-known-okay = 就算是你喜欢的人，逼你也是不对的。
branch-known-near = 住得近吗？告诉一个信得过的大人。

branch-adult = 我满 18 岁了
branch-adult-lead = 不管多大，都可以求助。这不是你的错。

branch-friend = 是我的朋友遇到了
branch-friend-lead = 你这么关心朋友，真好。
branch-friend-listen = 先听朋友说。再说一句：“这不是你的错。”
branch-friend-keep = 就算是想帮忙，也不要转发照片。
branch-friend-stay = 陪着朋友，或一直保持联系。
branch-friend-adult = 陪朋友去找一个信得过的大人。
branch-friend-danger = 朋友说想伤害自己吗？现在就打电话求助。

branch-recovery = 有人说给钱就能帮我拿回来
branch-recovery-lead = 不用给任何人钱。真正的帮助不收钱。
branch-recovery-trick = 这种话，常常是又一个圈套。
branch-recovery-nothing = 钱、照片、密码，都不要给。

branch-threatened = 威胁人的是我
branch-threatened-lead = 你现在就可以停下。能停下来，很了不起。
branch-threatened-show = 照片不要给别人看，也不要转发。
branch-threatened-talk = 热线也愿意听你说。说什么，由你决定。
branch-threatened-made = 是有人逼你做的吗？告诉一个信得过的大人。

## A short pause, when the reader picks a picture for a chat in which one was
## asked for. Sending is never prevented.

pause-name = 停一停
pause-sentence = 刚才有人想要照片。发不发，由你决定。
pause-hint = 什么时候说不都可以。
pause-send = 发送
pause-not-now = 先不发

## Keeping a record of the chat: only when the reader asks for it

record-title = 留一份记录
record-what = 把这段聊天的文字存成文件。不存照片。
record-where = 文件会存到这台设备的下载文件夹。
record-who = 用这台设备的人都可能看到。
record-save = 保存记录
record-saved = 存好了。可以拿给热线或警察看。
record-failed = 没有存成。也可以改用截图。

record-heading = 一段聊天的记录
record-about = 由看到这段聊天的人用 Daymark 保存，下面称为“我”。只有页面上显示的文字，没有照片。
record-address = 网页：{ $address }
record-time = 保存时间：{ $time }
record-count = 消息数：{ $count }
record-me = 我
record-other = 对方
record-unknown = 不清楚是谁
record-sum = 下面文字的校验码（SHA-256）：{ $sum }
record-check = 用校验码可以看出，文字后来有没有改过。

## The window of the toolbar button

popup-title = Daymark
popup-help = 现在求助
popup-reads = Daymark 会读 { $site } 上打开的聊天。
popup-pause-site = 在 { $site } 暂停
popup-paused = Daymark 在 { $site } 上暂停了。
popup-pause-day = 暂停一天
popup-paused-day = Daymark 暂停了，一天后恢复。
popup-resume = 重新打开
popup-no-site = Daymark 不读这个网页。
popup-left-out = Daymark 在 { $site } 上不工作。这是管理这个浏览器的人设定的。
popup-unread = Daymark 还读不懂这段聊天的语言。你一样可以求助。
popup-all-help = 全部帮助
popup-more = 更多设置
popup-settings = 设置
choose-country = 国家或地区
choose-language = 语言
own-name = 简体中文
choose-automatic = 自动（{ $name }）
choose-fixed = 由管理这个浏览器的人设定。
choose-sensitivity = 什么时候出现提示
choose-sensitivity-all = 有人要照片时也提示
choose-sensitivity-threats = 只在有威胁或施压时提示
country-other = 其他国家或地区
page-fault = 没有成功。请再试一次。
page-saved = 已保存。
page-help = 帮助
page-setup = 设置
page-try = 试一试
page-families = 写给家人
page-welcome = 第一次使用
page-licences = 许可证

## The help page: everything in one place, without any finding

help-title = 帮助
help-intro = 不管发生了什么，都不怪你。找找适合你的。
help-search = 搜索
help-search-hint = 例如：给钱、假照片、朋友
help-none = 没有找到。换个词试试。
help-services = 在你那里，谁能帮忙
help-situations = 哪一种像你的情况

## First steps: three, each of which can be skipped

welcome-title = 欢迎使用 Daymark
welcome-intro = Daymark 会读打开的聊天。看到像在逼人的话，就轻轻给一条小提示。
welcome-step = 第 { $step } 步，共 { $steps } 步
welcome-place = 你在哪里，用什么语言
welcome-person = 你会想告诉谁？
welcome-note = 小提示长什么样
welcome-note-intro = 这只是个例子。小提示可以马上隐藏。
welcome-note-shift = 也可以连按三下 Shift 键。
welcome-next = 下一步
welcome-skip = 跳过
welcome-done = 完成
welcome-ready = 准备好了。Daymark 已经打开。

## The person whom the reader would tell

person-intro = 可以写下一个你信得过的人。需要时，这个人排在最前面。
person-private = 名字只留在这台设备上。不会告诉任何人。
person-seen = 用这个浏览器的人都可能看到。
person-name = 名字
person-number = 电话号码（可以不填）
person-save = 保存
person-saved = { $name } 现在排在最前面。
person-remove = 移除
person-removed = 已移除。
person-wrong = 请写下名字。号码里只写数字。

## The page to try Daymark on

try-title = 试一试
try-intro = 输入或粘贴一段聊天，看看 Daymark 怎么说。内容不会离开这个网页。
try-label = 聊天内容，一行一条
try-hint = 你自己说的话，前面加上 { $me }
try-me = 我:
try-example = 看个例子
try-clear = 清空
try-none = 这里 Daymark 什么都不会显示。
try-notice = 这里 Daymark 会轻轻提示一下。
try-warning = 这里 Daymark 会显示这条提示。
try-urgent = 这里 Daymark 会显示这条提示，求助放在最前面。
try-why = Daymark 看到了什么
try-example-hello = 嗨 今天过得怎么样
try-example-answer = 我: 挺好的 你呢
try-example-threat = 今天不转钱给我，我就拿给你所有朋友看

## The page for parents and carers

families-title = 写给家长和照顾孩子的人
families-intro = Daymark 是属于孩子的。您可以这样帮忙。
families-begin = 怎样开口
families-begin-moment = 选一个安静的时候，比如坐车或散步时。
families-begin-many = 告诉孩子，很多人都遇到过，这从来不是孩子的错。
families-begin-promise = 答应两件事：不发火，不收手机。
families-begin-together = 一起设置 Daymark。想告诉谁，让孩子自己选。
families-begin-ask = 问问孩子：如果朋友被人逼，你会怎么做？
families-told = 如果孩子告诉了您
families-told-calm = 保持平静。谢谢孩子愿意说出来。
families-told-words = 可以说：“这不是你的错。我们一起面对。”
families-told-keep = 留着聊天记录。不要给钱。
families-told-device = 别收走手机。孩子要靠它求助。
families-told-line = 一起打热线。
families-told-watch = 多陪陪孩子。问问心里怎么样，明天再问一次。
families-not = Daymark 不会给您的
families-not-report = 没有报告，没有聊天清单，也不给您的手机发消息。
families-not-password = 没有用来管孩子的密码。孩子可以暂停或移除它。
families-not-why = 没人盯着，孩子才更愿意说。所以提示只属于孩子。
agreement-title = 我们的约定
agreement-intro = 一起读一读。不合适就改。愿意的话，打印出来。
agreement-young = 我（孩子）可以放心的事
agreement-young-tell = 任何事，任何时候，我都可以告诉你。
agreement-young-fault = 我知道，被人逼从来不是我的错。
agreement-young-pause = 我可以暂停或移除 Daymark。
agreement-adult = 我（大人）答应的事
agreement-adult-calm = 我先听你说，并且保持平静。
agreement-adult-read = 我不看你的聊天。
agreement-adult-device = 我不会因为你说了，就收走手机。
agreement-adult-ask = 告诉别人之前，我先问你，除非你有危险。
agreement-names = 名字和日期
agreement-print = 打印

## The set-up page

setup-title = 设置 Daymark
setup-intro = Daymark 在这台设备上读打开的聊天。看到像在逼人的话，就轻轻给一条小提示。
setup-choices = 国家或地区，语言
setup-sites = 其他网站
setup-sites-intro = Daymark 已经认识一些聊天网站。你可以再加一个。
setup-site-label = 网站地址
setup-site-hint = 例如：chat.example
setup-site-add = 添加这个网站
setup-site-added = Daymark 现在会读 { $site } 上的聊天。
setup-site-refused = 没有添加。浏览器需要你的允许。
setup-site-wrong = 请写一个像 chat.example 这样的地址。
setup-site-known = 这个网站已经在列表里了。
setup-site-remove = 移除 { $site }
setup-site-set = { $site }：由管理这个浏览器的人添加。
setup-site-allow = 允许 { $site }
setup-site-removed = Daymark 不再读 { $site }。
setup-site-none = 还没有其他网站。
setup-policy = 为这个浏览器设定的内容
setup-policy-intro = 管理这个浏览器的人设定了一些内容。他们看不到你的聊天和提示。
setup-left-out = Daymark 不工作的网站
setup-first-steps-on = 安装之后会打开。
setup-first-steps-off = 不会自动打开。
setup-policy-fault = 设置 { $setting } 无法使用。应写：{ $write }。
setup-does = Daymark 会做什么
setup-does-read = 读打开着的聊天里的文字。
setup-does-here = 所有事都在这台设备上完成。
setup-does-note = 显示一条可以马上隐藏的小提示。
setup-does-help = 列出你那里的求助热线。
setup-not = Daymark 不做什么
setup-not-send = 不给任何人发任何东西。
setup-not-keep = 不保存任何聊天内容。
setup-not-tell = 不告诉任何人：家长、学校、警察都不会。
setup-not-pictures = 不看照片，也不听通话。
setup-not-apps = 看不到这个浏览器以外的应用。
setup-not-sure = 它可能漏掉，也可能弄错。

## The stores and the browser's own windows

store-description = 在这台设备上读打开的聊天；看到逼人或威胁人的话，就给出能帮上忙的话。内容不会离开设备。
command-hide = 隐藏这段聊天的小提示
command-focus = 转到这段聊天的小提示

