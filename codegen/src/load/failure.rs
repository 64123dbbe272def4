//! `failure:`, of a service and of an action.

use super::mapping::Mapping;
use crate::spec::Failure;

/// Reads the fields by which a response reports a failure.
pub(super) fn failure(mapping: &mut Mapping<'_, '_, '_, '_>) -> Option<Failure> {
    mapping.nested("failure", "description of failures", |mapping| Failure {
        span: mapping.span(),
        success: mapping.optional_text("success"),
        code: mapping.optional_text("code"),
        success_codes: mapping.texts("success_codes"),
        message: mapping.optional_text("message"),
    })
}
