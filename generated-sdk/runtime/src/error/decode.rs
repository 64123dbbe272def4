//! The error of a response that does not match its type.

use std::fmt;

use crate::document::{Node, NodeKind};

use crate::document::path;

/// A required field that is missing or cannot be decoded. The error has its path, the expected type and the kind of
/// value found, never the value.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    path: Option<String>,
    expected: &'static str,
    found: String,
}

impl DecodeError {
    /// Creates the error of a value that cannot be decoded. The caller that keeps it adds the path with
    /// [`at`](Self::at), since most such errors are tolerated.
    pub(crate) fn unreadable(expected: &'static str) -> Self {
        Self(Box::new(Inner { path: None, expected, found: String::new() }))
    }

    /// Creates the error of a list or map with too many entries, together with those before it.
    pub(crate) fn too_many(list: Node<'_>) -> Self {
        let expected =
            "at most as many list entries per response as `ClientBuilder::max_list_entries` allows";
        let found = format!("more than {}", list.document().list_entries());
        Self(Box::new(Inner { path: Some(path::of(list)), expected, found }))
    }

    /// Creates the error of a missing field.
    pub(crate) fn missing(parent: Node<'_>, name: &str, expected: &'static str) -> Self {
        let path = Some(path::field(parent, name));
        Self(Box::new(Inner { path, expected, found: "nothing".to_owned() }))
    }

    /// Creates the error of a value that contradicts another one.
    pub(crate) fn unfit(node: Node<'_>, expected: &'static str) -> Self {
        Self::unreadable(expected).at(node)
    }

    /// Creates the error of a field that is missing or contradicts another one.
    pub(crate) fn field(parent: Node<'_>, name: &str, expected: &'static str) -> Self {
        match parent.at(name) {
            Some(node) => Self::unfit(node, expected),
            None => Self::missing(parent, name, expected),
        }
    }

    /// Adds the path and the kind of the value, unless the error has them.
    pub(crate) fn at(mut self, node: Node<'_>) -> Self {
        if self.0.path.is_none() {
            self.0.path = Some(path::of(node));
            self.0.found = describe(node);
        }
        self
    }

    /// Returns the path of the value by the names in the response, such as `Data.TaskInfo[3].TaskNum`; "" is the whole
    /// response.
    pub fn path(&self) -> &str {
        self.0.path.as_deref().unwrap_or_default()
    }

    /// Returns a description of the expected value.
    pub fn expected(&self) -> &str {
        self.0.expected
    }

    /// Returns the kind of the value that was found.
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

/// Returns a description of the kind and size of a value.
fn describe(node: Node<'_>) -> String {
    let of = |what: &str, count: usize, unit: &str| {
        let s = if count == 1 { "" } else { "s" };
        format!("{what} of {count} {unit}{s}")
    };
    match node.kind() {
        NodeKind::Null => "null".to_owned(),
        NodeKind::Bool => "a boolean".to_owned(),
        NodeKind::Number => of("a number", node.text().len(), "character"),
        NodeKind::Text if node.text().is_empty() => "an empty string".to_owned(),
        NodeKind::Text => of("a string", node.text().chars().count(), "character"),
        NodeKind::Object => of("an object", node.children().count(), "field"),
        NodeKind::Array => of("a list", node.children().count(), "entry").replace("entrys", "entries"),
    }
}
