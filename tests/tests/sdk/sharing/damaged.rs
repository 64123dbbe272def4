//! Entries that were edited or damaged.

use super::world::{A, B, Behavior, World, again, problem};
use registrar_sdk::{EntryState, JournalEntry, OrderProblem, Outcome, Spend};
use registrar_sdk_tests::shared_journal::SharedJournal;

type Damage = fn(&mut JournalEntry);

#[tokio::test]
async fn an_inconsistent_entry_is_refused_and_nothing_is_sent() {
    let world = World::new([Behavior::DoesAndLoses]);
    let shared_journal = SharedJournal::new();
    let client = world.client(A, shared_journal.clone());
    client.place(&again(&client), Spend::at_any_price()).await.expect_err("a lost response");
    let entry = shared_journal.entries().remove(0);
    let damage: [(&str, Damage); 7] = [
        ("as its state", |entry| entry.state = EntryState::Ready),
        ("as its account", |entry| entry.content = entry.content.replace(A, B)),
        ("as its service", |entry| entry.service = "opensrs".to_owned()),
        ("as its action", |entry| entry.action = "SaveSingleTaskForCreatingOrderRenew".to_owned()),
        ("`earliest` is", |entry| entry.content = entry.content.replace("earliest", "later")),
        ("cannot be read", |entry| entry.content.truncate(100)),
        ("as its id", |entry| entry.content = entry.content.replace("invoice 4711", "invoice 4712")),
    ];
    for (field, damage) in damage {
        let mut damaged = entry.clone();
        damage(&mut damaged);
        shared_journal.put(damaged);
        let error = client.place(&again(&client), Spend::at_any_price()).await.expect_err("damaged");
        assert_eq!(problem(&error), Some(OrderProblem::Journal), "{error}");
        assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
        let message = error.to_string();
        assert!(
            message.contains("damaged: entry `invoice 4711`") && message.contains(field),
            "{field}: {message}"
        );
        let pending = client.pending().await.expect_err("damaged");
        assert_eq!(problem(&pending), Some(OrderProblem::Journal), "{pending}");
    }
    assert_eq!(world.orders_seen(), 1);
}

#[tokio::test]
async fn a_claim_with_an_orders_id_blocks_it() {
    let world = World::new([]);
    let shared_journal = SharedJournal::new();
    let client = world.client(A, shared_journal.clone());
    client.place(&again(&client), Spend::at_any_price()).await.expect("placed");
    let claim =
        shared_journal.entries().into_iter().find(|entry| entry.state == EntryState::Claim).expect("a claim");
    let order = client.order_with_id(claim.id, super::world::one());
    let error = client.place(&order, Spend::at_any_price()).await.expect_err("refused");
    assert_eq!(problem(&error), Some(OrderProblem::SameId), "{error}");
}

#[test]
fn the_debug_output_of_an_entry_contains_no_parameters() {
    let entry = JournalEntry {
        id: "1".to_owned(),
        service: String::new(),
        edition: String::new(),
        account: String::new(),
        action: String::new(),
        state: EntryState::Placed,
        version: 1,
        time: registrar_sdk::Timestamp::from_millis(0),
        content: "canary".to_owned(),
    };
    assert!(!format!("{entry:?}").contains("canary"));
}
