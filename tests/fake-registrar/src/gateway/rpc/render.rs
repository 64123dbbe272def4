//! Serializes responses as JSON and XML.

use super::{Asked, Request, service};
use crate::faults::{Drift, Plan};
use crate::gateway::call_error::{BUG, Bug, CallError, page};
use crate::gateway::out::{Absent, Fit, Out, drifted, json, xml};
use crate::gateway::{Done, Note, Response};

/// The requested response format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Json,
    Xml,
}

impl Form {
    /// Returns XML unless JSON is requested; with V3 it is the other way round.
    pub(super) fn of(request: &Request, asked: Option<&Asked>) -> Self {
        let wanted = asked.and_then(|asked| asked.system("Format"));
        let is_v3 = asked.is_some_and(|asked| asked.authorization.is_some());
        match wanted {
            Some(format) if format.eq_ignore_ascii_case("json") => Self::Json,
            Some(_) => Self::Xml,
            None if is_v3 && !request.header("accept").is_some_and(|types| types.contains("xml")) => {
                Self::Json
            }
            None => Self::Xml,
        }
    }

    pub(super) fn drift(&mut self, plan: &Plan) {
        if plan.drifts(Drift::OtherFormat) {
            *self = if *self == Self::Json { Self::Xml } else { Self::Json };
        }
    }

    fn write(self, status: u16, root: &str, out: &Out, id: &str) -> Response {
        let response = match self {
            Self::Json => Response::new(status, "application/json;charset=utf-8", json(out)),
            Self::Xml => {
                let mut text = "<?xml version='1.0' encoding='UTF-8'?>".to_owned();
                xml(root, out, &mut text);
                Response::new(status, "text/xml;charset=utf-8", text)
            }
        };
        response.with("x-acs-request-id", id)
    }
}

pub(super) fn success(form: &Form, done: &Done, plan: &Plan, id: &str) -> Result<Response, Bug> {
    let call = &done.call;
    let absent = match () {
        () if plan.drifts(Drift::Nulls) => Absent::Null,
        () if plan.drifts(Drift::Empties) => Absent::Empty,
        () => Absent::LeftOut,
    };
    let unknown_values = plan.drifts(Drift::UnknownValues);
    let fit = Fit {
        service: done.described.service,
        edition: call.edition.name,
        whole: true,
        absent,
        unknown_values,
    };
    let action = call.operation.name;
    let fields = fit.fields(&done.answer.fields, &done.described.response);
    let Out::Record(mut fields) = fields.map_err(|Bug(what)| Bug(format!("{action}: {what}")))? else {
        return Err(Bug(format!("{action}: the response is not a structure")));
    };
    fields.insert(0, (service().request_id.to_owned(), Out::Text(id.to_owned())));
    let out = drifted(Out::Record(fields), plan);
    Ok(form.write(200, &format!("{action}Response"), &out, id))
}

pub(super) fn failure(
    form: &Form,
    request: &Request,
    wrong: CallError,
    plan: &Plan,
    id: &str,
    note: &mut Note,
) -> Response {
    let (status, code, message, retry_after) = match wrong {
        CallError::Refused(refused) => {
            (refused.status, refused.refusal.code, refused.refusal.message, refused.retry_after)
        }
        CallError::Page(status) => {
            note.outcome = status.to_string();
            return page(status);
        }
        CallError::Bug(Bug(what)) => {
            eprintln!("{BUG}: {what}");
            (500, BUG.to_owned(), what, None)
        }
    };
    note.outcome.clone_from(&code);
    let host = request.header("host").unwrap_or_default();
    let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
    let text = |name: &str, text: &str| (name.to_owned(), Out::Text(text.to_owned()));
    let (status, root, fields) = match plan.drifts(Drift::ErrorsAtOk) {
        true => (
            200,
            format!("{}Response", note.action),
            vec![
                text(service().request_id, id),
                ("Success".to_owned(), Out::Boolean(false)),
                text("Code", &code),
                text("Message", &message),
                ("Data".to_owned(), Out::Null),
            ],
        ),
        false => (
            status,
            "Error".to_owned(),
            vec![
                text(service().request_id, id),
                text("HostId", host),
                text("Code", &code),
                text("Message", &message),
                text("Recommend", &format!("https://help.example/{code}")),
            ],
        ),
    };
    let response = form.write(status, &root, &Out::Record(fields), id);
    match retry_after {
        Some(time) => response.with("x-acs-retry-after", time.as_millis().to_string()),
        None => response,
    }
}
