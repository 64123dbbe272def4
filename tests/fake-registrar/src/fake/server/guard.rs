//! Keeps pages of other sites from using a registrar on this machine: by an image, a form or `fetch` (cross-site
//! requests), or by a host name that they resolve to loopback (DNS rebinding). A link to the explorer works.

use crate::gateway::{Request, Response};
use std::net::IpAddr;

/// Who a request is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// A simulated service.
    Service,
    /// The control endpoint.
    Control,
    /// The explorer.
    Explorer,
}

/// Refuses a request that a page of another site makes. Programs send neither `Origin` nor `Sec-Fetch-Site`.
///
/// A page that was loaded under another name is of the same site, and reads what it likes, so the explorer and the
/// control endpoint also need a name of this machine. Calls do not: clients may resolve a vendor's name to loopback, and
/// signatures keep such a page out.
pub(super) fn refuse_foreign(request: &Request, meant: Meant) -> Option<Response> {
    let host = request.header("host").unwrap_or_default();
    let is_link = meant == Meant::Explorer
        && request.path == "/"
        && request.header("sec-fetch-mode").is_some_and(|mode| mode == "navigate");
    let what = if meant != Meant::Service && !is_loopback(host) {
        format!("the host `{host}` is refused: use 127.0.0.1, [::1] or localhost")
    } else if comes_from_elsewhere(request, host) && !is_link {
        "requests of other sites' pages are refused: open this registrar's own page".to_owned()
    } else {
        return None;
    };
    let body = serde_json::json!({ "problem": what }).to_string();
    Some(Response::new(403, "application/json;charset=utf-8", body))
}

/// Whether a browser says that another site's page makes the request.
fn comes_from_elsewhere(request: &Request, host: &str) -> bool {
    let foreign = |origin: &str| origin != format!("http://{host}") || !is_loopback(host);
    let cross = |site: &str| !matches!(site, "same-origin" | "none");
    request.header("origin").is_some_and(foreign) || request.header("sec-fetch-site").is_some_and(cross)
}

/// Whether a `Host` header names this machine.
fn is_loopback(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next(),
        None => host.split(':').next(),
    };
    let name = name.unwrap_or_default();
    name.eq_ignore_ascii_case("localhost")
        || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::is_loopback;

    #[test]
    fn only_names_of_this_machine_are_loopback() {
        for host in ["127.0.0.1:80", "[::1]:8053", "[::1]", "localhost:1", "LOCALHOST"] {
            assert!(is_loopback(host), "{host}");
        }
        for host in ["", "example.com", "127.0.0.1.example.com", "localhost.example.com:80", "10.0.0.1"] {
            assert!(!is_loopback(host), "{host}");
        }
    }
}
