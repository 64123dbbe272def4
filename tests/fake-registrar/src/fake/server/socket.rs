//! A socket that can be reset on purpose.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use crate::fake::lock;

/// How a connection is to end; set while hyper owns the connection.
#[derive(Clone, Debug, Default)]
pub(super) struct Ending(Arc<Mutex<End>>);

#[derive(Clone, Copy, Debug, Default)]
enum End {
    /// An orderly HTTP close.
    #[default]
    Orderly,
    /// A reset.
    Reset,
    /// These bytes, instead of a response.
    Saying(&'static [u8]),
}

impl Ending {
    /// Ends the connection with a reset. The returned error makes hyper drop it.
    pub(super) fn reset(&self) -> io::Error {
        *lock(&self.0) = End::Reset;
        io::Error::other("the connection is reset on purpose")
    }

    /// Ends the connection with these bytes.
    pub(super) fn say(&self, bytes: &'static [u8]) -> io::Error {
        *lock(&self.0) = End::Saying(bytes);
        io::Error::other("the response is replaced on purpose")
    }
}

/// A stream that ends as [`Ending`] says.
pub(super) struct Socket {
    stream: TcpStream,
    ending: Ending,
}

impl Socket {
    pub(super) fn new(stream: TcpStream, ending: Ending) -> Self {
        Self { stream, ending }
    }

    fn end(&self) -> End {
        *lock(&self.ending.0)
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        match self.end() {
            End::Orderly => {}
            End::Reset => drop(self.stream.set_zero_linger()),
            End::Saying(bytes) => drop(self.stream.try_write(bytes)),
        }
    }
}

impl AsyncRead for Socket {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        to: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, to)
    }
}

impl AsyncWrite for Socket {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        from: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, from)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    /// Sends no FIN: it would turn the reset into an orderly close.
    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.end() {
            End::Orderly => Pin::new(&mut self.stream).poll_shutdown(context),
            End::Reset | End::Saying(_) => Poll::Ready(Ok(())),
        }
    }
}
