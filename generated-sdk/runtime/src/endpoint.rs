//! Where calls go.

use super::Error;

/// A base URL that was looked at: a scheme, a host, perhaps a port and a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    url: String,
    host_at: usize,
    host_end: usize,
}

impl Endpoint {
    /// Reads a base URL, or a host alone, which means HTTPS.
    pub(crate) fn parse(text: &str, plain_http: bool) -> Result<Self, Error> {
        // The text is not quoted: it might hold a password, which is one of the mistakes found here.
        let wrong = |what: &str| Err(Error::config("endpoint", what.to_owned()));
        let text = text.trim();
        let (scheme, rest) = text.split_once("://").unwrap_or(("https", text));
        let secure = scheme.eq_ignore_ascii_case("https");
        if !secure && !scheme.eq_ignore_ascii_case("http") {
            return wrong("the endpoint has to begin with `https://`");
        }
        if !secure && !plain_http {
            return wrong(
                "the endpoint is plain HTTP, which anyone on the way can read and change: use `https://`, or say `.allow_plain_http()` for a test server",
            );
        }
        if rest.contains(|c: char| c.is_whitespace() || c.is_control() || c == '\\') {
            return wrong("the endpoint has a blank, a backslash or a control character in it");
        }
        if rest.contains(['?', '#']) {
            return wrong("the endpoint has a query or a fragment: give scheme, host, port and path only");
        }
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        if authority.contains('@') {
            return wrong(
                "the endpoint has a user name or password in it: credentials are given to the client, not in the URL",
            );
        }
        let (host, port) = split_port(authority);
        if host.is_empty() {
            return wrong("the endpoint has no host");
        }
        if port.is_some_and(|port| port.parse::<u16>().is_err()) {
            return wrong("the endpoint's port is not a number from 0 to 65535");
        }
        let scheme = if secure { "https://" } else { "http://" };
        // As HTTP clients write it in the `Host` header, which may be signed.
        let authority = authority.to_ascii_lowercase();
        let path = path.trim_end_matches('/');
        let url = if path.is_empty() {
            format!("{scheme}{authority}/")
        } else {
            format!("{scheme}{authority}/{path}")
        };
        Ok(Self { url, host_at: scheme.len(), host_end: scheme.len() + host.len() })
    }

    /// The URL, with a path and without a query.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The host, without its port.
    pub fn host(&self) -> &str {
        self.url.get(self.host_at..self.host_end).unwrap_or_default()
    }

    /// The host and its port, as the `Host` header has them: without the port that goes without saying.
    pub(crate) fn authority(&self) -> &str {
        let rest = self.url.get(self.host_at..).unwrap_or_default();
        let authority = rest.split('/').next().unwrap_or_default();
        let usual = if self.is_secure() { ":443" } else { ":80" };
        authority.strip_suffix(usual).unwrap_or(authority)
    }

    /// The path, from its first slash.
    pub(crate) fn path(&self) -> &str {
        let rest = self.url.get(self.host_end..).unwrap_or_default();
        rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/")
    }

    /// Whether it is this machine itself.
    pub fn is_loopback(&self) -> bool {
        let host = self.host().trim_start_matches('[').trim_end_matches(']');
        host.eq_ignore_ascii_case("localhost")
            || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
    }

    /// Whether it goes over TLS.
    pub(crate) fn is_secure(&self) -> bool {
        self.url.starts_with("https://")
    }
}

fn split_port(authority: &str) -> (&str, Option<&str>) {
    // An IPv6 address has colons of its own, inside brackets.
    let from = authority.rfind(']').map_or(0, |bracket| bracket + 1);
    match authority.get(from..).and_then(|rest| rest.find(':')) {
        Some(colon) => (&authority[..from + colon], Some(&authority[from + colon + 1..])),
        None => (authority, None),
    }
}
