//! Enums and structures, and the types that names denote.

use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::{Code, Diagnostics, quoted};
use crate::model::names::camel;
use crate::model::{ActionId, Enum, EnumId, EnumValue, Home, Kind, StructureId};
use crate::source::Span;
use crate::spec::{self, Text};

use super::editions;
use super::scope::{BY_KEY, Names, ONE_BY_KEY, cased, clash, usable};

/// The types that are built in.
pub const BUILT_IN: &[(&str, Kind)] = &[
    ("string", Kind::String),
    ("int", Kind::Int),
    ("long", Kind::Long),
    ("unsigned", Kind::Unsigned),
    ("any", Kind::Any),
    ("bool", Kind::Bool),
    ("timestamp", Kind::Timestamp),
    ("datetime", Kind::DateTime),
    ("date", Kind::Date),
    ("decimal", Kind::Decimal),
];

/// All enums and the names of all types.
pub struct Types<'s> {
    /// The enums, which refer to nothing.
    pub enums: Vec<Enum<'s>>,
    /// By name: one for each home, the shared one first.
    index: BTreeMap<String, Vec<Known>>,
    /// Every file could be read. If not, a name that seems unknown may be that of a type.
    whole: bool,
}

/// A type that can be named.
struct Known {
    home: Home,
    kind: Kind,
    span: Span,
}

impl<'s> Types<'s> {
    /// Declares the types of a service, so that they can be named before they are resolved.
    pub fn declare(spec: &'s spec::Service, names: &mut Names, diagnostics: &mut Diagnostics) -> Self {
        let editions = &spec.editions;
        let mut types = Self { enums: Vec::new(), index: BTreeMap::new(), whole: spec.whole };
        let mut structures = 0;
        for (home, enums, specs) in groups(spec) {
            let of = match home {
                Home::Shared => String::new(),
                Home::Action(ActionId(index)) => format!(" of `{}`", spec.actions[index].name.value),
            };
            for spec in enums {
                let kind = Kind::Enum(EnumId(types.enums.len()));
                if types.add(&spec.name, home, kind, diagnostics) {
                    names.type_name(&spec.name, spec.rust.as_ref(), &of, diagnostics);
                }
                types.enums.push(resolve_enum(spec, home, editions, diagnostics));
            }
            for spec in specs {
                let kind = Kind::Structure(StructureId(structures));
                if types.add(&spec.name, home, kind, diagnostics) {
                    names.type_name(&spec.name, spec.rust.as_ref(), &of, diagnostics);
                }
                structures += 1;
            }
        }
        types
    }

    /// Whether the name is new in its home; if not, this says so, and the first keeps it.
    fn add(&mut self, name: &Text, home: Home, kind: Kind, diagnostics: &mut Diagnostics) -> bool {
        let known = self.index.entry(name.value.clone()).or_default();
        if let Some(first) = known.iter().find(|known| known.home == home) {
            diagnostics
                .error(
                    Code::DuplicateName,
                    name.span,
                    format!("the type `{}` is described twice", name.value),
                )
                .here("here again")
                .label(first.span, "here first")
                .help("keep one of them, or choose another name");
            return false;
        }
        known.push(Known { home, kind, span: name.span });
        true
    }

    /// The type of this name that is seen from `home`: its own, or else the shared one.
    fn find(&self, word: &str, home: Home) -> Option<&Known> {
        let known = self.index.get(word)?;
        let of = |home: Home| known.iter().find(move |known| known.home == home);
        of(home).or_else(|| of(Home::Shared))
    }

    /// Whether something has this name.
    pub fn is_known(&self, word: &str) -> bool {
        built_in(word).is_some() || self.index.contains_key(word)
    }

    /// Returns the kind that a type's name denotes, seen from `home`. For an unknown name, the nearest one is assumed,
    /// so that one mistake does not cause follow-up errors.
    pub fn kind(&self, word: &str, span: Span, home: Home, diagnostics: &mut Diagnostics) -> Kind {
        if let Some(kind) = built_in(word) {
            return kind;
        }
        if let Some(known) = self.find(word, home) {
            return known.kind;
        }
        if let Some(known) = self.index.get(word).and_then(|known| known.first()) {
            diagnostics
                .error(Code::UnknownType, span, format!("`{word}` belongs to one action alone"))
                .label(known.span, "defined here")
                .help("move it to a file in `types/`, so that others can use it");
            return known.kind;
        }
        let own = self.index.keys().map(String::as_str).filter(|name| self.find(name, home).is_some());
        let near = diagnostics
            .error(Code::UnknownType, span, format!("unknown type `{word}`"))
            .here("neither built in, nor an enum or a structure")
            .suggest(word, own.chain(BUILT_IN.iter().map(|(name, _)| *name)), || {
                let built_in = quoted(BUILT_IN.iter().map(|(name, _)| *name), ", ");
                format!("built in are {built_in}; describe others under `enums:` or `types:`")
            });
        near.filter(|_| self.whole)
            .and_then(|near| built_in(near).or_else(|| Some(self.find(near, home)?.kind)))
            .unwrap_or(Kind::Unknown)
    }
}

fn built_in(word: &str) -> Option<Kind> {
    BUILT_IN.iter().find(|(known, _)| *known == word).map(|(_, kind)| *kind)
}

/// The types of the service, then those of each action.
pub fn groups(spec: &spec::Service) -> impl Iterator<Item = (Home, &[spec::Enum], &[spec::Structure])> {
    let shared = (Home::Shared, spec.enums.as_slice(), spec.types.as_slice());
    std::iter::once(shared).chain(spec.actions.iter().enumerate().map(|(index, action)| {
        (Home::Action(ActionId(index)), action.enums.as_slice(), action.types.as_slice())
    }))
}

fn resolve_enum<'s>(
    spec: &'s spec::Enum,
    home: Home,
    editions: &[spec::Edition],
    diagnostics: &mut Diagnostics,
) -> Enum<'s> {
    let numeric = spec.ty.as_ref().is_some_and(|ty| ty.value == "int");
    let mut variants = HashMap::new();
    let mut values = Vec::with_capacity(spec.values.len());
    for value in &spec.values {
        let (variant, at) = match &value.rust {
            Some(name) => {
                cased(name, &camel(&name.value), "a variant", diagnostics);
                (camel(&name.value), name)
            }
            None => (camel(&value.wire.value), &value.wire),
        };
        let wire = &value.wire.value;
        if wire.is_empty() && value.rust.is_none() {
            diagnostics
                .error(Code::RustKeyword, value.wire.span, "the empty value needs a name in Rust")
                .help("name it with `rust:`");
        }
        let number = wire.parse::<i64>().map(|number| number.to_string());
        if numeric && number.as_ref() != Ok(wire) {
            diagnostics
                .error(Code::RuleKind, value.wire.span, format!("`{wire}` is not an integer"))
                .here("the values of this enum are sent as `int`")
                .help(match number {
                    Ok(number) => format!("write `\"{number}\"`"),
                    Err(_) => "remove `type: int`, or correct the value".to_owned(),
                });
        }
        if variant == "Other" {
            diagnostics
                .error(Code::RustClash, at.span, "`Other` holds the values that are not in the spec")
                .help(BY_KEY);
        } else if usable(at, &variant, BY_KEY, diagnostics)
            && let Some((span, first)) = variants.insert(variant.clone(), (at.span, wire))
        {
            clash((at.span, wire), (span, first), &variant, ONE_BY_KEY, diagnostics);
        }
        let editions = editions::available(&value.editions, editions, diagnostics);
        values.push(EnumValue { spec: value, wire, variant, editions });
    }
    let name = &spec.rust.as_ref().unwrap_or(&spec.name).value;
    Enum { spec, name, numeric, values, home }
}
