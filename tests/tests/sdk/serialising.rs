//! Serialization of requests, responses and values with serde, which redacts sensitive values as stars.

use fake_registrar::{Fake, Fault, When};
use registrar_sdk::aliyun_domain::*;
use registrar_sdk::opensrs::{
    self, CancelPendingOrders, Contact, ContactSet, GetDomainContactResponse, GetDomainResponse,
    GetDomainsContactsResponse, GetOrderInfoResponse, GetOrdersByDomain, UpdateDomainContacts,
};
use registrar_sdk::{
    AnyValue, Currency, Date, Decimal, Document, Exposed, Money, Observed, PagePosition, Sensitive, Spend,
    Timestamp, usd,
};
use registrar_sdk_tests::mini;
use serde::de::value::MapDeserializer;
use serde::{Deserialize, Serialize};
use serde_json::{from_str, json, to_value};

#[test]
fn a_request_is_serialized_with_wire_names_and_without_absent_fields() {
    let request = QueryDomainList::new(1, 20)
        .order_by_type(SortOrder::Ascending)
        .start_expiration_date(Timestamp::from_millis(1_572_566_400_000))
        .auto_renew_enabled(true);
    let written = to_value(&request).unwrap();
    let expected = json!({
        "PageNum": 1,
        "PageSize": 20,
        "OrderByType": "ASC",
        "StartExpirationDate": 1_572_566_400_000_i64,
        "AutoRenewEnabled": true,
    });
    assert_eq!(written, expected);
    assert_eq!(serde_json::from_value::<QueryDomainList>(written).unwrap(), request);
}

#[test]
fn a_request_is_serialized_as_yaml() {
    let request = SaveSingleTaskForCreatingOrderActivate::new("example.com").subscription_duration(2);
    let text = serde_yaml::to_string(&request).unwrap();
    assert_eq!(serde_yaml::from_str::<SaveSingleTaskForCreatingOrderActivate>(&text).unwrap(), request);
}

#[test]
fn an_unknown_parameter_is_an_error() {
    let text = r#"{"DomainName": "example.com", "SubscriptionDuratoin": 2}"#;
    let error = from_str::<SaveSingleTaskForCreatingOrderActivate>(text).unwrap_err();
    let unknown =
        "unknown field `SubscriptionDuratoin`, expected one of `DomainName`, `SubscriptionDuration`";
    assert!(error.to_string().starts_with(unknown), "{error}");
    let error = from_str::<SaveSingleTaskForCreatingOrderActivate>("{}").unwrap_err().to_string();
    assert!(error.contains("missing field `DomainName`"), "{error}");
    let text = r#"{"DomainName": "example.com", "SubscriptionDuration": "two"}"#;
    let error = from_str::<SaveSingleTaskForCreatingOrderActivate>(text).unwrap_err().to_string();
    assert!(error.contains("expected a 32-bit integer") && error.contains("column 60"), "{error}");
}

#[test]
fn sensitive_values_are_redacted_unless_exposed() {
    let request = TransferInReenterTransferAuthorizationCode::new("example.com", "EPP-1234");
    let masked = serde_json::to_string(&request).unwrap();
    assert_eq!(masked, r#"{"DomainName":"example.com","TransferAuthorizationCode":"***"}"#);

    let error = from_str::<TransferInReenterTransferAuthorizationCode>(&masked).unwrap_err().to_string();
    assert!(error.starts_with("the value was redacted to `***`"), "{error}");

    let kept = serde_json::to_string(&Exposed(&request)).unwrap();
    assert_eq!(from_str::<TransferInReenterTransferAuthorizationCode>(&kept).unwrap(), request);
    // `Exposed` applies to one serialization only.
    assert_eq!(serde_json::to_string(&request).unwrap(), masked);
}

/// Deserializes an OpenSRS request with this contact.
fn with_owner(owner: &str) -> Result<UpdateDomainContacts, serde_json::Error> {
    let text = format!(
        r#"{{"domain": "a.com", "contact_set": {{"owner": {owner}}}, "types": ["owner", "new role"]}}"#
    );
    from_str(&text)
}

#[test]
fn a_request_is_deserialized_strictly_at_every_depth() {
    let request = with_owner(r#"{"first_name": "Ann"}"#).unwrap();
    let contacts = ContactSet::new().owner(Contact::new().first_name("Ann"));
    let types = [opensrs::ContactType::Owner, opensrs::ContactType::from("new role")];
    assert_eq!(request, UpdateDomainContacts::new("a.com", contacts, types));
    for (owner, problem) in [
        (r#"{"first_nam": "Ann"}"#, "unknown field `first_nam`"),
        (r#"{"first_name": "***"}"#, "the value was redacted to `***`"),
        (r#"{"first_name": 1234}"#, "a number or boolean instead of a string"),
        (r#"{"first_name": ["Ann"]}"#, "expected a string"),
        (r#"{"first_name": "Ann", "first_name": "Bob"}"#, "duplicate field `first_name`"),
        (r#"["Ann"]"#, "invalid type: sequence, expected struct Contact"),
        (r#""Ann""#, "expected struct Contact, found a string"),
        ("1234", "expected struct Contact, found a number"),
    ] {
        let error = with_owner(owner).unwrap_err().to_string();
        assert!(error.starts_with(problem), "{owner}: {error}");
        assert!(!error.contains("Ann") && !error.contains("1234"), "{owner}: {error}");
    }
}

#[test]
fn a_response_is_deserialized_with_redacted_and_unknown_fields() {
    let wire = r#"{"contact_set": {"owner": {"first_name": "Ann", "shoe_size": 38}}}"#;
    let response: GetDomainContactResponse = from_str(wire).unwrap();
    let kept = serde_json::to_string(&Exposed(&response)).unwrap();
    assert_eq!(from_str::<GetDomainContactResponse>(&kept).unwrap(), response);
    let masked = serde_json::to_string(&response).unwrap();
    assert_eq!(masked, r#"{"contact_set":{"owner":{"first_name":"***"}}}"#);
    let read: GetDomainContactResponse = from_str(&masked).unwrap();
    assert_eq!(serde_json::to_string(&Exposed(read)).unwrap(), masked);
}

#[test]
fn times_are_serialized_as_on_the_wire() {
    let wire = r#"{"field_hash":{"order_date":1302209145}}"#;
    let order: GetOrderInfoResponse = from_str(wire).unwrap();
    assert_eq!(order.order.order_date, Some(Timestamp::from_seconds(1_302_209_145)));
    assert_eq!(serde_json::to_string(&order).unwrap(), wire);

    let wire = r#"{"registry_expiredate":"2027-11-03 16:14:46"}"#;
    let domain: GetDomainResponse = from_str(wire).unwrap();
    assert_eq!(from_str::<GetDomainResponse>(&serde_json::to_string(&domain).unwrap()).unwrap(), domain);
    let seen = domain.registry_expiredate.unwrap();
    assert_eq!(serde_json::to_string(&seen).unwrap(), r#""2027-11-03 16:14:46""#);

    let cancel = CancelPendingOrders::new(Timestamp::from_seconds(1_764_547_200));
    let text = serde_json::to_string(&cancel).unwrap();
    assert_eq!(text, r#"{"to_date":1764547200}"#);
    assert_eq!(from_str::<CancelPendingOrders>(&text).unwrap(), cancel);
    let orders = GetOrdersByDomain::new("a.com").order_from(Date::new(2026, 1, 31).unwrap());
    let text = serde_json::to_string(&orders).unwrap();
    assert_eq!(text, r#"{"domain":"a.com","order_from":"2026-01-31"}"#);
    assert_eq!(from_str::<GetOrdersByDomain>(&text).unwrap(), orders);
    let error = from_str::<GetOrdersByDomain>(&text.replace("31", "32")).unwrap_err().to_string();
    assert!(error.starts_with("not a date, such as `2026-11-29`"), "{error}");
}

#[test]
fn revisions_of_64_bits_and_values_of_any_shape_keep_their_kinds() {
    let extra = AnyValue::map([
        ("number", AnyValue::from(2)),
        ("text", AnyValue::from("2")),
        ("price", "1.50".parse::<Decimal>().unwrap().into()),
        ("list", AnyValue::list([true.into(), AnyValue::Null, AnyValue::List(Vec::new())])),
    ]);
    let request = mini::SetNote::new().extra(extra).revision(u64::MAX);
    let kept = to_value(&request).unwrap();
    let extra = json!({"number": 2, "text": "2", "price": 1.5, "list": [true, null, []]});
    assert_eq!(kept, json!({"Extra": extra, "Revision": u64::MAX}));
    assert_eq!(serde_json::from_value::<mini::SetNote>(kept).unwrap(), request);
    for odd in [r#"{"Revision": -1}"#, r#"{"Revision": "first"}"#] {
        let error = from_str::<mini::SetNote>(odd).unwrap_err().to_string();
        assert!(error.starts_with("expected an unsigned 64-bit integer"), "{error}");
    }
}

#[test]
fn a_map_response_is_serialized_as_a_map() {
    let wire = r#"{"a.com":{"contact_set":{"owner":{"first_name":"Ann"}}}}"#;
    let response: GetDomainsContactsResponse = from_str(wire).unwrap();
    assert_eq!(serde_json::to_string(&Exposed(&response)).unwrap(), wire);
}

#[test]
fn values_stay_redacted_after_a_failed_serialization() {
    struct Broken;
    impl Serialize for Broken {
        fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(serde::ser::Error::custom("broken"))
        }
    }
    serde_json::to_string(&Exposed(Broken)).unwrap_err();
    let request = TransferInReenterTransferAuthorizationCode::new("example.com", "EPP-1234");
    assert!(!serde_json::to_string(&request).unwrap().contains("EPP-1234"));
}

/// A type of a program's own file format.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Portfolio {
    spent: Money,
    currency: Currency,
    next: PagePosition,
    expires: Observed<Timestamp>,
    prices: Vec<Decimal>,
    state: Availability,
    domains: Vec<DomainSummary>,
    transfer: TransferInReenterTransferAuthorizationCode,
}

#[test]
fn custom_types_can_contain_them() {
    let response = r#"{"Data": {"Domain": [{"DomainName": "example.com", "Ccompany": "Ann Example"}]}}"#;
    let response: QueryDomainListResponse = Document::parse_json(response).unwrap().decode().unwrap();
    let portfolio = Portfolio {
        spent: usd(15),
        currency: Currency::USD,
        next: "page 7".parse().unwrap(),
        expires: Observed::from_storage(Timestamp::from_millis(1)),
        prices: vec!["10.50".parse().unwrap()],
        state: Availability::from("7"),
        domains: response.data,
        transfer: TransferInReenterTransferAuthorizationCode::new("example.com", "EPP-1234"),
    };
    let masked = serde_json::to_string(&portfolio).unwrap();
    assert!(!masked.contains("Ann") && !masked.contains("EPP"), "{masked}");
    let kept = serde_json::to_string(&Exposed(&portfolio)).unwrap();
    let values =
        r#"{"spent":"15 USD","currency":"USD","next":"page 7","expires":1,"prices":["10.50"],"state":"7","#;
    assert!(kept.starts_with(values), "{kept}");
    assert_eq!(from_str::<Portfolio>(&kept).unwrap(), portfolio);
}

#[test]
fn a_stored_raw_response_is_deserialized_like_one_from_the_wire() {
    let kept =
        r#"{"RequestId": "x", "TotalItemNum": "1", "Data": {"Domain": {"domainName": "example.com"}}}"#;
    let response: QueryDomainListResponse = from_str(kept).unwrap();
    assert_eq!(response.total_item_num, Some(1));
    assert_eq!(response.data[0].domain_name.as_deref(), Some("example.com"));
}

#[test]
fn a_phone_number_stored_as_a_number_is_refused_and_never_quoted() {
    for written in ["13800001111", "[13800001111]"] {
        let error = from_str::<Sensitive>(written).unwrap_err().to_string();
        assert!(error.contains("a string") && !error.contains("1380"), "{error}");
    }
}

#[test]
fn yaml_booleans_and_numbers_are_refused_for_strings() {
    for (written, place) in [
        ("PostalCode: 01234", "line 1, column 13"),
        ("RegistrantName: NO", "line 1, column 17"),
        ("Lang: NO", "line 1, column 7"),
    ] {
        let error = serde_yaml::from_str::<SaveRegistrantProfile>(written).unwrap_err();
        // With a snippet, this format quotes the line itself.
        let error = error.without_snippet().to_string();
        assert!(error.contains("a number or boolean instead of a string; write it in quotes"), "{error}");
        assert!(error.contains(place) && !error.contains("1234") && !error.contains("false"), "{error}");
    }
    from_str::<SaveRegistrantProfile>(r#"{"Country": false}"#).unwrap_err();
    let norway = SaveRegistrantProfile::new().country("NO").registrant_type(RegistrantType::Individual);
    for written in ["{Country: 'NO', RegistrantType: 1}", "{Country: NO, RegistrantType: 1}"] {
        assert_eq!(serde_yaml::from_str::<SaveRegistrantProfile>(written).unwrap(), norway);
    }
}

#[test]
fn parameter_names_are_case_sensitive() {
    type Privacy = SaveBatchTaskForDomainNameProxyService;
    let read = |flag: &str| from_str::<Privacy>(&format!(r#"{{"DomainName": ["a.com"], "{flag}": true}}"#));
    assert_eq!(read("Status").unwrap(), Privacy::new(["a.com"]).status(true));
    assert_eq!(read("status").unwrap(), Privacy::new(["a.com"]).international_status(true));
    let error = read("STATUS").unwrap_err().to_string();
    assert!(
        error.contains("unknown field `STATUS`, expected one of `DomainName`, `Status`, `status`"),
        "{error}"
    );
    for request in
        [Privacy::new(["a.com"]).status(false), Privacy::new(["a.com"]).international_status(false)]
    {
        assert_eq!(from_str::<Privacy>(&serde_json::to_string(&request).unwrap()).unwrap(), request);
    }
}

#[test]
fn numbers_are_read_with_serde_jsons_arbitrary_precision() {
    // The representation that serde_json's feature `arbitrary_precision` causes, for every crate of a program.
    fn kept(digits: &str) -> MapDeserializer<'_, std::iter::Once<(&str, &str)>, serde_json::Error> {
        MapDeserializer::new(std::iter::once(("$serde_json::private::Number", digits)))
    }
    assert_eq!(Timestamp::deserialize(kept("1572566400000")).unwrap().as_millis(), 1_572_566_400_000);
    assert_eq!(Decimal::deserialize(kept("10.50")).unwrap().to_string(), "10.50");
    let pages = MapDeserializer::new([("PageNum", kept("1")), ("PageSize", kept("20"))].into_iter());
    assert_eq!(QueryDomainList::deserialize(pages).unwrap(), QueryDomainList::new(1, 20));
    Timestamp::deserialize(kept("1}, {")).unwrap_err();
}

#[test]
fn errors_of_deserialization_do_not_mention_a_response() {
    for error in [
        from_str::<Timestamp>(r#""noon""#).unwrap_err(),
        from_str::<QueryDomainListResponse>("null").unwrap_err(),
        from_str::<Sensitive>("null").unwrap_err(),
    ] {
        assert!(error.to_string().starts_with("expected a"), "{error}");
    }
    let error = from_str::<QueryDomainList>("null").unwrap_err().to_string();
    assert!(error.starts_with("invalid type: null, expected struct QueryDomainList"), "{error}");
    let error = from_str::<QueryDomainList>(r#"{"PageNum": 1}"#).unwrap_err().to_string();
    assert!(error.starts_with("missing field `PageSize`"), "{error}");
}

#[tokio::test]
async fn the_state_of_an_order_is_serialized_without_its_messages() {
    let fake = Fake::seeded("{balance: 100.00, profiles: [{id: 7}]}").expect("a world");
    let client = fake.china().build().expect("a client");
    fake.faults().add(When::next(), Fault::ResetAfterCommit);
    let request = SaveSingleTaskForCreatingOrderActivate::new("example.com").registrant_profile_id(7);
    let order = client.order_with_id("invoice 4711", request);
    let lost = client.place(&order, Spend::at_any_price()).await.expect_err("a lost response");
    let written = to_value(&lost).unwrap();
    assert_eq!((&written["outcome"], &written["effect"]), (&json!("unknown"), &json!("purchase")));
    assert!(to_value(&order).unwrap()["state"]["maybe_sent"]["earliest"].is_number());

    let found = client.reconcile(&order).await.expect("an answer");
    let receipt = to_value(&found).unwrap()["placed"]["receipt"][0].clone();
    let expected = json!({
        "id": "invoice 4711",
        "service": "aliyun-domain",
        "edition": "china",
        "action": "SaveSingleTaskForCreatingOrderActivate",
        "state": { "placed": { "receipt": [receipt], "progress": "accepted" } },
    });
    assert_eq!(to_value(&order).unwrap(), expected);
}
