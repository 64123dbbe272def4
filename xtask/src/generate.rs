//! `cargo xtask codegen`: read the spec, let codegen work, bring the disk into line.

use std::path::Path;
use std::time::Instant;

use codegen::Failure;
use codegen::emit::ROOTS;
use codegen::emit::features::MANIFEST;

use crate::disk;

/// Makes the generated files, or says how they differ from the spec.
pub fn run(root: &Path, check: bool) -> Result<(), String> {
    let started = Instant::now();
    let sources = disk::read_spec(&root.join("spec"))?;
    let mut output = codegen::generate(&sources).map_err(|failure| match failure {
        Failure::Spec(diagnostics) => diagnostics,
        Failure::Bug(what) => format!("error: a fault of codegen, not of the spec: {what}"),
    })?;
    let manifest = disk::read_text(root, MANIFEST)?;
    let manifest = output.features.written_into(&manifest).map_err(|what| format!("error: {what}"))?;
    output.files.push(manifest);
    let changes = disk::compare(root, &ROOTS, &output.files)?;
    if check {
        return match changes.list() {
            list if list.is_empty() => {
                println!("{} generated files agree with the spec.", output.files.len());
                Ok(())
            }
            list => Err(format!(
                "error: {} generated files differ from the spec:\n{}\nrun `cargo xtask codegen` and commit what it writes",
                list.len(),
                list.join("\n"),
            )),
        };
    }
    changes.apply()?;
    let made = output.summary;
    println!(
        "services {}, actions {}, types {}, enums {}, error codes {}",
        made.services, made.actions, made.types, made.enums, made.error_codes
    );
    println!(
        "{} lines in {} files: {} written, {} removed, in {:.2?}",
        made.lines,
        output.files.len(),
        changes.written(),
        changes.removed(),
        started.elapsed()
    );
    Ok(())
}
