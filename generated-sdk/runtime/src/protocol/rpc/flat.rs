//! Flattens the tree of parameters to the names of the protocol, in signing order: `Key`, `Key.Sub`, `Key.1`,
//! `Key.1.Sub`, sorted by name in byte order.

use crate::error::{Error, Invalid};
use crate::params::{Entries, Entry, Params, Value};
use std::cmp::Ordering;

/// A consumer of parameters in order.
pub(super) trait Take {
    /// Takes one parameter: the prefix of its name with trailing dot, its own name, and its value.
    fn put(&mut self, above: &str, name: &str, value: &str);
}

/// The names of the protocol's own parameters, which callers may not use.
pub(super) const OWN: [&str; 10] = [
    "AccessKeyId",
    "Action",
    "Format",
    "SecurityToken",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureVersion",
    "Timestamp",
    "Version",
];

/// The value of each of them; `None` if it is not sent.
pub(super) type OwnValues<'a> = [Option<&'a str>; OWN.len()];

/// Passes on all parameters in order, merging in the protocol's own, which are sorted.
///
/// No list of full names is built and sorted: siblings are sorted in place, and the children of one come before the
/// next.
pub(super) fn in_order(
    action: &str,
    params: &Params,
    own: &OwnValues<'_>,
    take: &mut impl Take,
) -> Result<(), Error> {
    let level = Vec::with_capacity(params.item_len().min(16));
    Walk { action, prefix: String::new(), level, take }.top(params.entries(), own)
}

struct Walk<'a, T> {
    action: &'a str,
    /// The prefix of names, with trailing dots.
    prefix: String,
    /// The entries of all open levels, each after its parent level.
    level: Vec<Entry<'a>>,
    take: &'a mut T,
}

impl<'a, T: Take> Walk<'a, T> {
    fn top(&mut self, entries: Entries<'a>, values: &OwnValues<'_>) -> Result<(), Error> {
        let mut own = OWN.into_iter().zip(values).peekable();
        let put = |take: &mut T, (name, value): (&str, &Option<&str>)| {
            value.iter().for_each(|value| take.put("", name, value));
        };
        let levels = self.enter(entries)?;
        for at in levels {
            let Entry { name, value } = self.level[at];
            while let Some(each) = own.next_if(|(own, _)| *own < name) {
                put(self.take, each);
            }
            if OWN.contains(&name) {
                return self.refuse(name, "is reserved by the protocol", "Leave it out: the client sets it.");
            }
            self.value(name, value)?;
        }
        own.for_each(|each| put(self.take, each));
        Ok(())
    }

    fn structure(&mut self, entries: Entries<'a>) -> Result<(), Error> {
        let levels = self.enter(entries)?;
        let bottom = levels.start;
        for at in levels {
            let Entry { name, value } = self.level[at];
            self.value(name, value)?;
        }
        self.level.truncate(bottom);
        Ok(())
    }

    /// List indices are sorted as strings: 1, 10, 11, 2.
    fn list(&mut self, entries: Entries<'a>) -> Result<(), Error> {
        let numbered = entries.enumerate().map(|(at, entry)| ((at + 1).to_string(), entry.value));
        let mut numbered: Vec<(String, Value<'a>)> = numbered.collect();
        numbered.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        numbered.iter().try_for_each(|(number, value)| self.value(number, *value))
    }

    /// Adds the sorted parameters of a structure and returns their range.
    fn enter(&mut self, entries: Entries<'a>) -> Result<std::ops::Range<usize>, Error> {
        let bottom = self.level.len();
        self.level.extend(entries);
        let siblings = &mut self.level[bottom..];
        if !siblings.is_sorted_by(in_order_and_apart) {
            siblings.sort_by(order);
            let clash = siblings
                .windows(2)
                .find_map(|pair| (!in_order_and_apart(&pair[0], &pair[1])).then_some(pair[1].name));
            if let Some(name) = clash {
                return self.refuse(name, "is given twice", "Give it once.");
            }
        }
        Ok(bottom..self.level.len())
    }

    /// Passes on one value; restores the prefix before returning.
    fn value(&mut self, name: &str, value: Value<'a>) -> Result<(), Error> {
        if let Some(value) = value.text() {
            self.take.put(&self.prefix, name, value);
            return Ok(());
        }
        let above = self.prefix.len();
        self.prefix.push_str(name);
        self.prefix.push('.');
        match value {
            Value::Structure(inside) => self.structure(inside)?,
            Value::List(inside) => self.list(inside)?,
            _ => {}
        }
        self.prefix.truncate(above);
        Ok(())
    }

    fn refuse<V>(&self, name: &str, problem: &str, advice: &str) -> Result<V, Error> {
        let name = format!("{}{name}", self.prefix);
        Err(Invalid::new(self.action, Some(name), problem, advice).into())
    }
}

/// Compares by full name in byte order: a structure's or list's name is followed by a dot.
fn order(one: &Entry<'_>, other: &Entry<'_>) -> Ordering {
    let (one_name, other_name) = (one.name.as_bytes(), other.name.as_bytes());
    let shared = one_name.len().min(other_name.len());
    let next = |name: &[u8], value: Value<'_>| match (name.get(shared), value) {
        (Some(&byte), _) => Some(byte),
        (None, value) => value.is_branch().then_some(b'.'),
    };
    // Most names differ in their first letter. An empty name is followed by its dot.
    let first = |name: &[u8], value: Value<'_>| name.first().copied().or(value.is_branch().then_some(b'.'));
    first(one_name, one.value)
        .cmp(&first(other_name, other.value))
        .then_with(|| one_name[..shared].cmp(&other_name[..shared]))
        .then_with(|| next(one_name, one.value).cmp(&next(other_name, other.value)))
        .then_with(|| one_name.cmp(other_name))
}

/// Returns whether the second neighbor comes after the first and is not nested in it, as a name with dots may be.
fn in_order_and_apart(one: &Entry<'_>, other: &Entry<'_>) -> bool {
    let inside =
        || other.name.strip_prefix(one.name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    one.name != other.name && order(one, other).is_lt() && !(one.value.is_branch() && inside())
}

#[cfg(test)]
mod tests {
    use super::{OWN, Take, in_order};
    use crate::params::Params;

    impl Take for Vec<String> {
        fn put(&mut self, above: &str, name: &str, _: &str) {
            self.push(format!("{above}{name}"));
        }
    }

    #[test]
    fn the_entries_of_a_list_come_in_the_order_of_the_texts_of_their_numbers() {
        for last in [1, 2, 9, 10, 11, 19, 20, 99, 100, 101, 999, 1000, 1234] {
            let params = Params::new().with("N", &(1..=last).collect::<Vec<i64>>());
            let mut sorted: Vec<String> = (1..=last).map(|number| format!("N.{number}")).collect();
            sorted.sort();
            let mut taken = Vec::new();
            in_order("Action", &params, &[None; OWN.len()], &mut taken).expect("parameters");
            assert_eq!(taken, sorted, "of {last}");
        }
    }
}
