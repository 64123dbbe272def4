//! Entries as records of the log.

use crate::document::Document;
use crate::orders::{EntryState, JournalEntry};
use crate::params::json;
use crate::value::Timestamp;

/// Writes an entry as a JSON object on one line.
pub(super) fn write(entry: &JournalEntry) -> String {
    let mut to = String::from("{");
    json::field(&mut to, "id", &entry.id);
    json::field(&mut to, "service", &entry.service);
    json::field(&mut to, "edition", &entry.edition);
    json::field(&mut to, "account", &entry.account);
    json::field(&mut to, "action", &entry.action);
    json::field(&mut to, "state", entry.state.as_str());
    json::field(&mut to, "version", &entry.version.to_string());
    json::field(&mut to, "time", &entry.time.as_millis().to_string());
    json::field(&mut to, "content", &entry.content);
    to.push('}');
    to
}

/// Reads the output of [`write`]; the error is a clause with the problem.
pub(super) fn read(record: &str) -> Result<JournalEntry, String> {
    let document = Document::parse_json(record).map_err(|error| format!("it is not JSON: {error}"))?;
    let text = |name: &str| {
        let node = document.root().get(name);
        node.map(|node| node.text().into_owned()).ok_or_else(|| format!("it has no `{name}`"))
    };
    let invalid = |name: &str| format!("its `{name}` is invalid");
    Ok(JournalEntry {
        id: text("id")?,
        service: text("service")?,
        edition: text("edition")?,
        account: text("account")?,
        action: text("action")?,
        state: text("state")?.parse::<EntryState>().map_err(|_| invalid("state"))?,
        version: text("version")?.parse().map_err(|_| invalid("version"))?,
        time: Timestamp::from_millis(text("time")?.parse().map_err(|_| invalid("time"))?),
        content: text("content")?,
    })
}
