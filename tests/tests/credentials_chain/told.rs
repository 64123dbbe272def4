//! What people are told, and what nobody is.

use crate::*;
use registrar_sdk::runtime::rpc::Role;
use registrar_sdk_tests::issuers::{Issuer, refusal};

#[tokio::test]
async fn when_nothing_is_found_the_error_says_what_was_tried_and_why_each_said_no() {
    let (clock, folder) = (Hands::new(), Folder::new());
    let credentials = sources([folder.home()]).metadata_endpoint("http://127.0.0.1:1").chain();
    let said = problem(&credentials, &clock).await;
    for part in [
        "credentials: no source has any. environment: the environment variable ALIBABA_CLOUD_ACCESS_KEY_ID is not set",
        "; OIDC: ALIBABA_CLOUD_ROLE_ARN is not set",
        "; command-line tool's configuration: there is no ",
        "config.json; credentials file: there is no ",
        "credentials.ini; ECS metadata: nobody answers at 127.0.0.1: ",
        "; this is no ECS instance, it seems; credentials URI: ALIBABA_CLOUD_CREDENTIALS_URI is not set",
    ] {
        assert!(said.contains(part), "{part}\n{said}");
    }
    assert!(!said.contains('\n'));
    let early = credentials.resolve().await.expect_err("an error").to_string();
    assert_eq!(early, said);
}

#[tokio::test]
async fn a_source_that_is_set_up_wrongly_is_passed_over_and_told() {
    let (clock, folder) = (Hands::new(), Folder::new());
    folder.write(".aliyun/config.json", r#"{"current":"a","profiles":[{"name":"a","mode":"OAuth"}]}"#);
    folder.write(
        ".alibabacloud/credentials",
        "[default]\ntype=access_key\naccess_key_id=last\naccess_key_secret=canary\n",
    );
    let credentials = sources([(ID, "id-alone"), folder.home()]).chain();
    assert_eq!(key(&credentials, &clock).await.0, "last");
    let warnings = credentials.warnings();
    assert_eq!(warnings.len(), 2, "{warnings:?}");
    assert!(warnings[0].contains(
        "passed over: environment: the environment variable ALIBABA_CLOUD_ACCESS_KEY_SECRET is not set"
    ));
    assert!(warnings[1].contains("passed over: command-line") && warnings[1].contains("the mode OAuth"));
}

#[tokio::test]
async fn keys_that_nothing_can_be_signed_with_are_passed_over_and_told() {
    let (clock, folder) = (Hands::new(), Folder::new());
    folder.write(
        ".alibabacloud/credentials",
        "[default]\ntype=access_key\naccess_key_id=last\naccess_key_secret=canary\n",
    );
    let credentials = sources([(ID, "env"), (SECRET, "canary\n"), folder.home()]).chain();
    assert_eq!(key(&credentials, &clock).await.0, "last");
    let warnings = credentials.warnings();
    assert!(
        warnings[0].contains("passed over: environment: the access key secret has a blank or a line break"),
        "{warnings:?}"
    );
}

#[tokio::test]
async fn a_profile_that_is_named_and_stands_nowhere_is_told_where_another_account_is_used() {
    let clock = Hands::new();
    let metadata = Issuer::metadata(&clock, 3600);
    let config = r#"{"current":"a","profiles":[{"name":"a","mode":"AK","access_key_id":"i","access_key_secret":"canary"},
        {"name":"on-nothing","mode":"ChainableRamRoleArn","ram_role_arn":"r","source_profile":"none"}]}"#;
    let ini = "[default]\ntype=access_key\naccess_key_id=i\naccess_key_secret=canary\n";
    for (profile, says) in [
        ("misspelt", "config.json has no profile of the name that ALIBABA_CLOUD_PROFILE says"),
        ("on-nothing", "config.json has no profile of the name that `source_profile` says"),
        ("misspelt", "credentials has no section for the profile (ALIBABA_CLOUD_PROFILE)"),
    ] {
        let folder = Folder::new();
        folder.write(".aliyun/config.json", config);
        folder.write(".alibabacloud/credentials", ini);
        let credentials =
            sources([folder.home(), (PROFILE, profile)]).metadata_endpoint(metadata.url()).chain();
        assert!(key(&credentials, &clock).await.0.starts_with("STS."));
        let warnings = credentials.warnings();
        assert!(warnings.iter().any(|warning| warning.contains(says)), "{warnings:?}");
    }
}

#[tokio::test]
async fn a_file_that_is_named_and_not_there_is_told_where_another_account_is_used() {
    let (clock, folder) = (Hands::new(), Folder::new());
    let metadata = Issuer::metadata(&clock, 3600);
    let misspelt = folder.0.join("misspelt");
    let variable = ("ALIBABA_CLOUD_CREDENTIALS_FILE", misspelt.to_str().expect("UTF-8"));
    for sources in [
        sources([folder.home(), variable]),
        sources([folder.home()]).credentials_path(&misspelt),
        sources([folder.home()]).config_path(&misspelt),
    ] {
        let credentials = sources.metadata_endpoint(metadata.url()).chain();
        assert!(key(&credentials, &clock).await.0.starts_with("STS."));
        let warnings = credentials.warnings();
        assert!(warnings.len() == 1 && warnings[0].contains("there is no "), "{warnings:?}");
        assert!(warnings[0].ends_with("misspelt"), "{warnings:?}");
    }
}

#[tokio::test]
async fn what_was_passed_over_is_told_after_a_renewal_too() {
    let (clock, folder) = (Hands::new(), Folder::new());
    let metadata = Issuer::metadata(&clock, 3600);
    let credentials = sources([(ID, "id-alone"), folder.home()]).metadata_endpoint(metadata.url()).chain();
    assert_eq!(key(&credentials, &clock).await.0, "STS.1");
    let warnings = credentials.warnings();
    assert!(warnings[0].contains("passed over: environment"), "{warnings:?}");
    clock.advance(std::time::Duration::from_secs(50 * 60));
    assert_eq!(key(&credentials, &clock).await.0, "STS.2");
    assert_eq!(credentials.warnings(), warnings);
}

#[tokio::test]
async fn a_source_that_is_set_up_and_cannot_be_reached_ends_the_search() {
    let (clock, folder) = (Hands::new(), Folder::new());
    let token = folder.write("token", "canary-oidc");
    folder.write(
        ".alibabacloud/credentials",
        "[default]\ntype=access_key\naccess_key_id=another-account\naccess_key_secret=canary\n",
    );
    let pod = |sts: &str| {
        sources([
            folder.home(),
            ("ALIBABA_CLOUD_ROLE_ARN", "acs:ram::1:role/registrar"),
            ("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "acs:ram::1:oidc-provider/cluster"),
            ("ALIBABA_CLOUD_OIDC_TOKEN_FILE", token.to_str().expect("UTF-8")),
        ])
        .sts_endpoint(sts)
        .chain()
    };
    let said = problem(&pod("http://127.0.0.1:1"), &clock).await;
    assert!(
        said.contains("OIDC: AssumeRoleWithOIDC was not sent") && said.contains("no further source is asked"),
        "{said}"
    );
    let failing = Issuer::answering(|_| (500, refusal("InternalError", "Oh.")));
    assert!(problem(&pod(&failing.url()), &clock).await.contains("no further source is asked"));
    // One that says no has been reached.
    let refusing = Issuer::answering(|_| (403, refusal("NoPermission", "No.")));
    let credentials = pod(&refusing.url());
    assert_eq!(key(&credentials, &clock).await.0, "another-account");
    assert!(credentials.warnings()[0].contains("passed over: OIDC: AssumeRoleWithOIDC failed: NoPermission"));
}

#[tokio::test]
async fn secrets_are_printed_by_nothing() {
    let clock = Hands::new();
    let (metadata, sts) = (Issuer::metadata(&clock, 3600), Issuer::sts(&clock));
    let setup = || {
        sources([("ALIBABA_CLOUD_ROLE_SESSION_NAME", "canary-variable")])
            .metadata_endpoint(metadata.url())
            .sts_endpoint(sts.url())
    };
    let role = Role::new("acs:ram::1:role/registrar").external_id("canary-external");
    let credentials = setup().assume_role(setup().metadata(), role.clone());
    // A registrar that says back all that it was sent.
    let desk = Desk::new(&clock, |asked: &Asked| {
        let echoed = format!("no: {} {}", asked["SecurityToken"], asked["Signature"].len());
        Did::Fails(400, refusal("SignatureDoesNotMatch", &echoed))
    });
    let builder =
        aliyun_domain::international(credentials.clone()).transport(desk).clock(Ticking(Arc::clone(&clock)));
    let shown = format!("{builder:?}");
    let client = builder.build().expect("a client");
    let error = client.send(CheckDomain::new("example.com")).await.expect_err("an error");
    assert!(error.to_string().contains("no: *** 28"), "{error}");
    // By the system's clock these keys have to last.
    let lasting = Issuer::metadata(&clock, 10_i64.pow(9));
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
    let clock = Hands::new();
    let metadata = Issuer::metadata(&clock, 3600);
    let credentials = sources([("", "")]).metadata_endpoint(metadata.url()).metadata();
    let desk = Desk::new(&clock, |asked: &Asked| match &*asked["AccessKeyId"] {
        "STS.1" => Did::Answers(FREE.to_owned()),
        _ => Did::Fails(400, refusal("InvalidParameter", "was canary-token-1, is canary-token-2")),
    });
    let client = aliyun_domain::international(credentials)
        .transport(desk)
        .clock(Ticking(Arc::clone(&clock)))
        .build()
        .expect("a client");
    client.send(CheckDomain::new("example.com")).await.expect("a reply");
    clock.advance(std::time::Duration::from_secs(50 * 60));
    let error = client.send(CheckDomain::new("example.com")).await.expect_err("an error");
    assert!(error.to_string().contains("was ***, is ***"), "{error}");
}
