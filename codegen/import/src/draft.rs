//! Drafts a spec from an API: files that codegen reads, with what a person has to decide marked as such.

mod action;
mod names;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use codegen::model::Protocol;
use codegen::source::SourceFile;

use crate::api::{Access, Api, ErrorCode};
use crate::yaml::{Yaml, render};
pub use action::{parameters, response, sample_file};
pub use names::{Names, action_name};
pub use types::{Types, default, fitting_limits};

/// The doc of an item that nobody has described yet.
pub const UNDESCRIBED: &str = "Not described yet.";

/// How to write a draft.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The name of the service.
    pub service: &'a str,
    /// Whether to write the vendor's sentences into the docs.
    pub keep_docs: bool,
}

/// The decisions that a draft leaves to a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OpenPoints {
    /// Actions whose effect is undecided.
    pub effects: Vec<String>,
    /// Actions about which the vendor contradicts itself, with the contradiction.
    pub contradictions: Vec<(String, String)>,
    /// Actions that may page.
    pub paging: Vec<String>,
    /// Items without a doc.
    pub docs: usize,
    /// Samples of the vendor that do not fit its own description, with the reason.
    pub samples: Vec<(String, String)>,
}

/// The parts that a spec has already, for all of its actions.
#[derive(Clone, Debug, Default)]
pub struct Shared {
    /// Error codes.
    pub codes: BTreeSet<String>,
    /// Parameters that actions take by `uses`.
    pub parameters: BTreeSet<String>,
}

/// Writes the drafts of parts of an API.
pub struct Drafter<'a> {
    api: &'a Api,
    options: Options<'a>,
    /// The Rust names that are taken.
    names: Names,
    /// How many actions would give each name to a type.
    wanted: BTreeMap<String, usize>,
    /// The names of the structures that the vendor names.
    components: BTreeMap<String, String>,
    /// The parts that the new actions share with the rest of the spec.
    shared: &'a Shared,
    /// The decisions left open.
    pub open: OpenPoints,
}

impl<'a> Drafter<'a> {
    /// Creates a drafter that keeps away from these Rust names, and describes nothing that is shared already.
    pub fn new(api: &'a Api, options: Options<'a>, names: Names, shared: &'a Shared) -> Self {
        let wanted = types::wanted_names(&api.actions);
        let (components, open) = (BTreeMap::new(), OpenPoints::default());
        let mut names = names;
        names.reserve_actions(api.actions.iter().map(|action| action.name.as_str()));
        Self { api, options, names, wanted, components, shared, open }
    }

    /// Drafts a service as a whole.
    pub fn service(&mut self) -> Vec<SourceFile> {
        let (head, errors) = (self.head(), self.errors());
        let mut files = vec![self.file("service.yaml", &head), self.file("errors.yaml", &errors)];
        if let Some(types) = self.shared_types() {
            files.push(self.file("types/components.yaml", &types));
        }
        for action in &self.api.actions {
            files.extend(self.action(action));
        }
        files
    }

    /// `service.yaml`.
    fn head(&self) -> Yaml {
        let editions = self.api.editions.iter().map(|edition| {
            let mut entries = vec![
                ("version".to_owned(), Yaml::text(&edition.version)),
                ("endpoint".to_owned(), Yaml::text(&edition.endpoint)),
            ];
            if !edition.regions.is_empty() {
                let regions = edition.regions.iter().map(|(region, host)| (region.clone(), Yaml::text(host)));
                entries.push(("regions".to_owned(), Yaml::Block(regions.collect())));
            }
            entries.push(("doc".to_owned(), Yaml::text(UNDESCRIBED)));
            (edition.name.clone(), Yaml::Block(entries))
        });
        block([
            ("service", Yaml::text(self.options.service)),
            ("title", Yaml::text(format!("Alibaba Cloud {}", self.api.title))),
            ("doc", Yaml::text(UNDESCRIBED)),
            ("reference", Yaml::text(format!("The vendor's description of the API {}", self.api.title))),
            ("protocol", Yaml::text("alibaba-rpc")),
            ("draft", Yaml::Bool(true)),
            ("editions", Yaml::Block(editions.collect())),
            ("request_id", Yaml::text("RequestId")),
        ])
    }

    /// `errors.yaml`.
    fn errors(&mut self) -> Yaml {
        let mut variants = Names::of_members();
        let errors = self.api.errors.iter().filter(|error| self.is_declared(&error.code));
        let errors: Vec<_> = errors.cloned().collect();
        let errors: Vec<_> =
            errors.iter().map(|error| (error.code.clone(), self.error(error, &mut variants))).collect();
        block([("errors", if errors.is_empty() { Yaml::Flow(Vec::new()) } else { Yaml::Block(errors) })])
    }

    /// An error code. Its outcome stays unknown until a person decides.
    pub fn error(&mut self, error: &ErrorCode, variants: &mut Names) -> Yaml {
        let mut entries = Vec::new();
        let name = variants.code(&error.code);
        if let Some(name) = name {
            entries.push(("rust".to_owned(), Yaml::text(name)));
        }
        // The runtime treats a code with the status of a success like any other.
        if let Some(status) = error.status.filter(|status| (400..600).contains(status)) {
            entries.push(("status".to_owned(), Yaml::Number(status.into())));
        }
        entries.push(("doc".to_owned(), self.doc(&error.doc)));
        Yaml::Flow(entries)
    }

    /// Counts an item without a doc, and returns what stands for its doc.
    fn doc(&mut self, vendor: &str) -> Yaml {
        self.open.docs += 1;
        let vendor = vendor.trim();
        if !self.options.keep_docs || vendor.is_empty() {
            return Yaml::text(UNDESCRIBED);
        }
        // In a block of code, nothing that the vendor writes is taken for Markdown.
        let fence = "`".repeat(vendor.split(|c| c != '`').map(str::len).max().unwrap_or(0).max(2) + 1);
        Yaml::text(format!("Not described yet. The vendor says:\n\n{fence}text\n{vendor}\n{fence}\n"))
    }

    /// Whether the service declares a code itself.
    fn is_declared(&self, code: &str) -> bool {
        !code.is_empty() && !self.shared.codes.contains(code)
    }

    fn file(&self, path: &str, content: &Yaml) -> SourceFile {
        let text = format!("# A draft, imported from the vendor's description.\n{}", render(content));
        SourceFile { path: format!("{}/{path}", self.options.service), bytes: text.into_bytes() }
    }

    fn note_access(&mut self, name: &str, access: &Access) -> &'static str {
        match access {
            Access::Read => return "read",
            Access::Unclear => {}
            Access::Contradictory(why) => self.open.contradictions.push((name.to_owned(), why.clone())),
        }
        self.open.effects.push(name.to_owned());
        "undecided"
    }
}

/// Whether the protocol sends a parameter of this name itself.
fn is_of_protocol(parameter: &str) -> bool {
    Protocol::AlibabaRpc.own_parameters().contains(&parameter)
}

/// A mapping in a block.
fn block<const N: usize>(entries: [(&str, Yaml); N]) -> Yaml {
    Yaml::Block(entries.map(|(key, value)| (key.to_owned(), value)).into())
}
