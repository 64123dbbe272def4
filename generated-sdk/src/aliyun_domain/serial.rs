// @generated from spec/aliyun-domain/service.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::*;
use crate::runtime::serial::*;

impl Serialize for AcknowledgeTaskResult {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("TaskDetailNo", &self.task_detail_nos)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for AcknowledgeTaskResult {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_detail_nos: from.list("TaskDetailNo", None)?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for AcknowledgeTaskResult {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for AcknowledgeTaskResultReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("Result", &self.result)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for AcknowledgeTaskResultReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for CheckDomain {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("DomainName", &self.domain_name)?;
        to.put_some("FeeCommand", &self.fee_command)?;
        to.put_some("FeeCurrency", &self.fee_currency)?;
        to.put_some("FeePeriod", &self.fee_period)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.put_some("Lang", &self.lang)?;
        to.end()
    }
}

impl Decode for CheckDomain {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.always("DomainName")?,
            fee_command: from.optional("FeeCommand")?,
            fee_currency: from.optional("FeeCurrency")?,
            fee_period: from.optional("FeePeriod")?,
            user_client_ip: from.optional("UserClientIp")?,
            lang: from.optional("Lang")?,
        })
    }
}

impl<'de> Deserialize<'de> for CheckDomain {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for CheckDomainReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("DomainName", &self.domain_name)?;
        to.put_some("Avail", &self.avail)?;
        to.put_some("Premium", &self.premium)?;
        to.put_some("Price", &self.price)?;
        to.put_some("Reason", &self.reason)?;
        to.put_some("DynamicCheck", &self.dynamic_check)?;
        to.put_list("StaticPriceInfo", &self.static_price_info)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for CheckDomainReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for CheckTransferInFeasibility {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("DomainName", &self.domain_name)?;
        to.put_some("TransferAuthorizationCode", &self.transfer_authorization_code)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for CheckTransferInFeasibility {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.always("DomainName")?,
            transfer_authorization_code: from.optional("TransferAuthorizationCode")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for CheckTransferInFeasibility {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for CheckTransferInFeasibilityReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("CanTransfer", &self.can_transfer)?;
        to.put_some("Code", &self.code)?;
        to.put_some("Message", &self.message)?;
        to.put_some("ProductId", &self.product_id)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for CheckTransferInFeasibilityReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for DeleteEmailVerification {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("Email", &self.email)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for DeleteEmailVerification {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            email: from.always("Email")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for DeleteEmailVerification {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for DeleteEmailVerificationReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("SuccessList", &self.success_list)?;
        to.put_list("FailList", &self.fail_list)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for DeleteEmailVerificationReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for DeleteRegistrantProfile {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("RegistrantProfileId", &self.registrant_profile_id)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for DeleteRegistrantProfile {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            registrant_profile_id: from.always("RegistrantProfileId")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for DeleteRegistrantProfile {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for DeleteRegistrantProfileReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for DeleteRegistrantProfileReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ListEmailVerification {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("PageNum", &self.page_num)?;
        to.put_some("PageSize", &self.page_size)?;
        to.put_some("BeginCreateTime", &self.begin_create_time)?;
        to.put_some("EndCreateTime", &self.end_create_time)?;
        to.put_some("Email", &self.email)?;
        to.put_some("VerificationStatus", &self.verification_status)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for ListEmailVerification {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            page_num: from.optional("PageNum")?,
            page_size: from.optional("PageSize")?,
            begin_create_time: from.optional("BeginCreateTime")?,
            end_create_time: from.optional("EndCreateTime")?,
            email: from.optional("Email")?,
            verification_status: from.optional("VerificationStatus")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for ListEmailVerification {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for ListEmailVerificationReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("TotalItemNum", &self.total_item_num)?;
        to.put_some("CurrentPageNum", &self.current_page_num)?;
        to.put_some("TotalPageNum", &self.total_page_num)?;
        to.put_some("PageSize", &self.page_size)?;
        to.put_some("PrePage", &self.pre_page)?;
        to.put_some("NextPage", &self.next_page)?;
        to.put_list("Data", &self.data)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for ListEmailVerificationReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for PollTaskResult {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("PageNum", &self.page_num)?;
        to.put("PageSize", &self.page_size)?;
        to.put_some("TaskNo", &self.task_no)?;
        to.put_some("TaskResultStatus", &self.task_result_status)?;
        to.put_some("DomainName", &self.domain_name)?;
        to.put_some("InstanceId", &self.instance_id)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for PollTaskResult {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            page_num: from.always("PageNum")?,
            page_size: from.always("PageSize")?,
            task_no: from.optional("TaskNo")?,
            task_result_status: from.optional("TaskResultStatus")?,
            domain_name: from.optional("DomainName")?,
            instance_id: from.optional("InstanceId")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for PollTaskResult {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for PollTaskResultReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("TotalItemNum", &self.total_item_num)?;
        to.put_some("CurrentPageNum", &self.current_page_num)?;
        to.put_some("TotalPageNum", &self.total_page_num)?;
        to.put_some("PageSize", &self.page_size)?;
        to.put_some("PrePage", &self.pre_page)?;
        to.put_some("NextPage", &self.next_page)?;
        to.put_list("Data", &self.data)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for PollTaskResultReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for QueryChangeLogList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("PageNum", &self.page_num)?;
        to.put("PageSize", &self.page_size)?;
        to.put_some("StartDate", &self.start_date)?;
        to.put_some("EndDate", &self.end_date)?;
        to.put_some("DomainName", &self.domain_name)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for QueryChangeLogList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            page_num: from.always("PageNum")?,
            page_size: from.always("PageSize")?,
            start_date: from.optional("StartDate")?,
            end_date: from.optional("EndDate")?,
            domain_name: from.optional("DomainName")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for QueryChangeLogList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for QueryChangeLogListReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("TotalItemNum", &self.total_item_num)?;
        to.put_some("CurrentPageNum", &self.current_page_num)?;
        to.put_some("TotalPageNum", &self.total_page_num)?;
        to.put_some("PageSize", &self.page_size)?;
        to.put_some("PrePage", &self.pre_page)?;
        to.put_some("NextPage", &self.next_page)?;
        to.put_some("ResultLimit", &self.result_limit)?;
        to.put_list("Data", &self.data)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for QueryChangeLogListReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for QueryContactInfo {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("DomainName", &self.domain_name)?;
        to.put("ContactType", &self.contact_type)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for QueryContactInfo {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.always("DomainName")?,
            contact_type: from.always("ContactType")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for QueryContactInfo {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for QueryContactInfoReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("CreateDate", &self.create_date)?;
        to.put_some("RegistrantName", &self.registrant_name)?;
        to.put_some("RegistrantOrganization", &self.registrant_organization)?;
        to.put_some("Country", &self.country)?;
        to.put_some("Province", &self.province)?;
        to.put_some("City", &self.city)?;
        to.put_some("Address", &self.address)?;
        to.put_some("PostalCode", &self.postal_code)?;
        to.put_some("Email", &self.email)?;
        to.put_some("TelArea", &self.tel_area)?;
        to.put_some("Telephone", &self.telephone)?;
        to.put_some("TelExt", &self.tel_ext)?;
        to.put_some("ZhRegistrantName", &self.zh_registrant_name)?;
        to.put_some("ZhRegistrantOrganization", &self.zh_registrant_organization)?;
        to.put_some("ZhProvince", &self.zh_province)?;
        to.put_some("ZhCity", &self.zh_city)?;
        to.put_some("ZhAddress", &self.zh_address)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for QueryContactInfoReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for QueryDnsHost {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("InstanceId", &self.instance_id)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for QueryDnsHost {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            instance_id: from.always("InstanceId")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for QueryDnsHost {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for QueryDnsHostReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("DnsHostList", &self.dns_host_list)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for QueryDnsHostReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for QueryDomainByInstanceId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("InstanceId", &self.instance_id)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for QueryDomainByInstanceId {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            instance_id: from.always("InstanceId")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for QueryDomainByInstanceId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for QueryDomainByInstanceIdReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("DomainName", &self.domain_name)?;
        to.put_some("InstanceId", &self.instance_id)?;
        to.put_some("UserId", &self.user_id)?;
        to.put_some("RegistrationDate", &self.registration_date)?;
        to.put_some("RegistrationDateLong", &self.registration_date_long)?;
        to.put_some("ExpirationDate", &self.expiration_date)?;
        to.put_some("ExpirationDateLong", &self.expiration_date_long)?;
        to.put_some("ExpirationDateStatus", &self.expiration_date_status)?;
        to.put_some("ExpirationCurrDateDiff", &self.expiration_curr_date_diff)?;
        to.put_some("DomainStatus", &self.domain_status)?;
        to.put_some("DomainLifecycleStatus", &self.domain_lifecycle_status)?;
        to.put_some("DomainType", &self.domain_type)?;
        to.put_some("Premium", &self.premium)?;
        to.put_some("RegistrantType", &self.registrant_type)?;
        to.put_some("RegistrantOrganization", &self.registrant_organization)?;
        to.put_some("RegistrantName", &self.registrant_name)?;
        to.put_some("ZhRegistrantOrganization", &self.zh_registrant_organization)?;
        to.put_some("ZhRegistrantName", &self.zh_registrant_name)?;
        to.put_some("RegistrantUpdatingStatus", &self.registrant_updating_status)?;
        to.put_some("Email", &self.email)?;
        to.put_some("EmailVerificationStatus", &self.email_verification_status)?;
        to.put_some(
            "EmailVerificationClientHold",
            &self.email_verification_client_hold,
        )?;
        to.put_some("RealNameStatus", &self.real_name_status)?;
        to.put_some(
            "DomainNameVerificationStatus",
            &self.domain_name_verification_status,
        )?;
        to.put_some("TransferProhibitionLock", &self.transfer_prohibition_lock)?;
        to.put_some("UpdateProhibitionLock", &self.update_prohibition_lock)?;
        to.put_some("TransferOutStatus", &self.transfer_out_status)?;
        to.put_some("DomainNameProxyService", &self.domain_name_proxy_service)?;
        to.put_some("PrivacyServiceStatus", &self.privacy_service_status)?;
        to.put_some("CnnicPrivacyServiceStatus", &self.cnnic_privacy_service_status)?;
        to.put_list("DnsList", &self.dns_list)?;
        to.put_some("DomainGroupId", &self.domain_group_id)?;
        to.put_some("DomainGroupName", &self.domain_group_name)?;
        to.put_some("ResourceGroupId", &self.resource_group_id)?;
        to.put_some("Remark", &self.remark)?;
        to.put_list("Tag", &self.tags)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for QueryDomainByInstanceIdReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for QueryDomainList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("PageNum", &self.page_num)?;
        to.put("PageSize", &self.page_size)?;
        to.put_some("DomainName", &self.domain_name)?;
        to.put_some("QueryType", &self.query_type)?;
        to.put_some("ProductDomainType", &self.product_domain_type)?;
        to.put_some("OrderKeyType", &self.order_key_type)?;
        to.put_some("OrderByType", &self.order_by_type)?;
        to.put_some("StartRegistrationDate", &self.start_registration_date)?;
        to.put_some("EndRegistrationDate", &self.end_registration_date)?;
        to.put_some("StartExpirationDate", &self.start_expiration_date)?;
        to.put_some("EndExpirationDate", &self.end_expiration_date)?;
        to.put_some("Ccompany", &self.registrant_organization)?;
        to.put_some("Registrar", &self.registrar)?;
        to.put_some("Dns", &self.dns)?;
        to.put_some("DomainGroupId", &self.domain_group_id)?;
        to.put_some("ResourceGroupId", &self.resource_group_id)?;
        to.put_some("AutoRenewEnabled", &self.auto_renew_enabled)?;
        to.put_list("Tag", &self.tags)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for QueryDomainList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            page_num: from.always("PageNum")?,
            page_size: from.always("PageSize")?,
            domain_name: from.optional("DomainName")?,
            query_type: from.optional("QueryType")?,
            product_domain_type: from.optional("ProductDomainType")?,
            order_key_type: from.optional("OrderKeyType")?,
            order_by_type: from.optional("OrderByType")?,
            start_registration_date: from.optional("StartRegistrationDate")?,
            end_registration_date: from.optional("EndRegistrationDate")?,
            start_expiration_date: from.optional("StartExpirationDate")?,
            end_expiration_date: from.optional("EndExpirationDate")?,
            registrant_organization: from.optional("Ccompany")?,
            registrar: from.optional("Registrar")?,
            dns: from.optional("Dns")?,
            domain_group_id: from.optional("DomainGroupId")?,
            resource_group_id: from.optional("ResourceGroupId")?,
            auto_renew_enabled: from.optional("AutoRenewEnabled")?,
            tags: from.list("Tag", None)?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for QueryDomainList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for QueryDomainListReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("TotalItemNum", &self.total_item_num)?;
        to.put_some("CurrentPageNum", &self.current_page_num)?;
        to.put_some("TotalPageNum", &self.total_page_num)?;
        to.put_some("PageSize", &self.page_size)?;
        to.put_some("PrePage", &self.pre_page)?;
        to.put_some("NextPage", &self.next_page)?;
        to.put_list("Data", &self.data)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for QueryDomainListReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for QueryRegistrantProfiles {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("PageNum", &self.page_num)?;
        to.put_some("PageSize", &self.page_size)?;
        to.put_some("RegistrantProfileId", &self.registrant_profile_id)?;
        to.put_some("DefaultRegistrantProfile", &self.default_registrant_profile)?;
        to.put_some("RegistrantOrganization", &self.registrant_organization)?;
        to.put_some("ZhRegistrantOrganization", &self.zh_registrant_organization)?;
        to.put_some("RegistrantType", &self.registrant_type)?;
        to.put_some("RegistrantProfileType", &self.registrant_profile_type)?;
        to.put_some("RealNameStatus", &self.real_name_status)?;
        to.put_some("Email", &self.email)?;
        to.put_some("Remark", &self.remark)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for QueryRegistrantProfiles {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            page_num: from.optional("PageNum")?,
            page_size: from.optional("PageSize")?,
            registrant_profile_id: from.optional("RegistrantProfileId")?,
            default_registrant_profile: from.optional("DefaultRegistrantProfile")?,
            registrant_organization: from.optional("RegistrantOrganization")?,
            zh_registrant_organization: from.optional("ZhRegistrantOrganization")?,
            registrant_type: from.optional("RegistrantType")?,
            registrant_profile_type: from.optional("RegistrantProfileType")?,
            real_name_status: from.optional("RealNameStatus")?,
            email: from.optional("Email")?,
            remark: from.optional("Remark")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for QueryRegistrantProfiles {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for QueryRegistrantProfilesReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("TotalItemNum", &self.total_item_num)?;
        to.put_some("CurrentPageNum", &self.current_page_num)?;
        to.put_some("TotalPageNum", &self.total_page_num)?;
        to.put_some("PageSize", &self.page_size)?;
        to.put_some("PrePage", &self.pre_page)?;
        to.put_some("NextPage", &self.next_page)?;
        to.put_list("RegistrantProfiles", &self.registrant_profiles)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for QueryRegistrantProfilesReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for QueryTaskDetailHistory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("PageSize", &self.page_size)?;
        to.put("TaskNo", &self.task_no)?;
        to.put_some("TaskStatus", &self.task_status)?;
        to.put_some("DomainName", &self.domain_name)?;
        to.put_some("DomainNameCursor", &self.domain_name_cursor)?;
        to.put_some("TaskDetailNoCursor", &self.task_detail_no_cursor)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for QueryTaskDetailHistory {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            page_size: from.always("PageSize")?,
            task_no: from.always("TaskNo")?,
            task_status: from.optional("TaskStatus")?,
            domain_name: from.optional("DomainName")?,
            domain_name_cursor: from.optional("DomainNameCursor")?,
            task_detail_no_cursor: from.optional("TaskDetailNoCursor")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for QueryTaskDetailHistory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for QueryTaskDetailHistoryReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("PageSize", &self.page_size)?;
        to.put_some("CurrentPageCursor", &self.current_page_cursor)?;
        to.put_some("NextPageCursor", &self.next_page_cursor)?;
        to.put_some("PrePageCursor", &self.pre_page_cursor)?;
        to.put_list("Objects", &self.objects)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for QueryTaskDetailHistoryReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for QueryTaskDetailList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("PageNum", &self.page_num)?;
        to.put("PageSize", &self.page_size)?;
        to.put("TaskNo", &self.task_no)?;
        to.put_some("TaskStatus", &self.task_status)?;
        to.put_some("DomainName", &self.domain_name)?;
        to.put_some("InstanceId", &self.instance_id)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for QueryTaskDetailList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            page_num: from.always("PageNum")?,
            page_size: from.always("PageSize")?,
            task_no: from.always("TaskNo")?,
            task_status: from.optional("TaskStatus")?,
            domain_name: from.optional("DomainName")?,
            instance_id: from.optional("InstanceId")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for QueryTaskDetailList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for QueryTaskDetailListReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("TotalItemNum", &self.total_item_num)?;
        to.put_some("CurrentPageNum", &self.current_page_num)?;
        to.put_some("TotalPageNum", &self.total_page_num)?;
        to.put_some("PageSize", &self.page_size)?;
        to.put_some("PrePage", &self.pre_page)?;
        to.put_some("NextPage", &self.next_page)?;
        to.put_list("Data", &self.data)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for QueryTaskDetailListReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for QueryTaskInfoHistory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("PageSize", &self.page_size)?;
        to.put_some("BeginCreateTime", &self.begin_create_time)?;
        to.put_some("EndCreateTime", &self.end_create_time)?;
        to.put_some("CreateTimeCursor", &self.create_time_cursor)?;
        to.put_some("TaskNoCursor", &self.task_no_cursor)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for QueryTaskInfoHistory {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            page_size: from.always("PageSize")?,
            begin_create_time: from.optional("BeginCreateTime")?,
            end_create_time: from.optional("EndCreateTime")?,
            create_time_cursor: from.optional("CreateTimeCursor")?,
            task_no_cursor: from.optional("TaskNoCursor")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for QueryTaskInfoHistory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for QueryTaskInfoHistoryReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("PageSize", &self.page_size)?;
        to.put_some("CurrentPageCursor", &self.current_page_cursor)?;
        to.put_some("NextPageCursor", &self.next_page_cursor)?;
        to.put_some("PrePageCursor", &self.pre_page_cursor)?;
        to.put_list("Objects", &self.objects)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for QueryTaskInfoHistoryReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for QueryTaskList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("PageNum", &self.page_num)?;
        to.put("PageSize", &self.page_size)?;
        to.put_some("BeginCreateTime", &self.begin_create_time)?;
        to.put_some("EndCreateTime", &self.end_create_time)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for QueryTaskList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            page_num: from.always("PageNum")?,
            page_size: from.always("PageSize")?,
            begin_create_time: from.optional("BeginCreateTime")?,
            end_create_time: from.optional("EndCreateTime")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for QueryTaskList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for QueryTaskListReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("TotalItemNum", &self.total_item_num)?;
        to.put_some("CurrentPageNum", &self.current_page_num)?;
        to.put_some("TotalPageNum", &self.total_page_num)?;
        to.put_some("PageSize", &self.page_size)?;
        to.put_some("PrePage", &self.pre_page)?;
        to.put_some("NextPage", &self.next_page)?;
        to.put_list("Data", &self.data)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for QueryTaskListReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for QueryTransferInByInstanceId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("InstanceId", &self.instance_id)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for QueryTransferInByInstanceId {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            instance_id: from.always("InstanceId")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for QueryTransferInByInstanceId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for QueryTransferInByInstanceIdReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("InstanceId", &self.instance_id)?;
        to.put_some("DomainName", &self.domain_name)?;
        to.put_some("UserId", &self.user_id)?;
        to.put_some("SimpleTransferInStatus", &self.simple_transfer_in_status)?;
        to.put_some("Status", &self.status)?;
        to.put_some("ProgressBarType", &self.progress_bar_type)?;
        to.put_some("NeedMailCheck", &self.need_mail_check)?;
        to.put_some("WhoisMailStatus", &self.whois_mail_status)?;
        to.put_some("Email", &self.email)?;
        to.put_some("ResultCode", &self.result_code)?;
        to.put_some("ResultMsg", &self.result_msg)?;
        to.put_some("SubmissionDate", &self.submission_date)?;
        to.put_some("SubmissionDateLong", &self.submission_date_long)?;
        to.put_some("ModificationDate", &self.modification_date)?;
        to.put_some("ModificationDateLong", &self.modification_date_long)?;
        to.put_some(
            "TransferAuthorizationCodeSubmissionDate",
            &self.transfer_authorization_code_submission_date,
        )?;
        to.put_some(
            "TransferAuthorizationCodeSubmissionDateLong",
            &self.transfer_authorization_code_submission_date_long,
        )?;
        to.put_some("ResultDate", &self.result_date)?;
        to.put_some("ResultDateLong", &self.result_date_long)?;
        to.put_some("ExpirationDate", &self.expiration_date)?;
        to.put_some("ExpirationDateLong", &self.expiration_date_long)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for QueryTransferInByInstanceIdReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for QueryTransferInList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("PageNum", &self.page_num)?;
        to.put("PageSize", &self.page_size)?;
        to.put_some("DomainName", &self.domain_name)?;
        to.put_some("SimpleTransferInStatus", &self.simple_transfer_in_status)?;
        to.put_some("SubmissionStartDate", &self.submission_start_date)?;
        to.put_some("SubmissionEndDate", &self.submission_end_date)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for QueryTransferInList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            page_num: from.always("PageNum")?,
            page_size: from.always("PageSize")?,
            domain_name: from.optional("DomainName")?,
            simple_transfer_in_status: from.optional("SimpleTransferInStatus")?,
            submission_start_date: from.optional("SubmissionStartDate")?,
            submission_end_date: from.optional("SubmissionEndDate")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for QueryTransferInList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for QueryTransferInListReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("Data", &self.data)?;
        to.put_some("TotalItemNum", &self.total_item_num)?;
        to.put_some("CurrentPageNum", &self.current_page_num)?;
        to.put_some("TotalPageNum", &self.total_page_num)?;
        to.put_some("PageSize", &self.page_size)?;
        to.put_some("PrePage", &self.pre_page)?;
        to.put_some("NextPage", &self.next_page)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for QueryTransferInListReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for QueryTransferOutInfo {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("DomainName", &self.domain_name)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for QueryTransferOutInfo {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.always("DomainName")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for QueryTransferOutInfo {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for QueryTransferOutInfoReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("Status", &self.status)?;
        to.put_some("Email", &self.email)?;
        to.put_some(
            "TransferAuthorizationCodeSendDate",
            &self.transfer_authorization_code_send_date,
        )?;
        to.put_some("ExpirationDate", &self.expiration_date)?;
        to.put_some("PendingRequestDate", &self.pending_request_date)?;
        to.put_some("ResultCode", &self.result_code)?;
        to.put_some("ResultMsg", &self.result_msg)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for QueryTransferOutInfoReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ResendEmailVerification {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("Email", &self.email)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for ResendEmailVerification {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            email: from.always("Email")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for ResendEmailVerification {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for ResendEmailVerificationReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("SuccessList", &self.success_list)?;
        to.put_list("FailList", &self.fail_list)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for ResendEmailVerificationReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SaveBatchTaskForCreatingOrderActivate {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("OrderActivateParam", &self.registrations)?;
        to.put_some("UseCoupon", &self.use_coupon)?;
        to.put_some("CouponNo", &self.coupon_no)?;
        to.put_some("UsePromotion", &self.use_promotion)?;
        to.put_some("PromotionNo", &self.promotion_no)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SaveBatchTaskForCreatingOrderActivate {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            registrations: from.list("OrderActivateParam", None)?,
            use_coupon: from.optional("UseCoupon")?,
            coupon_no: from.optional("CouponNo")?,
            use_promotion: from.optional("UsePromotion")?,
            promotion_no: from.optional("PromotionNo")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SaveBatchTaskForCreatingOrderActivate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SaveBatchTaskForCreatingOrderActivateReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SaveBatchTaskForCreatingOrderActivateReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SaveBatchTaskForCreatingOrderRedeem {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("OrderRedeemParam", &self.redemptions)?;
        to.put_some("UseCoupon", &self.use_coupon)?;
        to.put_some("CouponNo", &self.coupon_no)?;
        to.put_some("UsePromotion", &self.use_promotion)?;
        to.put_some("PromotionNo", &self.promotion_no)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SaveBatchTaskForCreatingOrderRedeem {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            redemptions: from.list("OrderRedeemParam", None)?,
            use_coupon: from.optional("UseCoupon")?,
            coupon_no: from.optional("CouponNo")?,
            use_promotion: from.optional("UsePromotion")?,
            promotion_no: from.optional("PromotionNo")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SaveBatchTaskForCreatingOrderRedeem {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SaveBatchTaskForCreatingOrderRedeemReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SaveBatchTaskForCreatingOrderRedeemReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SaveBatchTaskForCreatingOrderRenew {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("OrderRenewParam", &self.renewals)?;
        to.put_some("UseCoupon", &self.use_coupon)?;
        to.put_some("CouponNo", &self.coupon_no)?;
        to.put_some("UsePromotion", &self.use_promotion)?;
        to.put_some("PromotionNo", &self.promotion_no)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SaveBatchTaskForCreatingOrderRenew {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            renewals: from.list("OrderRenewParam", None)?,
            use_coupon: from.optional("UseCoupon")?,
            coupon_no: from.optional("CouponNo")?,
            use_promotion: from.optional("UsePromotion")?,
            promotion_no: from.optional("PromotionNo")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SaveBatchTaskForCreatingOrderRenew {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SaveBatchTaskForCreatingOrderRenewReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SaveBatchTaskForCreatingOrderRenewReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SaveBatchTaskForDomainNameProxyService {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("DomainName", &self.domain_names)?;
        to.put_some("Status", &self.status)?;
        to.put_some("status", &self.international_status)?;
        to.put_some("ServiceType", &self.service_type)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SaveBatchTaskForDomainNameProxyService {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_names: from.list("DomainName", None)?,
            status: from.optional("Status")?,
            international_status: from.optional("status")?,
            service_type: from.optional("ServiceType")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SaveBatchTaskForDomainNameProxyService {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SaveBatchTaskForDomainNameProxyServiceReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SaveBatchTaskForDomainNameProxyServiceReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SaveBatchTaskForModifyingDomainDns {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("DomainName", &self.domain_names)?;
        to.put("AliyunDns", &self.aliyun_dns)?;
        to.put_list("DomainNameServer", &self.domain_name_servers)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SaveBatchTaskForModifyingDomainDns {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_names: from.list("DomainName", None)?,
            aliyun_dns: from.always("AliyunDns")?,
            domain_name_servers: from.list("DomainNameServer", None)?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SaveBatchTaskForModifyingDomainDns {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SaveBatchTaskForModifyingDomainDnsReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SaveBatchTaskForModifyingDomainDnsReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SaveBatchTaskForTransferProhibitionLock {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("DomainName", &self.domain_names)?;
        to.put("Status", &self.status)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SaveBatchTaskForTransferProhibitionLock {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_names: from.list("DomainName", None)?,
            status: from.always("Status")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SaveBatchTaskForTransferProhibitionLock {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SaveBatchTaskForTransferProhibitionLockReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SaveBatchTaskForTransferProhibitionLockReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SaveBatchTaskForUpdateProhibitionLock {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("DomainName", &self.domain_names)?;
        to.put("Status", &self.status)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SaveBatchTaskForUpdateProhibitionLock {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_names: from.list("DomainName", None)?,
            status: from.always("Status")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SaveBatchTaskForUpdateProhibitionLock {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SaveBatchTaskForUpdateProhibitionLockReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SaveBatchTaskForUpdateProhibitionLockReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SaveBatchTaskForUpdatingContactInfoByNewContact {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("DomainName", &self.domain_names)?;
        to.put("ContactType", &self.contact_type)?;
        to.put_some("RegistrantType", &self.registrant_type)?;
        to.put("RegistrantName", &self.registrant_name)?;
        to.put("RegistrantOrganization", &self.registrant_organization)?;
        to.put("Country", &self.country)?;
        to.put("Province", &self.province)?;
        to.put("City", &self.city)?;
        to.put("Address", &self.address)?;
        to.put("PostalCode", &self.postal_code)?;
        to.put("Email", &self.email)?;
        to.put("TelArea", &self.tel_area)?;
        to.put("Telephone", &self.telephone)?;
        to.put_some("TelExt", &self.tel_ext)?;
        to.put_some("ZhRegistrantName", &self.zh_registrant_name)?;
        to.put_some("ZhRegistrantOrganization", &self.zh_registrant_organization)?;
        to.put_some("ZhProvince", &self.zh_province)?;
        to.put_some("ZhCity", &self.zh_city)?;
        to.put_some("ZhAddress", &self.zh_address)?;
        to.put_some("TransferOutProhibited", &self.transfer_out_prohibited)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SaveBatchTaskForUpdatingContactInfoByNewContact {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_names: from.list("DomainName", None)?,
            contact_type: from.always("ContactType")?,
            registrant_type: from.optional("RegistrantType")?,
            registrant_name: from.always("RegistrantName")?,
            registrant_organization: from.always("RegistrantOrganization")?,
            country: from.always("Country")?,
            province: from.always("Province")?,
            city: from.always("City")?,
            address: from.always("Address")?,
            postal_code: from.always("PostalCode")?,
            email: from.always("Email")?,
            tel_area: from.always("TelArea")?,
            telephone: from.always("Telephone")?,
            tel_ext: from.optional("TelExt")?,
            zh_registrant_name: from.optional("ZhRegistrantName")?,
            zh_registrant_organization: from.optional("ZhRegistrantOrganization")?,
            zh_province: from.optional("ZhProvince")?,
            zh_city: from.optional("ZhCity")?,
            zh_address: from.optional("ZhAddress")?,
            transfer_out_prohibited: from.optional("TransferOutProhibited")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SaveBatchTaskForUpdatingContactInfoByNewContact {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SaveBatchTaskForUpdatingContactInfoByNewContactReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SaveBatchTaskForUpdatingContactInfoByNewContactReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SaveRegistrantProfile {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("RegistrantProfileId", &self.registrant_profile_id)?;
        to.put_some("DefaultRegistrantProfile", &self.default_registrant_profile)?;
        to.put_some("RegistrantType", &self.registrant_type)?;
        to.put_some("RegistrantProfileType", &self.registrant_profile_type)?;
        to.put_some("RegistrantName", &self.registrant_name)?;
        to.put_some("RegistrantOrganization", &self.registrant_organization)?;
        to.put_some("Country", &self.country)?;
        to.put_some("Province", &self.province)?;
        to.put_some("City", &self.city)?;
        to.put_some("Address", &self.address)?;
        to.put_some("PostalCode", &self.postal_code)?;
        to.put_some("Email", &self.email)?;
        to.put_some("TelArea", &self.tel_area)?;
        to.put_some("Telephone", &self.telephone)?;
        to.put_some("TelExt", &self.tel_ext)?;
        to.put_some("ZhRegistrantName", &self.zh_registrant_name)?;
        to.put_some("ZhRegistrantOrganization", &self.zh_registrant_organization)?;
        to.put_some("ZhProvince", &self.zh_province)?;
        to.put_some("ZhCity", &self.zh_city)?;
        to.put_some("ZhAddress", &self.zh_address)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SaveRegistrantProfile {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            registrant_profile_id: from.optional("RegistrantProfileId")?,
            default_registrant_profile: from.optional("DefaultRegistrantProfile")?,
            registrant_type: from.optional("RegistrantType")?,
            registrant_profile_type: from.optional("RegistrantProfileType")?,
            registrant_name: from.optional("RegistrantName")?,
            registrant_organization: from.optional("RegistrantOrganization")?,
            country: from.optional("Country")?,
            province: from.optional("Province")?,
            city: from.optional("City")?,
            address: from.optional("Address")?,
            postal_code: from.optional("PostalCode")?,
            email: from.optional("Email")?,
            tel_area: from.optional("TelArea")?,
            telephone: from.optional("Telephone")?,
            tel_ext: from.optional("TelExt")?,
            zh_registrant_name: from.optional("ZhRegistrantName")?,
            zh_registrant_organization: from.optional("ZhRegistrantOrganization")?,
            zh_province: from.optional("ZhProvince")?,
            zh_city: from.optional("ZhCity")?,
            zh_address: from.optional("ZhAddress")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SaveRegistrantProfile {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SaveRegistrantProfileReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("RegistrantProfileId", &self.registrant_profile_id)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SaveRegistrantProfileReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SaveSingleTaskForCancelingTransferIn {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("DomainName", &self.domain_name)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SaveSingleTaskForCancelingTransferIn {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.always("DomainName")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForCancelingTransferIn {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SaveSingleTaskForCancelingTransferInReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForCancelingTransferInReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SaveSingleTaskForCancelingTransferOut {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("DomainName", &self.domain_name)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SaveSingleTaskForCancelingTransferOut {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.always("DomainName")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForCancelingTransferOut {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SaveSingleTaskForCancelingTransferOutReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForCancelingTransferOutReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SaveSingleTaskForCreatingDnsHost {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("InstanceId", &self.instance_id)?;
        to.put("DnsName", &self.dns_name)?;
        to.put_list("Ip", &self.ips)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SaveSingleTaskForCreatingDnsHost {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            instance_id: from.always("InstanceId")?,
            dns_name: from.always("DnsName")?,
            ips: from.list("Ip", None)?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForCreatingDnsHost {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SaveSingleTaskForCreatingDnsHostReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForCreatingDnsHostReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SaveSingleTaskForCreatingOrderActivate {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("DomainName", &self.domain_name)?;
        to.put_some("SubscriptionDuration", &self.subscription_duration)?;
        to.put_some("RegistrantProfileId", &self.registrant_profile_id)?;
        to.put_some("EnableDomainProxy", &self.enable_domain_proxy)?;
        to.put_some("PermitPremiumActivation", &self.permit_premium_activation)?;
        to.put_some("TrademarkDomainActivation", &self.trademark_domain_activation)?;
        to.put_some("AliyunDns", &self.aliyun_dns)?;
        to.put_some("Dns1", &self.dns1)?;
        to.put_some("Dns2", &self.dns2)?;
        to.put_some("RegistrantType", &self.registrant_type)?;
        to.put_some("RegistrantOrganization", &self.registrant_organization)?;
        to.put_some("RegistrantName", &self.registrant_name)?;
        to.put_some("Country", &self.country)?;
        to.put_some("Province", &self.province)?;
        to.put_some("City", &self.city)?;
        to.put_some("Address", &self.address)?;
        to.put_some("PostalCode", &self.postal_code)?;
        to.put_some("TelArea", &self.tel_area)?;
        to.put_some("Telephone", &self.telephone)?;
        to.put_some("TelExt", &self.tel_ext)?;
        to.put_some("Email", &self.email)?;
        to.put_some("ZhRegistrantOrganization", &self.zh_registrant_organization)?;
        to.put_some("ZhRegistrantName", &self.zh_registrant_name)?;
        to.put_some("ZhProvince", &self.zh_province)?;
        to.put_some("ZhCity", &self.zh_city)?;
        to.put_some("ZhAddress", &self.zh_address)?;
        to.put_some("ExpectedPunycode", &self.expected_punycode)?;
        to.put_some("ResourceGroupId", &self.resource_group_id)?;
        to.put_some("UseCoupon", &self.use_coupon)?;
        to.put_some("CouponNo", &self.coupon_no)?;
        to.put_some("UsePromotion", &self.use_promotion)?;
        to.put_some("PromotionNo", &self.promotion_no)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SaveSingleTaskForCreatingOrderActivate {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.always("DomainName")?,
            subscription_duration: from.optional("SubscriptionDuration")?,
            registrant_profile_id: from.optional("RegistrantProfileId")?,
            enable_domain_proxy: from.optional("EnableDomainProxy")?,
            permit_premium_activation: from.optional("PermitPremiumActivation")?,
            trademark_domain_activation: from.optional("TrademarkDomainActivation")?,
            aliyun_dns: from.optional("AliyunDns")?,
            dns1: from.optional("Dns1")?,
            dns2: from.optional("Dns2")?,
            registrant_type: from.optional("RegistrantType")?,
            registrant_organization: from.optional("RegistrantOrganization")?,
            registrant_name: from.optional("RegistrantName")?,
            country: from.optional("Country")?,
            province: from.optional("Province")?,
            city: from.optional("City")?,
            address: from.optional("Address")?,
            postal_code: from.optional("PostalCode")?,
            tel_area: from.optional("TelArea")?,
            telephone: from.optional("Telephone")?,
            tel_ext: from.optional("TelExt")?,
            email: from.optional("Email")?,
            zh_registrant_organization: from.optional("ZhRegistrantOrganization")?,
            zh_registrant_name: from.optional("ZhRegistrantName")?,
            zh_province: from.optional("ZhProvince")?,
            zh_city: from.optional("ZhCity")?,
            zh_address: from.optional("ZhAddress")?,
            expected_punycode: from.optional("ExpectedPunycode")?,
            resource_group_id: from.optional("ResourceGroupId")?,
            use_coupon: from.optional("UseCoupon")?,
            coupon_no: from.optional("CouponNo")?,
            use_promotion: from.optional("UsePromotion")?,
            promotion_no: from.optional("PromotionNo")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForCreatingOrderActivate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SaveSingleTaskForCreatingOrderActivateReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForCreatingOrderActivateReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SaveSingleTaskForCreatingOrderRedeem {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("DomainName", &self.domain_name)?;
        to.put("CurrentExpirationDate", &self.current_expiration_date)?;
        to.put_some("UseCoupon", &self.use_coupon)?;
        to.put_some("CouponNo", &self.coupon_no)?;
        to.put_some("UsePromotion", &self.use_promotion)?;
        to.put_some("PromotionNo", &self.promotion_no)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SaveSingleTaskForCreatingOrderRedeem {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.always("DomainName")?,
            current_expiration_date: from.always("CurrentExpirationDate")?,
            use_coupon: from.optional("UseCoupon")?,
            coupon_no: from.optional("CouponNo")?,
            use_promotion: from.optional("UsePromotion")?,
            promotion_no: from.optional("PromotionNo")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForCreatingOrderRedeem {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SaveSingleTaskForCreatingOrderRedeemReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForCreatingOrderRedeemReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SaveSingleTaskForCreatingOrderRenew {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("DomainName", &self.domain_name)?;
        to.put("CurrentExpirationDate", &self.current_expiration_date)?;
        to.put("SubscriptionDuration", &self.subscription_duration)?;
        to.put_some("PermitPremiumRenew", &self.permit_premium_renew)?;
        to.put_some("UseCoupon", &self.use_coupon)?;
        to.put_some("CouponNo", &self.coupon_no)?;
        to.put_some("UsePromotion", &self.use_promotion)?;
        to.put_some("PromotionNo", &self.promotion_no)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SaveSingleTaskForCreatingOrderRenew {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.always("DomainName")?,
            current_expiration_date: from.always("CurrentExpirationDate")?,
            subscription_duration: from.always("SubscriptionDuration")?,
            permit_premium_renew: from.optional("PermitPremiumRenew")?,
            use_coupon: from.optional("UseCoupon")?,
            coupon_no: from.optional("CouponNo")?,
            use_promotion: from.optional("UsePromotion")?,
            promotion_no: from.optional("PromotionNo")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForCreatingOrderRenew {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SaveSingleTaskForCreatingOrderRenewReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForCreatingOrderRenewReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SaveSingleTaskForDomainNameProxyService {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("DomainName", &self.domain_name)?;
        to.put("Status", &self.status)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SaveSingleTaskForDomainNameProxyService {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.always("DomainName")?,
            status: from.always("Status")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForDomainNameProxyService {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SaveSingleTaskForDomainNameProxyServiceReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForDomainNameProxyServiceReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SaveSingleTaskForModifyingDnsHost {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("InstanceId", &self.instance_id)?;
        to.put("DnsName", &self.dns_name)?;
        to.put_list("Ip", &self.ips)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SaveSingleTaskForModifyingDnsHost {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            instance_id: from.always("InstanceId")?,
            dns_name: from.always("DnsName")?,
            ips: from.list("Ip", None)?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForModifyingDnsHost {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SaveSingleTaskForModifyingDnsHostReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForModifyingDnsHostReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SaveSingleTaskForQueryingTransferAuthorizationCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("DomainName", &self.domain_name)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SaveSingleTaskForQueryingTransferAuthorizationCode {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.always("DomainName")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForQueryingTransferAuthorizationCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SaveSingleTaskForQueryingTransferAuthorizationCodeReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForQueryingTransferAuthorizationCodeReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SaveSingleTaskForSynchronizingDnsHost {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("InstanceId", &self.instance_id)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SaveSingleTaskForSynchronizingDnsHost {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            instance_id: from.always("InstanceId")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForSynchronizingDnsHost {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SaveSingleTaskForSynchronizingDnsHostReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForSynchronizingDnsHostReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SaveSingleTaskForTransferProhibitionLock {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("DomainName", &self.domain_name)?;
        to.put("Status", &self.status)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SaveSingleTaskForTransferProhibitionLock {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.always("DomainName")?,
            status: from.always("Status")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForTransferProhibitionLock {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SaveSingleTaskForTransferProhibitionLockReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForTransferProhibitionLockReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SaveSingleTaskForUpdateProhibitionLock {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("DomainName", &self.domain_name)?;
        to.put("Status", &self.status)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SaveSingleTaskForUpdateProhibitionLock {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.always("DomainName")?,
            status: from.always("Status")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForUpdateProhibitionLock {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SaveSingleTaskForUpdateProhibitionLockReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForUpdateProhibitionLockReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SaveSingleTaskForUpdatingContactInfo {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("DomainName", &self.domain_name)?;
        to.put("ContactType", &self.contact_type)?;
        to.put("RegistrantProfileId", &self.registrant_profile_id)?;
        to.put_some("InstanceId", &self.instance_id)?;
        to.put_some("AddTransferLock", &self.add_transfer_lock)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SaveSingleTaskForUpdatingContactInfo {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.always("DomainName")?,
            contact_type: from.always("ContactType")?,
            registrant_profile_id: from.always("RegistrantProfileId")?,
            instance_id: from.optional("InstanceId")?,
            add_transfer_lock: from.optional("AddTransferLock")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForUpdatingContactInfo {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SaveSingleTaskForUpdatingContactInfoReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("TaskNo", &self.task_no)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SaveSingleTaskForUpdatingContactInfoReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SubmitEmailVerification {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("Email", &self.email)?;
        to.put_some("SendIfExist", &self.send_if_exist)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for SubmitEmailVerification {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            email: from.always("Email")?,
            send_if_exist: from.optional("SendIfExist")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for SubmitEmailVerification {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SubmitEmailVerificationReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("SuccessList", &self.success_list)?;
        to.put_list("FailList", &self.fail_list)?;
        to.put_list("ExistList", &self.exist_list)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SubmitEmailVerificationReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TransferInCheckMailToken {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("Token", &self.token)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for TransferInCheckMailToken {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            token: from.always("Token")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for TransferInCheckMailToken {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for TransferInCheckMailTokenReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("SuccessList", &self.success_list)?;
        to.put_list("FailList", &self.fail_list)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for TransferInCheckMailTokenReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TransferInReenterTransferAuthorizationCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("DomainName", &self.domain_name)?;
        to.put("TransferAuthorizationCode", &self.transfer_authorization_code)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for TransferInReenterTransferAuthorizationCode {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.always("DomainName")?,
            transfer_authorization_code: from.always("TransferAuthorizationCode")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for TransferInReenterTransferAuthorizationCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for TransferInReenterTransferAuthorizationCodeReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for TransferInReenterTransferAuthorizationCodeReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TransferInRefetchWhoisEmail {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("DomainName", &self.domain_name)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for TransferInRefetchWhoisEmail {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.always("DomainName")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for TransferInRefetchWhoisEmail {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for TransferInRefetchWhoisEmailReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for TransferInRefetchWhoisEmailReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TransferInResendMailToken {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("DomainName", &self.domain_name)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for TransferInResendMailToken {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.always("DomainName")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for TransferInResendMailToken {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for TransferInResendMailTokenReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for TransferInResendMailTokenReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for VerifyContactField {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("DomainName", &self.domain_name)?;
        to.put_some("RegistrantType", &self.registrant_type)?;
        to.put_some("RegistrantName", &self.registrant_name)?;
        to.put_some("RegistrantOrganization", &self.registrant_organization)?;
        to.put_some("Country", &self.country)?;
        to.put_some("Province", &self.province)?;
        to.put_some("City", &self.city)?;
        to.put_some("Address", &self.address)?;
        to.put_some("PostalCode", &self.postal_code)?;
        to.put_some("Email", &self.email)?;
        to.put_some("TelArea", &self.tel_area)?;
        to.put_some("Telephone", &self.telephone)?;
        to.put_some("TelExt", &self.tel_ext)?;
        to.put_some("ZhRegistrantName", &self.zh_registrant_name)?;
        to.put_some("ZhRegistrantOrganization", &self.zh_registrant_organization)?;
        to.put_some("ZhProvince", &self.zh_province)?;
        to.put_some("ZhCity", &self.zh_city)?;
        to.put_some("ZhAddress", &self.zh_address)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for VerifyContactField {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.optional("DomainName")?,
            registrant_type: from.optional("RegistrantType")?,
            registrant_name: from.optional("RegistrantName")?,
            registrant_organization: from.optional("RegistrantOrganization")?,
            country: from.optional("Country")?,
            province: from.optional("Province")?,
            city: from.optional("City")?,
            address: from.optional("Address")?,
            postal_code: from.optional("PostalCode")?,
            email: from.optional("Email")?,
            tel_area: from.optional("TelArea")?,
            telephone: from.optional("Telephone")?,
            tel_ext: from.optional("TelExt")?,
            zh_registrant_name: from.optional("ZhRegistrantName")?,
            zh_registrant_organization: from.optional("ZhRegistrantOrganization")?,
            zh_province: from.optional("ZhProvince")?,
            zh_city: from.optional("ZhCity")?,
            zh_address: from.optional("ZhAddress")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for VerifyContactField {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for VerifyContactFieldReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for VerifyContactFieldReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for VerifyEmail {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("Token", &self.token)?;
        to.put_some("Lang", &self.lang)?;
        to.put_some("UserClientIp", &self.user_client_ip)?;
        to.end()
    }
}

impl Decode for VerifyEmail {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            token: from.always("Token")?,
            lang: from.optional("Lang")?,
            user_client_ip: from.optional("UserClientIp")?,
        })
    }
}

impl<'de> Deserialize<'de> for VerifyEmail {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for VerifyEmailReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for VerifyEmailReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for EmailResult {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("Email", &self.email)?;
        to.put_some("Code", &self.code)?;
        to.put_some("Message", &self.message)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for EmailResult {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for Tag {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("Key", &self.key)?;
        to.put_some("Value", &self.value)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for Tag {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for StaticPrice {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("action", &self.action)?;
        to.put_some("money", &self.money)?;
        to.put_some("period", &self.period)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for StaticPrice {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for EmailVerification {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("EmailVerificationNo", &self.email_verification_no)?;
        to.put_some("Email", &self.email)?;
        to.put_some("VerificationStatus", &self.verification_status)?;
        to.put_some("UserId", &self.user_id)?;
        to.put_some("GmtCreate", &self.gmt_create)?;
        to.put_some("GmtModified", &self.gmt_modified)?;
        to.put_some("TokenSendTime", &self.token_send_time)?;
        to.put_some("VerificationTime", &self.verification_time)?;
        to.put_some("SendIp", &self.send_ip)?;
        to.put_some("ConfirmIp", &self.confirm_ip)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for EmailVerification {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for EndedTaskDetail {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("TaskDetailNo", &self.task_detail_no)?;
        to.put_some("TaskNo", &self.task_no)?;
        to.put_some("TaskType", &self.task_type)?;
        to.put_some("TaskTypeDescription", &self.task_type_description)?;
        to.put_some("DomainName", &self.domain_name)?;
        to.put_some("InstanceId", &self.instance_id)?;
        to.put_some("TaskStatus", &self.task_status)?;
        to.put_some("TaskStatusCode", &self.task_status_code)?;
        to.put_some("TaskResult", &self.task_result)?;
        to.put_some("ErrorMsg", &self.error_msg)?;
        to.put_some("TryCount", &self.try_count)?;
        to.put_some("CreateTime", &self.create_time)?;
        to.put_some("UpdateTime", &self.update_time)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for EndedTaskDetail {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ChangeLog {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("DomainName", &self.domain_name)?;
        to.put_some("Operation", &self.operation)?;
        to.put_some("Result", &self.result)?;
        to.put_some("Details", &self.details)?;
        to.put_some("Time", &self.time)?;
        to.put_some("OperationIPAddress", &self.operation_ip_address)?;
        to.put_some("Remark", &self.remark)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for ChangeLog {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for DnsHost {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("DnsName", &self.dns_name)?;
        to.put_list("IpList", &self.ip_list)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for DnsHost {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for DomainSummary {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("DomainName", &self.domain_name)?;
        to.put_some("InstanceId", &self.instance_id)?;
        to.put_some("RegistrationDate", &self.registration_date)?;
        to.put_some("RegistrationDateLong", &self.registration_date_long)?;
        to.put_some("ExpirationDate", &self.expiration_date)?;
        to.put_some("ExpirationDateLong", &self.expiration_date_long)?;
        to.put_some("ExpirationDateStatus", &self.expiration_date_status)?;
        to.put_some("ExpirationCurrDateDiff", &self.expiration_curr_date_diff)?;
        to.put_some("DomainStatus", &self.domain_status)?;
        to.put_some("DomainType", &self.domain_type)?;
        to.put_some("Premium", &self.premium)?;
        to.put_some("ProductId", &self.product_id)?;
        to.put_some("DomainAuditStatus", &self.domain_audit_status)?;
        to.put_some("RegistrantType", &self.registrant_type)?;
        to.put_some("Remark", &self.remark)?;
        to.put_some("Ccompany", &self.registrant_organization)?;
        to.put_some("ChgholderStatus", &self.registrant_change_status)?;
        to.put_some("Registrar", &self.registrar)?;
        to.put_list("DnsList", &self.dns_list)?;
        to.put_some("DomainGroupId", &self.domain_group_id)?;
        to.put_some("DomainGroupName", &self.domain_group_name)?;
        to.put_some("ResourceGroupId", &self.resource_group_id)?;
        to.put_some("AutoRenewEnabled", &self.auto_renew_enabled)?;
        to.put_list("Tag", &self.tags)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for DomainSummary {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for RegistrantProfile {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("RegistrantProfileId", &self.registrant_profile_id)?;
        to.put_some("DefaultRegistrantProfile", &self.default_registrant_profile)?;
        to.put_some("RegistrantType", &self.registrant_type)?;
        to.put_some("RegistrantProfileType", &self.registrant_profile_type)?;
        to.put_some("RealNameStatus", &self.real_name_status)?;
        to.put_some("EmailVerificationStatus", &self.email_verification_status)?;
        to.put_some("CreateTime", &self.create_time)?;
        to.put_some("UpdateTime", &self.update_time)?;
        to.put_some("RegistrantName", &self.registrant_name)?;
        to.put_some("RegistrantOrganization", &self.registrant_organization)?;
        to.put_some("Country", &self.country)?;
        to.put_some("Province", &self.province)?;
        to.put_some("City", &self.city)?;
        to.put_some("Address", &self.address)?;
        to.put_some("PostalCode", &self.postal_code)?;
        to.put_some("Email", &self.email)?;
        to.put_some("TelArea", &self.tel_area)?;
        to.put_some("Telephone", &self.telephone)?;
        to.put_some("TelExt", &self.tel_ext)?;
        to.put_some("ZhRegistrantName", &self.zh_registrant_name)?;
        to.put_some("ZhRegistrantOrganization", &self.zh_registrant_organization)?;
        to.put_some("ZhProvince", &self.zh_province)?;
        to.put_some("ZhCity", &self.zh_city)?;
        to.put_some("ZhAddress", &self.zh_address)?;
        to.put_some("CredentialType", &self.credential_type)?;
        to.put_some("CredentialNo", &self.credential_no)?;
        to.put_some("Remark", &self.remark)?;
        to.put_some("Params", &self.params)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for RegistrantProfile {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TaskDetailHistory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("TaskDetailNo", &self.task_detail_no)?;
        to.put_some("TaskNo", &self.task_no)?;
        to.put_some("TaskType", &self.task_type)?;
        to.put_some("TaskTypeDescription", &self.task_type_description)?;
        to.put_some("DomainName", &self.domain_name)?;
        to.put_some("InstanceId", &self.instance_id)?;
        to.put_some("TaskStatus", &self.task_status)?;
        to.put_some("TaskStatusCode", &self.task_status_code)?;
        to.put_some("ErrorMsg", &self.error_msg)?;
        to.put_some("TryCount", &self.try_count)?;
        to.put_some("CreateTime", &self.create_time)?;
        to.put_some("UpdateTime", &self.update_time)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for TaskDetailHistory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TaskDetail {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("TaskDetailNo", &self.task_detail_no)?;
        to.put_some("TaskNo", &self.task_no)?;
        to.put_some("TaskType", &self.task_type)?;
        to.put_some("TaskTypeDescription", &self.task_type_description)?;
        to.put_some("DomainName", &self.domain_name)?;
        to.put_some("InstanceId", &self.instance_id)?;
        to.put_some("TaskStatus", &self.task_status)?;
        to.put_some("TaskStatusCode", &self.task_status_code)?;
        to.put_some("TaskResult", &self.task_result)?;
        to.put_some("ErrorMsg", &self.error_msg)?;
        to.put_some("FailReason", &self.fail_reason)?;
        to.put_some("TryCount", &self.try_count)?;
        to.put_some("CreateTime", &self.create_time)?;
        to.put_some("UpdateTime", &self.update_time)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for TaskDetail {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TaskInfoHistory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("TaskNo", &self.task_no)?;
        to.put_some("TaskType", &self.task_type)?;
        to.put_some("TaskTypeDescription", &self.task_type_description)?;
        to.put_some("TaskNum", &self.task_num)?;
        to.put_some("TaskStatus", &self.task_status)?;
        to.put_some("TaskStatusCode", &self.task_status_code)?;
        to.put_some("CreateTime", &self.create_time)?;
        to.put_some("CreateTimeLong", &self.create_time_long)?;
        to.put_some("Clientip", &self.client_ip)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for TaskInfoHistory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TaskInfo {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("TaskNo", &self.task_no)?;
        to.put_some("TaskType", &self.task_type)?;
        to.put_some("TaskTypeDescription", &self.task_type_description)?;
        to.put_some("TaskNum", &self.task_num)?;
        to.put_some("TaskStatus", &self.task_status)?;
        to.put_some("TaskStatusCode", &self.task_status_code)?;
        to.put_some("CreateTime", &self.create_time)?;
        to.put_some("Clientip", &self.client_ip)?;
        to.put_some("TaskCancelStatus", &self.task_cancel_status)?;
        to.put_some("TaskCancelStatusCode", &self.task_cancel_status_code)?;
        to.put_some("TaskBizType", &self.task_biz_type)?;
        to.put_some("TaskTypeCode", &self.task_type_code)?;
        to.put_some("TaskResult", &self.task_result)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for TaskInfo {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TransferIn {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("InstanceId", &self.instance_id)?;
        to.put_some("DomainName", &self.domain_name)?;
        to.put_some("UserId", &self.user_id)?;
        to.put_some("SimpleTransferInStatus", &self.simple_transfer_in_status)?;
        to.put_some("Status", &self.status)?;
        to.put_some("ProgressBarType", &self.progress_bar_type)?;
        to.put_some("NeedMailCheck", &self.need_mail_check)?;
        to.put_some("WhoisMailStatus", &self.whois_mail_status)?;
        to.put_some("Email", &self.email)?;
        to.put_some("ResultCode", &self.result_code)?;
        to.put_some("ResultMsg", &self.result_msg)?;
        to.put_some("SubmissionDate", &self.submission_date)?;
        to.put_some("SubmissionDateLong", &self.submission_date_long)?;
        to.put_some("ModificationDate", &self.modification_date)?;
        to.put_some("ModificationDateLong", &self.modification_date_long)?;
        to.put_some(
            "TransferAuthorizationCodeSubmissionDate",
            &self.transfer_authorization_code_submission_date,
        )?;
        to.put_some(
            "TransferAuthorizationCodeSubmissionDateLong",
            &self.transfer_authorization_code_submission_date_long,
        )?;
        to.put_some("ResultDate", &self.result_date)?;
        to.put_some("ResultDateLong", &self.result_date_long)?;
        to.put_some("ExpirationDate", &self.expiration_date)?;
        to.put_some("ExpirationDateLong", &self.expiration_date_long)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for TransferIn {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for Registration {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("DomainName", &self.domain_name)?;
        to.put_some("SubscriptionDuration", &self.subscription_duration)?;
        to.put_some("RegistrantProfileId", &self.registrant_profile_id)?;
        to.put_some("EnableDomainProxy", &self.enable_domain_proxy)?;
        to.put_some("PermitPremiumActivation", &self.permit_premium_activation)?;
        to.put_some("TrademarkDomainActivation", &self.trademark_domain_activation)?;
        to.put_some("AliyunDns", &self.aliyun_dns)?;
        to.put_some("Dns1", &self.dns1)?;
        to.put_some("Dns2", &self.dns2)?;
        to.put_some("RegistrantType", &self.registrant_type)?;
        to.put_some("RegistrantOrganization", &self.registrant_organization)?;
        to.put_some("RegistrantName", &self.registrant_name)?;
        to.put_some("Country", &self.country)?;
        to.put_some("Province", &self.province)?;
        to.put_some("City", &self.city)?;
        to.put_some("Address", &self.address)?;
        to.put_some("PostalCode", &self.postal_code)?;
        to.put_some("TelArea", &self.tel_area)?;
        to.put_some("Telephone", &self.telephone)?;
        to.put_some("TelExt", &self.tel_ext)?;
        to.put_some("Email", &self.email)?;
        to.put_some("ZhRegistrantOrganization", &self.zh_registrant_organization)?;
        to.put_some("ZhRegistrantName", &self.zh_registrant_name)?;
        to.put_some("ZhProvince", &self.zh_province)?;
        to.put_some("ZhCity", &self.zh_city)?;
        to.put_some("ZhAddress", &self.zh_address)?;
        to.put_some("ExpectedPunycode", &self.expected_punycode)?;
        to.put_some("ResourceGroupId", &self.resource_group_id)?;
        to.end()
    }
}

impl Decode for Registration {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.always("DomainName")?,
            subscription_duration: from.optional("SubscriptionDuration")?,
            registrant_profile_id: from.optional("RegistrantProfileId")?,
            enable_domain_proxy: from.optional("EnableDomainProxy")?,
            permit_premium_activation: from.optional("PermitPremiumActivation")?,
            trademark_domain_activation: from.optional("TrademarkDomainActivation")?,
            aliyun_dns: from.optional("AliyunDns")?,
            dns1: from.optional("Dns1")?,
            dns2: from.optional("Dns2")?,
            registrant_type: from.optional("RegistrantType")?,
            registrant_organization: from.optional("RegistrantOrganization")?,
            registrant_name: from.optional("RegistrantName")?,
            country: from.optional("Country")?,
            province: from.optional("Province")?,
            city: from.optional("City")?,
            address: from.optional("Address")?,
            postal_code: from.optional("PostalCode")?,
            tel_area: from.optional("TelArea")?,
            telephone: from.optional("Telephone")?,
            tel_ext: from.optional("TelExt")?,
            email: from.optional("Email")?,
            zh_registrant_organization: from.optional("ZhRegistrantOrganization")?,
            zh_registrant_name: from.optional("ZhRegistrantName")?,
            zh_province: from.optional("ZhProvince")?,
            zh_city: from.optional("ZhCity")?,
            zh_address: from.optional("ZhAddress")?,
            expected_punycode: from.optional("ExpectedPunycode")?,
            resource_group_id: from.optional("ResourceGroupId")?,
        })
    }
}

impl<'de> Deserialize<'de> for Registration {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for Redemption {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("DomainName", &self.domain_name)?;
        to.put("CurrentExpirationDate", &self.current_expiration_date)?;
        to.end()
    }
}

impl Decode for Redemption {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.always("DomainName")?,
            current_expiration_date: from.always("CurrentExpirationDate")?,
        })
    }
}

impl<'de> Deserialize<'de> for Redemption {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for Renewal {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("DomainName", &self.domain_name)?;
        to.put("CurrentExpirationDate", &self.current_expiration_date)?;
        to.put("SubscriptionDuration", &self.subscription_duration)?;
        to.put_some("PermitPremiumRenew", &self.permit_premium_renew)?;
        to.end()
    }
}

impl Decode for Renewal {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.always("DomainName")?,
            current_expiration_date: from.always("CurrentExpirationDate")?,
            subscription_duration: from.always("SubscriptionDuration")?,
            permit_premium_renew: from.optional("PermitPremiumRenew")?,
        })
    }
}

impl<'de> Deserialize<'de> for Renewal {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ContactType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for ContactType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for RegistrantType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for RegistrantType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for RealNameStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for RealNameStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for RegistrantProfileType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for RegistrantProfileType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for EmailVerificationStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for EmailVerificationStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for DomainType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for DomainType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for DomainStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for DomainStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for DomainListFilter {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for DomainListFilter {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for DomainOrderKey {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for DomainOrderKey {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SortOrder {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for SortOrder {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for LockStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for LockStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for DomainNameVerificationStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for DomainNameVerificationStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for RegistrantUpdatingStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for RegistrantUpdatingStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TransferOutStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for TransferOutStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ExpirationStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for ExpirationStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TaskType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for TaskType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TaskStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for TaskStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TaskStatusCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for TaskStatusCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TaskDetailStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for TaskDetailStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TaskDetailStatusCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for TaskDetailStatusCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TaskResultStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for TaskResultStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TaskCancelStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for TaskCancelStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TaskCancelStatusCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for TaskCancelStatusCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TransferInStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for TransferInStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TransferInStatusCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for TransferInStatusCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TransferResultCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for TransferResultCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TransferProgressBar {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for TransferProgressBar {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TransferOutStatusCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for TransferOutStatusCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for Availability {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for Availability {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for FeeCommand {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for FeeCommand {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for FeeCurrency {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for FeeCurrency {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for RegistrantChangeStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for RegistrantChangeStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ErrorCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for ErrorCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}
