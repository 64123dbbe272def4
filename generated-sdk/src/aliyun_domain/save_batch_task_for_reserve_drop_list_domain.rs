// @generated from spec/aliyun-domain/actions/SaveBatchTaskForReserveDropListDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Reserves several domain names that are about to be deleted, so that Alibaba Cloud registers them for the account
/// once they are free.
///
/// The reference says nothing about the cost. It names the permission of registrations for this action, so the SDK
/// treats it as an order: the account may be charged at once, when a name is registered, or for the reservations
/// alone. No action returns the price.
///
/// All names share one task, and some can succeed while others fail, so check each name with [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList). It
/// shows whether the name has been reserved. Whether it is registered later depends on the registry and on others who
/// want it; [`QueryDomainList`](crate::aliyun_domain::QueryDomainList) lists it then.
///
/// The service may be unable to distinguish a repeated order from a second one. If the outcome of a call is unknown,
/// [`reconcile`](crate::Client::reconcile) looks for its task. The reference names no type for such tasks, so a task that fits is never proof
/// enough: [`reconcile`](crate::Client::reconcile) returns it for you to check.
///
/// **Charges the account.** Place it with `client.place(&client.order(request), spend)`:
/// see [`order`](crate::Client::order) and [`place`](crate::Client::place).
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveBatchTaskForReserveDropListDomainResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveBatchTaskForReserveDropListDomainResponse`](super::SaveBatchTaskForReserveDropListDomainResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API, current edition: SaveBatchTaskForReserveDropListDomain.
///
/// # Example
///
/// ```no_run
/// use registrar_sdk::aliyun_domain::*;
/// use registrar_sdk::{Client, Money, Spend};
///
/// # async fn example(client: Client<AliyunDomain>, limit: Money) -> Result<(), registrar_sdk::Error> {
/// let request = SaveBatchTaskForReserveDropListDomain::new(
///     "123123",
///     [
///         Reservation::new("example.com")
///             .dns1("ns1.example.net")
///             .dns2("ns2.example.net"),
///         Reservation::new("example.org"),
///     ],
/// );
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
pub struct SaveBatchTaskForReserveDropListDomain {
    /// The registrant profile for the names, which this action calls a contact template. [`QueryRegistrantProfiles`](crate::aliyun_domain::QueryRegistrantProfiles) lists
    /// the profiles.
    ///
    /// Example: `123123`.
    pub contact_template_id: String,
    /// The names to reserve, each with its DNS servers. At most 5000 items.
    #[cfg_attr(feature = "serde", serde(rename = "Domains", default))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub reservations: Vec<Reservation>,
}

impl SaveBatchTaskForReserveDropListDomain {
    /// Creates a [`SaveBatchTaskForReserveDropListDomain`] from its required fields.
    pub fn new(
        contact_template_id: impl Into<String>,
        reservations: impl IntoIterator<Item = Reservation>,
    ) -> Self {
        Self {
            contact_template_id: contact_template_id.into(),
            reservations: reservations.into_iter().collect(),
        }
    }
}

/// The response to [`SaveBatchTaskForReserveDropListDomain`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveBatchTaskForReserveDropListDomainResponse {
    /// The number of the submitted task. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns its outcome.
    pub task_no: String,
}

/// A name to reserve.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize, Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct Reservation {
    /// The domain name to reserve. Example: `example.com`.
    pub domain_name: String,
    /// The first DNS server of your own. An invalid server can make the reservation fail. Example: `ns1.example.com`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dns1: Option<String>,
    /// The second DNS server of your own. Example: `ns2.example.com`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dns2: Option<String>,
}

impl Reservation {
    /// Creates a [`Reservation`] from its required fields.
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self {
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

// The wire format, and the entry in the table of operations.

impl Request for SaveBatchTaskForReserveDropListDomain {
    type Service = AliyunDomain;
    type Response = SaveBatchTaskForReserveDropListDomainResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("ContactTemplateId", &self.contact_template_id);
        to.put("Domains", &self.reservations);
    }
}

#[diagnostic::do_not_recommend]
impl Purchase for SaveBatchTaskForReserveDropListDomain {}

impl Decode for SaveBatchTaskForReserveDropListDomainResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

impl Encode for Reservation {
    fn encode(&self, name: &str, to: &mut Params) {
        to.open(name);
        to.put("DomainName", &self.domain_name);
        to.put("Dns1", &self.dns1);
        to.put("Dns2", &self.dns2);
        to.close();
    }
}

static RESERVATION: [Parameter; 3] = [
    Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
    Parameter::string("Dns1").rules(&[Rule::DOMAIN]),
    Parameter::string("Dns2").rules(&[Rule::DOMAIN]),
];

pub(super) static OPERATION: Operation = Operation::purchase(
        "SaveBatchTaskForReserveDropListDomain",
    )
    .settles_by("TaskNo")
    .order(PurchaseInfo::new(OrderKind::Other, "Domains.DomainName"))
    .parameters(
        &[
            Parameter::string("ContactTemplateId").required(),
            Parameter::structure("Domains", &RESERVATION)
                .list()
                .required()
                .rules(&[Rule::MaxItems(5000)]),
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"]);
