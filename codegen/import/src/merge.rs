//! Adds what a vendor's description has and a spec lacks to the files of the spec, which keep everything that people wrote.

mod edit;

use std::collections::BTreeSet;

use codegen::source::{SourceFile, Sources};

use crate::api::{Api, Field, Shape};
use crate::diff::{Change, ChangeKind, Item};
use crate::draft::{Drafter, Names, Shared, Types, parameters, response};
use crate::facts::{Facts, Group, Place};
use crate::yaml::Yaml;
use edit::Edits;

/// The outcome of a merge.
#[derive(Clone, Debug, Default)]
pub struct Merged {
    /// The files that are new or changed.
    pub files: Vec<SourceFile>,
    /// Additions that were not made, with the reason.
    pub by_hand: Vec<(Change, String)>,
}

/// A spec and the vendor's description to merge into it.
pub struct Merge<'a> {
    /// The files of the spec.
    pub sources: &'a Sources,
    /// The facts of the spec.
    pub spec: &'a Facts,
    /// The vendor's description.
    pub api: &'a Api,
    /// Its facts.
    pub vendor: &'a Facts,
    /// The parts that the actions of the spec share.
    pub shared: &'a Shared,
    /// The file of error codes.
    pub errors: Place,
}

impl Merge<'_> {
    /// Makes the additions among these changes.
    pub fn run(&self, changes: &[Change], drafter: &mut Drafter<'_>) -> Result<Merged, String> {
        let mut merged = Merged::default();
        let mut edits = Edits::default();
        for change in changes.iter().filter(|change| change.kind == ChangeKind::Added) {
            if let Err(reason) = self.add(change, drafter, &mut edits, &mut merged.files) {
                merged.by_hand.push((change.clone(), reason));
            }
        }
        merged.files.extend(edits.apply(self.sources)?);
        Ok(merged)
    }

    fn add(
        &self,
        change: &Change,
        drafter: &mut Drafter<'_>,
        edits: &mut Edits,
        files: &mut Vec<SourceFile>,
    ) -> Result<(), String> {
        let wire = change.action.as_deref().unwrap_or_default();
        match &change.item {
            Item::Action => {
                let action = self.api.actions.iter().find(|action| action.name == wire);
                files.extend(action.into_iter().flat_map(|action| drafter.action(action)));
                Ok(())
            }
            Item::Parameter(path) => self.field(wire, path, true, drafter, edits),
            Item::Field(path) => self.field(wire, path, false, drafter, edits),
            Item::ParameterValue(path, value) => self.value(wire, path, value, true, drafter, edits),
            Item::FieldValue(path, value) => self.value(wire, path, value, false, drafter, edits),
            Item::Error(code) => {
                match self.spec.actions.get(wire).and_then(|action| action.parameters.places.get("")) {
                    Some(place) => {
                        edits.append(&Place { keys: vec!["errors".to_owned()], ..place.clone() }, code)
                    }
                    None => {
                        let error = self.api.errors.iter().find(|error| error.code == *code);
                        let error = error.map(|error| drafter.error(error, &mut Names::of_members()));
                        edits.insert(&self.errors, code, error.unwrap_or(Yaml::Flow(Vec::new())));
                    }
                }
                Ok(())
            }
        }
    }

    /// Adds a parameter or a response field, with the types that it needs.
    fn field(
        &self,
        wire: &str,
        path: &str,
        is_parameter: bool,
        drafter: &mut Drafter<'_>,
        edits: &mut Edits,
    ) -> Result<(), String> {
        let (parent, _) = split(path);
        let Some(action) = self.spec.actions.get(wire) else { return Ok(()) };
        let spec = if is_parameter { &action.parameters } else { &action.response };
        let Some(place) = spec.places.get(parent) else {
            return Err(format!("the spec does not describe `{parent}` as a structure"));
        };
        if is_parameter && parent.is_empty() && self.shared.parameters.contains(path) {
            edits.append(&Place { file: place.file, keys: vec!["uses".to_owned()] }, path);
            return Ok(());
        }
        if let Some(other) = self.other_user(place, path) {
            return Err(format!("the structure is shared with {other}, which does not have the field"));
        }
        let found = self.find(wire, path, is_parameter);
        let (field, editions) =
            found.ok_or_else(|| "it cannot be located in the vendor's description".to_owned())?;
        let mut names = Names::of_members();
        let siblings = spec.values.keys().filter(|known| split(known).0 == parent);
        siblings.for_each(|known| drop(names.field(bare(split(known).1))));
        let mut types = Types { prefix: action.name.clone(), ..Types::default() };
        let (key, entry) = drafter.field(field, editions, &mut names, &mut types);
        edits.insert(place, &key, entry);
        for (list, items) in types.entries() {
            let Yaml::Block(items) = items else { continue };
            for (name, item) in items {
                edits.insert(&Place { file: place.file, keys: vec![list.clone()] }, &name, item);
            }
        }
        Ok(())
    }

    /// Returns an action that uses the structure at `place` and whose vendor's description lacks the field that `path` ends in.
    fn other_user(&self, place: &Place, path: &str) -> Option<&str> {
        let (_, name) = split(path);
        let lacks = |spec: &Group, vendor: &Group| {
            let users = spec.places.iter().filter(|(_, other)| *other == place).map(|(parent, _)| parent);
            let mut known = users.filter(|parent| vendor.values.contains_key(*parent));
            known.any(|parent| !vendor.values.contains_key(&format!("{parent}.{name}")))
        };
        let mut actions = self.spec.actions.iter().filter(|_| place.keys.len() > 1);
        let found = actions.find(|(wire, spec)| {
            self.vendor.actions.get(*wire).is_some_and(|vendor| {
                lacks(&spec.parameters, &vendor.parameters) || lacks(&spec.response, &vendor.response)
            })
        });
        found.map(|(wire, _)| wire.as_str())
    }

    /// Adds a value to an enum.
    fn value(
        &self,
        wire: &str,
        path: &str,
        value: &str,
        is_parameter: bool,
        drafter: &mut Drafter<'_>,
        edits: &mut Edits,
    ) -> Result<(), String> {
        let action = self.spec.actions.get(wire);
        let group = action.map(|action| if is_parameter { &action.parameters } else { &action.response });
        let fact = group.and_then(|group| group.values.get(path));
        let Some((fact, place)) = fact.and_then(|fact| Some((fact, fact.enum_place.as_ref()?))) else {
            return Err("the spec does not describe it as an enum".to_owned());
        };
        let doc = self.find(wire, path, is_parameter).and_then(|(field, _)| value_doc(&field.shape, value));
        let mut variants = Names::of_members();
        fact.values.iter().for_each(|known| drop(variants.variant(known)));
        edits.insert(place, value, drafter.enum_value(value, &doc.unwrap_or_default(), &mut variants));
        Ok(())
    }

    /// Returns the vendor's field at a path, and the editions of its action.
    fn find(&self, wire: &str, path: &str, is_parameter: bool) -> Option<(&Field, &BTreeSet<usize>)> {
        let action = self.api.actions.iter().find(|action| action.name == wire)?;
        let mut fields: Vec<&Field> = match is_parameter {
            true => parameters(action).collect(),
            false => response(action).collect(),
        };
        let mut found = None;
        let mut names = path.split('.').map(bare).peekable();
        while let Some(name) = names.next() {
            let field = fields.into_iter().find(|field| field.wire == name)?;
            found = Some(field);
            let mut shape = &field.shape;
            fields = loop {
                match shape {
                    Shape::Structure(fields) => break fields.iter().collect(),
                    Shape::Named(name) => break self.api.structure(name)?.fields.iter().collect(),
                    Shape::List { entry, of } => {
                        if entry.as_deref().is_some_and(|entry| names.peek() == Some(&entry)) {
                            names.next();
                        }
                        shape = of;
                    }
                    Shape::Map(of) | Shape::Json(of) => shape = of,
                    _ => break Vec::new(),
                }
            };
        }
        Some((found?, &action.editions))
    }
}

/// Returns the vendor's description of a value of an enum.
fn value_doc(shape: &Shape, value: &str) -> Option<String> {
    match shape {
        Shape::Enum(values) => {
            values.values.iter().find(|(known, _)| known == value).map(|(_, doc)| doc.clone())
        }
        Shape::List { of, .. } | Shape::Map(of) | Shape::Json(of) => value_doc(of, value),
        _ => None,
    }
}

/// Splits a path into the path of the structure and the name in it.
fn split(path: &str) -> (&str, &str) {
    path.rsplit_once('.').unwrap_or(("", path))
}

/// Returns a name without the marks of lists and maps.
fn bare(name: &str) -> &str {
    name.trim_end_matches(['[', ']', '{', '}'])
}

/// Returns the Rust names of the types and actions of a service, which drafts keep away from.
pub fn taken_names(service: &codegen::model::Service<'_>) -> impl Iterator<Item = String> {
    let enums = service.enums.iter().map(|it| it.name.to_owned());
    let structures = service.structures.iter().map(|it| it.name.to_owned());
    let actions = service.actions.iter().flat_map(|it| [it.name.to_owned(), it.response_name.clone()]);
    enums.chain(structures).chain(actions).collect::<BTreeSet<_>>().into_iter()
}
