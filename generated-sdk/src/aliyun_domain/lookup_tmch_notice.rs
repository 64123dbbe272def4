// @generated from spec/aliyun-domain/actions/LookupTmchNotice.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns a notice of the Trademark Clearinghouse: the trademarks that match a domain name, with their holders.
///
/// Whoever registers such a name in the claims period of its suffix has to accept the notice first.
/// [`CheckDomainSunriseClaim`](crate::aliyun_domain::CheckDomainSunriseClaim) returns its key.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`LookupTmchNoticeResponse`](super::LookupTmchNoticeResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: LookupTmchNotice.
#[doc(alias("trademark", "claims", "tmch"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct LookupTmchNotice {
    /// The key of the notice. Example: `2017092100/8/2/1/kDfu9htHGEx_y-LJ3XSlKMZ70000020001`.
    pub claim_key: String,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl LookupTmchNotice {
    /// Creates a [`LookupTmchNotice`] from its required fields.
    pub fn new(claim_key: impl Into<String>) -> Self {
        Self {
            claim_key: claim_key.into(),
            lang: None,
            user_client_ip: None,
        }
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

/// The response to [`LookupTmchNotice`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct LookupTmchNoticeResponse {
    /// The ID of the notice.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    /// The label that the trademarks match: the domain name without its suffix.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub label: Option<String>,
    /// The beginning of the notice's validity, as a string like `2018-10-13T00:00:00.0Z`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub not_before: Option<String>,
    /// The end of the notice's validity, in the same format.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub not_after: Option<String>,
    /// The trademarks.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub claims: Vec<TrademarkClaim>,
}

/// A trademark that matches a label.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct TrademarkClaim {
    /// The text of the trademark.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mark_name: Option<String>,
    /// The goods and services for which it is protected, in words.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub goods_and_services: Option<String>,
    /// The classes of these goods and services.
    #[cfg_attr(feature = "serde", serde(rename = "ClassDescs"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub classes: Vec<TrademarkClass>,
    /// Where the trademark is protected.
    #[cfg_attr(feature = "serde", serde(rename = "JurDesc"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub jurisdiction: Option<TrademarkJurisdiction>,
    /// Who holds the trademark.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub holders: Vec<TrademarkHolder>,
    /// Who speaks for the holders.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub contacts: Vec<TrademarkContact>,
}

/// A class of goods and services.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct TrademarkClass {
    /// The number of the class in the Nice classification.
    #[cfg_attr(feature = "serde", serde(rename = "ClassNum"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub number: Option<i32>,
    /// The class in words.
    #[cfg_attr(feature = "serde", serde(rename = "Desc"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub description: Option<String>,
}

/// Where a trademark is protected.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct TrademarkJurisdiction {
    /// The country, as a code such as `NZ`.
    #[cfg_attr(feature = "serde", serde(rename = "JurCC"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub country: Option<String>,
    /// The country in words.
    #[cfg_attr(feature = "serde", serde(rename = "Desc"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub description: Option<String>,
}

/// A holder of a trademark.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct TrademarkHolder {
    /// The holder's right to the trademark, such as `owner`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub entitlement: Option<String>,
    /// The holder's name.
    #[cfg_attr(feature = "serde", serde(rename = "Org"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub organization: Option<Sensitive>,
    /// The holder's address.
    #[cfg_attr(feature = "serde", serde(rename = "Addr"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub address: Option<TrademarkAddress>,
}

/// A contact of a trademark's holders.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct TrademarkContact {
    /// The role of the contact, such as `agent`.
    #[cfg_attr(feature = "serde", serde(rename = "Type"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub contact_type: Option<String>,
    /// The contact's name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<Sensitive>,
    /// The contact's organization.
    #[cfg_attr(feature = "serde", serde(rename = "Org"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub organization: Option<Sensitive>,
    /// The contact's address.
    #[cfg_attr(feature = "serde", serde(rename = "Addr"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub address: Option<TrademarkAddress>,
    /// The telephone number.
    #[cfg_attr(feature = "serde", serde(rename = "Voice"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub telephone: Option<Sensitive>,
    /// The fax number.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fax: Option<Sensitive>,
    /// The email address.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email: Option<Sensitive>,
}

/// A postal address in a notice.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct TrademarkAddress {
    /// The street address, line by line.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub street: Vec<Sensitive>,
    /// The city.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub city: Option<Sensitive>,
    /// The state or province.
    #[cfg_attr(feature = "serde", serde(rename = "Sp"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub province: Option<Sensitive>,
    /// The postal code.
    #[cfg_attr(feature = "serde", serde(rename = "Pc"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub postal_code: Option<Sensitive>,
    /// The country, as a code such as `NZ`.
    #[cfg_attr(feature = "serde", serde(rename = "Cc"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub country: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for LookupTmchNotice {
    type Service = AliyunDomain;
    type Response = LookupTmchNoticeResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("ClaimKey", &self.claim_key);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for LookupTmchNotice {}

impl Decode for LookupTmchNoticeResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: from.optional("Id")?,
            label: from.optional("Label")?,
            not_before: from.optional("NotBefore")?,
            not_after: from.optional("NotAfter")?,
            claims: from.list("Claims", Some("Claim"))?,
        })
    }
}

impl Decode for TrademarkClaim {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            mark_name: from.optional("MarkName")?,
            goods_and_services: from.optional("GoodsAndServices")?,
            classes: from.list("ClassDescs", Some("ClassDesc"))?,
            jurisdiction: from.optional("JurDesc")?,
            holders: from.list("Holders", Some("Holder"))?,
            contacts: from.list("Contacts", Some("Contact"))?,
        })
    }
}

impl Decode for TrademarkClass {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            number: from.optional("ClassNum")?,
            description: from.optional("Desc")?,
        })
    }
}

impl Decode for TrademarkJurisdiction {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            country: from.optional("JurCC")?,
            description: from.optional("Desc")?,
        })
    }
}

impl Decode for TrademarkHolder {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            entitlement: from.optional("Entitlement")?,
            organization: from.optional("Org")?,
            address: from.optional("Addr")?,
        })
    }
}

impl Decode for TrademarkContact {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            contact_type: from.optional("Type")?,
            name: from.optional("Name")?,
            organization: from.optional("Org")?,
            address: from.optional("Addr")?,
            telephone: from.optional("Voice")?,
            fax: from.optional("Fax")?,
            email: from.optional("Email")?,
        })
    }
}

impl Decode for TrademarkAddress {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            street: from.list("Street", Some("Street"))?,
            city: from.optional("City")?,
            province: from.optional("Sp")?,
            postal_code: from.optional("Pc")?,
            country: from.optional("Cc")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("LookupTmchNotice")
    .parameters(&[Parameter::string("ClaimKey").required(), LANG, USER_CLIENT_IP]);
