// @generated from spec/aliyun-domain/types by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// The outcome for one email address of a request.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct EmailResult {
    /// The email address.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email: Option<Sensitive>,
    /// Why it failed, as a code such as `SendTokenQuotaExceeded` when too many mails have gone to this address. In the
    /// samples of the reference it is empty after a success.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub code: Option<String>,
    /// The reason in words, in the requested language.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub message: Option<String>,
}

/// A label that the account puts on its domain names.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize, Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct Tag {
    /// The tag's key. Example: `team`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub key: Option<String>,
    /// The tag's value. Example: `web`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub value: Option<String>,
}

impl Tag {
    /// Creates a [`Tag`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the tag's key.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets the tag's value.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// A domain name in a scroll or a search.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct DomainEntry {
    /// The domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_name: Option<String>,
    /// The instance ID of the domain name, which other actions take.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub instance_id: Option<String>,
    /// When the name was registered. Format: `YYYY-MM-DD hh:mm:ss` in UTC+08:00.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registration_date: Option<DateTime>,
    /// When the name was registered.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registration_date_long: Option<Timestamp>,
    /// When the registration ends. Format: `YYYY-MM-DD hh:mm:ss` in UTC+08:00.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiration_date: Option<DateTime>,
    /// When the registration ends.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiration_date_long: Option<Observed<Timestamp>>,
    /// Whether the name has expired.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiration_date_status: Option<ExpirationStatus>,
    /// The number of days between today and the end of the registration.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiration_curr_date_diff: Option<i32>,
    /// The state of the name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_status: Option<DomainStatus>,
    /// The kind of suffix of the name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_type: Option<DomainType>,
    /// The progress of the real-name check of the name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_audit_status: Option<RealNameStatus>,
    /// Whether the registrant is a person or an organization.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrant_type: Option<RegistrantType>,
    /// The name of the registrant.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrant_organization: Option<Sensitive>,
    /// The name of the registrant in Chinese.
    #[cfg_attr(feature = "serde", serde(rename = "ZhRegistrantOrganization"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub chinese_registrant_organization: Option<Sensitive>,
    /// The email address of the registrant.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email: Option<Sensitive>,
    /// Whether it is a premium name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub premium: Option<bool>,
    /// The ID of the product as which the name was bought.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub product_id: Option<String>,
    /// The account's own note on the name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub remark: Option<String>,
    /// The DNS servers of the name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub dns_list: Vec<String>,
    /// The ID of the name's group, `-1` if it is in none. [`QueryDomainGroupList`](crate::aliyun_domain::QueryDomainGroupList) lists the groups.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_group_id: Option<String>,
    /// The title of the name's group.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_group_name: Option<String>,
    /// The ID of the name's resource group.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub resource_group_id: Option<String>,
    /// The tags of the name.
    #[cfg_attr(feature = "serde", serde(rename = "Tag"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub tags: Vec<Tag>,
}

/// A sensitive word in a label.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SensitiveWord {
    /// The word.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub word: Option<String>,
}

/// A review that was not passed.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct VerificationFailure {
    /// When the review ended. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date: Option<DateTime>,
    /// Why it was not passed, in words.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fail_reason: Option<String>,
}

/// An application to move domain names to another account of Alibaba Cloud.
///
/// Some data are those of a registrant who is a person, and some those of an organization.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize, Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "camelCase"))]
#[non_exhaustive]
pub struct AccountTransfer {
    /// Whether the registrant is a person or an organization. Example: `1`.
    #[cfg_attr(feature = "serde", serde(rename = "regType"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrant_type: Option<RegistrantTypeCode>,
    /// The name of the registrant. Example: `Alex Example`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrant_name: Option<Sensitive>,
    /// The number of the registrant's identity document, if it is a person. Example: `000000000000000000`.
    #[cfg_attr(feature = "serde", serde(rename = "registrantNo"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrant_number: Option<Sensitive>,
    /// The registrant's telephone number, if it is a person. Example: `13800000000`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub telephone: Option<Sensitive>,
    /// The number of the organization, such as its unified social credit code. Example: `000000000000000001`.
    #[cfg_attr(feature = "serde", serde(rename = "companyNo"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub company_number: Option<Sensitive>,
    /// The name of the person who acts for the organization. Example: `Alex Example`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub operator_name: Option<Sensitive>,
    /// The number of that person's identity document. Example: `000000000000000000`.
    #[cfg_attr(feature = "serde", serde(rename = "operatorNo"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub operator_number: Option<Sensitive>,
    /// That person's telephone number. Example: `13800000000`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub operator_phone: Option<Sensitive>,
    /// The name of an account. The reference does not say which of the two it is. Example: `username@example.com`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account: Option<Sensitive>,
    /// The reason as a number. The reference does not list the values. Example: `1`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reason: Option<i32>,
    /// The reason in words. Example: `The account was lost.`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub remark: Option<String>,
}

impl AccountTransfer {
    /// Creates a [`AccountTransfer`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets whether the registrant is a person or an organization.
    pub fn registrant_type(mut self, registrant_type: RegistrantTypeCode) -> Self {
        self.registrant_type = Some(registrant_type);
        self
    }

    /// Sets the name of the registrant.
    pub fn registrant_name(mut self, registrant_name: impl Into<Sensitive>) -> Self {
        self.registrant_name = Some(registrant_name.into());
        self
    }

    /// Sets the number of the registrant's identity document, if it is a person.
    pub fn registrant_number(mut self, registrant_number: impl Into<Sensitive>) -> Self {
        self.registrant_number = Some(registrant_number.into());
        self
    }

    /// Sets the registrant's telephone number, if it is a person.
    pub fn telephone(mut self, telephone: impl Into<Sensitive>) -> Self {
        self.telephone = Some(telephone.into());
        self
    }

    /// Sets the number of the organization, such as its unified social credit code.
    pub fn company_number(mut self, company_number: impl Into<Sensitive>) -> Self {
        self.company_number = Some(company_number.into());
        self
    }

    /// Sets the name of the person who acts for the organization.
    pub fn operator_name(mut self, operator_name: impl Into<Sensitive>) -> Self {
        self.operator_name = Some(operator_name.into());
        self
    }

    /// Sets the number of that person's identity document.
    pub fn operator_number(mut self, operator_number: impl Into<Sensitive>) -> Self {
        self.operator_number = Some(operator_number.into());
        self
    }

    /// That person's telephone number.
    pub fn operator_phone(mut self, operator_phone: impl Into<Sensitive>) -> Self {
        self.operator_phone = Some(operator_phone.into());
        self
    }

    /// Sets the name of an account.
    pub fn account(mut self, account: impl Into<Sensitive>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Sets the reason as a number.
    pub fn reason(mut self, reason: i32) -> Self {
        self.reason = Some(reason);
        self
    }

    /// Sets the reason in words.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
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
    /// The order. Only [`QueryDomainSpecialBizDetail`](crate::aliyun_domain::QueryDomainSpecialBizDetail) returns it.
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
    pub contact_type: Option<RegistrantTypeCode>,
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

impl Decode for EmailResult {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            email: from.optional("Email")?,
            code: from.optional("Code")?,
            message: from.optional("Message")?,
        })
    }
}

impl Encode for Tag {
    fn encode(&self, name: &str, to: &mut Params) {
        to.open(name);
        to.put("Key", &self.key);
        to.put("Value", &self.value);
        to.close();
    }
}

pub(super) static TAG: [Parameter; 2] = [
    Parameter::string("Key"),
    Parameter::string("Value"),
];

impl Decode for Tag {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            key: from.optional("Key")?,
            value: from.optional("Value")?,
        })
    }
}

impl Decode for DomainEntry {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.optional("DomainName")?,
            instance_id: from.optional("InstanceId")?,
            registration_date: from
                .written(&YEAR_FIRST_0800)
                .optional("RegistrationDate")?,
            registration_date_long: from.optional("RegistrationDateLong")?,
            expiration_date: from.written(&YEAR_FIRST_0800).optional("ExpirationDate")?,
            expiration_date_long: from.optional("ExpirationDateLong")?,
            expiration_date_status: from.optional("ExpirationDateStatus")?,
            expiration_curr_date_diff: from.optional("ExpirationCurrDateDiff")?,
            domain_status: from.optional("DomainStatus")?,
            domain_type: from.optional("DomainType")?,
            domain_audit_status: from.optional("DomainAuditStatus")?,
            registrant_type: from.optional("RegistrantType")?,
            registrant_organization: from.optional("RegistrantOrganization")?,
            chinese_registrant_organization: from.optional("ZhRegistrantOrganization")?,
            email: from.optional("Email")?,
            premium: from.optional("Premium")?,
            product_id: from.optional("ProductId")?,
            remark: from.optional("Remark")?,
            dns_list: from.list("DnsList", Some("Dns"))?,
            domain_group_id: from.optional("DomainGroupId")?,
            domain_group_name: from.optional("DomainGroupName")?,
            resource_group_id: from.optional("ResourceGroupId")?,
            tags: from.list("Tag", Some("Tag"))?,
        })
    }
}

impl Decode for SensitiveWord {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            word: from.optional("Word")?,
        })
    }
}

impl Decode for VerificationFailure {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            date: from.written(&YEAR_FIRST).optional("Date")?,
            fail_reason: from.optional("FailReason")?,
        })
    }
}

impl Encode for AccountTransfer {
    fn encode(&self, name: &str, to: &mut Params) {
        to.open(name);
        to.put("regType", &self.registrant_type);
        to.put("registrantName", &self.registrant_name);
        to.put("registrantNo", &self.registrant_number);
        to.put("telephone", &self.telephone);
        to.put("companyNo", &self.company_number);
        to.put("operatorName", &self.operator_name);
        to.put("operatorNo", &self.operator_number);
        to.put("operatorPhone", &self.operator_phone);
        to.put("account", &self.account);
        to.put("reason", &self.reason);
        to.put("remark", &self.remark);
        to.close();
    }
}

pub(super) static ACCOUNT_TRANSFER: [Parameter; 11] = [
    Parameter::number_of("regType"),
    Parameter::string("registrantName").sensitive(),
    Parameter::string("registrantNo").sensitive(),
    Parameter::string("telephone").sensitive(),
    Parameter::string("companyNo").sensitive(),
    Parameter::string("operatorName").sensitive(),
    Parameter::string("operatorNo").sensitive(),
    Parameter::string("operatorPhone").sensitive(),
    Parameter::string("account").sensitive(),
    Parameter::int("reason"),
    Parameter::string("remark"),
];

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
