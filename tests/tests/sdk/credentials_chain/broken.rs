//! A configured source that does not work ends the search, since the next one may belong to another account.

use super::*;
use registrar_sdk::opensrs;
use registrar_sdk_tests::credential_servers::{CredentialServer, refusal};

const LAST: &str = "[default]\ntype=access_key\naccess_key_id=another-account\naccess_key_secret=canary\n";
const ROLE: (&str, &str) = ("ALIBABA_CLOUD_ROLE_ARN", "acs:ram::1:role/registrar");
const PROVIDER: (&str, &str) = ("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "acs:ram::1:oidc-provider/cluster");
const TOKEN_FILE: &str = "ALIBABA_CLOUD_OIDC_TOKEN_FILE";

/// Returns the error of a chain whose later sources, with another account's keys, work.
async fn ends(setup: Sources) -> String {
    let clock = ManualClock::new();
    let metadata = CredentialServer::metadata(&clock, 3600);
    let message = problem(&setup.metadata_endpoint(metadata.url()).chain(), &clock).await;
    assert!(metadata.asked().is_empty(), "no further source is queried: {message}");
    for part in
        ["no other source or profile is used, because it may belong to another account", "fix this one"]
    {
        assert!(message.contains(part), "{message}");
    }
    message
}

#[tokio::test]
async fn incomplete_or_invalid_keys_in_the_environment_end_the_search() {
    let folder = Folder::new();
    folder.write(".alibabacloud/credentials", LAST);
    for (variables, says) in [
        (vec![(ID, "id")], [SECRET, "is not set", "unset ALIBABA_CLOUD_ACCESS_KEY_ID"]),
        (vec![(SECRET, "canary")], [ID, "is not set", "unset ALIBABA_CLOUD_ACCESS_KEY_SECRET"]),
        (vec![(ID, ""), (SECRET, "canary")], [ID, "is empty", "unset ALIBABA_CLOUD_ACCESS_KEY_SECRET"]),
        (vec![(TOKEN, "canary")], [ID, "is not set", "unset ALIBABA_CLOUD_SECURITY_TOKEN"]),
        (vec![(ID, "id"), (SECRET, "can\nary")], [SECRET, "has a space or a line break", "unset"]),
        (vec![(ID, "id"), (SECRET, "canary\n")], [SECRET, "has a space or a line break", "unset"]),
        (vec![(ID, "id"), (SECRET, "\"canary\"")], [SECRET, "remove the quotes", "unset"]),
        (vec![(ID, "'id'"), (SECRET, "canary")], [ID, "remove the quotes", "unset"]),
        (vec![(ID, "id"), (SECRET, "canary"), (TOKEN, "\"canary\"")], [TOKEN, "remove the quotes", "unset"]),
    ] {
        let message = ends(sources(variables.into_iter().chain([folder.home()]))).await;
        assert!(message.starts_with("credentials: environment: the environment variable"), "{message}");
        for part in says {
            assert!(message.contains(part), "{part}: {message}");
        }
    }
}

#[tokio::test]
async fn an_incomplete_or_missing_oidc_token_ends_the_search() {
    let folder = Folder::new();
    folder.write(".alibabacloud/credentials", LAST);
    let none = folder.0.join("none");
    let empty = folder.write("empty", " \n");
    let file = |path: &'static str| (TOKEN_FILE, path);
    for (variables, says) in [
        (vec![ROLE, PROVIDER], "ALIBABA_CLOUD_OIDC_TOKEN_FILE is not set; to use another source, unset"),
        (vec![PROVIDER, file("/t")], "ALIBABA_CLOUD_ROLE_ARN is not set; to use another source, unset"),
        (vec![ROLE, file("/t")], "ALIBABA_CLOUD_OIDC_PROVIDER_ARN is not set; to use another source, unset"),
        (vec![ROLE, PROVIDER, file("\"/t\"")], "ALIBABA_CLOUD_OIDC_TOKEN_FILE begins or ends with a quote"),
        (vec![ROLE, PROVIDER, (TOKEN_FILE, none.to_str().expect("UTF-8"))], "the token file /"),
        (vec![ROLE, PROVIDER, (TOKEN_FILE, empty.to_str().expect("UTF-8"))], "empty is empty"),
    ] {
        let message = ends(sources(variables.into_iter().chain([folder.home()]))).await;
        assert!(message.starts_with("credentials: OIDC: ") && message.contains(says), "{says}: {message}");
    }
    // A role alone may be meant for a profile.
    let clock = ManualClock::new();
    assert_eq!(key(&sources([ROLE, folder.home()]).chain(), &clock).await.0, "another-account");
}

#[tokio::test]
async fn a_broken_configuration_ends_the_search() {
    for (text, says) in [
        ("", "config.json is not valid JSON"),
        (r#"{"current":"a","profiles":["#, "config.json is not valid JSON"),
        (r#"{"current":"a"}"#, "config.json: there is no profile with this name (`current`)"),
        (r#"{"profiles":[{"name":"a","mode":"AK"}]}"#, "`current` is missing"),
        (
            r#"{"current":"a","profiles":[{"name":"a","mode":"AK","access_key_id":"i"}]}"#,
            "`access_key_secret` is missing in the profile (`current`)",
        ),
        (
            r#"{"current":"a","profiles":[{"name":"a","mode":"AK","access_key_id":"i","access_key_secret":"can\nary"}]}"#,
            "`access_key_secret` of the profile (`current`) has a space or a line break",
        ),
        (
            r#"{"current":"a","profiles":[{"name":"a","mode":"AK","access_key_id":"i","access_key_secret":"canary\n"}]}"#,
            "the value of `access_key_secret` begins or ends with a quote, a space or a line break",
        ),
        (
            r#"{"current":"a","profiles":[{"name":"a","mode":"AK","access_key_id":"'i'","access_key_secret":"canary"}]}"#,
            "the value of `access_key_id` begins or ends with a quote",
        ),
        (
            r#"{"current":"a","profiles":[{"name":"a","mode":"OIDC","ram_role_arn":"r","oidc_provider_arn":"p","oidc_token_file":"/none/token"}]}"#,
            "the token file /none/token does not exist",
        ),
        (r#"{"current":"a","profiles":[{"name":"a"},{"name":"a"}]}"#, "two profiles have the same name"),
    ] {
        let folder = Folder::new();
        folder.write(".aliyun/config.json", text);
        folder.write(".alibabacloud/credentials", LAST);
        let message = ends(sources([folder.home()])).await;
        assert!(message.starts_with("credentials: command-line tool's configuration: "), "{message}");
        assert!(message.contains(says), "{says}: {message}");
    }
}

#[tokio::test]
async fn a_profile_with_an_instances_role_ends_the_search_elsewhere() {
    let (clock, folder) = (ManualClock::new(), Folder::new());
    folder.write(".aliyun/config.json", r#"{"current":"a","profiles":[{"name":"a","mode":"EcsRamRole"}]}"#);
    folder.write(".alibabacloud/credentials", LAST);
    let credentials = sources([folder.home()]).metadata_endpoint("http://127.0.0.1:1").chain();
    let message = problem(&credentials, &clock).await;
    assert!(
        message.contains("127.0.0.1 does not respond") && message.contains("no other source"),
        "{message}"
    );
}

#[tokio::test]
async fn a_broken_credentials_file_ends_the_search() {
    for (text, says) in [
        (
            "[default]\ntype = access_key\naccess_key_id = i\n",
            "`access_key_secret` is missing in the section",
        ),
        (
            "[default]\ntype = access_key\naccess_key_id = i\naccess_key_secret = can ary\n",
            "the `access_key_secret` in the section of the profile has a space",
        ),
        (
            "[default]\ntype = access_key\naccess_key_id = i\naccess_key_secret = can\n ary==\n",
            "line 5 seems to continue the previous value",
        ),
        (
            "[default]\ntype = access_key\naccess_key_id = i\naccess_key_secret = can\nary\n",
            "line 5 has no `=`",
        ),
        (
            "[default]\ntype = access_key\naccess_key_id = \"i\"\naccess_key_secret = canary\n",
            "the value in line 3 begins or ends with a quote: remove the quotes",
        ),
        (
            "[default]\ntype = oidc_role_arn\nrole_arn = r\noidc_provider_arn = p\noidc_token_file_path = /none/token\n",
            "the token file /none/token does not exist",
        ),
    ] {
        let folder = Folder::new();
        let path = folder.write(".alibabacloud/credentials", text);
        let message = ends(sources([folder.home()])).await;
        let begins = "credentials: credentials file: ";
        assert!(message.starts_with(begins) && message.contains(says), "{says}: {message}");
        assert!(
            message.contains(path.to_str().expect("UTF-8")) || message.contains("/none/token"),
            "{message}"
        );
    }
}

#[cfg(unix)]
#[tokio::test]
async fn an_unreadable_file_ends_the_search() {
    use std::os::unix::net::UnixListener;
    // The user who runs the tests may be able to read any file, but nobody can open a socket as one.
    let folder = Folder::new();
    folder.write(".alibabacloud/credentials", LAST);
    std::fs::create_dir_all(folder.0.join(".aliyun")).expect("a folder");
    let _socket = UnixListener::bind(folder.0.join(".aliyun/config.json")).expect("a socket");
    let message = ends(sources([folder.home()])).await;
    assert!(message.contains("config.json cannot be read: "), "{message}");
}

#[tokio::test]
async fn the_value_of_a_key_may_contain_a_number_sign_and_a_comment_may_follow_it() {
    let (clock, folder) = (ManualClock::new(), Folder::new());
    let sts = CredentialServer::sts(&clock);
    folder.write(
        ".alibabacloud/credentials",
        "[default] # mine\ntype = ram_role_arn # a role\naccess_key_id = base\naccess_key_secret = can#ary\t# mine\nrole_arn = acs:ram::1:role/a#b\n",
    );
    let credentials = sources([folder.home()]).sts_endpoint(sts.url()).credentials_file();
    assert_eq!(key(&credentials, &clock).await.0, "STS.1");
    let asked = sts.asked();
    assert!(asked[0].is_signed_with("can#ary"), "the whole secret signs");
    assert_eq!(asked[0].parameter("RoleArn"), "acs:ram::1:role/a#b");
}

#[tokio::test]
async fn a_named_profile_is_searched_for_in_both_files_only() {
    let config = r#"{"current":"a","profiles":[{"name":"a","mode":"AK","access_key_id":"i","access_key_secret":"canary"},
        {"name":"on-nothing","mode":"ChainableRamRoleArn","ram_role_arn":"r","source_profile":"none"}]}"#;
    let ini =
        format!("{LAST}[only-here]\ntype=access_key\naccess_key_id=of-the-file\naccess_key_secret=canary\n");
    let folder = Folder::new();
    folder.write(".aliyun/config.json", config);
    folder.write(".alibabacloud/credentials", &ini);
    let message = ends(sources([folder.home(), (PROFILE, "on-nothing")])).await;
    assert!(
        message.contains("config.json: there is no profile with this name (`source_profile`)"),
        "{message}"
    );

    let misspelt = sources([folder.home(), (PROFILE, "misspelt")]);
    let by_hand = sources([folder.home()]).profile("misspelt");
    for (setup, by) in [(misspelt, PROFILE), (by_hand, "`Sources::profile`")] {
        let message = ends(setup).await;
        for part in [
            format!("no file has the profile in {by}"),
            format!("config.json: there is no profile with this name ({by})"),
            format!("credentials: there is no section with this name ({by})"),
        ] {
            assert!(message.contains(&part), "{part}: {message}");
        }
    }
    let nowhere = Folder::new();
    let message = ends(sources([nowhere.home(), (PROFILE, "misspelt")])).await;
    assert!(
        message.contains("no file has the profile")
            && message.contains("credentials do not exist")
                | message.contains("credentials.ini do not exist"),
        "{message}"
    );

    let clock = ManualClock::new();
    let second = sources([folder.home(), (PROFILE, "only-here")]).chain();
    assert_eq!(key(&second, &clock).await.0, "of-the-file");
}

#[tokio::test]
async fn a_missing_named_file_ends_the_search() {
    let folder = Folder::new();
    let misspelt = folder.0.join("misspelt");
    let variable = ("ALIBABA_CLOUD_CREDENTIALS_FILE", misspelt.to_str().expect("UTF-8"));
    for setup in [
        sources([folder.home(), variable]),
        sources([folder.home()]).credentials_path(&misspelt),
        sources([folder.home()]).config_path(&misspelt),
    ] {
        let message = ends(setup).await;
        assert!(message.contains(&format!("{} does not exist;", misspelt.display())), "{message}");
    }
}

#[tokio::test]
async fn a_source_that_refuses_or_is_unreachable_ends_the_search() {
    let folder = Folder::new();
    let token = folder.write("token", "canary-oidc");
    folder.write(".alibabacloud/credentials", LAST);
    let pod = |sts: &str| {
        let file = (TOKEN_FILE, token.to_str().expect("UTF-8"));
        sources([folder.home(), ROLE, PROVIDER, file]).sts_endpoint(sts)
    };
    let message = ends(pod("http://127.0.0.1:1")).await;
    assert!(message.contains("OIDC: AssumeRoleWithOIDC was not sent"), "{message}");
    let failing = CredentialServer::answering(|_| (500, refusal("InternalError", "Oh.")));
    assert!(ends(pod(&failing.url())).await.contains("OIDC: AssumeRoleWithOIDC failed: InternalError"));
    let refusing = CredentialServer::answering(|_| (403, refusal("NoPermission", "No.")));
    assert!(ends(pod(&refusing.url())).await.contains("OIDC: AssumeRoleWithOIDC failed: NoPermission"));
}

#[tokio::test]
async fn a_metadata_service_that_refuses_ends_the_search_and_one_without_a_role_does_not() {
    let clock = ManualClock::new();
    let agent = CredentialServer::metadata(&clock, 3600);
    let uri = ("ALIBABA_CLOUD_CREDENTIALS_URI", format!("{}/none", agent.url()));
    let answering = |status| {
        let metadata = CredentialServer::answering(move |_| (status, String::new()));
        sources([("ALIBABA_CLOUD_CREDENTIALS_URI", &*uri.1)]).metadata_endpoint(metadata.url()).chain()
    };
    let message = problem(&answering(403), &clock).await;
    assert!(message.contains("ECS metadata: it responded with HTTP 403; no other source"), "{message}");
    assert!(agent.asked().is_empty());
    let message = problem(&answering(404), &clock).await;
    assert!(message.contains("credentials URI: it responded with HTTP 403"), "{message}");
}

#[test]
fn opensrs_ends_its_search_in_the_same_cases() {
    let folder = Folder::new();
    folder.write(".opensrs/credentials", "[default]\nusername = another-account\nkey = canary\n");
    let chain = |variables: &[(&str, &str)]| {
        let variables: Vec<_> =
            variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        opensrs::Credentials::chain_from_variables(move |name| {
            variables.iter().find(|(each, _)| each == name).map(|(_, value)| value.clone())
        })
    };
    let message = |variables: &[(&str, &str)]| {
        let error = chain(variables).expect_err("an error");
        let message = format!("{error} {error:?}");
        assert!(matches!(error, Error::Credentials(_)) && !message.contains("canary"), "{message}");
        error.to_string()
    };
    const USERNAME: &str = "OPENSRS_USERNAME";
    const KEY: &str = "OPENSRS_KEY";
    for (variables, says) in [
        (vec![(USERNAME, "me")], [KEY, "is not set", "unset OPENSRS_USERNAME"]),
        (vec![(USERNAME, ""), (KEY, "canary")], [USERNAME, "is empty", "unset OPENSRS_KEY"]),
        (vec![(USERNAME, "me"), (KEY, "can\nary")], [KEY, "has a space or a line break", "unset"]),
        (vec![(USERNAME, "me"), (KEY, "canary\n")], [KEY, "has a space or a line break", "unset"]),
        (vec![(USERNAME, "\"me\""), (KEY, "canary")], [USERNAME, "remove the quotes", "unset"]),
    ] {
        let message = message(&[&variables[..], &[folder.home()]].concat());
        for part in says {
            assert!(message.contains(part), "{part}: {message}");
        }
    }
    for (text, says) in [
        ("[default]\nusername = me\n", "`key` is missing in the section of the profile"),
        ("[default]\nusername = me\nkey = can ary\n", "the `key` in the section of the profile has a space"),
        ("[default]\nusername = me\nkey = can\n  ary=\n", "line 4 seems to continue the previous value"),
        ("[default]\nusername = 'me'\nkey = canary\n", "the value in line 2 begins or ends with a quote"),
    ] {
        folder.write(".opensrs/credentials", text);
        let message = message(&[folder.home()]);
        assert!(message.contains(says) && message.contains(".opensrs/credentials: "), "{says}: {message}");
    }
    folder.write(".opensrs/credentials", "[default] # mine\nusername = me # not you\nkey = can#ary\n");
    let found = chain(&[folder.home()]).expect("credentials");
    assert_eq!(found, opensrs::Credentials::new("me", "can#ary"));
}
