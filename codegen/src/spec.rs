//! The spec as it is written: the mirror of the YAML, with the place of everything. Each structure
//! stands with the function that reads it.
//!
//! Nothing here is looked up or decided. A key that was missing or wrong has been reported and stands
//! here as empty text, so that the later stages can go on and report the rest.

mod action;
mod errors;
mod example;
mod failure;
mod field;
mod orders;
mod paging;
mod protocol;
mod registrar;
mod service;
mod types;

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostics, did_you_mean};
use crate::source::{SourceFile, Sources, Span};
use crate::yaml::{self, Context};
pub use crate::yaml::{Block, Spanned, Text};
pub use action::Action;
pub use errors::ErrorCode;
pub use example::{Example, ExampleError, OtherShape, Value};
pub use failure::Failure;
pub use field::{Condition, Currency, Field, Required};
pub use orders::{Finding, Order, Orders, PriceTable, Quoting, RuleOut, Settling};
pub use paging::Paging;
use protocol::Protocol;
pub use registrar::{Check, Domain, Domains, Nameservers, Purchase, Registrar};
pub use service::{Edition, ExampleFile, Service};
pub use types::{Enum, EnumValue, Structure};

/// Reads all services. Every problem of every file is reported, and everything readable is returned.
///
/// A service that lacks a file, or one of whose files could not be parsed, is returned without that
/// file and is not [`whole`](Service::whole).
pub fn load(sources: &Sources, diagnostics: &mut Diagnostics) -> Vec<Service> {
    let mut folders: BTreeMap<&str, Vec<(Role<'_>, u32)>> = BTreeMap::new();
    let mut protocols = Vec::new();
    let mut whole = true;
    // The result does not depend on the order of the files.
    let mut files: Vec<(u32, &SourceFile)> = (0..).zip(&sources.files).collect();
    files.sort_by(|(_, a), (_, b)| a.path.cmp(&b.path));
    for (file, source) in files {
        match role(&source.path) {
            Some((PROTOCOLS, Role::Protocol(name))) => {
                let protocol = read_protocol(name, file, source, diagnostics);
                whole &= protocol.is_some();
                protocols.extend(protocol);
            }
            Some((folder, role)) => folders.entry(folder).or_default().push((role, file)),
            None => misplaced(file, &source.path, diagnostics),
        }
    }
    let folders = folders.into_iter();
    let services = folders.filter_map(|(folder, files)| read_folder(folder, &files, sources, diagnostics));
    let mut services: Vec<Service> = services.collect();
    protocol::inherit(&mut services, &protocols, diagnostics);
    services.iter_mut().for_each(|service| service.whole &= whole);
    services
}

/// The folder of the files about protocols, which is not that of a service.
const PROTOCOLS: &str = "protocols";

/// The subject of a file, determined by its path.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role<'a> {
    /// The codes, parameters and types that the services of this protocol share.
    Protocol(&'a str),
    Service,
    Errors,
    Types,
    Action(&'a str),
    /// `<Action>/<file>`.
    Example(&'a str),
}

fn role(path: &str) -> Option<(&str, Role<'_>)> {
    let (folder, rest) = path.split_once('/')?;
    let role = match rest.split_once('/') {
        _ if folder == PROTOCOLS => {
            Role::Protocol(rest.strip_suffix(".yaml").filter(|name| is_yaml(rest) && !name.is_empty())?)
        }
        None if rest == "service.yaml" => Role::Service,
        None if rest == "errors.yaml" => Role::Errors,
        Some(("types", name)) if is_yaml(name) => Role::Types,
        Some(("actions", name)) if is_yaml(name) => Role::Action(name.strip_suffix(".yaml")?),
        Some(("examples", path)) if is_example(path) => Role::Example(path),
        _ => return None,
    };
    Some((folder, role))
}

fn is_example(path: &str) -> bool {
    let name = path.split_once('/').map_or("", |(_, name)| name);
    !name.contains('/') && (name.ends_with(".json") || name.ends_with(".xml"))
}

fn is_yaml(name: &str) -> bool {
    !name.contains('/') && name.strip_suffix(".yaml").is_some_and(|stem| !stem.is_empty())
}

fn misplaced(file: u32, path: &str, diagnostics: &mut Diagnostics) {
    const PLACES: [&str; 5] = ["service.yaml", "errors.yaml", "types", "actions", "examples"];
    let inner: Vec<&str> = path.split('/').skip(1).collect();
    let near = inner.first().and_then(|name| did_you_mean(name, PLACES));
    let help = match near {
        _ if path.starts_with("protocols/") => {
            "what services share is in `protocols/<protocol>.yaml`".to_owned()
        }
        Some(near) => format!("did you mean `{near}`?"),
        None if inner.first() == Some(&"examples") => {
            "the bodies of examples are `examples/<Action>/*.json` and `*.xml`".to_owned()
        }
        None if !path.ends_with(".yaml") => "the spec's files end in `.yaml`".to_owned(),
        None => {
            "a service's folder holds `service.yaml`, `errors.yaml`, `types/*.yaml`, `actions/*.yaml` and \
                 `examples/<Action>/*`"
                .to_owned()
        }
    };
    diagnostics.error(Code::MisplacedFile, Span::whole_file(file), "no service keeps a file here").help(help);
}

fn read_folder(
    folder: &str,
    files: &[(Role<'_>, u32)],
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Service> {
    let place = Span::whole_file(files.first()?.1);
    let mut service = Service { folder: folder.to_owned(), whole: true, ..Service::default() };
    if !files.iter().any(|&(role, _)| role == Role::Service) {
        service.whole = false;
        diagnostics
            .error(Code::NoService, place, format!("the service `{folder}` has no `service.yaml`"))
            .help(format!("write `spec/{folder}/service.yaml`"));
    }
    for &(role, file) in files {
        let Some(source) = sources.files.get(file as usize) else {
            continue;
        };
        service.whole &= read_file(role, file, source, &mut service, diagnostics).is_some();
    }
    Some(service)
}

/// Reads what the services of a protocol share; `None` if the file could not be parsed.
fn read_protocol(
    name: &str,
    file: u32,
    source: &SourceFile,
    diagnostics: &mut Diagnostics,
) -> Option<Protocol> {
    let text = utf8(file, source, diagnostics)?;
    let node = yaml::tree::parse(file, text, diagnostics)?;
    let mut context = Context { file, path: &source.path, text, diagnostics };
    let mut protocol = yaml::root(&mut context, &node, "protocol", Some(name), Protocol::read)?;
    let name_in_file = &mut protocol.protocol;
    if !name_in_file.value.is_empty() && name_in_file.value != name {
        let message = format!("the protocol `{}` is described in a file of another name", name_in_file.value);
        diagnostics
            .error(Code::FileName, name_in_file.span, message)
            .here(format!("the file is `{name}.yaml`"))
            .help(format!("rename the file, or write `protocol: {name}`"));
        name.clone_into(&mut name_in_file.value);
    }
    Some(protocol)
}

/// Adds a file to its service; `None` if it could not be parsed.
fn read_file(
    role: Role<'_>,
    file: u32,
    source: &SourceFile,
    service: &mut Service,
    diagnostics: &mut Diagnostics,
) -> Option<()> {
    let text = utf8(file, source, diagnostics)?;
    if let Role::Example(path) = role {
        service.example_files.insert(path.to_owned(), ExampleFile { file, text: text.to_owned() });
        return Some(());
    }
    let node = yaml::tree::parse(file, text, diagnostics)?;
    let mut context = Context { file, path: &source.path, text, diagnostics };
    let (noun, name) = match role {
        Role::Service => ("service", Some(service.folder.clone())),
        Role::Errors | Role::Types | Role::Example(_) | Role::Protocol(_) => ("file", None),
        Role::Action(name) => ("action", Some(name.to_owned())),
    };
    yaml::root(&mut context, &node, noun, name.as_deref(), |mapping| match role {
        Role::Service => service::service(service, mapping),
        Role::Errors => errors::errors(service, mapping),
        Role::Types => types::types(service, mapping),
        Role::Action(_) => service.actions.push(Action::read(mapping)),
        Role::Example(_) | Role::Protocol(_) => {}
    })
}

/// The file's text, if it is text and small enough for its places to be counted.
fn utf8<'s>(file: u32, source: &'s SourceFile, diagnostics: &mut Diagnostics) -> Option<&'s str> {
    if u32::try_from(source.bytes.len()).is_err() {
        diagnostics.error(Code::Syntax, Span::whole_file(file), "the file is larger than four gigabytes");
        return None;
    }
    match std::str::from_utf8(&source.bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let start = yaml::tree::offset(error.valid_up_to());
            let span = Span { file, start, end: start.saturating_add(1) };
            diagnostics
                .error(Code::NotUtf8, span, "the file is not UTF-8")
                .here("this byte does not belong to a character")
                .help("save the file as UTF-8");
            None
        }
    }
}
