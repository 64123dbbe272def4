//! Transfers from and to other registrars.

use super::{ALL, instance};
use crate::bench::Bench;
use fake_registrar::world::{Cents, Span};
use registrar_sdk::Sensitive;
use registrar_sdk::aliyun_domain::*;

type Aliyun = Bench<AliyunDomain>;

/// Orders a transfer, and returns its instance id.
async fn order_transfer(bench: &Aliyun, name: &str, code: &str) -> String {
    bench.buy(SaveSingleTaskForCreatingOrderTransfer::new(name, code, 3_600_001)).await;
    let found = bench.list(QueryTransferInList::new(ALL.0, ALL.1).domain_name(name)).await;
    found[0].instance_id.clone().expect("an id")
}

pub async fn a_transfer_in_passes_through_its_steps(bench: &Aliyun) {
    let feasible = CheckTransferInFeasibility::new("movable.net").transfer_authorization_code("let-it-go-42");
    assert_eq!(bench.send(feasible).await.can_transfer, Some(true));
    let locked = bench.send(CheckTransferInFeasibility::new("taken.com")).await;
    assert_eq!(locked.can_transfer, Some(false));
    assert!(locked.code.is_some() && locked.message.is_some(), "with a reason");

    let id = order_transfer(bench, "movable.net", "wrong").await;
    let step = async || bench.send(QueryTransferInByInstanceId::new(&id)).await.into_inner().status;
    assert_eq!(step().await, Some(TransferInStatusCode::MailSent));
    bench.send(TransferInRefetchWhoisEmail::new("movable.net")).await;
    bench.send(TransferInResendMailToken::new("movable.net")).await;
    assert_eq!(step().await, Some(TransferInStatusCode::MailSent));

    let mail = bench
        .world(|world| world.transfer_in("movable.net").expect("the transfer is in progress").token.clone());
    let agreed = bench.send(TransferInCheckMailToken::new(mail)).await;
    assert_eq!(agreed.success_list, ["movable.net"]);
    bench.fake.clock().advance(Span::seconds(3));
    assert_eq!(step().await, Some(TransferInStatusCode::WrongTransferAuthorizationCode));
    bench.send(TransferInReenterTransferAuthorizationCode::new("movable.net", "let-it-go-42")).await;
    bench.fake.clock().advance(Span::seconds(3));
    assert_eq!(step().await, Some(TransferInStatusCode::Submitted));
    let pending = QueryTransferInList::new(ALL.0, ALL.1).simple_transfer_in_status(TransferInStatus::Pending);
    let pending = bench.list(pending).await;
    assert_eq!(pending[0].domain_name.as_deref(), Some("movable.net"));

    bench.fake.clock().advance(Span::days(5));
    assert_eq!(step().await, Some(TransferInStatusCode::Succeeded));
    instance(bench, "movable.net").await;

    // The second transfer is cancelled.
    let id = order_transfer(bench, "hidden.org", "let-it-go-43").await;
    bench.settle(&bench.send(SaveSingleTaskForCancelingTransferIn::new("hidden.org")).await.task_no).await;
    assert_eq!(bench.world(|world| world.account.spent_on("hidden.org")), Cents(0), "it is refunded");
    let outcome = bench.send(QueryTransferInByInstanceId::new(&id)).await;
    assert_eq!(
        (&outcome.status, &outcome.result_code),
        (&Some(TransferInStatusCode::Cancelled), &Some(TransferResultCode::ClientCancelled))
    );
}

pub async fn a_transfer_away_is_cancelled(bench: &Aliyun) {
    let outcome = async || bench.send(QueryTransferOutInfo::new("example.com")).await.into_inner();
    assert_eq!(outcome().await.status, None, "no auth code was requested");

    let reveal = SaveSingleTaskForQueryingTransferAuthorizationCode::new("example.com");
    let task = bench.send(reveal).await.task_no.clone();
    bench.settle(&task).await;
    let details = bench.list(QueryTaskDetailList::new(ALL.0, ALL.1, &task)).await;
    let code = details[0].task_result.as_ref().map(Sensitive::expose).expect("the code");
    assert_eq!(outcome().await.status, Some(TransferOutStatusCode::CodeObtained));
    bench
        .world(|world| world.request_transfer_out("example.com", code, "Other Names Inc."))
        .expect("the code is right");
    assert_eq!(outcome().await.status, Some(TransferOutStatusCode::Pending));

    bench.settle(&bench.send(SaveSingleTaskForCancelingTransferOut::new("example.com")).await.task_no).await;
    assert_eq!(outcome().await.status, Some(TransferOutStatusCode::Failed));
    bench.fake.clock().advance(Span::days(10));
    instance(bench, "example.com").await;
}

pub async fn the_address_of_a_transfer_is_confirmed_without_its_mail(bench: &Aliyun) {
    let id = order_transfer(bench, "movable.net", "let-it-go-42").await;
    let confirm = ConfirmTransferInEmail::new(["movable.net", "hidden.org"], "holder@example.org");
    let outcome = bench.send(confirm).await;
    assert_eq!(outcome.success_list, ["movable.net"]);
    assert_eq!(outcome.fail_list, ["hidden.org"]);
    let step = bench.send(QueryTransferInByInstanceId::new(&id)).await.into_inner().status;
    assert_eq!(step, Some(TransferInStatusCode::MailVerified));
}

/// Requests the auth code of a name, and returns it.
async fn auth_code(bench: &Aliyun, name: &str) -> String {
    let reveal = SaveSingleTaskForQueryingTransferAuthorizationCode::new(name);
    let task = bench.send(reveal).await.task_no.clone();
    bench.settle(&task).await;
    let details = bench.list(QueryTaskDetailList::new(ALL.0, ALL.1, &task)).await;
    details[0].task_result.as_ref().map(Sensitive::expose).expect("the code").to_owned()
}

fn has(bench: &Aliyun, name: &str) -> bool {
    bench.world(|world| world.domains.contains_key(name))
}

pub async fn a_transfer_away_is_approved(bench: &Aliyun) {
    let code = auth_code(bench, "example.com").await;
    bench
        .world(|world| world.request_transfer_out("example.com", &code, "Other Names Inc."))
        .expect("the code is right");
    let approve = SaveSingleTaskForApprovingTransferOut::new("example.com");
    bench.settle(&bench.destroy(approve, "example.com").await.task_no).await;
    assert!(!has(bench, "example.com"));
}

/// Only the China edition has these actions.
pub async fn names_are_transferred_away_by_their_codes(bench: &Aliyun) {
    let code = auth_code(bench, "example.com").await;
    let single = SaveSingleTaskForTransferOutByAuthorizationCode::new("example.com", code);
    bench.settle(&bench.destroy(single, "example.com").await.task_no).await;
    assert!(has(bench, "example.com"), "the registry waits for the end of the transfer's period");
    let quick = SaveSingleTaskForApplyQuickTransferOutOpenly::new("example.com");
    bench.settle(&bench.destroy(quick, "example.com").await.task_no).await;
    assert!(!has(bench, "example.com"));

    let code = auth_code(bench, "example.cn").await;
    let quick = SaveBatchTaskForApplyQuickTransferOutOpenly::new().domain_names(["example.cn"]);
    bench.settle(&bench.send(quick).await.task_no).await;
    assert!(has(bench, "example.cn"), "nobody has requested it yet");
    let batch = SaveBatchTaskForTransferOutByAuthorizationCode::new([TransferOut::new("example.cn", code)]);
    bench.settle(&bench.send(batch).await.task_no).await;
    assert!(!has(bench, "example.cn"));
}

/// Only the China edition has these actions.
pub async fn names_are_moved_to_another_account_unless_it_is_cancelled(bench: &Aliyun) {
    let details = AccountTransfer::new().registrant_type(RegistrantTypeCode::Individual).reason(1);
    let submit = async |names: &str| {
        let submit = SubmitOperationAuditInfo::new(names, AuditType::AccountTransfer);
        bench.destroy(submit.details(details.clone()), names).await.id.expect("a number")
    };
    let (kept, moved) = (submit("example.cn,example.com").await, submit("example.shop").await);
    let other = submit("example.cn").await;
    let change =
        SubmitOperationAuditInfo::new("example.com,example.shop", AuditType::AccountTransfer).id(moved);
    assert_eq!(bench.destroy(change, "example.com,example.shop").await.id, Some(moved));

    let found = bench.list(QueryOperationAuditInfoList::new().domain_name("example.com")).await;
    assert_eq!(found.iter().map(|audit| audit.id).collect::<Vec<_>>(), [Some(moved), Some(kept)]);
    let sent = found[1].details.as_ref().map(Sensitive::expose);
    assert_eq!(sent, Some(r#"{"regType":1,"reason":1}"#));
    bench.send(CancelOperationAudit::new(kept)).await;
    bench.send(CancelOperationAudit::new(other)).await;

    let names = ["example.cn", "example.com", "example.shop"];
    assert_eq!(names.map(|name| has(bench, name)), [true; 3], "the applications are in review");
    bench.fake.clock().advance(Span::days(1));
    assert_eq!(names.map(|name| has(bench, name)), [true, false, false]);
    let status = async |id| bench.send(QueryOperationAuditInfoDetail::new(id)).await.audit_status.clone();
    assert_eq!(status(kept).await, Some(AuditStatus::Canceled));
    assert_eq!(status(moved).await, Some(AuditStatus::Passed));
    assert_eq!(bench.world(|world| world.audit()), Vec::<String>::new());
}
