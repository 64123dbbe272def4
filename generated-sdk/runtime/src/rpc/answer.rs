//! Success or failure: what a reply says.

use super::{Rpc, SignatureVersion, mismatch, request};
use crate::percent::into_text;
use crate::{Answer, Call, Document, Effect, Failure, HttpReply, Node, Success};

pub(super) fn read(rpc: &Rpc, call: &Call<'_>, reply: HttpReply) -> Answer {
    let status = reply.status;
    if !matches!(status, 200..=299 | 400..=599) {
        let why = match status {
            300..=399 => {
                "a redirect, which is not followed: the request would be sent again, signature and all"
                    .to_owned()
            }
            _ => "a status that the service does not use".to_owned(),
        };
        return Answer::Unreadable { why, reply };
    }
    // The bytes are kept beside, in case they are no document.
    let document = match Document::parse(reply.body.clone()) {
        Ok(document) => document,
        Err(error) => return Answer::Unreadable { why: error.to_string(), reply },
    };
    // At 200 a `Code` may be an ordinary field of what is read; an `Error` is not.
    let is_error = is_error(document.root());
    let doubtful = status < 300 && !is_error && says_no_to_a_change(call, document.root());
    if status < 300 && !is_error && !doubtful {
        let id = call.service.request_id;
        if document.root().get(id).is_none() {
            return Answer::Unreadable {
                why: format!("it has no `{id}`, so it is no reply of this service"),
                reply,
            };
        }
        return Answer::Success(Box::new(Success::new(document)));
    }
    let Some(mut failure) = failure(status, &document) else {
        return Answer::Unreadable { why: "it names no error code".to_owned(), reply };
    };
    failure.doubtful = doubtful;
    explain_signature(rpc, call, &mut failure);
    Answer::Failure(Box::new(failure))
}

fn is_error(root: Node<'_>) -> bool {
    root.name().eq_ignore_ascii_case("Error")
        || root.get("Error").is_some_and(|error| error.get("Code").is_some())
}

/// Whether the reply to a change has one of the service's error codes beside the status of a success.
fn says_no_to_a_change(call: &Call<'_>, root: Node<'_>) -> bool {
    let changes = call.operation.is_none_or(|operation| operation.effect != Effect::Read);
    changes && text(root, "Code").is_some_and(|code| call.service.error(&code).is_some())
}

fn failure(status: u16, document: &Document) -> Option<Failure> {
    let root = document.root();
    let told = root.get("Code").is_some();
    let node = if told { root } else { root.get("Error")? };
    let code = text(node, "Code")?;
    let mut failure = Failure::new(status, code, text(node, "Message").unwrap_or_default(), document.clone());
    failure.host_id = text(node, "HostId");
    failure.recommend = text(node, "Recommend");
    failure.throttled = is_throttling(&failure.code);
    Some(failure)
}

/// Whether a code is `Throttling` or belongs to one of its families, such as `Throttling.User`.
fn is_throttling(code: &str) -> bool {
    code.split('.').next().is_some_and(|family| family.eq_ignore_ascii_case("Throttling"))
}

fn text(node: Node<'_>, name: &str) -> Option<String> {
    let text = node.get(name)?.text();
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The server says what it signed: compared with what was signed here it tells what is wrong.
fn explain_signature(rpc: &Rpc, call: &Call<'_>, failure: &mut Failure) {
    let Some((message, theirs)) = mismatch::server_text(&failure.message) else { return };
    // Of version 3 the server tells a hash, in which nothing can be compared.
    if rpc.version == SignatureVersion::V1 {
        let Ok(ours) = request::canonical(rpc, call) else { return };
        failure.advice = Some(mismatch::explain(&into_text(ours.to_sign), theirs));
    }
    // The rest of the message holds every value of the request.
    failure.message = message.to_owned();
}
