//! Where keys come from other than from the caller: files, roles, services nearby, and all of them one after the other.

mod config_file;
mod given;
mod ini_file;
mod metadata;
mod place;
mod recipe;
mod search;
mod sources;
mod sts;

pub use sources::Sources;
pub use sts::Role;

use crate::credentials::rpc::Credentials;
use crate::error::Error;

impl Credentials {
    /// The first source that is set up, of those that the vendor's own SDKs look through, in their order; see
    /// [`Sources::chain`]. No source is asked before a call needs a key: that call, or [`resolve`](Self::resolve),
    /// reports what is wrong with the first one that is set up.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if the environment names an endpoint that no source can use.
    pub fn chain() -> Result<Self, Error> {
        let credentials = Sources::new().chain();
        credentials.validate()?;
        Ok(credentials)
    }
}
