//! Compares codegen with cargo-progenitor, as whole processes that read the same actions and write Rust.

use crate::measure::{self, Taken};
use crate::project::{cargo, remove};
use crate::table::{NOTHING, Table, count, megabytes, ratio, seconds};
use crate::{Bench, Result, at, lines, median, openapi, specs, tell, workspace};
use codegen::diagnostic::Diagnostics;
use codegen::emit::manifest::MANIFEST;
use codegen::source::Sources;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The version of cargo-progenitor to compare with.
const PROGENITOR: &str = "0.15.1";

/// The number of copies of each action in the large spec.
const COPIES: usize = 100;

/// The beginning of the lines that only the feature `serde` compiles.
const FOR_A_FEATURE: &str = "#[cfg_attr(feature = \"serde\", ";

/// One spec, in the format of both generators.
struct Subject {
    actions: usize,
    /// A directory with `spec/`, the manifest, and then codegen's output.
    ours: PathBuf,
    /// The OpenAPI document.
    document: PathBuf,
    /// The output directory of cargo-progenitor.
    theirs: PathBuf,
}

/// The costs of a generator, one figure per run.
#[derive(Default)]
pub struct Cost {
    taken: Vec<Taken>,
}

/// The number of generated lines of code.
struct Written {
    /// By codegen, for the SDK.
    ours: usize,
    /// The part that only a feature compiles.
    for_a_feature: usize,
    /// By codegen, for the tests of the examples.
    beside: usize,
    theirs: usize,
}

/// Measures both generators, and returns the report.
pub fn generators(bench: &Bench) -> Result<String> {
    let (ours, theirs) = (codegen_program()?, progenitor_program(&bench.work.join("tools"))?);
    let small = specs::of("aliyun-domain")?;
    let work = bench.work.join("codegen");
    remove(&work)?;
    let subjects = [
        subject(&work.join("small"), &small)?,
        subject(&work.join("large"), &specs::copied(&small, COPIES))?,
    ];
    let mut costs: [[Cost; 2]; 2] = Default::default();
    for run in 1..=bench.runs {
        for (subject, [our_cost, their_cost]) in subjects.iter().zip(&mut costs) {
            let actions = count(subject.actions);
            tell(format_args!("run {run} of {}: codegen, {actions} actions", bench.runs));
            our_cost.add(generate(&ours, &subject.ours)?);
            tell(format_args!("run {run} of {}: cargo-progenitor, {actions} actions", bench.runs));
            their_cost.add(subject.progenitor(&theirs)?);
        }
    }
    report(bench, &subjects, &costs)
}

/// Returns the path of xtask in release, which is in this program's directory.
pub fn codegen_program() -> Result<PathBuf> {
    tell("building codegen");
    let mut build = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    measure::run(build.current_dir(workspace()).args(["build", "--release", "--package", "xtask"]))?;
    let this = std::env::current_exe().map_err(|error| format!("cannot find this program: {error}"))?;
    let xtask = this.with_file_name(format!("xtask{}", std::env::consts::EXE_SUFFIX));
    if xtask.is_file() { Ok(xtask) } else { Err(format!("missing program `{}`", xtask.display())) }
}

/// Returns the path of cargo-progenitor, which is installed by the first run.
fn progenitor_program(tools: &Path) -> Result<PathBuf> {
    let root = tools.join(format!("cargo-progenitor-{PROGENITOR}"));
    let program = root.join("bin").join(format!("cargo-progenitor{}", std::env::consts::EXE_SUFFIX));
    if !program.is_file() {
        tell(format_args!("installing cargo-progenitor {PROGENITOR}, which takes some minutes"));
        let mut install = cargo("install");
        install.args(["cargo-progenitor", "--version", PROGENITOR, "--locked", "--root"]).arg(&root);
        measure::run(&mut install)?;
    }
    Ok(program)
}

/// Writes a spec in both formats.
fn subject(folder: &Path, spec: &Sources) -> Result<Subject> {
    let ours = folder.join("codegen");
    specs::write(spec, &ours.join("spec"))?;
    let mut diagnostics = Diagnostics::new();
    let specs = codegen::spec::load(spec, &mut diagnostics);
    let services = codegen::analyse(&specs, &mut diagnostics);
    let [service] = services.as_slice() else { return Err("expected a spec with one service".to_owned()) };
    if !diagnostics.is_empty() {
        return Err(diagnostics.render(spec));
    }
    let document = folder.join("openapi.json");
    fs::write(&document, openapi::document(service).to_string()).map_err(at(&document))?;
    Ok(Subject { actions: service.actions.len(), ours, document, theirs: folder.join("progenitor") })
}

/// Runs codegen in a directory with a spec, as in a fresh clone.
pub fn generate(program: &Path, root: &Path) -> Result<Taken> {
    for folder in ["generated-sdk", "tests"] {
        remove(&root.join(folder))?;
    }
    // The only file that codegen expects and completes.
    let manifest = root.join(MANIFEST);
    fs::create_dir_all(root.join("generated-sdk")).map_err(at(&manifest))?;
    fs::copy(workspace().join(MANIFEST), &manifest).map_err(at(&manifest))?;
    measure::run(Command::new(program).args(["codegen", "--root"]).arg(root))
}

impl Subject {
    /// Runs cargo-progenitor with a fresh output directory.
    fn progenitor(&self, program: &Path) -> Result<Taken> {
        remove(&self.theirs)?;
        let mut command = Command::new(program);
        command
            .args(["progenitor", "--name", "measured", "--version", "0.0.0", "--input"])
            .arg(&self.document);
        measure::run(command.arg("--output").arg(&self.theirs))
    }

    /// Counts the lines that both have written.
    fn written(&self) -> Result<Written> {
        let sdk = self.ours.join("generated-sdk/src");
        Ok(Written {
            ours: lines::below(&sdk, &|_| true)?,
            for_a_feature: lines::below(&sdk, &|line| line.trim_start().starts_with(FOR_A_FEATURE))?,
            beside: lines::below(&self.ours.join("tests"), &|_| true)?,
            theirs: lines::below(&self.theirs.join("src"), &|_| true)?,
        })
    }
}

impl Cost {
    /// Adds a run.
    pub fn add(&mut self, taken: Taken) {
        tell(format_args!("  {}", seconds(taken.seconds)));
        self.taken.push(taken);
    }

    /// Returns the time of the median run, in seconds.
    pub fn seconds(&self) -> f64 {
        median(self.taken.iter().map(|taken| taken.seconds))
    }

    /// Returns the peak memory of the median run, in bytes.
    pub fn peak(&self) -> Option<f64> {
        let peaks: Option<Vec<f64>> = self.taken.iter().map(|taken| Some(taken.peak? as f64)).collect();
        peaks.map(|peaks| median(peaks.into_iter()))
    }
}

fn report(bench: &Bench, subjects: &[Subject; 2], costs: &[[Cost; 2]; 2]) -> Result<String> {
    let mut beside = 0;
    let mut table =
        Table::new(["what", "actions", "codegen", "cargo-progenitor", "codegen ÷ progenitor", "budget"]);
    for (subject, [ours, theirs]) in subjects.iter().zip(costs) {
        let mut row = |what: &str,
                       ours: Option<f64>,
                       theirs: Option<f64>,
                       shown: &dyn Fn(f64) -> String,
                       budget: &str| {
            let ratio = ours.map_or(NOTHING.to_owned(), |ours| ratio(ours, theirs));
            let [ours, theirs] = [ours, theirs].map(|figure| figure.map_or(NOTHING.to_owned(), shown));
            table.row([what.to_owned(), count(subject.actions), ours, theirs, ratio, budget.to_owned()]);
        };
        let actions = subject.actions as f64;
        let whole = |figure: f64| count(figure.round() as usize);
        row("time", Some(ours.seconds()), Some(theirs.seconds()), &seconds, "");
        let (our_speed, their_speed) = (actions / ours.seconds(), actions / theirs.seconds());
        row("actions a second", Some(our_speed), Some(their_speed), &whole, "≥ 2 ×");
        row("peak memory", ours.peak(), theirs.peak(), &megabytes, "below theirs");
        let written = subject.written()?;
        let an_action = |lines: usize| Some(lines as f64 / actions);
        let (default, theirs) = (written.ours - written.for_a_feature, an_action(written.theirs));
        row("lines of code an action", an_action(default), theirs, &whole, "≤ 150");
        row("the same, with all features", an_action(written.ours), theirs, &whole, "");
        beside = written.beside / subject.actions;
    }
    Ok(format!(
        "codegen of this workspace, cargo-progenitor {PROGENITOR}\n{}\n\n{table}\n\
         Whole processes, from the description on the disk to Rust on the disk. Lines are those of the SDK without \
         comments and blank ones; its feature `serde` adds attributes. The time and memory of codegen include what it \
         writes in addition to the SDK: the tests of the spec's examples, {beside} lines per action, and a description in \
         JSON. Memory is that of the largest process, since cargo-progenitor runs rustfmt.\n",
        bench.conditions()?,
    ))
}
