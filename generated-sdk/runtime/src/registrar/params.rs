//! The parameters of an action that carries out a task.

use super::{DomainName, Registrant, Registration};
use crate::error::{Error, Invalid};
use crate::params::Params;
use crate::schema::tasks::{Fixed, PurchaseTask};
use crate::schema::{Editions, Format, Kind, Operation, Parameter, PurchaseInfo, Rule, ServiceInfo};
use crate::value::{DateTime, Timestamp};
use std::time::SystemTime;

/// Builds the parameters of an action.
pub(super) struct Builder {
    operation: &'static Operation,
    params: Params,
}

impl Builder {
    /// Begins with what is always the same.
    pub(super) fn new(service: &ServiceInfo, action: &str, with: Fixed) -> Result<Self, Error> {
        // Codegen validates it; a hand-written table may be wrong.
        let operation = service.operation(action).ok_or_else(|| {
            let problem = "the service's table refers to it but does not contain it";
            Invalid::new(action, None, problem, "Fix the table.")
        })?;
        let mut builder = Self { operation, params: Params::new() };
        with.iter().for_each(|(name, value)| builder.put(name, value));
        Ok(builder)
    }

    pub(super) fn finish(self) -> (&'static Operation, Params) {
        (self.operation, self.params)
    }

    /// Sets a value from its text, as the kind of its parameter.
    pub(super) fn put(&mut self, name: &str, value: &str) {
        match (self.parameter(name).map(|parameter| parameter.kind), value.parse::<i64>()) {
            (Some(Kind::Bool), _) => self.params.put_bool(name, value == "true"),
            (Some(Kind::Int | Kind::Long | Kind::Unsigned), Ok(number)) => {
                self.params.put_integer(name, number)
            }
            _ => self.params.put_text(name, value),
        }
    }

    /// Sets a domain name, in the form that the service takes.
    pub(super) fn put_name(&mut self, name: &str, domain: &DomainName) {
        let parameter = self.parameter(name);
        let is_unicode = parameter.is_some_and(|it| it.rules.contains(&Rule::Format(Format::UnicodeDomain)));
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

    /// Returns whether a parameter is required in any edition.
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
    ) -> Result<(), Error> {
        let info = self.operation.order.unwrap_or(PurchaseInfo::new(crate::schema::OrderKind::Other, ""));
        if let Some(parameter) = info.names {
            self.put_name(parameter, name);
        }
        if let (Some(parameter), Some(years)) = (info.years, years) {
            self.params.put_integer(parameter, years.into());
        }
        if let Some(parameter) = info.premium.filter(|_| premium) {
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
            self.put(name, value);
        }
        Ok(())
    }

    fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.operation.parameter(name)
    }
}
