//! A response with what is known about it.

use crate::decode::Deviation;
use crate::document::Document;
use crate::protocol::Progress;
use std::ops::Deref;
use std::time::SystemTime;

/// What the service answered, with its metadata beside it. It derefs to the typed response.
#[derive(Debug)]
pub struct Response<T> {
    pub(crate) value: T,
    pub(crate) about: About,
}

/// What every response has, whatever its type.
#[derive(Debug)]
pub(crate) struct About {
    pub(crate) document: Document,
    pub(crate) request_id: Option<String>,
    pub(crate) status: u16,
    pub(crate) code: Option<String>,
    pub(crate) text: Option<String>,
    pub(crate) progress: Progress,
    pub(crate) attempts: u32,
    /// The service's own time.
    pub(crate) date: Option<SystemTime>,
    pub(crate) deviations: Vec<Deviation>,
}

impl<T> Response<T> {
    /// The typed response alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The id under which the service knows the call: what its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.about.request_id.as_deref()
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.about.attempts
    }

    /// The service's code of this success, where its protocol has such codes: OpenSRS's `response_code`.
    pub fn code(&self) -> Option<&str> {
        self.about.code.as_deref()
    }

    /// What the service says to people about this success, in one line and without what is sensitive: OpenSRS's
    /// `response_text`.
    pub fn text(&self) -> Option<&str> {
        self.about.text.as_deref()
    }

    /// Whether the service has done it, or has only accepted it.
    pub fn progress(&self) -> Progress {
        self.about.progress
    }

    /// The HTTP status.
    pub fn http_status(&self) -> u16 {
        self.about.status
    }

    /// The whole response, with the fields that the spec does not know.
    pub fn document(&self) -> &Document {
        &self.about.document
    }

    /// What was read although it was not as the spec has it. Filled in by
    /// [`Client::strict`](crate::Client::strict) only.
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
