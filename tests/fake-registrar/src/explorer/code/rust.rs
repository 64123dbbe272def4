//! A program in Rust that makes a call with the SDK.

use super::Target;
use super::layout::{Expr, assigned, import};
use crate::explorer::asked::{Call, Format, Signature};
use registrar_descriptions::{Effect, EnumValue, Field, Service, Type, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Returns the program.
///
/// # Errors
///
/// Returns which parameter cannot be written in Rust, such as a number that is not one.
pub(crate) fn write(call: &Call, target: &Target) -> Result<String, String> {
    let mut writer = Writer { service: call.described.service, own: BTreeSet::new(), root: BTreeSet::new() };
    writer.own.insert("self".to_owned());
    writer.own.insert("Credentials".to_owned());
    let described = call.described;
    let request = writer.construct(
        &described.name,
        described.arguments.as_deref(),
        &described.parameters,
        &call.asked.parameters,
        "",
    )?;
    let client = writer.client(call, target);
    let ending = writer.ending(call);
    let guards = guards(&described.parameters, call);
    let imports = writer.imports();
    let client = statement("let client =", &client);
    let request = statement("let request =", &request);
    Ok(format!(
        "{imports}\n#[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {{\n{client}{guards}{request}{ending}    \
         Ok(())\n}}\n"
    ))
}

/// Returns a statement of the program.
fn statement(head: &str, expression: &Expr) -> String {
    format!("    {};\n", assigned(head, expression, 4, 1))
}

/// Returns comments on values that have to come from a read.
fn guards(fields: &[Field], call: &Call) -> String {
    let given = fields.iter().filter(|field| call.asked.parameters.contains_key(&field.name));
    let inner =
        given.clone().flat_map(|field| call.described.service.fields_of(&field.ty).unwrap_or_default());
    let guards: BTreeSet<&str> =
        given.chain(inner).flat_map(|field| &field.guard).map(|guard| guard.action.as_str()).collect();
    let comment = |action| format!("    // The expiry comes from a response, such as that of `{action}`.\n");
    guards.first().map(comment).unwrap_or_default()
}

/// Writes expressions, and collects what they import.
struct Writer {
    service: &'static Service,
    /// The items of the service's module.
    own: BTreeSet<String>,
    /// The items of the crate's root.
    root: BTreeSet<String>,
}

impl Writer {
    fn imports(&self) -> String {
        let root: Vec<String> = self.root.iter().filter(|item| !item.contains("::")).cloned().collect();
        let rpc: Vec<String> =
            self.root.iter().filter_map(|item| item.strip_prefix("rpc::")).map(str::to_owned).collect();
        let mut lines = Vec::new();
        if self.root.contains("std::BTreeMap") {
            lines.push("use std::collections::BTreeMap;\n\n".to_owned());
        }
        let own =
            import(&format!("registrar_sdk::{}", self.service.module), self.own.iter().cloned().collect());
        // One item comes before modules, several after them.
        let (first, last): (Vec<_>, Vec<_>) =
            [root].into_iter().filter(|root| !root.is_empty()).partition(|root| root.len() == 1);
        lines.extend(first.into_iter().map(|root| import("registrar_sdk", root)));
        lines.push(own);
        lines.extend((!rpc.is_empty()).then(|| import("registrar_sdk::rpc", rpc)));
        lines.extend(last.into_iter().map(|root| import("registrar_sdk", root)));
        lines.concat()
    }

    fn of_root(&mut self, item: &str) {
        self.root.insert(item.to_owned());
    }

    /// Returns the client.
    fn client(&mut self, call: &Call, target: &Target) -> Expr {
        let module = &self.service.module;
        let from_env = Expr::atom("Credentials::from_env()?");
        let mut calls = Vec::new();
        if call.is_rpc() && call.asked.signature == Signature::V3 {
            self.of_root("rpc::SignatureVersion");
            calls.push(Expr::call("signature_version", vec![Expr::atom("SignatureVersion::V3")]));
        }
        if call.is_rpc() && call.asked.format == Format::Xml {
            self.of_root("rpc::ResponseFormat");
            calls.push(Expr::call("response_format", vec![Expr::atom("ResponseFormat::Xml")]));
        }
        if !target.real {
            calls.push(Expr::call("endpoint", vec![Expr::atom(literal(&target.fake))]));
            calls.push(Expr::call("allow_plain_http", vec![]));
        }
        calls.push(Expr::atom("build()?"));
        Expr::Chain(Box::new(Expr::call(format!("{module}::{}", call.edition), vec![from_env])), calls)
    }

    /// Returns the statements that send the request.
    fn ending(&mut self, call: &Call) -> String {
        match call.described.effect {
            Effect::Read | Effect::Write => {
                "    let response = client.send(request).await?;\n    println!(\"{response:#?}\");\n"
                    .to_owned()
            }
            Effect::Destroy => {
                let target =
                    call.described.destroys.as_deref().and_then(|name| call.text(name)).unwrap_or_default();
                let name = literal(target);
                format!(
                    "    // The name is repeated as a confirmation.\n    let response = client.destroy(request, {name}).await?;\n    \
                     println!(\"{{response:#?}}\");\n"
                )
            }
            Effect::Purchase => self.purchase(call),
            Effect::Undecided => {
                self.of_root("MayChargeOrDestroy");
                "    let response = client.call_undecided(request, MayChargeOrDestroy).await?;\n    \
                 println!(\"{response:#?}\");\n"
                    .to_owned()
            }
        }
    }

    fn purchase(&mut self, call: &Call) -> String {
        ["Outcome", "Reconciled", "Spend"].into_iter().for_each(|item| self.of_root(item));
        let spend = match &call.limit {
            Some(most) => format!("Spend::at_most({}.parse()?)", literal(&most.to_string())),
            None => "Spend::at_any_price()".to_owned(),
        };
        let placed = match call.described.settles_by {
            Some(_) => "Ok(_) => println!(\"{}\", client.settle(&order).await?)",
            None => "Ok(placed) => println!(\"placed: {:?}\", placed.response())",
        };
        format!(
            "    let order = client.order(request);\n    \
             match client.place(&order, {spend}).await {{\n        \
             {placed},\n        \
             // The response was lost, so the order may have been placed.\n        \
             Err(error) if error.outcome() == Outcome::Unknown => {{\n            \
             match client.reconcile(&order).await? {{\n                \
             Reconciled::Placed(_) => println!(\"placed, once\"),\n                \
             Reconciled::NotPlaced => println!(\"not placed: place it again\"),\n                \
             other => println!(\"{{other:?}}\"),\n            \
             }}\n        \
             }}\n        \
             Err(error) => return Err(error.into()),\n    \
             }}\n"
        )
    }

    /// Returns the constructor and the setters that make a request or a structure.
    fn construct(
        &mut self,
        name: &str,
        arguments: Option<&str>,
        fields: &[Field],
        given: &BTreeMap<String, Value>,
        path: &str,
    ) -> Result<Expr, String> {
        self.own.insert(name.to_owned());
        let free = || fields.iter().filter(|field| field.fixed.is_none());
        let mut required = Vec::new();
        for field in free().filter(|field| field.required) {
            let at = below(path, &field.name);
            let value = given.get(&field.name).ok_or_else(|| format!("`{at}` is missing"))?;
            let held = arguments.is_some();
            let value = self.field(field, value, held, &at)?;
            required.push(if held { Expr::Field(field.rust.clone(), Box::new(value)) } else { value });
        }
        let new = match arguments {
            Some(arguments) => {
                self.own.insert(arguments.to_owned());
                vec![Expr::structure(arguments, required)]
            }
            None => required,
        };
        let new = Expr::call(format!("{name}::new"), new);
        let mut setters = Vec::new();
        for field in free().filter(|field| !field.required) {
            if let Some(value) = given.get(&field.name) {
                let value = self.field(field, value, false, &below(path, &field.name))?;
                setters.push(Expr::call(field.rust.clone(), vec![value]));
            }
        }
        Ok(if setters.is_empty() { new } else { Expr::Chain(Box::new(new), setters) })
    }

    /// Returns the value of a field: as constructors and setters take it, or as the field of a struct holds it.
    fn field(&mut self, field: &Field, value: &Value, held: bool, path: &str) -> Result<Expr, String> {
        let text = field.ty.entry() == &Type::String;
        let one = |writer: &mut Self, value: &Value, path: &str| {
            let made = writer.one(field.ty.entry(), value, path)?;
            let into = text && (held || field.seen);
            let made = if into { Expr::Chain(Box::new(made), vec![Expr::atom("into()")]) } else { made };
            if !field.seen {
                return Ok(made);
            }
            writer.of_root("Observed");
            Ok::<_, String>(Expr::call("Observed::from_storage", vec![made]))
        };
        match (&field.ty, value) {
            (Type::List(_), Value::List(entries)) => {
                let entries = entries.iter().enumerate();
                let entries =
                    entries.map(|(at, entry)| one(self, entry, &below(path, &(at + 1).to_string())));
                let entries = entries.collect::<Result<Vec<_>, _>>()?;
                Ok(match (entries.is_empty(), held, text) {
                    (true, true, _) => Expr::atom("Vec::new()"),
                    (true, false, true) => Expr::atom("[\"\"; 0]"),
                    (_, true, _) => Expr::array("vec![", entries),
                    (_, false, _) => Expr::array("[", entries),
                })
            }
            (Type::Map(_), Value::Fields(entries)) => {
                let entry = |(key, value): (&String, &Value)| {
                    let value = one(self, value, &below(path, key))?;
                    let key = literal(key);
                    let key = if held { Expr::atom(format!("{key}.into()")) } else { Expr::atom(key) };
                    Ok(Expr::call("", vec![key, value]))
                };
                let entries =
                    Expr::array("[", entries.iter().map(entry).collect::<Result<Vec<_>, String>>()?);
                if held {
                    self.of_root("std::BTreeMap");
                    return Ok(Expr::call("BTreeMap::from", vec![entries]));
                }
                Ok(entries)
            }
            (Type::List(_) | Type::Map(_), _) => Err(format!("`{path}` has another form")),
            _ => one(self, value, path),
        }
    }

    /// Returns a single value.
    fn one(&mut self, ty: &Type, value: &Value, path: &str) -> Result<Expr, String> {
        let service = self.service;
        let text = match (ty, value) {
            (Type::Structure(name), Value::Fields(given)) => {
                let structure =
                    service.structure(name).ok_or_else(|| format!("`{path}` is not described"))?;
                return self.construct(name, structure.arguments.as_deref(), &structure.fields, given, path);
            }
            (Type::Structure(_) | Type::List(_) | Type::Map(_), _)
            | (_, Value::List(_) | Value::Fields(_)) => {
                return Err(format!("`{path}` cannot be written as code"));
            }
            (_, Value::Scalar(text)) => text,
        };
        let parsed = |valid: bool, what: &str| {
            if valid {
                Ok(Expr::atom(text.as_str()))
            } else {
                Err(format!("`{path}` is not {what}: `{text}`"))
            }
        };
        match ty {
            Type::Int => parsed(text.parse::<i32>().is_ok(), "a 32-bit integer"),
            Type::Long => parsed(text.parse::<i64>().is_ok(), "a 64-bit integer"),
            Type::Unsigned => parsed(text.parse::<u64>().is_ok(), "an unsigned integer"),
            Type::Bool => parsed(matches!(text.as_str(), "true" | "false"), "a boolean"),
            Type::Timestamp | Type::Seconds => {
                self.of_root("Timestamp");
                let made = if *ty == Type::Seconds { "from_seconds" } else { "from_millis" };
                Ok(Expr::call(
                    format!("Timestamp::{made}"),
                    vec![parsed(text.parse::<i64>().is_ok(), "a time")?],
                ))
            }
            Type::Decimal | Type::Datetime | Type::Date => {
                Ok(Expr::Chain(Box::new(Expr::atom(literal(text))), vec![Expr::atom("parse()?")]))
            }
            Type::Enum(name) => {
                self.own.insert(name.clone());
                let known = service.enum_of(ty).map(|known| known.values.as_slice()).unwrap_or_default();
                Ok(match known.iter().find(|known| known.value == *text) {
                    Some(EnumValue { rust, .. }) => Expr::atom(format!("{name}::{rust}")),
                    None => Expr::call(format!("{name}::from"), vec![Expr::atom(literal(text))]),
                })
            }
            Type::Any => {
                self.of_root("AnyValue");
                Ok(Expr::call("AnyValue::from", vec![Expr::atom(literal(text))]))
            }
            Type::String | Type::Structure(_) | Type::List(_) | Type::Map(_) => Ok(Expr::atom(literal(text))),
        }
    }
}

/// Returns a string literal.
fn literal(text: &str) -> String {
    format!("{text:?}")
}

fn below(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
