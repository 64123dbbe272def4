//! Error codes: `errors.yaml`.

use super::service::Service;
use crate::yaml::{Block, Mapping, Spanned, Text};

/// An error code.
#[derive(Clone, Debug)]
pub struct ErrorCode {
    /// The code on the wire.
    pub code: Text,
    /// The Rust name, if it is not derived.
    pub name: Option<Text>,
    /// What it means.
    pub doc: Block,
    /// The HTTP status that it comes with.
    pub status: Option<Spanned<u16>>,
    /// `refused`, `not_done` or `unknown`; `unknown` if absent.
    pub outcome: Option<Text>,
    /// All codes that begin with this one.
    pub family: bool,
    /// Any action can answer it.
    pub public: bool,
    /// The caller's clock is wrong.
    pub clock: bool,
    /// Nothing was done, since too many requests came.
    pub throttling: Option<Spanned<bool>>,
}

/// Reads `errors.yaml`.
pub(super) fn errors(service: &mut Service, mapping: &mut Mapping<'_, '_>) {
    const OUTCOMES: &[&str] = &["refused", "not_done", "unknown"];
    service.errors = mapping.required_named("errors", "error code", |code, mapping| ErrorCode {
        code,
        name: mapping.optional_text("name"),
        doc: mapping.doc(),
        status: mapping.status("status"),
        outcome: mapping.one_of("outcome", OUTCOMES),
        family: mapping.flag("family"),
        public: mapping.flag("public"),
        clock: mapping.flag("clock"),
        throttling: mapping.optional_bool("throttling"),
    });
}
