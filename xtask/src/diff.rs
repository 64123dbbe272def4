//! `cargo xtask diff`: compares two specs of a service.

use std::path::Path;

use codegen::source::Sources;

use crate::disk;

/// Reports the differences between two folders of a service.
pub fn run(old: &Path, new: &Path) -> Result<(), String> {
    let (old, service) = read(old)?;
    let (mut new, new_service) = read(new)?;
    // The folders may have names of their own.
    for file in &mut new.files {
        if let Some(rest) = file.path.strip_prefix(&format!("{new_service}/")) {
            file.path = format!("{service}/{rest}");
        }
    }
    let changes = spec_import::compare_specs(&old, &new, &service)?;
    if changes.is_empty() {
        println!("The two specs describe the same API.");
    }
    print!("{}", spec_import::diff::report(&changes));
    Ok(())
}

/// Reads a folder of a service with the files of protocols next to it.
fn read(folder: &Path) -> Result<(Sources, String), String> {
    let folder = folder
        .canonicalize()
        .map_err(|error| format!("error: cannot read `{}`: {error}", folder.display()))?;
    let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
    let parent = folder.parent().unwrap_or(&folder);
    let mut sources = disk::read_files(parent)?;
    sources
        .files
        .retain(|file| file.path.starts_with("protocols/") || file.path.starts_with(&format!("{name}/")));
    Ok((sources, name))
}
