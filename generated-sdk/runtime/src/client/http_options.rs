//! The HTTP options on the builder of a client.

use super::ClientBuilder;
use crate::protocol::Service;
use crate::transport::HttpOptions;
use crate::value::Sensitive;
#[cfg(feature = "rustls")]
use std::sync::Arc;

impl<S: Service> ClientBuilder<S> {
    /// Sets all HTTP options at once, replacing earlier ones. They do not apply to a custom
    /// [`transport`](Self::transport).
    pub fn http(mut self, options: HttpOptions) -> Self {
        self.http = options;
        self
    }

    /// Sets the proxy; see [`HttpOptions::proxy`].
    pub fn proxy(self, url: impl Into<Sensitive>) -> Self {
        self.with_http(|http| http.proxy(url))
    }

    /// Disables proxies, regardless of the environment.
    pub fn no_proxy(self) -> Self {
        self.with_http(HttpOptions::no_proxy)
    }

    /// Trusts these certificate authorities too; see [`HttpOptions::extra_root_certificate_pem`].
    pub fn extra_root_certificate_pem(self, pem: impl Into<Vec<u8>>) -> Self {
        self.with_http(|http| http.extra_root_certificate_pem(pem))
    }

    /// Uses rustls with this crypto provider; see [`HttpOptions::crypto_provider`].
    #[cfg(feature = "rustls")]
    pub fn crypto_provider(self, provider: Arc<rustls::crypto::CryptoProvider>) -> Self {
        self.with_http(|http| http.crypto_provider(provider))
    }

    /// Uses the system's TLS; see [`HttpOptions::native_tls`].
    #[cfg(feature = "native-tls")]
    pub fn native_tls(self) -> Self {
        self.with_http(HttpOptions::native_tls)
    }

    fn with_http(mut self, change: impl FnOnce(HttpOptions) -> HttpOptions) -> Self {
        self.http = change(self.http);
        self
    }
}
