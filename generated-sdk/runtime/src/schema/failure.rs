//! The fields with which a response with a success status reports a failure, as plain data.

/// The fields with which a response with a success status reports that the call failed.
///
/// The gateway reports an error with an HTTP error status, but many services behind it respond with `200` and report in
/// the body whether the call succeeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FailureFields {
    /// The field that is false if the call failed: a boolean, or a string for one in any letter case.
    pub success: Option<&'static str>,
    /// The field with the error code.
    pub code: Option<&'static str>,
    /// Codes that report success, in any letter case. Any other code that is not blank is an error.
    pub success_codes: &'static [&'static str],
    /// The field with the error message.
    pub message: Option<&'static str>,
}

impl FailureFields {
    /// No field reports a failure: every response with a success status is a success.
    pub const NONE: Self = Self { success: None, code: None, success_codes: &[], message: None };

    /// The fields that Alibaba Cloud's services share, with the codes that they use for success.
    pub const ALIBABA_RPC: Self = Self {
        success: Some("Success"),
        code: Some("Code"),
        success_codes: &["OK", "Success", "200"],
        message: Some("Message"),
    };
}
