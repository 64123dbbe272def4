//! Changes to domain names: DNS servers, locks, privacy protection, contacts, hosts.

use super::contacts::{contact_from, missing_field, role};
use super::respond::{
    HandlerResult, busy, domain_name, illegal, instance, no_domain, required, submit, submit_all,
};
use crate::call::{Call, Refusal};
use crate::world::{Contact, Work, World, canonical};
use serde_json::Value;

/// Returns the entries of the list `DomainName`.
fn names(call: &Call) -> Vec<String> {
    call.list("DomainName").iter().filter_map(Value::as_str).map(canonical).collect()
}

fn on(call: &Call) -> Result<bool, Refusal> {
    // One action spells the parameter differently in the international edition.
    let status = call.boolean("Status").or_else(|| call.boolean("status"));
    status.ok_or_else(|| illegal(call, "Status is true or false."))
}

/// `SaveBatchTaskForModifyingDomainDns`.
pub fn nameservers(world: &mut World, call: &Call) -> HandlerResult {
    let own = call.list("DomainNameServer").iter().filter_map(Value::as_str).map(canonical);
    let servers: Vec<String> = match call.boolean("AliyunDns") {
        Some(true) => world.settings.nameservers.clone(),
        _ => own.collect(),
    };
    if servers.is_empty() {
        return Err(illegal(call, "Give the DNS servers, or use those of Alibaba Cloud."));
    }
    let works = names(call).into_iter().map(|name| Work::SetNameservers { name, servers: servers.clone() });
    let works = works.collect();
    submit_all(world, call, works)
}

/// `SaveSingleTaskForTransferProhibitionLock`.
pub fn transfer_lock(world: &mut World, call: &Call) -> HandlerResult {
    let work = Work::SetTransferLock { name: domain_name(call)?, on: on(call)? };
    submit(world, call, work)
}

/// `SaveBatchTaskForTransferProhibitionLock`.
pub fn transfer_lock_all(world: &mut World, call: &Call) -> HandlerResult {
    let on = on(call)?;
    submit_all(world, call, names(call).into_iter().map(|name| Work::SetTransferLock { name, on }).collect())
}

/// `SaveSingleTaskForUpdateProhibitionLock`.
pub fn update_lock(world: &mut World, call: &Call) -> HandlerResult {
    let work = Work::SetUpdateLock { name: domain_name(call)?, on: on(call)? };
    submit(world, call, work)
}

/// `SaveBatchTaskForUpdateProhibitionLock`.
pub fn update_lock_all(world: &mut World, call: &Call) -> HandlerResult {
    let on = on(call)?;
    submit_all(world, call, names(call).into_iter().map(|name| Work::SetUpdateLock { name, on }).collect())
}

/// `SaveSingleTaskForDomainNameProxyService`.
pub fn privacy(world: &mut World, call: &Call) -> HandlerResult {
    let work = Work::SetPrivacy { name: domain_name(call)?, on: on(call)? };
    submit(world, call, work)
}

/// `SaveBatchTaskForDomainNameProxyService`.
pub fn privacy_all(world: &mut World, call: &Call) -> HandlerResult {
    let on = on(call)?;
    submit_all(world, call, names(call).into_iter().map(|name| Work::SetPrivacy { name, on }).collect())
}

/// `SaveSingleTaskForUpdatingContactInfo`.
pub fn contact(world: &mut World, call: &Call) -> HandlerResult {
    let (name, roles) = (domain_name(call)?, vec![role(call)?]);
    let id = call.number("RegistrantProfileId").unwrap_or_default();
    let contact = world.profile(id).map(|profile| profile.contact.clone());
    let contact = contact.ok_or_else(|| illegal(call, "There is no such registrant profile."))?;
    let domain = world.domains.get(&name).ok_or_else(no_domain)?;
    if call.text("InstanceId").is_some_and(|id| id != domain.instance_id) {
        return Err(illegal(call, "The instance is not that of the domain name."));
    }
    let lock = call.boolean("AddTransferLock").unwrap_or(false);
    submit(world, call, Work::SetContacts { name, roles, contact: contact.into(), profile: Some(id), lock })
}

/// `SaveBatchTaskForUpdatingContactInfoByNewContact`.
pub fn contact_all(world: &mut World, call: &Call) -> HandlerResult {
    let (names, roles) = (names(call), vec![role(call)?]);
    if let Some(field) = missing_field(&call.params) {
        return Err(illegal(call, format!("{field} is missing.")));
    }
    if names.iter().any(|name| !world.domains.contains_key(name)) {
        return Err(no_domain());
    }
    if names.iter().any(|name| world.is_busy(name)) {
        return Err(busy());
    }
    let contact: Box<Contact> = contact_from(&call.params).into();
    let lock = call.boolean("TransferOutProhibited").unwrap_or(false);
    let works = names.into_iter().map(|name| {
        let (roles, contact) = (roles.clone(), contact.clone());
        Work::SetContacts { name, roles, contact, profile: None, lock }
    });
    submit_all(world, call, works.collect())
}

/// Returns the domain name of the instance, the host, and its addresses.
fn host(world: &World, call: &Call) -> Result<(String, String, Vec<String>), Refusal> {
    let name = instance(world, call)?.name.clone();
    let host = canonical(required(call, "DnsName")?);
    // Some callers include the domain name.
    let host = host.strip_suffix(&format!(".{name}")).unwrap_or(&host).to_owned();
    let addresses = call.list("Ip").iter().filter_map(Value::as_str).map(str::to_owned).collect();
    Ok((name, host, addresses))
}

/// `SaveSingleTaskForCreatingDnsHost`.
pub fn create_host(world: &mut World, call: &Call) -> HandlerResult {
    let (name, host, addresses) = host(world, call)?;
    submit(world, call, Work::CreateHost { name, host, addresses })
}

/// `SaveSingleTaskForModifyingDnsHost`.
pub fn change_host(world: &mut World, call: &Call) -> HandlerResult {
    let (name, host, addresses) = host(world, call)?;
    submit(world, call, Work::ChangeHost { name, host, addresses })
}

/// `SaveSingleTaskForSynchronizingDnsHost`.
pub fn sync_hosts(world: &mut World, call: &Call) -> HandlerResult {
    let name = instance(world, call)?.name.clone();
    submit(world, call, Work::SyncHosts { name })
}
