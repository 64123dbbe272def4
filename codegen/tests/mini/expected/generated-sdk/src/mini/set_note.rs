// @generated from spec/mini/actions/SetNote.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Sets the notes of a name, and returns those of all names.
///
/// Changes something, free of charge.
/// Repeating it is harmless, so the SDK retries it as [`Retry`](crate::runtime::Retry) allows.
/// **Replaces the whole list:** entries that the request leaves out are removed.
/// **Can lock you out:** this API may be unable to undo it.
/// The response is a [`SetNoteResponse`](super::SetNoteResponse).
///
/// Source: Mini API Reference: Names / SetNote.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SetNote {
    /// Who is told.
    #[deprecated(note = "Nobody is told any more.")]
    pub emails: Option<String>,
}

impl SetNote {
    /// Creates a [`SetNote`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Who is told.
    #[deprecated(note = "Nobody is told any more.")]
    pub fn emails(mut self, emails: impl Into<String>) -> Self {
        self.emails = Some(emails.into());
        self
    }
}

/// The response to [`SetNote`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct SetNoteResponse {
    /// The notes, by name.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub notes: BTreeMap<String, NameNote>,
}

/// A note.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct NameNote {
    /// The note.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub note: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for SetNote {
    type Service = Mini;
    type Response = SetNoteResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Emails", &self.emails);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SetNote {}

impl Decode for SetNoteResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { notes: from.whole_map()? })
    }
}

impl Decode for NameNote {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            note: from.optional("Note")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write("SetNote")
    .repeatable()
    .parameters(&[Parameter::string("Emails").rules(&[Rule::EMAILS])]);
