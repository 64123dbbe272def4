//! The spec as it is written: the mirror of the YAML, with the place of everything.
//!
//! Nothing here is looked up or decided. A key that was missing or wrong has been reported by
//! [`load`](crate::load) and stands here as empty text, so that the later stages can go on and
//! report the rest.

mod examples;
mod failure;
mod orders;
mod types;

use crate::source::Span;
pub use examples::{Example, ExampleError, OtherShape, Value};
pub use failure::Failure;
pub use orders::{Finding, Order, Orders, PriceTable, Quoting, RuleOut, Settling};
pub use types::{Condition, Enum, EnumValue, Field, Structure};

/// A value and the place it was written.
#[derive(Clone, Debug)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

/// A piece of text and its place.
pub type Text = Spanned<String>;

impl Text {
    /// No text, at the place that stands for what is missing.
    pub const fn empty(span: Span) -> Self {
        Self { value: String::new(), span }
    }
}

/// Text of many lines, each of which knows its place.
#[derive(Clone, Debug)]
pub struct Block {
    /// The text, at the place where it begins.
    pub text: Text,
    /// Where each of its lines begins in the file. Empty if it is not written there as it reads.
    pub lines: Vec<u32>,
}

impl Block {
    /// The place of a part of the text: what of it stands in the line that it begins in.
    pub fn span(&self, start: usize, end: usize) -> Span {
        let text = &self.text.value;
        let (before, part) = match (text.get(..start), text.get(start..end)) {
            (Some(before), Some(part)) => (before, part),
            _ => return self.text.span,
        };
        let line = before.matches('\n').count();
        let column = start - before.rfind('\n').map_or(0, |at| at + 1);
        let width = part.lines().next().map_or(0, str::len);
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        self.lines.get(line).map_or(self.text.span, |begin| {
            let start = begin.saturating_add(offset(column));
            Span { start, end: start.saturating_add(offset(width)), ..self.text.span }
        })
    }
}

/// One folder of the spec.
#[derive(Clone, Debug)]
pub struct Service {
    /// The folder's name, which becomes the module's.
    pub folder: String,
    /// The name that `service.yaml` gives; it has to be the folder's.
    pub service: Text,
    /// The name in documents.
    pub title: Text,
    /// What the service is for.
    pub doc: Text,
    /// The document that `page` refers to.
    pub reference: Text,
    /// The wire protocol.
    pub protocol: Text,
    /// The reply field that names the request.
    pub request_id: Text,
    /// The editions, in the order written.
    pub editions: Vec<Edition>,
    /// The fields by which a response reports a failure, where they are not the protocol's usual ones.
    pub failure: Option<Failure>,
    /// Parameters that actions share through `uses`.
    pub parameters: Vec<Field>,
    /// How orders are priced, followed and found.
    pub orders: Option<Orders>,
    /// Every error code.
    pub errors: Vec<ErrorCode>,
    /// Shared enums, of all files in `types/`.
    pub enums: Vec<Enum>,
    /// Shared structures, of all files in `types/`.
    pub types: Vec<Structure>,
    /// The actions, by file name.
    pub actions: Vec<Action>,
    /// Every file could be parsed. If not, a name that seems unknown may stand in one that could not.
    pub whole: bool,
}

impl Service {
    /// A service of which nothing has been read, at the place that stands for it.
    pub fn empty(folder: &str, span: Span) -> Self {
        Self {
            folder: folder.to_owned(),
            service: Text::empty(span),
            title: Text::empty(span),
            doc: Text::empty(span),
            reference: Text::empty(span),
            protocol: Text::empty(span),
            request_id: Text::empty(span),
            editions: Vec::new(),
            failure: None,
            parameters: Vec::new(),
            orders: None,
            errors: Vec::new(),
            enums: Vec::new(),
            types: Vec::new(),
            actions: Vec::new(),
            whole: true,
        }
    }

    /// All structures: the shared ones, then those of each action.
    pub fn structures(&self) -> impl Iterator<Item = &Structure> {
        self.types.iter().chain(self.actions.iter().flat_map(|action| &action.types))
    }
}

/// An edition of a service.
#[derive(Clone, Debug)]
pub struct Edition {
    /// Its name, lower case.
    pub name: Text,
    /// What it is.
    pub doc: Text,
    /// The version that goes over the wire.
    pub version: Text,
    /// The host.
    pub endpoint: Text,
}

/// An error code.
#[derive(Clone, Debug)]
pub struct ErrorCode {
    /// The code on the wire.
    pub code: Text,
    /// The Rust name, if it is not derived.
    pub name: Option<Text>,
    /// What it means.
    pub doc: Text,
    /// The HTTP status that it comes with.
    pub status: Option<Spanned<u16>>,
    /// `refused`, `not_done` or `unknown`; `unknown` if absent.
    pub outcome: Option<Text>,
    /// All codes that begin with this one.
    pub family: bool,
    /// Any action can answer it.
    pub public: bool,
    /// The caller's clock is wrong.
    pub clock: bool,
    /// Nothing was done, since too many requests came.
    pub throttling: Option<Spanned<bool>>,
}

/// How a list action pages.
#[derive(Clone, Debug)]
pub struct Paging {
    /// The place of the whole.
    pub span: Span,
    /// The parameter that takes the page's number.
    pub page: Option<Text>,
    /// The number of the first page, or `told`.
    pub first: Option<Text>,
    /// The parameter that takes the page's size.
    pub size: Option<Text>,
    /// The reply's list.
    pub items: Option<Text>,
    /// The reply's count of all items.
    pub total: Option<Text>,
    /// The reply's count of pages.
    pub pages: Option<Text>,
    /// The reply's number of this page.
    pub current: Option<Text>,
    /// The reply's word on whether there are more pages.
    pub more: Option<Text>,
    /// The reply's structure that points at the next page.
    pub next: Option<Text>,
    /// Parameters and the fields of `next` that they take.
    pub cursors: Vec<(Text, Text)>,
}

/// One action.
#[derive(Clone, Debug)]
pub struct Action {
    /// The path of its file, relative to the spec's folder.
    pub path: String,
    /// Its name on the wire.
    pub name: Text,
    /// How its name travels, if not as it is.
    pub wire: Option<Text>,
    /// What it does.
    pub doc: Text,
    /// Where the reference describes it.
    pub page: Text,
    /// `read`, `write`, `purchase` or `destroy`.
    pub effect: Option<Text>,
    /// The parameter that names what is lost.
    pub destroys: Option<Text>,
    /// Whether doing it twice leaves what doing it once does.
    pub repeatable: Option<Spanned<bool>>,
    /// How many calls a second the service takes of one account.
    pub quota: Option<Spanned<u16>>,
    /// The reply field that names the task or the order.
    pub settles_by: Option<Text>,
    /// What is ordered.
    pub order: Option<Order>,
    /// Its own parameters.
    pub parameters: Vec<Field>,
    /// Shared parameters that it takes.
    pub uses: Vec<Text>,
    /// The reply's fields.
    pub reply: Vec<Field>,
    /// The fields by which its response reports a failure, where they are not the service's.
    pub failure: Option<Failure>,
    /// How it pages.
    pub paging: Option<Paging>,
    /// The codes that its page documents.
    pub errors: Vec<Text>,
    /// Its own enums.
    pub enums: Vec<Enum>,
    /// Its own structures.
    pub types: Vec<Structure>,
    /// Its examples.
    pub examples: Vec<Example>,
}
