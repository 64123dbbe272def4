//! What would be sent, for people to look at.

use crate::message::Method;

/// What a call would send. Secrets and the values of sensitive parameters stand as `***`.
///
/// Where nothing is masked, parameters and signature together *are* the request: for as long as the
/// signature holds, whoever reads them can send it. `Debug` leaves the signature out.
#[derive(Clone, PartialEq, Eq)]
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
