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

/// How far a task is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `1`: It waits.
    Waiting,
    /// `2`: It has succeeded.
    Done,
    /// `3`: It has failed.
    Failed,
    /// `4`: Nobody knows.
    Lost,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

wire_enum!(Lang, En("en"), Zh("zh"), Old("old"));

wire_enum!(State, Waiting("1"), Done("2"), Failed("3"), Lost("4"));
