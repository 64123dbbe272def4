//! Decodes responses into successes and failures.

use super::{Rpc, SignatureVersion, request, signature_mismatch};
use crate::document::{Document, Node, NodeKind};
use crate::message::HttpResponse;
use crate::protocol::{Answer, CallContext, Failure, Success};
use crate::schema::{Effect, FailureFields};

pub(crate) fn read(rpc: &Rpc, call: &CallContext<'_>, mut response: HttpResponse) -> Answer {
    let status = response.status;
    if !matches!(status, 200..=299 | 400..=599) {
        let reason = match status {
            300..=399 => {
                "a redirect, which is not followed, since it would resend the signed request".to_owned()
            }
            _ => "a status that the service does not use".to_owned(),
        };
        return Answer::Unreadable { reason, response };
    }
    let document = match response.take_document(None) {
        Ok(document) => document,
        Err(error) => return Answer::Unreadable { reason: error.to_string(), response },
    };
    let fields = call.operation.and_then(|operation| operation.failure).unwrap_or(call.service.failure);
    let succeeded = status < 300;
    if succeeded && !reports_failure(document.root(), &fields) {
        let id = call.service.request_id;
        if document.root().get(id).is_none() && !is_list(call, document.root()) {
            let reason = format!("it has no `{id}`, so it is not a response of this service");
            return Answer::Unreadable { reason, response: response.with_body_of(&document) };
        }
        return Answer::Success(Success::new(document));
    }
    let Some(mut failure) = failure(status, &document, &fields) else {
        let reason = "it has no error code".to_owned();
        return Answer::Unreadable { reason, response: response.with_body_of(&document) };
    };
    failure.doubtful = succeeded && !is_believed(call);
    explain_signature(rpc, call, &mut failure);
    Answer::Failure(Box::new(failure))
}

/// Returns whether the response is the list that the spec declares. A JSON list has no field for the request id.
fn is_list(call: &CallContext<'_>, root: Node<'_>) -> bool {
    let Some(entry) = call.operation.and_then(|operation| operation.list) else { return false };
    root.kind() == NodeKind::Array || root.is_xml() && root.get(entry).is_some()
}

/// Returns whether the error code in a body with a success status is reliable. For purchases and destruction the
/// contradiction proves nothing; an action without a table entry counts as a purchase.
fn is_believed(call: &CallContext<'_>) -> bool {
    call.operation.is_some_and(|operation| matches!(operation.effect, Effect::Read | Effect::Write))
}

/// Returns whether a body with a success status reports a failure.
fn reports_failure(root: Node<'_>, fields: &FailureFields) -> bool {
    gateway_error(root).is_some() || says_false(root, fields) || error_code(root, fields).is_some()
}

/// Returns the gateway's own error, with any status.
fn gateway_error(root: Node<'_>) -> Option<Node<'_>> {
    if root.name().eq_ignore_ascii_case("Error") {
        return Some(root);
    }
    root.get("Error").filter(|error| error.get("Code").is_some())
}

/// Returns whether the success field is false: a boolean, a number or a string for it, in any letter case.
fn says_false(root: Node<'_>, fields: &FailureFields) -> bool {
    let success = fields.success.and_then(|name| root.get(name));
    success.is_some_and(|success| success.decode() == Ok(false))
}

/// Returns the code, unless it is a success code.
fn error_code(root: Node<'_>, fields: &FailureFields) -> Option<String> {
    root.trimmed(fields.code?).filter(|code| !is_success_code(code, fields))
}

fn is_success_code(code: &str, fields: &FailureFields) -> bool {
    fields.success_codes.iter().any(|word| word.eq_ignore_ascii_case(code))
}

fn failure(status: u16, document: &Document, fields: &FailureFields) -> Option<Failure> {
    let root = document.root();
    let own = |name: Option<&str>| name.is_some_and(|name| root.get(name).is_some());
    let node = if own(fields.code) || own(Some("Code")) { root } else { gateway_error(root).unwrap_or(root) };
    let field = |name: Option<&str>, usual: &str| {
        name.and_then(|name| node.trimmed(name)).or_else(|| node.trimmed(usual))
    };
    let code = field(fields.code, "Code");
    let code = match status {
        // The body has reported a failure, and may omit the reason.
        ..300 => code.filter(|code| !is_success_code(code, fields)).unwrap_or_default(),
        _ => code?,
    };
    let message = field(fields.message, "Message").unwrap_or_default();
    let mut failure = Failure::new(status, code, message, document.clone());
    failure.host_id = node.trimmed("HostId");
    failure.recommend = node.trimmed("Recommend");
    failure.throttled = is_throttling(&failure.code);
    Some(failure)
}

/// Returns whether a code is `Throttling` or belongs to its family, such as `Throttling.User`.
fn is_throttling(code: &str) -> bool {
    code.split('.').next().is_some_and(|family| family.eq_ignore_ascii_case("Throttling"))
}

/// Adds advice about a signature mismatch, by comparing the server's string to sign with the client's.
fn explain_signature(rpc: &Rpc, call: &CallContext<'_>, failure: &mut Failure) {
    let Some((message, theirs)) = signature_mismatch::server_text(&failure.message) else { return };
    // For version 3 the server reports a hash, which cannot be compared in detail.
    if rpc.version == SignatureVersion::V1 {
        let Ok(ours) = request::canonical(rpc, call) else { return };
        failure.advice = Some(signature_mismatch::explain(&ours.to_sign, theirs));
    }
    // The rest of the message contains every value of the request.
    failure.message = message.to_owned();
}
