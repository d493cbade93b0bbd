# Daymarkの日本語のことば。読むのは、十三歳から十七歳くらいの人。
# 夜にひとりで、こわくて、自分のせいだと思っているかもしれない。だれかが横で見ているかもしれない。
# 少し年上のやさしい友だちのように話す。「〜だよ」「〜てね」を使い、「あなた」は少なめに。男女を決めない。
# メッセージのことだけを言い、人を決めつけない。ひとつの行にひとつのこと。短く、だれでも知っている言葉で。
# 写真がどうなるかは約束しない。送ったとも言わない。電話番号はここに書かない。
# 保護者のページと、記録のファイルだけは「です・ます」。

direction = ltr

## The card: its name and buttons

card-name = このチャットについてのメモ
card-open = できることを見る
card-close = たたむ
card-hide = すぐかくす
card-fine = このチャットは大丈夫
card-wrong = このメモはちがう
card-put-away = しまったよ。だれにも知らせないよ。
card-branches = ほかのことで困っている
card-back = もどる
card-pause-day = 一日お休みする
card-pause-site = このサイトではお休みする

## What a button beside a sentence does

copy = コピー
copied = コピーしたよ
share = アプリで送る

## The card, folded: one sentence on the message, then what they can do now.
## Sentence, second line and the two buttons stay under 40 words together.

sentence-self-harm = これは、ひどい言葉だよ。本当のことじゃない。あなたは大切な人だよ。
now-crisis-call = 今、だれかと話してほしい。{ $number }に電話できるよ。
now-crisis-both = 今、だれかと話してほしい。{ $number }に電話かメッセージができるよ。
now-crisis = 今、だれかと話してほしい。このメモを開くと、相談先があるよ。

sentence-harm = だれかを傷つけるという、おどしに見える。あなたのせいじゃないよ。
now-harm-call = 安心できる人のそばにいてね。危ないときは{ $number }に電話してね。
now-harm = 安心できる人のそばにいてね。このメモを開くと、相談先があるよ。

sentence-meeting = 無理に会おうとしているみたい。断っていいよ。
now-meeting-call = 行かないでね。危ないときは{ $number }に電話してね。
now-meeting = 行かないでね。まず、安心できる人に話してみて。

sentence-money = 無理にお金を出させようとしているみたい。あなたは悪くないよ。
now-money = 返事をしなくても、払わなくてもいいよ。助けてくれる人がいるよ。
sentence-paid = またお金を出させようとしているみたい。あなたのせいじゃないよ。
now-paid = 前に払っていても、もう払わないでね。助けてくれる人がいるよ。

sentence-demand = 無理に写真を送らせようとしているみたい。あなたは悪くないよ。
now-demand = 返事をしなくても、何も送らなくてもいいよ。助けてくれる人がいるよ。

sentence-fake = にせの写真を使った、おどしに見える。にせものでも、相談していいよ。
sentence-threat = これは、おどしに見える。あなたのせいじゃないよ。
now-threat = 今すぐ返事をしなくていいよ。助けてくれる人がいるよ。

sentence-request = 写真を送るように、せまっているのかもしれない。断っていいよ。
now-request = 返事をしなくていいよ。やさしい人なら、断ってもわかってくれる。
sentence-lure = この話には、うらがあるかもしれない。断っていいよ。
now-lure = ゆっくりでいいよ。まず、だれかに話してみて。
sentence-secret = 秘密にしてほしいと言っているみたい。
now-secret = ここから移らなくていいよ。安心できる人に話してもいいよ。

sentence-help = 何があっても、あなたを責めないよ。ひとりじゃないよ。
now-help = 助けになることを集めたよ。ひとつずつで大丈夫。

## The card, opened: the titles of its parts

title-crisis = 今、だれかと話そう
title-danger = 今、安全でいるために
title-steps = 今、できること
title-steps-request = 断り方いろいろ
title-people = 話せそうな人
title-services = 相談できるところ
title-near = 近くで頼れるところ
title-pictures = 写真のことが心配なら
title-why = このメモが出たわけ

## Someone to talk to at once

crisis-matter = このチャットの何よりも、あなたが大切だよ。
crisis-not-alone = できたら、安心できる人のそばに行ってね。
crisis-wait = つながらないときは、次のところをためしてね。

## Danger

danger-stay = 家か、安心できる人のところにいてね。
danger-no-meeting = このチャットの相手には、会いに行かないでね。
danger-tell = 言われたことを、近くの大人に話してね。
danger-call = 危ないときは、電話で助けを呼んでね。

## Steps, in this order

step-pause = まず、ひと息つこう。今すぐ返事をしなくていいよ。
step-nothing = お金も写真も、送らないでね。
step-rarely = 払っても、終わらないことが多いよ。
step-pay-no-more = 前に払っていても、もう払わないでね。
step-bank = 支払いを止められるか、銀行や決済アプリに聞いてみて。
step-receipts = 支払いの記録は、全部とっておいてね。
step-keep = チャットは、消さずに残しておいてね。
step-screenshot = チャットとプロフィールのスクショをとってね。
step-leave-picture = プライベートな写真は、スクショに入れないでね。
step-report = アプリでアカウントを報告してね。それからブロックしよう。
step-report-all = どのアカウントも報告して、ブロックしてね。同じ人かもしれないよ。
step-known = 知っている人かな。ブロックの前に、相談先に聞いてみて。
step-authority = 本物の警察は、チャットでお金や写真を求めないよ。
step-fake = にせの写真でも、同じように相談できるよ。
step-talk = だれかに話してみて。ひとりでがんばらなくていいよ。
step-help-exists = もし広まっても、消す手伝いをしてくれる人がいるよ。

## Words to say no with, for the reader to copy. They stand alone in the chat,
## so they are short, and sound like a young person.

no-intro = こんなふうに言えるよ：
no-simple = 写真は送らないことにしてる。
no-firm = それは無理。もう聞かないでね。
no-offer = ありがとう、でもやめとく。先に知ってる人に聞いてみるね。
no-stay = このアプリのままがいいな。
no-secret = だれに話してもいいんだよ。いい友だちなら気にしないよ。
no-leave = 返事をやめてもいいよ。それもひとつの答えだよ。
no-block = 何度も聞いてくる人は、ブロックしていいよ。
no-work = 本当の仕事なら、プライベートな写真はいらないよ。

## People, in the order young people choose them

people-friend = 安心して話せる友だち。
people-sibling = きょうだいや、いとこ。
people-parent = 親や、身近で支えてくれる大人。
people-teacher = 学校の先生や、スクールカウンセラー。
people-trusted = あなたが選んだ、{ $name }。
people-intro = こんなふうに送れるよ：
words-friend = ネットでこわいことがあった。今ちょっと話せる？
words-family = ネットのことで助けてほしい。怒らないで聞いてほしいんだけど、今話せる？
words-teacher = 先生、ネットのことで困っています。個別に相談してもいいですか。
words-line = ネットの相手に、無理なことを言われています。どうしたらいいかわかりません。

## Services

services-choose = どこを選んでもいいよ。いつやめてもいいよ。
services-listen = 話を聞いてくれる人がいるよ。何を話すかは、あなたが決めていいよ。
services-quiet = はじめは、だまっていても大丈夫。よくあることだよ。
services-history = 開いたリンクは、ブラウザの履歴に残るよ。

link-call = { $name }に電話する：{ $number }
link-text = { $name }にメッセージを送る：{ $number }
link-text-word = { $name }に「{ $word }」と送る：{ $number }
link-chat = { $name }とチャットする
link-open = { $name }を開く
link-person-call = { $name }に電話する
link-person-text = { $name }にメッセージを送る
link-report = { $site }で報告とブロックをする方法

## What stands below a link

hours-always = 24時間いつでも。
hours-daily = 毎日、{ $from }から{ $to }まで。
ages-to = { $to }歳まで。
ages-between = { $from }歳から{ $to }歳まで。
ages-from = { $from }歳以上。
hours-days = { $days }：{ $from }から{ $to }まで。
days-range = { $first }から{ $last }
days-and = { $first }と{ $last }
day-monday = 月曜日
day-tuesday = 火曜日
day-wednesday = 水曜日
day-thursday = 木曜日
day-friday = 金曜日
day-saturday = 土曜日
day-sunday = 日曜日
open-now = 今、開いているよ。
closed-now = 今は閉まっているよ。
speaks = 使える言葉：{ $languages }。
only-in = { $place }の人だけが使えるよ。
ambulance = 救急車：{ $number }。
row-expired = しばらく確かめていないよ。つながらないときは、{ $directory }を見てね。
when-ready = 心の準備ができたら。大人といっしょでもいいよ。

note-free = 無料。
note-free-text = メッセージは無料。
note-free-talk = つらいことなら、何でも話せるよ。
note-no-name = 名前は言わなくていいよ。
note-asks-name = 名前を聞かれるよ。
note-asks-age = 年齢がわかるものがいるよ。
note-asks-id = 身分証がいるよ。大人に手伝ってもらえるよ。
note-not-on-bill = 電話の請求書には出ないよ。
note-chat-page = ホームページで、チャットもできるよ。
note-chat-app = アプリもあるよ。
note-mail = メールも送れるよ。
note-whatsapp = WhatsAppでも話せるよ。
note-messenger = Facebook Messengerでも話せるよ。
note-calls-back = 向こうから電話をかけ直してもらえるよ。
note-hours-vary = 開いている時間が決まっているよ。
note-day-and-evening = 毎日、昼も夜も開いているよ。
note-long-wait = 待つこともあるよ。切らずに待ってみてね。
note-may-change = 変わったかもしれないよ。もうひとつ用意しておこう。
note-check-address = アドレスを確かめてね。そっくりなページもあるよ。
note-children-families = 若い人と家族のためのところ。
note-parents-too = 親も電話できるよ。
note-women = 女性と女の子のためのところ。
note-protection = 家がつらいときや、守ってほしいときに。
note-violence = 暴力や、ひどいことをされたときに。ネットのことも。
note-danger = 今、危ないときに。
note-injury = けがをしたときや、薬を飲みすぎたときに。
note-legal-support = ネットで傷ついた若い人を支えるところ。
note-rights = あなたの権利を守る手伝いをしてくれるよ。
note-online-harm = ネットで困ったときに。
note-online-crime = ネットのことを相談できる警察。
note-freeze-account = お金を送ったあとでも、止められないか動いてくれるよ。
note-web-pages = ウェブページを報告するところ。
note-report-online = 18歳未満の人の写真を報告するところ。
note-report-no-name = 名前を言わずに報告できるよ。
note-takes-down = 写真を消す手伝いをしてもらえるよ。
note-taken-under-18 = 18歳になる前の写真なら、ここ。
note-taken-adult = 18歳以上のときの写真なら、ここ。
note-not-encrypted = 暗号化されたアプリには届かないよ。そのアプリの中で報告してね。
note-from-mobile = スマホや携帯からかけられるよ。
note-one-network = つながるのは、一部の電話会社だけだよ。
note-directory = 近くの相談先をさがせるよ。
note-directory-europe = ヨーロッパの相談先をさがせるよ。

## What a service is for: headings of the help page

purpose-emergency = 今、危ないとき
purpose-child = だれかと話したいとき
purpose-crisis = もう無理だと感じるとき
purpose-distress = 気持ちがしずむとき
purpose-pictures = 写真を消したいとき
purpose-report = 報告したいとき
purpose-world = どの国でも使えるところ

## Pictures

pictures-help = 写真を消す手伝いをしてくれる人がいるよ。
pictures-private = わかってもらうためでも、写真をだれにも送らないでね。
pictures-under = 写っている人が18歳未満なら、Take It Downを使えるよ。
pictures-adult = 写っている人が18歳以上なら、StopNCIIを使えるよ。
pictures-fake = 加工した写真や作りものでも同じ。相談していいよ。
pictures-no-pay = お金を払えば消すと言う人は、相手にしなくていいよ。

## Why this note: what the words of the chat look like

why-looks = チャットに、こんな言葉があるみたい：
why-threat-to-share = ほかの人に見せるという、おどし。
why-money-demand = お金を出すように強く求める言葉。
why-more-pictures-demand = 写真を送るように強く求める言葉。
why-meeting-demand = 会うように強く求める言葉。
why-threat-of-harm = だれかを傷つけるという、おどし。
why-self-harm-push = 自分を傷つけるように、しむける言葉。
why-recorded-claim = 写真や録画を持っているという言葉。
why-fake-picture-threat = 加工した写真や作りものを使った、おどし。
why-deadline = 急がせるための、しめきり。
why-contacts-shown = あなたが知っている人の名前。
why-fake-authority = 警察や弁護士だと名のる言葉。
why-picture-request = プライベートな写真がほしいという言葉。
why-picture-pressure = 写真のことで、しつこくせまる言葉。
why-lure-offer = お金や物や仕事をあげるという話。
why-secrecy = 秘密にしてほしいという言葉。
why-platform-move = ほかのアプリに移ろうという言葉。
why-pressure-after-payment = 払ったあとに、もっと求める言葉。
why-common = 同じことがあった若い人は、たくさんいるよ。
why-mistake = Daymarkは言葉だけを読むよ。ちがうこともあるよ。
why-joke = じょうだんや、ふつうのチャットかな。それなら閉じていいよ。
why-private = だれにも知らせないよ。この端末の外には何も出ないよ。
why-marked = これを開いている間、チャットのその言葉に印がつくよ。

## Something else is going on: situations to choose from, in the reader's
## own words, and what is said after the choice. Nothing of it is kept.

branch-intro = いちばん近いものを選んでね。何も残らないよ。

branch-paid = もうお金を払った
branch-paid-lead = こわいときに払う人は多いよ。あなたのせいじゃないよ。
branch-paid-again = また言ってくるかもしれない。返事をしなくていいよ。

branch-nothing-sent = 何も送っていない
branch-nothing-sent-lead = それなら、口だけかもしれない。同じように相談できるよ。
branch-nothing-sent-prove = 相手に何かを証明しなくていいよ。

branch-fake = その写真はにせもの
branch-fake-lead = にせものでも、相談していいよ。あなたのせいじゃないよ。
branch-fake-say = 相談するときに、にせものだと伝えてね。

branch-known = 相手は知っている人
branch-known-lead = だからこそ、つらいこともあるよね。ひとりじゃないよ。
branch-known-okay = 好きな人からでも、無理に求めるのはよくないことだよ。
branch-known-near = 相手は近くにいるかな。信頼できる大人に話してね。

branch-adult = 自分は18歳以上
branch-adult-lead = 何歳でも相談できるよ。あなたのせいじゃないよ。

branch-friend = 友だちのことで困っている
branch-friend-lead = 友だちを気にかけているんだね。すてきなことだよ。
branch-friend-listen = まず話を聞いてね。「あなたのせいじゃない」と伝えてね。
branch-friend-keep = 助けるためでも、写真をほかの人に回さないでね。
branch-friend-stay = そばにいるか、連絡をとり続けてね。
branch-friend-adult = 友だちが信頼する大人のところへ、いっしょに行ってね。
branch-friend-danger = 自分を傷つけたいと言っているなら、今すぐ助けを呼んでね。

branch-recovery = お金を払えば取り返すと言われた
branch-recovery-lead = だれにも払わなくていいよ。本当の助けは無料だよ。
branch-recovery-trick = そういう話は、もう一度だますためのことが多いよ。
branch-recovery-nothing = お金も写真もパスワードも、送らないでね。

branch-threatened = おどしたのは自分
branch-threatened-lead = 今からやめられるよ。それは、とても勇気のあることだよ。
branch-threatened-show = 写真をだれにも見せないでね。だれにも回さないでね。
branch-threatened-talk = 相談先は、あなたの話も聞いてくれるよ。何を話すかは、あなたが決めていいよ。
branch-threatened-made = だれかにやらされているのかな。信頼できる大人に話してね。

## A short pause, when the reader picks a picture for a chat in which one was
## asked for. Sending is never prevented.

pause-name = ちょっとひと息
pause-sentence = 写真がほしいと言われたね。決めるのはあなただよ。
pause-hint = いつでも断っていいよ。
pause-send = 送る
pause-not-now = 今はやめておく

## Keeping a record of the chat: only when the reader asks for it

record-title = 記録を残す
record-what = このチャットの言葉をファイルに残すよ。写真は入らないよ。
record-where = ファイルは、この端末のダウンロードに入るよ。
record-who = この端末を使う人なら、見つけるかもしれないよ。
record-save = 記録を保存する
record-saved = 保存したよ。相談先や警察に見せることもできるよ。
record-failed = うまくいかなかったよ。かわりにスクショをとってもいいよ。

record-heading = チャットの記録
record-about = チャットを読んだ本人が、Daymarkで保存した記録です。下では「自分」と書いてあります。ページに出ていた言葉だけで、写真はありません。
record-address = ページ：{ $address }
record-time = 保存した日時：{ $time }
record-count = メッセージの数：{ $count }
record-me = 自分
record-other = 相手
record-unknown = だれかわからない
record-sum = 下の文のチェックサム（SHA-256）：{ $sum }
record-check = チェックサムで、文があとで変えられたかどうかがわかります。

## The window of the toolbar button

popup-title = Daymark
popup-help = 今、助けがほしい
popup-reads = Daymarkは、{ $site }で開いているチャットを読むよ。
popup-pause-site = { $site }ではお休みする
popup-paused = Daymarkは、{ $site }ではお休み中。
popup-pause-day = 一日お休みする
popup-paused-day = Daymarkは、一日お休み中。
popup-resume = またオンにする
popup-no-site = Daymarkは、このページを読まないよ。
popup-left-out = Daymark は { $site } では動きません。このブラウザーを管理する人が決めました。
popup-unread = Daymarkは、このチャットの言語をまだ読めないよ。それでも相談はできるよ。
popup-all-help = 相談先を全部見る
popup-more = ほかの設定
popup-settings = 設定
choose-country = 国
choose-language = 言語
own-name = 日本語
choose-automatic = 自動（{ $name }）
choose-fixed = このブラウザを管理している人が決めているよ。
choose-sensitivity = お知らせが出るとき
choose-sensitivity-all = だれかが写真をほしがるときも
choose-sensitivity-threats = おどしや強要のときだけ
country-other = ほかの国
page-fault = うまくいかなかったよ。もう一度ためしてね。
page-saved = 保存したよ。
page-help = 困ったとき
page-setup = 設定
page-try = ためしてみる
page-families = 家族の方へ
page-welcome = はじめの一歩
page-licences = ライセンス

## The help page: everything in one place, without any finding

help-title = 困ったとき
help-intro = 何があっても、あなたを責めないよ。合うものをさがしてね。
help-search = さがす
help-search-hint = 例：払った、にせもの、友だち
help-none = その言葉では見つからないよ。別の言葉をためしてね。
help-services = あなたの国で助けてくれるところ
help-situations = 今のあなたに近いこと

## First steps: three, each of which can be skipped

welcome-title = Daymarkへようこそ
welcome-intro = Daymarkは、開いているチャットを読むよ。無理を言うような言葉があると、静かにメモを出すよ。
welcome-step = ステップ{ $step }／{ $steps }
welcome-place = 国と言語
welcome-person = 話すなら、だれに？
welcome-note = メモの見た目
welcome-note-intro = これはただの例だよ。メモはすぐにかくせるよ。
welcome-note-shift = Shiftキーを三回押しても、かくせるよ。
welcome-next = 次へ
welcome-skip = スキップ
welcome-done = できた
welcome-ready = 準備ができたよ。Daymarkはオンになっているよ。

## The person whom the reader would tell

person-intro = 安心できる人を一人、書いておけるよ。だれかがいてほしいとき、いちばん上に出るよ。
person-private = 名前はこの端末の中だけ。だれにも知らせないよ。
person-seen = このブラウザを使う人には、見えるかもしれないよ。
person-name = 名前
person-number = 電話番号（書かなくてもいいよ）
person-save = 保存
person-saved = { $name }が、いちばん上に出るよ。
person-remove = 消す
person-removed = 消したよ。
person-wrong = 名前を書いてね。番号は数字だけで書いてね。

## The page to try Daymark on

try-title = ためしてみる
try-intro = チャットを書くか、はりつけてみてね。Daymarkがどう言うか見られるよ。このページの外には何も出ないよ。
try-label = チャット（一行にひとつのメッセージ）
try-hint = 自分の行は、はじめに{ $me }と書いてね
try-me = 自分:
try-example = 例を見る
try-clear = 全部消す
try-none = ここでは、Daymarkは何も出さないよ。
try-notice = ここでは、Daymarkは小さなメモを出すよ。
try-warning = Daymarkは、このメモを出すよ。
try-urgent = Daymarkは、相談先をいちばん上にして、このメモを出すよ。
try-why = Daymarkが気づいたこと
try-example-hello = おつかれ、今日どうだった？
try-example-answer = 自分: ふつうによかったよ、そっちは？
try-example-threat = お金払わないなら、あなたの友だち全員に見せるから

## The page for parents and carers

families-title = 保護者の方へ
families-intro = Daymarkは、若い人本人のものです。まわりの大人にできることがあります。
families-begin = 話を始めるには
families-begin-moment = 車の中や散歩など、静かな時を選びましょう。
families-begin-many = 多くの人に起こること、決して本人のせいではないことを伝えましょう。
families-begin-promise = 怒らない、スマホを取り上げない。この二つを約束しましょう。
families-begin-together = 設定はいっしょに。だれに話すかは、本人が選びます。
families-begin-ask = 「友だちが無理を言われていたらどうする？」と聞いてみましょう。
families-told = お子さんが話してくれたら
families-told-calm = 落ち着いて聞きましょう。話してくれてありがとう、と伝えましょう。
families-told-words = 「あなたのせいじゃないよ。いっしょに乗りこえよう」と言いましょう。
families-told-keep = チャットは残します。お金は払いません。
families-told-device = スマホは持たせたままで。助けを求める道になります。
families-told-line = 相談先に、いっしょに電話しましょう。
families-told-watch = そばにいて、気持ちを聞きましょう。明日もまた聞いてください。
families-not = 大人には届かないもの
families-not-report = 報告も、チャットの一覧も、スマホへの知らせもありません。
families-not-password = お子さんをしばるパスワードはありません。本人がいつでも休ませたり、消したりできます。
families-not-why = 見張られていないほうが、若い人は話してくれます。だから、メモは本人のものです。
agreement-title = わが家の約束
agreement-intro = いっしょに読みましょう。合わないところは変えてください。印刷もできます。
agreement-young = わたし（本人）が安心していいこと
agreement-young-tell = どんなことでも、いつでも話していい。
agreement-young-fault = 無理を言われても、それは決してわたしのせいじゃない。
agreement-young-pause = Daymarkを休ませても、消してもいい。
agreement-adult = わたし（大人）が約束すること
agreement-adult-calm = まず話を聞く。落ち着いて聞く。
agreement-adult-read = チャットは読まない。
agreement-adult-device = 話してくれたことを理由に、スマホを取り上げない。
agreement-adult-ask = 身の危険がないかぎり、人に話す前に、まずあなたに聞く。
agreement-names = 名前と日付
agreement-print = 印刷する

## The set-up page

setup-title = Daymarkの設定
setup-intro = Daymarkは、この端末で開いているチャットを読むよ。無理を言うような言葉があると、静かにメモを出すよ。
setup-choices = 国と言語
setup-sites = ほかのサイト
setup-sites-intro = Daymarkは、いくつかのチャットサイトを知っているよ。ほかのサイトも足せるよ。
setup-site-label = サイトのアドレス
setup-site-hint = 例：chat.example
setup-site-add = このサイトを足す
setup-site-added = Daymarkは、{ $site }のチャットも読むよ。
setup-site-refused = サイトを足せなかったよ。ブラウザでの許可がいるよ。
setup-site-wrong = chat.exampleのようなアドレスを書いてね。
setup-site-known = このサイトは、もうリストにあるよ。
setup-site-remove = { $site }をはずす
setup-site-set = { $site }：このブラウザーを管理する人が追加しました。
setup-site-allow = { $site } を許可する
setup-site-removed = Daymarkは、もう{ $site }を読まないよ。
setup-site-none = ほかのサイトはまだないよ。
setup-policy = このブラウザーに設定されていること
setup-policy-intro = このブラウザーを管理する人が決めたことがあります。その人にはあなたのチャットもお知らせも見えません。
setup-left-out = Daymark が動かないサイト
setup-first-steps-on = インストールのあとに開くよ。
setup-first-steps-off = 自動では開かないよ。
setup-policy-fault = 設定 { $setting } は使えませんでした。書き方: { $write }
setup-does = Daymarkがすること
setup-does-read = 開いているチャットの言葉を読む。
setup-does-here = すべて、この端末の中でする。
setup-does-note = すぐにかくせるメモを出す。
setup-does-help = あなたの国の相談先を出す。
setup-not = Daymarkがしないこと
setup-not-send = だれにも、何も送らない。
setup-not-keep = チャットの中身は何も残さない。
setup-not-tell = だれにも知らせない。親にも、学校にも、警察にも。
setup-not-pictures = 写真を見ない。通話を聞かない。
setup-not-apps = このブラウザの外のアプリは見えない。
setup-not-sure = 見落とすことも、ちがうこともある。

## The stores and the browser's own windows

store-description = 開いているチャットを端末の中だけで読み、おどしや無理を言う言葉があると、助けになる言葉を出します。端末の外には何も出ません。
command-hide = このチャットのメモをかくす
command-focus = このチャットのメモへ移る

