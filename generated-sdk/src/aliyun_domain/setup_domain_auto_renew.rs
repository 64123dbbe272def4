// @generated from spec/aliyun-domain/actions/SetupDomainAutoRenew.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Turns the automatic renewal of a domain name on or off.
///
/// The call itself charges nothing. While automatic renewal is on, the account is charged for each renewal, without
/// another request.
///
/// Only in the China edition.
///
/// A write that is harmless to repeat: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`SetupDomainAutoRenewResponse`](super::SetupDomainAutoRenewResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API, current edition: SetupDomainAutoRenew.
#[doc(alias("renew", "auto-renew", "automatic renewal"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SetupDomainAutoRenew {
    /// The instance ID of the domain name, which [`QueryDomainList`](crate::aliyun_domain::QueryDomainList) returns.
    ///
    /// Example: `S20181CB1Y785212`.
    pub instance_id: String,
    /// Whether to turn automatic renewal on or off. Example: `SET`.
    pub operation: AutoRenewOperation,
}

impl SetupDomainAutoRenew {
    /// Creates a [`SetupDomainAutoRenew`] from its required fields.
    pub fn new(instance_id: impl Into<String>, operation: AutoRenewOperation) -> Self {
        Self {
            instance_id: instance_id.into(),
            operation,
        }
    }
}

/// The response to [`SetupDomainAutoRenew`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SetupDomainAutoRenewResponse {
    /// Whether the setting was changed. Check it; a call that changed nothing can succeed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub result: Option<bool>,
}

/// A change of the automatic renewal.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoRenewOperation {
    /// `SET`: Turn it on; renewals are charged from then on.
    Enable,
    /// `CANCEL`: Turn it off.
    Disable,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for SetupDomainAutoRenew {
    type Service = AliyunDomain;
    type Response = SetupDomainAutoRenewResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("InstanceId", &self.instance_id);
        to.put("Operation", &self.operation);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SetupDomainAutoRenew {}

impl Decode for SetupDomainAutoRenewResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            result: from.optional("Result")?,
        })
    }
}

wire_enum!(AutoRenewOperation, Enable("SET"), Disable("CANCEL"));

pub(super) static OPERATION: Operation = Operation::write("SetupDomainAutoRenew")
    .only(CHINA)
    .repeatable()
    .parameters(
        &[
            Parameter::string("InstanceId").required(),
            Parameter::one_of("Operation").required(),
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"]);
