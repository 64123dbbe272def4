//! Doc comments: the Markdown of the spec, with facts from the model.

use proc_macro2::TokenStream;
use quote::quote;

use crate::markdown::{code, first_sentence, literal, with_paths};
use crate::model::{
    Action, Condition, Currency, Editions, Effect, ErrorCode, Field, Guard, Kind, Outcome, Rule, SHARED,
    Service,
};
use crate::spec::{Block, Text};

/// The width of a doc comment's text.
const WIDTH: usize = 112;

/// A doc comment of these paragraphs.
pub fn outer<S: AsRef<str>>(paragraphs: impl IntoIterator<Item = S>) -> TokenStream {
    let text = text(paragraphs);
    let lines = text.lines();
    quote!(#(#[doc = #lines])*)
}

/// A doc comment for the whole file.
pub fn inner<S: AsRef<str>>(paragraphs: impl IntoIterator<Item = S>) -> TokenStream {
    let text = text(paragraphs);
    let lines = text.lines();
    quote!(#(#![doc = #lines])*)
}

/// The lines of the doc comment, each with a leading space.
fn text<S: AsRef<str>>(paragraphs: impl IntoIterator<Item = S>) -> String {
    let mut out = String::with_capacity(256);
    for text in paragraphs {
        let text = text.as_ref().trim();
        if !text.is_empty() && !out.is_empty() {
            out.push('\n');
        }
        for line in text.lines() {
            let space = if line.is_empty() { "" } else { " " };
            out.extend([space, line, "\n"]);
        }
    }
    visible(out)
}

/// Escapes the characters that Rust refuses in comments: those that change the text direction, and lone carriage returns.
fn visible(text: String) -> String {
    let refused = |c| matches!(c, '\r' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if !text.contains(refused) {
        return text;
    }
    let escaped = |c: char| if refused(c) { c.escape_unicode().to_string() } else { c.to_string() };
    text.chars().map(escaped).collect()
}

/// Returns the first sentence of a doc, or the whole doc if it does not begin with prose.
pub fn summary(service: &Service, doc: &Block, owners: &[&str]) -> String {
    let doc = linked(service, doc, owners);
    first_sentence(&doc).unwrap_or(doc)
}

/// Returns the doc of a setter for a field with this summary.
pub fn sets(summary: &str) -> String {
    const NOUNS: [&str; 7] = ["The ", "A ", "An ", "Its ", "Whether ", "When ", "How "];
    match NOUNS.iter().any(|word| summary.starts_with(word)) {
        true => format!("Sets {}{}", summary[..1].to_lowercase(), &summary[1..]),
        false => summary.to_owned(),
    }
}

/// Returns a doc of the spec with its links as Rust paths. Fields of the owners need no path.
pub fn linked(service: &Service, doc: &Block, owners: &[&str]) -> String {
    with_paths(&doc.text.value, |name| service.link(name, owners))
}

/// Returns the doc of an action, which can link to the fields of its request and its response.
pub fn linked_action(service: &Service, action: &Action) -> String {
    linked(service, &action.spec.doc, &action_owners(action))
}

/// The types whose fields the docs of an action can link to.
fn action_owners<'a>(action: &'a Action<'_>) -> [&'a str; 2] {
    [action.name, &action.response_name]
}

/// Returns a link to a field of a type in the same file. It says `field@` because a setter has the same name.
pub fn field_link(owner: &str, name: &str) -> String {
    format!("[{}](field@{owner}::{name})", code(name))
}

/// Returns a link to the first field of a path from a type in the same file.
fn path_link(owner: &str, path: &[&Field]) -> String {
    let names: Vec<&str> = path.iter().map(|field| field.name.as_str()).collect();
    let first = names.first().copied().unwrap_or_default();
    format!("[{}](field@{owner}::{first})", code(&names.join(".")))
}

/// Returns the paragraphs about an action, with an example of its use.
pub fn action(service: &Service, action: &Action, example: Option<String>) -> Vec<String> {
    let mut paragraphs = vec![linked_action(service, action), only_in(service, action.editions)];
    let response = &action.response_name;
    paragraphs
        .push(format!("{}\nThe response is a [`{response}`](super::{response}).", effect(service, action)));
    let errors: Vec<&ErrorCode> = action.errors.iter().map(|id| &service[*id]).collect();
    if !errors.is_empty() {
        // The action's module is next to that of the error codes.
        let link =
            |error: &&ErrorCode| format!("[{}](super::ErrorCode::{})", code(error.code), error.variant);
        let codes = filled(errors.iter().map(link));
        paragraphs.push(if errors.iter().all(|error| error.spec.is_public()) {
            format!("Error codes:\n{codes}.")
        } else {
            format!("Error codes in addition to the [public ones](super::ErrorCode):\n{codes}.")
        });
    }
    let outcomes = action.outcomes.iter().map(|(id, outcome)| {
        let error = &service[*id];
        let meaning = match outcome {
            Outcome::Refused => "means that the request was refused",
            Outcome::NotDone => "means that nothing was done",
            Outcome::Unknown => "does not say whether the request was carried out",
        };
        format!("Here, [{}](super::ErrorCode::{}) {meaning}.", code(error.code), error.variant)
    });
    paragraphs.push(outcomes.collect::<Vec<_>>().join("\n"));
    let reference = action.spec.reference.as_ref().unwrap_or(&service.spec.reference);
    let [reference, section] = [reference, &action.spec.source].map(|it| literal(&it.value));
    paragraphs.push(format!("Source: {reference}: {section}."));
    paragraphs.extend(example);
    paragraphs
}

/// Joins items with commas, in as few lines as the width of docs allows.
fn filled(items: impl Iterator<Item = String>) -> String {
    let (mut out, mut width) = (String::new(), 0);
    for item in items {
        let fits = width + item.len() <= WIDTH;
        out += match (width, fits) {
            (0, _) => "",
            (_, true) => ", ",
            (_, false) => ",\n",
        };
        width = if fits { width + 2 } else { 0 } + item.len();
        out += &item;
    }
    out
}

/// Returns the effect of an action, and how to call it.
fn effect(service: &Service, action: &Action) -> String {
    const CLIENT: &str = "crate::Client";
    const RETRY: &str = "crate::Retry";
    let mut text = match action.effect {
        Effect::Read => {
            format!("A read: the SDK retries it as [`Retry`]({RETRY}) allows.")
        }
        Effect::Write if action.repeatable => {
            format!("A write that is harmless to repeat: the SDK retries it as [`Retry`]({RETRY}) allows.")
        }
        Effect::Write => "A write: the SDK retries it only if it was certainly not carried out.".to_owned(),
        Effect::Purchase => format!(
            "**Charges the account.** Place it with `client.place(&client.order(request), spend)`:\nsee \
             [`order`]({CLIENT}::order) and [`place`]({CLIENT}::place)."
        ),
        Effect::Undecided => format!(
            "**May charge the account or destroy something:** the spec does not say yet.\nCall it with \
             [`call_undecided`]({CLIENT}::call_undecided), which sends it once."
        ),
        Effect::Destroy => {
            let name = action.destroys.map_or("", |id| id.of(&action.parameters).name.as_str());
            let name = field_link(action.name, name);
            format!(
                "**Destructive:** call it with [`destroy`]({CLIENT}::destroy), which takes {name} again as a confirmation."
            )
        }
    };
    if action.replaces_all {
        text += "\n**Replaces the whole list:** entries that the request leaves out are removed.";
    }
    if action.locks_out {
        text += "\n**Can lock you out:** this API may be unable to undo it.";
    }
    if let Some(quota) = &action.spec.quota {
        let quota = quota.value;
        text += &format!(
            "\nThe service allows {quota} calls per second and account; the SDK paces quotes of orders to stay below."
        );
    }
    if action.paging.is_some() {
        text += &format!(
            "\n[`client.items(request)`]({CLIENT}::items) streams the items of all pages,\n\
             [`client.pages(request)`]({CLIENT}::pages) the pages."
        );
    }
    if let Some(reason) = action.unpaged() {
        text += &format!(
            "\nThe SDK does not page through its responses. {}",
            linked(service, reason, &action_owners(action))
        );
    }
    if let Some(path) = &action.settles_by {
        let name = path_link(&action.response_name, &path.fields(service, &action.response));
        text += &format!(
            "\n[`client.settle(…)`]({CLIENT}::settle) follows {name} of the response until the outcome is known."
        );
    }
    text
}

/// Returns the paragraphs about a parameter or field.
///
/// `beside` are the fields of its group, which its conditions can name, and `owner` is the type that has them.
pub fn field(service: &Service, owner: &str, field: &Field, beside: &[Field]) -> Vec<String> {
    let mut notes = Vec::new();
    notes.extend(Some(only_in(service, field.editions)).filter(|note| !note.is_empty()));
    if field.required != Editions::ALL && field.required != Editions::NONE {
        notes.push(format!("Required in the {} edition.", editions(service, field.required)));
    }
    // Callers know that a time is not zero.
    let documented = |rule: &&Rule| !(field.ty.kind == Kind::Timestamp && **rule == Rule::Min(1));
    notes.extend(rules(field.rules.iter().filter(documented)));
    if let Some(it) = &field.required_if {
        let word = if it.negated { "unless" } else { "when" };
        notes.push(format!("Required {word} {}.", condition(service, it, owner, beside)));
    }
    if let Some(it) = &field.applies_if {
        let words = if it.negated { "Has no effect" } else { "Takes effect only" };
        notes.push(format!("{words} when {}.", condition(service, it, owner, beside)));
    }
    if let Some(default) = &field.spec.default {
        notes.push(format!("Default: {}.", code(&default.value)));
    }
    if let Some(example) = &field.spec.example {
        notes.push(format!("Example: {}.", code(&example.value)));
    }
    let (mut doc, notes) = (linked(service, &field.spec.doc, &owners(field, owner)), notes.join(" "));
    let is_one_line = !doc.contains('\n');
    if let Some(format) = &field.time {
        doc = continued(&doc, &format.words());
    }
    if let Some(currency) = &field.currency {
        doc = continued(&doc, &format!("Currency: {}.", self::currency(service, currency, owner, beside)));
    }
    // They belong to the paragraph of a doc of one line: a longer one may end in a list.
    let paragraphs = match notes.is_empty() || !is_one_line {
        true => vec![doc, notes],
        false => vec![continued(&doc, &notes)],
    };
    paragraphs.into_iter().chain([guard(service, field)]).collect()
}

/// Returns the currency of an amount: its code, or a link to the field that names it.
fn currency(service: &Service, currency: &Currency, owner: &str, beside: &[Field]) -> String {
    match currency {
        Currency::Code(code) => (*code).to_owned(),
        Currency::Field(path) => path_link(owner, &path.fields(service, beside)),
        Currency::Parameter(id, parameter) => {
            let action = &service[*id];
            let link = field_link(action.name, &parameter.of(&action.parameters).name);
            if owner == action.name { link } else { format!("{link} of the request") }
        }
    }
}

/// Adds sentences to the last paragraph of a doc, on the same line if they fit.
fn continued(doc: &str, words: &str) -> String {
    let doc = doc.trim_end();
    let line = doc.lines().last().map_or(0, str::len) + words.len();
    format!("{doc}{}{words}", if line < WIDTH { ' ' } else { '\n' })
}

/// The types whose fields the doc of a field can link to. A shared parameter can also name the other shared ones.
pub fn owners<'a>(field: &Field, owner: &'a str) -> Vec<&'a str> {
    if field.shared.is_some() { vec![owner, SHARED] } else { vec![owner] }
}

/// Returns where the value of a guard comes from.
fn guard(service: &Service, field: &Field) -> String {
    let module = &service.module;
    let sources = field.guard.iter().map(|guard| {
        let year = if guard.year { "the [`year`](crate::Observed::year) of " } else { "" };
        let Guard { owner, field, action, .. } = guard;
        let path = format!("crate::{module}");
        format!("{year}[`{field}`](field@{path}::{owner}::{field}) of [`{action}`]({path}::{action})")
    });
    let sources: Vec<String> = sources.collect();
    if sources.is_empty() {
        return String::new();
    }
    format!(
        "Pass the observed value: {},\nor a [stored](crate::Observed::from_storage) copy.\n**Never \
         compute it from today's date:** the service could not detect a repeated order.",
        sources.join("\nor ")
    )
}

/// Returns the note about an item that only some editions have; empty if all have it.
pub fn only_in(service: &Service, set: Editions) -> String {
    if set == Editions::ALL {
        return String::new();
    }
    format!("Only in the {} edition.", editions(service, set))
}

/// Returns the attribute of a deprecated item.
pub fn deprecated(instead: &Option<Text>) -> Option<TokenStream> {
    let instead = &instead.as_ref()?.value;
    Some(quote!(#[deprecated(note = #instead)]))
}

fn editions(service: &Service, set: Editions) -> String {
    set.of(service).map(|edition| edition.title.as_str()).collect::<Vec<_>>().join(" and the ")
}

/// Describes a condition, with the Rust names of parameters and values.
fn condition(service: &Service, condition: &Condition, owner: &str, beside: &[Field]) -> String {
    let other = beside.iter().find(|field| field.wire == condition.parameter);
    let name = other.map_or_else(|| code(condition.parameter), |field| field_link(owner, &field.name));
    let value = |value: &&str| {
        let known = match other?.ty.kind {
            Kind::Enum(id) => (&service[id], service[id].values.iter().find(|it| it.wire == *value)?),
            _ => return None,
        };
        let path = format!("{}::{}", known.0.name, known.1.variant);
        Some(format!("[{}](crate::{}::{path})", code(&path), service.module))
    };
    // An absent parameter is not a value of its own: the docs of the other parameter give its default.
    let values = condition.values.iter().filter(|value| !value.is_empty());
    let values: Vec<String> = values.map(|it| value(it).unwrap_or_else(|| code(it))).collect();
    let is = if values.is_empty() { "is given".to_owned() } else { format!("is {}", values.join(" or ")) };
    format!("{name} {is}")
}

fn rules<'a>(rules: impl Iterator<Item = &'a Rule>) -> Vec<String> {
    let mut notes: Vec<String> = Vec::new();
    let mut rules = rules.peekable();
    while let Some(rule) = rules.next() {
        notes.push(match (rule, rules.peek()) {
            (Rule::Min(least), Some(Rule::Max(most))) => {
                rules.next();
                format!("From {least} to {most}.")
            }
            (Rule::Min(least), _) => format!("At least {least}."),
            (Rule::Max(most), _) => format!("At most {most}."),
            (Rule::MaxLength(most), _) => format!("At most {most} characters."),
            (Rule::MinItems(1), _) => "Not empty.".to_owned(),
            (Rule::MinItems(least), _) => format!("At least {least} items."),
            (Rule::MaxItems(most), _) => format!("At most {most} items."),
            (Rule::Format(_), _) => continue,
        });
    }
    notes
}
