//! The stored form of an order.

use super::order::Content;
use super::{Core, Dispatch, Order, OrderState, Placed, Receipt, Refusal};
use crate::document::{Document, Node, NodeKind};
use crate::error::{Error, OrderError, OrderProblem};
use crate::exchange::Job;
use crate::params::{Params, json};
use crate::protocol::Progress;
use crate::value::Timestamp;
use std::time::SystemTime;

/// The version of the form. Version 1 had no account.
const VERSION: &str = "2";

/// Returns an order in this state as one line of JSON.
pub(super) fn write(order: &Order, state: &OrderState) -> String {
    let mut to = String::from("{");
    json::field(&mut to, "registrar_sdk_order", VERSION);
    json::field(&mut to, "id", order.id());
    json::field(&mut to, "service", order.service().name);
    json::field(&mut to, "edition", order.edition().name);
    order.account().into_iter().for_each(|account| json::field(&mut to, "account", account));
    json::field(&mut to, "action", order.action());
    json::field(&mut to, "made", &millis(order.made()));
    order.journal().into_iter().for_each(|journal| json::field(&mut to, "journal", journal));
    json::name(&mut to, "params");
    json::params(&mut to, order.params().entries());
    json::name(&mut to, "state");
    write_state(&mut to, state);
    to.push('}');
    to
}

fn write_state(to: &mut String, state: &OrderState) {
    to.push('{');
    json::field(to, "is", state.entry_state().as_str());
    match state {
        OrderState::Ready => {}
        OrderState::MaybeSent(dispatch) => {
            json::field(to, "earliest", &millis(dispatch.earliest));
            json::field(to, "latest", &millis(dispatch.latest));
            json::field(to, "nonce", &dispatch.nonce);
            dispatch.answered.iter().for_each(|code| json::field(to, "answered", code));
        }
        OrderState::Placed(placed) => {
            receipt(to, "receipt", placed.receipt.as_ref());
            placed.request_id.iter().for_each(|id| json::field(to, "request_id", id));
            json::field(to, "progress", placed.progress.as_str());
        }
        OrderState::Refused(refusal) => {
            json::field(to, "code", &refusal.code);
            json::field(to, "message", &refusal.message);
            receipt(to, "saved", refusal.saved.as_ref());
        }
    }
    to.push('}');
}

const PROGRESS: [Progress; 3] = [Progress::Done, Progress::Accepted, Progress::Saved];

fn receipt(to: &mut String, name: &str, receipt: Option<&Receipt>) {
    let Some(receipt) = receipt else { return };
    json::name(to, name);
    to.push('[');
    for (at, number) in receipt.numbers().iter().enumerate() {
        to.push_str(if at > 0 { "," } else { "" });
        json::string(to, number);
    }
    to.push(']');
}

fn millis(time: SystemTime) -> String {
    Timestamp::from(time).as_millis().to_string()
}

/// The content of a stored form, before it is decided whether to trust that nothing was sent.
pub(crate) struct Stored {
    document: Document,
}

impl Stored {
    pub(crate) fn read(text: &str) -> Result<Self, Error> {
        let document = Document::parse_json(text).map_err(|error| unreadable(&error.to_string()))?;
        let stored = Self { document };
        match stored.text("registrar_sdk_order")?.as_str() {
            VERSION => Ok(stored),
            "1" => Err(unreadable(
                "it is of form 1, which does not say which account it belongs to: finish it with the version of the \
                 SDK that wrote it",
            )),
            _ => Err(unreadable("it has the format of another version of the SDK")),
        }
    }

    pub(super) fn id(&self) -> Result<String, Error> {
        self.text("id")
    }

    pub(super) fn service(&self) -> Result<String, Error> {
        self.text("service")
    }

    pub(super) fn edition(&self) -> Result<String, Error> {
        self.text("edition")
    }

    pub(super) fn action(&self) -> Result<String, Error> {
        self.text("action")
    }

    /// Returns whether it is for this service and edition.
    pub(super) fn is_for(&self, core: &Core) -> Result<bool, Error> {
        Ok(self.service()? == core.service.name && self.edition()? == core.edition.name)
    }

    pub(super) fn account(&self) -> Option<String> {
        self.text("account").ok()
    }

    /// Returns the journal that records whether it was sent.
    pub(super) fn journal(&self) -> Option<String> {
        self.text("journal").ok()
    }

    /// Creates the order in this state, with the journal that records whether it is sent.
    pub(super) fn order(
        &self,
        core: &Core,
        journal: Option<String>,
        state: OrderState,
    ) -> Result<Order, Error> {
        let action = self.action()?;
        let operation = core.service.operation(&action);
        let mut params = Params::new();
        json::put_all(&mut params, self.node("params")?);
        let job = Job {
            action: operation.map_or(action.into(), |operation| operation.name.into()),
            operation,
            params,
        };
        let journal = journal.map(Into::into).unwrap_or_default();
        let content = Content { id: self.id()?, job, made: self.made()?, journal, decodes: None };
        Ok(Order::with(core, self.account(), content, state))
    }

    pub(super) fn made(&self) -> Result<SystemTime, Error> {
        self.time(self.document.root(), "made")
    }

    pub(super) fn state(&self) -> Result<OrderState, Error> {
        let node = self.node("state")?;
        let text = |name: &str| node.get(name).map(|node| node.text().into_owned());
        let needed = |name: &str| text(name).ok_or_else(|| unreadable(&format!("its state has no `{name}`")));
        Ok(match needed("is")?.as_str() {
            "ready" => OrderState::Ready,
            "maybe_sent" => OrderState::MaybeSent(Dispatch {
                earliest: self.time(node, "earliest")?,
                latest: self.time(node, "latest")?,
                nonce: needed("nonce")?,
                answered: text("answered"),
            }),
            "placed" => {
                let word = needed("progress")?;
                let progress = PROGRESS.into_iter().find(|progress| progress.as_str() == word);
                let progress = progress.ok_or_else(|| unreadable("its `progress` is invalid"))?;
                OrderState::Placed(Placed::known(numbers(node, "receipt"), text("request_id"), progress))
            }
            "refused" => OrderState::Refused(Refusal {
                code: needed("code")?,
                message: needed("message")?,
                saved: numbers(node, "saved"),
            }),
            _ => return Err(unreadable("its state is invalid")),
        })
    }

    fn node(&self, name: &str) -> Result<Node<'_>, Error> {
        let node = self.document.root().get(name);
        node.filter(|node| node.kind() == NodeKind::Object)
            .ok_or_else(|| unreadable(&format!("it has no `{name}`")))
    }

    fn text(&self, name: &str) -> Result<String, Error> {
        let node = self.document.root().get(name);
        node.map(|node| node.text().into_owned()).ok_or_else(|| unreadable(&format!("it has no `{name}`")))
    }

    fn time(&self, node: Node<'_>, name: &str) -> Result<SystemTime, Error> {
        let millis = node.get(name).and_then(|node| node.text().parse().ok());
        let millis = millis.ok_or_else(|| unreadable(&format!("`{name}` is not a time")))?;
        Ok(Timestamp::from_millis(millis).into())
    }
}

fn numbers(node: Node<'_>, name: &str) -> Option<Receipt> {
    let numbers: Vec<String> = node.get(name)?.children().map(|number| number.text().into_owned()).collect();
    (!numbers.is_empty()).then(|| Receipt::of(numbers))
}

fn unreadable(reason: &str) -> Error {
    let advice = "Pass the string of `order.to_json()` or of the journal unchanged.";
    OrderError::new(OrderProblem::Stored, format!("the stored order cannot be read: {reason}"), advice).into()
}
