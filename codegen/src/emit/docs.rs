//! Doc comments: the spec's text with what the model knows beside it, wrapped.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Action, Editions, Effect, ErrorCode, Field, Rule, Service};

/// With the indent and `/// ` before it, a line ends before column 100.
const WIDTH: usize = 90;

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

/// The lines of the doc comment, each with the space that stands before its text.
fn text<S: AsRef<str>>(paragraphs: impl IntoIterator<Item = S>) -> String {
    let mut out = String::with_capacity(256);
    for text in paragraphs {
        let text = text.as_ref().trim();
        if text.is_empty() {
            continue;
        }
        if !out.is_empty() {
            line("", &mut out);
        }
        wrap(text, &mut out);
    }
    visible(out)
}

/// Rust refuses characters in a comment that change the direction of the text, and a carriage return that ends no line.
fn visible(text: String) -> String {
    let refused = |c| matches!(c, '\r' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if !text.contains(refused) {
        return text;
    }
    let escaped = |c: char| if refused(c) { c.escape_unicode().to_string() } else { c.to_string() };
    text.chars().map(escaped).collect()
}

fn line(text: &str, out: &mut String) {
    if !out.is_empty() {
        out.push('\n');
    }
    if !text.is_empty() {
        out.push(' ');
        out.push_str(text);
    }
}

/// Fills plain lines up to the width; lists, tables and code stay as they are.
fn wrap(text: &str, out: &mut String) {
    // How many characters stand in the line that is being filled.
    let mut filled = None;
    let mut code = false;
    for source in text.lines() {
        let fence = source.trim_start().starts_with("```");
        code ^= fence;
        let kept = code
            || fence
            || source.trim_start().starts_with(['-', '|', '#', '>', '*']) && !source.starts_with("**");
        if kept || source.trim().is_empty() {
            filled = None;
            line(source.trim_end(), out);
            continue;
        }
        for word in source.split_whitespace() {
            let more = word.chars().count();
            match &mut filled {
                Some(width) if *width + 1 + more <= WIDTH => {
                    out.push(' ');
                    out.push_str(word);
                    *width += 1 + more;
                }
                _ => {
                    line(word, out);
                    filled = Some(more);
                }
            }
        }
    }
}

/// The first sentence of a text.
pub fn summary(text: &str) -> &str {
    let paragraph = text.split("\n\n").next().unwrap_or(text).trim();
    let end = paragraph.match_indices(['.', '。']).map(|(at, stop)| at + stop.len()).find(|end| {
        let rest = &paragraph[*end..];
        rest.is_empty() || rest.starts_with([' ', '\n'])
    });
    end.map_or(paragraph, |end| &paragraph[..end])
}

/// What a caller has to know about an action.
pub fn action(service: &Service, action: &Action) -> Vec<String> {
    let mut paragraphs = vec![action.spec.doc.value.clone(), effect(action)];
    let errors: Vec<&ErrorCode> = action.errors.iter().map(|id| &service[*id]).collect();
    if !errors.is_empty() {
        let link = |error: &&ErrorCode| {
            format!("[`{}`](crate::{}::ErrorCode::{})", error.code, service.module, error.variant)
        };
        let codes = errors.iter().map(link).collect::<Vec<_>>().join(", ");
        paragraphs.push(if errors.iter().all(|error| error.spec.public) {
            format!("Error codes: {codes}.")
        } else {
            let public = format!("crate::{}::ErrorCode", service.module);
            format!("Error codes in addition to the [public ones]({public}): {codes}.")
        });
    }
    paragraphs.push(format!("Source: {}: {}.", service.spec.reference.value, action.spec.page.value));
    paragraphs
}

/// What the action does to the world, and what the SDK therefore does with it.
fn effect(action: &Action) -> String {
    const CLIENT: &str = "crate::runtime::Client";
    const RETRY: &str = "crate::runtime::Retry";
    let mut text = match action.effect {
        Effect::Read => {
            format!("Reads only, free of charge. The SDK retries it as [`Retry`]({RETRY}) allows.")
        }
        Effect::Write if action.repeatable => format!(
            "Changes something, free of charge. Repeating it is harmless, so the SDK retries it as \
             [`Retry`]({RETRY}) allows."
        ),
        Effect::Write => {
            "Changes something, free of charge. The SDK sends it again only when it was surely not \
            carried out."
                .to_owned()
        }
        Effect::Purchase => format!(
            "**Charges the account.** The SDK sends an order once: `client.place(&client.order(request), spend)`, \
             by [`order`]({CLIENT}::order) and [`place`]({CLIENT}::place)."
        ),
        Effect::Destroy => {
            let name = action.destroys.map_or("", |id| id.of(&action.parameters).name.as_str());
            format!(
                "**Destroys for good** what `{name}` names. The SDK sends it once: \
                 [`destroy`]({CLIENT}::destroy) takes it, with the name given once more."
            )
        }
    };
    if let Some(quota) = &action.spec.quota {
        let quota = quota.value;
        text += &format!(
            " The service takes {quota} of these calls a second from one account, and quotes of orders stay below that."
        );
    }
    if action.paging.is_some() {
        text += &format!(
            " [`client.items(request)`]({CLIENT}::items) reads the items of all pages, \
             [`client.pages(request)`]({CLIENT}::pages) the pages."
        );
    }
    if let Some(field) = action.settles_by.map(|id| id.of(&action.reply)) {
        text += &format!(
            " [`client.settle(…)`]({CLIENT}::settle) waits for what `{}` of the reply names.",
            field.name
        );
    }
    text
}

/// What a caller has to know about a parameter or field.
pub fn field(service: &Service, field: &Field) -> Vec<String> {
    let mut notes = Vec::new();
    if field.editions != Editions::ALL {
        notes.push(format!("Only in the {} edition.", editions(service, field.editions)));
    }
    if field.required != Editions::ALL && field.required != Editions::NONE {
        notes.push(format!("Required in the {} edition.", editions(service, field.required)));
    }
    notes.extend(rules(&field.rules));
    if let Some(default) = &field.spec.default {
        notes.push(format!("Default: `{}`.", default.value));
    }
    if let Some(example) = &field.spec.example {
        notes.push(format!("Example: `{}`.", example.value));
    }
    vec![field.spec.doc.value.clone(), notes.join(" "), guard(service, field)]
}

/// Where the value of a parameter comes from that says what was seen.
fn guard(service: &Service, field: &Field) -> String {
    let module = &service.module;
    let sources = field.guard.iter().map(|guard| {
        let year = if guard.year { "the [`year`](crate::runtime::Seen::year) of " } else { "" };
        format!("{year}`{}` of [`{1}`](crate::{module}::{1})", guard.field, guard.action)
    });
    let sources: Vec<String> = sources.collect();
    if sources.is_empty() {
        return String::new();
    }
    format!(
        "It says what was seen, so it is {}, or what was [kept](crate::runtime::Seen::recorded) of it. **Never \
         compute it from today's date:** the service could not tell a repeated order then.",
        sources.join(" or ")
    )
}

fn editions(service: &Service, set: Editions) -> String {
    set.of(service).map(|edition| edition.title.as_str()).collect::<Vec<_>>().join(" and the ")
}

fn rules(rules: &[Rule]) -> Vec<String> {
    let mut notes: Vec<String> = Vec::new();
    let mut rules = rules.iter().peekable();
    while let Some(rule) = rules.next() {
        notes.push(match (rule, rules.peek()) {
            (Rule::Min(least), Some(Rule::Max(most))) => {
                rules.next();
                format!("From {least} to {most}.")
            }
            (Rule::Min(least), _) => format!("At least {least}."),
            (Rule::Max(most), _) => format!("At most {most}."),
            (Rule::MaxLength(most), _) => format!("At most {most} characters."),
            (Rule::MinItems(least), _) => format!("At least {least} of them."),
            (Rule::MaxItems(most), _) => format!("At most {most} of them."),
            (Rule::RequiredWhen(name, value), _) => format!("Required when `{name}` is `{value}`."),
            (Rule::RequiredWithout(name), _) => format!("Required without `{name}`."),
            (Rule::OnlyWhen(name, value), _) => format!("Takes effect only when `{name}` is `{value}`."),
            (Rule::Format(_), _) => continue,
        });
    }
    notes
}
