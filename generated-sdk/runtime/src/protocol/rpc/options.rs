//! What can be set about the protocol.

/// The format that responses are asked for in. Whatever comes is read, since gateways answer in their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ResponseFormat {
    /// JSON.
    Json,
    /// XML, which is what the service sends to those who do not ask.
    Xml,
}

impl ResponseFormat {
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
