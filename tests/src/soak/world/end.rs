//! The end of a run: everything is placed again, and the journal is compared with the orders.

use super::super::done;
use super::super::plan::Keeps;
use super::super::report::{CallerResult, Ending, Report};
use super::{Life, World, keeps_journal};
use registrar_sdk::{FileJournal, Journal};

impl World {
    /// Places everything again from the ids alone, which must not send anything.
    pub(super) fn once_more(&mut self, life: &Life) {
        self.registrars.deliver_late_requests();
        let before = self.registrars.entries().len();
        for at in 0..self.agents.len() {
            let wanted = &self.agents[at].wanted;
            // A refused order was not carried out, but a full disk may have lost the refusal.
            let ended = match self.agents[at].ending {
                Some(Ending::Refused) => self.journal_failures == 0 && !self.agents[at].dropped,
                Some(Ending::Placed(_) | Ending::Saved) => true,
                _ => false,
            };
            if !keeps_journal(wanted) || !ended {
                continue;
            }
            let clients = &life.kept[wanted.account];
            // Placed orders are recorded, if they were not yet.
            if let Some(order) = &self.agents[at].order {
                drop(done(clients.place(wanted, order)));
            }
            let order = clients.order(wanted);
            drop(done(clients.place(wanted, &order)));
            if self.registrars.entries().len() > before {
                let party = wanted.party.clone();
                self.fail("it was placed again with the same id", &party);
                return;
            }
        }
    }

    /// Compares the journal with the orders.
    pub(super) fn read_journal(&mut self) {
        let journal = FileJournal::open(&self.path).expect("the journal opens again");
        for at in 0..self.agents.len() {
            let agent = &self.agents[at];
            let Some(order) = agent.order.as_ref().filter(|_| keeps_journal(&agent.wanted)) else { continue };
            let kept = done(journal.get(&agent.wanted.id)).expect("the journal is read");
            let kept = kept.map(|kept| kept.content);
            let (ours, kept) = (state(Some(&order.to_json())), state(kept.as_deref()));
            // A full disk may have lost entries; refused orders were not carried out.
            let refused = ours["is"] == "refused";
            let less = kept["is"] == "maybe_sent" || (refused && kept["is"] == "ready");
            // The same holds for an order whose future was dropped between the response and the journal, if a text
            // has restored it since.
            let restored = agent.wanted.keeps == Keeps::Both;
            let less = less && (self.journal_failures > 0 || (agent.dropped && (refused || restored)));
            // A follow-up of the journal may have found the same order before its own call recorded it.
            let found = self.registrars.all().len() > 1
                && ours["is"] == "placed"
                && kept["is"] == "placed"
                && ours["receipt"] == kept["receipt"];
            if ours != kept && !less && !found {
                let party = agent.wanted.party.clone();
                self.fail(&format!("the journal has {kept}, but the order {ours}"), &party);
            }
        }
    }

    pub(super) fn judge(mut self) -> Report {
        let results: Vec<CallerResult<'_>> = self
            .agents
            .iter()
            .map(|agent| CallerResult {
                wanted: &agent.wanted,
                ending: agent.ending.clone().unwrap_or(Ending::None),
                decisions: agent.decisions.clone(),
            })
            .collect();
        self.report.judge(self.seed, &self.registrars, &results);
        self.report
    }
}

/// Returns the state in a stored order.
fn state(text: Option<&str>) -> serde_json::Value {
    let order: serde_json::Value =
        text.map_or(serde_json::Value::Null, |text| serde_json::from_str(text).expect("JSON"));
    order["state"].clone()
}
