//! A table of XML test cases: `cases.tsv` has for each text the results of expat and of this parser.

use crate::document::Document;

/// Unescapes a text with escapes such as `\n` and `\x1f`.
fn unescaped(text: &str) -> Vec<u8> {
    let mut parts = text.split('\\');
    let mut bytes = parts.next().unwrap().as_bytes().to_vec();
    for part in parts {
        let (byte, rest) = match part.as_bytes()[0] {
            b'n' => (b'\n', &part[1..]),
            b'r' => (b'\r', &part[1..]),
            b't' => (b'\t', &part[1..]),
            _ => (u8::from_str_radix(&part[1..3], 16).unwrap(), &part[3..]),
        };
        bytes.push(byte);
        bytes.extend_from_slice(rest.as_bytes());
    }
    bytes
}

fn decision(text: &str) -> String {
    match Document::parse_xml(unescaped(text)) {
        Ok(_) => "ok".to_owned(),
        Err(error) => format!("{:?}", error.kind()),
    }
}

#[test]
fn each_text_of_the_table_is_read_or_refused_as_it_says() {
    let cases: Vec<Vec<&str>> = include_str!("cases.tsv")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split('\t').collect())
        .collect();
    let wrong: Vec<String> = cases
        .iter()
        .filter(|case| decision(case[2]) != case[0])
        .map(|case| format!("{}\t{}", decision(case[2]), case[1..].join("\t")))
        .collect();
    assert!(wrong.is_empty(), "different results:\n{}", wrong.join("\n"));
    let unexplained = cases.iter().filter(|case| (case[0] == "ok") != (case[1] == "ok") && case.len() < 4);
    assert_eq!(unexplained.count(), 0, "a result that differs from expat's has a reason");
    assert!(cases.len() > 250, "{}", cases.len());
}
