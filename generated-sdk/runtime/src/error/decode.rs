//! Why a response does not fit its type.

use std::fmt;

use crate::document::{Node, NodeKind};

use crate::document::path;

/// A value that a type always has is missing or cannot be read. It tells the place, what was expected
/// and what kind of value was found, never the value.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    path: Option<String>,
    expected: &'static str,
    found: String,
}

impl DecodeError {
    /// A value that cannot be read. Its place is filled in by [`at`](Self::at), once and by the caller
    /// who keeps the error, since most are tolerated.
    pub(crate) fn unreadable(expected: &'static str) -> Self {
        Self(Box::new(Inner { path: None, expected, found: String::new() }))
    }

    /// A list or map that has too many entries, together with those before it.
    pub(crate) fn too_many(list: Node<'_>) -> Self {
        let expected = "no more list entries in one response than `ClientBuilder::max_list_entries` allows";
        let found = format!("more than {}", list.document().list_entries());
        Self(Box::new(Inner { path: Some(path::of(list)), expected, found }))
    }

    /// A field that is not there.
    pub(crate) fn missing(parent: Node<'_>, name: &str, expected: &'static str) -> Self {
        let path = Some(path::field(parent, name));
        Self(Box::new(Inner { path, expected, found: "nothing".to_owned() }))
    }

    /// A value that does not fit what else is known.
    pub(crate) fn unfit(node: Node<'_>, expected: &'static str) -> Self {
        Self::unreadable(expected).at(node)
    }

    /// A field that is not there, or does not fit what else is known.
    pub(crate) fn field(parent: Node<'_>, name: &str, expected: &'static str) -> Self {
        match parent.at(name) {
            Some(node) => Self::unfit(node, expected),
            None => Self::missing(parent, name, expected),
        }
    }

    /// The error with the place and kind of the value, unless it has them.
    pub(crate) fn at(mut self, node: Node<'_>) -> Self {
        if self.0.path.is_none() {
            self.0.path = Some(path::of(node));
            self.0.found = describe(node);
        }
        self
    }

    /// The value's place by the names in the response, such as `Data.TaskInfo[3].TaskNum`; "" is the whole.
    pub fn path(&self) -> &str {
        self.0.path.as_deref().unwrap_or_default()
    }

    /// What was expected there, in words.
    pub fn expected(&self) -> &str {
        self.0.expected
    }

    /// What kind of value was found there, in words.
    pub fn found(&self) -> &str {
        &self.0.found
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = match self.path() {
            "" => "the response",
            path => path,
        };
        write!(f, "{path}: expected {}, found {}", self.expected(), self.found())
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("path", &self.path())
            .field("expected", &self.expected())
            .field("found", &self.found())
            .finish()
    }
}

impl std::error::Error for DecodeError {}

/// The kind and size of a value.
fn describe(node: Node<'_>) -> String {
    let of = |what: &str, count: usize, unit: &str| {
        let s = if count == 1 { "" } else { "s" };
        format!("{what} of {count} {unit}{s}")
    };
    match node.kind() {
        NodeKind::Null => "null".to_owned(),
        NodeKind::Bool => "a boolean".to_owned(),
        NodeKind::Number => of("a number", node.text().len(), "character"),
        NodeKind::Text if node.text().is_empty() => "an empty text".to_owned(),
        NodeKind::Text => of("a text", node.text().chars().count(), "character"),
        NodeKind::Object => of("an object", node.children().count(), "field"),
        NodeKind::Array => of("a list", node.children().count(), "entry").replace("entrys", "entries"),
    }
}
