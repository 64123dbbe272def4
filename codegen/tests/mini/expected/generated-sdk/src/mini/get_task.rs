// @generated from spec/mini/actions/GetTask.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the state of a task.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The SDK does not page through its responses. The service ignores the page: it sends all names at once.
/// The response is a [`GetTaskResponse`](super::GetTaskResponse).
///
/// Source: Mini API Reference: Tasks / GetTask.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetTask {
    /// The number of the task.
    pub task_no: String,
    /// The page.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub page_number: Option<i32>,
}

impl GetTask {
    /// Creates a [`GetTask`] from its required fields.
    pub fn new(task_no: impl Into<String>) -> Self {
        Self {
            task_no: task_no.into(),
            page_number: None,
        }
    }

    /// Sets the page.
    pub fn page_number(mut self, page_number: i32) -> Self {
        self.page_number = Some(page_number);
        self
    }
}

/// The response to [`GetTask`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct GetTaskResponse {
    /// The names of the task.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub names: Vec<TaskName>,
}

/// A name of a task.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct TaskName {
    /// The name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// The state.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state: Option<State>,
    /// The reason of the failure.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reason: Option<String>,
    /// The creation time. Format: `YYYY-MM-DD hh:mm:ss` in UTC or UTC+08:00.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub created_at: Option<DateTime>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetTask {
    type Service = Mini;
    type Response = GetTaskResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("TaskNo", &self.task_no);
        to.put("PageNumber", &self.page_number);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetTask {}

impl Decode for GetTaskResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            names: from.list("Names", Some("TaskName"))?,
        })
    }
}

impl Decode for TaskName {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: from.optional("Name")?,
            state: from.optional("State")?,
            reason: from.optional("Reason")?,
            created_at: from.written(&YEAR_FIRST_0000_0800).optional("CreatedAt")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetTask")
    .parameters(&[Parameter::string("TaskNo").required(), Parameter::int("PageNumber")]);
