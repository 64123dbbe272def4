//! Decodes responses into successes and failures.

use super::response;
use super::response::Envelope;
use crate::document::Syntax;
use crate::message::{HttpResponse, Sent, TransportError};
use crate::protocol::{Answer, Failure, Progress, Success};

const ALLOW_LIST: &str = "If the address of this machine is not on the account's allow list, the service turns it away \
    before it reads anything: check the list in the reseller's control panel.";

const WHO: &str = "The user name or the key is wrong (the live and the test system have a key each), or the address of \
    this machine is not on the account's allow list.";

pub(super) fn read(mut response: HttpResponse) -> Answer {
    if response.status != 200 {
        // Refusals have status 200 as well.
        let mut reason = format!(
            "its HTTP status is {}, but the service always uses 200: check for a proxy, a gateway or a wrong endpoint",
            response.status
        );
        if matches!(response.status, 401 | 403) {
            reason.push_str(", and whether this machine's IP address is on the account's allow list");
        }
        return Answer::Unreadable { reason, response };
    }
    let document = match response.take_document(Some(Syntax::Xml)) {
        Ok(document) => document,
        Err(error) => return Answer::Unreadable { reason: error.to_string(), response },
    };
    match response::envelope(document.clone()).and_then(decode) {
        Ok(answer) => answer,
        Err(reason) => {
            Answer::Unreadable { reason: reason.to_owned(), response: response.with_body_of(&document) }
        }
    }
}

fn decode(envelope: Envelope) -> Result<Answer, &'static str> {
    let Envelope { document, is_success, code, text } = envelope;
    let said_yes = match is_success.as_deref() {
        Some("1") => true,
        Some("0") => false,
        _ => return Err("it has no valid `is_success`"),
    };
    let code = code.filter(|code| !code.is_empty()).ok_or("it has no response code")?;
    let number: u32 = code.parse().map_err(|_| "its response code is not a number")?;
    let good = matches!(number, 200..=299);
    if said_yes && good {
        let mut success = Success::new(document);
        success.text = text.filter(|text| !text.is_empty());
        success.progress = if number == 250 { Progress::Accepted } else { Progress::Done };
        success.code = Some(code);
        return Ok(Answer::Success(success));
    }
    let mut failure = Failure::new(200, code, text.unwrap_or_default(), document);
    failure.doubtful = said_yes || good;
    failure.advice = advice(number, &failure).map(str::to_owned);
    Ok(Answer::Failure(Box::new(failure)))
}

fn advice(code: u32, failure: &Failure) -> Option<&'static str> {
    if failure.doubtful {
        return Some(
            "The response contradicts itself: it combines success with a failure code, or failure with a success code.",
        );
    }
    match code {
        401 | 410 => Some(WHO),
        400 if failure.message.to_ascii_lowercase().contains("ip address") => Some(ALLOW_LIST),
        _ => None,
    }
}

/// The service drops connections from addresses that are not allowed, or sends a response that is not HTTP.
pub(super) fn explain(error: &TransportError) -> Option<&'static str> {
    let text = error.to_string();
    // These have other causes.
    if ["dns error", "certificate", "builder error", "runtime"].iter().any(|word| text.contains(word)) {
        return None;
    }
    let early = error.sent() == Sent::NotSent || (!error.is_timeout() && error.partial.is_none());
    early.then_some(ALLOW_LIST)
}
