// @generated from spec/mini/actions/ListTasks.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists tasks.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`ListTasksResponse`](super::ListTasksResponse).
///
/// Source: Mini API Reference: Tasks / ListTasks.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ListTasks {
    /// The name.
    pub name: String,
    /// The first day.
    pub from: Option<Timestamp>,
    /// The page. At least 1.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub page: i64,
    /// The number of tasks per page. From 1 to 100.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub size: i32,
}

impl ListTasks {
    /// Creates a [`ListTasks`] from its required fields.
    pub fn new(name: impl Into<String>, page: i64, size: i32) -> Self {
        Self {
            name: name.into(),
            page,
            size,
            from: None,
        }
    }

    /// Sets the first day.
    pub fn from(mut self, from: Timestamp) -> Self {
        self.from = Some(from);
        self
    }
}

/// The response to [`ListTasks`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ListTasksResponse {
    /// The page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub result: Option<TaskPage>,
}

/// A page of tasks.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct TaskPage {
    /// The tasks of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub tasks: Vec<TaskSummary>,
    /// The total number of tasks.
    pub total: i32,
    /// The number of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub current: Option<i32>,
}

/// A task.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct TaskSummary {
    /// Its number.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_no: Option<String>,
    /// The kind.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub kind: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for ListTasks {
    type Service = Mini;
    type Response = ListTasksResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Name", &self.name);
        to.put("From", &self.from);
        to.put("Page", &self.page);
        to.put("Size", &self.size);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ListTasks {}

#[diagnostic::do_not_recommend]
impl Paged for ListTasks {
    type Item = TaskSummary;

    fn items(response: ListTasksResponse) -> Vec<TaskSummary> {
        response.result.map(|it| it.tasks).unwrap_or_default()
    }
}

impl Decode for ListTasksResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            result: from.optional("Result")?,
        })
    }
}

impl Decode for TaskPage {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            tasks: from.list("Tasks", Some("Task"))?,
            total: from.always("Total")?,
            current: from.optional("Current")?,
        })
    }
}

impl Decode for TaskSummary {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.optional("TaskNo")?,
            kind: from.optional("Kind")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("ListTasks")
    .parameters(
        &[
            Parameter::string("Name").required(),
            Parameter::timestamp("From"),
            Parameter::long("Page").required().rules(&[Rule::Min(1)]),
            Parameter::int("Size").required().rules(&[Rule::Min(1), Rule::Max(100)]),
        ],
    )
    .failure(FailureFields {
        success: Some("Success"),
        code: None,
        success_codes: &[],
        message: None,
    })
    .paging(
        Paging::pages("Page", "Size", "Result.Tasks")
            .first_is_reported()
            .total("Result.Total")
            .current("Result.Current"),
    );
