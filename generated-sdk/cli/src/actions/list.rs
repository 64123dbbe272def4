//! Lists of actions, and the search.

use super::text::{first_sentence, word};
use crate::failure::{Exit, Failure};
use crate::json;
use crate::options::{get, is_set};
use clap::ArgMatches;
use registrar_descriptions::{Action, Service, all};
use serde_json::json;

/// Lists the actions that match, one a line.
pub fn run(matches: &ArgMatches) -> Result<String, Failure> {
    let words: Vec<String> =
        matches.get_many::<String>("words").into_iter().flatten().map(|word| word.to_lowercase()).collect();
    let (service, effect): (Option<String>, Option<String>) =
        (get(matches, "service"), get(matches, "effect"));
    let found: Vec<(&Service, &Action)> = all()
        .iter()
        .filter(|each| service.as_ref().is_none_or(|name| *name == each.name))
        .flat_map(|service| service.actions.iter().map(move |action| (service, action)))
        .filter(|(_, action)| effect.as_ref().is_none_or(|effect| effect == word(action.effect)))
        .filter(|(_, action)| words.iter().all(|word| has(action, word)))
        .collect();
    if found.is_empty() {
        return Err(Failure::new(Exit::Failed, "no action matches: try fewer or other words"));
    }
    let is_json = is_set(matches, "json");
    let width = found.iter().map(|(_, action)| action.name.len()).max().unwrap_or_default();
    let lines = found.iter().map(|(service, action)| {
        let doc = first_sentence(&action.doc);
        if is_json {
            let line = json!({
                "service": service.name, "action": action.name, "effect": word(action.effect), "doc": doc,
            });
            json::text(&line, true)
        } else {
            format!("{:<13}  {:<width$}  {:<9}  {doc}", service.name, action.name, word(action.effect))
        }
    });
    Ok(lines.collect::<Vec<_>>().join("\n"))
}

/// Returns whether a word in small letters is in the name, an alias or the docs of an action.
fn has(action: &Action, word: &str) -> bool {
    let texts = [&action.name, &action.wire, &action.doc];
    texts.into_iter().chain(&action.aliases).any(|text| text.to_lowercase().contains(word))
}
