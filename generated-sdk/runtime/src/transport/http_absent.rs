//! No HTTP in this build: neither of the features that bring it is on.

use crate::error::Error;
use crate::protocol::Endpoint;
use crate::transport::Transport;
use std::sync::Arc;

/// Nothing can be said about HTTP where there is none.
#[derive(Clone, Default)]
pub(crate) struct HttpOptions(());

impl HttpOptions {
    pub(crate) fn direct(&self) -> Self {
        self.clone()
    }

    pub(crate) fn transport(&self, _: &Endpoint) -> Result<Arc<dyn Transport>, Error> {
        Err(Error::config(
            "transport",
            "this build of registrar-sdk has no HTTP: turn on its feature `rustls-ring`, `rustls` or `native-tls`, or give a transport of your own with `.transport(…)`"
                .to_owned(),
        ))
    }
}
