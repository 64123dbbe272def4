//! `cargo xtask codegen`: reads the spec, generates code, and updates the files.

use std::path::Path;
use std::time::Instant;

use codegen::emit::ROOTS;
use codegen::emit::manifest::MANIFEST;
use codegen::{Failure, Output};

use crate::disk::{self, Changes};

/// Writes the generated files, or reports how they differ from the spec.
pub fn run(root: &Path, check: bool) -> Result<(), String> {
    let started = Instant::now();
    let sources = disk::read_spec(&root.join("spec"))?;
    let Output { mut files, features, summary } =
        codegen::generate(&sources).map_err(|failure| match failure {
            Failure::Spec(diagnostics) => diagnostics,
            Failure::Codegen(what) => format!("error: a bug in codegen, not in the spec: {what}"),
        })?;
    // Two concurrent runs would remove each other's files.
    let _lock = if check { None } else { Some(disk::lock(root)?) };
    let manifest = disk::read_text(root, MANIFEST)?;
    files.push(features.written_into(&manifest).map_err(|what| format!("error: {what}"))?);
    let changes = Changes::find(root, files, &ROOTS)?;
    if check {
        return match changes.list() {
            list if list.is_empty() => {
                println!("{} generated files agree with the spec.", summary.files);
                Ok(())
            }
            list => Err(format!(
                "error: {} generated files differ from the spec:\n{}\nrun `cargo xtask codegen` and commit its output",
                list.len(),
                list.join("\n"),
            )),
        };
    }
    let (written, removed) = (changes.written(), changes.removed());
    changes.apply()?;
    println!(
        "services {}, actions {}, types {}, enums {}, error codes {}",
        summary.services, summary.actions, summary.types, summary.enums, summary.error_codes
    );
    println!(
        "{} lines in {} files: {written} written, {removed} removed, in {:.2?}",
        summary.lines,
        summary.files,
        started.elapsed()
    );
    Ok(())
}
