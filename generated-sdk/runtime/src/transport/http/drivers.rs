//! Checks that a runtime has the drivers that HTTP needs.

use crate::message::TransportError;
use std::net::{Ipv4Addr, UdpSocket};
use std::panic::catch_unwind;
use std::time::Duration;

/// Checks for the runtime's timers and sockets before anything is sent.
///
/// tokio reports their absence only by a panic, so this provokes it at a safe point, once per runtime; if both are
/// present, nothing panics. Otherwise the panic hook runs, which prints to standard error unless the program has set
/// another one; with `panic = "abort"` the program ends, as it would at its first timer.
pub(super) fn check() -> Result<(), TransportError> {
    let missing = |what: &str, enable: &str| {
        let text = format!("the tokio runtime has no {what}: build it with `.{enable}()` or `.enable_all()`");
        Err(TransportError::not_sent(text).permanent())
    };
    if catch_unwind(|| drop(tokio::time::sleep(Duration::ZERO))).is_err() {
        return missing("timers", "enable_time");
    }
    // If the system denies a socket, connecting reports it.
    let Ok(socket) = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)) else { return Ok(()) };
    if socket.set_nonblocking(true).is_ok()
        && catch_unwind(|| drop(tokio::net::UdpSocket::from_std(socket))).is_err()
    {
        return missing("sockets", "enable_io");
    }
    Ok(())
}
