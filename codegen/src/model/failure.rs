//! Failures in responses with a success status.

use super::Protocol;

/// The fields by which a response with the status of a success reports a failure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Failure<'s> {
    /// The field that is false if the call failed.
    pub success: Option<&'s str>,
    /// The field with the error code.
    pub code: Option<&'s str>,
    /// The codes that report a success.
    pub success_codes: Vec<&'s str>,
    /// The field with the error message.
    pub message: Option<&'s str>,
}

impl Failure<'_> {
    /// The fields that services of a protocol usually have. An envelope that reports failures itself needs none.
    pub fn usual(protocol: Protocol) -> Self {
        match protocol {
            Protocol::OpensrsXcp => Self::default(),
            Protocol::AlibabaRpc => Self {
                success: Some("Success"),
                code: Some("Code"),
                success_codes: vec!["OK", "Success", "200"],
                message: Some("Message"),
            },
        }
    }
}
