//! The registrant of a registration, from files: arguments are visible to other users of a machine.

use crate::actions::names::advice;
use crate::failure::Failure;
use crate::options::get;
use clap::ArgMatches;
use registrar_sdk::registrar::{Contact, DomainName, Registrant, Registration};
use serde_json::{Map, Value};
use std::path::{Path, PathBuf};

/// The registrant, and further parameters of the service's own action.
pub struct RegistrantOptions {
    registrant: Registrant,
    details: Map<String, Value>,
}

impl RegistrantOptions {
    /// Reads the options.
    pub fn read(matches: &ArgMatches) -> Result<Self, Failure> {
        let registrant = match (get(matches, "profile"), get::<PathBuf>(matches, "contact")) {
            (Some(id), _) => Registrant::Profile(id),
            (None, Some(path)) => Registrant::Contact(Box::new(contact(&path)?)),
            (None, None) => {
                let text = "register needs a registrant: --profile ID, or --contact FILE with a JSON object";
                return Err(Failure::usage(text));
            }
        };
        let details = match get::<PathBuf>(matches, "details") {
            Some(path) => object(&path)?,
            None => Map::new(),
        };
        Ok(Self { registrant, details })
    }

    /// Returns the registration of a name.
    pub fn registration(&self, name: DomainName, years: u32) -> Registration {
        let registration = Registration::new(name, years, self.registrant.clone());
        let with = |registration: Registration, (name, value): (&String, &Value)| match value {
            Value::String(text) => registration.detail(name, text),
            other => registration.detail(name, other.to_string()),
        };
        self.details.iter().fold(registration, with)
    }
}

fn contact(path: &Path) -> Result<Contact, Failure> {
    let mut contact = Contact::default();
    let mut parts = [
        ("first_name", &mut contact.first_name),
        ("last_name", &mut contact.last_name),
        ("organization", &mut contact.organization),
        ("email", &mut contact.email),
        ("phone", &mut contact.phone),
        ("address", &mut contact.address),
        ("city", &mut contact.city),
        ("state", &mut contact.state),
        ("country", &mut contact.country),
        ("postal_code", &mut contact.postal_code),
    ];
    for (name, value) in object(path)? {
        let known = parts.each_ref().map(|(name, _)| *name);
        let part = parts.iter_mut().find(|(each, _)| *each == name).map(|(_, part)| part);
        let (Some(part), Value::String(text)) = (part, value) else {
            let advice = match known.contains(&name.as_str()) {
                true => "expected a string".to_owned(),
                false => advice(&name, known),
            };
            return Err(Failure::usage(format!("{}: `{name}`: {advice}", path.display())));
        };
        **part = text;
    }
    Ok(contact)
}

fn object(path: &Path) -> Result<Map<String, Value>, Failure> {
    let failed = |problem: String| Failure::usage(format!("{}: {problem}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|error| failed(error.to_string()))?;
    // The parser's messages have positions, and no values.
    serde_json::from_str(&text).map_err(|error| failed(format!("expected a JSON object: {error}")))
}
