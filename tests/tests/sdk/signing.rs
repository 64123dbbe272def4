//! Requests are signed as the service expects: checked with the vendor's own vectors, and with a reference
//! implementation.

use proptest::prelude::*;
use registrar_sdk::rpc::{self, Credentials, ResponseFormat};
use registrar_sdk::{Method, Params, extend::HttpRequest};
use registrar_sdk_tests::acme::{self, BuyDomains, CheckDomain, Order};
use registrar_sdk_tests::independent;
use registrar_sdk_tests::server::{ID, SECRET, TOKEN};
use serde_json::Value;
use std::collections::{BTreeMap, HashSet};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

fn vectors() -> Vec<Value> {
    let text = include_str!("../../data/aliyun-signature-vectors.json");
    let all: Value = serde_json::from_str(text).expect("JSON");
    all["v1"].as_array().expect("a list").clone()
}

fn pairs(vector: &Value) -> Vec<(&str, &str)> {
    let all = vector["params"].as_object().expect("an object");
    all.iter().map(|(name, value)| (name.as_str(), value.as_str().expect("a text"))).collect()
}

#[test]
fn every_published_vector_is_reproduced() {
    let vectors = vectors();
    assert_eq!(vectors.len(), 7);
    for vector in vectors {
        assert_eq!(vector["method"], "GET");
        let (text, signature) =
            rpc::sign(Method::Get, &pairs(&vector), vector["secret"].as_str().expect("a text"));
        assert_eq!(text, vector["string_to_sign"].as_str().expect("a text"), "{}", vector["name"]);
        assert_eq!(signature, vector["signature"].as_str().expect("a text"), "{}", vector["name"]);
    }
}

#[test]
fn the_reference_implementation_reproduces_every_published_vector() {
    for vector in vectors() {
        let parameters =
            pairs(&vector).into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let text = independent::string_to_sign("GET", &parameters);
        assert_eq!(text, vector["string_to_sign"].as_str().expect("a text"));
        let signature = independent::signature(&text, vector["secret"].as_str().expect("a text"));
        assert_eq!(signature, vector["signature"].as_str().expect("a text"));
    }
}

/// Creates a client with a fixed time and nonce.
fn still(credentials: Credentials, method: Method) -> acme::Client {
    let time = UNIX_EPOCH + Duration::from_secs(1_517_227_200);
    let builder = acme::Client::builder(&acme::EDITIONS[0], credentials).method(method);
    builder
        .clock(move || time)
        .random(|| *b"\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\xff")
        .build()
        .expect("a client")
}

/// Returns all parameters of a signed request, wherever they are sent, and its signature.
fn read(request: &HttpRequest) -> (BTreeMap<String, String>, String) {
    let query = request.url.split_once('?').map_or("", |(_, query)| query);
    let body = std::str::from_utf8(&request.body).expect("a form is ASCII");
    let mut parameters = independent::decode(query);
    parameters.extend(independent::decode(body));
    let signature = parameters.remove("Signature").expect("a signature");
    (parameters, signature)
}

fn assert_signed(request: &HttpRequest, secret: &str) -> BTreeMap<String, String> {
    let (parameters, signature) = read(request);
    let text = independent::string_to_sign(request.method.as_str(), &parameters);
    assert_eq!(signature, independent::signature(&text, secret));
    parameters
}

#[test]
fn a_client_sends_the_published_vector_of_check_domain() {
    let client = still(Credentials::new("testid", "testsecret"), Method::Get);
    let request = client.sign(&CheckDomain::new("abc.com")).expect("a request");
    let expected = "https://domain.acme.example/?AccessKeyId=testid&Action=CheckDomain&DomainName=abc.com&Format=JSON\
        &SignatureMethod=HMAC-SHA1&SignatureNonce=000102030405060708090a0b0c0d0eff&SignatureVersion=1.0\
        &Timestamp=2018-01-29T12%3A00%3A00Z&Version=2018-01-29&Signature=";
    assert!(request.url.starts_with(expected), "{}", request.url);
    assert!(request.body.is_empty());
    assert_signed(&request, "testsecret");
}

#[test]
fn a_post_sends_its_parameters_in_a_form_or_in_the_query() {
    let build = |builder: registrar_sdk::ClientBuilder<acme::Acme>| builder.build().expect("a client");
    let builder = || acme::Client::builder(&acme::EDITIONS[1], Credentials::new(ID, SECRET));

    let form = build(builder()).sign(&CheckDomain::new("abc.com")).expect("a request");
    assert_eq!((form.method, form.url.as_str()), (Method::Post, "https://domain-intl.acme.example/"));
    assert_eq!(form.header("Content-Type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(assert_signed(&form, SECRET)["Version"], "2017-12-18");

    let query = build(builder().parameters_in_query().response_format(ResponseFormat::Xml))
        .sign(&CheckDomain::new("abc.com"))
        .expect("a request");
    assert_eq!(query.method, Method::Post);
    assert!(query.url.contains("&DomainName=abc.com&") && query.body.is_empty());
    assert_eq!(assert_signed(&query, SECRET)["Format"], "XML");
}

#[test]
fn a_security_token_is_sent_and_signed() {
    let client = still(Credentials::new(ID, SECRET).with_security_token(TOKEN), Method::Post);
    let request = client.sign(&CheckDomain::new("abc.com")).expect("a request");
    assert_eq!(assert_signed(&request, SECRET)["SecurityToken"], TOKEN);
}

#[test]
fn secrets_of_every_length_are_supported() {
    for length in [1, 20, 30, 62, 63, 64, 65, 100, 200] {
        let secret = "s".repeat(length);
        let (text, signature) = rpc::sign(Method::Post, &[("A", "b")], &secret);
        assert_eq!(signature, independent::signature(&text, &secret), "{length}");
    }
}

#[test]
fn every_attempt_has_its_own_nonce_and_time_stamp() {
    let client =
        acme::Client::builder(&acme::EDITIONS[0], Credentials::new(ID, SECRET)).build().expect("a client");
    let before = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs();
    let mut nonces = HashSet::new();
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let client = client.clone();
            let one = move || read(&client.sign(&CheckDomain::new("abc.com")).expect("a request")).0;
            std::thread::spawn(move || (0..500).map(|_| one()).collect::<Vec<_>>())
        })
        .collect();
    for parameters in threads.into_iter().flat_map(|thread| thread.join().expect("no panic")) {
        let nonce = &parameters["SignatureNonce"];
        assert!(nonce.len() == 32 && nonce.bytes().all(|byte| byte.is_ascii_hexdigit()), "{nonce}");
        assert!(nonces.insert(nonce.clone()), "{nonce} came twice");
        assert!(parameters["Timestamp"].starts_with("20") && parameters["Timestamp"].len() == 20);
    }
    assert_eq!(nonces.len(), 2000);
    let _ = before;
}

#[test]
fn lists_of_orders_are_numbered_from_one_and_sorted_by_name_in_byte_order() {
    let orders = (1..=11).map(|number| Order::new(format!("d{number}.com")).period(1));
    let client = still(Credentials::new(ID, SECRET), Method::Post);
    let request = client.sign(&BuyDomains::new(orders).coupon("C 1+1=2")).expect("a request");
    assert_signed(&request, SECRET);
    let body = String::from_utf8(request.body).expect("ASCII");
    let names: Vec<&str> =
        body.split('&').filter_map(|pair| pair.split_once('=')).map(|(name, _)| name).collect();
    let orders: Vec<&str> = names.iter().copied().filter(|name| name.starts_with("Order.")).collect();
    assert_eq!(
        orders[..5],
        [
            "Order.1.DomainName",
            "Order.1.Period",
            "Order.10.DomainName",
            "Order.10.Period",
            "Order.11.DomainName"
        ]
    );
    assert_eq!(orders.last(), Some(&"Order.9.Period"));
    assert!(body.contains("&Coupon=C%201%2B1%3D2&"), "{body}");
    assert!(!names.contains(&"Promotion"), "absent parameters are not sent");
}

#[test]
fn names_that_are_prefixes_of_each_other_are_sorted_by_the_whole_name() {
    // `-` comes before `.`, which comes before digits: `A`, `A-B`, `A.1`, `A0`.
    let mut params = Params::new();
    params.put("A0", "v");
    params.put("A", &vec!["one".to_owned(), "two".to_owned()]);
    params.put("A-B", "v");
    let client = still(Credentials::new(ID, SECRET), Method::Get);
    let shown = client.preview_call("Anything", params).expect("a preview");
    let own: Vec<&str> =
        shown.parameters.iter().map(|(name, _)| name.as_str()).filter(|name| name.len() < 4).collect();
    assert_eq!(own, ["A-B", "A.1", "A.2", "A0"]);
}

/// A tree of parameters.
#[derive(Clone, Debug)]
enum Tree {
    Text(String),
    List(Vec<Tree>),
    Structure(Vec<(String, Tree)>),
}

fn tree() -> impl Strategy<Value = Tree> {
    let text = prop_oneof![
        ".{0,12}",
        "[a-zA-Z0-9._~*+%&= /-]{0,20}",
        "[\u{0}-\u{7f}]{0,40}",
        "[阿里云测试é😀]{0,6}"
    ];
    let leaf = text.prop_map(Tree::Text);
    leaf.prop_recursive(3, 24, 12, |inside| {
        prop_oneof![
            proptest::collection::vec(inside.clone(), 0..12).prop_map(Tree::List),
            proptest::collection::vec((name(), inside), 0..5).prop_map(Tree::Structure),
        ]
    })
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof!["", "[A-Z][a-zA-Z]{0,8}", "[A-C][0-9-]{0,2}", "[A-B]", "[ -~]{1,6}", "[é阿]{1,2}"]
}

fn put(name: &str, tree: &Tree, to: &mut Params) {
    match tree {
        Tree::Text(text) => to.put(name, text.as_str()),
        Tree::List(entries) => {
            to.open_list(name);
            entries.iter().for_each(|entry| put("", entry, to));
            to.close();
        }
        Tree::Structure(fields) => {
            to.open(name);
            fields.iter().for_each(|(name, field)| put(name, field, to));
            to.close();
        }
    }
}

fn flatten(name: &str, tree: &Tree, to: &mut Vec<(String, String)>) {
    match tree {
        Tree::Text(text) => to.push((name.to_owned(), text.clone())),
        Tree::List(entries) => entries
            .iter()
            .enumerate()
            .for_each(|(index, entry)| flatten(&format!("{name}.{}", index + 1), entry, to)),
        Tree::Structure(fields) => {
            fields.iter().for_each(|(field, tree)| flatten(&format!("{name}.{field}"), tree, to))
        }
    }
}

const OWN: [&str; 10] = [
    "AccessKeyId",
    "Action",
    "Format",
    "SecurityToken",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureVersion",
    "Timestamp",
    "Version",
];

#[test]
fn a_structure_with_an_empty_name_is_signed_in_its_place() {
    let mut params = Params::new();
    params.open("");
    params.put_text("Name", "x");
    params.close();
    for name in ["-before-the-dot", "/after it", "$"] {
        params.put_text(name, "y");
    }
    for method in [Method::Get, Method::Post] {
        let client = still(Credentials::new(ID, SECRET), method);
        let request = client.sign_call("Anything", params.clone()).expect("a request");
        let parameters = assert_signed(&request, SECRET);
        assert_eq!(parameters[".Name"], "x");
        let sent =
            if method == Method::Get { request.url } else { String::from_utf8(request.body).expect("ASCII") };
        let places = ["%24=y", "-before-the-dot=y", ".Name=x", "%2Fafter%20it=y"].map(|text| sent.find(text));
        assert!(places.is_sorted() && places[0].is_some(), "{places:?} in {sent}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_parameters_are_signed_like_the_reference_implementation(
        fields in proptest::collection::vec((name(), tree()), 0..8), get in any::<bool>(), secret in "[!#-&(-_a-~]([!-~]{0,78}[!#-&(-_a-~])?",
    ) {
        let mut params = Params::new();
        let mut flat = Vec::new();
        for (name, tree) in &fields {
            put(name, tree, &mut params);
            flatten(name, tree, &mut flat);
        }
        prop_assert_eq!(params.flat(), flat.clone());
        let expected: BTreeMap<String, String> = flat.iter().cloned().collect();

        let method = if get { Method::Get } else { Method::Post };
        let client = still(Credentials::new(ID, secret.as_str()), method);
        let shown = client.preview_call("Anything", params.clone());
        let signed = client.sign_call("Anything", params);
        prop_assert_eq!(shown.is_ok(), signed.is_ok());
        match signed {
            Ok(request) => {
                let (mut parameters, signature) = read(&request);
                let text = independent::string_to_sign(method.as_str(), &parameters);
                prop_assert_eq!(&signature, &independent::signature(&text, &secret));
                prop_assert_eq!(shown.map(|shown| shown.signature).ok(), Some(signature));
                parameters.retain(|name, _| !OWN.contains(&name.as_str()));
                prop_assert_eq!(parameters, expected);
            }
            // Only invalid parameters are refused: duplicates, or the protocol's own.
            Err(error) => {
                let twice = expected.len() < flat.len() || fields.iter().enumerate().any(|(at, (name, _))| {
                    fields[..at].iter().any(|(earlier, _)| earlier == name || earlier.starts_with(&format!("{name}.")) || name.starts_with(&format!("{earlier}.")))
                });
                let nested_twice = error.to_string().contains("is given twice");
                prop_assert!(twice || nested_twice || fields.iter().any(|(name, _)| OWN.contains(&name.as_str())), "{}", error);
            }
        }
    }
}
