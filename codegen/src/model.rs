//! The resolved model: references are links, names are decided, nothing is left to look up.
//!
//! Emitters only write down what stands here.

mod examples;
mod failure;
pub mod names;
mod orders;
mod types;

pub use examples::{Body, Example, ExampleError, ExampleRequest, ExampleValue, Seen, Sends, Step};
pub use failure::Failure;
pub use orders::{About, Finding, Order, OrderKind, Orders, PriceTable, Quoting, RuleOut, Settling};
pub use types::{Enum, EnumValue, Field, Format, Guard, Home, Kind, Rule, Structure, Type};

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
    /// The fields by which a response with the status of a success reports a failure.
    pub failure: Failure,
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

    /// The parameters that the runtime adds to every request.
    pub const fn own_parameters(self) -> &'static [&'static str] {
        match self {
            Self::AlibabaRpc => &[
                "AccessKeyId",
                "Action",
                "Format",
                "SecurityToken",
                "Signature",
                "SignatureMethod",
                "SignatureNonce",
                "SignatureVersion",
                "Timestamp",
                "Version",
            ],
            Self::OpensrsXcp => &["protocol", "attributes"],
        }
    }
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
    /// How many calls a second the service takes of one account.
    pub quota: Option<u16>,
    /// The reply field that names the task or the order.
    pub settles_by: Option<String>,
    /// What is ordered.
    pub order: Option<Order>,
    /// Its parameters, the shared ones last.
    pub parameters: Vec<Field>,
    /// The reply's fields.
    pub reply: Vec<Field>,
    /// The fields by which its response reports a failure, where they are not the service's.
    pub failure: Option<Failure>,
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
