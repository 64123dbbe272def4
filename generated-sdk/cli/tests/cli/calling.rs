//! Reads, writes, and actions that destroy something.

use crate::shell::Shell;
use fake_registrar::gateway::keys;
use fake_registrar::{Fault, When};
use serde_json::json;

#[test]
fn flags_and_names_describe_the_same_call_at_both_services() {
    let shell = Shell::new("both-services");
    let forms: [&[&str]; 4] = [
        &["--domain-name", "free.com"],
        &["DomainName=free.com"],
        &["domain_name=free.com", "--format", "xml"],
        &["--domain-name=free.com", "--signature", "3", "--edition", "international"],
    ];
    for form in forms {
        let response = shell.json(&[&["aliyun-domain", "CheckDomain"], form].concat());
        assert_eq!(response["DomainName"], "free.com", "{form:?}");
        assert_eq!(response["Avail"].to_string().trim_matches('"'), "1", "{form:?}");
    }
    let seen: Vec<_> = shell.fake.seen().iter().map(|seen| (seen.edition, seen.signature)).collect();
    assert_eq!(seen[2..], [("china", "1.0"), ("international", "V3")]);

    let lines = shell.call(&["opensrs", "lookup-domain", "--domain", "taken.com", "--json"]);
    assert_eq!(lines.out.lines().count(), 1);
    assert_eq!(lines.json()["status"], "taken");
}

#[test]
fn parameters_come_from_a_file_and_from_standard_input() {
    let shell = Shell::new("files");
    let file = shell.folder.join("check.json");
    std::fs::write(&file, r#"{"DomainName": "free.com", "FeePeriod": 2}"#).expect("a file");
    let check = ["aliyun-domain", "CheckDomain"];
    let file = format!("@{}", file.display());
    assert_eq!(shell.json(&[&check[..], &[&file, "FeeCommand=create"]].concat())["DomainName"], "free.com");
    let piped = shell.call_with(&[&check[..], &["-"]].concat(), r#"{"domain_name": "free.com"}"#);
    assert_eq!(piped.json()["DomainName"], "free.com");

    shell.call_with(&[&check[..], &["-", "-"]].concat(), "{}").fails(2, "standard input is given twice");
    shell.call_with(&[&check[..], &["-"]].concat(), "[1]").fails(2, "the JSON is not an object");
    shell
        .call(&[&check[..], &[&file, "DomainName=other.com"]].concat())
        .fails(2, "`DomainName` is given twice");
    shell.call(&[&check[..], &["@nowhere.json"]].concat()).fails(2, "nowhere.json: ");
}

#[test]
fn lists_and_groups_are_written_with_paths() {
    let shell = Shell::new("paths");
    let words = ["opensrs", "AssignNameservers", "--domain", "example.com"];
    let servers = ["assign_ns.1=ns1.example.net", "assign-ns.2=ns2.example.net"];
    shell.json(&[&words[..], &servers].concat());
    shell.json(
        &[&words[..], &["--nameservers", "ns2.example.net", "--nameservers", "ns1.example.net"]].concat(),
    );
    let dns = shell.fake.world(|world| world.domains["example.com"].nameservers.clone());
    assert_eq!(dns, ["ns2.example.net", "ns1.example.net"]);
}

#[test]
fn a_dry_run_needs_no_keys_sends_nothing_and_masks_sensitive_values() {
    let mut shell = Shell::new("dry-run");
    let words =
        ["opensrs", "ModifyDomainAuthInfo", "domain=example.com", "affect_domains=false", "--dry-run"];
    let with_code = [&words[..], &["--domain-auth-info", "let-it-go-42"]].concat();
    let shown = shell.call(&with_code);
    assert_eq!(shown.code, 0, "{}", shown.err);
    for part in ["String to sign:", "Signature:", "example.com", "***", "Nothing was sent."] {
        assert!(shown.out.contains(part), "{part}: {}", shown.out);
    }
    assert!(!shown.out.contains("let-it-go-42"), "{}", shown.out);

    shell.set("OPENSRS_KEY", None);
    let shown = shell.call(&[&with_code[..], &["--json"]].concat());
    assert!(
        shown.err.contains("OPENSRS_KEY") && shown.err.contains("signed with a placeholder"),
        "{}",
        shown.err
    );
    let shown = shown.json();
    assert_eq!(shown["method"], "POST");
    assert!(shown["signature"].as_str().is_some_and(|signature| signature.len() == 32), "{shown}");

    // Purchases and actions that destroy something can be shown without a limit or a confirmation.
    assert_eq!(shell.call(&["opensrs", "RevokeDomain", "domain=example.com", "--dry-run"]).code, 0);
    assert_eq!(shell.call(&["opensrs", "RedeemDomain", "domain=example.com", "--dry-run"]).code, 0);
    assert!(shell.fake.seen().is_empty());
}

#[test]
fn an_action_that_destroys_something_needs_its_name_twice() {
    let shell = Shell::seeded("destroy", "{profiles: [{id: 3600001}, {id: 3600002}]}");
    let delete = ["aliyun-domain", "DeleteRegistrantProfile", "--registrant-profile-id", "3600002"];
    shell.call(&delete).fails(2, "confirm it with --confirm 3600002");
    shell
        .call(&[&delete[..], &["--confirm", "3600001"]].concat())
        .fails(3, "is not the name that was repeated");
    assert_eq!(shell.received("DeleteRegistrantProfile"), 0);
    shell.json(&[&delete[..], &["--confirm", "3600002"]].concat());
    assert_eq!(shell.received("DeleteRegistrantProfile"), 1);
    assert_eq!(shell.fake.world(|world| world.profiles.len()), 1);
}

#[test]
fn a_read_only_program_refuses_everything_else() {
    let shell = Shell::new("read-only");
    let reads = ["opensrs", "LookupDomain", "--domain", "a.com", "--read-only", "--json"];
    assert_eq!(shell.json(&reads)["status"], "available");
    let lock =
        ["opensrs", "AssignNameservers", "domain=example.com", "assign_ns.1=ns1.example.net", "--read-only"];
    shell.call(&lock).fails(3, "only reads are sent");
    shell
        .call(&["opensrs", "RevokeDomain", "domain=example.com", "--read-only", "--confirm", "example.com"])
        .fails(3, "only reads are sent");
    assert_eq!(shell.fake.seen().len(), 1);
}

#[test]
fn a_lost_response_to_a_write_leaves_its_outcome_unknown() {
    let shell = Shell::new("lost-write");
    let lock = [
        "aliyun-domain",
        "SaveSingleTaskForTransferProhibitionLock",
        "--domain-name",
        "example.com",
        "--status",
        "true",
    ];
    shell.fake.faults().add(When::next(), Fault::ResetAfterCommit);
    shell.call(&lock).fails(4, "read the current state before you run the command again");
    shell
        .fake
        .faults()
        .add(When::next(), Fault::FailAfterCommit { code: "Odd".into(), message: String::new() });
    shell.call(&lock).fails(4, "SaveSingleTaskForTransferProhibitionLock failed: Odd");
}

#[test]
fn a_refusal_of_the_service_has_its_code_and_meaning() {
    let mut shell = Shell::new("refusals");
    let words = ["aliyun-domain", "QueryDomainByInstanceId", "--instance-id", "nothing"];
    let ended = shell.call(&words);
    assert!([1, 3].contains(&ended.code), "{}", ended.err);
    assert!(
        ended.err.contains("QueryDomainByInstanceId failed: ") && ended.err.contains("request id"),
        "{}",
        ended.err
    );

    shell
        .fake
        .faults()
        .add(When::next(), Fault::Refuse { code: "InvalidParameter".into(), message: "Bad".into() });
    shell.call(&words).fails(3, "failed: InvalidParameter: Bad (HTTP 400");
    shell.set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", Some("not-the-secret"));
    let ended = shell.call(&words).fails(3, "SignatureDoesNotMatch");
    assert!(!ended.err.contains("not-the-secret"), "{}", ended.err);
}

#[test]
fn keys_come_from_the_environment() {
    let mut shell = Shell::new("keys");
    shell.set("OPENSRS_USERNAME", None);
    shell.call(&["opensrs", "LookupDomain", "domain=a.com"]).fails(2, "OPENSRS_USERNAME");
    shell.set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", None);
    shell
        .call(&["aliyun-domain", "CheckDomain", "DomainName=a.com"])
        .fails(2, "ALIBABA_CLOUD_ACCESS_KEY_SECRET");
    assert!(shell.fake.seen().is_empty());
}

#[test]
fn an_unreachable_service_is_a_failure_and_plain_http_is_for_this_machine() {
    let shell = Shell::new("unreachable");
    let check = ["aliyun-domain", "CheckDomain", "DomainName=a.com", "--endpoint"];
    shell
        .run(&[&check[..], &["http://domain.example.com"]].concat())
        .fails(2, "the endpoint uses plain HTTP");
    shell.run(&[&check[..], &["https://user@domain.example.com"]].concat()).fails(2, "endpoint: ");
    let closed = std::net::TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr());
    let closed = format!("http://{}", closed.expect("a port"));
    let ended = shell.run(&[&check[..], &[&closed, "--timeout", "1"]].concat());
    ended.fails(1, "it is safe to run the command again");
}

#[test]
fn every_described_service_can_be_called() {
    let shell = Shell::new("services");
    for service in registrar_descriptions::all() {
        let action = service.actions.iter().find(|action| !action.parameters.iter().any(|it| it.required));
        let action = &action.expect("an action without required parameters").name;
        let ended = shell.call(&[&service.name, action, "--dry-run", "--unchecked", "--json"]);
        assert_ne!(ended.json()["signature"], json!(null), "{}", service.name);
    }
}

#[test]
fn a_log_has_the_calls_and_no_secrets() {
    let shell = Shell::new("log");
    let words = ["aliyun-domain", "CheckDomain", "--domain-name", "example.com", "--json"];
    assert!(!shell.call(&words).err.contains("CheckDomain"));
    let logged = shell.call(&[&words[..], &["--log", "trace"]].concat());
    assert!(logged.err.contains("CheckDomain") && logged.err.contains("attempt"), "{}", logged.err);
    assert!(
        !logged.err.contains(keys::ACCESS_KEY_SECRET) && !logged.err.contains("example.com"),
        "{}",
        logged.err
    );
    assert_eq!(logged.json()["DomainName"], "example.com");
}
