//! The registrar's state: its orders, its late requests, and a log of each party.

use super::{Call, Chance, Door, Hands, Weather, calendar, carry_out};
use crate::till::trouble::Trouble;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::time::{Duration, SystemTime};

/// The protocol of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Service {
    /// Alibaba Cloud's.
    Aliyun,
    /// OpenSRS's.
    Opensrs,
}

/// The kind of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A registration.
    Register,
    /// A renewal.
    Renew,
    /// A redemption.
    Redeem,
}

/// An order: a task of Alibaba Cloud, or an order of OpenSRS.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The number.
    pub number: String,
    /// The protocol.
    pub service: Service,
    /// The kind.
    pub kind: Kind,
    /// The names.
    pub names: Vec<String>,
    /// The party that ordered; empty for an order of the console.
    pub party: String,
    /// The number of its request.
    pub request: u64,
    /// The creation time.
    pub at: SystemTime,
    /// Whether it was saved without a charge.
    pub saved: bool,
    /// The time from which lists contain it.
    pub listed_from: SystemTime,
    /// The time from which lists contain all its names; before that, only some.
    pub grown_at: SystemTime,
    /// The end time.
    pub ends_at: SystemTime,
    /// Whether its first name fails in the end.
    pub fails: bool,
}

/// The actual orders of a party.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Truth {
    /// The numbers of charged orders, each with the number of its request.
    pub placed: Vec<(String, u64)>,
    /// The numbers of saved orders.
    pub saved: Vec<String>,
}

pub(super) struct Late {
    pub(super) at: SystemTime,
    pub(super) call: Call,
}

pub(super) struct Books {
    /// The user name at OpenSRS.
    pub(super) username: String,
    pub(super) hands: Hands,
    pub(super) weather: Weather,
    pub(super) chance: Chance,
    pub(super) entries: Vec<Entry>,
    pub(super) late: Vec<Late>,
    pub(super) nonces: HashSet<String>,
    pub(super) requests: u64,
    pub(super) story: Vec<(String, String)>,
    pub(super) troubles: BTreeMap<&'static str, u64>,
    /// The number of each party's attempts.
    tries: HashMap<String, u32>,
    /// The faults of the next orders, in addition to random ones.
    pub(super) next: VecDeque<Trouble>,
    /// The time of a delayed request, while it is processed.
    then: Option<SystemTime>,
}

/// The number of attempts after which an order meets no fault any more, so that every run ends.
const PATIENCE: u32 = 12;

/// The number of requests after which reads meet no fault any more, so that even the longest list can be read.
const READS_IN_TROUBLE: u64 = 10_000;

impl Books {
    pub(super) fn new(username: String, hands: Hands, weather: Weather, chance: Chance) -> Self {
        Self {
            username,
            hands,
            weather,
            chance,
            entries: Vec::new(),
            late: Vec::new(),
            nonces: HashSet::new(),
            requests: 0,
            story: Vec::new(),
            troubles: BTreeMap::new(),
            tries: HashMap::new(),
            next: VecDeque::new(),
            then: None,
        }
    }

    pub(super) fn now(&self) -> SystemTime {
        self.then.unwrap_or_else(|| self.hands.now())
    }

    /// Processes delayed requests that have arrived, each at its own time.
    pub(super) fn land(&mut self) {
        let now = self.hands.now();
        self.late.sort_by_key(|late| std::cmp::Reverse(late.at));
        while self.late.last().is_some_and(|late| late.at <= now) {
            let Some(Late { at, call }) = self.late.pop() else { return };
            self.then = Some(at);
            let before = self.entries.len();
            carry_out(self, &call);
            let taken = if self.entries.len() > before { "taken" } else { "turned away" };
            self.note(&call.party, format!("delayed request {} arrives and is {taken}", call.number));
            self.then = None;
        }
    }

    pub(super) fn is_order(&self, call: &Call) -> bool {
        call.action.contains("ForCreatingOrder")
            || matches!(call.action.as_str(), "SW_REGISTER DOMAIN" | "RENEW DOMAIN" | "REDEEM DOMAIN")
    }

    /// Picks the fault of a request.
    pub(super) fn trouble(&mut self, call: &Call) -> Trouble {
        if !self.is_order(call) {
            if self.requests > READS_IN_TROUBLE {
                return Trouble::None;
            }
            return Trouble::of_a_read(&self.weather, &mut self.chance, call.service);
        }
        let tries = self.tries.entry(call.party.clone()).or_default();
        *tries += 1;
        let trouble = match self.next.pop_front() {
            Some(next) => next,
            None if *tries > PATIENCE => Trouble::None,
            None => Trouble::of_an_order(&self.weather, &mut self.chance, call.service, &call.action),
        };
        *self.troubles.entry(trouble.name()).or_default() += 1;
        trouble
    }

    pub(super) fn door(&mut self) -> Door {
        match self.chance.below(1000) {
            luck if luck >= self.weather.orders / 5 => Door::Open,
            luck if luck % 2 == 0 => Door::Shut,
            _ => Door::Slammed,
        }
    }

    /// Records an order.
    pub(super) fn enter(
        &mut self,
        service: Service,
        kind: Kind,
        names: Vec<String>,
        party: String,
        request: u64,
        at: SystemTime,
    ) -> &mut Entry {
        let number = match service {
            Service::Aliyun => {
                let (high, low) = (self.chance.number(), self.chance.number());
                format!("{:08x}-{:04x}-4{:03x}-{:016x}", high >> 32, high >> 16 & 0xffff, high & 0xfff, low)
            }
            Service::Opensrs => (1_855_625 + self.entries.len() * 7).to_string(),
        };
        let chance = &mut self.chance;
        let lag = if chance.permille(self.weather.lag) { chance.below(40) } else { 0 };
        let growth = if names.len() > 1 { chance.below(15) } else { 0 };
        let listed_from = at + Duration::from_secs(lag);
        let grown_at = listed_from + Duration::from_secs(growth);
        let ends_at = grown_at + Duration::from_secs(chance.below(90));
        let (fails, saved) = (chance.permille(30), false);
        let said = format!("committed as {number} at {}", calendar::of_details(at, 0));
        if !party.is_empty() {
            self.note(&party, said);
        }
        let entry = Entry {
            number,
            service,
            kind,
            names,
            party,
            request,
            at,
            saved,
            listed_from,
            grown_at,
            ends_at,
            fails,
        };
        self.entries.push(entry);
        let last = self.entries.len() - 1;
        &mut self.entries[last]
    }

    pub(super) fn truth(&self, party: &str) -> Truth {
        let own = || self.entries.iter().filter(|entry| entry.party == party);
        Truth {
            placed: own()
                .filter(|entry| !entry.saved)
                .map(|entry| (entry.number.clone(), entry.request))
                .collect(),
            saved: own().filter(|entry| entry.saved).map(|entry| entry.number.clone()).collect(),
        }
    }

    pub(super) fn note(&mut self, party: &str, text: String) {
        let at = calendar::of_details(self.now(), 0);
        self.story.push((party.to_owned(), format!("{at} {text}")));
    }
}
