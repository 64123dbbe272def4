//! Compares two descriptions of an API, and says what each change breaks.

mod report;

use std::collections::BTreeSet;

use codegen::model::Effect;

use crate::facts::{Action, Fact, Facts, Group, Type};
pub use report::{item, report};

/// The kinds of description to compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Two specs, exactly.
    Specs,
    /// A spec with a vendor's description, which says less: a person may have narrowed types and added limits, conditions
    /// and effects.
    SpecWithVendor,
}

/// A difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The action's name on the wire; absent for error codes.
    pub action: Option<String>,
    /// The item.
    pub item: Item,
    /// The difference.
    pub kind: ChangeKind,
    /// The promises that it breaks.
    pub breaks: Breaks,
}

/// The item that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// The action as a whole.
    Action,
    /// A parameter, by path.
    Parameter(String),
    /// A field of the response, by path.
    Field(String),
    /// A value of the enum of a parameter, by the parameter's path.
    ParameterValue(String, String),
    /// A value of the enum of a response field, by the field's path.
    FieldValue(String, String),
    /// An error code.
    Error(String),
}

impl Item {
    fn at(path: &str, is_parameter: bool) -> Self {
        match is_parameter {
            true => Self::Parameter(path.to_owned()),
            false => Self::Field(path.to_owned()),
        }
    }
}

/// The kind of a difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It has changed, as described.
    Changed(String),
}

/// The promises that a change breaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Breaks {
    /// Programs that use the SDK may not compile any more.
    pub source: bool,
    /// Requests or responses of one side may be refused by the other.
    pub wire: bool,
    /// The same call may charge another amount, or charge again.
    pub cost: bool,
}

impl Breaks {
    const NOTHING: Self = Self { source: false, wire: false, cost: false };
    const SOURCE: Self = Self { source: true, ..Self::NOTHING };
    const WIRE: Self = Self { wire: true, ..Self::NOTHING };
    const BOTH: Self = Self { source: true, wire: true, cost: false };

    fn with_cost(self, cost: bool) -> Self {
        Self { cost, ..self }
    }
}

/// Returns the differences between two descriptions, in the order of actions and paths.
pub fn compare(old: &Facts, new: &Facts, mode: Mode) -> Vec<Change> {
    let mut comparison = Comparison { mode, editions: &new.editions, changes: Vec::new() };
    let names: BTreeSet<&String> = old.actions.keys().chain(new.actions.keys()).collect();
    for name in names {
        match (old.actions.get(name), new.actions.get(name)) {
            (Some(old), Some(new)) => comparison.action(name, old, new),
            (None, Some(_)) => comparison.add(Some(name), Item::Action, ChangeKind::Added, Breaks::NOTHING),
            (Some(old), None) if comparison.concerns(&old.editions) => {
                comparison.add(Some(name), Item::Action, ChangeKind::Removed, Breaks::BOTH);
            }
            _ => {}
        }
    }
    comparison.errors(None, &old.errors, &new.errors);
    comparison.changes
}

struct Comparison<'a> {
    mode: Mode,
    /// The editions that both sides describe.
    editions: &'a BTreeSet<String>,
    changes: Vec<Change>,
}

impl Comparison<'_> {
    fn add(&mut self, action: Option<&String>, item: Item, kind: ChangeKind, breaks: Breaks) {
        self.changes.push(Change { action: action.cloned(), item, kind, breaks });
    }

    /// Whether any of these editions is compared.
    fn concerns(&self, editions: &BTreeSet<String>) -> bool {
        self.mode == Mode::Specs || editions.iter().any(|it| self.editions.contains(it))
    }

    fn compared(&self, editions: &BTreeSet<String>) -> BTreeSet<String> {
        match self.mode {
            Mode::Specs => editions.clone(),
            Mode::SpecWithVendor => editions.intersection(self.editions).cloned().collect(),
        }
    }

    fn action(&mut self, name: &String, old: &Action, new: &Action) {
        let changed = |comparison: &mut Self, text: String, breaks| {
            comparison.add(Some(name), Item::Action, ChangeKind::Changed(text), breaks);
        };
        let (before, after) = (self.compared(&old.editions), self.compared(&new.editions));
        if before != after {
            changed(
                self,
                difference("editions", &list(&before), &list(&after)),
                fewer(&before, &after, Breaks::WIRE),
            );
        }
        if !old.deprecated && new.deprecated {
            changed(self, "is deprecated now".to_owned(), Breaks::NOTHING);
        }
        if let (Some(before), Some(after)) = (old.effect, new.effect)
            && before != after
        {
            let cost = [before, after].iter().any(|it| matches!(it, Effect::Purchase | Effect::Undecided));
            let text = difference("effect", effect(before), effect(after));
            changed(self, text, Breaks::SOURCE.with_cost(cost));
        }
        let charges = [old.effect, new.effect]
            .iter()
            .any(|it| matches!(it, Some(Effect::Purchase | Effect::Undecided)));
        self.group(name, &old.parameters, &new.parameters, Some(charges));
        self.group(name, &old.response, &new.response, None);
        self.errors(Some(name), &old.errors, &new.errors);
    }

    /// Compares the codes of an action, or those of the service. People add codes that the vendor does not list.
    fn errors(&mut self, action: Option<&String>, old: &BTreeSet<String>, new: &BTreeSet<String>) {
        for code in new.difference(old) {
            self.add(action, Item::Error(code.clone()), ChangeKind::Added, Breaks::NOTHING);
        }
        if self.mode == Mode::Specs {
            for code in old.difference(new) {
                let breaks = if action.is_none() { Breaks::SOURCE } else { Breaks::NOTHING };
                self.add(action, Item::Error(code.clone()), ChangeKind::Removed, breaks);
            }
        }
    }

    /// Compares parameters, whose action may charge, or response fields.
    fn group(&mut self, name: &String, old: &Group, new: &Group, charges: Option<bool>) {
        let is_parameter = charges.is_some();
        let item = |path: &str| Item::at(path, is_parameter);
        let paths: BTreeSet<&String> = old.values.keys().chain(new.values.keys()).collect();
        // A value that is new or gone stands for everything inside it.
        let is_whole = |path: &str, group: &Group, other: &Group| {
            !above(path).any(|above| group.values.contains_key(above) && !other.values.contains_key(above))
        };
        for path in paths {
            match (old.values.get(path), new.values.get(path)) {
                (Some(before), Some(after)) => self.fact(name, path, before, after, charges),
                (None, Some(after)) if is_whole(path, new, old) => {
                    if let Some(before) = same_under_another_path(path, old) {
                        let text = difference("shape", &before, path);
                        self.add(Some(name), item(path), ChangeKind::Changed(text), Breaks::BOTH);
                    } else if !self.is_inside_json(path, old) {
                        let breaks = if after.required.is_empty() { Breaks::NOTHING } else { Breaks::BOTH };
                        let cost = charges == Some(true) && !after.required.is_empty();
                        self.add(Some(name), item(path), ChangeKind::Added, breaks.with_cost(cost));
                    }
                }
                (Some(before), None) if is_whole(path, old, new) => {
                    let is_elsewhere = same_under_another_path(path, new).is_some();
                    if !is_elsewhere
                        && !self.is_inside_json(path, new)
                        && !self.is_inside_json(path, old)
                        && self.concerns(&before.editions)
                    {
                        self.add(Some(name), item(path), ChangeKind::Removed, Breaks::BOTH);
                    }
                }
                _ => {}
            }
        }
    }

    /// Whether a value is part of one that the other side describes as a string of JSON, or as a value of any shape.
    fn is_inside_json(&self, path: &str, other: &Group) -> bool {
        let is_opaque = |fact: &Fact| matches!(fact.ty, Type::Json | Type::Any | Type::String);
        self.mode == Mode::SpecWithVendor
            && above(path).any(|above| other.values.get(above).is_some_and(is_opaque))
    }

    fn fact(&mut self, name: &String, path: &str, old: &Fact, new: &Fact, charges: Option<bool>) {
        let is_parameter = charges.is_some();
        let lenient = self.mode == Mode::SpecWithVendor;
        let editions = (self.compared(&old.editions), self.compared(&new.editions));
        let required_in = (self.compared(&old.required), self.compared(&new.required));
        let mut changed = |text: String, breaks| {
            self.changes.push(Change {
                action: Some(name.clone()),
                item: Item::at(path, is_parameter),
                kind: ChangeKind::Changed(text),
                breaks,
            });
        };
        let same_type = if lenient { old.ty.refines(new.ty) } else { old.ty == new.ty };
        if !same_type {
            changed(difference("type", old.ty.name(), new.ty.name()), Breaks::BOTH);
        }
        let (before, after) = editions;
        if before != after {
            changed(
                difference("editions", &list(&before), &list(&after)),
                fewer(&before, &after, Breaks::WIRE),
            );
        }
        let (before, after) = required_in;
        if is_parameter && before != after && !(lenient && old.required_if) {
            let breaks = if after.is_subset(&before) { Breaks::SOURCE } else { Breaks::BOTH };
            changed(required(&before, &after), breaks);
        }
        let charges = charges == Some(true);
        if old.default != new.default && !(lenient && new.default.is_none()) {
            let quoted =
                |text: &Option<String>| text.as_ref().map_or("none".to_owned(), |text| format!("`{text}`"));
            changed(
                difference("default", &quoted(&old.default), &quoted(&new.default)),
                Breaks::NOTHING.with_cost(charges),
            );
        }
        for (limit, before, after, is_upper) in [
            ("min", old.limits.min, new.limits.min, false),
            ("max", old.limits.max, new.limits.max, true),
            ("max_length", old.limits.max_length, new.limits.max_length, true),
            ("min_items", old.limits.min_items, new.limits.min_items, false),
            ("max_items", old.limits.max_items, new.limits.max_items, true),
        ] {
            if before == after || lenient && after.is_none() {
                continue;
            }
            let tighter = match (before, after) {
                (_, None) => false,
                (None, Some(_)) => true,
                (Some(before), Some(after)) => (after < before) == is_upper,
            };
            let number = |limit: Option<i64>| limit.map_or("none".to_owned(), |limit| limit.to_string());
            let breaks = if tighter { Breaks::WIRE } else { Breaks::NOTHING };
            changed(difference(&format!("`{limit}`"), &number(before), &number(after)), breaks);
        }
        if !old.deprecated && new.deprecated {
            changed("is deprecated now".to_owned(), Breaks::NOTHING);
        }
        if !old.values.is_empty() && !new.values.is_empty() {
            let item = |value: &String| match is_parameter {
                true => Item::ParameterValue(path.to_owned(), value.clone()),
                false => Item::FieldValue(path.to_owned(), value.clone()),
            };
            for value in new.values.difference(&old.values) {
                self.add(Some(name), item(value), ChangeKind::Added, Breaks::NOTHING);
            }
            // People know values that the vendor's list lacks.
            for value in old.values.difference(&new.values).filter(|_| !lenient) {
                self.add(Some(name), item(value), ChangeKind::Removed, Breaks::SOURCE);
            }
        }
    }
}

/// Returns the path of the other side where it has a list and this one has a single value, or the other way around.
fn same_under_another_path(path: &str, other: &Group) -> Option<String> {
    let toggled = path.strip_suffix("[]").map_or_else(|| format!("{path}[]"), str::to_owned);
    other.values.contains_key(&toggled).then_some(toggled)
}

/// Returns the paths of the values that hold the one at this path.
fn above(path: &str) -> impl Iterator<Item = &str> {
    path.char_indices().filter(|(_, c)| matches!(c, '.' | '[' | '{')).map(|(at, _)| &path[..at])
}

fn difference(what: &str, before: &str, after: &str) -> String {
    format!("{what}: {before} → {after}")
}

fn required(before: &BTreeSet<String>, after: &BTreeSet<String>) -> String {
    match (before.is_empty(), after.is_empty()) {
        (true, false) => "is required now".to_owned(),
        (false, true) => "is optional now".to_owned(),
        _ => difference("required in", &list(before), &list(after)),
    }
}

/// Returns `breaks` if the new set lacks some of the old one.
fn fewer(before: &BTreeSet<String>, after: &BTreeSet<String>, breaks: Breaks) -> Breaks {
    if before.is_subset(after) { Breaks::NOTHING } else { breaks }
}

fn list(names: &BTreeSet<String>) -> String {
    if names.is_empty() { "none".to_owned() } else { names.iter().cloned().collect::<Vec<_>>().join(", ") }
}

fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "read",
        Effect::Write => "write",
        Effect::Purchase => "purchase",
        Effect::Destroy => "destroy",
        Effect::Undecided => "undecided",
    }
}
