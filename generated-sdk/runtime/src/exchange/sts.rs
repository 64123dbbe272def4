//! Calls of STS for credentials, with an executor of their own, since there may be no client yet.

use super::{Executor, Job, Retry, Settings, Stamps, UndecodedSuccess};
use crate::base::Clock;
use crate::error::Error;
use crate::params::Params;
use crate::protocol::rpc::sts::EDITIONS;
use crate::protocol::{Endpoint, Protocol};
use crate::schema::ServiceInfo;
use crate::transport::{HttpOptions, Transport};
use std::sync::Arc;
use std::time::Duration;

/// The connection settings of STS.
pub(crate) struct Sts<'a> {
    pub(crate) endpoint: Endpoint,
    /// A transport instead of HTTP.
    pub(crate) transport: Option<&'a Arc<dyn Transport>>,
    pub(crate) http: &'a HttpOptions,
    pub(crate) clock: &'a Arc<dyn Clock>,
}

impl Sts<'_> {
    /// Calls the only action in the service's description.
    pub(crate) async fn call<P: Protocol>(
        self,
        service: &'static ServiceInfo,
        protocol: P,
        params: Params,
    ) -> Result<UndecodedSuccess, Error> {
        protocol.validate()?;
        protocol.account(None)?;
        let transport = match self.transport {
            Some(transport) => Arc::clone(transport),
            None => self.http.transport(&self.endpoint)?,
        };
        let executor = Executor {
            stamps: Stamps::new(Arc::clone(self.clock)),
            // A call waits for it.
            retry: Retry::default().total(Duration::from_secs(10)),
            ..Executor::new(service, &EDITIONS[0], self.endpoint, Box::new(protocol), transport)
        };
        let job = Job::new(service.operations[0], params);
        executor.run(&Settings::new(P::limits()), &job).await
    }
}
