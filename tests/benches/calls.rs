//! Measures the cost of a call: building and signing, and a whole call over loopback.

mod support;

use std::convert::Infallible;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use registrar_sdk::aliyun_domain::{
    self, CheckDomain, Credentials, Registration, SaveBatchTaskForCreatingOrderActivate,
};
use registrar_sdk::extend::HttpRequest;
use registrar_sdk_tests::independent::{decode, string_to_sign};
use sha1::Sha1;

const SECRET: &str = "testsecret";

const RESPONSE: &str = r#"{"RequestId":"BA7A4FD4-EB9A-4A20-BB0C-9AEB15634DC1","DomainName":"example.com","Avail":"1","Premium":"false","DynamicCheck":false}"#;

fn main() {
    support::head("build and sign, compared with HMAC-SHA1 and Base64 over the finished string to sign");
    let client = aliyun_domain::international(credentials()).build().expect("a client");
    let check = || client.sign(&CheckDomain::new("example.com")).expect("a request");
    let text = signed_text(&check());
    support::beside("CheckDomain", 2.5, check, || floor(&text));
    let names: Vec<String> = (0..100).map(|number| format!("example-{number:03}.com")).collect();
    let batch = || client.sign(&orders(&names)).expect("a request");
    let text = signed_text(&batch());
    support::beside("100 orders with 5 parameters each", 4.5, batch, || floor(&text));

    support::head("a call over loopback, compared with reqwest posting the same body");
    loopback().expect("a server");
}

fn credentials() -> Credentials {
    Credentials::new("testid", SECRET)
}

fn orders(names: &[String]) -> SaveBatchTaskForCreatingOrderActivate {
    let orders = names.iter().map(|name| {
        let order = Registration::new(name).subscription_duration(1).registrant_profile_id(1_234_567);
        order.enable_domain_proxy(true).aliyun_dns(true)
    });
    SaveBatchTaskForCreatingOrderActivate::new(orders)
}

/// Returns the string to sign of a request, computed independently of the SDK.
fn signed_text(request: &HttpRequest) -> String {
    let body = std::str::from_utf8(&request.body).expect("a form");
    let mut parameters = decode(body);
    let signature = parameters.remove("Signature").expect("a signature");
    let text = string_to_sign("POST", &parameters);
    assert_eq!(floor(&text), signature, "both sides have the same signature");
    text
}

/// The lower bound of signing: the key is set up each time, as in the crates' documentation.
fn floor(text: &str) -> String {
    let mut mac = Hmac::<Sha1>::new_from_slice(format!("{SECRET}&").as_bytes()).expect("any length");
    mac.update(text.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

fn loopback() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}/", listener.local_addr()?);
    thread::spawn(move || {
        listener.incoming().flatten().for_each(|stream| drop(thread::spawn(|| serve(stream))))
    });

    let client = aliyun_domain::international(credentials())
        .endpoint(&url)
        .allow_plain_http()
        .build()
        .expect("a client");
    let HttpRequest { headers, body, .. } = client.sign(&CheckDomain::new("example.com")).expect("a request");
    // reqwest's builder panics without a provider.
    rustls::crypto::ring::default_provider().install_default().expect("no provider is installed yet");
    let bare = reqwest::Client::builder().no_proxy().build().expect("a client");

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let ours = || {
        runtime.block_on(async { client.send(CheckDomain::new("example.com")).await }).expect("a response")
    };
    let reference = || {
        let headers = headers.iter().map(|(name, value)| (name.as_ref(), value.as_ref()));
        let request =
            headers.fold(bare.post(&url), |request, (name, value)| request.header::<&str, &str>(name, value));
        runtime
            .block_on(async { request.body(body.clone()).send().await?.bytes().await })
            .expect("a response")
    };
    assert_eq!(ours().domain_name.as_deref(), Some("example.com"));
    assert_eq!(reference(), RESPONSE);
    support::beside("CheckDomain, keep-alive", 1.25, ours, reference);
    Ok(())
}

/// Sends the same response to every request on a connection, until the connection ends.
fn serve(mut stream: TcpStream) -> io::Result<Infallible> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let response = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{RESPONSE}",
        RESPONSE.len()
    );
    let mut line = String::new();
    let mut body = Vec::new();
    loop {
        let mut length = 0;
        loop {
            line.clear();
            if reader.read_line(&mut line)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            match line.trim_end().split_once(':') {
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = value.trim().parse().unwrap_or(0)
                }
                None if line.trim_end().is_empty() => break,
                _ => {}
            }
        }
        body.resize(length, 0);
        reader.read_exact(&mut body)?;
        stream.write_all(response.as_bytes())?;
    }
}
