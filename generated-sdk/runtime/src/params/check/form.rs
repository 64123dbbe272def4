//! String formats. Only strings that are certainly invalid are refused.

use crate::schema::Format;
use std::net::IpAddr;

/// Returns the problem, as a predicate, and the advice.
pub(super) fn problem(format: Format, text: &str) -> Option<(String, String)> {
    let (problem, advice) = match format {
        Format::Domain => domain(text).map(|problem| (problem, "Give it a name such as `example.com`."))?,
        Format::UnicodeDomain => unicode_domain(text)?,
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

/// The bytes of domain names; bytes from 0x80 on belong to other scripts.
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

/// Names in other scripts are accepted; the service checks their encoded lengths.
fn domain(text: &str) -> Option<&'static str> {
    let name = text.strip_suffix('.').unwrap_or(text);
    // Most names are plain and valid: one look at their bytes is enough.
    if !name.bytes().all(|byte| PLAIN[usize::from(byte)]) {
        return Some(if name.chars().any(|c| c.is_whitespace() || c.is_control()) {
            "is not a domain name: it has a space"
        } else {
            "is not a domain name: it has an invalid character"
        });
    }
    let mut labels = 0;
    for label in name.as_bytes().split(|&byte| byte == b'.') {
        labels += 1;
        match label {
            [] => return Some("is not a domain name: a label is empty"),
            long if long.len() > 63 && long.is_ascii() => {
                return Some("is not a domain name: a label has more than 63 characters");
            }
            [b'-', ..] | [.., b'-'] => {
                return Some("is not a domain name: a label begins or ends with a hyphen");
            }
            _ => {}
        }
    }
    if labels < 2 {
        return Some("is not a domain name: it has no dot");
    }
    (name.len() > 253 && name.is_ascii()).then_some("is not a domain name: it has more than 253 characters")
}

/// Checks a name for a service that takes other scripts unencoded. It is up to the service which scripts it sells.
fn unicode_domain(text: &str) -> Option<(&'static str, &'static str)> {
    let advice = "Give it a name such as `example.com`.";
    if let Some(problem) = domain(text) {
        return Some((problem, advice));
    }
    if starts_with_xn(text) {
        return Some(("is in punycode", "Give it in its own script, such as `例子.com`."));
    }
    for label in text.split('.') {
        if label.contains('_') {
            return Some(("is not a domain name: it has an invalid character", advice));
        }
        // A suffix may be in punycode nevertheless.
        if !starts_with_xn(label) && label.is_ascii() && label.get(2..4) == Some("--") {
            return Some((
                "is not a domain name: the third and fourth characters of a label are hyphens",
                advice,
            ));
        }
        // Punycode is longer than the original, and very long labels cannot be encoded.
        let is_long = || {
            crate::base::ascii::label(label)
                .map_or_else(|| label.chars().nth(63).is_some(), |encoded| encoded.len() > 63)
        };
        if !label.is_ascii() && is_long() {
            return Some((
                "is not a domain name: a label has more than 63 characters in punycode",
                "Shorten it.",
            ));
        }
    }
    None
}

fn starts_with_xn(label: &str) -> bool {
    label.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("xn--"))
}

fn email(text: &str) -> Option<&'static str> {
    if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Some("is not an e-mail address: it has a space");
    }
    match text.split_once('@') {
        None => Some("is not an e-mail address: it has no `@`"),
        Some((_, host)) if host.contains('@') => Some("is not an e-mail address: it has more than one `@`"),
        Some(("", _) | (_, "")) => Some("is not an e-mail address: a side of the `@` is empty"),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::problem;
    use crate::schema::Format;

    #[test]
    fn names_that_the_service_takes_pass_in_every_case_and_script() {
        let han = format!("{}.com", "例".repeat(20));
        let long = format!("{}.com", "a".repeat(63));
        for name in [
            "example.com",
            "EXAMPLE.Com",
            "a.com",
            "1.cn",
            "example.com.cn",
            "example.com.",
            "my-site.com",
            "the-site.com",
            "a-b-c--d.com",
            "例子.com",
            "例子.中国",
            "A例子-1.公司",
            "例子.xn--55qx5d",
            "bücher.com",
            &han,
            &long,
        ] {
            assert_eq!(problem(Format::UnicodeDomain, name), None, "{name}");
        }
    }

    #[test]
    fn names_that_the_reference_rules_out_are_refused_with_the_reason() {
        let long = format!("{}.com", "a".repeat(64));
        let han = format!("{}.com", "例子".repeat(40));
        let page = format!("{}.com", "例子".repeat(100_000));
        for (name, reason) in [
            ("xn--fsqu00a.com", "is in punycode"),
            ("XN--fsqu00a.com", "is in punycode"),
            ("-a.com", "begins or ends with a hyphen"),
            ("a-.com", "begins or ends with a hyphen"),
            ("ab--cd.com", "third and fourth"),
            ("a_b.com", "an invalid character"),
            ("a b.com", "a space"),
            ("a..com", "is empty"),
            (".com", "is empty"),
            ("com", "no dot"),
            (&long, "more than 63 characters"),
            (&han, "more than 63 characters in punycode"),
            (&page, "more than 63 characters in punycode"),
        ] {
            let (problem, _) = problem(Format::UnicodeDomain, name).expect(name);
            assert!(problem.contains(reason), "{name}: {problem}");
        }
    }

    #[test]
    fn names_in_punycode_and_hosts_with_underscores_pass_where_the_service_takes_them() {
        for name in ["xn--fsqu00a.com", "_dmarc.example.com", "ab--cd.com", "例子.com"] {
            assert_eq!(problem(Format::Domain, name), None, "{name}");
        }
    }
}
