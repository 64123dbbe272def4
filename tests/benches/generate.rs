//! How many actions a second codegen makes on one core, and whether a hundred times as many take a hundred
//! times as long.

mod support;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;

use codegen::Output;
use codegen::source::{SourceFile, Sources};

/// How many copies of each action the large spec has, the action itself being one.
const COPIES: usize = 100;

/// How often the two specs take turns.
const TURNS: usize = 3;

/// How often the small one runs in a turn.
const SMALL_RUNS: usize = 20;

fn main() -> io::Result<()> {
    let small = spec()?;
    let large = copied(&small);
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
    assert_eq!(actions, 48 * COPIES);

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

/// The workspace's spec of Alibaba Cloud's service, which has the 48 actions that the budget is about.
fn spec() -> io::Result<Sources> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let mut files = Vec::new();
    let mut folders = vec![root.join("aliyun-domain")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path: PathBuf = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "yaml") {
                let below = path.strip_prefix(&root).unwrap_or(&path);
                files.push(SourceFile {
                    path: below.to_string_lossy().replace('\\', "/"),
                    bytes: fs::read(&path)?,
                });
            }
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(Sources { files })
}

/// The spec with copies of its actions, in which every name that has to be unique has a number behind it.
fn copied(spec: &Sources) -> Sources {
    let mut files = spec.files.clone();
    for file in &spec.files {
        let Some((folder, name)) = file.path.split_once("/actions/") else { continue };
        let name = name.trim_end_matches(".yaml");
        let text = file.text();
        let names = own_names(&text, name);
        for copy in 1..COPIES {
            let text = renamed(&text, &names, &format!("V{copy:02}"));
            files.push(SourceFile {
                path: format!("{folder}/actions/{name}V{copy:02}.yaml"),
                bytes: text.into_bytes(),
            });
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Sources { files }
}

/// The action's name, and those of its own enums and structures.
fn own_names<'t>(text: &'t str, action: &'t str) -> Vec<&'t str> {
    let mut names = vec![action];
    let mut section = "";
    for line in text.lines().filter(|line| !line.trim_start().starts_with('#')) {
        match line.strip_prefix("  ") {
            None => section = line,
            Some(name) if matches!(section, "enums:" | "types:") && !name.starts_with(' ') => {
                names.push(name.split(':').next().unwrap_or(name))
            }
            Some(_) => {}
        }
    }
    names
}

/// The text with something behind every word that is one of the names.
fn renamed(text: &str, names: &[&str], behind: &str) -> String {
    let mut out = String::with_capacity(text.len() + 1024);
    for piece in text.split_inclusive(|c: char| !c.is_ascii_alphanumeric()) {
        let word = piece.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
        out.push_str(word);
        if names.contains(&word) {
            out.push_str(behind);
        }
        out.push_str(&piece[word.len()..]);
    }
    out
}

/// The most memory that the process has had, in megabytes; 0 where the system does not tell.
fn memory() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok())
        .map_or(0, |kilobytes| kilobytes / 1024)
}
