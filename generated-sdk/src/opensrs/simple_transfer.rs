// @generated from spec/opensrs/actions/SimpleTransfer.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Orders the transfer of one or more domain names, with only their auth codes.
///
/// The reseller is charged for each name. The service checks the codes, takes the contacts from the public WHOIS
/// and sends each registrant one mail that requests agreement. [`GetSimpleTransferStatus`](crate::opensrs::GetSimpleTransferStatus) returns the outcome for
/// each name.
///
/// **The vendor has deprecated it** as of 25 May 2018, since WHOIS hardly has any contacts any more. Use
/// [`TransferDomain`](crate::opensrs::TransferDomain) instead.
///
/// The service cannot distinguish a repeated order from a second one. After a lost response, [`reconcile`](crate::Client::reconcile) searches
/// the orders of the names, and [`GetTransfersIn`](crate::opensrs::GetTransfersIn) lists those being transferred.
///
/// **Charges the account.** Place it with `client.place(&client.order(request), spend)`:
/// see [`order`](crate::Client::order) and [`place`](crate::Client::place).
/// The response is a [`SimpleTransferResponse`](super::SimpleTransferResponse).
///
/// Source: OpenSRS domain API guide: simple_transfer.
///
/// # Example
///
/// ```no_run
/// use registrar_sdk::opensrs::*;
/// use registrar_sdk::{Client, Money, Spend};
///
/// # async fn example(client: Client<Opensrs>, limit: Money) -> Result<(), registrar_sdk::Error> {
/// let request = SimpleTransfer::new([
///     SimpleTransferDomain::new("example.com", "a1&b2<c3"),
///     SimpleTransferDomain::new("example.net", "d4e5f6"),
/// ]);
/// let order = client.order(request);
/// client.place(&order, Spend::at_most(limit)).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SimpleTransfer {
    /// The names to transfer, at most 10000. Not empty. At most 10000 items.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub domain_list: Vec<SimpleTransferDomain>,
    /// The new nameservers of the names. Doubtful: the structure of an entry is known from one client only.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub nameserver_list: Vec<Nameserver>,
}

impl SimpleTransfer {
    /// Creates a [`SimpleTransfer`] from its required fields.
    pub fn new(domain_list: impl IntoIterator<Item = SimpleTransferDomain>) -> Self {
        Self {
            domain_list: domain_list.into_iter().collect(),
            nameserver_list: Vec::new(),
        }
    }

    /// Sets the new nameservers of the names.
    pub fn nameserver_list(
        mut self,
        nameserver_list: impl IntoIterator<Item = Nameserver>,
    ) -> Self {
        self.nameserver_list = nameserver_list.into_iter().collect();
        self
    }
}

/// The response to [`SimpleTransfer`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct SimpleTransferResponse {
    /// The id of the job, for [`GetSimpleTransferStatus`](crate::opensrs::GetSimpleTransferStatus). Doubtful: known from
    /// one client only.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub simple_transfer_job_id: Option<String>,
}

/// A name to transfer, and its auth code. Doubtful: the names of both fields are known from one client only.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize, Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct SimpleTransferDomain {
    /// The name to transfer. Example: `example.com`.
    pub domain_name: String,
    /// The auth code of the name, from its current registrar. Example: `example-code`.
    pub auth_info: Sensitive,
}

impl SimpleTransferDomain {
    /// Creates a [`SimpleTransferDomain`] from its required fields.
    pub fn new(domain_name: impl Into<String>, auth_info: impl Into<Sensitive>) -> Self {
        Self {
            domain_name: domain_name.into(),
            auth_info: auth_info.into(),
        }
    }
}

// The wire format, and the entry in the table of operations.

impl Request for SimpleTransfer {
    type Service = Opensrs;
    type Response = SimpleTransferResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain_list", &self.domain_list);
        to.put("nameserver_list", &self.nameserver_list);
    }
}

#[diagnostic::do_not_recommend]
impl Purchase for SimpleTransfer {}

impl Decode for SimpleTransferResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            simple_transfer_job_id: from.optional("simple_transfer_job_id")?,
        })
    }
}

impl Encode for SimpleTransferDomain {
    fn encode(&self, name: &str, to: &mut Params) {
        to.open(name);
        to.put("domain_name", &self.domain_name);
        to.put("auth_info", &self.auth_info);
        to.close();
    }
}

static SIMPLE_TRANSFER_DOMAIN: [Parameter; 2] = [
    Parameter::string("domain_name").required().rules(&[Rule::DOMAIN]),
    Parameter::string("auth_info").required().sensitive(),
];

pub(super) static OPERATION: Operation = Operation::purchase("SimpleTransfer")
    .wire("SIMPLE_TRANSFER DOMAIN")
    .order(PurchaseInfo::new(OrderKind::Transfer, "domain_list.domain_name"))
    .parameters(
        &[
            Parameter::structure("domain_list", &SIMPLE_TRANSFER_DOMAIN)
                .list()
                .required()
                .rules(&[Rule::MinItems(1), Rule::MaxItems(10000)]),
            Parameter::structure("nameserver_list", &NAMESERVER).list(),
        ],
    );
