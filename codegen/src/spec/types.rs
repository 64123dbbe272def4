//! Enums and structures, of `types/*.yaml` and of actions.

use super::field::{Field, Place, fields};
use super::service::Service;
use crate::diagnostic::Code;
use crate::yaml::{Block, Mapping, Text};

/// An enum.
#[derive(Clone, Debug)]
pub struct Enum {
    /// Its name.
    pub name: Text,
    /// What it says.
    pub doc: Block,
    /// `string` (the default) or `int`.
    pub ty: Option<Text>,
    /// The values.
    pub values: Vec<EnumValue>,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// The value on the wire.
    pub wire: Text,
    /// The Rust name, if it is not derived.
    pub name: Option<Text>,
    /// What it means.
    pub doc: Block,
    /// The editions that have it; empty means all.
    pub editions: Vec<Text>,
    /// What to use instead, if it is deprecated.
    pub deprecated: Option<Text>,
}

/// A structure.
#[derive(Clone, Debug)]
pub struct Structure {
    /// Its name.
    pub name: Text,
    /// What it holds.
    pub doc: Block,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// Reads a file of `types/`.
pub(super) fn types(service: &mut Service, mapping: &mut Mapping<'_, '_>) {
    service.enums.extend(enums(mapping));
    service.types.extend(structures(mapping));
}

/// Reads the key `enums`.
pub(super) fn enums(mapping: &mut Mapping<'_, '_>) -> Vec<Enum> {
    const KINDS: &[&str] = &["string", "int"];
    mapping.named("enums", "enum", |name, mapping| Enum {
        name,
        doc: mapping.doc(),
        ty: mapping.one_of("type", KINDS),
        values: {
            mapping.require_entries("values");
            mapping.named("values", "value", |wire, mapping| EnumValue {
                wire,
                name: mapping.optional_text("name"),
                doc: mapping.doc(),
                editions: mapping.texts("editions"),
                deprecated: mapping.optional_content("deprecated"),
            })
        },
    })
}

/// Reads the key `types`.
pub(super) fn structures(mapping: &mut Mapping<'_, '_>) -> Vec<Structure> {
    mapping.named("types", "structure", |name, mapping| Structure {
        name,
        doc: mapping.doc(),
        fields: {
            mapping.require("fields", Code::MissingKey, None);
            fields(mapping, "fields", Place::Structure)
        },
    })
}
