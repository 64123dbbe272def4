//! E-mail addresses whose owners have shown that they read them, or have yet to.

use super::clock::Time;
use serde::{Deserialize, Serialize};

/// An address, and how its verification stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verification {
    /// Its number.
    pub number: String,
    /// The address.
    pub email: String,
    /// The token that the mail carried.
    pub token: String,
    /// When it was asked for.
    pub created: Time,
    /// When it last changed.
    pub changed: Time,
    /// When mails were sent, oldest first.
    pub sent: Vec<Time>,
    /// From where it was asked for.
    pub sent_from: String,
    /// When the owner confirmed.
    pub verified: Option<Time>,
    /// From where the owner confirmed.
    pub verified_from: String,
}

/// Why a mail was not sent, or an address not verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailProblem {
    /// It was asked for before.
    Exists,
    /// It was never asked for.
    Unknown,
    /// Too many mails have gone there.
    TooMany,
    /// It has been verified already.
    Verified,
}
