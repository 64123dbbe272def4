//! What can be set about the protocol, on the builder of a client.

use super::Rpc;
use crate::client::ClientBuilder;
use crate::message::Method;
use crate::protocol::Service;

/// The format that replies are asked for in. Whatever comes is read, since gateways answer in their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReplyFormat {
    /// JSON.
    Json,
    /// XML, which is what the service sends to those who do not ask.
    Xml,
}

impl ReplyFormat {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::Xml => "XML",
        }
    }

    pub(super) fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Xml => "application/xml",
        }
    }
}

/// How requests are signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureVersion {
    /// Version 1.0, HMAC-SHA1 over all parameters: what the reference of 2019 describes.
    V1,
    /// Version 3, `ACS3-HMAC-SHA256`: what the vendor's own SDKs send today.
    V3,
}

/// Settings of Alibaba Cloud's RPC protocol.
impl<S: Service<Protocol = Rpc>> ClientBuilder<S> {
    /// The HTTP method. POST unless set: a batch of orders does not fit into a URL, and URLs end up in
    /// the logs of proxies. With GET all parameters go in the query.
    pub fn method(mut self, method: Method) -> Self {
        self.protocol.method = method;
        self
    }

    /// The format that replies are asked for in. JSON unless set.
    pub fn reply_format(mut self, format: ReplyFormat) -> Self {
        self.protocol.format = format;
        self
    }

    /// How requests are signed. Version 1.0 unless set.
    pub fn signature_version(mut self, version: SignatureVersion) -> Self {
        self.protocol.version = version;
        self
    }

    /// Puts the parameters of a POST into its query, as some of the vendor's own SDKs do, instead of into
    /// a form. It is signed alike.
    pub fn parameters_in_query(mut self) -> Self {
        self.protocol.parameters_in_query = true;
        self
    }
}
