//! Data that the callers have learned from responses, for use in later calls.

use fake_registrar::world::canonical;
use registrar_sdk::{
    Document,
    extend::{Node, NodeKind},
};
use std::collections::BTreeMap;

/// The number of ids that are remembered of each kind.
const MOST: usize = 300;

/// A name of the account, as a list reported it.
#[derive(Clone, Debug, Default)]
pub(super) struct Name {
    pub(super) instance: String,
    /// In milliseconds since 1970.
    pub(super) registered: i64,
    pub(super) expires: i64,
}

/// A reported end.
#[derive(Clone, Debug)]
pub(super) enum Ended {
    /// A task's part for a name ended, successfully or not.
    Part { task: String, name: String, worked: bool },
    /// An order was completed.
    Order(String),
}

/// The shared knowledge of all callers.
#[derive(Debug, Default)]
pub(super) struct Learned {
    pub(super) names: BTreeMap<String, Name>,
    /// Names at other registrars with their codes, to be transferred.
    pub(super) movable: Vec<(String, String)>,
    pub(super) ended: Vec<Ended>,
    numbers: BTreeMap<&'static str, Vec<String>>,
    count: usize,
}

/// Fields that contain a number, with its kind.
const NUMBERS: [(&str, &str); 10] = [
    ("TaskNo", "task"),
    ("TaskDetailNo", "part"),
    ("RegistrantProfileId", "profile"),
    ("DomainGroupId", "group"),
    ("order_id", "order"),
    ("forced_pending", "order"),
    ("event_id", "event"),
    ("transfer_id", "transfer"),
    ("simple_transfer_job_id", "job"),
    ("queue_request_id", "request"),
];

impl Learned {
    /// Returns the numbers of a kind.
    pub(super) fn numbers(&self, kind: &str) -> &[String] {
        self.numbers.get(kind).map_or(&[], Vec::as_slice)
    }

    /// Forgets the names, and the numbers of profiles, which can be deleted.
    pub(super) fn forget(&mut self) {
        self.names.clear();
        self.numbers.remove("profile");
    }

    /// Reads a whole response.
    pub(super) fn read(&mut self, response: &Document) {
        self.node(response.root());
    }

    fn node(&mut self, node: Node<'_>) {
        if node.kind() == NodeKind::Object {
            self.object(node);
        }
        node.children().for_each(|child| self.node(child));
    }

    fn object(&mut self, node: Node<'_>) {
        let text =
            |name: &str| node.get(name).map(|node| node.text().into_owned()).filter(|text| !text.is_empty());
        for (field, kind) in NUMBERS {
            text(field).into_iter().for_each(|number| self.remember(kind, number));
        }
        let (status, name) = (text("status"), text("DomainName"));
        if let Some(id) = text("id") {
            if status.as_deref() == Some("completed") {
                self.ended.push(Ended::Order(id.clone()));
            }
            self.remember("order", id);
        }
        if text("SimpleTransferInStatus").is_some() {
            text("InstanceId").into_iter().for_each(|id| self.remember("transfer in", id));
            return;
        }
        let Some(name) = name else { return };
        let millis = |name: &str| text(name).and_then(|text| text.parse().ok());
        if let (Some(instance), Some(expires)) = (text("InstanceId"), millis("ExpirationDateLong")) {
            let registered = millis("RegistrationDateLong").unwrap_or_default();
            self.names.insert(name, Name { instance, registered, expires });
        } else if let Some(task) = text("TaskNo") {
            // Compared with the registrar's own records, which have canonical names.
            let name = canonical(&name);
            match text("TaskStatus").as_deref() {
                Some("EXECUTE_SUCCESS") => self.ended.push(Ended::Part { task, name, worked: true }),
                Some("EXECUTE_FAILURE") => self.ended.push(Ended::Part { task, name, worked: false }),
                _ => {}
            }
        }
    }

    fn remember(&mut self, kind: &'static str, number: String) {
        let all = self.numbers.entry(kind).or_default();
        if all.contains(&number) {
            return;
        }
        if all.len() < MOST {
            all.push(number);
        } else {
            // Drops the oldest.
            self.count += 1;
            let at = self.count % MOST;
            all[at] = number;
        }
    }
}
