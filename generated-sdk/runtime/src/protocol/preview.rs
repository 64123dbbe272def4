//! A preview of a request.

use crate::message::Method;

/// A preview of the request of a call. Secrets and the values of sensitive parameters are shown as `***`.
///
/// If nothing is redacted, the parameters and the signature together *are* the request: anyone who reads them can send
/// it while the signature is valid. `Debug` omits the signature.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Preview {
    /// The HTTP method.
    pub method: Method,
    /// The URL without its query.
    pub address: String,
    /// Every parameter except the signature, sorted as they are signed.
    pub parameters: Vec<(String, String)>,
    /// The string to sign, with the same values redacted.
    pub string_to_sign: String,
    /// The signature of the original string.
    pub signature: String,
}

impl Preview {
    /// Creates a preview from its parts.
    pub fn new(
        method: Method,
        address: String,
        parameters: Vec<(String, String)>,
        string_to_sign: String,
        signature: String,
    ) -> Self {
        Self { method, address, parameters, string_to_sign, signature }
    }
}

impl std::fmt::Debug for Preview {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("Preview");
        shown
            .field("method", &self.method)
            .field("address", &self.address)
            .field("parameters", &self.parameters);
        shown.finish_non_exhaustive()
    }
}
