//! Credentials from the sources that the vendors' tools use: variables, files, roles and metadata services.

mod file;
mod ini;
#[cfg(feature = "alibaba-rpc")]
pub(crate) mod rpc;
mod variables;
#[cfg(feature = "opensrs-xcp")]
mod xcp;

pub(crate) use file::read;
pub(crate) use ini::Section;
pub(crate) use variables::Variables;

use crate::credentials::problem;
use crate::error::Error;

/// Returns the first of these variables that is set, or that cannot be read.
pub(crate) fn first_set<'n>(names: &[&'n str], variables: &Variables) -> Option<&'n str> {
    names.iter().copied().find(|name| !matches!(variables.get(name), Ok(None)))
}

/// Returns the error of a key in the environment that is incomplete or invalid. Another source may belong to another
/// account, so none is used until the user decides.
pub(crate) fn half_set(error: Error, set: &str) -> Error {
    match error {
        Error::Credentials(error) => {
            problem(format!("{}; to use another source, unset {set}", error.problem))
        }
        other => other,
    }
}
