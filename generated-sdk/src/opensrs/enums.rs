// @generated from spec/opensrs/types by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// A flag that travels as a letter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum YesNo {
    /// `Y`: It is so.
    Yes,
    /// `N`: It is not so.
    No,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// Whether a domain name can be registered.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainAvailability {
    /// `available`: It can be registered.
    Available,
    /// `taken`: It cannot be registered.
    Taken,
    /// `undetermined`: It could not be found out. Only name suggestions answer it.
    Undetermined,
    /// `in_progress`: It is not known yet; ask for the rest of the search. Only name suggestions answer it.
    InProgress,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// How far an order is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStatus {
    /// `completed`: It is done.
    Completed,
    /// `pending`: It is saved and not processed.
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
    Other(String),
}

/// What becomes of an order when it arrives.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderHandling {
    /// `save`: It is saved as pending and charges nothing until it is processed.
    Save,
    /// `process`: It is processed at once.
    Process,
    /// A value that this version of the SDK does not know.
    Other(String),
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
    /// `sunrise`: A registration before a suffix opens, for holders of trade marks.
    Sunrise,
    /// `landrush`: A registration while a suffix opens.
    Landrush,
    /// `whois_privacy`: Privacy protection for a domain name.
    WhoisPrivacy,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// The role of a contact of a domain name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactType {
    /// `owner`: The holder of the domain name.
    Owner,
    /// `admin`: The administrative contact.
    Admin,
    /// `billing`: The contact for bills.
    Billing,
    /// `tech`: The technical contact.
    Tech,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// How far a transfer is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferStatus {
    /// `pending_owner`: It waits for the holder of the domain name to agree.
    PendingOwner,
    /// `pending_admin`: It waits for an administrator. Doubtful: whether that is OpenSRS or the contact of the name.
    PendingAdmin,
    /// `pending_registry`: It waits for the registry.
    PendingRegistry,
    /// `completed`: The domain name has been transferred.
    Completed,
    /// `cancelled`: It has been cancelled.
    Cancelled,
    /// `undef`: There is no state to tell. Only a check of one name answers it, and no list filters by it.
    Undefined,
    /// A value that this version of the SDK does not know.
    Other(String),
}

impl WireEnum for YesNo {
    const VALUES: &'static [(&'static str, Self)] = &[("Y", Self::Yes), ("N", Self::No)];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for YesNo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for DomainAvailability {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("available", Self::Available),
        ("taken", Self::Taken),
        ("undetermined", Self::Undetermined),
        ("in_progress", Self::InProgress),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for DomainAvailability {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for OrderStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("completed", Self::Completed),
        ("pending", Self::Pending),
        ("declined", Self::Declined),
        ("cancelled", Self::Cancelled),
        ("deleted", Self::Deleted),
        ("waiting", Self::Waiting),
        ("pending_fax", Self::PendingFax),
        ("ca_owner_approval", Self::CaOwnerApproval),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for OrderStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for OrderHandling {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("save", Self::Save),
        ("process", Self::Process),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for OrderHandling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for OrderType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("new", Self::Registration),
        ("transfer", Self::Transfer),
        ("renewal", Self::Renewal),
        ("premium", Self::Premium),
        ("sunrise", Self::Sunrise),
        ("landrush", Self::Landrush),
        ("whois_privacy", Self::WhoisPrivacy),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for OrderType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for ContactType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("owner", Self::Owner),
        ("admin", Self::Admin),
        ("billing", Self::Billing),
        ("tech", Self::Tech),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for ContactType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for TransferStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("pending_owner", Self::PendingOwner),
        ("pending_admin", Self::PendingAdmin),
        ("pending_registry", Self::PendingRegistry),
        ("completed", Self::Completed),
        ("cancelled", Self::Cancelled),
        ("undef", Self::Undefined),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for TransferStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}
