//! Enums and structures, and what a type's name stands for.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Enum, EnumValue, Home, Kind, Structure};
use crate::names::camel;
use crate::spec::{self, Text};

use super::fields::Fields;
use super::scope::{Names, clash, usable};

/// The types that are built in.
pub const BUILT_IN: &[(&str, Kind)] = &[
    ("string", Kind::String),
    ("int", Kind::Int),
    ("long", Kind::Long),
    ("bool", Kind::Bool),
    ("timestamp", Kind::Timestamp),
    ("decimal", Kind::Decimal),
];

/// All enums and the names of all types.
pub struct Types {
    /// The enums, which refer to nothing.
    pub enums: Vec<Enum>,
    index: HashMap<String, (Home, Kind)>,
}

impl Types {
    /// Declares the types of a service, so that they can be named before they are resolved.
    pub fn declare(spec: &spec::Service, names: &mut Names, diagnostics: &mut Diagnostics) -> Self {
        let mut types = Self { enums: Vec::new(), index: HashMap::new() };
        let mut structures = 0;
        for (home, enums, specs) in groups(spec) {
            for spec in enums {
                names.type_name(&spec.name, diagnostics);
                let kind = Kind::Enum(types.enums.len());
                types.index.insert(spec.name.value.clone(), (home, kind));
                types.enums.push(resolve_enum(spec, home, diagnostics));
            }
            for spec in specs {
                names.type_name(&spec.name, diagnostics);
                let kind = Kind::Structure(structures);
                types.index.insert(spec.name.value.clone(), (home, kind));
                structures += 1;
            }
        }
        types
    }

    /// What a type's name stands for, seen from `home`.
    pub fn kind(&self, name: &Text, word: &str, home: Home, diagnostics: &mut Diagnostics) -> Kind {
        if let Some((_, kind)) = BUILT_IN.iter().find(|(known, _)| *known == word) {
            return *kind;
        }
        let visible = |at: Home| at == Home::Shared || at == home;
        match self.index.get(word) {
            Some((at, kind)) if visible(*at) => *kind,
            Some(_) => {
                diagnostics
                    .error(Code::UnknownType, name.span, format!("`{word}` belongs to another action"))
                    .help("move it to a file in `types/`, so that both can use it");
                Kind::String
            }
            None => {
                let known = self.index.iter().filter(|(_, (at, _))| visible(*at)).map(|(name, _)| name.as_str());
                let mut known: Vec<&str> = known.chain(BUILT_IN.iter().map(|(name, _)| *name)).collect();
                known.sort_unstable();
                diagnostics
                    .error(Code::UnknownType, name.span, format!("unknown type `{word}`"))
                    .here("neither built in, nor an enum or a structure")
                    .suggest(word, known, || "add it under `enums:` or `types:`".to_owned());
                Kind::String
            }
        }
    }
}

/// Resolves the fields of all structures, in the order in which they were declared.
pub fn structures(spec: &spec::Service, fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Vec<Structure> {
    let mut structures = Vec::new();
    for (home, _, specs) in groups(spec) {
        for spec in specs {
            structures.push(Structure {
                name: spec.name.value.clone(),
                doc: spec.doc.value.clone(),
                fields: fields.resolve(&spec.fields, home, diagnostics),
                home,
                in_request: false,
                in_reply: false,
                span: spec.name.span,
            });
        }
    }
    structures
}

/// The types of the service, then those of each action.
fn groups(spec: &spec::Service) -> impl Iterator<Item = (Home, &[spec::Enum], &[spec::Structure])> {
    let shared = (Home::Shared, spec.enums.as_slice(), spec.types.as_slice());
    std::iter::once(shared).chain(spec.actions.iter().enumerate().map(|(index, action)| {
        (Home::Action(index), action.enums.as_slice(), action.types.as_slice())
    }))
}

fn resolve_enum(spec: &spec::Enum, home: Home, diagnostics: &mut Diagnostics) -> Enum {
    let mut variants = HashMap::new();
    let mut values = Vec::with_capacity(spec.values.len());
    for value in &spec.values {
        let (variant, name) = match &value.name {
            Some(name) => (name.value.clone(), name),
            None => (camel(&value.wire.value), &value.wire),
        };
        if variant == "Other" {
            diagnostics
                .error(Code::RustClash, name.span, "`Other` holds the values that are not in the spec")
                .help("give this value another name with `name:`");
        } else if usable(name, &variant, diagnostics)
            && let Some(first) = variants.insert(variant.clone(), name.span)
        {
            clash(name.span, first, &value.wire.value, &variant, diagnostics);
        }
        values.push(EnumValue { wire: value.wire.value.clone(), variant, doc: value.doc.value.clone() });
    }
    Enum {
        name: spec.name.value.clone(),
        doc: spec.doc.value.clone(),
        numeric: spec.ty.as_ref().is_some_and(|ty| ty.value == "int"),
        values,
        home,
        span: spec.name.span,
    }
}
