//! Signature version 3, checked with a reference implementation that starts from the sent request.

use hmac::digest::KeyInit;
use hmac::{Hmac, Mac};
use registrar_sdk::Client;
use registrar_sdk::aliyun_domain::{self, CheckDomain, Redemption};
use registrar_sdk::aliyun_domain::{
    AliyunDomain, Credentials, QueryTaskList, SaveBatchTaskForCreatingOrderRedeem,
};
use registrar_sdk::rpc::{ResponseFormat, SignatureVersion};
use registrar_sdk::{
    ClientBuilder, Method, Params, Request,
    extend::{HttpRequest, Limits},
};
use sha2::{Digest, Sha256};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;

type Builder = ClientBuilder<registrar_sdk::aliyun_domain::AliyunDomain>;

fn client(set: impl FnOnce(Builder) -> Builder) -> Client<AliyunDomain> {
    let credentials = Credentials::new("testid", "testsecret");
    let builder = aliyun_domain::international(credentials).signature_version(SignatureVersion::V3);
    set(builder).build().expect("a client")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns the `Authorization` that the service computes for a received request.
fn expected(request: &HttpRequest, host: &str) -> String {
    let (_, rest) = request.url.split_once("://").expect("a URL");
    let (_, target) = rest.split_once('/').expect("a path");
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut query: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty()).collect();
    query.sort_by_key(|pair| pair.split_once('=').map_or(*pair, |(name, _)| name));
    let mut headers: Vec<(String, String)> = request
        .headers
        .iter()
        .map(|(name, value)| (name.to_lowercase(), value.to_string()))
        .filter(|(name, _)| name.starts_with("x-acs-") || name == "content-type")
        .collect();
    headers.push(("host".to_owned(), host.to_owned()));
    headers.sort();
    let lines: String = headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
    let names = headers.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(";");
    let payload = hex(&Sha256::digest(&request.body));
    let canonical = format!("{}\n/{path}\n{}\n{lines}\n{names}\n{payload}", request.method, query.join("&"));
    let text = format!("ACS3-HMAC-SHA256\n{}", hex(&Sha256::digest(canonical)));
    let mut mac = Hmac::<Sha256>::new_from_slice(b"testsecret").expect("a key");
    mac.update(text.as_bytes());
    let signature = hex(&mac.finalize().into_bytes());
    format!("ACS3-HMAC-SHA256 Credential=testid,SignedHeaders={names},Signature={signature}")
}

fn signed<R: Request<Service = registrar_sdk::aliyun_domain::AliyunDomain>>(
    client: &Client<AliyunDomain>,
    request: &R,
) -> HttpRequest {
    client.sign(request).expect("signed")
}

#[test]
fn parameters_in_a_form_or_in_the_query_are_signed_as_sent() {
    let batch = SaveBatchTaskForCreatingOrderRedeem::new((0..12).map(|number| {
        let seen = registrar_sdk::Timestamp::from_millis(1);
        Redemption::new(format!("n{number}.com"), registrar_sdk::Observed::from_storage(seen))
    }));
    let form = signed(&client(|builder| builder), &batch);
    assert_eq!(form.header("authorization"), Some(expected(&form, "domain-intl.aliyuncs.com").as_str()));
    assert_eq!(form.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert!(!form.url.contains('?') && form.body.starts_with(b"OrderRedeemParam.1.CurrentExpirationDate=1&"));

    let query = signed(&client(Builder::parameters_in_query), &batch);
    assert_eq!(query.header("authorization"), Some(expected(&query, "domain-intl.aliyuncs.com").as_str()));
    assert!(query.body.is_empty() && query.url.contains("?OrderRedeemParam.1."));
    assert_eq!(query.header("content-type"), None);
}

#[test]
fn method_format_token_and_endpoint_are_configurable() {
    let credentials = Credentials::new("testid", "testsecret").with_security_token("sts+token");
    let client = aliyun_domain::china(credentials)
        .signature_version(SignatureVersion::V3)
        .method(Method::Get)
        .response_format(ResponseFormat::Xml)
        .endpoint("https://domain.example:8443/base")
        .build()
        .expect("a client");
    let request = signed(&client, &CheckDomain::new("例え.com"));
    assert_eq!(request.header("authorization"), Some(expected(&request, "domain.example:8443").as_str()));
    assert!(
        request.url.starts_with("https://domain.example:8443/base?DomainName=%E4%BE%8B"),
        "{}",
        request.url
    );
    assert_eq!(
        ["x-acs-action", "x-acs-version", "x-acs-security-token", "x-acs-accesskey-id", "accept"]
            .map(|name| request.header(name)),
        ["CheckDomain", "2018-01-29", "sts+token", "testid", "application/xml"].map(Some)
    );
    for header in ["x-acs-date", "x-acs-signature-nonce", "x-acs-content-sha256"] {
        assert!(request.header(header).is_some_and(|value| value.len() >= 20), "{header}");
    }
}

#[test]
fn an_upper_case_endpoint_is_signed_with_the_normalized_host() {
    // HTTP clients convert a URL's host to lower case.
    let client = client(|builder| builder.endpoint("https://Domain.Example:443"));
    let request = signed(&client, &CheckDomain::new("example.com"));
    assert_eq!(request.header("authorization"), Some(expected(&request, "domain.example").as_str()));
}

#[test]
fn the_protocols_own_parameters_are_refused_like_with_version_1() {
    let unchecked = client(|builder| builder).unchecked();
    for name in ["Action", "AccessKeyId", "SecurityToken", "Signature", "Timestamp", "Version"] {
        let params =
            Params::new().with("DomainName", "example.com").with(name, "SaveTaskForUpdatingRegistrant");
        let error = unchecked.sign_call("CheckDomain", params).expect_err("an error");
        assert!(error.to_string().contains(&format!("{name} is reserved by the protocol")), "{error}");
    }
}

#[test]
fn each_attempt_has_its_own_nonce_and_a_preview_hides_secrets() {
    let client = client(|builder| builder);
    let nonce =
        || signed(&client, &QueryTaskList::new(1, 1)).header("x-acs-signature-nonce").map(str::to_owned);
    assert_ne!(nonce(), nonce());
    let request = QueryTaskList::new(1, 1).user_client_ip("192.0.2.77");
    let shown = client.preview(&request).expect("a preview");
    assert!(shown.string_to_sign.contains("x-acs-action:QueryTaskList"), "{}", shown.string_to_sign);
    assert!(!format!("{} {:?}", shown.string_to_sign, shown.parameters).contains("192.0.2.77"));
}

/// Starts a proxy that answers one request by itself. Returns the raw request and its `Host`.
fn proxy() -> (String, std::thread::JoinHandle<(HttpRequest, String)>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let seen = std::thread::spawn(move || {
        let (mut socket, _) = listener.accept().expect("a connection");
        let mut lines = BufReader::new(socket.try_clone().expect("a socket"));
        let mut line = || {
            let mut line = String::new();
            lines.read_line(&mut line).expect("a line");
            line.trim_end().to_owned()
        };
        let target = line().split(' ').nth(1).expect("a target").to_owned();
        let mut request = HttpRequest::new(Method::Post, target, Limits::default());
        let mut host = String::new();
        let mut length = 0;
        while let Some((name, value)) = line().split_once(": ") {
            match name.to_ascii_lowercase().as_str() {
                "host" => host = value.to_owned(),
                "content-length" => length = value.parse().expect("a length"),
                name => request.push_header(name.to_owned(), value.to_owned()),
            }
        }
        request.body = vec![0; length];
        lines.read_exact(&mut request.body).expect("a body");
        let body = r#"{"RequestId":"1","DomainName":"example.com"}"#;
        write!(socket, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len())
            .expect("a response");
        (request, host)
    });
    (url, seen)
}

#[tokio::test]
async fn the_signed_host_and_path_are_those_that_arrive() {
    for (endpoint, host, path) in [
        ("http://Domain.EXAMPLE:0080", "domain.example", "/"),
        ("http://domain.example:8080/a/./b/../c", "domain.example:8080", "/a/c"),
        ("http://bücher.example/ü", "xn--bcher-kva.example", "/%C3%BC"),
        ("http://[2001:DB8:0::1]:443", "[2001:db8::1]:443", "/"),
        ("http://192.0.2.1/a//b%20c/", "192.0.2.1", "/a//b%20c"),
    ] {
        let (proxy, seen) = proxy();
        let client = client(|builder| builder.endpoint(endpoint).allow_plain_http().proxy(proxy));
        client.send(CheckDomain::new("example.com")).await.expect(endpoint);
        let (request, sent) = seen.join().expect("no panic");
        assert_eq!((sent.as_str(), &*request.url), (host, &*format!("http://{host}{path}")), "{endpoint}");
        assert_eq!(request.header("authorization"), Some(&*expected(&request, &sent)), "{endpoint}");
    }
}
