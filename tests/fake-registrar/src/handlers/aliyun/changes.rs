//! Changes to domain names: DNS servers, locks, privacy protection, contacts, hosts.

use super::contacts::{contact_from, missing_field, role};
use super::respond::{
    self, HandlerResult, answer, busy, domain_name, illegal, instance, no_domain, required, submit,
    submit_all,
};
use crate::call::{Call, Refusal};
use crate::world::{Contact, Role, Work, World, canonical};
use serde_json::{Value, json};

/// Returns the entries of the list `DomainName`.
fn names(call: &Call) -> Vec<String> {
    respond::names(call, "DomainName")
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
    let (id, contact) = profile(world, call)?;
    let domain = world.domain(&name).ok_or_else(no_domain)?;
    if call.text("InstanceId").is_some_and(|id| id != domain.instance_id) {
        return Err(illegal(call, "The instance is not that of the domain name."));
    }
    let lock = call.boolean("AddTransferLock").unwrap_or(false);
    submit(world, call, Work::SetContacts { name, roles, contact: contact.into(), profile: Some(id), lock })
}

/// `SaveBatchTaskForUpdatingContactInfoByNewContact`.
pub fn contact_all(world: &mut World, call: &Call) -> HandlerResult {
    let role = role(call)?;
    if let Some(field) = missing_field(&call.params) {
        return Err(illegal(call, format!("{field} is missing.")));
    }
    contacts(world, call, role, contact_from(&call.params), None)
}

/// `SaveBatchTaskForUpdatingContactInfo`, `SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId`.
pub fn contact_of_profile(world: &mut World, call: &Call) -> HandlerResult {
    let role = role(call)?;
    of_profile(world, call, role)
}

/// `SaveTaskForUpdatingRegistrantInfoByIdentityCredential`. The registrar does not read the document.
pub fn registrant(world: &mut World, call: &Call) -> HandlerResult {
    contacts(world, call, Role::Registrant, contact_from(&call.params), None)
}

/// `SaveTaskForUpdatingRegistrantInfoByRegistrantProfileID`.
pub fn registrant_of_profile(world: &mut World, call: &Call) -> HandlerResult {
    of_profile(world, call, Role::Registrant)
}

fn of_profile(world: &mut World, call: &Call, role: Role) -> HandlerResult {
    let (id, contact) = profile(world, call)?;
    contacts(world, call, role, contact, Some(id))
}

/// Returns the number and the contact of the profile in `RegistrantProfileId`.
fn profile(world: &World, call: &Call) -> Result<(i64, Contact), Refusal> {
    let id = call.number("RegistrantProfileId").unwrap_or_default();
    let profile = world.profile(id).ok_or_else(|| illegal(call, "There is no such registrant profile."))?;
    Ok((id, profile.contact.clone()))
}

/// Submits the change of one contact of several names.
fn contacts(
    world: &mut World,
    call: &Call,
    role: Role,
    contact: Contact,
    profile: Option<i64>,
) -> HandlerResult {
    let names = names(call);
    if names.iter().any(|name| world.domain(name).is_none()) {
        return Err(no_domain());
    }
    if names.iter().any(|name| world.is_busy(name)) {
        return Err(busy());
    }
    // The actions spell the parameter differently.
    let lock =
        call.boolean("TransferOutProhibited").or_else(|| call.boolean("AddTransferLock")).unwrap_or(false);
    let works = names.into_iter().map(|name| {
        let (roles, contact) = (vec![role], contact.clone().into());
        Work::SetContacts { name, roles, contact, profile, lock }
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

/// `SaveSingleTaskForDeletingDnsHost`. The addresses are those of the host, if the edition has them.
pub fn delete_host(world: &mut World, call: &Call) -> HandlerResult {
    let (name, host, mut addresses) = host(world, call)?;
    let mut known =
        world.owned(&name).ok().and_then(|domain| domain.hosts.get(&host).cloned()).unwrap_or_default();
    addresses.sort();
    known.sort();
    if !addresses.is_empty() && addresses != known {
        return Err(illegal(call, "The host has other addresses."));
    }
    submit(world, call, Work::DeleteHost { name, host })
}

/// `SaveTaskForSubmittingDomainDelete`.
pub fn delete_name(world: &mut World, call: &Call) -> HandlerResult {
    let name = instance(world, call)?.name.clone();
    submit(world, call, Work::Delete { name, reason: "By-Request".to_owned() })
}

/// `SaveSingleTaskForAssociatingEns`.
pub fn set_wallet(world: &mut World, call: &Call) -> HandlerResult {
    let (name, address) = (domain_name(call)?, Some(required(call, "Address")?.to_owned()));
    submit(world, call, Work::SetWallet { name, address })
}

/// `SaveSingleTaskForDisassociatingEns`.
pub fn remove_wallet(world: &mut World, call: &Call) -> HandlerResult {
    let name = domain_name(call)?;
    submit(world, call, Work::SetWallet { name, address: None })
}

/// `QueryEnsAssociation` and `QueryLocalEnsAssociation`: the address in both records is the same.
pub fn wallet(world: &mut World, call: &Call) -> HandlerResult {
    let domain = world.domain(&domain_name(call)?);
    let domain = domain.ok_or_else(|| illegal(call, "The account has no such name."))?;
    answer(domain.wallet.as_ref().map_or_else(|| json!({}), |address| json!({"Address": address})))
}

/// `SetupDomainAutoRenew`.
pub fn auto_renew(world: &mut World, call: &Call) -> HandlerResult {
    let name = instance(world, call)?.name.clone();
    let on = match required(call, "Operation")? {
        "SET" => true,
        "CANCEL" => false,
        _ => return Err(illegal(call, "Operation is SET or CANCEL.")),
    };
    if let Some(domain) = world.domain_mut(&name) {
        domain.auto_renew = on;
        domain.let_expire &= !on;
    }
    answer(json!({"Result": true}))
}

/// `SaveSingleTaskForSynchronizingDnsHost`.
pub fn sync_hosts(world: &mut World, call: &Call) -> HandlerResult {
    let name = instance(world, call)?.name.clone();
    submit(world, call, Work::SyncHosts { name })
}

/// The parameters that name what an unsimulated task is for: one name, or a list of names.
pub const NAMED_BY: [&str; 2] = ["DomainName", "DomainNames"];

/// Any action without a handler of its own that submits a task.
pub fn unsimulated(world: &mut World, call: &Call) -> HandlerResult {
    match NAMED_BY.into_iter().find(|list| call.params.get(list).is_some_and(Value::is_array)) {
        Some(list) => {
            let works = respond::names(call, list).into_iter().map(|name| Work::Unsimulated { name });
            submit_all(world, call, works.collect())
        }
        None => submit(world, call, Work::Unsimulated { name: domain_name(call)? }),
    }
}
