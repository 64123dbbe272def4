//! The everyday tasks of a service, and the actions that carry them out: one table.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::fields::ident;
use super::orders::{maybe, option, text, texts};
use crate::emit::docs;
use crate::model::Service;
use crate::model::registrar::{Availability, Check, Domain, DomainStatus, Domains, Registrar, TimeForm};
use crate::spec::{Nameservers, Purchase, Text};

/// `registrar.rs` of a service, if it has everyday tasks.
pub fn emit(service: &Service) -> Option<TokenStream> {
    let Registrar { check, domains, domain, register, renew, redeem, nameservers } =
        service.registrar.as_ref()?;
    let doc = docs::inner(["The actions that carry out everyday tasks."]);
    let marker = ident(&service.marker);
    let check = option(check.as_ref().map(self::check));
    let domains = option(domains.as_ref().map(self::domains));
    let domain = domain.iter().map(self::domain);
    let [register, renew, redeem] = [register, renew, redeem].map(|it| option(it.map(purchase)));
    let nameservers = option(nameservers.map(self::nameservers));
    Some(quote! {
        #doc
        #![allow(unused_imports, reason = "not every service has all tasks")]
        use super::#marker;
        use crate::extend::tasks::{
            AvailabilityMeaning, CheckTask, DomainTask, DomainsTask, EverydayTasks, NameserversTask, PurchaseTask,
            StatusMeaning, Tasks, TimeField, TimeForm,
        };

        impl EverydayTasks for #marker {
            const TASKS: &'static Tasks = &Tasks {
                check: #check, domains: #domains, domain: &[#(#domain),*],
                register: #register, renew: #renew, redeem: #redeem, nameservers: #nameservers,
            };
        }
    })
}

fn check(check: &Check) -> TokenStream {
    let Check { spec, status } = check;
    let [read, name, field] = [&spec.read, &spec.name, &spec.status].map(text);
    let with = pairs(&spec.with);
    let status = status.iter().map(|(value, meaning)| {
        let meaning = ident(match meaning {
            Availability::Available => "Available",
            Availability::Taken => "Taken",
        });
        quote!((#value, AvailabilityMeaning::#meaning))
    });
    quote!(CheckTask {
        read: #read, name: #name, with: #with, status: #field, meanings: &[#(#status),*],
    })
}

fn domains(domains: &Domains) -> TokenStream {
    let Domains { spec, expires: form, status } = domains;
    let [read, items, name] = [&spec.read, &spec.items, &spec.name].map(text);
    let expires = time(&spec.expires, form);
    let [from, until, field] = [&spec.from, &spec.until, &spec.status].map(|it| maybe(it.as_ref()));
    let (with, status) = (pairs(&spec.with), meanings(status));
    quote!(DomainsTask {
        read: #read, with: #with, from: #from, until: #until, items: #items, name: #name, expires: #expires,
        status: #field, meanings: #status,
    })
}

fn domain(domain: &Domain) -> TokenStream {
    let Domain { spec, since, expires: form, status, is } = domain;
    let [read, name] = [&spec.read, &spec.name].map(text);
    let expires = time(&spec.expires, form);
    let [items, listed, field] = [&spec.items, &spec.listed, &spec.status].map(|it| maybe(it.as_ref()));
    let (with, status, absent) = (pairs(&spec.with), meanings(status), texts(&spec.absent));
    let is = option(is.map(meaning));
    let since = option(since.map(|(from, days)| {
        let days = Literal::u16_unsuffixed(days);
        quote!((#from, #days))
    }));
    quote!(DomainTask {
        read: #read, name: #name, with: #with, since: #since, items: #items, listed: #listed, expires: #expires,
        status: #field, meanings: #status, is: #is, absent: #absent,
    })
}

fn purchase(purchase: &Purchase) -> TokenStream {
    let action = text(&purchase.action);
    let (with, profile) = (pairs(&purchase.with), maybe(purchase.profile.as_ref()));
    let (contacts, fields) = (texts(&purchase.contacts), pairs(&purchase.contact_fields));
    let details = texts(&purchase.details);
    quote!(PurchaseTask {
        action: #action, with: #with, profile: #profile, contacts: #contacts, contact_fields: #fields,
        details: #details,
    })
}

fn nameservers(task: &Nameservers) -> TokenStream {
    let [read, name, servers] = [&task.read, &task.name, &task.servers].map(text);
    let [replace, names, hosts] = [&task.replace, &task.names, &task.hosts].map(text);
    let (host, with) = (maybe(task.host.as_ref()), pairs(&task.with));
    quote!(NameserversTask {
        read: #read, name: #name, servers: #servers, host: #host, replace: #replace, names: #names,
        hosts: #hosts, with: #with,
    })
}

fn time(field: &Text, form: &TimeForm) -> TokenStream {
    let field = text(field);
    let form = match form {
        TimeForm::Milliseconds => quote!(Milliseconds),
        TimeForm::Seconds => quote!(Seconds),
        TimeForm::Text(zones) => {
            let zones = zones.iter().map(|zone| Literal::i32_unsuffixed(*zone));
            quote!(Text(&[#(#zones),*]))
        }
    };
    quote!(TimeField { field: #field, form: TimeForm::#form })
}

fn pairs(pairs: &[(Text, Text)]) -> TokenStream {
    let pairs = pairs.iter().map(|(name, value)| (text(name), text(value)));
    let pairs = pairs.map(|(name, value)| quote!((#name, #value)));
    quote!(&[#(#pairs),*])
}

fn meanings(meanings: &[(&str, DomainStatus)]) -> TokenStream {
    let pairs = meanings.iter().map(|(value, status)| {
        let status = meaning(*status);
        quote!((#value, #status))
    });
    quote!(&[#(#pairs),*])
}

fn meaning(status: DomainStatus) -> TokenStream {
    let name = ident(match status {
        DomainStatus::Active => "Active",
        DomainStatus::Renewable => "Renewable",
        DomainStatus::Redeemable => "Redeemable",
    });
    quote!(StatusMeaning::#name)
}
