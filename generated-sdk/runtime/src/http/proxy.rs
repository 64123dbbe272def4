//! The way to the service: straight, or through a proxy.

use crate::{Endpoint, Error, Sensitive};

/// Which way to go.
#[derive(Clone, Default)]
pub(super) enum Way {
    /// As the environment says, except for addresses of this machine.
    #[default]
    Environment,
    /// Straight.
    Direct,
    /// Through the proxy with this URL.
    Proxy(Sensitive),
}

/// A proxy that was looked at.
pub(super) struct Proxy {
    pub(super) proxy: reqwest::Proxy,
    /// Its host and port, for errors.
    pub(super) address: String,
    /// Whether the way to it goes over TLS.
    pub(super) secure: bool,
}

impl Proxy {
    pub(super) fn parse(url: &Sensitive) -> Result<Self, Error> {
        // The URL is not quoted: it may have a password in it.
        let wrong = || {
            let problem = "it is none that can be used: give `http://host:port` or `https://host:port`, with `user:password@` before the host if the proxy asks for them, percent-encoded";
            Error::config("proxy", problem.to_owned())
        };
        let text = url.expose().trim();
        let (scheme, rest) = text.split_once("://").ok_or_else(wrong)?;
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
        let endpoint = Endpoint::parse(&format!("{scheme}://{host}/{path}"), true).map_err(|_| wrong())?;
        if endpoint.path() != "/" {
            return Err(wrong());
        }
        let proxy = reqwest::Proxy::all(text).map_err(|_| wrong())?;
        Ok(Self { proxy, address: host.to_owned(), secure: endpoint.is_secure() })
    }
}
