//! The disk: what is read, what differs, what is written and removed.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
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
    let below = below(spec)?;
    if let Some(link) = below.links.iter().find(|link| link.is_dir()) {
        return Err(format!(
            "error: `{}` is a link to a folder, which might lead anywhere: put the folder there",
            link.display()
        ));
    }
    for path in below.files.iter().chain(&below.links).filter(|path| is_yaml(path)) {
        let bytes = read(path).map_err(|error| complaint("read", path, &error))?;
        files.push(SourceFile { path: relative(spec, path)?, bytes });
    }
    // All that was ever generated would be stale.
    if files.is_empty() {
        let readme = spec.join("README.md");
        return Err(format!("error: no service is described yet: `{}` says how", readme.display()));
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Sources { files })
}

/// Whether a file is one of the spec's, or is meant to be. What editors leave beside a file begins with a dot.
fn is_yaml(path: &Path) -> bool {
    let ends = |extension: &OsStr| ["yaml", "yml"].iter().any(|known| extension.eq_ignore_ascii_case(known));
    let hidden = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
    !hidden && path.extension().is_some_and(ends)
}

/// The text of a file of the workspace.
pub fn read_text(root: &Path, name: &str) -> Result<String, String> {
    let path = root.join(name);
    let text = fs::read_to_string(&path).map_err(|error| complaint("read", &path, &error))?;
    Ok(text.replace("\r\n", "\n"))
}

/// Reads a file with line feeds for line ends: a checkout may have turned them into pairs with carriage returns.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = fs::read(path)?;
    // Looks from the end, so that each byte knows the one that follows it.
    let mut kept = Vec::with_capacity(bytes.len());
    while let Some(byte) = bytes.pop() {
        if !(byte == b'\r' && kept.last() == Some(&b'\n')) {
            kept.push(byte);
        }
    }
    kept.reverse();
    Ok(kept)
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
    in_the_way: Vec<String>,
}

impl Changes {
    /// Nothing so far.
    pub fn new(root: &Path, purpose: Purpose) -> Self {
        let (expected, write, remove, in_the_way) = Default::default();
        Self { root: root.to_owned(), purpose, expected, write, remove, in_the_way }
    }

    /// Compares a file of the output with what stands in its place. One that differs has to be proved to be Rust, as
    /// what stands there was before it was written.
    pub fn add(&mut self, file: &OutputFile) -> Result<(), String> {
        let path = self.root.join(&file.path);
        let there = match read(&path) {
            Ok(bytes) if bytes == file.text.as_bytes() => {
                self.expected.insert(path);
                return Ok(());
            }
            // What is made only in part is the work of people too, and says so by having no mark.
            Ok(bytes) if is_generated(file.text.as_bytes()) && !is_generated(&bytes) => {
                self.in_the_way.push(file.path.clone());
                return Ok(());
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

    /// Refuses to overwrite what people wrote, once all files are added.
    pub fn spare_the_work_of_people(&self) -> Result<(), String> {
        let told = self.in_the_way.iter().map(|path| {
            format!("error: `{path}` was written by hand, and codegen would overwrite it: move it")
        });
        let told: Vec<String> = told.collect();
        if told.is_empty() { Ok(()) } else { Err(told.join("\n")) }
    }

    /// Finds what stands below `roots` and is no longer made, and what a broken run left beside files, once all files
    /// are added.
    pub fn find_stale(&mut self, roots: &[&str]) -> Result<(), String> {
        for folder in roots.iter().map(|folder| self.root.join(folder)).filter(|folder| folder.is_dir()) {
            // Codegen makes no links, and what they lead to may be anybody's.
            for path in below(&folder)?.files {
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
                let half = beside(&self.root.join(name));
                // Something went wrong, and that is told already.
                let _ = fs::remove_file(&half);
                let _ = half.parent().map(fs::remove_dir);
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

/// What stands in a folder and in those inside it.
#[derive(Default)]
struct Below {
    files: Vec<PathBuf>,
    /// Links, which are not followed.
    links: Vec<PathBuf>,
}

fn below(folder: &Path) -> Result<Below, String> {
    let mut below = Below::default();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let failed = |error| complaint("read", &folder, &error);
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let kind = entry.file_type().map_err(failed)?;
            let of_its_kind = match kind {
                kind if kind.is_dir() => &mut folders,
                kind if kind.is_symlink() => &mut below.links,
                _ => &mut below.files,
            };
            of_its_kind.push(entry.path());
        }
    }
    below.files.sort();
    below.links.sort();
    Ok(below)
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
