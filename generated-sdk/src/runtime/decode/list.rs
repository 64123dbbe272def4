//! The many ways in which registrars write lists.

use crate::runtime::document::{Children, Node, NodeKind};

use super::{ForgivenKind, Reader, Shape};

/// The entries of a list.
#[derive(Clone)]
pub(super) enum Entries<'d> {
    /// One value that stands for a list.
    One(Option<Node<'d>>),
    /// All of these.
    All(Children<'d>),
    /// Those of these that have the same name as the node.
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

impl<'d> Reader<'d> {
    /// The entries of the list of this name. `None` is an empty list.
    pub(super) fn entries(&mut self, name: &str, item: Option<&str>, shape: Shape) -> Option<Entries<'d>> {
        let list = self.find(name)?;
        if list.is_xml() && self.has_more(list) {
            if item.is_some() {
                self.note(list, ForgivenKind::NoWrapper);
            }
            return Some(Entries::Named(self.node().children(), list));
        }
        if list.is_empty() || list.is_blank() {
            return None;
        }
        match list.kind() {
            NodeKind::Array => Some(Entries::All(list.children())),
            NodeKind::Object => self.wrapped(list, item, shape),
            _ if shape == Shape::Structure => {
                self.note(list, ForgivenKind::Unreadable);
                None
            }
            _ => {
                self.note(list, ForgivenKind::SingleForList);
                Some(Entries::One(Some(list)))
            }
        }
    }

    /// The entries inside an object or element.
    fn wrapped(&mut self, list: Node<'d>, item: Option<&str>, shape: Shape) -> Option<Entries<'d>> {
        let first = item.and_then(|item| self.at(list).find(item));
        if let Some(first) = first {
            return match first.kind() {
                _ if list.is_xml() && self.at(list).has_more(first) => {
                    Some(Entries::Named(list.children(), first))
                }
                _ if first.is_empty() => None,
                NodeKind::Array => Some(Entries::All(first.children())),
                _ => {
                    if !list.is_xml() {
                        self.note(first, ForgivenKind::SingleForList);
                    }
                    Some(Entries::One(Some(first)))
                }
            };
        }
        if list.is_xml() && are_items(list, shape) {
            if item.is_some() {
                self.note(list, ForgivenKind::ItemName);
            }
            return Some(Entries::All(list.children()));
        }
        let missing = if item.is_some() { ForgivenKind::NoWrapper } else { ForgivenKind::SingleForList };
        self.note(list, missing);
        Some(Entries::One(Some(list)))
    }

    /// Whether an entry holds something that fits the shape.
    pub(super) fn is_entry(&self, node: Node<'d>, shape: Shape) -> bool {
        self.see(node);
        let is_nothing = match shape {
            Shape::Structure => node.is_empty() && node.kind() != NodeKind::Object && !node.is_xml(),
            Shape::Text => node.is_empty() && node.kind() != NodeKind::Text,
            Shape::Word => node.is_empty() || node.is_blank(),
        };
        !is_nothing && self.fits(node, shape)
    }

    /// Whether another element of the same name follows.
    fn has_more(&self, first: Node<'d>) -> bool {
        let mut after = self.node().children().filter(|child| child.index() > first.index());
        after.any(|child| child.is_named_as(first))
    }
}

/// Whether what is inside an element can only be a list's items, whatever they are called: all have one
/// name, and each may be a structure if structures are wanted.
fn are_items(list: Node<'_>, shape: Shape) -> bool {
    let Some(first) = list.children().next() else { return false };
    list.children().all(|child| {
        child.is_named_as(first) && (shape != Shape::Structure || child.kind() == NodeKind::Object)
    })
}
