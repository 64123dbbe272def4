//! Headers that callers add to requests, and the name of their program.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// The name and the value of a header.
pub type Header = (Cow<'static, str>, Cow<'static, str>);

/// The name of the SDK in the `User-Agent` header.
const USER_AGENT: &str = concat!("registrar-sdk/", env!("CARGO_PKG_VERSION"));

/// Headers that transports and protocols write themselves.
const RESERVED: [&str; 20] = [
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-signature",
    "x-username",
];

/// The headers that every request of a client has besides those of its protocol. `Debug` shows their names only.
#[derive(Clone)]
pub(crate) struct ExtraHeaders(Arc<Vec<Header>>);

impl Default for ExtraHeaders {
    fn default() -> Self {
        Self(Arc::new(vec![("user-agent".into(), USER_AGENT.into())]))
    }
}

impl ExtraHeaders {
    /// The headers.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Header> {
        self.0.iter()
    }

    /// Adds a header, or replaces the one of this name.
    pub(crate) fn set(&mut self, name: &str, value: &str) -> Result<(), String> {
        let lower = name.to_ascii_lowercase();
        let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        if name.is_empty() || !name.bytes().all(is_token) {
            return Err(format!("invalid header name {name:?}: use letters, digits and hyphens"));
        }
        if RESERVED.contains(&&*lower) || lower.starts_with("x-acs-") {
            return Err(format!("the SDK writes the header `{name}` itself: leave it out"));
        }
        if !is_printable(value) {
            return Err(format!(
                "the value of the header `{name}` has a character that a header cannot hold: use ASCII without line breaks"
            ));
        }
        let headers = Arc::make_mut(&mut self.0);
        headers.retain(|(each, _)| *each != lower);
        headers.push((lower.into(), value.to_owned().into()));
        Ok(())
    }

    /// Names the caller's program in the `User-Agent` header, before what it has already.
    pub(crate) fn name_program(&mut self, program: &str) -> Result<(), String> {
        if !is_printable(program) {
            return Err(
                "it has a character that a header cannot hold: use ASCII without line breaks".to_owned()
            );
        }
        for (_, value) in Arc::make_mut(&mut self.0).iter_mut().filter(|(name, _)| name == "user-agent") {
            *value = format!("{program} {value}").into();
        }
        Ok(())
    }
}

/// Whether a header can hold a value.
fn is_printable(value: &str) -> bool {
    value.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

impl fmt::Debug for ExtraHeaders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}
