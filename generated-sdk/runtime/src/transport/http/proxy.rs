//! The route to the service: direct, or through a proxy.

use crate::error::Error;
use crate::protocol::Endpoint;
use crate::value::Sensitive;

/// The route that the options choose.
#[derive(Clone, Default)]
pub(super) enum Way {
    /// The proxy of the environment, except for loopback addresses.
    #[default]
    Environment,
    /// No proxy.
    Direct,
    /// The proxy with this URL.
    Proxy(Sensitive),
}

impl Way {
    /// Returns the proxy for an endpoint, if there is one.
    pub(super) fn proxy(&self, endpoint: &Endpoint) -> Result<Option<Proxy>, Error> {
        match self {
            Self::Environment if endpoint.is_loopback() => Ok(None),
            Self::Environment => super::environment::proxy(endpoint, |name| std::env::var_os(name)),
            Self::Direct => Ok(None),
            Self::Proxy(url) => {
                Proxy::parse(url).map(Some).map_err(|problem| Error::config("proxy", problem.to_owned()))
            }
        }
    }
}

/// A parsed proxy URL.
#[derive(Clone)]
pub(super) struct Proxy {
    pub(super) proxy: reqwest::Proxy,
    /// Its host and port, for errors.
    pub(super) address: String,
    /// Whether connections to it use TLS.
    pub(super) secure: bool,
}

impl Proxy {
    /// Parses a proxy URL, or returns the problem with it.
    pub(super) fn parse(url: &Sensitive) -> Result<Self, &'static str> {
        // The URL is not quoted: it may contain a password.
        let wrong = "invalid proxy URL: expected `http://host:port` or `https://host:port`, with `user:password@` before the host if the proxy requires it, percent-encoded";
        let text = url.expose().trim();
        let (scheme, rest) = text.split_once("://").ok_or(wrong)?;
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
        let endpoint = Endpoint::parse(&format!("{scheme}://{host}/{path}"), true).map_err(|_| wrong)?;
        if endpoint.path() != "/" {
            return Err(wrong);
        }
        let proxy = reqwest::Proxy::all(text).map_err(|_| wrong)?;
        Ok(Self { proxy, address: endpoint.authority().to_owned(), secure: endpoint.is_secure() })
    }
}
