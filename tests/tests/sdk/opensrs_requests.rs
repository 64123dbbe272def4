//! Requests to OpenSRS, against a server that refuses everything undocumented.

use registrar_sdk::xcp::Credentials;
use registrar_sdk::{Error, Params, extend::HttpRequest};
use registrar_sdk_tests::Buy;
use registrar_sdk_tests::XcpServer;
use registrar_sdk_tests::acme_xcp::{
    self, Client, GetContacts, GetPrice, Override, RedeemDomain, RevokeDomain, SuggestNames, client,
};
use registrar_sdk_tests::ops::{self, Command};
use registrar_sdk_tests::xcp_server::{KEY, USERNAME};
use std::time::Duration;

fn offline() -> Client {
    acme_xcp::live(Credentials::new(USERNAME, KEY)).build().expect("a client")
}

fn read(request: &HttpRequest) -> Command {
    let body = std::str::from_utf8(&request.body).expect("UTF-8");
    ops::command(body).unwrap_or_else(|error| panic!("{error} in {body}"))
}

fn called<const COUNT: usize>(action: &str, params: [(&str, &str); COUNT]) -> Command {
    read(&offline().sign_call(action, Params::from(params)).expect("a request"))
}

fn refused(action: &str, params: Params) -> String {
    let error = offline().sign_call(action, params).expect_err("refused");
    assert!(matches!(error, Error::Invalid(_)), "{error}");
    error.to_string()
}

fn pairs(flat: &[(String, String)]) -> Vec<(&str, &str)> {
    flat.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

#[tokio::test]
async fn headers_are_the_documented_ones_and_the_length_is_in_bytes() {
    let server = XcpServer::start();
    let request = SuggestNames::new("Société — 例え");
    client(&server).send(request).await.expect("a response").into_inner();
    let seen = server.only();
    assert_eq!(seen.head[0], "POST / HTTP/1.1");
    assert_eq!(seen.header("Content-Length"), Some(seen.body.len().to_string().as_str()));
    assert!(seen.body.len() > seen.body.chars().count());
    assert!(seen.header("User-Agent").is_some_and(|agent| agent.starts_with("registrar-sdk/")));
    assert_eq!(seen.header("X-Username"), Some(USERNAME));
    assert_eq!(pairs(&seen.command.flat()), [("searchstring", "Société — 例え")]);
}

#[test]
fn white_space_in_a_key_is_preserved() {
    let params = Params::new().with("a\tb\nc\r", "d\te\nf\r");
    let request = offline().sign_call("NEW THING", params).expect("a request");
    let body = std::str::from_utf8(&request.body).expect("UTF-8");
    assert!(body.contains("<item key=\"a&#9;b&#10;c&#13;\">d\te\nf&#13;</item>"), "{body}");
    assert_eq!(read(&request).flat(), [("a\tb\nc\r".to_owned(), "d\te\nf\r".to_owned())]);
}

#[tokio::test]
async fn every_command_uses_its_own_connection() {
    let server = XcpServer::start();
    let client = client(&server);
    for _ in 0..3 {
        client.send(SuggestNames::new("x")).await.expect("a response").into_inner();
    }
    let connections: Vec<_> = server.seen().iter().map(|seen| seen.connection).collect();
    assert_eq!((connections, server.connections()), (vec![1, 2, 3], 3));
}

#[test]
fn action_object_and_their_siblings_are_not_attributes() {
    let request =
        offline().sign(&RedeemDomain::new("example.ca").registrant_ip("192.0.2.1")).expect("a request");
    let command = read(&request);
    assert_eq!((command.action.as_str(), command.object.as_deref()), ("REDEEM", Some("DOMAIN")));
    assert_eq!(pairs(&command.beside), [("registrant_ip", "192.0.2.1")]);
    assert_eq!(pairs(&command.flat()), [("domain", "example.ca")]);

    let command = called("BRAND_NEW COOKIE", [("cookie", "a:b"), ("x", "1"), ("registrant_ip", "192.0.2.1")]);
    assert_eq!(pairs(&command.beside), [("registrant_ip", "192.0.2.1"), ("cookie", "a:b")]);
    assert_eq!(pairs(&command.flat()), [("x", "1")]);
}

#[test]
fn object_and_attributes_are_optional() {
    let command = called("RSP2RSP_PUSH_TRANSFER", []);
    assert_eq!((command.action.as_str(), command.object), ("RSP2RSP_PUSH_TRANSFER", None));
    assert_eq!(command.attributes, ops::Value::Assoc(Vec::new()));
}

#[test]
fn lists_are_arrays_from_0_and_maps_are_assocs() {
    let request = SuggestNames::new("x")
        .service_override("lookup", Override::new(5, [".com", ".net"], "7"))
        .service_override("a.b", Override::default());
    let command = read(&offline().sign(&request).expect("a request"));
    let expected = [
        ("searchstring", "x"),
        ("service_override.lookup.maximum", "5"),
        ("service_override.lookup.pin", "7"),
        ("service_override.lookup.tlds.0", ".com"),
        ("service_override.lookup.tlds.1", ".net"),
    ];
    assert_eq!(pairs(&command.flat()), expected);
    let names = called(
        "NAME_SUGGEST DOMAIN",
        [
            ("searchstring", "x"),
            ("service_override.lookup.tlds.1", ".com"),
            ("service_override.lookup.tlds.2", ".net"),
        ],
    );
    assert_eq!(
        pairs(&names.flat())[1..],
        [("service_override.lookup.tlds.0", ".com"), ("service_override.lookup.tlds.1", ".net")]
    );
}

#[test]
fn booleans_are_sent_as_1_or_0() {
    for (given, sent) in [(true, "1"), (false, "0")] {
        let typed =
            read(&offline().sign(&GetPrice::new("example.com").all_periods(given)).expect("a request"));
        assert_eq!(pairs(&typed.flat()), [("domain", "example.com"), ("all_periods", sent)]);
        for text in [given.to_string().as_str(), sent] {
            assert_eq!(called("GetPrice", [("domain", "example.com"), ("all_periods", text)]), typed);
        }
    }
    let unmodelled = read(
        &offline()
            .sign_call("NEW THING", Params::new().with("a.flag", &true).with("a.word", "true"))
            .expect("a request"),
    );
    assert_eq!(
        pairs(&unmodelled.flat()),
        [("a.flag", "1"), ("a.word", "true")],
        "a string is sent unchanged"
    );
    assert!(
        refused("GetPrice", Params::from([("domain", "a.com"), ("all_periods", "2")]))
            .contains("all_periods is not `true` or `false`")
    );
}

#[test]
fn only_domain_names_are_sent_in_punycode() {
    let request = GetContacts::new(["bücher.example", "xn--bcher-kva.example", "Example.COM"]);
    let command = read(&offline().sign(&request).expect("a request"));
    let values: Vec<_> = command.flat().into_iter().map(|(_, value)| value).collect();
    assert_eq!(values, ["xn--bcher-kva.example", "xn--bcher-kva.example", "Example.COM"]);
    assert_eq!(
        pairs(&called("NAME_SUGGEST DOMAIN", [("searchstring", "bücher")]).flat()),
        [("searchstring", "bücher")]
    );
    let message = refused("RedeemDomain", Params::from([("domain", "a\u{fffd}.example")]));
    assert!(message.contains("domain is a name that cannot be encoded in punycode"), "{message}");
}

#[test]
fn markup_is_escaped_and_invalid_xml_characters_are_refused() {
    let odd = "<b attr=\"x\">&amp; it's ]]> \t\r\n é 例 😀";
    let command = called("NEW THING", [("a&\"<b", odd)]);
    assert_eq!(pairs(&command.flat()), [("a&\"<b", odd)]);
    for bad in ["\0", "\u{1}", "\u{8}", "\u{b}", "\u{1f}", "\u{fffe}", "\u{ffff}"] {
        let message =
            refused("NEW THING", Params::from([("contact.1.name", format!("canary{bad}").as_str())]));
        assert!(
            message.contains("contact.1.name has a character that XML does not allow")
                && !message.contains("canary"),
            "{message}"
        );
        let message = refused("NEW THING", Params::from([(format!("a{bad}").as_str(), "x")]));
        assert!(
            message.contains("has a character that XML does not allow") && !message.contains(bad),
            "{message}"
        );
        assert!(refused(&format!("NEW{bad} THING"), Params::new()).contains("XML does not allow"));
    }
}

#[test]
fn invalid_envelopes_are_refused() {
    let twice = Params::from([("a", "1"), ("a", "2")]);
    assert!(refused("NEW THING", twice.clone()).contains("a is given twice"));
    let error = offline()
        .unchecked()
        .sign_call("GetPrice", Params::from([("domain", "a.com"), ("domain", "b.com")]))
        .expect_err("refused");
    assert!(error.to_string().contains("domain is given twice"), "{error}");
    assert!(
        refused("NEW THING", Params::from([("attributes.domain", "a.com")]))
            .contains("attributes is reserved by the protocol")
    );
    assert!(
        refused("NEW THING", Params::from([("registrant_ip.x", "a.com")]))
            .contains("registrant_ip takes a single value")
    );
    for no_command in ["", "  ", "ONE TWO THREE"] {
        assert!(refused(no_command, Params::new()).contains("is not a command"), "{no_command}");
    }
}

#[test]
fn an_action_is_called_by_its_name_or_its_wire_name() {
    let by_name = called("RedeemDomain", [("domain", "example.ca")]);
    for wire in ["REDEEM DOMAIN", "redeem domain", " Redeem  Domain "] {
        assert_eq!(called(wire, [("domain", "example.ca")]), by_name, "{wire}");
    }
    assert!(
        refused("REDEEM DOMAIN", Params::new()).contains("RedeemDomain was not sent: domain is required")
    );
}

#[test]
fn fixed_parameters_distinguish_actions_with_the_same_wire_name() {
    let message = refused("SW_REGISTER DOMAIN", Params::from([("domain", "example.ca")]));
    assert!(
        message.contains("several actions share this wire name")
            && message.contains("`RegisterDomain`, `TransferDomain`"),
        "{message}"
    );
    let transfer = called("TransferDomain", [("domain", "example.ca")]);
    assert_eq!(
        pairs(&transfer.flat()),
        [("domain", "example.ca"), ("reg_type", "transfer")],
        "the fixed parameter is added"
    );
    assert_eq!(called("SW_REGISTER DOMAIN", [("domain", "example.ca"), ("reg_type", "transfer")]), transfer);
    assert!(
        refused("TransferDomain", Params::from([("domain", "example.ca"), ("reg_type", "new")]))
            .contains("reg_type must be `transfer`")
    );
    // An action without fixed parameters is used if no other matches.
    let connect = |action, params| refused_at_the_door(action, params).contains("charges the account");
    assert!(connect("PROCESS_PENDING DOMAIN", Params::from([("order_id", "1")])));
    assert!(!connect("PROCESS_PENDING DOMAIN", Params::from([("order_id", "1"), ("command", "cancel")])));
    assert_eq!(
        pairs(&called("CancelOrder", [("order_id", "1")]).flat()),
        [("order_id", "1"), ("command", "cancel")]
    );
    // Parameters that contradict all of them make the call unmodelled.
    assert!(
        refused_at_the_door("SW_REGISTER DOMAIN", Params::from([("reg_type", "premium")]))
            .contains("it is not in the spec")
    );
}

/// Returns the error of `call` for a request by name, or `None` if it would be sent.
fn refused_at_the_door(action: &str, params: Params) -> String {
    let client = acme_xcp::live(Credentials::new(USERNAME, KEY))
        .endpoint("http://127.0.0.1:1")
        .allow_plain_http()
        .build()
        .expect("a client");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(client.call(action, params)).expect_err("nobody listens").to_string()
}

#[tokio::test]
async fn purchases_and_destruction_by_wire_name_need_their_own_methods() {
    let server = XcpServer::start();
    let client = client(&server);
    let name = || Params::from([("domain", "example.ca")]);
    assert!(
        client
            .call("REDEEM DOMAIN", name())
            .await
            .expect_err("refused")
            .to_string()
            .contains("charges the account")
    );
    assert!(
        client
            .call("REDEM DOMAIN", name())
            .await
            .expect_err("refused")
            .to_string()
            .contains("Did you mean `REDEEM DOMAIN`?")
    );
    let lost = client.buy_named("revoke domain", name()).await.expect_err("refused");
    assert!(lost.to_string().contains("permanently destroys something"), "{lost}");
    assert!(server.seen().is_empty());
    client.call_to_destroy("revoke domain", name(), "example.ca").await.expect("a response").into_inner();
    client.destroy(RevokeDomain::new("example.ca"), "EXAMPLE.ca").await.expect("a response").into_inner();
    client.buy_named("BRAND_NEW THING", name()).await.expect("a response");
    client.buy(RedeemDomain::new("example.ca")).await.expect("a response");
    let actions: Vec<_> = server.seen().iter().map(|seen| seen.command.action.clone()).collect();
    assert_eq!(actions, ["REVOKE", "REVOKE", "BRAND_NEW", "REDEEM"]);
}

#[test]
fn maps_accept_any_key_and_check_their_values() {
    let under = |name: &str, value: &str| Params::from([("searchstring", "x"), (name, value)]);
    let wrong = [
        (
            "service_override.any.key.maximum",
            "1",
            "service_override.any.key is not a parameter of this action",
        ),
        ("service_override.lookup.maximum", "101", "service_override.lookup.maximum must be at most 100"),
        ("service_override", "x", "service_override is a map"),
        ("service_override.1.maximum", "1", "service_override is a map"),
    ];
    for (name, value, says) in wrong {
        let message = refused("SuggestNames", under(name, value));
        assert!(message.contains(says), "{message}");
    }
    called("SuggestNames", [("searchstring", "x"), ("service_override.lookup.maximum", "100")]);
}

#[test]
fn a_preview_shows_the_envelope_with_secrets_masked() {
    let request = SuggestNames::new("x").service_override("a.b", Override::new(5, [".com"], "canary-pin"));
    let shown = offline().preview(&request).expect("a preview");
    let expected = [
        ("protocol", "XCP"),
        ("action", "NAME_SUGGEST"),
        ("object", "DOMAIN"),
        ("searchstring", "x"),
        ("service_override.a.b.maximum", "5"),
        ("service_override.a.b.pin", "***"),
        ("service_override.a.b.tlds.1", ".com"),
    ];
    assert_eq!(pairs(&shown.parameters), expected);
    assert!(shown.string_to_sign.contains("<item key=\"pin\">***</item>"), "{}", shown.string_to_sign);
    assert_eq!(
        Some(shown.signature.as_str()),
        offline().sign(&request).expect("a request").header("X-Signature")
    );
    assert!(!format!("{shown:?}").contains("canary"));
    let shown = offline()
        .preview_call("SET COOKIE", Params::from([("reg_password", "canary"), ("cookie", "canary")]))
        .expect("a preview");
    assert!(!format!("{shown:?}").contains("canary"), "{shown:?}");
}

#[test]
fn the_default_timeout_is_two_minutes() {
    let limits = |client: &Client| client.sign(&GetPrice::new("a.com")).expect("a request").limits;
    let usual = limits(&offline());
    assert_eq!(
        (usual.connect, usual.connect + usual.read),
        (Duration::from_secs(30), Duration::from_secs(120))
    );
    let own = acme_xcp::live(Credentials::new(USERNAME, KEY))
        .read_timeout(Duration::from_secs(3))
        .build()
        .expect("a client");
    assert_eq!((limits(&own).connect, limits(&own).read), (Duration::from_secs(30), Duration::from_secs(3)));
}

// ------------------------------------------------------------------ credentials

#[test]
fn the_environment_provides_user_name_and_key() {
    let from = |username: Option<&str>, key: Option<&str>| {
        Credentials::from_variables(|name| match name {
            "OPENSRS_USERNAME" => username.map(str::to_owned),
            "OPENSRS_KEY" => key.map(str::to_owned),
            other => panic!("{other}"),
        })
    };
    assert_eq!(from(Some("a"), Some("b")).expect("credentials"), Credentials::new("a", "b"));
    for (result, says) in [
        (from(None, Some("canary")), "OPENSRS_USERNAME is not set"),
        (from(Some("a"), None), "OPENSRS_KEY is not set"),
        (from(Some(" "), Some("canary")), "OPENSRS_USERNAME is empty"),
        (from(Some("a"), Some("")), "OPENSRS_KEY is empty"),
    ] {
        let error = result.expect_err("an error");
        assert!(matches!(error, Error::Credentials(_)), "{error}");
        assert!(error.to_string().contains(says) && !format!("{error:?}").contains("canary"), "{error}");
    }
}

#[test]
fn invalid_credentials_are_reported_but_never_printed() {
    for (credentials, says) in [
        (Credentials::new("a", "canary\n"), "the key has a space"),
        (Credentials::new("a b", "canary"), "the user name has a space"),
        (Credentials::new("é", "canary"), "non-ASCII"),
        (Credentials::new("a", ""), "the key is empty"),
    ] {
        let builder = acme_xcp::live(credentials.clone());
        let error = builder.build().expect_err("an error");
        assert!(error.to_string().contains(says), "{error}");
        assert!(!format!("{error} {error:?} {credentials:?}").contains("canary"));
    }
    let client = acme_xcp::live(Credentials::new("a", "canary")).build().expect("a client");
    let request = client.sign(&GetPrice::new("a.com")).expect("a request");
    assert!(!format!("{client:?} {request:?}").contains("canary"));
}
