//! Strings that must not leak: they are never printed, and are wiped from memory when they are dropped.

use std::fmt;
use zeroize::Zeroize;

/// The placeholder that is printed instead of a sensitive value.
pub(crate) const MASK: &str = "***";

macro_rules! hidden {
    ($(#[$documentation:meta])* $name:ident) => {
        $(#[$documentation])*
        #[derive(Clone, Default, PartialEq, Eq)]
        pub struct $name(String);

        impl $name {
            /// Returns the string itself. Do not print it.
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
    /// A key or a token that signs calls.
    ///
    /// It has no `Display` and no `Deref`; only [`expose`](Self::expose) returns its string.
    Secret
}

hidden! {
    /// A sensitive value of a request or a response, such as a password, an auth code or an identity number.
    ///
    /// It has no `Display` and no `Deref`; only [`expose`](Self::expose) returns its string, so that every use can be
    /// found.
    Sensitive
}
