//! Keys that stand in the environment and in files.

use crate::*;
use registrar_sdk_tests::issuers::Issuer;

#[tokio::test]
async fn the_environment_comes_first_and_nothing_else_is_asked() {
    let (clock, folder) = (Hands::new(), Folder::new());
    let metadata = Issuer::metadata(&clock, 3600);
    folder.write(".aliyun/config.json", AK);
    let credentials = sources([(ID, "env"), (SECRET, "canary"), (TOKEN, "canary-token"), folder.home()])
        .metadata_endpoint(metadata.url())
        .chain();
    assert_eq!(key(&credentials, &clock).await, ("env".to_owned(), some("canary-token")));
    assert_eq!(credentials.warnings(), [""; 0]);
    assert!(metadata.asked().is_empty());
}

const AK: &str = r#"{
    "current": "work",
    "profiles": [
        {"name": "default", "mode": "AK", "access_key_id": "", "access_key_secret": ""},
        {"name": "work", "mode": "AK", "access_key_id": "of-work", "access_key_secret": "canary", "sts_token": "not read"},
        {"name": "visit", "mode": "StsToken", "access_key_id": "of-visit", "access_key_secret": "canary", "sts_token": "canary-token"}
    ],
    "meta_path": ""
}"#;

#[tokio::test]
async fn the_command_line_tools_configuration_gives_the_current_profile_or_the_one_that_is_named() {
    let (clock, folder) = (Hands::new(), Folder::new());
    let path = folder.write(".aliyun/config.json", AK);
    let current = sources([folder.home()]).config_file();
    assert_eq!(key(&current, &clock).await, ("of-work".to_owned(), None));
    let visit = ("of-visit".to_owned(), some("canary-token"));
    let by_variable = sources([folder.home(), (PROFILE, "visit")]).chain();
    assert_eq!(key(&by_variable, &clock).await, visit);
    // What a program says goes before what the environment says.
    let by_hand = sources([(PROFILE, "work")]).config_path(path).profile("visit").config_file();
    assert_eq!(key(&by_hand, &clock).await, visit);
}

#[tokio::test]
async fn the_credentials_file_gives_the_default_section_or_the_one_that_is_named() {
    let (clock, folder) = (Hands::new(), Folder::new());
    let text = "; mine\n[default]\ntype = access_key\naccess_key_id = of-default # mine\naccess_key_secret = canary\n\
        [visit]\nenable = true\ntype: sts\naccess_key_id: of-visit\naccess_key_secret: canary\nsecurity_token: canary-token\n";
    folder.write(".alibabacloud/credentials", text);
    let usual = sources([folder.home(), NO_METADATA]).chain();
    assert_eq!(key(&usual, &clock).await, ("of-default".to_owned(), None));
    let named = sources([folder.home(), (PROFILE, "visit")]).credentials_file();
    assert_eq!(key(&named, &clock).await, ("of-visit".to_owned(), some("canary-token")));

    let elsewhere = folder.write("elsewhere", &text.replace("of-default", "of-elsewhere"));
    let elsewhere = elsewhere.to_str().expect("UTF-8");
    let by_variable =
        sources([folder.home(), ("ALIBABA_CLOUD_CREDENTIALS_FILE", elsewhere)]).credentials_file();
    assert_eq!(key(&by_variable, &clock).await.0, "of-elsewhere");
    let by_hand = sources([folder.home()]).credentials_path(elsewhere).credentials_file();
    assert_eq!(key(&by_hand, &clock).await.0, "of-elsewhere");

    // Some of the vendor's SDKs look for the other name.
    let other = Folder::new();
    other.write(".alibabacloud/credentials.ini", text);
    assert_eq!(key(&sources([other.home()]).credentials_file(), &clock).await.0, "of-default");
}

#[tokio::test]
async fn what_is_wrong_with_the_configuration_is_told_without_quoting_it() {
    let clock = Hands::new();
    for (text, profile, says) in [
        ("{", "a", "is no JSON"),
        ("{}", "canary", "has no profile of the name that ALIBABA_CLOUD_PROFILE says"),
        (
            r#"{"profiles":[{"name":"a","mode":"CloudSSO"}]}"#,
            "a",
            "the mode CloudSSO, which this SDK does not read",
        ),
        (r#"{"profiles":[{"name":"a","mode":"canary"}]}"#, "a", "whose mode is none that is known"),
        (
            r#"{"profiles":[{"name":"a","mode":"AK","access_key_secret":"canary"}]}"#,
            "a",
            "has no `access_key_id`",
        ),
        (
            r#"{"profiles":[{"name":"a","mode":"AK","access_key_id":"i","access_key_secret":"can ary"}]}"#,
            "a",
            "secret has a blank",
        ),
        (
            r#"{"profiles":[{"name":"a","mode":"RamRoleArn","access_key_id":"i","access_key_secret":"canary"}]}"#,
            "a",
            "lacks what ALIBABA_CLOUD_ROLE_ARN would say",
        ),
        (
            r#"{"profiles":[{"name":"a","mode":"ChainableRamRoleArn","ram_role_arn":"r","source_profile":"a"}]}"#,
            "a",
            "leads round in a circle",
        ),
        (
            r#"{"profiles":[{"name":"a","mode":"ChainableRamRoleArn","ram_role_arn":"r","source_profile":"canary"}]}"#,
            "a",
            "that `source_profile` says",
        ),
    ] {
        let folder = Folder::new();
        let path = folder.write("config.json", text);
        let credentials = sources([(PROFILE, profile)]).config_path(&path).config_file();
        let said = problem(&credentials, &clock).await;
        assert!(said.contains(says) && said.starts_with("credentials: command-line tool's"), "{said}");
    }
    let nowhere = sources([(PROFILE, "a")]).config_file();
    assert!(problem(&nowhere, &clock).await.contains("HOME is not set"));
    let off = sources([("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "true")]).config_file();
    assert!(problem(&off, &clock).await.contains("ALIBABA_CLOUD_CLI_PROFILE_DISABLED switches it off"));
}

#[tokio::test]
async fn what_is_wrong_with_the_credentials_file_is_told_without_quoting_it() {
    let clock = Hands::new();
    for (text, says) in [
        ("[other]\ntype = access_key", "has no section for the profile (`[default]`)"),
        ("[default]\ntype = canary", "has a `type` that is none of those that are known"),
        ("[default]\ntype = rsa_key_pair", "the type rsa_key_pair, which this SDK does not read"),
        ("[default]\naccess_key_id = canary", "has no `type`"),
        ("[default]\ntype = access_key\naccess_key_id = canary", "has no `access_key_secret`"),
        ("[default]\ncanary", "line 2 has no `=`"),
    ] {
        let folder = Folder::new();
        let path = folder.write("credentials", text);
        let said = problem(&sources([("", "")]).credentials_path(&path).credentials_file(), &clock).await;
        assert!(said.contains(says) && said.starts_with("credentials: credentials file: "), "{said}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_others_can_read_is_warned_about() {
    let (clock, folder) = (Hands::new(), Folder::new());
    let path = folder.write(".aliyun/config.json", AK);
    close(&path, 0o640);
    let open = sources([folder.home()]).chain();
    assert_eq!(open.warnings(), [""; 0], "nobody has looked yet");
    call(&open, &clock).await.expect("a reply");
    let [warning] = &open.warnings()[..] else { panic!("{:?}", open.warnings()) };
    assert!(warning.contains("config.json") && warning.contains("mode 640") && warning.contains("chmod 600"));
    // Where it leads to nothing, the error says so too.
    let said = problem(&sources([folder.home(), (PROFILE, "none")]).config_file(), &clock).await;
    assert!(said.contains("has no profile") && said.contains("mode 640"), "{said}");

    close(&path, 0o600);
    let closed = sources([folder.home()]).chain();
    call(&closed, &clock).await.expect("a reply");
    assert_eq!(closed.warnings(), [""; 0]);
}
