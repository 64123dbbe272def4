//! The resolved model: references are links, names are decided, nothing is left to look up.
//!
//! Emitters only write down what stands here.

use crate::names::snake;
use crate::source::Span;
use crate::spec::Text;

/// One service, ready to be written down as Rust.
#[derive(Clone, Debug)]
pub struct Service {
    /// The folder of the spec, such as `aliyun-domain`.
    pub folder: String,
    /// The Rust module, such as `aliyun_domain`.
    pub module: String,
    /// The Rust type that stands for the service, such as `AliyunDomain`.
    pub marker: String,
    /// The name in documents.
    pub title: String,
    /// What it is for.
    pub doc: String,
    /// The document that pages refer to.
    pub reference: String,
    /// How it talks.
    pub protocol: Protocol,
    /// The reply field that names the request.
    pub request_id: String,
    /// Its editions.
    pub editions: Vec<Edition>,
    /// Parameters that actions share.
    pub shared: Vec<Field>,
    /// How its orders are priced, followed and found.
    pub orders: Option<Orders>,
    /// Its error codes.
    pub errors: Vec<ErrorCode>,
    /// All enums: the shared ones, then those of each action, in the order of actions.
    pub enums: Vec<Enum>,
    /// All structures: the shared ones, then those of each action, in the order of actions.
    pub structures: Vec<Structure>,
    /// Its actions, by wire name in byte order.
    pub actions: Vec<Action>,
}

/// A wire protocol that the runtime speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// Alibaba Cloud's RPC style.
    AlibabaRpc,
    /// OpenSRS's XML envelopes.
    OpensrsXcp,
}

impl Protocol {
    /// Every protocol, by the name that the spec uses.
    pub const ALL: &'static [(&'static str, Self)] =
        &[("alibaba-rpc", Self::AlibabaRpc), ("opensrs-xcp", Self::OpensrsXcp)];
}

/// An edition.
#[derive(Clone, Debug)]
pub struct Edition {
    /// Its name, a Rust identifier in lower case.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// Its version on the wire.
    pub version: String,
    /// Its host.
    pub endpoint: String,
}

/// A set of editions, by index; all of them if full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Editions(pub u8);

impl Editions {
    /// No edition.
    pub const NONE: Self = Self(0);
    /// Every edition.
    pub const ALL: Self = Self(u8::MAX);

    /// Whether the edition with this index belongs to the set.
    pub fn has(self, index: usize) -> bool {
        index < 8 && self.0 & (1 << index) != 0
    }
}

/// What an error code says about an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It will not happen.
    Refused,
    /// It may be sent again.
    NotDone,
    /// It may have happened.
    Unknown,
}

/// An error code.
#[derive(Clone, Debug)]
pub struct ErrorCode {
    /// The code on the wire.
    pub code: String,
    /// The Rust variant.
    pub variant: String,
    /// What it means.
    pub doc: String,
    /// The HTTP status.
    pub status: Option<u16>,
    /// What it says about an order.
    pub outcome: Outcome,
    /// It stands for all codes that begin with it.
    pub family: bool,
    /// Any action can answer it.
    pub public: bool,
    /// The caller's clock is wrong.
    pub clock: bool,
    /// Nothing was done, since too many requests came.
    pub throttling: bool,
}

/// Where an enum or a structure is at home.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Home {
    /// In the service, since several actions use it.
    Shared,
    /// In the action with this index.
    Action(usize),
}

/// An enum.
#[derive(Clone, Debug)]
pub struct Enum {
    /// Its Rust name.
    pub name: String,
    /// What it says.
    pub doc: String,
    /// Whether its values travel as numbers.
    pub numeric: bool,
    /// Its values.
    pub values: Vec<EnumValue>,
    /// Where it is emitted.
    pub home: Home,
    /// The place of its name.
    pub span: Span,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// The value on the wire.
    pub wire: String,
    /// The Rust variant.
    pub variant: String,
    /// What it means.
    pub doc: String,
}

/// A structure.
#[derive(Clone, Debug)]
pub struct Structure {
    /// Its Rust name.
    pub name: String,
    /// What it holds.
    pub doc: String,
    /// Its fields.
    pub fields: Vec<Field>,
    /// Where it is emitted.
    pub home: Home,
    /// A request holds it.
    pub in_request: bool,
    /// A reply holds it.
    pub in_reply: bool,
    /// The place of its name.
    pub span: Span,
}

/// A type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Type {
    /// Any number of it.
    pub list: bool,
    /// Any number of it, each under a key that is data, such as a domain name.
    pub map: bool,
    /// What it is one of.
    pub kind: Kind,
}

impl Type {
    /// Just one of this kind.
    pub const fn one(kind: Kind) -> Self {
        Self { list: false, map: false, kind }
    }

    /// Whether it holds any number of values.
    pub const fn is_many(self) -> bool {
        self.list || self.map
    }
}

/// A kind of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    String,
    /// Text that is never printed.
    Sensitive,
    /// 32 bits.
    Int,
    /// 64 bits.
    Long,
    /// A truth value.
    Bool,
    /// Milliseconds since 1970.
    Timestamp,
    /// An exact number.
    Decimal,
    /// The enum with this index.
    Enum(usize),
    /// The structure with this index.
    Structure(usize),
}

impl Kind {
    /// Stands for a type that could not be resolved, which has been noted: a structure that is not
    /// there. Whatever is said about its values would only follow from that.
    pub const UNKNOWN: Self = Self::Structure(usize::MAX);
}

/// A parameter, or a field of a structure or reply.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name on the wire.
    pub wire: String,
    /// The Rust name.
    pub name: String,
    /// What it is.
    pub ty: Type,
    /// What it means.
    pub doc: String,
    /// The editions that have it.
    pub editions: Editions,
    /// The editions that demand it.
    pub required: Editions,
    /// The value it always has; the Rust type does not have it then.
    pub fixed: Option<String>,
    /// What the server assumes.
    pub default: Option<String>,
    /// A value for the docs.
    pub example: Option<String>,
    /// What its value has to obey.
    pub rules: Vec<Rule>,
    /// The reply fields that its value comes from.
    pub guard: Vec<Guard>,
    /// Whether its type says that a read brought the value.
    pub seen: bool,
    /// Never absent from a reply.
    pub always: bool,
    /// What one entry is called inside the list's wrapper.
    pub item: Option<String>,
    /// JSON has no wrapper.
    pub bare: bool,
    /// The index of the shared parameter it comes from.
    pub shared: Option<usize>,
    /// The place of its wire name.
    pub span: Span,
}

impl Field {
    /// A parameter that is named and cannot be found: nothing is known about it.
    pub fn unknown(wire: &Text) -> Self {
        Self {
            wire: wire.value.clone(),
            name: snake(&wire.value),
            ty: Type::one(Kind::UNKNOWN),
            doc: String::new(),
            editions: Editions::ALL,
            required: Editions::NONE,
            fixed: None,
            default: None,
            example: None,
            rules: Vec::new(),
            guard: Vec::new(),
            seen: false,
            always: false,
            item: None,
            bare: false,
            shared: None,
            span: wire.span,
        }
    }

    /// Whether a constructor takes it.
    pub fn is_argument(&self) -> bool {
        self.required == Editions::ALL && self.fixed.is_none()
    }
}

/// A reply field that the value of a parameter comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guard {
    /// The action that answers it.
    pub action: String,
    /// Its Rust name.
    pub field: String,
    /// It is a date, and the parameter takes its year.
    pub year: bool,
}

/// What a value has to obey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The least number.
    Min(i64),
    /// The greatest number.
    Max(i64),
    /// The greatest number of characters.
    MaxLength(i64),
    /// The least number of entries.
    MinItems(i64),
    /// The greatest number of entries.
    MaxItems(i64),
    /// The form of a text.
    Format(Format),
    /// It has to be given when the parameter has the value.
    RequiredWhen(String, String),
    /// It has no effect unless the parameter has the value.
    OnlyWhen(String, String),
}

/// The form of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A domain name.
    Domain,
    /// An e-mail address.
    Email,
    /// E-mail addresses, separated by commas.
    Emails,
    /// An IP address.
    Ip,
}

/// What an action does to the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Looks only.
    Read,
    /// Changes something, free of charge.
    Write,
    /// Charges the account.
    Purchase,
    /// Loses data or control for good.
    Destroy,
}

/// What an order is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrderKind {
    /// A new domain name.
    Register,
    /// More years for a name.
    Renew,
    /// A name back from its redemption period.
    Redeem,
    /// A name from another registrar.
    Transfer,
    /// None of these.
    Other,
}

impl OrderKind {
    /// Every kind, by the word that the spec uses.
    pub const ALL: &'static [(&'static str, Self)] = &[
        ("register", Self::Register),
        ("renew", Self::Renew),
        ("redeem", Self::Redeem),
        ("transfer", Self::Transfer),
        ("other", Self::Other),
    ];
}

/// What a purchase orders; parameters by their paths, each known to exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// What it is for.
    pub kind: OrderKind,
    /// What it is about.
    pub about: About,
    /// The parameter for the number of years, and what the server assumes.
    pub years: Option<(String, u32)>,
    /// The parameter without which a premium name is refused.
    pub premium: Option<String>,
    /// The parameter that takes the price that was quoted.
    pub confirm: Option<String>,
    /// The reply field that names an order which was only saved.
    pub saved: Option<String>,
}

/// What an order is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// What the parameter names.
    Names(String),
    /// An order that exists already, which the parameter names.
    Of(String),
}

/// How a service's orders are priced, followed and found; all that is named is known to exist.
#[derive(Clone, Debug)]
pub struct Orders {
    /// The read that tells a price.
    pub quote: Option<Quoting>,
    /// The read that tells how a task or an order fares.
    pub settle: Settling,
    /// The read that lists tasks or orders.
    pub find: Finding,
}

/// The read that tells a price.
#[derive(Clone, Debug)]
pub struct Quoting {
    /// The action.
    pub read: String,
    /// Its parameter for the domain name.
    pub name: String,
    /// Its parameter for the number of years.
    pub years: String,
    /// Its parameter for what is priced.
    pub kind: String,
    /// The words of that parameter.
    pub kinds: Vec<(OrderKind, String)>,
    /// Its parameter for the currency, and the values that it takes.
    pub currency: Option<(String, Vec<String>)>,
    /// The reply's price.
    pub price: String,
    /// The kinds that this price is for; empty for all.
    pub price_of: Vec<OrderKind>,
    /// Whether that price is told of premium names only.
    pub price_if_premium: bool,
    /// The reply's word on whether it is a premium name.
    pub premium: String,
    /// The reply's list of prices.
    pub list: Option<PriceTable>,
}

/// A list of prices in a reply.
#[derive(Clone, Debug)]
pub struct PriceTable {
    /// The list.
    pub items: String,
    /// An entry's word for what it prices.
    pub kind: String,
    /// An entry's number of years.
    pub years: String,
    /// An entry's price.
    pub price: String,
}

/// The read that tells how a task or an order fares.
#[derive(Clone, Debug)]
pub struct Settling {
    /// The action.
    pub read: String,
    /// Its parameter for the number of the task or order.
    pub id: String,
    /// The reply's list, or its one structure.
    pub items: String,
    /// An entry's domain name.
    pub name: String,
    /// An entry's state.
    pub state: String,
    /// The states in which it has worked.
    pub done: Vec<String>,
    /// The states in which it has failed.
    pub failed: Vec<String>,
    /// An entry's words on why.
    pub why: Option<String>,
    /// An entry's time of making.
    pub time: String,
    /// The zones that a time without one may be in, in minutes east of UTC.
    pub zones: Vec<i32>,
}

/// The read that lists tasks or orders.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The action.
    pub read: String,
    /// Its parameter for the domain name.
    pub name: Option<String>,
    /// Its parameter for the first day.
    pub from: String,
    /// The reply's list.
    pub items: String,
    /// An entry's number.
    pub id: String,
    /// An entry's word for what it is for.
    pub kind: String,
    /// Those words.
    pub kinds: Vec<(OrderKind, String)>,
    /// How many seconds after its time stamp a request can still arrive.
    pub window: Option<u32>,
}

/// The number of the first page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum First {
    /// It is this.
    Number(i64),
    /// It is doubtful, and the reply tells it.
    Told,
}

/// How a list action pages; fields by wire name, each known to exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paging {
    /// By page number.
    Pages {
        /// The parameter of the page's number.
        page: String,
        /// The number of the first page.
        first: First,
        /// The parameter of the page's size.
        size: String,
        /// The reply's list.
        items: String,
        /// The reply's count of items.
        total: Option<String>,
        /// The reply's count of pages.
        pages: Option<String>,
        /// The reply's number of this page.
        current: Option<String>,
        /// The reply's word on whether there are more pages.
        more: Option<String>,
    },
    /// By cursors.
    Cursors {
        /// The parameter of the page's size.
        size: String,
        /// The reply's list.
        items: String,
        /// The reply's structure that points at the next page.
        next: String,
        /// Parameters, and the fields of `next` that they take.
        cursors: Vec<(String, String)>,
    },
}

/// One action.
#[derive(Clone, Debug)]
pub struct Action {
    /// The path of its file under `spec/`.
    pub path: String,
    /// The name of the request type.
    pub name: String,
    /// How the name travels.
    pub wire: String,
    /// The Rust module, such as `check_domain`.
    pub module: String,
    /// What it does.
    pub doc: String,
    /// Where the reference describes it.
    pub page: String,
    /// What it does to the world.
    pub effect: Effect,
    /// The index of the parameter that names what is lost.
    pub destroys: Option<usize>,
    /// Whether doing it twice leaves what doing it once does.
    pub repeatable: bool,
    /// The reply field that names the task or the order.
    pub settles_by: Option<String>,
    /// What is ordered.
    pub order: Option<Order>,
    /// Its parameters, the shared ones last.
    pub parameters: Vec<Field>,
    /// The reply's fields.
    pub reply: Vec<Field>,
    /// How it pages.
    pub paging: Option<Paging>,
    /// Indices of the error codes that its page documents.
    pub errors: Vec<usize>,
    /// Its examples.
    pub examples: Vec<Example>,
}

impl Action {
    /// The Rust name of the reply type.
    pub fn reply_name(&self) -> String {
        format!("{}Reply", self.name)
    }
}

/// An exchange that becomes a test.
#[derive(Clone, Debug)]
pub struct Example {
    /// The test's name.
    pub name: String,
    /// What it shows.
    pub doc: String,
    /// Whether the vendor's page shows it.
    pub from_page: bool,
    /// The request, and exactly what it sends.
    pub request: Option<ExampleRequest>,
    /// The reply's bodies.
    pub bodies: Vec<Body>,
    /// The index of the body as the registrar sends it by default: JSON, or the protocol's own envelope.
    pub usual: Option<usize>,
    /// The error that it shows.
    pub error: Option<ExampleError>,
    /// Every scalar of the JSON reply.
    pub seen: Vec<Seen>,
}

impl Example {
    /// The body of a successful reply as the registrar sends it by default.
    pub fn sample(&self) -> Option<&Body> {
        self.bodies.get(self.usual?).filter(|_| self.error.is_none())
    }
}

/// The request of an example.
#[derive(Clone, Debug)]
pub struct ExampleRequest {
    /// The fields that are set, in the order of the action's parameters.
    pub fields: Vec<(usize, ExampleValue)>,
    /// What goes over the wire, in the protocol's own words: sorted parameters, or an envelope.
    pub sends: Sends,
}

/// What a request sends.
#[derive(Clone, Debug)]
pub enum Sends {
    /// Parameters by name, sorted.
    Parameters(Vec<(String, String)>),
    /// The whole envelope.
    Envelope(String),
}

/// A value of an example's request.
#[derive(Clone, Debug)]
pub enum ExampleValue {
    /// The text of a scalar, known to fit its type.
    Scalar(String),
    /// Entries of a list.
    List(Vec<ExampleValue>),
    /// The fields of a structure that are set, in the structure's order.
    Structure(Vec<(usize, ExampleValue)>),
    /// Entries of a map.
    Map(Vec<(String, ExampleValue)>),
}

/// The body of a reply.
#[derive(Clone, Debug)]
pub struct Body {
    /// What it is in, and what is odd about it.
    pub doc: String,
    /// The text.
    pub text: String,
}

/// The error of an example.
#[derive(Clone, Debug)]
pub struct ExampleError {
    /// The code.
    pub code: String,
    /// The HTTP status.
    pub status: u16,
}

/// A scalar of a reply, as the caller finds it.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The way to it: fields by Rust name, entries by index.
    pub path: Vec<Step>,
    /// Its text.
    pub text: String,
}

/// A step on the way to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A field that is always there.
    Field(String),
    /// A field that may be absent.
    Optional(String),
    /// An entry of a list.
    Entry(usize),
}
