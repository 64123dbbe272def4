// @generated from spec/aliyun-domain/actions/GetIntlFixPriceDomainListUrl.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns a URL of the list of all domain names that are sold abroad at a fixed price, as it was on one day.
///
/// The list is a compressed file. The URL is valid for a limited time, and anyone who has it can download the list.
///
/// Only in the China edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetIntlFixPriceDomainListUrlResponse`](super::GetIntlFixPriceDomainListUrlResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: GetIntlFixPriceDomainListUrl.
#[doc(alias("aftermarket", "fixed price", "download"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetIntlFixPriceDomainListUrl {
    /// The day of the list. The reference does not say which days are available, or which one is the default.
    /// Format: `YYYYMMDD`. Example: `20240809`.
    pub list_date: Option<Date>,
}

impl GetIntlFixPriceDomainListUrl {
    /// Creates a [`GetIntlFixPriceDomainListUrl`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the day of the list.
    pub fn list_date(mut self, list_date: Date) -> Self {
        self.list_date = Some(list_date);
        self
    }
}

/// The response to [`GetIntlFixPriceDomainListUrl`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetIntlFixPriceDomainListUrlResponse {
    /// The list.
    #[cfg_attr(feature = "serde", serde(rename = "Module"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub list: Option<FixedPriceList>,
}

/// A list of domain names that are sold abroad at a fixed price.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct FixedPriceList {
    /// The signed URL of the list, a file in the format `gzip`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub download_url: Option<Sensitive>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetIntlFixPriceDomainListUrl {
    type Service = AliyunDomain;
    type Response = GetIntlFixPriceDomainListUrlResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put_written("ListDate", &self.list_date, &COMPACT_DATE);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetIntlFixPriceDomainListUrl {}

impl Decode for GetIntlFixPriceDomainListUrlResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            list: from.optional("Module")?,
        })
    }
}

impl Decode for FixedPriceList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            download_url: from.optional("DownloadUrl")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetIntlFixPriceDomainListUrl")
    .only(CHINA)
    .parameters(&[Parameter::date("ListDate")]);
