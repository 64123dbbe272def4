//! Measures what it costs to build a program with one call, with each SDK and with bare reqwest.

use crate::project::{Package, Project};
use crate::table::{NOTHING, Table, count, megabytes, ratio, seconds};
use crate::{Bench, Result, median, specs, tell, workspace};
use std::collections::BTreeSet;

/// The timers, sockets and macros that every program needs.
const TOKIO: &str = r#"tokio = { version = "1", features = ["macros", "rt"] }"#;

/// The service that is called.
const SERVICE: &str = "aliyun-domain";

/// The number of actions of aws-sdk-route53domains.
const THEIR_ACTIONS: usize = 34;

/// A way to make a call.
struct Subject {
    name: &'static str,
    /// Its dependencies, in manifest syntax.
    dependencies: String,
    program: &'static str,
    /// The names of the SDK's own crates, if any. The crate with the subject's name is checked alone, and then all
    /// of them together.
    own: Option<fn(&str) -> bool>,
}

/// The costs of building a subject, one figure per run.
#[derive(Default)]
struct Cost {
    check: Vec<f64>,
    alone: Vec<f64>,
    whole: Vec<f64>,
    release: Vec<f64>,
    /// Bytes.
    program: u64,
}

impl Cost {
    fn measure(&mut self, subject: &Subject, project: &Project, packages: &BTreeSet<Package>) -> Result<()> {
        let begin = |what| tell(format_args!("{}: {what}", subject.name));
        let end = |figure: f64| tell(format_args!("  {}", seconds(figure)));
        let check = |what, taken: &mut Vec<f64>| -> Result<()> {
            begin(what);
            let seconds = project.check()?;
            end(seconds);
            taken.push(seconds);
            Ok(())
        };
        project.clean()?;
        check("a clean check", &mut self.check)?;
        if let Some(own) = subject.own {
            project.clean_packages([subject.name])?;
            check("a check of the SDK alone", &mut self.alone)?;
            let names = packages.iter().map(|package| package.name.as_str());
            project.clean_packages(names.filter(|name| own(name)))?;
            check("a check of the SDK and its runtime", &mut self.whole)?;
        }
        begin("a release build");
        project.clean()?;
        let (release, size) = project.release()?;
        end(release);
        self.release.push(release);
        self.program = size;
        // Three of them take more than a gigabyte.
        project.clean()
    }
}

/// Measures all subjects, and returns the report.
pub fn compile(bench: &Bench) -> Result<String> {
    let actions = match codegen::generate(&specs::of(SERVICE)?) {
        Ok(output) => output.summary.actions,
        Err(codegen::Failure::Spec(text) | codegen::Failure::Codegen(text)) => return Err(text),
    };
    let subjects = subjects();
    let mut projects = Vec::new();
    for subject in &subjects {
        tell(format_args!("{}: fetching what it needs", subject.name));
        let folder = bench.work.join("compile").join(subject.name);
        projects.push(Project::new(folder, &subject.dependencies, subject.program)?);
    }
    let packages = projects.iter().map(Project::packages).collect::<Result<Vec<_>>>()?;
    let mut costs: [Cost; 3] = Default::default();
    for run in 1..=bench.runs {
        tell(format_args!("run {run} of {}", bench.runs));
        for (((subject, project), packages), cost) in
            subjects.iter().zip(&projects).zip(&packages).zip(&mut costs)
        {
            cost.measure(subject, project, packages)?;
        }
    }
    report(bench, actions, &subjects, &packages, &costs)
}

/// Returns registrar-sdk, the SDK to compare it with, and bare reqwest as the lower bound.
fn subjects() -> [Subject; 3] {
    let ours = workspace().join("generated-sdk");
    [
        Subject {
            name: "registrar-sdk",
            dependencies: format!(
                "registrar-sdk = {{ path = '{}', features = ['{SERVICE}'] }}\n{TOKIO}",
                ours.display()
            ),
            program: include_str!("programs/sdk.rs"),
            own: Some(|name| name.starts_with("registrar-")),
        },
        Subject {
            name: "aws-sdk-route53domains",
            dependencies: format!("aws-sdk-route53domains = \"1\"\n{TOKIO}"),
            program: include_str!("programs/aws.rs"),
            // aws-lc is cryptography.
            own: Some(|name| name.starts_with("aws-") && !name.starts_with("aws-lc-")),
        },
        // The same configuration as in the manifest of registrar-sdk.
        Subject {
            name: "reqwest",
            dependencies: format!(
                r#"reqwest = {{ version = "0.13", default-features = false, features = ["rustls-no-provider"] }}
rustls = {{ version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }}
{TOKIO}"#
            ),
            program: include_str!("programs/reqwest.rs"),
            own: None,
        },
    ]
}

fn report(
    bench: &Bench,
    actions: usize,
    subjects: &[Subject; 3],
    packages: &[BTreeSet<Package>],
    costs: &[Cost; 3],
) -> Result<String> {
    let [ours, aws, reqwest] = subjects;
    let mut table =
        Table::new(["one call", ours.name, aws.name, reqwest.name, "ours ÷ aws", "budget", "ours ÷ reqwest"]);
    let mut row = |what: &str, figures: [Option<f64>; 3], shown: &dyn Fn(f64) -> String, budget: &str| {
        let [ours, aws, reqwest] = figures;
        let ratio = |theirs| ours.map_or(NOTHING.to_owned(), |ours| ratio(ours, theirs));
        let (to_aws, to_reqwest) = (ratio(aws), ratio(reqwest));
        let [ours, aws, reqwest] = figures.map(|figure| figure.map_or(NOTHING.to_owned(), shown));
        table.row([what.to_owned(), ours, aws, reqwest, to_aws, budget.to_owned(), to_reqwest]);
    };
    let crates = std::array::from_fn(|index| packages.get(index).map(|packages| packages.len() as f64));
    let figures = |of: fn(&Cost) -> &[f64]| {
        std::array::from_fn(|index| {
            let runs = of(&costs[index]);
            (!runs.is_empty()).then(|| median(runs.iter().copied()))
        })
    };
    row("crates", crates, &|crates| count(crates as usize), "");
    row("clean `cargo check`", figures(|cost| &cost.check), &seconds, "≤ 0.40");
    let alone = figures(|cost| &cost.alone);
    row("`cargo check` of the SDK alone", alone, &seconds, "");
    let each = |index: usize, actions: usize| Some(alone[index]? * 1000.0 / actions as f64);
    let each = [each(0, actions), each(1, THEIR_ACTIONS), None];
    row("the same, per action", each, &|millis| format!("{millis:.0} ms"), "≤ 0.20");
    row("`cargo check` of the SDK and its runtime", figures(|cost| &cost.whole), &seconds, "");
    row("clean release build", figures(|cost| &cost.release), &seconds, "");
    let sizes = std::array::from_fn(|index| Some(costs[index].program as f64));
    row("release binary, stripped", sizes, &megabytes, "");

    let versions: Vec<String> = subjects
        .iter()
        .zip(packages)
        .filter_map(|(subject, packages)| {
            let package = packages.iter().find(|package| package.name == subject.name)?;
            Some(format!("{} {}", package.name, package.version))
        })
        .collect();
    Ok(format!(
        "{} (the SDKs with their default features and one service, reqwest with rustls and ring, all with tokio)\n\
         {}\n\n{table}\n\
         The SDK alone is checked with the program that uses it. The runtime of aws-sdk-route53domains stands in the \
         other crates named aws-*, that of registrar-sdk in registrar-runtime. {SERVICE} has {actions} actions, and \
         aws-sdk-route53domains has {THEIR_ACTIONS}.\n",
        versions.join(", "),
        bench.conditions()?,
    ))
}
