//! Files with keys.

use crate::credentials::problem;
use crate::error::Error;
use crate::value::Secret;
use std::fs::{File, Metadata};
use std::io::{ErrorKind, Read};
use std::path::Path;
use zeroize::Zeroize;

/// The maximum size of a file, larger than any file with keys.
const LARGEST: u64 = 1 << 20;

/// The content of a file, and a warning if others can read it.
pub(crate) struct SecretFile {
    pub(crate) text: Secret,
    pub(crate) warning: Option<String>,
}

/// Reads a file; returns `None` if it does not exist.
pub(crate) fn read(path: &Path) -> Result<Option<SecretFile>, Error> {
    let shown = path.display();
    let refused = |error: std::io::Error| problem(format!("{shown} cannot be read: {}", error.kind()));
    let file = match File::open(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        file => file.map_err(refused)?,
    };
    let metadata = file.metadata().map_err(refused)?;
    if metadata.is_dir() {
        return Err(problem(format!("{shown} is a directory")));
    }
    // Capacity for the whole file: a growing buffer would leave copies behind.
    let room = metadata.len().min(LARGEST) + 1;
    let mut bytes = Vec::with_capacity(usize::try_from(room).unwrap_or(0));
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(refused)?;
    if bytes.len() as u64 > LARGEST {
        bytes.zeroize();
        return Err(problem(format!(
            "{shown} has more than {LARGEST} bytes, so it is not a credentials file"
        )));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        error.into_bytes().zeroize();
        problem(format!("{shown} is not UTF-8"))
    })?;
    Ok(Some(SecretFile {
        text: text.into(),
        warning: open_to_others(&metadata).map(|how| format!("{shown} {how}")),
    }))
}

#[cfg(unix)]
fn open_to_others(metadata: &Metadata) -> Option<String> {
    use std::os::unix::fs::PermissionsExt;
    let mode = metadata.permissions().mode() & 0o777;
    let open = mode & 0o077 != 0;
    open.then(|| {
        format!(
            "contains keys and is accessible to other users (mode {mode:03o}): restrict it with `chmod 600`"
        )
    })
}

/// Other systems do not have permissions as a number.
#[cfg(not(unix))]
fn open_to_others(_: &Metadata) -> Option<String> {
    None
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn an_invalid_credentials_file_is_reported_and_not_quoted() {
        let folder = std::env::temp_dir().join(format!("registrar-sdk-file-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let error = |name: &str, bytes: &[u8]| {
            let path = folder.join(name);
            std::fs::write(&path, bytes).expect("a file");
            read(&path).err().expect("an error").to_string()
        };
        assert!(error("latin", b"canary\xff").ends_with("latin is not UTF-8"));
        assert!(error("large", &vec![b' '; (1 << 20) + 1]).contains("more than 1048576 bytes"));
        let error = read(&folder).err().expect("an error").to_string();
        assert!(error.ends_with("is a directory") || error.contains("cannot be read"), "{error}");
        assert!(read(&folder.join("none")).expect("no error").is_none());
        std::fs::remove_dir_all(&folder).expect("an end");
    }
}
