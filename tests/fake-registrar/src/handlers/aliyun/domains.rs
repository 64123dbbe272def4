//! Reading domain names.

use super::contacts::audit;
use super::groups;
use super::respond::{
    HandlerResult, answer, chinese_wanted, domain_name, illegal, instance, is, is_name, kind, no_domain,
    nothing, on_days, page, required, shown, time,
};
use crate::call::Call;
use crate::world::name::has_part;
use crate::world::{
    Availability, CHINA, Domain, Lock, Priced, Span, Stage, StepOut, UTC, WorkKind, World, canonical,
};
use serde_json::{Value, json};

/// How long before its expiration a registration counts as urgent.
const URGENT: Span = Span::days(30);

const KINDS: [(&str, Priced); 4] = [
    ("create", Priced::Register),
    ("renew", Priced::Renew),
    ("transfer", Priced::Transfer),
    ("restore", Priced::Redeem),
];

/// `CheckDomain`.
pub fn check(world: &mut World, call: &Call) -> HandlerResult {
    let name = domain_name(call)?;
    if !is(call, "FeeCurrency", &world.account.currency) {
        return Err(illegal(call, format!("Prices of this account are in {}.", world.account.currency)));
    }
    let (avail, reason) = match world.availability(&name) {
        Availability::UnknownSuffix => return Err(illegal(call, "The suffix is not sold here.")),
        Availability::Free => ("1", String::new()),
        Availability::Ours | Availability::Taken => ("0", "In use".to_owned()),
        Availability::Blocked(reason) => ("-3", reason),
    };
    let (years, command) = (call.number("FeePeriod").unwrap_or(1), call.text("FeeCommand"));
    let premium = world.prices.is_premium(&name);
    let mut response = json!({
        "DomainName": shown(&name),
        "Avail": avail,
        "Premium": if premium { "true" } else { "false" },
        "DynamicCheck": premium,
    });
    if !reason.is_empty() {
        response["Reason"] = json!(reason);
    }
    let quote = |what| world.prices.quote(what, &name, years).map(|quote| quote.amount.to_string());
    if premium && command.is_none_or(|command| command == "create") {
        // The official packages declare integers. A fractional price is rounded up, so that a limit that covers the
        // quote covers the charge.
        let price = world.prices.quote(Priced::Register, &name, years);
        response["Price"] = json!(price.map(|quote| quote.amount.rounded_up()));
    }
    if !premium {
        let wanted = KINDS.into_iter().filter(|(word, _)| command.is_none_or(|command| command == *word));
        let list = wanted.map(|(word, what)| json!({"action": word, "money": quote(what), "period": years}));
        response["StaticPriceInfo"] = list.collect();
    }
    answer(response)
}

/// `QueryDomainList`.
pub fn list(world: &mut World, call: &Call) -> HandlerResult {
    let wanted = |domain: &&Domain| {
        call.text("DomainName").is_none_or(|part| has_part(&domain.name, part))
            && is(call, "QueryType", urgency(world, domain))
            && is(call, "ProductDomainType", suffix_kind(world, &domain.name))
            && on_days(call, "StartRegistrationDate", "EndRegistrationDate", domain.registered)
            && on_days(call, "StartExpirationDate", "EndExpirationDate", domain.expires)
            && is(call, "Ccompany", &domain.contacts.registrant.organization)
            && is(call, "Registrar", &world.settings.registrar)
            && call.text("Dns").is_none_or(|dns| domain.nameservers.contains(&canonical(dns)))
            && is(call, "DomainGroupId", &group_id(domain).to_string())
            && is(call, "ResourceGroupId", &domain.resource_group)
            && call.boolean("AutoRenewEnabled").is_none_or(|wanted| wanted == domain.auto_renew)
            && call.list("Tag").iter().all(|tag| has_tag(domain, tag))
    };
    let mut domains: Vec<&Domain> = world.account_domains().filter(wanted).collect();
    domains.sort_by_key(|domain| match call.text("OrderKeyType") {
        Some("RegistrationDate") => domain.registered,
        Some("ExpirationDate") => domain.expires,
        _ => domain.added,
    });
    if !matches!(call.text("OrderByType"), Some("ASC")) {
        domains.reverse();
    }
    answer(page(call, "Data", &domains, |domain| summary(world, domain)))
}

pub(super) fn summary(world: &World, domain: &Domain) -> Value {
    json!({
        "DomainName": shown(&domain.name),
        "InstanceId": domain.instance_id,
        "RegistrationDate": domain.registered.english(CHINA),
        "RegistrationDateLong": domain.registered.millis(),
        "ExpirationDate": domain.expires.english(CHINA),
        "ExpirationDateLong": domain.expires.millis(),
        "ExpirationDateStatus": expiration_status(world, domain),
        "ExpirationCurrDateDiff": (domain.expires - world.now()).as_days(),
        "DomainStatus": urgency(world, domain),
        "DomainType": suffix_kind(world, &domain.name),
        "Premium": world.prices.is_premium(&domain.name),
        "ProductId": "2a",
        "DomainAuditStatus": audit(domain.audit),
        "RegistrantType": if domain.contacts.registrant.is_organization { "2" } else { "1" },
        "Remark": domain.remark,
        "Ccompany": domain.contacts.registrant.organization,
        "ChgholderStatus": if changes_hands(world, domain) { "1" } else { "0" },
        "Registrar": world.settings.registrar,
        "DnsList": domain.nameservers,
        "DomainGroupId": group_id(domain).to_string(),
        "DomainGroupName": groups::title(world, domain.group),
        "ResourceGroupId": domain.resource_group,
        "AutoRenewEnabled": domain.auto_renew,
        "Tag": tags(domain),
    })
}

/// `QueryDomainByInstanceId`.
pub fn by_instance(world: &mut World, call: &Call) -> HandlerResult {
    let domain = instance(world, call)?;
    let mut response = details(world, domain);
    response["DomainLifecycleStatus"] = json!(lifecycle(world, domain));
    answer(response)
}

/// `QueryDomainByDomainName`, which spells the value of a tag differently.
pub fn by_name(world: &mut World, call: &Call) -> HandlerResult {
    let domain = world.domain(&domain_name(call)?).ok_or_else(no_domain)?;
    let mut response = details(world, domain);
    response["Registrar"] = json!(world.settings.registrar);
    response["Tag"] = domain.tags.iter().map(|(key, value)| json!({"Key": key, "Vaue": value})).collect();
    answer(response)
}

fn details(world: &World, domain: &Domain) -> Value {
    let holder = &domain.contacts.registrant;
    let pending = |is: bool| if is { "PENDING" } else { "NORMAL" };
    json!({
        "DomainName": shown(&domain.name),
        "InstanceId": domain.instance_id,
        "UserId": world.account.id,
        "RegistrationDate": domain.registered.dashed(CHINA),
        "RegistrationDateLong": domain.registered.millis(),
        "ExpirationDate": domain.expires.dashed(CHINA),
        "ExpirationDateLong": domain.expires.millis(),
        "ExpirationDateStatus": expiration_status(world, domain),
        "ExpirationCurrDateDiff": (domain.expires - world.now()).as_days(),
        "DomainStatus": urgency(world, domain),
        "DomainType": suffix_kind(world, &domain.name),
        "Premium": world.prices.is_premium(&domain.name),
        "RegistrantType": if holder.is_organization { "2" } else { "1" },
        "RegistrantOrganization": holder.organization,
        "RegistrantName": holder.name,
        "ZhRegistrantOrganization": holder.extra("ZhRegistrantOrganization"),
        "ZhRegistrantName": holder.extra("ZhRegistrantName"),
        "RegistrantUpdatingStatus": pending(changes_hands(world, domain)),
        "Email": holder.email,
        "EmailVerificationStatus": i32::from(world.is_verified(&holder.email)),
        "EmailVerificationClientHold": false,
        "RealNameStatus": audit(domain.audit),
        "DomainNameVerificationStatus": audit(domain.audit),
        "TransferProhibitionLock": lock(domain.transfer_lock),
        "UpdateProhibitionLock": lock(domain.update_lock),
        "TransferOutStatus": pending(leaves(world, domain)),
        "DomainNameProxyService": domain.privacy,
        "PrivacyServiceStatus": if domain.privacy { "OPEN" } else { "CLOSE" },
        "CnnicPrivacyServiceStatus": "UN_SUPPORT",
        "DnsList": domain.nameservers,
        "DomainGroupId": group_id(domain),
        "DomainGroupName": groups::title(world, domain.group),
        "ResourceGroupId": domain.resource_group,
        "Remark": domain.remark,
        "Tag": tags(domain),
    })
}

/// `SaveBatchDomainRemark`: on all of the names, or on none.
pub fn set_remark(world: &mut World, call: &Call) -> HandlerResult {
    let ids = required(call, "InstanceIds")?.split(',').map(|id| world.by_instance(id.trim()));
    let found: Option<Vec<_>> = ids.map(|domain| domain.map(|domain| domain.name.clone())).collect();
    for name in found.ok_or_else(no_domain)? {
        if let Some(domain) = world.domain_mut(&name) {
            domain.remark = call.text("Remark").unwrap_or_default().to_owned();
        }
    }
    nothing()
}

/// `ChangeResourceGroup`.
pub fn set_resource_group(world: &mut World, call: &Call) -> HandlerResult {
    let found = world.by_instance(required(call, "ResourceId")?).map(|domain| domain.name.clone());
    let domain = found.and_then(|name| world.domain_mut(&name)).ok_or_else(no_domain)?;
    domain.resource_group = required(call, "NewResourceGroupId")?.to_owned();
    answer(json!({"Result": true}))
}

/// `QueryDnsHost`.
pub fn hosts(world: &mut World, call: &Call) -> HandlerResult {
    let domain = instance(world, call)?;
    let hosts = domain.hosts.iter().map(|(host, addresses)| json!({"DnsName": host, "IpList": addresses}));
    answer(json!({"DnsHostList": hosts.collect::<Vec<_>>()}))
}

/// `QueryChangeLogList`: at most the newest 1000.
pub fn change_log(world: &mut World, call: &Call) -> HandlerResult {
    const MOST: usize = 1000;
    let (from, to) = (time(call, "StartDate"), time(call, "EndDate"));
    let wanted = world.log.iter().rev().filter(|change| {
        world.concerns(change.registrar)
            && is_name(call, &change.name)
            && from.is_none_or(|from| from <= change.at)
            && to.is_none_or(|to| change.at <= to)
    });
    let mut changes: Vec<_> = wanted.take(MOST + 1).collect();
    let limited = changes.len() > MOST;
    changes.truncate(MOST);
    let chinese = chinese_wanted(call);
    let mut response = page(call, "Data", &changes, |change| {
        let (_, english, own) = kind(change.kind);
        let result = if change.worked { ["Successful", "成功"] } else { ["Failed", "失败"] };
        json!({
            "DomainName": shown(&change.name),
            "Operation": if chinese { own } else { english },
            "Result": result[usize::from(chinese)],
            "Details": change.details,
            "Time": change.at.dashed(UTC),
            "OperationIPAddress": change.client_ip,
        })
    });
    response.insert("ResultLimit".to_owned(), json!(limited));
    answer(response)
}

/// Whether a name has to be renewed, redeemed, or neither.
pub(super) fn urgency(world: &World, domain: &Domain) -> &'static str {
    match domain.stage(&world.settings.life, world.now()) {
        Stage::Registered if domain.expires - world.now() > URGENT => "3",
        Stage::Registered | Stage::Expired => "1",
        Stage::Redemption => "2",
        // Nothing can be done any more.
        Stage::PendingDelete | Stage::Gone => "3",
    }
}

fn expiration_status(world: &World, domain: &Domain) -> &'static str {
    if world.now() < domain.expires { "1" } else { "2" }
}

fn lifecycle(world: &World, domain: &Domain) -> &'static str {
    match domain.stage(&world.settings.life, world.now()) {
        Stage::Registered => "1",
        Stage::Expired => "2",
        Stage::Redemption => "3",
        Stage::PendingDelete | Stage::Gone => "4",
    }
}

/// Whether a name is being transferred to another registrar.
pub(super) fn leaves(world: &World, domain: &Domain) -> bool {
    world.transfer_out(&domain.name).is_some_and(|transfer| transfer.step == StepOut::Pending)
}

pub(super) fn changes_hands(world: &World, domain: &Domain) -> bool {
    let details = world.tasks().iter().rev().flat_map(|task| &task.details);
    let mut own = details.filter(|detail| detail.name == domain.name && !detail.state.is_over());
    world.is_busy(&domain.name) && own.any(|detail| detail.work.kind() == WorkKind::SetRegistrant)
}

pub(super) fn suffix_kind(world: &World, name: &str) -> &'static str {
    let suffix = world.prices.suffix(name).unwrap_or_default();
    match suffix.rsplit('.').next().unwrap_or_default() {
        "com" | "net" | "org" | "info" | "biz" | "name" | "pro" => "gTLD",
        last if last.len() == 2 => "ccTLD",
        _ => "New gTLD",
    }
}

fn lock(lock: Lock) -> &'static str {
    match lock {
        Lock::Never => "NONE_SETTING",
        Lock::On => "OPEN",
        Lock::Off => "CLOSE",
    }
}

/// Returns the group of a name, or the group of names without one.
pub(super) fn group_id(domain: &Domain) -> i64 {
    domain.group.unwrap_or(groups::NONE)
}

fn tags(domain: &Domain) -> Vec<Value> {
    domain.tags.iter().map(|(key, value)| json!({"Key": key, "Value": value})).collect()
}

pub(super) fn has_tag(domain: &Domain, tag: &Value) -> bool {
    let text = |name: &str| tag.get(name).and_then(Value::as_str).unwrap_or_default();
    domain.tags.get(text("Key")).is_some_and(|value| text("Value").is_empty() || value == text("Value"))
}
