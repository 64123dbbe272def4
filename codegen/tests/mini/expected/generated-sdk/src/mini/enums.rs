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
    Other(String),
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
    Other(String),
}

impl WireEnum for Lang {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("en", Self::En),
        ("zh", Self::Zh),
        ("old", Self::Old),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for State {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::Waiting),
        ("2", Self::Done),
        ("3", Self::Failed),
        ("4", Self::Lost),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}
