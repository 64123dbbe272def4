//! Names that come from other registrars, and names that go there.

use super::clock::{Span, Time};
use super::work::TransferOrder;
use serde::{Deserialize, Serialize};

/// How transfers pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TransferTimes {
    /// How long until the mail to the registrant is sent.
    pub mail: Span,
    /// How long until the code is checked, once the registrant agrees.
    pub check: Span,
    /// How long the other registrar takes until it lets the name go without a word.
    pub registry: Span,
    /// How long all of it may take.
    pub expires: Span,
    /// How long a code that was given out holds.
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

/// The step that a transfer to this registrar is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepIn {
    /// Nothing has happened yet.
    Initial,
    /// The mail to the registrant has been sent.
    MailSent,
    /// The registrant has agreed.
    MailVerified,
    /// The code is wrong.
    WrongCode,
    /// The registry has it, and the other registrar has its say.
    Submitted,
    /// The account called it off.
    Cancelled,
    /// It failed.
    Failed,
    /// It was not completed in time.
    Expired,
    /// The name has arrived.
    Succeeded,
}

impl StepIn {
    /// Whether nothing more will happen.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Cancelled | Self::Failed | Self::Expired | Self::Succeeded)
    }
}

/// Why a transfer did not come to pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Denial {
    /// The account called it off.
    Cancelled,
    /// The other side refused it.
    Rejected,
    /// The registry called it off.
    RegistryCancelled,
    /// The name is locked.
    Locked,
    /// It was not completed in time.
    Expired,
    /// The money did not suffice.
    NoMoney,
}

/// A transfer to this registrar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TransferIn {
    /// Its id.
    pub instance_id: String,
    /// What was asked for.
    pub wanted: TransferOrder,
    /// The step it is at.
    pub step: StepIn,
    /// When the next step comes by itself.
    pub due: Option<Time>,
    /// The address that WHOIS shows; nothing if it hides it.
    pub email: Option<String>,
    /// The token of the mail.
    pub token: String,
    /// How often the mail was sent.
    pub mails: u32,
    /// When it was ordered.
    pub ordered: Time,
    /// When the mail was sent.
    pub mailed: Option<Time>,
    /// When the registrant agreed.
    pub agreed: Option<Time>,
    /// From where the registrant agreed, if that is known.
    #[serde(default)]
    pub agreed_from: String,
    /// When the code was handed in.
    pub code_given: Time,
    /// When the registry got it.
    pub submitted: Option<Time>,
    /// When it last changed.
    pub changed: Time,
    /// When it ended.
    pub ended: Option<Time>,
    /// When it ends for lack of an answer.
    pub expires: Time,
    /// Why it failed.
    pub denial: Option<Denial>,
    /// The order that asked for it.
    pub order: Option<String>,
    /// The registrar that the name comes from.
    pub losing: String,
}

impl TransferIn {
    /// The domain name.
    pub fn name(&self) -> &str {
        &self.wanted.name
    }
}

/// The step that a transfer away is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepOut {
    /// The code was given out.
    CodeGiven,
    /// The registry has asked.
    Pending,
    /// The name has gone.
    Succeeded,
    /// It failed.
    Failed,
}

impl StepOut {
    /// Whether nothing more will happen.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Succeeded | Self::Failed)
    }
}

/// A transfer away from this registrar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TransferOut {
    /// Its id.
    pub id: String,
    /// The domain name.
    pub name: String,
    /// The step it is at.
    pub step: StepOut,
    /// Where the code was sent to.
    pub email: String,
    /// When the code was given out.
    pub code_given: Time,
    /// When the code expires.
    pub code_expires: Time,
    /// When the registry asked.
    pub requested: Option<Time>,
    /// The registrar that asks for it.
    pub gaining: String,
    /// When the name goes by itself.
    pub due: Option<Time>,
    /// When it ended.
    pub ended: Option<Time>,
    /// Why it failed.
    pub denial: Option<Denial>,
}
