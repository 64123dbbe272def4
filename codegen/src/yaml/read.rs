//! Structures that say how they are written: each field is a key of a mapping.

use super::mapping::Mapping;
use super::{Block, Spanned, Text};
use crate::source::Span;

/// A value that a mapping has under a key.
pub(crate) trait Read: Sized {
    /// Takes the value of this key; a problem with it is reported.
    fn read(mapping: &mut Mapping<'_, '_>, key: &'static str) -> Self;
}

macro_rules! read {
    ($($Type:ty: $read:expr;)*) => {$(
        impl Read for $Type {
            fn read(mapping: &mut Mapping<'_, '_>, key: &'static str) -> Self {
                $read(mapping, key)
            }
        }
    )*};
}

read! {
    Text: Mapping::text;
    Option<Text>: Mapping::optional_text;
    Vec<Text>: Mapping::texts;
    Vec<(Text, Text)>: Mapping::pairs;
    Vec<Spanned<i64>>: Mapping::ints;
    Option<Spanned<i64>>: Mapping::optional_int;
    Option<Spanned<bool>>: Mapping::optional_bool;
    bool: Mapping::flag;
    Block: |mapping: &mut Mapping<'_, '_>, _| mapping.doc();
    // The place of the mapping itself.
    Span: |mapping: &mut Mapping<'_, '_>, _| mapping.span();
}

/// Declares structures and the function that reads each: a field has the key of its name, or another one in
/// parentheses, and is read as its type says, or by the function of [`Mapping`] after `=`.
macro_rules! mapping {
    ($(
        $(#[$doc:meta])*
        $Name:ident {$(
            $(#[$field_doc:meta])*
            $field:ident $(($key:literal))?: $Type:ty $(= $read:ident $(($($argument:expr),*))?)?,
        )*}
    )*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default)]
        pub struct $Name {
            $($(#[$field_doc])* pub $field: $Type,)*
        }

        impl $Name {
            pub(crate) fn read(mapping: &mut $crate::yaml::Mapping<'_, '_>) -> Self {
                Self {
                    $($field: $crate::yaml::mapping!(
                        @ mapping, ($($key,)? stringify!($field)), $($read $($($argument),*)?)?
                    ),)*
                }
            }
        }
    )*};
    (@ $mapping:ident, ($key:expr $(, $name:expr)?),) => { $crate::yaml::Read::read($mapping, $key) };
    (@ $mapping:ident, ($key:expr $(, $name:expr)?), $read:ident $($argument:expr),*) => {
        $mapping.$read($key $(, $argument)*)
    };
}
pub(crate) use mapping;
