//! Sends a call to this registrar, and nowhere else.

use super::asked::{Asked, Call};
use super::client::{self, Answer, Response, Sending, Wiring};
use super::decoded;
use super::orders;
use super::recorder::Exchange;
use crate::fake::Inner;
use crate::faults::{Fault, When};
use registrar_sdk::{Document, Error};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Instant;

/// Sends a call, and returns what was sent and received, and what the SDK makes of it.
pub(super) async fn json(registrar: &Arc<Inner>, asked: Asked) -> Result<Value, String> {
    let call = Call::new(asked)?;
    let wiring = Wiring::to(registrar);
    let recorder = Arc::clone(&wiring.recorder);
    let planned = plan(registrar, &call)?;
    let charged = orders::charges(registrar);
    let begun = Instant::now();
    let sending = Sending { call: &call, confirm: &call.asked.confirm, preview: false };
    let done = client::run(registrar, &call, wiring, sending).await;
    let happened = planned.map(|(when, fault)| !registrar.faults.withdraw(&when, &fault));
    let took = begun.elapsed().as_secs_f64() * 1000.0;
    let exchanges: Value = recorder.take().iter().map(Exchange::json).collect();
    let (result, order) = match done.and_then(|done| done) {
        Ok(Answer::Response(response)) => (success(&call, &response), None),
        Ok(Answer::Order(order, placed)) => {
            let result = match &placed {
                Ok(document) => json!({
                    "text": "The order was placed.",
                    "decoded": document.as_ref().map(|document| decoded(&call, document)),
                }),
                Err(error) => failure(&call, error),
            };
            (result, Some(orders::keep(registrar, call, order, charged)))
        }
        Err(error) => (failure(&call, &error), None),
    };
    Ok(json!({
        "exchanges": exchanges,
        "milliseconds": took,
        "result": result,
        "order": order,
        "fault_happened": happened,
    }))
}

/// Adds the call's fault, if it has one, for the next request of its action.
fn plan(registrar: &Inner, call: &Call) -> Result<Option<(When, Fault)>, String> {
    let Some(fault) = &call.asked.fault else { return Ok(None) };
    if let Some(problem) = fault.problem() {
        return Err(problem);
    }
    let when = When::next().of_service(&call.described.service.name).of(&call.described.name);
    registrar.faults.add(when.clone(), fault.clone());
    Ok(Some((when, fault.clone())))
}

fn success(call: &Call, response: &Response) -> Value {
    let attempts = match response.attempts {
        1 => String::new(),
        number => format!(" after {number} attempts"),
    };
    let text = response.text.as_ref().map(|text| format!(": {text}")).unwrap_or_default();
    json!({
        "text": format!("It succeeded{attempts}{text}"),
        "request_id": response.request_id,
        "decoded": decoded(call, &response.document),
    })
}

/// Returns an error in the SDK's words, with the outcome that it means.
pub(super) fn failure(call: &Call, error: &Error) -> Value {
    let outcome = error.outcome().as_str();
    json!({
        "error": error.to_string(),
        "outcome": outcome,
        "decoded": error.document().map(|document| decoded(call, document)),
    })
}

fn decoded(call: &Call, document: &Document) -> Value {
    decoded::json(call.described, document)
}
