//! Placing the order of an action: the quote first, then the order, once.

use super::request::Request;
use crate::errors::explain;
use crate::failure::{Exit, Failure, tell};
use crate::interrupt::until_ctrl_c;
use crate::json;
use crate::limit::{Limit, nothing};
use crate::next::Next;
use crate::placing::{Followed, is_new, known, quoted};
use registrar_sdk::extend::Progress;
use registrar_sdk::{Client, FileJournal, Order, Placed, Service, Spend};
use serde_json::{Value, json};
use std::sync::Arc;

/// The limit of an order, and where it is kept.
pub struct Purchase {
    /// The limit.
    pub limit: Limit,
    /// Whether premium names are accepted.
    pub premium: bool,
    /// The caller's own id.
    pub id: Option<String>,
    /// The journal.
    pub journal: Arc<FileJournal>,
    /// The name of the account.
    pub account: String,
    /// The options of the commands that come next.
    pub next: Next,
}

impl Purchase {
    /// Places an order unless it was placed before, and returns the response.
    pub async fn place<S: Service>(self, client: &Client<S>, request: Request) -> Result<String, Failure> {
        // A mistake is reported before anything is sent for the quote.
        client.preview_call(request.action, request.params.clone()).map_err(|error| explain(&error))?;
        let order = match &self.id {
            Some(id) => client.order_named_with_id(id, request.action, request.params),
            None => client.order_named(request.action, request.params),
        };
        let order = order.map_err(|error| explain(&error))?;
        let followed = Followed { id: order.id(), account: &self.account, next: &self.next };
        tell(&format!("order {} in {}", order.id(), self.journal.path().display()));
        let spend = match is_new(&self.journal, &order).await? {
            true => self.agreed(client, &order).await?,
            false => nothing(),
        };
        match until_ctrl_c(client.place(&order, spend)).await {
            None => Err(followed.interrupted(&order.state())),
            Some(Ok(placed)) => {
                follow_up(&followed, &placed);
                Ok(match placed.document() {
                    Some(response) => json::document(response, request.compact),
                    None => {
                        let mut shown =
                            crate::report::fields(json!({"order": order.id(), "state": "placed"}));
                        shown.extend(known(&placed));
                        json::text(&Value::Object(shown), request.compact)
                    }
                })
            }
            Some(Err(error)) => {
                let failure = explain(&error);
                match failure.exit {
                    Exit::Unknown => Err(failure.then(followed.step("reconcile"))),
                    _ => Err(failure),
                }
            }
        }
    }

    /// Shows the price, and returns the limit that it is allowed for.
    async fn agreed<S: Service>(&self, client: &Client<S>, order: &Order) -> Result<Spend, Failure> {
        if !self.limit.needs_price() {
            return Ok(self.limit.spend(None, self.premium));
        }
        let quote = client.quote(order).await.map_err(|error| explain(&error))?;
        tell(&quoted(&quote));
        Ok(match self.limit {
            // The SDK compares the price with the limit, and says why it is refused.
            Limit::AtMost(most) => self.limit.spend(Some(most), self.premium),
            _ => {
                self.limit.allow(quote.total)?;
                self.limit.spend(Some(quote.total), self.premium)
            }
        })
    }
}

fn follow_up(followed: &Followed<'_>, placed: &Placed) {
    let number = placed.receipt().map(|receipt| format!(" as {receipt}")).unwrap_or_default();
    match placed.progress() {
        Progress::Saved => tell(&format!("saved{number}; it is charged when somebody processes it")),
        Progress::Done | Progress::Accepted => {
            tell(&format!("placed{number}; to wait for its result: {}", followed.step("settle")));
        }
    }
    followed.unrecorded(placed).iter().for_each(|warning| tell(warning));
}
