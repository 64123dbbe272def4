//! A response with its metadata.

use crate::decode::Deviation;
use crate::document::Document;
use crate::protocol::Progress;
use std::ops::Deref;
use std::time::SystemTime;

/// The service's response, with its metadata. It dereferences to the typed response.
#[derive(Debug)]
pub struct Response<T> {
    pub(crate) value: T,
    pub(crate) about: About,
}

/// The metadata of every response.
#[derive(Debug)]
pub(crate) struct About {
    pub(crate) document: Document,
    pub(crate) request_id: Option<String>,
    pub(crate) status: u16,
    pub(crate) code: Option<String>,
    pub(crate) text: Option<String>,
    pub(crate) progress: Progress,
    pub(crate) attempts: u32,
    /// The server's time.
    pub(crate) date: Option<SystemTime>,
    pub(crate) deviations: Vec<Deviation>,
}

impl<T> Response<T> {
    /// Returns only the typed response.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Returns the request id, which the service's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.about.request_id.as_deref()
    }

    /// Returns the number of attempts.
    pub fn attempts(&self) -> u32 {
        self.about.attempts
    }

    /// Returns the service's success code, if its protocol has one: OpenSRS's `response_code`.
    pub fn code(&self) -> Option<&str> {
        self.about.code.as_deref()
    }

    /// Returns the service's success message, on one line and with sensitive values redacted: OpenSRS's
    /// `response_text`.
    pub fn text(&self) -> Option<&str> {
        self.about.text.as_deref()
    }

    /// Returns whether the service has carried out the request or has only accepted it.
    pub fn progress(&self) -> Progress {
        self.about.progress
    }

    /// Returns the HTTP status.
    pub fn http_status(&self) -> u16 {
        self.about.status
    }

    /// Returns the whole response, including fields that are not in the spec.
    pub fn document(&self) -> &Document {
        &self.about.document
    }

    /// Returns the deviations from the spec that were tolerated. Only [`Client::strict`](crate::Client::strict) records
    /// them.
    pub fn deviations(&self) -> &[Deviation] {
        &self.about.deviations
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
