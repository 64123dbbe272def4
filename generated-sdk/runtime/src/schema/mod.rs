//! The spec's description of services and operations, as plain data.
//!
//! Codegen emits one `static` [`Operation`] for each action. The runtime looks up in that entry how to check, send,
//! retry, page and reconcile a call, so the behavior is implemented once and the generated code has none.

mod effect;
mod failure;
mod orders;
mod paging;
mod parameter;
mod sensitive;
#[cfg(feature = "registrar")]
pub mod tasks;

pub use effect::{Effect, ErrorInfo, Outcome};
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
    /// The module's name in the spec, such as `aliyun-domain`.
    pub name: &'static str,
    /// The name in documentation.
    pub title: &'static str,
    /// The editions, in the order of [`Editions`].
    pub editions: &'static [Edition],
    /// The response field with the request id.
    pub request_id: &'static str,
    /// The fields with which a response with a success status reports a failure.
    pub failure: FailureFields,
    /// Every documented error code.
    pub errors: &'static [ErrorInfo],
    /// Every action, sorted by name.
    pub operations: &'static [&'static Operation],
    /// How its orders are priced, tracked and found; `None` if it sells nothing.
    pub orders: Option<&'static Orders>,
}

impl ServiceInfo {
    /// Returns the operation with this name.
    pub fn operation(&self, name: &str) -> Option<&'static Operation> {
        let at = self.operations.binary_search_by(|operation| operation.name.cmp(name)).ok()?;
        Some(self.operations[at])
    }

    /// Returns the operations with this name on the wire, such as `REDEEM DOMAIN`; letter case and the amount of white
    /// space are ignored. Several operations may share a wire name and differ in a parameter.
    pub fn operations_on_wire(&self, wire: &str) -> impl Iterator<Item = &'static Operation> {
        let same = |one: &str| {
            let pairs = || one.split_ascii_whitespace().zip(wire.split_ascii_whitespace());
            let count = |text: &str| text.split_ascii_whitespace().count();
            count(one) == count(wire) && pairs().all(|(one, other)| one.eq_ignore_ascii_case(other))
        };
        self.operations.iter().copied().filter(move |operation| same(operation.wire))
    }

    /// Returns the description of an error code; an entry such as `Missing…` describes all codes with that prefix.
    ///
    /// Services occasionally send codes with extra white space or in another letter case: an exact match wins, then a
    /// match in any letter case.
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
    /// The API version on the wire.
    pub version: &'static str,
    /// The host.
    pub endpoint: &'static str,
    /// The regions that have a host of their own, with their hosts.
    pub regions: &'static [(&'static str, &'static str)],
    /// The set with only this edition.
    pub set: Editions,
}

/// A set of editions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Editions(u8);

impl Editions {
    /// The empty set.
    pub const NONE: Self = Self(0);
    /// Every edition.
    pub const ALL: Self = Self(u8::MAX);

    /// Returns the set with the edition at this index.
    pub const fn only(index: u8) -> Self {
        Self(1 << index)
    }

    /// Returns the union of both sets.
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns whether the sets share an edition.
    pub const fn contains(self, edition: Self) -> bool {
        self.0 & edition.0 != 0
    }
}

/// One action.
#[derive(Debug)]
pub struct Operation {
    /// The name.
    pub name: &'static str,
    /// The action on the wire; its name, unless the protocol uses another one such as `REDEEM DOMAIN`.
    pub wire: &'static str,
    /// Its effect.
    pub effect: Effect,
    /// The editions that have it.
    pub editions: Editions,
    /// The parameter that names the lost object, for [`Effect::Destroy`].
    pub destroys: Option<&'static str>,
    /// Its parameters.
    pub parameters: &'static [Parameter],
    /// The error codes that its documentation page adds to the service's public codes.
    pub errors: &'static [&'static str],
    /// Error codes whose outcome differs from [`ErrorInfo::outcome`] for this action.
    pub outcomes: &'static [(&'static str, Outcome)],
    /// The fields with which its response reports a failure, if they differ from the service's.
    pub failure: Option<FailureFields>,
    /// The element name of an entry in XML, if the whole response is a list; empty if only JSON has the list.
    pub list: Option<&'static str>,
    /// Its pagination.
    pub paging: Option<Paging>,
    /// Whether a write is idempotent.
    pub repeatable: bool,
    /// The maximum number of calls per second and account, if documented.
    pub quota: Option<u16>,
    /// The response field with the id of the task or order.
    pub settles_by: Option<&'static str>,
    /// The order, for [`Effect::Purchase`].
    pub order: Option<PurchaseInfo>,
}

impl Operation {
    /// Returns the effect of an action. An action without a table entry counts as a purchase.
    pub(crate) fn effect_of(operation: Option<&Self>) -> Effect {
        operation.map_or(Effect::Purchase, |operation| operation.effect)
    }

    /// Creates an action that only reads. Codegen adds parameters and the rest.
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

    /// Creates an action that changes something, free of charge.
    pub const fn write(name: &'static str) -> Self {
        Self { effect: Effect::Write, ..Self::read(name) }
    }

    /// Creates an action that charges the account.
    pub const fn purchase(name: &'static str) -> Self {
        Self { effect: Effect::Purchase, ..Self::read(name) }
    }

    /// Creates an action that permanently loses the object that the parameter names.
    pub const fn destroy(name: &'static str, parameter: &'static str) -> Self {
        Self { effect: Effect::Destroy, destroys: Some(parameter), ..Self::read(name) }
    }

    /// Creates an action of a draft, with an undecided effect.
    pub const fn undecided(name: &'static str) -> Self {
        Self { effect: Effect::Undecided, ..Self::read(name) }
    }

    /// Sets the action on the wire, if it is not its name.
    pub const fn wire(mut self, wire: &'static str) -> Self {
        self.wire = wire;
        self
    }

    /// Restricts it to these editions.
    pub const fn only(mut self, editions: Editions) -> Self {
        self.editions = editions;
        self
    }

    /// Sets its parameters.
    pub const fn parameters(mut self, parameters: &'static [Parameter]) -> Self {
        self.parameters = parameters;
        self
    }

    /// Sets the error codes that its documentation page adds.
    pub const fn errors(mut self, errors: &'static [&'static str]) -> Self {
        self.errors = errors;
        self
    }

    /// Sets the error codes whose outcome differs for this action.
    pub const fn outcomes(mut self, outcomes: &'static [(&'static str, Outcome)]) -> Self {
        self.outcomes = outcomes;
        self
    }

    /// Sets the fields with which its response reports a failure, instead of the service's.
    pub const fn failure(mut self, fields: FailureFields) -> Self {
        self.failure = Some(fields);
        self
    }

    /// Marks the whole response as a list, whose entries have this element name in XML.
    pub const fn list(mut self, entry: &'static str) -> Self {
        self.list = Some(entry);
        self
    }

    /// Sets its pagination.
    pub const fn paging(mut self, paging: Paging) -> Self {
        self.paging = Some(paging);
        self
    }

    /// Marks it as idempotent.
    pub const fn repeatable(mut self) -> Self {
        self.repeatable = true;
        self
    }

    /// Sets the maximum number of calls per second and account.
    pub const fn quota(mut self, per_second: u16) -> Self {
        self.quota = Some(per_second);
        self
    }

    /// Sets the response field with the id of the task or order.
    pub const fn settles_by(mut self, field: &'static str) -> Self {
        self.settles_by = Some(field);
        self
    }

    /// Sets the order.
    pub const fn order(mut self, order: PurchaseInfo) -> Self {
        self.order = Some(order);
        self
    }

    /// Returns the meaning of an error code for a request of this action.
    pub(crate) fn outcome(&self, error: &ErrorInfo) -> Outcome {
        let own = self.outcomes.iter().find(|(code, _)| *code == error.code);
        own.map_or(error.outcome, |(_, outcome)| *outcome)
    }

    /// Returns the parameter with this wire name.
    pub fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }
}
