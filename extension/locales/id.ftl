# Kata-kata Daymark dalam bahasa Indonesia.
#
# Untuk anak muda yang mungkin sedang takut, malam-malam, dan merasa ini salah mereka.
# Memakai “kamu”, lembut dan hangat, seperti teman yang sedikit lebih tua dan mau mendengar.
# Menjelaskan pesannya, tidak menilai orangnya. Tidak menyebut laki-laki atau perempuan.
# Hanya halaman untuk orang tua yang memakai “Anda”. Kalimat pendek, kata mudah, tanpa tanda seru.

direction = ltr

## The card: its name and buttons

card-name = Catatan tentang chat ini
card-open = Lihat yang membantu
card-close = Perkecil
card-hide = Sembunyikan sekarang
card-fine = Chat ini baik-baik saja
card-wrong = Catatan ini tidak cocok
card-put-away = Catatannya sudah ditutup. Tidak ada yang diberi tahu.
card-branches = Situasiku berbeda
card-back = Kembali
card-pause-day = Jeda satu hari
card-pause-site = Jeda di situs ini

## What a button beside a sentence does

copy = Salin
copied = Tersalin
share = Kirim lewat aplikasi

## The card, folded: one sentence on the message, then what they can do now.
## Sentence, second line and the two buttons stay under 40 words together.

sentence-self-harm = Kata-kata ini kejam, dan tidak benar. Kamu berharga.
now-crisis-call = Bicara dengan seseorang sekarang, ya. Kamu bisa telepon { $number }.
now-crisis-both = Bicara dengan seseorang sekarang, ya. Kamu bisa telepon atau SMS { $number }.
now-crisis = Bicara dengan seseorang sekarang, ya. Buka catatan ini untuk cari bantuan.

sentence-harm = Pesan ini sepertinya ancaman untuk menyakiti seseorang. Ini bukan salahmu.
now-harm-call = Tetap dekat dengan orang yang kamu percaya. Dalam bahaya? Telepon { $number }.
now-harm = Tetap dekat dengan orang yang kamu percaya. Buka catatan ini untuk cari bantuan.

sentence-meeting = Pesan ini sepertinya menekan kamu untuk ketemu. Kamu boleh bilang tidak.
now-meeting-call = Tolong jangan pergi, ya. Dalam bahaya? Telepon { $number }.
now-meeting = Tolong jangan pergi, ya. Cerita dulu ke orang yang kamu percaya.

sentence-money = Pesan ini sepertinya menekan kamu untuk bayar. Kamu tidak salah.
now-money = Kamu tidak harus membalas atau bayar. Ada bantuan di sini.
sentence-paid = Pesan ini sepertinya menekan kamu untuk bayar lagi. Ini bukan salahmu.
now-paid = Tidak usah bayar lagi, walau pernah bayar. Ada bantuan di sini.

sentence-demand = Pesan ini sepertinya menekan kamu untuk kirim foto. Kamu tidak salah.
now-demand = Kamu tidak harus membalas atau kirim apa pun. Ada bantuan di sini.

sentence-fake = Pesan ini sepertinya ancaman dengan foto palsu. Kamu tetap bisa minta bantuan.
sentence-threat = Pesan ini sepertinya ancaman. Ini bukan salahmu.
now-threat = Kamu tidak harus membalas sekarang. Ada bantuan di sini.

sentence-request = Pesan ini mungkin menekan kamu untuk berbagi foto. Kamu boleh bilang tidak.
now-request = Kamu tidak harus membalas. Orang yang baik bisa menerima kata tidak.
sentence-lure = Tawaran ini mungkin punya maksud lain. Kamu boleh bilang tidak.
now-lure = Tidak usah buru-buru. Coba ceritakan dulu ke seseorang.
sentence-secret = Pesan ini sepertinya minta sesuatu dirahasiakan.
now-secret = Kamu boleh tetap di sini. Kamu boleh cerita ke orang yang kamu percaya.

sentence-help = Apa pun yang sudah terjadi, di sini kamu tidak disalahkan. Kamu tidak sendirian.
now-help = Ini yang bisa membantu. Pelan-pelan saja, satu per satu.

## The card, opened: the titles of its parts

title-crisis = Bicara dengan seseorang sekarang
title-danger = Jaga dirimu dulu
title-steps = Yang membantu sekarang
title-steps-request = Cara bilang tidak
title-people = Orang yang bisa kamu ajak bicara
title-services = Tempat minta bantuan
title-near = Bantuan di dekatmu
title-pictures = Kalau kamu khawatir soal foto
title-why = Kenapa ada catatan ini

## Someone to talk to at once

crisis-matter = Kamu lebih penting dari apa pun di chat ini.
crisis-not-alone = Kalau bisa, duduklah bersama orang yang kamu percaya.
crisis-wait = Tidak ada yang menjawab? Coba yang berikutnya.

## Danger

danger-stay = Tetap di rumah atau bersama orang yang kamu percaya.
danger-no-meeting = Jangan pergi menemui siapa pun dari chat ini.
danger-tell = Ceritakan isi pesannya ke orang dewasa di dekatmu.
danger-call = Telepon bantuan kalau kamu dalam bahaya.

## Steps, in this order

step-pause = Berhenti sebentar dan tarik napas. Kamu tidak harus membalas sekarang.
step-nothing = Jangan kirim uang atau foto.
step-rarely = Walau dibayar, ini jarang berhenti.
step-pay-no-more = Tidak usah bayar lagi, walau pernah bayar.
step-bank = Minta bank atau dompet digitalmu menghentikan pembayaran itu.
step-receipts = Simpan semua bukti bayar.
step-keep = Simpan chatnya. Jangan dihapus.
step-screenshot = Ambil screenshot chat dan profilnya.
step-leave-picture = Foto pribadi tidak usah ikut di-screenshot.
step-report = Laporkan akunnya di aplikasi. Lalu blokir.
step-report-all = Laporkan dan blokir semua akunnya. Bisa jadi itu satu orang.
step-known = Kenal orangnya? Tanya layanan bantuan dulu sebelum memblokir.
step-authority = Polisi asli tidak minta uang atau foto lewat chat.
step-fake = Walau fotonya palsu, kamu tetap bisa dapat bantuan yang sama.
step-talk = Cerita ke seseorang. Kamu tidak harus menghadapi ini sendirian.
step-help-exists = Kalau ada yang tersebar, ada orang yang bisa bantu menghapusnya.

## Words to say no with, for the reader to copy. They stand alone in the chat,
## so they are short, and sound like a young person.

no-intro = Kata-kata yang bisa kamu pakai:
no-simple = Aku nggak kirim foto ya.
no-firm = Nggak. Tolong jangan minta lagi.
no-offer = Makasih, tapi nggak. Aku tanya dulu ke orang yang aku kenal.
no-stay = Aku lebih nyaman ngobrol di sini aja.
no-secret = Kamu boleh cerita ke siapa saja. Teman yang baik tidak keberatan.
no-leave = Kamu boleh berhenti membalas. Itu juga jawaban.
no-block = Blokir siapa pun yang terus meminta.
no-work = Kerjaan beneran nggak butuh foto pribadi.

## People, in the order young people choose them

people-friend = Teman yang kamu percaya.
people-sibling = Kakak, adik, atau sepupu.
people-parent = Orang tua, atau orang dewasa yang merawatmu.
people-teacher = Guru atau guru BK.
people-trusted = { $name }, orang yang kamu pilih.
people-intro = Kata-kata yang bisa kamu kirim:
words-friend = Aku lagi ada masalah online dan aku takut. Bisa ngobrol nggak?
words-family = Aku butuh bantuan soal sesuatu di internet. Tolong jangan marah, ya. Bisa ngobrol?
words-teacher = Permisi, saya sedang ada masalah di internet. Boleh saya cerita berdua saja?
words-line = Ada orang di internet yang menekan saya. Saya bingung harus bagaimana.

## Services

services-choose = Pilih yang mana saja. Kamu boleh berhenti kapan pun.
services-listen = Ada yang mendengarkan. Kamu yang menentukan mau cerita apa.
services-quiet = Di awal kamu boleh diam dulu. Mereka sudah terbiasa.
services-history = Link yang kamu buka tetap ada di riwayat browser.

link-call = Telepon { $name }: { $number }
link-text = SMS { $name }: { $number }
link-text-word = Kirim SMS { $word } ke { $name }: { $number }
link-chat = Chat dengan { $name }
link-open = Buka { $name }
link-person-call = Telepon { $name }
link-person-text = Kirim pesan ke { $name }
link-report = Cara melapor dan memblokir di { $site }

## What stands below a link

hours-always = Siang dan malam.
hours-daily = Setiap hari, pukul { $from } sampai { $to }.
ages-to = Sampai usia { $to } tahun.
ages-between = Usia { $from } sampai { $to } tahun.
ages-from = Usia { $from } tahun ke atas.
hours-days = { $days }: pukul { $from } sampai { $to }.
days-range = { $first } sampai { $last }
days-and = { $first } dan { $last }
day-monday = Senin
day-tuesday = Selasa
day-wednesday = Rabu
day-thursday = Kamis
day-friday = Jumat
day-saturday = Sabtu
day-sunday = Minggu
open-now = Sekarang buka.
closed-now = Sekarang sedang tutup.
speaks = Bahasa: { $languages }.
only-in = Hanya untuk { $place }.
ambulance = Ambulans: { $number }.
row-expired = Sudah lama tidak dicek. Kalau tidak bisa, coba { $directory }.
when-ready = Kalau kamu sudah siap, atau ditemani orang dewasa.

note-free = Gratis.
note-free-text = SMS gratis.
note-free-talk = Tempat cerita soal apa pun yang bikin sedih.
note-no-name = Kamu tidak perlu menyebut nama.
note-asks-name = Kamu akan ditanya nama.
note-asks-age = Kamu akan diminta bukti umur.
note-asks-id = Kamu akan diminta kartu identitas. Orang dewasa bisa membantu.
note-not-on-bill = Tidak muncul di tagihan telepon.
note-chat-page = Kamu juga bisa chat di situs mereka.
note-chat-app = Mereka punya aplikasi.
note-mail = Kamu bisa kirim email.
note-whatsapp = Mereka juga ada di WhatsApp.
note-messenger = Mereka juga ada di Facebook Messenger.
note-calls-back = Mereka bisa meneleponmu balik.
note-hours-vary = Hanya buka pada jam tertentu.
note-day-and-evening = Setiap hari, juga malam hari.
note-long-wait = Mungkin perlu menunggu. Tetap di telepon, ya.
note-may-change = Ini mungkin sudah berubah. Siapkan satu pilihan lagi.
note-check-address = Cek alamatnya. Ada halaman tiruan.
note-children-families = Untuk anak muda dan keluarganya.
note-parents-too = Orang tua juga boleh menelepon.
note-women = Untuk perempuan, juga anak perempuan.
note-protection = Kalau ada masalah di rumah, atau kamu butuh perlindungan.
note-violence = Untuk kekerasan dan pelecehan, juga di internet.
note-danger = Untuk bahaya saat ini.
note-injury = Untuk luka atau overdosis.
note-legal-support = Mendampingi anak muda yang disakiti di internet.
note-rights = Membantumu soal hak-hakmu.
note-online-harm = Bantuan untuk masalah di internet.
note-online-crime = Polisi untuk masalah di internet.
note-freeze-account = Uang sudah terkirim? Mereka bisa mencoba menahannya.
note-web-pages = Untuk melaporkan halaman web.
note-report-online = Untuk melaporkan foto orang di bawah 18 tahun.
note-report-no-name = Kamu bisa melapor tanpa nama.
note-takes-down = Mereka bisa bantu agar foto dihapus.
note-taken-under-18 = Untuk foto dari masa sebelum usia 18.
note-taken-adult = Untuk foto dari usia 18 ke atas.
note-not-encrypted = Tidak menjangkau aplikasi terenkripsi. Lapor langsung di aplikasi itu.
note-from-mobile = Bisa dari HP.
note-one-network = Hanya bisa di sebagian jaringan seluler.
note-directory = Mencari layanan bantuan di dekatmu.
note-directory-europe = Mencari layanan bantuan di Eropa.

## What a service is for: headings of the help page

purpose-emergency = Sedang dalam bahaya
purpose-child = Teman bicara
purpose-crisis = Kalau semua terasa terlalu berat
purpose-distress = Kalau kamu sedang sedih
purpose-pictures = Meminta foto dihapus
purpose-report = Melaporkan
purpose-world = Untuk semua negara

## Pictures

pictures-help = Ada orang yang bisa bantu menghapusnya.
pictures-private = Jangan kirim fotonya ke siapa pun sebagai bukti.
pictures-under = Yang di foto di bawah 18 tahun? Pakai Take It Down.
pictures-adult = Yang di foto 18 tahun ke atas? Pakai StopNCII.
pictures-fake = Foto editan atau palsu juga termasuk. Minta bantuan, ya.
pictures-no-pay = Ada yang minta uang untuk menghapusnya? Abaikan saja.

## Why this note: what the words of the chat look like

why-looks = Beberapa kata di chat ini terlihat seperti:
why-threat-to-share = Ancaman untuk menunjukkan sesuatu ke orang lain.
why-money-demand = Desakan untuk memberi uang.
why-more-pictures-demand = Desakan untuk kirim foto.
why-meeting-demand = Desakan untuk ketemu.
why-threat-of-harm = Ancaman untuk menyakiti seseorang.
why-self-harm-push = Kata-kata yang mendorong orang menyakiti diri.
why-recorded-claim = Pengakuan punya foto atau rekaman.
why-fake-picture-threat = Ancaman dengan foto editan atau palsu.
why-deadline = Batas waktu, supaya kamu buru-buru.
why-contacts-shown = Nama orang-orang yang kamu kenal.
why-fake-authority = Seseorang yang mengaku polisi atau pengacara.
why-picture-request = Permintaan foto pribadi.
why-picture-pressure = Tekanan untuk kirim foto.
why-lure-offer = Tawaran uang, barang, atau pekerjaan.
why-secrecy = Permintaan untuk merahasiakan ini.
why-platform-move = Permintaan untuk pindah ke aplikasi lain.
why-pressure-after-payment = Permintaan lagi setelah ada pembayaran.
why-common = Banyak anak muda pernah mengalami ini.
why-mistake = Daymark hanya membaca kata-kata. Bisa saja tidak tepat.
why-joke = Ini cuma bercanda atau chat biasa? Tutup saja catatan ini.
why-private = Tidak ada yang diberi tahu. Semua tetap di perangkat ini.
why-marked = Kata-katanya ditandai di chat selama catatan ini terbuka.

## Something else is going on: situations to choose from, in the reader's
## own words, and what is said after the choice. Nothing of it is kept.

branch-intro = Pilih yang paling cocok. Tidak ada yang disimpan.

branch-paid = Aku sudah bayar
branch-paid-lead = Banyak orang membayar saat takut. Ini bukan salahmu.
branch-paid-again = Mungkin akan ada permintaan lagi. Kamu tidak harus membalas.

branch-nothing-sent = Aku tidak pernah kirim apa-apa
branch-nothing-sent-lead = Mungkin ini cuma gertakan. Bantuan di sini tetap untukmu.
branch-nothing-sent-prove = Kamu tidak perlu membuktikan apa pun.

branch-fake = Fotonya palsu
branch-fake-lead = Foto palsu pun tetap menyakitkan. Ini bukan salahmu.
branch-fake-say = Saat minta bantuan, bilang bahwa fotonya palsu.

branch-known = Aku kenal orangnya
branch-known-lead = Itu bisa membuatnya lebih berat. Kamu tidak sendirian.
branch-known-okay = Menekan itu tidak baik, walau dari orang yang kamu suka.
branch-known-near = Tinggalnya dekat denganmu? Cerita ke orang dewasa yang kamu percaya.

branch-adult = Usiaku 18 tahun ke atas
branch-adult-lead = Bantuan ada untuk semua usia. Ini bukan salahmu.

branch-friend = Ini tentang temanku
branch-friend-lead = Baik sekali kamu peduli sama temanmu.
branch-friend-listen = Dengarkan dulu. Bilang, “Ini bukan salahmu.”
branch-friend-keep = Jangan teruskan foto apa pun, walau untuk membantu.
branch-friend-stay = Temani, atau tetap saling berkabar.
branch-friend-adult = Temani bicara ke orang dewasa yang dipercaya temanmu.
branch-friend-danger = Temanmu bicara soal menyakiti diri? Telepon bantuan sekarang.

branch-recovery = Ada yang menawarkan bantuan, tapi minta bayaran
branch-recovery-lead = Kamu tidak harus bayar siapa pun. Bantuan yang asli itu gratis.
branch-recovery-trick = Tawaran seperti itu sering jadi tipuan kedua.
branch-recovery-nothing = Jangan kirim uang, foto, atau kata sandi.

branch-threatened = Aku yang mengancam
branch-threatened-lead = Kamu bisa berhenti sekarang. Itu butuh keberanian.
branch-threatened-show = Jangan tunjukkan fotonya ke siapa pun. Jangan diteruskan.
branch-threatened-talk = Layanan bantuan juga untukmu. Kamu yang menentukan mau cerita apa.
branch-threatened-made = Ada yang memaksamu melakukannya? Cerita ke orang dewasa yang kamu percaya.

## A short pause, when the reader picks a picture for a chat in which one was
## asked for. Sending is never prevented.

pause-name = Jeda sebentar
pause-sentence = Ada yang meminta foto di chat ini. Kamu yang memutuskan.
pause-hint = Bilang tidak selalu boleh.
pause-send = Kirim
pause-not-now = Nanti dulu

## Keeping a record of the chat: only when the reader asks for it

record-title = Simpan isi chat
record-what = Kata-kata di chat ini disimpan dalam file. Tanpa foto.
record-where = Filenya masuk ke folder unduhan di perangkat ini.
record-who = Siapa pun yang memakai perangkat ini bisa menemukannya.
record-save = Simpan filenya
record-saved = Tersimpan. Kamu bisa menunjukkannya ke layanan bantuan atau polisi.
record-failed = Belum berhasil. Kamu bisa ambil screenshot saja.

record-heading = Isi chat yang disimpan
record-about = Disimpan dengan Daymark oleh pembaca chat, yang di bawah disebut “Aku”. Isinya kata-kata yang tampil di halaman, tanpa foto.
record-address = Halaman: { $address }
record-time = Disimpan pada: { $time }
record-count = Jumlah pesan: { $count }
record-me = Aku
record-other = Orang lain itu
record-unknown = Tidak diketahui siapa
record-sum = Checksum teks di bawah (SHA-256): { $sum }
record-check = Checksum menunjukkan apakah teksnya diubah kemudian.

## The window of the toolbar button

popup-title = Daymark
popup-help = Bantuan sekarang
popup-reads = Daymark membaca chat yang terbuka di { $site }.
popup-pause-site = Jeda di { $site }
popup-paused = Daymark sedang jeda di { $site }.
popup-pause-day = Jeda satu hari
popup-paused-day = Daymark sedang jeda satu hari.
popup-resume = Nyalakan lagi
popup-no-site = Daymark tidak membaca halaman ini.
popup-left-out = Daymark tidak bekerja di { $site }. Orang yang mengurus browser ini mengaturnya begitu.
popup-unread = Daymark belum bisa membaca bahasa chat ini. Bantuan tetap ada di sini.
popup-all-help = Semua bantuan
popup-more = Pengaturan lainnya
popup-settings = Pengaturan
choose-country = Negara
choose-language = Bahasa
own-name = Bahasa Indonesia
choose-automatic = Otomatis ({ $name })
choose-fixed = Diatur oleh orang yang mengurus browser ini.
choose-sensitivity = Kapan catatan muncul
choose-sensitivity-all = Juga saat seseorang meminta foto
choose-sensitivity-threats = Hanya untuk ancaman dan tekanan
country-other = Negara lain
page-fault = Belum berhasil. Coba lagi, ya.
page-saved = Tersimpan.
page-help = Bantuan
page-setup = Pengaturan
page-try = Coba
page-families = Untuk keluarga
page-welcome = Langkah pertama
page-licences = Lisensi

## The help page: everything in one place, without any finding

help-title = Bantuan
help-intro = Apa pun yang sudah terjadi, di sini kamu tidak disalahkan. Cari yang cocok.
help-search = Cari
help-search-hint = Misalnya: bayar, palsu, teman
help-none = Tidak ada yang cocok. Coba kata lain.
help-services = Yang bisa membantu di negaramu
help-situations = Yang cocok dengan situasimu

## First steps: three, each of which can be skipped

welcome-title = Selamat datang di Daymark
welcome-intro = Daymark membaca chat yang sedang terbuka. Kalau ada kata yang terasa menekan, muncul catatan yang tenang.
welcome-step = Langkah { $step } dari { $steps }
welcome-place = Negara dan bahasamu
welcome-person = Kamu akan cerita ke siapa?
welcome-note = Seperti apa catatannya
welcome-note-intro = Ini cuma contoh. Kamu bisa langsung menyembunyikan catatan.
welcome-note-shift = Atau tekan tombol Shift tiga kali.
welcome-next = Lanjut
welcome-skip = Lewati
welcome-done = Selesai
welcome-ready = Kamu sudah siap. Daymark sudah menyala.

## The person whom the reader would tell

person-intro = Kamu bisa menulis satu orang yang kamu percaya. Namanya muncul paling atas saat kamu butuh seseorang.
person-private = Namanya tetap di perangkat ini. Tidak ada yang diberi tahu.
person-seen = Siapa pun yang memakai browser ini bisa melihatnya.
person-name = Nama
person-number = Nomor telepon, kalau mau
person-save = Simpan
person-saved = { $name } sekarang paling atas.
person-remove = Hapus
person-removed = Sudah dihapus.
person-wrong = Tulis nama, dan untuk nomor hanya angka, ya.

## The page to try Daymark on

try-title = Coba
try-intro = Ketik atau tempel chat, lalu lihat apa kata Daymark. Semua tetap di halaman ini.
try-label = Chatnya, satu pesan per baris
try-hint = Awali barismu sendiri dengan { $me }
try-me = aku:
try-example = Tampilkan contoh
try-clear = Kosongkan
try-none = Daymark tidak akan menampilkan apa pun di sini.
try-notice = Daymark akan menampilkan catatan lembut di sini.
try-warning = Daymark akan menampilkan catatan ini.
try-urgent = Daymark akan menampilkan catatan ini, dengan bantuan paling atas.
try-why = Yang dilihat Daymark
try-example-hello = hai, gimana harimu
try-example-answer = aku: baik, kalo kamu
try-example-threat = bayar hari ini atau aku kasih lihat ke semua temanmu

## The page for parents and carers

families-title = Untuk orang tua dan wali
families-intro = Daymark milik anak Anda. Begini Anda bisa membantu.
families-begin = Cara memulai obrolan
families-begin-moment = Pilih saat yang tenang, di mobil atau sambil jalan.
families-begin-many = Katakan bahwa ini dialami banyak anak muda, dan bukan salah mereka.
families-begin-promise = Janjikan dua hal: tidak marah, dan HP tidak diambil.
families-begin-together = Atur Daymark bersama. Biarkan anak memilih mau cerita ke siapa.
families-begin-ask = Tanyakan apa yang akan dilakukannya untuk teman yang ditekan.
families-told = Kalau anak Anda bercerita
families-told-calm = Tetap tenang. Ucapkan terima kasih karena sudah mau bercerita.
families-told-words = Katakan, “Ini bukan salahmu. Kita hadapi ini bersama.”
families-told-keep = Simpan chatnya. Jangan membayar apa pun.
families-told-device = Biarkan anak memegang HP. Lewat situ bantuan bisa dijangkau.
families-told-line = Telepon layanan bantuan bersama-sama.
families-told-watch = Tetap di dekatnya. Tanyakan perasaannya, dan tanyakan lagi besok.
families-not = Yang tidak akan Anda dapat
families-not-report = Tidak ada laporan, daftar chat, atau pesan ke HP Anda.
families-not-password = Tidak ada kata sandi. Anak boleh menjeda atau menghapus Daymark.
families-not-why = Anak muda lebih terbuka kalau tidak diawasi. Jadi catatan ini milik mereka.
agreement-title = Kesepakatan kita
agreement-intro = Baca bersama. Ubah yang tidak cocok. Cetak kalau mau.
agreement-young = Yang bisa aku andalkan sebagai anak muda
agreement-young-tell = Aku boleh cerita apa saja, kapan saja.
agreement-young-fault = Aku tahu, kalau ada yang menekanku, itu bukan salahku.
agreement-young-pause = Aku boleh menjeda atau menghapus Daymark.
agreement-adult = Janji saya sebagai orang dewasa
agreement-adult-calm = Saya mendengarkan dulu, dan tetap tenang.
agreement-adult-read = Saya tidak membaca chatmu.
agreement-adult-device = Saya tidak mengambil HP-mu karena kamu bercerita.
agreement-adult-ask = Saya bertanya dulu sebelum memberi tahu orang lain, kecuali kamu dalam bahaya.
agreement-names = Nama dan tanggal
agreement-print = Cetak

## The set-up page

setup-title = Atur Daymark
setup-intro = Daymark membaca chat yang terbuka di perangkat ini. Kalau ada kata yang terasa menekan, muncul catatan yang tenang.
setup-choices = Negara dan bahasa
setup-sites = Situs lain
setup-sites-intro = Daymark sudah mengenal beberapa situs chat. Kamu bisa menambah yang lain.
setup-site-label = Alamat situs
setup-site-hint = Misalnya: chat.example
setup-site-add = Tambahkan situs ini
setup-site-added = Sekarang Daymark membaca chat di { $site }.
setup-site-refused = Situsnya belum ditambahkan. Browser perlu izinmu.
setup-site-wrong = Tulis alamat seperti chat.example, ya.
setup-site-known = Situs ini sudah ada di daftar.
setup-site-remove = Hapus { $site }
setup-site-set = { $site }: ditambahkan oleh orang yang mengurus browser ini.
setup-site-allow = Izinkan { $site }
setup-site-removed = Daymark tidak lagi membaca { $site }.
setup-site-none = Belum ada situs lain.
setup-policy = Diatur untuk browser ini
setup-policy-intro = Orang yang mengurus browser ini mengatur beberapa hal. Ia tidak bisa melihat chat atau catatanmu.
setup-left-out = Situs tempat Daymark tidak bekerja
setup-first-steps-on = Terbuka setelah pemasangan.
setup-first-steps-off = Tidak terbuka sendiri.
setup-policy-fault = Setelan { $setting } tidak bisa dipakai. Yang harus ditulis: { $write }.
setup-does = Yang dilakukan Daymark
setup-does-read = Membaca kata-kata di chat yang terbuka.
setup-does-here = Mengerjakan semuanya di perangkat ini.
setup-does-note = Menampilkan catatan yang bisa langsung kamu sembunyikan.
setup-does-help = Menampilkan layanan bantuan di negaramu.
setup-not = Yang tidak dilakukan Daymark
setup-not-send = Tidak mengirim apa pun ke siapa pun.
setup-not-keep = Tidak menyimpan apa pun dari chat.
setup-not-tell = Tidak memberi tahu orang tua, sekolah, polisi, atau siapa pun.
setup-not-pictures = Tidak melihat foto atau mendengarkan telepon.
setup-not-apps = Tidak melihat aplikasi di luar browser ini.
setup-not-sure = Bisa melewatkan sesuatu, dan bisa tidak tepat.

## The stores and the browser's own windows

store-description = Membaca chat yang terbuka di perangkat ini. Kalau ada tekanan atau ancaman, muncul kata yang membantu. Semua tetap di sini.
command-hide = Sembunyikan catatan tentang chat ini
command-focus = Buka catatan tentang chat ini

