//! The many ways in which registrars write lists.

use crate::document::{Children, Node, NodeKind};

use super::{Decode, DeviationKind, Reader, Shape};
use crate::error::DecodeError;

/// The entries of a list.
#[derive(Clone)]
pub(super) enum Entries<'d> {
    /// One value instead of a list.
    One(Option<Node<'d>>),
    /// All of these nodes.
    All(Children<'d>),
    /// The nodes with the same name as this one.
    Named(Children<'d>, Node<'d>),
}

impl<'d> Iterator for Entries<'d> {
    type Item = Node<'d>;

    fn next(&mut self) -> Option<Node<'d>> {
        match self {
            Self::One(node) => node.take(),
            Self::All(children) => children.next(),
            Self::Named(children, node) => children.find(|child| child.is_named_as(*node)),
        }
    }
}

/// The entries of a list, with their properties.
#[derive(Clone)]
pub(super) struct List<'d> {
    /// The list, or the first of its entries if they have no list.
    node: Node<'d>,
    entries: Entries<'d>,
    trust: Trust,
}

/// How certain it is that the nodes are entries.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trust {
    /// They are in the position that the spec declares.
    Sure,
    /// A structure among them must have one of its fields.
    Guess,
    /// The only one may be an entry without its list, which is recorded as a deviation then, or a list with another
    /// name.
    Single(DeviationKind),
}

impl<'d> List<'d> {
    fn named(node: Node<'d>, siblings: Children<'d>, trust: Trust) -> Self {
        Self { node, entries: Entries::Named(siblings, node), trust }
    }

    fn all(array: Node<'d>, trust: Trust) -> Self {
        Self { node: array, entries: Entries::All(array.children()), trust }
    }

    fn one(node: Node<'d>, trust: Trust) -> Self {
        Self { node, entries: Entries::One(Some(node)), trust }
    }
}

impl<'d> Reader<'d> {
    /// Finds the entries of the list with this name. `None` is an empty list.
    pub(super) fn entries(
        &mut self,
        name: &str,
        item: Option<&str>,
        shape: Shape,
    ) -> Result<Option<List<'d>>, DecodeError> {
        let Some(list) = self.find(name) else { return Ok(None) };
        if list.is_xml() && self.has_more(list) {
            let mut trust = Trust::Sure;
            if item.is_some() {
                self.note(list, DeviationKind::NoWrapper);
                trust = Trust::Guess;
            }
            return Ok(Some(List::named(list, self.around().children(), trust)));
        }
        self.held(list, item, shape)
    }

    /// Finds the entries of a value that is a list. `None` is an empty list.
    fn held(
        &self,
        list: Node<'d>,
        item: Option<&str>,
        shape: Shape,
    ) -> Result<Option<List<'d>>, DecodeError> {
        if list.is_empty() || list.is_blank() {
            return Ok(None);
        }
        match list.kind() {
            NodeKind::Array => Ok(Some(List::all(list, Trust::Sure))),
            NodeKind::Object => self.wrapped(list, item, shape),
            _ if shape == Shape::Structure => Err(no_list(list)),
            _ => Ok(Some(List::one(list, Trust::Single(DeviationKind::SingleForList)))),
        }
    }

    /// Finds the entries inside an object or element.
    fn wrapped(
        &self,
        list: Node<'d>,
        item: Option<&str>,
        shape: Shape,
    ) -> Result<Option<List<'d>>, DecodeError> {
        if let Some(first) = item.and_then(|item| self.at(list).find(item)) {
            return Ok(self.named(list, first));
        }
        if list.is_xml() && are_items(list, shape) {
            if item.is_some() {
                self.note(list, DeviationKind::ItemName);
            }
            return Ok(Some(List::all(list, Trust::Guess)));
        }
        if !matches!(shape, Shape::Structure | Shape::Any) {
            return self.of_other_name(list);
        }
        let missing = if item.is_some() { DeviationKind::NoWrapper } else { DeviationKind::SingleForList };
        Ok(Some(List::one(list, Trust::Single(missing))))
    }

    /// Finds the entries inside an object or element, given the first of them.
    fn named(&self, list: Node<'d>, first: Node<'d>) -> Option<List<'d>> {
        match first.kind() {
            _ if list.is_xml() && self.at(list).has_more(first) => {
                Some(List::named(first, list.children(), Trust::Sure))
            }
            _ if first.is_empty() => None,
            NodeKind::Array => Some(List::all(first, Trust::Sure)),
            _ if list.is_xml() => Some(List::one(first, Trust::Sure)),
            _ => Some(List::one(first, Trust::Single(DeviationKind::SingleForList))),
        }
    }

    /// Finds the entries of the root value, which has no name. `None` is an empty list.
    pub(super) fn own_entries(
        &self,
        item: Option<&str>,
        shape: Shape,
    ) -> Result<Option<List<'d>>, DecodeError> {
        let list = self.node();
        let first = item.and_then(|item| self.at(list).find(item));
        match (list.kind(), first) {
            (NodeKind::Array, _) => Ok(Some(List::all(list, Trust::Sure))),
            (_, Some(first)) if list.is_xml() => Ok(self.named(list, first)),
            // Other children of the element, such as the request id, are not entries.
            _ if list.is_xml() && (item.is_some() || list.is_empty()) => Ok(None),
            _ if list.is_xml() && are_items(list, shape) => Ok(Some(List::all(list, Trust::Guess))),
            _ => Err(no_list(list)),
        }
    }

    /// Finds the entries of the only list inside an object, with any name.
    fn of_other_name(&self, object: Node<'d>) -> Result<Option<List<'d>>, DecodeError> {
        let is_compound = |node: &Node<'_>| matches!(node.kind(), NodeKind::Object | NodeKind::Array);
        let mut compounds = object.children().filter(|child| is_compound(child) && !child.is_empty());
        let array = match (compounds.next(), compounds.next()) {
            (Some(array), None) if array.kind() == NodeKind::Array => array,
            (None, _) => {
                let has_array = object.children().any(|child| child.kind() == NodeKind::Array);
                let is_nothing = has_array || object.children().all(Node::is_empty);
                return if is_nothing { Ok(None) } else { Err(no_list(object)) };
            }
            _ => return Err(no_list(object)),
        };
        self.see(array);
        self.note(object, DeviationKind::ItemName);
        Ok(Some(List::all(array, Trust::Guess)))
    }

    /// Reads each entry as a list, whose own entries are named `item`.
    pub(super) fn read_lists<T: Decode>(
        &self,
        List { node: list, entries, trust }: List<'d>,
        item: Option<&str>,
    ) -> Result<Vec<Vec<T>>, DecodeError> {
        self.count(entries.clone().count(), list)?;
        let mut lists = Vec::new();
        for node in entries {
            self.see(node);
            if node.is_null() {
                continue;
            }
            let mut values = Vec::new();
            if let Some(inside) = self.held(node, item, T::SHAPE)? {
                self.read_entries(inside, &mut values)?;
            }
            lists.push(values);
            if let Trust::Single(missing) = trust {
                self.note(node, missing);
            }
        }
        Ok(lists)
    }

    /// Reads all entries or fails.
    pub(super) fn read_entries<T: Decode>(
        &self,
        List { node: list, entries, trust }: List<'d>,
        values: &mut Vec<T>,
    ) -> Result<(), DecodeError> {
        let must_find = trust != Trust::Sure && T::SHAPE == Shape::Structure;
        let count = entries.clone().count();
        self.count(count, list)?;
        values.reserve(count);
        for node in entries {
            if is_nothing(node, T::SHAPE) || must_find && node.is_empty() {
                self.see(node);
                continue;
            }
            let mut entry = self.at(node);
            let value = entry.read_whole();
            if must_find && node.kind() == NodeKind::Object && !entry.found_any() {
                return match trust {
                    Trust::Single(_) => match self.of_other_name(node)? {
                        Some(list) => self.read_entries(list, values),
                        None => Ok(()),
                    },
                    _ => Err(DecodeError::unreadable("a structure with a field of its own").at(node)),
                };
            }
            values.push(value?);
            if let Trust::Single(missing) = trust {
                self.note(node, missing);
            }
        }
        Ok(())
    }

    /// Returns whether an entry has content that fits the shape.
    pub(super) fn is_entry(&self, node: Node<'d>, shape: Shape) -> bool {
        self.see(node);
        !is_nothing(node, shape) && self.fits(node, shape)
    }

    /// Returns whether another element with the same name follows.
    fn has_more(&self, first: Node<'d>) -> bool {
        let mut after = self.around().children().filter(|child| child.index() > first.index());
        after.any(|child| child.is_named_as(first))
    }
}

/// Returns whether an entry has no content that can fit the shape.
#[inline]
fn is_nothing(node: Node<'_>, shape: Shape) -> bool {
    match shape {
        Shape::Structure => node.is_empty() && node.kind() != NodeKind::Object && !node.is_xml(),
        Shape::Text => node.is_empty() && node.kind() != NodeKind::Text,
        Shape::Word => node.is_empty() || node.is_blank(),
        Shape::Any => false,
    }
}

/// Returns the error for a value that is not a list.
#[cold]
fn no_list(node: Node<'_>) -> DecodeError {
    DecodeError::unreadable("a list or an entry of one").at(node)
}

/// Returns whether the children of an element can only be a list's items, with any name: all have one name, and each
/// may be a structure if structures are expected.
fn are_items(list: Node<'_>, shape: Shape) -> bool {
    let Some(first) = list.children().next() else { return false };
    list.children().all(|child| {
        child.is_named_as(first) && (shape != Shape::Structure || child.kind() == NodeKind::Object)
    })
}
