//! Strings that must not leak: they are never printed, and are wiped from memory when they are dropped.

use std::fmt;
use zeroize::Zeroize;

/// What is shown instead of a sensitive value.
pub(crate) const MASK: &str = "***";

macro_rules! hidden {
    ($(#[$documentation:meta])* $name:ident) => {
        $(#[$documentation])*
        #[derive(Clone, Default, PartialEq, Eq)]
        pub struct $name(String);

        impl $name {
            /// The text itself. Do not print it.
            pub fn expose(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(MASK)
            }
        }

        impl Drop for $name {
            fn drop(&mut self) {
                self.0.zeroize();
            }
        }
    };
}

hidden! {
    /// A key or token that signs calls.
    ///
    /// It has no `Display` and no `Deref`; [`expose`](Self::expose) is the one way to its text.
    Secret
}

hidden! {
    /// A value of a request or a response that must not leak: a password, a transfer code, an identity number.
    ///
    /// It has no `Display` and no `Deref`; [`expose`](Self::expose) is the one way to its text, so that
    /// every place that uses it can be found.
    Sensitive
}
