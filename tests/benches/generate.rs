//! How many actions a second codegen makes on one core, and whether a hundred times as many take a hundred
//! times as long.

mod support;

use std::fs;
use std::io;
use std::path::Path;
use std::time::Instant;

use codegen::Output;
use codegen::source::Sources;
use registrar_sdk_bench::{measure, specs};

/// How often the two specs take turns.
const TURNS: usize = 3;

/// How often the small one runs in a turn.
const SMALL_RUNS: usize = 20;

fn main() -> io::Result<()> {
    let small = specs::of("aliyun-domain").expect("the spec");
    let large = specs::copied(&small);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("generate-bench");
    let sources = memory();
    generate(&small);
    let small_peak = memory();

    let (mut small_made, mut small_written, mut large_made, mut large_written) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut actions, mut lines) = (0, 0);
    for _ in 0..TURNS {
        for _ in 0..SMALL_RUNS {
            run(&small, &folder, &mut small_made, &mut small_written)?;
        }
        (actions, lines) = run(&large, &folder, &mut large_made, &mut large_written)?;
    }
    assert_eq!(actions, 48 * specs::COPIES);

    println!("\nactions generated per second, one core");
    support::row(["what", "48", "4,800", "ratio", "budget"]);
    support::row(["---", "---:", "---:", "---:", "---:"]);
    for (what, small, large) in
        [("formatted", small_made, large_made), ("formatted and written", small_written, large_written)]
    {
        let (small, large) = (support::median(small.into_iter()), support::median(large.into_iter()));
        support::row([
            what,
            &format!("{small:.0}/s"),
            &format!("{large:.0}/s"),
            &format!("{:.2}", large / small),
            "≥ 1000/s",
        ]);
    }
    println!(
        "{lines} lines for {actions} actions; peak memory {small_peak} MB for 48 and {} MB for 4,800, of which {sources} MB are there before",
        memory()
    );
    Ok(())
}

/// Generates, then writes; notes the actions per second of the first and of both. Gives the actions and lines.
fn run(
    sources: &Sources,
    folder: &Path,
    made: &mut Vec<f64>,
    written: &mut Vec<f64>,
) -> io::Result<(usize, usize)> {
    let _ = fs::remove_dir_all(folder);
    let begun = Instant::now();
    let output = generate(sources);
    let generated = begun.elapsed();
    write(&output, folder)?;
    let all = begun.elapsed();
    let actions = output.summary.actions as f64;
    made.push(actions / generated.as_secs_f64());
    written.push(actions / all.as_secs_f64());
    Ok((output.summary.actions, output.summary.lines))
}

fn generate(sources: &Sources) -> Output {
    codegen::generate(sources).unwrap_or_else(|failure| panic!("{failure:?}"))
}

/// As xtask writes: beside the file, then renamed.
fn write(output: &Output, folder: &Path) -> io::Result<()> {
    for file in &output.files {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        let temporary = path.with_extension("codegen-tmp");
        fs::write(&temporary, &file.text)?;
        fs::rename(&temporary, &path)?;
    }
    Ok(())
}

/// The most memory that this process has had, in megabytes; 0 where the system does not tell.
fn memory() -> u64 {
    measure::peak("self").unwrap_or(0) >> 20
}
