//! What can be set about the protocol, on the builder of a client.

use super::Rpc;
use crate::runtime::{ClientBuilder, Method, Service};

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

    /// Puts the parameters of a POST into its query, as some of the vendor's own SDKs do, instead of into
    /// a form. It is signed alike.
    pub fn parameters_in_query(mut self) -> Self {
        self.protocol.parameters_in_query = true;
        self
    }
}
