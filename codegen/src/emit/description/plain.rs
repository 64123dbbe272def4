//! The spec without its spans.

use std::collections::BTreeMap;

use crate::markdown::without_item_links;
use crate::spec::{Block, Spanned, Text};

/// A part of the spec that a description repeats.
pub trait Plain {
    /// Its type in a description.
    type Value;

    /// Its value in a description.
    fn plain(&self) -> Self::Value;
}

macro_rules! values {
    ($($Type:ty => $Value:ty: $plain:expr;)*) => {$(
        impl Plain for $Type {
            type Value = $Value;

            fn plain(&self) -> $Value {
                $plain(self)
            }
        }
    )*};
}

values! {
    Text => String: |text: &Text| text.value.clone();
    Block => String: |doc: &Block| without_item_links(&doc.text.value);
    Spanned<u16> => u16: |number: &Spanned<u16>| number.value;
    bool => bool: |flag: &bool| *flag;
    &str => String: |text: &&str| (*text).to_owned();
    Vec<(Text, Text)> => BTreeMap<String, String>: |pairs: &Vec<(Text, Text)>| {
        pairs.iter().map(|(name, value)| (name.plain(), value.plain())).collect()
    };
}

impl<T: Plain> Plain for Option<T> {
    type Value = Option<T::Value>;

    fn plain(&self) -> Self::Value {
        self.as_ref().map(T::plain)
    }
}

impl<T: Plain> Plain for Vec<T> {
    type Value = Vec<T::Value>;

    fn plain(&self) -> Self::Value {
        self.iter().map(T::plain).collect()
    }
}

/// A described structure with these fields of the spec, and others.
macro_rules! plain {
    ($Name:ident from $spec:expr, [$($field:ident),*] $(; $($other:ident: $value:expr),* $(,)?)?) => {
        registrar_descriptions::$Name { $($field: $spec.$field.plain(),)* $($($other: $value,)*)? }
    };
}
pub(super) use plain;
