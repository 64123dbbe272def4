//! The disk: what is read, what differs, what is written and removed.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
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

/// What has to happen for the disk to hold just the output.
pub struct Changes<'a> {
    root: PathBuf,
    write: Vec<&'a OutputFile>,
    remove: Vec<String>,
}

/// Compares the output with what stands below `roots`.
pub fn compare<'a>(root: &Path, roots: &[&str], output: &'a [OutputFile]) -> Result<Changes<'a>, String> {
    let mut write = Vec::new();
    for file in output {
        let path = root.join(&file.path);
        match fs::read(&path) {
            Ok(bytes) if bytes == file.text.as_bytes() => {}
            // What is made only in part is the work of people too, and says so by having no mark.
            Ok(bytes) if is_generated(file.text.as_bytes()) && !is_generated(&bytes) => {
                return Err(format!(
                    "error: `{}` was written by hand, and codegen would overwrite it: move it",
                    file.path
                ));
            }
            Ok(_) => write.push(file),
            Err(error) if error.kind() == io::ErrorKind::NotFound => write.push(file),
            Err(error) => return Err(complaint("read", &path, &error)),
        }
    }
    let expected: BTreeSet<&str> = output.iter().map(|file| file.path.as_str()).collect();
    let mut remove = Vec::new();
    for folder in roots.iter().map(|folder| root.join(folder)).filter(|folder| folder.is_dir()) {
        for path in files_below(&folder)? {
            let name = relative(root, &path)?;
            if !expected.contains(name.as_str()) && is_stale(&path)? {
                remove.push(name);
            }
        }
    }
    Ok(Changes { root: root.to_owned(), write, remove })
}

/// A file that codegen made and no longer makes, or that a broken run left behind.
fn is_stale(path: &Path) -> Result<bool, String> {
    if path.extension().is_some_and(|extension| extension == TEMPORARY) {
        return Ok(true);
    }
    let bytes = fs::read(path).map_err(|error| complaint("read", path, &error))?;
    Ok(is_generated(&bytes))
}

impl Changes<'_> {
    /// The files that differ, one a line.
    pub fn list(&self) -> Vec<String> {
        let write = self.write.iter().map(|file| {
            let there = self.root.join(&file.path).exists();
            format!("  {} {}", if there { "differs:" } else { "missing:" }, file.path)
        });
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
    pub fn apply(&self) -> Result<(), String> {
        for file in &self.write {
            let path = self.root.join(&file.path);
            replace(&path, file.text.as_bytes()).map_err(|error| complaint("write", &path, &error))?;
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

/// What a file is called until it is whole.
const TEMPORARY: &str = "codegen-tmp";

/// Writes beside the file and renames, so that nobody ever sees half of it.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let temporary = path.with_extension(TEMPORARY);
    let written = fs::File::create(&temporary).and_then(|mut file| file.write_all(bytes));
    let renamed = written.and_then(|()| fs::rename(&temporary, path));
    if renamed.is_err() {
        // The first error is the one to tell.
        let _ = fs::remove_file(&temporary);
    }
    renamed
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
