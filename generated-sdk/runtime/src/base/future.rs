use std::future::Future;
use std::pin::Pin;

/// A future in a box, as object-safe traits return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
