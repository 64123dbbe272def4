//! The HTTP transport, which uses reqwest.

mod drivers;
mod environment;
mod options;
mod phase;
mod proxy;
mod tls;

pub use options::HttpOptions;

use crate::base::BoxFuture;
use crate::error::Error;
use crate::message::{HttpRequest, HttpResponse, Method, TransportError, chain};
use crate::protocol::Endpoint;
use crate::transport::Transport;
use phase::{Phase, WatchConnections};
use proxy::Proxy;
use reqwest::header::{CONNECTION, HeaderName, HeaderValue};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::runtime::{Handle, Id};

/// The headers of a response that the SDK uses. The rest is dropped.
const KEPT: [&str; 6] =
    ["content-encoding", "content-type", "date", "retry-after", "x-acs-retry-after", "x-acs-request-id"];

/// The time for which an idle connection is kept: the service's gateways close theirs after about a minute.
const IDLE: Duration = Duration::from_secs(45);

/// The reqwest clients, without redirects and retries.
///
/// They follow no redirect, since a 307 would resend an order, and retry nothing. One exception remains: if a pooled
/// connection turns out to be closed before the first byte was written to it, hyper uses another one. It does so only
/// with a request that it returns untouched (`TrySendError` with the message; hyper 1.12, `proto/h1/dispatch.rs`), so
/// nothing is sent twice.
///
/// The proxies of the environment (`HTTPS_PROXY`, `NO_PROXY` and so on) are used, except for loopback, unless the
/// options say otherwise.
struct Http {
    /// The clients of each runtime, the most recently used last. A connection is driven by the runtime that created it:
    /// a call in another runtime would hang while that one is idle, as it is between two calls of `block_on`.
    clients: Mutex<Vec<Clients>>,
    endpoint: Endpoint,
    options: HttpOptions,
    /// The proxy of the options or the environment.
    proxy: Option<Proxy>,
}

/// The clients of one runtime.
struct Clients {
    runtime: Option<Id>,
    /// The client that keeps connections alive.
    pooled: reqwest::Client,
    /// The client that opens a connection for each request, created on demand. An idle connection may be reset during
    /// the request, or return a response to another one, such as a gateway's 408.
    fresh: Option<reqwest::Client>,
}

/// The advice for a server whose certificate is that of an authority.
const CA_AS_SERVER: &str = ". The server's certificate is that of a certificate authority (`CA:TRUE`), as self-signed ones often are: use a certificate that an authority has issued, and trust that authority";

/// Returns whether the next connection would fail the same way. TLS and proxies report this only in the text.
fn is_permanent(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    ["certificate", "proxy auth"].iter().any(|word| text.contains(word))
}

/// The maximum number of runtimes; servers have one per core.
const MOST_RUNTIMES: usize = 128;

impl Http {
    fn new(endpoint: &Endpoint, options: &HttpOptions) -> Result<Self, Error> {
        let proxy = options.way.proxy(endpoint)?;
        let mut http =
            Self { clients: Mutex::default(), endpoint: endpoint.clone(), options: options.clone(), proxy };
        // The first runtime that calls uses the first client.
        let first = Clients { runtime: None, pooled: http.client(true)?, fresh: None };
        http.clients = Mutex::new(vec![first]);
        Ok(http)
    }

    /// Returns the client of this runtime for requests that may share a connection, or for those that may not.
    fn of(&self, runtime: Id, keep_alive: bool) -> Result<reqwest::Client, TransportError> {
        let made = |client: Result<reqwest::Client, Error>| {
            client.map_err(|error| TransportError::not_sent(error.to_string()).permanent())
        };
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        let known = clients.iter().position(|each| each.runtime.is_none_or(|whose| whose == runtime));
        let known = known.map(|at| clients.remove(at));
        let mut own = match known {
            Some(own) if own.runtime.is_some() => own,
            unowned => {
                if let Err(error) = drivers::check() {
                    clients.extend(unowned);
                    return Err(error);
                }
                match unowned {
                    Some(first) => Clients { runtime: Some(runtime), ..first },
                    None => Clients { runtime: Some(runtime), pooled: made(self.client(true))?, fresh: None },
                }
            }
        };
        let client = match &own.fresh {
            _ if keep_alive => Ok(own.pooled.clone()),
            Some(fresh) => Ok(fresh.clone()),
            None => made(self.client(false)).inspect(|fresh| own.fresh = Some(fresh.clone())),
        };
        if clients.len() >= MOST_RUNTIMES {
            clients.remove(0);
        }
        clients.push(own);
        client
    }

    /// Creates a client that keeps connections alive, or one that does not.
    fn client(&self, keep_alive: bool) -> Result<reqwest::Client, Error> {
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            // Regardless of the reqwest features that other crates in the build enable.
            .http1_only()
            // As registrars document them; some of their servers are case-sensitive.
            .http1_title_case_headers()
            .pool_idle_timeout(IDLE)
            .connector_layer(WatchConnections)
            .https_only(self.endpoint.is_secure());
        if !keep_alive {
            builder = builder.pool_max_idle_per_host(0);
        }
        let secure = self.endpoint.is_secure() || self.proxy.as_ref().is_some_and(|proxy| proxy.secure);
        builder = match &self.proxy {
            Some(proxy) => builder.proxy(proxy.proxy.clone()),
            None => builder.no_proxy(),
        };
        let builder = tls::choose(builder, &self.options, secure)?;
        builder.build().map_err(|error| Error::config("transport", chain(&error.without_url())))
    }

    /// Returns the error of an exchange that failed before there was a response.
    fn failed(&self, error: reqwest::Error) -> TransportError {
        // URLs contain the access key, the token and the signature.
        let error = error.without_url();
        let before = error.is_connect() || error.is_builder();
        let mut text = chain(&error);
        if text.contains("CaUsedAsEndEntity") {
            text.push_str(CA_AS_SERVER);
        }
        let text = match &self.proxy {
            // The address shows which connection was refused.
            Some(proxy) if before => format!("through the proxy {}: {text}", proxy.address),
            _ => text,
        };
        let sent = match before {
            true if error.is_builder() || is_permanent(&text) => TransportError::not_sent(text).permanent(),
            true => TransportError::not_sent(text),
            false => TransportError::maybe_sent(text),
        };
        if error.is_timeout() { sent.timed_out() } else { sent }
    }

    fn request(client: &reqwest::Client, request: HttpRequest) -> Result<reqwest::Request, TransportError> {
        let method = match request.method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Put => reqwest::Method::PUT,
        };
        // In reqwest's words.
        let unfit = |error: &dyn std::error::Error| {
            TransportError::not_sent(format!("builder error: {error}")).permanent()
        };
        let built = client.request(method, request.url).build();
        let mut built =
            built.map_err(|error| TransportError::not_sent(chain(&error.without_url())).permanent())?;
        let headers = built.headers_mut();
        if !request.keep_alive {
            headers.append(CONNECTION, HeaderValue::from_static("close"));
        }
        for (name, value) in request.headers {
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(|error| unfit(&error))?;
            headers.append(name, HeaderValue::from_str(&value).map_err(|error| unfit(&error))?);
        }
        if request.method != Method::Get {
            *built.body_mut() = Some(request.body.into());
        }
        Ok(built)
    }

    async fn exchange(
        &self,
        client: &reqwest::Client,
        request: reqwest::Request,
        most: usize,
    ) -> Result<HttpResponse, TransportError> {
        let mut received = client.execute(request).await.map_err(|error| self.failed(error))?;
        let mut response = HttpResponse::new(received.status().as_u16(), Vec::new());
        for (name, value) in received.headers() {
            if let (true, Ok(value)) = (KEPT.contains(&name.as_str()), value.to_str()) {
                response = response.with_header(name.as_str(), value);
            }
        }
        // The announced length is a hint for the first allocation, and not trusted beyond a page.
        let announced =
            received.content_length().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
        response.body.reserve(announced.min(most).min(1 << 16));
        loop {
            match received.chunk().await {
                Ok(Some(chunk)) if chunk.len() > most.saturating_sub(response.body.len()) => {
                    let text = format!("the response has more than {most} bytes, which is the limit");
                    return Err(TransportError::maybe_sent(text).with_partial_response(response));
                }
                Ok(Some(chunk)) => response.body.extend_from_slice(&chunk),
                Ok(None) => return Ok(response),
                Err(error) => {
                    let text = format!(
                        "the response ended after {} bytes: {}",
                        response.body.len(),
                        chain(&error.without_url())
                    );
                    return Err(TransportError::maybe_sent(text).with_partial_response(response));
                }
            }
        }
    }
}

impl Transport for Http {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let Ok(runtime) = Handle::try_current() else {
                let text = "the HTTP transport needs a tokio runtime, but the call runs outside of one";
                return Err(TransportError::not_sent(text).permanent());
            };
            let client = self.of(runtime.id(), request.keep_alive)?;
            let limits = request.limits;
            let request = Self::request(&client, request)?;
            let phase = Arc::new(Phase::new(limits));
            let exchange = pin!(self.exchange(&client, request, limits.response_bytes));
            phase.watch(exchange).await.unwrap_or_else(|| Err(phase.too_late()))
        })
    }
}
