//! Converts names with dots, such as `OrderRenewParam.1.DomainName`, to the tree that they describe.

use crate::error::{Error, Invalid};
use crate::params::{Params, Value, each_leaf};

/// The maximum depth, more than any API has; readers of the tree recurse for each level.
const DEEPEST: usize = 32;

/// Returns the tree if any name has a dot, or `None` if the parameters already are one.
pub(crate) fn nest(action: &str, params: &Params) -> Result<Option<Params>, Error> {
    if !params.entries().any(|entry| entry.name.contains('.')) {
        return Ok(None);
    }
    let mut top = Branch::default();
    let mut leaves = Vec::with_capacity(params.item_len());
    each_leaf(params.entries(), &mut String::new(), &mut |name, value| leaves.push((name.to_owned(), value)));
    for (name, value) in leaves {
        if name.split('.').count() > DEEPEST {
            return Err(Invalid::new(
                action,
                None,
                "the name of a parameter has too many dots",
                "Check the names.",
            )
            .skippable()
            .into());
        }
        let twice = |what: &str| {
            Err(Invalid::new(action, Some(name.clone()), what, "Give each name once.").skippable().into())
        };
        match top.put(&name, value) {
            Ok(()) => {}
            Err(Clash::Twice) => return twice("is given twice"),
            Err(Clash::Both) => return twice("is given both as a value and as a group of parameters"),
        }
    }
    let mut nested = Params::new();
    top.write(&mut nested);
    Ok(Some(nested))
}

#[derive(Default)]
struct Branch<'a>(Vec<(String, Node<'a>)>);

enum Node<'a> {
    Leaf(Value<'a>),
    Branch(Branch<'a>),
}

enum Clash {
    Twice,
    Both,
}

impl<'a> Branch<'a> {
    fn put(&mut self, name: &str, value: Value<'a>) -> Result<(), Clash> {
        let (first, rest) = name.split_once('.').map_or((name, None), |(first, rest)| (first, Some(rest)));
        let found = self.0.iter_mut().find(|(each, _)| each == first);
        match (found, rest) {
            (None, None) => self.0.push((first.to_owned(), Node::Leaf(value))),
            (None, Some(rest)) => {
                let mut branch = Branch::default();
                branch.put(rest, value)?;
                self.0.push((first.to_owned(), Node::Branch(branch)));
            }
            (Some((_, Node::Branch(branch))), Some(rest)) => branch.put(rest, value)?,
            (Some((_, Node::Leaf(_))), None) => return Err(Clash::Twice),
            (Some(_), _) => return Err(Clash::Both),
        }
        Ok(())
    }

    /// If all names are numbers, it is a list, in the order of its numbers.
    fn is_list(&self) -> bool {
        self.0.iter().all(|(name, _)| name.parse::<usize>().is_ok_and(|number| number > 0))
    }

    fn write(mut self, to: &mut Params) {
        if self.is_list() {
            self.0.sort_by_key(|(name, _)| name.parse::<usize>().unwrap_or(usize::MAX));
        }
        for (name, node) in self.0 {
            match node {
                Node::Leaf(value) => to.put_value(&name, value),
                Node::Branch(branch) => {
                    if branch.is_list() {
                        to.open_list(&name);
                    } else {
                        to.open(&name);
                    }
                    branch.write(to);
                    to.close();
                }
            }
        }
    }
}
