//! The model to Rust. Emitters decide nothing: they write down what the model says.

mod docs;
mod enums;
mod error_code;
mod examples;
pub mod features;
mod fields;
mod file;
mod layout;
mod literal;
mod operation;
mod orders;
mod reply;
mod request;
mod serial;
mod service;
mod shapes;
mod structures;

use proc_macro2::TokenStream;

use crate::model::{Home, Service};
use features::Features;
use file::File;

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

/// The features that the services are behind.
pub fn features(services: &[Service]) -> Features {
    Features::of(services)
}

/// Writes down all services. An error is a fault of codegen itself: tokens that are not Rust.
pub fn emit(services: &[Service]) -> Result<Vec<OutputFile>, String> {
    let mut out = vec![
        File::new("spec", service::all(services)).finish(format!("{SDK}/services.rs"))?,
        File::new("spec", examples::main(services)).finish(format!("{EXAMPLES}/main.rs"))?,
        File::new("spec", shapes::all(services)).finish(format!("{SHAPES}/services.rs"))?,
    ];
    for service in services {
        let folder = format!("{SDK}/{}", service.module);
        let spec = format!("spec/{}", service.folder);
        let mut add = |name: &str, source: &str, tokens: TokenStream| {
            File::new(&format!("{spec}/{source}"), tokens)
                .finish(format!("{folder}/{name}.rs"))
                .map(|file| out.push(file))
        };
        add("mod", "service.yaml", service::module(service))?;
        add("error_code", "errors.yaml", error_code::emit(service))?;
        if service.enums.iter().any(|it| it.home == Home::Shared) {
            add("enums", "types", enums::emit(service, Home::Shared))?;
        }
        if service.structures.iter().any(|it| it.home == Home::Shared) {
            add("types", "types", structures::emit(service, Home::Shared))?;
        }
        for (index, action) in service.actions.iter().enumerate() {
            let home = Home::Action(index);
            let mut tokens = service::imports();
            tokens.extend(request::shape(service, action));
            tokens.extend(reply::shape(service, action));
            tokens.extend(structures::shapes(service, home));
            tokens.extend(enums::shapes(service, home));
            tokens.extend(request::impls(service, action));
            tokens.extend(reply::impls(action));
            tokens.extend(structures::impls(service, home));
            tokens.extend(enums::impls(service, home));
            tokens.extend(operation::emit(service, action));
            let source = action.path.strip_prefix(&format!("{}/", service.folder)).unwrap_or(&action.path);
            add(&action.module, source, tokens)?;
        }
        out.push(
            File::in_pieces(&format!("{spec}/service.yaml"), serial::emit(service))
                .finish(format!("{folder}/serial.rs"))?,
        );
        out.push(
            File::new(&spec, examples::module(service))
                .finish(format!("{EXAMPLES}/{}/mod.rs", service.module))?,
        );
        out.push(
            File::new(&spec, shapes::module(service)).finish(format!("{SHAPES}/{}.rs", service.module))?,
        );
        for action in &service.actions {
            let file = File::new(&format!("spec/{}", action.path), examples::emit(service, action));
            out.push(file.finish(format!("{EXAMPLES}/{}/{}.rs", service.module, action.module))?);
        }
    }
    Ok(out)
}
