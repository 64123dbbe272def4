//! The encoding of a response: UTF-8, or the charset that its header names.

use super::error::Fault;
use super::{DocumentError, DocumentErrorKind, Syntax};

/// Decodes bytes in ISO-8859-1; returns `None` if they should be UTF-8. `content_type` is the value of the header.
///
/// An XML declaration of UTF-8 or ASCII wins over the header. Without a declaration, ISO-8859-1 in the header is
/// decoded; any other charset there is refused unless all bytes are ASCII, since decoding would change the text.
pub(super) fn decode(
    bytes: &[u8],
    syntax: Option<Syntax>,
    content_type: Option<&str>,
) -> Result<Option<String>, DocumentError> {
    let declared = of_declaration(bytes);
    let is_open = declared.is_none() && !bytes.is_ascii() && !bytes.starts_with(b"\xef\xbb\xbf");
    let named = declared.or_else(|| content_type.filter(|_| is_open).and_then(of_header));
    match named.as_deref() {
        None | Some("utf-8" | "utf8" | "us-ascii" | "ascii") => Ok(None),
        Some("iso-8859-1" | "latin1" | "iso8859-1") if is_open => {
            Ok(Some(bytes.iter().map(|byte| char::from(*byte)).collect()))
        }
        Some(other) => {
            let fault = Fault::new(DocumentErrorKind::Charset, 0, "UTF-8");
            Err(fault.in_text(bytes, syntax).naming(other))
        }
    }
}

/// Returns the charset of a `Content-Type`, in lower case.
fn of_header(content_type: &str) -> Option<String> {
    let mut parameters = content_type.split(';').skip(1).filter_map(|parameter| parameter.split_once('='));
    let (_, value) = parameters.find(|(name, _)| name.trim().eq_ignore_ascii_case("charset"))?;
    named(value)
}

/// Returns the encoding that an XML declaration names, in lower case.
fn of_declaration(bytes: &[u8]) -> Option<String> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
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
