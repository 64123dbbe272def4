//! The price in the result of a check, as the service's orders are priced.

use super::params::Builder;
use super::{DomainName, EverydayTasks};
use crate::client::Client;
use crate::document::Node;
use crate::error::Error;
use crate::orders::quote::{put_question, service_price};
use crate::params::Params;
use crate::schema::tasks::CheckTask;
use crate::schema::{OrderKind, Quoting};
use crate::value::{Currency, Money};

/// The number of years that a price is for.
const YEARS: u32 = 1;

/// The service's read of the price of a registration.
pub(super) struct Pricing {
    quoting: &'static Quoting,
    /// The value of its parameter for the kind of order.
    word: &'static str,
    /// The currency of the account. Without it, an amount is not a price.
    currency: Option<Currency>,
}

/// The price of a name, as far as the service reports it.
#[derive(Default)]
pub(super) struct Priced {
    pub(super) price: Option<Money>,
    pub(super) premium: Option<bool>,
}

impl Pricing {
    /// Returns the read, if the service has one for registrations.
    pub(super) fn of<S: EverydayTasks>(client: &Client<S>) -> Option<Self> {
        let quoting = S::INFO.orders?.quote.as_ref()?;
        let (_, word) = quoting.kinds.iter().find(|(kind, _)| *kind == OrderKind::Register)?;
        Some(Self { quoting, word, currency: client.core().ledger.currency })
    }

    /// Whether the response to a check has the price too.
    pub(super) fn is_part_of(&self, task: &CheckTask) -> bool {
        self.quoting.read == task.read && self.quoting.name == task.name
    }

    /// Adds the parameters that ask for the price, except the name.
    pub(super) fn put(&self, params: &mut Params) {
        put_question(self.quoting, self.word, Some(YEARS), self.currency, params);
    }

    /// Reads the price from a response.
    pub(super) fn read(&self, root: Node<'_>) -> Priced {
        let premium = root.at(self.quoting.premium).and_then(|node| node.decode().ok());
        let price = self.currency.and_then(|currency| {
            let kind = (OrderKind::Register, self.word);
            let found = service_price(self.quoting, kind, Some(YEARS), currency, root);
            let amount = found.price.filter(|amount| !found.foreign && !amount.is_negative())?;
            Some(Money::new(amount, currency))
        });
        Priced { price, premium }
    }

    /// Requests the price of a name. A service that refuses to name one has none.
    pub(super) async fn request<S: EverydayTasks>(
        &self,
        client: &Client<S>,
        name: &DomainName,
    ) -> Result<Priced, Error> {
        let mut builder = Builder::new(S::INFO, self.quoting.read, &[])?;
        builder.put_name(self.quoting.name, name);
        builder.put_price(self);
        let (operation, params) = builder.finish();
        match client.call(operation.name, params).await {
            Ok(response) => Ok(self.read(response.root())),
            Err(error) if error.code().is_some() => Ok(Priced::default()),
            Err(error) => Err(error),
        }
    }
}
