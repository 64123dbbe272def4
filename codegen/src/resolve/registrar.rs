//! The everyday tasks of a registrar, and the actions that carry them out.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::registrar::{
    AVAILABILITIES, CONTACT_FIELDS, Check, DOMAIN_STATUSES, Domain, DomainStatus, Domains, Registrar,
    TimeForm,
};
use crate::model::{About, Action, Editions, Effect, Field, Kind, OrderKind, Outcome, Service};
use crate::spec::{self, Spanned, Text};

use super::lookup::{self, ACTION, RESPONSE, Wanted};
use super::service_lookup::ServiceLookup;

/// Resolves `registrar:`; all that it names has to exist and to fit.
pub fn resolve<'s>(service: &Service<'s>, diagnostics: &mut Diagnostics) -> Option<Registrar<'s>> {
    let spec = service.spec.registrar.as_ref()?;
    let mut resolver = ServiceLookup { code: Code::TaskTarget, service, diagnostics };
    let purchase = |resolver: &mut ServiceLookup<'_, 's, '_>, spec: &'s Option<spec::Purchase>, kind| {
        spec.as_ref().filter(|spec| resolver.purchase(spec, kind))
    };
    let registrar = Registrar {
        check: spec.check.as_ref().and_then(|spec| resolver.check(spec)),
        domains: spec.domains.as_ref().and_then(|spec| resolver.domains(spec)),
        domain: spec.domain.iter().filter_map(|spec| resolver.domain(spec)).collect(),
        register: purchase(&mut resolver, &spec.register, OrderKind::Register),
        renew: purchase(&mut resolver, &spec.renew, OrderKind::Renew),
        redeem: purchase(&mut resolver, &spec.redeem, OrderKind::Redeem),
        nameservers: spec.nameservers.as_ref().filter(|spec| resolver.nameservers(spec)),
    };
    // All look the name up, before or after they order.
    for (key, purchase) in [("register", &spec.register), ("renew", &spec.renew), ("redeem", &spec.redeem)] {
        if let Some(purchase) = purchase.as_ref().filter(|_| spec.domain.is_empty()) {
            resolver
                .wrong(purchase.action.span, format!("`{key}` goes with `domain`, which is missing"))
                .help("add `domain:`: it returns whether the account has the name, its state and its expiry");
        }
    }
    Some(registrar)
}

impl<'a, 's> ServiceLookup<'a, 's, '_> {
    fn check(&mut self, spec: &'s spec::Check) -> Option<Check<'s>> {
        let read = self.read(&spec.read, Editions::ALL)?;
        let before = self.diagnostics.len();
        self.parameter(&spec.name, read, Wanted::TEXT);
        self.with(&spec.with, read);
        let status = self.field(&spec.status, &read.response, RESPONSE, Wanted::WORD);
        self.complete(&spec.read, read, before, &spec.with, &[&spec.name]);
        let status = self.meanings(&spec.status_values, status, "result of a check", AVAILABILITIES);
        Some(Check { spec, status })
    }

    fn domains(&mut self, spec: &'s spec::Domains) -> Option<Domains<'s>> {
        let read = self.read(&spec.read, Editions::ALL)?;
        let before = self.diagnostics.len();
        self.with(&spec.with, read);
        let days: Vec<&Text> = spec.from.iter().chain(&spec.until).collect();
        for day in &days {
            self.parameter(day, read, Wanted::DAY);
        }
        self.complete(&spec.read, read, before, &spec.with, &days);
        let items = self.field(&spec.items, &read.response, RESPONSE, Wanted::ENTRIES)?;
        let (fields, owner) = self.entry(items)?;
        let owner = (owner.as_str(), "field");
        self.field(&spec.name, fields, owner, Wanted::TEXT);
        let expires = self.field(&spec.expires, fields, owner, Wanted::EXPIRY_DATE);
        let status = self.status(&spec.status, &spec.status_values, fields, owner);
        Some(Domains { spec, expires: form(expires?), status })
    }

    fn domain(&mut self, spec: &'s spec::Domain) -> Option<Domain<'s>> {
        let read = self.read(&spec.read, Editions::ALL)?;
        let before = self.diagnostics.len();
        self.parameter(&spec.name, read, Wanted::TEXT);
        self.with(&spec.with, read);
        let since = self.since(spec, read);
        let given: Vec<&Text> = spec.from.iter().chain([&spec.name]).collect();
        self.complete(&spec.read, read, before, &spec.with, &given);
        let entry = match (&spec.items, &spec.listed) {
            (Some(items), Some(listed)) => {
                let items = self.field(items, &read.response, RESPONSE, Wanted::ENTRIES)?;
                let entry = self.entry(items)?;
                self.field(listed, entry.0, (&entry.1, "field"), Wanted::TEXT);
                entry
            }
            (None, None) => (read.response.as_slice(), RESPONSE.0.to_owned()),
            (Some(key), None) | (None, Some(key)) => {
                self.wrong(key.span, "`items` and `listed` go together")
                    .help("name the list, and the field of its entries that is the domain name");
                return None;
            }
        };
        let (fields, owner) = (entry.0, (entry.1.as_str(), "field"));
        let expires = self.field(&spec.expires, fields, owner, Wanted::EXPIRY_DATE);
        let status = self.status(&spec.status, &spec.status_values, fields, owner);
        let known = DOMAIN_STATUSES.iter().copied();
        let is = spec
            .is
            .as_ref()
            .and_then(|word| lookup::one_of(word, "state of a name", known, self.diagnostics));
        self.codes(&spec.absent, Outcome::Refused, "means that the account does not have the name");
        Some(Domain { spec, since, expires: form(expires?), status, is })
    }

    /// The first day of a read that also returns names that are long gone.
    fn since(&mut self, spec: &'s spec::Domain, read: &'a Action<'s>) -> Option<(&'s str, u16)> {
        let (from, days) = match (&spec.from, &spec.days) {
            (Some(from), Some(days)) => (from, days),
            (Some(Text { span, .. }), None) | (None, Some(Spanned { span, .. })) => {
                self.wrong(*span, "`from` and `days` go together")
                    .help("name the parameter for the first day, and how many days before today it is");
                return None;
            }
            (None, None) => return None,
        };
        self.parameter(from, read, Wanted::DAY);
        let found = u16::try_from(days.value).ok().filter(|days| *days > 0);
        if found.is_none() {
            self.wrong(days.span, format!("{} is not a number of days", days.value))
                .help("write how many days after it has gone a name can still be of use");
        }
        Some((&from.value, found?))
    }

    /// Whether an action is a purchase of this kind, and everything that it requires is given.
    fn purchase(&mut self, spec: &'s spec::Purchase, kind: OrderKind) -> bool {
        let Some(action) = self.action(&spec.action, Effect::Purchase) else { return false };
        let before = self.diagnostics.len();
        let order = action.order.as_ref().filter(|order| order.kind == kind);
        let Some(order) = order else {
            // A purchase without an order has been reported.
            if action.order.is_some() {
                self.wrong(spec.action.span, format!("`{}` orders something else", action.name))
                    .help("name the action whose `order` has the kind of this task");
            }
            return false;
        };
        self.with(&spec.with, action);
        let of_registrations = spec.profile.iter().chain(&spec.contacts).chain(&spec.details).next();
        if let Some(text) = of_registrations.filter(|_| kind != OrderKind::Register) {
            self.wrong(text.span, "only a registration has a registrant and details")
                .help("remove it, or give the parameter a value: `with: {…}`");
        }
        if let Some(profile) = &spec.profile {
            self.parameter(profile, action, Wanted::ID);
        }
        let mut structures = Vec::new();
        for contact in &spec.contacts {
            let along = lookup::along(
                self.code,
                contact,
                &action.parameters,
                ACTION,
                self.service,
                Wanted::STRUCTURE,
                self.diagnostics,
            );
            let Some((_, field)) = along else { continue };
            let Some((fields, owner)) = self.entry(field) else { continue };
            // Contacts of several roles usually have one structure.
            if !structures.contains(&owner) {
                self.contact(&spec.contact_fields, contact, fields, &owner);
                structures.push(owner);
            }
        }
        for detail in &spec.details {
            self.parameter(detail, action, Wanted::VALUE);
        }
        let names = match order.about {
            About::Names(names) | About::Of(names) => names,
        };
        let of_order = [Some(names), order.years.map(|(years, _)| years), order.expires, order.premium];
        let of_order = of_order.into_iter().flatten().map(first_part);
        let own = spec.profile.iter().chain(&spec.contacts).chain(&spec.details);
        let own = own.map(|text| first_part(&text.value));
        let given: Vec<&str> =
            of_order.chain(own).chain(spec.with.iter().map(|(name, _)| name.value.as_str())).collect();
        self.nothing_else(&spec.action, action, before, &given);
        self.diagnostics.len() == before
    }

    /// Checks the fields of a structure for contact data.
    fn contact(
        &mut self,
        contact_fields: &'s [(Text, Text)],
        contact: &Text,
        fields: &'a [Field<'s>],
        owner: &str,
    ) {
        let before = self.diagnostics.len();
        for (word, field) in contact_fields {
            let known = CONTACT_FIELDS.iter().map(|word| (*word, ()));
            lookup::one_of(word, "contact field", known, self.diagnostics);
            self.field(field, fields, (owner, "field"), Wanted::TEXT);
        }
        let is_mapped = |field: &Field| contact_fields.iter().any(|(_, name)| name.value == field.wire);
        let missing = fields
            .iter()
            .find(|field| field.required != Editions::NONE && field.fixed().is_none() && !is_mapped(field));
        // A wrong name may be the missing one.
        if let Some(field) = missing.filter(|_| self.diagnostics.len() == before) {
            self.wrong(contact.span, format!("{owner} also wants `{}`", field.wire))
                .label(field.span, "it is required")
                .help("add it to `contact_fields`");
        }
    }

    fn nameservers(&mut self, spec: &'s spec::Nameservers) -> bool {
        let before = self.diagnostics.len();
        if let Some(read) = self.read(&spec.read, Editions::ALL) {
            self.parameter(&spec.name, read, Wanted::TEXT);
            self.complete(&spec.read, read, before, &[], &[&spec.name]);
            match &spec.host {
                None => drop(self.field(&spec.servers, &read.response, RESPONSE, Wanted::TEXTS)),
                Some(host) => {
                    let servers = self.field(&spec.servers, &read.response, RESPONSE, Wanted::ENTRIES);
                    if let Some((fields, owner)) = servers.and_then(|servers| self.entry(servers)) {
                        self.field(host, fields, (&owner, "field"), Wanted::TEXT);
                    }
                }
            }
        }
        if let Some(action) = self.action(&spec.replace, Effect::Write) {
            self.parameter(&spec.names, action, Wanted::TEXTS);
            self.parameter(&spec.hosts, action, Wanted::TEXTS);
            self.with(&spec.with, action);
            self.complete(&spec.replace, action, before, &spec.with, &[&spec.names, &spec.hosts]);
        }
        self.diagnostics.len() == before
    }

    /// An action with this effect.
    fn action(&mut self, name: &Text, effect: Effect) -> Option<&'a Action<'s>> {
        let all = &self.service.actions;
        let found = all.iter().find(|action| action.name == name.value);
        if let Some(action) = found.filter(|action| action.effect == effect) {
            return Some(action);
        }
        // An empty name, and an effect that could not be read, have been reported.
        let is_reported = found.is_some_and(|action| action.spec.effect.is_none());
        if !name.value.is_empty() && !is_reported {
            let message = match found {
                Some(_) => format!("`{}` has another effect", name.value),
                None => format!("unknown action `{}`", name.value),
            };
            let known = all.iter().filter(|action| action.effect == effect).map(|action| action.name);
            self.wrong(name.span, message).suggest(&name.value, known, || {
                match effect {
                    Effect::Purchase => "name an action with the effect `purchase`",
                    _ => "name an action with the effect `write`",
                }
                .to_owned()
            });
        }
        None
    }

    /// Checks parameters that are always the same.
    fn with(&mut self, with: &[(Text, Text)], action: &'a Action<'s>) {
        for (name, value) in with {
            let field = self.parameter(name, action, Wanted::VALUE);
            self.value(value, field);
            if let Some(field) =
                field.filter(|field| field.ty.kind != Kind::Unknown && !field.ty.kind.fits(&value.value))
            {
                self.wrong(value.span, format!("`{}` does not fit `{}`", value.value, field.wire))
                    .label(field.span, "declared here")
                    .help(format!("write {}", field.ty.kind.noun()));
            }
        }
    }

    /// Reports a required parameter that is neither given nor always the same.
    fn complete(
        &mut self,
        name: &Text,
        action: &Action,
        before: usize,
        with: &[(Text, Text)],
        given: &[&Text],
    ) {
        let with = with.iter().map(|(name, _)| name.value.as_str());
        let given: Vec<&str> = given.iter().map(|name| name.value.as_str()).chain(with).collect();
        self.nothing_else(name, action, before, &given);
    }

    /// The meanings of the words for the state of a name.
    fn status(
        &mut self,
        status: &'s Option<Text>,
        values: &'s [(Text, Text)],
        fields: &'a [Field<'s>],
        owner: (&str, &str),
    ) -> Vec<(&'s str, DomainStatus)> {
        let field = match (status, values) {
            (None, []) => return Vec::new(),
            (Some(status), [_, ..]) => self.field(status, fields, owner, Wanted::WORD),
            (Some(key), []) | (None, [(_, key), ..]) => {
                self.wrong(key.span, "`status` and `status_values` go together")
                    .help("name the field, and what its values mean");
                return Vec::new();
            }
        };
        self.meanings(values, field, "state of a name", DOMAIN_STATUSES)
    }

    /// The meanings of the values of a field.
    fn meanings<T: Copy>(
        &mut self,
        values: &'s [(Text, Text)],
        field: Option<&Field>,
        noun: &str,
        known: &'static [(&'static str, T)],
    ) -> Vec<(&'s str, T)> {
        let mut found = Vec::with_capacity(values.len());
        for (value, meaning) in values {
            self.value(value, field);
            let meaning = lookup::one_of(meaning, noun, known.iter().copied(), self.diagnostics);
            found.extend(meaning.map(|meaning| (value.value.as_str(), meaning)));
        }
        found
    }
}

/// How a time is written.
fn form(field: &Field) -> TimeForm {
    match (field.ty.kind, &field.time) {
        (Kind::Timestamp, _) => TimeForm::Milliseconds,
        (Kind::Seconds, _) => TimeForm::Seconds,
        (_, format) => TimeForm::Text(format.as_ref().map(|format| format.zones.clone()).unwrap_or_default()),
    }
}

/// The parameter of the action that a path begins with.
fn first_part(path: &str) -> &str {
    path.split('.').next().unwrap_or_default()
}
