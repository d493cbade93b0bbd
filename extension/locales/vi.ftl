# Lời của Daymark bằng tiếng Việt, cho các bạn trẻ từ mười ba đến mười bảy tuổi.
# Người đọc có thể đang sợ, một mình trong đêm, hoặc có ai đứng cạnh nhìn.
# Lời nói như một người bạn lớn hơn vài tuổi: gọi “bạn”, người đọc tự xưng “mình”, không phân biệt giới.
# Nói về tin nhắn, không phán xét ai. Mỗi dòng một việc, câu ngắn, từ dễ hiểu, không dấu chấm than.
# Không hứa chuyện gì sẽ xảy ra với ảnh, không nói như thể đã gửi ảnh. Số điện thoại chỉ đến từ chỗ trống.
# Trang cho gia đình nói với “ba mẹ” về “con”; tin gửi thầy cô xưng “em”, gửi ba mẹ xưng “con”.

direction = ltr

## The card: its name and buttons

card-name = Ghi chú nhỏ về đoạn chat này
card-open = Xem gợi ý
card-close = Thu gọn
card-hide = Ẩn ngay
card-fine = Đoạn chat này ổn mà
card-wrong = Ghi chú này không đúng
card-put-away = Đã cất đi rồi. Không báo cho ai cả.
card-branches = Mình gặp chuyện khác
card-back = Quay lại
card-pause-day = Tạm dừng một ngày
card-pause-site = Tạm dừng ở trang này

## What a button beside a sentence does

copy = Sao chép
copied = Đã sao chép
share = Gửi qua app

## The card, folded: one sentence on the message, then what they can do now.
## Sentence, second line and the two buttons stay under 40 words together.

sentence-self-harm = Những lời này thật độc ác, và không đúng đâu. Bạn rất đáng quý.
now-crisis-call = Nói chuyện với ai đó ngay nhé. Bạn có thể gọi { $number }.
now-crisis-both = Nói chuyện với ai đó ngay nhé. Bạn có thể gọi hoặc nhắn tin tới { $number }.
now-crisis = Nói chuyện với ai đó ngay nhé. Mở ghi chú này để tìm nơi giúp bạn.

sentence-harm = Tin nhắn này có vẻ dọa làm hại ai đó. Không phải lỗi của bạn đâu.
now-harm-call = Ở gần người bạn tin tưởng nhé. Nếu không an toàn, gọi { $number }.
now-harm = Ở gần người bạn tin tưởng nhé. Mở ghi chú này để tìm nơi giúp bạn.

sentence-meeting = Tin nhắn này có vẻ đang ép đi gặp mặt. Bạn có thể từ chối.
now-meeting-call = Bạn đừng đi nhé. Nếu không an toàn, gọi { $number }.
now-meeting = Bạn đừng đi nhé. Nói với người bạn tin tưởng trước đã.

sentence-money = Tin nhắn này có vẻ đang ép đưa tiền. Bạn không làm gì sai cả.
now-money = Bạn không cần trả lời hay đưa tiền. Có người sẵn sàng giúp bạn.
sentence-paid = Tin nhắn này có vẻ lại ép đưa tiền nữa. Không phải lỗi của bạn đâu.
now-paid = Đừng đưa thêm tiền, dù trước đó đã đưa rồi. Có người sẵn sàng giúp bạn.

sentence-demand = Tin nhắn này có vẻ đang ép gửi ảnh. Bạn không làm gì sai cả.
now-demand = Bạn không cần trả lời hay gửi gì cả. Có người sẵn sàng giúp bạn.

sentence-fake = Tin nhắn này có vẻ dọa bằng ảnh giả. Dù là ảnh giả, bạn vẫn được giúp.
sentence-threat = Tin nhắn này có vẻ là lời đe dọa. Không phải lỗi của bạn đâu.
now-threat = Bạn chưa cần trả lời đâu. Có người sẵn sàng giúp bạn.

sentence-request = Có lẽ tin nhắn này đang ép gửi ảnh. Bạn có thể từ chối.
now-request = Bạn không cần trả lời. Người tử tế sẽ không ép khi bạn từ chối.
sentence-lure = Lời mời này có thể còn điều gì chưa nói ra. Bạn có thể từ chối.
now-lure = Cứ từ từ nhé. Hỏi thử một người bạn tin tưởng trước đã.
sentence-secret = Tin nhắn này có vẻ muốn bạn giữ bí mật.
now-secret = Bạn cứ ở lại đây cũng được. Bạn vẫn có thể kể với người mình tin.

sentence-help = Dù có chuyện gì, ở đây không ai trách bạn. Bạn không một mình đâu.
now-help = Đây là những điều có thể giúp bạn. Cứ từng bước một nhé.

## The card, opened: the titles of its parts

title-crisis = Nói chuyện với ai đó ngay
title-danger = Giữ an toàn lúc này
title-steps = Lúc này có thể làm gì
title-steps-request = Vài cách từ chối
title-people = Bạn có thể kể với ai
title-services = Đường dây và nơi hỗ trợ
title-near = Trợ giúp ở gần bạn
title-pictures = Nếu bạn lo về một tấm ảnh
title-why = Vì sao có ghi chú này

## Someone to talk to at once

crisis-matter = Bạn quan trọng hơn mọi thứ trong đoạn chat này.
crisis-not-alone = Nếu được, hãy đến ngồi cạnh người bạn tin tưởng.
crisis-wait = Nếu không ai trả lời, thử nơi tiếp theo nhé.

## Danger

danger-stay = Ở nhà hoặc ở cùng người bạn tin tưởng.
danger-no-meeting = Đừng đi gặp ai trong đoạn chat này.
danger-tell = Kể cho người lớn ở gần bạn biết họ đã nói gì.
danger-call = Gọi người giúp nếu bạn gặp nguy hiểm.

## Steps, in this order

step-pause = Dừng lại và hít thở nhé. Bạn chưa cần trả lời đâu.
step-nothing = Đừng gửi tiền, cũng đừng gửi ảnh.
step-rarely = Đưa tiền rồi, chuyện thường vẫn chưa dừng.
step-pay-no-more = Đừng đưa thêm tiền, dù trước đó đã đưa rồi.
step-bank = Nhờ ngân hàng hoặc ví điện tử dừng khoản chuyển tiền.
step-receipts = Giữ lại mọi biên lai chuyển tiền.
step-keep = Giữ lại đoạn chat. Đừng xóa nhé.
step-screenshot = Chụp màn hình đoạn chat và trang cá nhân đó.
step-leave-picture = Khi chụp, chừa mọi ảnh riêng tư ra nhé.
step-report = Báo cáo tài khoản đó trong app. Rồi chặn luôn.
step-report-all = Báo cáo và chặn từng tài khoản. Có thể chỉ là một người.
step-known = Bạn quen người đó? Hỏi đường dây hỗ trợ trước khi chặn nhé.
step-authority = Công an thật không đòi tiền hay ảnh qua chat.
step-fake = Ảnh giả cũng là chuyện đáng lo. Bạn vẫn được giúp như vậy.
step-talk = Nói với ai đó nhé. Bạn không phải lo chuyện này một mình.
step-help-exists = Nếu có gì bị chia sẻ, có người có thể giúp gỡ xuống.

## Words to say no with, for the reader to copy. They stand alone in the chat,
## so they are short, and sound like a young person.

no-intro = Bạn có thể nhắn thế này:
no-simple = Mình không gửi ảnh đâu.
no-firm = Không nha. Đừng hỏi mình nữa nha.
no-offer = Thôi, cảm ơn nha. Để mình hỏi người quen đã.
no-stay = Mình thích nhắn ở app này hơn.
no-secret = Bạn muốn kể với ai cũng được. Bạn tốt sẽ không giận đâu.
no-leave = Bạn cứ thôi trả lời cũng được. Im lặng cũng là một câu trả lời.
no-block = Ai cứ hỏi mãi thì chặn luôn cũng được.
no-work = Việc làm thật không bao giờ cần ảnh riêng tư.

## People, in the order young people choose them

people-friend = Một người bạn mà bạn tin.
people-sibling = Anh chị em trong nhà, hay anh chị em họ.
people-parent = Ba mẹ, hoặc người lớn chăm sóc bạn.
people-teacher = Thầy cô, hoặc người tư vấn ở trường.
people-trusted = { $name }, người bạn đã chọn.
people-intro = Bạn có thể gửi lời này:
words-friend = Ê, mình gặp chuyện trên mạng, sợ quá. Nói chuyện với mình được không?
words-family = Con gặp chuyện trên mạng, con cần giúp ạ. Đừng giận con nha. Nói chuyện với con được không ạ?
words-teacher = Em chào thầy cô ạ. Em đang gặp chuyện trên mạng. Em xin nói chuyện riêng một chút được không ạ?
words-line = Có người trên mạng đang ép em. Em không biết phải làm sao ạ.

## Services

services-choose = Chọn nơi nào cũng được. Bạn dừng lúc nào cũng được.
services-listen = Có người lắng nghe bạn. Kể gì là tùy bạn.
services-quiet = Lúc đầu bạn im lặng cũng được. Họ quen rồi.
services-history = Link bạn mở sẽ còn trong lịch sử trình duyệt.

link-call = Gọi { $name }: { $number }
link-text = Nhắn tin cho { $name }: { $number }
link-text-word = Nhắn { $word } cho { $name }: { $number }
link-chat = Chat với { $name }
link-open = Mở { $name }
link-person-call = Gọi { $name }
link-person-text = Nhắn tin cho { $name }
link-report = Cách báo cáo và chặn trên { $site }

## What stands below a link

hours-always = Cả ngày lẫn đêm.
hours-daily = Mỗi ngày, { $from } đến { $to }.
ages-to = Đến { $to } tuổi.
ages-between = Từ { $from } đến { $to } tuổi.
ages-from = Từ { $from } tuổi trở lên.
hours-days = { $days }: { $from } đến { $to }.
days-range = { $first } đến { $last }
days-and = { $first } và { $last }
day-monday = Thứ Hai
day-tuesday = Thứ Ba
day-wednesday = Thứ Tư
day-thursday = Thứ Năm
day-friday = Thứ Sáu
day-saturday = Thứ Bảy
day-sunday = Chủ Nhật
open-now = Đang mở.
closed-now = Giờ này đang nghỉ.
speaks = Ngôn ngữ: { $languages }.
only-in = Chỉ dành cho { $place }.
ambulance = Xe cấp cứu: { $number }.
row-expired = Lâu rồi chưa kiểm tra. Nếu không được, thử { $directory }.
when-ready = Khi bạn thấy sẵn sàng, hoặc cùng một người lớn.

note-free = Miễn phí.
note-free-text = Nhắn tin miễn phí.
note-free-talk = Có người nghe bạn kể mọi chuyện buồn.
note-no-name = Bạn không cần nói tên.
note-asks-name = Họ sẽ hỏi tên bạn.
note-asks-age = Cần giấy tờ có ghi tuổi.
note-asks-id = Cần thẻ căn cước. Người lớn có thể giúp bạn.
note-not-on-bill = Không hiện trên hóa đơn điện thoại.
note-chat-page = Bạn cũng có thể chat trên trang của họ.
note-chat-app = Họ có app.
note-mail = Bạn có thể viết email.
note-whatsapp = Họ có cả WhatsApp.
note-messenger = Họ có cả Facebook Messenger.
note-calls-back = Họ có thể gọi lại cho bạn.
note-hours-vary = Chỉ mở vào một số giờ.
note-day-and-evening = Mỗi ngày, cả buổi tối.
note-long-wait = Có thể phải chờ. Đừng vội cúp máy nhé.
note-may-change = Chỗ này có thể đã đổi. Giữ sẵn một nơi nữa nhé.
note-check-address = Xem kỹ địa chỉ nhé. Có trang giả giống trang này.
note-children-families = Dành cho bạn trẻ và gia đình.
note-parents-too = Ba mẹ cũng gọi được.
note-women = Dành cho phụ nữ và các bạn nữ.
note-protection = Khi ở nhà có chuyện, hoặc khi bạn cần được bảo vệ.
note-violence = Khi bị đánh hay bị làm hại, cả trên mạng.
note-danger = Khi đang gặp nguy hiểm.
note-injury = Khi bị thương hay uống thuốc quá liều.
note-legal-support = Giúp bạn trẻ bị tổn thương trên mạng.
note-rights = Giúp bạn giữ quyền của mình.
note-online-harm = Giúp khi gặp chuyện trên mạng.
note-online-crime = Công an lo chuyện trên mạng.
note-freeze-account = Đã chuyển tiền? Họ có thể thử giữ khoản đó lại.
note-web-pages = Để báo cáo trang web.
note-report-online = Để báo cáo ảnh của người dưới 18 tuổi.
note-report-no-name = Bạn có thể báo cáo mà không cần nói tên.
note-takes-down = Họ có thể giúp gỡ ảnh xuống.
note-taken-under-18 = Cho ảnh chụp lúc bạn chưa đủ 18 tuổi.
note-taken-adult = Cho ảnh chụp lúc đã đủ 18 tuổi.
note-not-encrypted = Không tới được các app mã hóa. Hãy báo cáo ngay trong app đó.
note-from-mobile = Gọi được từ điện thoại di động.
note-one-network = Chỉ gọi được từ một số mạng điện thoại.
note-directory = Tìm đường dây hỗ trợ gần bạn.
note-directory-europe = Tìm đường dây hỗ trợ ở châu Âu.

## What a service is for: headings of the help page

purpose-emergency = Đang gặp nguy hiểm
purpose-child = Có người để nói chuyện
purpose-crisis = Khi thấy không chịu nổi nữa
purpose-distress = Khi bạn thấy buồn
purpose-pictures = Gỡ ảnh xuống
purpose-report = Báo cáo chuyện này
purpose-world = Cho mọi nước

## Pictures

pictures-help = Có người có thể giúp gỡ ảnh xuống.
pictures-private = Đừng gửi ảnh đó cho ai để chứng minh.
pictures-under = Người trong ảnh dưới 18 tuổi? Dùng Take It Down.
pictures-adult = Người trong ảnh từ 18 tuổi trở lên? Dùng StopNCII.
pictures-fake = Ảnh bị sửa hay ảnh giả cũng vậy. Cứ nhờ giúp nhé.
pictures-no-pay = Ai đòi tiền để gỡ ảnh thì bỏ qua nhé.

## Why this note: what the words of the chat look like

why-looks = Vài lời trong đoạn chat này giống như:
why-threat-to-share = Lời dọa đưa gì đó cho người khác xem.
why-money-demand = Lời đòi tiền.
why-more-pictures-demand = Lời đòi ảnh.
why-meeting-demand = Lời đòi gặp mặt.
why-threat-of-harm = Lời dọa làm hại ai đó.
why-self-harm-push = Lời xúi ai đó tự làm đau mình.
why-recorded-claim = Lời nói rằng có ảnh hay đoạn quay.
why-fake-picture-threat = Lời dọa bằng ảnh bị sửa hay ảnh giả.
why-deadline = Hạn giờ, để làm bạn vội.
why-contacts-shown = Tên những người bạn quen.
why-fake-authority = Lời xưng là công an hay luật sư.
why-picture-request = Lời xin một tấm ảnh riêng tư.
why-picture-pressure = Lời ép gửi ảnh.
why-lure-offer = Lời mời nhận tiền, quà hay việc làm.
why-secrecy = Lời dặn giữ bí mật chuyện này.
why-platform-move = Lời rủ chuyển sang app khác.
why-pressure-after-payment = Lời đòi thêm sau khi đã đưa tiền.
why-common = Nhiều bạn trẻ đã gặp chuyện này.
why-mistake = Daymark chỉ đọc chữ. Có thể Daymark hiểu nhầm.
why-joke = Chỉ là đùa, hay chat bình thường? Bạn có thể đóng lại.
why-private = Không báo cho ai cả. Không có gì rời khỏi máy này.
why-marked = Khi mở phần này, các lời đó được tô trong đoạn chat.

## Something else is going on: situations to choose from, in the reader's
## own words, and what is said after the choice. Nothing of it is kept.

branch-intro = Chọn điều giống chuyện của bạn nhất. Không lưu lại gì cả.

branch-paid = Mình đã đưa tiền rồi
branch-paid-lead = Khi sợ, nhiều người cũng đưa tiền. Không phải lỗi của bạn đâu.
branch-paid-again = Họ có thể đòi nữa. Bạn không cần trả lời.

branch-nothing-sent = Mình chưa gửi gì cả
branch-nothing-sent-lead = Vậy có thể chỉ là dọa suông. Bạn vẫn được giúp như vậy.
branch-nothing-sent-prove = Bạn không cần chứng minh gì với họ.

branch-fake = Ảnh đó là giả
branch-fake-lead = Dù là ảnh giả, bạn vẫn được giúp. Không phải lỗi của bạn đâu.
branch-fake-say = Khi nhờ giúp, cứ nói đó là ảnh giả.

branch-known = Mình quen người này
branch-known-lead = Vậy có thể khó hơn. Bạn không một mình đâu.
branch-known-okay = Ép buộc là không ổn, dù bạn quý người đó.
branch-known-near = Người đó ở gần bạn? Kể với người lớn mà bạn tin nhé.

branch-adult = Mình từ 18 tuổi trở lên
branch-adult-lead = Ở tuổi nào cũng có người giúp. Không phải lỗi của bạn đâu.

branch-friend = Đây là chuyện của bạn mình
branch-friend-lead = Bạn biết lo cho người bạn ấy, thật tốt.
branch-friend-listen = Lắng nghe trước đã. Nói rằng bạn ấy không có lỗi.
branch-friend-keep = Đừng chuyển ảnh cho ai, kể cả để giúp.
branch-friend-stay = Ở bên bạn ấy, hoặc giữ liên lạc.
branch-friend-adult = Cùng bạn ấy đến gặp người lớn mà bạn ấy tin.
branch-friend-danger = Bạn ấy nói muốn tự làm đau mình? Gọi người giúp ngay nhé.

branch-recovery = Có người đòi tiền để lấy lại giúp mình
branch-recovery-lead = Bạn không cần trả tiền cho ai. Nơi giúp thật thì miễn phí.
branch-recovery-trick = Những lời mời như vậy thường là chiêu lừa thứ hai.
branch-recovery-nothing = Đừng gửi họ tiền, ảnh hay mật khẩu.

branch-threatened = Chính mình đã dọa người khác
branch-threatened-lead = Bạn có thể dừng lại ngay. Dừng được là mạnh mẽ lắm.
branch-threatened-show = Đừng cho ai xem ảnh. Đừng chuyển cho ai.
branch-threatened-talk = Đường dây hỗ trợ cũng nghe bạn nói. Kể gì là tùy bạn.
branch-threatened-made = Có ai bắt bạn làm vậy không? Kể với người lớn mà bạn tin nhé.

## A short pause, when the reader picks a picture for a chat in which one was
## asked for. Sending is never prevented.

pause-name = Dừng một chút
pause-sentence = Có người xin bạn một tấm ảnh. Quyết định là của bạn.
pause-hint = Từ chối lúc nào cũng được.
pause-send = Gửi
pause-not-now = Chưa gửi

## Keeping a record of the chat: only when the reader asks for it

record-title = Lưu lại đoạn chat
record-what = Lưu chữ trong đoạn chat này vào một tệp. Không có ảnh.
record-where = Tệp nằm trong mục tải xuống của máy này.
record-who = Ai dùng máy này cũng có thể thấy tệp đó.
record-save = Lưu lại
record-saved = Đã lưu. Bạn có thể đưa cho đường dây hỗ trợ hoặc công an xem.
record-failed = Chưa lưu được. Bạn có thể chụp màn hình thay vào đó.

record-heading = Bản lưu một đoạn chat
record-about = Người đọc đoạn chat đã lưu bằng Daymark, bên dưới ghi là “Tôi”. Bản này chỉ có chữ hiện trên trang, không có ảnh.
record-address = Trang: { $address }
record-time = Lưu lúc: { $time }
record-count = Số tin nhắn: { $count }
record-me = Tôi
record-other = Người kia
record-unknown = Chưa rõ là ai
record-sum = Mã kiểm tra của phần chữ bên dưới (SHA-256): { $sum }
record-check = Mã này cho biết phần chữ có bị đổi về sau không.

## The window of the toolbar button

popup-title = Daymark
popup-help = Nhờ giúp ngay
popup-reads = Daymark đọc đoạn chat đang mở trên { $site }.
popup-pause-site = Tạm dừng trên { $site }
popup-paused = Daymark đang tạm dừng trên { $site }.
popup-pause-day = Tạm dừng một ngày
popup-paused-day = Daymark đang tạm dừng một ngày.
popup-resume = Bật lại
popup-no-site = Daymark không đọc trang này.
popup-left-out = Daymark không hoạt động trên { $site }. Người chăm sóc trình duyệt này đã đặt như vậy.
popup-unread = Daymark chưa đọc được ngôn ngữ của đoạn chat này. Bạn vẫn được giúp nhé.
popup-all-help = Mọi nơi giúp bạn
popup-more = Cài đặt khác
popup-settings = Cài đặt
choose-country = Nước
choose-language = Ngôn ngữ
own-name = Tiếng Việt
choose-automatic = Tự động ({ $name })
choose-fixed = Do người quản lý trình duyệt này chọn.
choose-sensitivity = Khi nào ghi chú hiện ra
choose-sensitivity-all = Cả khi có người xin ảnh
choose-sensitivity-threats = Chỉ khi có đe dọa hoặc gây áp lực
country-other = Nước khác
page-fault = Chưa được rồi. Bạn thử lại nhé.
page-saved = Đã lưu.
page-help = Tìm người giúp
page-setup = Cài đặt
page-try = Dùng thử
page-families = Cho gia đình
page-welcome = Những bước đầu
page-licences = Giấy phép

## The help page: everything in one place, without any finding

help-title = Tìm người giúp
help-intro = Dù có chuyện gì, ở đây không ai trách bạn. Tìm điều hợp với bạn nhé.
help-search = Tìm
help-search-hint = Ví dụ: đưa tiền, ảnh giả, bạn mình
help-none = Không có gì khớp với từ này. Thử từ khác nhé.
help-services = Ai có thể giúp ở nước bạn
help-situations = Điều giống chuyện của bạn

## First steps: three, each of which can be skipped

welcome-title = Daymark chào bạn
welcome-intro = Daymark đọc đoạn chat đang mở. Khi có lời giống như ép buộc, một ghi chú nhẹ nhàng hiện ra.
welcome-step = Bước { $step } trên { $steps }
welcome-place = Nước và ngôn ngữ của bạn
welcome-person = Bạn sẽ kể với ai?
welcome-note = Ghi chú trông thế nào
welcome-note-intro = Đây chỉ là ví dụ. Bạn có thể ẩn ghi chú ngay.
welcome-note-shift = Hoặc nhấn phím Shift ba lần.
welcome-next = Tiếp
welcome-skip = Bỏ qua
welcome-done = Xong
welcome-ready = Bạn sẵn sàng rồi. Daymark đã bật.

## The person whom the reader would tell

person-intro = Bạn có thể ghi tên một người mà bạn tin. Khi bạn cần ai đó, tên này đứng đầu.
person-private = Tên chỉ nằm trong máy này. Không báo cho ai cả.
person-seen = Ai dùng trình duyệt này cũng có thể thấy.
person-name = Tên
person-number = Số điện thoại, nếu bạn muốn
person-save = Lưu
person-saved = Giờ { $name } đứng đầu.
person-remove = Xóa
person-removed = Đã xóa.
person-wrong = Hãy ghi tên, còn số điện thoại thì chỉ ghi chữ số.

## The page to try Daymark on

try-title = Dùng thử
try-intro = Gõ hoặc dán một đoạn chat, xem Daymark nói gì. Không có gì rời khỏi trang này.
try-label = Đoạn chat, mỗi dòng một tin nhắn
try-hint = Bắt đầu dòng của bạn bằng { $me }
try-me = mình:
try-example = Xem ví dụ
try-clear = Xóa hết
try-none = Ở đây Daymark sẽ không hiện gì.
try-notice = Ở đây Daymark sẽ hiện một ghi chú nhẹ.
try-warning = Daymark sẽ hiện ghi chú này.
try-urgent = Daymark sẽ hiện ghi chú này, với nơi giúp bạn ở đầu.
try-why = Daymark thấy gì
try-example-hello = hi, hôm nay thế nào
try-example-answer = mình: cũng ổn, còn bạn
try-example-threat = hôm nay không chuyển tiền thì tao gửi cho hết bạn bè mày

## The page for parents and carers

families-title = Cho ba mẹ và người chăm sóc
families-intro = Daymark là của con. Ba mẹ có thể giúp như thế này.
families-begin = Mở lời với con
families-begin-moment = Chọn lúc yên tĩnh, trên xe hay khi đi dạo.
families-begin-many = Nói rằng nhiều bạn cũng gặp, và các bạn không bao giờ có lỗi.
families-begin-promise = Hứa hai điều: không giận, và không thu điện thoại.
families-begin-together = Cùng con cài đặt Daymark. Để con chọn sẽ kể với ai.
families-begin-ask = Hỏi con sẽ làm gì nếu bạn của con bị ép.
families-told = Nếu con kể với ba mẹ
families-told-calm = Giữ bình tĩnh. Cảm ơn con vì đã kể.
families-told-words = Nói: “Con không có lỗi. Mình cùng nhau vượt qua nhé.”
families-told-keep = Giữ lại đoạn chat. Không đưa tiền.
families-told-device = Để con giữ điện thoại. Nhờ nó, con tìm được người giúp.
families-told-line = Cùng con gọi đường dây hỗ trợ.
families-told-watch = Ở gần con. Hỏi con thấy thế nào, và ngày mai hỏi lại.
families-not = Những gì ba mẹ sẽ không có
families-not-report = Không có báo cáo, danh sách chat hay tin nhắn về máy ba mẹ.
families-not-password = Không có mật khẩu để kiểm soát con. Con có thể tạm dừng hoặc gỡ Daymark.
families-not-why = Không bị theo dõi, các bạn trẻ kể nhiều hơn. Vì vậy ghi chú là của con.
agreement-title = Thỏa thuận của nhà mình
agreement-intro = Cùng nhau đọc nhé. Chỗ nào chưa hợp thì đổi. In ra nếu muốn.
agreement-young = Điều con có thể tin chắc
agreement-young-tell = Con có thể kể mọi chuyện, bất cứ lúc nào.
agreement-young-fault = Con biết bị ép không bao giờ là lỗi của con.
agreement-young-pause = Con được tạm dừng hoặc gỡ Daymark.
agreement-adult = Điều người lớn trong nhà hứa
agreement-adult-calm = Lắng nghe trước, và giữ bình tĩnh.
agreement-adult-read = Không đọc các đoạn chat của con.
agreement-adult-device = Không thu điện thoại vì con đã kể.
agreement-adult-ask = Hỏi con trước khi kể với ai, trừ khi con gặp nguy hiểm.
agreement-names = Tên và ngày
agreement-print = In ra

## The set-up page

setup-title = Cài đặt Daymark
setup-intro = Daymark đọc đoạn chat đang mở trên máy này. Khi có lời giống như ép buộc, một ghi chú nhẹ nhàng hiện ra.
setup-choices = Nước và ngôn ngữ
setup-sites = Các trang khác
setup-sites-intro = Daymark đã biết một số trang chat. Bạn có thể thêm trang khác.
setup-site-label = Địa chỉ của trang
setup-site-hint = Ví dụ: chat.example
setup-site-add = Thêm trang này
setup-site-added = Giờ Daymark đọc các đoạn chat trên { $site }.
setup-site-refused = Chưa thêm được trang. Trình duyệt cần bạn cho phép.
setup-site-wrong = Hãy ghi một địa chỉ như chat.example.
setup-site-known = Trang này đã có trong danh sách.
setup-site-remove = Bỏ { $site }
setup-site-set = { $site }: do người chăm sóc trình duyệt này thêm.
setup-site-allow = Cho phép { $site }
setup-site-removed = Daymark không đọc { $site } nữa.
setup-site-none = Chưa có trang nào khác.
setup-policy = Đã đặt cho trình duyệt này
setup-policy-intro = Người chăm sóc trình duyệt này đã đặt một vài điều. Người đó không xem được trò chuyện hay ghi chú của bạn.
setup-left-out = Các trang mà Daymark không hoạt động
setup-first-steps-on = Mở ra sau khi cài đặt.
setup-first-steps-off = Không tự mở ra.
setup-policy-fault = Không dùng được cài đặt { $setting }. Hãy viết: { $write }.
setup-does = Daymark làm gì
setup-does-read = Đọc chữ trong đoạn chat đang mở.
setup-does-here = Làm mọi việc ngay trên máy này.
setup-does-note = Hiện một ghi chú mà bạn có thể ẩn ngay.
setup-does-help = Hiện các đường dây hỗ trợ ở nước bạn.
setup-not = Daymark không làm gì
setup-not-send = Không gửi gì cho ai.
setup-not-keep = Không giữ lại gì từ đoạn chat.
setup-not-tell = Không báo cho ai: không ba mẹ, không nhà trường, không công an.
setup-not-pictures = Không xem ảnh, không nghe cuộc gọi.
setup-not-apps = Không thấy các app ngoài trình duyệt này.
setup-not-sure = Có thể bỏ sót, và có thể nhầm.

## The stores and the browser's own windows

store-description = Đọc đoạn chat đang mở trên máy. Khi có lời ép buộc hay đe dọa, hiện những lời giúp bạn. Không có gì rời khỏi máy.
command-hide = Ẩn ghi chú về đoạn chat này
command-focus = Đến ghi chú về đoạn chat này

