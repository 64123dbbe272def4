// @generated from spec/aliyun-domain/types by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// The outcome for one email address of a request.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct EmailResult {
    /// The email address.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email: Option<Sensitive>,
    /// Why it failed, as a code such as `SendTokenQuotaExceeded` when too many mails have gone to this address. In the
    /// samples of the reference it is empty after a success.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub code: Option<String>,
    /// The reason in words, in the requested language.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub message: Option<String>,
}

/// A label that the account puts on its domain names.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize, Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct Tag {
    /// The tag's key. Example: `team`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub key: Option<String>,
    /// The tag's value. Example: `web`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub value: Option<String>,
}

impl Tag {
    /// Creates a [`Tag`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the tag's key.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets the tag's value.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// A review that was not passed.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct VerificationFailure {
    /// When the review ended. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date: Option<DateTime>,
    /// Why it was not passed, in words.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fail_reason: Option<String>,
}

impl Decode for EmailResult {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            email: from.optional("Email")?,
            code: from.optional("Code")?,
            message: from.optional("Message")?,
        })
    }
}

impl Encode for Tag {
    fn encode(&self, name: &str, to: &mut Params) {
        to.open(name);
        to.put("Key", &self.key);
        to.put("Value", &self.value);
        to.close();
    }
}

pub(super) static TAG: [Parameter; 2] = [
    Parameter::string("Key"),
    Parameter::string("Value"),
];

impl Decode for Tag {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            key: from.optional("Key")?,
            value: from.optional("Value")?,
        })
    }
}

impl Decode for VerificationFailure {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            date: from.written(&YEAR_FIRST).optional("Date")?,
            fail_reason: from.optional("FailReason")?,
        })
    }
}
