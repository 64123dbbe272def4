//! Forms of texts. They are looked at with a light hand: what is surely wrong is refused, and nothing else.

use crate::Format;
use std::net::IpAddr;

/// What is wrong, as the end of a sentence, and what to do.
pub(super) fn problem(format: Format, text: &str) -> Option<(String, String)> {
    let (problem, advice) = match format {
        Format::Domain => domain(text).map(|problem| (problem, "Give it a name such as `example.com`."))?,
        Format::Email => {
            email(text).map(|problem| (problem, "Give it an address such as `name@example.com`."))?
        }
        Format::Emails => {
            let found = text.split(',').find_map(|each| email(each.trim()));
            found.map(|problem| {
                (
                    problem,
                    "Give it addresses with commas between them, such as `a@example.com,b@example.com`.",
                )
            })?
        }
        Format::Ip if text.parse::<IpAddr>().is_ok() => return None,
        Format::Ip => ("is not an IP address", "Give it an IPv4 or IPv6 address such as `192.0.2.1`."),
    };
    Some((problem.to_owned(), advice.to_owned()))
}

/// The bytes that names are made of; those from 0x80 on are other scripts'.
const PLAIN: [bool; 256] = {
    let mut plain = [true; 256];
    let mut byte = 0;
    while byte < 0x80 {
        let each = byte as u8;
        plain[byte] = each.is_ascii_alphanumeric() || matches!(each, b'-' | b'_' | b'.');
        byte += 1;
    }
    plain
};

/// Names in other scripts are taken as they are; their encoded lengths are for the service to judge.
fn domain(text: &str) -> Option<&'static str> {
    let name = text.strip_suffix('.').unwrap_or(text);
    // Most names are plain and right: one look at their bytes says so.
    if !name.bytes().all(|byte| PLAIN[usize::from(byte)]) {
        return Some(if name.chars().any(|c| c.is_whitespace() || c.is_control()) {
            "is no domain name: it has a blank in it"
        } else {
            "is no domain name: it has a character that names do not have"
        });
    }
    let mut labels = 0;
    for label in name.as_bytes().split(|&byte| byte == b'.') {
        labels += 1;
        match label {
            [] => return Some("is no domain name: a part between two dots is empty"),
            long if long.len() > 63 && long.is_ascii() => {
                return Some("is no domain name: a part has more than 63 characters");
            }
            [b'-', ..] | [.., b'-'] => {
                return Some("is no domain name: a part begins or ends with a hyphen");
            }
            _ => {}
        }
    }
    if labels < 2 {
        return Some("is no domain name: it has no dot");
    }
    (name.len() > 253 && name.is_ascii()).then_some("is no domain name: it has more than 253 characters")
}

fn email(text: &str) -> Option<&'static str> {
    if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Some("is no e-mail address: it has a blank in it");
    }
    match text.split_once('@') {
        None => Some("is no e-mail address: it has no `@`"),
        Some((_, host)) if host.contains('@') => Some("is no e-mail address: it has more than one `@`"),
        Some(("", _) | (_, "")) => Some("is no e-mail address: a side of the `@` is empty"),
        Some(_) => None,
    }
}
