//! Checks a request against the rules of the spec before it is sent.

mod form;
mod path;
#[cfg(test)]
mod tests;
mod value;

use path::Path;

use crate::base::suggestion::nearest;
use crate::error::{Error, Invalid};
use crate::params::nest::nest;
use crate::params::{Entries, Params, TRUTHS, Value};
use crate::schema::{Condition, Edition, Editions, Kind, Operation, Parameter};

/// Checks every parameter and every rule, and returns the first violation.
///
/// # Errors
///
/// Returns [`Error::Invalid`] with the action, the path of the parameter, the rule and the advice.
pub fn check(operation: &Operation, edition: &Edition, params: &Params) -> Result<(), Error> {
    check_with(operation, edition, params, TRUTHS)
}

/// Checks a request for a protocol with these strings for false and true, which calls by name may use.
pub(crate) fn check_with(
    operation: &Operation,
    edition: &Edition,
    params: &Params,
    truths: [&str; 2],
) -> Result<(), Error> {
    if !operation.editions.contains(edition.set) {
        let (action, edition) = (operation.name, edition.name);
        let problem = format!("the {edition} edition does not have this action");
        return Err(Invalid::new(action, None, problem, "Use a client of an edition that has it.")
            .skippable()
            .into());
    }
    // Names with dots come from calls by name; the rules apply to the tree that they describe.
    let nested = nest(operation.name, params)?;
    let given = nested.as_ref().unwrap_or(params).entries();
    let check = |in_order| {
        let check = Check { operation, edition, truths, in_order };
        check.level(operation.parameters, given, &Path::TOP)
    };
    // If the fast check fails, the slow one reports the first violation.
    check(true).or_else(|_| check(false))
}

struct Check<'a> {
    operation: &'a Operation,
    edition: &'a Edition,
    truths: [&'a str; 2],
    /// Checks parameters in the order of the table, as typed requests write them, in one pass over both. It only
    /// detects a violation; the caller reports it.
    in_order: bool,
}

impl Check<'_> {
    fn level(&self, parameters: &[Parameter], given: Entries<'_>, path: &Path<'_>) -> Result<(), Error> {
        if self.in_order {
            return self.side_by_side(parameters, given, path);
        }
        self.names(parameters, given, path)?;
        for parameter in parameters {
            self.parameter(parameter, parameters, given, given.get(parameter.name), path)?;
        }
        Ok(())
    }

    fn side_by_side(
        &self,
        parameters: &[Parameter],
        given: Entries<'_>,
        path: &Path<'_>,
    ) -> Result<(), Error> {
        let mut rest = given;
        let mut next = rest.next();
        for parameter in parameters {
            let value = match next {
                Some(entry)
                    if entry.name == parameter.name && parameter.editions.contains(self.edition.set) =>
                {
                    next = rest.next();
                    Some(entry.value)
                }
                // Most are neither given nor required.
                _ if parameter.is_optional() => continue,
                _ => None,
            };
            self.parameter(parameter, parameters, given, value, path)?;
        }
        next.map_or(Ok(()), |entry| self.broken(&path.at(entry.name), "is out of order", ""))
    }

    /// Checks one parameter of the table, given or not.
    fn parameter(
        &self,
        parameter: &Parameter,
        siblings: &[Parameter],
        given: Entries<'_>,
        value: Option<Value<'_>>,
        path: &Path<'_>,
    ) -> Result<(), Error> {
        let here = path.at(parameter.name);
        self.presence(parameter, siblings, given, value, &here)?;
        value.map_or(Ok(()), |value| self.shape(parameter, value, &here))
    }

    /// Checks that every name exists in the edition, and is given once.
    fn names(&self, parameters: &[Parameter], given: Entries<'_>, path: &Path<'_>) -> Result<(), Error> {
        for (index, entry) in given.enumerate() {
            let here = path.at(entry.name);
            let Some(parameter) = parameters.iter().find(|parameter| parameter.name == entry.name) else {
                let near = nearest(entry.name, parameters.iter().map(|parameter| parameter.name));
                let advice = near.map_or_else(
                    || format!("{} takes: {}.", self.operation.name, names_of(parameters)),
                    |near| format!("Did you mean `{near}`?"),
                );
                return self.broken(&here, "is not a parameter of this action", advice);
            };
            if !parameter.editions.contains(self.edition.set) {
                let problem = format!("does not exist in the {} edition", self.edition.name);
                return self.broken(&here, problem, "Leave it out: it would have no effect.");
            }
            if given.take(index).any(|earlier| earlier.name == entry.name) {
                return self.broken(&here, "is given twice", "Give it once.");
            }
        }
        Ok(())
    }

    /// Checks that required parameters are given, and that parameters without effect are not.
    fn presence(
        &self,
        parameter: &Parameter,
        siblings: &[Parameter],
        given: Entries<'_>,
        value: Option<Value<'_>>,
        here: &Path<'_>,
    ) -> Result<(), Error> {
        let filled = value.is_some_and(|value| !is_empty(value));
        let edition = self.edition;
        // Conditions on a parameter that the edition does not have are ignored.
        if value.is_none() && !parameter.editions.contains(edition.set) {
            return Ok(());
        }
        if parameter.required.contains(edition.set) && !filled {
            let everywhere = parameter.required == Editions::ALL;
            let by = if everywhere {
                "is required".to_owned()
            } else {
                format!("is required by the {} edition", edition.name)
            };
            return self.broken(
                here,
                if value.is_some() { format!("{by} and is empty") } else { by },
                "Give it a value.",
            );
        }
        let holds = |condition: &Condition| self.holds(condition, siblings, given);
        if let Some(condition) = parameter.required_if.filter(|condition| !filled && holds(condition)) {
            let (word, state) = words(&condition);
            let problem = format!("is required {word} {} {state}", condition.parameter);
            return self.broken(
                here,
                problem,
                format!("Give it a value, or change {}.", condition.parameter),
            );
        }
        if let Some(condition) = parameter.applies_if.filter(|condition| value.is_some() && !holds(condition))
        {
            let (word, state) = words(&Condition { negated: !condition.negated, ..condition });
            let problem = format!("has no effect {word} {} {state}", condition.parameter);
            return self.broken(here, problem, format!("Leave it out, or change {}.", condition.parameter));
        }
        Ok(())
    }

    fn shape(&self, parameter: &Parameter, value: Value<'_>, here: &Path<'_>) -> Result<(), Error> {
        match (parameter.list, value) {
            _ if parameter.map => self.map(parameter, value, here),
            (false, _) if parameter.kind == Kind::Any => Ok(()),
            (true, Value::List(entries)) => {
                self.count(parameter, entries.count(), here)?;
                self.list(parameter, entries, parameter.nested, here)
            }
            (true, _) => {
                let name = parameter.name;
                let advice =
                    format!("Name its entries `{name}.1`, `{name}.2` and so on{}.", or_json(parameter));
                self.broken(here, "is a list", advice)
            }
            (false, Value::List(_)) => {
                self.broken(here, "is not a list", "Give it once, without a number after its name.")
            }
            (false, value) => self.single(parameter, value, here),
        }
    }

    /// Checks each entry as a value of the parameter's kind, or as a list of them.
    fn list(
        &self,
        parameter: &Parameter,
        entries: Entries<'_>,
        nested: bool,
        here: &Path<'_>,
    ) -> Result<(), Error> {
        for (index, entry) in entries.enumerate() {
            let here = here.entry(index + 1);
            match entry.value {
                value if is_empty(value) => {
                    let advice = "Give it a value, or leave it out of the list.";
                    return self.broken(&here, "is an empty entry", advice);
                }
                Value::List(inside) if nested => self.list(parameter, inside, false, &here)?,
                _ if nested => {
                    let advice = format!("Name its entries `{here}.1`, `{here}.2` and so on.");
                    return self.broken(&here, "is a list", advice);
                }
                value => self.single(parameter, value, &here)?,
            }
        }
        Ok(())
    }

    /// Checks each entry as a value of the parameter's kind; its key is data.
    fn map(&self, parameter: &Parameter, value: Value<'_>, here: &Path<'_>) -> Result<(), Error> {
        let Value::Structure(entries) = value else {
            let name = parameter.name;
            let advice = format!("Name its entries by their keys, as in `{name}.key`{}.", or_json(parameter));
            return self.broken(here, "is a map", advice);
        };
        self.count(parameter, entries.count(), here)?;
        for (index, entry) in entries.enumerate() {
            let here = here.at(entry.name);
            if entries.take(index).any(|earlier| earlier.name == entry.name) {
                return self.broken(&here, "is given twice", "Give it once.");
            }
            self.single(parameter, entry.value, &here)?;
        }
        Ok(())
    }

    fn single(&self, parameter: &Parameter, value: Value<'_>, here: &Path<'_>) -> Result<(), Error> {
        match (parameter.kind, value) {
            (Kind::Structure(parameters), Value::Structure(inside)) => self.level(parameters, inside, here),
            (Kind::Structure(parameters), _) => self.broken(
                here,
                "is a group of parameters",
                format!("Name them one by one{}: {}.", or_json(parameter), names_of(parameters)),
            ),
            (Kind::Any, _) => Ok(()),
            (_, value) => match value.text() {
                Some(text) => {
                    let found = value::check(parameter, text, self.truths);
                    found.map_or(Ok(()), |(problem, advice)| self.broken(here, problem, advice))
                }
                None => self.broken(here, "takes a single value", "Give it no parameters of its own."),
            },
        }
    }

    fn count(&self, parameter: &Parameter, count: usize, here: &Path<'_>) -> Result<(), Error> {
        let found = value::count(parameter, count);
        found.map_or(Ok(()), |(problem, advice)| self.broken(here, problem, advice))
    }

    /// Returns whether a condition on another of these parameters holds.
    fn holds(&self, condition: &Condition, siblings: &[Parameter], given: Entries<'_>) -> bool {
        let Condition { parameter: name, values, negated } = *condition;
        if values.is_empty() {
            return given.get(name).is_some_and(|value| !is_empty(value)) != negated;
        }
        let text = given.text(name).map_or("", str::trim);
        // A boolean may be given as the protocol writes it; conditions have `true` or `false`.
        let in_words = |truth: usize| values.contains(&TRUTHS[truth]) && text == self.truths[truth];
        let is_bool = |parameter: &Parameter| parameter.name == name && parameter.kind == Kind::Bool;
        let has_value = values.iter().any(|value| text.eq_ignore_ascii_case(value));
        (has_value || ((in_words(0) || in_words(1)) && siblings.iter().any(is_bool))) != negated
    }

    fn broken(
        &self,
        here: &Path<'_>,
        problem: impl Into<String>,
        advice: impl Into<String>,
    ) -> Result<(), Error> {
        Err(Invalid::new(self.operation.name, Some(here.to_string()), problem, advice).skippable().into())
    }
}

/// Describes a condition, around the parameter's name.
fn words(condition: &Condition) -> (&'static str, String) {
    let word = if condition.negated { "unless" } else { "when" };
    // The absent parameter, if it is one of the values, is not named.
    let values: Vec<&str> = condition.values.iter().copied().filter(|value| !value.is_empty()).collect();
    (word, if values.is_empty() { "is given".to_owned() } else { format!("is {}", values.join(" or ")) })
}

fn is_empty(value: Value<'_>) -> bool {
    value.text().map_or_else(|| !has_leaf(value), str::is_empty)
}

/// Returns whether it has a value. Structures and lists without any are not sent.
fn has_leaf(value: Value<'_>) -> bool {
    match value {
        Value::Structure(mut inside) | Value::List(mut inside) => inside.any(|entry| has_leaf(entry.value)),
        _ => true,
    }
}

/// Returns the alternative for a parameter that is JSON on the wire.
fn or_json(parameter: &Parameter) -> &'static str {
    if parameter.json { ", or give it as JSON" } else { "" }
}

fn names_of(parameters: &[Parameter]) -> String {
    if parameters.is_empty() {
        return "no parameters".to_owned();
    }
    let names: Vec<_> = parameters.iter().map(|parameter| parameter.name).collect();
    names.join(", ")
}
