//! Ctrl-C, while something is in progress whose outcome has to be reported.

use std::future::pending;

/// Runs work until it ends; `None` if Ctrl-C comes first. From the first call on, Ctrl-C no longer ends the program by
/// itself.
pub async fn until_ctrl_c<T>(work: impl Future<Output = T>) -> Option<T> {
    let pressed = async {
        if tokio::signal::ctrl_c().await.is_err() {
            // Without a handler, Ctrl-C ends the program.
            pending::<()>().await;
        }
    };
    tokio::select! {
        biased;
        result = work => Some(result),
        () = pressed => None,
    }
}
