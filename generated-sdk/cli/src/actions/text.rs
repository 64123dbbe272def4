//! Descriptions in words: types, rules, conditions, effects.

use registrar_descriptions::{Action, Condition, Effect, Field, Rules, StringFormat, Type};

/// Returns the first sentence of a doc, on one line.
pub fn first_sentence(doc: &str) -> String {
    let paragraph = doc.split("\n\n").next().unwrap_or_default();
    let line = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    let end = line.find(". ").map_or(line.len(), |at| at + 1);
    line[..end].trim_end_matches('.').to_owned()
}

/// Returns a doc with each paragraph on one line, for a terminal that wraps lines itself. Lists and code keep theirs.
pub fn unwrapped(doc: &str) -> String {
    let is_own =
        |line: &str| line.trim_start().starts_with(['-', '|', '`', '*', '#']) && !line.starts_with("**");
    let mut text = String::new();
    for line in doc.trim_end().lines() {
        let joins = !text.is_empty() && !text.ends_with('\n') && !line.is_empty() && !is_own(line);
        if joins {
            text.push(' ');
        } else if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(line);
        if line.is_empty() {
            text.push('\n');
        }
    }
    text.replace("\n\n\n", "\n\n")
}

/// Returns an effect as one word.
pub fn word(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "read",
        Effect::Write => "write",
        Effect::Purchase => "purchase",
        Effect::Destroy => "destroy",
        Effect::Undecided => "undecided",
    }
}

/// Returns the effect of an action and its consequence.
pub fn effect(action: &Action) -> String {
    let mut text = match action.effect {
        Effect::Read => "Effect: read. It changes nothing.".to_owned(),
        Effect::Write if action.repeatable => {
            "Effect: write. It is free of charge, and sending it twice has the same result as once."
                .to_owned()
        }
        Effect::Write => {
            "Effect: write. It is free of charge. After a lost response it is not sent again by itself."
                .to_owned()
        }
        Effect::Purchase => {
            "Effect: purchase. It charges the account, so it needs --at-most, --at-any-price, or a yes at a terminal. \
             It is sent once, and the journal remembers it."
                .to_owned()
        }
        Effect::Destroy => format!(
            "Effect: destroy. Data or control is lost for good, so it needs --confirm with the value of `{}`.",
            action.destroys.as_deref().unwrap_or_default()
        ),
        Effect::Undecided => "Effect: undecided. This program does not send it.".to_owned(),
    };
    if action.replaces_all {
        text.push_str(" Everything that the request leaves out is removed.");
    }
    if action.locks_out {
        text.push_str(" The account can lose the means to undo it.");
    }
    text
}

/// Returns a type in a few words.
pub fn type_name(ty: &Type) -> String {
    match ty {
        Type::String | Type::Datetime => "string".to_owned(),
        Type::Int => "32-bit integer".to_owned(),
        Type::Long => "64-bit integer".to_owned(),
        Type::Unsigned => "unsigned 64-bit integer".to_owned(),
        Type::Bool => "boolean".to_owned(),
        Type::Timestamp => "milliseconds since 1970 in UTC".to_owned(),
        Type::Seconds => "seconds since 1970 in UTC".to_owned(),
        Type::Date => "date".to_owned(),
        Type::Decimal => "decimal number".to_owned(),
        Type::Enum(_) => "one of the values below".to_owned(),
        Type::Structure(name) => format!("group `{name}`"),
        Type::Any => "JSON of any shape".to_owned(),
        Type::List(entry) => format!("list, each entry: {}", type_name(entry)),
        Type::Map(entry) => format!("map, each entry: {}", type_name(entry)),
    }
}

/// Returns everything that a value has to fulfil, in sentences.
pub fn facts(field: &Field) -> String {
    let mut facts = vec![format!("Type: {}", type_name(&field.ty))];
    if let Some(time) = &field.time {
        facts.push(format!("Written as {}", time.pattern));
    }
    facts.extend(rules(&field.rules));
    if field.required {
        facts.push("Required".to_owned());
    } else if !field.required_in.is_empty() {
        facts.push(format!("Required by {}", editions(&field.required_in)));
    }
    if let Some(condition) = &field.required_if {
        facts.push(format!("Required {}", words(condition, false)));
    }
    if let Some(condition) = &field.applies_if {
        facts.push(format!("No effect {}", words(condition, true)));
    }
    if !field.editions.is_empty() {
        facts.push(format!("Only in {}", editions(&field.editions)));
    }
    facts.extend(field.default.as_ref().map(|default| format!("Default: `{default}`")));
    facts.extend(field.guard.iter().map(|guard| {
        let year = if guard.year { "the year of " } else { "" };
        format!("Take {year}`{}` from the response to {}", guard.field, guard.action)
    }));
    if field.sensitive {
        facts.push("Sensitive".to_owned());
    }
    facts.extend(
        field.deprecated.as_ref().map(|instead| format!("Deprecated: {}", instead.trim_end_matches('.'))),
    );
    facts.extend(field.example.as_ref().map(|example| format!("Example: `{example}`")));
    format!("{}.", facts.join(". "))
}

fn rules(rules: &Rules) -> Vec<String> {
    let mut facts = Vec::new();
    facts.extend(rules.format.map(|format| match format {
        StringFormat::Domain => "A domain name".to_owned(),
        StringFormat::UnicodeDomain => "A domain name in its own script, not in punycode".to_owned(),
        StringFormat::Email => "An e-mail address".to_owned(),
        StringFormat::Emails => "E-mail addresses, separated by commas".to_owned(),
        StringFormat::Ip => "An IP address".to_owned(),
    }));
    facts.extend(match (rules.min, rules.max) {
        (Some(min), Some(max)) => Some(format!("From {min} to {max}")),
        (Some(min), None) => Some(format!("At least {min}")),
        (None, Some(max)) => Some(format!("At most {max}")),
        (None, None) => None,
    });
    facts.extend(rules.max_length.map(|most| format!("At most {most} characters")));
    facts.extend(match (rules.min_items, rules.max_items) {
        (Some(min), Some(max)) => Some(format!("From {min} to {max} entries")),
        (Some(min), None) => Some(format!("At least {min} entries")),
        (None, Some(max)) => Some(format!("At most {max} entries")),
        (None, None) => None,
    });
    facts
}

/// Returns a condition in words, or its opposite.
fn words(condition: &Condition, opposite: bool) -> String {
    let word = if condition.negated != opposite { "unless" } else { "when" };
    let values: Vec<String> = condition
        .values
        .iter()
        .map(|value| if value.is_empty() { "absent".to_owned() } else { format!("`{value}`") })
        .collect();
    let state = if values.is_empty() { "given".to_owned() } else { values.join(" or ") };
    format!("{word} `{}` is {state}", condition.parameter)
}

fn editions(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("the {name} edition")).collect();
    names.join(" and ")
}

/// Returns the sentence about the editions of an action that not all have.
pub fn only_in(names: &[String]) -> Option<String> {
    (!names.is_empty()).then(|| format!("Only in {}.", editions(names)))
}
