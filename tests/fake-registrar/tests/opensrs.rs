//! Tests of OpenSRS's actions: their effects on the world, and their responses.

mod opensrs_calls;

use fake_registrar::description;
use fake_registrar::gateway::checks::{Words, arrange, check};
use fake_registrar::world::{Cents, Denial, Elsewhere, Mishap, OrderState, Price, Span, Stage, Time, World};
use fake_registrar::{Call, Refusal, handlers};
use opensrs_calls::{ask, coded, column, command, command_on, refusal};
use registrar_sdk::Service;
use registrar_sdk::aliyun_domain::AliyunDomain;
use registrar_sdk::opensrs::Opensrs;
use serde_json::{Value, json};

// ---------------------------------------------------------------------- the account and its contacts

fn start() -> Time {
    "2026-03-01T10:00:00Z".parse().expect("a time")
}

fn sample() -> World {
    World::sample_at(start())
}

fn person(first: &str) -> Value {
    json!({
        "first_name": first, "last_name": "Example", "org_name": "Example Works", "address1": "1 Example Street",
        "city": "Sampletown", "state": "ON", "postal_code": "A1A 1A1", "country": "CA",
        "phone": "+1.4165550100", "email": format!("{}@example.com", first.to_lowercase()),
    })
}

/// Returns a registration with additional attributes.
fn registration(name: &str, more: Value) -> Value {
    let usual = json!({
        "domain": name, "period": 1, "handle": "process", "contact_set": {"owner": person("Alex"), "admin": person("Robin")},
        "custom_nameservers": false, "custom_tech_contact": false,
        "reg_username": "alexexample", "reg_password": "not-a-secret-1",
    });
    with(usual, more)
}

fn transfer(name: &str, code: &str, more: Value) -> Value {
    let usual = json!({
        "domain": name, "period": 1, "handle": "process", "contact_set": {"owner": person("Alex")}, "custom_tech_contact": false,
        "reg_username": "alexexample", "reg_password": "not-a-secret-1", "auth_info": code,
    });
    with(usual, more)
}

fn renewal(name: &str, year: i64, more: Value) -> Value {
    let usual = json!({
        "domain": name, "currentexpirationyear": year, "period": 1, "handle": "process", "auto_renew": false,
    });
    with(usual, more)
}

fn with(mut usual: Value, more: Value) -> Value {
    for (name, value) in more.as_object().expect("a map") {
        usual[name] = value.clone();
    }
    usual
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is not a string")).to_owned()
}

fn refused(world: &mut World, action: &str, attributes: Value) -> Refusal {
    command(world, action, attributes).expect_err("the request is refused")
}

/// Returns an order as the service reports it.
fn order(world: &mut World, id: &Value) -> Value {
    ask(world, "GetOrderInfo", json!({"order_id": id}))["field_hash"].clone()
}

fn orders(world: &mut World, name: &str, more: Value) -> Vec<String> {
    column(&ask(world, "GetOrdersByDomain", with(json!({"domain": name}), more)), "orders", "id")
}

fn is_balanced(world: &World) -> bool {
    let moved: Cents = world.account.ledger().iter().map(|movement| movement.amount).sum();
    world.account.balance() == world.account.opening() + moved
}

// ---------------------------------------------------------------------- all actions

#[test]
fn at_least_seventy_actions_have_a_handler() {
    let table: Vec<_> = handlers::opensrs::HANDLERS.iter().map(|(name, _)| *name).collect();
    assert!(table.is_sorted(), "{table:?}");
    let unknown: Vec<_> = table.iter().filter(|name| Opensrs::INFO.operation(name).is_none()).collect();
    assert!(unknown.is_empty(), "not in the spec: {unknown:?}");
    // No action may lose its handler; the other search actions return their examples.
    assert!(table.len() >= 70, "{}", table.len());
}

/// Returns the example requests of the spec.
fn requests(action: &str) -> impl Iterator<Item = Value> {
    description::find("opensrs", action).expect("every action is described").requests()
}

#[test]
fn every_request_of_the_spec_succeeds_or_fails_with_a_declared_code() {
    for (action, _) in handlers::opensrs::HANDLERS {
        for request in requests(action) {
            // The helper checks responses against their descriptions, and codes against the spec.
            let _ = command(&mut sample(), action, request.clone());
            let _ = command(&mut World::empty(start()), action, request.clone());
            let _ = command_on("horizon", &mut sample(), action, request);
        }
    }
}

/// Creates a world in which the spec's request works, and adapts the request to existing names.
fn fitting(action: &str, request: &mut Value) -> World {
    let mut world = sample();
    let name = request["domain"].as_str().unwrap_or("example.com").to_owned();
    let hosts = ["ns1", "ns2", "ns3"].map(|host| (host.to_owned(), vec!["192.0.2.53".to_owned()]));
    let own = world.domains.get_mut("example.net").expect("the account has the name");
    (own.hosts, own.registry_hosts) = (hosts.clone().into(), hosts.clone().into());
    let elsewhere = |world: &mut World, name: &str| {
        world.domains.remove(name);
        world.elsewhere.insert(name.to_owned(), Elsewhere::default());
    };
    let save = |world: &mut World, name: &str| {
        world.domains.remove(name);
        ask(world, "RegisterDomain", registration(name, json!({"handle": "save"})))["id"].clone()
    };
    let begin = |world: &mut World, name: &str| {
        elsewhere(world, name);
        ask(world, "TransferDomain", transfer(name, "made-up-code", json!({})))["id"].clone()
    };
    match action {
        "AckEvent" => {
            world.advance(Span::days(21));
            request["event_id"] = ask(&mut world, "PollEvents", json!({}))["events"][0]["event_id"].clone();
        }
        "AddNameserverToRegistry" | "ModifyNameserver" | "DeleteNameserver" => {
            let own = world.domains.get_mut("example.com").expect("the account has the name");
            let both = vec!["192.0.2.53".to_owned(), "2001:db8::53".to_owned()];
            own.registry_hosts = ["ns1", "ns2"].map(|host| (host.to_owned(), both.clone())).into();
            own.nameservers = world.settings.nameservers.clone();
        }
        "AddRemoveNameservers" => {
            let own = world.domains.get_mut(&name).expect("the account has the name");
            own.nameservers = vec!["ns1.example.net".to_owned()];
            request["add_ns"] = json!(["ns3.example.net"]);
        }
        "CancelActiveProcess" => {
            world.settings.slow.insert("*.ca".to_owned(), Span::hours(1));
            let (_, response) = coded(&mut world, "RenewDomain", renewal("example.ca", 2026, json!({})));
            if request.get("order_id").is_some() {
                request["order_id"] = response["order_id"].clone();
            }
        }
        "CancelPendingOrder" | "ProcessPendingOrder" => request["order_id"] = save(&mut world, "example.com"),
        "CancelTransfer" | "CancelTransferOrder" | "ResendTransferRequest" | "ProcessTransfer" => {
            let id = begin(&mut world, "example.com");
            world.advance(Span::seconds(2));
            if action == "ProcessTransfer" {
                ask(&mut world, "CancelTransfer", json!({"domain": "example.com", "reseller": "me"}));
            }
            if request.get("order_id").is_some() {
                request["order_id"] = id;
            }
        }
        "GetNotes" if request["type"] == "order" => request["order_id"] = save(&mut world, "example.com"),
        "GetOrderInfo" => request["order_id"] = save(&mut world, "example.com"),
        "GetSimpleTransferStatus" => {
            let list = json!({"domain_list": [{"domain_name": "movable.net", "auth_info": "let-it-go-42"}]});
            request["simple_transfer_job_id"] =
                ask(&mut world, "SimpleTransfer", list)["simple_transfer_job_id"].clone();
        }
        "LookupDomain" => {
            world.prices.suffixes.insert("guru".to_owned(), Price::flat(Cents(2899), Cents(9000)));
        }
        "QueryQueuedRequest" => {
            world.settings.slow.insert("*".to_owned(), Span::hours(1));
            let response = ask(&mut world, "RegisterDomain", registration("slow.com", json!({})));
            request["request_id"] = response["queue_request_id"].clone();
        }
        "RedeemDomain" => drop(world.add_domain(&name, start() - Span::days(40))),
        "RegisterDomain" => {
            world.domains.remove(&name);
        }
        "RenewDomain" => {
            world.add_domain(&name, "2027-06-01T00:00:00Z".parse().expect("a time"));
            request["period"] = json!(1);
        }
        "RevokeDomain" => {
            world.domains.remove(&name);
            ask(&mut world, "RegisterDomain", registration(&name, json!({})));
        }
        "SendRegistrantVerificationEmail" => drop(world.delete_email("alex@example.com")),
        "TransferDomain" => {
            elsewhere(&mut world, &name);
            request["domain"] = json!(name);
        }
        _ if !world.domains.contains_key(&name) && action.contains("Domain") => {
            world.add_domain(&name, start() + Span::days(100));
        }
        _ => {}
    }
    world
}

#[test]
fn every_request_of_the_spec_succeeds_in_a_suitable_world() {
    for (action, _) in handlers::opensrs::HANDLERS {
        for mut request in requests(action) {
            let mut world = fitting(action, &mut request);
            command(&mut world, action, request)
                .unwrap_or_else(|refusal| panic!("{action}: {} {}", refusal.code, refusal.message));
        }
    }
}

// ---------------------------------------------------------------------- orders

#[test]
fn a_registered_name_appears_in_all_reads() {
    let mut world = sample();
    let name = json!({"domain": "brand-new.com"});
    assert_eq!(
        coded(&mut world, "LookupDomain", name.clone()),
        (210, json!({"status": "available", "price_status": null}))
    );
    let price = ask(&mut world, "GetPrice", with(name.clone(), json!({"period": 2})))["price"].clone();
    assert_eq!(price, "20.98");

    let more = json!({
        "period": 2, "auto_renew": true, "f_lock_domain": true, "f_whois_privacy": true, "affiliate_id": "partner-7",
        "comments": "Ordered by telephone", "custom_nameservers": true,
        "nameserver_list": [{"name": "ns2.example.org", "sortorder": 2}, {"name": "NS1.example.org", "sortorder": 1}],
        "tld_data": {"forwarding_email": "alex@example.net"},
    });
    // Those two nameservers belong to one of the account's names, and have to be created first.
    let refusal = refused(&mut world, "RegisterDomain", registration("brand-new.com", more.clone()));
    assert_eq!((refusal.code.as_str(), &refusal.attributes["registration_code"]), ("435", &json!("435")));
    let servers =
        json!([{"name": "ns2.example.net", "sortorder": 2}, {"name": "NS1.example.net", "sortorder": 1}]);
    let more = with(more, json!({"nameserver_list": servers}));
    let response = ask(&mut world, "RegisterDomain", registration("brand-new.com", more));
    assert_eq!(
        response["cancelled_orders"],
        json!([refusal.attributes["forced_pending"]]),
        "the saved order is cancelled"
    );
    assert_eq!(response["whois_privacy"]["is_success"], true);
    assert_eq!(response["admin_email"], "robin@example.com");

    let outcome = order(&mut world, &response["id"]);
    let expected = json!({
        "status": "completed", "reg_type": "new", "cost": price, "period": 2, "order_date": start().seconds(),
        "completed_date": start().seconds(), "f_auto_renew": "Y", "f_lock_domain": true, "affiliate_id": "partner-7",
        "comments": "Ordered by telephone", "fqdn1": "ns1.example.net", "fqdn2": "ns2.example.net",
        "owner_first_name": "Alex", "admin_email": "robin@example.com", "forwarding_email": "alex@example.net",
    });
    for (field, value) in expected.as_object().expect("a map") {
        assert_eq!(outcome[field], *value, "{field}");
    }
    assert_eq!(order(&mut world, &response["whois_privacy"]["order_id"])["master_order_id"], response["id"]);

    assert_eq!(coded(&mut world, "LookupDomain", name.clone()).0, 211);
    let domain = ask(&mut world, "GetDomain", name.clone());
    assert_eq!(domain["registry_expiredate"], "2028-03-01 10:00:00");
    assert_eq!((&domain["auto_renew"], &domain["affiliate_id"]), (&json!(true), &json!("partner-7")));
    assert_eq!(column(&domain, "nameserver_list", "name"), ["ns1.example.net", "ns2.example.net"]);
    assert_eq!(column(&domain, "nameserver_list", "ipaddress"), ["192.0.2.53", "192.0.2.54"]);
    assert_eq!(domain["contact_set"]["owner"], person("Alex"));
    assert_eq!(domain["contact_set"]["tech"]["email"], "alex@example.com", "the reseller's own");
    assert_eq!(ask(&mut world, "GetDomainStatus", name.clone())["lock_state"], true);
    assert_eq!(ask(&mut world, "GetDomainWhoisPrivacy", name)["state"], "enabled");
    assert_eq!(ask(&mut world, "GetBalance", json!({}))["balance"], "479.02");
    assert!(is_balanced(&world));
}

#[test]
fn both_services_see_one_account() {
    let mut world = sample();
    let avail = |world: &mut World| {
        let service = AliyunDomain::INFO;
        let operation = service.operation("CheckDomain").expect("the action exists");
        let edition = service.editions.iter().find(|one| one.name == "china").expect("the edition exists");
        let given = [("DomainName".to_owned(), "shared.com".to_owned())];
        let described = description::find(service.name, operation.name).expect("every action is described");
        let mut tree = arrange(given, described).expect("a parameter");
        check(described, edition.name, &mut tree, Words::Rpc, false).expect("well typed");
        let call =
            Call { service, edition, operation, params: Value::Object(tree), client_ip: String::new() };
        let handler = handlers::find(service.name, "CheckDomain").expect("the action has a handler");
        handler(world, &call).expect("a response").fields["Avail"].to_string().replace('"', "")
    };
    assert_eq!(avail(&mut world), "1");
    ask(&mut world, "RegisterDomain", registration("shared.com", json!({})));
    assert_eq!(avail(&mut world), "0");
}

#[test]
fn a_repeated_renewal_is_refused() {
    let mut world = sample();
    let name = json!({"domain": "example.com"});
    let before = text(&ask(&mut world, "GetDomain", name.clone())["registry_expiredate"]);
    assert!(before.starts_with("2026-12-26"));
    assert_eq!(refusal(&mut world, "RenewDomain", renewal("example.com", 2025, json!({}))), "541");
    assert_eq!(refusal(&mut world, "RenewDomain", renewal("example.com", 2027, json!({}))), "541");

    let response = ask(&mut world, "RenewDomain", renewal("example.com", 2026, json!({"auto_renew": true})));
    assert_eq!(response["registration expiration date"], "2027-12-26 10:00:00");
    assert!(world.domains["example.com"].auto_renew);
    assert_eq!(order(&mut world, &response["order_id"])["reg_type"], "renewal");

    let again = renewal("example.com", 2026, json!({}));
    assert_eq!(refusal(&mut world, "RenewDomain", again.clone()), "555");
    let on_horizon =
        command_on("horizon", &mut world, "RenewDomain", again).expect_err("the request is refused");
    assert_eq!((on_horizon.code.as_str(), on_horizon.message.as_str()), ("465", "Domain Already Renewed"));
    assert_eq!(world.account.spent_on("example.com"), Cents(1049));
    assert_eq!(refusal(&mut world, "RenewDomain", renewal("taken.com", 2026, json!({}))), "480");
    assert_eq!(
        refusal(&mut world, "RenewDomain", renewal("example.com", 2027, json!({"period": 10}))),
        "465"
    );
}

#[test]
fn an_expired_name_is_renewed_and_an_unpaid_renewal_leaves_nothing_behind() {
    let mut world = sample();
    world.deposit(Cents(-49_000));
    let poor = refused(&mut world, "RenewDomain", renewal("example.org", 2026, json!({})));
    assert_eq!(poor.code, "440");
    assert!(world.orders().all(|order| order.state == OrderState::Declined));
    world.deposit(Cents(1_000));
    ask(&mut world, "RenewDomain", renewal("example.org", 2026, json!({})));
    assert_eq!(world.stage("example.org"), Some(Stage::Registered));
    assert!(is_balanced(&world));
}

#[test]
fn a_name_is_redeemed_in_the_redemption_period_only() {
    let mut world = sample();
    let name = |name: &str| json!({"domain": name});
    for other in ["example.com", "example.org", "example.xyz", "taken.com", "nobody.com"] {
        let refusal = refused(&mut world, "RedeemDomain", name(other));
        assert_eq!(
            (refusal.code.as_str(), refusal.message.as_str()),
            ("400", "Domain cannot be redeemed."),
            "{other}"
        );
    }
    // OpenSRS regards it as deleted.
    let shop = name("example.shop");
    assert_eq!(refusal(&mut world, "GetDomain", shop.clone()), "415");
    assert_eq!(ask(&mut world, "BelongsToReseller", shop.clone())["belongs_to_rsp"], false);
    assert_eq!(
        column(&ask(&mut world, "GetDeletedDomains", shop.clone()), "del_domains", "reason"),
        ["Expired"]
    );
    let horizon = command_on("horizon", &mut world, "RedeemDomain", shop.clone());
    assert_eq!(horizon.expect_err("redemptions work on the live system only").code, "400");

    world.deposit(Cents(-45_000));
    assert_eq!(refusal(&mut world, "RedeemDomain", shop.clone()), "440");
    world.deposit(Cents(45_000));
    assert_eq!(coded(&mut world, "RedeemDomain", shop.clone()), (200, json!({})));
    assert_eq!(world.account.spent_on("example.shop"), Cents(9_000));
    assert_eq!(refusal(&mut world, "RedeemDomain", shop.clone()), "400", "the name is redeemed already");
    assert_eq!(ask(&mut world, "GetDomain", shop.clone())["expiredate"], "2027-01-20 10:00:00");
    assert_eq!(ask(&mut world, "GetDeletedDomains", shop)["total"], 0);
    assert!(is_balanced(&world));
}

#[test]
fn a_saved_order_charges_when_it_is_processed() {
    let mut world = sample();
    let id =
        ask(&mut world, "RegisterDomain", registration("later.com", json!({"handle": "save"})))["id"].clone();
    assert_eq!(order(&mut world, &id)["status"], "pending");
    assert_eq!(world.account.spent_on("later.com"), Cents(0));

    world.advance(Span::days(2));
    let response = ask(&mut world, "ProcessPendingOrder", json!({"order_id": id}));
    assert_eq!((&response["order_id"], &response["f_auto_renew"]), (&id, &json!("N")));
    assert_eq!(response["registration expiration date"], "2027-03-03 10:00:00");
    assert_eq!(world.account.spent_on("later.com"), Cents(1049));
    assert_eq!(
        refusal(&mut world, "ProcessPendingOrder", json!({"order_id": id})),
        "400",
        "the order is completed"
    );
    assert_eq!(refusal(&mut world, "CancelPendingOrder", json!({"order_id": id})), "400");

    // A saved renewal is checked again when it is processed.
    let saved = renewal("example.com", 2026, json!({"handle": "save", "auto_renew": true}));
    let renewals = [0, 1].map(|_| ask(&mut world, "RenewDomain", saved.clone())["order_id"].clone());
    ask(&mut world, "ProcessPendingOrder", json!({"order_id": renewals[0]}));
    assert!(world.domains["example.com"].auto_renew);
    assert_eq!(refusal(&mut world, "ProcessPendingOrder", json!({"order_id": renewals[1]})), "541");
    assert_eq!(refusal(&mut world, "ProcessPendingOrder", json!({"order_id": "1"})), "480");
}

#[test]
fn a_success_response_can_mean_a_saved_order() {
    let mut world = sample();
    world.deposit(Cents(-49_500));
    let (code, response) = coded(&mut world, "RegisterDomain", registration("dear.com", json!({})));
    assert_eq!((code, &response["forced_pending"]), (200, &response["id"]));
    assert!(!world.domains.contains_key("dear.com"));
    let id = json!({"order_id": response["forced_pending"]});
    assert_eq!(refusal(&mut world, "ProcessPendingOrder", id.clone()), "440");
    assert_eq!(order(&mut world, &response["id"])["status"], "pending", "the funds do not suffice");

    world.deposit(Cents(1_000));
    ask(&mut world, "ProcessPendingOrder", id);
    assert_eq!(world.account.balance(), Cents(451));
    assert!(is_balanced(&world));
}

#[test]
fn an_order_for_a_taken_name_is_refused_but_saved() {
    let mut world = sample();
    for name in ["taken.com", "example.com", "blocked.com"] {
        let refusal = refused(&mut world, "RegisterDomain", registration(name, json!({})));
        assert_eq!(refusal.code, "485", "{name}");
        let id = &refusal.attributes["forced_pending"];
        assert_eq!(order(&mut world, id)["status"], "pending");
        assert_eq!(refused(&mut world, "ProcessPendingOrder", json!({"order_id": id})).code, "485");
    }
    world.elsewhere.remove("taken.com");
    let id = orders(&mut world, "taken.com", json!({})).remove(0);
    ask(&mut world, "ProcessPendingOrder", json!({"order_id": id}));
    assert!(world.domains.contains_key("taken.com"), "the saved order charges when it is processed");
    assert_eq!(refusal(&mut world, "RegisterDomain", registration("name.unknown", json!({}))), "701");
}

#[test]
fn declined_and_cancelled_orders_can_be_processed_again() {
    let mut world = sample();
    world.fail_next("flaky.com", "705 The registry has not answered in time");
    let refusal = refused(&mut world, "RegisterDomain", registration("flaky.com", json!({})));
    assert_eq!(
        (refusal.code.as_str(), refusal.message.as_str()),
        ("705", "The registry has not answered in time")
    );
    let declined = refusal.attributes["id"].clone();
    assert_eq!(order(&mut world, &declined)["status"], "declined");

    let new = ask(&mut world, "ProcessPendingOrder", json!({"order_id": declined}))["order_id"].clone();
    assert_ne!(new, declined);
    assert_eq!(order(&mut world, &new)["status"], "completed");
    assert_eq!(orders(&mut world, "flaky.com", json!({})), [text(&new), text(&declined)]);

    let saved =
        ask(&mut world, "RegisterDomain", registration("back.com", json!({"handle": "save"})))["id"].clone();
    ask(&mut world, "CancelPendingOrder", json!({"order_id": saved}));
    assert_eq!(order(&mut world, &saved)["status"], "cancelled");
    assert_eq!(opensrs_calls::refusal(&mut world, "CancelPendingOrder", json!({"order_id": saved})), "400");
    ask(&mut world, "ProcessPendingOrder", json!({"order_id": saved}));
    assert_eq!(order(&mut world, &saved)["status"], "completed");
}

#[test]
fn all_old_pending_orders_are_cancelled_at_once() {
    let mut world = sample();
    let save = |world: &mut World, name: &str| {
        ask(world, "RegisterDomain", registration(name, json!({"handle": "save"})))["id"].clone()
    };
    let old = save(&mut world, "old.com");
    world.fail_next("failed.com", "Out of order.");
    assert_eq!(refusal(&mut world, "RegisterDomain", registration("failed.com", json!({}))), "400");
    world.advance(Span::days(10));
    let new = save(&mut world, "new.com");
    let until = start().seconds() + 86_400;
    let response = ask(&mut world, "CancelPendingOrders", json!({"to_date": until}));
    assert_eq!((column(&response, "cancelled", "id"), &response["total"]), (vec![text(&old)], &json!(1)));
    assert_eq!(order(&mut world, &new)["status"], "pending");
    let response = ask(&mut world, "CancelPendingOrders", json!({"to_date": until, "status": "declined"}));
    assert_eq!(column(&response, "cancelled", "domain"), ["failed.com"]);
}

#[test]
fn an_order_at_a_slow_registry_reserves_its_price() {
    let mut world = sample();
    world.settings.slow.insert("slow.*".to_owned(), Span::hours(1));
    let (code, response) =
        coded(&mut world, "RegisterDomain", registration("slow.com", json!({"f_whois_privacy": true})));
    assert_eq!(code, 250);
    let (id, request) = (response["id"].clone(), json!({"request_id": response["queue_request_id"]}));
    assert_eq!(order(&mut world, &id)["status"], "waiting");
    assert_eq!(coded(&mut world, "QueryQueuedRequest", request.clone()).0, 250);
    assert_eq!(coded(&mut world, "LookupDomain", json!({"domain": "slow.com"})).0, 221);
    assert_eq!(refusal(&mut world, "RegisterDomain", registration("slow.com", json!({}))), "486");
    let money = ask(&mut world, "GetBalance", json!({}));
    assert_eq!(money, json!({"balance": "500.00", "hold_balance": "10.49"}));

    world.advance(Span::hours(1));
    assert_eq!(coded(&mut world, "QueryQueuedRequest", request).0, 200);
    let outcome = order(&mut world, &id);
    assert_eq!(
        (&outcome["status"], &outcome["completed_date"]),
        (&json!("completed"), &json!(start().seconds() + 3600))
    );
    assert_eq!(
        ask(&mut world, "GetBalance", json!({})),
        json!({"balance": "489.51", "hold_balance": "0.00"})
    );
    assert_eq!(ask(&mut world, "GetDomainWhoisPrivacy", json!({"domain": "slow.com"}))["state"], "enabled");
    let history = ask(&mut world, "GetDomainWaitingHistory", json!({"domain": "slow.com"}));
    assert_eq!(column(&history, "waiting_history", "action"), ["register_domain"]);
    assert_eq!(column(&history, "waiting_history", "response_time"), ["2026-03-01 11:00:00"]);

    // Only one renewal can be in progress.
    assert_eq!(coded(&mut world, "RenewDomain", renewal("slow.com", 2027, json!({}))).0, 250);
    let second = refused(&mut world, "RenewDomain", renewal("slow.com", 2027, json!({})));
    assert!(second.code == "400" && second.message.contains("already renewed"), "{second:?}");
    assert_eq!(ask(&mut world, "GetUserInfo", json!({"domain": "slow.com"}))["waiting_requests_no"], 1);
}

#[test]
fn an_asynchronous_order_has_the_same_follow_up_as_a_synchronous_one() {
    let mut world = sample();
    world.settings.slow.insert("slow.*".to_owned(), Span::hours(1));
    for name in ["slow.com", "quick.com"] {
        let more = json!({"f_whois_privacy": true, "contact_set": {"owner": person(name)}});
        ask(&mut world, "RegisterDomain", registration(name, more));
        let asked = world.verification(&format!("{name}@example.com")).is_some();
        assert_eq!(asked, name == "quick.com", "verification starts once the name is registered");
        world.advance(Span::hours(1));
        let status = ask(&mut world, "GetRegistrantVerificationStatus", json!({"domain": name}));
        assert_eq!(status["registrant_verification_status"], "verifying", "{name}");
        let privacy = orders(&mut world, name, json!({"type": "whois_privacy"}));
        assert_eq!(order(&mut world, &json!(privacy[0]))["status"], "completed", "{name}");
    }
    assert!(world.audit().is_empty(), "{:?}", world.audit());
}

#[test]
fn a_queued_renewal_changes_nothing_until_it_completes() {
    let mut world = sample();
    world.settings.slow.insert("example.*".to_owned(), Span::hours(1));
    let state = |world: &mut World| {
        let domain = ask(world, "GetDomain", json!({"domain": "example.com"}));
        let parked = ask(world, "GetDomainStatus", json!({"domain": "example.com"}));
        (domain["auto_renew"] == true, parked["parkp_status"] == "on")
    };
    let wanted = renewal("example.com", 2026, json!({"auto_renew": true, "f_parkp": "Y"}));
    assert_eq!(coded(&mut world, "RenewDomain", wanted.clone()).0, 250);
    assert_eq!(state(&mut world), (false, false), "the renewal is queued");
    world.fail_next("example.com", "705 The registry has not answered.");
    world.advance(Span::hours(1));
    assert_eq!(state(&mut world), (false, false), "the renewal was declined");

    let declined = orders(&mut world, "example.com", json!({"status": "declined"}));
    ask(&mut world, "ProcessPendingOrder", json!({"order_id": declined[0]}));
    world.advance(Span::hours(1));
    assert_eq!(state(&mut world), (true, true), "the resubmitted renewal has its follow-up");
}

#[test]
fn the_active_process_of_a_ca_name_can_be_cancelled() {
    let mut world = sample();
    world.settings.slow.insert("*.ca".to_owned(), Span::hours(1));
    assert_eq!(coded(&mut world, "RegisterDomain", registration("stop.ca", json!({}))).0, 250);
    ask(&mut world, "CancelActiveProcess", json!({"domain": "stop.ca"}));
    assert_eq!(refusal(&mut world, "CancelActiveProcess", json!({"domain": "stop.ca"})), "480");
    world.advance(Span::hours(2));
    assert!(!world.domains.contains_key("stop.ca") && world.account.ledger().is_empty());
}

#[test]
fn a_premium_name_needs_its_price_confirmed() {
    let mut world = sample();
    let quote = ask(&mut world, "GetPrice", json!({"domain": "gold.com", "all_periods": true}));
    assert_eq!((&quote["price"], &quote["is_registry_premium"]), (&json!("2500.00"), &json!(true)));
    assert_eq!(quote["prices"]["3"], "7500.00");
    world.deposit(Cents(300_000));
    for more in [json!({}), json!({"premium_price_to_verify": "10.49"})] {
        assert_eq!(refusal(&mut world, "RegisterDomain", registration("gold.com", more)), "465");
    }
    let more = json!({"premium_price_to_verify": quote["price"]});
    ask(&mut world, "RegisterDomain", registration("gold.com", more));
    assert_eq!(world.account.spent_on("gold.com"), Cents(250_000));
}

#[test]
fn the_ledger_stays_balanced_when_orders_fail() {
    let mut world = sample();
    world.mishaps.push(Mishap { percent: 40.0, ..Mishap::default() });
    world.settings.slow.insert("*.net".to_owned(), Span::hours(3));
    for number in 0..60 {
        let suffix = ["com", "net", "org"][number % 3];
        let name = format!("name{number}.{suffix}");
        let _ = command(&mut world, "RegisterDomain", registration(&name, json!({"period": 1 + number % 2})));
        if let Some(domain) = world.domains.get(&name) {
            let year = domain.expires.year();
            let _ = command(&mut world, "RenewDomain", renewal(&name, year, json!({})));
            let _ = command(&mut world, "RevokeDomain", json!({"domain": name}));
        }
        world.advance(Span::minutes(20));
        let money = ask(&mut world, "GetBalance", json!({}));
        assert_eq!(money["balance"], world.account.balance().to_string());
        assert!(is_balanced(&world) && world.account.balance() >= world.reserved());
    }
    assert!(world.orders().any(|order| order.state == OrderState::Declined));
    assert!(world.account.ledger().len() > 20);
}

#[test]
fn a_revoked_registration_is_refunded() {
    let mut world = sample();
    ask(&mut world, "RegisterDomain", registration("mistake.com", json!({"period": 2})));
    world.advance(Span::days(4));
    let response = ask(&mut world, "RevokeDomain", json!({"domain": "mistake.com", "notes": "Not wanted"}));
    assert_eq!((&response["charge"], &response["total_refund"]), (&json!(false), &json!("20.98")));
    assert_eq!((world.account.balance(), world.account.spent_on("mistake.com")), (Cents(50_000), Cents(0)));
    assert_eq!(coded(&mut world, "LookupDomain", json!({"domain": "mistake.com"})).0, 210);
    assert_eq!(refusal(&mut world, "RedeemDomain", json!({"domain": "mistake.com"})), "400");
    let deleted = ask(&mut world, "GetDeletedDomains", json!({"domain": "mistake.com"}));
    assert_eq!(column(&deleted, "del_domains", "reason"), ["By-Request"]);
    let notes = ask(&mut world, "GetNotes", json!({"domain": "mistake.com", "type": "domain"}));
    assert!(column(&notes, "notes", "note").contains(&"Not wanted".to_owned()));

    // A later registration is independent of it, and is refunded separately.
    ask(&mut world, "RegisterDomain", registration("mistake.com", json!({})));
    world.advance(Span::days(6));
    assert_eq!(refusal(&mut world, "RevokeDomain", json!({"domain": "mistake.com"})), "465");
    assert!(is_balanced(&world));
}

// ---------------------------------------------------------------------- transfers

#[test]
fn a_name_is_transferred_step_by_step() {
    let mut world = sample();
    let name = json!({"domain": "movable.net", "check_status": true, "get_request_address": true});
    let state = |world: &mut World| text(&ask(world, "CheckTransfer", name.clone())["status"]);
    let check = ask(&mut world, "CheckTransfer", name.clone());
    assert_eq!((&check["transferrable"], &check["status"]), (&json!(true), &json!("undef")));
    assert_eq!(check["request_address"], "holder@example.org");

    let response = ask(
        &mut world,
        "TransferDomain",
        transfer("movable.net", "let-it-go-42", json!({"affiliate_id": "p"})),
    );
    assert_eq!(refusal(&mut world, "TransferDomain", transfer("movable.net", "x", json!({}))), "487");
    assert_eq!(order(&mut world, &response["id"])["status"], "waiting");
    world.advance(Span::seconds(2));
    assert_eq!(state(&mut world), "pending_owner");
    let check = ask(&mut world, "CheckTransfer", name.clone());
    assert_eq!(
        (&check["reason"], &check["unixtime"]),
        (&json!("Transfer in progress"), &json!(start().seconds() + 2))
    );
    assert_eq!(check["timestamp"], "Sun Mar 01 10:00:02 2026");
    ask(&mut world, "ResendTransferRequest", json!({"domain_name": "movable.net"}));
    let token = world.transfer_in("movable.net").expect("the transfer is in progress").token.clone();
    world.agree_to_transfer_from(&token, "192.0.2.99");
    assert_eq!(state(&mut world), "pending_admin");
    world.advance(Span::seconds(3));
    assert_eq!(state(&mut world), "pending_registry");
    let late = refused(&mut world, "CancelTransfer", json!({"domain": "movable.net", "reseller": "me"}));
    assert_eq!(late.message, "Command Failed: Transfer State Prohibits Cancellation");
    assert_eq!(world.account.spent_on("movable.net"), Cents(0), "not yet");

    world.advance(Span::days(5));
    assert_eq!(state(&mut world), "completed");
    assert_eq!(order(&mut world, &response["id"])["status"], "completed");
    assert_eq!(world.account.spent_on("movable.net"), Cents(1249));
    let domain = ask(&mut world, "GetDomain", json!({"domain": "movable.net"}));
    assert_eq!(domain["registry_transferdate"], "2026-03-06 10:00:05");
    assert_eq!(domain["affiliate_id"], "p");
    let check = ask(&mut world, "CheckTransfer", json!({"domain": "movable.net"}));
    assert_eq!(check["reason_code"], "domain_already_belongs_to_current_reseller");
    let notes = json!({"domain": "movable.net", "type": "transfer", "transfer_id": response["transfer_id"]});
    let notes = column(&ask(&mut world, "GetNotes", notes), "notes", "note");
    assert_eq!(
        (notes.len(), notes[0].as_str(), notes[4].as_str()),
        (5, "Transfer completed.", "Transfer ordered.")
    );
}

#[test]
fn a_transfer_that_uses_up_the_balance_completes() {
    let mut world = sample();
    world.deposit(Cents(1249 - 50_000));
    world.settings.transfer_mail = false;
    ask(&mut world, "TransferDomain", transfer("movable.net", "let-it-go-42", json!({})));
    assert_eq!(
        ask(&mut world, "GetBalance", json!({})),
        json!({"balance": "12.49", "hold_balance": "12.49"})
    );
    world.advance(Span::days(6));
    assert!(world.domains.contains_key("movable.net"));
    assert_eq!(world.account.balance(), Cents(0));
}

/// Advances the time until a transfer completes.
fn arrive(world: &mut World) {
    world.settings.transfer_mail = false;
    world.advance(Span::days(6));
}

#[test]
fn a_transfer_includes_everything_that_was_ordered_with_it() {
    let mut world = sample();
    world.settings.transfer_mail = false;
    let before = world.elsewhere["movable.net"].expires;
    let price = json!({"domain": "movable.net", "reg_type": "transfer", "period": 5});
    assert_eq!(ask(&mut world, "GetPrice", price)["price"], "62.45");
    let more = json!({
        "period": 5, "auto_renew": true, "f_lock_domain": true, "f_whois_privacy": true, "f_parkp": "Y",
        "change_contact": true,
    });
    let id = ask(&mut world, "TransferDomain", transfer("movable.net", "let-it-go-42", more))["id"].clone();
    assert_eq!(ask(&mut world, "GetBalance", json!({}))["hold_balance"], "62.45");
    arrive(&mut world);

    assert_eq!(world.account.spent_on("movable.net"), Cents(5 * 1249), "five years are paid for");
    assert_eq!(world.domains["movable.net"].expires, before.plus_years(5), "and five were added");
    let me = json!({"domain": "movable.net"});
    let domain = ask(&mut world, "GetDomain", me.clone());
    assert_eq!(
        (&domain["auto_renew"], &domain["contact_set"]["owner"]["first_name"]),
        (&json!(true), &json!("Alex"))
    );
    assert_eq!(domain["nameserver_list"][0]["name"], "ns1.parked.fake-registrar.example");
    let status = ask(&mut world, "GetDomainStatus", me.clone());
    assert_eq!((&status["lock_state"], &status["parkp_status"]), (&json!(true), &json!("on")));
    assert_eq!(ask(&mut world, "GetDomainWhoisPrivacy", me)["state"], "enabled");
    assert!(world.audit().is_empty(), "{:?}", world.audit());
    let order = order(&mut world, &id);
    assert_eq!((&order["period"], &order["cost"]), (&json!(5), &json!("62.45")));
    assert_eq!(
        refusal(&mut world, "TransferDomain", transfer("hidden.org", "let-it-go-43", json!({"period": 11}))),
        "465"
    );
}

#[test]
fn a_transfer_without_a_period_is_charged_for_two_years() {
    let mut world = sample();
    let mut order = transfer("movable.net", "let-it-go-42", json!({}));
    order.as_object_mut().expect("a map").remove("period");
    ask(&mut world, "TransferDomain", order);
    assert_eq!(ask(&mut world, "GetBalance", json!({}))["hold_balance"], "24.98");
}

#[test]
fn a_transfer_can_keep_the_contacts() {
    let mut world = sample();
    world.settings.transfer_mail = false;
    let keep = transfer("movable.net", "let-it-go-42", json!({"change_contact": false}));
    ask(&mut world, "TransferDomain", keep);
    arrive(&mut world);
    let contact = json!({"domain": "movable.net", "type": "owner"});
    let contact = ask(&mut world, "GetDomainContact", contact);
    assert_eq!(contact["contact_set"]["owner"]["email"], "holder@example.org");
}

#[test]
fn a_cancelled_transfer_is_resubmitted() {
    let mut world = sample();
    let me = json!({"reseller": "me"});
    let first =
        ask(&mut world, "TransferDomain", transfer("movable.net", "let-it-go-42", json!({})))["id"].clone();
    assert_eq!(refusal(&mut world, "ProcessTransfer", with(me.clone(), json!({"order_id": first}))), "400");
    ask(&mut world, "CancelTransferOrder", with(me.clone(), json!({"order_id": first})));
    assert_eq!(order(&mut world, &first)["status"], "cancelled");
    assert_eq!(
        refusal(&mut world, "CancelTransferOrder", with(me.clone(), json!({"order_id": first}))),
        "400"
    );
    assert_eq!(refusal(&mut world, "ResendTransferRequest", json!({"domain_name": "movable.net"})), "465");

    let second =
        ask(&mut world, "ProcessTransfer", with(me.clone(), json!({"order_id": first})))["order_id"].clone();
    assert_eq!(order(&mut world, &second)["status"], "waiting");
    assert_eq!(
        refusal(&mut world, "CancelTransferOrder", with(me, json!({"order_id": first}))),
        "400",
        "not the old order"
    );
    world.reject_transfer_in("movable.net", Denial::Rejected).expect("the transfer is in progress");
    assert_eq!(order(&mut world, &second)["status"], "declined");
    assert_eq!(world.account.ledger(), []);
}

#[test]
fn an_impossible_transfer_is_refused_with_the_reason() {
    let mut world = sample();
    let young = Elsewhere { registered: start() - Span::days(59), ..Elsewhere::default() };
    world.elsewhere.insert("young.com".to_owned(), young);
    for (name, code, reason) in [
        ("taken.com", "552", "Domain status prohibits transfer"),
        ("young.com", "552", "Domain status prohibits transfer"),
        ("nobody.com", "487", "Domain not registered"),
        ("example.com", "487", "Domain already exists in user's account"),
    ] {
        assert_eq!(refusal(&mut world, "TransferDomain", transfer(name, "code", json!({}))), code, "{name}");
        let check = ask(&mut world, "CheckTransfer", json!({"domain": name}));
        assert_eq!(
            (&check["transferrable"], text(&check["reason"]).as_str()),
            (&json!(false), reason),
            "{name}"
        );
    }
    assert_eq!(world.orders().count(), 0);
}

#[test]
fn names_are_transferred_in_bulk_by_their_codes() {
    let mut world = sample();
    world.settings.transfer_mail = false;
    let list = [("movable.net", "let-it-go-42"), ("hidden.org", "wrong"), ("taken.com", "code")]
        .map(|(name, code)| json!({"domain_name": name, "auth_info": code}));
    let job = ask(&mut world, "SimpleTransfer", json!({"domain_list": list}));
    let states = |world: &mut World| {
        column(&ask(world, "GetSimpleTransferStatus", job.clone()), "domain_list", "status")
    };
    assert_eq!(states(&mut world), ["in_progress", "in_progress", "failed"]);
    world.advance(Span::seconds(3));
    assert_eq!(states(&mut world), ["in_progress", "failed", "failed"]);
    let reasons = column(&ask(&mut world, "GetSimpleTransferStatus", job.clone()), "domain_list", "reason");
    assert_eq!(reasons, ["null", "Invalid authcode", "Domain status prohibits transfer"]);
    world.advance(Span::days(5));
    assert_eq!(states(&mut world), ["completed", "failed", "failed"]);
}

#[test]
fn every_parameter_filters_the_lists_of_transfers() {
    let mut world = sample();
    let first = ask(&mut world, "TransferDomain", transfer("movable.net", "let-it-go-42", json!({})));
    world.advance(Span::days(2));
    let token = world.transfer_in("movable.net").expect("the transfer is in progress").token.clone();
    world.agree_to_transfer_from(&token, "192.0.2.99");
    world.accept_transfer_in("movable.net").expect("the transfer is in progress");
    world.advance(Span::days(2));
    ask(&mut world, "TransferDomain", transfer("hidden.org", "let-it-go-43", json!({})));

    let names = |world: &mut World, filter: Value| {
        column(&ask(world, "GetTransfersIn", filter), "transfers", "domain")
    };
    assert_eq!(names(&mut world, json!({})), ["hidden.org", "movable.net"]);
    for filter in [
        json!({"domain": "Movable.net"}),
        json!({"status": "completed"}),
        json!({"losing_registrar": "other names*"}),
        json!({"gaining_registrar": "FAKE*", "status": "completed"}),
        json!({"order_id": first["id"]}),
        json!({"transfer_id": first["transfer_id"]}),
        json!({"owner_confirm_ip": "192.0.2.99"}),
        json!({"request_address": "*@example.org"}),
        json!({"completed_from": "2026-03-03", "completed_to": "2026-03-03"}),
        json!({"order_to": "2026-03-04"}),
        json!({"order_from": "2026-03-01", "order_to": "2026-03-01"}),
        json!({"req_to": "2026-03-01"}),
        json!({"owner_request_from": "2026-03-01"}),
        json!({"owner_confirm_from": "2026-03-03", "owner_confirm_to": "2026-03-03"}),
        json!({"limit": 1, "page": 2}),
    ] {
        assert_eq!(names(&mut world, filter.clone()), ["movable.net"], "{filter}");
    }
    for filter in [
        json!({"status": "pending_admin"}),
        json!({"completed_to": "2026-03-02"}),
        json!({"owner_confirm_from": "2026-03-04"}),
        json!({"req_from": "2026-03-06"}),
        json!({"gaining_registrar": "TUCOWS*"}),
    ] {
        assert_eq!(names(&mut world, filter.clone()), Vec::<String>::new(), "{filter}");
    }
    assert_eq!(refusal(&mut world, "GetTransfersIn", json!({"req_from": "soon"})), "465");
    let page = ask(&mut world, "GetTransfersIn", json!({"limit": 1, "page": 0}));
    assert_eq!((&page["page"], &page["page_size"], &page["total"]), (&json!(1), &json!(1), &json!(2)));
    let done = ask(&mut world, "GetTransfersIn", json!({"status": "completed"}))["transfers"][0].clone();
    assert_eq!(done["order_date"], "01-MAR-2026 10:00:00");
    assert_eq!(done["completed_date_epoch"], start().seconds() + 2 * 86_400);
}

#[test]
fn an_unlocked_name_is_transferred_away_with_its_code() {
    let mut world = sample();
    let name = json!({"domain": "example.net"});
    let code = text(&ask(&mut world, "GetDomainAuthInfo", name.clone())["domain_auth_info"]);
    assert!(world.request_transfer_out("example.net", &code, "Other Names Inc.").is_err(), "it is locked");
    let change = |action: &str, data: Value| {
        (action.to_owned(), with(json!({"domain": "example.net", "affect_domains": false}), data))
    };
    for (action, request) in [
        change("ModifyDomainLock", json!({"lock_state": false})),
        change("ModifyDomainAuthInfo", json!({"domain_auth_info": "my-own-code"})),
    ] {
        ask(&mut world, &action, request);
    }
    assert!(
        world.request_transfer_out("example.net", &code, "Other Names Inc.").is_err(),
        "the code has been replaced"
    );
    world.request_transfer_out("example.net", "my-own-code", "Other Names Inc.").expect("the code is right");
    let status = ask(&mut world, "GetDomainStatus", name.clone());
    assert_eq!((&status["transfer_away_in_progress"], &status["can_modify"]), (&json!(true), &json!(false)));

    world.advance(Span::days(5));
    assert_eq!(refusal(&mut world, "GetDomain", name), "415");
    let names = |world: &mut World, filter: Value| {
        column(&ask(world, "GetTransfersAway", filter), "transfers", "domain")
    };
    for filter in [
        json!({}),
        json!({"domain": "example.net"}),
        json!({"gaining_registrar": "other*"}),
        json!({"status": "completed"}),
        json!({"request_address": "alex@*"}),
        json!({"req_from": "2026-03-01", "req_to": "2026-03-01"}),
        json!({"owner_request_to": "2026-03-01"}),
        json!({"owner_confirm_from": "2026-03-06", "owner_confirm_to": "2026-03-06"}),
        json!({"limit": 40, "page": 1}),
    ] {
        assert_eq!(names(&mut world, filter.clone()), ["example.net"], "{filter}");
    }
    for filter in [
        json!({"status": "cancelled"}),
        json!({"owner_confirm_to": "2026-03-05"}),
        json!({"req_from": "2026-03-02"}),
    ] {
        assert_eq!(names(&mut world, filter.clone()), Vec::<String>::new(), "{filter}");
    }
}

#[test]
fn a_name_is_pushed_to_another_reseller_at_once() {
    let mut world = sample();
    ask(&mut world, "PushDomainToReseller", json!({"domain": "example.com", "grsp": "other-reseller"}));
    assert_eq!(refusal(&mut world, "GetDomain", json!({"domain": "example.com"})), "415");
    assert_eq!(coded(&mut world, "LookupDomain", json!({"domain": "example.com"})).0, 211);
    assert_eq!(
        refusal(&mut world, "PushDomainToReseller", json!({"domain": "example.com", "grsp": "me"})),
        "465"
    );
    assert_eq!(world.account.ledger(), []);
}

// ---------------------------------------------------------------------- changes

#[test]
fn nameservers_are_created_assigned_renamed_and_deleted() {
    let mut world = sample();
    let mine = |more: Value| with(json!({"domain": "example.com", "name": "ns1.example.com"}), more);
    let servers = |world: &mut World, name: &str| {
        column(&ask(world, "GetDomainNameservers", json!({"domain": name})), "nameserver_list", "name")
    };
    let assign =
        |name: &str| json!({"domain": name, "assign_ns": ["ns1.example.com", "ns.elsewhere.example"]});

    assert_eq!(
        refusal(&mut world, "AssignNameservers", assign("example.com")),
        "435",
        "the nameserver does not exist yet"
    );
    assert_eq!(refusal(&mut world, "CreateNameserver", mine(json!({"ipaddress": "2001:db8::1"}))), "465");
    ask(&mut world, "CreateNameserver", mine(json!({"ipaddress": "192.0.2.1", "ipv6": "2001:db8::1"})));
    assert_eq!(refusal(&mut world, "CreateNameserver", mine(json!({"ipaddress": "192.0.2.1"}))), "485");
    ask(&mut world, "AssignNameservers", assign("example.com"));
    ask(&mut world, "AssignNameservers", assign("example.net"));

    // Another registry has to be informed of it first.
    let at = |tld: &str| json!({"fqdn": "ns1.example.com", "tld": tld});
    assert_eq!(refusal(&mut world, "AssignNameservers", assign("example.org")), "435");
    assert_eq!(coded(&mut world, "CheckNameserverAtRegistry", at(".org")).0, 212);
    ask(&mut world, "AddNameserverToRegistry", with(at(".org"), json!({"all": false})));
    assert_eq!(coded(&mut world, "CheckNameserverAtRegistry", at(".org")).0, 200);
    assert_eq!(coded(&mut world, "CheckNameserverAtRegistry", at(".info")).0, 212);
    ask(&mut world, "AssignNameservers", assign("example.org"));
    assert_eq!(
        refusal(
            &mut world,
            "AddNameserverToRegistry",
            json!({"fqdn": "no.example.com", "tld": ".org", "all": true})
        ),
        "405"
    );

    let change =
        |add: &[&str], remove: &[&str]| json!({"domain": "example.org", "add_ns": add, "remove_ns": remove});
    ask(&mut world, "AddRemoveNameservers", change(&["ns.other.example"], &["ns.elsewhere.example"]));
    assert_eq!(servers(&mut world, "example.org"), ["ns1.example.com", "ns.other.example"]);
    assert_eq!(
        refusal(&mut world, "AddRemoveNameservers", change(&["ns.other.example"], &[])),
        "465",
        "the nameserver is known"
    );
    assert_eq!(
        refusal(&mut world, "AddRemoveNameservers", change(&[], &["ns.third.example"])),
        "465",
        "the nameserver is unknown"
    );
    assert_eq!(refusal(&mut world, "AssignNameservers", assign("example.info")), "435");

    let rename = mine(json!({"ipaddress": "192.0.2.9", "new_name": "ns9.example.com"}));
    ask(&mut world, "ModifyNameserver", rename.clone());
    assert_eq!(refusal(&mut world, "ModifyNameserver", rename), "480");
    assert_eq!(servers(&mut world, "example.org")[0], "ns9.example.com", "names follow");
    let list = ask(&mut world, "GetNameservers", json!({"domain": "example.net"}));
    let entry = list["nameserver_list"]
        .as_array()
        .and_then(|all| all.iter().find(|one| one["name"] == "ns9.example.com"));
    let entry = entry.expect("the profile has the nameserver");
    assert_eq!(
        (&entry["ipaddress"], &entry["ipv6"], &entry["can_delete"]),
        (&json!("192.0.2.9"), &Value::Null, &json!(false))
    );

    let gone = json!({"domain": "example.com", "name": "ns9.example.com"});
    assert_eq!(refusal(&mut world, "DeleteNameserver", gone.clone()), "405", "it serves");
    for name in ["example.com", "example.net", "example.org"] {
        ask(&mut world, "AssignNameservers", json!({"domain": name, "assign_ns": ["ns.other.example"]}));
    }
    ask(&mut world, "DeleteNameserver", gone.clone());
    assert_eq!(refusal(&mut world, "DeleteNameserver", gone), "480");
    let locked = json!({"domain": "example.info", "assign_ns": ["ns.other.example"]});
    assert_eq!(refusal(&mut world, "AssignNameservers", locked), "405");
}

#[test]
fn contacts_change_for_one_name_or_a_whole_profile() {
    let mut world = sample();
    for name in ["one.com", "two.com"] {
        ask(&mut world, "RegisterDomain", registration(name, json!({})));
    }
    ask(
        &mut world,
        "RegisterDomain",
        registration("three.com", json!({"reg_domain": "one.com", "reg_username": "ignored"})),
    );
    let listed = ask(&mut world, "GetDomainList", json!({"domain": "two.com"}));
    assert_eq!(listed["domain_list"], json!(["one.com", "three.com", "two.com"]));

    let request = json!({
        "domain": "one.com", "affect_domains": true, "types": ["admin", "tech"],
        "contact_set": {"admin": person("Kim"), "tech": person("Sam"), "billing": person("Nobody")},
    });
    let response = ask(&mut world, "UpdateDomainContacts", request);
    assert_eq!(response["details"].as_object().map(|details| details.len()), Some(3));
    let of = |world: &mut World, name: &str, role: &str| {
        let response = ask(world, "GetDomainContact", json!({"domain": name, "type": role}));
        text(&response["contact_set"][role]["email"])
    };
    assert_eq!(of(&mut world, "three.com", "admin"), "kim@example.com");
    assert_eq!(of(&mut world, "two.com", "tech"), "sam@example.com");
    assert_eq!(of(&mut world, "two.com", "billing"), "alex@example.com", "the type was not requested");
    assert_eq!(of(&mut world, "example.com", "admin"), "alex@example.com", "the name has another profile");

    let odd = json!({"phone": "4165550100"});
    let request = json!({
        "domain": "one.com", "affect_domains": false, "contact_set": {"owner": with(person("Alex"), odd.clone())},
    });
    let refusal = refused(&mut world, "ModifyDomainContacts", request);
    assert_eq!((refusal.code.as_str(), refusal.message.as_str()), ("465", "Invalid phone number."));
    assert_eq!(refusal.attributes["details"]["one.com"]["response_code"], "465");
    let owner = json!({"contact_set": {"owner": with(person("Alex"), odd)}});
    assert_eq!(opensrs_calls::refusal(&mut world, "RegisterDomain", registration("x.com", owner)), "420");

    // The domain with an update lock keeps its contacts.
    let all =
        json!({"domain": "example.com", "affect_domains": true, "contact_set": {"tech": person("Sam")}});
    let response = ask(&mut world, "ModifyDomainContacts", all);
    assert_eq!(response["details"]["example.info"]["is_success"], false);
    assert_eq!(response["details"]["example.net"]["is_success"], true);
    let both = ask(&mut world, "GetDomainsContacts", json!({"domain_list": ["example.net", "taken.com"]}));
    assert_eq!(both["example.net"]["contact_set"]["tech"]["email"], "sam@example.com");
    assert!(both["taken.com"]["error"].is_string());
}

#[test]
fn a_new_registrant_confirms_the_address_or_the_name_is_suspended() {
    let mut world = sample();
    let name = json!({"domain": "new.com"});
    ask(
        &mut world,
        "RegisterDomain",
        registration("new.com", json!({"contact_set": {"owner": person("Robin")}})),
    );
    let status = |world: &mut World| ask(world, "GetRegistrantVerificationStatus", name.clone());
    let outcome = status(&mut world);
    assert_eq!(
        (&outcome["registrant_verification_status"], &outcome["days_to_suspend"]),
        (&json!("verifying"), &json!(15))
    );
    assert_eq!(outcome["verification_deadline"], "2026-03-16");
    world.advance(Span::days(16));
    let outcome = status(&mut world);
    assert_eq!(
        (&outcome["registrant_verification_status"], &outcome["days_to_suspend"]),
        (&json!("suspended"), &json!(-1))
    );
    ask(&mut world, "SendRegistrantVerificationEmail", name.clone());
    let token = world.verification("robin@example.com").expect("an e-mail was sent").token.clone();
    world.verify_email(&token, "192.0.2.99");
    assert_eq!(status(&mut world)["registrant_verification_status"], "verified");
    assert_eq!(refusal(&mut world, "SendRegistrantVerificationEmail", name.clone()), "465");
}

#[test]
fn settings_of_a_name_are_changed_and_read_back() {
    let mut world = sample();
    let one = |name: &str, data: Value| with(json!({"domain": name, "affect_domains": false}), data);
    let name = json!({"domain": "example.com"});

    ask(
        &mut world,
        "ModifyDomainExpireAction",
        one("example.com", json!({"auto_renew": true, "let_expire": false})),
    );
    ask(
        &mut world,
        "ModifyDomainExpireAction",
        one("example.com", json!({"auto_renew": false, "let_expire": true})),
    );
    assert_eq!(
        ask(&mut world, "GetDomainExpireAction", name.clone()),
        json!({"auto_renew": false, "let_expire": true})
    );
    let both = one("example.com", json!({"auto_renew": true, "let_expire": true}));
    assert_eq!(refusal(&mut world, "ModifyDomainExpireAction", both), "465");
    let notes = ask(&mut world, "GetNotes", with(name.clone(), json!({"type": "domain", "limit": 2})));
    assert_eq!(column(&notes, "notes", "note"), ["Let-expire setting enabled.", "Auto Renew disabled."]);
    assert_eq!(notes["total"], 3);

    ask(&mut world, "ModifyDomainWhoisPrivacy", one("example.com", json!({"state": "enable"})));
    assert_eq!(
        ask(&mut world, "GetDomainWhoisPrivacy", name.clone()),
        json!({"state": "enabled", "changeable": true})
    );
    assert_eq!(
        refusal(&mut world, "ModifyDomainWhoisPrivacy", one("example.ca", json!({"state": "enable"}))),
        "465"
    );

    let before = world.domains["example.com"].nameservers.clone();
    for state in ["on", "on", "off"] {
        ask(&mut world, "ModifyDomainParkedPages", one("example.com", json!({"state": state})));
        assert_eq!(ask(&mut world, "GetDomainStatus", name.clone())["parkp_status"], state);
        assert_eq!(world.domains["example.com"].nameservers == before, state == "off");
    }

    let data = json!({"nexus": {"category": "C11"}, "forwarding_email": "alex@example.net"});
    ask(&mut world, "ModifyDomainTldData", one("example.com", json!({"tld_data": data})));
    ask(
        &mut world,
        "ModifyDomainTldData",
        one("example.com", json!({"tld_data": {"ced_info": {"contact_type": "owner"}}})),
    );
    assert_eq!(ask(&mut world, "GetDomainNexus", name.clone())["nexus"]["category"], "C11");
    assert_eq!(ask(&mut world, "GetDomainCedInfo", name.clone())["ced_info"]["contact_type"], "owner");
    assert_eq!(
        ask(&mut world, "GetDomainForwardingEmail", name.clone())["forwarding_email"],
        "alex@example.net"
    );
    assert_eq!(
        ask(&mut world, "GetDomainTldData", name.clone())["tld_data"],
        ask(&mut world, "GetDomain", name)["tld_data"]
    );

    ask(&mut world, "ModifyDomainCaWhoisDisplay", one("example.ca", json!({"display": "FULL"})));
    assert_eq!(
        refusal(&mut world, "ModifyDomainCaWhoisDisplay", one("example.com", json!({"display": "FULL"}))),
        "465"
    );
    assert_eq!(refusal(&mut world, "ModifyDomainLock", one("taken.com", json!({"lock_state": true}))), "415");
}

// ---------------------------------------------------------------------- events and lists

#[test]
fn events_are_returned_until_they_are_acknowledged() {
    let mut world = sample();
    ask(&mut world, "RegisterDomain", registration("new.com", json!({})));
    ask(&mut world, "RenewDomain", renewal("new.com", 2027, json!({})));
    ask(&mut world, "AssignNameservers", json!({"domain": "new.com", "assign_ns": ["ns.other.example"]}));
    let all = ask(&mut world, "PollEvents", json!({"limit": 100}));
    assert_eq!(
        column(&all, "events", "event"),
        ["REGISTERED", "STATUS_CHANGE", "RENEWED", "STATUS_CHANGE", "NAMESERVER_UPDATE"]
    );
    let data = |at: usize| all["events"][at]["object_data"].clone();
    assert_eq!(
        (&data(0)["period"], &data(0)["expiration_date"]),
        (&json!(1), &json!("2027-03-01T10:00:00Z"))
    );
    assert_eq!(data(2)["expiration_date"], "2028-03-01T10:00:00Z");
    assert_eq!(
        (&data(3)["order_status"], &data(3)["order_reg_type"]),
        (&json!("completed"), &json!("renewal"))
    );
    assert_eq!(data(4)["nameserver_list"], json!(["ns.other.example"]));

    for left in (0..5).rev() {
        let next = ask(&mut world, "PollEvents", json!({}));
        assert_eq!((&next["total"], next["events"].as_array().map(Vec::len)), (&json!(left + 1), Some(1)));
        assert_eq!(ask(&mut world, "PollEvents", json!({})), next, "the same events again");
        let id = json!({"event_id": next["events"][0]["event_id"]});
        assert_eq!(ask(&mut world, "AckEvent", id.clone())["total"], left);
        assert_eq!(ask(&mut world, "AckEvent", id)["total"], left, "acknowledging twice is harmless");
    }
    assert_eq!(refusal(&mut world, "AckEvent", json!({"event_id": "none"})), "480");
}

#[test]
fn expiration_events_contain_the_end_of_the_redemption_period() {
    let mut world = sample();
    world.advance(Span::days(90));
    let events = ask(&mut world, "PollEvents", json!({"limit": 100}));
    let of = |name: &str| -> Vec<Value> {
        let events = events["events"].as_array().expect("a list");
        events.iter().filter(|event| event["object_data"]["domain_name"] == name).cloned().collect()
    };
    let outcome = of("example.org");
    let kinds: Vec<String> = outcome.iter().map(|event| text(&event["event"])).collect();
    assert_eq!(kinds, ["DELETED", "DELETED"]);
    assert_eq!(outcome[0]["object_data"]["deletion_date"], "2026-03-21T10:00:00Z");
    assert_eq!(outcome[0]["object_data"]["redemption_grace_period_end_date"], "2026-04-20T10:00:00Z");
    assert_eq!(outcome[1]["object_data"]["redemption_grace_period_end_date"], Value::Null);
    assert_eq!(of("example.net")[0]["event"], "EXPIRED");
}

#[test]
fn every_parameter_filters_the_orders_of_a_name() {
    let mut world = sample();
    let first = text(&ask(&mut world, "RegisterDomain", registration("busy.com", json!({})))["id"]);
    world.advance(Span::days(3));
    let second = text(&ask(&mut world, "RenewDomain", renewal("busy.com", 2027, json!({})))["order_id"]);
    let third = text(
        &ask(&mut world, "RenewDomain", renewal("busy.com", 2028, json!({"handle": "save"})))["order_id"],
    );
    let mut ids = |filter: Value| orders(&mut world, "busy.com", filter);
    assert_eq!(ids(json!({})), [third.clone(), second.clone(), first.clone()]);
    assert_eq!(ids(json!({"type": "renewal"})), [third.clone(), second.clone()]);
    assert_eq!(ids(json!({"status": "completed"})), [second.clone(), first.clone()]);
    assert_eq!(ids(json!({"order_to": "2026-03-03"})), [first.as_str()]);
    assert_eq!(ids(json!({"order_from": "2026-03-04", "status": "pending"})), [third]);
    assert_eq!(ids(json!({"limit": 1, "page": 2})), [second]);
    assert_eq!(ids(json!({"limit": 2, "page": 2})), [first]);
    assert_eq!(ids(json!({"page": 2})), Vec::<String>::new());
    let page = ask(&mut world, "GetOrdersByDomain", json!({"domain": "busy.com"}));
    assert_eq!(column(&page, "orders", "order_date")[2], "01-MAR-2026 10:00:00");
    assert_eq!((&page["page"], &page["page_size"], &page["total"]), (&json!(1), &json!(40), &json!(3)));
}

#[test]
fn every_parameter_filters_the_lists_of_names() {
    let mut world = sample();
    let expiring = |world: &mut World, filter: Value| {
        let request = with(json!({"exp_from": "2026-01-01", "exp_to": "2030-12-31"}), filter);
        column(&ask(world, "GetDomainsByExpireDate", request), "exp_domains", "name")
    };
    let all = expiring(&mut world, json!({}));
    assert_eq!(all.first().map(String::as_str), Some("example.org"), "the first to expire");
    assert!(!all.contains(&"example.shop".to_owned()), "OpenSRS regards it as deleted");
    assert_eq!(expiring(&mut world, json!({"exp_to": "2026-03-21"})), ["example.org", "example.net"]);
    assert_eq!(
        expiring(&mut world, json!({"exp_from": "2026-03-01", "exp_to": "2026-03-21"})),
        ["example.net"]
    );
    assert_eq!(expiring(&mut world, json!({"limit": 2, "page": 2})), all[2..4]);
    let last = json!({"exp_from": "2026-01-01", "exp_to": "2030-12-31", "limit": 4, "page": 2});
    assert_eq!(ask(&mut world, "GetDomainsByExpireDate", last)["remainder"], false);

    let listed = |world: &mut World, filter: Value| {
        let response = ask(world, "GetDomainList", with(json!({"domain": "example.com"}), filter));
        (response["domain_list"].as_array().expect("a list").len(), response["remainder"].clone())
    };
    assert_eq!(listed(&mut world, json!({})), (7, json!(false)));
    assert_eq!(listed(&mut world, json!({"limit": 4, "page": 0})), (4, json!(true)));
    assert_eq!(listed(&mut world, json!({"limit": 4, "page": 1})), (3, json!(false)));
    assert_eq!(listed(&mut world, json!({"min_to_expiry": 0, "max_to_expiry": 60})), (3, json!(false)));
    assert_eq!(listed(&mut world, json!({"min_to_expiry": 300})), (2, json!(false)));
    assert_eq!(listed(&mut world, json!({"max_to_expiry": 0})), (1, json!(false)), "expired names");
}

#[test]
fn every_parameter_filters_the_deleted_names() {
    let mut world = sample();
    let mut ask_for =
        |filter: Value| column(&ask(&mut world, "GetDeletedDomains", filter), "del_domains", "name");
    let none = Vec::<String>::new();
    assert_eq!(ask_for(json!({})), ["example.shop", "example.xyz"], "the latest first");
    assert_eq!(ask_for(json!({"domain": "example.xyz"})), ["example.xyz"]);
    assert_eq!(ask_for(json!({"del_from": "2026-02-19"})), ["example.shop"]);
    assert_eq!(ask_for(json!({"del_to": "2026-02-18"})), ["example.xyz"]);
    assert_eq!(ask_for(json!({"exp_from": "2026-01-20"})), ["example.shop"]);
    assert_eq!(ask_for(json!({"exp_to": "2026-01-19"})), ["example.xyz"]);
    assert_eq!(ask_for(json!({"limit": 1, "page": 2})), ["example.xyz"]);
    assert_eq!(ask_for(json!({"limit": 1, "page": 0})), ["example.shop"]);
    for role in ["owner", "admin", "billing", "tech"] {
        assert_eq!(ask_for(json!({format!("{role}_email"): "*@EXAMPLE.com"})).len(), 2);
        assert_eq!(ask_for(json!({format!("{role}_email"): "*@example.org"})), none);
    }
    world.advance(Span::days(60));
    let entry =
        ask(&mut world, "GetDeletedDomains", json!({"domain": "example.shop"}))["del_domains"][0].clone();
    assert_eq!(
        entry["delete_date"], "19-FEB-2026 10:00:00",
        "the time at which the account lost it, even once it is deleted"
    );
}

#[test]
fn names_are_suggested_with_several_suffixes() {
    let mut world = sample();
    let request = json!({"searchstring": "gold", "tlds": [".com", ".net"], "services": ["lookup", "suggestion", "premium"], "maximum": 3});
    let found = ask(&mut world, "SuggestNames", request);
    assert_eq!(column(&found["lookup"], "items", "domain"), ["gold.com", "gold.net"]);
    assert_eq!(found["suggestion"]["count"], 3);
    assert_eq!(column(&found["premium"], "items", "price"), ["2500.00"]);
    let taken = ask(
        &mut world,
        "SuggestNames",
        json!({"searchstring": "example.com", "services": ["lookup"], "tlds": [".com"]}),
    );
    assert_eq!(column(&taken["lookup"], "items", "status"), ["taken"]);
}

#[test]
fn a_running_task_of_the_other_service_blocks_a_change() {
    use fake_registrar::world::Work;
    let mut world = sample();
    world.submit(vec![Work::SetTransferLock { name: "example.com".to_owned(), on: true }], "192.0.2.1");
    assert_eq!(refusal(&mut world, "RenewDomain", renewal("example.com", 2026, json!({}))), "437");
    let lock = json!({"domain": "example.com", "affect_domains": false, "lock_state": false});
    assert_eq!(refusal(&mut world, "ModifyDomainLock", lock.clone()), "437");
    world.advance(Span::seconds(5));
    ask(&mut world, "ModifyDomainLock", lock);
}

// ---------------------------------------------------------------------- with a client

#[tokio::test]
async fn a_client_whose_response_is_lost_finds_its_order() {
    use fake_registrar::{Fake, Fault, When};
    use registrar_sdk::opensrs::{GetDomain, OrderHandling, RenewDomain, RenewDomainRequired};
    use registrar_sdk::{Outcome, Reconciled, Spend};

    let mut world = sample();
    world.settings.slow.insert("example.net".to_owned(), Span::seconds(30));
    let fake = Fake::of(world);
    let client = fake.opensrs().build().expect("a client");
    for (name, cost) in [("example.com", Cents(1049)), ("example.net", Cents(1249))] {
        let domain = client.send(GetDomain::new(name)).await.expect("the account has the name");
        let seen = domain.registry_expiredate.as_ref().expect("the field is present");
        let order = client.order(RenewDomain::new(RenewDomainRequired {
            domain: name.to_owned(),
            current_expiration_year: seen.year().expect("a date"),
            period: 1,
            handle: OrderHandling::Process,
            auto_renew: false,
        }));
        fake.faults().add(When::next(), Fault::ResetAfterCommit);
        let lost = client.place(&order, Spend::at_any_price()).await.expect_err("the response is lost");
        assert_eq!(lost.outcome(), Outcome::Unknown);
        let found = client.reconcile(&order).await.expect("the lists can be read");
        assert!(matches!(found, Reconciled::Placed(_)), "{found:?}");
        let progress = client.settle(&order).await.expect("the order ends");
        assert!(progress.all_done(), "{progress}");
        assert_eq!(fake.world(|world| world.account.spent_on(name)), cost);
    }
}

#[tokio::test]
async fn a_client_reads_fields_next_to_the_attributes_and_maps_by_name() {
    use fake_registrar::Fake;
    use registrar_sdk::opensrs::{GetDomainsContacts, SuggestNames};

    let fake = Fake::of(sample());
    let client = fake.opensrs().build().expect("a client");
    let found = client.send(SuggestNames::new("gold")).await.expect("a search");
    assert_eq!((found.is_search_completed, &found.search_key), (Some(true), &None));
    assert!(found.lookup.as_ref().is_some_and(|lookup| lookup.count == Some(3)));
    let contacts =
        client.send(GetDomainsContacts::new(["example.com", "taken.com"])).await.expect("contacts");
    assert_eq!(contacts.domains.len(), 2);
}
