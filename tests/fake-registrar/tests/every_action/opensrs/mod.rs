//! The commands of OpenSRS, on the live system: only there redemptions work.

mod changes;
mod looking;
mod nameservers;
mod orders;
mod transfers;

use crate::bench::{Bench, Coverage};
use fake_registrar::{Fake, World};
use registrar_sdk::opensrs::*;
use registrar_sdk::{ClientBuilder, Sensitive};

type Xcp = Bench<Opensrs>;

#[tokio::test]
async fn all_actions_in_process() {
    play_all(Fake::opensrs).await;
}

#[tokio::test]
async fn all_actions_over_http() {
    let connect = |fake: &Fake| {
        let builder = registrar_sdk::opensrs::live(fake.opensrs_credentials()).clock(fake.clock());
        builder.endpoint(fake.url().expect("a port")).allow_plain_http()
    };
    play_all(connect).await;
}

async fn play_all(connect: fn(&Fake) -> ClientBuilder<Opensrs>) {
    let coverage = Coverage::default();
    let bench = || {
        let world = World::sample_at("2026-03-01T10:00:00Z".parse().expect("a time"));
        Bench::open(&coverage, "", world, |fake| connect(fake).build().expect("a client"))
    };
    looking::names_are_looked_up_suggested_and_priced(&bench()).await;
    looking::all_data_of_the_accounts_names_is_read(&bench()).await;
    looking::names_are_listed_by_their_state(&bench()).await;
    orders::a_name_is_registered_renewed_and_revoked(&bench()).await;
    orders::a_name_is_redeemed(&bench()).await;
    orders::saved_orders_are_processed_or_cancelled(&bench()).await;
    orders::orders_at_a_slow_registry_are_queried_and_cancelled(&bench()).await;
    orders::events_are_polled_and_acknowledged(&bench()).await;
    transfers::a_transfer_in_passes_through_its_steps(&bench()).await;
    transfers::transfers_are_cancelled_and_resubmitted(&bench()).await;
    transfers::names_are_transferred_in_bulk_by_their_codes(&bench()).await;
    transfers::names_move_to_another_registrar_and_another_reseller(&bench()).await;
    nameservers::hosts_are_created_added_to_registries_renamed_and_deleted(&bench()).await;
    nameservers::nameservers_are_assigned_to_names(&bench()).await;
    changes::contacts_are_changed_for_one_name_and_for_a_profile(&bench()).await;
    changes::a_registrant_confirms_the_email_address(&bench()).await;
    changes::settings_of_a_name_are_read_back(&bench()).await;
    changes::additional_registry_data_is_stored(&bench()).await;
    coverage.assert_covers::<Opensrs>(registrar_sdk::extend::Editions::only(0));
}

// ---------------------------------------------------------------------- shared helpers

/// Returns a fictitious person.
fn person(first: &str) -> Contact {
    Contact::new()
        .first_name(first)
        .last_name("Example")
        .org_name("Example Works")
        .address1("1 Example Street")
        .city("Sampletown")
        .state("ON")
        .postal_code("A1A 1A1")
        .country("CA")
        .phone("+1.4165550100")
        .email(format!("{}@example.com", first.to_lowercase()))
}

fn owned_by(first: &str) -> ContactSet {
    ContactSet::new().owner(person(first))
}

fn registration(name: &str) -> RegisterDomain {
    RegisterDomain::new(RegisterDomainRequired {
        domain: name.to_owned(),
        period: 1,
        contact_set: owned_by("Robin"),
        custom_nameservers: false,
        custom_tech_contact: false,
        reg_username: "robinexample".into(),
        reg_password: "not-a-secret-1".into(),
    })
    .handle(OrderHandling::Process)
}

fn text(sensitive: &Option<Sensitive>) -> &str {
    sensitive.as_ref().map(Sensitive::expose).unwrap_or_default()
}

/// Returns the number of an order in a response.
fn number(id: &Option<String>) -> &str {
    id.as_deref().expect("the response contains the id")
}

async fn status(bench: &Xcp, order: &str) -> Option<OrderStatus> {
    bench.send(GetOrderInfo::new(order)).await.into_inner().order.status
}
