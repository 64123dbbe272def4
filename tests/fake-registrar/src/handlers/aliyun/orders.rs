//! Orders: they charge the account once their task is carried out.

use super::contacts::{contact_from, missing_field};
use super::respond::{HandlerResult, illegal, submit, submit_all};
use crate::call::{Call, Refusal};
use crate::world::{
    Audit, Consent, Contacts, Expected, Registration, Time, TransferOrder, Work, World, canonical,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `SaveSingleTaskForCreatingOrderActivate`.
pub fn register(world: &mut World, call: &Call) -> HandlerResult {
    no_discount(call)?;
    let work = registration(world, call, &call.params)?;
    submit(world, call, work)
}

/// `SaveBatchTaskForCreatingOrderActivate`.
pub fn register_all(world: &mut World, call: &Call) -> HandlerResult {
    no_discount(call)?;
    let entries = call.list("OrderActivateParam").iter();
    let works = entries.map(|entry| registration(world, call, entry)).collect::<Result<_, _>>()?;
    submit_all(world, call, works)
}

/// `SaveSingleTaskForCreatingOrderRenew`.
pub fn renew(world: &mut World, call: &Call) -> HandlerResult {
    no_discount(call)?;
    let work = renewal(call, &call.params)?;
    submit(world, call, work)
}

/// `SaveBatchTaskForCreatingOrderRenew`.
pub fn renew_all(world: &mut World, call: &Call) -> HandlerResult {
    no_discount(call)?;
    let works =
        call.list("OrderRenewParam").iter().map(|entry| renewal(call, entry)).collect::<Result<_, _>>()?;
    submit_all(world, call, works)
}

/// `SaveSingleTaskForCreatingOrderRedeem`.
pub fn redeem(world: &mut World, call: &Call) -> HandlerResult {
    no_discount(call)?;
    let work = redemption(call, &call.params)?;
    submit(world, call, work)
}

/// `SaveBatchTaskForCreatingOrderRedeem`.
pub fn redeem_all(world: &mut World, call: &Call) -> HandlerResult {
    no_discount(call)?;
    let works = call
        .list("OrderRedeemParam")
        .iter()
        .map(|entry| redemption(call, entry))
        .collect::<Result<_, _>>()?;
    submit_all(world, call, works)
}

/// `SaveSingleTaskForCreatingOrderTransfer`.
pub fn transfer(world: &mut World, call: &Call) -> HandlerResult {
    no_discount(call)?;
    let work = transfer_order(world, call, &call.params)?;
    submit(world, call, work)
}

/// `SaveBatchTaskForCreatingOrderTransfer`.
pub fn transfer_all(world: &mut World, call: &Call) -> HandlerResult {
    no_discount(call)?;
    let entries = call.list("OrderTransferParam").iter();
    let works = entries.map(|entry| transfer_order(world, call, entry)).collect::<Result<_, _>>()?;
    submit_all(world, call, works)
}

/// `SaveSingleTaskForReserveDropListDomain`.
pub fn reserve(world: &mut World, call: &Call) -> HandlerResult {
    let work = reservation(world, call, &call.params)?;
    submit(world, call, work)
}

/// `SaveBatchTaskForReserveDropListDomain`.
pub fn reserve_all(world: &mut World, call: &Call) -> HandlerResult {
    let entries = call.list("Domains").iter();
    let works = entries.map(|entry| reservation(world, call, entry)).collect::<Result<_, _>>()?;
    submit_all(world, call, works)
}

/// The account has neither coupons nor promotions. Requests for one are refused: ignoring it would charge the full
/// price to a caller who expects less.
fn no_discount(call: &Call) -> Result<(), Refusal> {
    for (wanted, what) in [("UseCoupon", "coupon"), ("UsePromotion", "promotion")] {
        if call.boolean(wanted) == Some(true) {
            return Err(illegal(call, format!("The account has no such {what}.")));
        }
    }
    Ok(())
}

fn registration(world: &World, call: &Call, entry: &Value) -> Result<Work, Refusal> {
    let profile = number(entry, "RegistrantProfileId");
    let registrant = match profile {
        Some(id) => world
            .profile(id)
            .map(|profile| profile.contact.clone())
            .ok_or_else(|| illegal(call, "There is no such registrant profile."))?,
        None => {
            if let Some(field) = missing_field(entry) {
                return Err(illegal(
                    call,
                    format!("Give RegistrantProfileId, or all of the registrant: {field}."),
                ));
            }
            contact_from(entry)
        }
    };
    let mut nameservers = Vec::new();
    if !boolean(entry, "AliyunDns", true) {
        let own = ["Dns1", "Dns2"].map(|dns| canonical(text(entry, dns)));
        if own.iter().any(String::is_empty) {
            return Err(illegal(call, "Give Dns1 and Dns2, or use the servers of Alibaba Cloud."));
        }
        nameservers.extend(own);
    }
    Ok(Work::Register(Registration {
        name: name(call, entry)?,
        years: number(entry, "SubscriptionDuration").unwrap_or(1),
        profile,
        contacts: Contacts::all(&registrant),
        nameservers,
        privacy: boolean(entry, "EnableDomainProxy", true),
        auto_renew: false,
        transfer_lock: false,
        premium: consent(entry, "PermitPremiumActivation"),
        resource_group: text(entry, "ResourceGroupId").to_owned(),
        extra: BTreeMap::new(),
    }))
}

fn transfer_order(world: &World, call: &Call, entry: &Value) -> Result<Work, Refusal> {
    let code = text(entry, "AuthorizationCode").to_owned();
    if code.is_empty() {
        return Err(illegal(call, "AuthorizationCode is missing."));
    }
    let (_, contacts) = profile(world, call, number(entry, "RegistrantProfileId"))?;
    let name = name(call, entry)?;
    let wanted = TransferOrder { name, auth_code: code, contacts, ..TransferOrder::default() };
    Ok(Work::OrderTransfer { wanted, premium: consent(entry, "PermitPremiumTransfer") })
}

/// One profile is for all names of a call.
fn reservation(world: &World, call: &Call, entry: &Value) -> Result<Work, Refusal> {
    let (id, contacts) = profile(world, call, number(&call.params, "ContactTemplateId"))?;
    let servers = ["Dns1", "Dns2"].map(|dns| canonical(text(entry, dns)));
    Ok(Work::Reserve(Registration {
        name: name(call, entry)?,
        years: 1,
        profile: Some(id),
        contacts,
        nameservers: servers.into_iter().filter(|server| !server.is_empty()).collect(),
        ..Registration::default()
    }))
}

/// Returns a profile whose registrant has been verified, and its contact in every role.
fn profile(world: &World, call: &Call, id: Option<i64>) -> Result<(i64, Contacts), Refusal> {
    let found = id.and_then(|id| Some((id, world.profile(id)?)));
    let found = found.filter(|(_, profile)| profile.audit == Audit::Passed);
    let (id, profile) =
        found.ok_or_else(|| illegal(call, "There is no such verified registrant profile."))?;
    Ok((id, Contacts::all(&profile.contact)))
}

fn renewal(call: &Call, entry: &Value) -> Result<Work, Refusal> {
    Ok(Work::Renew {
        name: name(call, entry)?,
        years: number(entry, "SubscriptionDuration").unwrap_or(1),
        expected: Some(expected(call, entry)?),
        // The international edition lacks this parameter, so consent cannot be withheld there.
        premium: if call.edition.name == "china" {
            consent(entry, "PermitPremiumRenew")
        } else {
            Consent::Yes
        },
    })
}

fn redemption(call: &Call, entry: &Value) -> Result<Work, Refusal> {
    Ok(Work::Redeem { name: name(call, entry)?, expected: Some(expected(call, entry)?) })
}

fn expected(call: &Call, entry: &Value) -> Result<Expected, Refusal> {
    let millis = number(entry, "CurrentExpirationDate");
    millis
        .map(|millis| Expected::At(Time::from_millis(millis)))
        .ok_or_else(|| illegal(call, "CurrentExpirationDate is missing."))
}

fn name(call: &Call, entry: &Value) -> Result<String, Refusal> {
    let name = text(entry, "DomainName");
    if name.is_empty() { Err(illegal(call, "DomainName is missing.")) } else { Ok(canonical(name)) }
}

fn text<'a>(entry: &'a Value, name: &str) -> &'a str {
    entry.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn number(entry: &Value, name: &str) -> Option<i64> {
    text(entry, name).parse().ok()
}

fn boolean(entry: &Value, name: &str, otherwise: bool) -> bool {
    match text(entry, name) {
        "" => otherwise,
        value => value == "true",
    }
}

fn consent(entry: &Value, name: &str) -> Consent {
    if boolean(entry, name, false) { Consent::Yes } else { Consent::No }
}
