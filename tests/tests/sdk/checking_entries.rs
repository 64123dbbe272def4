//! Batches of Alibaba Cloud are checked entry by entry before anything is sent, like single orders: the error names
//! the entry. The limits of pages and names are those of the vendor's documentation.

// Both at once, since no name of a service is one of the root's.
use registrar_sdk::aliyun_domain::*;
use registrar_sdk::*;

fn credentials() -> Credentials {
    Credentials::new("id", "secret")
}

/// Creates a client of each edition; none of them sends anything here.
fn editions() -> [Client<AliyunDomain>; 2] {
    [china(credentials()), international(credentials())].map(|builder| builder.build().expect("a client"))
}

#[track_caller]
fn invalid<T: std::fmt::Debug>(result: Result<T, Error>) -> Invalid {
    match result {
        Err(Error::Invalid(invalid)) => *invalid,
        other => panic!("{other:?}"),
    }
}

/// Asserts the parameter and the problem of a typed request, in both editions.
#[track_caller]
fn refused<R: Request<Service = AliyunDomain>>(request: &R, parameter: &str, problem: &str) {
    for client in editions() {
        let invalid = invalid(client.preview(request));
        assert_eq!(invalid.parameter.as_deref(), Some(parameter), "{invalid:?}");
        assert!(invalid.problem.contains(problem), "{invalid:?}");
        client.unchecked().preview(request).expect("a caller can skip the check");
    }
}

#[track_caller]
fn passes<R: Request<Service = AliyunDomain>>(request: &R) {
    for client in editions() {
        client.preview(request).unwrap_or_else(|error| panic!("{error}"));
    }
}

fn seen() -> Observed<Timestamp> {
    Observed::from_storage(Timestamp::from_millis(1_800_000_000_000))
}

/// A registration in the international edition with all registrant fields.
fn spelled_out() -> Registration {
    Registration::new("example.com")
        .registrant_type(RegistrantType::Individual)
        .registrant_organization("Alex Example")
        .registrant_name("Alex Example")
        .country("US")
        .province("California")
        .city("Sampletown")
        .address("1 Example Street")
        .postal_code("00000")
        .tel_area("1")
        .telephone("2025550100")
        .tel_ext("12")
        .email("alex@example.com")
}

#[test]
fn entries_of_a_batch_have_the_required_parameters_of_single_orders() {
    for (action, entry, fields) in [
        ("SaveBatchTaskForCreatingOrderActivate", "OrderActivateParam", &["DomainName"][..]),
        (
            "SaveBatchTaskForCreatingOrderRenew",
            "OrderRenewParam",
            &["DomainName", "CurrentExpirationDate", "SubscriptionDuration"],
        ),
        ("SaveBatchTaskForCreatingOrderRedeem", "OrderRedeemParam", &["DomainName", "CurrentExpirationDate"]),
    ] {
        let whole = |left_out: &str| {
            let mut params = Params::new();
            for number in [1, 2] {
                let mut put = |field: &str, value: &str| {
                    if (number, field) != (2, left_out)
                        && (fields.contains(&field) || field == "RegistrantProfileId")
                    {
                        params.put_text(&format!("{entry}.{number}.{field}"), value);
                    }
                };
                put("DomainName", "example.com");
                put("CurrentExpirationDate", "1800000000000");
                put("SubscriptionDuration", "1");
                if action.ends_with("Activate") {
                    put("RegistrantProfileId", "1");
                }
            }
            params
        };
        for client in editions() {
            client.preview_call(action, whole("")).unwrap_or_else(|error| panic!("{error}"));
            for field in fields {
                let invalid = invalid(client.preview_call(action, whole(field)));
                assert_eq!(invalid.parameter, Some(format!("{entry}.2.{field}")), "{invalid:?}");
                assert_eq!(invalid.problem, "is required");
            }
        }
    }
}

#[test]
fn rules_apply_to_the_entries_of_a_batch() {
    let renewal = |name: &str, years| Renewal::new(name, seen(), years);
    let batch = |entries| SaveBatchTaskForCreatingOrderRenew::new(entries);
    refused(
        &batch(vec![renewal("a.com", 1), renewal("b.com", 11)]),
        "OrderRenewParam.2.SubscriptionDuration",
        "from 1 to 10",
    );
    refused(&batch(vec![renewal("no name", 1)]), "OrderRenewParam.1.DomainName", "is not a domain name");
    refused(&batch(Vec::new()), "OrderRenewParam", "is required");
    passes(&batch(vec![renewal("a.com", 1), renewal("例子.com", 10)]));

    let servers =
        Registration::new("a.com").registrant_profile_id(1).aliyun_dns(false).dns1("ns1.example.net");
    let batch = |entry| SaveBatchTaskForCreatingOrderActivate::new([entry]);
    refused(&batch(servers.clone()), "OrderActivateParam.1.Dns2", "is required when AliyunDns is false");
    refused(&batch(servers.clone().dns2("no host")), "OrderActivateParam.1.Dns2", "is not a domain name");
    passes(&batch(servers.dns2("ns2.example.net")));
}

#[test]
fn a_registration_needs_a_profile_or_a_whole_registrant() {
    let without = Registration::new("example.com");
    let batch = |entry| SaveBatchTaskForCreatingOrderActivate::new([entry]);
    refused(
        &batch(without),
        "OrderActivateParam.1.RegistrantType",
        "is required unless RegistrantProfileId is given",
    );
    refused(
        &SaveSingleTaskForCreatingOrderActivate::new("example.com"),
        "RegistrantType",
        "is required unless RegistrantProfileId is given",
    );
    passes(&batch(Registration::new("example.com").registrant_profile_id(1)));

    // The China edition also requires the Chinese names; the other one does not have them.
    let [china, international] = editions();
    international.preview(&batch(spelled_out())).unwrap_or_else(|error| panic!("{error}"));
    let missing = invalid(china.preview(&batch(spelled_out())));
    assert_eq!(
        missing.parameter.as_deref(),
        Some("OrderActivateParam.1.ZhRegistrantOrganization"),
        "{missing:?}"
    );
    let half = spelled_out().country("");
    let missing = invalid(international.preview(&batch(half)));
    assert_eq!(missing.parameter.as_deref(), Some("OrderActivateParam.1.Country"), "{missing:?}");
}

#[test]
fn a_new_contact_for_a_batch_must_be_complete_and_valid() {
    let contact = || SaveBatchTaskForUpdatingContactInfoByNewContactRequired {
        domain_names: vec!["example.com".into(), "example.cn".into()],
        contact_type: ContactType::Admin,
        registrant_name: "Alex Example".into(),
        registrant_organization: "Alex Example".into(),
        country: "US".into(),
        province: "California".into(),
        city: "Sampletown".into(),
        address: "1 Example Street".into(),
        postal_code: "00000".into(),
        email: "alex@example.com".into(),
        tel_area: "1".into(),
        telephone: "2025550100".into(),
    };
    type Contact = SaveBatchTaskForUpdatingContactInfoByNewContact;
    let [china, international] = editions();
    international.preview(&Contact::new(contact())).unwrap_or_else(|error| panic!("{error}"));
    let whole = Contact::new(contact()).registrant_type(RegistrantType::Individual);
    china.preview(&whole).unwrap_or_else(|error| panic!("{error}"));

    let mut wrong = contact();
    wrong.domain_names[1] = "no name".into();
    let refused = invalid(international.preview(&Contact::new(wrong)));
    assert_eq!(refused.parameter.as_deref(), Some("DomainName.2"), "{refused:?}");
    let mut wrong = contact();
    wrong.city = String::new();
    let refused = invalid(international.preview(&Contact::new(wrong)));
    assert_eq!((refused.parameter.as_deref(), &*refused.problem), (Some("City"), "is required and is empty"));
    let prohibited = Contact::new(contact()).transfer_out_prohibited(true);
    let refused = invalid(international.preview(&prohibited));
    assert_eq!(refused.parameter.as_deref(), Some("TransferOutProhibited"), "{refused:?}");
}

#[test]
fn an_empty_entry_is_refused() {
    let [china, _] = editions();
    let tags = |tags: Vec<Tag>| china.preview(&QueryDomainList::new(1, 20).tags(tags));
    let refused = invalid(tags(vec![Tag::new().key("team"), Tag::new()]));
    assert_eq!((refused.parameter.as_deref(), &*refused.problem), (Some("Tag.2"), "is an empty entry"));
}

#[test]
fn pages_and_batches_have_the_documented_limits() {
    passes(&PollTaskResult::new(1, 1000));
    refused(&PollTaskResult::new(1, 1001), "PageSize", "from 1 to 1000");
    passes(&QueryTaskDetailList::new(1, 1000, "T-1"));
    refused(&QueryTaskDetailList::new(1, 1001, "T-1"), "PageSize", "from 1 to 1000");
    passes(&QueryRegistrantProfiles::new().page_size(5000));
    refused(&QueryRegistrantProfiles::new().page_size(5001), "PageSize", "from 1 to 5000");
    passes(&ListEmailVerification::new().page_size(5000));
    refused(&ListEmailVerification::new().page_size(5001), "PageSize", "from 1 to 5000");
    refused(&QueryChangeLogList::new(1, 101), "PageSize", "from 1 to 100");

    let redemptions = |count| {
        let one = |number| Redemption::new(format!("n{number}.com"), seen());
        SaveBatchTaskForCreatingOrderRedeem::new((0..count).map(one))
    };
    passes(&redemptions(1000));
    refused(&redemptions(1001), "OrderRedeemParam", "has 1001 entries, and the maximum is 1000");
    let names = |count| (0..count).map(|number| format!("n{number}.com"));
    refused(
        &SaveBatchTaskForTransferProhibitionLock::new(names(1001), true),
        "DomainName",
        "the maximum is 1000",
    );
    let servers = (0..14).map(|number| format!("ns{number}.example.net"));
    let servers = SaveBatchTaskForModifyingDomainDns::new(["a.com"], false).domain_name_servers(servers);
    refused(&servers, "DomainNameServer", "the maximum is 13");
}

#[test]
fn names_follow_the_rules_of_the_services_reference() {
    for name in ["example.com", "EXAMPLE.com", "my-site.com.cn", "例子.中国", "bücher.com", "example.com."]
    {
        passes(&CheckDomain::new(name));
    }
    refused(&CheckDomain::new("xn--fsqu00a.com"), "DomainName", "is in punycode");
    refused(&CheckDomain::new("ab--cd.com"), "DomainName", "third and fourth characters");
    refused(&CheckDomain::new("a_b.com"), "DomainName", "an invalid character");
    refused(
        &CheckDomain::new(format!("{}.com", "例子".repeat(40))),
        "DomainName",
        "63 characters in punycode",
    );
}

#[test]
fn opensrs_accepts_names_in_punycode() {
    use registrar_sdk::opensrs;
    let client =
        opensrs::horizon(opensrs::Credentials::new("user", "0123456789abcdef")).build().expect("a client");
    for name in ["xn--fsqu00a.com", "例子.com", "ab--cd.com", "Example.COM"] {
        client.preview(&opensrs::LookupDomain::new(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}
