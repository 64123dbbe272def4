//! The parameters of an action that carries out a task.

use super::price::Pricing;
use super::{DomainName, Registrant, Registration};
use crate::error::{Error, Invalid};
use crate::params::Params;
use crate::schema::tasks::{Fixed, PurchaseTask};
use crate::schema::{Edition, Editions, Format, Kind, Operation, Parameter, PurchaseInfo, Rule, ServiceInfo};
use crate::value::{DateTime, Timestamp};
use std::time::SystemTime;

/// The parts of a contact that every registry requires (RFC 5733), as far as the contact has them: a name, a city, a
/// country and an email address.
const REQUIRED_PARTS: [&str; 4] = ["last_name", "email", "city", "country"];

/// Builds the parameters of an action.
pub(super) struct Builder {
    operation: &'static Operation,
    params: Params,
    /// Whether the service takes names in their own script.
    unicode: bool,
}

impl Builder {
    /// Begins with what is always the same.
    pub(super) fn new(service: &ServiceInfo, action: &str, with: Fixed) -> Result<Self, Error> {
        // Codegen validates it; a hand-written table may be wrong.
        let operation = service.operation(action).ok_or_else(|| {
            let problem = "the service's table refers to it but does not contain it";
            Invalid::new(action, None, problem, "Fix the table.")
        })?;
        let parameters = service.operations.iter().flat_map(|operation| operation.parameters);
        let unicode = parameters.into_iter().any(|parameter| form(parameter) == Some(Format::UnicodeDomain));
        let mut builder = Self { operation, params: Params::new(), unicode };
        with.iter().for_each(|(name, value)| builder.put(name, value));
        Ok(builder)
    }

    /// Returns the parameters so far.
    pub(super) fn params(&self) -> &Params {
        &self.params
    }

    pub(super) fn finish(self) -> (&'static Operation, Params) {
        (self.operation, self.params)
    }

    /// Sets a value from its text, as the kind of its parameter.
    pub(super) fn put(&mut self, name: &str, value: &str) {
        // A value of another kind stays a string, which the check of the request reports.
        let kind = self.parameter(name).map(|parameter| parameter.kind);
        match (kind, value.parse::<bool>(), value.parse::<i64>()) {
            (Some(Kind::Bool), Ok(flag), _) => self.params.put_bool(name, flag),
            (Some(Kind::Int | Kind::Long | Kind::Unsigned), _, Ok(number)) => {
                self.params.put_integer(name, number)
            }
            _ => self.params.put_text(name, value),
        }
    }

    /// Sets a domain name, in the form that the service takes.
    pub(super) fn put_name(&mut self, name: &str, domain: &DomainName) {
        // A filter of a list can accept parts of names, and so has no format.
        let is_unicode = match self.parameter(name).and_then(form) {
            Some(format) => format == Format::UnicodeDomain,
            None => self.unicode,
        };
        let text = if is_unicode { domain.unicode() } else { domain.ascii() };
        self.put_texts(name, &[text]);
    }

    /// Sets a string, or a list of them.
    pub(super) fn put_texts(&mut self, name: &str, texts: &[&str]) {
        if !self.parameter(name).is_some_and(|parameter| parameter.list) {
            return self.params.put_text(name, texts.first().copied().unwrap_or_default());
        }
        self.params.open_list(name);
        texts.iter().for_each(|text| self.params.put_text("", text));
        self.params.close();
    }

    /// Sets the parameters that ask for a price.
    pub(super) fn put_price(&mut self, pricing: &Pricing) {
        pricing.put(&mut self.params);
    }

    /// Returns whether a parameter is required.
    pub(super) fn requires(&self, name: &str) -> bool {
        self.parameter(name).is_some_and(|parameter| parameter.required != Editions::NONE)
    }

    /// Sets a day.
    pub(super) fn put_day(&mut self, name: &str, day: SystemTime) {
        let time = Timestamp::from(day);
        match self.parameter(name).map(|parameter| parameter.kind) {
            Some(Kind::Timestamp) => self.params.put_integer(name, time.as_millis()),
            Some(Kind::Seconds) => self.params.put_integer(name, time.as_millis().div_euclid(1000)),
            _ => self.params.put_text(name, time.to_string().get(..10).unwrap_or_default()),
        }
    }

    /// Sets the parameters that every order of this kind has.
    pub(super) fn put_order(
        &mut self,
        name: &DomainName,
        years: Option<u32>,
        expires: Option<&DateTime>,
        premium: bool,
        edition: &Edition,
    ) -> Result<(), Error> {
        let info = self.operation.order.unwrap_or(PurchaseInfo::new(crate::schema::OrderKind::Other, ""));
        if let Some(parameter) = info.names {
            self.put_name(parameter, name);
        }
        if let (Some(parameter), Some(years)) = (info.years, years) {
            self.params.put_integer(parameter, years.into());
        }
        let is_here = |name: &&str| self.parameter(name).is_none_or(|it| it.editions.contains(edition.set));
        if let Some(parameter) = info.premium.filter(|_| premium).filter(is_here) {
            self.params.put_bool(parameter, true);
        }
        let Some(parameter) = info.expires else { return Ok(()) };
        let kind = self.parameter(parameter).map(|parameter| parameter.kind);
        let number = match kind {
            Some(Kind::Timestamp) => expires.and_then(DateTime::timestamp).map(|time| time.as_millis()),
            Some(Kind::Seconds) => {
                expires.and_then(DateTime::timestamp).map(|time| time.as_millis().div_euclid(1000))
            }
            _ => expires.and_then(DateTime::year).map(i64::from),
        };
        let number = number.ok_or_else(|| {
            let problem = format!("the service does not say when {name} expires");
            Invalid::new(
                self.operation.name,
                Some(parameter.to_owned()),
                problem,
                "Ask the service's support.",
            )
        })?;
        self.params.put_integer(parameter, number);
        Ok(())
    }

    /// Sets the registrant and the details of a registration.
    pub(super) fn put_registration(
        &mut self,
        task: &PurchaseTask,
        registration: &Registration,
    ) -> Result<(), Error> {
        let refuse = |parameter: Option<&str>, problem: String, advice: &str| {
            Err(Error::from(Invalid::new("register", parameter.map(str::to_owned), problem, advice)))
        };
        match &registration.registrant {
            Registrant::Profile(id) => match task.profile {
                Some(parameter) => self.put(parameter, id),
                None => {
                    let problem = "the service has no registrant profiles".to_owned();
                    return refuse(None, problem, "Give the contact data: `Registrant::Contact`.");
                }
            },
            Registrant::Contact(contact) => {
                if task.contacts.is_empty() {
                    let problem = "the service registers names for registrant profiles only".to_owned();
                    return refuse(None, problem, "Give the id of a profile: `Registrant::Profile`.");
                }
                let mapped = |part: &&&str| task.contact_fields.iter().any(|(known, _)| known == *part);
                let missing = |part: &&&str| contact.part(part).trim().is_empty();
                if let Some(part) = REQUIRED_PARTS.iter().filter(mapped).find(missing) {
                    let problem = format!("the contact has no `{part}`");
                    return refuse(None, problem, "Every registry requires it: set it in the `Contact`.");
                }
                let nested = task.contacts.iter().flat_map(|path| {
                    task.contact_fields.iter().map(move |(part, field)| (format!("{path}.{field}"), *part))
                });
                for (path, part) in nested.filter(|(_, part)| !contact.part(part).is_empty()) {
                    self.params.put_text(&path, contact.part(part));
                }
            }
        }
        let given = |name: &&&str| registration.details.iter().any(|(known, _)| known == *name);
        if let Some(missing) = task.details.iter().find(|name| !given(name)) {
            let problem = "is required for a registration".to_owned();
            return refuse(Some(missing), problem, "Give it by its name: `Registration::detail`.");
        }
        for (name, value) in &registration.details {
            if self.params.entries().get(name).is_some() {
                let problem = "is set already, by the registration itself or by another detail".to_owned();
                return refuse(Some(name), problem, "Leave it out, or order by the service's own action.");
            }
            self.put(name, value);
        }
        Ok(())
    }

    fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.operation.parameter(name)
    }
}

/// Returns the format of a parameter with a domain name.
fn form(parameter: &Parameter) -> Option<Format> {
    parameter.rules.iter().find_map(|rule| match rule {
        Rule::Format(format @ (Format::Domain | Format::UnicodeDomain)) => Some(*format),
        _ => None,
    })
}
