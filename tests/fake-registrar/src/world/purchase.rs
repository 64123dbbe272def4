//! Purchases of names that their holders sell at a fixed price.

use super::World;
use super::contact::Contacts;
use super::domain::Elsewhere;
use super::money::{Cause, Cents};
use super::problem::Problem;
use super::registrar::Registrar;
use super::span::Span;
use super::time::{CHINA, Time};
use super::work::Work;
use serde::{Deserialize, Serialize};

/// The offer of a name at a fixed price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// The price.
    pub price: Cents,
    /// The end of the offer.
    pub until: Time,
}

/// The state of a purchase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PurchaseState {
    /// Somebody has to pay it first.
    Unpaid,
    /// The name is on its way.
    Preparing,
    /// Completed: it was charged, and the account has the name.
    Completed,
    /// Failed, without a charge.
    Closed,
}

/// A purchase. Like a task, it charges the account when it is carried out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Purchase {
    /// The number.
    pub number: String,
    /// The number of its order, with which it is paid.
    pub order_number: String,
    /// The purchase of the name.
    pub work: Work,
    /// The price.
    pub price: Cents,
    /// The state.
    pub state: PurchaseState,
    /// The IP address that ordered it.
    pub client_ip: String,
    /// The order's time.
    pub created: Time,
    /// The time of the last change.
    pub changed: Time,
    /// The end of the preparation.
    pub due: Option<Time>,
    /// Why it failed.
    pub problem: Option<Problem>,
}

impl World {
    /// Offers a name at a fixed price for 30 days. Somebody else holds it.
    pub fn offer(&mut self, name: &str, price: Cents) {
        let until = self.now.whole_second() + Span::days(30);
        self.elsewhere.entry(name.to_owned()).or_default();
        self.prices.offers.insert(name.to_owned(), Offer { price, until });
    }

    /// Returns the current offer of a name, and its registration.
    pub fn current_offer(&self, name: &str) -> Option<(&Elsewhere, Offer)> {
        let offer = self.prices.offers.get(name).copied().filter(|offer| self.now < offer.until)?;
        Some((self.elsewhere.get(name)?, offer))
    }

    /// Orders the purchase of a name, which is paid at once or waits for its payment. Returns the number of the order.
    pub fn buy(&mut self, work: Work, pays: bool, client_ip: &str) -> String {
        let (now, price) = (self.now, self.cost(&work).unwrap_or_default());
        let number = format!("T{}{}", now.date(CHINA).replace('-', ""), self.next_number());
        let order_number = self.rng.hex(32);
        self.purchases.push(Purchase {
            number,
            order_number: order_number.clone(),
            work,
            price,
            state: PurchaseState::Unpaid,
            client_ip: client_ip.to_owned(),
            created: now,
            changed: now,
            due: None,
            problem: None,
        });
        if pays {
            // It exists, and is not paid yet.
            let _ = self.pay_purchase(&order_number);
        }
        order_number
    }

    /// Pays a purchase, by the number of its order.
    ///
    /// # Errors
    /// Returns an error if no unpaid purchase has this number.
    pub fn pay_purchase(&mut self, order_number: &str) -> Result<(), Problem> {
        let (now, due) = (self.now, self.now + self.settings.purchase);
        let unpaid = |purchase: &&mut Purchase| {
            purchase.order_number == order_number && purchase.state == PurchaseState::Unpaid
        };
        let purchase = self.purchases.iter_mut().find(unpaid).ok_or(Problem::NoOrder)?;
        (purchase.state, purchase.changed, purchase.due) = (PurchaseState::Preparing, now, Some(due));
        self.tick_purchases();
        Ok(())
    }

    /// Checks whether a name is for sale. The time of the offer matters only for new orders.
    pub(super) fn check_purchase(&self, name: &str, profile: Option<i64>) -> Result<(), Problem> {
        if self.prices.suffix(name).is_none() {
            return Err(Problem::UnknownSuffix);
        }
        if self.domains.contains_key(name) {
            return Err(Problem::Taken);
        }
        let is_held = self.elsewhere.get(name).is_some_and(|other| self.now < other.expires);
        if !is_held || !self.prices.offers.contains_key(name) {
            return Err(Problem::NotForSale);
        }
        if self.is_arriving(name) {
            return Err(Problem::TransferRuns);
        }
        profile.map_or(Ok(()), |id| self.check_profile(id))
    }

    /// Adds a bought name to the account.
    pub(super) fn take_over(&mut self, name: &str, profile: Option<i64>) {
        let other = self.elsewhere.remove(name).unwrap_or_default();
        let mut domain = self.blank_domain(name, other.registered, other.expires);
        if let Some(profile) = profile.and_then(|id| self.profile(id)) {
            domain.profile = Some(profile.id);
            domain.contacts = Contacts::all(&profile.contact);
        }
        self.domains.insert(domain.name.clone(), domain);
    }

    /// Returns the time at which the next preparation ends.
    pub(super) fn next_purchase(&self) -> Option<Time> {
        self.purchases.iter().filter_map(|purchase| purchase.due).min()
    }

    /// Carries out the purchases whose preparation ends now.
    pub(super) fn tick_purchases(&mut self) {
        let now = self.now;
        for at in 0..self.purchases.len() {
            let purchase = &self.purchases[at];
            if purchase.due.is_none_or(|due| due > now) {
                continue;
            }
            let (work, ip) = (purchase.work.clone(), purchase.client_ip.clone());
            let cause = Cause::Order(purchase.number.clone());
            // Only Alibaba Cloud sells names at fixed prices.
            let outcome =
                self.on_behalf_of(Some(Registrar::AliyunDomain), |world| world.carry_out(&work, &cause, &ip));
            let purchase = &mut self.purchases[at];
            (purchase.due, purchase.changed) = (None, now);
            match outcome {
                Ok(_) => purchase.state = PurchaseState::Completed,
                Err(problem) => {
                    (purchase.state, purchase.problem) = (PurchaseState::Closed, Some(problem));
                }
            }
        }
    }
}
