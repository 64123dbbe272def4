//! A parameter that travels as JSON is a value like any other to its caller, and one string to the service.

use std::collections::BTreeMap;

use registrar_sdk::extend::{Decode, Operation, Parameter, Reader};
use registrar_sdk::{Client, DecodeError, Error, Exposed, Params, Request, Sendable, rpc, xcp};
use registrar_sdk_tests::acme_xcp::{self, AcmeXcp};
use registrar_sdk_tests::mini::{self, Reminder, SetNote, State};
use registrar_sdk_tests::server::{ID, SECRET};
use registrar_sdk_tests::{Script, Server};

const SENT: &str = r#"[{"Email":"ann@example.com","State":2,"Days":30,"Price":12.50,"Daily":true}]"#;

fn client(server: &Server) -> Client<mini::Mini> {
    let client = mini::north(rpc::Credentials::new(ID, SECRET));
    client.endpoint(server.url()).allow_plain_http().build().expect("a client")
}

fn request(days: i32) -> SetNote {
    let price = "12.50".parse().expect("a price");
    let reminder = Reminder::new("ann@example.com").state(State::Done).days(days).price(price).daily(true);
    SetNote::new().reminders([reminder])
}

#[tokio::test]
async fn a_typed_value_and_both_forms_of_a_call_by_name_send_the_same_string() {
    let server = Server::start();
    let client = client(&server);
    let printed = SENT.replace(',', ",\n  ");
    let dotted = [
        ("Reminders.1.Email", "ann@example.com"),
        ("Reminders.1.State", "2"),
        ("Reminders.1.Days", "30"),
        ("Reminders.1.Price", "12.50"),
        ("Reminders.1.Daily", "true"),
    ];
    for _ in 0..3 {
        server.then(Script::ok(r#"{"RequestId":"1"}"#));
    }
    client.send(request(30)).await.expect("a response");
    client.call("SetNote", [("Reminders", printed.as_str())]).await.expect("a response");
    client.call("SetNote", dotted).await.expect("a response");
    for seen in server.seen() {
        assert_eq!(seen.own_parameters(), [("Reminders", SENT)]);
    }
}

/// Returns the error message of a refused call.
fn problem(call: Result<impl Sized, Error>) -> String {
    call.map(drop).expect_err("it is refused").to_string()
}

#[test]
fn the_rules_hold_in_it() {
    let client = client(&Server::start());
    for (error, says) in [
        (problem(client.preview(&request(0))), "Reminders.1.Days must be at least 1: `0`"),
        (
            problem(client.preview_call("SetNote", [("Reminders", r#"[{"Email": "", "Day": 1}]"#)])),
            "Reminders.1.Day is not a parameter of this action. Did you mean `Days`?",
        ),
        (
            problem(client.preview_call("SetNote", [("Reminders", "[{},{},{}]")])),
            "Reminders has 3 entries, and the maximum is 2",
        ),
        (problem(client.preview_call("SetNote", [("Reminders", "[")])), "or give it as JSON"),
    ] {
        assert!(error.contains(says), "{error}");
    }
}

#[test]
fn what_is_not_json_is_sent_as_it_is_by_those_who_skip_the_rules() {
    let client = client(&Server::start()).unchecked();
    let preview = client.preview_call("SetNote", [("Reminders", "all")]).expect("a preview");
    // Nobody knows what is in it.
    assert!(preview.parameters.contains(&("Reminders".to_owned(), "***".to_owned())));
}

#[tokio::test]
async fn what_is_sensitive_in_it_is_never_shown() {
    let server = Server::start();
    let client = client(&server);
    let preview = client.preview(&request(30)).expect("a preview");
    let masked = SENT.replace("ann@example.com", "***");
    assert!(preview.parameters.contains(&("Reminders".to_owned(), masked.clone())), "{preview:?}");
    assert!(!preview.string_to_sign.contains("ann"), "{}", preview.string_to_sign);

    server.then(Script::error(400, "Invalid", &format!("bad reminders: {SENT}")));
    let error = client.send(request(30)).await.map(drop).expect_err("an error").to_string();
    assert!(error.contains("withheld") && !error.contains("ann"), "{error}");

    let kept = serde_json::to_string(&Exposed(request(30))).expect("JSON");
    assert_eq!(serde_json::from_str::<SetNote>(&kept).expect("a request"), request(30));
    assert!(!serde_json::to_string(&request(30)).expect("JSON").contains("ann"));
}

/// A command whose map travels as JSON.
struct SetFilter(BTreeMap<String, Vec<i32>>);

struct Nothing;

impl Decode for Nothing {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self)
    }
}

impl Request for SetFilter {
    type Service = AcmeXcp;
    type Response = Nothing;
    const OPERATION: &'static Operation = {
        static OPERATION: Operation = Operation::write("SetFilter")
            .wire("SET FILTER")
            .parameters(const { &[Parameter::any("filter").map().json(), Parameter::bool("on")] });
        &OPERATION
    };

    fn encode(&self, to: &mut Params) {
        to.put("filter", &self.0);
        to.put("on", &true);
    }
}

impl Sendable for SetFilter {}

#[test]
fn an_envelope_carries_it_as_text() {
    let client = acme_xcp::live(xcp::Credentials::new("reseller", "key")).build().expect("a client");
    let filter = SetFilter(BTreeMap::from([("a.com".to_owned(), vec![1, 2])]));
    let preview = client.preview(&filter).expect("a preview");
    for (name, value) in [("filter", r#"{"a.com":[1,2]}"#), ("on", "1")] {
        assert!(preview.parameters.contains(&(name.to_owned(), value.to_owned())), "{preview:?}");
    }
}
