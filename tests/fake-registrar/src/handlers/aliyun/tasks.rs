//! Tasks: their progress, and the result for each name.

use super::respond::{
    HandlerResult, answer, description, illegal, instance_is, is, is_name, kind, nothing, on_days, page,
    required, shown,
};
use crate::call::Call;
use crate::world::{CHINA, Detail, State, Task, World};
use serde_json::{Map, Value, json};

/// Returns the name and number of a task's state.
fn task_state(state: State) -> (&'static str, i32) {
    match state {
        State::Waiting => ("WAITING_EXECUTE", 1),
        State::Running => ("EXECUTING", 2),
        State::Done | State::Failed => ("COMPLETE", 3),
    }
}

/// Returns the name and number of the state of a task's part for one name; these numbers differ from a whole
/// task's.
fn detail_state(state: State) -> (&'static str, i32) {
    match state {
        State::Waiting => ("WAITING_EXECUTE", 0),
        State::Running => ("EXECUTING", 1),
        State::Done => ("EXECUTE_SUCCESS", 2),
        State::Failed => ("EXECUTE_FAILURE", 3),
    }
}

/// `CancelTask`. What has begun is carried out.
pub fn cancel(world: &mut World, call: &Call) -> HandlerResult {
    if world.cancel_task(required(call, "TaskNo")?) {
        nothing()
    } else {
        Err(illegal(call, "No part of the task is waiting."))
    }
}

/// `QueryTaskList`: newest first.
pub fn list(world: &mut World, call: &Call) -> HandlerResult {
    let wanted = |task: &&Task| on_days(call, "BeginCreateTime", "EndCreateTime", task.created);
    let tasks: Vec<&Task> = world.tasks().iter().rev().filter(wanted).collect();
    answer(page(call, "Data", &tasks, |task| {
        let (status, code) = task_state(task.state());
        json!({
            "TaskNo": task.number,
            "TaskType": kind(task.kind).0,
            "TaskTypeDescription": description(call, task.kind),
            "TaskNum": task.details.len(),
            "TaskStatus": status,
            "TaskStatusCode": code,
            "CreateTime": task.created.english(CHINA),
            "Clientip": task.client_ip,
            "TaskCancelStatus": if task.cancelled { "COMPLETE" } else { "INIT" },
            "TaskCancelStatusCode": if task.cancelled { 2 } else { 0 },
            "TaskBizType": "DOMAIN",
        })
    }))
}

/// Returns the fields that lists and histories have in common.
fn common(call: &Call, task: &Task, detail: &Detail) -> Map<String, Value> {
    let (status, code) = detail_state(detail.state);
    let words = match (&detail.problem, detail.state) {
        (Some(problem), _) => problem.to_string(),
        (None, State::Done) => "The operation is successful.".to_owned(),
        (None, _) => String::new(),
    };
    let fields = json!({
        "TaskDetailNo": detail.number,
        "TaskNo": task.number,
        "TaskType": kind(task.kind).0,
        "TaskTypeDescription": description(call, task.kind),
        "DomainName": shown(&detail.name),
        "InstanceId": detail.instance_id,
        "TaskStatus": status,
        "TaskStatusCode": code,
        "ErrorMsg": words,
        "TryCount": 0,
        "CreateTime": task.created.dashed(CHINA),
        "UpdateTime": detail.updated.dashed(CHINA),
    });
    fields.as_object().cloned().unwrap_or_default()
}

fn with_result(mut fields: Map<String, Value>, detail: &Detail) -> Map<String, Value> {
    if let Some(result) = &detail.result {
        fields.insert("TaskResult".to_owned(), json!(result));
    }
    fields
}

/// `QueryTaskDetailList`. An unknown task number gives an empty list.
pub fn details(world: &mut World, call: &Call) -> HandlerResult {
    let task = world.task(required(call, "TaskNo")?);
    let wanted = |(_, detail): &(&Task, &Detail)| {
        is(call, "TaskStatus", &detail_state(detail.state).1.to_string())
            && is_name(call, &detail.name)
            && instance_is(call, &detail.instance_id)
    };
    let all = task.into_iter().flat_map(|task| task.details.iter().map(move |detail| (task, detail)));
    let parts: Vec<_> = all.filter(wanted).collect();
    answer(page(call, "Data", &parts, |(task, detail)| {
        let mut fields = with_result(common(call, task, detail), detail);
        if let Some(problem) = &detail.problem {
            fields.insert("FailReason".to_owned(), json!(problem.to_string()));
        }
        Value::Object(fields)
    }))
}

/// `PollTaskResult`: tasks that ended and were not acknowledged, oldest first.
pub fn poll(world: &mut World, call: &Call) -> HandlerResult {
    let all = world.tasks().iter().flat_map(|task| task.details.iter().map(move |detail| (task, detail)));
    let parts: Vec<_> = all
        .filter(|(task, detail)| {
            detail.state.is_over()
                && !detail.acknowledged
                && is(call, "TaskNo", &task.number)
                && is(call, "TaskResultStatus", &detail_state(detail.state).1.to_string())
                && is_name(call, &detail.name)
                && instance_is(call, &detail.instance_id)
        })
        .collect();
    answer(page(call, "Data", &parts, |(task, detail)| {
        Value::Object(with_result(common(call, task, detail), detail))
    }))
}

/// `AcknowledgeTaskResult`.
pub fn acknowledge(world: &mut World, call: &Call) -> HandlerResult {
    let numbers: Vec<String> =
        call.list("TaskDetailNo").iter().filter_map(Value::as_str).map(str::to_owned).collect();
    answer(json!({"Result": world.acknowledge(&numbers)}))
}

/// Returns one page of a history, starting at a cursor. A cursor is an entry, or some of its fields.
fn history_page(
    call: &Call,
    entries: &[Map<String, Value>],
    number: (&str, &str),
    beside: (&str, &str),
    cursor_fields: &[&str],
) -> HandlerResult {
    let size = call.number("PageSize").and_then(|size| usize::try_from(size).ok()).unwrap_or(20).max(1);
    let start = match (call.text(number.0), call.text(beside.0)) {
        (None, None) => 0,
        (Some(wanted), Some(other)) => {
            let plain = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let at = |entry: &Map<String, Value>| {
                plain(&entry[number.1]) == wanted && plain(&entry[beside.1]) == other
            };
            entries.iter().position(at).ok_or_else(|| illegal(call, "There is no such cursor."))?
        }
        _ => return Err(illegal(call, "The two cursor parameters go together.")),
    };
    let cursor = |at: Option<usize>| {
        let entry = at.and_then(|at| entries.get(at));
        let fields = entry.map(|entry| {
            let kept = entry.iter().filter(|(name, _)| cursor_fields.contains(&name.as_str()));
            kept.map(|(name, value)| (name.clone(), value.clone())).collect::<Map<_, _>>()
        });
        Value::Object(fields.unwrap_or_default())
    };
    let whole = entries.get(start).cloned().unwrap_or_default();
    let shown = entries.iter().skip(start).take(size).cloned().map(Value::Object);
    answer(json!({
        "PageSize": size,
        "CurrentPageCursor": whole,
        "NextPageCursor": cursor(start.checked_add(size)),
        "PrePageCursor": cursor((start > 0).then(|| start.saturating_sub(size))),
        "Objects": shown.collect::<Vec<_>>(),
    }))
}

/// `QueryTaskInfoHistory`: finished tasks, newest first.
pub fn history(world: &mut World, call: &Call) -> HandlerResult {
    let over = world.tasks().iter().rev().filter(|task| task.state() == State::Done);
    let wanted = over.filter(|task| on_days(call, "BeginCreateTime", "EndCreateTime", task.created));
    let entries: Vec<_> = wanted
        .map(|task| {
            let (status, code) = task_state(task.state());
            let fields = json!({
                "TaskNo": task.number,
                "TaskType": kind(task.kind).0,
                "TaskTypeDescription": description(call, task.kind),
                "TaskNum": task.details.len(),
                "TaskStatus": status,
                "TaskStatusCode": code,
                "CreateTime": task.created.dashed(CHINA),
                "CreateTimeLong": task.created.millis(),
                "Clientip": task.client_ip,
            });
            fields.as_object().cloned().unwrap_or_default()
        })
        .collect();
    let beside = ("CreateTimeCursor", "CreateTimeLong");
    history_page(
        call,
        &entries,
        ("TaskNoCursor", "TaskNo"),
        beside,
        &["TaskNo", "CreateTime", "CreateTimeLong"],
    )
}

/// `QueryTaskDetailHistory`.
pub fn detail_history(world: &mut World, call: &Call) -> HandlerResult {
    let task = world.task(required(call, "TaskNo")?).filter(|task| task.state() == State::Done);
    let all = task.into_iter().flat_map(|task| task.details.iter().map(move |detail| (task, detail)));
    let entries: Vec<_> = all
        .filter(|(_, detail)| {
            is(call, "TaskStatus", &detail_state(detail.state).1.to_string()) && is_name(call, &detail.name)
        })
        .map(|(task, detail)| common(call, task, detail))
        .collect();
    let beside = ("DomainNameCursor", "DomainName");
    history_page(
        call,
        &entries,
        ("TaskDetailNoCursor", "TaskDetailNo"),
        beside,
        &["TaskDetailNo", "DomainName"],
    )
}
