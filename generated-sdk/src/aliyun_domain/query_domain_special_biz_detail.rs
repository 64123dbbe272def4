// @generated from spec/aliyun-domain/actions/QueryDomainSpecialBizDetail.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns an application for a domain name that needs a special review, such as the name of a public body.
///
/// Only in the China edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`QueryDomainSpecialBizDetailResponse`](super::QueryDomainSpecialBizDetailResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: QueryDomainSpecialBizDetail.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryDomainSpecialBizDetail {
    /// The number of the application. Example: `123`.
    #[cfg_attr(feature = "serde", serde(rename = "BizId", default))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub application_id: Option<i64>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryDomainSpecialBizDetail {
    /// Creates a [`QueryDomainSpecialBizDetail`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the number of the application.
    pub fn application_id(mut self, application_id: i64) -> Self {
        self.application_id = Some(application_id);
        self
    }

    /// Sets the IP address of the person on whose behalf the call is made.
    pub fn user_client_ip(mut self, user_client_ip: impl Into<Sensitive>) -> Self {
        self.user_client_ip = Some(user_client_ip.into());
        self
    }
}

/// The response to [`QueryDomainSpecialBizDetail`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryDomainSpecialBizDetailResponse {
    /// The application.
    #[cfg_attr(feature = "serde", serde(rename = "Module"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub application: Option<SpecialBiz>,
    /// Whether the call succeeded. If it did not, the SDK returns an error.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub success: Option<bool>,
    /// The error code of a call that failed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub error_code: Option<String>,
    /// The reason why the call failed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub error_msg: Option<String>,
    /// The HTTP status in the body.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub http_status_code: Option<i32>,
    /// A code that replaces the error code, if present.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dynamic_code: Option<String>,
    /// A message that replaces the error message, if present.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dynamic_message: Option<String>,
    /// Whether the call was carried out synchronously.
    #[cfg_attr(feature = "serde", serde(rename = "Synchro"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub synchronous: Option<bool>,
    /// The arguments of the error message.
    #[cfg_attr(feature = "serde", serde(rename = "ErrorArgs"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub error_arguments: Vec<AnyValue>,
    /// Whether the call can be retried.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub allow_retry: Option<bool>,
    /// The part of the service that reports the error.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub app_name: Option<String>,
}

/// An application for a domain name that needs a special review.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SpecialBiz {
    /// The number of the record.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<i64>,
    /// The ID of the application.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub biz_no: Option<String>,
    /// The title of the application.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub biz_name: Option<String>,
    /// The kind of application, such as `govRegister`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub biz_type: Option<String>,
    /// The state of the application, such as `REGISTRANT_VSP_AUDIT_SUCCESS`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub biz_status: Option<String>,
    /// The state as a number. The reference does not list the values.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub status: Option<i32>,
    /// The state in words.
    #[cfg_attr(feature = "serde", serde(rename = "StatusDesc"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub status_description: Option<String>,
    /// The message of the review.
    #[cfg_attr(feature = "serde", serde(rename = "AuditMsg"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub audit_message: Option<String>,
    /// The domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_name: Option<String>,
    /// The number of the order.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_id: Option<String>,
    /// The ID of the product.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub product_id: Option<String>,
    /// The instance ID.
    #[cfg_attr(feature = "serde", serde(rename = "SaleId"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub instance_id: Option<String>,
    /// The ID of the account.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub user_id: Option<String>,
    /// When it was created. The unit is not described in the reference.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub create_time: Option<i64>,
    /// When it was last changed. The unit is not described in the reference.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub update_time: Option<i64>,
    /// When it was created, as a string like `2023-03-21 15:10:04.0`. It names no time zone.
    #[cfg_attr(feature = "serde", serde(rename = "GmtCreate"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub created: Option<String>,
    /// When it was last changed, in the same format.
    #[cfg_attr(feature = "serde", serde(rename = "GmtModified"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub modified: Option<String>,
    /// The contact.
    #[cfg_attr(feature = "serde", serde(rename = "DomainSpecialBizContact"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub contact: Option<SpecialBizContact>,
    /// The documents.
    #[cfg_attr(feature = "serde", serde(rename = "DomainSpecialBizCredentials"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub documents: Vec<SpecialBizDocument>,
    /// The order.
    #[cfg_attr(feature = "serde", serde(rename = "DomainSpecialOrderResult"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order: Option<SpecialBizOrder>,
}

/// The contact of an application.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SpecialBizContact {
    /// The ID of the registrant.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrant_id: Option<String>,
    /// The ID of the contact at the verification service provider.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vsp_contact_id: Option<String>,
    /// The number of the application.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub biz_id: Option<i64>,
    /// Whether it is a person or an organization.
    #[cfg_attr(feature = "serde", serde(rename = "RegType"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub contact_type: Option<SpecialContactType>,
    /// The name in Chinese.
    #[cfg_attr(feature = "serde", serde(rename = "CName"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub chinese_name: Option<Sensitive>,
    /// The name in Latin letters.
    #[cfg_attr(feature = "serde", serde(rename = "EName"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<Sensitive>,
    /// The organization in Chinese.
    #[cfg_attr(feature = "serde", serde(rename = "CCompany"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub chinese_company: Option<Sensitive>,
    /// The organization in Latin letters.
    #[cfg_attr(feature = "serde", serde(rename = "ECompany"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub company: Option<Sensitive>,
    /// The country, as a code such as `CN`.
    #[cfg_attr(feature = "serde", serde(rename = "CCountry"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub country: Option<Sensitive>,
    /// The province in Chinese.
    #[cfg_attr(feature = "serde", serde(rename = "CProvince"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub chinese_province: Option<Sensitive>,
    /// The province in Latin letters.
    #[cfg_attr(feature = "serde", serde(rename = "EProvince"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub province: Option<Sensitive>,
    /// The city in Chinese.
    #[cfg_attr(feature = "serde", serde(rename = "CCity"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub chinese_city: Option<Sensitive>,
    /// The city in Latin letters.
    #[cfg_attr(feature = "serde", serde(rename = "ECity"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub city: Option<Sensitive>,
    /// The street address in Chinese.
    #[cfg_attr(feature = "serde", serde(rename = "CVenu"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub chinese_address: Option<Sensitive>,
    /// The street address in Latin letters.
    #[cfg_attr(feature = "serde", serde(rename = "EVenu"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub address: Option<Sensitive>,
    /// The postal code.
    #[cfg_attr(feature = "serde", serde(rename = "Postalcode"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub postal_code: Option<Sensitive>,
    /// The email address.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email: Option<Sensitive>,
    /// The mobile telephone number.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mobile: Option<Sensitive>,
    /// The country code of the telephone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tel_area: Option<Sensitive>,
    /// The telephone number.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tel_main: Option<Sensitive>,
    /// The extension of the telephone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tel_ext: Option<Sensitive>,
    /// The country code of the fax.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fax_area: Option<Sensitive>,
    /// The fax number.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fax_main: Option<Sensitive>,
    /// The extension of the fax.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fax_ext: Option<Sensitive>,
    /// Further data of the contact, in a format that the reference does not describe.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub extend: Option<Sensitive>,
}

/// A document that belongs to an application.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SpecialBizDocument {
    /// The number of the document.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub credential_no: Option<Sensitive>,
    /// The kind of document, such as `SFZ`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub credential_type: Option<String>,
    /// The URL of the document.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub credential_url: Option<Sensitive>,
    /// Whether it is the registrant's document.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub holder_cert: Option<i32>,
    /// The domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_name: Option<String>,
    /// The instance ID.
    #[cfg_attr(feature = "serde", serde(rename = "SaleId"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub instance_id: Option<String>,
    /// The number of the workflow.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub biz_id: Option<i64>,
}

/// The order that an application led to.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SpecialBizOrder {
    /// The number of the order.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_id: Option<String>,
    /// The number of the part of the order.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sub_order_id: Option<String>,
    /// The instance ID.
    #[cfg_attr(feature = "serde", serde(rename = "SaleId"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub instance_id: Option<String>,
    /// The ordered operation, such as `activate`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub action_type: Option<String>,
    /// The state of the order, such as `ORDER_WAIT_PAY`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_status: Option<String>,
    /// The amount. Currency: [`order_currency`](field@SpecialBizOrder::order_currency).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_amount: Option<Decimal>,
    /// The currency of the amount.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_currency: Option<String>,
    /// When it was placed, as a string like `2023-09-19T14:28Z`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_time: Option<String>,
    /// For how many years.
    #[cfg_attr(feature = "serde", serde(rename = "OrderYear"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_years: Option<i32>,
}

impl SpecialBizOrder {
    /// Returns [`order_amount`](field@SpecialBizOrder::order_amount) with its currency, if both are known.
    pub fn order_amount_with_currency(&self) -> Option<Money> {
        Money::with_code(self.order_amount, self.order_currency.as_deref())
    }
}

/// Whether a contact is a person or an organization.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpecialContactType {
    /// `1`: A person.
    Individual,
    /// `2`: An organization.
    Enterprise,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for QueryDomainSpecialBizDetail {
    type Service = AliyunDomain;
    type Response = QueryDomainSpecialBizDetailResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("BizId", &self.application_id);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryDomainSpecialBizDetail {}

impl Decode for QueryDomainSpecialBizDetailResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            application: from.optional("Module")?,
            success: from.optional("Success")?,
            error_code: from.optional("ErrorCode")?,
            error_msg: from.optional("ErrorMsg")?,
            http_status_code: from.optional("HttpStatusCode")?,
            dynamic_code: from.optional("DynamicCode")?,
            dynamic_message: from.optional("DynamicMessage")?,
            synchronous: from.optional("Synchro")?,
            error_arguments: from.list("ErrorArgs", None)?,
            allow_retry: from.optional("AllowRetry")?,
            app_name: from.optional("AppName")?,
        })
    }
}

impl Decode for SpecialBiz {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: from.optional("Id")?,
            biz_no: from.optional("BizNo")?,
            biz_name: from.optional("BizName")?,
            biz_type: from.optional("BizType")?,
            biz_status: from.optional("BizStatus")?,
            status: from.optional("Status")?,
            status_description: from.optional("StatusDesc")?,
            audit_message: from.optional("AuditMsg")?,
            domain_name: from.optional("DomainName")?,
            order_id: from.optional("OrderId")?,
            product_id: from.optional("ProductId")?,
            instance_id: from.optional("SaleId")?,
            user_id: from.optional("UserId")?,
            create_time: from.optional("CreateTime")?,
            update_time: from.optional("UpdateTime")?,
            created: from.optional("GmtCreate")?,
            modified: from.optional("GmtModified")?,
            contact: from.optional("DomainSpecialBizContact")?,
            documents: from.list("DomainSpecialBizCredentials", None)?,
            order: from.optional("DomainSpecialOrderResult")?,
        })
    }
}

impl Decode for SpecialBizContact {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            registrant_id: from.optional("RegistrantId")?,
            vsp_contact_id: from.optional("VspContactId")?,
            biz_id: from.optional("BizId")?,
            contact_type: from.optional("RegType")?,
            chinese_name: from.optional("CName")?,
            name: from.optional("EName")?,
            chinese_company: from.optional("CCompany")?,
            company: from.optional("ECompany")?,
            country: from.optional("CCountry")?,
            chinese_province: from.optional("CProvince")?,
            province: from.optional("EProvince")?,
            chinese_city: from.optional("CCity")?,
            city: from.optional("ECity")?,
            chinese_address: from.optional("CVenu")?,
            address: from.optional("EVenu")?,
            postal_code: from.optional("Postalcode")?,
            email: from.optional("Email")?,
            mobile: from.optional("Mobile")?,
            tel_area: from.optional("TelArea")?,
            tel_main: from.optional("TelMain")?,
            tel_ext: from.optional("TelExt")?,
            fax_area: from.optional("FaxArea")?,
            fax_main: from.optional("FaxMain")?,
            fax_ext: from.optional("FaxExt")?,
            extend: from.optional("Extend")?,
        })
    }
}

impl Decode for SpecialBizDocument {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            credential_no: from.optional("CredentialNo")?,
            credential_type: from.optional("CredentialType")?,
            credential_url: from.optional("CredentialUrl")?,
            holder_cert: from.optional("HolderCert")?,
            domain_name: from.optional("DomainName")?,
            instance_id: from.optional("SaleId")?,
            biz_id: from.optional("BizId")?,
        })
    }
}

impl Decode for SpecialBizOrder {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            order_id: from.optional("OrderId")?,
            sub_order_id: from.optional("SubOrderId")?,
            instance_id: from.optional("SaleId")?,
            action_type: from.optional("ActionType")?,
            order_status: from.optional("OrderStatus")?,
            order_amount: from.optional("OrderAmount")?,
            order_currency: from.optional("OrderCurrency")?,
            order_time: from.optional("OrderTime")?,
            order_years: from.optional("OrderYear")?,
        })
    }
}

wire_enum!(SpecialContactType, Individual("1"), Enterprise("2"));

pub(super) static OPERATION: Operation = Operation::read("QueryDomainSpecialBizDetail")
    .only(CHINA)
    .parameters(&[Parameter::long("BizId"), USER_CLIENT_IP])
    .failure(FailureFields {
        success: Some("Success"),
        code: Some("ErrorCode"),
        success_codes: &["OK", "Success", "200"],
        message: Some("ErrorMsg"),
    });
