//! Open enums: sets of values that the service may extend.

use std::fmt;

/// A value that this version of the SDK does not know.
///
/// Only parsing a string creates one, so it never contains a value that has a variant, and each value has one
/// representation.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(String);

impl UnknownValue {
    /// Returns the text on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// An enum whose values are strings on the wire. Its sealed `Other` variant keeps unknown strings.
///
/// A value that is not in the spec is not an error, so that a response stays readable when the service adds one.
/// something new.
pub trait WireEnum: Sized + Clone + PartialEq + 'static {
    /// Every value in the spec, with its string on the wire.
    const VALUES: &'static [(&'static str, Self)];

    /// Whether one of the values is the empty string.
    const HAS_EMPTY: bool = {
        let (mut at, mut found) = (0, false);
        while at < Self::VALUES.len() {
            found |= Self::VALUES[at].0.is_empty();
            at += 1;
        }
        found
    };

    /// Wraps a value that is not in the spec.
    fn from_unknown(value: UnknownValue) -> Self;

    /// Returns the value if it is not in the spec.
    fn as_unknown(&self) -> Option<&UnknownValue>;

    /// Returns the string on the wire.
    fn to_wire(&self) -> &str {
        let known = || Self::VALUES.iter().find(|(_, value)| value == self).map(|(wire, _)| *wire);
        // Every value is either in the list or holds its string.
        self.as_unknown().map(UnknownValue::as_str).or_else(known).unwrap_or_default()
    }

    /// Parses the string on the wire, which is case-sensitive.
    fn from_wire(text: &str) -> Self {
        let known = Self::VALUES.iter().find(|(wire, _)| *wire == text);
        known.map_or_else(|| Self::from_unknown(UnknownValue(text.to_owned())), |(_, value)| value.clone())
    }
}

/// Implements [`WireEnum`] and the usual conversions for an enum, from its values on the wire.
///
/// A variant after the `;` holds every other string with its prefix.
#[doc(hidden)]
#[macro_export]
macro_rules! wire_enum {
    ($name:ident $(, $variant:ident($wire:literal))* $(; $family:ident($begin:literal))*) => {
        impl $name {
            /// Returns the string on the wire.
            pub fn as_str(&self) -> &str {
                $crate::extend::WireEnum::to_wire(self)
            }
        }

        impl $crate::extend::WireEnum for $name {
            const VALUES: &'static [(&'static str, Self)] = &[$(($wire, Self::$variant)),*];

            fn from_unknown(value: $crate::UnknownValue) -> Self {
                $(if value.as_str().starts_with($begin) {
                    return Self::$family(value);
                })*
                Self::Other(value)
            }

            fn as_unknown(&self) -> Option<&$crate::UnknownValue> {
                match self {
                    $(Self::$variant => None,)*
                    $(Self::$family(value) => Some(value),)*
                    Self::Other(value) => Some(value),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        /// An empty unknown value, so that structs with such a field implement `Default`.
        impl Default for $name {
            fn default() -> Self {
                Self::from("")
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::extend::WireEnum::from_wire(text)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, ::std::convert::Infallible> {
                Ok(text.into())
            }
        }

        $crate::serial_enum!($name);
    };
}

/// Without the feature `serde`, an enum has no impls beyond those of [`wire_enum`].
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! serial_enum {
    ($name:ident) => {};
}

#[cfg(test)]
mod tests {
    use super::{UnknownValue, WireEnum};

    #[derive(Clone, Debug, PartialEq)]
    enum Fee {
        Create,
        Retry(UnknownValue),
        Other(UnknownValue),
    }

    wire_enum!(Fee, Create("create"); Retry("retry-"));

    /// The error codes of a service that documents none.
    #[derive(Clone, Debug, PartialEq)]
    enum Code {
        Other(UnknownValue),
    }

    wire_enum!(Code);

    #[test]
    fn a_known_string_gives_its_value_and_any_other_is_kept() {
        assert_eq!(Fee::from("create"), Fee::Create);
        assert_eq!(Fee::Create.as_str(), "create");
        for unknown in ["Create", "restore", ""] {
            let fee = Fee::from(unknown);
            assert!(matches!(&fee, Fee::Other(value) if value.as_str() == unknown), "{fee:?}");
            assert_eq!(fee.to_string(), unknown);
        }
        assert!(matches!(Fee::from("retry-later"), Fee::Retry(value) if value.as_str() == "retry-later"));
        assert_eq!("retry-later".parse::<Fee>().unwrap().as_ref(), "retry-later");
        assert_eq!(Code::from("create").as_str(), "create");
        assert_eq!(format!("{:?}", Code::from("create")), r#"Other("create")"#);
        assert_eq!(Fee::VALUES.len(), 1);
    }
}
