//! The preview: what a call would send, its signature step by step, and code for it.

use super::asked::{Asked, Call, Stamp};
use super::client::{self, Check, Sending, Wiring};
use super::code;
use super::recorder::request_text;
use super::steps::Signed;
use crate::fake::{Inner, lock};
use crate::world::Rng;
use registrar_sdk::Error;
use registrar_sdk::extend::HttpRequest;
use serde_json::{Value, json};
use std::sync::Arc;

/// The request of a call that was not sent, and the rule that it violates, if any.
pub(super) struct Unsent {
    pub(super) call: Call,
    pub(super) stamp: Stamp,
    pub(super) problem: Option<Error>,
    pub(super) request: Option<HttpRequest>,
}

impl Unsent {
    /// Encodes and signs a call without sending it. If it violates a rule, it is encoded all the same, if possible.
    pub(super) async fn of(registrar: &Arc<Inner>, asked: Asked) -> Result<Self, String> {
        let call = Call::new(asked)?;
        let stamp = match &call.asked.stamp {
            Some(stamp) => stamp.clone(),
            None => fresh(registrar),
        };
        let checked = client::run(registrar, &call, Wiring::to_nothing(&stamp)?, Check(&call)).await;
        let problem = checked.and_then(|checked| checked).err();
        let wiring = Wiring::to_nothing(&stamp)?;
        let recorder = Arc::clone(&wiring.recorder);
        // The name of what is destroyed is repeated for the preview.
        let target = call.described.destroys.as_deref().and_then(|name| call.text(name)).unwrap_or_default();
        let sending = Sending { call: &call, confirm: target, preview: true };
        // It is never sent, so its result is an error in every case.
        drop(client::run(registrar, &call, wiring, sending).await);
        let request = recorder.take().into_iter().next().map(|exchange| exchange.request);
        Ok(Self { stamp, problem, request, call })
    }
}

/// Returns a new time stamp and nonce. The nonce is random enough for a fake registrar.
fn fresh(registrar: &Inner) -> Stamp {
    let time = registrar.clock.now();
    let seed = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |since| since.as_nanos());
    let mut rng = Rng::new(u64::try_from(seed % u128::from(u64::MAX)).unwrap_or_default());
    Stamp { time: time.whole_second(), nonce: format!("{:016x}{:016x}", rng.number(), rng.number()) }
}

/// Returns the preview.
pub(super) async fn json(registrar: &Arc<Inner>, asked: Asked, url: &str) -> Result<Value, String> {
    let unsent = Unsent::of(registrar, asked).await?;
    let parameter = match &unsent.problem {
        Some(Error::Invalid(invalid)) => invalid.parameter.clone(),
        _ => None,
    };
    let signed = unsent.request.as_ref().map(|request| Signed::of(&unsent.call, request));
    let account = lock(&registrar.world).account.id.clone();
    let target = code::Target { fake: url.to_owned(), account, real: unsent.call.asked.real };
    let code = |made: Result<String, String>| match made {
        Ok(text) => json!({ "text": text }),
        Err(problem) => json!({ "problem": problem }),
    };
    let curl = signed.as_ref().ok_or_else(|| "the request cannot be encoded".to_owned());
    let curl =
        curl.and_then(|signed| code::curl::write(&unsent.call, signed, unsent.request.as_ref(), &target));
    Ok(json!({
        "problem": unsent.problem.as_ref().map(|error| json!({"text": error.to_string(), "parameter": parameter})),
        "stamp": unsent.stamp,
        "request": unsent.request.as_ref().map(request_text),
        "parameters": signed.as_ref().map(|signed| &signed.parameters),
        "steps": signed.as_ref().map(Signed::json),
        "signature": signed.as_ref().map(|signed| &signed.signature),
        "code": {
            "rust": code(code::rust::write(&unsent.call, &target)),
            "command": code(Ok(code::command::write(&unsent.call, &target))),
            "curl": code(curl),
        },
    }))
}
