//! What a generated file says of itself.

/// The command that makes every generated file again.
const COMMAND: &str = "cargo xtask codegen";

/// What every generated file begins with.
pub const MARK: &str = "// @generated from ";

/// The first line of a file that is made from `source`, a path in the spec.
pub fn head(source: &str) -> String {
    format!("{MARK}{source} by `{COMMAND}`. Edit that file, not this one.\n")
}
