//! Checks that docs are Markdown that rustdoc accepts: its warnings are reported at their place in the spec.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::markdown::{self, BrokenLink, CodeBlockKind, Event, LinkType, Tag, TagEnd};
use crate::model::{Field, METHODS, SHARED, Service};
use crate::source::Span;
use crate::spec::Block;

/// The help for code that rustdoc would compile.
const FENCE: &str =
    "write it between lines of ```text and ```: rustdoc compiles a block without a language as Rust";

/// Reports the parts of docs that rustdoc would warn about.
pub fn check(service: &Service, diagnostics: &mut Diagnostics) {
    let module = format!("crate::{}::", service.module);
    let mut reader = Reader { module: &module, service, diagnostics };
    let spec = service.spec;
    let examples = spec.actions.iter().flat_map(|action| &action.examples);
    let examples = examples.flat_map(|it| it.also.iter().map(|other| &other.doc).chain([&it.doc]));
    let docs = std::iter::once(&spec.doc)
        .chain(spec.editions.iter().map(|it| &it.doc))
        .chain(spec.errors.iter().map(|it| &it.doc))
        .chain(examples);
    for doc in docs {
        reader.read(doc, &[]);
    }
    reader.fields(&service.shared, &[SHARED]);
    for it in &service.enums {
        for doc in it.spec.values.iter().map(|value| &value.doc).chain([&it.spec.doc]) {
            reader.read(doc, &[it.name]);
        }
    }
    for it in &service.structures {
        reader.read(&it.spec.doc, &[it.name]);
        reader.fields(&it.fields, &[it.name]);
    }
    for it in &service.actions {
        let (request, response) = (it.name, it.response_name.as_str());
        for doc in [&it.spec.doc].into_iter().chain(it.unpaged()) {
            reader.read(doc, &[request, response]);
        }
        reader.fields(it.own_parameters(), &[request]);
        reader.fields(&it.response, &[response]);
    }
}

struct Reader<'a, 'd> {
    /// The beginning of paths to items of the service.
    module: &'a str,
    service: &'a Service<'a>,
    diagnostics: &'d mut Diagnostics,
}

impl Reader<'_, '_> {
    fn fields(&mut self, fields: &[Field], owners: &[&str]) {
        for field in fields {
            self.read(&field.spec.doc, owners);
        }
    }

    /// Reads a doc, which can link to the fields of its owners by their wire names.
    fn read(&mut self, doc: &Block, owners: &[&str]) {
        let text = doc.text.value.as_str();
        let mut dangling = Vec::new();
        let (mut in_code, mut in_link, mut in_html) = (false, false, false);
        for (event, range) in markdown::parts_with(text, |link| dangling.push(link)) {
            match event {
                Event::Start(Tag::CodeBlock(kind)) => {
                    in_code = true;
                    self.code_block(doc, &kind, range);
                }
                Event::End(TagEnd::CodeBlock) => in_code = false,
                Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                    in_link = true;
                    if link_type != LinkType::Email {
                        self.destination(doc, &dest_url, range, owners);
                    }
                }
                Event::End(TagEnd::Link) => in_link = false,
                Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_) if !in_html => {
                    // A tag that closes follows from the one that opens.
                    in_html = true;
                    self.report(doc, range, "HTML in a doc").help(
                        "write code between backticks, as in `Vec<String>`, and any other `<` as `\\<`",
                    );
                }
                Event::Text(_) if !in_code => {
                    self.backtick(doc, range.clone());
                    if !in_link {
                        self.bare_url(doc, range);
                    }
                }
                _ => {}
            }
        }
        for link in dangling {
            self.dangling(doc, link, owners);
        }
    }

    fn report(&mut self, doc: &Block, range: Range<usize>, message: impl Into<String>) -> &mut Diagnostic {
        self.diagnostics.error(Code::Markdown, doc.span(range.start, range.end), message)
    }

    fn code_block(&mut self, doc: &Block, kind: &CodeBlockKind<'_>, range: Range<usize>) {
        let block = doc.text.value[range.clone()].trim_end();
        let CodeBlockKind::Fenced(info) = kind else {
            self.report(doc, range, "indented text is a code block").help(FENCE);
            return;
        };
        let fence = &block[..block.len() - block.trim_start_matches(['`', '~']).len()];
        let last = block.lines().skip(1).last().unwrap_or_default();
        if !last.trim_start_matches([' ', '>', '\t']).starts_with(fence) {
            self.report(doc, range, "unclosed code block").help(format!("close it with a line of {fence}"));
        } else if info.split([',', ' ', '\t']).all(str::is_empty) {
            self.report(doc, range, "code block without a language").help(FENCE);
        }
    }

    /// Reports a backtick that is not part of code.
    fn backtick(&mut self, doc: &Block, range: Range<usize>) {
        let text = doc.text.value.as_str();
        let escaped = text[..range.start].ends_with('\\') && text[range.clone()].starts_with('`');
        let from = range.start + usize::from(escaped);
        if let Some(at) = text[from..range.end].find('`') {
            self.report(doc, from + at..from + at + 1, "unclosed code")
                .help("add the backtick that closes it, or write \\` for one that is text");
        }
    }

    fn bare_url(&mut self, doc: &Block, range: Range<usize>) {
        let text = &doc.text.value[range.clone()];
        let Some(at) = ["https://", "http://"].iter().filter_map(|scheme| text.find(scheme)).min() else {
            return;
        };
        let start = range.start + at;
        let url = doc.text.value[start..].split_whitespace().next().unwrap_or_default();
        let url = url.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '*', '_', '"', '\'']);
        self.report(doc, start..start + url.len(), "a URL is not a link by itself")
            .help(format!("write `<{url}>`"));
    }

    /// Reports what looks like a link, and has no destination.
    fn dangling(&mut self, doc: &Block, link: BrokenLink<'_>, owners: &[&str]) {
        let text = &doc.text.value[link.span.clone()];
        let unfinished = doc.text.value[link.span.end..].starts_with('(');
        if !unfinished && markdown::is_name(&link.reference) {
            let name = link.reference.trim_matches('`');
            if self.service.link(name, owners).is_none() {
                self.no_such_item(name, doc.span(link.span.start, link.span.end), owners);
            }
            return;
        }
        // Rustdoc takes brackets with anything else in them for prose.
        let is_name = |c: char| c.is_alphanumeric() || ":_<>!*&;@()`".contains(c);
        let name = link.link_type != LinkType::Shortcut || link.reference.chars().all(is_name);
        if unfinished || name || text.contains('`') {
            let help = format!("write `[text]({}…)`, or `\\[text\\]` if it is not a link", self.module);
            self.report(doc, link.span, format!("the link `{text}` has no destination")).help(help);
        }
    }

    fn no_such_item(&mut self, name: &str, span: Span, owners: &[&str]) {
        let members = self.service.members.keys().map(String::as_str);
        let of = |member: &'_ str, owner: &&str| member.split_once("::").is_some_and(|(it, _)| it == *owner);
        let own = members.clone().filter(|member| owners.iter().any(|owner| of(member, owner)));
        let own = own.filter_map(|member| Some(member.split_once("::")?.1));
        let members = members.clone().filter(|member| !of(member, &SHARED));
        let items = self.service.items.iter().map(String::as_str).chain(METHODS.iter().copied());
        self.diagnostics
            .error(Code::LinkTarget, span, format!("the service has no item and no field `{name}` here"))
            .suggest(name, own.chain(items).chain(members.clone()), || {
                "name an action, a type or a field, or write `\\[` for a bracket".to_owned()
            });
    }

    fn destination(&mut self, doc: &Block, destination: &str, range: Range<usize>, owners: &[&str]) {
        let is_url =
            destination.contains('/') || destination.starts_with(['#']) || destination.starts_with("mailto:");
        let link = &doc.text.value[range.clone()];
        let place = match link.rfind(destination) {
            Some(at) => range.start + at..range.start + at + destination.len(),
            None => range,
        };
        if let Some(path) = destination.strip_prefix(self.module) {
            let path = path.split('#').next().unwrap_or_default().trim_end_matches("()");
            let parent = path.rsplit_once("::").filter(|(_, last)| last.starts_with(char::is_lowercase));
            let items = &self.service.items;
            if !items.contains(path) && parent.is_none_or(|(parent, _)| !items.contains(parent)) {
                self.no_such_item(path, doc.span(place.start, place.end), owners);
            }
        } else if !is_url
            && !markdown::is_item(destination)
            && self.service.link(destination, owners).is_none()
        {
            let help = format!(
                "write a URL, or the path of a Rust item that begins with `{}` or `Self::`",
                self.module
            );
            self.report(doc, place, format!("the link leads to `{destination}`, which is not a destination"))
                .help(help);
        }
    }
}
