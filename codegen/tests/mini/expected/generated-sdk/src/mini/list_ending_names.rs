// @generated from spec/mini/actions/ListEndingNames.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the names of the account that expire in a range of days.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`ListEndingNamesResponse`](super::ListEndingNamesResponse).
///
/// Source: Mini API Reference: Names / ListEndingNames.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ListEndingNames {
    /// The first day. Format: `YYYY-MM-DD`.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Timestamp>,
    /// Limits the list to names with this word.
    pub word: Option<String>,
    /// Whether the list is sorted.
    pub sorted: Option<bool>,
}

impl ListEndingNames {
    /// Creates a [`ListEndingNames`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the first day.
    pub fn from(mut self, from: Date) -> Self {
        self.from = Some(from);
        self
    }

    /// Sets the last day.
    pub fn until(mut self, until: Timestamp) -> Self {
        self.until = Some(until);
        self
    }

    /// Limits the list to names with this word.
    pub fn word(mut self, word: impl Into<String>) -> Self {
        self.word = Some(word.into());
        self
    }

    /// Sets whether the list is sorted.
    pub fn sorted(mut self, sorted: bool) -> Self {
        self.sorted = Some(sorted);
        self
    }
}

/// The response to [`ListEndingNames`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ListEndingNamesResponse {
    /// The names.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub names: Vec<EndingName>,
}

/// A name that expires.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct EndingName {
    /// The name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// When it expires.
    #[cfg_attr(feature = "serde", serde(with = "seconds"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ends_at: Option<Timestamp>,
    /// The stage of its life.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub stage: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for ListEndingNames {
    type Service = Mini;
    type Response = ListEndingNamesResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put_written("From", &self.from, &DATE);
        to.put("Until", &self.until);
        to.put("Word", &self.word);
        to.put("Sorted", &self.sorted);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ListEndingNames {}

impl Decode for ListEndingNamesResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            names: from.list("Names", Some("Name"))?,
        })
    }
}

impl Decode for EndingName {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: from.optional("Name")?,
            ends_at: from.written(&TimeFormat::SECONDS).optional("EndsAt")?,
            stage: from.optional("Stage")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("ListEndingNames")
    .parameters(
        &[
            Parameter::date("From"),
            Parameter::timestamp("Until"),
            Parameter::string("Word"),
            Parameter::bool("Sorted"),
        ],
    );
