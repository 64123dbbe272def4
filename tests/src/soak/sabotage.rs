//! Guarantees of the SDK, broken on purpose to prove that the stress test detects it.

use crate::order_registrar::InProcessTransport;
use registrar_sdk::{
    BoxFuture,
    extend::{HttpRequest, HttpResponse, Transport, TransportError},
};

/// The broken guarantee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sabotage {
    /// All accounts at Alibaba Cloud count as one.
    IgnoresAccounts,
    /// An error with HTTP 200 is read as an empty list.
    TrustsErrorBodies,
    /// Requests that a proxy answered with 408 or 429 are sent again.
    ResendsAfterProxies,
    /// The journal checks before it writes, instead of doing both atomically.
    InsertsCarelessly,
}

/// A transport that makes the SDK behave as if it broke the guarantee.
pub(super) struct Misleading {
    pub(super) line: InProcessTransport,
    pub(super) sabotage: Option<Sabotage>,
}

impl Transport for Misleading {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let response = self.line.send(request).await?;
            let body = String::from_utf8_lossy(&response.body);
            match self.sabotage {
                Some(Sabotage::TrustsErrorBodies) if body.contains("\"Success\":false") => {
                    let headers = response.headers.clone();
                    let empty = HttpResponse::new(200, EMPTY_LIST);
                    Ok(headers
                        .into_iter()
                        .fold(empty, |response, (name, value)| response.with_header(name, value)))
                }
                Some(Sabotage::ResendsAfterProxies)
                    if matches!(response.status, 408 | 429) && body.starts_with("Try again") =>
                {
                    Err(TransportError::not_sent("come back later"))
                }
                _ => Ok(response),
            }
        })
    }
}

const EMPTY_LIST: &str = r#"{"RequestId":"R","TotalItemNum":0,"CurrentPageNum":1,"TotalPageNum":0,"PageSize":100,"NextPage":false,"Data":{"TaskInfo":[]}}"#;
