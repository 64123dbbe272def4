//! The passing of time: due events occur, each at its own time.

use super::changelog::EventKind;
use super::domain::Stage;
use super::money::Cause;
use super::span::Span;
use super::time::Time;
use super::work::{Consent, Work};
use super::{State, World};

impl World {
    /// Advances the time by a span.
    pub fn advance(&mut self, span: Span) {
        self.advance_to(self.now + span);
    }

    /// Advances the time to a point. It never goes back.
    pub fn advance_to(&mut self, until: Time) {
        while let Some(due) = self.next_due().filter(|due| *due <= until) {
            self.now = self.now.max(due);
            self.tick();
        }
        self.now = self.now.max(until);
    }

    /// Returns the time of the next event.
    pub fn next_due(&self) -> Option<Time> {
        let details = self.running.iter().flat_map(|at| &self.tasks[*at].details);
        let details = details.filter_map(|detail| match detail.state {
            State::Waiting => Some(detail.starts),
            State::Running => Some(detail.ends),
            State::Done | State::Failed => None,
        });
        let orders = self.underway_orders().filter_map(|order| order.due);
        let domains = self.domains.values().map(|domain| domain.end_of(domain.seen, &self.settings.life));
        let others =
            [self.next_transfer(), self.next_approval(), self.next_group_deletion(), self.next_purchase()];
        details.chain(orders).chain(domains).chain(others.into_iter().flatten()).min()
    }

    /// Processes what is due now.
    pub fn tick(&mut self) {
        self.tick_tasks();
        self.tick_orders();
        self.tick_transfers();
        self.tick_applications();
        self.tick_groups();
        self.tick_purchases();
        self.tick_domains();
    }

    fn tick_domains(&mut self) {
        let (now, life) = (self.now, self.settings.life);
        let due: Vec<String> = self
            .domains
            .values()
            .filter(|domain| domain.end_of(domain.seen, &life) <= now)
            .map(|domain| domain.name.clone())
            .collect();
        for name in due {
            let Some(domain) = self.domains.get_mut(&name) else { continue };
            let before = domain.seen;
            domain.seen = domain.stage(&life, now);
            let (seen, renews) = (domain.seen, domain.auto_renew);
            if before == Stage::Registered && seen == Stage::Expired && renews {
                let work =
                    Work::Renew { name: name.clone(), years: 1, expected: None, premium: Consent::Yes };
                if self.carry_out(&work, &Cause::Time, "").is_ok() {
                    continue;
                }
            }
            match seen {
                Stage::Registered | Stage::PendingDelete => {}
                Stage::Expired => self.tell(EventKind::Expired, &name, None),
                Stage::Redemption => self.tell(EventKind::InRedemption, &name, None),
                Stage::Gone => self.delete(&name),
            }
        }
    }
}
