//! What the spec says about services and operations, as plain data.
//!
//! Codegen writes one `static` [`Operation`] for each action. Everything the runtime does with a call (checking,
//! sending, repeating, paging, finding what became of an order) it does by looking at that entry, so behaviour is
//! written once and the generated code holds none.

mod failure;
mod orders;
mod paging;
mod parameter;
mod sensitive;

pub use failure::FailureFields;
pub use orders::{
    Finding, OrderKind, Orders, PriceCurrency, PriceTable, PurchaseInfo, Quoting, RuleOut, Settling,
};
pub use paging::{Paging, Turn};
pub use parameter::{Condition, Format, Kind, Parameter, Rule};
pub(crate) use sensitive::is_sensitive;

/// A registrar's API.
#[derive(Debug)]
pub struct ServiceInfo {
    /// The module's name as the spec spells it, such as `aliyun-domain`.
    pub name: &'static str,
    /// The name in documents.
    pub title: &'static str,
    /// The editions; [`Editions`] counts them in this order.
    pub editions: &'static [Edition],
    /// The response field that names the request.
    pub request_id: &'static str,
    /// The fields by which a response with the status of a success reports a failure.
    pub failure: FailureFields,
    /// Every error code that the service documents.
    pub errors: &'static [ErrorInfo],
    /// Every action, by name in byte order.
    pub operations: &'static [&'static Operation],
    /// How its orders are priced, followed and found; nothing where it sells nothing.
    pub orders: Option<&'static Orders>,
}

impl ServiceInfo {
    /// The operation of this name.
    pub fn operation(&self, name: &str) -> Option<&'static Operation> {
        let at = self.operations.binary_search_by(|operation| operation.name.cmp(name)).ok()?;
        Some(self.operations[at])
    }

    /// The operations that travel under this text, such as `REDEEM DOMAIN`; letter case and the width of
    /// blanks do not count. One text may stand for several operations that differ in a parameter.
    pub fn operations_on_wire(&self, wire: &str) -> impl Iterator<Item = &'static Operation> {
        let same = |one: &str| {
            let pairs = || one.split_ascii_whitespace().zip(wire.split_ascii_whitespace());
            let count = |text: &str| text.split_ascii_whitespace().count();
            count(one) == count(wire) && pairs().all(|(one, other)| one.eq_ignore_ascii_case(other))
        };
        self.operations.iter().copied().filter(move |operation| same(operation.wire))
    }

    /// What is known about an error code; families such as `Missing…` answer for all their members.
    ///
    /// Codes come with stray blanks and in other letter cases now and then: an exact match wins, and any
    /// letter case will do after that.
    pub fn error(&self, code: &str) -> Option<&'static ErrorInfo> {
        let code = code.trim();
        let begins = |info: &ErrorInfo| {
            code.get(..info.code.len()).is_some_and(|head| head.eq_ignore_ascii_case(info.code))
        };
        let mut single = self.errors.iter().filter(|info| !info.family);
        let exact = single.clone().find(|info| info.code == code);
        exact
            .or_else(|| single.find(|info| info.code.eq_ignore_ascii_case(code)))
            .or_else(|| self.errors.iter().find(|info| info.family && begins(info)))
    }
}

/// One edition of a service: its own accounts, host and version.
#[derive(Debug, PartialEq, Eq)]
pub struct Edition {
    /// The name, such as `china`.
    pub name: &'static str,
    /// The version that goes over the wire.
    pub version: &'static str,
    /// The host.
    pub endpoint: &'static str,
    /// The names of regions that have a host of their own, and their hosts.
    pub regions: &'static [(&'static str, &'static str)],
    /// The set that holds only this edition.
    pub set: Editions,
}

/// A set of editions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Editions(u8);

impl Editions {
    /// No edition.
    pub const NONE: Self = Self(0);
    /// Every edition.
    pub const ALL: Self = Self(u8::MAX);

    /// The set of the edition with this index.
    pub const fn only(index: u8) -> Self {
        Self(1 << index)
    }

    /// The editions of either set.
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the sets share an edition.
    pub const fn contains(self, edition: Self) -> bool {
        self.0 & edition.0 != 0
    }
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
    /// Nobody has decided yet: it may do any of these. Only the draft of a service has such actions.
    Undecided,
}

impl Effect {
    /// Its word in the spec: `read`, `write`, `purchase`, `destroy` or `undecided`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Purchase => "purchase",
            Self::Destroy => "destroy",
            Self::Undecided => "undecided",
        }
    }
}

/// What an error code says about the order it answers.
///
/// ```
/// use registrar_sdk::{Error, Outcome};
///
/// fn what_next(error: &Error) -> &'static str {
///     match error.outcome() {
///         Outcome::Refused => "correct the request",
///         Outcome::NotDone => "call again later",
///         Outcome::Unknown => "find out first, with `reconcile` for an order",
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was refused and will not happen.
    Refused,
    /// It was not done; the same request may come back later.
    NotDone,
    /// It may have happened.
    Unknown,
}

impl Outcome {
    /// Its word in the spec: `refused`, `not_done` or `unknown`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::NotDone => "not_done",
            Self::Unknown => "unknown",
        }
    }
}

/// What the spec says about an error code.
#[derive(Debug)]
pub struct ErrorInfo {
    /// The code, or what all codes of a family begin with.
    pub code: &'static str,
    /// Whether it stands for all codes that begin with it.
    pub family: bool,
    /// The HTTP status it usually comes with.
    pub status: Option<u16>,
    /// What it says about an order.
    pub outcome: Outcome,
    /// Whether it says that the caller's clock is wrong.
    pub clock: bool,
    /// Whether it says that the credentials were rejected.
    pub unauthorized: bool,
    /// What it means, in a sentence.
    pub meaning: &'static str,
}

impl ErrorInfo {
    /// A code that says: it will not happen. The status is 0 where none is known.
    pub const fn refused(code: &'static str, status: u16) -> Self {
        Self::new(code, status, Outcome::Refused)
    }

    /// A code that says: come back later.
    pub const fn not_done(code: &'static str, status: u16) -> Self {
        Self::new(code, status, Outcome::NotDone)
    }

    /// A code that leaves open whether it happened.
    pub const fn unknown(code: &'static str, status: u16) -> Self {
        Self::new(code, status, Outcome::Unknown)
    }

    /// Says what it means, for people.
    pub const fn meaning(mut self, meaning: &'static str) -> Self {
        self.meaning = meaning;
        self
    }

    /// It stands for all codes that begin with it.
    pub const fn family(mut self) -> Self {
        self.family = true;
        self
    }

    /// It says that the caller's clock is wrong: the same request with the right time will do.
    pub const fn clock(mut self) -> Self {
        self.clock = true;
        self
    }

    /// It says that the credentials were rejected.
    pub const fn unauthorized(mut self) -> Self {
        self.unauthorized = true;
        self
    }

    /// A code that this describes, in the letters of the spec.
    pub(crate) fn spell(&self, code: &str) -> String {
        let rest = if self.family { code.trim().get(self.code.len()..).unwrap_or_default() } else { "" };
        format!("{}{rest}", self.code)
    }

    const fn new(code: &'static str, status: u16, outcome: Outcome) -> Self {
        let status = if status == 0 { None } else { Some(status) };
        Self { code, family: false, status, outcome, clock: false, unauthorized: false, meaning: "" }
    }
}

/// One action.
#[derive(Debug)]
pub struct Operation {
    /// The name.
    pub name: &'static str,
    /// The action as it travels: the name, unless the protocol spells it otherwise, as `REDEEM DOMAIN`.
    pub wire: &'static str,
    /// What it does to the world.
    pub effect: Effect,
    /// The editions that have it.
    pub editions: Editions,
    /// The parameter that names what is lost, for [`Effect::Destroy`].
    pub destroys: Option<&'static str>,
    /// Its parameters.
    pub parameters: &'static [Parameter],
    /// The error codes that its page documents, beside the service's public ones.
    pub errors: &'static [&'static str],
    /// Error codes that say something else about a request than [`ErrorInfo::outcome`] does.
    pub outcomes: &'static [(&'static str, Outcome)],
    /// The fields by which its response reports a failure, where they are not the service's.
    pub failure: Option<FailureFields>,
    /// The name of an entry in XML, if its response is a list as a whole; empty if only JSON has the list.
    pub list: Option<&'static str>,
    /// How it pages.
    pub paging: Option<Paging>,
    /// Whether a write may be repeated: doing it twice leaves what doing it once does.
    pub repeatable: bool,
    /// How many calls a second the service takes of one account, where it says so.
    pub quota: Option<u16>,
    /// The response's field that names the task or the order, by which one learns what becomes of it.
    pub settles_by: Option<&'static str>,
    /// What is ordered, for [`Effect::Purchase`].
    pub order: Option<PurchaseInfo>,
}

impl Operation {
    /// The effect of an action. One that is not modelled counts as a purchase.
    pub(crate) fn effect_of(operation: Option<&Self>) -> Effect {
        operation.map_or(Effect::Purchase, |operation| operation.effect)
    }

    /// Returns whether an attempt that may have been carried out may be followed by another one. A scroll moves on with
    /// each request, so that a repeated one would skip a page.
    pub(crate) fn is_repeatable(&self) -> bool {
        let reads = self.effect == Effect::Read && !self.scrolls();
        reads || self.repeatable
    }

    /// Returns whether the service keeps the position in the list.
    pub(crate) fn scrolls(&self) -> bool {
        matches!(self.paging, Some(Paging { turn: Turn::Cursors { scrolls: true, .. }, .. }))
    }

    /// An action that looks only. Codegen adds parameters and the rest.
    pub const fn read(name: &'static str) -> Self {
        Self {
            name,
            wire: name,
            effect: Effect::Read,
            editions: Editions::ALL,
            destroys: None,
            parameters: &[],
            errors: &[],
            outcomes: &[],
            failure: None,
            list: None,
            paging: None,
            repeatable: false,
            quota: None,
            settles_by: None,
            order: None,
        }
    }

    /// An action that changes something, free of charge.
    pub const fn write(name: &'static str) -> Self {
        Self { effect: Effect::Write, ..Self::read(name) }
    }

    /// An action that charges the account.
    pub const fn purchase(name: &'static str) -> Self {
        Self { effect: Effect::Purchase, ..Self::read(name) }
    }

    /// An action that loses for good what the parameter names.
    pub const fn destroy(name: &'static str, parameter: &'static str) -> Self {
        Self { effect: Effect::Destroy, destroys: Some(parameter), ..Self::read(name) }
    }

    /// An action of a draft whose effect nobody has decided yet.
    pub const fn undecided(name: &'static str) -> Self {
        Self { effect: Effect::Undecided, ..Self::read(name) }
    }

    /// The action as it travels, where that is not its name.
    pub const fn wire(mut self, wire: &'static str) -> Self {
        self.wire = wire;
        self
    }

    /// Restricts it to these editions.
    pub const fn only(mut self, editions: Editions) -> Self {
        self.editions = editions;
        self
    }

    /// Its parameters.
    pub const fn parameters(mut self, parameters: &'static [Parameter]) -> Self {
        self.parameters = parameters;
        self
    }

    /// The error codes that its page documents.
    pub const fn errors(mut self, errors: &'static [&'static str]) -> Self {
        self.errors = errors;
        self
    }

    /// Error codes that say something else about a request here than elsewhere.
    pub const fn outcomes(mut self, outcomes: &'static [(&'static str, Outcome)]) -> Self {
        self.outcomes = outcomes;
        self
    }

    /// The fields by which its response reports a failure, instead of the service's.
    pub const fn failure(mut self, fields: FailureFields) -> Self {
        self.failure = Some(fields);
        self
    }

    /// Its response is a list as a whole, whose entries have this name in XML.
    pub const fn list(mut self, entry: &'static str) -> Self {
        self.list = Some(entry);
        self
    }

    /// How it pages.
    pub const fn paging(mut self, paging: Paging) -> Self {
        self.paging = Some(paging);
        self
    }

    /// Doing it twice leaves what doing it once does.
    pub const fn repeatable(mut self) -> Self {
        self.repeatable = true;
        self
    }

    /// How many calls a second the service takes of one account.
    pub const fn quota(mut self, per_second: u16) -> Self {
        self.quota = Some(per_second);
        self
    }

    /// The response's field that names the task or the order.
    pub const fn settles_by(mut self, field: &'static str) -> Self {
        self.settles_by = Some(field);
        self
    }

    /// What is ordered.
    pub const fn order(mut self, order: PurchaseInfo) -> Self {
        self.order = Some(order);
        self
    }

    /// What an error code says about a request for this action.
    pub(crate) fn outcome(&self, error: &ErrorInfo) -> Outcome {
        let own = self.outcomes.iter().find(|(code, _)| *code == error.code);
        own.map_or(error.outcome, |(_, outcome)| *outcome)
    }

    /// The parameter of this wire name.
    pub fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }
}
