//! The fields by which a response reports a failure: the key `failure` of a service and of an action.

use crate::source::Span;
use crate::yaml::{Text, mapping};

mapping! {
    /// The fields by which a response with the status of a success reports a failure.
    Failure {
        /// The place of the whole.
        span: Span,
        /// The field that is false if the call failed.
        success: Option<Text>,
        /// The field with the error code.
        code: Option<Text>,
        /// The codes that report a success.
        success_codes: Vec<Text>,
        /// The field with the error message.
        message: Option<Text>,
    }
}
