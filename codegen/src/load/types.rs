//! Enums and structures, of `types/*.yaml` and of actions.

use super::field::{Place, fields};
use super::mapping::Mapping;
use crate::diagnostic::Code;
use crate::spec::{Enum, EnumValue, Service, Structure};

/// Reads a file of `types/`.
pub(super) fn types(service: &mut Service, mapping: &mut Mapping<'_, '_, '_, '_>) {
    service.enums.extend(enums(mapping));
    service.types.extend(structures(mapping));
}

/// Reads the key `enums`.
pub(super) fn enums(mapping: &mut Mapping<'_, '_, '_, '_>) -> Vec<Enum> {
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
            })
        },
    })
}

/// Reads the key `types`.
pub(super) fn structures(mapping: &mut Mapping<'_, '_, '_, '_>) -> Vec<Structure> {
    mapping.named("types", "structure", |name, mapping| Structure {
        name,
        doc: mapping.doc(),
        fields: {
            mapping.require("fields", Code::MissingKey, None);
            fields(mapping, "fields", Place::Structure)
        },
    })
}
