//! What would be sent, for people to look at.

use super::Method;

/// What a call would send. Secrets and the values of sensitive parameters stand as `***`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Preview {
    /// The HTTP method.
    pub method: Method,
    /// The URL without its query.
    pub address: String,
    /// Every parameter that would be sent but the signature, sorted as they are signed.
    pub parameters: Vec<(String, String)>,
    /// What would be signed. Where a value is masked it is masked here too.
    pub string_to_sign: String,
    /// The signature of the unmasked text.
    pub signature: String,
}

impl Preview {
    /// A preview with these parts.
    pub fn new(method: Method, address: String, parameters: Vec<(String, String)>, string_to_sign: String, signature: String) -> Self {
        Self { method, address, parameters, string_to_sign, signature }
    }
}
