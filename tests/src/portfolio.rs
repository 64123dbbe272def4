//! A fake registrar with a few names, and a client of each service as a [`Registrar`].

use fake_registrar::Fake;
use registrar_sdk::registrar::{DomainName, Registrar};
use registrar_sdk::{Journal, Money, OrderKind, Prices, Spend, cny, usd};
use std::sync::Arc;

/// Both registrars have the names, so that each does all tasks.
const SEED: &str = "{balance: 6000, registrar: both, names: {soon.com: 30d, later.com: 300d, late.com: -45d, bücher.com: 20d}, \
     premium: {gold.com: 2500.00}}";

/// Parses a domain name.
pub fn name(text: &str) -> DomainName {
    text.parse().expect("a domain name")
}

/// Creates a fake registrar.
pub fn registrar() -> Fake {
    Fake::seeded(SEED).expect("a valid seed")
}

/// Creates a client of each service, with price lists.
pub fn clients(fake: &Fake, journal: Option<Arc<dyn Journal>>) -> [Box<dyn Registrar>; 2] {
    let prices = |unit: fn(u32) -> Money| {
        let prices = Prices::new().per_name(OrderKind::Redeem, "com", unit(90));
        prices.per_year(OrderKind::Renew, "com", unit(12)).per_year(OrderKind::Register, "com", unit(12))
    };
    let mut aliyun = fake.china().account("1234567890123456").prices(prices(cny));
    let mut opensrs = fake.opensrs().prices(prices(usd));
    if let Some(journal) = journal {
        aliyun = aliyun.journal(Arc::clone(&journal));
        opensrs = opensrs.journal(journal);
    }
    [Box::new(aliyun.build().expect("a client")), Box::new(opensrs.build().expect("a client"))]
}

/// Returns a limit in the currency of a registrar.
pub fn limit(registrar: &dyn Registrar, amount: u32) -> Spend {
    Spend::at_most(if registrar.service() == "opensrs" { usd(amount) } else { cny(amount) })
}

/// Counts the charges.
pub fn charges(fake: &Fake) -> usize {
    fake.world(|world| world.account.ledger().len())
}
