//! The actions of Alibaba Cloud, in both editions, with both signatures, in both formats.

mod names;
mod orders;
mod people;
mod tasks;
mod transfers;

use crate::bench::{Bench, Coverage};
use fake_registrar::{Fake, World};
use registrar_sdk::aliyun_domain::{self, AliyunDomain, QueryDomainList};
use registrar_sdk::rpc::{ResponseFormat, SignatureVersion};
use registrar_sdk::{ClientBuilder, Observed, Timestamp, extend::Editions};

type Builder = ClientBuilder<AliyunDomain>;

/// One combination of transport, edition, signature and format.
struct Setup {
    connect: fn(&Fake) -> Builder,
    signature: SignatureVersion,
    format: ResponseFormat,
    china: bool,
}

#[tokio::test]
async fn all_actions_in_process_china_edition_signature_1_0_json() {
    let way = Setup {
        connect: Fake::china,
        signature: SignatureVersion::V1,
        format: ResponseFormat::Json,
        china: true,
    };
    way.play_all().await;
}

#[tokio::test]
async fn all_actions_in_process_international_edition_signature_v3_xml() {
    let way = Setup {
        connect: Fake::international,
        signature: SignatureVersion::V3,
        format: ResponseFormat::Xml,
        china: false,
    };
    way.play_all().await;
}

#[tokio::test]
async fn all_actions_over_http_international_edition_signature_1_0_json() {
    let connect = |fake: &Fake| over_http(fake, aliyun_domain::international(fake.credentials()));
    let way = Setup { connect, signature: SignatureVersion::V1, format: ResponseFormat::Json, china: false };
    way.play_all().await;
}

#[tokio::test]
async fn all_actions_over_http_china_edition_signature_v3_token_xml() {
    let connect = |fake: &Fake| over_http(fake, aliyun_domain::china(fake.temporary_credentials()));
    let way = Setup { connect, signature: SignatureVersion::V3, format: ResponseFormat::Xml, china: true };
    way.play_all().await;
}

fn over_http(fake: &Fake, builder: Builder) -> Builder {
    builder.endpoint(fake.url().expect("a port")).allow_plain_http().clock(fake.clock())
}

impl Setup {
    async fn play_all(&self) {
        let coverage = Coverage::default();
        names::names_are_checked_listed_and_read(&self.bench(&coverage)).await;
        names::a_name_is_read_by_its_name(&self.bench(&coverage)).await;
        names::nameservers_locks_and_privacy_change_and_the_log_records_them(&self.bench(&coverage)).await;
        names::hosts_are_created_changed_and_fetched_from_the_registry(&self.bench(&coverage)).await;
        names::ds_records_are_added_changed_deleted_and_fetched_from_the_registry(&self.bench(&coverage))
            .await;
        names::a_wallet_address_is_associated_and_removed(&self.bench(&coverage)).await;
        names::a_name_is_deleted(&self.bench(&coverage)).await;
        people::profiles_are_created_found_and_deleted(&self.bench(&coverage)).await;
        people::contacts_of_names_are_changed(&self.bench(&coverage)).await;
        people::registrants_are_replaced(&self.bench(&coverage)).await;
        people::an_address_is_verified_and_deleted(&self.bench(&coverage)).await;
        orders::single_names_are_registered_renewed_and_redeemed(&self.bench(&coverage)).await;
        orders::batches_of_names_are_registered_renewed_and_redeemed(&self.bench(&coverage)).await;
        tasks::a_waiting_task_is_cancelled(&self.bench(&coverage)).await;
        orders::transfers_are_ordered_alone_and_in_a_batch(&self.bench(&coverage)).await;
        orders::names_are_reserved_alone_and_in_a_batch(&self.bench(&coverage)).await;
        tasks::tasks_are_polled_acknowledged_and_found_in_the_history(&self.bench(&coverage)).await;
        transfers::a_transfer_in_passes_through_its_steps(&self.bench(&coverage)).await;
        transfers::a_transfer_away_is_cancelled(&self.bench(&coverage)).await;
        transfers::the_address_of_a_transfer_is_confirmed_without_its_mail(&self.bench(&coverage)).await;
        transfers::a_transfer_away_is_approved(&self.bench(&coverage)).await;
        let edition = if self.china {
            names::names_are_noted_moved_and_searched(&self.bench(&coverage)).await;
            names::all_names_are_scrolled_through(&self.bench(&coverage)).await;
            names::certificates_of_names_are_generated(&self.bench(&coverage)).await;
            names::names_are_sorted_into_a_group_that_is_deleted(&self.bench(&coverage)).await;
            orders::a_name_is_bought_at_a_fixed_price(&self.bench(&coverage)).await;
            transfers::names_are_moved_to_another_account_unless_it_is_cancelled(&self.bench(&coverage))
                .await;
            names::a_name_is_renewed_automatically(&self.bench(&coverage)).await;
            transfers::names_are_transferred_away_by_their_codes(&self.bench(&coverage)).await;
            Editions::only(0)
        } else {
            Editions::only(1)
        };
        coverage.assert_covers::<AliyunDomain>(edition);
    }

    fn bench(&self, coverage: &Coverage) -> Bench<AliyunDomain> {
        let signature = match self.signature {
            SignatureVersion::V1 => "1.0",
            _ => "V3",
        };
        let world = World::sample_at("2026-03-01T10:00:00Z".parse().expect("a time"));
        Bench::open(coverage, signature, world, |fake| {
            let builder = (self.connect)(fake).signature_version(self.signature).response_format(self.format);
            builder.build().expect("a client")
        })
    }
}

// ---------------------------------------------------------------------- shared helpers

/// Returns a name's instance id and expiration date, from the list.
async fn instance(bench: &Bench<AliyunDomain>, name: &str) -> (String, Observed<Timestamp>) {
    let found = bench.list(QueryDomainList::new(1, 50).domain_name(name)).await;
    let domain = found.into_iter().find(|domain| domain.domain_name.as_deref() == Some(name));
    let domain = domain.unwrap_or_else(|| panic!("{name} is not listed"));
    (domain.instance_id.expect("an instance"), domain.expiration_date_long.expect("a date"))
}

/// One page, large enough for everything that a test creates.
const ALL: (i32, i32) = (1, 50);
