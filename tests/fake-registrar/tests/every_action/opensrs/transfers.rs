//! Transfers from other registrars, and names that leave the account.

use super::{Xcp, number, owned_by, status, text};
use fake_registrar::world::Span;
use registrar_sdk::opensrs::*;

fn transfer(name: &str, code: &str) -> TransferDomain {
    TransferDomain::new(TransferDomainRequired {
        domain: name.to_owned(),
        contact_set: owned_by("Robin"),
        custom_tech_contact: false,
        reg_username: "robinexample".into(),
        reg_password: "not-a-secret-1".into(),
    })
    .handle(OrderHandling::Process)
    .auth_info(code)
}

/// Returns the status of a transfer.
async fn state(bench: &Xcp, name: &str) -> Option<TransferStatus> {
    bench.send(CheckTransfer::new(name).check_status(true)).await.into_inner().status
}

pub async fn a_transfer_in_passes_through_its_steps(bench: &Xcp) {
    let check = bench.send(CheckTransfer::new("movable.net").get_request_address(true)).await;
    assert_eq!((check.transferrable, text(&check.request_address)), (Some(true), "holder@example.org"));
    let (response, _) = bench.place(transfer("movable.net", "let-it-go-42")).await;
    bench.fake.clock().advance(Span::seconds(2));
    assert_eq!(state(bench, "movable.net").await, Some(TransferStatus::PendingOwner));

    let mails =
        || bench.world(|world| world.transfer_in("movable.net").expect("the transfer is in progress").mails);
    let before = mails();
    bench.send(ResendTransferRequest::new("movable.net")).await;
    assert_eq!(mails(), before + 1);
    bench.world(|world| {
        let mail = world.transfer_in("movable.net").expect("the transfer is in progress").token.clone();
        world.agree_to_transfer_from(&mail, "192.0.2.99")
    });
    assert_eq!(state(bench, "movable.net").await, Some(TransferStatus::PendingAdmin));
    bench.fake.clock().advance(Span::days(6));
    assert_eq!(state(bench, "movable.net").await, Some(TransferStatus::Completed));
    assert_eq!(status(bench, number(&response.id)).await, Some(OrderStatus::Completed));
    let arrived = bench.list(GetTransfersIn::new().status(TransferStatus::Completed).limit(1)).await;
    assert_eq!(arrived[0].owner_confirm_ip.as_deref(), Some("192.0.2.99"));
    assert!(bench.send(GetDomain::new("movable.net")).await.registry_transferdate.is_some());
}

pub async fn transfers_are_cancelled_and_resubmitted(bench: &Xcp) {
    let (first, _) = bench.place(transfer("movable.net", "let-it-go-42")).await;
    bench.send(CancelTransfer::new("movable.net", "me")).await;
    assert_eq!(status(bench, number(&first.id)).await, Some(OrderStatus::Cancelled));

    let (second, _) = bench.place(ProcessTransfer::new(number(&first.id), "me")).await;
    assert_ne!(second.order_id, first.id);
    assert_eq!(status(bench, number(&second.order_id)).await, Some(OrderStatus::Waiting));
    bench.send(CancelTransferOrder::new(number(&second.order_id), "me")).await;
    assert_eq!(status(bench, number(&second.order_id)).await, Some(OrderStatus::Cancelled));
    assert_eq!(bench.world(|world| world.account.ledger().len()), 0);
}

pub async fn names_are_transferred_in_bulk_by_their_codes(bench: &Xcp) {
    bench.world(|world| world.settings.transfer_mail = false);
    let names = [("movable.net", "let-it-go-42"), ("hidden.org", "wrong"), ("taken.com", "locked")];
    let names = names.map(|(name, code)| SimpleTransferDomain::new(name, code));
    let (job, _) = bench.place(SimpleTransfer::new(names)).await;
    bench.fake.clock().advance(Span::days(6));
    let job = bench.send(GetSimpleTransferStatus::new(number(&job.simple_transfer_job_id))).await;
    let outcome: Vec<_> =
        job.domain_list.iter().map(|one| one.status.as_deref().unwrap_or_default()).collect();
    assert_eq!(outcome, ["completed", "failed", "failed"]);
    assert_eq!(job.domain_list[1].reason.as_deref(), Some("Invalid authcode"));
}

pub async fn names_move_to_another_registrar_and_another_reseller(bench: &Xcp) {
    let code = async |name: &str| {
        let outcome = bench.send(GetDomainAuthInfo::new(name)).await;
        text(&outcome.domain_auth_info).to_owned()
    };
    let first = code("example.net").await;
    bench.send(ModifyDomainLock::new(false, "example.net", false)).await;
    assert_eq!(bench.send(GetDomainStatus::new("example.net")).await.lock_state, Some(false));
    bench.send(ModifyDomainAuthInfo::new(false, "example.net", "my-own-code")).await;
    let second = code("example.net").await;
    assert!(second == "my-own-code" && second != first);

    bench
        .world(|world| world.request_transfer_out("example.net", &second, "Other Names Inc."))
        .expect("the code is right");
    let leaving = bench.list(GetTransfersAway::new().limit(1)).await;
    assert_eq!(leaving[0].gaining_registrar.as_deref(), Some("Other Names Inc."));
    bench.fake.clock().advance(Span::days(5));
    assert!(!bench.send(BelongsToReseller::new("example.net")).await.belongs_to_reseller);

    let push = PushDomainToReseller::new("example.com", "other-reseller");
    bench.destroy(push, "example.com").await;
    assert!(!bench.send(BelongsToReseller::new("example.com")).await.belongs_to_reseller);
}
