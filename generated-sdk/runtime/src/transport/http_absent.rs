//! Builds without HTTP: none of its features is enabled.

use crate::error::Error;
use crate::protocol::Endpoint;
use crate::transport::Transport;
use std::sync::Arc;

/// HTTP options, of which a build without HTTP has none.
#[derive(Clone, Default)]
pub(crate) struct HttpOptions(());

impl HttpOptions {
    pub(crate) fn direct(&self) -> Self {
        self.clone()
    }

    pub(crate) fn transport(&self, _: &Endpoint) -> Result<Arc<dyn Transport>, Error> {
        Err(Error::config(
            "transport",
            "this build of registrar-sdk has no HTTP: enable its feature `rustls-ring`, `rustls` or `native-tls`, or set your own transport with `.transport(…)`"
                .to_owned(),
        ))
    }
}
