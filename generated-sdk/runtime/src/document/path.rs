//! The path of a value, computed on demand.

use std::fmt::Write;

use crate::base::terminal::is_plain;
use crate::document::{Node, NodeKind};

/// Returns the path from the root, such as `Data.TaskInfo[3].TaskNum`. The root's path is "".
pub(crate) fn of(node: Node<'_>) -> String {
    let mut path = String::new();
    let mut around = node.document().root();
    while around.index() != node.index() {
        let mut steps = Steps::new(around);
        let Some((child, step)) = steps.find(|(child, _)| node.index() < child.end()) else { break };
        step.push(&mut path, child);
        around = child;
    }
    path
}

/// Returns the path of a field that may be absent.
pub(crate) fn field(parent: Node<'_>, name: &str) -> String {
    let mut path = of(parent);
    push_name(&mut path, name);
    path
}

/// Returns the children of a node with the segments that they add to the path.
pub(crate) struct Steps<'d> {
    children: std::iter::Peekable<crate::document::Children<'d>>,
    in_array: bool,
    before: Option<Node<'d>>,
    position: usize,
}

/// Returns the segment that a child adds to the path: its name, and its index if there are several.
#[derive(Clone, Copy)]
pub(crate) struct Step {
    named: bool,
    position: Option<usize>,
}

impl<'d> Steps<'d> {
    pub(crate) fn new(parent: Node<'d>) -> Self {
        let in_array = parent.kind() == NodeKind::Array;
        Self { children: parent.children().peekable(), in_array, before: None, position: 0 }
    }
}

impl<'d> Iterator for Steps<'d> {
    type Item = (Node<'d>, Step);

    fn next(&mut self) -> Option<Self::Item> {
        let child = self.children.next()?;
        let follows = |other: &Node<'d>| self.in_array || child.is_xml() && child.is_named_as(*other);
        let is_repeated = self.before.as_ref().is_some_and(follows);
        let repeats = self.in_array || self.children.peek().is_some_and(follows);
        self.position = if is_repeated { self.position + 1 } else { 0 };
        self.before = Some(child);
        let position = (is_repeated || repeats).then_some(self.position);
        Some((child, Step { named: !self.in_array, position }))
    }
}

impl Step {
    pub(crate) fn push(self, path: &mut String, child: Node<'_>) {
        if self.named {
            push_name(path, &child.name());
        }
        if let Some(position) = self.position {
            let _ = write!(path, "[{position}]");
        }
    }
}

/// A path of this many bytes gets no further names: a response may have 100,000 deviations, each with a path.
const LONG_PATH: usize = 1_000;

/// Appends a name from the service on one line and with a limited length.
fn push_name(path: &mut String, name: &str) {
    if path.len() >= LONG_PATH {
        if !path.ends_with('…') {
            path.push('…');
        }
        return;
    }
    if !path.is_empty() {
        path.push('.');
    }
    path.extend(name.chars().take(100).map(|c| if is_plain(c) { c } else { '?' }));
    if name.chars().nth(100).is_some() {
        path.push('…');
    }
}
