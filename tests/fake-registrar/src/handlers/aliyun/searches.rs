//! Scrolls and searches of the account's names.

use super::contacts::audit;
use super::domains::{changes_hands, group_id, has_tag, leaves, suffix_kind, summary, urgency};
use super::respond::{HandlerResult, answer, illegal, is, on_days, page};
use crate::call::Call;
use crate::world::name::unicode;
use crate::world::{CHINA, Domain, World, canonical};
use serde_json::{Value, json};

/// The maximum number of names that a search returns.
const MOST: usize = 5000;

/// `ScrollDomainList`: the scroll's ID contains the position. The first page, which begins the scroll, is empty, and so
/// is the page after the last name.
pub fn scroll(world: &mut World, call: &Call) -> HandlerResult {
    let domains = found(world, call);
    let size = call.number("PageSize").and_then(|size| usize::try_from(size).ok()).unwrap_or(200);
    let (at, count) = match call.text("ScrollId") {
        None => (0, 0),
        Some(id) => {
            let at = id.strip_prefix("scroll-").and_then(|at| at.parse().ok());
            (at.ok_or_else(|| illegal(call, "There is no such scroll."))?, size)
        }
    };
    let page: Vec<Value> = domains.iter().skip(at).take(count).map(|domain| entry(world, domain)).collect();
    answer(json!({
        "ScrollId": format!("scroll-{}", at + page.len()),
        "TotalItemNum": domains.len().saturating_sub(at + page.len()),
        "PageSize": size,
        "Data": page,
    }))
}

/// `QueryAdvancedDomainList`.
pub fn search(world: &mut World, call: &Call) -> HandlerResult {
    let mut domains = found(world, call);
    domains.sort_by_key(|domain| std::cmp::Reverse(domain.added));
    // Of several, the first one decides.
    sort(&mut domains, call.boolean("ProductDomainTypeSort"), |domain| suffix_kind(world, &domain.name));
    sort(&mut domains, call.boolean("ExpirationDateSort"), |domain| domain.expires);
    sort(&mut domains, call.boolean("RegistrationDateSort"), |domain| domain.registered);
    sort(&mut domains, call.boolean("DomainNameSort"), |domain| unicode(&domain.name));
    domains.truncate(MOST);
    answer(page(call, "Data", &domains, |domain| entry(world, domain)))
}

/// Sorts, if it is to be sorted in ascending order or not.
fn sort<K: Ord>(domains: &mut [&Domain], ascending: Option<bool>, key: impl Fn(&Domain) -> K) {
    let Some(ascending) = ascending else { return };
    domains.sort_by(|one, other| {
        let order = key(one).cmp(&key(other));
        if ascending { order } else { order.reverse() }
    });
}

/// Returns the names that all filters of a call let through.
fn found<'a>(world: &'a World, call: &Call) -> Vec<&'a Domain> {
    world.account_domains().filter(|domain| is_found(world, call, domain)).collect()
}

fn is_found(world: &World, call: &Call, domain: &Domain) -> bool {
    let flag = |name: &str| call.boolean(name).unwrap_or(false);
    let suffix = world.prices.suffix(&domain.name).unwrap_or_default();
    let label = unicode(domain.name.strip_suffix(suffix).unwrap_or(&domain.name).trim_end_matches('.'));
    let length = i64::try_from(label.chars().count()).unwrap_or(i64::MAX);
    // Whether the label has a keyword, if one is given, at the beginning and at the end if that is wanted.
    let has = |keyword: &str, at_start: &str, at_end: &str| {
        let part = call.text(keyword)?.trim().to_lowercase();
        let placed =
            (!flag(at_start) || label.starts_with(&part)) && (!flag(at_end) || label.ends_with(&part));
        Some(label.contains(&part) && placed)
    };
    (matches!(call.text("DomainStatus"), Some("0")) || is(call, "DomainStatus", state(world, domain)))
        && has("KeyWord", "KeyWordPrefix", "KeyWordSuffix").unwrap_or(true)
        && !has("Excluded", "ExcludedPrefix", "ExcludedSuffix").unwrap_or(false)
        && is(call, "ProductDomainType", suffix_kind(world, &domain.name))
        && call.text("Suffixs").is_none_or(|list| list.split(',').any(|wanted| canonical(wanted) == suffix))
        && call.number("StartLength").is_none_or(|least| least <= length)
        && call.number("EndLength").is_none_or(|most| length <= most)
        && is(call, "Form", form(&label))
        && (!flag("IsPremiumDomain") || world.prices.is_premium(&domain.name))
        // Nothing is for sale.
        && is(call, "TradeType", "-1")
        && on_days(call, "StartRegistrationDate", "EndRegistrationDate", domain.registered)
        && on_days(call, "StartExpirationDate", "EndExpirationDate", domain.expires)
        && is(call, "DomainGroupId", &group_id(domain).to_string())
        && is(call, "ResourceGroupId", &domain.resource_group)
        && call.list("Tag").iter().all(|tag| has_tag(domain, tag))
}

/// Returns the characters of a label, as a value of `Form`.
fn form(label: &str) -> &'static str {
    let all = |is: fn(char) -> bool| label.chars().all(is);
    match () {
        () if all(|char| char.is_ascii_digit()) => "11",
        () if all(|char| char.is_ascii_alphabetic()) => "12",
        () if all(|char| char.is_ascii_alphanumeric()) => "13",
        () if all(|char| ('\u{4e00}'..='\u{9fff}').contains(&char)) => "14",
        () => "",
    }
}

/// Returns the state of a name: what is going on with it, or what has to be done.
fn state(world: &World, domain: &Domain) -> &'static str {
    match (urgency(world, domain), audit(domain.audit)) {
        _ if leaves(world, domain) => "4",
        _ if changes_hands(world, domain) => "5",
        (urgent @ ("1" | "2"), _) => urgent,
        (_, "NONAUDIT") => "6",
        (_, "FAILED") => "7",
        (_, "AUDITING") => "8",
        (other, _) => other,
    }
}

/// Returns an entry of a scroll or a search, which has mostly the fields of a list entry.
fn entry(world: &World, domain: &Domain) -> Value {
    let mut shown = summary(world, domain);
    if let Some(fields) = shown.as_object_mut() {
        for name in ["Ccompany", "ChgholderStatus", "Registrar", "AutoRenewEnabled"] {
            fields.remove(name);
        }
        let holder = &domain.contacts.registrant;
        let more = [
            ("DomainStatus", json!(state(world, domain))),
            ("RegistrationDate", json!(domain.registered.dashed(CHINA))),
            ("ExpirationDate", json!(domain.expires.dashed(CHINA))),
            ("RegistrantOrganization", json!(holder.organization)),
            ("ZhRegistrantOrganization", json!(holder.extra("ZhRegistrantOrganization"))),
            ("Email", json!(holder.email)),
        ];
        fields.extend(more.map(|(name, value)| (name.to_owned(), value)));
    }
    shown
}
