// @generated from spec/opensrs/types by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// A flag that is sent as a letter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum YesNo {
    /// `Y`: Yes.
    Yes,
    /// `N`: No.
    No,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// Whether a domain name can be registered.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainAvailability {
    /// `available`: It can be registered.
    Available,
    /// `taken`: It cannot be registered.
    Taken,
    /// `undetermined`: It could not be determined. Only name suggestions return it.
    Undetermined,
    /// `in_progress`: It is not known yet; [`ContinueNameSearch`](crate::opensrs::ContinueNameSearch) returns the rest of the search. Only name suggestions return it.
    InProgress,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The status of an order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStatus {
    /// `completed`: It is complete.
    Completed,
    /// `pending`: It is saved but not processed.
    Pending,
    /// `declined`: It was refused.
    Declined,
    /// `cancelled`: It was cancelled.
    Cancelled,
    /// `deleted`: It was deleted.
    Deleted,
    /// `waiting`: It waits for a registry.
    Waiting,
    /// `pending_fax`: It waits for a fax.
    PendingFax,
    /// `ca_owner_approval`: It waits for the owner of a `.ca` name to approve it.
    CaOwnerApproval,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// How the service handles a new order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderHandling {
    /// `save`: It is saved as pending and charges nothing until it is processed.
    Save,
    /// `process`: It is processed immediately.
    Process,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The kind of an order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderType {
    /// `new`: A registration.
    Registration,
    /// `transfer`: A transfer to OpenSRS.
    Transfer,
    /// `renewal`: A renewal.
    Renewal,
    /// `premium`: A premium name.
    Premium,
    /// `sunrise`: A registration before a suffix opens, for holders of trademarks.
    Sunrise,
    /// `landrush`: A registration while a suffix opens.
    Landrush,
    /// `whois_privacy`: Privacy protection for a domain name.
    WhoisPrivacy,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The role of a contact of a domain name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactType {
    /// `owner`: The registrant of the domain name.
    Owner,
    /// `admin`: The administrative contact.
    Admin,
    /// `billing`: The billing contact.
    Billing,
    /// `tech`: The technical contact.
    Tech,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The status of a transfer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferStatus {
    /// `pending_owner`: It waits for the agreement of the registrant.
    PendingOwner,
    /// `pending_admin`: It waits for an administrator. Doubtful: this can be OpenSRS or the contact of the name.
    PendingAdmin,
    /// `pending_registry`: It waits for the registry.
    PendingRegistry,
    /// `completed`: The domain name has been transferred.
    Completed,
    /// `cancelled`: It has been cancelled.
    Cancelled,
    /// `undef`: There is no state. Only [`CheckTransfer`](crate::opensrs::CheckTransfer) returns it, and no list filters by it.
    Undefined,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

wire_enum!(YesNo, Yes("Y"), No("N"));

wire_enum!(
    DomainAvailability, Available("available"), Taken("taken"),
    Undetermined("undetermined"), InProgress("in_progress")
);

wire_enum!(
    OrderStatus, Completed("completed"), Pending("pending"), Declined("declined"),
    Cancelled("cancelled"), Deleted("deleted"), Waiting("waiting"),
    PendingFax("pending_fax"), CaOwnerApproval("ca_owner_approval")
);

wire_enum!(OrderHandling, Save("save"), Process("process"));

wire_enum!(
    OrderType, Registration("new"), Transfer("transfer"), Renewal("renewal"),
    Premium("premium"), Sunrise("sunrise"), Landrush("landrush"),
    WhoisPrivacy("whois_privacy")
);

wire_enum!(
    ContactType, Owner("owner"), Admin("admin"), Billing("billing"), Tech("tech")
);

wire_enum!(
    TransferStatus, PendingOwner("pending_owner"), PendingAdmin("pending_admin"),
    PendingRegistry("pending_registry"), Completed("completed"), Cancelled("cancelled"),
    Undefined("undef")
);
