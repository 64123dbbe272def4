//! Alibaba Cloud's protocol: signature, time stamp and nonce are verified independently of the SDK.

use super::ledger::{Entry, Kind, Ledger, Service};
use super::{Answer, Call, Wire, calendar};
use crate::independent::{decode, signature, string_to_sign};
use crate::server::{ID, SECRET};
use serde_json::{Value, json};
use std::time::Duration;

/// The tolerance for time stamps, in seconds.
const WINDOW: i64 = 900;

/// Parses a request, whether its time stamp is valid or not.
pub(super) fn read(ledger: &mut Ledger, wire: &Wire) -> Result<Call, Answer> {
    let mut params = wire.target.split_once('?').map(|(_, query)| decode(query)).unwrap_or_default();
    params.extend(decode(&String::from_utf8_lossy(&wire.body)));
    let theirs = params.remove("Signature").unwrap_or_default();
    if params.get("AccessKeyId").map(String::as_str) != Some(ID) {
        return Err(failure(ledger, 404, "InvalidAccessKeyId.NotFound"));
    }
    if theirs != signature(&string_to_sign(&wire.method, &params), SECRET) {
        return Err(failure(ledger, 400, "SignatureDoesNotMatch"));
    }
    let text = |name: &str| params.get(name).cloned().unwrap_or_default();
    let (action, party, nonce) = (text("Action"), text("UserClientIp"), text("SignatureNonce"));
    let stamp = calendar::stamp(&text("Timestamp"));
    ledger.requests += 1;
    let number = ledger.requests;
    let params = params.into_iter().collect();
    Ok(Call { service: Service::Aliyun, action, params, party, number, nonce, stamp })
}

/// Carries out a request, as of its time of arrival.
pub(super) fn carry_out(ledger: &mut Ledger, call: &Call) -> Answer {
    let now = calendar::seconds(ledger.now());
    match call.stamp {
        None => return failure(ledger, 400, "InvalidTimeStamp.Format"),
        Some(stamp) if (now - stamp).abs() > WINDOW => {
            return failure(ledger, 400, "InvalidTimeStamp.Expired");
        }
        Some(_) => {}
    }
    if !ledger.nonces.insert(call.nonce.clone()) {
        return failure(ledger, 400, "SignatureNonceUsed");
    }
    match call.action.as_str() {
        "QueryTaskList" => tasks(ledger, call),
        "QueryTaskDetailList" => details(ledger, call),
        "CheckDomain" => check(ledger, call),
        other => match kind(other) {
            Some(kind) => order(ledger, call, kind),
            None => failure(ledger, 404, "InvalidAction.NotFound"),
        },
    }
}

/// Returns an error in the gateway's format.
pub(super) fn failure(ledger: &mut Ledger, status: u16, code: &str) -> Answer {
    let id = request_id(ledger);
    let body =
        json!({"RequestId": id, "HostId": "domain.example", "Code": code, "Message": "Said by the till."});
    answer(ledger, status, &body)
}

/// Returns an error in the form of a response, with HTTP 200.
pub(super) fn error_body(ledger: &mut Ledger, object: bool) -> Answer {
    let data = if object { json!({}) } else { Value::Null };
    let id = request_id(ledger);
    let body =
        json!({"RequestId": id, "Success": false, "Code": "InternalError", "Message": "m", "Data": data});
    answer(ledger, 200, &body)
}

/// Removes the task's number from a success.
pub(super) fn bare(mut whole: Answer) -> Answer {
    if let Ok(Value::Object(mut body)) = serde_json::from_slice(&whole.body) {
        body.remove("TaskNo");
        whole.body = Value::Object(body).to_string().into_bytes();
    }
    whole
}

fn answer(ledger: &Ledger, status: u16, body: &Value) -> Answer {
    let mut headers = vec![("content-type".to_owned(), "application/json".to_owned())];
    if ledger.fault_settings.dated {
        headers.push(("date".to_owned(), calendar::http_date(ledger.true_clock.now())));
    }
    Answer { status, headers, body: body.to_string().into_bytes() }
}

fn request_id(ledger: &mut Ledger) -> String {
    format!("{:016X}", ledger.rng.number())
}

fn kind(action: &str) -> Option<Kind> {
    let (_, what) = action.split_once("TaskForCreatingOrder")?;
    match what {
        "Activate" => Some(Kind::Register),
        "Renew" => Some(Kind::Renew),
        "Redeem" => Some(Kind::Redeem),
        "Transfer" => Some(Kind::Transfer),
        _ => None,
    }
}

fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Register => "ORDER_ACTIVATE",
        Kind::Renew => "ORDER_RENEW",
        Kind::Redeem => "ORDER_REDEEM",
        // The service's word is not documented, so the SDK does not know it.
        Kind::Transfer => "UNKNOWN_TO_THE_SPEC",
    }
}

fn order(ledger: &mut Ledger, call: &Call, kind: Kind) -> Answer {
    let mut names: Vec<String> = call.param("DomainName").map(str::to_owned).into_iter().collect();
    let list = ["OrderActivateParam", "OrderRenewParam", "OrderRedeemParam", "OrderTransferParam"];
    for at in 1.. {
        let path = |list: &&str| call.param(&format!("{list}.{at}.DomainName"));
        let Some(name) = list.iter().find_map(path) else { break };
        names.push(name.to_owned());
    }
    if names.is_empty() {
        return failure(ledger, 400, "MissingDomainName");
    }
    if ledger.fault_settings.strict && ledger.is_under_way(&names) {
        return failure(ledger, 400, "TaskIsBeingProcessed");
    }
    let at = ledger.now();
    let number =
        ledger.enter(Service::Aliyun, kind, names, call.party.clone(), call.number, at).number.clone();
    let id = request_id(ledger);
    answer(ledger, 200, &json!({"TaskNo": number, "RequestId": id}))
}

/// Returns tasks, newest first, filtered by the days of the service's zone.
fn tasks(ledger: &mut Ledger, call: &Call) -> Answer {
    let (zone, now) = (ledger.fault_settings.zone, ledger.now());
    let from = call
        .integer("BeginCreateTime")
        .map_or(i64::MIN, |millis| (millis / 1000 + zone * 60).div_euclid(86_400));
    let day = |entry: &&Entry| (calendar::seconds(entry.at) + zone * 60).div_euclid(86_400) >= from;
    let shown = |entry: &&Entry| entry.service == Service::Aliyun && entry.listed_from <= now;
    let mut all: Vec<&Entry> = ledger.entries.iter().filter(shown).filter(day).collect();
    all.sort_by_key(|entry| std::cmp::Reverse(entry.at));
    let of_one = |entry: &&Entry| {
        json!({
            "TaskNo": entry.number,
            "TaskType": word(entry.kind),
            "TaskNum": entry.names.len(),
            "TaskStatus": if entry.ends_at <= now { "COMPLETE" } else { "EXECUTING" },
            "CreateTime": calendar::of_tasks(entry.at, zone),
            "Clientip": "192.0.2.10",
        })
    };
    let rows = all.iter().map(of_one).collect();
    page(ledger, call, "TaskInfo", rows)
}

fn details(ledger: &mut Ledger, call: &Call) -> Answer {
    let (zone, now) = (ledger.fault_settings.zone, ledger.now());
    let number = call.param("TaskNo").unwrap_or_default();
    let entry =
        ledger.entries.iter().find(|entry| entry.service == Service::Aliyun && entry.number == number);
    let Some(entry) = entry.filter(|entry| entry.listed_from <= now) else {
        return page(ledger, call, "TaskDetail", Vec::new());
    };
    let shown = if entry.grown_at <= now { entry.names.len() } else { entry.names.len() / 2 };
    let rows = entry.names.iter().take(shown).enumerate().map(|(at, name)| {
        let state = match entry.ends_at <= now {
            false => 1,
            true if entry.fails && at == 0 => 3,
            true => 2,
        };
        json!({
            "TaskNo": entry.number,
            "TaskDetailNo": format!("{}-{at}", entry.number),
            "TaskType": word(entry.kind),
            "DomainName": if at % 2 == 0 { name.to_lowercase() } else { name.clone() },
            "TaskStatusCode": if at % 3 == 0 { json!(state) } else { json!(state.to_string()) },
            "CreateTime": calendar::of_details(entry.at, zone),
            "TryCount": 0,
        })
    });
    let rows = rows.collect();
    page(ledger, call, "TaskDetail", rows)
}

/// Returns a page of a list, wrapped or bare.
fn page(ledger: &mut Ledger, call: &Call, item: &str, rows: Vec<Value>) -> Answer {
    let (number, size) =
        (call.integer("PageNum").unwrap_or(1).max(1), call.integer("PageSize").unwrap_or(20).max(1));
    let (number, size) = (number as usize, size as usize);
    let total = rows.len();
    let rows: Vec<Value> = rows.into_iter().skip((number - 1) * size).take(size).collect();
    let data = if ledger.rng.permille(800) { json!({ item: rows }) } else { json!(rows) };
    let body = json!({
        "RequestId": request_id(ledger),
        "TotalItemNum": total,
        "CurrentPageNum": number,
        "TotalPageNum": total.div_ceil(size),
        "PageSize": size,
        "NextPage": number * size < total,
        "Data": data,
    });
    answer(ledger, 200, &body)
}

/// Returns list prices, as in the China edition.
fn check(ledger: &mut Ledger, call: &Call) -> Answer {
    let years = call.integer("FeePeriod").unwrap_or(1);
    let command = call.param("FeeCommand").unwrap_or("create");
    let body = json!({
        "RequestId": request_id(ledger),
        "DomainName": call.param("DomainName"),
        "Avail": "1",
        "Premium": "false",
        "StaticPriceInfo": {"PriceInfo": [{"action": command, "money": 10 * years, "period": years}]},
    });
    answer(ledger, 200, &body)
}

impl Ledger {
    /// Whether an order for one of these names has not ended, or has just ended successfully.
    pub(super) fn is_under_way(&self, names: &[String]) -> bool {
        let young = |entry: &&Entry| entry.ends_at + Duration::from_secs(60) > self.now();
        let same = |entry: &Entry| entry.names.iter().any(|name| names.contains(name));
        self.entries.iter().filter(young).any(same)
    }
}
