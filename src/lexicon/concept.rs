//! The concepts that words stand for, the same in every language.
//!
//! The list is data shared by the build script (which checks the words
//! against it) and the engine, so it stands alone in this file.

macro_rules! concepts {
    ($($(#[$meta:meta])* $name:ident = $key:literal, $about:literal;)*) => {
        /// What a word or a short phrase stands for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Concept {
            $(#[doc = $about] $name,)*
        }

        impl Concept {
            /// Every concept, in the order of its number.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The name used in the word files.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)* }
            }
        }
    };
}

concepts! {
    // People.
    I = "i", "the writer as the one who acts: I, we, ill, im";
    Me = "me", "the writer as the one acted on: me, us, to me";
    My = "my", "what is the writer's: my, mine, our";
    You = "you", "the one written to: you, u, ya";
    Your = "your", "what is the other's: your, ur, yours";
    Third = "third", "someone else who acts: he, she, they, someone, this guy";
    Audience = "audience", "people who would be told or shown: mum, dad, family, friends, class, teacher, boss, girlfriend, everyone, people";
    Contacts = "contacts", "lists of people: followers, following list, friends list, contacts, mutuals";
    School = "school", "the reader's school, team or workplace as a place or name";
    Authority = "authority", "police, officer, cyber crime unit, lawyer, court, prosecutor, moderator posing as law";
    Punishment = "punishment", "what an authority does: arrest, jail, charge, sue, warrant, criminal record, file a case";
    // Acts.
    Send = "send", "to send, give, hand over, forward; bare and inflected";
    Publish = "publish", "to make public: post, upload, leak, expose, share, spread, release, go viral, put online";
    Show = "show", "to show or let someone see";
    Tell = "tell", "to tell or inform someone";
    See = "see", "to see, watch, find out, get, receive, know (of an audience)";
    Have = "have", "to hold: have, got, kept, saved, still have";
    Record = "record", "to record, screenshot, film, capture, save a call";
    Pay = "pay", "to pay, transfer, wire, top up, deposit, buy a card for";
    Delete = "delete", "to delete, erase, remove, take down";
    Meet = "meet", "to meet, come over, come to a place, see in person";
    Talk = "talk", "to reply, answer, keep talking, stay online, call back";
    Leave = "leave", "to ignore, block, leave, log off, go offline, disappear, hang up";
    Hurt = "hurt", "to hurt, beat, kill, stab, burn, come after (someone)";
    SelfHarm = "self_harm", "to hurt or kill oneself, said to or of the reader: kill yourself, kys, end it all, cut yourself";
    Ruin = "ruin", "ruin, destroy, end (a life, a future), regret, be sorry, make it hell";
    Obey = "obey", "do what I say, do as told, listen to me, cooperate, my rules";
    Come = "come", "come to your house, know where you live, outside your door, find you";
    Undress = "undress", "asks to take clothes off or show the body, in plain words: take off, shirt off, without clothes, show your body";
    KeepSecret = "keep_secret", "keep it secret, between us, do not tell anyone, our secret, say nothing";
    Move = "move", "move or switch to, add me on, text me on, go to (an app)";
    Trade = "trade", "trade, swap, exchange, both send, I sent mine, yours for mine";
    Prove = "prove", "prove it, prove you are real, show me you trust me, verify";
    // Things.
    Picture = "picture", "pic, photo, selfie, image, snap (as a picture), screenshot";
    Video = "video", "video, clip, recording, tape, footage, webcam capture";
    Call = "call", "video call, cam, live call, facetime";
    Intimate = "intimate", "marks a picture or talk as private: private, naked, nude, sexy, body, underwear, shirtless, naughty, in bed, hot";
    Chat = "chat", "the chat, messages, screenshots of the chat, what you wrote";
    Secret = "secret", "what would shame if known: your secret, what you did, what you sent, the truth about you";
    Thing = "thing", "stands for a thing named before: it, them, this, that, those, everything, all of it";
    Money = "money", "money in any form: money, cash, dollars, baht, gift card, paypal, bitcoin, promptpay, coins; never bare numbers";
    Fake = "fake", "edited, ai, deepfake, photoshopped, face swap, made with ai";
    App = "app", "another app or channel: snapchat, whatsapp, telegram, line, signal, discord";
    Online = "online", "where all can see: online, internet, everywhere, every group, facebook page, story, youtube, public";
    Life = "life", "what can be ruined: life, future, career, reputation, name";
    Item = "item", "game or shop goods offered: robux, skins, diamonds, v-bucks, top up, phone, gift, free";
    Job = "job", "modelling, casting, photo shoot, audition, contest, agency, sponsor";
    Number = "number", "digits; found by the engine, never listed";
    // How, when, whether.
    If = "if", "opens a condition: if, unless, in case";
    Or = "or", "what follows otherwise: or, or else, otherwise";
    Not = "not", "negation: not, dont, wont, never, no";
    Will = "will", "future or intent: will, gonna, going to, about to, ready to";
    Want = "want", "want, need, would like, must, have to (asking for something)";
    Ask = "ask", "polite asking: can you, could you, would you, please, pls, let me";
    More = "more", "more, another, one more, again, extra, rest";
    Now = "now", "right now, immediately, hurry, quick, fast, asap, this minute";
    Deadline = "deadline", "time that runs out: minutes, hours left, by midnight, until tonight, countdown, last chance, times up, clock is ticking";
    Already = "already", "already, yet, before (of something done)";
    NotEnough = "not_enough", "the payment was not enough: not enough, fee, still owe, half, one last payment";
    Love = "love", "affection used to press: if you love me, trust me, thought you liked me, you dont care, im sad, dont you trust me";
    Young = "young", "age or school talk that marks a young person: how old, what grade, im 16";
    Alone = "alone", "are you alone, parents home, door closed, lock the door, alone in your room";
    Flatter = "flatter", "compliments on looks: cute, beautiful, handsome, pretty, gorgeous";
    // Context that turns a signal down.
    Shop = "shop", "buying, selling, delivery, order, invoice, rent, booking, customer";
    Study = "study", "homework, class work, exam, lesson, project, worksheet, uniform, id card for the office";
    Game = "game", "game talk: match, rank, gg, raid, skin (in a game), boss fight, lobby, server";
    Fandom = "fandom", "idols, photocards, fan art, series, episodes, concerts";
    News = "news", "news, article, police warn, reported, court, was arrested, awareness, campaign, sextortion (the term)";
    Fiction = "fiction", "story, chapter, movie, film, lyrics, character, villain, role play, script, novel";
    Said = "said", "reported speech: said, told me, says, was like, wrote, he goes, texted me";
    Joke = "joke", "joking: lol, haha, jk, kidding, 555, lmao, just playing, prank";
    Advice = "advice", "advice to someone in trouble: dont pay him, block them, report it, tell an adult, you are safe, helpline";
    FamilyTalk = "family_talk", "everyday family or friend talk near pictures: birthday, baby, holiday, trip, wedding, dinner, party";
    Work = "work", "work talk: deploy, repo, port, docker, client, meeting, report, design, licence";
    Plead = "plead", "the reader pleads: please dont, im begging, stop, leave me alone, i have no money";
    Paid = "paid", "the reader has paid: i paid, i sent the money, already transferred, i gave you";
    Refuse = "refuse", "a no: no, i dont want to, not comfortable, id rather not";
    Fine = "fine", "accepts a no or takes pressure away: no worries, its ok, no pressure, only if you want, all good";
}

impl Concept {
    /// What stays visible inside a phrase: who does what to whom, and with
    /// what.
    pub const KEPT_INSIDE: &'static [Self] = &[
        Self::Picture,
        Self::Audience,
        Self::Contacts,
        Self::Money,
        Self::Number,
        Self::Intimate,
        Self::I,
        Self::Me,
        Self::My,
        Self::You,
        Self::Your,
        Self::Third,
        Self::Thing,
    ];
}
