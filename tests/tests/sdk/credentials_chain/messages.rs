//! The errors of a chain, and the secrets that they never contain.

use super::*;
use registrar_sdk::rpc::Role;
use registrar_sdk_tests::credential_servers::{CredentialServer, refusal};

#[tokio::test]
async fn the_error_of_an_empty_chain_lists_each_source_with_its_reason() {
    let (clock, folder) = (ManualClock::new(), Folder::new());
    let credentials = sources([folder.home()]).metadata_endpoint("http://127.0.0.1:1").chain();
    let message = problem(&credentials, &clock).await;
    for part in [
        "credentials: no source is configured. environment: the environment variable ALIBABA_CLOUD_ACCESS_KEY_ID is not set",
        "; OIDC: ALIBABA_CLOUD_ROLE_ARN is not set",
        "; command-line tool's configuration: /",
        "config.json does not exist; credentials file: /",
        "credentials.ini do not exist; ECS metadata: 127.0.0.1 does not respond: ",
        "; this is probably not an ECS instance; credentials URI: ALIBABA_CLOUD_CREDENTIALS_URI is not set",
    ] {
        assert!(message.contains(part), "{part}\n{message}");
    }
    assert!(!message.contains('\n'));
    let early = credentials.resolve().await.expect_err("an error").to_string();
    assert_eq!(early, message);
}

#[tokio::test]
async fn secrets_are_never_printed() {
    let clock = ManualClock::new();
    let (metadata, sts) = (CredentialServer::metadata(&clock, 3600), CredentialServer::sts(&clock));
    let setup = || {
        sources([("ALIBABA_CLOUD_ROLE_SESSION_NAME", "canary-variable")])
            .metadata_endpoint(metadata.url())
            .sts_endpoint(sts.url())
    };
    let role = Role::new("acs:ram::1:role/registrar").external_id("canary-external");
    let credentials = setup().assume_role(setup().metadata(), role.clone());
    // A registrar that echoes the whole request.
    let desk = FnTransport::new(&clock, |asked: &RequestParams| {
        let echoed = format!("no: {} {}", asked["SecurityToken"], asked["Signature"].len());
        Reply::Status(400, refusal("SignatureDoesNotMatch", &echoed))
    });
    let builder =
        aliyun_domain::international(credentials.clone()).transport(desk).clock(SdkClock(Arc::clone(&clock)));
    let shown = format!("{builder:?}");
    let client = builder.build().expect("a client");
    let error = client.send(CheckDomain::new("example.com")).await.expect_err("an error");
    assert!(error.to_string().contains("SignatureDoesNotMatch: the message is withheld"), "{error}");
    // These keys must not expire by the system's clock.
    let lasting = CredentialServer::metadata(&clock, 10_i64.pow(9));
    let lasting = sources([("", "")]).metadata_endpoint(lasting.url()).metadata();
    let resolved = lasting.resolve().await.expect("a key");
    let shown = format!(
        "{shown} {error} {error:?} {client:?} {credentials:?} {credentials:#?} {resolved:?} {role:?} {:?} {:?}",
        setup(),
        credentials.warnings()
    );
    assert!(!shown.contains("canary"), "{shown}");
    assert_eq!(credentials, credentials.clone());
    assert_ne!(credentials, setup().metadata());
}

#[tokio::test]
async fn the_token_of_earlier_keys_is_masked_too() {
    let clock = ManualClock::new();
    let metadata = CredentialServer::metadata(&clock, 3600);
    let credentials = sources([("", "")]).metadata_endpoint(metadata.url()).metadata();
    let desk = FnTransport::new(&clock, |asked: &RequestParams| match &*asked["AccessKeyId"] {
        "STS.1" => Reply::Success(FREE.to_owned()),
        _ => Reply::Status(400, refusal("InvalidParameter", "was canary-token-1, is canary-token-2")),
    });
    let client = aliyun_domain::international(credentials)
        .transport(desk)
        .clock(SdkClock(Arc::clone(&clock)))
        .build()
        .expect("a client");
    client.send(CheckDomain::new("example.com")).await.expect("a response");
    clock.advance(std::time::Duration::from_secs(50 * 60));
    let error = client.send(CheckDomain::new("example.com")).await.expect_err("an error");
    assert!(error.to_string().contains("InvalidParameter: the message is withheld"), "{error}");
}
