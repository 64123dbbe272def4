//! How many actions a second codegen makes on one core, and whether a hundred times as many take a hundred
//! times as long.

mod support;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;

use codegen::Summary;
use codegen::emit::OutputFile;
use codegen::source::Sources;
use registrar_sdk_bench::{measure, specs};

/// That of xtask.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How often the two specs take turns.
const TURNS: usize = 3;

/// How often the small one runs in a turn.
const SMALL_RUNS: usize = 20;

/// What is measured: to make the files, to write them too, and to have each proved by syn before.
const ROWS: [&str; 3] = ["formatted", BUDGETED, "formatted, proved by syn and written"];

/// The row that the budget is about.
const BUDGETED: &str = "formatted and written";

fn main() -> io::Result<()> {
    let small = specs::of("aliyun-domain").expect("the spec");
    let large = specs::copied(&small);
    let sources = memory();
    generate(&small, |_| Ok(()));
    let small_peak = memory();

    let mut folders = Folders::new()?;
    let (mut small_runs, mut large_runs) = (Vec::new(), Vec::new());
    let mut made = Summary::default();
    for _ in 0..TURNS {
        for _ in 0..SMALL_RUNS {
            small_runs.push(run(&small, &mut folders)?.1);
        }
        let (summary, rates) = run(&large, &mut folders)?;
        made = summary;
        large_runs.push(rates);
    }
    assert_eq!(made.actions, 50 * specs::COPIES);

    println!("\nactions generated per second, one core");
    support::row(["what", "50", "5,000", "ratio", "budget"]);
    support::row(["---", "---:", "---:", "---:", "---:"]);
    for (at, what) in ROWS.into_iter().enumerate() {
        let median = |runs: &[[f64; 3]]| support::median(runs.iter().map(|rates| rates[at]));
        let (small, large) = (median(&small_runs), median(&large_runs));
        support::row([
            what,
            &format!("{small:.0}/s"),
            &format!("{large:.0}/s"),
            &format!("{:.2}", large / small),
            if what == BUDGETED { "≥ 1000/s" } else { "" },
        ]);
    }
    println!(
        "{} lines for {} actions; peak memory {small_peak} MB for 50 and {} MB for 5,000, of which {sources} MB are there before",
        made.lines,
        made.actions,
        memory()
    );
    folders.remove()
}

/// What was made, and how many actions a second each row makes.
fn run(sources: &Sources, folders: &mut Folders) -> io::Result<(Summary, [f64; 3])> {
    let (written, proved) = (folders.next(), folders.next());
    let begun = Instant::now();
    let made = generate(sources, |_| Ok(()));
    let formatted = begun.elapsed();
    let begun = Instant::now();
    generate(sources, |file| write(&file, &written).map_err(|error| error.to_string()));
    let with_files = begun.elapsed();
    let begun = Instant::now();
    generate(sources, |file| {
        codegen::prove(&file)?;
        write(&file, &proved).map_err(|error| error.to_string())
    });
    let with_proof = begun.elapsed();
    Ok((made, [formatted, with_files, with_proof].map(|time| made.actions as f64 / time.as_secs_f64())))
}

/// A folder for each run. They are removed when all is measured: to make files where as many were just removed takes a
/// file system longer.
struct Folders {
    root: PathBuf,
    count: usize,
}

impl Folders {
    fn new() -> io::Result<Self> {
        let folders = Self { root: Path::new(env!("CARGO_TARGET_TMPDIR")).join("generate-bench"), count: 0 };
        folders.remove()?;
        Ok(folders)
    }

    fn next(&mut self) -> PathBuf {
        self.count += 1;
        self.root.join(self.count.to_string())
    }

    fn remove(&self) -> io::Result<()> {
        match fs::remove_dir_all(&self.root) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
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
