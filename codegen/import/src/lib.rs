//! Drafts and updates the spec from the machine-readable descriptions that vendors publish.
//!
//! A reader (`alibaba`) translates a vendor's file into the vendor-neutral model `api`. For a new service `draft` writes it
//! as files of the spec; for an existing one `merge` adds what is new. `diff` compares two descriptions by their `facts`.
//! Text goes in; files or an error come out.

pub mod alibaba;
pub mod api;
pub mod diff;
pub mod draft;
pub mod editions;
pub mod facts;
mod import;
pub mod merge;
mod yaml;

pub use import::{Imported, Request, compare_specs, import};
