//! Reads and changes of the account's names.

use super::{ALL, instance};
use crate::bench::Bench;
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

pub async fn all_names_are_scrolled_through(bench: &Aliyun) {
    let all = bench.list(ScrollDomainList::new(DomainStatusFilter::Any).page_size(4)).await;
    assert_eq!(all.len(), bench.fake.world(|world| world.domains.len()));
    let mine =
        bench.list(ScrollDomainList::new(DomainStatusFilter::Any).keyword("example").page_size(4)).await;
    assert_eq!(mine.len(), 9, "over three pages and an empty one");
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
}
