//! Tests of Alibaba Cloud's actions: their effects on the world, and their responses.

mod aliyun_calls;

use aliyun_calls::{ask, call, call_in, column, details, nothing, refusal, submit};
use fake_registrar::description;
use fake_registrar::handlers;
use fake_registrar::world::{
    Audit, Cents, Denial, Span, Stage, State, Time, TransferOrder, World, canonical,
};
use registrar_sdk::Service;
use registrar_sdk::aliyun_domain::AliyunDomain;
use serde_json::{Value, json};

type Parameters<'a> = &'a [(&'a str, &'a str)];

const PAGE: [(&str, &str); 2] = [("PageNum", "1"), ("PageSize", "50")];

fn sample() -> World {
    World::sample_at("2026-03-01T10:00:00Z".parse().expect("a time"))
}

fn expires(world: &World, name: &str) -> String {
    world.domains[name].expires.millis().to_string()
}

fn instance(world: &World, name: &str) -> String {
    world.domains[name].instance_id.clone()
}

/// Advances the time until all running tasks have ended.
fn settle(world: &mut World) {
    world.advance(Span::seconds(5));
}

/// Adds parameters to those of a page.
fn paged<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    PAGE.iter().chain(more).copied().collect()
}

fn transfer(world: &mut World, name: &str, code: &str) -> String {
    let wanted =
        TransferOrder { name: name.to_owned(), auth_code: code.to_owned(), ..TransferOrder::default() };
    world.begin_transfer_in(wanted, None).expect("the transfer can begin")
}

#[test]
fn every_action_of_the_reference_has_a_handler() {
    let table: Vec<_> = handlers::aliyun::HANDLERS.iter().map(|(name, _)| *name).collect();
    assert!(table.is_sorted(), "{table:?}");
    let unknown: Vec<_> = table.iter().filter(|name| AliyunDomain::INFO.operation(name).is_none()).collect();
    assert!(unknown.is_empty(), "not in the spec: {unknown:?}");
    // Actions of other documents may return their examples.
    let service = description::find("aliyun-domain", "CheckDomain").expect("an action").service;
    let own =
        service.actions.iter().filter(|action| action.reference.is_none()).map(|action| action.name.as_str());
    let missing: Vec<_> = own.filter(|name| !table.contains(name)).collect();
    assert!(missing.is_empty(), "no handler for {missing:?}");
}

#[test]
fn every_request_of_the_spec_succeeds_or_fails_with_a_declared_code() {
    let has_handler = |name: &str| handlers::aliyun::HANDLERS.iter().any(|(known, _)| *known == name);
    for operation in AliyunDomain::INFO.operations.iter().filter(|operation| has_handler(operation.name)) {
        let described =
            description::find("aliyun-domain", operation.name).expect("every action is described");
        for sent in described.requests() {
            let sent = description::flat(&sent);
            let sent: Vec<_> = sent.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let given = |name: &str| {
                let inside = format!("{name}.");
                sent.iter().any(|(key, _)| *key == name || key.starts_with(&inside))
            };
            // Some examples show a missing parameter, which the gateway refuses.
            if operation.parameters.iter().any(|parameter| {
                parameter.required == registrar_sdk::extend::Editions::ALL && !given(parameter.name)
            }) {
                continue;
            }
            let international = match operation.name {
                "CheckDomain" => given("UserClientIp"),
                "SaveSingleTaskForDeletingDnsHost" => given("Ip"),
                "SaveBatchTaskForDomainNameProxyService" => given("status"),
                _ => false,
            };
            let edition = if international { "international" } else { "china" };
            let mut world = sample();
            // The helper checks the error code.
            let _ = call_in(edition, &mut world, operation.name, &sent);
        }
    }
}

#[test]
fn a_registration_is_charged_when_its_task_completes() {
    let mut world = sample();
    let parameters =
        [("DomainName", "New.com"), ("SubscriptionDuration", "2"), ("RegistrantProfileId", "3600001")];
    let task = submit(&mut world, "SaveSingleTaskForCreatingOrderActivate", &parameters);
    assert_eq!(details(&mut world, &task)[0]["TaskStatus"], "WAITING_EXECUTE");
    assert_eq!(
        refusal(&mut world, "SaveSingleTaskForCreatingOrderActivate", &parameters),
        "TaskIsBeingProcessed"
    );
    world.advance(Span::seconds(2));
    assert_eq!(details(&mut world, &task)[0]["TaskStatusCode"], 1);
    assert_eq!(world.account.balance(), Cents(50_000));
    world.advance(Span::seconds(3));
    let part = details(&mut world, &task).remove(0);
    assert_eq!((&part["TaskStatusCode"], &part["DomainName"]), (&json!(2), &json!("new.com")));
    assert_eq!(part["InstanceId"], instance(&world, "new.com"));
    assert_eq!(part["CreateTime"], "2026-03-01 18:00:00", "China's time");
    assert_eq!(world.account.balance(), Cents(50_000 - 2 * 1049));

    let list = ask(&mut world, "QueryTaskList", &PAGE);
    assert_eq!(column(&list, "Data", "TaskType"), ["ORDER_ACTIVATE"]);
    assert_eq!(column(&list, "Data", "TaskStatusCode"), ["3"]);
    assert_eq!(column(&list, "Data", "CreateTime"), ["Mar 01,2026 18:00:00"]);
    let contact = [("DomainName", "new.com"), ("ContactType", "registrant")];
    assert_eq!(ask(&mut world, "QueryContactInfo", &contact)["RegistrantName"], "Alex Example");
}

#[test]
fn an_invalid_order_is_refused_at_once() {
    let mut world = sample();
    let (action, before) = ("SaveSingleTaskForCreatingOrderActivate", world.clone());
    for wrong in [
        &[("DomainName", "new.com"), ("RegistrantProfileId", "1")] as Parameters<'_>,
        &[("DomainName", "new.com"), ("RegistrantProfileId", "3600003")],
        &[("DomainName", "new.nosuchsuffix"), ("RegistrantProfileId", "3600001")],
    ] {
        assert_eq!(refusal(&mut world, action, wrong), "ParameterIllegal", "{wrong:?}");
    }
    let renew = "SaveSingleTaskForCreatingOrderRenew";
    for (name, expires) in [("example.com", "1"), ("taken.com", "1")] {
        let wrong = [("DomainName", name), ("CurrentExpirationDate", expires), ("SubscriptionDuration", "1")];
        assert_eq!(refusal(&mut world, renew, &wrong), "ParameterIllegal");
    }
    assert_eq!(world, before, "the world is unchanged");
}

#[test]
fn a_repeated_renewal_is_refused_because_the_expiration_date_has_changed() {
    let mut world = sample();
    let expires = expires(&world, "example.com");
    let parameters =
        [("DomainName", "example.com"), ("CurrentExpirationDate", &*expires), ("SubscriptionDuration", "1")];
    submit(&mut world, "SaveSingleTaskForCreatingOrderRenew", &parameters);
    assert_eq!(
        refusal(&mut world, "SaveSingleTaskForCreatingOrderRenew", &parameters),
        "TaskIsBeingProcessed"
    );
    settle(&mut world);
    assert_eq!(refusal(&mut world, "SaveSingleTaskForCreatingOrderRenew", &parameters), "ParameterIllegal");
    assert_eq!(world.account.spent_on("example.com"), Cents(1049));
}

#[test]
fn a_redemption_is_charged_and_works_in_the_redemption_period_only() {
    let mut world = sample();
    for (name, code) in [("example.shop", 2), ("example.org", 3), ("example.xyz", 3), ("example.com", 3)] {
        let expires = expires(&world, name);
        let parameters = [("DomainName", name), ("CurrentExpirationDate", &*expires)];
        let task = submit(&mut world, "SaveSingleTaskForCreatingOrderRedeem", &parameters);
        settle(&mut world);
        assert_eq!(details(&mut world, &task)[0]["TaskStatusCode"], code, "{name}");
    }
    assert_eq!(world.stage("example.shop"), Some(Stage::Registered));
    assert_eq!(world.account.spent_on("example.shop"), Cents(9000));
    assert_eq!(world.account.ledger().len(), 1);
}

#[test]
fn a_failed_name_of_a_batch_reports_the_reason() {
    let mut world = sample();
    world.fail_next("two.com", "The registry is out of order.");
    let mut parameters = Vec::new();
    for (index, name) in ["one.com", "two.com", "taken.com", "gold.com"].iter().enumerate() {
        let entry = format!("OrderActivateParam.{}", index + 1);
        parameters.push((format!("{entry}.DomainName"), (*name).to_owned()));
        parameters.push((format!("{entry}.RegistrantProfileId"), "3600002".to_owned()));
    }
    let borrowed: Vec<_> = parameters.iter().map(|(name, value)| (&**name, &**value)).collect();
    let task = submit(&mut world, "SaveBatchTaskForCreatingOrderActivate", &borrowed);
    settle(&mut world);
    let parts = details(&mut world, &task);
    let codes: Vec<_> = parts.iter().map(|part| part["TaskStatusCode"].clone()).collect();
    assert_eq!(codes, [2, 3, 3, 3]);
    assert_eq!(parts[1]["ErrorMsg"], "The registry is out of order.");
    assert!(parts[3]["FailReason"].as_str().is_some_and(|reason| reason.contains("2500.00")));

    let failed = paged(&[("TaskNo", &*task), ("TaskStatus", "3"), ("DomainName", "two.com")]);
    assert_eq!(ask(&mut world, "QueryTaskDetailList", &failed)["TotalItemNum"], 1);
    let twice = [
        ("OrderRenewParam.1.DomainName", "example.com"),
        ("OrderRenewParam.1.CurrentExpirationDate", "1"),
        ("OrderRenewParam.1.SubscriptionDuration", "1"),
        ("OrderRenewParam.2.DomainName", "example.com"),
        ("OrderRenewParam.2.CurrentExpirationDate", "1"),
        ("OrderRenewParam.2.SubscriptionDuration", "1"),
    ];
    assert_eq!(refusal(&mut world, "SaveBatchTaskForCreatingOrderRenew", &twice), "ParameterIllegal");
}

#[test]
fn a_premium_name_is_only_bought_with_consent() {
    let mut world = sample();
    let check = ask(
        &mut world,
        "CheckDomain",
        &[("DomainName", "gold.com"), ("FeeCommand", "create"), ("FeePeriod", "2")],
    );
    assert_eq!((&check["Premium"], &check["Price"]), (&json!("true"), &json!(5000)));
    let with = |more| {
        [("DomainName", "gold.com"), ("RegistrantProfileId", "3600001"), ("PermitPremiumActivation", more)]
    };
    for (permit, code) in [("false", 3), ("true", 3)] {
        let task = submit(&mut world, "SaveSingleTaskForCreatingOrderActivate", &with(permit));
        settle(&mut world);
        assert_eq!(details(&mut world, &task)[0]["TaskStatusCode"], code);
    }
    assert_eq!(world.account.ledger(), [], "the first lacked consent, and the second funds");
    world.deposit(Cents(250_000));
    let task = submit(&mut world, "SaveSingleTaskForCreatingOrderActivate", &with("true"));
    settle(&mut world);
    assert_eq!(details(&mut world, &task)[0]["TaskStatusCode"], 2);
}

#[test]
fn an_unavailable_discount_is_refused_instead_of_charging_the_full_price() {
    let mut world = sample();
    for (wanted, number) in [("UseCoupon", "CouponNo"), ("UsePromotion", "PromotionNo")] {
        let expires = expires(&world, "example.com");
        let renewal = [
            ("DomainName", "example.com"),
            ("SubscriptionDuration", "1"),
            ("CurrentExpirationDate", expires.as_str()),
            (wanted, "true"),
            (number, "123123"),
        ];
        let code = refusal(&mut world, "SaveSingleTaskForCreatingOrderRenew", &renewal);
        assert_eq!(code, "ParameterIllegal", "{wanted}");
    }
    settle(&mut world);
    assert!(world.account.ledger().is_empty());
}

#[test]
fn a_price_in_a_foreign_currency_is_refused() {
    let mut world = sample();
    let asked = [("DomainName", "gold.com"), ("FeeCurrency", "USD")];
    assert_eq!(ask(&mut world, "CheckDomain", &asked)["Price"], 2500);
    world.account.currency = "CNY".to_owned();
    assert_eq!(refusal(&mut world, "CheckDomain", &asked), "InvaildParameter");
}

#[test]
fn names_are_checked() {
    let mut world = sample();
    for (name, avail) in [
        ("free.com", "1"),
        ("example.com", "0"),
        ("taken.com", "0"),
        ("blocked.com", "-3"),
        ("gold.com", "1"),
    ] {
        assert_eq!(ask(&mut world, "CheckDomain", &[("DomainName", name)])["Avail"], avail, "{name}");
    }
    assert_eq!(
        refusal(&mut world, "CheckDomain", &[("DomainName", "free.nosuchsuffix")]),
        "InvaildParameter"
    );
    let list = ask(&mut world, "CheckDomain", &[("DomainName", "free.com"), ("FeeCommand", "restore")]);
    assert_eq!(list["StaticPriceInfo"], json!([{"action": "restore", "money": "80.00", "period": 1}]));
}

#[test]
fn the_list_of_names_is_filtered_sorted_and_paged() {
    let mut world = sample();
    let names = |world: &mut World, more: Parameters<'_>| {
        let page = ask(world, "QueryDomainList", &paged(more));
        assert_eq!(page["TotalItemNum"], page["Data"].as_array().map_or(0, Vec::len));
        column(&page, "Data", "DomainName")
    };
    assert_eq!(names(&mut world, &[]).len(), 9);
    assert_eq!(names(&mut world, &[("DomainName", "example.c")]).len(), 4);
    assert_eq!(
        names(&mut world, &[("QueryType", "1"), ("OrderKeyType", "ExpirationDate"), ("OrderByType", "ASC")]),
        ["example.org", "example.net"]
    );
    assert_eq!(names(&mut world, &[("QueryType", "2")]), ["example.shop"]);
    assert_eq!(names(&mut world, &[("ProductDomainType", "ccTLD")]).len(), 2);
    assert_eq!(names(&mut world, &[("Ccompany", "Example Works")]), ["example.ca"]);
    assert_eq!(names(&mut world, &[("Dns", "DNS1.example.com")]), ["example.com"]);
    assert_eq!(names(&mut world, &[("AutoRenewEnabled", "true")]), ["example.ca"]);
    assert_eq!(names(&mut world, &[("Registrar", "Somebody Else")]), [""; 0]);
    world
        .domains
        .get_mut("example.cn")
        .expect("the account has the name")
        .tags
        .insert("team".to_owned(), "web".to_owned());
    assert_eq!(names(&mut world, &[("Tag.1.Key", "team"), ("Tag.1.Value", "web")]), ["example.cn"]);
    assert_eq!(names(&mut world, &[("Tag.1.Key", "team"), ("Tag.1.Value", "shop")]), [""; 0]);
    let end = world.domains["example.net"].expires.millis();
    // Only the day counts, not the time of day.
    let day = Span::days(1).as_millis();
    let (from, to) = ((end - end % day).to_string(), (end - end % day + 1).to_string());
    assert_eq!(
        names(&mut world, &[("StartExpirationDate", &from), ("EndExpirationDate", &to)]),
        ["example.net"]
    );
    let added = world.domains["example.com"].registered.millis().to_string();
    assert!(names(&mut world, &[("StartRegistrationDate", &added)]).contains(&"example.com".to_owned()));

    let page = ask(&mut world, "QueryDomainList", &[("PageNum", "2"), ("PageSize", "4")]);
    let numbers = ["TotalItemNum", "TotalPageNum", "CurrentPageNum", "PrePage", "NextPage"]
        .map(|name| page[name].clone());
    assert_eq!(numbers, [json!(9), json!(3), json!(2), json!(true), json!(true)]);
    let beyond = ask(&mut world, "QueryDomainList", &[("PageNum", "9"), ("PageSize", "4")]);
    assert_eq!((&beyond["Data"], &beyond["NextPage"]), (&json!([]), &json!(false)));
}

#[test]
fn names_are_searched_by_their_characters_and_states() {
    let mut world = sample();
    let shops = world.create_group("shops");
    for (name, instance) in
        [("shop-24.com", "S1"), ("24.com", "S2"), ("24shop.net", "S3"), ("商店.com", "S4")]
    {
        let mut domain = world.domains["example.com"].clone();
        (domain.name, domain.instance_id) = (canonical(name), instance.to_owned());
        domain.group = Some(shops);
        world.domains.insert(domain.name.clone(), domain);
    }
    let names = |world: &mut World, more: Parameters<'_>| {
        let sorted = paged(&[more, &[("DomainNameSort", "true")]].concat());
        column(&ask(world, "QueryAdvancedDomainList", &sorted), "Data", "DomainName")
    };
    assert_eq!(names(&mut world, &[]).len(), 13);
    let group = shops.to_string();
    let shops = ["24.com", "24shop.net", "shop-24.com", "商店.com"];
    assert_eq!(names(&mut world, &[("DomainGroupId", &group)]), shops);
    assert_eq!(names(&mut world, &[("DomainGroupId", "-1")]).len(), 9, "the names without a group");
    for (filters, found) in [
        (&[("KeyWord", "SHOP")][..], &["24shop.net", "shop-24.com"][..]),
        (&[("KeyWord", "shop"), ("KeyWordPrefix", "true")], &["shop-24.com"]),
        (&[("KeyWord", "24"), ("KeyWordSuffix", "true")], &["24.com", "shop-24.com"]),
        (&[("Form", "11")], &["24.com"]),
        (&[("Form", "13")], &["24shop.net"]),
        (&[("Form", "14")], &["商店.com"]),
        (&[("EndLength", "6")], &["24.com", "24shop.net", "商店.com"]),
        (&[("StartLength", "3"), ("EndLength", "6")], &["24shop.net"]),
        (&[("Suffixs", "net,cn")], &["24shop.net", "example.cn", "example.net"]),
        (&[("Excluded", "example"), ("Suffixs", "net")], &["24shop.net"]),
        (
            &[("Excluded", "24"), ("ExcludedPrefix", "true"), ("DomainGroupId", &group)],
            &["shop-24.com", "商店.com"],
        ),
        (
            &[("Excluded", "24"), ("ExcludedSuffix", "true"), ("DomainGroupId", &group)],
            &["24shop.net", "商店.com"],
        ),
        (&[("IsPremiumDomain", "true")], &["example.club"]),
        (&[("DomainStatus", "2")], &["example.shop"]),
        (&[("TradeType", "2")], &[]),
    ] {
        assert_eq!(names(&mut world, filters), found, "{filters:?}");
    }
    let latest = [("ExpirationDateSort", "false"), ("KeyWord", "example")];
    let page = ask(&mut world, "QueryAdvancedDomainList", &paged(&latest));
    assert_eq!(column(&page, "Data", "DomainName")[0], "example.cn");

    // The same filters apply to a scroll, whose first page is empty.
    let scroll = [("DomainStatus", "0"), ("KeyWord", "shop"), ("PageSize", "1")];
    let first = ask(&mut world, "ScrollDomainList", &scroll);
    assert_eq!((first["Data"].clone(), &first["TotalItemNum"]), (json!([]), &json!(2)));
    let id = first["ScrollId"].as_str().expect("an ID");
    let second = ask(&mut world, "ScrollDomainList", &[&scroll[..], &[("ScrollId", id)]].concat());
    assert_eq!(column(&second, "Data", "DomainName"), ["24shop.net"]);

    assert_eq!(
        refusal(&mut world, "QueryDomainByDomainName", &[("DomainName", "taken.com")]),
        "DomainNotExist"
    );
}

#[test]
fn a_state_is_what_goes_on_with_a_name() {
    let mut world = sample();
    let state = |world: &mut World| {
        let page = ask(world, "QueryAdvancedDomainList", &paged(&[("Suffixs", "com")]));
        column(&page, "Data", "DomainStatus").remove(0)
    };
    assert_eq!(state(&mut world), "3");
    world.domains.get_mut("example.com").expect("a name").audit = Audit::Running;
    assert_eq!(state(&mut world), "8");
    submit(
        &mut world,
        "SaveSingleTaskForUpdatingContactInfo",
        &[
            ("InstanceId", &instance(&sample(), "example.com")),
            ("DomainName", "example.com"),
            ("ContactType", "registrant"),
            ("RegistrantProfileId", "3600002"),
        ],
    );
    assert_eq!(state(&mut world), "5");
}

#[test]
fn a_note_is_set_on_all_names_or_on_none() {
    let mut world = sample();
    let [one, other] = ["example.com", "example.net"].map(|name| instance(&world, name));
    let ids = format!("{one},S-none");
    let sent = [("InstanceIds", ids.as_str()), ("Remark", "a shop")];
    assert_eq!(refusal(&mut world, "SaveBatchDomainRemark", &sent), "DomainNotExist");
    assert_eq!(world.domains["example.com"].remark, "");
    let ids = format!("{one},{other}");
    ask(&mut world, "SaveBatchDomainRemark", &[("InstanceIds", &ids), ("Remark", "a shop")]);
    for name in ["example.com", "example.net"] {
        let details = ask(&mut world, "QueryDomainByDomainName", &[("DomainName", name)]);
        assert_eq!(details["Remark"], "a shop");
    }
}

#[test]
fn a_name_is_returned_with_all_its_fields() {
    let mut world = sample();
    let id = instance(&world, "example.net");
    let response = ask(&mut world, "QueryDomainByInstanceId", &[("InstanceId", &id)]);
    assert_eq!(response["DomainName"], "example.net");
    assert_eq!(response["ExpirationDateLong"], world.domains["example.net"].expires.millis());
    assert_eq!(
        (&response["TransferProhibitionLock"], &response["UpdateProhibitionLock"]),
        (&json!("OPEN"), &json!("NONE_SETTING"))
    );
    assert_eq!((&response["DomainStatus"], &response["EmailVerificationStatus"]), (&json!("1"), &json!(1)));
    assert_eq!(refusal(&mut world, "QueryDomainByInstanceId", &[("InstanceId", "S0")]), "DomainNotExist");
}

#[test]
fn tasks_change_nameservers_locks_and_privacy_and_the_log_records_them() {
    let mut world = sample();
    let task = submit(
        &mut world,
        "SaveBatchTaskForModifyingDomainDns",
        &[
            ("DomainName.1", "example.com"),
            ("DomainName.2", "example.info"),
            ("DomainName.3", "taken.com"),
            ("AliyunDns", "false"),
            ("DomainNameServer.1", "NS1.example.net"),
            ("DomainNameServer.2", "ns2.example.net"),
        ],
    );
    settle(&mut world);
    let codes: Vec<_> =
        details(&mut world, &task).into_iter().map(|part| part["TaskStatusCode"].clone()).collect();
    assert_eq!(codes, [2, 3, 3], "the second is locked against updates, the third is not in the account");
    assert_eq!(world.domains["example.com"].nameservers, ["ns1.example.net", "ns2.example.net"]);

    submit(
        &mut world,
        "SaveBatchTaskForDomainNameProxyService",
        &[("DomainName.1", "example.net"), ("DomainName.2", "example.info"), ("Status", "true")],
    );
    settle(&mut world);
    submit(
        &mut world,
        "SaveSingleTaskForDomainNameProxyService",
        &[("DomainName", "example.info"), ("Status", "false")],
    );
    settle(&mut world);
    for (name, privacy) in [("example.net", true), ("example.info", false)] {
        assert_eq!(world.domains[name].privacy, privacy);
        let id = instance(&world, name);
        let response = ask(&mut world, "QueryDomainByInstanceId", &[("InstanceId", &id)]);
        assert_eq!(response["DomainNameProxyService"], privacy, "{name}");
    }
    submit(
        &mut world,
        "SaveSingleTaskForUpdateProhibitionLock",
        &[("DomainName", "example.info"), ("Status", "false")],
    );
    submit(
        &mut world,
        "SaveBatchTaskForTransferProhibitionLock",
        &[("DomainName.1", "example.com"), ("Status", "true")],
    );
    settle(&mut world);
    submit(
        &mut world,
        "SaveSingleTaskForTransferProhibitionLock",
        &[("DomainName", "example.net"), ("Status", "false")],
    );
    submit(
        &mut world,
        "SaveBatchTaskForUpdateProhibitionLock",
        &[("DomainName.1", "example.com"), ("Status", "true")],
    );
    settle(&mut world);
    let locks = ["example.info", "example.com", "example.net"].map(|name| {
        let domain = &world.domains[name];
        (domain.update_lock.is_on(), domain.transfer_lock.is_on())
    });
    assert_eq!(locks, [(false, false), (true, true), (false, false)]);

    let log = ask(&mut world, "QueryChangeLogList", &paged(&[("DomainName", "example.com")]));
    assert_eq!(column(&log, "Data", "Operation"), ["Update lock", "Transfer lock", "DNS modification"]);
    assert_eq!(
        column(&log, "Data", "Details")[2],
        "dns1.example.com;ns2.example.net -> ns1.example.net;ns2.example.net"
    );
    assert_eq!(log["ResultLimit"], false);
    let after = (world.now() - Span::seconds(1)).millis().to_string();
    assert_eq!(ask(&mut world, "QueryChangeLogList", &paged(&[("StartDate", &after)]))["TotalItemNum"], 2);
    let log = ask(&mut world, "QueryChangeLogList", &paged(&[("EndDate", &after), ("Lang", "zh")]));
    assert_eq!(column(&log, "Data", "Result").iter().filter(|result| *result == "失败").count(), 2);
}

#[test]
fn the_log_returns_at_most_a_thousand_records() {
    let mut world = sample();
    for _ in 0..201 {
        submit(
            &mut world,
            "SaveBatchTaskForTransferProhibitionLock",
            &[
                ("DomainName.1", "example.com"),
                ("DomainName.2", "example.net"),
                ("DomainName.3", "example.cn"),
                ("DomainName.4", "example.ca"),
                ("DomainName.5", "example.info"),
                ("Status", "true"),
            ],
        );
        settle(&mut world);
    }
    let log = ask(&mut world, "QueryChangeLogList", &PAGE);
    assert_eq!((&log["TotalItemNum"], &log["ResultLimit"]), (&json!(1000), &json!(true)));
}

#[test]
fn contacts_are_replaced_by_a_profile_or_by_new_data() {
    let mut world = sample();
    let base = [("DomainName", "example.com"), ("ContactType", "registrant")];
    let with: Vec<_> = base
        .iter()
        .chain(&[("RegistrantProfileId", "3600002"), ("AddTransferLock", "true")])
        .copied()
        .collect();
    submit(&mut world, "SaveSingleTaskForUpdatingContactInfo", &with);
    let id = instance(&world, "example.com");
    let status = |world: &mut World| {
        ask(world, "QueryDomainByInstanceId", &[("InstanceId", &id)])["RegistrantUpdatingStatus"].clone()
    };
    assert_eq!(status(&mut world), "PENDING");
    settle(&mut world);
    assert_eq!(status(&mut world), "NORMAL");
    assert_eq!(ask(&mut world, "QueryContactInfo", &base)["RegistrantOrganization"], "Example Works");
    assert!(world.domains["example.com"].is_transfer_locked(world.now() + Span::days(59)));
    assert!(!world.domains["example.com"].is_transfer_locked(world.now() + Span::days(61)));

    let new = [
        ("DomainName.1", "example.com"),
        ("DomainName.2", "example.cn"),
        ("ContactType", "tech"),
        ("RegistrantType", "1"),
        ("RegistrantName", "Robin Example"),
        ("RegistrantOrganization", "Robin Example"),
        ("Country", "FR"),
        ("Province", "Paris"),
        ("City", "Paris"),
        ("Address", "3 Example Street"),
        ("PostalCode", "75001"),
        ("Email", "robin@example.net"),
        ("TelArea", "33"),
        ("Telephone", "123456789"),
        ("ZhCity", "巴黎"),
    ];
    submit(&mut world, "SaveBatchTaskForUpdatingContactInfoByNewContact", &new);
    assert_eq!(
        refusal(&mut world, "SaveBatchTaskForUpdatingContactInfoByNewContact", &new),
        "TaskIsBeingProcessed"
    );
    settle(&mut world);
    let tech = ask(&mut world, "QueryContactInfo", &[("DomainName", "example.cn"), ("ContactType", "tech")]);
    assert_eq!((&tech["RegistrantName"], &tech["ZhCity"]), (&json!("Robin Example"), &json!("巴黎")));
    assert_eq!(ask(&mut world, "QueryContactInfo", &base)["RegistrantOrganization"], "Example Works");

    let mut elsewhere = new;
    elsewhere[1].1 = "taken.com";
    assert_eq!(
        refusal(&mut world, "SaveBatchTaskForUpdatingContactInfoByNewContact", &elsewhere),
        "DomainNotExist"
    );
    assert_eq!(
        refusal(&mut world, "QueryContactInfo", &[("DomainName", "taken.com"), ("ContactType", "tech")]),
        "DomainNotExist"
    );
}

#[test]
fn profiles_are_created_changed_found_and_deleted() {
    let mut world = sample();
    let new = [
        ("RegistrantName", "Robin Example"),
        ("RegistrantOrganization", "Robin Example"),
        ("Country", "FR"),
        ("Province", "Paris"),
        ("City", "Paris"),
        ("Address", "3 Example Street"),
        ("PostalCode", "75001"),
        ("Email", "robin@example.net"),
        ("TelArea", "33"),
        ("Telephone", "123456789"),
        ("RegistrantType", "1"),
        ("RegistrantProfileType", "cnnic"),
        ("DefaultRegistrantProfile", "true"),
    ];
    assert_eq!(refusal(&mut world, "SaveRegistrantProfile", &new[1..]), "ParameterIllegal");
    let id = ask(&mut world, "SaveRegistrantProfile", &new)["RegistrantProfileId"].to_string();
    assert_eq!(ask(&mut world, "SaveRegistrantProfile", &[("RegistrantProfileId", &id), ("City", "Lyon")])["RegistrantProfileId"].to_string(), id);
    assert_eq!(
        refusal(&mut world, "SaveRegistrantProfile", &[("RegistrantProfileId", "1"), ("City", "Lyon")]),
        "ParameterIllegal"
    );

    let found = |world: &mut World, name: &str, value: &str| {
        column(
            &ask(world, "QueryRegistrantProfiles", &[(name, value)]),
            "RegistrantProfiles",
            "RegistrantProfileId",
        )
    };
    assert_eq!(
        ask(&mut world, "QueryRegistrantProfiles", &[("RegistrantProfileId", &id)])["RegistrantProfiles"][0]
            ["City"],
        "Lyon"
    );
    for (name, value) in [
        ("DefaultRegistrantProfile", "true"),
        ("RegistrantOrganization", "Robin Example"),
        ("RegistrantProfileType", "cnnic"),
        ("Email", "robin@example.net"),
    ] {
        assert_eq!(found(&mut world, name, value), std::slice::from_ref(&id), "{name}");
    }
    assert_eq!(found(&mut world, "RealNameStatus", "AUDITING"), ["3600003"]);
    assert_eq!(found(&mut world, "RegistrantType", "2"), ["3600002"]);
    assert_eq!(
        ask(&mut world, "QueryRegistrantProfiles", &[("PageNum", "2"), ("PageSize", "3")])["PrePage"],
        true
    );

    assert_eq!(ask(&mut world, "DeleteRegistrantProfile", &[("RegistrantProfileId", &id)]), nothing());
    assert_eq!(
        refusal(&mut world, "DeleteRegistrantProfile", &[("RegistrantProfileId", &id)]),
        "ContactTemplateNotExist"
    );
}

#[test]
fn an_invalid_contact_field_is_named() {
    let mut world = sample();
    assert_eq!(
        ask(
            &mut world,
            "VerifyContactField",
            &[("Country", "DE"), ("City", "Berlin"), ("Telephone", "13800000000")]
        ),
        nothing()
    );
    for (name, value, message) in
        [("Country", "Germany", "country"), ("City", "柏林", "city"), ("TelArea", "+49", "telephone area")]
    {
        let refused =
            call(&mut world, "VerifyContactField", &[(name, value)]).expect_err("the value is invalid");
        assert!(refused.code == "ParameterIllegall" && refused.message.contains(message), "{refused:?}");
    }
}

#[test]
fn hosts_are_created_changed_and_fetched_from_the_registry() {
    let mut world = sample();
    let id = instance(&world, "example.com");
    let hosts = |world: &mut World| ask(world, "QueryDnsHost", &[("InstanceId", &id)])["DnsHostList"].clone();
    assert_eq!(hosts(&mut world), json!([{"DnsName": "dns1", "IpList": ["192.0.2.1"]}]));
    for (action, host, ip, code) in [
        ("SaveSingleTaskForCreatingDnsHost", "dns2", "192.0.2.2", 2),
        ("SaveSingleTaskForCreatingDnsHost", "dns2.example.com", "192.0.2.2", 3),
        ("SaveSingleTaskForModifyingDnsHost", "dns1", "2001:db8::1", 2),
        ("SaveSingleTaskForModifyingDnsHost", "dns9", "192.0.2.9", 3),
    ] {
        let task = submit(&mut world, action, &[("InstanceId", &id), ("DnsName", host), ("Ip.1", ip)]);
        settle(&mut world);
        assert_eq!(details(&mut world, &task)[0]["TaskStatusCode"], code, "{action} {host}");
    }
    let all =
        json!([{"DnsName": "dns1", "IpList": ["2001:db8::1"]}, {"DnsName": "dns2", "IpList": ["192.0.2.2"]}]);
    assert_eq!(hosts(&mut world), all);
    world.domains.get_mut("example.com").expect("the account has the name").hosts.clear();
    assert_eq!(hosts(&mut world), json!([]));
    submit(&mut world, "SaveSingleTaskForSynchronizingDnsHost", &[("InstanceId", &id)]);
    settle(&mut world);
    assert_eq!(hosts(&mut world), all);
    assert_eq!(refusal(&mut world, "QueryDnsHost", &[("InstanceId", "S0")]), "ParameterIllegal");
}

#[test]
fn addresses_are_verified_by_the_token_of_the_email() {
    let mut world = sample();
    let lists = |response: &Value| {
        ["SuccessList", "FailList", "ExistList"].map(|list| response[list].as_array().map_or(0, Vec::len))
    };
    assert_eq!(
        lists(&ask(&mut world, "SubmitEmailVerification", &[("Email", "new@example.net,alex@example.com")])),
        [1, 0, 1]
    );
    assert_eq!(
        lists(&ask(
            &mut world,
            "ResendEmailVerification",
            &[("Email", "new@example.net,alex@example.com,other@example.net")]
        )),
        [1, 2, 0]
    );
    let waiting = ask(&mut world, "ListEmailVerification", &[("VerificationStatus", "0")]);
    assert_eq!(column(&waiting, "Data", "Email"), ["new@example.net"]);
    assert_eq!(refusal(&mut world, "VerifyEmail", &[("Token", "guessed")]), "ParameterIllegal");
    let token = world.verification("new@example.net").expect("the verification was submitted").token.clone();
    assert_eq!(ask(&mut world, "VerifyEmail", &[("Token", &token)]), nothing());
    assert_eq!(refusal(&mut world, "VerifyEmail", &[("Token", &token)]), "ParameterIllegal", "it works once");
    let found = ask(
        &mut world,
        "ListEmailVerification",
        &[("Email", "new@example.net"), ("VerificationStatus", "1")],
    );
    assert_eq!(found["Data"][0]["ConfirmIp"], "192.0.2.7");
    let tomorrow = (world.now() + Span::days(1)).millis().to_string();
    assert_eq!(
        ask(&mut world, "ListEmailVerification", &[("BeginCreateTime", &tomorrow)])["TotalItemNum"],
        0
    );

    for _ in 0..4 {
        ask(&mut world, "SubmitEmailVerification", &[("Email", "busy@example.net"), ("SendIfExist", "true")]);
    }
    let last =
        ask(&mut world, "SubmitEmailVerification", &[("Email", "busy@example.net"), ("SendIfExist", "true")]);
    assert_eq!(lists(&last), [1, 0, 0]);
    let more =
        ask(&mut world, "SubmitEmailVerification", &[("Email", "busy@example.net"), ("SendIfExist", "true")]);
    assert_eq!(more["FailList"][0]["Code"], "SendTokenQuotaExceeded");

    assert_eq!(
        lists(&ask(&mut world, "DeleteEmailVerification", &[("Email", "new@example.net,gone@example.net")])),
        [1, 1, 0]
    );
}

#[test]
fn results_are_polled_until_they_are_acknowledged() {
    let mut world = sample();
    let lock = [("DomainName.1", "example.com"), ("DomainName.2", "taken.com"), ("Status", "true")];
    let task = submit(&mut world, "SaveBatchTaskForTransferProhibitionLock", &lock);
    assert_eq!(ask(&mut world, "PollTaskResult", &PAGE)["TotalItemNum"], 0);
    settle(&mut world);
    let count = |world: &mut World, more: Parameters<'_>| {
        ask(world, "PollTaskResult", &paged(more))["TotalItemNum"].clone()
    };
    let id = instance(&world, "example.com");
    for (more, wanted) in [
        (("TaskNo", &*task), 2),
        (("TaskNo", "other"), 0),
        (("TaskResultStatus", "3"), 1),
        (("DomainName", "example.com"), 1),
        (("InstanceId", &*id), 1),
    ] {
        assert_eq!(count(&mut world, &[more]), wanted, "{more:?}");
    }
    let number = details(&mut world, &task)[0]["TaskDetailNo"].as_str().expect("a number").to_owned();
    assert_eq!(
        ask(&mut world, "AcknowledgeTaskResult", &[("TaskDetailNo.1", &number), ("TaskDetailNo.2", "0")])["Result"],
        1
    );
    assert_eq!(count(&mut world, &[]), 1);
    assert_eq!(details(&mut world, &task).len(), 2, "the list still contains them");
}

#[test]
fn cursors_page_histories_in_both_directions() {
    let mut world = sample();
    for _ in 0..5 {
        submit(
            &mut world,
            "SaveSingleTaskForTransferProhibitionLock",
            &[("DomainName", "example.com"), ("Status", "true")],
        );
        settle(&mut world);
    }
    let running = submit(
        &mut world,
        "SaveSingleTaskForTransferProhibitionLock",
        &[("DomainName", "example.com"), ("Status", "true")],
    );
    let mut seen = Vec::new();
    let mut page = ask(&mut world, "QueryTaskInfoHistory", &[("PageSize", "2")]);
    assert_eq!(page["PrePageCursor"], nothing());
    loop {
        seen.extend(column(&page, "Objects", "TaskNo"));
        let next = page["NextPageCursor"].clone();
        let Some(number) = next["TaskNo"].as_str() else { break };
        let time = next["CreateTimeLong"].to_string();
        page = ask(
            &mut world,
            "QueryTaskInfoHistory",
            &[("PageSize", "2"), ("TaskNoCursor", number), ("CreateTimeCursor", &time)],
        );
    }
    let newest_first: Vec<_> = world
        .tasks()
        .iter()
        .rev()
        .map(|task| task.number.clone())
        .filter(|number| *number != running)
        .collect();
    assert_eq!(seen, newest_first);
    let before = page["PrePageCursor"].clone();
    assert_eq!(before["TaskNo"], json!(newest_first[2]));
    assert_eq!(
        refusal(&mut world, "QueryTaskInfoHistory", &[("PageSize", "2"), ("TaskNoCursor", "alone")]),
        "ParameterIllegal"
    );

    let batch = [
        ("DomainName.1", "example.net"),
        ("DomainName.2", "example.cn"),
        ("DomainName.3", "taken.com"),
        ("Status", "true"),
    ];
    let task = submit(&mut world, "SaveBatchTaskForTransferProhibitionLock", &batch);
    settle(&mut world);
    let first = ask(&mut world, "QueryTaskDetailHistory", &[("PageSize", "2"), ("TaskNo", &task)]);
    let cursor = |name: &str| first["NextPageCursor"][name].as_str().expect("a cursor").to_owned();
    let (number, name) = (cursor("TaskDetailNo"), cursor("DomainName"));
    let second = ask(
        &mut world,
        "QueryTaskDetailHistory",
        &[("PageSize", "2"), ("TaskNo", &task), ("TaskDetailNoCursor", &number), ("DomainNameCursor", &name)],
    );
    assert_eq!(column(&second, "Objects", "DomainName"), ["taken.com"]);
    let failed = ask(
        &mut world,
        "QueryTaskDetailHistory",
        &[("PageSize", "2"), ("TaskNo", &task), ("TaskStatus", "3")],
    );
    assert_eq!(column(&failed, "Objects", "DomainName"), ["taken.com"]);
}

#[test]
fn tasks_are_found_by_their_date_in_china_standard_time() {
    // 17:30 in London is half past one on the next day in Beijing.
    let mut world = World::sample_at("2026-03-01T17:30:00Z".parse().expect("a time"));
    submit(
        &mut world,
        "SaveSingleTaskForTransferProhibitionLock",
        &[("DomainName", "example.com"), ("Status", "true")],
    );
    settle(&mut world);
    let found = |world: &mut World, from: &str, to: &str| {
        let millis = |text: &str| text.parse::<Time>().expect("a time").millis().to_string();
        let (from, to) = (millis(from), millis(to));
        let days = [("BeginCreateTime", &*from), ("EndCreateTime", &*to)];
        let history: Vec<_> = [("PageSize", "10")].iter().chain(&days).copied().collect();
        let (list, history) =
            (ask(world, "QueryTaskList", &paged(&days)), ask(world, "QueryTaskInfoHistory", &history));
        assert_eq!(column(&list, "Data", "TaskNo"), column(&history, "Objects", "TaskNo"));
        list["TotalItemNum"].clone()
    };
    assert_eq!(found(&mut world, "2026-03-01T16:00:00Z", "2026-03-02T15:59:59Z"), 1);
    assert_eq!(found(&mut world, "2026-03-02T15:00:00Z", "2026-03-02T15:00:00Z"), 1, "only the day counts");
    assert_eq!(found(&mut world, "2026-03-01T00:00:00Z", "2026-03-01T15:59:59Z"), 0);
}

#[test]
fn the_actions_show_each_step_of_a_transfer_in() {
    let mut world = sample();
    let feasible = |world: &mut World, name: &str, code: &str| {
        let response = ask(
            world,
            "CheckTransferInFeasibility",
            &[("DomainName", name), ("TransferAuthorizationCode", code)],
        );
        (
            response["CanTransfer"].clone(),
            response["Code"].as_str().unwrap_or_default().replace("CheckTransferResult.", ""),
        )
    };
    for (name, code, can, reason) in [
        ("movable.net", "let-it-go-42", true, ""),
        ("movable.net", "wrong", false, "AuthorizationCodeWrong"),
        ("taken.com", "made-up-code", false, "DomainTransferProhibited"),
        ("example.com", "any", false, "DomainInAccount"),
        ("free.com", "any", false, "DomainNotRegistered"),
    ] {
        assert_eq!(feasible(&mut world, name, code), (json!(can), reason.to_owned()), "{name}");
    }
    let id = transfer(&mut world, "movable.net", "wrong");
    let name = [("DomainName", "movable.net")];
    let status = |world: &mut World| {
        ask(world, "QueryTransferInByInstanceId", &[("InstanceId", &id)])["Status"].clone()
    };
    assert_eq!(status(&mut world), 10);
    settle(&mut world);
    assert_eq!(status(&mut world), 11);
    assert_eq!(ask(&mut world, "TransferInResendMailToken", &name), nothing());
    assert_eq!(ask(&mut world, "TransferInRefetchWhoisEmail", &name), nothing());
    assert_eq!(refusal(&mut world, "TransferInCheckMailToken", &[("Token", "guessed")]), "TokenFailed");
    let token = world.transfer_in("movable.net").expect("the transfer is in progress").token.clone();
    assert_eq!(
        ask(&mut world, "TransferInCheckMailToken", &[("Token", &token), ("UserClientIp", "192.0.2.99")])["SuccessList"],
        json!(["movable.net"])
    );
    assert_eq!(
        world.transfer_in("movable.net").map(|transfer| transfer.agreed_from.as_str()),
        Some("192.0.2.99"),
        "the IP address of the consent is stored"
    );
    assert_eq!(
        refusal(&mut world, "TransferInCheckMailToken", &[("Token", &token)]),
        "TokenFailed",
        "it works once"
    );
    settle(&mut world);
    assert_eq!(status(&mut world), 31);
    let code = [name[0], ("TransferAuthorizationCode", "let-it-go-42")];
    assert_eq!(ask(&mut world, "TransferInReenterTransferAuthorizationCode", &code), nothing());
    settle(&mut world);
    assert_eq!(status(&mut world), 39);
    let listed = ask(
        &mut world,
        "QueryTransferInList",
        &paged(&[("DomainName", "mov"), ("SimpleTransferInStatus", "PENDING")]),
    );
    assert_eq!(column(&listed, "Data", "Email"), ["ho****@example.org"]);
    let later = (world.now() + Span::days(1)).millis().to_string();
    assert_eq!(
        ask(&mut world, "QueryTransferInList", &paged(&[("SubmissionStartDate", &later)]))["TotalItemNum"],
        0
    );

    world.accept_transfer_in("movable.net").expect("the transfer is in progress");
    assert_eq!(status(&mut world), 59);
    for action in ["TransferInResendMailToken", "TransferInRefetchWhoisEmail"] {
        assert_eq!(refusal(&mut world, action, &name), "DomainTransferPendingNotExist");
    }
    assert_eq!(
        refusal(&mut world, "TransferInReenterTransferAuthorizationCode", &code),
        "DomainTransferPendingNotExist"
    );
}

#[test]
fn a_hidden_whois_address_delays_a_transfer_which_can_be_cancelled() {
    let mut world = sample();
    let id = transfer(&mut world, "hidden.org", "let-it-go-43");
    let response = |world: &mut World| ask(world, "QueryTransferInByInstanceId", &[("InstanceId", &id)]);
    settle(&mut world);
    assert_eq!(
        (&response(&mut world)["Status"], &response(&mut world)["WhoisMailStatus"]),
        (&json!(10), &json!(false))
    );
    world.elsewhere.get_mut("hidden.org").expect("it exists").email = Some("found@example.org".to_owned());
    ask(&mut world, "TransferInRefetchWhoisEmail", &[("DomainName", "hidden.org")]);
    settle(&mut world);
    assert_eq!(response(&mut world)["Status"], 11);

    let task = submit(&mut world, "SaveSingleTaskForCancelingTransferIn", &[("DomainName", "hidden.org")]);
    settle(&mut world);
    assert_eq!(details(&mut world, &task)[0]["TaskStatusCode"], 2);
    assert_eq!(
        (&response(&mut world)["Status"], &response(&mut world)["ResultCode"]),
        (&json!(50), &json!("clientCancelled"))
    );
    let task = submit(&mut world, "SaveSingleTaskForCancelingTransferIn", &[("DomainName", "hidden.org")]);
    settle(&mut world);
    assert_eq!(details(&mut world, &task)[0]["TaskStatusCode"], 3, "nothing is left to cancel");
}

#[test]
fn a_name_is_transferred_away_with_the_code_from_a_task() {
    let mut world = sample();
    let name = [("DomainName", "example.com")];
    assert_eq!(ask(&mut world, "QueryTransferOutInfo", &name), nothing());
    let reveal = "SaveSingleTaskForQueryingTransferAuthorizationCode";
    let task = submit(&mut world, reveal, &name);
    assert_eq!(refusal(&mut world, reveal, &name), "TaskIsBeingProcessed");
    settle(&mut world);
    let code = details(&mut world, &task)[0]["TaskResult"].as_str().expect("the code").to_owned();
    assert_eq!(code, world.domains["example.com"].auth_code);
    let status = |world: &mut World| ask(world, "QueryTransferOutInfo", &name)["Status"].clone();
    assert_eq!(status(&mut world), 3);

    world.request_transfer_out("example.com", &code, "Other Names Inc.").expect("the code is right");
    assert_eq!(status(&mut world), 4);
    world.reject_transfer_out("example.com", Denial::Rejected).expect("the transfer is in progress");
    assert_eq!(ask(&mut world, "QueryTransferOutInfo", &name)["ResultCode"], "clientRejected");

    submit(&mut world, reveal, &name);
    settle(&mut world);
    let task = submit(&mut world, "SaveSingleTaskForCancelingTransferOut", &name);
    settle(&mut world);
    assert_eq!((&details(&mut world, &task)[0]["TaskStatusCode"], status(&mut world)), (&json!(2), json!(8)));

    let task = submit(&mut world, reveal, &name);
    settle(&mut world);
    let code = details(&mut world, &task)[0]["TaskResult"].as_str().expect("the code").to_owned();
    world.request_transfer_out("example.com", &code, "Other Names Inc.").expect("the code is right");
    world.advance(Span::days(6));
    assert_eq!(status(&mut world), 5);
    assert_eq!(refusal(&mut world, "QueryTransferOutInfo", &[("DomainName", "taken.com")]), "DomainNotExist");

    let locked = submit(&mut world, reveal, &[("DomainName", "example.net")]);
    settle(&mut world);
    assert_eq!(world.task(&locked).expect("it exists").details[0].state, State::Failed);
}

#[tokio::test]
async fn a_client_whose_response_is_lost_finds_its_task() {
    use fake_registrar::{Fake, Fault, When};
    use registrar_sdk::aliyun_domain::{QueryDomainList, SaveSingleTaskForCreatingOrderRenew};
    use registrar_sdk::{Outcome, Reconciled, Spend};

    let fake = Fake::of(sample());
    let client = fake.international().build().expect("a client");
    let page = client.send(QueryDomainList::new(1, 10).domain_name("example.net")).await.expect("a page");
    let expires = page.data[0].expiration_date_long.expect("the field is present");

    let order = client.order(SaveSingleTaskForCreatingOrderRenew::new("example.net", expires, 1));
    fake.faults().add(When::next(), Fault::ResetAfterCommit);
    let lost = client.place(&order, Spend::at_any_price()).await.expect_err("the response is lost");
    assert_eq!(lost.outcome(), Outcome::Unknown);
    let found = client.reconcile(&order).await.expect("the lists can be read");
    assert!(matches!(found, Reconciled::Placed(_)), "{found:?}");
    let progress = client.settle(&order).await.expect("the order ends");
    assert!(progress.all_done(), "{progress}");
    assert_eq!(fake.world(|world| world.account.spent_on("example.net")), Cents(1249));
}

fn transfer_to<'a>(name: &'a str, code: &'a str) -> [(&'a str, &'a str); 3] {
    [("DomainName", name), ("AuthorizationCode", code), ("RegistrantProfileId", "3600001")]
}

#[test]
fn an_ordered_transfer_is_charged_once_and_arrives() {
    let mut world = sample();
    world.settings.transfer_mail = false;
    let action = "SaveSingleTaskForCreatingOrderTransfer";
    let task = submit(&mut world, action, &transfer_to("movable.net", "let-it-go-42"));
    assert_eq!(refusal(&mut world, action, &transfer_to("movable.net", "x")), "TaskIsBeingProcessed");
    settle(&mut world);
    assert_eq!(details(&mut world, &task)[0]["TaskStatusCode"], 2);
    assert_eq!(world.account.spent_on("movable.net"), Cents(1249));
    let again = submit(&mut world, action, &transfer_to("movable.net", "let-it-go-42"));
    settle(&mut world);
    assert_eq!(details(&mut world, &again)[0]["TaskStatusCode"], 3, "it is being transferred already");

    world.advance(Span::days(6));
    assert!(world.domains.contains_key("movable.net"));
    assert_eq!(world.account.spent_on("movable.net"), Cents(1249));
    assert_eq!(world.audit(), [] as [String; 0]);
    let list = ask(&mut world, "QueryTaskList", &PAGE);
    assert_eq!(column(&list, "Data", "TaskType"), ["null", "null"], "the service's word is not known");
}

#[test]
fn the_charge_for_a_failed_transfer_is_refunded_and_no_other() {
    let mut world = sample();
    submit(&mut world, "SaveSingleTaskForCreatingOrderTransfer", &transfer_to("movable.net", "wrong"));
    settle(&mut world);
    let reserve = [("ContactTemplateId", "3600001"), ("DomainName", "movable.net")];
    submit(&mut world, "SaveSingleTaskForReserveDropListDomain", &reserve);
    settle(&mut world);
    assert_eq!(world.account.spent_on("movable.net"), Cents(2 * 1249));
    world.advance(Span::days(16));
    assert_eq!(world.account.spent_on("movable.net"), Cents(1249), "the reservation is still paid for");
    assert_eq!(world.audit(), [] as [String; 0]);
}

#[test]
fn a_premium_name_is_only_transferred_with_consent() {
    let mut world = sample();
    world.price_as_premium("movable.net", Cents(9_900));
    for (permit, code) in [("false", 3), ("true", 2)] {
        let mut order = transfer_to("movable.net", "let-it-go-42").to_vec();
        order.push(("PermitPremiumTransfer", permit));
        let task = submit(&mut world, "SaveSingleTaskForCreatingOrderTransfer", &order);
        settle(&mut world);
        assert_eq!(details(&mut world, &task)[0]["TaskStatusCode"], code, "{permit}");
    }
    assert_eq!(world.account.spent_on("movable.net"), Cents(9_900));
}

#[test]
fn a_reserved_name_is_registered_once_it_is_deleted_elsewhere() {
    let mut world = sample();
    let action = "SaveSingleTaskForReserveDropListDomain";
    let reserve = |name| [("ContactTemplateId", "3600001"), ("DomainName", name)];
    for (name, code) in [("free.com", 3), ("taken.com", 2), ("taken.com", 3), ("example.com", 3)] {
        let task = submit(&mut world, action, &reserve(name));
        settle(&mut world);
        assert_eq!(details(&mut world, &task)[0]["TaskStatusCode"], code, "{name}");
    }
    assert!(!world.domains.contains_key("taken.com"));
    world.drop_elsewhere("taken.com");
    assert_eq!(world.domains["taken.com"].profile, Some(3_600_001));
    assert_eq!(world.account.ledger().len(), 1, "it is charged once");
    assert_eq!(world.audit(), [] as [String; 0]);
    let wrong = [("ContactTemplateId", "1"), ("DomainName", "hidden.org")];
    assert_eq!(refusal(&mut world, action, &wrong), "ParameterIllegal");
}

#[test]
fn a_transfer_away_needs_its_code_and_is_approved_only_if_requested() {
    let mut world = sample();
    let name = [("DomainName", "example.com")];
    let approve = |world: &mut World| {
        let task = submit(world, "SaveSingleTaskForApprovingTransferOut", &name);
        settle(world);
        details(world, &task)[0]["TaskStatusCode"].clone()
    };
    let leave = |world: &mut World, code: &str| {
        let action = "SaveSingleTaskForTransferOutByAuthorizationCode";
        let task = submit(world, action, &[("DomainName", "example.com"), ("AuthorizationCode", code)]);
        settle(world);
        details(world, &task)[0]["TaskStatusCode"].clone()
    };
    assert_eq!(leave(&mut world, "wrong"), 3);
    submit(&mut world, "SaveSingleTaskForQueryingTransferAuthorizationCode", &name);
    settle(&mut world);
    assert_eq!(approve(&mut world), 3, "nobody has requested it");
    let code = world.domains["example.com"].auth_code.clone();
    assert_eq!(leave(&mut world, &code), 2);
    assert!(world.domains.contains_key("example.com"), "it leaves at the end of the transfer's period");
    assert_eq!(approve(&mut world), 2);
    assert!(!world.domains.contains_key("example.com"));
    assert_eq!(world.audit(), [] as [String; 0]);
}
