//! Measures what a growing service costs to generate, and what its output costs to check.

use crate::generators::{self, Cost};
use crate::measure::Taken;
use crate::project::{ServiceCrate, remove};
use crate::table::{NOTHING, Table, count, megabytes, seconds};
use crate::{Bench, Result, specs, tell};
use codegen::source::{SourceFile, Sources};
use std::path::{Path, PathBuf};

/// The number of copies of `aliyun-domain`'s actions in each spec.
const COPIES: [usize; 4] = [1, 20, 40, 100];

/// The number of optional parameters of one action in the last spec.
const PARAMETERS: usize = 2_000;

/// One spec.
struct Subject {
    name: String,
    actions: usize,
    /// A directory with `spec/` and a crate that consists of the service.
    folder: PathBuf,
}

/// Measures each spec, and returns the report.
pub fn scale(bench: &Bench) -> Result<String> {
    let program = generators::codegen_program()?;
    let work = bench.work.join("scale");
    remove(&work)?;
    let service = specs::of("aliyun-domain")?;
    let mut subjects = Vec::new();
    for copies in COPIES {
        let spec = specs::copied(&service, copies);
        let actions = spec.files.iter().filter(|file| file.path.contains("/actions/")).count();
        subjects.push(Subject::new(&work, format!("{} actions", count(actions)), actions, &spec)?);
    }
    let name = format!("and one with {} optional parameters", count(PARAMETERS));
    let actions = subjects[0].actions + 1;
    subjects.push(Subject::new(&work, name, actions, &with_parameters(&service))?);

    let mut table =
        Table::new(["service", "codegen", "peak memory", "`cargo check`", "peak memory", "check per action"]);
    for subject in &subjects {
        let (mut generated, mut checked) = (Cost::default(), Cost::default());
        for run in 1..=bench.runs {
            tell(format_args!("run {run} of {}: {}", bench.runs, subject.name));
            generated.add(generators::generate(&program, &subject.folder)?);
            checked.add(subject.check(&work.join("target"))?);
        }
        let peak = |cost: &Cost| cost.peak().map_or(NOTHING.to_owned(), megabytes);
        table.row([
            subject.name.clone(),
            seconds(generated.seconds()),
            peak(&generated),
            seconds(checked.seconds()),
            peak(&checked),
            format!("{:.1} ms", checked.seconds() * 1000.0 / subject.actions as f64),
        ]);
    }
    Ok(format!(
        "{}\n\n{table}\nThe time of `cargo check` is that of the service alone; its dependencies are checked before.\n",
        bench.conditions()?
    ))
}

/// Returns the service with one more action, which has many optional parameters.
fn with_parameters(service: &Sources) -> Sources {
    let parameters: String =
        (0..PARAMETERS).map(|at| format!("  Parameter{at}: {{type: string, doc: A parameter.}}\n")).collect();
    let text = format!(
        "action: ReadMuch\ndoc: Reads.\nsource: none\ngroup: tasks\neffect: read\nparameters:\n{parameters}"
    );
    let action =
        SourceFile { path: "aliyun-domain/actions/ReadMuch.yaml".to_owned(), bytes: text.into_bytes() };
    Sources { files: service.files.iter().cloned().chain([action]).collect() }
}

impl Subject {
    fn new(work: &Path, name: String, actions: usize, spec: &Sources) -> Result<Self> {
        let folder = work.join(name.replace(' ', "-"));
        specs::write(spec, &folder.join("spec"))?;
        Ok(Self { name, actions, folder })
    }

    /// Checks the crate of the service.
    fn check(&self, target: &Path) -> Result<Taken> {
        let folder = self.folder.join("generated-sdk");
        let service = ServiceCrate { folder: &folder, module: "aliyun_domain", target };
        service.write()?;
        service.check()
    }
}
