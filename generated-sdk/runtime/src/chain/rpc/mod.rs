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
