// @generated from spec/aliyun-domain/actions/QueryDomainAdminDivision.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the provinces of China with their cities.
///
/// The addresses of registrants name them. The samples of the reference have them in Chinese.
///
/// Only in the China edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`QueryDomainAdminDivisionResponse`](super::QueryDomainAdminDivisionResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: QueryDomainAdminDivision.
#[doc(alias("province", "city", "address"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryDomainAdminDivision {
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryDomainAdminDivision {
    /// Creates a [`QueryDomainAdminDivision`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the language of messages in the response.
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }

    /// Sets the IP address of the person on whose behalf the call is made.
    pub fn user_client_ip(mut self, user_client_ip: impl Into<Sensitive>) -> Self {
        self.user_client_ip = Some(user_client_ip.into());
        self
    }
}

/// The response to [`QueryDomainAdminDivision`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct QueryDomainAdminDivisionResponse {
    /// The provinces.
    #[cfg_attr(feature = "serde", serde(rename = "AdminDivisions"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub provinces: Vec<AdminDivision>,
}

/// A province, or a city at the level of a province.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct AdminDivision {
    /// The name of the province, such as `河北`.
    #[cfg_attr(feature = "serde", serde(rename = "DivisionName"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// Its cities.
    #[cfg_attr(feature = "serde", serde(rename = "Children"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub cities: Vec<ChildDivision>,
}

/// A city, or another part of a province.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct ChildDivision {
    /// The name of the city, such as `石家庄市`.
    #[cfg_attr(feature = "serde", serde(rename = "ChildDivisionName"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryDomainAdminDivision {
    type Service = AliyunDomain;
    type Response = QueryDomainAdminDivisionResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryDomainAdminDivision {}

impl Decode for QueryDomainAdminDivisionResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            provinces: from.list("AdminDivisions", Some("AdminDivision"))?,
        })
    }
}

impl Decode for AdminDivision {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: from.optional("DivisionName")?,
            cities: from.list("Children", Some("Children"))?,
        })
    }
}

impl Decode for ChildDivision {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: from.optional("ChildDivisionName")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryDomainAdminDivision")
    .only(CHINA)
    .parameters(&[LANG, USER_CLIENT_IP]);
