//! Why work fails: the rules of the registrar, and injected failures.

use super::domain::Stage;
use super::money::Cents;
use super::name::{canonical, unicode};
use super::time::Time;
use super::work::WorkKind;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The limit of years until a name's expiration.
pub(super) const MOST_YEARS: i64 = 10;

/// Why work is impossible.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Problem {
    /// The name is registered already.
    Taken,
    /// The name is blocked.
    Blocked { reason: String },
    /// The suffix is not sold here.
    UnknownSuffix,
    /// It is a premium name, and the caller has not agreed to this price.
    Premium { price: Cents },
    /// The account does not have the name.
    NotInAccount,
    /// The name's stage does not allow it.
    Stage { is: Stage },
    /// The expiration date differs from the expected one.
    ExpiryDiffers { expires: Time },
    /// It would be paid for too many years ahead, or for none.
    Years,
    /// The funds do not suffice.
    NoMoney { needed: Cents, balance: Cents },
    /// The update lock is on.
    UpdateLocked,
    /// The transfer lock is on.
    TransferLocked,
    /// The transfer does not exist.
    NoTransfer,
    /// A transfer is in progress already.
    TransferRuns,
    /// The name is reserved already.
    Reserved,
    /// The holder of the name does not sell it at a fixed price.
    NotForSale,
    /// Nobody has registered the name, so there is nothing to wait for.
    Free,
    /// The auth code is wrong.
    WrongCode,
    /// The host exists already.
    HostExists,
    /// The host does not exist.
    NoHost,
    /// A DS record with this key tag exists already.
    DsExists,
    /// No DS record has this key tag.
    NoDs,
    /// The account has cancelled the task.
    Cancelled,
    /// The profile does not exist.
    NoProfile { id: i64 },
    /// The profile's registrant has not been verified.
    ProfileUnverified { id: i64 },
    /// Another task of the name is running.
    Busy,
    /// The order does not exist, or can no longer be processed.
    NoOrder,
    /// A test has injected a failure.
    Mishap { reason: String },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Taken => f.write_str("The domain name is taken."),
            Self::Blocked { reason } => write!(f, "The domain name cannot be registered: {reason}."),
            Self::UnknownSuffix => f.write_str("The suffix is not sold here."),
            Self::Premium { price } => write!(f, "It is a premium name at {price}, which was not agreed to."),
            Self::NotInAccount => f.write_str("The account has no such domain name."),
            Self::Stage { is: Stage::Registered } => f.write_str("The domain name has not expired."),
            Self::Stage { is: Stage::Expired } => {
                f.write_str("The domain name has expired and is not in redemption.")
            }
            Self::Stage { is: Stage::Redemption } => f.write_str("The domain name is in redemption."),
            Self::Stage { .. } => f.write_str("The domain name is about to be deleted."),
            Self::ExpiryDiffers { expires } => {
                write!(f, "The domain name expires at {expires}, not when the request says.")
            }
            Self::Years => write!(f, "A domain name is paid for 1 to {MOST_YEARS} years ahead."),
            Self::NoMoney { needed, balance } => {
                write!(f, "The balance of {balance} does not cover {needed}.")
            }
            Self::UpdateLocked => f.write_str("The domain name is locked against updates."),
            Self::TransferLocked => f.write_str("The domain name is locked against transfers."),
            Self::NoTransfer => f.write_str("The domain name is not being transferred."),
            Self::TransferRuns => f.write_str("The domain name is being transferred already."),
            Self::Reserved => f.write_str("The domain name is reserved already."),
            Self::NotForSale => f.write_str("The domain name is not for sale at a fixed price."),
            Self::Free => f.write_str("The domain name is not registered."),
            Self::WrongCode => f.write_str("The transfer authorization code is wrong."),
            Self::HostExists => f.write_str("There is a DNS host of this name already."),
            Self::NoHost => f.write_str("There is no DNS host of this name."),
            Self::DsExists => f.write_str("There is a DS record of this key tag already."),
            Self::NoDs => f.write_str("There is no DS record of this key tag."),
            Self::Cancelled => f.write_str("The task was cancelled."),
            Self::NoProfile { id } => write!(f, "There is no registrant profile {id}."),
            Self::ProfileUnverified { id } => {
                write!(f, "The registrant of profile {id} has not been verified.")
            }
            Self::Busy => f.write_str("Another task of the domain name is running."),
            Self::NoOrder => f.write_str("There is no such order to process."),
            Self::Mishap { reason } => f.write_str(reason),
        }
    }
}

impl std::error::Error for Problem {}

/// An injected failure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Mishap {
    /// The name, or a pattern such as `*.com`; `*` for all.
    pub name: String,
    /// The kind of work; any by default.
    pub kind: Option<WorkKind>,
    /// The percentage of cases.
    pub percent: f64,
    /// The number of remaining occurrences; unlimited by default.
    pub times: Option<u32>,
    /// The registry's error message.
    pub reason: String,
}

impl Default for Mishap {
    fn default() -> Self {
        let reason = "The registry has refused it.".to_owned();
        Self { name: "*".to_owned(), kind: None, percent: 100.0, times: None, reason }
    }
}

/// Whether a name equals a pattern, or matches its one `*`. Letter case and script do not matter.
pub fn matches(pattern: &str, name: &str) -> bool {
    let Some((head, tail)) = pattern.split_once('*') else { return canonical(pattern) == name };
    let (head, tail) = (head.to_lowercase(), tail.to_lowercase());
    let fits = |name: &str| {
        name.len() >= head.len() + tail.len() && name.starts_with(&head) && name.ends_with(&tail)
    };
    fits(name) || fits(&unicode(name))
}
