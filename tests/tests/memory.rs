//! Responses of 16 MiB that are crafted to need many times their size in memory: a program with a memory limit gets
//! an error, and continues. Each is read in a separate process with a limited address space.
#![cfg(target_os = "linux")]

use registrar_sdk::aliyun_domain::{
    self, AliyunDomain, Credentials, QueryDomainList, QueryDomainSpecialBizDetail,
};
use registrar_sdk::opensrs::{self, GetDomainsByExpireDate};
use registrar_sdk::{
    BoxFuture, Client, ClientBuilder, Date, Params, Retry,
    extend::{HttpRequest, HttpResponse, Transport, TransportError},
    rpc, xcp,
};
use std::fmt::Display;
use std::process::Command;
use std::sync::Arc;

/// The default limit of a response.
const BYTES: usize = 16 << 20;

/// The address space of a process, in KiB. It includes the program and the threads' stacks.
const SPACE: usize = 450 << 10;

/// A transport with one body for all requests.
struct Body(String);

impl Transport for Body {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let body = self.0.clone();
        Box::pin(async move { Ok(HttpResponse::new(200, body)) })
    }
}

/// Returns a body that repeats a piece up to the limit.
fn body(head: &str, piece: &str, end: &str) -> String {
    let count = (BYTES - head.len() - end.len()) / piece.len();
    format!("{head}{}{end}", piece.repeat(count))
}

const LIST: &str = r#"{"RequestId":"R","TotalItemNum":1,"CurrentPageNum":1,"TotalPageNum":1,"PageSize":1,"PrePage":false,"NextPage":false,"Data":{"Domain":["#;
const ENVELOPE: &str = "<?xml version='1.0'?><OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc>\
    <item key='protocol'>XCP</item><item key='is_success'>1</item><item key='response_code'>200</item>\
    <item key='response_text'>ok</item><item key='attributes'><dt_assoc><item key='exp_domains'><dt_array>";
const ENVELOPE_END: &str =
    "</dt_array></item></dt_assoc></item></dt_assoc></data_block></body></OPS_envelope>";

/// Each body, and the results of a typed call and a call by name.
const CASES: [(&str, &str, &str); 7] = [
    ("json objects", "one for every 8 bytes", "one for every 8 bytes"),
    ("json fields", "one for every 8 bytes", "one for every 8 bytes"),
    ("json objects with white space", "max_list_entries", "read"),
    ("json objects with a field", "max_list_entries", "read"),
    ("json names repeated deep inside", "read", "read"),
    ("xml", "one for every 8 bytes", "one for every 8 bytes"),
    ("opensrs", "max_list_entries", "read"),
];

fn body_of(case: &str) -> String {
    let end = "{}]}}";
    match case {
        "json objects" => body(LIST, "{},", end),
        "json fields" => body(LIST, "{\"a\":{}},", end),
        "json objects with white space" => body(LIST, "{}       ,", end),
        // Fewer entries than `max_list_entries`, each with a long path.
        "json names repeated deep inside" => {
            let deep = format!("{{\"{}\":", "n".repeat(100)).repeat(120);
            let fields = "\"a\":1,".repeat(95_000);
            format!("{{\"RequestId\":\"R\",\"ErrorArgs\":[{deep}{{{fields}\"a\":1}}{}]}}", "}".repeat(120))
        }
        "json objects with a field" => body(LIST, "{\"DomainName\":\"\"},", end),
        "xml" => body("<R><RequestId>R</RequestId>", "<a/>", "</R>"),
        "opensrs" => body(ENVELOPE, "<item><dt_assoc><item>a</item></dt_assoc></item>", ENVELOPE_END),
        other => panic!("{other}"),
    }
}

fn finish<S: registrar_sdk::Service>(builder: ClientBuilder<S>, case: &str) -> Client<S> {
    builder.transport(Arc::new(Body(body_of(case)))).retry(Retry::never()).build().expect("a client")
}

fn outcome(result: Result<(), impl Display>) -> String {
    result.map_or_else(|error| error.to_string(), |()| "read".to_owned())
}

async fn call(case: &str, by_name: bool) -> String {
    if case.starts_with("opensrs") {
        let client = finish(opensrs::live(xcp::Credentials::new("name", "key")), case);
        let day = |month, day| Date::new(2026, month, day).unwrap();
        let request = GetDomainsByExpireDate::new(day(1, 1), day(12, 31));
        return match by_name {
            true => outcome(
                client.preview(&request).map(drop).and(
                    client
                        .call(
                            "GetDomainsByExpireDate",
                            Params::from([("exp_from", "2026-01-01"), ("exp_to", "2026-12-31")]),
                        )
                        .await
                        .map(drop),
                ),
            ),
            false => outcome(client.strict().send(request).await.map(drop)),
        };
    }
    let builder = aliyun_domain::china(Credentials::new("id", "secret"));
    let builder = if case == "xml" { builder.response_format(rpc::ResponseFormat::Xml) } else { builder };
    let client: Client<AliyunDomain> = finish(builder, case);
    match by_name {
        true => {
            outcome(client.call("QueryDomainList", [("PageNum", "1"), ("PageSize", "1")]).await.map(drop))
        }
        false if case.contains("names") => {
            outcome(client.strict().send(QueryDomainSpecialBizDetail::new()).await.map(drop))
        }
        false => outcome(client.strict().send(QueryDomainList::new(1, 1)).await.map(drop)),
    }
}

/// Runs in the processes that the test below starts.
#[test]
fn a_process_with_little_memory() {
    let Ok(task) = std::env::var("MEMORY_TASK") else { return };
    let (case, by_name) = task.split_once('/').expect("a case and a way");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let outcome = runtime.block_on(call(case, by_name == "by name"));
    let status = std::fs::read_to_string("/proc/self/status").expect("its own status");
    let peak = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default();
    println!("result: {outcome}\npeak: {peak}");
}

#[test]
fn a_response_that_needs_too_much_memory_is_an_error() {
    let program = std::env::current_exe().expect("this program");
    for (case, typed, by_name) in CASES {
        for (way, expected) in [("typed", typed), ("by name", by_name)] {
            let limited =
                format!("ulimit -v {SPACE}; exec \"$0\" --exact a_process_with_little_memory --nocapture");
            let mut command = Command::new("sh");
            command.arg("-c").arg(limited).arg(&program).env("MEMORY_TASK", format!("{case}/{way}"));
            let output = command.output().expect("a process");
            let text = String::from_utf8_lossy(&output.stdout);
            let lines: Vec<&str> = text.lines().filter(|line| line.contains(": ")).collect();
            println!("{case}, {way}: {}", lines.join("; "));
            assert!(
                output.status.success(),
                "{case}, {way}: {text} {}",
                String::from_utf8_lossy(&output.stderr)
            );
            assert!(text.contains("result: ") && text.contains(expected), "{case}, {way}: {text}");
        }
    }
}

#[tokio::test]
async fn the_limit_of_list_entries_is_configurable() {
    let entries = |count: usize| {
        format!("{LIST}{}{{\"DomainName\":\"z.com\"}}]}}}}", "{\"DomainName\":\"a.com\"},".repeat(count - 1))
    };
    let client = |most: Option<usize>, count: usize| {
        let builder = aliyun_domain::china(Credentials::new("id", "secret"));
        let builder = match most {
            Some(most) => builder.max_list_entries(most),
            None => builder,
        };
        builder.transport(Arc::new(Body(entries(count)))).retry(Retry::never()).build().expect("a client")
    };
    for (most, count) in [(None, 100_000), (Some(7), 7), (Some(150_000), 150_000)] {
        let response = client(most, count).send(QueryDomainList::new(1, 1)).await.expect("a response");
        assert_eq!(response.data.len(), count);
    }
    for (most, count, shown) in [(None, 100_001, "100000"), (Some(7), 8, "7")] {
        let error = client(most, count).send(QueryDomainList::new(1, 1)).await.expect_err("too many");
        let expected = format!(
            "Data.Domain: expected at most as many list entries per response as `ClientBuilder::max_list_entries` \
             allows, found more than {shown}"
        );
        assert!(error.to_string().contains(&expected), "{error}");
        assert_eq!(error.request_id(), Some("R"));
    }
}
