//! Transfers from and to other registrars.

use super::registrar::Registrar;
use super::span::Span;
use super::time::Time;
use super::work::TransferOrder;
use serde::{Deserialize, Serialize};

/// The durations of a transfer's steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TransferTimes {
    /// The time until the e-mail to the registrant is sent.
    pub mail: Span,
    /// The time from the registrant's consent until the auth code is checked.
    pub check: Span,
    /// The time after which the losing registrar's silence means approval.
    pub registry: Span,
    /// The time limit of the whole transfer.
    pub expires: Span,
    /// How long a revealed auth code is valid.
    pub code: Span,
}

impl Default for TransferTimes {
    fn default() -> Self {
        Self {
            mail: Span::seconds(2),
            check: Span::seconds(3),
            registry: Span::days(5),
            expires: Span::days(15),
            code: Span::days(15),
        }
    }
}

/// The step of a transfer to this registrar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepIn {
    /// Not started.
    Initial,
    /// The e-mail to the registrant has been sent.
    MailSent,
    /// The registrant has agreed.
    MailVerified,
    /// The auth code is wrong.
    WrongCode,
    /// At the registry, waiting for the losing registrar.
    Submitted,
    /// Cancelled by the account.
    Cancelled,
    /// Failed.
    Failed,
    /// Not completed in time.
    Expired,
    /// Completed.
    Succeeded,
}

impl StepIn {
    /// Whether the step is final.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Cancelled | Self::Failed | Self::Expired | Self::Succeeded)
    }
}

/// Why a transfer failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Denial {
    /// The account cancelled it.
    Cancelled,
    /// The other side rejected it.
    Rejected,
    /// The registry cancelled it.
    RegistryCancelled,
    /// The name is locked.
    Locked,
    /// It was not completed in time.
    Expired,
    /// The funds did not suffice.
    NoMoney,
}

/// A transfer to this registrar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TransferIn {
    /// The id.
    pub instance_id: String,
    /// The gaining registrar.
    #[serde(default)]
    pub registrar: Option<Registrar>,
    /// The order's parameters.
    pub wanted: TransferOrder,
    /// The step.
    pub step: StepIn,
    /// The time of the next automatic step.
    pub due: Option<Time>,
    /// The e-mail address in WHOIS; `None` if WHOIS hides it.
    pub email: Option<String>,
    /// The token in the e-mail.
    pub token: String,
    /// How often the e-mail was sent.
    pub mails: u32,
    /// The time of the order.
    pub ordered: Time,
    /// The time at which the e-mail was sent.
    pub mailed: Option<Time>,
    /// The time of the registrant's consent.
    pub agreed: Option<Time>,
    /// The IP address of the registrant's consent, if known.
    #[serde(default)]
    pub agreed_from: String,
    /// The time at which the auth code was given.
    pub code_given: Time,
    /// The time at which the registry received it.
    pub submitted: Option<Time>,
    /// The time of the last change.
    pub changed: Time,
    /// The end time.
    pub ended: Option<Time>,
    /// The time at which it ends without an answer.
    pub expires: Time,
    /// Why it failed.
    pub denial: Option<Denial>,
    /// The order that requested it.
    pub order: Option<String>,
    /// Whether it was paid for in advance. If it fails, the charge is refunded.
    #[serde(default)]
    pub paid: bool,
    /// The losing registrar.
    pub losing: String,
}

impl TransferIn {
    /// Returns the domain name.
    pub fn name(&self) -> &str {
        &self.wanted.name
    }

    /// Records the registrant's consent.
    pub(super) fn agree(&mut self, now: Time, check: Span, client_ip: &str) {
        (self.step, self.due) = (StepIn::MailVerified, Some(now + check));
        (self.changed, self.agreed) = (now, Some(now));
        client_ip.clone_into(&mut self.agreed_from);
    }
}

/// The step of a transfer away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepOut {
    /// The auth code was revealed.
    CodeGiven,
    /// The gaining registrar has requested the transfer.
    Pending,
    /// Completed.
    Succeeded,
    /// Failed.
    Failed,
}

impl StepOut {
    /// Whether the step is final.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Succeeded | Self::Failed)
    }
}

/// A transfer away from this registrar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TransferOut {
    /// The id.
    pub id: String,
    /// The domain name.
    pub name: String,
    /// The losing registrar.
    #[serde(default)]
    pub registrar: Option<Registrar>,
    /// The step.
    pub step: StepOut,
    /// The e-mail address that the auth code was sent to.
    pub email: String,
    /// The time at which the auth code was revealed.
    pub code_given: Time,
    /// The time at which the auth code expires.
    pub code_expires: Time,
    /// The time of the registry's request.
    pub requested: Option<Time>,
    /// The gaining registrar.
    pub gaining: String,
    /// Whether the account approved it in advance: the name leaves as soon as the transfer is requested.
    #[serde(default)]
    pub approved: bool,
    /// The time of the automatic approval.
    pub due: Option<Time>,
    /// The end time.
    pub ended: Option<Time>,
    /// Why it failed.
    pub denial: Option<Denial>,
}
