//! The fields by which a response reports a failure: the key `failure` of a service and of an action.

use crate::source::Span;
use crate::yaml::{Mapping, Text};

/// The fields by which a response with the status of a success reports a failure.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The place of the whole.
    pub span: Span,
    /// The field that is false if the call failed.
    pub success: Option<Text>,
    /// The field with the error code.
    pub code: Option<Text>,
    /// The codes that report a success.
    pub success_codes: Vec<Text>,
    /// The field with the error message.
    pub message: Option<Text>,
}

/// Reads the fields by which a response reports a failure.
pub(super) fn failure(mapping: &mut Mapping<'_, '_>) -> Option<Failure> {
    mapping.nested("failure", "description of failures", |mapping| Failure {
        span: mapping.span(),
        success: mapping.optional_text("success"),
        code: mapping.optional_text("code"),
        success_codes: mapping.texts("success_codes"),
        message: mapping.optional_text("message"),
    })
}
