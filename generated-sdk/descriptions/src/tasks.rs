//! Everyday tasks, and the actions that carry them out.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::is_default;

/// The everyday tasks of a service. A task that is absent is not supported.
///
/// Actions are given by name, parameters by wire name, response fields and those of entries by their paths. `with` has
/// parameters that are always the same, with their values.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tasks {
    /// Whether a name can be registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check: Option<CheckTask>,
    /// The names of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domains: Option<DomainsTask>,
    /// The reads of one name of the account, in the order in which to try them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub domain: Vec<DomainTask>,
    /// The registration of a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub register: Option<PurchaseTask>,
    /// The renewal of a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub renew: Option<PurchaseTask>,
    /// The redemption of a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redeem: Option<PurchaseTask>,
    /// The nameservers of a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nameservers: Option<NameserversTask>,
}

/// The read that returns whether a name can be registered. Its price, and whether it is a premium name, come from
/// [`Orders::quote`](crate::Orders::quote).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CheckTask {
    /// The action.
    pub read: String,
    /// The parameter for the domain name.
    pub name: String,
    /// Parameters that are always the same.
    #[serde(default, skip_serializing_if = "is_default")]
    pub with: BTreeMap<String, String>,
    /// The response field with the result.
    pub status: String,
    /// The values of that field; others do not tell whether the name is available.
    pub status_values: BTreeMap<String, Availability>,
}

/// The result of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Availability {
    /// The name can be registered.
    Available,
    /// The name cannot be registered.
    Taken,
}

/// The read that lists the names of the account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DomainsTask {
    /// The action.
    pub read: String,
    /// Parameters that are always the same.
    #[serde(default, skip_serializing_if = "is_default")]
    pub with: BTreeMap<String, String>,
    /// The parameter for the first day of expiry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The parameter for the last day of expiry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// The response field with the list.
    pub items: String,
    /// The field of an entry with the domain name.
    pub name: String,
    /// The field of an entry with the expiry.
    pub expires: String,
    /// The field of an entry with the state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The values of that field.
    #[serde(default, skip_serializing_if = "is_default")]
    pub status_values: BTreeMap<String, DomainStatus>,
}

/// The state of a domain name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DomainStatus {
    /// The name is registered.
    Active,
    /// The name expires soon, or has expired and can still be renewed.
    Renewable,
    /// The name has expired and has to be redeemed.
    Redeemable,
}

/// A read that returns one name of the account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DomainTask {
    /// The action.
    pub read: String,
    /// The parameter for the domain name.
    pub name: String,
    /// Parameters that are always the same.
    #[serde(default, skip_serializing_if = "is_default")]
    pub with: BTreeMap<String, String>,
    /// The parameter for the first day, if the read returns names that are long gone too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// How many days before today that is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<u16>,
    /// The response field with the list, if it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<String>,
    /// The field of an entry with the domain name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listed: Option<String>,
    /// The field with the expiry: of an entry, or of the response.
    pub expires: String,
    /// The field with the state, next to the expiry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The values of that field.
    #[serde(default, skip_serializing_if = "is_default")]
    pub status_values: BTreeMap<String, DomainStatus>,
    /// The state of every name that this read returns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is: Option<DomainStatus>,
    /// The error codes for a name that it does not return.
    #[serde(default, skip_serializing_if = "is_default")]
    pub absent: Vec<String>,
}

/// An action that charges the account. Its [`Order`](crate::Order) names the parameters for the domain name and the years.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PurchaseTask {
    /// The action.
    pub action: String,
    /// Parameters that are always the same.
    #[serde(default, skip_serializing_if = "is_default")]
    pub with: BTreeMap<String, String>,
    /// The parameter for the id of a registrant that the account has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    /// The parameters for the registrant's contact data, which are structures.
    #[serde(default, skip_serializing_if = "is_default")]
    pub contacts: Vec<String>,
    /// Parts of contact data, such as `first_name`, and the fields of these structures for them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub contact_fields: BTreeMap<String, String>,
    /// Parameters whose values the caller gives.
    #[serde(default, skip_serializing_if = "is_default")]
    pub details: Vec<String>,
}

/// The nameservers of a name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NameserversTask {
    /// The read that returns them.
    pub read: String,
    /// The parameter for the domain name.
    pub name: String,
    /// The response field with the list.
    pub servers: String,
    /// The field of a server with its host name, if the list has structures.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// The write that replaces them.
    pub replace: String,
    /// The parameter for the domain name, or for several.
    pub names: String,
    /// The parameter for the host names.
    pub hosts: String,
    /// Parameters that are always the same.
    #[serde(default, skip_serializing_if = "is_default")]
    pub with: BTreeMap<String, String>,
}
