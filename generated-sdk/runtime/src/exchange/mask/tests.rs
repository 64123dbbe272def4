//! Which messages are withheld, redacted and kept, as a reader of logs sees them.

use super::{LOOKED_AT, Mask, WITHHELD, steps, with_parts};

fn mask(values: &[&str]) -> Mask {
    Mask::of(values.iter().flat_map(|value| with_parts(value)))
}

fn clean(text: &str, values: &[&str]) -> String {
    mask(values).clean(text)
}

#[track_caller]
fn assert_withheld(text: &str, value: &str) {
    assert_eq!(clean(text, &[value]), WITHHELD, "{value:?} in {text:?}");
}

#[test]
fn a_message_that_repeats_a_value_in_any_escaped_form_is_withheld() {
    for (value, echoes) in [
        (
            "p&q \"x\"/é",
            vec![
                "p&q \"x\"/é",
                "P&Q \"X\"/É",
                "p%26q%20%22x%22%2F%C3%A9",
                "p%26q+%22x%22%2f%c3%a9",
                "p%2526q%2520%2522x%2522%252F%25C3%25A9",
                "p&amp;q &quot;x&quot;/é",
                "p&amp;amp;q &amp;quot;x&amp;quot;/&amp;eacute;",
                r#"p&q \"x\"\/\u00e9"#,
                r#"p\\u0026q \\\"x\\\"/\\u00e9"#,
                r"p%5Cu0026q%20%5C%22x%5C%22%2F%5Cu00E9",
                "p%26amp%3Bq+%26quot%3Bx%26quot%3B%2F%26%23233%3B",
            ],
        ),
        (
            "Zoë \"Z\" O'Brien & <Co>",
            vec![
                "Zo&#235; &quot;Z&quot; O&#039;Brien &amp; &lt;Co&gt;",
                "Zo&#xEB; &quot;Z&quot; O&#x27;Brien &amp; &lt;Co&gt;",
                r#"Zo\u00EB \"Z\" O\'Brien \u0026 \u003cCo\u003e"#,
            ],
        ),
        (
            "张三😀",
            vec!["张三😀", r"\u5f20\u4e09\ud83d\ude00", "&#24352;&#19977;", "%E5%BC%A0%25E4%25B8%2589"],
        ),
        ("Straße 12", vec!["STRASSE 12", "stra&szlig;e%2012", "STRA%C3%9FE+12"]),
        ("deadbeef", vec!["'%deadbeef%'", "\\deadbeef", "&deadbeef;", "%64eadbeef"]),
        ("%41%42%43%44", vec!["%41%42%43%44", "%2541%2542%2543%2544", "ABCD"]),
        ("+86.13800000000", vec!["+86.13800000000", "%2B86.13800000000", " 86.13800000000"]),
    ] {
        for echo in echoes {
            for text in [echo.to_owned(), format!("bad value {echo}."), format!("{{\"v\":\"{echo}\"}}")] {
                assert_withheld(&text, value);
            }
        }
    }
}

#[test]
fn white_space_may_be_written_differently() {
    for value in ["Ann  Lee", " Ann\r\nLee ", "Ann\tLee", "Ann Lee", "Ann\u{a0}Lee"] {
        for echo in [
            "Ann Lee",
            "ann   lee",
            "Ann\nLee",
            "Ann%20Lee",
            "Ann+Lee",
            "Ann&nbsp;Lee",
            "Ann%0D%0ALee",
            value,
        ] {
            assert_withheld(&format!("<{echo}> is bad"), value);
        }
    }
    assert_withheld(r"Ann\r\nLee is bad", "Ann\r\nLee");
    assert_withheld(r"Ann\\nLee is bad", "Ann\nLee");
}

#[test]
fn a_message_that_repeats_nothing_passes_unchanged() {
    let values = ["jane.doe@example.com", "Jane", "Doe, Inc.", "+86.13800000000", "NO", "1", r"\\\\", "-"];
    for text in [
        "The parameter Email is not valid.",
        r#"Nothing is wrong, 100% sure: a\b, C:\new & "x" <y> %zz &later; {"a":[2.5]} é 张三…"#,
        "wait, jan...",
        "Domain example.net: try again...",
    ] {
        assert_eq!(clean(text, &values), text);
    }
}

#[test]
fn a_value_that_the_service_has_cut_short_withholds_the_message() {
    let value = "jane.doe@example.com";
    for text in
        ["bad e-mail jane.doe@ex...", "bad Jane.Doe@ex… (too long)", "bad jane%2Edoe%4...", "bad jane&#4…"]
    {
        assert_withheld(text, value);
    }
    assert_eq!(clean("wait, jan...", &[value]), "wait, jan...");
    assert_eq!(clean("wait, jane", &[value]), "wait, jane");
}

#[test]
fn a_short_value_is_cut_out_only_where_it_is_a_word_of_its_own() {
    assert_eq!(clean("a is bad: what a pity", &["a"]), "*** is bad: what *** pity");
    assert_eq!(clean("No such domain: nominal.no", &["NO"]), "*** such domain: nominal.***");
    assert_eq!(clean("联系人李无效", &["李"]), "联系人***无效");
    assert_eq!(clean("联系人ab无效", &["ab"]), "联系人***无效");
    assert_eq!(clean("Ö is in Köln", &["ö"]), "*** is in K***ln");
    assert_eq!(clean("see a1 and a", &["a", "a1"]), "see *** and ***");
    assert_eq!(clean("", &["a"]), "");
    assert_eq!(clean("a", &["", " "]), "a");
}

#[test]
fn a_short_value_in_escaped_form_withholds_the_message() {
    for (value, text) in [
        ("NO", "country &#78;&#79; is bad"),
        ("NO", r"country \u004eO is bad"),
        ("a&b", "a%26b is bad"),
        ("a&b", "a&amp;amp;b is bad"),
        ("李", r"\u674e is bad"),
        ("ß", "SS &#223;"),
        ("!@#$%^", "!%40%23%24%25^"),
        ("\\\\\\\\", "%5C%5C%5C%5C%5C%5C%5C%5C"),
    ] {
        assert_withheld(text, value);
    }
    assert_eq!(clean("!@#$%^ is bad", &["!@#$%^"]), "*** is bad");
    assert_eq!(clean(r"bad \\\\\\\\.", &[r"\\\\"]), "bad ***.");
}

#[test]
fn each_entry_of_a_list_in_one_value_withholds_the_message() {
    let value = "ann@x.com, bob@x.com;eve@x.com,";
    for text in ["bob@x.com is not verified", "ann%40x.com", value] {
        assert_withheld(text, value);
    }
}

#[test]
fn a_page_becomes_one_short_line_without_terminal_escapes() {
    assert_eq!(clean("one\r\n  two\u{0}three \u{1b}[31mred\u{202e}der", &[]), "one two three [31mred der");
    assert_eq!(clean(&"é".repeat(5000), &[]).chars().count(), 601);
    let blank = " ".repeat(LOOKED_AT);
    assert_eq!(clean(&format!("one{blank}two"), &[]), "one…");
}

#[test]
fn a_value_across_the_end_of_the_searched_part_withholds_the_message() {
    let value = "s3cret-".repeat(1000);
    assert_withheld(&value, &value);
    assert_withheld(&format!("{}{}", "x ".repeat(290), value), &value);
}

#[test]
fn an_id_is_short_plain_and_repeats_nothing() {
    let mask = mask(&["hunter22", "NO"]);
    assert_eq!(mask.id(" 4A1B-77.no "), Some("4A1B-77.no".to_owned()));
    for text in ["", " ", "a b", "a\u{1b}[31m", "é", &"x".repeat(129), "id-hunter22", "id-%68unter22"] {
        assert_eq!(mask.id(text), None, "{text:?}");
        assert_eq!(mask.code(text), "***");
    }
}

/// Twice the size takes twice the steps, for any value and echo.
#[test]
fn the_work_is_linear_in_the_value_and_in_the_message() {
    for piece in [
        "\\", "\\\\", "%", "%25", "&amp;", "&", ";", "+", "a", "ab", "aab", "\\u0041", "\\ud83d", ".", "...",
        "é", "李", "{}",
    ] {
        let work = |count: usize| {
            let value = piece.repeat(count);
            let echo = format!("bad {} x", value.replace('\\', "\\\\").replace('%', "%25"));
            steps::of(|| {
                let mask = mask(&[&value]);
                mask.repeats(&echo, true);
                mask.clean(&echo)
            })
        };
        // Longer than the searched part of a message.
        let (once, twice) = (work(8_000), work(16_000));
        assert!(once > 0 && twice <= 2 * once + once / 8, "{piece:?}: {once} and then {twice} steps");
    }
}

#[test]
fn a_thousand_backslashes_take_thousands_of_steps_and_not_billions() {
    for count in [500, 1_000] {
        let value = "\\".repeat(count);
        for echo in [value.clone(), value.repeat(2), value.replace('\\', "%5C")] {
            let mask = mask(&[&value]);
            let mut shown = String::new();
            let steps = steps::of(|| shown = mask.clean(&format!("bad value {echo}.")));
            assert!(!shown.contains("\\\\") && !shown.contains("%5C"), "{shown}");
            assert!(steps < 40_000, "{count}: {steps}");
        }
    }
}
