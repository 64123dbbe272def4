//! The registrar's state: its orders, its late requests, and a log of each party.

use super::{Call, Connecting, FaultSettings, ManualClock, Rng, calendar, carry_out};
use crate::order_registrar::fault::InjectedFault;
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
    /// A transfer, which only Alibaba Cloud has here.
    Transfer,
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
pub struct ActualOrders {
    /// The numbers of charged orders, each with the number of its request.
    pub placed: Vec<(String, u64)>,
    /// The numbers of saved orders.
    pub saved: Vec<String>,
}

pub(super) struct Late {
    pub(super) at: SystemTime,
    pub(super) call: Call,
}

pub(super) struct Ledger {
    /// The user name at OpenSRS.
    pub(super) username: String,
    pub(super) true_clock: ManualClock,
    pub(super) fault_settings: FaultSettings,
    pub(super) rng: Rng,
    pub(super) entries: Vec<Entry>,
    pub(super) late: Vec<Late>,
    pub(super) nonces: HashSet<String>,
    pub(super) requests: u64,
    pub(super) story: Vec<(String, String)>,
    pub(super) injected_faults: BTreeMap<&'static str, u64>,
    /// The number of each party's attempts.
    tries: HashMap<String, u32>,
    /// The faults of the next orders, in addition to random ones.
    pub(super) next: VecDeque<InjectedFault>,
    /// The time of a delayed request, while it is processed.
    then: Option<SystemTime>,
}

/// The number of attempts after which an order meets no fault any more, so that every run ends.
const PATIENCE: u32 = 12;

/// The number of requests after which reads meet no fault any more, so that even the longest list can be read.
const READS_IN_TROUBLE: u64 = 10_000;

impl Ledger {
    pub(super) fn new(
        username: String,
        true_clock: ManualClock,
        fault_settings: FaultSettings,
        rng: Rng,
    ) -> Self {
        Self {
            username,
            true_clock,
            fault_settings,
            rng,
            entries: Vec::new(),
            late: Vec::new(),
            nonces: HashSet::new(),
            requests: 0,
            story: Vec::new(),
            injected_faults: BTreeMap::new(),
            tries: HashMap::new(),
            next: VecDeque::new(),
            then: None,
        }
    }

    pub(super) fn now(&self) -> SystemTime {
        self.then.unwrap_or_else(|| self.true_clock.now())
    }

    /// Processes delayed requests that have arrived, each at its own time.
    pub(super) fn land(&mut self) {
        let now = self.true_clock.now();
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
    pub(super) fn fault(&mut self, call: &Call) -> InjectedFault {
        if !self.is_order(call) {
            if self.requests > READS_IN_TROUBLE {
                return InjectedFault::None;
            }
            return InjectedFault::of_a_read(&self.fault_settings, &mut self.rng, call.service);
        }
        let tries = self.tries.entry(call.party.clone()).or_default();
        *tries += 1;
        let fault = match self.next.pop_front() {
            Some(next) => next,
            None if *tries > PATIENCE => InjectedFault::None,
            None => {
                InjectedFault::of_an_order(&self.fault_settings, &mut self.rng, call.service, &call.action)
            }
        };
        *self.injected_faults.entry(fault.name()).or_default() += 1;
        fault
    }

    pub(super) fn connect(&mut self) -> Connecting {
        match self.rng.below(1000) {
            luck if luck >= self.fault_settings.orders / 5 => Connecting::Open,
            luck if luck % 2 == 0 => Connecting::Shut,
            _ => Connecting::Reset,
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
                let (high, low) = (self.rng.number(), self.rng.number());
                format!("{:08x}-{:04x}-4{:03x}-{:016x}", high >> 32, high >> 16 & 0xffff, high & 0xfff, low)
            }
            Service::Opensrs => (1_855_625 + self.entries.len() * 7).to_string(),
        };
        let rng = &mut self.rng;
        let lag = if rng.permille(self.fault_settings.lag) { rng.below(40) } else { 0 };
        let growth = if names.len() > 1 { rng.below(15) } else { 0 };
        let listed_from = at + Duration::from_secs(lag);
        let grown_at = listed_from + Duration::from_secs(growth);
        let ends_at = grown_at + Duration::from_secs(rng.below(90));
        let (fails, saved) = (rng.permille(30), false);
        let note = format!("committed as {number} at {}", calendar::of_details(at, 0));
        if !party.is_empty() {
            self.note(&party, note);
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

    pub(super) fn actual_orders(&self, party: &str) -> ActualOrders {
        let own = || self.entries.iter().filter(|entry| entry.party == party);
        ActualOrders {
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
