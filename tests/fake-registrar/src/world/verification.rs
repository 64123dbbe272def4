//! E-mail addresses with a completed or pending verification.

use super::time::Time;
use serde::{Deserialize, Serialize};

/// An address and the state of its verification.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verification {
    /// The number.
    pub number: String,
    /// The address.
    pub email: String,
    /// The token in the e-mail.
    pub token: String,
    /// The time of the request.
    pub created: Time,
    /// The time of the last change.
    pub changed: Time,
    /// The times at which e-mails were sent, oldest first.
    pub sent: Vec<Time>,
    /// The IP address of the request.
    pub sent_from: String,
    /// The time of the confirmation.
    pub verified: Option<Time>,
    /// The IP address of the confirmation.
    pub verified_from: String,
}

/// Why an e-mail was not sent, or an address not verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailProblem {
    /// It was requested before.
    Exists,
    /// It was never requested.
    Unknown,
    /// Too many e-mails have been sent to it.
    TooMany,
    /// It is already verified.
    Verified,
}
