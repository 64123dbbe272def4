//! Credentials stay with the source, the profile and the account of their first keys.

use super::*;
use registrar_sdk_tests::credential_servers::CredentialServer;
use std::time::Duration;

const MINUTE: Duration = Duration::from_secs(60);
const OURS: &str = "acs:ram::1111:role/registrar";
const THEIRS: &str = "acs:ram::2222:role/registrar";

/// Two profiles with one role each; the ids of their access keys are the profiles' names.
fn config(current: &str) -> String {
    let profile = |name: &str, arn: &str| {
        format!(
            r#"{{"name":"{name}","mode":"RamRoleArn","access_key_id":"{name}","access_key_secret":"canary","ram_role_arn":"{arn}"}}"#
        )
    };
    format!(
        r#"{{"current":"{current}","profiles":[{},{}]}}"#,
        profile("ours", OURS),
        profile("theirs", THEIRS)
    )
}

/// Returns the access keys and roles of the requests to STS.
fn asked(sts: &CredentialServer) -> Vec<(String, String)> {
    let pair = |name: &str, role: &str| (name.to_owned(), role.to_owned());
    sts.asked().iter().map(|each| pair(each.parameter("AccessKeyId"), each.parameter("RoleArn"))).collect()
}

#[tokio::test]
async fn switching_the_current_profile_at_run_time_changes_no_call() {
    let (clock, folder) = (ManualClock::new(), Folder::new());
    let sts = CredentialServer::sts(&clock);
    for alone in [true, false] {
        folder.write(".aliyun/config.json", &config("ours"));
        let setup = sources([folder.home(), NO_METADATA]).sts_endpoint(sts.url());
        let credentials = if alone { setup.config_file() } else { setup.chain() };
        let before = sts.asked().len();
        key(&credentials, &clock).await;
        folder.write(".aliyun/config.json", &config("theirs"));
        clock.advance(50 * MINUTE);
        key(&credentials, &clock).await;
        clock.advance(61 * MINUTE);
        key(&credentials, &clock).await;
        let ours = ("ours".to_owned(), OURS.to_owned());
        assert_eq!(asked(&sts)[before..], [ours.clone(), ours.clone(), ours]);
        // New credentials use the new profile.
        folder.write(".aliyun/config.json", &config("theirs"));
        key(&sources([folder.home()]).sts_endpoint(sts.url()).chain(), &clock).await;
        assert_eq!(asked(&sts).last().expect("a call").0, "theirs");
    }
}

#[tokio::test]
async fn changing_the_profile_variable_at_run_time_changes_no_call() {
    let (clock, folder) = (ManualClock::new(), Folder::new());
    let sts = CredentialServer::sts(&clock);
    folder.write(".aliyun/config.json", &config("theirs"));
    let home = folder.home().1.to_owned();
    let profile = Arc::new(Mutex::new("ours"));
    let named = Arc::clone(&profile);
    let setup = Sources::new().variables(move |name| match name {
        "HOME" => Some(home.clone()),
        PROFILE => Some((*named.lock().expect("a name")).to_owned()),
        _ => None,
    });
    let credentials = setup.sts_endpoint(sts.url()).chain();
    key(&credentials, &clock).await;
    *profile.lock().expect("a name") = "theirs";
    clock.advance(50 * MINUTE);
    key(&credentials, &clock).await;
    assert!(asked(&sts).iter().all(|(id, _)| id == "ours"), "{:?}", asked(&sts));
}

#[tokio::test]
async fn a_source_of_higher_precedence_that_appears_later_changes_no_call() {
    let (clock, folder) = (ManualClock::new(), Folder::new());
    let sts = CredentialServer::sts(&clock);
    let ini = |id: &str| {
        format!(
            "[default]\ntype=ram_role_arn\naccess_key_id={id}\naccess_key_secret=canary\nrole_arn={OURS}\n"
        )
    };
    folder.write(".alibabacloud/credentials.ini", &ini("ours"));
    let credentials = sources([folder.home()]).sts_endpoint(sts.url()).chain();
    key(&credentials, &clock).await;
    // The command-line tool's file comes earlier in the chain, and so does the credentials file's other name.
    folder.write(".aliyun/config.json", &config("theirs"));
    folder.write(".alibabacloud/credentials", &ini("theirs"));
    clock.advance(50 * MINUTE);
    key(&credentials, &clock).await;
    assert!(asked(&sts).iter().all(|(id, _)| id == "ours"), "{:?}", asked(&sts));
}

#[tokio::test]
async fn a_profile_or_file_missing_at_renewal_is_an_error() {
    let (clock, folder) = (ManualClock::new(), Folder::new());
    let sts = CredentialServer::sts(&clock);
    let metadata = CredentialServer::metadata(&clock, 3600);
    let path = folder.write(".aliyun/config.json", &config("ours"));
    let setup = sources([folder.home()]).sts_endpoint(sts.url()).metadata_endpoint(metadata.url());
    let credentials = setup.chain();
    key(&credentials, &clock).await;

    folder.write(".aliyun/config.json", &config("theirs").replace(r#""name":"ours""#, r#""name":"renamed""#));
    clock.advance(61 * MINUTE);
    let message = problem(&credentials, &clock).await;
    for part in [
        "command-line tool's configuration: ",
        "config.json: there is no profile with this name (in use)",
        "no other source or profile is used, because it may belong to another account",
    ] {
        assert!(message.contains(part), "{part}: {message}");
    }

    std::fs::remove_file(&path).expect("a file");
    clock.advance(MINUTE);
    let message = problem(&credentials, &clock).await;
    assert!(message.contains("config.json does not exist; no other source"), "{message}");

    // The file exists again, with new keys.
    folder.write(
        ".aliyun/config.json",
        &config("theirs").replace(r#""access_key_id":"ours""#, r#""access_key_id":"rotated""#),
    );
    clock.advance(MINUTE);
    key(&credentials, &clock).await;
    let ids: Vec<_> = asked(&sts).into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids, ["ours", "rotated"]);
    assert!(metadata.asked().is_empty());
}

#[tokio::test]
async fn a_profile_whose_role_moves_to_another_account_is_refused() {
    let (clock, folder) = (ManualClock::new(), Folder::new());
    let sts = CredentialServer::sts(&clock);
    folder.write(".aliyun/config.json", &config("ours"));
    let credentials = sources([folder.home()]).sts_endpoint(sts.url()).chain();
    key(&credentials, &clock).await;
    folder.write(".aliyun/config.json", &config("ours").replace(OURS, THEIRS));
    clock.advance(61 * MINUTE);
    let message = problem(&credentials, &clock).await;
    assert!(
        message.contains(
            "its first keys were for account 1111, but it now has keys for account 2222; no other source"
        ),
        "{message}"
    );
    // Keys without a role are refused too, since their account is unknown.
    folder.write(".aliyun/config.json", &config("ours").replace("RamRoleArn", "AK"));
    clock.advance(MINUTE);
    let message = problem(&credentials, &clock).await;
    assert!(
        message.contains("its first keys were for account 1111, but it now has keys for an unknown account"),
        "{message}"
    );
    assert_eq!(sts.asked().len(), 1);
    // Another role of the same account is accepted.
    folder.write(".aliyun/config.json", &config("ours").replace("role/registrar", "role/renewals"));
    clock.advance(MINUTE);
    key(&credentials, &clock).await;
    assert_eq!(asked(&sts)[1].1, "acs:ram::1111:role/renewals");
}

#[tokio::test]
async fn a_client_is_bound_to_the_account_of_its_role() {
    let (clock, folder) = (ManualClock::new(), Folder::new());
    let sts = CredentialServer::sts(&clock);
    folder.write(".aliyun/config.json", &config("ours"));
    let credentials = || sources([folder.home()]).sts_endpoint(sts.url()).chain();
    let build = |credentials: Credentials, account: &str| {
        aliyun_domain::international(credentials).account(account).build().map(|_| ())
    };
    let theirs = build(credentials(), "2222").expect_err("an error").to_string();
    assert!(theirs.contains("it is 2222, but the credentials are for a role of account 1111"), "{theirs}");
    build(credentials(), "1111").expect("a client");

    // The profile is switched after the client was built, and before its first call.
    let built = credentials();
    let registrar = Registrar::default();
    let client = registrar.client(&built, &clock);
    folder.write(".aliyun/config.json", &config("theirs"));
    client.send(CheckDomain::new("example.com")).await.expect("a response");
    assert_eq!(asked(&sts), [("ours".to_owned(), OURS.to_owned())]);

    // Building a client queries nothing; broken files are reported by the first call.
    folder.write(".aliyun/config.json", "{");
    build(credentials(), "3333").expect("a client");
    assert_eq!(sts.asked().len(), 1);
    // The account of a pod's role is known too; that of an instance's role is not.
    let pod = [
        ("ALIBABA_CLOUD_ROLE_ARN", OURS),
        ("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "acs:ram::1111:oidc-provider/cluster"),
        ("ALIBABA_CLOUD_OIDC_TOKEN_FILE", "/none"),
    ];
    build(sources(pod).chain(), "2222").expect_err("another account");
    build(sources([("", "")]).metadata(), "2222").expect("a client");
}

#[tokio::test]
async fn a_client_refuses_keys_of_another_account_at_its_first_call() {
    let no_role = config("ours").replace("RamRoleArn", "AK");
    for at_first in ["{", r#"{"profiles":[]}"#, &no_role] {
        let (clock, folder) = (ManualClock::new(), Folder::new());
        let sts = CredentialServer::sts(&clock);
        folder.write(".aliyun/config.json", at_first);
        let credentials = sources([folder.home(), NO_METADATA]).sts_endpoint(sts.url()).chain();
        let (registrar, unnamed) = (Registrar::default(), Registrar::default());
        let client = registrar.client_of(&credentials, &clock, Some("1111"));
        let check = || client.send(CheckDomain::new("example.com"));
        // By the time of the first call the role belongs to another account.
        folder.write(".aliyun/config.json", &config("theirs"));
        for _ in 0..2 {
            let error = check().await.expect_err("another account");
            assert!(matches!(error, Error::Config(_)), "{error}");
            let message = error.to_string();
            assert!(
                message.contains("it is 1111, but the credentials are for a role of account 2222"),
                "{message}"
            );
        }
        assert!(registrar.ids().is_empty(), "{at_first}");
        // A client without an explicit account has that of the role.
        let any = unnamed.client(&credentials, &clock);
        any.send(CheckDomain::new("example.com")).await.expect("a response");
        assert_eq!(any.account(), Some("2222"));
    }
}
