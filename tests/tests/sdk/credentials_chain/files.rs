//! Keys in the environment and in files.

use super::*;
use registrar_sdk_tests::credential_servers::{CredentialServer, keys};

#[tokio::test]
async fn the_environment_comes_first_and_no_other_source_is_queried() {
    let (clock, folder) = (ManualClock::new(), Folder::new());
    let metadata = CredentialServer::metadata(&clock, 3600);
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
async fn the_command_line_tools_configuration_provides_the_current_or_the_named_profile() {
    let (clock, folder) = (ManualClock::new(), Folder::new());
    let path = folder.write(".aliyun/config.json", AK);
    let current = sources([folder.home()]).config_file();
    assert_eq!(key(&current, &clock).await, ("of-work".to_owned(), None));
    let visit = ("of-visit".to_owned(), some("canary-token"));
    let by_variable = sources([folder.home(), (PROFILE, "visit")]).chain();
    assert_eq!(key(&by_variable, &clock).await, visit);
    // A setting of the program takes precedence over the environment.
    let by_hand = sources([(PROFILE, "work")]).config_path(path).profile("visit").config_file();
    assert_eq!(key(&by_hand, &clock).await, visit);
}

#[tokio::test]
async fn the_credentials_file_provides_the_default_or_the_named_section() {
    let (clock, folder) = (ManualClock::new(), Folder::new());
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

    // Some of the vendor's SDKs use the other file name.
    let other = Folder::new();
    other.write(".alibabacloud/credentials.ini", text);
    assert_eq!(key(&sources([other.home()]).credentials_file(), &clock).await.0, "of-default");
}

#[tokio::test]
async fn problems_of_the_configuration_are_reported_without_quoting_it() {
    let clock = ManualClock::new();
    for (text, profile, says) in [
        ("{", "a", "config.json is not valid JSON"),
        ("{}", "canary", "there is no profile with this name (ALIBABA_CLOUD_PROFILE)"),
        (
            r#"{"profiles":[{"name":"a","mode":"CloudSSO"}]}"#,
            "a",
            "the mode CloudSSO, which this SDK does not support: it needs a browser",
        ),
        (
            r#"{"profiles":[{"name":"a","mode":"canary"}]}"#,
            "a",
            "has an unknown `mode`: use AK, StsToken, RamRoleArn",
        ),
        (
            r#"{"profiles":[{"name":"a","mode":"AK","access_key_secret":"canary"}]}"#,
            "a",
            "`access_key_id` is missing in the profile (ALIBABA_CLOUD_PROFILE)",
        ),
        (
            r#"{"profiles":[{"name":"a","mode":"AK","access_key_id":"i","access_key_secret":"can ary"}]}"#,
            "a",
            "`access_key_secret` of the profile (ALIBABA_CLOUD_PROFILE) has a space",
        ),
        (
            r#"{"profiles":[{"name":"a","mode":"RamRoleArn","access_key_id":"i","access_key_secret":"canary"}]}"#,
            "a",
            "`ram_role_arn` is missing in the profile, and ALIBABA_CLOUD_ROLE_ARN is not set either",
        ),
        (
            r#"{"profiles":[{"name":"a","mode":"ChainableRamRoleArn","ram_role_arn":"r","source_profile":"a"}]}"#,
            "a",
            "is circular",
        ),
        (
            r#"{"profiles":[{"name":"a","mode":"ChainableRamRoleArn","ram_role_arn":"r","source_profile":"canary"}]}"#,
            "a",
            "there is no profile with this name (`source_profile`)",
        ),
    ] {
        let folder = Folder::new();
        let path = folder.write("config.json", text);
        let credentials = sources([(PROFILE, profile)]).config_path(&path).config_file();
        let message = problem(&credentials, &clock).await;
        assert!(
            message.contains(says) && message.starts_with("credentials: command-line tool's"),
            "{message}"
        );
    }
    let nowhere = sources([(PROFILE, "a")]).config_file();
    assert!(problem(&nowhere, &clock).await.contains("HOME is not set"));
    let off = sources([("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "true")]).config_file();
    assert!(problem(&off, &clock).await.contains("ALIBABA_CLOUD_CLI_PROFILE_DISABLED disables this source"));
}

#[tokio::test]
async fn problems_of_the_credentials_file_are_reported_without_quoting_it() {
    let clock = ManualClock::new();
    for (text, says) in [
        ("[other]\ntype = access_key", "there is no section with this name (`[default]`)"),
        ("[default]\ntype = canary", "has an unknown `type`: use access_key"),
        (
            "[default]\ntype = rsa_key_pair",
            "the type rsa_key_pair, which this SDK does not support: use an access key",
        ),
        ("[default]\naccess_key_id = canary", "`type` is missing in the section of the profile"),
        (
            "[default]\ntype = access_key\naccess_key_id = canary",
            "`access_key_secret` is missing in the section of the profile",
        ),
        ("[default]\ncanary", "line 2 has no `=`"),
    ] {
        let folder = Folder::new();
        let path = folder.write("credentials", text);
        let message = problem(&sources([("", "")]).credentials_path(&path).credentials_file(), &clock).await;
        assert!(
            message.contains(says) && message.starts_with("credentials: credentials file: "),
            "{message}"
        );
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_other_users_can_read_causes_a_warning() {
    let (clock, folder) = (ManualClock::new(), Folder::new());
    let path = folder.write(".aliyun/config.json", AK);
    close(&path, 0o640);
    let open = sources([folder.home()]).chain();
    assert_eq!(open.warnings(), [""; 0], "the file has not been read yet");
    call(&open, &clock).await.expect("a response");
    let [warning] = &open.warnings()[..] else { panic!("{:?}", open.warnings()) };
    assert!(warning.contains("config.json") && warning.contains("mode 640") && warning.contains("chmod 600"));
    // If the source fails, the error contains the warning too.
    let message = problem(&sources([folder.home(), (PROFILE, "none")]).config_file(), &clock).await;
    assert!(message.contains("there is no profile") && message.contains("mode 640"), "{message}");

    close(&path, 0o600);
    let closed = sources([folder.home()]).chain();
    call(&closed, &clock).await.expect("a response");
    assert_eq!(closed.warnings(), [""; 0]);
}

#[tokio::test]
async fn every_mode_of_the_command_line_tool_works_or_is_refused_by_name() {
    let (clock, folder) = (ManualClock::new(), Folder::new());
    let (sts, metadata) = (CredentialServer::sts(&clock), CredentialServer::metadata(&clock, 3600));
    let token_file = folder.write("token", "canary-oidc");
    let seconds = clock.seconds() + 3600;
    let agent =
        CredentialServer::answering(move |_| (200, format!(r#"{{"Code":"Success",{}}}"#, keys(1, seconds))));
    let of = |profile: String| {
        let all = [
            "{\"name\":\"instance\",\"mode\":\"EcsRamRole\"}".to_owned(),
            format!("{{\"name\":\"a\",{profile}}}"),
        ];
        let path =
            folder.write("config.json", &format!(r#"{{"current":"a","profiles":[{}]}}"#, all.join(",")));
        sources([("", "")])
            .sts_endpoint(sts.url())
            .metadata_endpoint(metadata.url())
            .config_path(path)
            .config_file()
    };
    let key_pair = r#""access_key_id":"of-a","access_key_secret":"canary""#;
    let role = r#""ram_role_arn":"acs:ram::1:role/registrar""#;
    let oidc = format!(r#"{role},"oidc_provider_arn":"p","oidc_token_file":{token_file:?}"#);
    let uri = format!(r#""credentials_uri":"{}""#, agent.url());
    // The mode, the other fields, and the beginning of the resulting key's id.
    for (mode, fields, id) in [
        ("AK", key_pair.to_owned(), "of-a"),
        ("ak", key_pair.to_owned(), "of-a"),
        ("StsToken", format!(r#"{key_pair},"sts_token":"canary-token""#), "of-a"),
        ("RamRoleArn", format!("{key_pair},{role}"), "STS."),
        ("EcsRamRole", String::from(r#""ram_role_name":"registrar""#), "STS."),
        ("RamRoleArnWithRoleName", format!(r#""ram_role_name":"registrar",{role}"#), "STS."),
        ("ChainableRamRoleArn", format!(r#""source_profile":"instance",{role}"#), "STS."),
        ("OIDC", oidc.clone(), "STS."),
        ("CredentialsURI", uri.clone(), "STS.1"),
    ] {
        let credentials = of(format!(r#""mode":"{mode}",{fields}"#));
        assert!(key(&credentials, &clock).await.0.starts_with(id), "{mode}");
    }
    for (mode, instead) in [
        ("CloudSSO", "it needs a browser: use a profile with"),
        ("OAuth", "it needs a browser: use a profile with"),
        ("External", "run its program, and pass the keys that it prints to `Credentials::new`"),
        ("RsaKeyPair", "use a profile with an access key, or with a role"),
        ("BearerToken", "calls must be signed: use a profile with"),
        ("Anonymous", "calls must be signed: use a profile with"),
    ] {
        let message = problem(&of(format!(r#""mode":"{mode}",{key_pair}"#)), &clock).await;
        let says = format!("has the mode {mode}, which this SDK does not support: {instead}");
        assert!(message.contains(&says), "{message}");
    }
    // Without a mode the fields decide, as in the command-line tool.
    for (fields, id) in [
        (key_pair.to_owned(), "of-a"),
        (format!(r#""mode":"",{key_pair}"#), "of-a"),
        (format!(r#"{key_pair},"sts_token":"canary-token""#), "of-a"),
        (format!("{key_pair},{role}"), "STS."),
        (r#""ram_role_name":"registrar""#.to_owned(), "STS."),
        (oidc, "STS."),
        (uri, "STS.1"),
    ] {
        assert!(key(&of(fields.clone()), &clock).await.0.starts_with(id), "{fields}");
    }
    let message = problem(&of(r#""access_key_id":"i""#.to_owned()), &clock).await;
    assert!(message.contains("`access_key_secret` is missing"), "{message}");
    // The fields fit the keys of two accounts; then those of none.
    for fields in [
        &format!(r#"{key_pair},"sts_token":"canary-token",{role}"#),
        r#""language":"en""#,
        r#""private_key":"canary""#,
    ] {
        let message = problem(&of(fields.to_owned()), &clock).await;
        assert!(
            message.contains("`mode` is missing in the profile (`current`), and its fields are ambiguous"),
            "{message}"
        );
    }
}

#[tokio::test]
async fn temporary_keys_that_assume_a_role_are_sent_with_their_token() {
    let (clock, folder) = (ManualClock::new(), Folder::new());
    let sts = CredentialServer::sts(&clock);
    folder.write(
        ".aliyun/config.json",
        r#"{"current":"a","profiles":[{"name":"a","mode":"RamRoleArn","access_key_id":"i","access_key_secret":"canary",
        "sts_token":"canary-token","ram_role_arn":"acs:ram::1:role/registrar"}]}"#,
    );
    folder.write(
        ".alibabacloud/credentials",
        "[default]\ntype = ram_role_arn\naccess_key_id = i\naccess_key_secret = canary\nsecurity_token = canary-token\nrole_arn = acs:ram::1:role/registrar\n",
    );
    let setup = || sources([folder.home()]).sts_endpoint(sts.url());
    for credentials in [setup().config_file(), setup().credentials_file()] {
        assert!(key(&credentials, &clock).await.0.starts_with("STS."));
    }
    for question in sts.asked() {
        assert_eq!(question.parameter("SecurityToken"), "canary-token");
        assert!(question.is_signed_with("canary"));
    }
    assert_eq!(sts.asked().len(), 2);
}
