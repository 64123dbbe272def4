//! Sensitive values are never shown: every sensitive parameter of every action of both services, and the
//! credentials, contain canaries; the service and the network echo them in all responses, and they must not appear
//! in spans, events, errors, `Debug`, `Display` or serialized values.
//!
//! `assert_masks` asserts the same of typed requests and responses, next to each action's examples.

mod echo;
mod escapes;

use echo::{Echo, EchoFormat, echoed_responses};
use registrar_sdk::{
    Client, Document, Effect, Error, Params, Response, Retry, Service, Spend,
    extend::{HttpResponse, Operation, Protocol},
    rpc, xcp,
};
use registrar_sdk::{aliyun_domain::AliyunDomain, opensrs::Opensrs};
use registrar_sdk_tests::canaries::{Planted, assert_shown_silently, assert_silent, filled_request};
use registrar_sdk_tests::recorded_log::RecordedLog;
use std::sync::Arc;

/// Canaries in credentials, which must not contain spaces.
const SECRET: &str = "telltale-secret-a&<+%/telltale-secret-z";
const TOKEN: &str = "telltale-token-a&<+%/telltale-token-z";

fn main_credentials() -> rpc::Credentials {
    rpc::Credentials::new("id", SECRET).with_security_token(TOKEN)
}

#[test]
fn alibaba_cloud_with_signature_1() {
    let everything = |sensitive: Vec<String>| sensitive.into_iter().chain(own([SECRET, TOKEN])).collect();
    everywhere::<AliyunDomain>(everything, |echo| {
        finish(Client::builder(&AliyunDomain::INFO.editions[0], main_credentials()), echo)
    });
}

#[test]
fn the_credentials_of_signature_3() {
    everywhere::<AliyunDomain>(
        |_| own([SECRET, TOKEN]).collect(),
        |echo| {
            let builder = Client::builder(&AliyunDomain::INFO.editions[1], main_credentials());
            finish(builder.signature_version(rpc::SignatureVersion::V3), echo)
        },
    );
}

#[test]
fn opensrs() {
    let everything = |sensitive: Vec<String>| sensitive.into_iter().chain(own([SECRET])).collect();
    everywhere::<Opensrs>(everything, |echo| {
        let credentials = xcp::Credentials::new("reseller", SECRET);
        finish(Client::builder(&Opensrs::INFO.editions[0], credentials), echo)
    });
}

#[test]
fn previews_and_problems_of_checks() {
    let silence = || Echo::of(HttpResponse::new(200, "{}"));
    for edition in AliyunDomain::INFO.editions {
        for version in [rpc::SignatureVersion::V1, rpc::SignatureVersion::V3] {
            let builder = Client::builder(edition, main_credentials()).signature_version(version);
            previews::<AliyunDomain>(&finish(builder, silence()));
        }
    }
    for edition in Opensrs::INFO.editions {
        let credentials = xcp::Credentials::new("reseller", SECRET);
        previews::<Opensrs>(&finish(Client::builder(edition, credentials), silence()));
    }
}

fn previews<S: Service>(client: &Client<S>) {
    for operation in S::INFO.operations {
        let Planted { params, .. } = filled_request(operation.parameters);
        let preview = client.unchecked().preview_call(operation.name, params).expect("a preview");
        let shown = format!("{preview:?} {:?} {}", preview.parameters, preview.string_to_sign);
        assert_silent(operation.name, &shown);
        for parameter in operation.parameters.iter().filter(|parameter| parameter.sensitive) {
            for odd in ["telltale\u{0}", "telltale @telltale@", "telltale,telltale", &"telltale".repeat(300)]
            {
                let params = Params::new().with(parameter.name, odd);
                if let Err(error) = client.preview_call(operation.name, params) {
                    assert_silent(operation.name, &error.to_string());
                    assert_shown_silently(operation.name, &error);
                }
            }
        }
    }
}

fn finish<S: Service>(builder: registrar_sdk::ClientBuilder<S>, echo: Echo) -> Client<S> {
    assert_silent("a builder", &format!("{builder:?}"));
    builder.transport(Arc::new(echo)).retry(Retry::never()).build().expect("a client")
}

fn own<const COUNT: usize>(texts: [&str; COUNT]) -> impl Iterator<Item = String> {
    texts.map(str::to_owned).into_iter()
}

/// Runs every action with every response that echoes its sensitive values.
fn everywhere<S: Service>(texts: impl Fn(Vec<String>) -> Vec<String>, client: impl Fn(Echo) -> Client<S>)
where
    S::Protocol: Protocol + EchoFormat,
{
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let mut tried = 0;
    for operation in S::INFO.operations {
        let Planted { params, canaries, .. } = filled_request(operation.parameters);
        assert_silent(operation.name, &format!("{params:?}"));
        for text in texts(canaries) {
            for echoed in echoed_responses::<S::Protocol>(&text) {
                let client = client(echoed.echo).unchecked();
                assert_silent("a client", &format!("{client:?}"));
                let recorded = RecordedLog::default();
                let call = call(&client, operation, params.clone());
                let outcome = recorded.record(|| runtime.block_on(call));
                let what = format!("{} of {}", echoed.name, operation.name);
                assert_eq!(outcome.is_ok(), echoed.succeeds, "{what}");
                match &outcome {
                    Ok(outcome) => assert_silent(&what, outcome),
                    Err(error) => {
                        assert_silent(&what, &error.to_string());
                        assert_shown_silently(&what, error);
                    }
                }
                let log = recorded.text();
                assert!(log.contains(operation.name), "{what} is not in the log: {log}");
                assert_silent(&what, &log);
                tried += 1;
            }
        }
    }
    assert!(tried > 500, "only {tried} were tried");
}

/// Calls the action with the method for its effect, and returns what a success shows.
async fn call<S: Service>(
    client: &Client<S>,
    operation: &Operation,
    params: Params,
) -> Result<String, Error> {
    let response: Response<Document> = match (operation.effect, operation.destroys) {
        (Effect::Purchase, _) => {
            let order = client.order_named(operation.name, params)?;
            let placed = client.place(&order, Spend::at_any_price()).await;
            assert_silent("an order", &format!("{order:?} {order:#?} {:?}", order.state()));
            return placed.map(|placed| format!("{placed:?} {placed:#?}"));
        }
        (Effect::Destroy, Some(parameter)) => {
            let name = params.text(parameter).unwrap_or_default().to_owned();
            client.call_to_destroy(operation.name, params, &name).await?
        }
        _ => client.call(operation.name, params).await?,
    };
    Ok(format!("{response:?} {response:#?} {:?}", response.text()))
}
