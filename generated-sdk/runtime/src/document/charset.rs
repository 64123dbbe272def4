//! The text of a response: UTF-8, or what it says that it is.

use super::error::Fault;
use super::{DocumentError, DocumentErrorKind, Syntax};

/// The bytes as text. `content_type` is the header's value; XML may name its encoding too.
///
/// ISO-8859-1 is decoded. Other encodings are refused unless all is ASCII, since the text would be another one. Where
/// both name one and they differ, UTF-8 wins.
pub(super) fn decode(
    bytes: Vec<u8>,
    syntax: Option<Syntax>,
    content_type: Option<&str>,
) -> Result<String, DocumentError> {
    if !bytes.is_ascii() && !bytes.starts_with(b"\xef\xbb\xbf") {
        let named: Vec<String> =
            [content_type.and_then(of_header), of_declaration(&bytes)].into_iter().flatten().collect();
        let is_utf8 = |name: &String| ["utf-8", "utf8", "us-ascii", "ascii"].contains(&name.as_str());
        match named.first().filter(|_| !named.iter().any(is_utf8)).map(String::as_str) {
            None => {}
            Some("iso-8859-1" | "latin1" | "iso8859-1") => {
                return Ok(bytes.into_iter().map(char::from).collect());
            }
            Some(other) => {
                let fault = Fault::new(DocumentErrorKind::Charset, 0, "UTF-8");
                return Err(fault.in_text(&bytes, syntax).naming(other));
            }
        }
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Fault::new(DocumentErrorKind::NotUtf8, at, "UTF-8").in_text(error.as_bytes(), syntax)
    })
}

/// The charset of a `Content-Type`, in lower case.
fn of_header(content_type: &str) -> Option<String> {
    let mut parameters = content_type.split(';').skip(1).filter_map(|parameter| parameter.split_once('='));
    let (_, value) = parameters.find(|(name, _)| name.trim().eq_ignore_ascii_case("charset"))?;
    named(value)
}

/// The encoding that an XML declaration names, in lower case.
fn of_declaration(bytes: &[u8]) -> Option<String> {
    let head = bytes.trim_ascii_start().strip_prefix(b"<?xml")?;
    let end = head.windows(2).take(256).position(|two| two == b"?>")?;
    let declaration = std::str::from_utf8(&head[..end]).ok()?;
    let (_, value) = declaration.split_once("encoding")?.1.split_once('=')?;
    let value = value.trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    named(value[1..].split(quote).next()?)
}

fn named(value: &str) -> Option<String> {
    let name = value.trim().trim_matches(['"', '\'']).to_ascii_lowercase();
    (!name.is_empty()).then_some(name)
}
