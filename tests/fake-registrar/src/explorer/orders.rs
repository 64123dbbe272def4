//! The orders that the page has made, and what follows after they are placed.

use super::asked::Call;
use super::client::{self, Task, Wiring};
use super::recorder::Exchange;
use super::send::failure;
use super::value;
use crate::fake::{Inner, lock};
use registrar_sdk::{
    Client, Error, NameState, Order, OrderState, Receipt, Reconciled, Service, TaskProgress,
};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use std::time::Instant;

/// The number of orders that are kept.
const MOST: usize = 100;

/// An order that the page has made.
#[derive(Clone)]
pub(crate) struct Kept {
    order: Order,
    call: Arc<Call>,
    /// The number of movements of money before it.
    charged: usize,
}

/// Returns the number of movements of money so far.
pub(super) fn charges(registrar: &Inner) -> usize {
    registrar.look(|world| world.account.ledger().len())
}

/// Keeps an order, and returns it for the page.
pub(super) fn keep(registrar: &Inner, call: Call, order: Order, charged: usize) -> Value {
    let kept = Kept { order, call: Arc::new(call), charged };
    let mut all = lock(&registrar.orders);
    if all.len() == MOST {
        all.remove(0);
    }
    all.push(kept.clone());
    drop(all);
    shown(registrar, &kept)
}

fn shown(registrar: &Inner, kept: &Kept) -> Value {
    let (state, detail) = match kept.order.state() {
        OrderState::Ready => ("ready", "It was not carried out: it can be placed again.".to_owned()),
        OrderState::MaybeSent(_) => (
            "maybe_sent",
            "It may have been placed, so the SDK refuses to send it again. Reconcile it: that finds out from the \
             service's own lists."
                .to_owned(),
        ),
        OrderState::Placed(placed) => {
            let number = placed.receipt().map(|receipt| format!(" as {receipt}")).unwrap_or_default();
            ("placed", format!("The service has it{number}."))
        }
        OrderState::Refused(refusal) => ("refused", format!("The service has refused it: {}.", refusal.code)),
        _ => ("unknown", String::new()),
    };
    let (ledger, balance) = registrar.look(|world| {
        (value(&world.account.ledger().get(kept.charged..)), world.account.balance().to_string())
    });
    json!({
        "id": kept.order.id(),
        "action": kept.order.action(),
        "state": state,
        "detail": detail,
        "ledger": ledger,
        "balance": balance,
    })
}

/// A step of an order.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Following {
    order: String,
    step: Step,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Step {
    Place,
    Reconcile,
    Settle,
}

/// Takes the next step of an order.
pub(super) async fn follow(registrar: &Arc<Inner>, following: Following) -> Result<Value, String> {
    let kept = lock(&registrar.orders).iter().find(|kept| kept.order.id() == following.order).cloned();
    let kept = kept.ok_or("there is no such order: the registrar was reset since")?;
    let wiring = Wiring::to(registrar);
    let recorder = Arc::clone(&wiring.recorder);
    let begun = Instant::now();
    let taken = client::run(registrar, &kept.call, wiring, Take { kept: &kept, step: following.step }).await;
    let took = begun.elapsed().as_secs_f64() * 1000.0;
    let result = taken.and_then(|taken| taken).unwrap_or_else(|error| failure(&kept.call, &error));
    let exchanges: Value = recorder.take().iter().map(Exchange::json).collect();
    Ok(
        json!({"exchanges": exchanges, "milliseconds": took, "result": result, "order": shown(registrar, &kept)}),
    )
}

struct Take<'a> {
    kept: &'a Kept,
    step: Step,
}

impl Task for Take<'_> {
    type Output = Result<Value, Error>;

    async fn run<S: Service>(self, client: Client<S>) -> Self::Output {
        let order = &self.kept.order;
        match self.step {
            Step::Place => {
                client.place(order, self.kept.call.spend()).await?;
                Ok(json!({"text": "The order was placed."}))
            }
            Step::Reconcile => client.reconcile(order).await.map(|found| reconciled(&found)),
            Step::Settle => {
                let lines: Arc<Mutex<Vec<String>>> = Arc::default();
                let events = Arc::clone(&lines);
                let settle =
                    client.settle(order).on_progress(move |event| lock(&events).push(event.to_string()));
                let progress = settle.await?;
                let lines = std::mem::take(&mut *lock(&lines));
                Ok(json!({"text": "Every name has succeeded.", "progress": lines, "names": names(&progress)}))
            }
        }
    }
}

fn reconciled(found: &Reconciled) -> Value {
    let numbers =
        |receipt: Option<&Receipt>| receipt.map(|receipt| format!(" as {receipt}")).unwrap_or_default();
    match found {
        Reconciled::Placed(placed) => {
            let number = numbers(placed.receipt());
            json!({"text": format!("It was placed{number}, once. Placing it again would charge twice, so the SDK does not.")})
        }
        Reconciled::NotPlaced => {
            json!({"text": "It was not placed, and will not be: the service's complete lists prove it. It can be placed again."})
        }
        Reconciled::Ambiguous(receipts) => {
            let numbers: Vec<String> = receipts.iter().map(Receipt::to_string).collect();
            json!({"text": format!("Several match it: {}.", numbers.join("; "))})
        }
        Reconciled::CannotTellYet { ask_after, advice } => json!({
            "text": format!("There is no trace of it, which proves nothing yet. {advice}"),
            "ask_after": ask_after.map(crate::world::Time::from_system),
        }),
        _ => json!({"text": "The outcome is unknown."}),
    }
}

fn names(progress: &TaskProgress) -> Value {
    let word = |state: NameState| match state {
        NameState::Waiting => "waiting",
        NameState::Done => "done",
        NameState::Failed => "failed",
    };
    progress
        .names
        .iter()
        .map(|name| json!({"name": name.name, "state": word(name.state), "reason": name.reason}))
        .collect()
}
