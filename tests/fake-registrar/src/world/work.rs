//! The work of tasks and orders.

use super::contact::{Contact, Contacts, Role};
use super::domain::DsRecord;
use super::money::Cents;
use super::prices::Priced;
use super::time::Time;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A piece of work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Work {
    /// Registers a name.
    Register(Registration),
    /// Renews a name.
    Renew { name: String, years: i64, expected: Option<Expected>, premium: Consent },
    /// Redeems a name.
    Redeem { name: String, expected: Option<Expected> },
    /// Adds a transferred name to the account. An order for it begins the transfer.
    TransferIn(TransferOrder),
    /// Begins a transfer to this registrar, which is paid for in advance.
    OrderTransfer { wanted: TransferOrder, premium: Consent },
    /// Reserves a name of another registrar for the time when it is deleted; paid for in advance.
    Reserve(Registration),
    /// Buys a name from its holder at a fixed price.
    Buy { name: String, profile: Option<i64> },
    /// Cancels a transfer to this registrar.
    CancelTransferIn { name: String },
    /// Cancels a transfer away.
    CancelTransferOut { name: String },
    /// Requests a transfer away with the auth code.
    RequestTransferOut { name: String, code: String },
    /// Approves a transfer away, whether it has been requested or will be.
    ApproveTransferOut { name: String, in_advance: bool },
    /// Reveals the auth code.
    RevealAuthCode { name: String },
    /// Sets the DNS servers.
    SetNameservers { name: String, servers: Vec<String> },
    /// Sets or clears the transfer lock.
    SetTransferLock { name: String, on: bool },
    /// Sets or clears the update lock.
    SetUpdateLock { name: String, on: bool },
    /// Turns privacy protection on or off.
    SetPrivacy { name: String, on: bool },
    /// Replaces contacts. With `lock`, a change of the registrant forbids transfers for 60 days.
    SetContacts { name: String, roles: Vec<Role>, contact: Box<Contact>, profile: Option<i64>, lock: bool },
    /// Creates a DNS host of the name.
    CreateHost { name: String, host: String, addresses: Vec<String> },
    /// Changes the addresses of a DNS host.
    ChangeHost { name: String, host: String, addresses: Vec<String> },
    /// Removes a DNS host.
    DeleteHost { name: String, host: String },
    /// Fetches the DNS hosts from the registry.
    SyncHosts { name: String },
    /// Adds a DS record.
    AddDs { name: String, key_tag: i64, record: DsRecord },
    /// Replaces a DS record.
    ChangeDs { name: String, key_tag: i64, record: DsRecord },
    /// Removes a DS record.
    DeleteDs { name: String, key_tag: i64 },
    /// Fetches the DS records from the registry.
    SyncDs { name: String },
    /// Sets or removes the wallet address in the Ethereum Name Service.
    SetWallet { name: String, address: Option<String> },
    /// Gives up a name: it enters redemption.
    Delete { name: String, reason: String },
    /// An operation that is not simulated. It changes nothing.
    Unsimulated { name: String },
}

/// The kinds of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum WorkKind {
    Register,
    Renew,
    Redeem,
    TransferIn,
    OrderTransfer,
    Reserve,
    Buy,
    CancelTransferIn,
    CancelTransferOut,
    RequestTransferOut,
    ApproveTransferOut,
    RevealAuthCode,
    SetNameservers,
    SetTransferLock,
    SetUpdateLock,
    SetPrivacy,
    SetRegistrant,
    SetAdmin,
    SetBilling,
    SetTech,
    CreateHost,
    ChangeHost,
    DeleteHost,
    SyncHosts,
    AddDs,
    ChangeDs,
    DeleteDs,
    SyncDs,
    SetWallet,
    Delete,
    Unsimulated,
}

/// The parameters of a registration.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Registration {
    /// The name.
    pub name: String,
    /// The number of years.
    pub years: i64,
    /// The profile that provides the contacts.
    pub profile: Option<i64>,
    /// The contacts.
    pub contacts: Contacts,
    /// The DNS servers; empty for the registrar's own.
    pub nameservers: Vec<String>,
    /// Whether privacy protection is on.
    pub privacy: bool,
    /// Whether it is renewed automatically.
    pub auto_renew: bool,
    /// Whether transfers are locked from the start.
    pub transfer_lock: bool,
    /// Whether a premium name may be bought.
    pub premium: Consent,
    /// The id of its resource group.
    pub resource_group: String,
    /// Fields that only one of the protocols has, under its own names.
    pub extra: BTreeMap<String, String>,
}

/// The parameters of a transfer to this registrar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TransferOrder {
    /// The name.
    pub name: String,
    /// The auth code from the losing registrar.
    pub auth_code: String,
    /// The number of years that it renews the name for.
    pub years: i64,
    /// The contacts.
    pub contacts: Contacts,
    /// Whether the name keeps its current contacts.
    pub keep_contacts: bool,
    /// The DNS servers; empty for the registrar's own.
    pub nameservers: Vec<String>,
    /// Whether it is renewed automatically from then on.
    pub auto_renew: bool,
    /// Whether transfers are locked from then on.
    pub transfer_lock: bool,
    /// Fields that only one of the protocols has, under its own names.
    pub extra: BTreeMap<String, String>,
}

impl Default for TransferOrder {
    /// Returns an order with one year of renewal, as most transfers have.
    fn default() -> Self {
        Self {
            name: String::new(),
            auth_code: String::new(),
            years: 1,
            contacts: Contacts::default(),
            keep_contacts: false,
            nameservers: Vec::new(),
            auto_renew: false,
            transfer_lock: false,
            extra: BTreeMap::new(),
        }
    }
}

/// Whether a premium name may be bought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Consent {
    /// No.
    #[default]
    No,
    /// At any price.
    Yes,
    /// At exactly this price.
    At(Cents),
}

/// The expiration date that the caller expects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expected {
    /// This time, to the second.
    At(Time),
    /// This year.
    Year(i64),
}

impl Expected {
    pub(super) fn fits(self, expires: Time) -> bool {
        match self {
            Self::At(time) => time.seconds() == expires.seconds(),
            Self::Year(year) => year == expires.year(),
        }
    }
}

/// The result of completed work.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// The amount charged.
    pub charged: Cents,
    /// The result, such as an auth code.
    pub result: Option<String>,
}

impl Work {
    /// Returns the name.
    pub fn name(&self) -> &str {
        match self {
            Self::Register(registration) | Self::Reserve(registration) => &registration.name,
            Self::TransferIn(wanted) | Self::OrderTransfer { wanted, .. } => &wanted.name,
            Self::Renew { name, .. }
            | Self::Redeem { name, .. }
            | Self::Buy { name, .. }
            | Self::CancelTransferIn { name }
            | Self::CancelTransferOut { name }
            | Self::RequestTransferOut { name, .. }
            | Self::ApproveTransferOut { name, .. }
            | Self::RevealAuthCode { name }
            | Self::SetNameservers { name, .. }
            | Self::SetTransferLock { name, .. }
            | Self::SetUpdateLock { name, .. }
            | Self::SetPrivacy { name, .. }
            | Self::SetContacts { name, .. }
            | Self::CreateHost { name, .. }
            | Self::ChangeHost { name, .. }
            | Self::DeleteHost { name, .. }
            | Self::SyncHosts { name }
            | Self::AddDs { name, .. }
            | Self::ChangeDs { name, .. }
            | Self::DeleteDs { name, .. }
            | Self::SyncDs { name }
            | Self::SetWallet { name, .. }
            | Self::Delete { name, .. }
            | Self::Unsimulated { name } => name,
        }
    }

    /// Returns the kind.
    pub fn kind(&self) -> WorkKind {
        match self {
            Self::Register(_) => WorkKind::Register,
            Self::Renew { .. } => WorkKind::Renew,
            Self::Redeem { .. } => WorkKind::Redeem,
            Self::TransferIn(_) => WorkKind::TransferIn,
            Self::OrderTransfer { .. } => WorkKind::OrderTransfer,
            Self::Reserve(_) => WorkKind::Reserve,
            Self::Buy { .. } => WorkKind::Buy,
            Self::CancelTransferIn { .. } => WorkKind::CancelTransferIn,
            Self::CancelTransferOut { .. } => WorkKind::CancelTransferOut,
            Self::RequestTransferOut { .. } => WorkKind::RequestTransferOut,
            Self::ApproveTransferOut { .. } => WorkKind::ApproveTransferOut,
            Self::RevealAuthCode { .. } => WorkKind::RevealAuthCode,
            Self::SetNameservers { .. } => WorkKind::SetNameservers,
            Self::SetTransferLock { .. } => WorkKind::SetTransferLock,
            Self::SetUpdateLock { .. } => WorkKind::SetUpdateLock,
            Self::SetPrivacy { .. } => WorkKind::SetPrivacy,
            Self::SetContacts { roles, .. } => match roles.first() {
                Some(Role::Admin) => WorkKind::SetAdmin,
                Some(Role::Billing) => WorkKind::SetBilling,
                Some(Role::Tech) => WorkKind::SetTech,
                Some(Role::Registrant) | None => WorkKind::SetRegistrant,
            },
            Self::CreateHost { .. } => WorkKind::CreateHost,
            Self::ChangeHost { .. } => WorkKind::ChangeHost,
            Self::DeleteHost { .. } => WorkKind::DeleteHost,
            Self::SyncHosts { .. } => WorkKind::SyncHosts,
            Self::AddDs { .. } => WorkKind::AddDs,
            Self::ChangeDs { .. } => WorkKind::ChangeDs,
            Self::DeleteDs { .. } => WorkKind::DeleteDs,
            Self::SyncDs { .. } => WorkKind::SyncDs,
            Self::SetWallet { .. } => WorkKind::SetWallet,
            Self::Delete { .. } => WorkKind::Delete,
            Self::Unsimulated { .. } => WorkKind::Unsimulated,
        }
    }

    /// Returns the priced action and its years; `None` if it is free.
    pub fn priced(&self) -> Option<(Priced, i64)> {
        let years = match self {
            Self::Register(registration) | Self::Reserve(registration) => registration.years,
            Self::Renew { years, .. } => *years,
            Self::TransferIn(wanted) | Self::OrderTransfer { wanted, .. } => wanted.years,
            _ => 1,
        };
        Self::price_of(self.kind()).map(|what| (what, years))
    }

    /// Returns the item of the price list for a kind of work; `None` if it is free.
    pub const fn price_of(kind: WorkKind) -> Option<Priced> {
        match kind {
            WorkKind::Register | WorkKind::Reserve => Some(Priced::Register),
            WorkKind::Renew => Some(Priced::Renew),
            WorkKind::Redeem => Some(Priced::Redeem),
            WorkKind::TransferIn | WorkKind::OrderTransfer => Some(Priced::Transfer),
            WorkKind::Buy => Some(Priced::Buy),
            _ => None,
        }
    }
}
