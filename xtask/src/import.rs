//! `cargo xtask import`: drafts or updates a service of the spec.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use spec_import::alibaba::{self, Source};
use spec_import::api::Api;
use spec_import::{Imported, Request, diff, editions, import};

use crate::disk;

/// The edition of files that are given without one.
const MAIN: &str = "main";

#[derive(Args)]
pub struct Options {
    /// Files that describe the edition `main`, together
    #[arg(value_name = "FILE", required_unless_present = "edition")]
    files: Vec<PathBuf>,
    /// The service: its folder in spec/
    #[arg(long, value_name = "NAME")]
    service: String,
    /// A file that describes an edition, once for each
    #[arg(long, value_name = "NAME=FILE", value_parser = edition)]
    edition: Vec<(String, PathBuf)>,
    /// Import only these actions, with commas between
    #[arg(long, value_name = "A,B", value_delimiter = ',')]
    actions: Vec<String>,
    /// Write the vendor's sentences into the docs, for a copy that is not published
    #[arg(long)]
    keep_docs: bool,
    /// Report what would change, and write nothing
    #[arg(long)]
    dry_run: bool,
}

fn edition(text: &str) -> Result<(String, PathBuf), String> {
    let (name, file) = text.split_once('=').ok_or("expected NAME=FILE, such as `china=api-docs.json`")?;
    Ok((name.to_owned(), PathBuf::from(file)))
}

/// Imports the files into the spec, or writes nothing and says why.
pub fn run(root: &Path, options: Options) -> Result<(), String> {
    let mut api = Api::default();
    if !options.files.is_empty() {
        editions::join(&mut api, read(MAIN, &options.files)?);
    }
    for (name, file) in &options.edition {
        editions::join(&mut api, read(name, std::slice::from_ref(file))?);
    }
    let folder = root.join("spec");
    let spec = disk::read_files(&folder)?;
    let request =
        Request { service: &options.service, api, actions: options.actions, keep_docs: options.keep_docs };
    let imported = import(&spec, request)?;
    if !options.dry_run {
        disk::write_files(&folder, &imported.files)?;
    }
    print!("{}", report(&imported, &options.service, options.dry_run));
    Ok(())
}

fn read(edition: &str, files: &[PathBuf]) -> Result<Api, String> {
    let texts: Result<Vec<(String, String)>, String> = files
        .iter()
        .map(|path| {
            let text = fs::read_to_string(path);
            let text = text.map_err(|error| format!("error: cannot read `{}`: {error}", path.display()))?;
            Ok((path.display().to_string(), text))
        })
        .collect();
    let texts = texts?;
    let sources: Vec<Source<'_>> = texts.iter().map(|(name, text)| Source { name, text }).collect();
    alibaba::read(edition, &sources)
}

/// Returns what was imported and what is left to do.
fn report(imported: &Imported, service: &str, dry_run: bool) -> String {
    let files = imported.files.len();
    let mut text = match (files, dry_run) {
        (0, _) => format!("spec/{service} has everything that the vendor describes: nothing was changed\n"),
        (_, true) => format!("{files} files would be written, with {} new actions\n", imported.drafted),
        (_, false) => format!("{files} files written, with {} new actions\n", imported.drafted),
    };
    let open = &imported.open;
    if open.docs > 0 {
        text.push_str(&format!("{} items have no doc yet\n", open.docs));
    }
    let mut part = |title: &str, content: String| {
        if !content.is_empty() {
            text.push_str(&format!("\n{title}:\n{}\n", content.trim_end()));
        }
    };
    let counted = |title: &str, count: usize| format!("{title} ({count})");
    let pairs =
        |pairs: &[(String, String)]| lines(pairs.iter().map(|(name, text)| format!("{name}: {text}")));
    let undecided =
        counted("undecided effects; write `read`, `write`, `purchase` or `destroy`", open.effects.len());
    part(&undecided, wrapped(&open.effects));
    let contradictory =
        counted("the vendor contradicts itself about these effects", open.contradictions.len());
    part(&contradictory, pairs(&open.contradictions));
    part(&counted("reads that may page; describe `paging`", open.paging.len()), wrapped(&open.paging));
    part(
        &counted("samples of the vendor that do not fit its own description", open.samples.len()),
        pairs(&open.samples),
    );
    part(
        &counted("simplified, since the spec language cannot express it", imported.notes.len()),
        lines(imported.notes.iter().cloned()),
    );
    let title = format!(
        "changes from spec/{service} to the vendor's description; additions are made, the rest is up to you"
    );
    part(&title, diff::report(&imported.changes));
    let by_hand = imported.by_hand.iter().map(|(change, reason)| {
        let action = change.action.as_deref().unwrap_or(service);
        format!("{action}: {}: {reason}", diff::item(&change.item))
    });
    part("to be added by hand", lines(by_hand));
    part("codegen asks for", beginning(&imported.diagnostics));
    text
}

/// Returns the first lines of a text.
fn beginning(text: &str) -> String {
    const MOST: usize = 40;
    let first: Vec<&str> = text.lines().take(MOST).collect();
    let more = if text.lines().count() > MOST { "\n… and more: run `cargo xtask codegen`" } else { "" };
    first.join("\n") + more
}

/// Returns items on a line each.
fn lines(items: impl Iterator<Item = String>) -> String {
    items.map(|item| format!("  {item}\n")).collect()
}

/// Returns names with commas between, in lines of a readable length.
fn wrapped(names: &[String]) -> String {
    const WIDTH: usize = 100;
    let mut text = String::new();
    let mut width = WIDTH;
    for name in names {
        if width + name.len() > WIDTH {
            text.push_str(if text.is_empty() { "  " } else { ",\n  " });
            width = 0;
        } else {
            text.push_str(", ");
        }
        text.push_str(name);
        width += name.len() + 2;
    }
    text
}
