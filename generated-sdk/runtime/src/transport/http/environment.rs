//! The proxy settings of the environment.

use super::proxy::Proxy;
use crate::error::Error;
use crate::protocol::Endpoint;
use crate::value::Sensitive;
use std::ffi::OsString;
use std::net::IpAddr;
use url::Host;

/// Returns the proxy for this endpoint, or `None` if the environment sets none or exempts the endpoint.
///
/// `HTTPS_PROXY` or `HTTP_PROXY`, depending on the endpoint's scheme, wins over `ALL_PROXY`; `NO_PROXY` lists
/// exceptions. Each may be in lower case. reqwest reads them too, but ignores invalid values.
pub(super) fn proxy(
    endpoint: &Endpoint,
    variable: impl Fn(&str) -> Option<OsString>,
) -> Result<Option<Proxy>, Error> {
    let get = |name: &'static str| -> Result<Option<(&'static str, String)>, Error> {
        let lower = name.to_ascii_lowercase();
        let set = |name: &str| variable(name).filter(|value| !value.is_empty());
        // In a CGI program it is the `Proxy` header of a request.
        let forged = name == "HTTP_PROXY" && variable("REQUEST_METHOD").is_some();
        let Some(value) = set(name).filter(|_| !forged).or_else(|| set(&lower)) else { return Ok(None) };
        let unreadable =
            |_| Error::config("proxy", format!("the environment variable `{name}` is not Unicode"));
        Ok(Some((name, value.into_string().map_err(unreadable)?)))
    };
    let own = if endpoint.is_secure() { "HTTPS_PROXY" } else { "HTTP_PROXY" };
    let Some((name, url)) = get(own)?.map_or_else(|| get("ALL_PROXY"), |found| Ok(Some(found)))? else {
        return Ok(None);
    };
    if let Some((_, exempt)) = get("NO_PROXY")?
        && is_exempt(&exempt, endpoint)?
    {
        return Ok(None);
    }
    let url = if url.contains("://") { url } else { format!("http://{}", url.trim()) };
    let proxy = Proxy::parse(&Sensitive::from(url));
    proxy
        .map(Some)
        .map_err(|problem| Error::config("proxy", format!("the environment variable `{name}`: {problem}")))
}

/// Returns whether one of the entries of `NO_PROXY` matches the endpoint.
fn is_exempt(list: &str, endpoint: &Endpoint) -> Result<bool, Error> {
    let entries = list.split(|c: char| c == ',' || c.is_whitespace()).filter(|entry| !entry.is_empty());
    for entry in entries {
        match matches(entry, endpoint) {
            Some(true) => return Ok(true),
            Some(false) => {}
            None => {
                // The entry may contain a password that was meant for another variable.
                let shown = if entry.contains('@') { "***" } else { entry };
                let problem = format!(
                    "the environment variable `NO_PROXY` has the invalid entry `{shown}`: expected a host, `*.host`, an IP address or a network such as `10.0.0.0/8`, with an optional port"
                );
                return Err(Error::config("proxy", problem));
            }
        }
    }
    Ok(false)
}

/// Returns whether an entry matches the endpoint, or `None` if it is invalid.
fn matches(entry: &str, endpoint: &Endpoint) -> Option<bool> {
    let host = endpoint.parsed_host()?;
    if let Some((network, bits)) = entry.split_once('/') {
        let (network, bits) = (network.parse().ok()?, bits.parse().ok()?);
        return contains(network, bits, &host);
    }
    let (name, port) = match entry.rsplit_once(':') {
        // An IPv6 address without brackets.
        _ if entry.parse::<IpAddr>().is_ok() => (entry, None),
        Some((name, port)) if !port.ends_with(']') => (name, Some(port.parse::<u16>().ok()?)),
        _ => (entry, None),
    };
    let same_port = port.is_none_or(|port| port == endpoint.port());
    let name = name.strip_prefix('.').unwrap_or(name);
    let name = name.strip_suffix('.').unwrap_or(name);
    let same_host =
        match (name.parse().ok().map_or_else(|| Host::parse(name).ok(), |ip| Some(of_ip(ip)))?, host) {
            (Host::Domain(pattern), host) if pattern.contains('*') => {
                matches_glob(&pattern, &host.to_string())
            }
            // A domain matches all its subdomains, as with curl.
            (Host::Domain(name), Host::Domain(host)) => {
                let host = host.strip_suffix('.').unwrap_or(host);
                host.strip_suffix(&*name).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
            }
            (Host::Ipv4(ip), Host::Ipv4(host)) => ip == host,
            (Host::Ipv6(ip), Host::Ipv6(host)) => ip == host,
            _ => false,
        };
    Some(same_host && same_port)
}

fn of_ip(ip: IpAddr) -> Host {
    match ip {
        IpAddr::V4(ip) => Host::Ipv4(ip),
        IpAddr::V6(ip) => Host::Ipv6(ip),
    }
}

/// Returns whether a network contains the host, or `None` if its prefix is too long.
fn contains(network: IpAddr, bits: u32, host: &Host<&str>) -> Option<bool> {
    let same = |one: u128, other: u128, length: u32| {
        let rest = length.checked_sub(bits)?;
        Some((one ^ other).checked_shr(rest).unwrap_or(0) == 0)
    };
    match (network, host) {
        (IpAddr::V4(network), Host::Ipv4(host)) => same(network.to_bits().into(), host.to_bits().into(), 32),
        (IpAddr::V6(network), Host::Ipv6(host)) => same(network.to_bits(), host.to_bits(), 128),
        (network, _) => (bits <= if network.is_ipv4() { 32 } else { 128 }).then_some(false),
    }
}

/// Returns whether a string matches a pattern in which `*` matches any string.
fn matches_glob(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let (first, last) = (parts.next().unwrap_or_default(), parts.next_back().unwrap_or_default());
    let middle = text.strip_prefix(first).and_then(|rest| rest.strip_suffix(last));
    middle
        .and_then(|rest| parts.try_fold(rest, |rest, part| rest.split_once(part).map(|(_, after)| after)))
        .is_some()
}

#[cfg(test)]
mod tests {
    use super::{Endpoint, is_exempt};

    #[test]
    fn no_proxy_exempts_hosts_networks_and_ports() {
        for (list, url, expected) in [
            ("*", "https://domain.example", true),
            ("domain.example", "https://domain.example", true),
            ("domain.example", "https://a.domain.example", true),
            ("domain.example", "https://otherdomain.example", false),
            (".domain.example", "https://a.domain.example", true),
            (".domain.example", "https://domain.example", true),
            ("*.example", "https://domain.example", true),
            ("*.example", "https://a.domain.example", true),
            ("*.domain.example", "https://domain.example", false),
            ("DOMAIN.Example.", "https://domain.example", true),
            ("dom*.ex*le", "https://domain.example", true),
            ("domain.example:8443", "https://domain.example:8443", true),
            ("domain.example:8443", "https://domain.example", false),
            ("domain.example:443", "https://domain.example", true),
            ("other.example, domain.example", "https://domain.example", true),
            ("other.example domain.example", "https://domain.example", true),
            ("bücher.example", "https://xn--bcher-kva.example", true),
            ("10.0.0.7", "https://10.0.0.7", true),
            ("10.0.0.0/8", "https://10.9.8.7", true),
            ("10.0.0.0/8", "https://11.9.8.7", false),
            ("0.0.0.0/0", "https://11.9.8.7", true),
            ("10.*", "https://10.9.8.7", true),
            ("10.0.0.0/8", "https://domain.example", false),
            ("2001:db8::1", "https://[2001:db8::1]", true),
            ("[2001:db8::1]:8443", "https://[2001:db8::1]:8443", true),
            ("[2001:db8::1]", "https://[2001:db8::1]:8443", true),
            ("2001:db8::/32", "https://[2001:db8:1::1]", true),
            ("", "https://domain.example", false),
        ] {
            let endpoint = Endpoint::parse(url, true).expect(url);
            assert_eq!(is_exempt(list, &endpoint).expect(list), expected, "{list}: {url}");
        }
    }

    #[test]
    fn entries_that_are_not_understood_are_refused() {
        let endpoint = Endpoint::parse("https://domain.example", true).expect("an endpoint");
        for entry in
            ["http://domain.example", "domain.example:port", "10.0.0.0/33", "10.0.0.0/8/8", "a^b", "u:p@x"]
        {
            let error = is_exempt(entry, &endpoint).expect_err(entry).to_string();
            assert!(error.contains("`NO_PROXY`") && !error.contains("u:p"), "{error}");
        }
    }
}
