// @generated from spec/mini/types by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// A language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Lang {
    /// `en`: English.
    En,
    /// `zh`: Chinese.
    ///
    /// Only in the North edition.
    Zh,
    /// `old`: Old English.
    #[deprecated(note = "Use `en`.")]
    Old,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The state of a task.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `1`: The task is waiting.
    Waiting,
    /// `2`: The task has succeeded.
    Done,
    /// `3`: The task has failed.
    Failed,
    /// `4`: The state is unknown.
    Lost,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

wire_enum!(Lang, En("en"), Zh("zh"), Old("old"));

wire_enum!(State, Waiting("1"), Done("2"), Failed("3"), Lost("4"));
