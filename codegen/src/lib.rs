//! From the spec to Rust, as a pure function: text in, files or diagnostics out.
//!
//! `spec` reads the YAML as it is written, `resolve` turns names into links, `check` holds the whole
//! against the rules, `emit` generates the files. Nothing here touches the disk, and no input makes it panic.

pub mod check;
pub mod diagnostic;
pub mod emit;
mod examples;
mod markdown;
pub mod model;
pub mod resolve;
pub mod source;
pub mod spec;
pub mod yaml;

// Unit tests share the specs of the tests in `tests/`, which name this crate.
#[cfg(test)]
extern crate self as codegen;

use diagnostic::Diagnostics;
use emit::OutputFile;
use emit::manifest::Features;
use model::Service;
use source::Sources;

/// The output for a spec without problems.
#[derive(Clone, Debug)]
pub struct Output {
    /// The files, by path.
    pub files: Vec<OutputFile>,
    /// The lines of the manifest that services are behind.
    pub features: Features,
    /// The counts of generated items.
    pub summary: Summary,
}

/// The counts of generated items.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Services.
    pub services: usize,
    /// Actions.
    pub actions: usize,
    /// Structures, requests and responses.
    pub types: usize,
    /// Enums.
    pub enums: usize,
    /// Error codes.
    pub error_codes: usize,
    /// Generated files.
    pub files: usize,
    /// Lines of generated text.
    pub lines: usize,
}

/// The reason why there is no output.
#[derive(Clone, Debug)]
pub enum Failure {
    /// The spec has problems, rendered as text.
    Spec(String),
    /// The emitted code is not valid Rust: a bug in codegen, not a problem of the spec.
    Codegen(String),
}

/// Generates the files of a spec.
pub fn generate(sources: &Sources) -> Result<Output, Failure> {
    let mut diagnostics = Diagnostics::new();
    let specs = spec::load(sources, &mut diagnostics);
    let services = analyse(&specs, &mut diagnostics);
    if !diagnostics.is_empty() {
        return Err(Failure::Spec(diagnostics.render(sources)));
    }
    let files = emit::emit(&services).map_err(Failure::Codegen)?;
    let summary = Summary {
        files: files.len(),
        lines: files.iter().map(|file| file.text.lines().count()).sum(),
        ..summary(&services)
    };
    Ok(Output { files, features: Features::of(&services), summary })
}

/// Returns all problems of a spec as a string, which is empty if there are none.
pub fn diagnose(sources: &Sources) -> String {
    let mut diagnostics = Diagnostics::new();
    analyse(&spec::load(sources, &mut diagnostics), &mut diagnostics);
    diagnostics.render(sources)
}

/// Resolves a spec. The model is complete if no problem is reported.
pub fn analyse<'s>(specs: &'s [spec::Service], diagnostics: &mut Diagnostics) -> Vec<Service<'s>> {
    resolve::folders(specs, diagnostics);
    let mut services = Vec::with_capacity(specs.len());
    for spec in specs {
        let mut found = Diagnostics::new();
        let mut service = resolve::resolve(spec, &mut found);
        check::check(&service, &mut found);
        examples::bind(&mut service, &mut found);
        // An item that seems missing or unused may be in a file that could not be read.
        diagnostics.absorb(found, |code| spec.whole || !code.follows_from_a_missing_file());
        services.push(service);
    }
    services
}

fn summary(services: &[Service]) -> Summary {
    let sum = |count: fn(&Service) -> usize| services.iter().map(count).sum();
    Summary {
        services: services.len(),
        actions: sum(|service| service.actions.len()),
        types: sum(|service| service.structures.len() + 2 * service.actions.len()),
        enums: sum(|service| service.enums.len() + 1),
        error_codes: sum(|service| service.errors.len()),
        files: 0,
        lines: 0,
    }
}
