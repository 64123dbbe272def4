//! Error codes: `errors.yaml`.

use super::service::Service;
use crate::diagnostic::Code;
use crate::yaml::{Block, Mapping, Spanned, Text, mapping};

const OUTCOMES: &[&str] = &["refused", "not_done", "unknown"];

mapping! {
    /// An error code.
    ErrorCode {
        /// The code on the wire.
        code: Text = owner,
        /// The Rust name, if it is not derived.
        rust: Option<Text>,
        /// What it means.
        doc: Block,
        /// The HTTP status that it comes with.
        status: Option<Spanned<u16>> = status,
        /// `refused`, `not_done` or `unknown`; `unknown` if absent.
        outcome: Option<Text> = one_of(OUTCOMES),
        /// All codes that begin with this one.
        family: bool,
        /// Any action can answer it.
        public: bool,
        /// The caller's clock is wrong.
        clock: bool,
        /// Nothing was done, since too many requests came.
        throttling: Option<Spanned<bool>>,
    }
}

/// Reads `errors.yaml`.
pub(super) fn errors(service: &mut Service, mapping: &mut Mapping<'_, '_>) {
    mapping.require("errors", Code::MissingKey, None);
    service.errors = mapping.named("errors", "error code", ErrorCode::read);
}
