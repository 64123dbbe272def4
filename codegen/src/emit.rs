//! The model to Rust: tokens by quote, checked by syn, formatted by prettyplease.
//!
//! Emitters decide nothing: they render the model.

mod description;
mod docs;
mod file;
pub mod manifest;
mod requests;
mod sdk;
mod tests;

use proc_macro2::TokenStream;

use crate::model::{ActionId, Home, Service};
use rayon::prelude::*;
use std::iter::once;

/// The folders of generated files; a file that is not in the output is stale.
pub const ROOTS: [&str; 3] = [SDK, EXAMPLES, description::FOLDER];

/// The folder of the generated crate's sources.
const SDK: &str = "generated-sdk/src";

/// The folder of the tests that examples become.
const EXAMPLES: &str = "tests/tests/examples";

/// A generated file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// The path from the workspace's root, with `/`.
    pub path: String,
    /// All of its text.
    pub text: String,
}

/// Whether a file's text says that codegen made it.
pub fn is_generated(text: &[u8]) -> bool {
    [file::MARK, description::MARK].iter().any(|mark| text.starts_with(mark.as_bytes()))
}

/// The items of a file, part by part.
type Parts<'a> = Box<dyn Iterator<Item = TokenStream> + 'a>;

/// A file to generate.
struct Plan<'a> {
    /// Its path from the workspace's root.
    path: String,
    /// The path of its source.
    source: String,
    /// Makes its items.
    parts: Box<dyn Fn() -> Parts<'a> + Send + Sync + 'a>,
}

impl<'a> Plan<'a> {
    fn new<I>(path: String, source: String, parts: impl Fn() -> I + Send + Sync + 'a) -> Self
    where
        I: Iterator<Item = TokenStream> + 'a,
    {
        Self { path, source, parts: Box::new(move || Box::new(parts())) }
    }

    /// Makes the file. An error is a fault of codegen: what it emits has to be Rust, whatever the spec says.
    fn make(self) -> Result<OutputFile, String> {
        let Self { path, source, parts } = self;
        match file::text(&source, parts()) {
            Ok(text) => Ok(OutputFile { path, text }),
            Err(error) => Err(format!("{path} would not be Rust: {error}")),
        }
    }
}

/// Makes the files of all services, in parallel, by path.
pub fn emit(services: &[Service]) -> Result<Vec<OutputFile>, String> {
    let descriptions = services.par_iter().map(description::file);
    let mut files: Vec<OutputFile> =
        plans(services).into_par_iter().map(Plan::make).chain(descriptions).collect::<Result<_, _>>()?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// Every file.
fn plans<'a>(services: &'a [Service]) -> Vec<Plan<'a>> {
    let spec = || "spec".to_owned();
    let mut plans = vec![
        Plan::new(format!("{SDK}/services.rs"), spec(), || once(sdk::service::all(services))),
        Plan::new(format!("{EXAMPLES}/main.rs"), spec(), || once(tests::main(services))),
        Plan::new(format!("{}/src/files.rs", description::FOLDER), spec(), || {
            once(description::files(services))
        }),
    ];
    for service in services {
        let (spec, module) = (format!("spec/{}", service.spec.folder), &service.module);
        let sdk = |name: &str| format!("{SDK}/{module}/{name}.rs");
        let source = |file: &str| format!("{spec}/{file}");
        plans.extend([
            Plan::new(sdk("mod"), source("service.yaml"), || sdk::service::module(service)),
            Plan::new(sdk("error_code"), source("errors.yaml"), || sdk::error_code(service)),
            Plan::new(sdk("shared"), source("service.yaml"), || once(sdk::service::shared(service))),
            Plan::new(format!("{EXAMPLES}/{module}/mod.rs"), spec.clone(), || once(tests::module(service))),
        ]);
        if service.enums.iter().any(|it| it.home == Home::Shared) {
            plans.push(Plan::new(sdk("enums"), source("types"), || sdk::enums(service)));
        }
        if service.structures.iter().any(|it| it.home == Home::Shared) {
            plans.push(Plan::new(sdk("types"), source("types"), || sdk::types(service)));
        }
        if service.registrar.is_some() {
            plans.push(Plan::new(sdk("registrar"), source("service.yaml"), || sdk::registrar(service)));
        }
        for (index, action) in service.actions.iter().enumerate() {
            let (name, source) = (&action.module, format!("spec/{}", action.spec.path));
            plans.push(Plan::new(sdk(name), source.clone(), move || {
                sdk::action(service, ActionId(index), action)
            }));
            plans.push(Plan::new(format!("{EXAMPLES}/{module}/{name}.rs"), source, || {
                tests::emit(service, action)
            }));
        }
    }
    plans
}
