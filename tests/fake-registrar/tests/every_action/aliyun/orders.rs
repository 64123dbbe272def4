//! Orders: registrations, renewals, redemptions, transfers and reservations, single and in batches, and purchases.

use super::{ALL, instance};
use crate::bench::Bench;
use fake_registrar::world::{Cents, Stage, Work};
use registrar_sdk::aliyun_domain::*;

type Aliyun = Bench<AliyunDomain>;

fn spent(bench: &Aliyun, name: &str) -> Cents {
    bench.world(|world| world.account.spent_on(name))
}

pub async fn single_names_are_registered_renewed_and_redeemed(bench: &Aliyun) {
    let order = SaveSingleTaskForCreatingOrderActivate::new("brand-new.com")
        .subscription_duration(2)
        .registrant_profile_id(3_600_001);
    bench.buy(order).await;
    let (_, first) = instance(bench, "brand-new.com").await;
    assert_eq!(first.to_string().get(..10), Some("2028-03-01"));
    assert_eq!(spent(bench, "brand-new.com"), Cents(2 * 1049));

    bench.buy(SaveSingleTaskForCreatingOrderRenew::new("brand-new.com", first, 1)).await;
    let (_, second) = instance(bench, "brand-new.com").await;
    assert_eq!(second.to_string().get(..10), Some("2029-03-01"));
    assert_eq!(spent(bench, "brand-new.com"), Cents(3 * 1049));

    let (_, expired) = instance(bench, "example.shop").await;
    bench.buy(SaveSingleTaskForCreatingOrderRedeem::new("example.shop", expired)).await;
    let (_, expires) = instance(bench, "example.shop").await;
    assert!(expires > expired);
    assert_eq!(bench.world(|world| world.stage("example.shop")), Some(Stage::Registered));
}

pub async fn batches_of_names_are_registered_renewed_and_redeemed(bench: &Aliyun) {
    let names = ["one.com", "two.net"];
    let new = names.map(|name| Registration::new(name).registrant_profile_id(3_600_002));
    bench.buy(SaveBatchTaskForCreatingOrderActivate::new(new)).await;
    let mut renewals = Vec::new();
    for name in names {
        let (_, expires) = instance(bench, name).await;
        renewals.push(Renewal::new(name, expires, 1));
    }
    let before = names.map(|name| spent(bench, name));
    bench.buy(SaveBatchTaskForCreatingOrderRenew::new(renewals)).await;
    for (name, before) in names.into_iter().zip(before) {
        let (_, expires) = instance(bench, name).await;
        assert_eq!(expires.to_string().get(..10), Some("2028-03-01"), "{name}");
        assert!(spent(bench, name) > before, "{name}");
    }

    let (_, expired) = instance(bench, "example.shop").await;
    let redemption = Redemption::new("example.shop", expired);
    bench.buy(SaveBatchTaskForCreatingOrderRedeem::new([redemption])).await;
    assert_eq!(bench.world(|world| world.stage("example.shop")), Some(Stage::Registered));
    assert_eq!(spent(bench, "example.shop"), Cents(9000));
}

pub async fn transfers_are_ordered_alone_and_in_a_batch(bench: &Aliyun) {
    bench.buy(SaveSingleTaskForCreatingOrderTransfer::new("movable.net", "let-it-go-42", 3_600_001)).await;
    assert_eq!(spent(bench, "movable.net"), Cents(1249));

    let wanted = Transfer::new("hidden.org", "let-it-go-43", 3_600_002);
    bench.buy(SaveBatchTaskForCreatingOrderTransfer::new([wanted])).await;
    assert_eq!(spent(bench, "hidden.org"), Cents(1099));

    let ordered = bench.list(QueryTransferInList::new(ALL.0, ALL.1)).await;
    let names: Vec<_> = ordered.iter().filter_map(|transfer| transfer.domain_name.as_deref()).collect();
    assert_eq!(names, ["hidden.org", "movable.net"], "the latest first");
}

pub async fn names_are_reserved_alone_and_in_a_batch(bench: &Aliyun) {
    bench.buy(SaveSingleTaskForReserveDropListDomain::new("3600001", "taken.com")).await;
    let wanted = Reservation::new("movable.net").dns1("ns1.example.net").dns2("ns2.example.net");
    bench.buy(SaveBatchTaskForReserveDropListDomain::new("3600002", [wanted])).await;
    assert_eq!([spent(bench, "taken.com"), spent(bench, "movable.net")], [Cents(1049), Cents(1249)]);

    bench.world(|world| world.drop_elsewhere("movable.net"));
    let (_, expires) = instance(bench, "movable.net").await;
    assert_eq!(expires.to_string().get(..10), Some("2027-03-01"));
    assert_eq!(spent(bench, "movable.net"), Cents(1249), "it is charged once");
}

/// Only the China edition has these actions.
pub async fn a_name_is_bought_at_a_fixed_price(bench: &Aliyun) {
    let offer = bench.send(CheckIntlFixPriceDomainStatus::new().domain("bargain.com")).await;
    let price = offer.into_inner().offer.and_then(|offer| offer.price).expect("a price");
    let request = CreateIntlFixedPriceDomainOrder::new("bargain.com").auto_pay(true);
    let order = bench.buy(request.expected_price(price)).await.order.expect("an order");
    assert_eq!((order.pay_price, spent(bench, "bargain.com")), (Some(price), Cents(5800)));
    bench.world(|world| {
        world.offer("another-bargain.com", Cents(100));
        world.buy(Work::Buy { name: "another-bargain.com".to_owned(), profile: None }, true, "")
    });
    let listed = bench.list(QueryIntlFixedPriceOrderList::new().page_size(10)).await;
    let states: Vec<_> = listed.into_iter().filter_map(|order| order.status).collect();
    assert_eq!(states, [FixedPriceOrderStatus::Preparing, FixedPriceOrderStatus::Completed]);
}
