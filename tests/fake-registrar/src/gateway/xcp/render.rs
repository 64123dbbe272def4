//! Serializes OPS envelopes.

use crate::faults::{Drift, Plan};
use crate::gateway::call_error::{BUG, Bug, CallError, Refused, page};
use crate::gateway::out::{Absent, Fit, Out, assoc, drifted};
use crate::gateway::{Done, Note, Response};
use serde_json::Value;

const HEAD: &str = "<?xml version='1.0' encoding=\"UTF-8\" standalone=\"no\" ?>\n\
    <!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n\
    <OPS_envelope><header><version>0.9</version></header><body><data_block>";
const TAIL: &str = "</data_block></body></OPS_envelope>\n";

/// The parts of a response besides its attributes.
struct Verdict<'a> {
    object: &'a str,
    is_success: bool,
    code: &'a str,
    text: &'a str,
}

pub(super) fn success(object: &str, done: &Done, plan: &Plan, id: &str) -> Result<Response, Bug> {
    let call = &done.call;
    let absent =
        if plan.drifts(Drift::Empties) || plan.drifts(Drift::Nulls) { Absent::Null } else { Absent::LeftOut };
    let unknown_values = plan.drifts(Drift::UnknownValues);
    let fit = Fit {
        service: done.described.service,
        edition: call.edition.name,
        whole: true,
        absent,
        unknown_values,
    };
    let answer = &done.answer;
    let action = call.operation.name;
    if !(200..300).contains(&answer.code) {
        return Err(Bug(format!("{action}: {} is not a success code", answer.code)));
    }
    let attributes = fit.fields(&answer.fields, &done.described.response);
    let attributes = drifted(attributes.map_err(|Bug(what)| Bug(format!("{action}: {what}")))?, plan);
    let text = answer.text.as_deref().unwrap_or(match answer.code {
        250 => "Command accepted",
        _ => "Command Successful",
    });
    let verdict = Verdict { object, is_success: true, code: &answer.code.to_string(), text };
    Ok(envelope(&verdict, Some(attributes), id))
}

pub(super) fn failure(object: &str, wrong: CallError, edition: &str, id: &str, note: &mut Note) -> Response {
    let bug = |note: &mut Note, what: String| {
        eprintln!("{BUG}: {what}");
        note.outcome = BUG.to_owned();
        // The protocol has no code for it: the errors are those of a registrar.
        Response::new(500, "text/plain; charset=utf-8", format!("{BUG}: {what}\n"))
    };
    let Refused { refusal, described, retry_after, .. } = match wrong {
        CallError::Refused(refused) => *refused,
        CallError::Page(status) => {
            note.outcome = status.to_string();
            return page(status);
        }
        CallError::Bug(Bug(what)) => return bug(note, what),
    };
    let attributes = match (&refusal.attributes, described) {
        (Value::Null, _) | (_, None) => None,
        (attributes, Some(described)) => {
            let fit = Fit {
                service: described.service,
                edition,
                whole: false,
                absent: Absent::LeftOut,
                unknown_values: false,
            };
            match fit.fields(attributes, &described.response) {
                Ok(attributes) => Some(attributes),
                Err(Bug(what)) => return bug(note, format!("{}: {what}", described.name)),
            }
        }
    };
    note.outcome.clone_from(&refusal.code);
    let verdict = Verdict { object, is_success: false, code: &refusal.code, text: &refusal.message };
    let response = envelope(&verdict, attributes, id);
    match retry_after {
        Some(time) => response.with("Retry-After", time.as_secs().max(1).to_string()),
        None => response,
    }
}

fn envelope(verdict: &Verdict<'_>, attributes: Option<Out>, id: &str) -> Response {
    let text = |key: &str, text: &str| (key.to_owned(), Out::Text(text.to_owned()));
    let mut items = vec![text("protocol", "XCP"), text("action", "REPLY"), text("object", verdict.object)];
    items.push(("is_success".to_owned(), Out::Boolean(verdict.is_success)));
    items.extend([
        text("response_code", verdict.code),
        text("response_text", verdict.text),
        text(super::service().request_id, id),
    ]);
    // Real responses without attributes omit this item.
    let attributes = attributes.filter(|attributes| *attributes != Out::Record(Vec::new()));
    items.extend(attributes.map(|attributes| ("attributes".to_owned(), attributes)));
    let mut body = HEAD.to_owned();
    assoc(&Out::Record(items), &mut body);
    body.push_str(TAIL);
    Response::new(200, "text/xml", body)
}
