//! How many actions a second codegen makes on one core, and whether a hundred times as many take a hundred
//! times as long.

mod support;

use std::fs;
use std::io;
use std::path::Path;
use std::time::Instant;

use codegen::Summary;
use codegen::emit::OutputFile;
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
    generate(&small, |_| Ok(()));
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

/// Generates, then generates and writes; notes the actions per second of each. Gives the actions and lines.
fn run(
    sources: &Sources,
    folder: &Path,
    made: &mut Vec<f64>,
    written: &mut Vec<f64>,
) -> io::Result<(usize, usize)> {
    let begun = Instant::now();
    let Summary { actions, lines, .. } = generate(sources, |_| Ok(()));
    made.push(actions as f64 / begun.elapsed().as_secs_f64());
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let begun = Instant::now();
    generate(sources, |file| write(&file, folder).map_err(|error| error.to_string()));
    written.push(actions as f64 / begun.elapsed().as_secs_f64());
    Ok((actions, lines))
}

fn generate(sources: &Sources, take: impl FnMut(OutputFile) -> Result<(), String>) -> Summary {
    codegen::generate_each(sources, take).unwrap_or_else(|failure| panic!("{failure:?}")).summary
}

/// As xtask writes: beside the file, then renamed.
fn write(file: &OutputFile, folder: &Path) -> io::Result<()> {
    let path = folder.join(&file.path);
    fs::create_dir_all(path.parent().unwrap_or(folder))?;
    let temporary = path.with_extension("codegen-tmp");
    fs::write(&temporary, &file.text)?;
    fs::rename(&temporary, &path)
}

/// The most memory that this process has had, in megabytes; 0 where the system does not tell.
fn memory() -> u64 {
    measure::peak("self").unwrap_or(0) >> 20
}
