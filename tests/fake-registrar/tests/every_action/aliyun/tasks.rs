//! Asynchronous tasks and their results.

use super::ALL;
use crate::bench::Bench;
use fake_registrar::world::Span;
use registrar_sdk::aliyun_domain::*;

pub async fn tasks_are_polled_acknowledged_and_found_in_the_history(bench: &Bench<AliyunDomain>) {
    let lock = SaveBatchTaskForTransferProhibitionLock::new(["example.com", "example.cn"], true);
    let task = bench.send(lock).await.task_no.clone();
    let status = async || {
        let tasks = bench.list(QueryTaskList::new(ALL.0, ALL.1)).await;
        let task =
            tasks.into_iter().find(|one| one.task_no.as_ref() == Some(&task)).expect("the task is listed");
        (task.task_status_code, task.task_num)
    };
    assert_eq!(status().await, (Some(TaskStatusCode::Waiting), Some(2)));
    let polled = async || bench.list(PollTaskResult::new(ALL.0, ALL.1).task_no(&task)).await;
    assert_eq!(polled().await.len(), 0, "nothing has ended yet");

    bench.settle(&task).await;
    assert_eq!(status().await.0, Some(TaskStatusCode::Complete));
    let details = bench.list(QueryTaskDetailList::new(ALL.0, ALL.1, &task)).await;
    let done = |status: &Option<TaskDetailStatus>| status == &Some(TaskDetailStatus::Succeeded);
    assert!(details.len() == 2 && details.iter().all(|detail| done(&detail.task_status)));

    let numbers: Vec<_> = polled().await.into_iter().filter_map(|detail| detail.task_detail_no).collect();
    assert_eq!(numbers.len(), 2);
    assert_eq!(bench.send(AcknowledgeTaskResult::new(numbers)).await.result, Some(2));
    assert_eq!(polled().await.len(), 0, "acknowledged results are not returned again");

    // Pages both histories by cursor.
    for name in ["example.net", "example.info"] {
        let lock = SaveSingleTaskForTransferProhibitionLock::new(name, true);
        bench.settle(&bench.send(lock).await.task_no).await;
    }
    let history = bench.list(QueryTaskInfoHistory::new(2)).await;
    assert_eq!((history.len(), history[2].task_no.as_ref()), (3, Some(&task)), "the oldest last");
    let parts = bench.list(QueryTaskDetailHistory::new(1, &task)).await;
    let names: Vec<_> = parts.iter().filter_map(|part| part.domain_name.as_deref()).collect();
    assert_eq!(names, ["example.com", "example.cn"]);
}

pub async fn a_waiting_task_is_cancelled(bench: &Bench<AliyunDomain>) {
    let order = SaveSingleTaskForCreatingOrderActivate::new("brand-new.com").registrant_profile_id(3_600_001);
    let (placed, _) = bench.place(order).await;
    bench.send(CancelTask::new(&placed.task_no)).await;
    let tasks = bench.list(QueryTaskList::new(ALL.0, ALL.1)).await;
    assert_eq!(tasks[0].task_cancel_status, Some(TaskCancelStatus::Canceled));
    let details = bench.list(QueryTaskDetailList::new(ALL.0, ALL.1, &placed.task_no)).await;
    assert_eq!(details[0].task_status, Some(TaskDetailStatus::Failed));
    bench.fake.clock().advance(Span::seconds(10));
    assert!(!bench.world(|world| world.domains.contains_key("brand-new.com")));
}
