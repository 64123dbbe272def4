// @generated from spec/opensrs/actions/GetNotes.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the notes of OpenSRS on a domain name, an order or a transfer, with their times.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`GetNotesResponse`](super::GetNotesResponse).
///
/// Source: OpenSRS domain API guide: get_notes.
#[doc(alias("history", "log"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetNotes {
    /// The name whose notes to list. Example: `example.com`.
    pub domain: String,
    /// The subject of the notes. Example: `domain`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub subject: NoteSubject,
    /// The id of the order.
    /// Required when [`subject`](field@GetNotes::subject) is [`NoteSubject::Order`](crate::opensrs::NoteSubject::Order). Example: `1855625`.
    pub order_id: Option<String>,
    /// The id of the transfer.
    /// Required when [`subject`](field@GetNotes::subject) is [`NoteSubject::Transfer`](crate::opensrs::NoteSubject::Transfer). Example: `37021`.
    pub transfer_id: Option<String>,
    /// The maximum number of notes per page. At least 1. Example: `40`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub limit: Option<i32>,
    /// The page to return. At least 1. Default: `1`. Example: `1`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub page: Option<i32>,
}

impl GetNotes {
    /// Creates a [`GetNotes`] from its required fields.
    pub fn new(domain: impl Into<String>, subject: NoteSubject) -> Self {
        Self {
            domain: domain.into(),
            subject,
            order_id: None,
            transfer_id: None,
            limit: None,
            page: None,
        }
    }

    /// Sets the id of the order.
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets the id of the transfer.
    pub fn transfer_id(mut self, transfer_id: impl Into<String>) -> Self {
        self.transfer_id = Some(transfer_id.into());
        self
    }

    /// Sets the maximum number of notes per page.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets the page to return.
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }
}

/// The response to [`GetNotes`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetNotesResponse {
    /// The notes on this page, newest first in the responses seen.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub notes: Vec<Note>,
    /// The number of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page: Option<i32>,
    /// The maximum number of notes per page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page_size: Option<i32>,
    /// How many notes there are in all.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total: Option<i32>,
}

/// A note about an event.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct Note {
    /// When it happened. Format: `DD-MMM-YYYY hh:mm:ss` in an unknown time zone. Example: `08-APR-2026 15:11:53`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub timestamp: Option<DateTime>,
    /// The event, in words. It can include prices.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub note: Option<String>,
}

/// The subject of notes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoteSubject {
    /// `domain`: The domain name.
    Domain,
    /// `order`: An order for it.
    Order,
    /// `transfer`: A transfer of it.
    Transfer,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for GetNotes {
    type Service = Opensrs;
    type Response = GetNotesResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("type", &self.subject);
        to.put("order_id", &self.order_id);
        to.put("transfer_id", &self.transfer_id);
        to.put("limit", &self.limit);
        to.put("page", &self.page);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetNotes {}

#[diagnostic::do_not_recommend]
impl Paged for GetNotes {
    type Item = Note;

    fn items(response: GetNotesResponse) -> Vec<Note> {
        response.notes
    }
}

impl Decode for GetNotesResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            notes: from.list("notes", None)?,
            page: from.optional("page")?,
            page_size: from.optional("page_size")?,
            total: from.optional("total")?,
        })
    }
}

impl Decode for Note {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            timestamp: from.written(&DAY_FIRST).optional("timestamp")?,
            note: from.optional("note")?,
        })
    }
}

wire_enum!(NoteSubject, Domain("domain"), Order("order"), Transfer("transfer"));

pub(super) static OPERATION: Operation = Operation::read("GetNotes")
    .wire("GET_NOTES DOMAIN")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::one_of("type").required(),
            Parameter::string("order_id").required_when("type", &["order"]),
            Parameter::string("transfer_id").required_when("type", &["transfer"]),
            Parameter::int("limit").rules(&[Rule::Min(1)]),
            Parameter::int("page").rules(&[Rule::Min(1)]),
        ],
    )
    .paging(Paging::pages("page", "limit", "notes").total("total").current("page"));
