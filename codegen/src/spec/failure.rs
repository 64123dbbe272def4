//! The fields by which a response reports a failure, as they are written.

use super::Text;
use crate::source::Span;

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
