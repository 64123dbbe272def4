//! Diagnostics as text, in the manner of rustc: plain, the same bytes on every machine.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Element, Level, Origin, Renderer, Snippet, normalize_untrusted_str};

use super::{Diagnostic, Label, SHOWN};
use crate::source::{Sources, Span, floor_char_boundary};

/// More of a line than this is not underlined.
const LONGEST: usize = 200;

/// The prefix of the paths of [`Sources`] in messages, relative to the workspace.
const ROOT: &str = "spec/";

pub(super) fn render(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let mut sorted: Vec<&Diagnostic> = diagnostics.iter().collect();
    let path = |span| sources.file(span).map(|file| file.path.as_str());
    sorted.sort_by_key(|diagnostic| {
        let span = diagnostic.primary.span;
        (path(span), span, diagnostic.code)
    });
    // A mistake in the file of a protocol is found in each of its services.
    let problem = |diagnostic: &Diagnostic| (diagnostic.primary.span, diagnostic.code);
    sorted.dedup_by(|again, first| problem(again) == problem(first) && again.message == first.message);

    let renderer = Renderer::plain().decor_style(DecorStyle::Ascii);
    let mut out = String::new();
    let mut files = 0;
    let mut page: Option<Page> = None;
    for (index, diagnostic) in sorted.iter().enumerate() {
        let file = diagnostic.primary.span.file;
        if page.as_ref().is_none_or(|page| page.file != file) {
            files += 1;
            page = Some(Page::new(file, sources));
        }
        if let Some(page) = page.as_ref().filter(|_| index < SHOWN) {
            out.push_str(&one(diagnostic, page, sources, &renderer));
            out.push_str("\n\n");
        }
    }
    out.push_str(&format!("error: {} in {}", count(sorted.len(), "problem"), count(files, "file")));
    if sorted.len() > SHOWN {
        out.push_str(&format!("; the first {SHOWN} are shown"));
    }
    out.push('\n');
    out
}

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

fn one(diagnostic: &Diagnostic, page: &Page, sources: &Sources, renderer: &Renderer) -> String {
    let (same, other): (Vec<&Label>, Vec<&Label>) = diagnostic
        .secondary
        .iter()
        .partition(|label| label.span.file == page.file && !label.span.is_whole_file());
    let other_pages: Vec<Page> = other.iter().map(|label| Page::new(label.span.file, sources)).collect();
    let mut group = Level::ERROR
        .primary_title(harmless(&diagnostic.message))
        .id(diagnostic.code.number())
        .element(page.element(&diagnostic.primary, &same));
    for (label, page) in other.iter().zip(&other_pages) {
        group = group.element(page.element(label, &[]));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(harmless(help)));
    }
    renderer.render(&[group])
}

/// A file that problems are shown in, with the starts of its lines.
struct Page {
    file: u32,
    path: String,
    text: String,
    lines: Vec<usize>,
}

impl Page {
    fn new(file: u32, sources: &Sources) -> Self {
        let source = sources.file(Span::whole_file(file));
        let text = source.map_or_else(String::new, |file| file.text().into_owned());
        let path = source.map_or("", |file| file.path.as_str());
        Self {
            file,
            path: harmless(&format!("{ROOT}{path}")),
            lines: std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect(),
            text,
        }
    }

    fn element<'a>(&'a self, primary: &'a Label, secondary: &[&'a Label]) -> Element<'a> {
        if primary.span.is_whole_file() {
            return Origin::path(self.path.as_str()).into();
        }
        let primary_range = self.range(primary.span);
        let ranges: Vec<_> = secondary.iter().map(|label| self.range(label.span)).collect();
        let first = ranges.iter().fold(primary_range.start, |at, range| at.min(range.start));
        let last = ranges.iter().fold(primary_range.end, |at, range| at.max(range.end));
        // The renderer reads all it is given, so it is given the lines that matter.
        let first_line = self.lines.partition_point(|&start| start <= first).max(1) - 1;
        let after_last = self.lines.partition_point(|&start| start <= last);
        let from = self.lines.get(first_line).copied().unwrap_or(0);
        let to = self.lines.get(after_last).copied();
        // Text far behind the place is truncated anyway.
        let to = to.unwrap_or(self.text.len()).min(last + LONGEST);
        let to = floor_char_boundary(&self.text, to);

        let mut snippet = Snippet::source(visible(&self.text[from..to]))
            .line_start(first_line + 1)
            .path(self.path.as_str())
            .annotation(
                AnnotationKind::Primary
                    .span(primary_range.start - from..primary_range.end - from)
                    .label(text(primary)),
            );
        for (label, range) in secondary.iter().zip(ranges) {
            snippet = snippet.annotation(
                AnnotationKind::Context.span(range.start - from..range.end - from).label(text(label)),
            );
        }
        snippet.into()
    }

    /// The span as a range that lies in the text and on borders of characters.
    fn range(&self, span: Span) -> std::ops::Range<usize> {
        let start = floor_char_boundary(&self.text, span.start as usize);
        let end = (span.end as usize).min(start + LONGEST);
        start..floor_char_boundary(&self.text, end).max(start)
    }
}

fn text(label: &Label) -> Option<String> {
    (!label.text.is_empty()).then(|| harmless(&label.text))
}

/// Text of the spec within a message, without line breaks and control characters.
fn harmless(text: &str) -> String {
    visible(&normalize_untrusted_str(text))
}

/// The control characters that the renderer lets through, replaced by one of the same length, so
/// that places stay true.
fn visible(text: &str) -> String {
    text.replace(|c| ('\u{80}'..'\u{a0}').contains(&c), "¿")
}
