//! The limit of what a command orders.

use crate::failure::{Exit, Failure};
use crate::options::{get, is_set};
use crate::terminal;
use clap::ArgMatches;
use registrar_sdk::{Money, Spend};

/// The limit of everything that a command orders.
#[derive(Clone, Copy, Debug)]
pub enum Limit {
    /// At most this amount: `--at-most`.
    AtMost(Money),
    /// Any price: `--at-any-price`.
    AnyPrice,
    /// The price that somebody at the terminal agrees to.
    Agreed,
}

impl Limit {
    /// Reads the options. Without one, somebody has to be at the terminal.
    pub fn read(task: &str, matches: &ArgMatches) -> Result<Self, Failure> {
        match (get(matches, "at-most"), is_set(matches, "at-any-price")) {
            (Some(most), _) => Ok(Self::AtMost(most)),
            (None, true) => Ok(Self::AnyPrice),
            (None, false) if terminal::is_there() => Ok(Self::Agreed),
            (None, false) => Err(Failure::usage(format!(
                "{task} charges the account: set a limit, such as --at-most 15USD, or accept any price with \
                 --at-any-price"
            ))),
        }
    }

    /// Returns whether the price is asked for before anything is ordered.
    pub fn needs_price(self) -> bool {
        !matches!(self, Self::AnyPrice)
    }

    /// Checks the total price, or asks for it.
    pub fn allow(self, total: Money) -> Result<(), Failure> {
        match self {
            Self::AnyPrice => Ok(()),
            Self::AtMost(most) if most.currency() != total.currency() => {
                let text = format!("it costs {total}, but the limit is in {}", most.currency());
                let advice = "Set --at-most in the currency that the account is charged in.";
                Err(Failure::new(Exit::Refused, format!("{text}. {advice}")))
            }
            Self::AtMost(most) if total.amount() > most.amount() => {
                let text = format!("it costs {total} in total, but only {most} is allowed");
                Err(Failure::new(Exit::Refused, format!("{text}. Raise --at-most, or order less.")))
            }
            Self::AtMost(_) => Ok(()),
            Self::Agreed => match terminal::ask(&format!("Order this for {total}? Type yes: "))?.as_str() {
                "yes" => Ok(()),
                _ => Err(Failure::new(Exit::Refused, "nothing was ordered, since the answer was not yes")),
            },
        }
    }

    /// Returns the limit of one order with this price.
    pub fn spend(self, price: Option<Money>, premium: bool) -> Spend {
        let spend = match (self, price) {
            (Self::AnyPrice, _) => Spend::at_any_price(),
            (Self::AtMost(_) | Self::Agreed, Some(price)) => Spend::at_most(price),
            (Self::AtMost(_) | Self::Agreed, None) => nothing(),
        };
        if premium { spend.premium() } else { spend }
    }
}

/// The limit of an order that is certainly not sent any more, because it was sent before.
pub fn nothing() -> Spend {
    Spend::at_most(registrar_sdk::usd(0))
}
