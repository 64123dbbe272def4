//! How a response with the status of a success reports a failure.

use super::Protocol;

/// The fields by which a response with the status of a success reports a failure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Failure {
    /// The field that is false if the call failed.
    pub success: Option<String>,
    /// The field with the error code.
    pub code: Option<String>,
    /// The codes that report a success.
    pub success_codes: Vec<String>,
    /// The field with the error message.
    pub message: Option<String>,
}

impl Failure {
    /// The fields that services of a protocol usually have. An envelope that reports failures itself needs none.
    pub fn usual(protocol: Protocol) -> Self {
        match protocol {
            Protocol::OpensrsXcp => Self::default(),
            Protocol::AlibabaRpc => Self {
                success: Some("Success".to_owned()),
                code: Some("Code".to_owned()),
                success_codes: ["OK", "Success", "200"].map(str::to_owned).to_vec(),
                message: Some("Message".to_owned()),
            },
        }
    }
}
