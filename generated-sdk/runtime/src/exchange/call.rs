//! A call on its way.

use crate::base::BoxFuture;
use crate::decode::Decode;
use crate::document::Document;
use crate::error::Error;
use crate::exchange::{Arrived, Executor, Job, Response, Settings};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

/// A call on its way to its response: a future that sends nothing before it is awaited.
///
/// One that was refused beforehand ends in its error at once. It owns what it needs, so it can be spawned. Dropping it
/// takes nothing back that has left already.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T> {
    arriving: BoxFuture<'static, Result<Arrived, Error>>,
    /// The one thing that depends on the type.
    finish: fn(Arrived) -> Result<Response<T>, Error>,
}

impl<T: Decode> Call<T> {
    /// To a typed response.
    pub(crate) fn typed(executor: Arc<Executor>, settings: Settings, job: Result<Job, Error>) -> Self {
        let finish = if settings.strict { decode_strictly } else { decode };
        Self::new(executor, settings, job, finish)
    }
}

impl Call<Document> {
    /// To the tree itself.
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
        finish: fn(Arrived) -> Result<Response<T>, Error>,
    ) -> Self {
        Self { arriving: Box::pin(async move { executor.run(&settings, &job?).await }), finish }
    }
}

fn decode<T: Decode>(arrived: Arrived) -> Result<Response<T>, Error> {
    match arrived.about.document.decode() {
        Ok(value) => Ok(Response { value, about: arrived.about }),
        Err(error) => Err(arrived.undecoded(error)),
    }
}

fn decode_strictly<T: Decode>(mut arrived: Arrived) -> Result<Response<T>, Error> {
    match arrived.about.document.decode_strict() {
        Ok((value, mut deviations)) => {
            // They stand in the metadata, so the typed response does not read them.
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
