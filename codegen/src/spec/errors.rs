//! Error codes: `errors.yaml`.

use super::service::Service;
use crate::diagnostic::Code;
use crate::yaml::{Block, Mapping, Spanned, Text, mapping};

/// The outcomes that error codes can have.
pub(super) const OUTCOMES: &[&str] = &["refused", "not_done", "unknown"];

mapping! {
    /// An error code.
    ErrorCode {
        /// The code on the wire.
        code: Text = owner,
        /// The Rust name, if it is not derived.
        rust: Option<Text>,
        /// Its doc.
        doc: Block,
        /// The HTTP status that it comes with.
        status: Option<Spanned<u16>> = status,
        /// `refused`, `not_done` or `unknown`; `unknown` if absent.
        outcome: Option<Text> = one_of(OUTCOMES),
        /// Its flags.
        is: Option<Vec<Text>> = flags,
    }

    /// The defaults of the codes in the file.
    Defaults {
        /// The HTTP status that they come with.
        status: Option<Spanned<u16>> = status,
        /// Their flags.
        is: Option<Vec<Text>> = flags,
    }
}

/// The flags of an error code: any action can return it, too many requests came and nothing was done, the caller's
/// clock is wrong, the credentials were rejected, it describes all codes that begin with it.
const FLAGS: &[&str] = &["public", "throttling", "clock", "unauthorized", "family"];

impl ErrorCode {
    /// Whether any action can return it.
    pub fn is_public(&self) -> bool {
        self.flag("public").is_some()
    }

    /// Whether it describes all codes that begin with it.
    pub fn is_family(&self) -> bool {
        self.flag("family").is_some()
    }

    /// Returns the place of a flag, if it is set.
    pub fn flag(&self, name: &str) -> Option<&Text> {
        self.is.iter().flatten().find(|flag| flag.value == name)
    }
}

impl Mapping<'_, '_> {
    /// The error codes under a key, with the `defaults` next to it.
    pub(super) fn error_codes(&mut self, key: &'static str) -> Vec<ErrorCode> {
        let mut errors = self.named(key, "error code", ErrorCode::read);
        let defaults = self.nested("defaults", "set of defaults", Defaults::read).unwrap_or_default();
        for error in &mut errors {
            error.status = error.status.take().or_else(|| defaults.status.clone());
            error.is = error.is.take().or_else(|| defaults.is.clone());
        }
        errors
    }

    fn flags(&mut self, key: &'static str) -> Option<Vec<Text>> {
        self.words(key, FLAGS)
    }
}

/// Reads `errors.yaml`.
pub(super) fn errors(service: &mut Service, mapping: &mut Mapping<'_, '_>) {
    mapping.require("errors", Code::MissingKey, None);
    service.errors = mapping.error_codes("errors");
}
