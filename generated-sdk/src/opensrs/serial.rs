// @generated from spec/opensrs/service.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::*;
use crate::runtime::serial::*;

impl Serialize for AckEvent {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("event_id", &self.event_id)?;
        to.end()
    }
}

impl Decode for AckEvent {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            event_id: from.always("event_id")?,
        })
    }
}

impl<'de> Deserialize<'de> for AckEvent {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for AckEventReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("total", &self.total)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for AckEventReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for AddNameserverToRegistry {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("all", &self.all_registries)?;
        to.put("fqdn", &self.fqdn)?;
        to.put("tld", &self.tld)?;
        to.end()
    }
}

impl Decode for AddNameserverToRegistry {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            all_registries: from.always("all")?,
            fqdn: from.always("fqdn")?,
            tld: from.always("tld")?,
        })
    }
}

impl<'de> Deserialize<'de> for AddNameserverToRegistry {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for AddNameserverToRegistryReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for AddNameserverToRegistryReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for AddRemoveNameservers {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("add_ns", &self.add_nameservers)?;
        to.put_list("remove_ns", &self.remove_nameservers)?;
        to.put("domain", &self.domain)?;
        to.end()
    }
}

impl Decode for AddRemoveNameservers {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            add_nameservers: from.list("add_ns", None)?,
            remove_nameservers: from.list("remove_ns", None)?,
            domain: from.always("domain")?,
        })
    }
}

impl<'de> Deserialize<'de> for AddRemoveNameservers {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for AddRemoveNameserversReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for AddRemoveNameserversReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for AssignNameservers {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("assign_ns", &self.nameservers)?;
        to.put("domain", &self.domain)?;
        to.end()
    }
}

impl Decode for AssignNameservers {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            nameservers: from.list("assign_ns", None)?,
            domain: from.always("domain")?,
        })
    }
}

impl<'de> Deserialize<'de> for AssignNameservers {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for AssignNameserversReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for AssignNameserversReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for BelongsToReseller {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.end()
    }
}

impl Decode for BelongsToReseller {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
        })
    }
}

impl<'de> Deserialize<'de> for BelongsToReseller {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for BelongsToResellerReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("belongs_to_rsp", &self.belongs_to_reseller)?;
        to.put_some("domain_expdate", &self.expiredate)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for BelongsToResellerReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for CancelActiveProcess {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("order_id", &self.order_id)?;
        to.put_some("domain", &self.domain)?;
        to.end()
    }
}

impl Decode for CancelActiveProcess {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            order_id: from.optional("order_id")?,
            domain: from.optional("domain")?,
        })
    }
}

impl<'de> Deserialize<'de> for CancelActiveProcess {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for CancelActiveProcessReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for CancelActiveProcessReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for CancelPendingOrder {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("order_id", &self.order_id)?;
        to.end()
    }
}

impl Decode for CancelPendingOrder {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            order_id: from.always("order_id")?,
        })
    }
}

impl<'de> Deserialize<'de> for CancelPendingOrder {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for CancelPendingOrderReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("order_id", &self.order_id)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for CancelPendingOrderReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for CancelPendingOrders {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("to_date", &self.to_date)?;
        to.put_some("status", &self.status)?;
        to.end()
    }
}

impl Decode for CancelPendingOrders {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            to_date: from.always("to_date")?,
            status: from.optional("status")?,
        })
    }
}

impl<'de> Deserialize<'de> for CancelPendingOrders {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for CancelPendingOrdersReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("cancelled", &self.cancelled)?;
        to.put_some("total", &self.total)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for CancelPendingOrdersReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for CancelTransfer {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put("reseller", &self.reseller)?;
        to.end()
    }
}

impl Decode for CancelTransfer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            reseller: from.always("reseller")?,
        })
    }
}

impl<'de> Deserialize<'de> for CancelTransfer {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for CancelTransferReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for CancelTransferReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for CancelTransferOrder {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("order_id", &self.order_id)?;
        to.put("reseller", &self.reseller)?;
        to.end()
    }
}

impl Decode for CancelTransferOrder {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            order_id: from.always("order_id")?,
            reseller: from.always("reseller")?,
        })
    }
}

impl<'de> Deserialize<'de> for CancelTransferOrder {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for CancelTransferOrderReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for CancelTransferOrderReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for CheckNameserverAtRegistry {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("fqdn", &self.fqdn)?;
        to.put("tld", &self.tld)?;
        to.end()
    }
}

impl Decode for CheckNameserverAtRegistry {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fqdn: from.always("fqdn")?,
            tld: from.always("tld")?,
        })
    }
}

impl<'de> Deserialize<'de> for CheckNameserverAtRegistry {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for CheckNameserverAtRegistryReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("status", &self.status)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for CheckNameserverAtRegistryReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for CheckTransfer {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("check_status", &self.check_status)?;
        to.put_some("get_request_address", &self.get_request_address)?;
        to.end()
    }
}

impl Decode for CheckTransfer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            check_status: from.optional("check_status")?,
            get_request_address: from.optional("get_request_address")?,
        })
    }
}

impl<'de> Deserialize<'de> for CheckTransfer {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for CheckTransferReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("transferrable", &self.transferrable)?;
        to.put_some("status", &self.status)?;
        to.put_some("reason", &self.reason)?;
        to.put_some("reason_code", &self.reason_code)?;
        to.put_some("noservice", &self.noservice)?;
        to.put_some("request_address", &self.request_address)?;
        to.put_some("unixtime", &self.unixtime)?;
        to.put_some("timestamp", &self.timestamp)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for CheckTransferReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ContinueNameSearch {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("search_key", &self.search_key)?;
        to.put_some("max_wait_time", &self.max_wait_time)?;
        to.end()
    }
}

impl Decode for ContinueNameSearch {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            search_key: from.always("search_key")?,
            max_wait_time: from.optional("max_wait_time")?,
        })
    }
}

impl<'de> Deserialize<'de> for ContinueNameSearch {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for ContinueNameSearchReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("lookup", &self.lookup)?;
        to.put_some("suggestion", &self.suggestion)?;
        to.put_some("premium", &self.premium)?;
        to.put_some("premium_make_offer", &self.premium_make_offer)?;
        to.put_some("premium_brokered_transfer", &self.premium_brokered_transfer)?;
        to.put_some("personal_names", &self.personal_names)?;
        to.put_some("is_search_completed", &self.is_search_completed)?;
        to.put_some("search_key", &self.search_key)?;
        to.put_some("request_response_time", &self.request_response_time)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for ContinueNameSearchReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for CreateNameserver {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("name", &self.name)?;
        to.put_some("ipaddress", &self.ipaddress)?;
        to.put_some("ipv6", &self.ipv6)?;
        to.put("domain", &self.domain)?;
        to.put_list("add_to_all_registry", &self.add_to_all_registry)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for CreateNameserver {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: from.always("name")?,
            ipaddress: from.optional("ipaddress")?,
            ipv6: from.optional("ipv6")?,
            domain: from.always("domain")?,
            add_to_all_registry: from.list("add_to_all_registry", None)?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for CreateNameserver {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for CreateNameserverReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for CreateNameserverReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for DeleteNameserver {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("ipaddress", &self.ipaddress)?;
        to.put_some("ipv6", &self.ipv6)?;
        to.put("name", &self.name)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for DeleteNameserver {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            ipaddress: from.optional("ipaddress")?,
            ipv6: from.optional("ipv6")?,
            name: from.always("name")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for DeleteNameserver {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for DeleteNameserverReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for DeleteNameserverReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetBalance {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl Decode for GetBalance {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for GetBalance {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetBalanceReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("balance", &self.balance)?;
        to.put("hold_balance", &self.hold_balance)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetBalanceReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetCaBlockerList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.end()
    }
}

impl Decode for GetCaBlockerList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetCaBlockerList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetCaBlockerListReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_map("blocker_list", &self.blockers)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetCaBlockerListReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetDeletedDomains {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("admin_email", &self.admin_email)?;
        to.put_some("billing_email", &self.billing_email)?;
        to.put_some("owner_email", &self.owner_email)?;
        to.put_some("tech_email", &self.tech_email)?;
        to.put_some("del_from", &self.del_from)?;
        to.put_some("del_to", &self.del_to)?;
        to.put_some("exp_from", &self.exp_from)?;
        to.put_some("exp_to", &self.exp_to)?;
        to.put_some("domain", &self.domain)?;
        to.put_some("limit", &self.limit)?;
        to.put_some("page", &self.page)?;
        to.end()
    }
}

impl Decode for GetDeletedDomains {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            admin_email: from.optional("admin_email")?,
            billing_email: from.optional("billing_email")?,
            owner_email: from.optional("owner_email")?,
            tech_email: from.optional("tech_email")?,
            del_from: from.optional("del_from")?,
            del_to: from.optional("del_to")?,
            exp_from: from.optional("exp_from")?,
            exp_to: from.optional("exp_to")?,
            domain: from.optional("domain")?,
            limit: from.optional("limit")?,
            page: from.optional("page")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetDeletedDomains {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetDeletedDomainsReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("del_domains", &self.domains)?;
        to.put_some("page", &self.page)?;
        to.put_some("page_size", &self.page_size)?;
        to.put_some("total", &self.total)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetDeletedDomainsReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetDomain {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("active_contacts_only", &self.active_contacts_only)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for GetDomain {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            active_contacts_only: from.optional("active_contacts_only")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetDomain {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetDomainReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("expiredate", &self.expiredate)?;
        to.put_some("registry_createdate", &self.registry_createdate)?;
        to.put_some("registry_updatedate", &self.registry_updatedate)?;
        to.put_some("registry_expiredate", &self.registry_expiredate)?;
        to.put_some("registry_transferdate", &self.registry_transferdate)?;
        to.put_some("auto_renew", &self.auto_renew)?;
        to.put_some("let_expire", &self.let_expire)?;
        to.put_some("sponsoring_rsp", &self.sponsoring_rsp)?;
        to.put_some("contact_set", &self.contact_set)?;
        to.put_list("nameserver_list", &self.nameserver_list)?;
        to.put_some("tld_data", &self.tld_data)?;
        to.put_some("gdpr_consent_status", &self.gdpr_consent_status)?;
        to.put_some("affiliate_id", &self.affiliate_id)?;
        to.put_some("dns_errors", &self.dns_errors)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetDomainReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetDomainAuthInfo {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for GetDomainAuthInfo {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetDomainAuthInfo {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetDomainAuthInfoReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("domain_auth_info", &self.domain_auth_info)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetDomainAuthInfoReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetDomainCedInfo {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for GetDomainCedInfo {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetDomainCedInfo {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetDomainCedInfoReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_map("ced_info", &self.ced_info)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetDomainCedInfoReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetDomainContact {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put("type", &self.role)?;
        to.put_some("active_contacts_only", &self.active_contacts_only)?;
        to.put_some("clean_ca_subset", &self.clean_ca_subset)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for GetDomainContact {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            role: from.always("type")?,
            active_contacts_only: from.optional("active_contacts_only")?,
            clean_ca_subset: from.optional("clean_ca_subset")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetDomainContact {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetDomainContactReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("contact_set", &self.contact_set)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetDomainContactReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetDomainExpireAction {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for GetDomainExpireAction {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetDomainExpireAction {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetDomainExpireActionReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("auto_renew", &self.auto_renew)?;
        to.put_some("let_expire", &self.let_expire)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetDomainExpireActionReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetDomainForwardingEmail {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for GetDomainForwardingEmail {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetDomainForwardingEmail {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetDomainForwardingEmailReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("forwarding_email", &self.forwarding_email)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetDomainForwardingEmailReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetDomainList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("limit", &self.limit)?;
        to.put_some("page", &self.page)?;
        to.put_some("min_to_expiry", &self.min_to_expiry)?;
        to.put_some("max_to_expiry", &self.max_to_expiry)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for GetDomainList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            limit: from.optional("limit")?,
            page: from.optional("page")?,
            min_to_expiry: from.optional("min_to_expiry")?,
            max_to_expiry: from.optional("max_to_expiry")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetDomainList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetDomainListReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("domain_list", &self.domain_list)?;
        to.put_some("count", &self.count)?;
        to.put_some("remainder", &self.remainder)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetDomainListReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetDomainNameservers {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for GetDomainNameservers {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetDomainNameservers {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetDomainNameserversReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("nameserver_list", &self.nameserver_list)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetDomainNameserversReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetDomainNexus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for GetDomainNexus {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetDomainNexus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetDomainNexusReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_map("nexus", &self.nexus)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetDomainNexusReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetDomainResellerContact {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for GetDomainResellerContact {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetDomainResellerContact {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetDomainResellerContactReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("rsp_enabled", &self.rsp_enabled)?;
        to.put_some("domain_enabled", &self.domain_enabled)?;
        to.put_some("business", &self.business)?;
        to.put_some("phone", &self.phone)?;
        to.put_some("fax", &self.fax)?;
        to.put_some("email", &self.email)?;
        to.put_some("url", &self.url)?;
        to.put_some("opt_info", &self.opt_info)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetDomainResellerContactReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetDomainStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for GetDomainStatus {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetDomainStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetDomainStatusReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("lock_state", &self.lock_state)?;
        to.put_some("can_modify", &self.can_modify)?;
        to.put_some("domain_supports", &self.domain_supports)?;
        to.put_some("parkp_status", &self.parkp_status)?;
        to.put_some("transfer_away_in_progress", &self.transfer_away_in_progress)?;
        to.put_some("auctionescrow", &self.auctionescrow)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetDomainStatusReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetDomainTldData {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for GetDomainTldData {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetDomainTldData {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetDomainTldDataReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("tld_data", &self.tld_data)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetDomainTldDataReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetDomainWaitingHistory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for GetDomainWaitingHistory {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetDomainWaitingHistory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetDomainWaitingHistoryReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("record_count", &self.record_count)?;
        to.put_list("waiting_history", &self.waiting_history)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetDomainWaitingHistoryReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetDomainWhoisPrivacy {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for GetDomainWhoisPrivacy {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetDomainWhoisPrivacy {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetDomainWhoisPrivacyReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("state", &self.state)?;
        to.put_some("changeable", &self.changeable)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetDomainWhoisPrivacyReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetDomainXpackHistory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for GetDomainXpackHistory {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetDomainXpackHistory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetDomainXpackHistoryReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("record_count", &self.record_count)?;
        to.put_list("waiting_history", &self.waiting_history)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetDomainXpackHistoryReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetDomainsByExpireDate {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("exp_from", &self.exp_from)?;
        to.put("exp_to", &self.exp_to)?;
        to.put_some("limit", &self.limit)?;
        to.put_some("page", &self.page)?;
        to.end()
    }
}

impl Decode for GetDomainsByExpireDate {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            exp_from: from.always("exp_from")?,
            exp_to: from.always("exp_to")?,
            limit: from.optional("limit")?,
            page: from.optional("page")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetDomainsByExpireDate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetDomainsByExpireDateReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("exp_domains", &self.domains)?;
        to.put_some("page", &self.page)?;
        to.put_some("remainder", &self.remainder)?;
        to.put_some("total", &self.total)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetDomainsByExpireDateReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetDomainsContacts {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("domain_list", &self.domains)?;
        to.put_some("active_contacts_only", &self.active_contacts_only)?;
        to.end()
    }
}

impl Decode for GetDomainsContacts {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domains: from.list("domain_list", None)?,
            active_contacts_only: from.optional("active_contacts_only")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetDomainsContacts {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetDomainsContactsReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_all(&self.domains)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetDomainsContactsReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetNameservers {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for GetNameservers {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetNameservers {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetNameserversReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("nameserver_list", &self.nameserver_list)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetNameserversReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetNotes {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put("type", &self.subject)?;
        to.put_some("order_id", &self.order_id)?;
        to.put_some("transfer_id", &self.transfer_id)?;
        to.put_some("limit", &self.limit)?;
        to.put_some("page", &self.page)?;
        to.end()
    }
}

impl Decode for GetNotes {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            subject: from.always("type")?,
            order_id: from.optional("order_id")?,
            transfer_id: from.optional("transfer_id")?,
            limit: from.optional("limit")?,
            page: from.optional("page")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetNotes {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetNotesReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("notes", &self.notes)?;
        to.put_some("page", &self.page)?;
        to.put_some("page_size", &self.page_size)?;
        to.put_some("total", &self.total)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetNotesReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetOrderInfo {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("order_id", &self.order_id)?;
        to.end()
    }
}

impl Decode for GetOrderInfo {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            order_id: from.always("order_id")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetOrderInfo {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetOrderInfoReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("field_hash", &self.order)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetOrderInfoReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetOrdersByDomain {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("type", &self.order_type)?;
        to.put_some("status", &self.status)?;
        to.put_some("limit", &self.limit)?;
        to.put_some("page", &self.page)?;
        to.put_some("order_from", &self.order_from)?;
        to.put_some("order_to", &self.order_to)?;
        to.end()
    }
}

impl Decode for GetOrdersByDomain {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            order_type: from.optional("type")?,
            status: from.optional("status")?,
            limit: from.optional("limit")?,
            page: from.optional("page")?,
            order_from: from.optional("order_from")?,
            order_to: from.optional("order_to")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetOrdersByDomain {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetOrdersByDomainReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("orders", &self.orders)?;
        to.put_some("page", &self.page)?;
        to.put_some("page_size", &self.page_size)?;
        to.put_some("total", &self.total)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetOrdersByDomainReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetPrice {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("period", &self.period)?;
        to.put_some("reg_type", &self.operation)?;
        to.put_some("all_periods", &self.all_periods)?;
        to.end()
    }
}

impl Decode for GetPrice {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            period: from.optional("period")?,
            operation: from.optional("reg_type")?,
            all_periods: from.optional("all_periods")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetPrice {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetPriceReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("price", &self.price)?;
        to.put_map("prices", &self.prices)?;
        to.put_some("is_registry_premium", &self.is_registry_premium)?;
        to.put_some("registry_premium_group", &self.registry_premium_group)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetPriceReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetRegistrantVerificationStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.end()
    }
}

impl Decode for GetRegistrantVerificationStatus {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetRegistrantVerificationStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetRegistrantVerificationStatusReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("registrant_verification_status", &self.status)?;
        to.put_some("verification_deadline", &self.verification_deadline)?;
        to.put_some("days_to_suspend", &self.days_to_suspend)?;
        to.put_some("email_bounced", &self.email_bounced)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetRegistrantVerificationStatusReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetSimpleTransferStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("simple_transfer_job_id", &self.simple_transfer_job_id)?;
        to.end()
    }
}

impl Decode for GetSimpleTransferStatus {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            simple_transfer_job_id: from.always("simple_transfer_job_id")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetSimpleTransferStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetSimpleTransferStatusReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("domain_list", &self.domain_list)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetSimpleTransferStatusReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetTransfersAway {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("limit", &self.limit)?;
        to.put_some("domain", &self.domain)?;
        to.put_some("gaining_registrar", &self.gaining_registrar)?;
        to.put_some("owner_confirm_from", &self.owner_confirm_from)?;
        to.put_some("owner_confirm_to", &self.owner_confirm_to)?;
        to.put_some("owner_request_from", &self.owner_request_from)?;
        to.put_some("owner_request_to", &self.owner_request_to)?;
        to.put_some("page", &self.page)?;
        to.put_some("req_from", &self.req_from)?;
        to.put_some("req_to", &self.req_to)?;
        to.put_some("request_address", &self.request_address)?;
        to.put_some("status", &self.status)?;
        to.end()
    }
}

impl Decode for GetTransfersAway {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            limit: from.optional("limit")?,
            domain: from.optional("domain")?,
            gaining_registrar: from.optional("gaining_registrar")?,
            owner_confirm_from: from.optional("owner_confirm_from")?,
            owner_confirm_to: from.optional("owner_confirm_to")?,
            owner_request_from: from.optional("owner_request_from")?,
            owner_request_to: from.optional("owner_request_to")?,
            page: from.optional("page")?,
            req_from: from.optional("req_from")?,
            req_to: from.optional("req_to")?,
            request_address: from.optional("request_address")?,
            status: from.optional("status")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetTransfersAway {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetTransfersAwayReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("page_size", &self.page_size)?;
        to.put_some("page", &self.page)?;
        to.put_list("transfers", &self.transfers)?;
        to.put_some("total", &self.total)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetTransfersAwayReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetTransfersIn {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("domain", &self.domain)?;
        to.put_some("gaining_registrar", &self.gaining_registrar)?;
        to.put_some("limit", &self.limit)?;
        to.put_some("losing_registrar", &self.losing_registrar)?;
        to.put_some("completed_from", &self.completed_from)?;
        to.put_some("completed_to", &self.completed_to)?;
        to.put_some("order_id", &self.order_id)?;
        to.put_some("order_to", &self.order_to)?;
        to.put_some("order_from", &self.order_from)?;
        to.put_some("owner_confirm_ip", &self.owner_confirm_ip)?;
        to.put_some("owner_confirm_from", &self.owner_confirm_from)?;
        to.put_some("owner_confirm_to", &self.owner_confirm_to)?;
        to.put_some("owner_request_from", &self.owner_request_from)?;
        to.put_some("owner_request_to", &self.owner_request_to)?;
        to.put_some("page", &self.page)?;
        to.put_some("req_from", &self.req_from)?;
        to.put_some("req_to", &self.req_to)?;
        to.put_some("transfer_id", &self.transfer_id)?;
        to.put_some("request_address", &self.request_address)?;
        to.put_some("status", &self.status)?;
        to.end()
    }
}

impl Decode for GetTransfersIn {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.optional("domain")?,
            gaining_registrar: from.optional("gaining_registrar")?,
            limit: from.optional("limit")?,
            losing_registrar: from.optional("losing_registrar")?,
            completed_from: from.optional("completed_from")?,
            completed_to: from.optional("completed_to")?,
            order_id: from.optional("order_id")?,
            order_to: from.optional("order_to")?,
            order_from: from.optional("order_from")?,
            owner_confirm_ip: from.optional("owner_confirm_ip")?,
            owner_confirm_from: from.optional("owner_confirm_from")?,
            owner_confirm_to: from.optional("owner_confirm_to")?,
            owner_request_from: from.optional("owner_request_from")?,
            owner_request_to: from.optional("owner_request_to")?,
            page: from.optional("page")?,
            req_from: from.optional("req_from")?,
            req_to: from.optional("req_to")?,
            transfer_id: from.optional("transfer_id")?,
            request_address: from.optional("request_address")?,
            status: from.optional("status")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetTransfersIn {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetTransfersInReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("page_size", &self.page_size)?;
        to.put_some("page", &self.page)?;
        to.put_list("transfers", &self.transfers)?;
        to.put_some("total", &self.total)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetTransfersInReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for GetUserInfo {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.end()
    }
}

impl Decode for GetUserInfo {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
        })
    }
}

impl<'de> Deserialize<'de> for GetUserInfo {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for GetUserInfoReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("domain", &self.domain)?;
        to.put_some("domain_count", &self.domain_count)?;
        to.put_some("expiredate", &self.expiredate)?;
        to.put_some("f_owner", &self.is_owner)?;
        to.put_map("capabilities", &self.capabilities)?;
        to.put_some("encoding_type", &self.encoding_type)?;
        to.put_some("dns_errors", &self.dns_errors)?;
        to.put_some("username", &self.username)?;
        to.put_some("permission", &self.permission)?;
        to.put_some("waiting_requests_no", &self.waiting_requests_no)?;
        to.put_some("inaccuratewhois", &self.inaccuratewhois)?;
        to.put_some("auction_escrow", &self.auction_escrow)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for GetUserInfoReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for LookupDomain {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("no_cache", &self.no_cache)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for LookupDomain {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            no_cache: from.optional("no_cache")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for LookupDomain {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for LookupDomainReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("status", &self.status)?;
        to.put_some("price_status", &self.price_status)?;
        to.put_some("has_claim", &self.has_claim)?;
        to.put_some("email_available", &self.email_available)?;
        to.put_some("noservice", &self.noservice)?;
        to.put_some("reason", &self.reason)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for LookupDomainReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ModifyDomainAuthInfo {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("affect_domains", &self.affect_domains)?;
        to.put("domain", &self.domain)?;
        to.put("domain_auth_info", &self.domain_auth_info)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for ModifyDomainAuthInfo {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            affect_domains: from.always("affect_domains")?,
            domain: from.always("domain")?,
            domain_auth_info: from.always("domain_auth_info")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for ModifyDomainAuthInfo {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for ModifyDomainAuthInfoReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for ModifyDomainAuthInfoReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ModifyDomainCaWhoisDisplay {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("affect_domains", &self.affect_domains)?;
        to.put("domain", &self.domain)?;
        to.put("display", &self.display)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for ModifyDomainCaWhoisDisplay {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            affect_domains: from.always("affect_domains")?,
            domain: from.always("domain")?,
            display: from.always("display")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for ModifyDomainCaWhoisDisplay {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for ModifyDomainCaWhoisDisplayReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for ModifyDomainCaWhoisDisplayReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ModifyDomainContacts {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("affect_domains", &self.affect_domains)?;
        to.put("domain", &self.domain)?;
        to.put("contact_set", &self.contact_set)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for ModifyDomainContacts {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            affect_domains: from.always("affect_domains")?,
            domain: from.always("domain")?,
            contact_set: from.always("contact_set")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for ModifyDomainContacts {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for ModifyDomainContactsReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_map("details", &self.details)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for ModifyDomainContactsReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ModifyDomainExpireAction {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("affect_domains", &self.affect_domains)?;
        to.put("domain", &self.domain)?;
        to.put("auto_renew", &self.auto_renew)?;
        to.put("let_expire", &self.let_expire)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for ModifyDomainExpireAction {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            affect_domains: from.always("affect_domains")?,
            domain: from.always("domain")?,
            auto_renew: from.always("auto_renew")?,
            let_expire: from.always("let_expire")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for ModifyDomainExpireAction {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for ModifyDomainExpireActionReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for ModifyDomainExpireActionReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ModifyDomainLock {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("affect_domains", &self.affect_domains)?;
        to.put("domain", &self.domain)?;
        to.put("lock_state", &self.lock_state)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for ModifyDomainLock {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            affect_domains: from.always("affect_domains")?,
            domain: from.always("domain")?,
            lock_state: from.always("lock_state")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for ModifyDomainLock {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for ModifyDomainLockReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for ModifyDomainLockReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ModifyDomainParkedPages {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("affect_domains", &self.affect_domains)?;
        to.put("domain", &self.domain)?;
        to.put("state", &self.state)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for ModifyDomainParkedPages {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            affect_domains: from.always("affect_domains")?,
            domain: from.always("domain")?,
            state: from.always("state")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for ModifyDomainParkedPages {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for ModifyDomainParkedPagesReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for ModifyDomainParkedPagesReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ModifyDomainTldData {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("affect_domains", &self.affect_domains)?;
        to.put("domain", &self.domain)?;
        to.put("tld_data", &self.tld_data)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for ModifyDomainTldData {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            affect_domains: from.always("affect_domains")?,
            domain: from.always("domain")?,
            tld_data: from.always("tld_data")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for ModifyDomainTldData {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for ModifyDomainTldDataReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for ModifyDomainTldDataReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ModifyDomainWhoisPrivacy {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("affect_domains", &self.affect_domains)?;
        to.put("domain", &self.domain)?;
        to.put("state", &self.state)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for ModifyDomainWhoisPrivacy {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            affect_domains: from.always("affect_domains")?,
            domain: from.always("domain")?,
            state: from.always("state")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for ModifyDomainWhoisPrivacy {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for ModifyDomainWhoisPrivacyReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for ModifyDomainWhoisPrivacyReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ModifyNameserver {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("ipaddress", &self.ipaddress)?;
        to.put_some("ipv6", &self.ipv6)?;
        to.put("name", &self.name)?;
        to.put_some("new_name", &self.new_name)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for ModifyNameserver {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            ipaddress: from.optional("ipaddress")?,
            ipv6: from.optional("ipv6")?,
            name: from.always("name")?,
            new_name: from.optional("new_name")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for ModifyNameserver {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for ModifyNameserverReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for ModifyNameserverReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for PollEvents {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("limit", &self.limit)?;
        to.end()
    }
}

impl Decode for PollEvents {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            limit: from.optional("limit")?,
        })
    }
}

impl<'de> Deserialize<'de> for PollEvents {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for PollEventsReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("events", &self.events)?;
        to.put_some("total", &self.total)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for PollEventsReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ProcessPendingOrder {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("order_id", &self.order_id)?;
        to.put_some("fax_received", &self.fax_received)?;
        to.put_some("owner_address", &self.owner_address)?;
        to.end()
    }
}

impl Decode for ProcessPendingOrder {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            order_id: from.always("order_id")?,
            fax_received: from.optional("fax_received")?,
            owner_address: from.optional("owner_address")?,
        })
    }
}

impl<'de> Deserialize<'de> for ProcessPendingOrder {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for ProcessPendingOrderReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("order_id", &self.order_id)?;
        to.put_some("id", &self.id)?;
        to.put_some("registration expiration date", &self.registration_expiration_date)?;
        to.put_some("f_auto_renew", &self.auto_renew)?;
        to.put_some("async_reason", &self.async_reason)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for ProcessPendingOrderReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ProcessTransfer {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("order_id", &self.order_id)?;
        to.put("reseller", &self.reseller)?;
        to.end()
    }
}

impl Decode for ProcessTransfer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            order_id: from.always("order_id")?,
            reseller: from.always("reseller")?,
        })
    }
}

impl<'de> Deserialize<'de> for ProcessTransfer {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for ProcessTransferReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("order_id", &self.order_id)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for ProcessTransferReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for PushDomainToReseller {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put("grsp", &self.gaining_reseller)?;
        to.put_some("username", &self.username)?;
        to.put_some("password", &self.password)?;
        to.end()
    }
}

impl Decode for PushDomainToReseller {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            gaining_reseller: from.always("grsp")?,
            username: from.optional("username")?,
            password: from.optional("password")?,
        })
    }
}

impl<'de> Deserialize<'de> for PushDomainToReseller {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for PushDomainToResellerReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for PushDomainToResellerReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for QueryQueuedRequest {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("request_id", &self.request_id)?;
        to.end()
    }
}

impl Decode for QueryQueuedRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            request_id: from.always("request_id")?,
        })
    }
}

impl<'de> Deserialize<'de> for QueryQueuedRequest {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for QueryQueuedRequestReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for QueryQueuedRequestReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for RedeemDomain {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for RedeemDomain {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for RedeemDomain {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for RedeemDomainReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for RedeemDomainReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for RegisterDomain {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put("period", &self.period)?;
        to.put_some("handle", &self.handle)?;
        to.put("contact_set", &self.contact_set)?;
        to.put("custom_nameservers", &self.custom_nameservers)?;
        to.put("custom_tech_contact", &self.custom_tech_contact)?;
        to.put_list("nameserver_list", &self.nameserver_list)?;
        to.put("reg_username", &self.reg_username)?;
        to.put("reg_password", &self.reg_password)?;
        to.put_some("reg_domain", &self.reg_domain)?;
        to.put_some("auto_renew", &self.auto_renew)?;
        to.put_some("affiliate_id", &self.affiliate_id)?;
        to.put_some("comments", &self.comments)?;
        to.put_some("f_lock_domain", &self.lock_domain)?;
        to.put_some("f_whois_privacy", &self.whois_privacy)?;
        to.put_some("f_parkp", &self.parked_pages)?;
        to.put_some("link_domains", &self.link_domains)?;
        to.put_some("encoding_type", &self.encoding_type)?;
        to.put_some("dns_template", &self.dns_template)?;
        to.put_some("tld_data", &self.tld_data)?;
        to.put_some("premium_price_to_verify", &self.premium_price_to_verify)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for RegisterDomain {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            period: from.always("period")?,
            handle: from.optional("handle")?,
            contact_set: from.always("contact_set")?,
            custom_nameservers: from.always("custom_nameservers")?,
            custom_tech_contact: from.always("custom_tech_contact")?,
            nameserver_list: from.list("nameserver_list", None)?,
            reg_username: from.always("reg_username")?,
            reg_password: from.always("reg_password")?,
            reg_domain: from.optional("reg_domain")?,
            auto_renew: from.optional("auto_renew")?,
            affiliate_id: from.optional("affiliate_id")?,
            comments: from.optional("comments")?,
            lock_domain: from.optional("f_lock_domain")?,
            whois_privacy: from.optional("f_whois_privacy")?,
            parked_pages: from.optional("f_parkp")?,
            link_domains: from.optional("link_domains")?,
            encoding_type: from.optional("encoding_type")?,
            dns_template: from.optional("dns_template")?,
            tld_data: from.optional("tld_data")?,
            premium_price_to_verify: from.optional("premium_price_to_verify")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for RegisterDomain {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for RegisterDomainReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("id", &self.id)?;
        to.put_some("domain_id", &self.domain_id)?;
        to.put_some("registration_text", &self.registration_text)?;
        to.put_some("registration_code", &self.registration_code)?;
        to.put_some("admin_email", &self.admin_email)?;
        to.put_some("forced_pending", &self.forced_pending)?;
        to.put_list("cancelled_orders", &self.cancelled_orders)?;
        to.put_some("whois_privacy", &self.whois_privacy)?;
        to.put_some("queue_request_id", &self.queue_request_id)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for RegisterDomainReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for RenewDomain {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put("currentexpirationyear", &self.current_expiration_year)?;
        to.put("period", &self.period)?;
        to.put("handle", &self.handle)?;
        to.put("auto_renew", &self.auto_renew)?;
        to.put_some("affiliate_id", &self.affiliate_id)?;
        to.put_some("f_parkp", &self.parked_pages)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for RenewDomain {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            current_expiration_year: from.always("currentexpirationyear")?,
            period: from.always("period")?,
            handle: from.always("handle")?,
            auto_renew: from.always("auto_renew")?,
            affiliate_id: from.optional("affiliate_id")?,
            parked_pages: from.optional("f_parkp")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for RenewDomain {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for RenewDomainReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("order_id", &self.order_id)?;
        to.put_some("id", &self.id)?;
        to.put_some("registration expiration date", &self.registration_expiration_date)?;
        to.put_some("auto_renew", &self.auto_renew)?;
        to.put_some("admin_email", &self.admin_email)?;
        to.put_some("queue_request_id", &self.queue_request_id)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for RenewDomainReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ResendTransferRequest {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain_name", &self.domain_name)?;
        to.end()
    }
}

impl Decode for ResendTransferRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.always("domain_name")?,
        })
    }
}

impl<'de> Deserialize<'de> for ResendTransferRequest {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for ResendTransferRequestReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for ResendTransferRequestReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for RevokeDomain {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("notes", &self.notes)?;
        to.put_some("reseller", &self.reseller)?;
        to.end()
    }
}

impl Decode for RevokeDomain {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            notes: from.optional("notes")?,
            reseller: from.optional("reseller")?,
        })
    }
}

impl<'de> Deserialize<'de> for RevokeDomain {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for RevokeDomainReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("charge", &self.charge)?;
        to.put_some("price", &self.price)?;
        to.put_some("total_refund", &self.total_refund)?;
        to.put_some("deletion_id", &self.deletion_id)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for RevokeDomainReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SendCiraApprovalEmail {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.end()
    }
}

impl Decode for SendCiraApprovalEmail {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
        })
    }
}

impl<'de> Deserialize<'de> for SendCiraApprovalEmail {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SendCiraApprovalEmailReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for SendCiraApprovalEmailReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SendRegistrantVerificationEmail {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.end()
    }
}

impl Decode for SendRegistrantVerificationEmail {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
        })
    }
}

impl<'de> Deserialize<'de> for SendRegistrantVerificationEmail {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SendRegistrantVerificationEmailReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Fields::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for SendRegistrantVerificationEmailReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SimpleTransfer {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("domain_list", &self.domain_list)?;
        to.put_list("nameserver_list", &self.nameserver_list)?;
        to.end()
    }
}

impl Decode for SimpleTransfer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_list: from.list("domain_list", None)?,
            nameserver_list: from.list("nameserver_list", None)?,
        })
    }
}

impl<'de> Deserialize<'de> for SimpleTransfer {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SimpleTransferReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("simple_transfer_job_id", &self.simple_transfer_job_id)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SimpleTransferReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SuggestNames {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("searchstring", &self.search_string)?;
        to.put_list("tlds", &self.tlds)?;
        to.put_list("services", &self.services)?;
        to.put_list("languages", &self.languages)?;
        to.put_some("maximum", &self.maximum)?;
        to.put_some("max_wait_time", &self.max_wait_time)?;
        to.put_some("service_override", &self.service_override)?;
        to.put_some("skip_registry_lookup", &self.skip_registry_lookup)?;
        to.end()
    }
}

impl Decode for SuggestNames {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            search_string: from.always("searchstring")?,
            tlds: from.list("tlds", None)?,
            services: from.list("services", None)?,
            languages: from.list("languages", None)?,
            maximum: from.optional("maximum")?,
            max_wait_time: from.optional("max_wait_time")?,
            service_override: from.optional("service_override")?,
            skip_registry_lookup: from.optional("skip_registry_lookup")?,
        })
    }
}

impl<'de> Deserialize<'de> for SuggestNames {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for SuggestNamesReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("lookup", &self.lookup)?;
        to.put_some("suggestion", &self.suggestion)?;
        to.put_some("premium", &self.premium)?;
        to.put_some("premium_make_offer", &self.premium_make_offer)?;
        to.put_some("premium_brokered_transfer", &self.premium_brokered_transfer)?;
        to.put_some("personal_names", &self.personal_names)?;
        to.put_some("is_search_completed", &self.is_search_completed)?;
        to.put_some("search_key", &self.search_key)?;
        to.put_some("request_response_time", &self.request_response_time)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SuggestNamesReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TransferDomain {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put_some("period", &self.period)?;
        to.put_some("handle", &self.handle)?;
        to.put("contact_set", &self.contact_set)?;
        to.put_some("custom_nameservers", &self.custom_nameservers)?;
        to.put("custom_tech_contact", &self.custom_tech_contact)?;
        to.put_list("nameserver_list", &self.nameserver_list)?;
        to.put("reg_username", &self.reg_username)?;
        to.put("reg_password", &self.reg_password)?;
        to.put_some("reg_domain", &self.reg_domain)?;
        to.put_some("auth_info", &self.auth_info)?;
        to.put_some("auto_renew", &self.auto_renew)?;
        to.put_some("affiliate_id", &self.affiliate_id)?;
        to.put_some("change_contact", &self.change_contact)?;
        to.put_some("comments", &self.comments)?;
        to.put_some("f_lock_domain", &self.lock_domain)?;
        to.put_some("f_whois_privacy", &self.whois_privacy)?;
        to.put_some("f_parkp", &self.parked_pages)?;
        to.put_some("link_domains", &self.link_domains)?;
        to.put_some("encoding_type", &self.encoding_type)?;
        to.put_some("tld_data", &self.tld_data)?;
        to.put_some("premium_price_to_verify", &self.premium_price_to_verify)?;
        to.put_some("custom_transfer_nameservers", &self.custom_transfer_nameservers)?;
        to.put_some("registrant_ip", &self.registrant_ip)?;
        to.end()
    }
}

impl Decode for TransferDomain {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            period: from.optional("period")?,
            handle: from.optional("handle")?,
            contact_set: from.always("contact_set")?,
            custom_nameservers: from.optional("custom_nameservers")?,
            custom_tech_contact: from.always("custom_tech_contact")?,
            nameserver_list: from.list("nameserver_list", None)?,
            reg_username: from.always("reg_username")?,
            reg_password: from.always("reg_password")?,
            reg_domain: from.optional("reg_domain")?,
            auth_info: from.optional("auth_info")?,
            auto_renew: from.optional("auto_renew")?,
            affiliate_id: from.optional("affiliate_id")?,
            change_contact: from.optional("change_contact")?,
            comments: from.optional("comments")?,
            lock_domain: from.optional("f_lock_domain")?,
            whois_privacy: from.optional("f_whois_privacy")?,
            parked_pages: from.optional("f_parkp")?,
            link_domains: from.optional("link_domains")?,
            encoding_type: from.optional("encoding_type")?,
            tld_data: from.optional("tld_data")?,
            premium_price_to_verify: from.optional("premium_price_to_verify")?,
            custom_transfer_nameservers: from.optional("custom_transfer_nameservers")?,
            registrant_ip: from.optional("registrant_ip")?,
        })
    }
}

impl<'de> Deserialize<'de> for TransferDomain {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for TransferDomainReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("id", &self.id)?;
        to.put_some("transfer_id", &self.transfer_id)?;
        to.put_some("registration_text", &self.registration_text)?;
        to.put_some("registration_code", &self.registration_code)?;
        to.put_some("admin_email", &self.admin_email)?;
        to.put_some("forced_pending", &self.forced_pending)?;
        to.put_list("cancelled_orders", &self.cancelled_orders)?;
        to.put_some("whois_privacy", &self.whois_privacy)?;
        to.put_some("queue_request_id", &self.queue_request_id)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for TransferDomainReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for UpdateDomainContacts {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain", &self.domain)?;
        to.put("contact_set", &self.contact_set)?;
        to.put_list("types", &self.types)?;
        to.put_some("affect_domains", &self.affect_domains)?;
        to.put_some("report_email", &self.report_email)?;
        to.end()
    }
}

impl Decode for UpdateDomainContacts {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain: from.always("domain")?,
            contact_set: from.always("contact_set")?,
            types: from.list("types", None)?,
            affect_domains: from.optional("affect_domains")?,
            report_email: from.optional("report_email")?,
        })
    }
}

impl<'de> Deserialize<'de> for UpdateDomainContacts {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for UpdateDomainContactsReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_map("details", &self.details)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for UpdateDomainContactsReply {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for Contact {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("first_name", &self.first_name)?;
        to.put_some("last_name", &self.last_name)?;
        to.put_some("org_name", &self.org_name)?;
        to.put_some("address1", &self.address1)?;
        to.put_some("address2", &self.address2)?;
        to.put_some("address3", &self.address3)?;
        to.put_some("city", &self.city)?;
        to.put_some("state", &self.state)?;
        to.put_some("postal_code", &self.postal_code)?;
        to.put_some("country", &self.country)?;
        to.put_some("phone", &self.phone)?;
        to.put_some("fax", &self.fax)?;
        to.put_some("email", &self.email)?;
        to.put_some("url", &self.url)?;
        to.put_some("lang_pref", &self.lang_pref)?;
        to.put_some("vat", &self.vat)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for Contact {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ContactSet {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("owner", &self.owner)?;
        to.put_some("admin", &self.admin)?;
        to.put_some("billing", &self.billing)?;
        to.put_some("tech", &self.tech)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for ContactSet {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for Nameserver {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("name", &self.name)?;
        to.put_some("sortorder", &self.sortorder)?;
        to.end()
    }
}

impl Decode for Nameserver {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: from.always("name")?,
            sortorder: from.optional("sortorder")?,
        })
    }
}

impl<'de> Deserialize<'de> for Nameserver {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for AssignedNameserver {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("name", &self.name)?;
        to.put_some("sortorder", &self.sortorder)?;
        to.put_some("ipaddress", &self.ipaddress)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for AssignedNameserver {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SuggestionResult {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("is_success", &self.is_success)?;
        to.put_some("response_code", &self.response_code)?;
        to.put_some("response_text", &self.response_text)?;
        to.put_some("count", &self.count)?;
        to.put_list("items", &self.items)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SuggestionResult {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SuggestedName {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("domain", &self.domain)?;
        to.put_some("status", &self.status)?;
        to.put_some("price", &self.price)?;
        to.put_some("has_claim", &self.has_claim)?;
        to.put_some("reason", &self.reason)?;
        to.put_some("third_party_offer_url", &self.third_party_offer_url)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SuggestedName {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for TldData {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_map("nexus", &self.nexus)?;
        to.put_map("au_registrant_info", &self.au_registrant_info)?;
        to.put_map("ced_info", &self.ced_info)?;
        to.put_map("it_registrant_info", &self.it_registrant_info)?;
        to.put_map("registrant_extra_info", &self.registrant_extra_info)?;
        to.put_map("professional_data", &self.professional_data)?;
        to.put_some("br_register_number", &self.br_register_number)?;
        to.put_some("forwarding_email", &self.forwarding_email)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for TldData {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for WhoisPrivacyResult {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("is_success", &self.is_success)?;
        to.put_some("response_code", &self.response_code)?;
        to.put_some("response_text", &self.response_text)?;
        to.put_some("order_id", &self.order_id)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for WhoisPrivacyResult {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for DomainChangeResult {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("is_success", &self.is_success)?;
        to.put_some("response_code", &self.response_code)?;
        to.put_some("response_text", &self.response_text)?;
        to.put_some("waiting_requests_no", &self.waiting_requests_no)?;
        to.put_some("encoding_type", &self.encoding_type)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for DomainChangeResult {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for Transfer {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("domain", &self.domain)?;
        to.put_some("transfer_id", &self.transfer_id)?;
        to.put_some("status", &self.status)?;
        to.put_some("gaining_registrar", &self.gaining_registrar)?;
        to.put_some("losing_registrar", &self.losing_registrar)?;
        to.put_some("request_address", &self.request_address)?;
        to.put_some("order_date", &self.order_date)?;
        to.put_some("order_date_epoch", &self.order_date_epoch)?;
        to.put_some("owner_request_date", &self.owner_request_date)?;
        to.put_some("owner_request_date_epoch", &self.owner_request_date_epoch)?;
        to.put_some("owner_confirm_date", &self.owner_confirm_date)?;
        to.put_some("owner_confirm_date_epoch", &self.owner_confirm_date_epoch)?;
        to.put_some("owner_confirm_ip", &self.owner_confirm_ip)?;
        to.put_some("registry_request_date", &self.registry_request_date)?;
        to.put_some("registry_request_date_epoch", &self.registry_request_date_epoch)?;
        to.put_some("completed_date", &self.completed_date)?;
        to.put_some("completed_date_epoch", &self.completed_date_epoch)?;
        to.put_some("affiliate_id", &self.affiliate_id)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for Transfer {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for CancelledOrder {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("domain", &self.domain)?;
        to.put_some("id", &self.id)?;
        to.put_some("reg_type", &self.reg_type)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for CancelledOrder {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for DeletedDomain {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("name", &self.name)?;
        to.put_some("reason", &self.reason)?;
        to.put_some("delete_date", &self.delete_date)?;
        to.put_some("delete_date_epoch", &self.delete_date_epoch)?;
        to.put_some("expiredate", &self.expiredate)?;
        to.put_some("expiredate_epoch", &self.expiredate_epoch)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for DeletedDomain {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for WaitingRequest {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("request_id", &self.request_id)?;
        to.put_some("action", &self.action)?;
        to.put_some("request_time", &self.request_time)?;
        to.put_some("response_time", &self.response_time)?;
        to.put_some("request_status", &self.request_status)?;
        to.put_some("response_text", &self.response_text)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for WaitingRequest {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for XpackRequest {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("xpack_req_id", &self.request_id)?;
        to.put_some("req_type", &self.request_type)?;
        to.put_some("create_time", &self.create_time)?;
        to.put_some("current_state", &self.current_state)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for XpackRequest {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ExpiringDomain {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("name", &self.name)?;
        to.put_some("expiredate", &self.expiredate)?;
        to.put_some("f_auto_renew", &self.auto_renew)?;
        to.put_some("f_let_expire", &self.let_expire)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for ExpiringDomain {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for DomainContacts {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("contact_set", &self.contact_set)?;
        to.put_some("error", &self.error)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for DomainContacts {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for CreatedNameserver {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("name", &self.name)?;
        to.put_some("ipaddress", &self.ipaddress)?;
        to.put_some("ipv6", &self.ipv6)?;
        to.put_some("can_delete", &self.can_delete)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for CreatedNameserver {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for Note {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("timestamp", &self.timestamp)?;
        to.put_some("note", &self.note)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for Note {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for OrderInfo {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("id", &self.id)?;
        to.put_some("domain", &self.domain)?;
        to.put_some("reg_type", &self.order_type)?;
        to.put_some("status", &self.status)?;
        to.put_some("cost", &self.cost)?;
        to.put_some("period", &self.period)?;
        to.put_some("order_date", &self.order_date)?;
        to.put_some("processed_date", &self.processed_date)?;
        to.put_some("completed_date", &self.completed_date)?;
        to.put_some("master_order_id", &self.master_order_id)?;
        to.put_some("affiliate_id", &self.affiliate_id)?;
        to.put_some("comments", &self.comments)?;
        to.put_some("encoding_type", &self.encoding_type)?;
        to.put_some("reg_domain", &self.reg_domain)?;
        to.put_some("f_auto_renew", &self.auto_renew)?;
        to.put_some("f_lock_domain", &self.lock_domain)?;
        to.put_some("f_bypass_confirm", &self.bypass_confirm)?;
        to.put_some("flag_saved_ns_fields", &self.saved_nameservers)?;
        to.put_some("flag_saved_tech_fields", &self.saved_tech_contact)?;
        to.put_some("forwarding_email", &self.forwarding_email)?;
        to.put_some("fqdn1", &self.fqdn1)?;
        to.put_some("fqdn2", &self.fqdn2)?;
        to.put_some("fqdn3", &self.fqdn3)?;
        to.put_some("fqdn4", &self.fqdn4)?;
        to.put_some("fqdn5", &self.fqdn5)?;
        to.put_some("fqdn6", &self.fqdn6)?;
        to.put_some("owner_first_name", &self.owner_first_name)?;
        to.put_some("owner_last_name", &self.owner_last_name)?;
        to.put_some("owner_org_name", &self.owner_org_name)?;
        to.put_some("owner_address1", &self.owner_address1)?;
        to.put_some("owner_address2", &self.owner_address2)?;
        to.put_some("owner_address3", &self.owner_address3)?;
        to.put_some("owner_city", &self.owner_city)?;
        to.put_some("owner_state", &self.owner_state)?;
        to.put_some("owner_postal_code", &self.owner_postal_code)?;
        to.put_some("owner_country", &self.owner_country)?;
        to.put_some("owner_phone", &self.owner_phone)?;
        to.put_some("owner_fax", &self.owner_fax)?;
        to.put_some("owner_email", &self.owner_email)?;
        to.put_some("admin_first_name", &self.admin_first_name)?;
        to.put_some("admin_last_name", &self.admin_last_name)?;
        to.put_some("admin_org_name", &self.admin_org_name)?;
        to.put_some("admin_address1", &self.admin_address1)?;
        to.put_some("admin_address2", &self.admin_address2)?;
        to.put_some("admin_address3", &self.admin_address3)?;
        to.put_some("admin_city", &self.admin_city)?;
        to.put_some("admin_state", &self.admin_state)?;
        to.put_some("admin_postal_code", &self.admin_postal_code)?;
        to.put_some("admin_country", &self.admin_country)?;
        to.put_some("admin_phone", &self.admin_phone)?;
        to.put_some("admin_fax", &self.admin_fax)?;
        to.put_some("admin_email", &self.admin_email)?;
        to.put_some("billing_first_name", &self.billing_first_name)?;
        to.put_some("billing_last_name", &self.billing_last_name)?;
        to.put_some("billing_org_name", &self.billing_org_name)?;
        to.put_some("billing_address1", &self.billing_address1)?;
        to.put_some("billing_address2", &self.billing_address2)?;
        to.put_some("billing_address3", &self.billing_address3)?;
        to.put_some("billing_city", &self.billing_city)?;
        to.put_some("billing_state", &self.billing_state)?;
        to.put_some("billing_postal_code", &self.billing_postal_code)?;
        to.put_some("billing_country", &self.billing_country)?;
        to.put_some("billing_phone", &self.billing_phone)?;
        to.put_some("billing_fax", &self.billing_fax)?;
        to.put_some("billing_email", &self.billing_email)?;
        to.put_some("tech_first_name", &self.tech_first_name)?;
        to.put_some("tech_last_name", &self.tech_last_name)?;
        to.put_some("tech_org_name", &self.tech_org_name)?;
        to.put_some("tech_address1", &self.tech_address1)?;
        to.put_some("tech_address2", &self.tech_address2)?;
        to.put_some("tech_address3", &self.tech_address3)?;
        to.put_some("tech_city", &self.tech_city)?;
        to.put_some("tech_state", &self.tech_state)?;
        to.put_some("tech_postal_code", &self.tech_postal_code)?;
        to.put_some("tech_country", &self.tech_country)?;
        to.put_some("tech_phone", &self.tech_phone)?;
        to.put_some("tech_fax", &self.tech_fax)?;
        to.put_some("tech_email", &self.tech_email)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for OrderInfo {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for DomainOrder {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("id", &self.id)?;
        to.put_some("type", &self.order_type)?;
        to.put_some("status", &self.status)?;
        to.put_some("order_date", &self.order_date)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for DomainOrder {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SimpleTransferResult {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("domain_name", &self.domain_name)?;
        to.put_some("status", &self.status)?;
        to.put_some("reason", &self.reason)?;
        to.put_some("registrant_id", &self.registrant_id)?;
        to.put_some("email_address", &self.email_address)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for SimpleTransferResult {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for Event {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("event_id", &self.event_id)?;
        to.put_some("event", &self.event)?;
        to.put_some("event_date", &self.event_date)?;
        to.put_some("object", &self.object)?;
        to.put_some("object_data", &self.object_data)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for EventData {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("domain_name", &self.domain_name)?;
        to.put_some("domain_id", &self.domain_id)?;
        to.put_some("expiration_date", &self.expiration_date)?;
        to.put_some("period", &self.period)?;
        to.put_list("nameserver_list", &self.nameserver_list)?;
        to.put_some("verification_status", &self.verification_status)?;
        to.put_some("zone_check_status", &self.zone_check_status)?;
        to.put_some("reason", &self.reason)?;
        to.put_some("deletion_date", &self.deletion_date)?;
        to.put_some(
            "redemption_grace_period_end_date",
            &self.redemption_grace_period_end_date,
        )?;
        to.put_some("order_id", &self.order_id)?;
        to.put_some("order_status", &self.order_status)?;
        to.put_some("order_reg_type", &self.order_reg_type)?;
        to.put_some("claim_status", &self.claim_status)?;
        to.put_some("transfer_id", &self.transfer_id)?;
        to.put_some("transfer_status", &self.transfer_status)?;
        to.end()
    }
}

impl<'de> Deserialize<'de> for EventData {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SimpleTransferDomain {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put("domain_name", &self.domain_name)?;
        to.put("auth_info", &self.auth_info)?;
        to.end()
    }
}

impl Decode for SimpleTransferDomain {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.always("domain_name")?,
            auth_info: from.always("auth_info")?,
        })
    }
}

impl<'de> Deserialize<'de> for SimpleTransferDomain {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for ServiceOverride {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_some("lookup", &self.lookup)?;
        to.put_some("suggestion", &self.suggestion)?;
        to.put_some("premium", &self.premium)?;
        to.put_some("personal_names", &self.personal_names)?;
        to.end()
    }
}

impl Decode for ServiceOverride {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            lookup: from.optional("lookup")?,
            suggestion: from.optional("suggestion")?,
            premium: from.optional("premium")?,
            personal_names: from.optional("personal_names")?,
        })
    }
}

impl<'de> Deserialize<'de> for ServiceOverride {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for ServiceLimits {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = Fields::new(to)?;
        to.put_list("tlds", &self.tlds)?;
        to.put_some("maximum", &self.maximum)?;
        to.put_some("price_min", &self.price_min)?;
        to.put_some("price_max", &self.price_max)?;
        to.put_list("no_cache_tlds", &self.no_cache_tlds)?;
        to.end()
    }
}

impl Decode for ServiceLimits {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            tlds: from.list("tlds", None)?,
            maximum: from.optional("maximum")?,
            price_min: from.optional("price_min")?,
            price_max: from.optional("price_max")?,
            no_cache_tlds: from.list("no_cache_tlds", None)?,
        })
    }
}

impl<'de> Deserialize<'de> for ServiceLimits {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_request(from)
    }
}

impl Serialize for YesNo {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for YesNo {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for DomainAvailability {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for DomainAvailability {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for OrderStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for OrderStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for OrderHandling {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for OrderHandling {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for OrderType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for OrderType {
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

impl Serialize for TransferStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for TransferStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for CancellableStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for CancellableStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for WhoisPrivacyState {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for WhoisPrivacyState {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for NoteSubject {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for NoteSubject {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for PricedOperation {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for PricedOperation {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for RegistrantVerificationStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for RegistrantVerificationStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for ParkedPagesSwitch {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for ParkedPagesSwitch {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for PrivacySwitch {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for PrivacySwitch {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for EventKind {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for EventKind {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for EventObject {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for EventObject {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for EventDeletionReason {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for EventDeletionReason {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for EventVerificationStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for EventVerificationStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for EventZoneCheckStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for EventZoneCheckStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for EventClaimStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for EventClaimStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for EventOrderStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for EventOrderStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for AsyncReason {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for AsyncReason {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from)
    }
}

impl Serialize for SuggestionService {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for SuggestionService {
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
