//! Reads and changes of the account's names.

use super::{ALL, instance};
use crate::bench::Bench;
use fake_registrar::world::{Cents, Span, Stage};
use registrar_sdk::aliyun_domain::*;

type Aliyun = Bench<AliyunDomain>;

pub async fn names_are_checked_listed_and_read(bench: &Aliyun) {
    let free = bench.send(CheckDomain::new("free.com")).await;
    assert_eq!((&free.avail, &free.domain_name), (&Some(Availability::Available), &Some("free.com".into())));
    let gold = CheckDomain::new("gold.com").fee_command(FeeCommand::Create).fee_period(2);
    let gold = bench.send(gold).await;
    assert_eq!(
        (gold.premium.as_deref(), gold.price),
        (Some("true"), Some("5000.00".parse().expect("a price")))
    );

    let mine = bench.list(QueryDomainList::new(1, 4).domain_name("example")).await;
    assert_eq!(mine.len(), 9, "over three pages");
    let redeemable = QueryDomainList::new(1, 4).query_type(DomainListFilter::NeedsRedemption);
    let redeemable = bench.list(redeemable).await;
    assert_eq!(redeemable[0].domain_name.as_deref(), Some("example.shop"));

    let (id, expires) = instance(bench, "example.net").await;
    let domain = bench.send(QueryDomainByInstanceId::new(&id)).await;
    assert_eq!(
        (domain.domain_name.as_deref(), domain.expiration_date_long),
        (Some("example.net"), Some(expires))
    );
    assert_eq!(domain.transfer_prohibition_lock, Some(LockStatus::Enabled));
}

pub async fn a_name_is_read_by_its_name(bench: &Aliyun) {
    let (id, expires) = instance(bench, "example.net").await;
    let domain = bench.send(QueryDomainByDomainName::new("example.net")).await;
    assert_eq!((domain.instance_id.as_deref(), domain.expiration_date_long), (Some(&*id), Some(expires)));
}

pub async fn names_are_noted_moved_and_searched(bench: &Aliyun) {
    let (id, _) = instance(bench, "example.net").await;
    bench.send(SaveBatchDomainRemark::new(&id).remark("the shop")).await;
    bench.send(ChangeResourceGroup::new(&id, "rg-shops")).await;
    let found = bench.list(QueryAdvancedDomainList::new(1, 4).resource_group_id("rg-shops")).await;
    assert_eq!((found.len(), found[0].remark.as_deref()), (1, Some("the shop")));
    assert_eq!(found[0].domain_status, Some(DomainStatus::NeedsRenewal));
    let all = QueryAdvancedDomainList::new(1, 4).domain_name_sort(true).keyword("example");
    let all = bench.list(all).await;
    assert_eq!((all.len(), all[0].domain_name.as_deref()), (9, Some("example.ca")));
}

pub async fn all_names_are_scrolled_through(bench: &Aliyun) {
    let all = bench.list(ScrollDomainList::new(DomainStatusFilter::Any).page_size(4)).await;
    assert_eq!(all.len(), bench.fake.world(|world| world.domains.len()));
    let mine =
        bench.list(ScrollDomainList::new(DomainStatusFilter::Any).keyword("example").page_size(4)).await;
    assert_eq!(mine.len(), 9, "over three pages between two empty ones");
}

pub async fn nameservers_locks_and_privacy_change_and_the_log_records_them(bench: &Aliyun) {
    let servers = SaveBatchTaskForModifyingDomainDns::new(["example.com", "example.cn"], false)
        .domain_name_servers(["ns1.example.org", "ns2.example.org"]);
    bench.settle(&bench.send(servers).await.task_no).await;
    let (id, _) = instance(bench, "example.cn").await;
    let domain = bench.send(QueryDomainByInstanceId::new(&id)).await;
    assert_eq!(domain.dns_list, ["ns1.example.org", "ns2.example.org"]);

    let batch = SaveBatchTaskForTransferProhibitionLock::new(["example.com", "example.cn"], true);
    bench.settle(&bench.send(batch).await.task_no).await;
    let single = SaveSingleTaskForTransferProhibitionLock::new("example.com", false);
    bench.settle(&bench.send(single).await.task_no).await;
    let batch = SaveBatchTaskForUpdateProhibitionLock::new(["example.com", "example.cn"], true);
    bench.settle(&bench.send(batch).await.task_no).await;
    let single = SaveSingleTaskForUpdateProhibitionLock::new("example.com", false);
    bench.settle(&bench.send(single).await.task_no).await;

    let batch = SaveBatchTaskForDomainNameProxyService::new(["example.com", "example.cn"]);
    let batch = match bench.edition() {
        "china" => batch.status(true).service_type("cnnicRegistryService"),
        _ => batch.international_status(true),
    };
    bench.settle(&bench.send(batch).await.task_no).await;
    let single = SaveSingleTaskForDomainNameProxyService::new("example.com", false);
    bench.settle(&bench.send(single).await.task_no).await;

    let mut locks = Vec::new();
    let mut privacy = Vec::new();
    for name in ["example.com", "example.cn"] {
        let (id, _) = instance(bench, name).await;
        let domain = bench.send(QueryDomainByInstanceId::new(&id)).await.into_inner();
        locks.push([domain.transfer_prohibition_lock, domain.update_prohibition_lock]);
        privacy.push(domain.domain_name_proxy_service);
    }
    assert_eq!(privacy, [Some(false), Some(true)]);
    let both = |status: LockStatus| [Some(status.clone()), Some(status)];
    assert_eq!(locks, [both(LockStatus::Disabled), both(LockStatus::Enabled)]);

    let log = bench.list(QueryChangeLogList::new(ALL.0, ALL.1).domain_name("example.com")).await;
    let operations: Vec<_> = log.iter().filter_map(|entry| entry.operation.as_deref()).collect();
    let expected = [
        "Privacy protection",
        "Privacy protection",
        "Update lock",
        "Update lock",
        "Transfer lock",
        "Transfer lock",
        "DNS modification",
    ];
    assert_eq!(operations, expected, "the latest first");
}

pub async fn hosts_are_created_changed_and_fetched_from_the_registry(bench: &Aliyun) {
    let (id, _) = instance(bench, "example.com").await;
    let hosts = async || {
        let response = bench.send(QueryDnsHost::new(&id)).await.into_inner();
        let host = |host: DnsHost| (host.dns_name.unwrap_or_default(), host.ip_list.join(" "));
        response.dns_host_list.into_iter().map(host).collect::<Vec<_>>()
    };
    let host = |name: &str, address: &str| (name.to_owned(), address.to_owned());
    assert_eq!(hosts().await, [host("dns1", "192.0.2.1")]);

    let made = SaveSingleTaskForCreatingDnsHost::new(&id, "dns2", ["192.0.2.2"]);
    bench.settle(&bench.send(made).await.task_no).await;
    let moved = SaveSingleTaskForModifyingDnsHost::new(&id, "dns1", ["192.0.2.9", "2001:db8::9"]);
    bench.settle(&bench.send(moved).await.task_no).await;
    let expected = [host("dns1", "192.0.2.9 2001:db8::9"), host("dns2", "192.0.2.2")];
    assert_eq!(hosts().await, expected);

    // Removes the host from the account, but not from the registry.
    bench
        .world(|world| world.domains.get_mut("example.com").expect("the account has the name").hosts.clear());
    assert_eq!(hosts().await, []);
    bench.settle(&bench.send(SaveSingleTaskForSynchronizingDnsHost::new(&id)).await.task_no).await;
    assert_eq!(hosts().await, expected);

    let gone = SaveSingleTaskForDeletingDnsHost::new(&id, "dns2");
    let gone = if bench.edition() == "china" { gone } else { gone.ips(["192.0.2.2"]) };
    bench.settle(&bench.destroy(gone, "dns2").await.task_no).await;
    assert_eq!(hosts().await, expected[..1]);
}

pub async fn a_name_is_deleted(bench: &Aliyun) {
    let (id, _) = instance(bench, "example.com").await;
    bench.settle(&bench.destroy(SaveTaskForSubmittingDomainDelete::new(&id), &id).await.task_no).await;
    assert_eq!(bench.world(|world| world.stage("example.com")), Some(Stage::Redemption));
}

/// Only the China edition has this action.
pub async fn a_name_is_renewed_automatically(bench: &Aliyun) {
    let (id, expires) = instance(bench, "example.com").await;
    let turn = async |operation| bench.send(SetupDomainAutoRenew::new(&id, operation)).await.result;
    assert_eq!(turn(AutoRenewOperation::Disable).await, Some(true));
    assert_eq!(turn(AutoRenewOperation::Enable).await, Some(true));
    bench.fake.clock().advance(Span::days(300));
    let (_, later) = instance(bench, "example.com").await;
    assert!(later > expires);
    assert_eq!(bench.world(|world| world.account.spent_on("example.com")), Cents(1049));
}

pub async fn ds_records_are_added_changed_deleted_and_fetched_from_the_registry(bench: &Aliyun) {
    let name = "example.com";
    let records = async || bench.send(QueryDSRecord::new(name)).await.into_inner().records;
    assert!(records().await.is_empty());
    let required = SaveSingleTaskForAddingDSRecordRequired {
        domain_name: name.to_owned(),
        key_tag: 60_485,
        algorithm: DnssecAlgorithm::RsaSha1,
        digest_type: DsDigestType::Sha1,
        digest: "2bb183af5f22588179a53b0a98631fad1a292118".to_owned(),
    };
    bench.settle(&bench.send(SaveSingleTaskForAddingDSRecord::new(required)).await.task_no).await;
    let found = records().await;
    assert_eq!(
        (found.len(), found[0].key_tag, &found[0].algorithm),
        (1, Some(60_485), &Some(DnssecAlgorithm::RsaSha1))
    );

    let required = SaveSingleTaskForModifyingDSRecordRequired {
        domain_name: name.to_owned(),
        key_tag: 60_485,
        algorithm: DnssecAlgorithm::EcdsaP256Sha256,
        digest_type: DsDigestType::Sha256,
        digest: "f58fa917424383934c7b0cf1a90f61d692745680fa06f5ecdbe0924e86de9598".to_owned(),
    };
    bench.settle(&bench.send(SaveSingleTaskForModifyingDSRecord::new(required)).await.task_no).await;
    assert_eq!(records().await[0].digest_type, Some(DsDigestType::Sha256));

    // Removes the record from the account, but not from the registry.
    bench.world(|world| world.domains.get_mut(name).expect("the account has the name").ds.clear());
    assert!(records().await.is_empty());
    bench.settle(&bench.send(SaveSingleTaskForSynchronizingDSRecord::new(name)).await.task_no).await;
    assert_eq!(records().await.len(), 1);

    let delete = SaveSingleTaskForDeletingDSRecord::new(name, 60_485);
    bench.settle(&bench.send(delete).await.task_no).await;
    assert!(records().await.is_empty());
}

pub async fn a_wallet_address_is_associated_and_removed(bench: &Aliyun) {
    let name = "example.com";
    let wallet = "0x0000000000000000000000000000000000000001";
    bench.settle(&bench.send(SaveSingleTaskForAssociatingEns::new(name, wallet)).await.task_no).await;
    assert_eq!(bench.send(QueryEnsAssociation::new(name)).await.address.as_deref(), Some(wallet));
    assert_eq!(bench.send(QueryLocalEnsAssociation::new(name)).await.address.as_deref(), Some(wallet));
    bench.settle(&bench.send(SaveSingleTaskForDisassociatingEns::new(name)).await.task_no).await;
    assert_eq!(bench.send(QueryEnsAssociation::new(name)).await.address, None);
}

/// Only the China edition has these actions.
pub async fn certificates_of_names_are_generated(bench: &Aliyun) {
    let single = SaveSingleTaskForGenerateDomainCertificate::new("example.com");
    bench.settle(&bench.send(single).await.task_no).await;
    let batch = SaveBatchTaskForGenerateDomainCertificate::new(["example.com", "example.cn"]);
    bench.settle(&bench.send(batch).await.task_no).await;
}

/// Only the China edition has these actions.
pub async fn names_are_sorted_into_a_group_that_is_deleted(bench: &Aliyun) {
    let id = bench.send(SaveDomainGroup::new("shops")).await.domain_group_id.expect("an ID");
    let names = ["example.com", "example.cn"];
    let update = UpdateDomainToDomainGroup::new(id, DomainGroupSource::Names, false).domain_names(names);
    bench.send(update).await;
    let sizes = async || {
        let groups = bench.send(QueryDomainGroupList::new()).await.into_inner().data;
        groups.into_iter().filter_map(|group| group.total_number).collect::<Vec<_>>()
    };
    assert_eq!(sizes().await, [7, 2]);
    bench.destroy(DeleteDomainGroup::new(id), &id.to_string()).await;
    assert_eq!(sizes().await, [9]);
}
