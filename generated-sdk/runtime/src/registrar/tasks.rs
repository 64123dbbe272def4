//! The tasks of a client, by the table of its service.

use super::params::Builder;
use super::price::{Priced, Pricing};
use super::values::{Availability, Domain, DomainStatus, Expiring, LONGEST, Registration, Task};
use super::{Carried, DomainName, EverydayTasks, Prepared, Registrar, orders};
use crate::base::BoxFuture;
use crate::client::Client;
use crate::document::{self, Node};
use crate::error::{Error, Invalid};
use crate::orders::{
    Conclusion, Order, Placed, Quote, Reconciled, Settle, Spend, last_order, read, read_all,
};
use crate::schema::Edition;
use crate::schema::tasks::{
    AvailabilityMeaning, CheckTask, DomainTask, DomainsTask, NameserversTask, StatusMeaning, TimeField,
    TimeForm,
};
use crate::value::{DateTime, Timestamp};
use std::collections::HashSet;
use std::time::Duration;

impl<S: EverydayTasks> Registrar for Client<S> {
    fn service(&self) -> &'static str {
        S::INFO.name
    }

    fn edition(&self) -> &'static Edition {
        Self::edition(self)
    }

    fn account(&self) -> Option<&str> {
        Self::account(self)
    }

    fn supports(&self, task: Task) -> bool {
        let tasks = S::TASKS;
        match task {
            Task::Check => tasks.check.is_some(),
            Task::Domains => tasks.domains.is_some(),
            Task::Domain => !tasks.domain.is_empty(),
            Task::Register => tasks.register.is_some(),
            Task::Renew => tasks.renew.is_some(),
            Task::Redeem => tasks.redeem.is_some(),
            Task::Nameservers => tasks.nameservers.is_some(),
        }
    }

    fn check<'a>(&'a self, name: &'a DomainName) -> BoxFuture<'a, Result<Availability, Error>> {
        Box::pin(
            async move { check(self, mapped::<S, _>(Task::Check, S::TASKS.check.as_ref())?, name).await },
        )
    }

    fn domains(&self, filter: Expiring) -> BoxFuture<'_, Result<Vec<Domain>, Error>> {
        Box::pin(async move {
            domains(self, mapped::<S, _>(Task::Domains, S::TASKS.domains.as_ref())?, filter).await
        })
    }

    fn domain<'a>(&'a self, name: &'a DomainName) -> BoxFuture<'a, Result<Option<Domain>, Error>> {
        Box::pin(async move {
            mapped::<S, _>(Task::Domain, S::TASKS.domain.first())?;
            for task in S::TASKS.domain {
                if let Some(domain) = domain(self, task, name).await? {
                    return Ok(Some(domain));
                }
            }
            Ok(None)
        })
    }

    fn nameservers<'a>(&'a self, name: &'a DomainName) -> BoxFuture<'a, Result<Vec<String>, Error>> {
        Box::pin(async move {
            nameservers(self, mapped::<S, _>(Task::Nameservers, S::TASKS.nameservers.as_ref())?, name).await
        })
    }

    fn set_nameservers<'a>(
        &'a self,
        name: &'a DomainName,
        hosts: &'a [&'a str],
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            let task = mapped::<S, _>(Task::Nameservers, S::TASKS.nameservers.as_ref())?;
            let mut builder = Builder::new(S::INFO, task.replace, task.with)?;
            builder.put_name(task.names, name);
            builder.put_texts(task.hosts, hosts);
            let (operation, params) = builder.finish();
            let response = self.call(operation.name, params).await?;
            let number = operation.settles_by.and_then(|field| response.root().trimmed(field));
            match number {
                Some(number) => self.settle(number.as_str()).await.map(drop),
                None => Ok(()),
            }
        })
    }

    fn prepare_registration<'a>(
        &'a self,
        registration: &'a Registration,
        premium: bool,
        id: Option<String>,
    ) -> BoxFuture<'a, Result<Prepared, Error>> {
        Box::pin(orders::prepare_registration(self, registration, premium, id))
    }

    fn prepare_renewal<'a>(
        &'a self,
        name: &'a DomainName,
        years: u32,
        premium: bool,
        id: Option<String>,
    ) -> BoxFuture<'a, Result<Prepared, Error>> {
        Box::pin(orders::prepare_renewal(self, name, years, premium, id))
    }

    fn prepare_redemption<'a>(
        &'a self,
        name: &'a DomainName,
        premium: bool,
        id: Option<String>,
    ) -> BoxFuture<'a, Result<Prepared, Error>> {
        Box::pin(orders::prepare_redemption(self, name, premium, id))
    }

    fn carry_out<'a>(
        &'a self,
        prepared: &'a Prepared,
        spend: Spend,
    ) -> BoxFuture<'a, Result<Carried, Error>> {
        Box::pin(orders::carry_out(self, prepared, spend))
    }

    fn quote<'a>(&'a self, order: &'a Order) -> BoxFuture<'a, Result<Quote, Error>> {
        Self::quote(self, order)
    }

    fn place<'a>(&'a self, order: &'a Order, spend: Spend) -> BoxFuture<'a, Result<Placed, Error>> {
        Self::place(self, order, spend)
    }

    fn reconcile<'a>(&'a self, order: &'a Order) -> BoxFuture<'a, Result<Reconciled, Error>> {
        Self::reconcile(self, order)
    }

    fn settle(&self, order: &Order) -> Settle {
        Self::settle(self, order)
    }

    fn acknowledge<'a>(&'a self, order: &'a Order) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(last_order::acknowledge(self.core(), order))
    }

    fn conclude<'a>(&'a self, order: &'a Order, conclusion: Conclusion) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            Self::conclude(self, order, conclusion).await?;
            last_order::acknowledge(self.core(), order).await
        })
    }

    fn restore<'a>(&'a self, stored: &'a str) -> BoxFuture<'a, Result<Order, Error>> {
        Self::restore(self, stored)
    }

    fn pending(&self) -> BoxFuture<'_, Result<Vec<Order>, Error>> {
        Self::pending(self)
    }
}

/// Returns the part of the table for a task, or the error that the service does not map it.
pub(super) fn mapped<S: EverydayTasks, T>(task: Task, part: Option<&'static T>) -> Result<&'static T, Error> {
    part.ok_or_else(|| {
        let problem = format!("{} does not support this task", S::INFO.title);
        let advice = "`supports` tells which tasks a service supports; its own actions may do what you need.";
        Invalid::new(task.name(), None, problem, advice).into()
    })
}

async fn check<S: EverydayTasks>(
    client: &Client<S>,
    task: &CheckTask,
    name: &DomainName,
) -> Result<Availability, Error> {
    let pricing = Pricing::of(client);
    let (part, own) = match &pricing {
        Some(pricing) if pricing.is_part_of(task) => (Some(pricing), None),
        other => (None, other.as_ref()),
    };
    let mut builder = Builder::new(S::INFO, task.read, task.with)?;
    builder.put_name(task.name, name);
    part.into_iter().for_each(|pricing| builder.put_price(pricing));
    let (operation, params) = builder.finish();
    let response = client.call(operation.name, params).await?;
    let root = response.root();
    let word = root.trimmed(task.status).unwrap_or_default();
    let meaning = task.meanings.iter().find(|(value, _)| *value == word);
    let available = meaning.map(|(_, meaning)| *meaning == AvailabilityMeaning::Available);
    let Priced { price, premium } = match (part, own) {
        (Some(pricing), _) => pricing.read(root),
        (None, Some(pricing)) if available == Some(true) => pricing.request(client, name).await?,
        _ => Priced::default(),
    };
    Ok(Availability { name: name.clone(), available, premium, price, word })
}

async fn domains<S: EverydayTasks>(
    client: &Client<S>,
    task: &DomainsTask,
    filter: Expiring,
) -> Result<Vec<Domain>, Error> {
    let mut builder = Builder::new(S::INFO, task.read, task.with)?;
    let now = client.core().stamps.now();
    let (first, last) = (now.checked_sub(LONGEST), now.checked_add(LONGEST));
    for (parameter, day, widest) in [(task.from, filter.from, first), (task.until, filter.until, last)] {
        let Some(parameter) = parameter else { continue };
        // A list that requires a range gets one that has every name.
        if let Some(day) = day.or_else(|| widest.filter(|_| builder.requires(parameter))) {
            builder.put_day(parameter, day);
        }
    }
    let (operation, params) = builder.finish();
    let pages = read_all(client.core(), &client.settings(), operation.name, params).await?;
    let (mut found, mut names) = (Vec::new(), HashSet::new());
    for page in &pages {
        for entry in document::entries(page.about.document.root(), task.items) {
            // An entry without a name is not one.
            let Some(name) = entry.trimmed(task.name).and_then(|text| text.parse().ok()) else { continue };
            let status = status(entry, task.status, task.meanings);
            let domain = Domain { name, expires: time(entry, task.expires), status };
            // A name that moves to the next page while the list is read is listed twice, and a caller that renews each
            // entry would renew it twice.
            if names.insert(domain.name.clone()) {
                found.push(domain);
            }
        }
    }
    Ok(found)
}

async fn domain<S: EverydayTasks>(
    client: &Client<S>,
    task: &DomainTask,
    name: &DomainName,
) -> Result<Option<Domain>, Error> {
    let mut builder = Builder::new(S::INFO, task.read, task.with)?;
    builder.put_name(task.name, name);
    if let Some((parameter, days)) = task.since {
        let now = client.core().stamps.now();
        let first = now.checked_sub(Duration::from_secs(u64::from(days) * 86_400)).unwrap_or(now);
        builder.put_day(parameter, first);
    }
    let (operation, params) = builder.finish();
    let pages = match read_all(client.core(), &client.settings(), operation.name, params).await {
        Ok(pages) => pages,
        Err(error) if error.code().is_some_and(|code| task.absent.contains(&code)) => return Ok(None),
        Err(error) => return Err(error),
    };
    let domain = |entry: Node<'_>| Domain {
        name: name.clone(),
        expires: time(entry, task.expires),
        status: task.is.map(meaning).or_else(|| status(entry, task.status, task.meanings)),
    };
    let roots = pages.iter().map(|page| page.about.document.root());
    let (Some(items), Some(listed)) = (task.items, task.listed) else {
        return Ok(roots.map(domain).next());
    };
    let entries = roots.flat_map(|root| document::entries(root, items));
    let mut same = entries.filter(|entry| entry.trimmed(listed).is_some_and(|text| name.is(&text)));
    Ok(same.next().map(domain))
}

async fn nameservers<S: EverydayTasks>(
    client: &Client<S>,
    task: &NameserversTask,
    name: &DomainName,
) -> Result<Vec<String>, Error> {
    let mut builder = Builder::new(S::INFO, task.read, &[])?;
    builder.put_name(task.name, name);
    let (operation, params) = builder.finish();
    let response = read(client.core(), &client.settings(), operation.name, params).await?;
    let servers = document::entries(response.about.document.root(), task.servers).into_iter();
    let host = |server: Node<'_>| match task.host {
        Some(field) => server.trimmed(field),
        None => Some(server.text().trim().to_owned()),
    };
    Ok(servers.filter_map(host).filter(|host| !host.is_empty()).collect())
}

fn status(entry: Node<'_>, field: Option<&str>, meanings: &[(&str, StatusMeaning)]) -> Option<DomainStatus> {
    let word = entry.trimmed(field?)?;
    meanings.iter().find(|(value, _)| *value == word).map(|(_, status)| meaning(*status))
}

fn meaning(meaning: StatusMeaning) -> DomainStatus {
    match meaning {
        StatusMeaning::Active => DomainStatus::Active,
        StatusMeaning::Renewable => DomainStatus::Renewable,
        StatusMeaning::Redeemable => DomainStatus::Redeemable,
    }
}

/// Returns the time in a field, if there is one that can be read.
fn time(entry: Node<'_>, TimeField { field, form }: TimeField) -> Option<DateTime> {
    let text = entry.trimmed(field)?;
    let of = |time: Timestamp| time.to_string().parse().ok();
    match form {
        TimeForm::Milliseconds => of(Timestamp::from_millis(text.parse().ok()?)),
        TimeForm::Seconds => of(Timestamp::from_seconds(text.parse().ok()?)),
        TimeForm::Text(zones) => Some(DateTime::received(&text, zones)),
    }
}
