//! Diagnoses a signature mismatch by comparing the server's string to sign with the client's. It never shows a value.

use crate::base::percent::decoded;
use std::collections::BTreeMap;

const MARK: &str = "server string to sign is:";

/// Splits a message at the server's string to sign: returns the readable part, and the string.
pub(super) fn server_text(message: &str) -> Option<(&str, &str)> {
    let at = message.to_ascii_lowercase().find(MARK)?;
    let (shown, rest) = (message.get(..at)?, message.get(at + MARK.len()..)?);
    let theirs = rest.split_whitespace().next().unwrap_or_default();
    Some((shown.trim().trim_end_matches(['.', ',', ';']), theirs))
}

/// Describes the difference between the two strings.
pub(super) fn explain(ours: &str, theirs: &str) -> String {
    if ours == theirs {
        return "The server and this client signed the same string, so the access key secret is wrong or belongs to a different key id.".to_owned();
    }
    let (our_method, our_query) = parts(ours);
    let (their_method, their_query) = parts(theirs);
    if our_method != their_method {
        return format!(
            "The server received a different HTTP method than {our_method}: check for a proxy that changes requests."
        );
    }
    let (ours, theirs) = (parameters(&our_query), parameters(&their_query));
    let differs = ours.iter().find(|(name, value)| theirs.get(*name).is_some_and(|other| other != *value));
    if let Some((name, _)) = differs {
        return format!(
            "The server received a different value of {}: check for a proxy that changes requests, or for a different encoding.",
            plain(name)
        );
    }
    if let Some((name, _)) = ours.iter().find(|(name, _)| !theirs.contains_key(*name)) {
        return format!("The server did not receive the parameter {}.", plain(name));
    }
    if let Some((name, _)) = theirs.iter().find(|(name, _)| !ours.contains_key(*name)) {
        return format!("The server received a parameter that was not sent: {}.", plain(name));
    }
    "The server signed the same parameters in a different order or encoding.".to_owned()
}

/// Returns the method, and the query before its second encoding.
fn parts(text: &str) -> (&str, String) {
    let mut parts = text.splitn(3, '&');
    let method = parts.next().unwrap_or_default();
    let query = parts.nth(1).unwrap_or_default();
    (method, decoded(query))
}

fn parameters(query: &str) -> BTreeMap<String, String> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

/// Returns a name for display; anything else from the service is not shown.
fn plain(name: &str) -> String {
    let plain =
        name.len() <= 100 && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'));
    if plain { format!("`{name}`") } else { "with an invalid name".to_owned() }
}
