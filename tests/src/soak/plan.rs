//! The callers' intentions, from a seed, so that a killed caller has the same ones again.

use super::registrars;
use crate::order_registrar::{Kind, Rng, Service};

/// How a caller keeps an order across a crash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keeps {
    /// In a journal, under its own id.
    Journal,
    /// In a journal, and also as text.
    Both,
    /// As text, which is stored after every event.
    Text,
    /// As text, which is stored only when a placing call has ended.
    SomeText,
}

/// An order that is intended to be placed once.
#[derive(Clone, Debug)]
pub(super) struct Intended {
    pub(super) id: String,
    /// The unique IP address of the order, which identifies its actual charges.
    pub(super) party: String,
    /// The account that is charged.
    pub(super) account: usize,
    pub(super) service: Service,
    pub(super) kind: Kind,
    pub(super) names: Vec<String>,
    pub(super) batch: bool,
    pub(super) years: i32,
    /// Whether the price is limited; then the prices are queried first.
    pub(super) limited: bool,
    pub(super) keeps: Keeps,
}

impl Intended {
    /// Returns what indistinguishable orders have in common.
    pub(super) fn subject(&self) -> (Service, Kind, Vec<String>) {
        let mut names: Vec<String> = self.names.iter().map(|name| name.to_lowercase()).collect();
        names.sort_unstable();
        (self.service, self.kind, names)
    }
}

/// Returns intended orders, of each account in turn.
pub(super) fn intended(rng: &mut Rng, count: usize, accounts: usize) -> Vec<Intended> {
    let mut all: Vec<Intended> = Vec::with_capacity(count);
    let family = rng.number() & 0xffff_ffff;
    for at in 0..count {
        let account = at % accounts;
        let party = registrars::party(account, at);
        let keeps = rng.pick(&[
            Keeps::Journal,
            Keeps::Journal,
            Keeps::Journal,
            Keeps::Both,
            Keeps::Text,
            Keeps::SomeText,
        ]);
        let mut next = Intended {
            id: format!("order-{at}"),
            party,
            account,
            service: rng.pick(&[Service::Aliyun, Service::Aliyun, Service::Opensrs]),
            kind: rng.pick(&[Kind::Register, Kind::Renew, Kind::Redeem]),
            names: Vec::new(),
            batch: false,
            years: rng.between(1, 3) as i32,
            limited: rng.permille(250),
            keeps,
        };
        // No list names the kind of transfers, so a person has to check each that is found: the first world, which
        // measures how many outcomes the lists decide, has none.
        if accounts > 1 && next.service == Service::Aliyun && at % 4 == 1 {
            next.kind = Kind::Transfer;
        }
        next.batch = next.service == Service::Aliyun && rng.permille(400);
        let many = match rng.below(40) {
            _ if !next.batch => 1,
            0 => 45,
            _ => rng.between(1, 5),
        };
        next.names = (0..many).map(|part| name(rng, family, at, part)).collect();
        next.limited &= many < 10;
        // Some orders are intended twice.
        if let Some(twin) = all.last().filter(|_| rng.permille(40)) {
            next = Intended { id: next.id, party: registrars::party(twin.account, at), ..twin.clone() };
        }
        all.push(next);
    }
    all
}

fn name(rng: &mut Rng, family: u64, at: usize, part: u64) -> String {
    match rng.below(12) {
        0 => format!("Soak-{family:x}-{at}-{part}.COM"),
        _ => format!("soak-{family:x}-{at}-{part}.com"),
    }
}
