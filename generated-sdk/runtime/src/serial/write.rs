//! Serialization of fields under their wire names, with sensitive values redacted.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use std::cell::Cell;

use crate::value::{MASK, Sensitive};

thread_local! {
    /// Whether sensitive values are serialized. Serialization stays on its thread, and starts none.
    static EXPOSING: Cell<bool> = const { Cell::new(false) };
}

/// Serializes the sensitive values inside as they are, for example to store a request in a safe place.
///
/// ```
/// use registrar_sdk::aliyun_domain::TransferInReenterTransferAuthorizationCode as Reenter;
/// use registrar_sdk::Exposed;
///
/// let request = Reenter::new("example.com", "EPP-1234");
/// let masked = serde_json::to_string(&request)?;
/// assert_eq!(masked, r#"{"DomainName":"example.com","TransferAuthorizationCode":"***"}"#);
///
/// let kept = serde_json::to_string(&Exposed(&request))?;
/// assert_eq!(serde_json::from_str::<Reenter>(&kept)?, request);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Exposed<T>(
    /// The serialized value; a reference works too, and so does the caller's own type with such values.
    pub T,
);

impl<T: Serialize> Serialize for Exposed<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let _until_done = Exposing { before: EXPOSING.replace(true) };
        self.0.serialize(to)
    }
}

/// Restores the flag, even if serialization fails.
struct Exposing {
    before: bool,
}

impl Drop for Exposing {
    fn drop(&mut self) {
        EXPOSING.set(self.before);
    }
}

/// Returns whether sensitive values are serialized.
pub(super) fn is_exposing() -> bool {
    EXPOSING.get()
}

impl Serialize for Sensitive {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(if is_exposing() { self.expose() } else { MASK })
    }
}

/// A structure that is being serialized.
pub(super) struct Fields<S: Serializer>(S::SerializeMap);

impl<S: Serializer> Fields<S> {
    pub fn new(to: S) -> Result<Self, S::Error> {
        to.serialize_map(None).map(Self)
    }

    /// Serializes a field that is present.
    pub fn put<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), S::Error> {
        self.0.serialize_entry(name, value)
    }

    /// Serializes a field that may be absent.
    pub fn put_some<T: Serialize>(&mut self, name: &str, value: &Option<T>) -> Result<(), S::Error> {
        value.as_ref().map_or(Ok(()), |value| self.put(name, value))
    }

    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.0.end()
    }
}
