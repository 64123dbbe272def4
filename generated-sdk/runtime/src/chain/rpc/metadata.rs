//! Keys from a service over plain HTTP: the metadata service of an ECS instance, or a credentials URI.

use super::sources::Sources;
use super::temporary_keys;
use crate::base::{Clock, percent};
use crate::credentials::rpc::renewing::{Fetched, SourceError};
use crate::exchange::mask::Mask;
use crate::message::{HttpRequest, HttpResponse, Limits, Method, Sent, TransportError};
use crate::params::Params;
use crate::protocol::Endpoint;
use crate::transport::Transport;
use crate::value::Secret;
use std::sync::Arc;
use std::time::Duration;

/// The address of the metadata service on every ECS instance.
const USUAL: &str = "http://100.100.100.200";

/// The lifetime of the metadata service's token, in seconds.
const TOKEN_SECONDS: &str = "21600";

/// The timeout: the service is on the same host, so it responds at once or not at all.
const PATIENCE: Duration = Duration::from_secs(1);

const ROLES: &str = "latest/meta-data/ram/security-credentials/";

/// Fetches the keys of a role of this ECS instance: the named one, or the attached one.
pub(super) async fn fetch(
    sources: &Sources,
    role: Option<&str>,
    clock: &Arc<dyn Clock>,
) -> Result<Fetched, SourceError> {
    let variables = &sources.variables;
    if variables.is_true("ALIBABA_CLOUD_ECS_METADATA_DISABLED")? {
        return Err(SourceError::not_configured("ALIBABA_CLOUD_ECS_METADATA_DISABLED disables this source"));
    }
    let role = match role {
        Some(role) => Some(role.to_owned()),
        None => variables.get("ALIBABA_CLOUD_ECS_METADATA")?,
    };
    let service = Service::new(sources, sources.metadata.as_deref().unwrap_or(USUAL))?;
    let needed = variables.is_true("ALIBABA_CLOUD_IMDSV1_DISABLED")?;
    let token = service.token(role.is_some(), needed).await?;
    let role = match role {
        Some(role) => role,
        None => service.role(token.as_ref()).await?,
    };
    let path = format!("{ROLES}{}", percent::encoded(&role));
    let response = service.get(&path, token.as_ref(), true).await?;
    match response.status {
        200 => temporary_keys::answer(response, clock.now()).map_err(SourceError::refused),
        404 => Err(SourceError::refused("the instance has no RAM role with the requested name")),
        status => Err(turned_away(status)),
    }
}

/// Fetches the keys from a URI, as from a metadata service. The URI is not shown: it may contain a token.
pub(super) async fn from_address(
    sources: &Sources,
    address: &str,
    clock: &Arc<dyn Clock>,
    notes: &mut Vec<String>,
) -> Result<Fetched, SourceError> {
    let wrong = |_| SourceError::refused("invalid credentials URI: expected `http://host/path`");
    let base = address.split(['?', '#']).next().unwrap_or_default();
    let endpoint = Endpoint::parse(base, true).map_err(wrong)?;
    if !endpoint.is_secure() && !endpoint.is_loopback() {
        notes
            .push("the keys are sent over plain HTTP from another machine, which others can read".to_owned());
    }
    let transport = match &sources.transport {
        Some(transport) => Arc::clone(transport),
        None => sources.http.transport(&endpoint)?,
    };
    let limits = Limits { response_bytes: LARGEST, ..Limits::default() };
    let response = transport.send(HttpRequest::new(Method::Get, address.to_owned(), limits)).await;
    let away = |error: TransportError| {
        // HTTP clients show the URL in errors, with its host in their own form.
        let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
        let target = rest.find('/').and_then(|at| rest.get(at..)).unwrap_or_default();
        let text = Mask::new(None, &Params::new(), [address, target]).clean(&error.to_string());
        SourceError::unreachable(format!("the credentials URI does not respond: {text}"))
    };
    match response.map_err(away)? {
        response if response.status == 200 => {
            temporary_keys::answer(response, clock.now()).map_err(SourceError::refused)
        }
        response => Err(turned_away(response.status)),
    }
}

/// The maximum size of a response, in bytes.
const LARGEST: usize = 1 << 18;

struct Service {
    endpoint: Endpoint,
    transport: Arc<dyn Transport>,
}

impl Service {
    fn new(sources: &Sources, url: &str) -> Result<Self, SourceError> {
        let endpoint = Endpoint::parse(url, true)?;
        let transport = match &sources.transport {
            Some(transport) => Arc::clone(transport),
            // A proxy must not see keys, and could not reach the instance.
            None => sources.http.direct().transport(&endpoint)?,
        };
        Ok(Self { endpoint, transport })
    }

    /// Returns the token for all further requests. Old services have none; if it does not arrive, as in a container one
    /// hop too far, requests are sent without it, as the vendor's own SDKs do.
    async fn token(&self, meant: bool, needed: bool) -> Result<Option<Secret>, SourceError> {
        let mut request = self.request(Method::Put, "latest/api/token");
        request.push_header("X-aliyun-ecs-metadata-token-ttl-seconds", TOKEN_SECONDS);
        let response = match self.transport.send(request).await {
            Ok(response) => response,
            Err(error) if error.sent() == Sent::MaybeSent && !needed => return Ok(None),
            Err(error) => return Err(self.silent(&error, meant)),
        };
        let token = String::from_utf8(response.body).ok().map(Secret::from);
        let token = token.filter(|token| {
            let text = token.expose();
            !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
        });
        match response.status {
            200 if token.is_some() => Ok(token),
            500.. => Err(turned_away(response.status)),
            status if needed => Err(SourceError::refused(format!(
                "it returned no token (HTTP {status}), and ALIBABA_CLOUD_IMDSV1_DISABLED requires one"
            ))),
            _ => Ok(None),
        }
    }

    async fn role(&self, token: Option<&Secret>) -> Result<String, SourceError> {
        // A service that returned a token exists.
        let response = self.get(ROLES, token, token.is_some()).await?;
        match response.status {
            200 => {}
            404 => return Err(SourceError::not_configured("no RAM role is attached to this instance")),
            status => return Err(turned_away(status)),
        }
        let text = String::from_utf8_lossy(&response.body);
        let role = text.lines().next().unwrap_or_default().trim();
        let plain = role.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.@".contains(&byte));
        if role.is_empty() || role.len() > 64 || !plain {
            return Err(SourceError::refused("it did not return the name of a role"));
        }
        Ok(role.to_owned())
    }

    async fn get(
        &self,
        path: &str,
        token: Option<&Secret>,
        meant: bool,
    ) -> Result<HttpResponse, SourceError> {
        let mut request = self.request(Method::Get, path);
        if let Some(token) = token {
            request.push_header("X-aliyun-ecs-metadata-token", token.expose().to_owned());
        }
        self.transport.send(request).await.map_err(|error| self.silent(&error, meant))
    }

    fn request(&self, method: Method, path: &str) -> HttpRequest {
        let limits =
            Limits { connect: PATIENCE, read: PATIENCE, response_bytes: LARGEST, ..Limits::default() };
        let base = self.endpoint.url().trim_end_matches('/');
        HttpRequest::new(method, format!("{base}/{path}"), limits)
    }

    fn silent(&self, error: &TransportError, meant: bool) -> SourceError {
        let text = format!("{} does not respond: {error}", self.endpoint.host());
        if meant {
            SourceError::unreachable(text)
        } else {
            SourceError::not_configured(format!("{text}; this is probably not an ECS instance"))
        }
    }
}

fn turned_away(status: u16) -> SourceError {
    let text = format!("it responded with HTTP {status}");
    if status >= 500 { SourceError::unreachable(text) } else { SourceError::refused(text) }
}
