//! Credentials from the caller or from the environment, which are never printed.

use registrar_sdk::rpc::Credentials;
use registrar_sdk::{Error, Secret};
use registrar_sdk_tests::acme;

const ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
const SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
const TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";

fn from<const COUNT: usize>(variables: [(&str, &str); COUNT]) -> Result<Credentials, Error> {
    Credentials::from_variables(|name| {
        variables.iter().find(|(each, _)| *each == name).map(|(_, value)| (*value).to_owned())
    })
}

#[test]
fn the_environment_provides_id_secret_and_token() {
    let with = from([(ID, "id"), (SECRET, "secret"), (TOKEN, "token")]).expect("credentials");
    assert_eq!(with, Credentials::new("id", "secret").with_security_token("token"));
    let without = from([(ID, "id"), (SECRET, "secret"), (TOKEN, "")]).expect("credentials");
    assert_eq!(without, Credentials::new("id", "secret"));
    assert_eq!(without.id(), Some("id"));
}

#[test]
fn a_missing_or_invalid_variable_is_named() {
    for (result, names, says) in [
        (from([(SECRET, "canary")]), ID, "is not set"),
        (from([(ID, "id")]), SECRET, "is not set"),
        (from([(ID, "id"), (SECRET, "  ")]), SECRET, "is empty"),
        (from([(ID, ""), (SECRET, "canary")]), ID, "is empty"),
        (from([(ID, "id"), (SECRET, "canary\n")]), SECRET, "has a space or a line break"),
        (from([(ID, "\"id\""), (SECRET, "canary")]), ID, "begins or ends with a quote"),
        (from([(ID, "id"), (SECRET, "canary"), (TOKEN, "'canary'")]), TOKEN, "begins or ends with a quote"),
    ] {
        let error = result.expect_err("an error");
        assert!(matches!(error, Error::Credentials(_)), "{error}");
        let message = error.to_string();
        assert!(
            message.contains(names) && message.contains(says) && !message.contains("canary"),
            "{message}"
        );
    }
}

#[test]
fn the_process_environment_is_read() {
    // Tests do not set variables of their own process: some may be set or not.
    match Credentials::from_env() {
        Ok(credentials) => assert!(credentials.id().is_some_and(|id| !id.is_empty())),
        Err(error) => assert!(error.to_string().contains("ALIBABA_CLOUD_ACCESS_KEY_"), "{error}"),
    }
}

#[test]
fn a_malformed_key_is_reported_when_the_client_is_built() {
    for (credentials, says) in [
        (Credentials::new("id", "canary\n"), "secret has a space"),
        (Credentials::new(" id", "canary"), "id has a space"),
        (Credentials::new("id", ""), "secret is empty"),
        (Credentials::new("id", "canary").with_security_token("to ken"), "token has a space"),
        (Credentials::new("ïd", "canary"), "id has a non-ASCII character"),
        (Credentials::new("'id'", "canary"), "id begins or ends with a quote: remove the quotes"),
        (Credentials::new("id", "\"canary\""), "secret begins or ends with a quote"),
        (Credentials::new("id", "canary\u{200b}"), "secret has a non-ASCII character"),
    ] {
        let error = acme::Client::builder(&acme::EDITIONS[0], credentials).build().expect_err("an error");
        let message = format!("{error} {error:?}");
        assert!(message.contains(says) && !message.contains("canary"), "{message}");
    }
}

#[test]
fn secrets_are_never_printed() {
    let credentials = Credentials::new("id", "canary-secret").with_security_token("canary-token");
    let builder = acme::Client::builder(&acme::EDITIONS[0], credentials.clone());
    let shown =
        format!("{credentials:?} {credentials:#?} {builder:?} {:?} {:?}", builder, Secret::from("canary"));
    assert!(shown.contains("id") && shown.contains("***") && !shown.contains("canary"), "{shown}");
    let client = builder.build().expect("a client");
    assert!(!format!("{client:?} {client:#?}").contains("canary"));
}
