//! Credential sources, which make their own HTTP calls.

use crate::proxy::Proxy;
use registrar_sdk::HttpOptions;
use registrar_sdk::rpc::{Credentials, Role, Sources};
use registrar_sdk_tests::credential_servers::{CredentialServer, keys};
use registrar_sdk_tests::fn_transport::ManualClock;

#[tokio::test]
async fn sts_is_called_through_its_proxy_and_the_metadata_service_directly() {
    let clock = ManualClock::new();
    let sts = CredentialServer::sts(&clock);
    let proxy = Proxy::to(sts.url().trim_start_matches("http://").parse().expect("an address"));
    let sources = || {
        let http = HttpOptions::new().proxy(proxy.url());
        Sources::new().variables(|_| None).http(http)
    };
    let role = Role::new("acs:ram::1234567890123456:role/registrar");
    let base = Credentials::new("id", "secret");
    sources().sts_endpoint(sts.url()).assume_role(base, role).resolve().await.expect_err("an old token");
    assert!(proxy.only().starts_with("POST http://127.0.0.1"));

    let instance = CredentialServer::answering(|question| match question.target.ends_with('/') {
        true => (200, "registrar".to_owned()),
        false => (200, format!(r#"{{"Code":"Success",{}}}"#, keys(1, i64::from(u32::MAX)))),
    });
    sources().metadata_endpoint(instance.url()).metadata().resolve().await.expect("keys");
    assert_eq!(proxy.heads().len(), 1, "the metadata service is called without a proxy");
}
