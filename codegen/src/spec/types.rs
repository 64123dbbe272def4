//! Enums and structures, of `types/*.yaml` and of actions.

use super::field::{Field, Place};
use super::service::Service;
use crate::yaml::{Block, Mapping, Text, mapping};

const KINDS: &[&str] = &["string", "int"];

mapping! {
    /// An enum.
    Enum {
        /// Its name.
        name: Text = owner,
        /// The Rust name, if it is another one.
        rust: Option<Text>,
        /// The documentation.
        doc: Block,
        /// `string` (the default) or `int`.
        ty("type"): Option<Text> = one_of(KINDS),
        /// The values.
        values: Vec<EnumValue> = some_named("value", EnumValue::read),
    }

    /// A value of an enum.
    EnumValue {
        /// The value on the wire.
        wire: Text = owner,
        /// The Rust name, if it is not derived.
        rust: Option<Text>,
        /// Its doc.
        doc: Block,
        /// The editions that have it; empty means all.
        editions: Vec<Text>,
        /// The replacement, if it is deprecated.
        deprecated: Option<Text> = optional_content,
    }

    /// A structure.
    Structure {
        /// Its name.
        name: Text = owner,
        /// The Rust name, if it is another one.
        rust: Option<Text>,
        /// The documentation.
        doc: Block,
        /// Its fields.
        fields: Vec<Field> = fields(Place::Structure),
    }
}

/// Reads a file of `types/`.
pub(super) fn types(service: &mut Service, mapping: &mut Mapping<'_, '_>) {
    service.enums.extend(mapping.named("enums", "enum", Enum::read));
    service.types.extend(mapping.named("types", "structure", Structure::read));
}
