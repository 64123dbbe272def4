//! Joins the editions of an API into one description.

use crate::api::{Action, Api, Editions, Field, Shape};

/// Adds an edition to an API. What both have in common is described once.
pub fn join(api: &mut Api, other: Api) {
    let offset = api.editions.len();
    if api.title.is_empty() {
        api.title = other.title;
    }
    api.editions.extend(other.editions);
    api.notes.extend(other.notes);
    for action in other.actions {
        let mut action = action;
        shift_action(&mut action, offset);
        match api.actions.iter_mut().find(|known| known.name == action.name) {
            Some(known) => join_action(known, action, &mut api.notes),
            None => api.actions.push(action),
        }
    }
    for mut structure in other.structures {
        shift(&mut structure.fields, offset);
        match api.structures.iter_mut().find(|known| known.name == structure.name) {
            Some(known) => join_fields(&mut known.fields, structure.fields, &structure.name, &mut api.notes),
            None => api.structures.push(structure),
        }
    }
    for error in other.errors {
        if !api.errors.iter().any(|known| known.code == error.code) {
            api.errors.push(error);
        }
    }
}

fn join_action(known: &mut Action, action: Action, notes: &mut Vec<String>) {
    known.editions.extend(action.editions);
    if known.access != action.access {
        // The editions disagree, so a person has to decide.
        known.access = Default::default();
    }
    for code in action.errors {
        if !known.errors.contains(&code) {
            known.errors.push(code);
        }
    }
    let name = &known.name;
    join_fields(&mut known.parameters, action.parameters, name, notes);
    join_fields(&mut known.response, action.response, name, notes);
}

fn join_fields(known: &mut Vec<Field>, fields: Vec<Field>, path: &str, notes: &mut Vec<String>) {
    for field in fields {
        let Some(same) = known.iter_mut().find(|known| known.wire == field.wire) else {
            known.push(field);
            continue;
        };
        same.editions.extend(field.editions);
        same.required.extend(field.required);
        let path = format!("{path}.{}", field.wire);
        join_shapes(&mut same.shape, field.shape, &path, notes);
        if same.limits != field.limits {
            notes.push(format!(
                "{path}: the editions have different limits; those of the first one were kept"
            ));
        }
    }
}

fn join_shapes(known: &mut Shape, shape: Shape, path: &str, notes: &mut Vec<String>) {
    match (known, shape) {
        (Shape::Structure(known), Shape::Structure(fields)) => join_fields(known, fields, path, notes),
        (Shape::List { entry, of }, Shape::List { entry: other, of: other_of }) if *entry == other => {
            join_shapes(of, *other_of, path, notes);
        }
        (Shape::Map(known), Shape::Map(other)) | (Shape::Json(known), Shape::Json(other)) => {
            join_shapes(known, *other, path, notes);
        }
        (Shape::Enum(known), Shape::Enum(other)) if known.is_numeric == other.is_numeric => {
            let new = other
                .values
                .into_iter()
                .filter(|(value, _)| !known.values.iter().any(|(known, _)| known == value));
            let new: Vec<_> = new.collect();
            known.values.extend(new);
        }
        (known, other) if *known != other => {
            notes.push(format!("{path}: the editions have different types; that of the first one was kept"));
        }
        _ => {}
    }
}

fn shift_action(action: &mut Action, offset: usize) {
    shift_editions(&mut action.editions, offset);
    shift(&mut action.parameters, offset);
    shift(&mut action.response, offset);
}

/// Adds `offset` to the numbers of all editions.
fn shift(fields: &mut [Field], offset: usize) {
    for field in fields {
        shift_editions(&mut field.editions, offset);
        shift_editions(&mut field.required, offset);
        shift_shape(&mut field.shape, offset);
    }
}

fn shift_shape(shape: &mut Shape, offset: usize) {
    match shape {
        Shape::Structure(fields) => shift(fields, offset),
        Shape::List { of, .. } | Shape::Map(of) | Shape::Json(of) => shift_shape(of, offset),
        _ => {}
    }
}

fn shift_editions(editions: &mut Editions, offset: usize) {
    *editions = editions.iter().map(|edition| edition + offset).collect();
}
