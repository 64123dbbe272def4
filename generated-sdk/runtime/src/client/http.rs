//! What can be chosen about HTTP, on the builder of a client.

use super::ClientBuilder;
use crate::protocol::Service;
use crate::transport::HttpOptions;
use crate::value::Sensitive;
#[cfg(feature = "rustls")]
use std::sync::Arc;

impl<S: Service> ClientBuilder<S> {
    /// All choices about HTTP at once, in the place of what was said before. A [`transport`](Self::transport) of the
    /// caller's own takes no notice of them.
    pub fn http(mut self, options: HttpOptions) -> Self {
        self.http = options;
        self
    }

    /// Goes through this proxy; see [`HttpOptions::proxy`].
    pub fn proxy(self, url: impl Into<Sensitive>) -> Self {
        self.with_http(|http| http.proxy(url))
    }

    /// Goes through no proxy, whatever the environment says.
    pub fn no_proxy(self) -> Self {
        self.with_http(HttpOptions::no_proxy)
    }

    /// Trusts these certificate authorities too; see [`HttpOptions::extra_root_certificate_pem`].
    pub fn extra_root_certificate_pem(self, pem: impl Into<Vec<u8>>) -> Self {
        self.with_http(|http| http.extra_root_certificate_pem(pem))
    }

    /// Speaks TLS with rustls and this cryptography; see [`HttpOptions::crypto_provider`].
    #[cfg(feature = "rustls")]
    pub fn crypto_provider(self, provider: Arc<rustls::crypto::CryptoProvider>) -> Self {
        self.with_http(|http| http.crypto_provider(provider))
    }

    /// Speaks TLS with what the system has; see [`HttpOptions::native_tls`].
    #[cfg(feature = "native-tls")]
    pub fn native_tls(self) -> Self {
        self.with_http(HttpOptions::native_tls)
    }

    fn with_http(mut self, change: impl FnOnce(HttpOptions) -> HttpOptions) -> Self {
        self.http = change(self.http);
        self
    }
}
