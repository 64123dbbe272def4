// @generated from spec/aliyun-domain/actions/QueryArtExtension.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the data about a work of art that belongs to an `.art` domain name.
///
/// The registry of `.art` keeps them with the name. [`SaveSingleTaskForSaveArtExtension`](crate::aliyun_domain::SaveSingleTaskForSaveArtExtension) sets them.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`QueryArtExtensionResponse`](super::QueryArtExtensionResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: QueryArtExtension.
#[doc(alias("art", "artwork"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryArtExtension {
    /// The domain name. Example: `test.art`.
    pub domain_name: String,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryArtExtension {
    /// Creates a [`QueryArtExtension`] from its required fields.
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self {
            domain_name: domain_name.into(),
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

/// The response to [`QueryArtExtension`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryArtExtensionResponse {
    /// The title of the work.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub title: Option<String>,
    /// The artist.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub maker: Option<Sensitive>,
    /// The kind of work.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub object_type: Option<String>,
    /// The subject of the work.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub subject: Option<String>,
    /// When it was made, in words: a day or a period.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date_or_period: Option<String>,
    /// The materials and techniques.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub materials_and_techniques: Option<String>,
    /// The dimensions of the work.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dimensions: Option<String>,
    /// Inscriptions and markings on the work.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub inscriptions_and_markings: Option<String>,
    /// What distinguishes the work.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub features: Option<String>,
    /// A reference, such as a document about the work.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reference: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryArtExtension {
    type Service = AliyunDomain;
    type Response = QueryArtExtensionResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryArtExtension {}

impl Decode for QueryArtExtensionResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            title: from.optional("Title")?,
            maker: from.optional("Maker")?,
            object_type: from.optional("ObjectType")?,
            subject: from.optional("Subject")?,
            date_or_period: from.optional("DateOrPeriod")?,
            materials_and_techniques: from.optional("MaterialsAndTechniques")?,
            dimensions: from.optional("Dimensions")?,
            inscriptions_and_markings: from.optional("InscriptionsAndMarkings")?,
            features: from.optional("Features")?,
            reference: from.optional("Reference")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryArtExtension")
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            LANG,
            USER_CLIENT_IP,
        ],
    );
