//! Tests of authentication, error codes and response formats.

mod raw;

use fake_registrar::description::{self, Described};
use fake_registrar::gateway::encoding::pairs;
use fake_registrar::gateway::keys::{
    ACCESS_KEY_SECRET, HORIZON_KEY, SECURITY_TOKEN, TEMPORARY_KEY_ID, TEMPORARY_KEY_SECRET,
};
use fake_registrar::gateway::rpc::{signature as v1, v3};
use fake_registrar::gateway::{AnswerSource, Request, xcp};
use fake_registrar::world::{Span, Time};
use fake_registrar::{Answer, Fake, Refusal, World, control};
use raw::{
    call, code, code_and_message, command, envelope, get, items, post, query, rightly, send, signed, whole,
};
use registrar_sdk::Client;
use registrar_sdk::aliyun_domain::{CheckDomain, QueryDomainList};
use registrar_sdk::opensrs::{GetDomainsContacts, LookupDomain};
use registrar_sdk::rpc::{ResponseFormat, SignatureVersion};
use registrar_sdk::{
    Error, Method,
    extend::{HttpRequest, HttpResponse, Limits},
};
use serde_json::{Value, json};

fn vectors(name: &str) -> Value {
    let path = format!("{}/../data/{name}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).expect("the vectors");
    serde_json::from_str(&text).expect("JSON")
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_else(|| panic!("{name}")).to_owned()
}

fn texts(value: &Value) -> Vec<(String, String)> {
    let all = value.as_object().expect("an object").iter();
    all.map(|(name, value)| (name.clone(), value.as_str().expect("a text").to_owned())).collect()
}

// ---------------------------------------------------------------------- signatures

#[test]
fn every_published_signature_of_version_1_is_reproduced() {
    for vector in vectors("aliyun-signature-vectors.json")["v1"].as_array().expect("a list") {
        let name = text(vector, "name");
        let to_sign = v1::string_to_sign(&text(vector, "method"), &texts(&vector["params"]));
        assert_eq!(to_sign, text(vector, "string_to_sign"), "{name}");
        assert_eq!(v1::signature(&to_sign, &text(vector, "secret")), text(vector, "signature"), "{name}");
    }
}

#[test]
fn the_published_signature_of_version_3_is_reproduced() {
    for vector in vectors("aliyun-signature-vectors.json")["v3"].as_array().expect("a list") {
        let request = Request {
            method: text(vector, "method"),
            path: "/".to_owned(),
            query: String::new(),
            headers: texts(&vector["headers"]),
            body: text(vector, "body").into_bytes(),
            peer: String::new(),
            earlier: 0,
        };
        let mut names: Vec<&str> = request.headers.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        let canonical = v3::canonical_request(&request, &texts(&vector["query"]), &names);
        assert_eq!(canonical, text(vector, "canonical_request"));
        let signature = v3::signature(&v3::string_to_sign(&canonical), &text(vector, "access_key_secret"));
        assert!(text(vector, "authorization").ends_with(&format!("Signature={signature}")));
    }
}

#[test]
fn every_verified_signature_of_opensrs_is_reproduced_and_wrong_variants_differ() {
    let vectors = vectors("opensrs-signature-vectors.json");
    for vector in vectors["vectors"].as_array().expect("a list") {
        let signature = xcp::signature::signature(text(vector, "body_utf8").as_bytes(), &text(vector, "key"));
        assert_eq!(signature, text(vector, "x_signature"), "{}", text(vector, "name"));
    }
    for wrong in vectors["wrong_ways"].as_array().expect("a list") {
        let signature = xcp::signature::signature(text(wrong, "body").as_bytes(), &text(wrong, "key"));
        assert_ne!(signature, text(wrong, "must_not_send"), "{}", text(wrong, "name"));
    }
}

#[tokio::test]
async fn a_published_request_is_accepted_at_its_time_and_only_once() {
    let fake = Fake::of(World::sample_at("2018-01-29T12:00:00Z".parse().expect("a time")));
    let all = vectors("aliyun-signature-vectors.json");
    let named = |vector: &&Value| vector["name"] == "Domain CheckDomain GET";
    let vector = all["v1"].as_array().expect("a list").iter().find(named).expect("the vector");
    let query = query(&texts(&vector["params"]).into_iter().collect());
    let whole = format!("{query}&Signature={}", text(vector, "signature").replace('+', "%2B"));
    let response = get(&fake, &whole).await;
    assert_eq!((response.status, code(&response)), (200, String::new()));
    assert_eq!(code(&get(&fake, &whole).await), "SignatureNonceUsed");
}

#[tokio::test]
async fn each_signing_mistake_is_refused_with_its_code() {
    let fake = Fake::new();
    let right = call(&fake, "CheckDomain", &[("DomainName", "example.com")]);
    let with = |name: &str, value: &str| {
        let mut changed = call(&fake, "CheckDomain", &[("DomainName", "example.com")]);
        changed.insert(name.to_owned(), value.to_owned());
        changed
    };
    let without = |name: &str| {
        let mut changed = call(&fake, "CheckDomain", &[("DomainName", "example.com")]);
        changed.remove(name);
        changed
    };
    let an_hour_ago = (fake.now() + -Span::hours(1)).whole_second().to_string();
    let in_16_minutes = (fake.now() + Span::minutes(16)).whole_second().to_string();
    for (parameters, status, wanted) in [
        (with("AccessKeyId", "nobody"), 404, "InvalidAccessKeyId.NotFound"),
        (with("Timestamp", &an_hour_ago), 400, "InvalidTimeStamp.Expired"),
        (with("Timestamp", &in_16_minutes), 400, "InvalidTimeStamp.Expired"),
        (with("Timestamp", "yesterday"), 400, "InvalidTimeStamp.Format"),
        (with("SecurityToken", "made-up"), 400, "InvalidSecurityToken.Malformed"),
        (with("AccessKeyId", TEMPORARY_KEY_ID), 400, "MissingSecurityToken"),
        (with("SignatureMethod", "HMAC-MD5"), 400, "InvalidParameter"),
        (with("Version", "2018-04-03"), 400, "InvalidVersion"),
        (with("Action", "BuyEverything"), 404, "InvalidAction.NotFound"),
        (without("AccessKeyId"), 400, "MissingAccessKeyId"),
        (without("SignatureNonce"), 400, "MissingSignatureNonce"),
        (without("Timestamp"), 400, "MissingTimestamp"),
        (without("SignatureVersion"), 400, "MissingSignatureVersion"),
        (without("Version"), 400, "MissingVersion"),
        (without("Action"), 400, "MissingAction"),
    ] {
        let response = rightly(&fake, &parameters).await;
        assert_eq!((code(&response).as_str(), response.status), (wanted, status));
    }
    assert_eq!(code(&post(&fake, &query(&right)).await), "MissingSignature");

    // Wrong secret, wrong method, and parameters changed in transit.
    let mismatched = [
        post(&fake, &signed("POST", &right, "another-secret")).await,
        post(&fake, &signed("GET", &right, ACCESS_KEY_SECRET)).await,
        post(&fake, &signed("POST", &right, ACCESS_KEY_SECRET).replace("example.com", "example.org")).await,
        post(&fake, &(signed("POST", &right, ACCESS_KEY_SECRET) + "&Lang=en")).await,
    ];
    for response in mismatched {
        let (code, message) = code_and_message(&response);
        assert_eq!(code, "SignatureDoesNotMatch");
        assert!(message.contains("server string to sign is:POST&%2F&AccessKeyId%3Dtestid%26"), "{message}");
    }
    // A plus sign in a form means a space.
    let plus = call(&fake, "CheckDomain", &[("DomainName", "a+b.com")]);
    let raw = signed("POST", &plus, ACCESS_KEY_SECRET).replace("a%2Bb.com", "a+b.com");
    assert_eq!(code(&post(&fake, &raw).await), "SignatureDoesNotMatch");
    let twice = signed("POST", &right, ACCESS_KEY_SECRET) + "&DomainName=example.org";
    assert_eq!(code(&post(&fake, &twice).await), "InvalidParameter");

    // Refused requests have not used up the nonce.
    assert_eq!(code(&rightly(&fake, &right).await), "");
    assert_eq!(code(&rightly(&fake, &right).await), "SignatureNonceUsed");
}

#[tokio::test]
async fn a_temporary_key_needs_its_token_and_expires() {
    let fake = Fake::new();
    let own =
        [("DomainName", "example.com"), ("SecurityToken", SECURITY_TOKEN), ("AccessKeyId", TEMPORARY_KEY_ID)];
    let check = || signed("POST", &call(&fake, "CheckDomain", &own), TEMPORARY_KEY_SECRET);
    assert_eq!(code(&post(&fake, &check()).await), "");
    let until = fake.now() + Span::hours(1);
    fake.keys(|keys| keys.add_temporary(TEMPORARY_KEY_ID, TEMPORARY_KEY_SECRET, SECURITY_TOKEN, Some(until)));
    assert_eq!(code(&post(&fake, &check()).await), "");
    fake.clock().advance(Span::hours(1));
    assert_eq!(code(&post(&fake, &check()).await), "InvalidSecurityToken.Expired");

    let client = Fake::new();
    let built = registrar_sdk::aliyun_domain::china(client.temporary_credentials())
        .transport(client.transport())
        .build();
    built.expect("a client").send(CheckDomain::new("example.com")).await.expect("a response");
}

#[tokio::test]
async fn version_3_is_accepted_unless_a_header_is_wrong_or_unsigned() {
    let fake = Fake::new();
    let client = fake.china().signature_version(SignatureVersion::V3).build().expect("a client");
    client.send(CheckDomain::new("example.com")).await.expect("a response");

    let right = || client.sign(&CheckDomain::new("example.com")).expect("a request");
    assert_eq!(code(&send(&fake, right()).await.expect("a response")), "");
    let with = |name: &'static str, change: &dyn Fn(&str) -> String| {
        let mut request = right();
        for (each, value) in &mut request.headers {
            if each.eq_ignore_ascii_case(name) {
                *value = change(value).into();
            }
        }
        request
    };
    let more = |name: &'static str, value: &'static str| {
        let mut request = right();
        request.push_header(name, value);
        request
    };
    for (request, wanted) in [
        (with("x-acs-action", &|_| "QueryTaskList".to_owned()), "SignatureDoesNotMatch"),
        (with("x-acs-date", &|_| "2018-01-29T12:00:00Z".to_owned()), "InvalidTimeStamp.Expired"),
        (with("x-acs-date", &|_| "2018-01-29".to_owned()), "InvalidTimeStamp.Format"),
        (with("x-acs-content-sha256", &|hash| hash.replace(['a', '1'], "0")), "SignatureDoesNotMatch"),
        (with("authorization", &|text| text.replace("testid", "nobody")), "InvalidAccessKeyId.NotFound"),
        (with("authorization", &|text| text.replace("host;", "")), "SignatureDoesNotMatch"),
        (with("authorization", &|_| "Bearer token".to_owned()), "InvalidParameter"),
        (more("x-acs-extra", "1"), "SignatureDoesNotMatch"),
        (with("authorization", &|text| text.replace("content-type;", "")), "SignatureDoesNotMatch"),
        (more("x-acs-security-token", "made-up"), "InvalidSecurityToken.Malformed"),
    ] {
        assert_eq!(code(&send(&fake, request).await.expect("a response")), wanted);
    }
    let temporary = registrar_sdk::aliyun_domain::china(fake.temporary_credentials());
    let temporary = temporary.signature_version(SignatureVersion::V3).transport(fake.transport());
    let temporary = temporary.build().expect("a client");
    let mut nameless = temporary.sign(&CheckDomain::new("example.com")).expect("a request");
    assert_eq!(code(&send(&fake, nameless.clone()).await.expect("a response")), "");
    nameless.headers.retain(|(name, _)| *name != "x-acs-accesskey-id");
    assert_eq!(code(&send(&fake, nameless).await.expect("a response")), "Missingx-acs-accesskey-id");
    let mut body = right();
    body.body.extend_from_slice(b"&Lang=en");
    assert_eq!(code(&send(&fake, body).await.expect("a response")), "SignatureDoesNotMatch");
    let again = right();
    assert_eq!(code(&send(&fake, again.clone()).await.expect("a response")), "");
    assert_eq!(code(&send(&fake, again).await.expect("a response")), "SignatureNonceUsed");
}

#[tokio::test]
async fn a_client_with_a_wrong_clock_corrects_it_and_retries() {
    let fake = Fake::new();
    fake.clock().advance(Span::days(400));
    let client = registrar_sdk::aliyun_domain::china(fake.credentials()).transport(fake.transport());
    let response =
        client.build().expect("a client").send(CheckDomain::new("example.com")).await.expect("a response");
    assert_eq!(response.attempts(), 2);
    let outcomes: Vec<_> = fake.seen().into_iter().map(|seen| seen.outcome).collect();
    assert_eq!(outcomes, ["InvalidTimeStamp.Expired", "ok"]);
}

#[tokio::test]
async fn opensrs_validates_headers_signature_and_envelope() {
    let fake = Fake::new();
    let body = envelope("LOOKUP", "DOMAIN", "<item key=\"domain\">example.com</item>");
    let changed = |name: &'static str, value: Option<&'static str>| {
        let mut request = command(&body);
        request.headers.retain(|(each, _)| *each != name);
        request.headers.extend(value.map(|value| (name.into(), value.into())));
        request
    };
    let mut get = command(&body);
    get.method = Method::Get;
    let upper =
        xcp::signature::signature(body.as_bytes(), fake_registrar::gateway::keys::LIVE_KEY).to_uppercase();
    let mut shouted = command(&body);
    shouted.headers[2].1 = upper.into();
    let mut tampered = command(&body);
    tampered.body = body.replace("example.com", "example.org").into_bytes();
    for (request, wanted) in [
        (changed("X-Username", None), "404"),
        (changed("X-Signature", None), "401"),
        (changed("X-Username", Some("nobody")), "401"),
        (changed("X-Signature", Some("48ed6e2bb03a40a5c9a7d4b5957d7663")), "401"),
        (changed("Content-Type", Some("application/xml")), "400"),
        (shouted, "401"),
        (tampered, "401"),
        (get, "400"),
        (command("<OPS_envelope/>"), "400"),
        (command("no XML"), "400"),
        (command(&body.replace("0.9", "1.0")), "400"),
        (command(&body.replace("XCP", "TPP")), "400"),
        (command(&body.replace("'ops.dtd'>", "'ops.dtd' [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>")), "400"),
        (command(&envelope("BUY", "DOMAIN", "")), "430"),
        (command(&envelope("LOOKUP", "DOMAIN", "")), "460"),
        (command(&envelope("LOOKUP", "DOMAIN", "<item key=\"domain\">example</item>")), "465"),
        (command(&envelope("LOOKUP", "DOMAIN", "<item key=\"domain\">b\u{fc}cher.de</item>")), "465"),
        (
            command(&envelope(
                "LOOKUP",
                "DOMAIN",
                "<item key=\"domain\">example.com</item><item key=\"no_cache\">true</item>",
            )),
            "465",
        ),
        (
            command(&envelope(
                "LOOKUP",
                "DOMAIN",
                "<item key=\"domain\">example.com</item><item key=\"registrant_ip\">192.0.2.1</item>",
            )),
            "400",
        ),
        (
            command(&envelope(
                "LOOKUP",
                "DOMAIN",
                "<item key=\"domain\">example.com</item><item key=\"domain\">example.org</item>",
            )),
            "400",
        ),
    ] {
        let response = send(&fake, request).await.expect("a response");
        assert_eq!((code(&response).as_str(), response.status), (wanted, 200));
    }
}

#[tokio::test]
async fn the_key_selects_horizon_or_the_live_system() {
    let fake = Fake::new();
    fake.replace("opensrs", "LookupDomain", |_, call| {
        Ok(Answer {
            text: Some(call.edition.name.to_owned()),
            code: 210,
            ..json!({"status": "available"}).into()
        })
    });
    let live = fake.opensrs().build().expect("a client").send(LookupDomain::new("example.com")).await;
    assert_eq!(live.expect("a response").text(), Some("live"));
    let horizon = fake.horizon().build().expect("a client").send(LookupDomain::new("example.com")).await;
    assert_eq!(horizon.expect("a response").text(), Some("horizon"));
    fake.keys(|keys| keys.add_reseller("another", "horizon", HORIZON_KEY));
}

// ---------------------------------------------------------------------- parameters

#[tokio::test]
async fn parameters_are_checked_against_the_spec() {
    let fake = Fake::new();
    let renewal = [
        ("OrderRenewParam.1.DomainName", "example.com"),
        ("OrderRenewParam.1.SubscriptionDuration", "1"),
        ("OrderRenewParam.1.CurrentExpirationDate", "1522080000000"),
    ];
    let batch = "SaveBatchTaskForCreatingOrderRenew";
    let changed = |at: usize, name: &'static str, value: &'static str| {
        let mut changed = renewal.to_vec();
        changed[at] = (name, value);
        changed
    };
    for (action, own, wanted) in [
        ("CheckDomain", vec![], "MissingDomainName"),
        ("CheckDomain", vec![("DomainName", "")], "MissingDomainName"),
        ("CheckDomain", vec![("DomainName", "example.com"), ("FeePeriod", "one")], "InvalidParameter"),
        ("CheckDomain", vec![("DomainName", "example.com"), ("FeePeriod", "11")], "InvaildParameter"),
        ("CheckDomain", vec![("DomainName", "example.com"), ("Domainname", "x.com")], "InvalidParameter"),
        ("QueryTaskList", vec![("PageNum", "0"), ("PageSize", "20")], "ParameterIllegal"),
        ("QueryTaskList", vec![("PageNum", "1")], "MissingPageSize"),
        ("QueryTaskList", vec![("PageNum", "99999999999"), ("PageSize", "20")], "InvalidParameter"),
        (batch, vec![], "MissingOrderRenewParam"),
        (batch, changed(0, "OrderRenewParam.3.DomainName", "example.com"), "InvalidParameter"),
        (batch, changed(1, "OrderRenewParam.1.SubscriptionDuration", "11"), "ParameterIllegal"),
        (batch, changed(1, "OrderRenewParam.1.Duration", "1"), "InvalidParameter"),
        (batch, changed(0, "OrderRenewParam.DomainName", "example.com"), "InvalidParameter"),
        (batch, changed(1, "OrderRenewParam.1.SubscriptionDuration.1", "1"), "InvalidParameter"),
        (batch, changed(2, "OrderRenewParam.1.CurrentExpirationDate", "tomorrow"), "InvalidParameter"),
    ] {
        let response = rightly(&fake, &call(&fake, action, &own)).await;
        assert_eq!(code(&response), wanted, "{action} {own:?}");
    }
    // The China edition does not have this parameter.
    let mut china =
        call(&fake, "CheckDomain", &[("DomainName", "example.com"), ("UserClientIp", "192.0.2.1")]);
    assert_eq!(code(&rightly(&fake, &china).await), "");
    china.insert("Version".to_owned(), "2018-01-29".to_owned());
    china.insert("SignatureNonce".to_owned(), "another".to_owned());
    assert_eq!(code(&rightly(&fake, &china).await), "InvalidParameter");
    // The parameters that the vendor's SDKs add to every call are accepted.
    let usual = [("DomainName", "example.com"), ("RegionId", "cn-hangzhou"), ("SignatureType", "")];
    assert_eq!(code(&rightly(&fake, &call(&fake, "CheckDomain", &usual)).await), "");
    // The real services ignore unknown parameters.
    fake.ignore_unknown_parameters();
    let odd = [("DomainName", "example.com"), ("Domainname", "x.com")];
    assert_eq!(code(&rightly(&fake, &call(&fake, "CheckDomain", &odd)).await), "");
}

#[tokio::test]
async fn an_unknown_enum_value_is_refused_before_anything_is_charged() {
    let fake = Fake::new();
    let page = [("PageNum", "1"), ("PageSize", "20")];
    for (action, own, wanted) in [
        ("CheckDomain", vec![("DomainName", "example.com"), ("FeeCommand", "renuw")], "InvaildParameter"),
        ("CheckDomain", vec![("DomainName", "example.com"), ("FeeCurrency", "EUR")], "InvaildParameter"),
        ("QueryDomainList", vec![page[0], page[1], ("OrderByType", "asc")], "ParameterIllegal"),
        (
            "QueryTransferInList",
            vec![page[0], page[1], ("SimpleTransferInStatus", "Done")],
            "InvalidParameter",
        ),
    ] {
        assert_eq!(code(&rightly(&fake, &call(&fake, action, &own)).await), wanted, "{action} {own:?}");
    }
    let year = fake.world(|world| world.domains["example.com"].expires.year()).to_string();
    let renewal = |handle: &str, parked: &str| {
        let items = [
            ("domain", "example.com"),
            ("currentexpirationyear", year.as_str()),
            ("period", "1"),
            ("auto_renew", "0"),
            ("handle", handle),
            ("f_parkp", parked),
        ];
        let items: String =
            items.iter().map(|(key, text)| format!("<item key=\"{key}\">{text}</item>")).collect();
        envelope("RENEW", "DOMAIN", &items)
    };
    let answer =
        async |body: &str| code_and_message(&send(&fake, command(body)).await.expect("a response")).0;
    let orders = || fake.world(|world| (world.orders().count(), world.account.ledger().len()));
    for (handle, parked) in [("Save", "N"), ("saved", "N"), ("process", "yes")] {
        let body = renewal(handle, parked);
        assert_eq!(answer(&body).await, "465", "{handle} {parked}");
    }
    fake.ignore_unknown_parameters();
    assert_eq!(answer(&renewal("Save", "N")).await, "465", "it could charge the account");
    assert_eq!(orders(), (0, 0));
    assert_eq!(answer(&renewal("save", "perhaps")).await, "200", "lenient");
    assert_eq!(orders(), (1, 0));
}

#[tokio::test]
async fn handlers_receive_the_tree_that_was_sent() {
    let fake = Fake::new();
    let (tell, outcome) = std::sync::mpsc::channel();
    fake.replace("aliyun-domain", "SaveBatchTaskForCreatingOrderRenew", move |_, call| {
        tell.send((call.params.clone(), call.edition.name)).expect("the receiver is open");
        Ok(json!({"TaskNo": "T-1"}).into())
    });
    let names =
        (1..=11).map(|number| (format!("OrderRenewParam.{number}.DomainName"), format!("x{number}.com")));
    let mut all = call(&fake, "SaveBatchTaskForCreatingOrderRenew", &[("UseCoupon", "True")]);
    for (name, value) in names {
        let above = name.trim_end_matches("DomainName").to_owned();
        all.insert(format!("{above}SubscriptionDuration"), "2".to_owned());
        all.insert(format!("{above}CurrentExpirationDate"), "1".to_owned());
        all.insert(name, value);
    }
    assert_eq!(code(&rightly(&fake, &all).await), "");
    let (params, edition) = outcome.recv().expect("a call");
    let entries = params["OrderRenewParam"].as_array().expect("a list");
    let names: Vec<_> = entries.iter().map(|entry| entry["DomainName"].as_str().expect("a name")).collect();
    assert_eq!(names, (1..=11).map(|number| format!("x{number}.com")).collect::<Vec<_>>());
    assert_eq!((params["UseCoupon"].as_str(), edition), (Some("true"), "international"));
}

// ---------------------------------------------------------------------- responses

#[tokio::test]
async fn lists_are_wrapped_or_bare_as_described_in_json_and_xml() {
    let fake = Fake::new();
    fake.replace("aliyun-domain", "QueryDnsHost", |_, _| {
        Ok(json!({"DnsHostList": [{"DnsName": "ns1 & co", "IpList": ["192.0.2.1"]}]}).into())
    });
    fake.replace("aliyun-domain", "QueryTaskList", |_, _| {
        Ok(json!({"Data": [{"TaskNo": "T-1", "TaskStatusCode": 2}], "NextPage": false}).into())
    });
    let body = |response: HttpResponse| String::from_utf8(response.body).expect("UTF-8");
    let hosts = call(&fake, "QueryDnsHost", &[("InstanceId", "S1")]);
    let response = rightly(&fake, &hosts).await;
    assert_eq!(response.header("content-type"), Some("application/json;charset=utf-8"));
    let id = response.header("x-acs-request-id").expect("an id").to_owned();
    let wanted =
        format!(r#"{{"RequestId":"{id}","DnsHostList":[{{"DnsName":"ns1 & co","IpList":["192.0.2.1"]}}]}}"#);
    assert_eq!(body(response), wanted);

    let tasks = call(&fake, "QueryTaskList", &[("PageNum", "1"), ("PageSize", "1")]);
    let json = body(rightly(&fake, &tasks).await);
    assert!(
        json.ends_with(r#""NextPage":false,"Data":{"TaskInfo":[{"TaskNo":"T-1","TaskStatusCode":2}]}}"#),
        "{json}"
    );

    // XML is the default.
    let mut hosts = call(&fake, "QueryDnsHost", &[("InstanceId", "S1")]);
    hosts.remove("Format");
    let response = rightly(&fake, &hosts).await;
    assert_eq!(response.header("content-type"), Some("text/xml;charset=utf-8"));
    let xml = body(response);
    assert!(
        xml.starts_with("<?xml version='1.0' encoding='UTF-8'?><QueryDnsHostResponse><RequestId>"),
        "{xml}"
    );
    assert!(
        xml.ends_with(
            "</RequestId><DnsHostList><DnsHost><DnsName>ns1 &amp; co</DnsName><IpList><ip>192.0.2.1</ip></IpList>\
             </DnsHost></DnsHostList></QueryDnsHostResponse>"
        ),
        "{xml}"
    );
    let mut wrong = call(&fake, "QueryDnsHost", &[]);
    wrong.remove("Format");
    let xml = body(rightly(&fake, &wrong).await);
    assert!(xml.contains("<Error><RequestId>") && xml.contains("<Code>MissingInstanceId</Code>"), "{xml}");
}

#[tokio::test]
async fn errors_have_the_fields_of_real_ones() {
    let fake = Fake::new();
    let response = rightly(&fake, &call(&fake, "CheckDomain", &[])).await;
    let error: Value = serde_json::from_slice(&response.body).expect("JSON");
    assert_eq!(error["HostId"], "domain.example");
    assert_eq!(error["Code"], "MissingDomainName");
    assert_eq!(response.header("x-acs-request-id"), error["RequestId"].as_str());
    assert_eq!(error["RequestId"].as_str().map(str::len), Some(36));
    assert!(response.header("date").is_some_and(|date| date.ends_with(" GMT")));
}

#[tokio::test]
async fn a_response_that_violates_its_description_is_reported_as_a_bug() {
    let fake = Fake::new();
    let client = fake.china().retry(registrar_sdk::Retry::never()).build().expect("a client");
    type Answers = fn(&mut World) -> Result<Answer, Refusal>;
    let answers: [(Answers, &str); 5] = [
        (|_| Ok(json!({"Domain": "x"}).into()), "the description has no field Domain"),
        (|_| Ok(json!({"DomainName": [1]}).into()), "DomainName is not a string"),
        (|_| Ok(json!({"DynamicCheck": "perhaps"}).into()), "DynamicCheck is not a boolean"),
        (|_| Err(Refusal::new("MadeUp", "")), "returned the code MadeUp, which errors.yaml does not declare"),
        (|_| panic!("the bug under test"), "the handler of CheckDomain panicked"),
    ];
    for (answer, what) in answers {
        fake.replace("aliyun-domain", "CheckDomain", move |world, _| answer(world));
        let error = client.send(CheckDomain::new("example.com")).await.expect_err("a bug");
        assert_eq!((error.status(), error.code()), (Some(500), Some("FakeRegistrarBug")));
        assert!(error.to_string().contains(what), "{error}");
    }
    // OpenSRS's protocol has no code for it.
    fake.replace("opensrs", "LookupDomain", |_, _| Ok(json!({}).into()));
    let client = fake.opensrs().retry(registrar_sdk::Retry::never()).build().expect("a client");
    let error = client.send(LookupDomain::new("example.com")).await.expect_err("a bug");
    let response = error.response().expect("a response");
    let says = "FakeRegistrarBug: LookupDomain: status is missing, but the description requires it\n";
    assert_eq!((response.status, String::from_utf8_lossy(&response.body).as_ref()), (500, says));
}

#[tokio::test]
async fn fields_that_an_edition_lacks_are_omitted() {
    let fake = Fake::new();
    fake.replace("aliyun-domain", "CheckDomain", |_, _| {
        Ok(json!({"Price": "12.50", "StaticPriceInfo": [{"action": "create", "money": "12.50", "period": 1}]}).into())
    });
    let send = async |client: Client<registrar_sdk::aliyun_domain::AliyunDomain>| {
        client.strict().send(CheckDomain::new("example.com")).await.expect("a response")
    };
    let china = send(fake.china().build().expect("a client")).await;
    assert_eq!(china.static_price_info[0].money.as_ref().map(ToString::to_string).as_deref(), Some("12.50"));
    let international = send(fake.international().build().expect("a client")).await;
    assert!(international.static_price_info.is_empty());
    assert_eq!(
        international.price.as_ref().map(ToString::to_string).as_deref(),
        Some("12.50"),
        "no digit is lost"
    );
}

#[tokio::test]
async fn maps_and_errors_with_attributes_have_opensrs_format() {
    let fake = Fake::new();
    fake.replace("opensrs", "GetDomainsContacts", |_, _| {
        Ok(json!({"example.com": {"contact_set": {"owner": {"email": "a@example.com"}}}, "example.org": {"error": "not yours"}}).into())
    });
    let client = fake.opensrs().build().expect("a client");
    let request = GetDomainsContacts::new(["example.com", "example.org"]);
    let response = client.send(request).await.expect("a response");
    assert_eq!(response.domains.len(), 2);
    assert_eq!(response.domains["example.org"].error.as_deref(), Some("not yours"));

    fake.replace("opensrs", "RenewDomain", |_, _| {
        Err(Refusal::new("480", "The name cannot be renewed.").with(json!({"order_id": "77"})))
    });
    let params = registrar_sdk::Params::new()
        .with("domain", "example.com")
        .with("period", &1)
        .with("currentexpirationyear", &2027)
        .with("handle", "process")
        .with("auto_renew", &false);
    let order = client.order_named("RenewDomain", params).expect("an order");
    let error = client.place(&order, registrar_sdk::Spend::at_any_price()).await.expect_err("refused");
    assert_eq!(error.code(), Some("480"), "{error}");
    let id = error.document().and_then(|document| document.root().get("order_id"));
    assert_eq!(id.map(|id| id.text().into_owned()).as_deref(), Some("77"));
}

// ---------------------------------------------------------------------- all actions

#[tokio::test]
async fn actions_without_a_handler_return_an_example() {
    let fake = Fake::new();
    for (service, action, answer_source) in control::answer_sources() {
        if answer_source == AnswerSource::Example {
            let described = description::find(service, action).expect("a description");
            for sent in described.requests().take(1) {
                let response = replay(&fake, described, &sent).await;
                let (code, message) = code_and_message(&response);
                assert!(
                    matches!(code.as_str(), "" | "200" | "210" | "211" | "212" | "250"),
                    "{action}: {code} {message}"
                );
            }
        }
    }
}

#[tokio::test]
async fn every_request_of_the_spec_is_accepted_without_a_bug() {
    let fake = Fake::new();
    let mut asked = 0;
    for (service, action, answer_source) in control::answer_sources() {
        let described = description::find(service, action).expect("a description");
        for sent in described.requests() {
            let response = replay(&fake, described, &sent).await;
            assert_ne!(response.status, 500, "{action}: {}", String::from_utf8_lossy(&response.body));
            let (code, message) = code_and_message(&response);
            if answer_source == AnswerSource::Missing {
                assert_eq!((response.status, code.as_str()), (404, "InvalidAction.NotFound"), "{action}");
                assert!(message.contains(&format!("does not simulate {action}")), "{message}");
                continue;
            }
            let misread = ["InvalidParameter", "InvalidAction.NotFound", "401", "430", "460"];
            let is_misread = misread.contains(&code.as_str()) || code.starts_with("Missing");
            assert!(!is_misread && !message.contains("Invalid envelope"), "{action}: {code} {message}");
            asked += 1;
        }
    }
    assert!(asked > 50, "{asked}");
}

#[tokio::test]
async fn a_parameter_that_travels_as_json_is_checked_like_others() {
    let fake = Fake::new();
    for (documents, wanted) in [
        (r#"[{"credentialType": "SHSQB"}]"#, ""),
        ("SHSQB", "Credentials is not a string of JSON"),
        (r#"{"credentialType": "SHSQB"}"#, "Credentials must be a list"),
        (r#"["SHSQB"]"#, "Credentials.1 must be a structure"),
        (r#"[{"type": "SHSQB"}]"#, "Credentials.1.type is not a parameter of this action"),
    ] {
        let mut request = call(&fake, "SubmitOperationCredentials", &[("Credentials", documents)]);
        request.insert("Version".to_owned(), "2018-01-29".to_owned());
        let (code, message) = code_and_message(&rightly(&fake, &request).await);
        assert_eq!(code, if wanted.is_empty() { "" } else { "InvalidParameter" }, "{documents}: {message}");
        assert!(message.contains(wanted), "{documents}: {message}");
    }
}

/// Sends an example request of the spec. At least one of both editions has to accept it.
async fn replay(fake: &Fake, described: Described, sent: &Value) -> HttpResponse {
    if described.service.name == "opensrs" {
        let items = items(&described.envelope(sent.clone()));
        return send(fake, command(&whole(&items))).await.expect("a response");
    }
    let own = description::flat(sent);
    let own: Vec<_> = own.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let international = call(fake, &described.name, &own);
    let response = rightly(fake, &international).await;
    if code(&response) != "InvalidParameter" && !code(&response).starts_with("Missing") {
        return response;
    }
    let mut china = call(fake, &described.name, &own);
    china.insert("Version".to_owned(), "2018-01-29".to_owned());
    rightly(fake, &china).await
}

#[tokio::test]
async fn the_sdks_clients_call_both_services_with_every_protocol_option() {
    let fake = Fake::new();
    for format in [ResponseFormat::Json, ResponseFormat::Xml] {
        for version in [SignatureVersion::V1, SignatureVersion::V3] {
            for method in [Method::Get, Method::Post] {
                let builder = fake.china().response_format(format).signature_version(version).method(method);
                let client = builder.build().expect("a client").strict();
                let page = client.send(QueryDomainList::new(1, 3)).await.expect("a page");
                assert_eq!(page.data.len(), 3, "{format:?} {version:?} {method}");
                assert!(page.deviations().is_empty(), "{:?}", page.deviations());
            }
        }
    }
    let query = fake.international().parameters_in_query().build().expect("a client");
    query.send(CheckDomain::new("example.com")).await.expect("a response");
}

#[tokio::test]
async fn a_malformed_request_is_refused_with_an_error() {
    let fake = Fake::new();
    let mut request =
        HttpRequest::new(Method::Get, "https://x.example/some/path?a=%zz".to_owned(), Limits::default());
    assert_eq!(code(&send(&fake, request.clone()).await.expect("a response")), "InvalidParameter");
    request.url = "https://x.example".to_owned();
    assert_eq!(code(&send(&fake, request).await.expect("a response")), "MissingAccessKeyId");
    assert!(pairs("a=b").is_some());
}

#[tokio::test]
async fn two_registrars_share_no_state() {
    let (one, other) = (Fake::new(), Fake::new());
    one.clock().advance(Span::days(10));
    one.faults().add(fake_registrar::When::always(), fake_registrar::Fault::ResetAfterReading);
    let before = other.world(|world| world.account.balance());
    one.world(|world| world.deposit(fake_registrar::world::Cents(100)));
    let error: Error = one
        .china()
        .retry(registrar_sdk::Retry::never())
        .build()
        .expect("a client")
        .send(CheckDomain::new("example.com"))
        .await
        .expect_err("a reset");
    assert!(matches!(error, Error::Interrupted(_)));
    other.china().build().expect("a client").send(CheckDomain::new("example.com")).await.expect("a response");
    assert_eq!((one.seen().len(), other.seen().len()), (1, 1));
    assert_eq!(other.world(|world| world.account.balance()), before);
    assert!(one.now() > other.now() + Span::days(9));
    let _: Time = other.now();
}
