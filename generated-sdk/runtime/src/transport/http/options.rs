//! What can be chosen about HTTP.

use super::Http;
use super::proxy::Way;
use super::tls::Tls;
use crate::error::Error;
use crate::protocol::Endpoint;
use crate::transport::Transport;
use crate::value::Sensitive;
use std::fmt;
use std::sync::Arc;

/// How HTTP is spoken: over which TLS, through which proxy, trusting whom. What is not said is as usual.
///
/// A client's builder has the same methods. These options are for those who give one choice to several clients, or to
/// the sources of credentials, which call over HTTP too:
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
    /// The usual ones.
    pub fn new() -> Self {
        Self::default()
    }

    /// Goes through this proxy: `http://host:port` or `https://host:port`, with `user:password@` before the host where
    /// the proxy asks for them (what is special in a URL is percent-encoded). HTTPS goes through a tunnel, so the proxy
    /// reads nothing of it.
    ///
    /// By default the proxy of the environment is used, except for addresses of this machine: `HTTPS_PROXY`, or else
    /// `ALL_PROXY`, unless `NO_PROXY` lists the endpoint. Its entries are hosts (which stand for all below them),
    /// `*.host`, IP addresses and networks such as `10.0.0.0/8`, perhaps with a port. A variable that applies and cannot
    /// be used is an error when the client is built.
    pub fn proxy(mut self, url: impl Into<Sensitive>) -> Self {
        self.way = Way::Proxy(url.into());
        self
    }

    /// Goes through no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.way = Way::Direct;
        self
    }

    /// Trusts the certificate authorities of a PEM file (its content, not its path) besides those that the
    /// system trusts: for a test server, or a proxy that opens TLS. It can be said several times.
    pub fn extra_root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.extra_roots.push(pem.into());
        self
    }

    /// Speaks TLS with rustls and this cryptography, such as `rustls::crypto::aws_lc_rs::default_provider()`.
    ///
    /// Unless this is said it is the default of the process, if one is installed
    /// (`CryptoProvider::install_default`), or else ring, if the feature `rustls-ring` is on.
    #[cfg(feature = "rustls")]
    pub fn crypto_provider(mut self, provider: Arc<rustls::crypto::CryptoProvider>) -> Self {
        self.tls = Tls::Rustls(provider);
        self
    }

    /// Speaks TLS with what the system has. Unless this is said, rustls comes first where both are built in and it has
    /// cryptography.
    #[cfg(feature = "native-tls")]
    pub fn native_tls(mut self) -> Self {
        self.tls = Tls::Native;
        self
    }

    // ------------------------------------------------------------------ behind them

    /// The same without any proxy.
    pub(crate) fn direct(&self) -> Self {
        self.clone().no_proxy()
    }

    /// The transport to this endpoint.
    pub(crate) fn transport(&self, endpoint: &Endpoint) -> Result<Arc<dyn Transport>, Error> {
        Ok(Arc::new(Http::new(endpoint, self)?))
    }
}

/// Shows no proxy: its URL may have a password in it.
impl fmt::Debug for HttpOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("HttpOptions");
        shown.field("tls", &self.tls).field("extra_roots", &self.extra_roots.len()).finish_non_exhaustive()
    }
}
