//! Drafts fields, and the enums and structures that they need.

use std::collections::{BTreeMap, BTreeSet};

use codegen::check::sensitive_word;
use codegen::model::{Kind, names::camel};

use super::names::Names;
use super::{Drafter, block};
use crate::api::{Action, Editions, Enum, Field, Limits, Shape, Structure};
use crate::yaml::Yaml;

/// The enums and structures of one home.
#[derive(Default)]
pub struct Types {
    /// The prefix of its types' names if the plain name is taken.
    pub prefix: String,
    /// The enums.
    pub enums: Vec<(String, Yaml)>,
    /// The structures.
    pub structures: Vec<(String, Yaml)>,
    /// The names of structures that are described already, by preferred name.
    pub described: Vec<(String, Shape, String)>,
}

impl Drafter<'_> {
    /// `types/components.yaml`: the structures that the vendor names.
    pub fn shared_types(&mut self) -> Option<Yaml> {
        let used = self.used_structures();
        let api = self.api;
        let shared: Vec<&Structure> =
            api.structures.iter().filter(|it| used.contains(&it.name.as_str())).collect();
        let mut types = Types { prefix: camel(&api.title), ..Types::default() };
        for structure in &shared {
            let name = self.structure_name(&structure.name);
            let fields = self.fields(&structure.fields, &every(api.editions.len()), &mut types);
            types.structures.push((name, self.structure(fields)));
        }
        (!shared.is_empty()).then(|| types.yaml())
    }

    /// Returns the names of the structures that actions refer to, directly or through others.
    fn used_structures(&self) -> Vec<&str> {
        let mut found: Vec<&str> = Vec::new();
        let actions =
            self.api.actions.iter().flat_map(|action| action.parameters.iter().chain(&action.response));
        let mut open: Vec<&Shape> = actions.map(|field| &field.shape).collect();
        while let Some(shape) = open.pop() {
            match shape {
                Shape::Structure(fields) => open.extend(fields.iter().map(|field| &field.shape)),
                Shape::List { of, .. } | Shape::Map(of) | Shape::Json(of) => open.push(of),
                Shape::Named(name) if !found.contains(&name.as_str()) => {
                    let structure = self.api.structure(name);
                    found.extend(structure.map(|it| it.name.as_str()));
                    open.extend(structure.iter().flat_map(|it| &it.fields).map(|field| &field.shape));
                }
                _ => {}
            }
        }
        found
    }

    /// Returns the Rust name of a structure that the vendor names.
    pub fn structure_name(&mut self, name: &str) -> String {
        if let Some(known) = self.components.get(name) {
            return known.clone();
        }
        let derived = camel(name);
        let chosen = self.names.type_name(&[derived.clone(), format!("{derived}Data")]);
        self.components.insert(name.to_owned(), chosen.clone());
        chosen
    }

    /// Drafts fields, one entry each.
    pub fn fields(
        &mut self,
        fields: &[Field],
        editions: &Editions,
        types: &mut Types,
    ) -> Vec<(String, Yaml)> {
        let mut names = Names::of_members();
        fields.iter().map(|field| self.field(field, editions, &mut names, types)).collect()
    }

    /// Drafts a field of something that these editions have.
    pub fn field(
        &mut self,
        field: &Field,
        editions: &Editions,
        names: &mut Names,
        types: &mut Types,
    ) -> (String, Yaml) {
        let mut entries = Vec::new();
        let mut add = |key: &str, value: Yaml| entries.push((key.to_owned(), value));
        let (shape, is_json) = match &field.shape {
            Shape::Json(shape) => (&**shape, true),
            shape => (shape, false),
        };
        let mut wrapper = None;
        let ty = self.expression(shape, &field.wire, types, &mut wrapper);
        add("type", Yaml::text(ty));
        let rust = if field.wire == "*" { Some("entries".to_owned()) } else { names.field(&field.wire) };
        if let Some(rust) = rust {
            add("rust", Yaml::text(rust));
        }
        if !field.required.is_empty() {
            add(
                "required",
                match field.required.is_superset(&field.editions) {
                    true => Yaml::Bool(true),
                    false => Yaml::Flow(vec![("in".to_owned(), self.editions(&field.required))]),
                },
            );
        }
        if !field.editions.is_superset(editions) {
            add("editions", self.editions(&field.editions));
        }
        if let Some(entry) = wrapper {
            add("entry", Yaml::text(entry));
        }
        if is_json {
            add("encoding", Yaml::text("json"));
        }
        if is_string(shape) && sensitive_word(&field.wire).is_some() {
            add("sensitive", Yaml::Bool(true));
        }
        let limits = fitting_limits(shape, &field.limits);
        for (key, limit) in [
            ("min", limits.min),
            ("max", limits.max),
            ("max_length", limits.max_length),
            ("min_items", limits.min_items),
            ("max_items", limits.max_items),
        ] {
            if let Some(limit) = limit {
                add(key, Yaml::Number(limit));
            }
        }
        if let Some(default) = default(field) {
            add("default", scalar(shape, default));
        }
        if let Some(example) = field.example.as_deref().filter(|text| fits(shape, text, &limits)) {
            add("example", scalar(shape, example));
        }
        if field.deprecated {
            add("deprecated", Yaml::text("The vendor calls it deprecated."));
        }
        add("doc", self.doc(&field.doc));
        (field.wire.clone(), on_a_line_if_short(entries))
    }

    /// Returns the names of editions.
    pub fn editions(&self, editions: &Editions) -> Yaml {
        let names = editions.iter().filter_map(|index| self.api.editions.get(*index));
        Yaml::Words(names.map(|edition| edition.name.clone()).collect())
    }

    /// Returns the type expression of a shape, and describes the types that it names.
    fn expression(
        &mut self,
        shape: &Shape,
        wire: &str,
        types: &mut Types,
        wrapper: &mut Option<String>,
    ) -> String {
        match shape {
            Shape::Any => "any".to_owned(),
            Shape::String => "string".to_owned(),
            Shape::Int => "int".to_owned(),
            Shape::Long => "long".to_owned(),
            Shape::Decimal => "decimal".to_owned(),
            Shape::Bool => "bool".to_owned(),
            Shape::Enum(values) => self.enumeration(values, wire, types),
            Shape::Structure(fields) => self.own_structure(fields, wire, types),
            Shape::Named(name) => self.structure_name(name),
            Shape::List { entry, of } => {
                wrapper.clone_from(entry);
                let wire = entry.as_deref().unwrap_or(wire);
                format!("list of {}", self.expression(of, wire, types, &mut None))
            }
            Shape::Map(of) => format!("map of {}", self.expression(of, wire, types, &mut None)),
            // Only a parameter as a whole travels as JSON.
            Shape::Json(of) => self.expression(of, wire, types, wrapper),
        }
    }

    fn enumeration(&mut self, values: &Enum, wire: &str, types: &mut Types) -> String {
        let shape = Shape::Enum(values.clone());
        if let Some(name) = types.described(wire, &shape) {
            return name;
        }
        let name = self.type_name(wire, types);
        let mut variants = Names::of_members();
        let lines = values
            .values
            .iter()
            .map(|(value, doc)| (value.clone(), self.enum_value(value, doc, &mut variants)));
        let lines = lines.collect();
        let mut entries = vec![("doc".to_owned(), self.doc(""))];
        if values.is_numeric {
            entries.push(("type".to_owned(), Yaml::text("int")));
        }
        entries.push(("values".to_owned(), Yaml::Block(lines)));
        types.enums.push((name.clone(), Yaml::Block(entries)));
        types.described.push((wire.to_owned(), shape, name.clone()));
        name
    }

    /// Drafts a value of an enum.
    pub fn enum_value(&mut self, value: &str, doc: &str, variants: &mut Names) -> Yaml {
        let rust = variants.variant(value).map(|name| ("rust".to_owned(), Yaml::text(name)));
        on_a_line_if_short(rust.into_iter().chain([("doc".to_owned(), self.doc(doc))]).collect())
    }

    fn own_structure(&mut self, fields: &[Field], wire: &str, types: &mut Types) -> String {
        let shape = Shape::Structure(fields.to_vec());
        if let Some(name) = types.described(wire, &shape) {
            return name;
        }
        let name = self.type_name(wire, types);
        // A structure comes before those that it holds.
        let at = types.structures.len();
        let inner = self.fields(fields, &every(self.api.editions.len()), types);
        let structure = self.structure(inner);
        types.structures.insert(at, (name.clone(), structure));
        types.described.push((wire.to_owned(), shape, name.clone()));
        name
    }

    fn structure(&mut self, fields: Vec<(String, Yaml)>) -> Yaml {
        let fields = if fields.is_empty() { Yaml::Flow(fields) } else { Yaml::Block(fields) };
        block([("doc", self.doc("")), ("fields", fields)])
    }

    /// Names a type after its field, and after the action if several fields would give it the same name.
    fn type_name(&mut self, wire: &str, types: &Types) -> String {
        let plain = plain_name(wire);
        let prefixed = camel(&format!("{}{plain}", types.prefix));
        let is_unique = self.wanted.get(&plain).is_none_or(|wanted| *wanted < 2);
        let candidates = if is_unique { vec![plain, prefixed] } else { vec![prefixed] };
        self.names.type_name(&candidates)
    }
}

impl Types {
    /// Returns the name of a type that is described already.
    fn described(&self, wire: &str, shape: &Shape) -> Option<String> {
        let found = self.described.iter().find(|(known, described, _)| known == wire && described == shape);
        found.map(|(_, _, name)| name.clone())
    }

    /// Returns the types as entries of a file.
    pub fn entries(self) -> Vec<(String, Yaml)> {
        let parts = [("enums", self.enums), ("types", self.structures)];
        parts
            .into_iter()
            .filter(|(_, items)| !items.is_empty())
            .map(|(key, items)| (key.to_owned(), Yaml::Block(items)))
            .collect()
    }

    fn yaml(self) -> Yaml {
        Yaml::Block(self.entries())
    }
}

/// Returns the name that a type gets from its field. A response that is a list as a whole has no name for its entries.
fn plain_name(wire: &str) -> String {
    if wire == "*" { "Entry".to_owned() } else { camel(wire) }
}

/// Counts how many actions want to give a type each name.
pub fn wanted_names(actions: &[Action]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for action in actions {
        let mut names = BTreeSet::new();
        let fields = action.parameters.iter().chain(&action.response);
        let mut open: Vec<(&str, &Shape)> = fields.map(|field| (field.wire.as_str(), &field.shape)).collect();
        while let Some((wire, shape)) = open.pop() {
            match shape {
                Shape::Structure(fields) => {
                    names.insert(plain_name(wire));
                    open.extend(fields.iter().map(|field| (field.wire.as_str(), &field.shape)));
                }
                Shape::Enum(_) => drop(names.insert(plain_name(wire))),
                Shape::List { entry, of } => open.push((entry.as_deref().unwrap_or(wire), of)),
                Shape::Map(of) | Shape::Json(of) => open.push((wire, of)),
                _ => {}
            }
        }
        for name in names {
            *counts.entry(name).or_default() += 1;
        }
    }
    counts
}

/// All editions.
pub fn every(count: usize) -> Editions {
    (0..count).collect()
}

/// The longest value that is written on the line of its field.
const LINE: usize = 80;

/// Writes a field on one line unless its doc has several.
fn on_a_line_if_short(entries: Vec<(String, Yaml)>) -> Yaml {
    let is_long =
        |value: &Yaml| matches!(value, Yaml::Text(text) if text.contains('\n') || text.len() > LINE);
    if entries.iter().any(|(_, value)| is_long(value)) { Yaml::Block(entries) } else { Yaml::Flow(entries) }
}

fn is_string(shape: &Shape) -> bool {
    match shape {
        Shape::String => true,
        Shape::List { of, .. } | Shape::Map(of) => is_string(of),
        _ => false,
    }
}

/// The value that is assumed for an absent parameter, if the vendor's default fits its own type.
pub fn default(field: &Field) -> Option<&str> {
    let default = field.default.as_deref().filter(|text| !text.is_empty() && field.required.is_empty())?;
    let is_scalar = !matches!(field.shape, Shape::List { .. } | Shape::Map(_) | Shape::Json(_));
    (is_scalar && fits(&field.shape, default, &fitting_limits(&field.shape, &field.limits)))
        .then_some(default)
}

/// Returns a value as YAML writes it: numbers and booleans without quotes.
fn scalar(shape: &Shape, text: &str) -> Yaml {
    match shape {
        Shape::Int | Shape::Long => text.parse().map_or_else(|_| Yaml::text(text), Yaml::Number),
        Shape::Bool => Yaml::Bool(text == "true"),
        _ => Yaml::text(text),
    }
}

/// The limits that the spec language has for values of this shape.
pub fn fitting_limits(shape: &Shape, limits: &Limits) -> Limits {
    let is_number = matches!(shape, Shape::Int | Shape::Long | Shape::Decimal);
    let is_list = matches!(shape, Shape::List { .. });
    let is_string = *shape == Shape::String;
    let ordered = limits.min.zip(limits.max).is_none_or(|(min, max)| min <= max);
    let fits = |limit: &i64| *shape != Shape::Int || i32::try_from(*limit).is_ok();
    let items_ordered = limits.min_items.zip(limits.max_items).is_none_or(|(min, max)| min <= max);
    Limits {
        min: limits.min.filter(|limit| is_number && ordered && fits(limit)),
        max: limits.max.filter(|limit| is_number && ordered && fits(limit)),
        max_length: limits.max_length.filter(|limit| is_string && *limit > 0),
        min_items: limits.min_items.filter(|limit| is_list && items_ordered && *limit > 0),
        max_items: limits.max_items.filter(|limit| is_list && items_ordered && *limit > 0),
    }
}

/// Whether a text can be a value of this shape, within these limits.
fn fits(shape: &Shape, text: &str, limits: &Limits) -> bool {
    if text.is_empty() || text.trim() != text {
        return false;
    }
    let number = text.parse::<i64>().ok();
    let in_range = number.is_none_or(|number| {
        limits.min.is_none_or(|min| number >= min) && limits.max.is_none_or(|max| number <= max)
    });
    let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
    let short = limits.max_length.is_none_or(|max| length <= max);
    let is_of_kind = match shape {
        Shape::String => true,
        Shape::Int => Kind::Int.fits(text),
        Shape::Long => Kind::Long.fits(text),
        Shape::Decimal => Kind::Decimal.fits(text),
        Shape::Bool => Kind::Bool.fits(text),
        Shape::Enum(values) => values.values.iter().any(|(value, _)| value == text),
        Shape::List { of, .. } => {
            let one = !text.contains(',') && limits.min_items.is_none_or(|min| min <= 1);
            one && !matches!(**of, Shape::List { .. }) && fits(of, text, &Limits::default())
        }
        Shape::Any | Shape::Structure(_) | Shape::Named(_) | Shape::Map(_) | Shape::Json(_) => false,
    };
    is_of_kind && in_range && short
}
