//! The future of a call.

use crate::base::BoxFuture;
use crate::decode::Decode;
use crate::document::Document;
use crate::error::Error;
use crate::exchange::{Executor, Job, Response, Settings, UndecodedSuccess};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

/// The future of a call, which sends nothing before it is awaited.
///
/// A refused call returns its error at once. It owns its data, so it can be spawned. Dropping it does not take back
/// what was already sent.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T> {
    arriving: BoxFuture<'static, Result<UndecodedSuccess, Error>>,
    /// The only part that depends on the response type.
    finish: fn(UndecodedSuccess) -> Result<Response<T>, Error>,
}

impl<T: Decode> Call<T> {
    /// Decodes a typed response.
    pub(crate) fn typed(executor: Arc<Executor>, settings: Settings, job: Result<Job, Error>) -> Self {
        let finish = if settings.strict { decode_strictly } else { decode };
        Self::new(executor, settings, job, finish)
    }
}

impl Call<Document> {
    /// Returns the response's document.
    pub(crate) fn tree(executor: Arc<Executor>, settings: Settings, job: Result<Job, Error>) -> Self {
        Self::new(executor, settings, job, |arrived| {
            Ok(Response { value: arrived.about.document.clone(), about: arrived.about })
        })
    }
}

impl<T> Call<T> {
    fn new(
        executor: Arc<Executor>,
        settings: Settings,
        job: Result<Job, Error>,
        finish: fn(UndecodedSuccess) -> Result<Response<T>, Error>,
    ) -> Self {
        Self { arriving: Box::pin(async move { executor.run(&settings, &job?).await }), finish }
    }
}

fn decode<T: Decode>(arrived: UndecodedSuccess) -> Result<Response<T>, Error> {
    match arrived.about.document.decode() {
        Ok(value) => Ok(Response { value, about: arrived.about }),
        Err(error) => Err(arrived.undecoded(error)),
    }
}

fn decode_strictly<T: Decode>(mut arrived: UndecodedSuccess) -> Result<Response<T>, Error> {
    match arrived.about.document.decode_strict() {
        Ok((value, mut deviations)) => {
            // These fields are in the metadata, so the typed response ignores them.
            let known = |path: &str| {
                path.eq_ignore_ascii_case(arrived.id_field) || arrived.own_fields.contains(&path)
            };
            deviations.retain(|each| !known(&each.path));
            arrived.about.deviations = deviations;
            Ok(Response { value, about: arrived.about })
        }
        Err(error) => Err(arrived.undecoded(error)),
    }
}

impl<T> Future for Call<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let arrived = ready!(self.arriving.as_mut().poll(context))?;
        Poll::Ready((self.finish)(arrived))
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Call")
    }
}
