// @generated from spec/aliyun-domain/actions/UpdateDomainToDomainGroup.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Puts domain names of the account into a group.
///
/// With [`replace`](field@UpdateDomainToDomainGroup::replace), the names that were in the group before leave it. If a file replaces the names of a group that has more
/// than 1000, the service does so later than its response, and reports no outcome for each name.
///
/// Only in the China edition.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// **Replaces the whole list:** entries that the request leaves out are removed.
/// The response is a [`UpdateDomainToDomainGroupResponse`](super::UpdateDomainToDomainGroupResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: UpdateDomainToDomainGroup.
#[doc(alias("group", "folder"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct UpdateDomainToDomainGroup {
    /// The group. [`QueryDomainGroupList`](crate::aliyun_domain::QueryDomainGroupList) returns its ID. Example: `1234`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub domain_group_id: i64,
    /// How the names are given. Example: `1`.
    pub data_source: DomainGroupSource,
    /// Whether to remove the names that are in the group and not in the request. Example: `false`.
    pub replace: bool,
    /// The names.
    /// At most 1000 items. Required when [`data_source`](field@UpdateDomainToDomainGroup::data_source) is [`DomainGroupSource::Names`](crate::aliyun_domain::DomainGroupSource::Names). Example: `example.com, example.net`.
    #[cfg_attr(feature = "serde", serde(rename = "DomainName", default))]
    pub domain_names: Vec<String>,
    /// The content of an `.xls` or `.xlsx` file in Base64. The file has one name on each line, and at most 2 MB.
    ///
    /// Required when [`data_source`](field@UpdateDomainToDomainGroup::data_source) is [`DomainGroupSource::File`](crate::aliyun_domain::DomainGroupSource::File). Example: `dGVzdA==`.
    #[cfg_attr(feature = "serde", serde(rename = "FileToUpload"))]
    pub file: Option<String>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl UpdateDomainToDomainGroup {
    /// Creates a [`UpdateDomainToDomainGroup`] from its required fields.
    pub fn new(
        domain_group_id: i64,
        data_source: DomainGroupSource,
        replace: bool,
    ) -> Self {
        Self {
            domain_group_id,
            data_source,
            replace,
            domain_names: Vec::new(),
            file: None,
            lang: None,
            user_client_ip: None,
        }
    }

    /// Sets the names.
    pub fn domain_names(
        mut self,
        domain_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain_names = domain_names.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the content of an `.xls` or `.xlsx` file in Base64.
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
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

/// The response to [`UpdateDomainToDomainGroup`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct UpdateDomainToDomainGroupResponse {}

/// How the names for a group are given.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainGroupSource {
    /// `1`: In the request.
    Names,
    /// `2`: In a file.
    File,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for UpdateDomainToDomainGroup {
    type Service = AliyunDomain;
    type Response = UpdateDomainToDomainGroupResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainGroupId", &self.domain_group_id);
        to.put("DataSource", &self.data_source);
        to.put("Replace", &self.replace);
        to.put("DomainName", &self.domain_names);
        to.put("FileToUpload", &self.file);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for UpdateDomainToDomainGroup {}

impl Decode for UpdateDomainToDomainGroupResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

wire_enum!(DomainGroupSource, Names("1"), File("2"));

pub(super) static OPERATION: Operation = Operation::write("UpdateDomainToDomainGroup")
    .only(CHINA)
    .parameters(
        &[
            Parameter::long("DomainGroupId").required(),
            Parameter::number_of("DataSource").required(),
            Parameter::bool("Replace").required(),
            Parameter::string("DomainName")
                .list()
                .required_when("DataSource", &["1"])
                .rules(&[Rule::MaxItems(1000), Rule::UNICODE_DOMAIN]),
            Parameter::string("FileToUpload").required_when("DataSource", &["2"]),
            LANG,
            USER_CLIENT_IP,
        ],
    );
