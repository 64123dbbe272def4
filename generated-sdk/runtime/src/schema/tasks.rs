//! The spec's description of everyday tasks, as plain data: the actions that carry them out.

/// The everyday tasks of a service.
#[derive(Debug)]
pub struct Tasks {
    /// Whether a name can be registered.
    pub check: Option<CheckTask>,
    /// The names of the account.
    pub domains: Option<DomainsTask>,
    /// The reads of one name of the account, in the order in which they are tried.
    pub domain: &'static [DomainTask],
    /// The registration of a name.
    pub register: Option<PurchaseTask>,
    /// The renewal of a name.
    pub renew: Option<PurchaseTask>,
    /// The redemption of a name.
    pub redeem: Option<PurchaseTask>,
    /// The nameservers of a name.
    pub nameservers: Option<NameserversTask>,
}

/// Parameters that are always the same, with their values.
pub type Fixed = &'static [(&'static str, &'static str)];

/// The read that returns whether a name can be registered. Its price, and whether it is a premium name, come from
/// [`Orders::quote`](super::Orders::quote).
#[derive(Debug)]
pub struct CheckTask {
    /// The action.
    pub read: &'static str,
    /// The parameter with the domain name.
    pub name: &'static str,
    /// Parameters that are always the same.
    pub with: Fixed,
    /// The response field with the result.
    pub status: &'static str,
    /// The values of that field.
    pub meanings: &'static [(&'static str, AvailabilityMeaning)],
}

/// The meaning of the result of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AvailabilityMeaning {
    /// The name can be registered.
    Available,
    /// The name cannot be registered.
    Taken,
}

/// The read that lists the names of the account.
#[derive(Debug)]
pub struct DomainsTask {
    /// The action.
    pub read: &'static str,
    /// Parameters that are always the same.
    pub with: Fixed,
    /// The parameter with the first day of expiry.
    pub from: Option<&'static str>,
    /// The parameter with the last day of expiry.
    pub until: Option<&'static str>,
    /// The response's list.
    pub items: &'static str,
    /// An entry's field for the domain name.
    pub name: &'static str,
    /// An entry's field for the expiry.
    pub expires: TimeField,
    /// An entry's field for the state.
    pub status: Option<&'static str>,
    /// The values of that field.
    pub meanings: &'static [(&'static str, StatusMeaning)],
}

/// A read that returns one name of the account.
#[derive(Debug)]
pub struct DomainTask {
    /// The action.
    pub read: &'static str,
    /// The parameter with the domain name.
    pub name: &'static str,
    /// Parameters that are always the same.
    pub with: Fixed,
    /// The parameter with the first day, and how many days before today that is, if the read returns names that are long
    /// gone too.
    pub since: Option<(&'static str, u16)>,
    /// The response's list, if it is one.
    pub items: Option<&'static str>,
    /// An entry's field for the domain name.
    pub listed: Option<&'static str>,
    /// The field for the expiry.
    pub expires: TimeField,
    /// The field for the state.
    pub status: Option<&'static str>,
    /// The values of that field.
    pub meanings: &'static [(&'static str, StatusMeaning)],
    /// The state of every name that this read returns.
    pub is: Option<StatusMeaning>,
    /// The error codes for a name that it does not return.
    pub absent: &'static [&'static str],
}

/// The meaning of a name's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusMeaning {
    /// The name is registered.
    Active,
    /// The name expires soon, or has expired and can still be renewed.
    Renewable,
    /// The name has expired and has to be redeemed.
    Redeemable,
}

/// A response field with a time.
#[derive(Clone, Copy, Debug)]
pub struct TimeField {
    /// The field.
    pub field: &'static str,
    /// How it is written.
    pub form: TimeForm,
}

/// How a time is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeForm {
    /// Milliseconds since 1970, in UTC.
    Milliseconds,
    /// Seconds since 1970, in UTC.
    Seconds,
    /// A string, in one of these time zones, in minutes east of UTC; an empty list if it is unknown.
    Text(&'static [i32]),
}

/// An action that charges the account. Its [`PurchaseInfo`](super::PurchaseInfo) names the parameters of the domain name
/// and the years.
#[derive(Debug)]
pub struct PurchaseTask {
    /// The action.
    pub action: &'static str,
    /// Parameters that are always the same.
    pub with: Fixed,
    /// The parameter with the id of a registrant that the account has.
    pub profile: Option<&'static str>,
    /// The structures with the registrant's contact data.
    pub contacts: &'static [&'static str],
    /// Contact data, and the fields of these structures for them.
    pub contact_fields: Fixed,
    /// Parameters that the caller has to give by their names.
    pub details: &'static [&'static str],
}

/// The nameservers of a name.
#[derive(Debug)]
pub struct NameserversTask {
    /// The read that returns them.
    pub read: &'static str,
    /// The parameter with the domain name.
    pub name: &'static str,
    /// The response's list.
    pub servers: &'static str,
    /// A server's field for its host name, if the list has structures.
    pub host: Option<&'static str>,
    /// The action that replaces them.
    pub replace: &'static str,
    /// The parameter with the domain name, or with several.
    pub names: &'static str,
    /// The parameter with the host names.
    pub hosts: &'static str,
    /// Parameters that are always the same.
    pub with: Fixed,
}
