//! Sets of values that stay open: the service may know more of them than the spec.

/// An enum whose values have texts on the wire and whose last variant holds any other text.
///
/// A value that the spec does not know is no error: it keeps its text, so that a response stays readable
/// when the service learns something new.
pub trait WireEnum: Sized + Clone + PartialEq + 'static {
    /// Every value that the spec knows, with its text on the wire.
    const VALUES: &'static [(&'static str, Self)];

    /// The value for a text that the spec does not know.
    fn other(text: String) -> Self;

    /// The text, if the spec does not know it.
    fn as_other(&self) -> Option<&str>;

    /// The text that goes over the wire.
    fn text(&self) -> &str {
        let known = || Self::VALUES.iter().find(|(_, value)| value == self).map(|(wire, _)| *wire);
        // A value is in the list or it holds a text.
        self.as_other().or_else(known).unwrap_or_default()
    }

    /// The value of a text: one that the spec knows when the text is exactly the same, else
    /// [`other`](Self::other).
    fn from_text(text: &str) -> Self {
        let known = Self::VALUES.iter().find(|(wire, _)| *wire == text);
        known.map_or_else(|| Self::other(text.to_owned()), |(_, value)| value.clone())
    }
}

/// Implements [`WireEnum`] and what follows from it for an enum, from its values on the wire.
///
/// A variant after the `;` holds every other text that begins as it says.
#[doc(hidden)]
#[macro_export]
macro_rules! wire_enum {
    ($name:ident $(, $variant:ident($wire:literal))* $(; $family:ident($begin:literal))*) => {
        impl $crate::WireEnum for $name {
            const VALUES: &'static [(&'static str, Self)] = &[$(($wire, Self::$variant)),*];

            fn other(text: String) -> Self {
                $(if text.starts_with($begin) {
                    return Self::$family(text);
                })*
                Self::Other(text)
            }

            fn as_other(&self) -> Option<&str> {
                match self {
                    $(Self::$variant => None,)*
                    $(Self::$family(text) => Some(text),)*
                    Self::Other(text) => Some(text),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str($crate::WireEnum::text(self))
            }
        }

        $crate::serial_enum!($name);
    };
}

/// Without the feature `serde`, an enum has no more impls than [`wire_enum`] gives it.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! serial_enum {
    ($name:ident) => {};
}

#[cfg(test)]
mod tests {
    use super::WireEnum;

    #[derive(Clone, Debug, PartialEq)]
    enum Fee {
        Create,
        Retry(String),
        Other(String),
    }

    wire_enum!(Fee, Create("create"); Retry("retry-"));

    /// The error codes of a service that documents none.
    #[derive(Clone, Debug, PartialEq)]
    enum Code {
        Other(String),
    }

    wire_enum!(Code);

    #[test]
    fn a_known_text_gives_its_value_and_any_other_keeps_its_text() {
        assert_eq!(Fee::from_text("create"), Fee::Create);
        assert_eq!(Fee::from_text("Create"), Fee::Other("Create".to_owned()));
        assert_eq!(Fee::from_text("restore").to_string(), "restore");
        assert_eq!(Fee::from_text("retry-later"), Fee::Retry("retry-later".to_owned()));
        assert_eq!(Fee::from_text("retry-later").text(), "retry-later");
        assert_eq!(Fee::Create.text(), "create");
        assert_eq!(Code::from_text("create").text(), "create");
    }
}
