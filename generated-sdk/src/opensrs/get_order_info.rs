// @generated from spec/opensrs/actions/GetOrderInfo.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the details of an order.
///
/// After a lost response, [`GetOrdersByDomain`](crate::opensrs::GetOrdersByDomain) finds the id of the order, and this action returns its status. The
/// response has no user names, passwords or auth codes.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetOrderInfoResponse`](super::GetOrderInfoResponse).
///
/// Source: OpenSRS domain API guide: get_order_info.
#[doc(alias("status"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetOrderInfo {
    /// The id of the order. Example: `1855625`.
    pub order_id: String,
}

impl GetOrderInfo {
    /// Creates a [`GetOrderInfo`] from its required fields.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self { order_id: order_id.into() }
    }
}

/// The response to [`GetOrderInfo`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetOrderInfoResponse {
    /// The order.
    #[cfg_attr(feature = "serde", serde(rename = "field_hash"))]
    pub order: OrderInfo,
}

/// An order, with its contacts and nameservers.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct OrderInfo {
    /// The id of the order. Example: `1855625`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    /// The domain name that was ordered.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain: Option<String>,
    /// The kind of the order.
    #[cfg_attr(feature = "serde", serde(rename = "reg_type"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_type: Option<OrderType>,
    /// The status of the order.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub status: Option<OrderStatus>,
    /// The price of the order. The response does not name the currency.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cost: Option<Decimal>,
    /// The number of years.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub period: Option<i32>,
    /// When it was created. Example: `1302209145`.
    #[cfg_attr(feature = "serde", serde(with = "seconds"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_date: Option<Timestamp>,
    /// When it was processed. Doubtful: it was empty in the response seen.
    #[cfg_attr(feature = "serde", serde(with = "seconds"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub processed_date: Option<Timestamp>,
    /// When it was completed.
    #[cfg_attr(feature = "serde", serde(with = "seconds"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub completed_date: Option<Timestamp>,
    /// The id of the order that this one is part of, or `0`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub master_order_id: Option<String>,
    /// The affiliate of the order.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub affiliate_id: Option<String>,
    /// The remarks on the order.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub comments: Option<String>,
    /// The language tag of an internationalized name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub encoding_type: Option<String>,
    /// The name whose registrant profile was used.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reg_domain: Option<String>,
    /// Whether the name is to be renewed automatically.
    #[cfg_attr(feature = "serde", serde(rename = "f_auto_renew"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub auto_renew: Option<YesNo>,
    /// Whether the name is to be locked.
    #[cfg_attr(feature = "serde", serde(rename = "f_lock_domain"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub lock_domain: Option<bool>,
    /// Whether a transfer skips its confirmation. Doubtful: it was empty in the response seen.
    #[cfg_attr(feature = "serde", serde(rename = "f_bypass_confirm"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub bypass_confirm: Option<String>,
    /// Whether the nameservers of the order were used instead of the reseller's own.
    #[cfg_attr(feature = "serde", serde(rename = "flag_saved_ns_fields"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub saved_nameservers: Option<bool>,
    /// Whether the technical contact of the order was used instead of the reseller's own.
    #[cfg_attr(feature = "serde", serde(rename = "flag_saved_tech_fields"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub saved_tech_contact: Option<bool>,
    /// For `.name`, the address to which mail is forwarded.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub forwarding_email: Option<Sensitive>,
    /// Nameserver 1.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fqdn1: Option<String>,
    /// Nameserver 2.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fqdn2: Option<String>,
    /// Nameserver 3.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fqdn3: Option<String>,
    /// Nameserver 4.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fqdn4: Option<String>,
    /// Nameserver 5.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fqdn5: Option<String>,
    /// Nameserver 6.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fqdn6: Option<String>,
    /// The owner's first name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner_first_name: Option<Sensitive>,
    /// The owner's last name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner_last_name: Option<Sensitive>,
    /// The owner's organization.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner_org_name: Option<Sensitive>,
    /// The owner's address, line 1.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner_address1: Option<Sensitive>,
    /// The owner's address, line 2.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner_address2: Option<Sensitive>,
    /// The owner's address, line 3.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner_address3: Option<Sensitive>,
    /// The owner's city.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner_city: Option<String>,
    /// The owner's state or province.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner_state: Option<String>,
    /// The owner's postal code.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner_postal_code: Option<Sensitive>,
    /// The owner's country.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner_country: Option<String>,
    /// The owner's telephone number.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner_phone: Option<Sensitive>,
    /// The owner's fax number.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner_fax: Option<Sensitive>,
    /// The owner's email address.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner_email: Option<Sensitive>,
    /// The administrative contact's first name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub admin_first_name: Option<Sensitive>,
    /// The administrative contact's last name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub admin_last_name: Option<Sensitive>,
    /// The administrative contact's organization.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub admin_org_name: Option<Sensitive>,
    /// The administrative contact's address, line 1.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub admin_address1: Option<Sensitive>,
    /// The administrative contact's address, line 2.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub admin_address2: Option<Sensitive>,
    /// The administrative contact's address, line 3.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub admin_address3: Option<Sensitive>,
    /// The administrative contact's city.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub admin_city: Option<String>,
    /// The administrative contact's state or province.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub admin_state: Option<String>,
    /// The administrative contact's postal code.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub admin_postal_code: Option<Sensitive>,
    /// The administrative contact's country.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub admin_country: Option<String>,
    /// The administrative contact's telephone number.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub admin_phone: Option<Sensitive>,
    /// The administrative contact's fax number.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub admin_fax: Option<Sensitive>,
    /// The administrative contact's email address.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub admin_email: Option<Sensitive>,
    /// The billing contact's first name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub billing_first_name: Option<Sensitive>,
    /// The billing contact's last name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub billing_last_name: Option<Sensitive>,
    /// The billing contact's organization.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub billing_org_name: Option<Sensitive>,
    /// The billing contact's address, line 1.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub billing_address1: Option<Sensitive>,
    /// The billing contact's address, line 2.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub billing_address2: Option<Sensitive>,
    /// The billing contact's address, line 3.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub billing_address3: Option<Sensitive>,
    /// The billing contact's city.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub billing_city: Option<String>,
    /// The billing contact's state or province.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub billing_state: Option<String>,
    /// The billing contact's postal code.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub billing_postal_code: Option<Sensitive>,
    /// The billing contact's country.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub billing_country: Option<String>,
    /// The billing contact's telephone number.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub billing_phone: Option<Sensitive>,
    /// The billing contact's fax number.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub billing_fax: Option<Sensitive>,
    /// The billing contact's email address.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub billing_email: Option<Sensitive>,
    /// The technical contact's first name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tech_first_name: Option<Sensitive>,
    /// The technical contact's last name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tech_last_name: Option<Sensitive>,
    /// The technical contact's organization.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tech_org_name: Option<Sensitive>,
    /// The technical contact's address, line 1.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tech_address1: Option<Sensitive>,
    /// The technical contact's address, line 2.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tech_address2: Option<Sensitive>,
    /// The technical contact's address, line 3.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tech_address3: Option<Sensitive>,
    /// The technical contact's city.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tech_city: Option<String>,
    /// The technical contact's state or province.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tech_state: Option<String>,
    /// The technical contact's postal code.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tech_postal_code: Option<Sensitive>,
    /// The technical contact's country.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tech_country: Option<String>,
    /// The technical contact's telephone number.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tech_phone: Option<Sensitive>,
    /// The technical contact's fax number.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tech_fax: Option<Sensitive>,
    /// The technical contact's email address.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tech_email: Option<Sensitive>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetOrderInfo {
    type Service = Opensrs;
    type Response = GetOrderInfoResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("order_id", &self.order_id);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetOrderInfo {}

impl Decode for GetOrderInfoResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            order: from.always("field_hash")?,
        })
    }
}

impl Decode for OrderInfo {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: from.optional("id")?,
            domain: from.optional("domain")?,
            order_type: from.optional("reg_type")?,
            status: from.optional("status")?,
            cost: from.optional("cost")?,
            period: from.optional("period")?,
            order_date: from.written(&TimeFormat::SECONDS).optional("order_date")?,
            processed_date: from
                .written(&TimeFormat::SECONDS)
                .optional("processed_date")?,
            completed_date: from
                .written(&TimeFormat::SECONDS)
                .optional("completed_date")?,
            master_order_id: from.optional("master_order_id")?,
            affiliate_id: from.optional("affiliate_id")?,
            comments: from.optional("comments")?,
            encoding_type: from.optional("encoding_type")?,
            reg_domain: from.optional("reg_domain")?,
            auto_renew: from.optional("f_auto_renew")?,
            lock_domain: from.optional("f_lock_domain")?,
            bypass_confirm: from.optional("f_bypass_confirm")?,
            saved_nameservers: from.optional("flag_saved_ns_fields")?,
            saved_tech_contact: from.optional("flag_saved_tech_fields")?,
            forwarding_email: from.optional("forwarding_email")?,
            fqdn1: from.optional("fqdn1")?,
            fqdn2: from.optional("fqdn2")?,
            fqdn3: from.optional("fqdn3")?,
            fqdn4: from.optional("fqdn4")?,
            fqdn5: from.optional("fqdn5")?,
            fqdn6: from.optional("fqdn6")?,
            owner_first_name: from.optional("owner_first_name")?,
            owner_last_name: from.optional("owner_last_name")?,
            owner_org_name: from.optional("owner_org_name")?,
            owner_address1: from.optional("owner_address1")?,
            owner_address2: from.optional("owner_address2")?,
            owner_address3: from.optional("owner_address3")?,
            owner_city: from.optional("owner_city")?,
            owner_state: from.optional("owner_state")?,
            owner_postal_code: from.optional("owner_postal_code")?,
            owner_country: from.optional("owner_country")?,
            owner_phone: from.optional("owner_phone")?,
            owner_fax: from.optional("owner_fax")?,
            owner_email: from.optional("owner_email")?,
            admin_first_name: from.optional("admin_first_name")?,
            admin_last_name: from.optional("admin_last_name")?,
            admin_org_name: from.optional("admin_org_name")?,
            admin_address1: from.optional("admin_address1")?,
            admin_address2: from.optional("admin_address2")?,
            admin_address3: from.optional("admin_address3")?,
            admin_city: from.optional("admin_city")?,
            admin_state: from.optional("admin_state")?,
            admin_postal_code: from.optional("admin_postal_code")?,
            admin_country: from.optional("admin_country")?,
            admin_phone: from.optional("admin_phone")?,
            admin_fax: from.optional("admin_fax")?,
            admin_email: from.optional("admin_email")?,
            billing_first_name: from.optional("billing_first_name")?,
            billing_last_name: from.optional("billing_last_name")?,
            billing_org_name: from.optional("billing_org_name")?,
            billing_address1: from.optional("billing_address1")?,
            billing_address2: from.optional("billing_address2")?,
            billing_address3: from.optional("billing_address3")?,
            billing_city: from.optional("billing_city")?,
            billing_state: from.optional("billing_state")?,
            billing_postal_code: from.optional("billing_postal_code")?,
            billing_country: from.optional("billing_country")?,
            billing_phone: from.optional("billing_phone")?,
            billing_fax: from.optional("billing_fax")?,
            billing_email: from.optional("billing_email")?,
            tech_first_name: from.optional("tech_first_name")?,
            tech_last_name: from.optional("tech_last_name")?,
            tech_org_name: from.optional("tech_org_name")?,
            tech_address1: from.optional("tech_address1")?,
            tech_address2: from.optional("tech_address2")?,
            tech_address3: from.optional("tech_address3")?,
            tech_city: from.optional("tech_city")?,
            tech_state: from.optional("tech_state")?,
            tech_postal_code: from.optional("tech_postal_code")?,
            tech_country: from.optional("tech_country")?,
            tech_phone: from.optional("tech_phone")?,
            tech_fax: from.optional("tech_fax")?,
            tech_email: from.optional("tech_email")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetOrderInfo")
    .wire("GET_ORDER_INFO DOMAIN")
    .parameters(&[Parameter::string("order_id").required()]);
