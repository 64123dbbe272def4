//! Editions and sets of them.

use crate::diagnostic::{Code, Diagnostics, quoted};
use crate::model::names::{camel, shouty, snake};
use crate::model::{Edition, Editions};
use crate::spec::{self, Text};

use super::scope::{cased, reserved, usable};

/// A set has eight places, and the last one is kept so that "all" is never a list of all.
const MOST: usize = 7;

/// The functions of the runtime that generated code calls besides those that create clients.
const FUNCTIONS: &[&str] = &["read", "read_request"];

/// The editions of a service.
pub fn resolve<'s>(specs: &'s [spec::Edition], diagnostics: &mut Diagnostics) -> Vec<Edition<'s>> {
    const HELP: &str = "choose another name";
    let mut editions = Vec::with_capacity(specs.len());
    for (index, spec) in specs.iter().enumerate() {
        let name = &spec.name;
        if usable(name, &name.value, HELP, diagnostics) {
            cased(name, &snake(&name.value), "an edition", diagnostics);
        }
        if FUNCTIONS.contains(&name.value.as_str()) {
            reserved(name.span, &name.value, HELP, diagnostics);
        }
        // An empty name has been reported as missing.
        let own = ("endpoint", &spec.endpoint);
        let regions = spec.regions.iter().map(|(region, endpoint)| (region.value.as_str(), endpoint));
        let endpoints = regions.chain([own].into_iter().filter(|(_, endpoint)| !endpoint.value.is_empty()));
        for (key, endpoint) in endpoints.filter(|(_, endpoint)| !is_endpoint(&endpoint.value)) {
            diagnostics
                .error(Code::WrongKind, endpoint.span, format!("wrong kind of value for `{key}`"))
                .here("expected a host, or a URL")
                .help("write it as `api.example.com` or `https://api.example.com:8443/path`");
        }
        if index == MOST {
            diagnostics
                .error(Code::UnknownEdition, name.span, format!("a service has at most {MOST} editions"))
                .help("describe further ones as a separate service");
        }
        editions.push(Edition { spec, constant: shouty(&name.value), title: camel(&name.value) });
    }
    editions
}

/// Whether calls can go there: a host, perhaps with a port and a path. They go by HTTPS.
fn is_endpoint(text: &str) -> bool {
    let rest = text.strip_prefix("https://").unwrap_or(text);
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    let (host, port) = authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
    let of_host = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    let of_path = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'?' | b'#' | b'\\');
    !host.is_empty()
        && host.bytes().all(of_host)
        && port.is_none_or(|port| port.parse::<u16>().is_ok())
        && path.bytes().all(of_path)
}

/// The editions that have what names these: all, if it names none.
pub fn available(names: &[Text], editions: &[spec::Edition], diagnostics: &mut Diagnostics) -> Editions {
    if names.is_empty() { Editions::ALL } else { set(names, editions, diagnostics) }
}

/// The set of the editions that are named.
pub fn set(names: &[Text], editions: &[spec::Edition], diagnostics: &mut Diagnostics) -> Editions {
    let mut set = Editions::NONE;
    for name in names {
        match editions.iter().take(MOST).position(|edition| edition.name.value == name.value) {
            Some(index) => set.0 |= 1 << index,
            None => {
                let known = || editions.iter().map(|edition| edition.name.value.as_str());
                diagnostics
                    .error(Code::UnknownEdition, name.span, format!("unknown edition `{}`", name.value))
                    .here("not declared in service.yaml")
                    .suggest(&name.value, known(), || format!("the editions are {}", quoted(known(), ", ")));
            }
        }
    }
    let all = (0..editions.len().min(MOST)).all(|index| set.has(index));
    if all && !names.is_empty() { Editions::ALL } else { set }
}
