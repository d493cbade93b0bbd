use super::Side;
use super::net::{Net, dot, long, short};
use super::pieces::{Pieces, value};
use super::proof;
use super::window::{Bag, LONGEST_TURN, REACH, places};
use crate::assess::observe;
use crate::chat::{Message, Window};

fn message(from: &str, text: &str) -> Message {
    Message { from: Some(from.to_owned()), text: text.to_owned() }
}

fn rows(text: &str) -> Vec<u32> {
    let messages = [message("mia", text)];
    observe(&Window::new(&messages)).remove(0).features.rows
}

/// Where messages of usual length stand.
fn bags(sides: &[Side]) -> Vec<(usize, Bag)> {
    let messages = sides.iter().map(|side| (*side, 8.0));
    places(messages).map(|(back, bag, _)| (back, bag)).collect()
}

#[test]
fn every_machine_says_the_same() {
    let net = Net::shared().expect("the files fit the code");
    assert_eq!(proof::bits(net), proof::written());
}

#[test]
fn files_of_another_shape_are_refused() {
    assert!(Net::read(&[], &[]).is_none());
    assert!(Net::read(b"no list", &[0; 64]).is_none());
}

#[test]
fn disguised_writing_has_the_rows_of_the_plain_word() {
    let plain = rows("pictures");
    for text in [
        "PICTURES",
        "p1ctur3s",
        "рісtures",
        "picturessss",
        "p i c t u r e s",
        "piccccctures",
        "pictrues",
    ] {
        let disguised = rows(text);
        let shared = plain.iter().filter(|row| disguised.contains(row));
        assert!(shared.count() * 10 >= plain.len() * 7, "{text}");
    }
}

#[test]
fn words_of_one_turn_make_pairs_across_messages() {
    let together = rows("send money");
    // Too long to be a bit of what comes next.
    let long = format!("{}send", "it was a long day at the lake. ".repeat(3));
    let said = [message("mia", &long), message("mia", "money")];
    let apart = observe(&Window::new(&said)).remove(1).features.rows;
    let alone = rows("money");
    let pair = apart.iter().find(|row| !alone.contains(row));
    assert!(pair.is_some_and(|pair| together.contains(pair)));
    let said = [message("mia", &long), message("leo", "money")];
    let others = observe(&Window::new(&said)).remove(1).features.rows;
    assert_eq!(others, alone);
}

#[test]
fn a_turn_ends_where_the_reader_speaks() {
    let (mia, leo) = (Side::Other(0), Side::Other(1));
    assert_eq!(
        bags(&[mia, Side::Reader, mia, leo, mia]),
        [
            (0, Bag::Newest),
            (1, Bag::Before),
            (2, Bag::Turn),
            (3, Bag::Reader),
            (4, Bag::Before),
        ]
    );
}

#[test]
fn what_is_sent_bit_by_bit_is_one_message() {
    let mia = Side::Other(0);
    let messages = [(mia, 9.0), (mia, 3.0), (mia, 3.0), (mia, 3.0)];
    let bags: Vec<Bag> = places(messages.into_iter()).map(|p| p.1).collect();
    assert_eq!(bags, [Bag::Newest, Bag::Newest, Bag::Newest, Bag::Turn]);
    let messages = [(mia, 3.0), (Side::Reader, 3.0), (mia, 3.0)];
    let bags: Vec<Bag> = places(messages.into_iter()).map(|p| p.1).collect();
    assert_eq!(bags, [Bag::Newest, Bag::Reader, Bag::Before]);
}

#[test]
fn short_messages_fade_less() {
    let weight = |between: f32| {
        let (mia, leo) = (Side::Other(0), Side::Other(1));
        let messages = [(mia, 8.0), (leo, between), (leo, 8.0)];
        places(messages.into_iter()).map(|p| p.2).last()
    };
    assert!(weight(2.0) > weight(8.0));
    assert_eq!(weight(8.0), weight(80.0));
}

#[test]
fn unknown_speakers_are_not_taken_for_one() {
    assert_eq!(
        bags(&[Side::Unknown, Side::Unknown]),
        [(0, Bag::Newest), (1, Bag::Before)]
    );
}

#[test]
fn what_is_seen_is_bounded() {
    let sides = [Side::Other(0); 3 * REACH];
    let seen = bags(&sides);
    assert_eq!(seen.len(), REACH);
    let turn = seen.iter().filter(|(_, bag)| *bag == Bag::Turn).count();
    assert_eq!(turn, LONGEST_TURN - 1);
}

#[test]
fn words_are_cut_the_likeliest_way() {
    let mut list = fst::MapBuilder::memory();
    for (piece, number, cost) in [
        ("b", 4, 60),
        ("ild", 3, 60),
        ("\u{2581}bu", 2, 70),
        ("\u{2581}build", 1, 90),
    ] {
        list.insert(piece, value(number, cost)).unwrap();
    }
    let list = Pieces::read(list.into_inner().unwrap()).unwrap();
    let cut = |word: &str| {
        let mut pieces = Vec::new();
        list.cut(&word.chars().collect::<Vec<_>>(), &mut pieces);
        pieces
    };
    assert_eq!(cut("build"), [1]);
    assert_eq!(cut("buzb"), [2, 4]);
    assert!(cut("").is_empty());
}

#[test]
fn a_number_is_kept_in_two_bytes() {
    for number in [0.0, 1.0, -2.5, 0.3, -1e-7, 123.456] {
        let kept = long(&short(number));
        assert!((kept - number).abs() <= number.abs() / 256.0, "{number}");
    }
    assert_eq!(long(&short(-0.75)), -0.75);
}

#[test]
fn sums_are_made_eight_at_a_time() {
    let one: Vec<f32> = (0..19_u8).map(f32::from).collect();
    let sum: f32 = one.iter().map(|n| n * n).sum();
    assert!((dot(&one, &one) - sum).abs() < 1e-3);
}
