//! Translates the vendor's schemas into shapes.

use indexmap::IndexMap;
use serde_json::Value;

use super::document::{Additional, Parameter, Schema};
use crate::api::{Enum, Field, Limits, Shape};

/// The deepest nesting of structures; the spec language allows a little more.
const DEEPEST: usize = 24;

/// Where `$ref` leads.
const COMPONENTS: &str = "#/components/schemas/";

/// Translates the schemas of one file.
pub struct Shapes<'a> {
    file: &'a str,
    components: &'a IndexMap<String, Schema>,
    notes: &'a mut Vec<String>,
    depth: usize,
}

impl<'a> Shapes<'a> {
    pub fn new(file: &'a str, components: &'a IndexMap<String, Schema>, notes: &'a mut Vec<String>) -> Self {
        Self { file, components, notes, depth: 0 }
    }

    /// Translates a parameter.
    pub fn parameter(&mut self, parameter: &Parameter, path: &str) -> Result<Field, String> {
        if !matches!(parameter.place.as_str(), "query" | "formData" | "body") {
            let place = &parameter.place;
            return Err(self.error(
                &format!("{path}.in"),
                &format!(
                    "parameters in `{place}` cannot be imported: expected `query`, `formData` or `body`"
                ),
            ));
        }
        let mut field = self.field(&parameter.name, &parameter.schema, &format!("{path}.schema"), true)?;
        let is_json = match parameter.style.as_deref() {
            None | Some("repeatList" | "flat") => false,
            Some("json") => true,
            // Entries with commas between them are a string to the spec.
            Some("simple") => {
                field.shape = Shape::String;
                false
            }
            Some(other) => {
                return Err(self.error(
                    &format!("{path}.style"),
                    &format!("unknown style `{other}`: expected `repeatList`, `flat`, `json` or `simple`"),
                ));
            }
        };
        // A map or a value of any shape cannot be spread over parameters.
        if is_json || matches!(field.shape, Shape::Any | Shape::Map(_)) {
            field.shape = match field.shape {
                shape @ (Shape::Structure(_)
                | Shape::Named(_)
                | Shape::List { .. }
                | Shape::Map(_)
                | Shape::Any) => Shape::Json(Box::new(shape)),
                scalar => scalar,
            };
        }
        Ok(field)
    }

    /// Translates a response.
    pub fn response(&mut self, schema: &Schema, path: &str) -> Result<Vec<Field>, String> {
        let schema = self.resolve(schema, path)?;
        if schema.properties.is_some() {
            return self.fields(schema, path, false);
        }
        let shape = self.shape(schema, path, false)?;
        Ok(match shape {
            Shape::List { .. } | Shape::Map(_) => {
                vec![Field { wire: "*".to_owned(), shape, editions: [0].into(), ..Field::default() }]
            }
            _ => Vec::new(),
        })
    }

    /// Translates the properties of an object.
    pub fn fields(&mut self, schema: &Schema, path: &str, in_request: bool) -> Result<Vec<Field>, String> {
        let properties = schema.properties.iter().flatten();
        let fields = properties
            .map(|(name, schema)| self.field(name, schema, &format!("{path}.properties.{name}"), in_request));
        fields.collect()
    }

    fn field(&mut self, name: &str, schema: &Schema, path: &str, in_request: bool) -> Result<Field, String> {
        if name.is_empty() || name.trim() != name {
            return Err(
                self.error(path, &format!("invalid name {name:?}: expected one without blanks around it"))
            );
        }
        let shape = self.shape(schema, path, in_request)?;
        let number =
            |value: &Option<Value>| value.as_ref().and_then(scalar).and_then(|text| text.parse().ok());
        Ok(Field {
            wire: name.to_owned(),
            doc: schema.description.clone(),
            shape,
            editions: [0].into(),
            required: if in_request && schema.required == Some(true) { [0].into() } else { [].into() },
            deprecated: schema.deprecated.unwrap_or(false),
            limits: if in_request {
                Limits {
                    min: number(&schema.minimum),
                    max: number(&schema.maximum),
                    max_length: schema.max_length,
                    min_items: schema.min_items,
                    max_items: schema.max_items,
                }
            } else {
                Limits::default()
            },
            default: schema.default.as_ref().and_then(scalar).filter(|_| in_request),
            example: schema.example.as_ref().and_then(scalar).filter(|_| in_request),
        })
    }

    fn shape(&mut self, schema: &Schema, path: &str, in_request: bool) -> Result<Shape, String> {
        if let Some(name) = &schema.reference {
            let target = self.resolve(schema, path)?;
            if target.properties.is_some() {
                return Ok(Shape::Named(name.trim_start_matches(COMPONENTS).to_owned()));
            }
            return self.shape(target, path, in_request);
        }
        if self.depth > DEEPEST {
            return Err(self.error(path, &format!("more than {DEEPEST} structures in each other")));
        }
        self.depth += 1;
        let shape = self.shape_of(schema, path, in_request);
        self.depth -= 1;
        shape
    }

    fn shape_of(&mut self, schema: &Schema, path: &str, in_request: bool) -> Result<Shape, String> {
        let kind = match schema.kind.as_deref() {
            Some(kind) => kind,
            None if schema.properties.is_some() => "object",
            None if schema.items.is_some() => "array",
            None => "any",
        };
        Ok(match kind {
            "string" => enumeration(schema, false).map_or(Shape::String, Shape::Enum),
            "integer" => match schema.format.as_deref() {
                _ if enumeration(schema, true).is_some() => {
                    Shape::Enum(enumeration(schema, true).unwrap_or_default())
                }
                Some("int32") => Shape::Int,
                _ => Shape::Long,
            },
            "number" => Shape::Decimal,
            "boolean" => Shape::Bool,
            "any" => Shape::Any,
            // Bytes travel as text.
            "file" | "binary" => Shape::String,
            "array" => {
                let of = match &schema.items {
                    Some(items) => self.shape(items, &format!("{path}.items"), in_request)?,
                    None => Shape::Any,
                };
                self.list(of, path)
            }
            "object" => self.object(schema, path, in_request)?,
            other => return Err(self.error(&format!("{path}.type"), &format!("unknown type `{other}`"))),
        })
    }

    /// Returns a list. The spec language has lists of lists, and nothing deeper.
    fn list(&mut self, of: Shape, path: &str) -> Shape {
        let too_deep = match &of {
            Shape::List { of, .. } => matches!(**of, Shape::List { .. } | Shape::Map(_)),
            Shape::Map(_) => true,
            _ => false,
        };
        let of = if too_deep { self.simplified(path) } else { of };
        Shape::List { entry: None, of: Box::new(of) }
    }

    fn object(&mut self, schema: &Schema, path: &str, in_request: bool) -> Result<Shape, String> {
        match (&schema.properties, &schema.additional_properties) {
            (Some(properties), _) if !properties.is_empty() => {
                let mut fields = self.fields(schema, path, in_request)?;
                // `{"Names": {"Name": […]}}` is a list with a wrapper.
                if !in_request
                    && let [Field { wire, shape: Shape::List { entry: None, of }, .. }] =
                        fields.as_mut_slice()
                    && !matches!(**of, Shape::List { .. })
                {
                    let (entry, of) = (Some(std::mem::take(wire)), std::mem::take(of));
                    return Ok(Shape::List { entry, of });
                }
                Ok(Shape::Structure(fields))
            }
            (_, Some(additional)) => Ok(match additional {
                Additional::Schema(schema) => {
                    let of = self.shape(schema, &format!("{path}.additionalProperties"), in_request)?;
                    let too_deep = matches!(of, Shape::List { .. } | Shape::Map(_));
                    let of = if too_deep { self.simplified(path) } else { of };
                    Shape::Map(Box::new(of))
                }
                Additional::Allowed(true) => Shape::Map(Box::new(Shape::Any)),
                Additional::Allowed(false) => Shape::Any,
            }),
            _ => Ok(Shape::Any),
        }
    }

    /// Notes that the spec says less than the vendor, and returns a shape that takes everything.
    fn simplified(&mut self, path: &str) -> Shape {
        self.notes.push(format!("{path}: lists and maps inside lists or maps became `any`"));
        Shape::Any
    }

    /// Follows `$ref`.
    fn resolve<'s>(&self, schema: &'s Schema, path: &str) -> Result<&'s Schema, String>
    where
        'a: 's,
    {
        let mut schema = schema;
        // A chain that is longer than the list of its targets is a circle.
        for _ in 0..=self.components.len() {
            let Some(name) = &schema.reference else { return Ok(schema) };
            let found = name.strip_prefix(COMPONENTS).and_then(|name| self.components.get(name));
            schema = found.ok_or_else(|| {
                self.error(&format!("{path}.$ref"), &format!("there is no schema `{name}`"))
            })?;
        }
        Err(self.error(&format!("{path}.$ref"), "the references form a circle"))
    }

    fn error(&self, path: &str, message: &str) -> String {
        format!("error: {}: {path}: {message}", self.file)
    }
}

/// Returns the values of an enum, if a schema lists any.
fn enumeration(schema: &Schema, is_numeric: bool) -> Option<Enum> {
    let title = |value: &String| schema.enum_value_titles.get(value).and_then(scalar).unwrap_or_default();
    let listed: Vec<String> = schema.values.iter().filter_map(scalar).collect();
    let mut values =
        if listed.is_empty() { schema.enum_value_titles.keys().cloned().collect() } else { listed };
    let mut seen = std::collections::BTreeSet::new();
    values.retain(|value| seen.insert(value.clone()) && (!is_numeric || value.parse::<i64>().is_ok()));
    let values: Vec<_> = values.into_iter().map(|value| (value.clone(), title(&value))).collect();
    (!values.is_empty()).then_some(Enum { is_numeric, values })
}

/// Returns a scalar as text.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
