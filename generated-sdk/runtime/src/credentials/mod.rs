//! Code shared by the credentials of all protocols: environment variables and validation.

#[cfg(feature = "alibaba-rpc")]
pub(crate) mod rpc;
#[cfg(feature = "opensrs-xcp")]
pub(crate) mod xcp;

use crate::error::{CredentialsError, Error};
use std::ffi::OsString;

/// Reads an environment variable, if it is set.
pub(crate) fn environment(name: &str) -> Result<Option<String>, Error> {
    std::env::var_os(name).map(|value| in_utf8(name, value)).transpose()
}

fn in_utf8(name: &str, value: OsString) -> Result<String, Error> {
    value.into_string().map_err(|_| problem(format!("the environment variable {name} is not UTF-8")))
}

/// Reads a required variable with a part of a key.
pub(crate) fn needed(name: &str, value: Option<String>) -> Result<String, Error> {
    match value {
        None => Err(problem(format!("the environment variable {name} is not set"))),
        Some(value) if value.trim().is_empty() => {
            Err(problem(format!("the environment variable {name} is empty")))
        }
        Some(value) => validate(&format!("environment variable {name}"), &value).map(|()| value),
    }
}

/// Validates a part of a key. A value copied with a line break or quotes would only lead to a signature that the server
/// rejects; this error names the actual problem.
pub(crate) fn validate(what: &str, text: &str) -> Result<(), Error> {
    if text.is_empty() {
        return Err(problem(format!("the {what} is empty")));
    }
    if is_quoted(text) {
        return Err(problem(format!("the {what} begins or ends with a quote: remove the quotes")));
    }
    if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err(problem(format!(
            "the {what} has a space or a line break: check that it was copied correctly"
        )));
    }
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(problem(format!(
            "the {what} has a non-ASCII character: check that it was copied correctly"
        )));
    }
    Ok(())
}

/// Returns whether a value has a quote at either end, ignoring white space. Files and variables are read literally, so
/// quotes would become part of the value.
pub(crate) fn is_quoted(text: &str) -> bool {
    let quotes = ['"', '\'', '`'];
    let text = text.trim();
    text.starts_with(quotes) || text.ends_with(quotes)
}

pub(crate) fn problem(problem: String) -> Error {
    CredentialsError { problem }.into()
}

#[cfg(all(test, unix))]
mod tests {
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt;

    #[test]
    fn a_variable_that_is_not_utf_8_names_itself_and_not_its_value() {
        let error = crate::credentials::in_utf8("THE_KEY", OsString::from_vec(b"canary\xff".to_vec()))
            .expect_err("an error");
        let message = format!("{error} {error:?}");
        assert!(message.contains("THE_KEY is not UTF-8") && !message.contains("canary"), "{message}");
        assert_eq!(crate::credentials::in_utf8("THE_KEY", "canary".into()).expect("a value"), "canary");
    }
}

/// The parameter type of `Credentials::chain` without its feature, so that the compiler error names the feature.
#[cfg(not(feature = "credentials-chain"))]
#[doc(hidden)]
#[allow(missing_debug_implementations)]
pub enum EnableFeatureCredentialsChain {}
