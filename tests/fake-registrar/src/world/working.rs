//! Carries out work.

use super::World;
use super::changelog::EventKind;
use super::contact::{Audit, Contacts, Role};
use super::domain::{Domain, GivenUp, Lock, Stage};
use super::money::{Cause, Cents};
use super::order::OrderState;
use super::problem::{Problem, matches};
use super::span::Span;
use super::time::Time;
use super::transfer::{Denial, StepIn, StepOut};
use super::work::{Done, Registration, Work};
use std::collections::BTreeMap;

impl World {
    /// Checks, charges, applies and logs the work, in no time.
    pub fn carry_out(&mut self, work: &Work, cause: &Cause, client_ip: &str) -> Result<Done, Problem> {
        let before = self.describe(work);
        let outcome = self.attempt(work, cause);
        let details = match &outcome {
            Ok(_) => match (before, self.describe(work)) {
                (Some(before), Some(after)) => format!("{before} -> {after}"),
                (_, after) => after.unwrap_or_default(),
            },
            Err(problem) => problem.to_string(),
        };
        self.log_change(work, outcome.is_ok(), details, cause, client_ip);
        outcome
    }

    fn attempt(&mut self, work: &Work, cause: &Cause) -> Result<Done, Problem> {
        self.mishap(work)?;
        let cost = self.check(work)?;
        // The order's own reserved funds are available to it.
        let own = match cause {
            Cause::Order(id) => self.order(id).filter(|order| order.state == OrderState::Underway),
            _ => None,
        };
        let own = own.map_or(Cents(0), |order| order.cost);
        let free = self.account.balance() - self.reserved() + own;
        if cost > free {
            return Err(Problem::NoMoney { needed: cost, balance: free });
        }
        let result = self.apply(work);
        if let Some((what, _)) = work.priced() {
            self.charge(what, work.name(), cost, cause);
        }
        Ok(Done { charged: cost, result })
    }

    /// Applies the work, which has been checked.
    fn apply(&mut self, work: &Work) -> Option<String> {
        let (now, name) = (self.now, work.name().to_owned());
        match work {
            Work::Register(registration) => self.register(registration),
            Work::TransferIn(order) => self.arrive(order),
            Work::OrderTransfer { wanted, .. } => self.begin_paid_transfer(wanted.clone()),
            Work::Buy { profile, .. } => self.take_over(&name, *profile),
            Work::Reserve(registration) => {
                self.reservations.insert(name, registration.clone());
                return None;
            }
            Work::RequestTransferOut { .. } => self.begin_transfer_out(&name, ""),
            Work::ApproveTransferOut { .. } => self.approve_transfer_out(&name),
            Work::CancelTransferIn { .. } => {
                self.end_transfer_in(&name, StepIn::Cancelled, Some(Denial::Cancelled));
            }
            Work::CancelTransferOut { .. } => {
                self.end_transfer_out(&name, StepOut::Failed, Some(Denial::Rejected));
            }
            Work::RevealAuthCode { .. } => return Some(self.reveal_auth_code(&name)),
            Work::Unsimulated { .. } => return None,
            _ => {}
        }
        let event = match work {
            Work::Register(_) => Some(EventKind::Registered),
            Work::Renew { .. } => Some(EventKind::Renewed),
            Work::Redeem { .. } => Some(EventKind::Redeemed),
            Work::TransferIn(_) => Some(EventKind::TransferredIn),
            Work::SetNameservers { .. } => Some(EventKind::NameserversChanged),
            _ => None,
        };
        let life = self.settings.life;
        let domain = self.domain_mut(&name)?;
        match work {
            Work::Renew { years, .. } => domain.expires = domain.expires.plus_years(*years),
            Work::Redeem { .. } => {
                domain.given_up = None;
                domain.expires = domain.expires.plus_years(1);
            }
            Work::SetNameservers { servers, .. } => domain.nameservers.clone_from(servers),
            Work::SetTransferLock { on, .. } => domain.transfer_lock = Lock::of(*on),
            Work::SetUpdateLock { on, .. } => domain.update_lock = Lock::of(*on),
            Work::SetPrivacy { on, .. } => domain.privacy = *on,
            Work::SetContacts { roles, contact, profile, lock, .. } => {
                for role in roles {
                    domain.contacts.get_mut(*role).clone_from(contact);
                }
                domain.contacts_since = now;
                if roles.contains(&Role::Registrant) {
                    domain.profile = *profile;
                    if *lock {
                        domain.no_transfer_before = Some(now + Span::days(60));
                    }
                }
            }
            Work::CreateHost { host, addresses, .. } | Work::ChangeHost { host, addresses, .. } => {
                domain.hosts.insert(host.clone(), addresses.clone());
                domain.registry_hosts.insert(host.clone(), addresses.clone());
            }
            Work::DeleteHost { host, .. } => {
                domain.hosts.remove(host);
                domain.registry_hosts.remove(host);
                domain.extra.remove(&Domain::known_at(host));
            }
            Work::SyncHosts { .. } => domain.hosts.clone_from(&domain.registry_hosts),
            Work::AddDs { key_tag, record, .. } | Work::ChangeDs { key_tag, record, .. } => {
                domain.ds.insert(*key_tag, record.clone());
                domain.registry_ds.insert(*key_tag, record.clone());
            }
            Work::DeleteDs { key_tag, .. } => {
                domain.ds.remove(key_tag);
                domain.registry_ds.remove(key_tag);
            }
            Work::SyncDs { .. } => domain.ds.clone_from(&domain.registry_ds),
            Work::SetWallet { address, .. } => domain.wallet.clone_from(address),
            Work::Delete { reason, .. } => {
                domain.given_up = Some(GivenUp { at: now, reason: reason.clone() });
            }
            _ => {}
        }
        domain.changed = now;
        // A name with a later expiration date restarts its life cycle.
        domain.seen = domain.seen.min(domain.stage(&life, now));
        if let Some(kind) = event {
            self.tell(kind, &name, None);
        }
        None
    }

    pub(super) fn register(&mut self, registration: &Registration) {
        let now = self.now.whole_second();
        let mut domain = self.blank_domain(&registration.name, now, now.plus_years(registration.years));
        domain.profile = registration.profile;
        domain.contacts = registration.contacts.clone();
        if !registration.nameservers.is_empty() {
            domain.nameservers.clone_from(&registration.nameservers);
        }
        domain.privacy = registration.privacy;
        domain.auto_renew = registration.auto_renew;
        if registration.transfer_lock {
            domain.transfer_lock = Lock::On;
        }
        if !registration.resource_group.is_empty() {
            domain.resource_group.clone_from(&registration.resource_group);
        }
        domain.extra = registration.extra.clone();
        self.domains.insert(domain.name.clone(), domain);
    }

    /// Creates a name with default values.
    pub(super) fn blank_domain(&mut self, name: &str, registered: Time, expires: Time) -> Domain {
        let now = self.now;
        let contacts = self.default_contact().map(|contact| Contacts::all(&contact)).unwrap_or_default();
        Domain {
            name: name.to_owned(),
            registrar: self.acting,
            instance_id: self.instance_id(),
            registered,
            expires,
            added: now,
            changed: now,
            profile: None,
            contacts,
            contacts_since: registered,
            nameservers: self.settings.nameservers.clone(),
            hosts: BTreeMap::new(),
            registry_hosts: BTreeMap::new(),
            ds: BTreeMap::new(),
            registry_ds: BTreeMap::new(),
            wallet: None,
            transfer_lock: Lock::Never,
            no_transfer_before: None,
            update_lock: Lock::Never,
            privacy: false,
            auto_renew: false,
            let_expire: false,
            auth_code: self.rng.letters(12),
            audit: Audit::Passed,
            remark: String::new(),
            group: None,
            resource_group: "rg-default".to_owned(),
            tags: BTreeMap::new(),
            extra: BTreeMap::new(),
            given_up: None,
            seen: Stage::Registered,
        }
    }

    /// Applies an injected failure to this work, if there is one, and counts it.
    fn mishap(&mut self, work: &Work) -> Result<(), Problem> {
        for mishap in &mut self.mishaps {
            let meant = matches(&mishap.name, work.name())
                && mishap.kind.is_none_or(|kind| kind == work.kind())
                && mishap.times != Some(0);
            if meant && (mishap.percent >= 100.0 || self.rng.chance(mishap.percent)) {
                mishap.times = mishap.times.map(|times| times - 1);
                let reason = mishap.reason.clone();
                // A used-up failure is removed.
                self.mishaps.retain(|mishap| mishap.times != Some(0));
                return Err(Problem::Mishap { reason });
            }
        }
        Ok(())
    }

    /// Describes the current value of what the work changes.
    fn describe(&self, work: &Work) -> Option<String> {
        let on = |on: bool| if on { "on" } else { "off" }.to_owned();
        let domain = self.domain(work.name())?;
        Some(match work {
            Work::SetNameservers { .. } => domain.nameservers.join(";"),
            Work::SetTransferLock { .. } => on(domain.transfer_lock.is_on()),
            Work::SetUpdateLock { .. } => on(domain.update_lock.is_on()),
            Work::SetPrivacy { .. } => on(domain.privacy),
            Work::SetContacts { roles, .. } => {
                domain.contacts.get(*roles.first().unwrap_or(&Role::Registrant)).organization.clone()
            }
            Work::CreateHost { host, .. } | Work::ChangeHost { host, .. } | Work::DeleteHost { host, .. } => {
                domain.hosts.get(host).map_or_else(|| "none".to_owned(), |addresses| addresses.join(";"))
            }
            Work::Register(_)
            | Work::Renew { .. }
            | Work::Redeem { .. }
            | Work::TransferIn(_)
            | Work::Buy { .. } => domain.expires.to_string(),
            _ => return None,
        })
    }
}
