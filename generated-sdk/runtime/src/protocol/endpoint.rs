//! The endpoint of calls.

use crate::error::Error;
use url::{Host, ParseError, Position, Url};

/// A parsed and normalized base URL: a scheme, a host, and optionally a port and a path.
///
/// Hosts are in lower case and in punycode, the default port is omitted, and `.` and `..` are resolved, so that it
/// matches the `Host` header and the request line, which may be signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    url: Url,
}

impl Endpoint {
    /// Parses a base URL, or only a host, which implies HTTPS.
    pub(crate) fn parse(text: &str, plain_http: bool) -> Result<Self, Error> {
        // The URL is not quoted: it may contain a password, which is one of the mistakes found here.
        let wrong = |what: &str| Error::config("endpoint", what.to_owned());
        let text = text.trim();
        let (scheme, rest) = text.split_once("://").unwrap_or(("https", text));
        let secure = scheme.eq_ignore_ascii_case("https");
        if !secure && !scheme.eq_ignore_ascii_case("http") {
            return Err(wrong("the endpoint must begin with `https://`"));
        }
        if !secure && !plain_http {
            return Err(wrong(
                "the endpoint uses plain HTTP, which others can read and change: use `https://`, or call `.allow_plain_http()` for a test server",
            ));
        }
        // The URL standard ignores some of these characters and reinterprets others.
        if rest.contains(|c: char| c.is_whitespace() || c.is_control() || c == '\\') {
            return Err(wrong("the endpoint has a space, a backslash or a control character"));
        }
        if rest.contains(['?', '#']) {
            return Err(wrong(
                "the endpoint has a query or a fragment: use only scheme, host, port and path",
            ));
        }
        let authority = rest.split('/').next().unwrap_or_default();
        if authority.contains('@') {
            return Err(wrong(
                "the endpoint contains a user name or password: pass credentials to the client, not in the URL",
            ));
        }
        if authority.is_empty() || authority.starts_with(':') {
            return Err(wrong("the endpoint has no host"));
        }
        const PORT: &str = "the endpoint's port is not a number from 1 to 65535";
        const HOST: &str = "the endpoint's host is neither a domain name nor an IP address";
        let mut url = Url::parse(&format!("{scheme}://{rest}")).map_err(|error| match error {
            ParseError::InvalidPort => wrong(PORT),
            _ => wrong(HOST),
        })?;
        if authority.ends_with(':') || url.port() == Some(0) {
            return Err(wrong(PORT));
        }
        if matches!(url.host(), Some(Host::Domain(name)) if !is_domain(name)) {
            return Err(wrong(HOST));
        }
        let path = url.path().trim_end_matches('/').to_owned();
        url.set_path(&path);
        Ok(Self { url })
    }

    /// Returns the URL, with a path and without a query.
    pub fn url(&self) -> &str {
        self.url.as_str()
    }

    /// Returns the host without its port. An IPv6 address is in brackets.
    pub fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }

    /// Returns the parsed host.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub(crate) fn parsed_host(&self) -> Option<Host<&str>> {
        self.url.host()
    }

    /// Returns the port: the scheme's default port unless the URL has another.
    pub(crate) fn port(&self) -> u16 {
        self.url.port_or_known_default().unwrap_or_default()
    }

    /// Returns the host and port for the `Host` header: without the scheme's default port.
    pub(crate) fn authority(&self) -> &str {
        &self.url[Position::BeforeHost..Position::AfterPort]
    }

    /// Returns the path, from its first slash.
    pub(crate) fn path(&self) -> &str {
        self.url.path()
    }

    /// Returns whether it is a loopback address.
    pub fn is_loopback(&self) -> bool {
        match self.url.host() {
            Some(Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
            Some(Host::Ipv4(ip)) => ip.is_loopback(),
            Some(Host::Ipv6(ip)) => ip.to_canonical().is_loopback(),
            None => false,
        }
    }

    /// Returns whether it uses TLS.
    pub(crate) fn is_secure(&self) -> bool {
        self.url.scheme() == "https"
    }
}

/// Returns whether a name can be resolved. URLs allow other hosts too, such as `*.example` or `a..b`.
fn is_domain(name: &str) -> bool {
    let label = |label: &str| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        (1..=63).contains(&label.len()) && label.bytes().all(plain)
    };
    let name = name.strip_suffix('.').unwrap_or(name);
    name.len() <= 253 && name.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::Endpoint;

    #[test]
    fn endpoints_are_normalised_as_http_clients_send_them() {
        for (text, url) in [
            ("domain.example", "https://domain.example/"),
            ("HTTPS://Domain.EXAMPLE/", "https://domain.example/"),
            ("https://domain.example:443", "https://domain.example/"),
            ("https://domain.example:0443/base/", "https://domain.example/base"),
            ("http://domain.example:443", "http://domain.example:443/"),
            ("https://domain.example/a/./b/../c", "https://domain.example/a/c"),
            ("https://domain.example/ü/%7e", "https://domain.example/%C3%BC/%7e"),
            ("https://bücher.example", "https://xn--bcher-kva.example/"),
            ("https://[0:0::1]:8443/", "https://[::1]:8443/"),
            ("https://domain.example.", "https://domain.example./"),
        ] {
            let endpoint = Endpoint::parse(text, true).expect(text);
            assert_eq!(endpoint.url(), url, "{text}");
            let again = Endpoint::parse(endpoint.url(), true).expect(text);
            assert_eq!(again, endpoint, "{text}");
        }
    }
}
