//! Shared helpers for responses: pages, refusals, formats.

use crate::call::{Answer, Call, Refusal};
use crate::world::name::unicode;
use crate::world::{CHINA, Domain, Problem, Time, Work, WorkKind, World, canonical};
use serde_json::{Map, Value, json};

/// A handler's result.
pub type HandlerResult = Result<Answer, Refusal>;

/// Refuses an illegal parameter, with the code that the action documents.
pub fn illegal(call: &Call, reason: impl Into<String>) -> Refusal {
    let codes = ["ParameterIllegal", "ParameterIllegall", "InvaildParameter"];
    let documented = codes.into_iter().find(|code| call.operation.errors.contains(code));
    Refusal::new(documented.unwrap_or("ParameterIllegal"), reason)
}

/// Refuses a name that the account does not have.
pub fn no_domain() -> Refusal {
    Refusal::new("DomainNotExist", "The domain name does not exist.")
}

/// Refuses a name that another task is running for.
pub fn busy() -> Refusal {
    Refusal::new("TaskIsBeingProcessed", "An operation is being processed. Please try again later.")
}

/// Returns a string parameter whose presence the gateway has checked.
pub fn required<'a>(call: &'a Call, name: &str) -> Result<&'a str, Refusal> {
    call.text(name).ok_or_else(|| {
        Refusal::new(format!("Missing{name}"), format!("{name} is mandatory for this action."))
    })
}

/// Returns a domain name in its canonical form.
pub fn domain_name(call: &Call) -> Result<String, Refusal> {
    required(call, "DomainName").map(canonical)
}

/// Formats a domain name as this service does: in its own script.
pub fn shown(name: &str) -> String {
    unicode(name)
}

/// Returns the IP address of the caller's end user.
pub fn ip(call: &Call) -> &str {
    call.text("UserClientIp").unwrap_or(&call.client_ip)
}

/// Returns a time given in milliseconds.
pub fn time(call: &Call, name: &str) -> Option<Time> {
    call.number(name).map(Time::from_millis)
}

/// Whether a time is between two others, ignoring the time of day.
pub fn on_days(call: &Call, from: &str, to: &str, when: Time) -> bool {
    let day = |name: &str| time(call, name).map(|time| time.day(CHINA));
    day(from).is_none_or(|day| day <= when.day(CHINA)) && day(to).is_none_or(|day| when.day(CHINA) <= day)
}

/// Whether an optional parameter is absent or has this value.
pub fn is(call: &Call, name: &str, value: &str) -> bool {
    call.text(name).is_none_or(|wanted| wanted == value)
}

/// Like [`is`], for domain names.
pub fn is_name(call: &Call, name: &str) -> bool {
    call.text("DomainName").is_none_or(|wanted| canonical(wanted) == name)
}

/// Like [`is`], for instance ids.
pub fn instance_is(call: &Call, id: &str) -> bool {
    is(call, "InstanceId", id)
}

/// Returns the domain names in a list parameter.
pub fn names(call: &Call, list: &str) -> Vec<String> {
    call.list(list).iter().filter_map(Value::as_str).map(canonical).collect()
}

/// Returns one page of all entries, with the page's counters and whether there are others.
pub fn page<T>(call: &Call, list: &str, all: &[T], write: impl FnMut(&T) -> Value) -> Map<String, Value> {
    let mut page = page_by(call, "PageNum", list, all, write);
    let [at, pages] = ["CurrentPageNum", "TotalPageNum"].map(|name| page[name].as_u64());
    page.insert("PrePage".to_owned(), json!(at > Some(1)));
    page.insert("NextPage".to_owned(), json!(at < pages));
    page
}

/// Returns the page that a parameter selects, with its counters.
pub fn page_by<T>(
    call: &Call,
    parameter: &str,
    list: &str,
    all: &[T],
    write: impl FnMut(&T) -> Value,
) -> Map<String, Value> {
    let number = |name, otherwise: usize| {
        call.number(name)
            .and_then(|number| usize::try_from(number).ok())
            .filter(|number| *number > 0)
            .unwrap_or(otherwise)
    };
    let (at, size) = (number(parameter, 1), number("PageSize", 20));
    let pages = all.len().div_ceil(size);
    let entries: Vec<Value> = all.iter().skip((at - 1).saturating_mul(size)).take(size).map(write).collect();
    let mut page = Map::new();
    page.insert("TotalItemNum".to_owned(), json!(all.len()));
    page.insert("CurrentPageNum".to_owned(), json!(at));
    page.insert("TotalPageNum".to_owned(), json!(pages));
    page.insert("PageSize".to_owned(), json!(size));
    page.insert(list.to_owned(), Value::Array(entries));
    page
}

/// Returns a response with these fields.
pub fn answer(fields: impl Into<Value>) -> HandlerResult {
    Ok(Answer::from(fields.into()))
}

/// Returns a response without fields.
pub fn nothing() -> HandlerResult {
    answer(json!({}))
}

/// Submits one piece of work. It is refused while another task of the name runs, and for errors in the account's
/// own data if the action documents a code; otherwise its task will fail.
pub fn submit(world: &mut World, call: &Call, work: Work) -> HandlerResult {
    if world.is_busy(work.name()) {
        return Err(busy());
    }
    if let Err(problem) = world.check(&work) {
        refused(call, &problem)?;
    }
    answer(json!({"TaskNo": world.submit(vec![work], ip(call))}))
}

/// Submits work for several names: an error with one of them makes that part of the task fail.
pub fn submit_all(world: &mut World, call: &Call, works: Vec<Work>) -> HandlerResult {
    let mut names: Vec<&str> = works.iter().map(Work::name).collect();
    names.sort_unstable();
    if names.is_empty() || names.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(illegal(call, "Give each domain name once."));
    }
    answer(json!({"TaskNo": world.submit(works, ip(call))}))
}

fn refused(call: &Call, problem: &Problem) -> Result<(), Refusal> {
    let documents = |code| call.operation.errors.contains(&code);
    match problem {
        Problem::NotInAccount if documents("DomainNotExist") => Err(no_domain()),
        Problem::NotInAccount
        | Problem::ExpiryDiffers { .. }
        | Problem::Years
        | Problem::UnknownSuffix
        | Problem::NoProfile { .. }
        | Problem::ProfileUnverified { .. }
            if documents("ParameterIllegal") =>
        {
            Err(illegal(call, problem.to_string()))
        }
        _ => Ok(()),
    }
}

/// Returns the name that has the call's instance id.
pub fn instance<'a>(world: &'a World, call: &Call) -> Result<&'a Domain, Refusal> {
    let found = world.by_instance(required(call, "InstanceId")?);
    found.ok_or_else(|| {
        let documents = call.operation.errors.contains(&"ParameterIllegal");
        if documents { illegal(call, "There is no such instance.") } else { no_domain() }
    })
}

/// Returns the name of a kind of work: on the wire, in English, and in Chinese. The wire name is `None` where it is
/// undocumented: an invented one would be mistaken for the service's.
pub fn kind(kind: WorkKind) -> (Option<&'static str>, &'static str, &'static str) {
    let (wire, english, chinese) = match kind {
        WorkKind::Register => ("ORDER_ACTIVATE", "Registration", "域名注册"),
        WorkKind::Renew => ("ORDER_RENEW", "Renewal", "域名续费"),
        WorkKind::Redeem => ("ORDER_REDEEM", "Redemption", "域名赎回"),
        WorkKind::TransferIn | WorkKind::OrderTransfer => ("", "Transfer in", "域名转入"),
        WorkKind::Reserve => ("", "Reservation", "域名预定"),
        WorkKind::Buy => ("", "Purchase at a fixed price", "一口价购买"),
        WorkKind::CancelTransferIn => ("", "Cancel transfer in", "取消转入"),
        WorkKind::CancelTransferOut => ("", "Cancel transfer out", "取消转出"),
        WorkKind::RequestTransferOut => ("", "Transfer out", "域名转出"),
        WorkKind::ApproveTransferOut => ("", "Approve transfer out", "同意转出"),
        WorkKind::RevealAuthCode => ("", "Transfer authorization code", "转移密码"),
        WorkKind::SetNameservers => ("CHG_DNS", "DNS modification", "修改 DNS"),
        WorkKind::SetTransferLock => ("SET_TRANSFER_PROHIBITED", "Transfer lock", "转移锁"),
        WorkKind::SetUpdateLock => ("SET_UPDATE_PROHIBITED", "Update lock", "更新锁"),
        WorkKind::SetPrivacy => ("SET_WHOIS_PROTECT", "Privacy protection", "隐私保护"),
        WorkKind::SetRegistrant => ("UPDATE_REGISTRANT_CONTACT", "Registrant contact", "修改注册人"),
        WorkKind::SetAdmin => ("UPDATE_ADMIN_CONTACT", "Administrative contact", "修改管理人"),
        WorkKind::SetBilling => ("UPDATE_BILLING_CONTACT", "Billing contact", "修改付费人"),
        WorkKind::SetTech => ("UPDATE_TECH_CONTACT", "Technical contact", "修改技术人"),
        WorkKind::CreateHost => ("CREATE_DNSHOST", "Create DNS host", "创建 DNS Host"),
        WorkKind::ChangeHost => ("UPDATE_DNSHOST", "Change DNS host", "修改 DNS Host"),
        WorkKind::DeleteHost => ("", "Delete DNS host", "删除 DNS Host"),
        WorkKind::SyncHosts => ("SYNC_DNSHOST", "Synchronize DNS hosts", "同步 DNS Host"),
        WorkKind::AddDs => ("", "Add DS record", "创建 DS 记录"),
        WorkKind::ChangeDs => ("", "Change DS record", "修改 DS 记录"),
        WorkKind::DeleteDs => ("", "Delete DS record", "删除 DS 记录"),
        WorkKind::SyncDs => ("", "Synchronize DS records", "同步 DS 记录"),
        WorkKind::SetWallet => ("", "ENS association", "绑定 ENS 地址"),
        WorkKind::Delete => ("DELETE_DOMAIN", "Deletion", "删除域名"),
        // No documented type fits any of these operations, so their tasks are assumed to have one that is not documented.
        WorkKind::Unsimulated => ("", "Operation that is not simulated", "未模拟的操作"),
    };
    (Some(wire).filter(|wire| !wire.is_empty()), english, chinese)
}

/// Describes a kind of work in the language of the call.
pub fn description(call: &Call, of: WorkKind) -> &'static str {
    let (_, english, chinese) = kind(of);
    if chinese_wanted(call) { chinese } else { english }
}

/// Whether messages are to be Chinese.
pub fn chinese_wanted(call: &Call) -> bool {
    call.text("Lang").is_some_and(|lang| lang.starts_with("zh"))
}
