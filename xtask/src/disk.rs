//! Reads the spec, and compares and writes the generated files.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use codegen::emit::{OutputFile, is_generated};
use codegen::source::{SourceFile, Sources};

/// Reads a spec that describes at least one service.
pub fn read_spec(spec: &Path) -> Result<Sources, String> {
    let sources = read_files(spec)?;
    // An empty spec would make all generated files stale.
    if sources.files.iter().all(|file| file.path.starts_with("protocols/")) {
        let readme = spec.join("README.md");
        return Err(format!("error: the spec has no service: `{}` says how to add one", readme.display()));
    }
    Ok(sources)
}

/// Reads every YAML file below the spec's directory, and the bodies of examples.
pub fn read_files(spec: &Path) -> Result<Sources, String> {
    if !spec.is_dir() {
        return Err(format!("error: missing directory `{}`", spec.display()));
    }
    let mut files = Vec::new();
    let below = below(spec)?;
    if let Some(link) = below.links.iter().find(|link| link.is_dir()) {
        return Err(format!(
            "error: `{}` is a symbolic link to a directory: replace it by the directory",
            link.display()
        ));
    }
    for path in below.files.iter().chain(&below.links).filter(|path| !is_hidden(path)) {
        let name = relative(spec, path)?;
        let is_example = name.split('/').nth(1) == Some("examples");
        if is_example || is_yaml(path) {
            let bytes = read(path).map_err(|error| io_error("read", path, &error))?;
            files.push(SourceFile { path: name, bytes });
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Sources { files })
}

/// Whether a file is hidden: a leftover of an editor, or a file of another tool.
fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
}

/// Whether a file belongs to the spec, perhaps with a wrong extension.
fn is_yaml(path: &Path) -> bool {
    let ends = |extension: &OsStr| ["yaml", "yml"].iter().any(|known| extension.eq_ignore_ascii_case(known));
    path.extension().is_some_and(ends)
}

/// Returns the text of a file of the workspace.
pub fn read_text(root: &Path, name: &str) -> Result<String, String> {
    let path = root.join(name);
    let text = fs::read_to_string(&path).map_err(|error| io_error("read", &path, &error))?;
    Ok(text.replace("\r\n", "\n"))
}

/// Reads a file, and converts CRLF line ends, which a checkout may have created, to LF.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let bytes = fs::read(path)?;
    let lines = bytes.split_inclusive(|byte| *byte == b'\n');
    Ok(lines
        .flat_map(|line| line.strip_suffix(b"\r\n").map_or([line, b""], |line| [line, b"\n"]))
        .flatten()
        .copied()
        .collect())
}

/// Waits until no other run of codegen writes to this workspace. The lock ends with the file.
pub fn lock(root: &Path) -> Result<File, String> {
    let path = root.join("target/codegen.lock");
    let open = || {
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        let file = File::create(&path)?;
        file.lock()?;
        Ok(file)
    };
    open().map_err(|error| io_error("lock", &path, &error))
}

/// Writes files of the spec: all of them, or none if one cannot be written.
pub fn write_files(spec: &Path, files: &[SourceFile]) -> Result<(), String> {
    let write = files.iter().map(|file| {
        let output = OutputFile { path: file.path.clone(), text: file.text().into_owned() };
        (output, spec.join(&file.path).exists())
    });
    Changes { root: spec.to_owned(), write: write.collect(), remove: BTreeSet::new() }.apply()
}

/// The changes that make the files equal to the output.
pub struct Changes {
    root: PathBuf,
    /// Files that differ, and whether they exist.
    write: Vec<(OutputFile, bool)>,
    remove: BTreeSet<String>,
}

impl Changes {
    /// Compares the output with the files. Generated files below `roots` that are not in the output are stale.
    pub fn find(root: &Path, files: Vec<OutputFile>, roots: &[&str]) -> Result<Self, String> {
        let mut changes = Self { root: root.to_owned(), write: Vec::new(), remove: BTreeSet::new() };
        let expected: BTreeSet<PathBuf> = files.iter().map(|file| root.join(&file.path)).collect();
        let mut hand_written = Vec::new();
        for file in files {
            let path = root.join(&file.path);
            match read(&path) {
                Ok(bytes) if bytes == file.text.as_bytes() => {}
                // Files that are generated in part have no mark, and may be overwritten.
                Ok(bytes) if is_generated(file.text.as_bytes()) && !is_generated(&bytes) => {
                    hand_written.push(format!(
                        "error: `{}` was written by hand, and codegen would overwrite it: move it",
                        file.path
                    ));
                }
                Ok(_) => changes.write.push((file, true)),
                Err(error) if error.kind() == io::ErrorKind::NotFound => changes.write.push((file, false)),
                Err(error) => return Err(io_error("read", &path, &error)),
            }
        }
        if !hand_written.is_empty() {
            return Err(hand_written.join("\n"));
        }
        changes.find_stale(&expected, roots)?;
        Ok(changes)
    }

    /// Finds stale files, and temporary files of an interrupted run.
    fn find_stale(&mut self, expected: &BTreeSet<PathBuf>, roots: &[&str]) -> Result<(), String> {
        for folder in roots.iter().map(|folder| self.root.join(folder)).filter(|folder| folder.is_dir()) {
            // Codegen creates no symbolic links, so their targets are not its files.
            for path in below(&folder)?.files {
                if !expected.contains(&path) && is_stale(&path)? {
                    self.remove.insert(relative(&self.root, &path)?);
                }
            }
        }
        for leftover in expected.iter().map(|path| temporary(path)).filter(|leftover| leftover.exists()) {
            self.remove.insert(relative(&self.root, &leftover)?);
        }
        Ok(())
    }

    /// Lists the files that differ, one per line.
    pub fn list(&self) -> Vec<String> {
        let write = self
            .write
            .iter()
            .map(|(file, there)| format!("  {} {}", if *there { "differs:" } else { "missing:" }, file.path));
        write.chain(self.remove.iter().map(|path| format!("  stale:   {path}"))).collect()
    }

    /// Returns the number of files to write.
    pub fn written(&self) -> usize {
        self.write.len()
    }

    /// Returns the number of files to remove.
    pub fn removed(&self) -> usize {
        self.remove.len()
    }

    /// Applies the changes. An interruption leaves each file either old or new, and the next run completes the rest. All
    /// temporary files are written before the first one is renamed.
    pub fn apply(self) -> Result<(), String> {
        for name in &self.remove {
            let path = self.root.join(name);
            fs::remove_file(&path).map_err(|error| io_error("remove", &path, &error))?;
            // Removes the directory if it is empty now; otherwise this fails, which is ignored.
            let _ = path.parent().map(fs::remove_dir);
        }
        let paths: Vec<PathBuf> = self.write.iter().map(|(file, _)| self.root.join(&file.path)).collect();
        let written = paths.iter().zip(&self.write).try_for_each(|(path, (file, _))| {
            write(&temporary(path), file.text.as_bytes()).map_err(|error| io_error("write", path, &error))
        });
        if written.is_err() {
            for leftover in paths.iter().map(|path| temporary(path)) {
                // The error is reported already.
                let _ = fs::remove_file(&leftover);
                let _ = leftover.parent().map(fs::remove_dir);
            }
        }
        written?;
        paths.iter().try_for_each(|path| {
            fs::rename(temporary(path), path).map_err(|error| io_error("write", path, &error))
        })
    }
}

/// Whether a file that is not in the output is a generated file, or a temporary file of an interrupted run.
fn is_stale(path: &Path) -> Result<bool, String> {
    if path.extension().is_some_and(|extension| extension == TEMPORARY) {
        return Ok(true);
    }
    let bytes = read(path).map_err(|error| io_error("read", path, &error))?;
    Ok(is_generated(&bytes))
}

/// The extension of a temporary file, until it is renamed.
const TEMPORARY: &str = "codegen-tmp";

fn temporary(path: &Path) -> PathBuf {
    path.with_extension(TEMPORARY)
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes)
}

/// The files in a directory and its subdirectories.
#[derive(Default)]
struct Below {
    files: Vec<PathBuf>,
    /// Symbolic links, which are not followed.
    links: Vec<PathBuf>,
}

fn below(folder: &Path) -> Result<Below, String> {
    let mut below = Below::default();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let failed = |error| io_error("read", &folder, &error);
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

/// Returns the path relative to `root`, with `/` on every system.
fn relative(root: &Path, path: &Path) -> Result<String, String> {
    let below = path.strip_prefix(root).unwrap_or(path);
    let parts: Option<Vec<&str>> = below.iter().map(|part| part.to_str()).collect();
    parts
        .map(|parts| parts.join("/"))
        .ok_or_else(|| format!("error: the name of `{}` is not UTF-8", path.display()))
}

fn io_error(what: &str, path: &Path, error: &io::Error) -> String {
    format!("error: cannot {what} `{}`: {error}", path.display())
}
