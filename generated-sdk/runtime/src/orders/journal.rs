//! What outlives a crash.

use std::io;

/// Keeps orders where a crash does not reach them. [`FileJournal`](super::FileJournal) is one; a table of your
/// own database, with the id as its key, is another.
///
/// A client that has one ([`ClientBuilder::journal`](crate::ClientBuilder::journal)) has every order kept
/// before its first byte leaves, and again when its answer is there. So after a crash the journal knows which
/// orders may have left, and an id that it knows is never sent a second time, whatever the caller's own
/// records say.
///
/// Two programs must not write one journal at the same time, unless it sees to it itself that of two who keep
/// the same id only one goes on.
pub trait Journal: Send + Sync {
    /// Which journal this is: any text that no other journal has and that never changes.
    fn id(&self) -> String;

    /// Keeps an order in the place of what was kept under its id. When it returns, a crash of the machine can no
    /// longer undo it.
    ///
    /// # Errors
    ///
    /// When it is not safely kept. The order is not sent then.
    fn keep(&self, id: &str, order: &str) -> io::Result<()>;

    /// What was kept last under this id.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    fn find(&self, id: &str) -> io::Result<Option<String>>;

    /// What was kept last of every order.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    fn all(&self) -> io::Result<Vec<String>>;
}
