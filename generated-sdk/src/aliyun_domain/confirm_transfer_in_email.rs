// @generated from spec/aliyun-domain/actions/ConfirmTransferInEmail.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Confirms the email address of transfers to Alibaba Cloud, without the mail to the registrant.
///
/// Each domain name succeeds or fails on its own, so check both lists of the response. The reference does not say
/// which addresses are accepted. [`TransferInCheckMailToken`](crate::aliyun_domain::TransferInCheckMailToken) confirms a transfer by the token from the mail.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`ConfirmTransferInEmailResponse`](super::ConfirmTransferInEmailResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: ConfirmTransferInEmail.
#[doc(alias("transfer", "confirm"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ConfirmTransferInEmail {
    /// The domain names that are being transferred. At most 13 items. Example: `example.com, example.net`.
    #[cfg_attr(feature = "serde", serde(rename = "DomainName", default))]
    pub domain_names: Vec<String>,
    /// The email address of the registrant. Example: `username@example.com`.
    pub email: Sensitive,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl ConfirmTransferInEmail {
    /// Creates a [`ConfirmTransferInEmail`] from its required fields.
    pub fn new(
        domain_names: impl IntoIterator<Item = impl Into<String>>,
        email: impl Into<Sensitive>,
    ) -> Self {
        Self {
            domain_names: domain_names.into_iter().map(Into::into).collect(),
            email: email.into(),
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

/// The response to [`ConfirmTransferInEmail`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ConfirmTransferInEmailResponse {
    /// The domain names whose address was confirmed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub success_list: Vec<String>,
    /// The domain names whose address could not be confirmed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub fail_list: Vec<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for ConfirmTransferInEmail {
    type Service = AliyunDomain;
    type Response = ConfirmTransferInEmailResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_names);
        to.put("Email", &self.email);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ConfirmTransferInEmail {}

impl Decode for ConfirmTransferInEmailResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            success_list: from.list("SuccessList", Some("SuccessDomain"))?,
            fail_list: from.list("FailList", Some("FailDomain"))?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write("ConfirmTransferInEmail")
    .parameters(
        &[
            Parameter::string("DomainName")
                .list()
                .required()
                .rules(&[Rule::MaxItems(13), Rule::UNICODE_DOMAIN]),
            Parameter::string("Email").required().sensitive().rules(&[Rule::EMAIL]),
            LANG,
            USER_CLIENT_IP,
        ],
    );
