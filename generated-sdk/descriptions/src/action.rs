//! Actions.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Example, Failure, Field, OrderKind, Outcome, is_default};

/// An action.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Action {
    /// The name. It is also the Rust type of the request.
    pub name: String,
    /// The name on the wire, such as `REDEEM DOMAIN`. Several actions can share one; a `fixed` parameter tells them apart.
    pub wire: String,
    /// What the action does.
    pub doc: String,
    /// Where the [reference](crate::Service::reference) describes it.
    pub source: String,
    /// The document that `source` refers to, if it is not that of the [service](crate::Service::reference).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The effect on the account.
    pub effect: Effect,
    /// The editions that have the action; empty for all.
    #[serde(default, skip_serializing_if = "is_default")]
    pub editions: Vec<String>,
    /// What to use instead, if the action is deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    /// Words that people search for, such as `whois`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub aliases: Vec<String>,
    /// The group of the action: a name in [`groups`](crate::Service::groups).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// [`Effect::Destroy`]: the parameter that names what is lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destroys: Option<String>,
    /// [`Effect::Write`]: whether it may be repeated, since twice has the same result as once.
    #[serde(default, skip_serializing_if = "is_default")]
    pub repeatable: bool,
    /// [`Effect::Write`]: whether what the request leaves out is removed. A tool asks for a confirmation.
    #[serde(default, skip_serializing_if = "is_default")]
    pub replaces_all: bool,
    /// [`Effect::Write`]: whether the account can lose the means to undo it. A tool asks for a confirmation.
    #[serde(default, skip_serializing_if = "is_default")]
    pub locks_out: bool,
    /// How many calls per second the service accepts from one account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota: Option<u16>,
    /// The response field, by its path, that names the task or order whose result comes later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settles_by: Option<String>,
    /// [`Effect::Purchase`]: what is ordered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<Order>,
    /// The pagination of a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paging: Option<Paging>,
    /// Why it is not read page by page, although a parameter looks like a page number or a cursor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unpaged: Option<String>,
    /// The response fields that report a failure, if they are not those of the [service](crate::Service::failure).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure: Option<Failure>,
    /// The error codes that the action documents, in addition to those that are `public`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub errors: Vec<String>,
    /// Error codes that say something else about a request than [`ErrorCode::outcome`](crate::ErrorCode::outcome) does.
    #[serde(default, skip_serializing_if = "is_default")]
    pub outcomes: BTreeMap<String, Outcome>,
    /// The Rust struct from which the constructor takes its arguments by name, if there are more than three.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arguments: Option<String>,
    /// The parameters, in the order of the wire. The Rust constructor takes the required ones in this order.
    pub parameters: Vec<Field>,
    /// The Rust type of the response.
    pub response_type: String,
    /// The fields of the response.
    pub response: Vec<Field>,
    /// The examples.
    #[serde(default, skip_serializing_if = "is_default")]
    pub examples: Vec<Example>,
}

/// The effect of an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Reads only.
    Read,
    /// Changes something, free of charge.
    Write,
    /// Charges the account.
    Purchase,
    /// Loses data or control for good.
    Destroy,
    /// Nobody has decided yet. Only the [draft](crate::Service::draft) of a service has such actions.
    Undecided,
}

/// What a purchase orders. Parameters are given by their paths, such as `OrderRenewParam.DomainName`: every entry of a
/// list on the way counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// What the order is for.
    pub kind: OrderKind,
    /// The parameter that names what is ordered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub names: Option<String>,
    /// The parameter that names an existing order, which is carried out now. It replaces `names`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// The parameter for the number of years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub years: Option<String>,
    /// The number of years that the service assumes if none is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_years: Option<u32>,
    /// The parameter that says when the name expires before the order, or in which year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    /// The boolean parameter without which a premium name is refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub premium: Option<String>,
    /// The parameter that takes the quoted price of a premium name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm: Option<String>,
    /// The response field that names an order which was saved and not carried out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saved: Option<String>,
    /// Parameters and the values with which the order is only saved, and charges when somebody processes it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub charges_later: BTreeMap<String, String>,
}

/// The pagination of a list. Response fields are given by their paths, such as `Module.Data`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paging {
    /// By page number.
    Pages {
        /// The parameter for the page number.
        page: String,
        /// The number of the first page.
        first: FirstPage,
        /// The parameter for the page size.
        size: String,
        /// The response field with the list.
        items: String,
        /// The response field with the number of items.
        #[serde(skip_serializing_if = "Option::is_none")]
        total: Option<String>,
        /// The response field with the number of pages.
        #[serde(skip_serializing_if = "Option::is_none")]
        pages: Option<String>,
        /// The response field with the number of this page.
        #[serde(skip_serializing_if = "Option::is_none")]
        current: Option<String>,
        /// The boolean response field that says whether more pages follow.
        #[serde(skip_serializing_if = "Option::is_none")]
        more: Option<String>,
    },
    /// By cursors.
    Cursors {
        /// The parameter for the page size.
        #[serde(skip_serializing_if = "Option::is_none")]
        size: Option<String>,
        /// The response field with the list.
        items: String,
        /// The response field with the structure that points to the next page, if the response itself does not.
        #[serde(skip_serializing_if = "Option::is_none")]
        next: Option<String>,
        /// The parameters for the next page, and where their values come from.
        cursors: Vec<Cursor>,
        /// Whether the service keeps the place: a cursor may stay the same, and an empty page is the end, except for the
        /// first one.
        #[serde(default, skip_serializing_if = "is_default")]
        scrolls: bool,
        /// The response field with the number of items.
        #[serde(skip_serializing_if = "Option::is_none")]
        total: Option<String>,
        /// The boolean response field that says whether more pages follow.
        #[serde(skip_serializing_if = "Option::is_none")]
        more: Option<String>,
    },
}

/// The number of the first page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FirstPage {
    /// This number.
    Number(i64),
    /// The number that the `current` field of the first response has, since the reference leaves it open.
    InResponse,
}

/// A parameter for the next page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cursor {
    /// The parameter.
    pub parameter: String,
    /// The field of the `next` structure, or of the response, that it takes its value from.
    pub field: String,
}
