//! A reference implementation of the signature that shares no code with the SDK: one line for each step of the
//! vendor's description, written for clarity.

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Returns the string to sign.
pub fn string_to_sign(method: &str, parameters: &BTreeMap<String, String>) -> String {
    let mut sorted: Vec<(&String, &String)> = parameters.iter().collect();
    sorted.sort_by_key(|(name, _)| name.as_bytes().to_vec());
    let pairs: Vec<String> =
        sorted.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    format!("{method}&{}&{}", encode("/"), encode(&pairs.join("&")))
}

/// Returns the signature of a string to sign.
pub fn signature(text: &str, secret: &str) -> String {
    let key = format!("{secret}&");
    let mut mac = Hmac::<Sha1>::new_from_slice(key.as_bytes()).expect("HMAC takes keys of any length");
    mac.update(text.as_bytes());
    base64(&mac.finalize().into_bytes())
}

/// Percent-encodes as RFC 3986 says, one byte at a time.
pub fn encode(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => encoded.push(byte as char),
            _ => write!(encoded, "%{byte:02X}").expect("writing to a String cannot fail"),
        }
    }
    encoded
}

/// Parses the parameters of a query or a form.
pub fn decode(query: &str) -> BTreeMap<String, String> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decode_one(name), decode_one(value)))
        .collect()
}

fn decode_one(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if c == '%' {
            let digits = rest.get(1..3).expect("two digits after a percent sign");
            bytes.push(u8::from_str_radix(digits, 16).expect("hexadecimal digits"));
            rest = &rest[3..];
        } else {
            assert_ne!(c, '+', "a space is %20, and a plus sign is %2B");
            let (head, tail) = rest.split_at(c.len_utf8());
            bytes.extend_from_slice(head.as_bytes());
            rest = tail;
        }
    }
    String::from_utf8(bytes).expect("UTF-8")
}

fn base64(bytes: &[u8]) -> String {
    let bits: String = bytes.iter().map(|byte| format!("{byte:08b}")).collect();
    let mut text = String::new();
    for six in bits.as_bytes().chunks(6) {
        let mut six = String::from_utf8(six.to_vec()).expect("ASCII");
        while six.len() < 6 {
            six.push('0');
        }
        let value = u8::from_str_radix(&six, 2).expect("bits");
        text.push(match value {
            0..=25 => (b'A' + value) as char,
            26..=51 => (b'a' + value - 26) as char,
            52..=61 => (b'0' + value - 52) as char,
            62 => '+',
            _ => '/',
        });
    }
    let padding = (4 - text.len() % 4) % 4;
    text + &"=".repeat(padding)
}
