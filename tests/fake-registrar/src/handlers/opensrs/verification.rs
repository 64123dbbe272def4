//! Verification of registrants' addresses by e-mail.

use super::format::{Outcome, done, held, refuse, respond};
use super::params;
use crate::call::{Call, Refusal};
use crate::world::{Domain, MailProblem, Span, UTC, World};
use serde_json::json;

/// The time that a registrant has to confirm.
const TIME: Span = Span::days(15);

fn wanted<'a>(world: &'a World, call: &Call) -> Result<&'a Domain, Refusal> {
    held(world, &params::name(call, "domain"))
        .ok_or_else(|| Refusal::new("480", "Domain not found in the account"))
}

/// Returns whether the registrant of a name has confirmed the address.
pub(super) fn status(world: &mut World, call: &Call) -> Outcome {
    let domain = wanted(world, call)?;
    let asked = world.verification(&domain.contacts.registrant.email);
    let open = asked.filter(|one| one.verified.is_none());
    let deadline = open.map(|one| one.created + TIME);
    let left = deadline.map(|deadline| (deadline - world.now()).as_days());
    let status = match (asked, left) {
        (None, _) => "unverified",
        (Some(_), None) => "verified",
        (Some(_), Some(left)) if left < 0 => "suspended",
        (Some(_), Some(_)) => "verifying",
    };
    let attributes = json!({
        "registrant_verification_status": status,
        "verification_deadline": deadline.map(|deadline| deadline.date(UTC)),
        "days_to_suspend": left,
        "email_bounced": false,
    });
    respond(200, "Command successful", attributes)
}

/// Sends the request again.
pub(super) fn send(world: &mut World, call: &Call) -> Outcome {
    let email = wanted(world, call)?.contacts.registrant.email.clone();
    if world.is_verified(&email) {
        return refuse("465", "The registrant is verified already");
    }
    match world.submit_email(&email, true, &params::ip(call)) {
        Err(MailProblem::TooMany) => refuse("440", "Too many mails have been sent to this registrant"),
        _ => done(),
    }
}

/// Asks the registrant of a `.ca` name to accept the registry's terms.
pub(super) fn send_cira(world: &mut World, call: &Call) -> Outcome {
    let name = wanted(world, call)?.name.clone();
    if !name.ends_with(".ca") {
        return refuse("465", "Only .ca domains need this approval");
    }
    world.remark(&name, "CIRA approval mail sent.");
    done()
}
