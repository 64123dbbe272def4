//! Measures an OpenSRS command without the network: a redemption built and signed, and a list of 100 domains
//! decoded.

mod support;

use std::fmt::Write;

use md5::{Digest, Md5};
use quick_xml::Reader;
use quick_xml::events::Event;
use registrar_sdk::opensrs::{self, Credentials, GetDomainsByExpireDateResponse, RedeemDomain};
use registrar_sdk::xcp;

const KEY: &str = "0123456789abcdef0123456789abcdef";

fn main() {
    support::head("build and sign, compared with the two MD5 over the finished envelope");
    let client = opensrs::live(Credentials::new("reseller", KEY)).build().expect("a client");
    let redeem = || client.sign(&RedeemDomain::new("example.ca")).expect("a request");
    let request = redeem();
    assert_eq!(
        request.header("x-signature"),
        Some(floor(&request.body).as_str()),
        "both sides have the same signature"
    );
    support::beside("redeem", 2.5, redeem, || floor(&request.body));

    support::head("read a list of 100 domains, compared with quick-xml reading the same bytes");
    let body = list();
    let ours = || {
        xcp::read(body.as_slice())
            .expect("an envelope")
            .decode::<GetDomainsByExpireDateResponse>()
            .expect("a list")
    };
    assert_eq!(ours().domains.len(), 100);
    support::beside("decode, and events with their strings kept", 1.5, ours, || texts(&body));
}

fn floor(body: &[u8]) -> String {
    let hex = |digest: &[u8]| {
        digest.iter().fold(String::with_capacity(32), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
    };
    let inner = hex(&Md5::new().chain_update(body).chain_update(KEY).finalize());
    hex(&Md5::new().chain_update(inner).chain_update(KEY).finalize())
}

fn list() -> Vec<u8> {
    let mut text = String::from(
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?><!DOCTYPE OPS_envelope SYSTEM "ops.dtd"><OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc><item key="protocol">XCP</item><item key="action">REPLY</item><item key="object">DOMAIN</item><item key="is_success">1</item><item key="response_code">200</item><item key="response_text">Command successful</item><item key="attributes"><dt_assoc><item key="exp_domains"><dt_array>"#,
    );
    for number in 0..100 {
        let _ = write!(
            text,
            r#"<item key="{number}"><dt_assoc><item key="name">example-{number:03}.com</item><item key="expiredate">2026-11-03 16:14:46</item><item key="f_auto_renew">N</item><item key="f_let_expire">Y</item></dt_assoc></item>"#
        );
    }
    text.push_str(r#"</dt_array></item><item key="page">1</item><item key="remainder">0</item><item key="total">100</item></dt_assoc></item></dt_assoc></data_block></body></OPS_envelope>"#);
    text.into_bytes()
}

/// Returns every string of a document.
fn texts(body: &[u8]) -> Vec<String> {
    let mut reader = Reader::from_reader(body);
    let mut texts = Vec::new();
    loop {
        match reader.read_event().expect("XML") {
            Event::Text(text) => texts.push(text.decode().expect("UTF-8").into_owned()),
            Event::Eof => return texts,
            _ => {}
        }
    }
}
