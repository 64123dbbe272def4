//! Whether a runtime can do what HTTP needs.

use crate::message::TransportError;
use std::net::{Ipv4Addr, UdpSocket};
use std::panic::catch_unwind;
use std::time::Duration;

/// Looks for the runtime's timers and sockets before anything is sent.
///
/// tokio says that they are missing by a panic only, so this provokes it where nothing is under way yet. It is done
/// once for each runtime, and where they are there nothing panics. Where they are not, the panic hook runs, which prints
/// to standard error unless the program has set another; with `panic = "abort"` the program ends, as it would without
/// this at the first timer.
pub(super) fn check() -> Result<(), TransportError> {
    let missing = |what: &str, enable: &str| {
        let text = format!("the tokio runtime has no {what}: build it with `.{enable}()` or `.enable_all()`");
        Err(TransportError::not_sent(text).permanent())
    };
    if catch_unwind(|| drop(tokio::time::sleep(Duration::ZERO))).is_err() {
        return missing("timers", "enable_time");
    }
    // Where the system gives no socket, the connection will say so.
    let Ok(socket) = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)) else { return Ok(()) };
    if socket.set_nonblocking(true).is_ok()
        && catch_unwind(|| drop(tokio::net::UdpSocket::from_std(socket))).is_err()
    {
        return missing("sockets", "enable_io");
    }
    Ok(())
}
