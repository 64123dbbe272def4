//! Everyday tasks, and the actions that carry them out.

use std::collections::BTreeMap;

use registrar_descriptions as described;

use super::plain::{Plain, plain};
use crate::model::registrar::{Check, Domain, Domains, Registrar};
use crate::spec::{Nameservers, Purchase};

/// Describes the everyday tasks of a service.
pub fn tasks(registrar: &Registrar) -> described::Tasks {
    let [register, renew, redeem] =
        [registrar.register, registrar.renew, registrar.redeem].map(|it| it.map(purchase));
    described::Tasks {
        check: registrar.check.as_ref().map(check),
        domains: registrar.domains.as_ref().map(domains),
        domain: registrar.domain.iter().map(domain).collect(),
        register,
        renew,
        redeem,
        nameservers: registrar.nameservers.map(nameservers),
    }
}

fn check(check: &Check) -> described::CheckTask {
    plain!(CheckTask from check.spec, [read, name, with, status]; status_values: values(&check.status))
}

fn domains(domains: &Domains) -> described::DomainsTask {
    plain!(DomainsTask from domains.spec, [read, with, from, until, items, name, expires, status];
        status_values: values(&domains.status))
}

fn domain(domain: &Domain) -> described::DomainTask {
    plain!(DomainTask from domain.spec, [read, name, with, from, items, listed, expires, status, absent];
        days: domain.since.map(|(_, days)| days), status_values: values(&domain.status), is: domain.is)
}

fn purchase(purchase: &Purchase) -> described::PurchaseTask {
    plain!(PurchaseTask from purchase, [action, with, profile, contacts, contact_fields, details])
}

fn nameservers(task: &Nameservers) -> described::NameserversTask {
    plain!(NameserversTask from task, [read, name, servers, host, replace, names, hosts, with])
}

fn values<T: Copy>(values: &[(&str, T)]) -> BTreeMap<String, T> {
    values.iter().map(|(value, meaning)| ((*value).to_owned(), *meaning)).collect()
}
