// @generated from spec/mini/actions/SetNote.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Sets the notes of a name, and returns those of all names.
///
/// A write that is harmless to repeat: the SDK retries it as [`Retry`](crate::Retry) allows.
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
    /// The e-mail addresses that are notified.
    #[deprecated(note = "Nothing is sent any more.")]
    pub emails: Option<String>,
    /// Other values to keep.
    pub extra: Option<AnyValue>,
    /// The reminders. At most 2 items.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub reminders: Vec<Reminder>,
    /// Tags, the most important first. At most 3 items.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tags: Vec<Vec<String>>,
    /// The revision that is replaced.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub revision: Option<u64>,
    /// The language of messages. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// A hint for the service, in [`lang`](field@SetNote::lang) or [the language](field@SetNote::lang) of [`OrderName`](crate::mini::OrderName).
    pub hint: Option<String>,
}

impl SetNote {
    /// Creates a [`SetNote`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the e-mail addresses that are notified.
    #[deprecated(note = "Nothing is sent any more.")]
    pub fn emails(mut self, emails: impl Into<String>) -> Self {
        self.emails = Some(emails.into());
        self
    }

    /// Other values to keep.
    pub fn extra(mut self, extra: AnyValue) -> Self {
        self.extra = Some(extra);
        self
    }

    /// Sets the reminders.
    pub fn reminders(mut self, reminders: impl IntoIterator<Item = Reminder>) -> Self {
        self.reminders = reminders.into_iter().collect();
        self
    }

    /// Tags, the most important first.
    pub fn tags(mut self, tags: impl IntoIterator<Item = Vec<String>>) -> Self {
        self.tags = tags.into_iter().collect();
        self
    }

    /// Sets the revision that is replaced.
    pub fn revision(mut self, revision: u64) -> Self {
        self.revision = Some(revision);
        self
    }

    /// Sets the language of messages.
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }

    /// Sets a hint for the service, in [`lang`](field@SetNote::lang) or [the language](field@SetNote::lang) of [`OrderName`](crate::mini::OrderName).
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// The response to [`SetNote`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(transparent))]
#[non_exhaustive]
pub struct SetNoteResponse {
    /// The notes, by name.
    pub notes: BTreeMap<String, NameNote>,
}

/// A reminder.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize, Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct Reminder {
    /// The recipient.
    pub email: Sensitive,
    /// The state of a task that causes it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state: Option<State>,
    /// The number of days before. At least 1.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub days: Option<i32>,
    /// The price above which it is sent.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub price: Option<Decimal>,
    /// Whether it is repeated every day.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub daily: Option<bool>,
}

impl Reminder {
    /// Creates a [`Reminder`] from its required fields.
    pub fn new(email: impl Into<Sensitive>) -> Self {
        Self {
            email: email.into(),
            state: None,
            days: None,
            price: None,
            daily: None,
        }
    }

    /// Sets the state of a task that causes it.
    pub fn state(mut self, state: State) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets the number of days before.
    pub fn days(mut self, days: i32) -> Self {
        self.days = Some(days);
        self
    }

    /// Sets the price above which it is sent.
    pub fn price(mut self, price: Decimal) -> Self {
        self.price = Some(price);
        self
    }

    /// Sets whether it is repeated every day.
    pub fn daily(mut self, daily: bool) -> Self {
        self.daily = Some(daily);
        self
    }
}

/// A note.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct NameNote {
    /// The note.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub note: Option<String>,
    /// The purpose of the note.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub kind: Option<NoteKind>,
    /// The version of the note.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub version: Option<u64>,
    /// Other values.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub extra: Vec<AnyValue>,
}

/// The purpose of a note.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoteKind {
    /// The empty string: No purpose.
    Plain,
    /// `todo`: A task.
    Todo,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for SetNote {
    type Service = Mini;
    type Response = SetNoteResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Emails", &self.emails);
        to.put("Extra", &self.extra);
        to.put("Reminders", &self.reminders);
        to.put("Tags", &self.tags);
        to.put("Revision", &self.revision);
        to.put("Lang", &self.lang);
        to.put("Hint", &self.hint);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SetNote {}

impl Decode for SetNoteResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { notes: from.whole_map()? })
    }
}

impl Encode for Reminder {
    fn encode(&self, name: &str, to: &mut Params) {
        to.open(name);
        to.put("Email", &self.email);
        to.put("State", &self.state);
        to.put("Days", &self.days);
        to.put("Price", &self.price);
        to.put("Daily", &self.daily);
        to.close();
    }
}

static REMINDER: [Parameter; 5] = [
    Parameter::string("Email").required().sensitive().rules(&[Rule::EMAIL]),
    Parameter::number_of("State"),
    Parameter::int("Days").rules(&[Rule::Min(1)]),
    Parameter::decimal("Price"),
    Parameter::bool("Daily"),
];

impl Decode for NameNote {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            note: from.optional("Note")?,
            kind: from.optional("Kind")?,
            version: from.optional("Version")?,
            extra: from.list("Extra", None)?,
        })
    }
}

wire_enum!(NoteKind, Plain(""), Todo("todo"));

pub(super) static OPERATION: Operation = Operation::write("SetNote")
    .repeatable()
    .parameters(
        &[
            Parameter::string("Emails").rules(&[Rule::EMAILS]),
            Parameter::any("Extra"),
            Parameter::structure("Reminders", &REMINDER)
                .list()
                .json()
                .rules(&[Rule::MaxItems(2)]),
            Parameter::string("Tags").list().list().rules(&[Rule::MaxItems(3)]),
            Parameter::unsigned("Revision"),
            LANG,
            HINT,
        ],
    );
