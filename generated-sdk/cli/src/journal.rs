//! The journal that keeps orders.

use crate::failure::{Exit, Failure, tell};
use crate::options::get;
use clap::ArgMatches;
use registrar_sdk::FileJournal;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The pause between two attempts to open a journal that another process uses.
const PAUSE: Duration = Duration::from_millis(100);

/// Opens the journal of a command: the one of its option, that of the configuration, or the default one. Waits while
/// another process uses it.
pub async fn open(matches: &ArgMatches, configured: Option<&Path>) -> Result<Arc<FileJournal>, Failure> {
    let given = get(matches, "journal").or_else(|| configured.map(Path::to_owned));
    let path = match given {
        Some(path) => path,
        None => {
            let none = || Failure::usage("there is no home directory for the journal: set --journal FILE");
            let path = default_path().ok_or_else(none)?;
            let folder = path.parent().unwrap_or(&path);
            std::fs::create_dir_all(folder)
                .map_err(|error| failed(&format!("{}: {error}", folder.display())))?;
            path
        }
    };
    let most = Duration::from_secs(get(matches, "wait").unwrap_or(60));
    let journal = wait_for(&path, most).await?;
    if journal.is_open_to_others() {
        tell(&format!("warning: others can read or change the journal {}: `chmod 600` it", path.display()));
    }
    Ok(Arc::new(journal))
}

async fn wait_for(path: &Path, most: Duration) -> Result<FileJournal, Failure> {
    let begun = Instant::now();
    let mut waits = false;
    loop {
        match FileJournal::open(path) {
            Ok(journal) => return Ok(journal),
            Err(error) if error.kind() != ErrorKind::WouldBlock => return Err(failed(&error.to_string())),
            Err(_) if begun.elapsed() >= most => {
                let shown = path.display();
                return Err(failed(&format!("another process still uses the journal {shown}")));
            }
            Err(_) => {}
        }
        if !waits {
            tell(&format!("another process uses the journal {}: waiting for it", path.display()));
        }
        waits = true;
        tokio::time::sleep(PAUSE).await;
    }
}

fn failed(problem: &str) -> Failure {
    Failure::new(Exit::Failed, format!("{problem}. Nothing was sent."))
}

/// Returns the journal in the user's data directory.
fn default_path() -> Option<PathBuf> {
    let set = |name| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let home = || crate::accounts::config::home().map(|home| home.join(".local/share"));
    let data = set("XDG_DATA_HOME").or_else(|| set("LOCALAPPDATA")).or_else(home)?;
    Some(data.join("registrar").join("orders.journal"))
}
