//! The disk: what is read, what differs, what is written and removed.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use codegen::emit::{OutputFile, is_generated};
use codegen::source::{SourceFile, Sources};

/// Reads every YAML file below the spec's folder, and the bodies of examples.
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
    for path in below.files.iter().chain(&below.links).filter(|path| !is_hidden(path)) {
        let name = relative(spec, path)?;
        let is_example = name.split('/').nth(1) == Some("examples");
        if is_example || is_yaml(path) {
            let bytes = read(path).map_err(|error| complaint("read", path, &error))?;
            files.push(SourceFile { path: name, bytes });
        }
    }
    // All that was ever generated would be stale.
    if files.iter().all(|file| file.path.starts_with("protocols/")) {
        let readme = spec.join("README.md");
        return Err(format!("error: no service is described yet: `{}` says how", readme.display()));
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Sources { files })
}

/// Whether a file is left over from an editor, or belongs to another tool.
fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
}

/// Whether a file is one of the spec's, or is meant to be.
fn is_yaml(path: &Path) -> bool {
    let ends = |extension: &OsStr| ["yaml", "yml"].iter().any(|known| extension.eq_ignore_ascii_case(known));
    path.extension().is_some_and(ends)
}

/// The text of a file of the workspace.
pub fn read_text(root: &Path, name: &str) -> Result<String, String> {
    let path = root.join(name);
    let text = fs::read_to_string(&path).map_err(|error| complaint("read", &path, &error))?;
    Ok(text.replace("\r\n", "\n"))
}

/// Reads a file with line feeds for line ends: a checkout may have turned them into pairs with carriage returns.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let bytes = fs::read(path)?;
    let lines = bytes.split_inclusive(|byte| *byte == b'\n');
    Ok(lines
        .flat_map(|line| line.strip_suffix(b"\r\n").map_or([line, b""], |line| [line, b"\n"]))
        .flatten()
        .copied()
        .collect())
}

/// Waits until no other run of codegen works in this workspace. The lock ends with the file.
pub fn lock(root: &Path) -> Result<File, String> {
    let path = root.join("target/codegen.lock");
    let open = || {
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        let file = File::create(&path)?;
        file.lock()?;
        Ok(file)
    };
    open().map_err(|error| complaint("lock", &path, &error))
}

/// What has to happen for the disk to hold just the output.
pub struct Changes {
    root: PathBuf,
    /// Files that differ, and whether something stands in their place.
    write: Vec<(OutputFile, bool)>,
    remove: BTreeSet<String>,
}

impl Changes {
    /// Compares the output with the disk. Files below `roots` that codegen has made and makes no longer are stale.
    pub fn find(root: &Path, files: Vec<OutputFile>, roots: &[&str]) -> Result<Self, String> {
        let mut changes = Self { root: root.to_owned(), write: Vec::new(), remove: BTreeSet::new() };
        let expected: BTreeSet<PathBuf> = files.iter().map(|file| root.join(&file.path)).collect();
        let mut in_the_way = Vec::new();
        for file in files {
            let path = root.join(&file.path);
            match read(&path) {
                Ok(bytes) if bytes == file.text.as_bytes() => {}
                // What is made only in part is the work of people too, and says so by having no mark.
                Ok(bytes) if is_generated(file.text.as_bytes()) && !is_generated(&bytes) => {
                    in_the_way.push(format!(
                        "error: `{}` was written by hand, and codegen would overwrite it: move it",
                        file.path
                    ));
                }
                Ok(_) => changes.write.push((file, true)),
                Err(error) if error.kind() == io::ErrorKind::NotFound => changes.write.push((file, false)),
                Err(error) => return Err(complaint("read", &path, &error)),
            }
        }
        if !in_the_way.is_empty() {
            return Err(in_the_way.join("\n"));
        }
        changes.find_stale(&expected, roots)?;
        Ok(changes)
    }

    /// Finds what is no longer made, and what a broken run left beside files.
    fn find_stale(&mut self, expected: &BTreeSet<PathBuf>, roots: &[&str]) -> Result<(), String> {
        for folder in roots.iter().map(|folder| self.root.join(folder)).filter(|folder| folder.is_dir()) {
            // Codegen makes no links, and what they lead to may be anybody's.
            for path in below(&folder)?.files {
                if !expected.contains(&path) && is_stale(&path)? {
                    self.remove.insert(relative(&self.root, &path)?);
                }
            }
        }
        for half in expected.iter().map(|path| beside(path)).filter(|half| half.exists()) {
            self.remove.insert(relative(&self.root, &half)?);
        }
        Ok(())
    }

    /// The files that differ, one a line.
    pub fn list(&self) -> Vec<String> {
        let write = self
            .write
            .iter()
            .map(|(file, there)| format!("  {} {}", if *there { "differs:" } else { "missing:" }, file.path));
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

    /// Brings the disk into line. Whatever interrupts it, each file is the old one or the new one, and running again
    /// repairs the rest. No file takes its place before all are written.
    pub fn apply(self) -> Result<(), String> {
        for name in &self.remove {
            let path = self.root.join(name);
            fs::remove_file(&path).map_err(|error| complaint("remove", &path, &error))?;
            // A folder that is empty now goes too; one that is not stays, which is the error ignored here.
            let _ = path.parent().map(fs::remove_dir);
        }
        let paths: Vec<PathBuf> = self.write.iter().map(|(file, _)| self.root.join(&file.path)).collect();
        let written = paths.iter().zip(&self.write).try_for_each(|(path, (file, _))| {
            write(&beside(path), file.text.as_bytes()).map_err(|error| complaint("write", path, &error))
        });
        if written.is_err() {
            for half in paths.iter().map(|path| beside(path)) {
                // The error is reported already.
                let _ = fs::remove_file(&half);
                let _ = half.parent().map(fs::remove_dir);
            }
        }
        written?;
        paths.iter().try_for_each(|path| {
            fs::rename(beside(path), path).map_err(|error| complaint("write", path, &error))
        })
    }
}

/// A file that codegen made and no longer makes, or that a broken run left behind.
fn is_stale(path: &Path) -> Result<bool, String> {
    if path.extension().is_some_and(|extension| extension == TEMPORARY) {
        return Ok(true);
    }
    let bytes = read(path).map_err(|error| complaint("read", path, &error))?;
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
