//! `cargo xtask codegen`: read the spec, let codegen work, bring the disk into line.

use std::path::Path;
use std::time::Instant;

use codegen::Failure;
use codegen::emit::ROOTS;
use codegen::emit::features::MANIFEST;

use crate::disk::{self, Changes, Purpose};

/// Makes the generated files, or says how they differ from the spec.
pub fn run(root: &Path, check: bool) -> Result<(), String> {
    let started = Instant::now();
    let sources = disk::read_spec(&root.join("spec"))?;
    let mut changes = Changes::new(root, if check { Purpose::Check } else { Purpose::Apply });
    let made =
        codegen::generate_each(&sources, |file| changes.add(&file)).map_err(|failure| match failure {
            Failure::Spec(diagnostics) => diagnostics,
            Failure::Taker(what) => what,
        })?;
    changes.spare_the_work_of_people()?;
    let manifest = disk::read_text(root, MANIFEST)?;
    let manifest = made.features.written_into(&manifest).map_err(|what| format!("error: {what}"))?;
    changes.add(&manifest)?;
    changes.find_stale(&ROOTS)?;
    let summary = made.summary;
    if check {
        return match changes.list() {
            list if list.is_empty() => {
                println!("{} generated files agree with the spec.", summary.files);
                Ok(())
            }
            list => Err(format!(
                "error: {} generated files differ from the spec:\n{}\nrun `cargo xtask codegen` and commit what it writes",
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
