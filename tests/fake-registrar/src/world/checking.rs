//! Checks and prices work.

use super::World;
use super::contact::Audit;
use super::domain::{Availability, Domain, Stage};
use super::money::Cents;
use super::problem::{MOST_YEARS, Problem};
use super::span::Span;
use super::transfer::{StepIn, StepOut};
use super::work::{Consent, Expected, Registration, Work};

impl World {
    /// Returns the current price of work, or why it is impossible, without doing anything. It ignores the funds and
    /// injected failures.
    pub fn check(&self, work: &Work) -> Result<Cents, Problem> {
        let name = work.name();
        match work {
            Work::Register(registration) => self.check_registration(registration)?,
            Work::Renew { years, expected, .. } => {
                let domain = self.at_stage(name, &[Stage::Registered, Stage::Expired])?;
                expect(domain, *expected)?;
                let until = domain.expires.plus_years(*years);
                // Allows one day beyond the limit.
                if *years < 1 || until > self.now.plus_years(MOST_YEARS) + Span::days(1) {
                    return Err(Problem::Years);
                }
            }
            Work::Redeem { expected, .. } => expect(self.at_stage(name, &[Stage::Redemption])?, *expected)?,
            Work::TransferIn(wanted) | Work::OrderTransfer { wanted, .. } => {
                self.check_transfer_in(name)?;
                if !(1..=MOST_YEARS).contains(&wanted.years) {
                    return Err(Problem::Years);
                }
                if self.is_arriving(name) && matches!(work, Work::OrderTransfer { .. }) {
                    return Err(Problem::TransferRuns);
                }
            }
            Work::Reserve(registration) => self.check_reservation(registration)?,
            Work::Buy { profile, .. } => self.check_purchase(name, *profile)?,
            Work::CancelTransferIn { .. } => {
                let step = self.transfer_in(name).map(|transfer| transfer.step);
                if step.is_none_or(StepIn::is_over) {
                    return Err(Problem::NoTransfer);
                }
            }
            Work::CancelTransferOut { .. } => {
                self.owned(name)?;
                let step = self.transfer_out(name).map(|transfer| transfer.step);
                if !matches!(step, Some(StepOut::CodeGiven | StepOut::Pending)) {
                    return Err(Problem::NoTransfer);
                }
            }
            Work::RequestTransferOut { code, .. } => self.check_transfer_out(name, code)?,
            Work::ApproveTransferOut { in_advance, .. } => {
                self.owned(name)?;
                match self.transfer_out(name).map(|transfer| transfer.step) {
                    Some(StepOut::Pending) => {}
                    Some(StepOut::CodeGiven) if *in_advance => {}
                    _ => return Err(Problem::NoTransfer),
                }
            }
            Work::RevealAuthCode { .. } => {
                let domain = self.usable(name)?;
                if domain.is_transfer_locked(self.now) {
                    return Err(Problem::TransferLocked);
                }
            }
            Work::SetNameservers { .. } => self.open_to_updates(name).map(drop)?,
            Work::SetContacts { profile, .. } => {
                self.open_to_updates(name)?;
                profile.map_or(Ok(()), |id| self.profile(id).map(drop).ok_or(Problem::NoProfile { id }))?;
            }
            Work::CreateHost { host, .. } => {
                if self.open_to_updates(name)?.registry_hosts.contains_key(host) {
                    return Err(Problem::HostExists);
                }
            }
            Work::ChangeHost { host, .. } | Work::DeleteHost { host, .. } => {
                if !self.open_to_updates(name)?.registry_hosts.contains_key(host) {
                    return Err(Problem::NoHost);
                }
            }
            Work::AddDs { key_tag, .. } => {
                if self.open_to_updates(name)?.registry_ds.contains_key(key_tag) {
                    return Err(Problem::DsExists);
                }
            }
            Work::ChangeDs { key_tag, .. } | Work::DeleteDs { key_tag, .. } => {
                if !self.open_to_updates(name)?.registry_ds.contains_key(key_tag) {
                    return Err(Problem::NoDs);
                }
            }
            Work::SetTransferLock { .. }
            | Work::SetUpdateLock { .. }
            | Work::SetPrivacy { .. }
            | Work::SyncHosts { .. }
            | Work::SyncDs { .. }
            | Work::SetWallet { .. }
            | Work::Delete { .. }
            | Work::Unsimulated { .. } => self.usable(name).map(drop)?,
        }
        self.cost(work)
    }

    /// Returns the price of work, whether it is possible or not.
    pub fn cost(&self, work: &Work) -> Result<Cents, Problem> {
        let Some((what, years)) = work.priced() else { return Ok(Cents(0)) };
        let quote = self.prices.quote(what, work.name(), years).ok_or(Problem::UnknownSuffix)?;
        let consent = match work {
            Work::Register(registration) => registration.premium,
            Work::Renew { premium, .. } | Work::OrderTransfer { premium, .. } => *premium,
            _ => Consent::Yes,
        };
        match consent {
            Consent::No if quote.premium => Err(Problem::Premium { price: quote.amount }),
            Consent::At(price) if quote.premium && price != quote.amount => {
                Err(Problem::Premium { price: quote.amount })
            }
            _ => Ok(quote.amount),
        }
    }

    fn check_registration(&self, registration: &Registration) -> Result<(), Problem> {
        match self.availability(&registration.name) {
            Availability::Free => {}
            Availability::Ours | Availability::Taken => return Err(Problem::Taken),
            Availability::Blocked(reason) => return Err(Problem::Blocked { reason }),
            Availability::UnknownSuffix => return Err(Problem::UnknownSuffix),
        }
        if !(1..=MOST_YEARS).contains(&registration.years) {
            return Err(Problem::Years);
        }
        registration.profile.map_or(Ok(()), |id| self.check_profile(id))
    }

    fn check_reservation(&self, registration: &Registration) -> Result<(), Problem> {
        match self.availability(&registration.name) {
            Availability::Taken => {}
            Availability::Ours => return Err(Problem::Taken),
            Availability::Free => return Err(Problem::Free),
            Availability::Blocked(reason) => return Err(Problem::Blocked { reason }),
            Availability::UnknownSuffix => return Err(Problem::UnknownSuffix),
        }
        if self.reservations.contains_key(&registration.name) {
            return Err(Problem::Reserved);
        }
        registration.profile.map_or(Ok(()), |id| self.check_profile(id))
    }

    pub(super) fn check_profile(&self, id: i64) -> Result<(), Problem> {
        match self.profile(id) {
            None => Err(Problem::NoProfile { id }),
            Some(profile) if profile.audit != Audit::Passed => Err(Problem::ProfileUnverified { id }),
            Some(_) => Ok(()),
        }
    }

    /// Returns one of the account's names.
    pub fn owned(&self, name: &str) -> Result<&Domain, Problem> {
        self.domain(name).ok_or(Problem::NotInAccount)
    }

    fn at_stage(&self, name: &str, stages: &[Stage]) -> Result<&Domain, Problem> {
        let domain = self.owned(name)?;
        let stage = domain.stage(&self.settings.life, self.now);
        if stages.contains(&stage) { Ok(domain) } else { Err(Problem::Stage { is: stage }) }
    }

    fn usable(&self, name: &str) -> Result<&Domain, Problem> {
        self.at_stage(name, &[Stage::Registered, Stage::Expired])
    }

    fn open_to_updates(&self, name: &str) -> Result<&Domain, Problem> {
        let domain = self.usable(name)?;
        if domain.update_lock.is_on() { Err(Problem::UpdateLocked) } else { Ok(domain) }
    }
}

fn expect(domain: &Domain, expected: Option<Expected>) -> Result<(), Problem> {
    match expected {
        Some(expected) if !expected.fits(domain.expires) => {
            Err(Problem::ExpiryDiffers { expires: domain.expires })
        }
        _ => Ok(()),
    }
}
