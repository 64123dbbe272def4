//! How a response with the status of a success reports a failure, as plain data.

/// The fields by which a response with the status of a success reports that the call failed.
///
/// The gateway answers an error with a status of its own, but many services behind it answer `200` and say in the body
/// whether the call succeeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FailureFields {
    /// The field that is false if the call failed: a boolean, or a word for one in any letter case.
    pub success: Option<&'static str>,
    /// The field with the error code.
    pub code: Option<&'static str>,
    /// Codes that report a success, in any letter case. Any other code that is not blank is an error.
    pub success_codes: &'static [&'static str],
    /// The field with the error message.
    pub message: Option<&'static str>,
}

impl FailureFields {
    /// Every field is data: a response with the status of a success is one.
    pub const NONE: Self = Self { success: None, code: None, success_codes: &[], message: None };

    /// The fields that Alibaba Cloud's services share, and the codes that they answer a success with.
    pub const ALIBABA_RPC: Self = Self {
        success: Some("Success"),
        code: Some("Code"),
        success_codes: &["OK", "Success", "200"],
        message: Some("Message"),
    };
}
