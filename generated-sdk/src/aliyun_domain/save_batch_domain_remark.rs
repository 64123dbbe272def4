// @generated from spec/aliyun-domain/actions/SaveBatchDomainRemark.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Sets the account's own note on several domain names to one text.
///
/// [`QueryDomainList`](crate::aliyun_domain::QueryDomainList) and the details of a name return the note. The reference does not say whether a request without one
/// removes it.
///
/// Only in the China edition.
///
/// A write that is harmless to repeat: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`SaveBatchDomainRemarkResponse`](super::SaveBatchDomainRemarkResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: SaveBatchDomainRemark.
#[doc(alias("note", "remark", "comment"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveBatchDomainRemark {
    /// The instance IDs of the names, separated by commas: at most 50. The reference recommends groups of 10.
    /// [`QueryDomainList`](crate::aliyun_domain::QueryDomainList) returns the IDs.
    ///
    /// At most 50 items. Example: `S12344567`.
    pub instance_ids: String,
    /// The note. Example: `the shop`.
    pub remark: Option<String>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveBatchDomainRemark {
    /// Creates a [`SaveBatchDomainRemark`] from its required fields.
    pub fn new(instance_ids: impl Into<String>) -> Self {
        Self {
            instance_ids: instance_ids.into(),
            remark: None,
            lang: None,
            user_client_ip: None,
        }
    }

    /// Sets the note.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
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

/// The response to [`SaveBatchDomainRemark`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct SaveBatchDomainRemarkResponse {}

// The wire format, and the entry in the table of operations.

impl Request for SaveBatchDomainRemark {
    type Service = AliyunDomain;
    type Response = SaveBatchDomainRemarkResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("InstanceIds", &self.instance_ids);
        to.put("Remark", &self.remark);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SaveBatchDomainRemark {}

impl Decode for SaveBatchDomainRemarkResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write("SaveBatchDomainRemark")
    .only(CHINA)
    .repeatable()
    .parameters(
        &[
            Parameter::string("InstanceIds").required().rules(&[Rule::MaxItems(50)]),
            Parameter::string("Remark"),
            LANG,
            USER_CLIENT_IP,
        ],
    );
