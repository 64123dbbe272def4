//! Verification of e-mail addresses.

use super::World;
use super::span::Span;
use super::verification::{MailProblem, Verification};

impl World {
    /// Returns the state of an address's verification.
    pub fn verification(&self, email: &str) -> Option<&Verification> {
        self.verifications.iter().find(|one| one.email.eq_ignore_ascii_case(email))
    }

    /// Whether the owner of an address has confirmed it.
    pub fn is_verified(&self, email: &str) -> bool {
        self.verification(email).is_some_and(|one| one.verified.is_some())
    }

    /// Sends a verification e-mail to an address; with `again`, also if one was requested before.
    ///
    /// # Errors
    /// Returns an error if one was requested before, or too many e-mails were sent to the address today.
    pub fn submit_email(&mut self, email: &str, again: bool, client_ip: &str) -> Result<(), MailProblem> {
        if self.verification(email).is_some() {
            return if again { self.send_token(email, client_ip) } else { Err(MailProblem::Exists) };
        }
        let (number, token, now) = (self.rng.hex(32), self.rng.hex(32), self.now);
        self.verifications.push(Verification {
            number,
            email: email.to_owned(),
            token,
            created: now,
            changed: now,
            sent: vec![now],
            sent_from: client_ip.to_owned(),
            verified: None,
            verified_from: String::new(),
        });
        Ok(())
    }

    /// Sends the e-mail again, with a new token.
    ///
    /// # Errors
    /// Returns an error if the address is unknown or already verified, or too many e-mails were sent to it today.
    pub fn resend_email(&mut self, email: &str, client_ip: &str) -> Result<(), MailProblem> {
        match self.verification(email) {
            None => Err(MailProblem::Unknown),
            Some(one) if one.verified.is_some() => Err(MailProblem::Verified),
            Some(_) => self.send_token(email, client_ip),
        }
    }

    fn send_token(&mut self, email: &str, client_ip: &str) -> Result<(), MailProblem> {
        let (now, most, token) = (self.now, self.settings.mails_a_day, self.rng.hex(32));
        let find = |one: &&mut Verification| one.email.eq_ignore_ascii_case(email);
        let one = self.verifications.iter_mut().find(find).ok_or(MailProblem::Unknown)?;
        if one.sent.iter().filter(|sent| now - **sent < Span::days(1)).count() >= most {
            return Err(MailProblem::TooMany);
        }
        one.sent.push(now);
        one.token = token;
        (one.changed, one.sent_from) = (now, client_ip.to_owned());
        Ok(())
    }

    /// Confirms an address with the token of its e-mail, and returns the address. A token works once.
    pub fn verify_email(&mut self, token: &str, client_ip: &str) -> Option<String> {
        let now = self.now;
        let one = self.verifications.iter_mut().find(|one| !token.is_empty() && one.token == token)?;
        one.token.clear();
        (one.verified, one.changed, one.verified_from) = (Some(now), now, client_ip.to_owned());
        Some(one.email.clone())
    }

    /// Deletes an address; returns whether it was known.
    pub fn delete_email(&mut self, email: &str) -> bool {
        let before = self.verifications.len();
        self.verifications.retain(|one| !one.email.eq_ignore_ascii_case(email));
        self.verifications.len() < before
    }
}
