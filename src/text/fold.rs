//! Folding: writing read as plain letters, each with its place in the text.

include!(concat!(env!("OUT_DIR"), "/fold.rs"));

/// A plain letter and the bytes of the text that it was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The letter, lower case and without marks where the script allows it.
    pub char: char,
    /// Its first byte in the text as written.
    pub start: u32,
    /// The byte after its last in the text as written.
    pub end: u32,
}

/// Reads a text letter by letter: case, width, accents, look-alike letters
/// and signs that show nothing are evened out. Linear in the text.
#[must_use]
pub fn fold(text: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::with_capacity(text.len());
    for (start, char) in text.char_indices() {
        let end = start + char.len_utf8();
        let (start, end) = (clamp(start), clamp(end));
        if char.is_ascii() {
            let char = char.to_ascii_lowercase();
            letters.push(Letter { char, start, end });
            continue;
        }
        match reading(char) {
            Some(plain) => letters.extend(plain.chars().map(|char| Letter {
                char,
                start,
                end,
            })),
            None => push_thai(&mut letters, Letter { char, start, end }),
        }
    }
    letters
}

/// Thai letters that are written as two characters but read as one.
fn push_thai(letters: &mut Vec<Letter>, letter: Letter) {
    if let Some(last) = letters.last_mut() {
        let joined = match (last.char, letter.char) {
            ('เ', 'เ') => Some('แ'),
            ('\u{0E4D}', 'า' | 'ๅ') => Some('ำ'),
            _ => None,
        };
        if let Some(char) = joined {
            last.char = char;
            last.end = letter.end;
            return;
        }
    }
    // A long tail that only follows two rare letters; elsewhere it stands in
    // for the vowel that looks like it.
    let char = match (letters.last().map(|last| last.char), letter.char) {
        (Some('ฤ' | 'ฦ'), 'ๅ') => 'ๅ',
        (_, 'ๅ') => 'า',
        (_, char) => char,
    };
    letters.push(Letter { char, ..letter });
}

/// What a character is read as; `None` = itself.
fn reading(char: char) -> Option<&'static str> {
    if ('\u{E0000}'..='\u{E0FFF}').contains(&char) {
        // Tags and variation selectors lie beyond the table.
        return Some("");
    }
    let code = char as u32;
    let page = *DIRECTORY.get((code / PAGE) as usize)?;
    let entry = u32::from(page) * PAGE + code % PAGE;
    let index = usize::from(*PAGES.get(entry as usize)?);
    let before = index.checked_sub(1)?;
    READINGS.get(usize::from(ENDS[before])..usize::from(ENDS[index]))
}

/// Offsets stay below the bound of the window (64 KiB), far inside `u32`.
fn clamp(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        fold(text).iter().map(|letter| letter.char).collect()
    }

    #[test]
    fn reads_disguised_letters_plainly() {
        for (written, read) in [
            ("SEND", "send"),
            ("ｓｅｎｄ　ｐｉｃｓ", "send pics"),
            ("séñd", "send"),
            ("s\u{200B}e\u{2060}nd", "send"),
            ("s\u{E0065}e\u{E0101}nd", "send"),
            ("ѕеnd рісѕ", "send pics"),
            ("𝓼𝓮𝓷𝓭 𝐩𝐢𝐜𝐬", "send pics"),
            ("ⓢⓔⓝⓓ", "send"),
            ("s\u{0336}e\u{0336}n\u{0336}d\u{0336}", "send"),
            ("ｐａｙ ５０", "pay 50"),
            ("don’t", "don't"),
            ("เเชร์ ๑๐๐", "แชร์ 100"),
            ("ทํา", "ทำ"),
            ("ไม่ให้", "ไม่ให้"),
            ("рау", "pay"),
            ("ケータイ ｶ", "けーたい か"),
            ("請傳過來", "请传过来"),
            ("أرسِلـي الصُّورة ٢٠", "ارسلي الصوره 20"),
            ("कॉलेज़ ५", "कॉलेज 5"),
            ("사진 보내", "사진 보내"),
            ("Đừng gửi", "dung gui"),
            ("Straße ıø", "strasse io"),
        ] {
            assert_eq!(plain(written), read, "{written}");
        }
    }

    #[test]
    fn places_point_into_the_text_as_written() {
        let text = "ａb\u{200B}ﬁé";
        let letters = fold(text);
        let of = |place: usize| {
            let letter = letters[place];
            &text[letter.start as usize..letter.end as usize]
        };
        assert_eq!(plain(text), "abfie");
        assert_eq!(
            [of(0), of(1), of(2), of(3), of(4)],
            ["ａ", "b", "ﬁ", "ﬁ", "é"]
        );
    }

    #[test]
    fn what_is_read_plainly_is_plain() {
        for written in "､｡｢｣‵‴⁗﹣ŉŀ".chars() {
            let once = plain(&written.to_string());
            assert_eq!(plain(&once), once, "{written}");
        }
        assert_eq!(plain("ok､ fine｡ ｢no｣"), "ok, fine. \"no\"");
    }
}
