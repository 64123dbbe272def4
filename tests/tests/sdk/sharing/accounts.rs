//! Orders belong to an account, and clients of other accounts refuse them.

use super::world::{A, B, Behavior, MINUTE, World, again, one, problem};
use registrar_sdk::aliyun_domain::{self, Credentials};
use registrar_sdk::opensrs;
use registrar_sdk::rpc::{Role, STS_ENDPOINT, Sources};
use registrar_sdk::{
    Client, Conclusion, Error, OrderProblem, OrderState, Outcome, Reconciled, Service, Spend,
    rpc::Credentials as Keys,
};
use registrar_sdk_tests::credential_servers::{CredentialServer, refusal};
use registrar_sdk_tests::shared_journal::SharedJournal;
use std::sync::Arc;

#[tokio::test]
async fn a_client_of_another_account_refuses_to_reconcile_an_order() {
    let world = World::new([Behavior::DoesAndLoses]);
    let shared_journal = SharedJournal::new();
    let (a, b) = (world.client(A, shared_journal.clone()), world.client(B, shared_journal.clone()));
    let order = a.order_with_id("invoice 1", one());
    assert_eq!(order.account(), Some(A));
    a.place(&order, Spend::at_any_price()).await.expect_err("a lost response");
    world.clock.advance(20 * MINUTE);

    assert!(b.pending().await.expect("the journal").is_empty());
    let pending = a.pending().await.expect("the journal");
    assert_eq!((pending.len(), pending[0].account()), (1, Some(A)));
    let order = &pending[0];
    let errors = [
        b.place(order, Spend::at_any_price()).await.map(drop).expect_err("refused"),
        b.reconcile(order).await.map(drop).expect_err("refused"),
        b.settle(order).await.map(drop).expect_err("refused"),
        b.quote(order).await.map(drop).expect_err("refused"),
        b.conclude(order, Conclusion::NotPlaced).await.expect_err("refused"),
        b.restore(&order.to_json()).await.map(drop).expect_err("refused"),
        b.relabel(order).expect_err("refused"),
    ];
    for error in errors {
        assert_eq!(problem(&error), Some(OrderProblem::WrongAccount), "{error}");
        assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
        let message = error.to_string();
        assert!(message.contains(A) && message.contains(B) && message.contains("invoice 1"), "{message}");
    }
    let outcome = a.reconcile(order).await.expect("an answer");
    assert!(matches!(outcome, Reconciled::Placed(_)), "{outcome:?}");
    assert_eq!((world.orders_seen(), world.carried_out()), (1, 1));
}

#[tokio::test]
async fn an_id_is_placed_for_one_account_only() {
    let world = World::new([]);
    let shared_journal = SharedJournal::new();
    let (a, b) = (world.client(A, shared_journal.clone()), world.client(B, shared_journal));
    a.place(&again(&a), Spend::at_any_price()).await.expect("placed");
    let error = b.place(&again(&b), Spend::at_any_price()).await.expect_err("the same invoice");
    assert_eq!(problem(&error), Some(OrderProblem::SameId), "{error}");
    assert!(error.to_string().contains(A) && error.to_string().contains(B), "{error}");
    assert_eq!(world.orders_seen(), 1);
}

#[tokio::test]
async fn equal_task_numbers_of_two_accounts_are_two_tasks() {
    let world = World::new([]);
    let shared_journal = SharedJournal::new();
    let (a, b) = (world.client(A, shared_journal.clone()), world.client(B, shared_journal.clone()));
    let receipt = || Conclusion::Placed(registrar_sdk::Receipt::new("T-7"));
    for client in [a, b] {
        let order = client.order(one());
        world.next(Behavior::Loses);
        client.place(&order, Spend::at_any_price()).await.expect_err("a lost response");
        client.conclude(&order, receipt()).await.expect("recorded");
    }
}

fn refused<S: Service>(client: Result<Client<S>, Error>) -> String {
    let error = client.expect_err("refused");
    assert!(matches!(error, Error::Config(_)), "{error}");
    error.to_string()
}

#[test]
fn a_client_with_a_journal_needs_an_account() {
    let world = World::new([]);
    let message = refused(world.builder(A).journal(Arc::new(SharedJournal::new())).build());
    for way in ["ARN", "`.account(\"…\")`", "`.account_from_sts(…)`"] {
        assert!(message.contains(way), "{way}: {message}");
    }
    world.builder(A).build().expect("a client without a journal needs no account");
}

#[test]
fn an_account_must_be_an_id_and_not_an_access_key() {
    let build = |account: &str| {
        aliyun_domain::china(Credentials::new("id-of-a-key", "secret")).account(account).build()
    };
    for key in ["LTAI5tExampleExample", "id-of-a-key"] {
        let message = refused(build(key));
        assert!(message.contains("access key") && message.contains("rotated"), "{message}");
    }
    for odd in ["", " ", "12 34", "12\n34"] {
        assert!(refused(build(odd)).contains("invalid account id"));
    }
}

#[test]
fn the_opensrs_user_name_is_the_account() {
    let builder = || opensrs::horizon(opensrs::Credentials::new("reseller", "0123456789abcdef"));
    let client = builder().journal(Arc::new(SharedJournal::new())).build().expect("the account is known");
    let order = client.order_named("RegisterDomain", [("domain", "example.com")]).expect("an order");
    assert_eq!(order.account(), Some("reseller"));
    builder().account("reseller").build().expect("the same");
    let message = refused(builder().account("other").build());
    assert!(message.contains("other") && message.contains("reseller"), "{message}");
}

#[test]
fn the_arn_of_a_role_names_the_account() {
    let role = Role::new(format!("acs:ram::{B}:role/registrar"));
    let keys = || Sources::new().assume_role(Keys::new("id", "secret"), role.clone());
    let client = aliyun_domain::china(keys())
        .journal(Arc::new(SharedJournal::new()))
        .build()
        .expect("the account is known");
    assert_eq!(client.order(one()).account(), Some(B));
    let message = refused(aliyun_domain::china(keys()).account(A).build());
    assert!(message.contains(A) && message.contains(B), "{message}");
}

#[tokio::test]
async fn sts_returns_the_account_of_the_keys() {
    let answer =
        format!(r#"{{"RequestId": "R", "IdentityType": "RAMUser", "AccountId": "{A}", "UserId": "3"}}"#);
    let sts = CredentialServer::answering(move |_| (200, answer.clone()));
    let builder = || aliyun_domain::china(Credentials::new("id", "secret").with_security_token("token"));
    let asked = builder().account_from_sts(&sts.url()).await.expect("an answer");
    let client = asked.journal(Arc::new(SharedJournal::new())).build().expect("a client");
    assert_eq!(client.order(one()).account(), Some(A));
    let asked = sts.asked();
    let parameter = |name: &str| asked[0].parameter(name).to_owned();
    assert_eq!(
        ["Action", "Version", "AccessKeyId", "SecurityToken"].map(parameter),
        ["GetCallerIdentity", "2015-04-01", "id", "token"]
    );
    assert!(asked[0].is_signed_with("secret"));

    let error = builder().account(B).account_from_sts(&sts.url()).await.expect_err("another account");
    assert!(error.to_string().contains(A) && error.to_string().contains(B), "{error}");
    assert_eq!(STS_ENDPOINT, "https://sts.aliyuncs.com");
}

#[tokio::test]
async fn an_invalid_response_of_sts_is_an_error() {
    let sts = CredentialServer::answering(|_| (200, r#"{"RequestId": "R"}"#.to_owned()));
    let builder = || aliyun_domain::china(Credentials::new("id", "canary"));
    let error = builder().account_from_sts(&sts.url()).await.expect_err("no account");
    assert!(matches!(error, Error::Decode(_)) && error.to_string().contains("AccountId"), "{error}");
    sts.now_answers(|_| (403, refusal("SignatureDoesNotMatch", "No.")));
    let error = builder().account_from_sts(&sts.url()).await.expect_err("refused");
    assert_eq!(error.code(), Some("SignatureDoesNotMatch"), "{error}");
    let error = builder()
        .account_from_sts("http://sts.example.com")
        .await
        .expect_err("the keys could be intercepted");
    assert!(matches!(error, Error::Config(_)), "{error}");
}

#[tokio::test]
async fn an_order_without_an_account_can_be_relabelled_once() {
    let world = World::new([Behavior::DoesAndLoses]);
    let nameless = world.nameless(A);
    let order = nameless.order(one());
    assert_eq!(order.account(), None);
    nameless.place(&order, Spend::at_any_price()).await.expect_err("a lost response");
    let text = order.to_json();
    world.clock.advance(20 * MINUTE);

    let a = world.client(A, SharedJournal::new());
    let restored = a.restore(&text).await.expect("an order");
    for order in [&order, &restored] {
        let error = a.reconcile(order).await.expect_err("the order has no account");
        assert_eq!(problem(&error), Some(OrderProblem::WrongAccount), "{error}");
        assert!(error.to_string().contains("client.relabel") && error.to_string().contains(A), "{error}");
    }
    let clone = restored.clone();
    a.relabel(&restored).expect("the order has no account");
    assert_eq!(clone.account(), Some(A));
    let outcome = a.reconcile(&clone).await.expect("an answer");
    assert!(matches!(outcome, Reconciled::Placed(_)), "{outcome:?}");

    let error = nameless
        .place(&restored, Spend::at_any_price())
        .await
        .expect_err("the order belongs to an account now");
    assert_eq!(problem(&error), Some(OrderProblem::WrongAccount), "{error}");
    assert!(error.to_string().contains(A) && error.to_string().contains("`.account(…)`"), "{error}");
    let error =
        world.client(B, SharedJournal::new()).relabel(&restored).expect_err("the order has an account");
    assert_eq!(problem(&error), Some(OrderProblem::WrongAccount), "{error}");
    assert!(matches!(order.state(), OrderState::MaybeSent(_)), "the first value is unchanged");
    assert_eq!(world.carried_out(), 1);
}

#[tokio::test]
async fn an_order_that_is_being_placed_cannot_be_relabelled() {
    use std::task::{Context, Waker};
    let world = World::new([]);
    let nameless = world.nameless(A);
    let order = nameless.order(one());
    let mut placing = nameless.place(&order, Spend::at_any_price());
    assert!(placing.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    let a = world.client(A, SharedJournal::new());
    let error = a.relabel(&order).expect_err("the order is being placed");
    assert_eq!(problem(&error), Some(OrderProblem::InFlight), "{error}");
    placing.await.expect("placed");
    a.relabel(&order).expect("placing has ended");
}

#[tokio::test]
async fn an_order_of_another_service_cannot_be_relabelled() {
    let world = World::new([]);
    let order = world.nameless(A).order(one());
    let reseller = opensrs::horizon(opensrs::Credentials::new("reseller", "0123456789abcdef"));
    let error = reseller.build().expect("a client").relabel(&order).expect_err("another service");
    assert_eq!(problem(&error), Some(OrderProblem::WrongClient), "{error}");
    assert_eq!(order.account(), None);
}
