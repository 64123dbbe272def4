//! Docs for readers who do not have the Rust docs.

/// The text of a doc comment in which links to Rust items are the names alone: `` [`Lang`](crate::acme::Lang) `` is
/// `` `Lang` ``.
pub fn plain(doc: &str) -> String {
    let mut text = String::with_capacity(doc.len());
    let mut rest = doc.trim();
    while let Some((before, name, after)) = first_link(rest) {
        text.push_str(before);
        text.push_str(name);
        rest = after;
    }
    text.push_str(rest);
    text
}

/// What is before the first link to a Rust item, the text of the link, and what is after it.
fn first_link(text: &str) -> Option<(&str, &str, &str)> {
    let at = ["](crate::", "](Self::"].iter().filter_map(|start| text.find(start)).min()?;
    let (before, name) = text[..at].rsplit_once('[')?;
    let (_, after) = text[at..].split_once(')')?;
    Some((before, name, after))
}
