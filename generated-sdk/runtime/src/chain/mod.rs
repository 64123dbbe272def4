//! Credentials from wherever the vendors' own tools put them: variables, files, roles and metadata services.

mod file;
mod ini;
#[cfg(feature = "alibaba-rpc")]
pub(crate) mod rpc;
mod variables;

pub(crate) use file::read;
pub(crate) use ini::Section;
pub(crate) use variables::Variables;
