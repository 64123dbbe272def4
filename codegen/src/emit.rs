//! The model to Rust. Emitters decide nothing: they write down what the model says.

mod docs;
mod enums;
mod error_code;
mod examples;
mod failure;
pub mod features;
mod fields;
mod file;
mod home;
mod literal;
mod operation;
mod orders;
mod print;
mod reply;
mod request;
mod serial;
mod service;
mod shapes;
mod structures;
mod whole;

use proc_macro2::TokenStream;

use crate::Failure;
use crate::model::{Home, Service};
use print::Printer;
use std::iter::once;

/// Generated files stand below these folders; one that is not in the output is stale.
pub const ROOTS: [&str; 3] = [SDK, EXAMPLES, SHAPES];

/// The folder of the generated crate's sources.
const SDK: &str = "generated-sdk/src";

/// The folder of the tests that examples become.
const EXAMPLES: &str = "tests/tests/examples";

/// The folder of what only the fake registrar needs.
const SHAPES: &str = "tests/fake-registrar/src/shapes";

/// A file that codegen wants to stand on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// The path from the workspace's root, with `/`.
    pub path: String,
    /// All of its text.
    pub text: String,
}

/// Whether a file's text says that codegen made it.
pub fn is_generated(text: &[u8]) -> bool {
    text.starts_with(file::MARK.as_bytes())
}

/// Writes down all services, a file at a time.
pub fn emit(
    services: &[Service],
    mut take: impl FnMut(OutputFile) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut printer = Printer::default();
    each(services, |path, source, items| {
        take(OutputFile { path, text: printer.file(file::head(&source), items) })
    })
}

/// Gives the items of each file with its path and what it is made from.
fn each<E>(
    services: &[Service],
    mut write: impl FnMut(String, String, &mut dyn Iterator<Item = TokenStream>) -> Result<(), E>,
) -> Result<(), E> {
    let all = || "spec".to_owned();
    write(format!("{SDK}/services.rs"), all(), &mut once(service::all(services)))?;
    write(format!("{EXAMPLES}/main.rs"), all(), &mut once(examples::main(services)))?;
    write(format!("{SHAPES}/services.rs"), all(), &mut once(shapes::all(services)))?;
    for service in services {
        let spec = format!("spec/{}", service.folder);
        let mut add = |name: &str, source: &str, items: &mut dyn Iterator<Item = TokenStream>| {
            write(format!("{SDK}/{}/{name}.rs", service.module), format!("{spec}/{source}"), items)
        };
        add("mod", "service.yaml", &mut service::module(service))?;
        add("error_code", "errors.yaml", &mut once(error_code::emit(service)))?;
        if service.enums.iter().any(|it| it.home == Home::Shared) {
            add("enums", "types", &mut enums::emit(service, Home::Shared))?;
        }
        if service.structures.iter().any(|it| it.home == Home::Shared) {
            add("types", "types", &mut structures::emit(service, Home::Shared))?;
        }
        for (index, action) in service.actions.iter().enumerate() {
            let home = Home::Action(index);
            let shapes = [service::imports(), request::shape(service, action), reply::shape(service, action)];
            let mut items = shapes
                .into_iter()
                .chain(structures::shapes(service, home))
                .chain(enums::shapes(service, home))
                .chain([request::impls(service, action), reply::impls(action)])
                .chain(structures::impls(service, home))
                .chain(enums::impls(service, home))
                .chain([operation::emit(service, action)]);
            let source = action.path.strip_prefix(&format!("{}/", service.folder)).unwrap_or(&action.path);
            add(&action.module, source, &mut items)?;
        }
        add("serial", "service.yaml", &mut serial::emit(service))?;
        write(
            format!("{EXAMPLES}/{}/mod.rs", service.module),
            spec.clone(),
            &mut once(examples::module(service)),
        )?;
        write(format!("{SHAPES}/{}.rs", service.module), spec.clone(), &mut shapes::module(service))?;
        for action in &service.actions {
            let path = format!("{EXAMPLES}/{}/{}.rs", service.module, action.module);
            write(path, format!("spec/{}", action.path), &mut examples::emit(service, action))?;
        }
    }
    Ok(())
}
