//! Transfers from and to other registrars.

use super::{ALL, instance};
use crate::bench::Bench;
use fake_registrar::world::{Span, TransferOrder};
use registrar_sdk::Sensitive;
use registrar_sdk::aliyun_domain::*;

type Aliyun = Bench<AliyunDomain>;

/// Orders a transfer, as the vendor's web site does: the API has no action for it.
fn order_transfer(bench: &Aliyun, name: &str, code: &str) -> String {
    let wanted =
        TransferOrder { name: name.to_owned(), auth_code: code.to_owned(), ..TransferOrder::default() };
    bench.world(|world| world.begin_transfer_in(wanted, None)).expect("the transfer can begin")
}

pub async fn a_transfer_in_passes_through_its_steps(bench: &Aliyun) {
    let feasible = CheckTransferInFeasibility::new("movable.net").transfer_authorization_code("let-it-go-42");
    assert_eq!(bench.send(feasible).await.can_transfer, Some(true));
    let locked = bench.send(CheckTransferInFeasibility::new("taken.com")).await;
    assert_eq!(locked.can_transfer, Some(false));
    assert!(locked.code.is_some() && locked.message.is_some(), "with a reason");

    let id = order_transfer(bench, "movable.net", "wrong");
    let step = async || bench.send(QueryTransferInByInstanceId::new(&id)).await.into_inner().status;
    assert_eq!(step().await, Some(TransferInStatusCode::Initial));
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
    let id = order_transfer(bench, "hidden.org", "let-it-go-43");
    bench.settle(&bench.send(SaveSingleTaskForCancelingTransferIn::new("hidden.org")).await.task_no).await;
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
