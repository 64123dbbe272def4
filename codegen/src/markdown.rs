//! Markdown, read as rustdoc reads it.

use std::borrow::Cow;
use std::ops::Range;

pub use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, LinkType, Tag, TagEnd};
use pulldown_cmark::{DefaultBrokenLinkCallback, OffsetIter, Options, Parser};

/// The extensions of CommonMark in rustdoc that determine where elements begin and end.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS);

/// The parts of a text and their places.
fn parts(text: &str) -> OffsetIter<'_, DefaultBrokenLinkCallback> {
    Parser::new_ext(text, OPTIONS).into_offset_iter()
}

/// The same, which hands over what looks like a link and has no destination.
pub fn parts_with<'t>(
    text: &'t str,
    mut dangling: impl FnMut(BrokenLink<'t>),
) -> impl Iterator<Item = (Event<'t>, Range<usize>)> {
    let callback = move |link: BrokenLink<'t>| {
        dangling(link);
        None
    };
    Parser::new_with_broken_link_callback(text, OPTIONS, Some(callback)).into_offset_iter()
}

/// Whether the destination of a link is a Rust item.
pub fn is_item(destination: &str) -> bool {
    destination == "Self" || ["crate::", "Self::", "std::"].iter().any(|start| destination.starts_with(start))
}

/// Whether brackets with this text inside are the name of an item, as `[CheckDomain]` and `` [`Lang::En`] `` are.
pub fn is_name(text: &str) -> bool {
    let name = text.strip_prefix('`').and_then(|text| text.strip_suffix('`')).unwrap_or(text);
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.split("::").all(|part| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        })
}

/// A text in which `to` has completed the links that are mere names, by the Rust name and the path of each: `[Lang]` is
/// `` [`Lang`](crate::acme::Lang) ``. What has no path is not a link.
pub fn with_paths(text: &str, to: impl Fn(&str) -> Option<(String, String)>) -> String {
    let name = |link: BrokenLink<'_>| Some((link.reference.to_string().into(), "".into()));
    let parser = Parser::new_with_broken_link_callback(text, OPTIONS, Some(name)).into_offset_iter();
    let links = parser.filter_map(|(event, range)| {
        let Event::Start(Tag::Link { link_type, dest_url, .. }) = event else { return None };
        let (link, name) = (&text[range.clone()], dest_url.trim_matches('`'));
        let (shown, path) = to(name)?;
        let label = match link_type {
            LinkType::Inline => {
                link.strip_suffix(')')?.strip_suffix(&*dest_url)?.strip_suffix('(')?.to_owned()
            }
            LinkType::ReferenceUnknown => {
                link.strip_suffix(']')?.strip_suffix(&*dest_url)?.strip_suffix('[')?.to_owned()
            }
            LinkType::ShortcutUnknown | LinkType::CollapsedUnknown => format!("[{}]", code(&shown)),
            _ => return None,
        };
        let inside = || label.strip_prefix('[')?.strip_suffix(']');
        match path.is_empty() {
            true => Some((range, inside()?.to_owned())),
            false => Some((range, format!("{label}({path})"))),
        }
    });
    edited(text, links.collect())
}

/// Text as a code span, whatever it holds.
pub fn code(text: &str) -> String {
    let text = text.replace(['\r', '\n'], " ");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if text.trim().is_empty() || text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Text that Markdown shows unchanged.
pub fn literal(text: &str) -> Cow<'_, str> {
    let shown = parts(text).map(|(event, _)| match event {
        Event::Start(Tag::Paragraph) | Event::End(_) => Some("".into()),
        Event::Text(text) => Some(text.into_string()),
        _ => None,
    });
    let is_url = |word: &str| word.contains("://");
    if !text.contains(['`', '['])
        && !is_url(text)
        && shown.collect::<Option<String>>().as_deref() == Some(text)
    {
        return Cow::Borrowed(text);
    }
    let words = text.split_whitespace().map(|word| {
        if is_url(word) {
            return format!("<{word}>");
        }
        let escaped = |c: char| if c.is_ascii_punctuation() { format!("\\{c}") } else { c.to_string() };
        word.chars().map(escaped).collect()
    });
    Cow::Owned(words.collect::<Vec<String>>().join(" "))
}

/// A doc with a label before it: in the same paragraph if the doc begins with one, and in the same line if that is all.
pub fn labelled(label: &str, doc: &str) -> String {
    let doc = doc.trim();
    let prose = matches!(parts(doc).next(), Some((Event::Start(Tag::Paragraph), Range { start: 0, .. })));
    let space = match (prose, doc.contains('\n')) {
        (true, false) => " ",
        (true, true) => "\n",
        (false, _) => "\n\n",
    };
    format!("{label}:{space}{doc}")
}

/// A text in which links to Rust items are the names alone: `` [`Lang`](crate::acme::Lang) `` and `[Lang]` are `` `Lang` ``.
pub fn without_item_links(text: &str) -> String {
    let text = &with_paths(text, |name| is_name(name).then(|| (name.to_owned(), "crate::".to_owned())));
    let mut parts = parts(text);
    let definitions = parts.reference_definitions().iter().filter(|(_, it)| is_item(&it.dest));
    // A definition goes with its line.
    let line = |it: Range<usize>| it.start..it.end + usize::from(text[it.end..].starts_with('\n'));
    let mut edits: Vec<Edit> = definitions.map(|(_, it)| (line(it.span.clone()), String::new())).collect();
    while let Some((event, link)) = parts.next() {
        if matches!(event, Event::Start(Tag::Link { dest_url, .. }) if is_item(&dest_url)) {
            let begin = link.start + "[".len();
            let inside = parts.by_ref().take_while(|(event, _)| *event != Event::End(TagEnd::Link));
            let end = inside.map(|(_, range)| range.end).max().unwrap_or(begin);
            edits.extend([(link.start..begin, String::new()), (end..link.end, String::new())]);
        }
    }
    edited(text, edits).trim().to_owned()
}

/// The first sentence of a text, whose links need no definitions elsewhere; none if the text does not begin with prose.
pub fn first_sentence(text: &str) -> Option<String> {
    let mut parts = parts(text);
    let (Event::Start(Tag::Paragraph), paragraph) = parts.next()? else { return None };
    let (mut whole, mut edits, mut destination, mut inside) = (Vec::new(), Vec::new(), None, 0);
    for (event, range) in parts.take_while(|(event, _)| *event != Event::End(TagEnd::Paragraph)) {
        if !matches!(event, Event::Text(_) | Event::SoftBreak | Event::HardBreak) {
            whole.push(range.clone());
        }
        match event {
            Event::Start(Tag::Link { link_type, dest_url, .. }) if link_type != LinkType::Inline => {
                destination = Some(dest_url);
                inside = range.start + "[".len();
            }
            Event::End(TagEnd::Link) => {
                let edit = destination.take().map(|to| (inside..range.end, format!("]({to})")));
                edits.extend(edit.filter(|_| text[inside..].starts_with(']')));
            }
            _ => inside = range.end,
        }
    }
    let prose = text[..paragraph.end].trim_ascii_end();
    let mut ends = prose[paragraph.start..].char_indices().filter_map(|(at, stop)| {
        let at = paragraph.start + at;
        ends_sentence(&prose[..at], stop, &prose[at + stop.len_utf8()..])
    });
    let end = ends.find(|end| !whole.iter().any(|part| part.start < *end && *end < part.end));
    let end = end.unwrap_or(prose.len());
    edits.retain(|(range, _)| range.end <= end);
    edits.push((0..paragraph.start, String::new()));
    Some(edited(&text[..end], edits))
}

/// A part of a text, and its replacement.
type Edit = (Range<usize>, String);

/// A text after these edits, none of which touches another.
fn edited(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(range, _)| range.start);
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    for (range, instead) in edits {
        out.push_str(&text[at..range.start]);
        out.push_str(&instead);
        at = range.end;
    }
    out.push_str(&text[at..]);
    out
}

/// The end of the sentence, with its quotes, if the character after this text ends one.
fn ends_sentence(before: &str, stop: char, after: &str) -> Option<usize> {
    const ABBREVIATIONS: [&str; 7] = ["approx", "cf", "e.g", "i.e", "incl", "viz", "vs"];
    let rest = after.trim_start_matches(['"', '\'', '’', '”', '»', ')', '*', '_', '~']);
    let end = before.len() + stop.len_utf8() + after.len() - rest.len();
    let word = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    let ends = match stop {
        '。' | '！' | '？' => true,
        '.' | '!' | '?' => {
            let next = rest.trim_start();
            next.is_empty()
                || next.len() < rest.len()
                    && !next.starts_with(char::is_lowercase)
                    && !ABBREVIATIONS.contains(&word.to_lowercase().as_str())
        }
        _ => false,
    };
    ends.then_some(end)
}
