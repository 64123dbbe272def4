//! Headers that callers add to requests, and the `User-Agent`.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// The name and the value of a header.
pub type Header = (Cow<'static, str>, Cow<'static, str>);

/// The name of the SDK in the `User-Agent` header.
const USER_AGENT: &str = concat!("registrar-sdk/", env!("CARGO_PKG_VERSION"));

/// The headers that transports and protocols set.
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

/// The headers that a client adds to every request. `Debug` shows only their names.
#[derive(Clone)]
pub(crate) struct ExtraHeaders(Arc<Vec<Header>>);

impl Default for ExtraHeaders {
    fn default() -> Self {
        Self(Arc::new(vec![("user-agent".into(), USER_AGENT.into())]))
    }
}

impl ExtraHeaders {
    /// Returns the headers.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Header> {
        self.0.iter()
    }

    /// Adds a header, or replaces the one with this name.
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
                "the value of the header `{name}` has an invalid character: use ASCII without line breaks"
            ));
        }
        let headers = Arc::make_mut(&mut self.0);
        headers.retain(|(each, _)| *each != lower);
        headers.push((lower.into(), value.to_owned().into()));
        Ok(())
    }

    /// Adds the caller's program to the `User-Agent` header, before its current value.
    pub(crate) fn name_program(&mut self, program: &str) -> Result<(), String> {
        if !is_printable(program) {
            return Err("it has an invalid character: use ASCII without line breaks".to_owned());
        }
        for (_, value) in Arc::make_mut(&mut self.0).iter_mut().filter(|(name, _)| name == "user-agent") {
            *value = format!("{program} {value}").into();
        }
        Ok(())
    }
}

/// Returns whether a header can have this value.
fn is_printable(value: &str) -> bool {
    value.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

impl fmt::Debug for ExtraHeaders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}
