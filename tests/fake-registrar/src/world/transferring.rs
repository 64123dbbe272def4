//! The steps of transfers to this registrar, and the passing of time in all transfers. A test plays the other side.

use super::World;
use super::changelog::EventKind;
use super::contact::{Contact, Contacts};
use super::domain::{Elsewhere, Lock};
use super::money::{Cause, Purpose};
use super::order::OrderState;
use super::problem::Problem;
use super::time::Time;
use super::transfer::{Denial, StepIn, StepOut, TransferIn};
use super::work::{TransferOrder, Work};

impl World {
    /// Begins a transfer to this registrar, and returns its id.
    ///
    /// # Errors
    /// Returns an error if the name is not registered, belongs to the account already, or is being transferred.
    pub fn begin_transfer_in(
        &mut self,
        wanted: TransferOrder,
        order: Option<String>,
    ) -> Result<String, Problem> {
        let name = wanted.name.clone();
        self.check_transfer_in(&name)?;
        if self.is_arriving(&name) {
            return Err(Problem::TransferRuns);
        }
        let other = self.outside(&name).unwrap_or_default();
        let (instance_id, token, now) = (self.instance_id(), self.rng.guid(), self.now);
        let mail = self.settings.transfer_mail;
        let transfer = TransferIn {
            instance_id: instance_id.clone(),
            registrar: self.acting,
            wanted,
            step: if mail { StepIn::Initial } else { StepIn::MailVerified },
            due: Some(now + if mail { self.settings.transfers.mail } else { self.settings.transfers.check }),
            email: other.email,
            token,
            mails: 0,
            ordered: now,
            mailed: None,
            agreed: None,
            agreed_from: String::new(),
            code_given: now,
            submitted: None,
            changed: now,
            ended: None,
            expires: now + self.settings.transfers.expires,
            denial: None,
            order,
            paid: false,
            losing: other.registrar,
        };
        self.transfers_in.push(transfer);
        Ok(instance_id)
    }

    /// Begins a transfer that has been checked, and is paid for in advance.
    pub(super) fn begin_paid_transfer(&mut self, wanted: TransferOrder) {
        let name = wanted.name.clone();
        // The check before refuses what cannot begin.
        let _ = self.begin_transfer_in(wanted, None);
        if let Some(transfer) = self.open_transfer_in(&name) {
            transfer.paid = true;
        }
    }

    /// Checks whether a name can be transferred to this registrar.
    pub fn check_transfer_in(&self, name: &str) -> Result<(), Problem> {
        if self.prices.suffix(name).is_none() {
            return Err(Problem::UnknownSuffix);
        }
        if self.domain(name).is_some() {
            return Err(Problem::Taken);
        }
        match self.outside(name) {
            None => Err(Problem::NoTransfer),
            Some(other) if other.locked => Err(Problem::TransferLocked),
            Some(_) => Ok(()),
        }
    }

    /// Returns the latest transfer of a name to this registrar.
    pub fn transfer_in(&self, name: &str) -> Option<&TransferIn> {
        let meant = |transfer: &&TransferIn| transfer.name() == name && self.concerns(transfer.registrar);
        self.transfers_in.iter().rev().find(meant)
    }

    /// Whether a transfer of a name to either registrar runs.
    pub fn is_arriving(&self, name: &str) -> bool {
        self.transfers_in.iter().any(|transfer| transfer.name() == name && !transfer.step.is_over())
    }

    /// Returns the unfinished transfer of a name to this registrar, mutably.
    pub(super) fn open_transfer_in(&mut self, name: &str) -> Option<&mut TransferIn> {
        self.transfers_in
            .iter_mut()
            .rev()
            .find(|transfer| transfer.name() == name && !transfer.step.is_over())
    }

    /// Records the registrant's consent by the e-mail's token, and returns the names of its transfers.
    pub fn agree_to_transfer(&mut self, token: &str) -> Vec<String> {
        self.agree_to_transfer_from(token, "")
    }

    /// Records the registrant's consent from this IP address.
    pub fn agree_to_transfer_from(&mut self, token: &str, client_ip: &str) -> Vec<String> {
        let (now, check) = (self.now, self.settings.transfers.check);
        let meant = |transfer: &&mut TransferIn| transfer.step == StepIn::MailSent && transfer.token == token;
        let mut names = Vec::new();
        for transfer in self.transfers_in.iter_mut().filter(meant) {
            transfer.agree(now, check, client_ip);
            names.push(transfer.name().to_owned());
        }
        names
    }

    /// Records the registrant's consent by the e-mail address. Returns false if the name is not waiting for consent,
    /// or its registrant has another address.
    pub fn confirm_transfer_email(&mut self, name: &str, email: &str, client_ip: &str) -> bool {
        let waits = |transfer: &TransferIn| {
            let known = transfer.email.as_deref().is_some_and(|known| known.eq_ignore_ascii_case(email));
            matches!(transfer.step, StepIn::Initial | StepIn::MailSent) && known
        };
        let (now, check) = (self.now, self.settings.transfers.check);
        let Some(transfer) = self.open_transfer_in(name).filter(|transfer| waits(transfer)) else {
            return false;
        };
        transfer.agree(now, check, client_ip);
        true
    }

    /// Sends the e-mail again, with the same token.
    ///
    /// # Errors
    /// Returns an error if the name is not being transferred.
    pub fn resend_transfer_mail(&mut self, name: &str) -> Result<(), Problem> {
        let now = self.now;
        let transfer = self.open_transfer_in(name).ok_or(Problem::NoTransfer)?;
        if matches!(transfer.step, StepIn::Initial | StepIn::MailSent) && transfer.email.is_some() {
            (transfer.step, transfer.due) = (StepIn::MailSent, None);
            transfer.mailed.get_or_insert(now);
            transfer.mails += 1;
            transfer.changed = now;
        }
        Ok(())
    }

    /// Looks up the registrant's address again.
    ///
    /// # Errors
    /// Returns an error if the name is not being transferred.
    pub fn refetch_email(&mut self, name: &str) -> Result<(), Problem> {
        let email = self.outside(name).and_then(|other| other.email);
        let (now, mail) = (self.now, self.settings.transfers.mail);
        let transfer = self.open_transfer_in(name).ok_or(Problem::NoTransfer)?;
        let found = transfer.email.is_none() && email.is_some();
        transfer.email = email;
        if found && transfer.step == StepIn::Initial {
            (transfer.due, transfer.changed) = (Some(now + mail), now);
        }
        Ok(())
    }

    /// Replaces the auth code.
    ///
    /// # Errors
    /// Returns an error if the name is not being transferred.
    pub fn reenter_code(&mut self, name: &str, code: &str) -> Result<(), Problem> {
        let (now, check) = (self.now, self.settings.transfers.check);
        let transfer = self.open_transfer_in(name).ok_or(Problem::NoTransfer)?;
        code.clone_into(&mut transfer.wanted.auth_code);
        (transfer.code_given, transfer.changed) = (now, now);
        if transfer.step == StepIn::WrongCode {
            (transfer.step, transfer.due) = (StepIn::MailVerified, Some(now + check));
        }
        Ok(())
    }

    /// Approves a transfer on behalf of the losing registrar, at any step.
    ///
    /// # Errors
    /// Returns an error if the name is not being transferred.
    pub fn accept_transfer_in(&mut self, name: &str) -> Result<(), Problem> {
        let now = self.now;
        let transfer = self.open_transfer_in(name).ok_or(Problem::NoTransfer)?;
        transfer.step = StepIn::Submitted;
        transfer.submitted.get_or_insert(now);
        transfer.due = Some(now);
        self.tick_transfers();
        Ok(())
    }

    /// Rejects a transfer on behalf of the losing registrar or the registry.
    ///
    /// # Errors
    /// Returns an error if the name is not being transferred.
    pub fn reject_transfer_in(&mut self, name: &str, reason: Denial) -> Result<(), Problem> {
        self.open_transfer_in(name).ok_or(Problem::NoTransfer)?;
        self.end_transfer_in(name, StepIn::Failed, Some(reason));
        Ok(())
    }

    pub(super) fn end_transfer_in(&mut self, name: &str, step: StepIn, denial: Option<Denial>) {
        let now = self.now;
        let Some(transfer) = self.open_transfer_in(name) else { return };
        (transfer.step, transfer.denial, transfer.due) = (step, denial, None);
        (transfer.changed, transfer.ended) = (now, Some(now));
        let order = transfer.order.clone();
        if transfer.paid && step != StepIn::Succeeded {
            let (since, cause) = (transfer.ordered, Cause::Transfer(transfer.instance_id.clone()));
            self.refund(name, since, Some(Purpose::Transfer), &cause);
        }
        match (step, &order) {
            (StepIn::Succeeded, Some(id)) => return self.complete_order(id),
            (StepIn::Succeeded, None) => return,
            (StepIn::Cancelled, Some(id)) => self.end_order(id, OrderState::Cancelled, None),
            (_, Some(id)) => {
                let reason =
                    denial.map_or_else(String::new, |denial| format!("The transfer has failed: {denial:?}."));
                self.end_order(id, OrderState::Declined, Some(Problem::Mishap { reason }));
            }
            (_, None) => {}
        }
        self.tell(EventKind::TransferFailed, name, order.as_deref());
    }

    /// Completes a transfer that was paid for in advance.
    fn arrive_paid(&mut self, name: &str, wanted: &TransferOrder) {
        if self.check_transfer_in(name).is_err() {
            return self.end_transfer_in(name, StepIn::Failed, Some(Denial::RegistryCancelled));
        }
        self.arrive(wanted);
        self.end_transfer_in(name, StepIn::Succeeded, None);
        self.tell(EventKind::TransferredIn, name, None);
    }

    /// Adds the name of a completed transfer to the account.
    pub(super) fn arrive(&mut self, wanted: &TransferOrder) {
        let other = self.take_from_outside(&wanted.name).unwrap_or_default();
        let mut domain =
            self.blank_domain(&wanted.name, other.registered, other.expires.plus_years(wanted.years));
        if wanted.keep_contacts {
            let holder = Contact { email: other.email.unwrap_or_default(), ..Contact::sample() };
            domain.contacts = Contacts::all(&holder);
        } else if wanted.contacts != Default::default() {
            domain.contacts = wanted.contacts.clone();
        }
        if !wanted.nameservers.is_empty() {
            domain.nameservers.clone_from(&wanted.nameservers);
        }
        domain.auto_renew = wanted.auto_renew;
        if wanted.transfer_lock {
            domain.transfer_lock = Lock::On;
        }
        domain.extra = wanted.extra.clone();
        self.domains.insert(domain.name.clone(), domain);
    }

    /// Takes a name from another registrar. If it is the other simulated one, the name leaves its account.
    fn take_from_outside(&mut self, name: &str) -> Option<Elsewhere> {
        let other = self.outside(name)?;
        self.elsewhere.remove(name);
        if let Some(domain) = self.domains.remove(name) {
            self.on_behalf_of(domain.registrar.or(self.registrar), |world| {
                world.end_transfer_out(name, StepOut::Succeeded, None);
                world.tell(EventKind::TransferredOut, name, None);
            });
        }
        Some(other)
    }

    pub(super) fn next_transfer(&self) -> Option<Time> {
        let open = self.transfers_in.iter().filter(|transfer| !transfer.step.is_over());
        let into = open.map(|transfer| transfer.due.unwrap_or(transfer.expires).min(transfer.expires));
        let open = self.transfers_out.iter().filter(|transfer| !transfer.step.is_over());
        let out = open.filter_map(|transfer| transfer.due);
        into.chain(out).min()
    }

    pub(super) fn tick_transfers(&mut self) {
        let now = self.now;
        for at in 0..self.transfers_in.len() {
            let transfer = &self.transfers_in[at];
            if transfer.step.is_over() {
                continue;
            }
            let (name, registrar) = (transfer.name().to_owned(), transfer.registrar);
            let (is_due, has_expired) = (transfer.due.is_some_and(|due| due <= now), transfer.expires <= now);
            self.on_behalf_of(registrar, |world| match (is_due, has_expired) {
                (true, _) => world.step_in(at, &name),
                (false, true) => world.end_transfer_in(&name, StepIn::Expired, Some(Denial::Expired)),
                (false, false) => {}
            });
        }
        let open = self.transfers_out.iter().filter(|transfer| !transfer.step.is_over());
        let due = open.filter(|transfer| transfer.due.is_some_and(|due| due <= now));
        let leaving: Vec<(String, String)> =
            due.map(|transfer| (transfer.name.clone(), transfer.gaining.clone())).collect();
        for (name, gaining) in leaving {
            self.leave(&name, gaining);
        }
    }

    fn step_in(&mut self, at: usize, name: &str) {
        let (now, times) = (self.now, self.settings.transfers);
        let other = self.outside(name);
        let transfer = &mut self.transfers_in[at];
        (transfer.due, transfer.changed) = (None, now);
        match transfer.step {
            // Without an address the transfer waits until one is found.
            StepIn::Initial if transfer.email.is_none() => {}
            StepIn::Initial => {
                (transfer.step, transfer.mailed, transfer.mails) = (StepIn::MailSent, Some(now), 1);
            }
            StepIn::MailVerified => match other {
                Some(other) if other.locked => {
                    self.end_transfer_in(name, StepIn::Failed, Some(Denial::Locked))
                }
                Some(other) if other.auth_code == transfer.wanted.auth_code => {
                    (transfer.step, transfer.submitted) = (StepIn::Submitted, Some(now));
                    transfer.due = Some(now + times.registry);
                }
                Some(_) => transfer.step = StepIn::WrongCode,
                None => self.end_transfer_in(name, StepIn::Failed, Some(Denial::RegistryCancelled)),
            },
            StepIn::Submitted => {
                let (wanted, order) = (transfer.wanted.clone(), transfer.order.clone());
                if transfer.paid {
                    return self.arrive_paid(name, &wanted);
                }
                let cause = order.map_or_else(|| Cause::Transfer(transfer.instance_id.clone()), Cause::Order);
                match self.carry_out(&Work::TransferIn(wanted), &cause, "") {
                    Ok(_) => self.end_transfer_in(name, StepIn::Succeeded, None),
                    Err(Problem::NoMoney { .. }) => {
                        self.end_transfer_in(name, StepIn::Failed, Some(Denial::NoMoney));
                    }
                    Err(_) => self.end_transfer_in(name, StepIn::Failed, Some(Denial::RegistryCancelled)),
                }
            }
            _ => {}
        }
    }
}
