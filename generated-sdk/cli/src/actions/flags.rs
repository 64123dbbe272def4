//! The flags of an action's parameters.

use super::names::kebab;
use super::text;
use clap::builder::{PossibleValue, TypedValueParser};
use clap::{Arg, ArgAction, Command};
use registrar_descriptions::{Action, Field, Service, StringFormat, Type};
use std::collections::HashSet;
use std::ffi::OsStr;

/// A parameter with its flag.
pub struct Flag {
    /// The parameter.
    pub field: &'static Field,
    /// The name of the flag, without its hyphens.
    pub long: String,
    /// Another name: the one on the wire.
    pub alias: Option<String>,
}

/// Returns the flags of an action. A flag whose name an option has gets the prefix `parameter-`.
pub fn of(action: &'static Action, taken: impl IntoIterator<Item = String>) -> Vec<Flag> {
    let mut used: HashSet<String> = taken.into_iter().collect();
    used.extend(["help".to_owned(), "version".to_owned()]);
    let fields = action.parameters.iter().filter(|field| field.fixed.is_none());
    let mut flags: Vec<Flag> = fields
        .map(|field| {
            let name = kebab(&field.name);
            let names = [kebab(&field.rust), name.clone()];
            let free = names.into_iter().find(|name| used.insert(name.clone()));
            Flag { field, long: free.unwrap_or_else(|| format!("parameter-{name}")), alias: None }
        })
        .collect();
    for flag in &mut flags {
        flag.alias = Some(kebab(&flag.field.name)).filter(|name| used.insert(name.clone()));
    }
    flags
}

impl Flag {
    /// Returns the argument for clap; its id is the name on the wire.
    pub fn arg(&self, service: &'static Service) -> Arg {
        let field = self.field;
        let required = if field.required { " [required]" } else { "" };
        let arg = Arg::new(id(field))
            .long(self.long.clone())
            .aliases(self.alias.clone())
            .value_name(value_name(field))
            .action(ArgAction::Append)
            .allow_negative_numbers(true)
            .help(format!("{}{required}", text::first_sentence(&field.doc)))
            .long_help(self.long_help(service));
        match service.enum_of(&field.ty) {
            Some(known) => {
                let value = |value: &'static registrar_descriptions::EnumValue| {
                    PossibleValue::new(&*value.value).help(text::first_sentence(&value.doc))
                };
                arg.value_parser(Open(known.values.iter().map(value).collect()))
            }
            None => arg.value_parser(clap::value_parser!(String)),
        }
    }

    fn long_help(&self, service: &Service) -> String {
        let field = self.field;
        let mut help = format!("{}\n\n{}", text::unwrapped(&field.doc), text::facts(field));
        if self.long != kebab(&field.name) {
            help.push_str(&format!(" On the wire: `{}`.", field.name));
        }
        match &field.ty {
            Type::List(entry) if !matches!(**entry, Type::Structure(_)) => {
                help.push_str(" Repeat the flag for each entry.");
            }
            _ => {}
        }
        let mut shown = Vec::new();
        fields(service, &field.ty, &mut shown, &mut help);
        if !shown.is_empty() {
            let number = if field.ty.is_list() { ".1" } else { "" };
            help.push_str(&format!("\n\nWrite {}{number}.FIELD=VALUE, or give JSON.", field.name));
        }
        help
    }
}

/// Adds the fields of a structure, and of those inside it, each once.
fn fields<'s>(service: &'s Service, ty: &'s Type, shown: &mut Vec<&'s str>, help: &mut String) {
    let (Type::Structure(name), Some(inside)) = (innermost(ty), service.fields_of(innermost(ty))) else {
        return;
    };
    if shown.contains(&name.as_str()) {
        return;
    }
    shown.push(name);
    help.push_str(&format!("\n\nFields of `{name}`:"));
    for field in inside {
        let values = service.enum_of(&field.ty).map(|known| {
            let values: Vec<String> = known.values.iter().map(|value| format!("`{}`", value.value)).collect();
            format!(" Values: {}.", values.join(", "))
        });
        let doc = text::first_sentence(&field.doc);
        let facts = text::facts(field).replace("one of the values below", "one of these values");
        help.push_str(&format!("\n- {}: {doc}. {facts}{}", field.name, values.unwrap_or_default()));
    }
    inside.iter().for_each(|field| fields(service, &field.ty, shown, help));
}

/// Returns the type inside all lists and maps.
pub fn innermost(ty: &Type) -> &Type {
    match ty {
        Type::List(entry) | Type::Map(entry) => innermost(entry),
        one => one,
    }
}

/// Returns the id of a parameter's argument. No option has a colon.
pub fn id(field: &Field) -> String {
    format!("parameter:{}", field.name)
}

fn value_name(field: &Field) -> &'static str {
    match (field.ty.entry(), field.rules.format) {
        (_, Some(StringFormat::Domain | StringFormat::UnicodeDomain)) => "DOMAIN",
        (_, Some(StringFormat::Email | StringFormat::Emails)) => "EMAIL",
        (_, Some(StringFormat::Ip)) => "IP",
        (Type::Int | Type::Long | Type::Unsigned | Type::Decimal, _) => "NUMBER",
        (Type::Bool, _) => "BOOLEAN",
        (Type::Timestamp | Type::Seconds, _) => "TIME",
        (Type::Date | Type::Datetime, _) => "DATE",
        (Type::Structure(_) | Type::Any | Type::List(_) | Type::Map(_), _) => "JSON",
        (Type::String | Type::Enum(_), _) => "VALUE",
    }
}

/// Shows the known values of an open enum, and accepts any: they are checked with all other parameters.
#[derive(Clone)]
struct Open(Vec<PossibleValue>);

impl TypedValueParser for Open {
    type Value = String;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<String, clap::Error> {
        clap::builder::StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.0.iter().cloned()))
    }
}
