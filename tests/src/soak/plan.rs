//! What the callers want: made from a seed, so that a caller that was killed wants the same again.

use super::tills;
use crate::till::{Chance, Kind, Service};

/// How a caller keeps an order over a crash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keeps {
    /// In a journal, under an id of its own.
    Journal,
    /// In a journal, and as text beside it.
    Both,
    /// As text, which is stored whenever something has happened.
    Text,
    /// As text, which is stored only when a call that places has ended.
    SomeText,
}

/// An order that somebody wants to be placed once.
#[derive(Clone, Debug)]
pub(super) struct Intended {
    pub(super) id: String,
    /// An address that travels with the order and with no other: so the truth is known.
    pub(super) party: String,
    /// Which of the accounts it is charged to.
    pub(super) account: usize,
    pub(super) service: Service,
    pub(super) kind: Kind,
    pub(super) names: Vec<String>,
    pub(super) batch: bool,
    pub(super) years: i32,
    /// Whether it may cost only so much. Then the price of each name is asked for first.
    pub(super) limited: bool,
    pub(super) keeps: Keeps,
}

impl Intended {
    /// What orders of the same subject have in common: no list tells them apart.
    pub(super) fn subject(&self) -> (Service, Kind, Vec<String>) {
        let mut names: Vec<String> = self.names.iter().map(|name| name.to_lowercase()).collect();
        names.sort_unstable();
        (self.service, self.kind, names)
    }
}

/// So many orders, of each account in turn.
pub(super) fn intended(chance: &mut Chance, count: usize, accounts: usize) -> Vec<Intended> {
    let mut all: Vec<Intended> = Vec::with_capacity(count);
    let family = chance.number() & 0xffff_ffff;
    for at in 0..count {
        let account = at % accounts;
        let party = tills::party(account, at);
        let keeps = chance.pick(&[
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
            service: chance.pick(&[Service::Aliyun, Service::Aliyun, Service::Opensrs]),
            kind: chance.pick(&[Kind::Register, Kind::Renew, Kind::Redeem]),
            names: Vec::new(),
            batch: false,
            years: chance.between(1, 3) as i32,
            limited: chance.permille(250),
            keeps,
        };
        next.batch = next.service == Service::Aliyun && chance.permille(400);
        let many = match chance.below(40) {
            _ if !next.batch => 1,
            0 => 45,
            _ => chance.between(1, 5),
        };
        next.names = (0..many).map(|part| name(chance, family, at, part)).collect();
        next.limited &= many < 10;
        // Some things are wanted twice, as two orders.
        if let Some(twin) = all.last().filter(|_| chance.permille(40)) {
            next = Intended { id: next.id, party: tills::party(twin.account, at), ..twin.clone() };
        }
        all.push(next);
    }
    all
}

fn name(chance: &mut Chance, family: u64, at: usize, part: u64) -> String {
    match chance.below(12) {
        0 => format!("Soak-{family:x}-{at}-{part}.COM"),
        _ => format!("soak-{family:x}-{at}-{part}.com"),
    }
}
