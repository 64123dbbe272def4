//! Names that leave the account without a transfer: they are deleted, returned to their registry, or given to
//! another reseller.

use super::World;
use super::changelog::EventKind;
use super::domain::{Deleted, Domain, Elsewhere, GivenUp, Stage};
use super::money::{Cause, Cents};
use super::problem::Problem;
use super::registrar::Registrar;
use super::span::Span;
use super::transfer::{Denial, StepIn, StepOut};
use super::work::Work;

/// The time after its registration in which a name can be returned.
const GRACE: Span = Span::days(5);

impl World {
    /// Returns a recently registered name to the registry. Its charges are refunded, and anybody can register it.
    ///
    /// # Errors
    /// Returns an error if the account does not have the name, or has had it for too long.
    pub fn return_to_registry(
        &mut self,
        name: &str,
        reason: &str,
        client_ip: &str,
    ) -> Result<Cents, Problem> {
        let (now, life) = (self.now, self.settings.life);
        let domain = self.owned(name)?;
        if now - domain.registered > GRACE {
            return Err(Problem::Stage { is: domain.stage(&life, now) });
        }
        // Charges for an earlier registration of the name are not refunded.
        let since = domain.registered;
        let mut domain = self.take_out(name).ok_or(Problem::NotInAccount)?;
        domain.given_up = Some(GivenUp { at: now, reason: reason.to_owned() });
        domain.seen = Stage::Gone;
        self.deleted.push(Deleted { domain, at: now, reason: reason.to_owned() });
        let cause = Cause::Call(client_ip.to_owned());
        let work = Work::Delete { name: name.to_owned(), reason: reason.to_owned() };
        self.log_change(&work, true, reason.to_owned(), &cause, client_ip);
        self.tell(EventKind::Deleted, name, None);
        Ok(self.refund(name, since, None, &cause))
    }

    /// Gives a name to another account at this registrar. Nothing is charged.
    ///
    /// # Errors
    /// Returns an error if the account does not have the name.
    pub fn push_to_reseller(&mut self, name: &str, to: &str) -> Result<(), Problem> {
        let domain = self.take_out(name).ok_or(Problem::NotInAccount)?;
        let registrar = format!("{} ({to})", self.settings.registrar);
        let locked = domain.transfer_lock.is_on();
        let other = Elsewhere { registrar, locked, ..self.seen_from_outside(&domain) };
        self.elsewhere.insert(name.to_owned(), other);
        self.tell(EventKind::TransferredOut, name, None);
        Ok(())
    }

    /// Deletes a name that is registered elsewhere. If the account has reserved it, it is registered for the account;
    /// else anybody can register it.
    pub fn drop_elsewhere(&mut self, name: &str) {
        if self.elsewhere.remove(name).is_none() {
            return;
        }
        self.end_transfer_in(name, StepIn::Failed, Some(Denial::RegistryCancelled));
        if let Some(mut registration) = self.reservations.remove(name) {
            // The profile may have been deleted since.
            registration.profile = registration.profile.filter(|id| self.profiles.contains_key(id));
            // Only Alibaba Cloud reserves names.
            self.on_behalf_of(Some(Registrar::AliyunDomain), |world| world.register(&registration));
            self.tell(EventKind::Registered, name, None);
        }
    }

    /// Deletes a name at the end of its life cycle.
    pub(super) fn delete(&mut self, name: &str) {
        let Some(domain) = self.take_out(name) else { return };
        let registrar = domain.registrar;
        let reason = domain.given_up.as_ref().map_or("Expired", |given_up| &given_up.reason).to_owned();
        self.deleted.push(Deleted { domain, at: self.now, reason });
        self.on_behalf_of(registrar, |world| world.tell(EventKind::Deleted, name, None));
    }

    /// Removes a name from the account. Its auth code becomes invalid, also for a later registration of the same
    /// name.
    fn take_out(&mut self, name: &str) -> Option<Domain> {
        self.domain(name)?;
        let domain = self.domains.remove(name)?;
        self.end_transfer_out(name, StepOut::Failed, Some(Denial::RegistryCancelled));
        Some(domain)
    }
}
