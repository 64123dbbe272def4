//! The file of a journal's log, and its requirements.

use std::fs::{self, File, Metadata, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The file operations that a [`Log`](super::log::Log) needs. Tests have a file that loses unsynced data.
pub(super) trait DataFile: Send {
    /// Returns the whole content.
    fn read(&mut self) -> io::Result<Vec<u8>>;

    /// Returns the length in bytes.
    fn length(&mut self) -> io::Result<u64>;

    /// Writes at this offset, which is the end of the file. An error can leave any part of the bytes written.
    fn write(&mut self, at: u64, bytes: &[u8]) -> io::Result<()>;

    /// Truncates the file to this length.
    fn truncate(&mut self, length: u64) -> io::Result<()>;

    /// Syncs all data and metadata to the disk.
    fn sync(&mut self) -> io::Result<()>;
}

/// A locked file.
#[derive(Debug)]
pub(super) struct LockedFile {
    file: File,
    path: PathBuf,
}

impl LockedFile {
    /// Opens and locks the file, or creates it with permissions for its owner only.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        // Opening a FIFO may block, and opening a device may have side effects.
        match fs::metadata(path) {
            Ok(found) => is_file(&found)?,
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(path)?;
        is_file(&file.metadata()?)?;
        file.try_lock().map_err(|error| match error {
            TryLockError::WouldBlock => io::Error::new(ErrorKind::WouldBlock, LOCKED),
            TryLockError::Error(error) => error,
        })?;
        Ok(Self { file, path: path.to_owned() })
    }

    /// Returns whether the file's permissions let other users read or change it.
    pub(super) fn is_open_to_others(&self) -> io::Result<bool> {
        #[cfg(unix)]
        return Ok(std::os::unix::fs::PermissionsExt::mode(&self.file.metadata()?.permissions()) & 0o066 != 0);
        #[cfg(not(unix))]
        Ok(false)
    }

    /// Syncs the directory, since a file that was just created can vanish otherwise.
    pub(super) fn sync_folder(&self) -> io::Result<()> {
        #[cfg(unix)]
        {
            let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
            File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
        }
        Ok(())
    }

    /// A file that was moved, deleted or replaced does not prevent a second one at its path.
    fn is_at_its_path(&self, file: &Metadata) -> io::Result<()> {
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt;
            let same = fs::metadata(&self.path)
                .is_ok_and(|there| (there.dev(), there.ino()) == (file.dev(), file.ino()));
            if !same {
                return Err(io::Error::other(MOVED));
            }
        }
        let _ = file;
        Ok(())
    }
}

const LOCKED: &str = "another `FileJournal` has it open, in this process or another; only one can use the file at a \
                      time: share that one as an `Arc`, or use a journal that several processes can share";

const MOVED: &str =
    "the file was moved, deleted or replaced while it was open: put it back, and open it again";

fn is_file(metadata: &Metadata) -> io::Result<()> {
    if metadata.is_file() {
        return Ok(());
    }
    let what = if metadata.is_dir() { "a directory" } else { "a pipe, a socket or a device" };
    Err(io::Error::new(ErrorKind::InvalidInput, format!("it is {what}: a journal must be a regular file")))
}

impl DataFile for LockedFile {
    fn read(&mut self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.file.seek(SeekFrom::Start(0))?;
        self.file.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn length(&mut self) -> io::Result<u64> {
        let metadata = self.file.metadata()?;
        self.is_at_its_path(&metadata)?;
        Ok(metadata.len())
    }

    fn write(&mut self, at: u64, bytes: &[u8]) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(at))?;
        self.file.write_all(bytes)
    }

    fn truncate(&mut self, length: u64) -> io::Result<()> {
        self.file.set_len(length)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.file.sync_data()
    }
}

/// Closing alone does not release the lock while a process that this one is starting holds the same open file.
impl Drop for LockedFile {
    fn drop(&mut self) {
        let _ = self.file.unlock();
    }
}
