// @generated from spec/aliyun-domain/actions/SaveSingleTaskForReserveDropListDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Reserves a domain name that is about to be deleted, so that Alibaba Cloud registers it for the account once it is
/// free.
///
/// The reference says nothing about the cost. It names the permission of registrations for this action, so the SDK
/// treats it as an order: the account may be charged at once, when the name is registered, or for the reservation
/// alone. No action returns the price.
///
/// The response names a task, and [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) shows whether the name has been reserved. Whether it is
/// registered later depends on the registry and on others who want it; [`QueryDomainList`](crate::aliyun_domain::QueryDomainList) lists it then.
///
/// The service may be unable to distinguish a repeated order from a second one. If the outcome of a call is unknown,
/// [`reconcile`](crate::Client::reconcile) looks for its task. The reference names no type for such tasks, so a task that fits is never proof
/// enough: [`reconcile`](crate::Client::reconcile) returns it for you to check.
///
/// **Charges the account.** Place it with `client.place(&client.order(request), spend)`:
/// see [`order`](crate::Client::order) and [`place`](crate::Client::place).
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveSingleTaskForReserveDropListDomainResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveSingleTaskForReserveDropListDomainResponse`](super::SaveSingleTaskForReserveDropListDomainResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError),
/// [`TaskIsBeingProcessed`](super::ErrorCode::TaskIsBeingProcessed).
///
/// Source: Alibaba Cloud Domain API, current edition: SaveSingleTaskForReserveDropListDomain.
///
/// # Example
///
/// ```no_run
/// use registrar_sdk::aliyun_domain::*;
/// use registrar_sdk::{Client, Money, Spend};
///
/// # async fn example(client: Client<AliyunDomain>, limit: Money) -> Result<(), registrar_sdk::Error> {
/// let request = SaveSingleTaskForReserveDropListDomain::new("123123", "example.com");
/// let order = client.order(request);
/// client.place(&order, Spend::at_most(limit)).await?;
/// client.settle(&order).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("reserve", "backorder", "drop catching"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveSingleTaskForReserveDropListDomain {
    /// The registrant profile for the name, which this action calls a contact template. [`QueryRegistrantProfiles`](crate::aliyun_domain::QueryRegistrantProfiles) lists
    /// the profiles.
    ///
    /// Example: `123123`.
    pub contact_template_id: String,
    /// The domain name to reserve. Example: `example.com`.
    pub domain_name: String,
    /// The first DNS server of your own. An invalid server can make the reservation fail. Example: `ns1.example.com`.
    pub dns1: Option<String>,
    /// The second DNS server of your own. Example: `ns2.example.com`.
    pub dns2: Option<String>,
}

impl SaveSingleTaskForReserveDropListDomain {
    /// Creates a [`SaveSingleTaskForReserveDropListDomain`] from its required fields.
    pub fn new(
        contact_template_id: impl Into<String>,
        domain_name: impl Into<String>,
    ) -> Self {
        Self {
            contact_template_id: contact_template_id.into(),
            domain_name: domain_name.into(),
            dns1: None,
            dns2: None,
        }
    }

    /// Sets the first DNS server of your own.
    pub fn dns1(mut self, dns1: impl Into<String>) -> Self {
        self.dns1 = Some(dns1.into());
        self
    }

    /// Sets the second DNS server of your own.
    pub fn dns2(mut self, dns2: impl Into<String>) -> Self {
        self.dns2 = Some(dns2.into());
        self
    }
}

/// The response to [`SaveSingleTaskForReserveDropListDomain`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveSingleTaskForReserveDropListDomainResponse {
    /// The number of the submitted task. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns its outcome.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveSingleTaskForReserveDropListDomain {
    type Service = AliyunDomain;
    type Response = SaveSingleTaskForReserveDropListDomainResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("ContactTemplateId", &self.contact_template_id);
        to.put("DomainName", &self.domain_name);
        to.put("Dns1", &self.dns1);
        to.put("Dns2", &self.dns2);
    }
}

#[diagnostic::do_not_recommend]
impl Purchase for SaveSingleTaskForReserveDropListDomain {}

impl Decode for SaveSingleTaskForReserveDropListDomainResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::purchase(
        "SaveSingleTaskForReserveDropListDomain",
    )
    .settles_by("TaskNo")
    .order(PurchaseInfo::new(OrderKind::Other, "DomainName"))
    .parameters(
        &[
            Parameter::string("ContactTemplateId").required(),
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::string("Dns1").rules(&[Rule::DOMAIN]),
            Parameter::string("Dns2").rules(&[Rule::DOMAIN]),
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError", "TaskIsBeingProcessed"]);
