//! Sources of keys: files, roles, metadata services, and the chain of all of them.

mod config_file;
mod ini_file;
mod key_provider;
mod metadata;
mod search;
mod source_kind;
mod sources;
mod sts;
mod temporary_keys;

pub use sources::Sources;
pub use sts::Role;

use crate::credentials::rpc::Credentials;
use crate::error::Error;

impl Credentials {
    /// Returns credentials from the first source that is configured, in the order of the vendor's own SDKs; see
    /// [`Sources::chain`]. No source is asked before a call needs a key: that call, or [`resolve`](Self::resolve),
    /// reports the problem of the first configured source.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Config`] if the environment names an endpoint that no source can use.
    pub fn chain() -> Result<Self, Error> {
        let credentials = Sources::new().chain();
        credentials.validate()?;
        Ok(credentials)
    }
}
