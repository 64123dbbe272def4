//! The settings of the protocol.

/// The format to request responses in. Responses in another format are decoded as well, since gateways use their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ResponseFormat {
    /// JSON.
    Json,
    /// XML, the service's default.
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

/// The version of the signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureVersion {
    /// Version 1.0, HMAC-SHA1 over all parameters, which the 2019 reference describes.
    V1,
    /// Version 3, `ACS3-HMAC-SHA256`, which the vendor's current SDKs use.
    V3,
}
