//! Measures a call over loopback with each SDK and with bare reqwest, in one process.

use crate::project::Project;
use crate::table::{Table, ratio};
use crate::{Bench, Result, median, tell, workspace};

/// The subjects, in the order of the columns.
const NAMES: [&str; 3] = ["registrar-sdk", "aws-sdk-route53domains", "reqwest"];

/// Builds the program, runs it on one core, and returns the report.
pub fn call(bench: &Bench) -> Result<String> {
    let dependencies = format!(
        r#"registrar-sdk = {{ path = '{}', features = ["aliyun-domain"] }}
aws-sdk-route53domains = "1"
reqwest = {{ version = "0.13", default-features = false, features = ["rustls-no-provider"] }}
rustls = {{ version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }}
tokio = {{ version = "1", features = ["macros", "rt"] }}"#,
        workspace().join("generated-sdk").display()
    );
    let project = Project::new(bench.work.join("call"), &dependencies, include_str!("programs/call.rs"))?;
    tell("building the program, which takes some minutes");
    project.release()?;
    let (mut times, mut counts): ([Vec<f64>; 3], [f64; 3]) = Default::default();
    for run in 1..=bench.runs {
        tell(format_args!("run {run} of {}", bench.runs));
        let printed = project.run_on_one_core()?;
        for (index, line) in printed.lines().enumerate() {
            let figures =
                line.split(' ').skip(1).map(str::parse::<f64>).collect::<std::result::Result<Vec<_>, _>>();
            match (figures.as_deref(), times.get_mut(index)) {
                (Ok([nanos, allocations]), Some(times)) => {
                    times.push(nanos / 1000.0);
                    counts[index] = *allocations;
                }
                _ => return Err(format!("the program printed an unexpected line: {line}")),
            }
        }
    }
    project.clean()?;
    let times = times.map(|times| median(times.into_iter()));
    let [ours, aws, bare] = NAMES;
    let mut table = Table::new([
        "a call over loopback",
        ours,
        aws,
        bare,
        "ours ÷ aws",
        "budget",
        "ours ÷ reqwest",
        "budget",
    ]);
    for (what, [ours, aws, bare], unit, budgets) in
        [("median time", times, " µs", ["≤ 0.40", "≤ 1.25"]), ("allocations", counts, "", ["", ""])]
    {
        let shown = |figure: f64| format!("{figure:.0}{unit}");
        table.row([
            what.to_owned(),
            shown(ours),
            shown(aws),
            shown(bare),
            ratio(ours, Some(aws)),
            budgets[0].to_owned(),
            ratio(ours, Some(bare)),
            budgets[1].to_owned(),
        ]);
    }
    Ok(format!(
        "CheckDomain of {ours} and CheckDomainAvailability of {aws}, both signed with static keys; {bare} posts a body of \
         the same size. Client and server share a core. Each subject made 4,000 calls, in turns of 100.\n{}\n\n{table}",
        bench.conditions()?
    ))
}
