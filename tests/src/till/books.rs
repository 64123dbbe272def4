//! What the registrar knows: its orders, what is still on its way to it, and the story of it all.

use super::{Call, Chance, Door, Hands, Weather, calendar, carry_out};
use crate::till::trouble::Trouble;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::time::{Duration, SystemTime};

/// By which protocol an order came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Service {
    /// Alibaba Cloud's.
    Aliyun,
    /// OpenSRS's.
    Opensrs,
}

/// What an order is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A new name.
    Register,
    /// More years.
    Renew,
    /// A name back.
    Redeem,
}

/// An order in the books: a task of Alibaba Cloud's, an order of OpenSRS's.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its number.
    pub number: String,
    /// By which protocol it came.
    pub service: Service,
    /// What it is for.
    pub kind: Kind,
    /// The names.
    pub names: Vec<String>,
    /// On whose behalf; empty for the console's.
    pub party: String,
    /// Which request it came with.
    pub request: u64,
    /// When it was made.
    pub at: SystemTime,
    /// It was put aside and charges nobody.
    pub saved: bool,
    /// Lists show it from then on.
    pub listed_from: SystemTime,
    /// All its names are shown from then on; before that only some.
    pub grown_at: SystemTime,
    /// Then it has ended.
    pub ends_at: SystemTime,
    /// Its first name fails in the end.
    pub fails: bool,
}

/// What really became of a party's orders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Truth {
    /// The numbers of those that charge, and the requests that they came with.
    pub placed: Vec<(String, u64)>,
    /// The numbers of those that were put aside.
    pub saved: Vec<String>,
}

pub(super) struct Late {
    pub(super) at: SystemTime,
    pub(super) call: Call,
}

pub(super) struct Books {
    /// At OpenSRS.
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
    /// How often each party has tried.
    tries: HashMap<String, u32>,
    /// What befalls the next orders, whatever the weather.
    pub(super) next: VecDeque<Trouble>,
    /// What time it was for a request that is only now looked at.
    then: Option<SystemTime>,
}

/// After so many tries an order meets no trouble any more, so that every story ends.
const PATIENCE: u32 = 12;

/// After so many requests reads meet no trouble any more, so that even the longest list is read in the end.
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

    /// Requests that were on their way arrive, each at its own time.
    pub(super) fn land(&mut self) {
        let now = self.hands.now();
        self.late.sort_by_key(|late| std::cmp::Reverse(late.at));
        while self.late.last().is_some_and(|late| late.at <= now) {
            let Some(Late { at, call }) = self.late.pop() else { return };
            self.then = Some(at);
            let before = self.entries.len();
            carry_out(self, &call);
            let taken = if self.entries.len() > before { "taken" } else { "turned away" };
            self.note(&call.party, format!("request {} arrives at last and is {taken}", call.number));
            self.then = None;
        }
    }

    pub(super) fn is_order(&self, call: &Call) -> bool {
        call.action.contains("ForCreatingOrder")
            || matches!(call.action.as_str(), "SW_REGISTER DOMAIN" | "RENEW DOMAIN" | "REDEEM DOMAIN")
    }

    /// What befalls a request.
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

    /// Writes an order into the books.
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
