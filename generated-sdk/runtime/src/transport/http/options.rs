//! The HTTP options.

use super::Http;
use super::proxy::Way;
use super::tls::Tls;
use crate::error::Error;
use crate::protocol::Endpoint;
use crate::transport::Transport;
use crate::value::Sensitive;
use std::fmt;
use std::sync::Arc;

/// The TLS, proxy and trust settings of HTTP, each with a default.
///
/// A client's builder has the same methods. Use these options to share settings between several clients, or with the
/// sources of credentials, which use HTTP too:
///
/// ```
/// use registrar_sdk::aliyun_domain;
/// use registrar_sdk::HttpOptions;
/// use registrar_sdk::rpc::Sources;
///
/// let http = HttpOptions::new().proxy("http://user:password@proxy.example:3128");
/// let credentials = Sources::new().http(http.clone()).chain();
/// let client = aliyun_domain::international(credentials).http(http).build()?;
/// # Ok::<_, registrar_sdk::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct HttpOptions {
    pub(super) tls: Tls,
    pub(super) way: Way,
    pub(super) extra_roots: Vec<Vec<u8>>,
}

impl HttpOptions {
    /// Creates the default options.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the proxy: `http://host:port` or `https://host:port`, with `user:password@` before the host if the proxy
    /// requires it (percent-encode special characters). HTTPS is tunneled, so the proxy cannot read it.
    ///
    /// By default the proxy of the environment is used, except for loopback addresses: `HTTPS_PROXY`, or else
    /// `ALL_PROXY`, unless `NO_PROXY` lists the endpoint. Its entries are hosts (which include their subdomains),
    /// `*.host`, IP addresses and networks such as `10.0.0.0/8`, with an optional port. If an applicable variable is
    /// invalid, building the client fails.
    pub fn proxy(mut self, url: impl Into<Sensitive>) -> Self {
        self.way = Way::Proxy(url.into());
        self
    }

    /// Disables proxies, regardless of the environment.
    pub fn no_proxy(mut self) -> Self {
        self.way = Way::Direct;
        self
    }

    /// Trusts the certificate authorities in the content of a PEM file, in addition to those of the system: for a test
    /// server, or a proxy that intercepts TLS. It can be called several times.
    pub fn extra_root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.extra_roots.push(pem.into());
        self
    }

    /// Uses rustls with this crypto provider, such as `rustls::crypto::aws_lc_rs::default_provider()`.
    ///
    /// The default is the provider that the process has installed (`CryptoProvider::install_default`), or else ring, if
    /// the feature `rustls-ring` is enabled.
    #[cfg(feature = "rustls")]
    pub fn crypto_provider(mut self, provider: Arc<rustls::crypto::CryptoProvider>) -> Self {
        self.tls = Tls::Rustls(provider);
        self
    }

    /// Uses the system's TLS. The default is rustls, if both are compiled in and rustls has a crypto provider.
    #[cfg(feature = "native-tls")]
    pub fn native_tls(mut self) -> Self {
        self.tls = Tls::Native;
        self
    }

    // ------------------------------------------------------------------ internals

    /// Returns the options without any proxy.
    pub(crate) fn direct(&self) -> Self {
        self.clone().no_proxy()
    }

    /// Creates the transport for this endpoint.
    pub(crate) fn transport(&self, endpoint: &Endpoint) -> Result<Arc<dyn Transport>, Error> {
        Ok(Arc::new(Http::new(endpoint, self)?))
    }
}

/// Hides the proxy, whose URL may contain a password.
impl fmt::Debug for HttpOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("HttpOptions");
        shown.field("tls", &self.tls).field("extra_roots", &self.extra_roots.len()).finish_non_exhaustive()
    }
}
