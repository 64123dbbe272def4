//! Forms of texts. They are looked at with a light hand: what is surely wrong is refused, and nothing else.

use crate::runtime::Format;
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

/// Names in other scripts are taken as they are; their encoded lengths are for the service to judge.
fn domain(text: &str) -> Option<&'static str> {
    let name = text.strip_suffix('.').unwrap_or(text);
    // Most names are plain and right: one look at their bytes says so.
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.') || byte >= 0x80;
    if !name.bytes().all(plain) {
        return Some(if name.chars().any(|c| c.is_whitespace() || c.is_control()) {
            "is no domain name: it has a blank in it"
        } else {
            "is no domain name: it has a character that names do not have"
        });
    }
    let mut labels = 0;
    for label in name.split('.') {
        labels += 1;
        if label.is_empty() {
            return Some("is no domain name: a part between two dots is empty");
        }
        if label.len() > 63 && label.is_ascii() {
            return Some("is no domain name: a part has more than 63 characters");
        }
        if label.starts_with('-') || label.ends_with('-') {
            return Some("is no domain name: a part begins or ends with a hyphen");
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
