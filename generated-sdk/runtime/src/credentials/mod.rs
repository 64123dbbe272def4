//! What the credentials of all protocols have in common: where they come from, and what they look like.

#[cfg(feature = "credentials-chain")]
mod kept;

#[cfg(feature = "credentials-chain")]
pub(super) use kept::{Section, Variables, read};

use super::{CredentialsError, Error};
use std::ffi::OsString;

/// A variable of the environment, if it is set.
pub(super) fn environment(name: &str) -> Result<Option<String>, Error> {
    std::env::var_os(name).map(|value| in_utf8(name, value)).transpose()
}

fn in_utf8(name: &str, value: OsString) -> Result<String, Error> {
    value.into_string().map_err(|_| problem(format!("the environment variable {name} is not UTF-8")))
}

/// The variable that has to be there.
pub(super) fn needed(name: &str, value: Option<String>) -> Result<String, Error> {
    match value {
        None => Err(problem(format!("the environment variable {name} is not set"))),
        Some(value) if value.trim().is_empty() => {
            Err(problem(format!("the environment variable {name} is empty")))
        }
        Some(value) => Ok(value),
    }
}

/// A key that was copied with a line break gives a signature that the server calls wrong: better to say it here.
pub(super) fn validate(what: &str, text: &str) -> Result<(), Error> {
    if text.is_empty() {
        return Err(problem(format!("the {what} is empty")));
    }
    if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err(problem(format!("the {what} has a blank or a line break in it, perhaps from copying")));
    }
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(problem(format!("the {what} has a character that is not ASCII, perhaps from copying")));
    }
    Ok(())
}

pub(super) fn problem(problem: String) -> Error {
    CredentialsError { problem }.into()
}

#[cfg(all(test, unix))]
mod tests {
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt;

    #[test]
    fn a_variable_that_is_not_utf_8_names_itself_and_not_its_value() {
        let error =
            super::in_utf8("THE_KEY", OsString::from_vec(b"canary\xff".to_vec())).expect_err("an error");
        let said = format!("{error} {error:?}");
        assert!(said.contains("THE_KEY is not UTF-8") && !said.contains("canary"), "{said}");
        assert_eq!(super::in_utf8("THE_KEY", "canary".into()).expect("a value"), "canary");
    }
}
