//! `registrar register`, `renew` and `redeem`: all prices first, then one order for each name.

use super::name_orders::{Job, NameOrder, Settings, carry_out};
use super::registrant::RegistrantOptions;
use super::{AccountClient, clients, names, only, owner};
use crate::accounts::Accounts;
use crate::errors::explain;
use crate::failure::{Exit, Failure, tell};
use crate::journal;
use crate::limit::{Limit, nothing};
use crate::next::Next;
use crate::options::{deadline_of, get, is_set};
use crate::placing::{is_new, quoted};
use crate::report::finish;
use clap::ArgMatches;
use registrar_descriptions::Effect;
use registrar_sdk::registrar::{DomainName, Prepared, Registrar};
use registrar_sdk::{Decimal, FileJournal, Money, Timestamp};
use std::sync::Arc;

/// The task for each name.
enum Task {
    Register { years: u32, registrant: RegistrantOptions },
    Renew { years: u32 },
    Redeem,
}

impl Task {
    fn read(command: &str, matches: &ArgMatches) -> Result<Self, Failure> {
        let years = get(matches, "years").unwrap_or_default();
        Ok(match command {
            "register" => Self::Register { years, registrant: RegistrantOptions::read(matches)? },
            "renew" => Self::Renew { years },
            _ => Self::Redeem,
        })
    }

    fn word(&self) -> &'static str {
        match self {
            Self::Register { .. } => "register",
            Self::Renew { .. } => "renew",
            Self::Redeem => "redeem",
        }
    }
}

/// A purchase: its task, and what was agreed to.
struct Purchase {
    task: Task,
    limit: Limit,
    premium: bool,
    id: Option<String>,
}

/// Orders the names, and waits for the results.
pub async fn run(command: &str, matches: &ArgMatches) -> Result<String, Failure> {
    let names = names(matches)?;
    let purchase = Purchase::read(command, matches, &names)?;
    let accounts = Accounts::load(matches)?;
    let journal = journal::open(matches, accounts.journal()).await?;
    let clients = clients(&accounts, matches, Some(journal.clone())).await?;
    let mut orders = Vec::new();
    for name in names {
        orders.push(match purchase.prepare(&accounts, &clients, &journal, &name).await {
            Ok(job) => NameOrder { name, job: Some(job), result: None },
            Err(failure) => NameOrder { name, job: None, result: Some(Err(failure)) },
        });
    }
    purchase.allow(&mut orders)?;
    let settings =
        Settings { task: purchase.task.word(), deadline: deadline_of(matches), next: Next::read(matches) };
    carry_out(&mut orders, &settings).await;
    let rows = orders.into_iter().map(|order| order.row(&settings)).collect();
    finish(rows, ["NAME", "BEFORE", "EXPIRES", "PRICE", "ACCOUNT"], is_set(matches, "json"))
}

impl Purchase {
    fn read(command: &str, matches: &ArgMatches, names: &[DomainName]) -> Result<Self, Failure> {
        let id = get(matches, "order-id");
        if id.is_some() && names.len() > 1 {
            return Err(Failure::usage("--order-id is the id of one order: give one name"));
        }
        Ok(Self {
            task: Task::read(command, matches)?,
            limit: Limit::read(command, matches)?,
            premium: is_set(matches, "premium"),
            id,
        })
    }

    /// Creates the order of a name, and asks for its price.
    async fn prepare<'c>(
        &self,
        accounts: &Accounts,
        clients: &'c [AccountClient],
        journal: &Arc<FileJournal>,
        name: &DomainName,
    ) -> Result<Job<'c>, Failure> {
        let task = self.task.word();
        let (account, registrar) = match &self.task {
            // No account has the name yet.
            Task::Register { .. } => only(clients, task)?,
            Task::Renew { .. } | Task::Redeem => owner(clients, name).await?,
        };
        accounts.permit(account, Effect::Purchase, task)?;
        let (premium, id) = (self.premium, self.id.clone());
        let prepared = match &self.task {
            Task::Register { years, registrant } => {
                let registration = registrant.registration(name.clone(), *years);
                registrar.prepare_registration(&registration, premium, id).await
            }
            Task::Renew { years } => registrar.prepare_renewal(name, *years, premium, id).await,
            Task::Redeem => registrar.prepare_redemption(name, premium, id).await,
        };
        let prepared = prepared.map_err(|error| explain(&error))?;
        let order = &prepared.order;
        let is_new = is_new(journal, order).await?;
        tell(&format!("order {} in {}", order.id(), journal.path().display()));
        if prepared.from_journal {
            let made = Timestamp::from(order.made());
            tell(&format!("{name}: the journal has this order from {made}, so no new one is made"));
        }
        let price = if is_new { self.price(registrar, &prepared).await? } else { None };
        let spend = if is_new { self.limit.spend(price, premium) } else { nothing() };
        Ok(Job { account: &account.name, registrar, prepared, price, spend, is_new })
    }

    /// Asks for the price of a new order, and shows it. A premium name needs its own consent.
    async fn price(&self, registrar: &dyn Registrar, prepared: &Prepared) -> Result<Option<Money>, Failure> {
        let (price, is_premium) = match self.limit.needs_price() {
            true => {
                let quote = registrar.quote(&prepared.order).await.map_err(|error| explain(&error))?;
                tell(&quoted(&quote));
                let is_premium = quote.names.iter().any(|name| name.premium);
                (Some(quote.total), is_premium)
            }
            // Any price is accepted, but not any kind of name, as far as the service reports it.
            false => {
                let checked = registrar.check(&prepared.name).await.map_err(|error| explain(&error))?;
                (None, checked.premium == Some(true))
            }
        };
        if is_premium && !self.premium {
            let text = format!("{} was not sent: {} is a premium name", self.task.word(), prepared.name);
            return Err(Failure::new(Exit::Refused, format!("{text}. To accept its price, use --premium.")));
        }
        Ok(price)
    }

    /// Checks the price of all names together. If it is not allowed, none is ordered.
    fn allow(&self, orders: &mut [NameOrder<'_>]) -> Result<(), Failure> {
        let prices = orders.iter().filter_map(|order| order.job.as_ref()?.price);
        let Some(total) = sum(prices)? else { return Ok(()) };
        // The total does not include these names, so they are reported before it is agreed to.
        for order in orders.iter() {
            if let Some(Err(failure)) = &order.result {
                tell(&format!("{}: {}", order.name, failure.message));
            }
        }
        let Err(refusal) = self.limit.allow(total) else { return Ok(()) };
        for order in orders.iter_mut().filter(|order| order.job.as_ref().is_some_and(|job| job.is_new)) {
            let text = format!("{} was not sent: {}", self.task.word(), refusal.message);
            order.result = Some(Err(Failure::new(refusal.exit, text)));
        }
        Ok(())
    }
}

/// Returns the sum of prices; `None` if there is none.
fn sum(prices: impl Iterator<Item = Money>) -> Result<Option<Money>, Failure> {
    let mut total: Option<Money> = None;
    for price in prices {
        let before = total.map_or(Decimal::ZERO, |total| total.amount());
        let sum = before.checked_add(price.amount());
        match (total, sum) {
            (Some(total), _) if total.currency() != price.currency() => {
                let text = format!("the names are charged in {} and {}", total.currency(), price.currency());
                return Err(Failure::usage(format!("{text}: order them one by one. Nothing was ordered.")));
            }
            (_, None) => return Err(Failure::new(Exit::Refused, "the total price is too large")),
            (_, Some(sum)) => total = Some(Money::new(sum, price.currency())),
        }
    }
    Ok(total)
}
