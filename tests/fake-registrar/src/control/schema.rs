//! The OpenAPI document of the control endpoint.

use serde_json::Value;
use std::sync::LazyLock;

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
    // A test reads the document.
    let mut document: Value = serde_yaml::from_str(include_str!("openapi.yaml")).unwrap_or_default();
    if let Some(info) = document.get_mut("info").and_then(Value::as_object_mut) {
        info.insert("version".to_owned(), env!("CARGO_PKG_VERSION").into());
    }
    document
});

/// Returns the document.
pub(super) fn document() -> &'static Value {
    &DOCUMENT
}

/// Returns all paths below `/_fake/`.
pub(super) fn paths() -> Vec<&'static str> {
    let paths = DOCUMENT.get("paths").and_then(Value::as_object).into_iter().flatten();
    paths.filter_map(|(path, _)| path.strip_prefix("/_fake/")).filter(|path| !path.is_empty()).collect()
}

/// Whether this is a path below `/_fake/`, or `/_fake/` itself.
pub(super) fn has_path(path: &str) -> bool {
    path.is_empty() || paths().contains(&path)
}
