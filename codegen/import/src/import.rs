//! Imports a vendor's description into a spec.

use std::collections::BTreeSet;

use codegen::diagnostic::Diagnostics;
use codegen::model::Service;
use codegen::model::names::camel;
use codegen::source::{SourceFile, Sources};

use crate::api::Api;
use crate::diff::{self, Change, ChangeKind, Mode};
use crate::draft::{Drafter, Names, OpenPoints, Options, Shared};
use crate::facts::{Place, of_api, of_spec};
use crate::merge::{Merge, Merged, taken_names};

/// A request to import.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    /// The service's folder in the spec.
    pub service: &'a str,
    /// The vendor's description.
    pub api: Api,
    /// The actions to import; all if empty.
    pub actions: Vec<String>,
    /// Whether to write the vendor's sentences into the docs.
    pub keep_docs: bool,
}

/// The outcome of an import.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// The files of the spec that are new or changed.
    pub files: Vec<SourceFile>,
    /// The differences between the spec and the vendor's description; none for a new service.
    pub changes: Vec<Change>,
    /// Additions that a person has to make, with the reason.
    pub by_hand: Vec<(Change, String)>,
    /// The decisions that the new parts leave to a person.
    pub open: OpenPoints,
    /// The number of actions that were drafted.
    pub drafted: usize,
    /// The parts of the vendor's description that the spec language cannot express.
    pub notes: Vec<String>,
    /// The diagnostics of codegen for the spec with the additions. A draft has none.
    pub diagnostics: String,
}

/// Drafts a new service, or adds what is new to an existing one.
pub fn import(spec: &Sources, request: Request<'_>) -> Result<Imported, String> {
    let Request { service, mut api, actions, keep_docs } = request;
    if !actions.is_empty() {
        if let Some(unknown) = actions.iter().find(|name| !api.actions.iter().any(|it| it.name == **name)) {
            let near =
                codegen::diagnostic::did_you_mean(unknown, api.actions.iter().map(|it| it.name.as_str()));
            let help = near.map(|near| format!("\nhelp: did you mean `{near}`?")).unwrap_or_default();
            return Err(format!("error: the vendor describes no action `{unknown}`{help}"));
        }
        api.actions.retain(|action| actions.contains(&action.name));
    }
    let options = Options { service, keep_docs };
    let prefix = format!("{service}/");
    if spec.files.iter().any(|file| file.path.starts_with(&prefix)) {
        merge(spec, api, options)
    } else {
        draft(spec, api, options)
    }
}

/// Compares two specs of a service, each with the files of its protocol.
pub fn compare_specs(old: &Sources, new: &Sources, service: &str) -> Result<Vec<Change>, String> {
    let facts = |sources: &Sources| with_service(sources, service, of_spec);
    Ok(diff::compare(&facts(old)?, &facts(new)?, Mode::Specs))
}

fn draft(spec: &Sources, api: Api, options: Options<'_>) -> Result<Imported, String> {
    let protocols = protocols(spec);
    let shared = Shared { codes: shared_codes(&protocols), ..Shared::default() };
    let marker = camel(options.service);
    let imported = with_fitting_samples(&protocols, api, |api| {
        let mut drafter = Drafter::new(api, options, Names::of_types(&marker, []), &shared);
        let files = drafter.service();
        Ok(Imported { files, open: drafter.open, drafted: api.actions.len(), ..Imported::default() })
    })?;
    if !imported.diagnostics.is_empty() {
        let problems = imported.diagnostics;
        return Err(format!("{problems}\nerror: the draft has these problems, and nothing was written"));
    }
    Ok(imported)
}

fn merge(spec: &Sources, api: Api, options: Options<'_>) -> Result<Imported, String> {
    let merged = with_service(spec, options.service, |service| merge_into(service, spec, api, options));
    merged.map_err(|problems| {
        format!("{problems}\nerror: the spec has these problems, and nothing was written")
    })?
}

fn merge_into(
    service: &Service<'_>,
    spec: &Sources,
    api: Api,
    options: Options<'_>,
) -> Result<Imported, String> {
    let facts = of_spec(service);
    if let Some(unknown) = api.editions.iter().find(|edition| !facts.editions.contains(&edition.name)) {
        let known: Vec<&str> = facts.editions.iter().map(String::as_str).collect();
        return Err(format!(
            "error: the spec of `{}` has no edition `{}`\nhelp: name the edition of each file with `--edition NAME=FILE`; there are {}",
            options.service,
            unknown.name,
            codegen::diagnostic::quoted(known, ", "),
        ));
    }
    if let Some(wanted) = wanted_editions(service, &api) {
        return Err(wanted);
    }
    let shared = Shared {
        codes: service.errors.iter().map(|it| it.code.to_owned()).collect(),
        parameters: service.shared.iter().map(|it| it.wire.to_owned()).collect(),
    };
    let errors = format!("{}/errors.yaml", options.service);
    let errors = spec.files.iter().position(|file| file.path == errors);
    let errors = Place {
        file: errors.and_then(|index| u32::try_from(index).ok()).unwrap_or_default(),
        keys: vec!["errors".to_owned()],
    };
    with_fitting_samples(spec, api, |api| {
        let vendor = of_api(api);
        let changes: Vec<Change> = diff::compare(&facts, &vendor, Mode::SpecWithVendor);
        let names = Names::of_types(&service.marker, taken_names(service));
        let mut drafter = Drafter::new(api, options, names, &shared);
        let errors = errors.clone();
        let merge = Merge { sources: spec, spec: &facts, api, vendor: &vendor, shared: &shared, errors };
        let Merged { files, by_hand } = merge.run(&changes, &mut drafter)?;
        let is_drafted =
            |change: &&Change| change.item == diff::Item::Action && change.kind == ChangeKind::Added;
        let drafted = changes.iter().filter(is_drafted).count();
        Ok(Imported { files, changes, by_hand, open: drafter.open, drafted, ..Imported::default() })
    })
}

/// Imports again without the samples that do not fit the vendor's own description, until all of them fit.
fn with_fitting_samples(
    base: &Sources,
    mut api: Api,
    mut attempt: impl FnMut(&Api) -> Result<Imported, String>,
) -> Result<Imported, String> {
    let mut rejected = Vec::new();
    loop {
        let mut imported = attempt(&api)?;
        let sources = with_files(base, &imported.files);
        let mut diagnostics = Diagnostics::new();
        codegen::analyse(&codegen::spec::load(&sources, &mut diagnostics), &mut diagnostics);
        let bad = unfit_samples(&sources, &imported.files, &diagnostics);
        if bad.is_empty() {
            imported.open.samples.extend(rejected);
            return Ok(Imported { notes: api.notes, diagnostics: diagnostics.render(&sources), ..imported });
        }
        remove_samples(&mut api, &bad);
        rejected.extend(bad.into_iter().map(|(action, _, reason)| (action, reason)));
    }
}

/// Resolves a spec without problems, and passes on one of its services.
fn with_service<T>(sources: &Sources, name: &str, take: impl FnOnce(&Service<'_>) -> T) -> Result<T, String> {
    let mut diagnostics = Diagnostics::new();
    let specs = codegen::spec::load(sources, &mut diagnostics);
    let services = codegen::analyse(&specs, &mut diagnostics);
    if !diagnostics.is_empty() {
        return Err(diagnostics.render(sources));
    }
    let service = services.iter().find(|it| it.spec.folder == name);
    service.map(take).ok_or_else(|| format!("error: there is no service `{name}`"))
}

/// Returns an error if a version of the vendor's description is not that of its edition.
fn wanted_editions(service: &Service<'_>, api: &Api) -> Option<String> {
    api.editions.iter().find_map(|edition| {
        let known = service.editions.iter().find(|it| it.spec.name.value == edition.name)?;
        let version = &known.spec.version.value;
        (*version != edition.version).then(|| {
            format!(
                "error: the edition `{}` has the version {version}, and the file describes {}",
                edition.name, edition.version
            )
        })
    })
}

/// Returns the samples among these files that do not fit the vendor's own description: action, file and reason.
fn unfit_samples(
    sources: &Sources,
    files: &[SourceFile],
    diagnostics: &Diagnostics,
) -> Vec<(String, String, String)> {
    let mut found: Vec<(String, String, String)> = Vec::new();
    for diagnostic in diagnostics {
        let path = sources.file(diagnostic.primary.span).map(|file| file.path.as_str()).unwrap_or_default();
        let mut parts = path.split('/').skip(1);
        if let (Some("examples"), Some(action), Some(file)) = (parts.next(), parts.next(), parts.next())
            && files.iter().any(|file| file.path == path)
            && !found.iter().any(|(known, other, _)| known == action && other == file)
        {
            found.push((action.to_owned(), file.to_owned(), diagnostic.message.clone()));
        }
    }
    found
}

fn remove_samples(api: &mut Api, bad: &[(String, String, String)]) {
    for action in &mut api.actions {
        let name = crate::draft::action_name(&action.name);
        let mut number = 0;
        action.samples.retain(|sample| {
            if sample.is_xml {
                return true;
            }
            number += 1;
            let file = crate::draft::sample_file(number);
            !bad.iter().any(|(action, other, _)| *action == name && *other == file)
        });
    }
}

/// Returns the error codes that every service of the protocol has.
fn shared_codes(protocols: &Sources) -> BTreeSet<String> {
    const SERVICE: &str =
        "service: x\ntitle: X\ndoc: X.\nreference: X\nprotocol: alibaba-rpc\nrequest_id: RequestId\n";
    let file = SourceFile { path: "x/service.yaml".to_owned(), bytes: SERVICE.into() };
    let services = codegen::spec::load(&with_files(protocols, &[file]), &mut Diagnostics::new());
    services.iter().flat_map(|service| &service.errors).map(|error| error.code.value.clone()).collect()
}

/// Returns the files of protocols.
fn protocols(spec: &Sources) -> Sources {
    let files = spec.files.iter().filter(|file| file.path.starts_with("protocols/"));
    Sources { files: files.cloned().collect() }
}

/// Returns the files of a spec with these in place of those of the same paths.
fn with_files(spec: &Sources, files: &[SourceFile]) -> Sources {
    let kept = spec.files.iter().filter(|file| !files.iter().any(|new| new.path == file.path));
    let mut files: Vec<SourceFile> = kept.chain(files).cloned().collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Sources { files }
}
