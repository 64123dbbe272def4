//! The disk: what is read, what differs, what is written and removed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use codegen::emit::{OutputFile, is_generated};
use codegen::source::{SourceFile, Sources};

/// Reads every YAML file below the spec's folder.
pub fn read_spec(spec: &Path) -> Result<Sources, String> {
    if !spec.is_dir() {
        return Err(format!("error: there is no folder `{}`", spec.display()));
    }
    let mut files = Vec::new();
    for path in files_below(spec)? {
        let yaml = path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml");
        if yaml {
            let bytes = fs::read(&path).map_err(|error| complaint("read", &path, &error))?;
            files.push(SourceFile { path: relative(spec, &path)?, bytes });
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Sources { files })
}

/// The text of a file of the workspace.
pub fn read_text(root: &Path, name: &str) -> Result<String, String> {
    let path = root.join(name);
    fs::read_to_string(&path).map_err(|error| complaint("read", &path, &error))
}

/// What the changes are found for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To be told.
    Check,
    /// To be made.
    Apply,
}

/// What has to happen for the disk to hold just the output.
///
/// A file that differs is written beside the old one as soon as it is there. Once all are whole, they take the places
/// of the old ones; if it does not come to that, they go.
pub struct Changes {
    root: PathBuf,
    purpose: Purpose,
    expected: BTreeSet<PathBuf>,
    write: BTreeMap<String, bool>,
    remove: BTreeSet<String>,
}

impl Changes {
    /// Nothing so far.
    pub fn new(root: &Path, purpose: Purpose) -> Self {
        let (expected, write, remove) = Default::default();
        Self { root: root.to_owned(), purpose, expected, write, remove }
    }

    /// Compares a file of the output with what stands in its place. One that differs has to be proved to be Rust, as
    /// what stands there was before it was written.
    pub fn add(&mut self, file: &OutputFile) -> Result<(), String> {
        let path = self.root.join(&file.path);
        let there = match fs::read(&path) {
            Ok(bytes) if bytes == file.text.as_bytes() => {
                self.expected.insert(path);
                return Ok(());
            }
            // What is made only in part is the work of people too, and says so by having no mark.
            Ok(bytes) if is_generated(file.text.as_bytes()) && !is_generated(&bytes) => {
                return Err(format!(
                    "error: `{}` was written by hand, and codegen would overwrite it: move it",
                    file.path
                ));
            }
            Ok(_) => true,
            Err(error) if error.kind() == io::ErrorKind::NotFound => false,
            Err(error) => return Err(complaint("read", &path, &error)),
        };
        if is_generated(file.text.as_bytes()) {
            codegen::prove(file)
                .map_err(|what| format!("error: a fault of codegen, not of the spec: {what}"))?;
        }
        self.write.insert(file.path.clone(), there);
        if self.purpose == Purpose::Apply {
            let beside = beside(&path);
            write(&beside, file.text.as_bytes()).map_err(|error| complaint("write", &path, &error))?;
            self.expected.insert(beside);
        }
        self.expected.insert(path);
        Ok(())
    }

    /// Finds what stands below `roots` and is no longer made, and what a broken run left beside files, once all files
    /// are added.
    pub fn find_stale(&mut self, roots: &[&str]) -> Result<(), String> {
        for folder in roots.iter().map(|folder| self.root.join(folder)).filter(|folder| folder.is_dir()) {
            for path in files_below(&folder)? {
                if !self.expected.contains(&path) && is_stale(&path)? {
                    self.remove.insert(relative(&self.root, &path)?);
                }
            }
        }
        for half in self.expected.iter().map(|path| beside(path)) {
            if !self.expected.contains(&half) && half.exists() {
                self.remove.insert(relative(&self.root, &half)?);
            }
        }
        Ok(())
    }

    /// The files that differ, one a line.
    pub fn list(&self) -> Vec<String> {
        let write = self
            .write
            .iter()
            .map(|(path, there)| format!("  {} {path}", if *there { "differs:" } else { "missing:" }));
        write.chain(self.remove.iter().map(|path| format!("  stale:   {path}"))).collect()
    }

    /// How many files are written.
    pub fn written(&self) -> usize {
        self.write.len()
    }

    /// How many files are removed.
    pub fn removed(&self) -> usize {
        self.remove.len()
    }

    /// Brings the disk into line. Whatever interrupts it, each file is the old one or the new one,
    /// and running again repairs the rest.
    pub fn apply(mut self) -> Result<(), String> {
        while let Some(entry) = self.write.first_entry() {
            let path = self.root.join(entry.key());
            fs::rename(beside(&path), &path).map_err(|error| complaint("write", &path, &error))?;
            entry.remove();
        }
        for name in &self.remove {
            let path = self.root.join(name);
            fs::remove_file(&path).map_err(|error| complaint("remove", &path, &error))?;
            // A folder that is empty now goes too; one that is not stays, which is the error ignored here.
            let _ = path.parent().map(fs::remove_dir);
        }
        Ok(())
    }
}

impl Drop for Changes {
    fn drop(&mut self) {
        if self.purpose == Purpose::Apply {
            for name in self.write.keys() {
                // Something went wrong, and that is told already.
                let _ = fs::remove_file(beside(&self.root.join(name)));
            }
        }
    }
}

/// A file that codegen made and no longer makes, or that a broken run left behind.
fn is_stale(path: &Path) -> Result<bool, String> {
    if path.extension().is_some_and(|extension| extension == TEMPORARY) {
        return Ok(true);
    }
    let bytes = fs::read(path).map_err(|error| complaint("read", path, &error))?;
    Ok(is_generated(&bytes))
}

/// What a file is called until it is whole and its time has come.
const TEMPORARY: &str = "codegen-tmp";

fn beside(path: &Path) -> PathBuf {
    path.with_extension(TEMPORARY)
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes)
}

fn files_below(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| complaint("read", &folder, &error))?;
        for entry in entries {
            let path = entry.map_err(|error| complaint("read", &folder, &error))?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The path below `root`, with `/` on every system.
fn relative(root: &Path, path: &Path) -> Result<String, String> {
    let below = path.strip_prefix(root).unwrap_or(path);
    let parts: Option<Vec<&str>> = below.iter().map(|part| part.to_str()).collect();
    parts
        .map(|parts| parts.join("/"))
        .ok_or_else(|| format!("error: the name of `{}` is not UTF-8", path.display()))
}

fn complaint(what: &str, path: &Path, error: &io::Error) -> String {
    format!("error: cannot {what} `{}`: {error}", path.display())
}
