//! The steps of transfers away: by the account, and by the other registrar and the registrant, whom a test plays.

use super::World;
use super::changelog::EventKind;
use super::domain::Elsewhere;
use super::problem::Problem;
use super::time::Time;
use super::transfer::{Denial, StepOut, TransferOut};

impl World {
    /// Returns the latest transfer of a name away.
    pub fn transfer_out(&self, name: &str) -> Option<&TransferOut> {
        let meant = |transfer: &&TransferOut| transfer.name == name && self.concerns(transfer.registrar);
        self.transfers_out.iter().rev().find(meant)
    }

    fn open_transfer_out(&mut self, name: &str) -> Option<&mut TransferOut> {
        self.transfers_out.iter_mut().rev().find(|transfer| transfer.name == name && !transfer.step.is_over())
    }

    /// Reveals a new auth code; the one before becomes invalid.
    pub(super) fn reveal_auth_code(&mut self, name: &str) -> String {
        let (code, now) = (self.rng.letters(16), self.now);
        let expires = now + self.settings.transfers.code;
        let Some(domain) = self.domain_mut(name) else { return code };
        domain.auth_code.clone_from(&code);
        match self.open_transfer_out(name) {
            Some(transfer) => (transfer.code_given, transfer.code_expires) = (now, expires),
            None => self.give_code(name, expires),
        }
        code
    }

    /// Reveals the current auth code to the account. Another registrar can request the name with it.
    ///
    /// # Errors
    /// Returns an error if the account does not have the name.
    pub fn current_auth_code(&mut self, name: &str) -> Result<String, Problem> {
        let (code, now) = (self.owned(name)?.auth_code.clone(), self.now);
        let expires = now.plus_years(10);
        match self.open_transfer_out(name) {
            Some(transfer) => transfer.code_expires = expires,
            None => self.give_code(name, expires),
        }
        Ok(code)
    }

    fn give_code(&mut self, name: &str, expires: Time) {
        let (id, now) = (self.next_number().to_string(), self.now);
        let email =
            self.domains.get(name).map(|domain| domain.contacts.registrant.email.clone()).unwrap_or_default();
        self.transfers_out.push(TransferOut {
            id,
            name: name.to_owned(),
            registrar: self.acting,
            step: StepOut::CodeGiven,
            email,
            code_given: now,
            code_expires: expires,
            requested: None,
            gaining: String::new(),
            approved: false,
            due: None,
            ended: None,
            denial: None,
        });
    }

    /// Requests a transfer on behalf of another registrar, with the revealed auth code.
    ///
    /// # Errors
    /// Returns an error if the account does not have the name, it is locked, or the code is wrong or expired.
    pub fn request_transfer_out(&mut self, name: &str, code: &str, gaining: &str) -> Result<(), Problem> {
        self.check_transfer_out(name, code)?;
        self.begin_transfer_out(name, gaining);
        Ok(())
    }

    pub(super) fn check_transfer_out(&self, name: &str, code: &str) -> Result<(), Problem> {
        let domain = self.owned(name)?;
        if domain.is_transfer_locked(self.now) {
            return Err(Problem::TransferLocked);
        }
        if domain.auth_code != code {
            return Err(Problem::WrongCode);
        }
        match self.transfer_out(name).filter(|transfer| !transfer.step.is_over()) {
            Some(transfer) if transfer.step == StepOut::Pending => Err(Problem::TransferRuns),
            Some(transfer) if transfer.code_expires >= self.now => Ok(()),
            _ => Err(Problem::WrongCode),
        }
    }

    pub(super) fn begin_transfer_out(&mut self, name: &str, gaining: &str) {
        let (now, registry) = (self.now, self.settings.transfers.registry);
        let Some(transfer) = self.open_transfer_out(name) else { return };
        let due = if transfer.approved { now } else { now + registry };
        (transfer.step, transfer.due, transfer.requested) = (StepOut::Pending, Some(due), Some(now));
        gaining.clone_into(&mut transfer.gaining);
        self.tick_transfers();
    }

    /// Approves a transfer away that has been checked: a requested one ends at once, another when it is requested.
    pub(super) fn approve_transfer_out(&mut self, name: &str) {
        let now = self.now;
        let Some(transfer) = self.open_transfer_out(name) else { return };
        transfer.approved = true;
        if transfer.step == StepOut::Pending {
            transfer.due = Some(now);
            self.tick_transfers();
        }
    }

    /// Confirms a transfer away on behalf of the registrant, so that the name leaves at once.
    ///
    /// # Errors
    /// Returns an error if no other registrar has requested it.
    pub fn accept_transfer_out(&mut self, name: &str) -> Result<(), Problem> {
        let pending = |transfer: &&mut TransferOut| transfer.step == StepOut::Pending;
        self.open_transfer_out(name).filter(pending).ok_or(Problem::NoTransfer)?;
        self.approve_transfer_out(name);
        Ok(())
    }

    /// Rejects a transfer away on behalf of the registrant or the registry.
    ///
    /// # Errors
    /// Returns an error if no other registrar has requested it.
    pub fn reject_transfer_out(&mut self, name: &str, reason: Denial) -> Result<(), Problem> {
        self.open_transfer_out(name).ok_or(Problem::NoTransfer)?;
        self.end_transfer_out(name, StepOut::Failed, Some(reason));
        Ok(())
    }

    pub(super) fn end_transfer_out(&mut self, name: &str, step: StepOut, denial: Option<Denial>) {
        let now = self.now;
        let Some(transfer) = self.open_transfer_out(name) else { return };
        (transfer.step, transfer.denial, transfer.due, transfer.ended) = (step, denial, None, Some(now));
    }

    pub(super) fn leave(&mut self, name: &str, gaining: String) {
        self.end_transfer_out(name, StepOut::Succeeded, None);
        let Some(domain) = self.domains.remove(name) else { return };
        let (expires, auth_code) = (domain.expires.plus_years(1), self.rng.letters(16));
        let registrar = if gaining.is_empty() { "Another Registrar".to_owned() } else { gaining };
        let seen = self.seen_from_outside(&domain);
        let other = Elsewhere { registrar, auth_code, locked: true, expires, ..seen };
        self.elsewhere.insert(name.to_owned(), other);
        self.on_behalf_of(domain.registrar, |world| world.tell(EventKind::TransferredOut, name, None));
    }
}
