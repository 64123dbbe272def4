//! The spec as it is written: the mirror of the YAML, with the place of everything.
//!
//! Nothing here is looked up or decided. A key that was missing or wrong has been reported by
//! [`load`](crate::load) and stands here as empty text, so that the later stages can go on and
//! report the rest.

use crate::source::Span;

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

/// How a service's orders are priced, followed and found.
#[derive(Clone, Debug)]
pub struct Orders {
    /// The place of the whole.
    pub span: Span,
    /// What tells a price.
    pub quote: Option<Quoting>,
    /// What tells how a task or an order fares.
    pub settle: Option<Settling>,
    /// What lists tasks or orders.
    pub find: Option<Finding>,
}

/// The read that tells a price.
#[derive(Clone, Debug)]
pub struct Quoting {
    /// The action.
    pub read: Text,
    /// Its parameter for the domain name.
    pub name: Text,
    /// Its parameter for the number of years.
    pub years: Text,
    /// Its parameter for what is priced.
    pub kind: Text,
    /// Kinds of orders, and the parameter's words for them.
    pub kinds: Vec<(Text, Text)>,
    /// Its parameter for the currency.
    pub currency: Option<Text>,
    /// The reply's price.
    pub price: Text,
    /// The kinds that this price is for; empty for all.
    pub price_of: Vec<Text>,
    /// Whether that price is told of premium names only.
    pub price_if_premium: bool,
    /// The reply's word on whether it is a premium name.
    pub premium: Text,
    /// The reply's list of prices.
    pub list: Option<PriceTable>,
}

/// A list of prices in a reply.
#[derive(Clone, Debug)]
pub struct PriceTable {
    /// The list.
    pub items: Text,
    /// An entry's word for what it prices.
    pub kind: Text,
    /// An entry's number of years.
    pub years: Text,
    /// An entry's price.
    pub price: Text,
}

/// The read that tells how a task or an order fares.
#[derive(Clone, Debug)]
pub struct Settling {
    /// The action.
    pub read: Text,
    /// Its parameter for the number of the task or order.
    pub id: Text,
    /// The reply's list, or its one structure.
    pub items: Text,
    /// An entry's domain name.
    pub name: Text,
    /// An entry's state.
    pub state: Text,
    /// The states in which it has worked.
    pub done: Vec<Text>,
    /// The states in which it has failed.
    pub failed: Vec<Text>,
    /// An entry's words on why.
    pub why: Option<Text>,
    /// An entry's time of making.
    pub time: Text,
    /// The zones that a time without one may be in, in minutes east of UTC.
    pub zones: Vec<Spanned<i64>>,
}

/// The read that lists tasks or orders.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The action.
    pub read: Text,
    /// Its parameter for the domain name.
    pub name: Option<Text>,
    /// Its parameter for the first day.
    pub from: Text,
    /// The reply's list.
    pub items: Text,
    /// An entry's number.
    pub id: Text,
    /// An entry's word for what it is for.
    pub kind: Text,
    /// Kinds of orders, and the list's words for them.
    pub kinds: Vec<(Text, Text)>,
    /// How many seconds after its time stamp a request can still arrive.
    pub window: Option<Spanned<i64>>,
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

/// An enum.
#[derive(Clone, Debug)]
pub struct Enum {
    /// Its name.
    pub name: Text,
    /// What it says.
    pub doc: Text,
    /// `string` (the default) or `int`.
    pub ty: Option<Text>,
    /// The values.
    pub values: Vec<EnumValue>,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// The value on the wire.
    pub wire: Text,
    /// The Rust name, if it is not derived.
    pub name: Option<Text>,
    /// What it means.
    pub doc: Text,
}

/// A structure.
#[derive(Clone, Debug)]
pub struct Structure {
    /// Its name.
    pub name: Text,
    /// What it holds.
    pub doc: Text,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// A parameter of a request or a field of a structure or reply.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name on the wire.
    pub wire: Text,
    /// The type expression, such as `list of TaskInfo`.
    pub ty: Text,
    /// What it means.
    pub doc: Text,
    /// The Rust name, if it is not derived.
    pub name: Option<Text>,
    /// The editions that have it; empty means all.
    pub editions: Vec<Text>,
    /// Never printed.
    pub sensitive: Option<Spanned<bool>>,
    /// A value for the docs; of a list, its entries with `, ` between.
    pub example: Option<Text>,
    /// Has to be given.
    pub required: Option<Spanned<bool>>,
    /// Has to be given in these editions.
    pub required_in: Vec<Text>,
    /// The value it always has; the type does not have it then.
    pub fixed: Option<Text>,
    /// What the server assumes.
    pub default: Option<Text>,
    /// The reply fields that its value comes from.
    pub guard: Vec<Text>,
    /// The least number.
    pub min: Option<Spanned<i64>>,
    /// The greatest number.
    pub max: Option<Spanned<i64>>,
    /// The greatest number of characters.
    pub max_length: Option<Spanned<i64>>,
    /// The least number of entries.
    pub min_items: Option<Spanned<i64>>,
    /// The greatest number of entries.
    pub max_items: Option<Spanned<i64>>,
    /// `domain`, `email`, `emails` or `ip`.
    pub format: Option<Text>,
    /// Has to be given when another parameter has a value.
    pub required_when: Option<Condition>,
    /// Has no effect unless another parameter has a value.
    pub only_when: Option<Condition>,
    /// Never absent from a reply.
    pub always: Option<Spanned<bool>>,
    /// The name of one entry inside a list's wrapper.
    pub item: Option<Text>,
    /// `bare`: JSON has no wrapper.
    pub json: Option<Text>,
}

impl Field {
    /// A field of which only the name has been read.
    pub fn named(wire: Text) -> Self {
        Self {
            ty: Text::empty(wire.span),
            doc: Text::empty(wire.span),
            wire,
            name: None,
            editions: Vec::new(),
            sensitive: None,
            example: None,
            required: None,
            required_in: Vec::new(),
            fixed: None,
            default: None,
            guard: Vec::new(),
            min: None,
            max: None,
            max_length: None,
            min_items: None,
            max_items: None,
            format: None,
            required_when: None,
            only_when: None,
            always: None,
            item: None,
            json: None,
        }
    }
}

/// Another parameter and the value it has.
#[derive(Clone, Debug)]
pub struct Condition {
    /// The parameter's wire name.
    pub parameter: Text,
    /// Its value on the wire.
    pub is: Text,
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

/// What a purchase orders. Parameters are given by their paths, with dots.
#[derive(Clone, Debug)]
pub struct Order {
    /// The place of the whole.
    pub span: Span,
    /// What it is for.
    pub kind: Option<Text>,
    /// The parameter that names what is ordered.
    pub names: Option<Text>,
    /// The parameter that names an order that exists already.
    pub of: Option<Text>,
    /// The parameter that says for how many years.
    pub years: Option<Text>,
    /// The parameter without which a premium name is refused.
    pub premium: Option<Text>,
    /// The parameter that takes the price that was quoted.
    pub confirm: Option<Text>,
    /// The reply field that names an order which was only saved.
    pub saved: Option<Text>,
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

/// An exchange that becomes a test.
#[derive(Clone, Debug)]
pub struct Example {
    /// The place of the whole.
    pub span: Span,
    /// What it shows.
    pub doc: Text,
    /// `page` or `hand`.
    pub origin: Text,
    /// The parameters, by wire name.
    pub request: Option<Value>,
    /// Exactly the parameters that go over the wire, one a line.
    pub sends: Option<Block>,
    /// The error that it shows, if it does not succeed.
    pub error: Option<ExampleError>,
    /// The reply in JSON.
    pub json: Option<Block>,
    /// The reply in XML.
    pub xml: Option<Text>,
    /// Other shapes of the same reply.
    pub also: Vec<OtherShape>,
}

/// The error of an example.
#[derive(Clone, Debug)]
pub struct ExampleError {
    /// Its code.
    pub code: Text,
    /// Its HTTP status.
    pub status: Spanned<u16>,
}

/// Another shape of an example's reply.
#[derive(Clone, Debug)]
pub struct OtherShape {
    /// What is odd about it.
    pub doc: Text,
    /// The reply in JSON.
    pub json: Option<Block>,
    /// The reply in XML.
    pub xml: Option<Text>,
}

/// A value of an example's request.
#[derive(Clone, Debug)]
pub enum Value {
    /// Text, a number or a truth value, as it was written.
    Scalar(Text),
    /// A list.
    List(Span, Vec<Value>),
    /// A mapping, in the order written.
    Map(Span, Vec<(Text, Value)>),
}
