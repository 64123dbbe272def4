//! A response body that is sent at once, slowly, or incompletely.

use hyper::body::{Body, Bytes, Frame, SizeHint};
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::time::{Sleep, sleep};

/// A body with a limited pace and an optional early end.
pub(super) struct Paced {
    rest: Bytes,
    /// The number of bytes before the connection breaks.
    breaks_after: Option<usize>,
    /// The number of bytes of a chunk, and the pause after it.
    pace: Option<(usize, Duration)>,
    pause: Option<Pin<Box<Sleep>>>,
}

impl Paced {
    pub(super) fn new(body: Vec<u8>, breaks_after: Option<usize>, pace: Option<(usize, Duration)>) -> Self {
        let breaks_after = breaks_after.filter(|bytes| *bytes < body.len());
        Self { rest: Bytes::from(body), breaks_after, pace, pause: None }
    }
}

impl Body for Paced {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(pause) = &mut self.pause {
            ready!(pause.as_mut().poll(context));
            self.pause = None;
        }
        let most = self.breaks_after.unwrap_or(self.rest.len()).min(self.rest.len());
        if most == 0 {
            return match self.breaks_after {
                Some(_) => Poll::Ready(Some(Err(io::Error::other("the body breaks off on purpose")))),
                None => Poll::Ready(None),
            };
        }
        let bytes = self.pace.map_or(most, |(bytes, _)| bytes.min(most));
        if let Some((_, pause)) = self.pace {
            self.pause = Some(Box::pin(sleep(pause)));
        } else if self.breaks_after.is_some() {
            // Gives written bytes time to leave, since a broken body discards the buffer.
            self.pause = Some(Box::pin(sleep(Duration::from_millis(1))));
        }
        self.breaks_after = self.breaks_after.map(|left| left - bytes);
        let piece = self.rest.split_to(bytes);
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.breaks_after.is_none() && self.pause.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.rest.len() as u64)
    }
}
