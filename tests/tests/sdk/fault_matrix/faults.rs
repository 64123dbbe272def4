//! The faults, in the services' formats.

use super::table::What::{self, *};
use registrar_sdk::Outcome::{self, NotDone, Refused, Unknown};
use registrar_sdk::extend::{HttpResponse, ServiceInfo, TransportError};
use registrar_sdk_tests::faults::{TestService, TransportResult};
use registrar_sdk_tests::xcp_server::answer;
use std::time::Duration;

/// One fault.
pub(super) struct Fault {
    pub(super) says: String,
    pub(super) outcome_of: Box<dyn Fn() -> TransportResult + Send + Sync>,
    /// The delay that the service requests.
    pub(super) requested_delay: Option<Duration>,
}

fn breaks(says: &str, outcome_of: impl Fn() -> TransportError + Send + Sync + 'static) -> Fault {
    Fault { says: says.to_owned(), outcome_of: Box::new(move || Err(outcome_of())), requested_delay: None }
}

fn responses(status: u16, body: impl Into<String>) -> Fault {
    let body = body.into();
    let says = format!("{status} {:.160}", body.replace('\n', ""));
    Fault {
        says,
        outcome_of: Box::new(move || Ok(HttpResponse::new(status, body.clone()))),
        requested_delay: None,
    }
}

impl Fault {
    fn with_header(self, name: &'static str, value: &'static str) -> Self {
        let says = format!("{}, {name}: {value}", self.says);
        let outcome_of = self.outcome_of;
        Self {
            says,
            outcome_of: Box::new(move || outcome_of().map(|response| response.with_header(name, value))),
            requested_delay: self.requested_delay,
        }
    }

    fn requesting_delay(self, millis: u64) -> Self {
        Self { requested_delay: Some(Duration::from_millis(millis)), ..self }
    }
}

const HTML: &str = "<!DOCTYPE html><html><body>Bad Gateway</body></html>";
const XHTML: &str = "<?xml version='1.0'?><!DOCTYPE html><html><body>Log in first</body></html>";
const DATE: &str = "Mon, 01 Jun 2026 10:00:00 GMT";
/// Nine seconds later.
const LATER: &str = "Mon, 01 Jun 2026 10:00:09 GMT";

/// Returns the faults of this kind for a service.
pub(super) fn faults<S: TestService>(what: What) -> Vec<Fault> {
    let is_opensrs = S::INFO.name == "opensrs";
    let service = S::INFO;
    let part = || HttpResponse::new(200, &S::success().as_bytes()[..9]);
    let reset = || std::io::Error::from(std::io::ErrorKind::ConnectionReset);
    match what {
        NothingLeft => vec![
            breaks("refused", || TransportError::not_sent("connection refused")),
            breaks("no connection in time", || {
                TransportError::not_sent("no connection within 5s").timed_out()
            }),
        ],
        NoResponse => vec![
            breaks("reset", move || reset().into()),
            breaks("no response in time", || {
                TransportError::maybe_sent("no response within 10s").timed_out()
            }),
        ],
        NoWholeResponse => vec![
            breaks("cut", move || TransportError::maybe_sent("breaks off").with_partial_response(part())),
            breaks("slow", move || {
                TransportError::maybe_sent("late").timed_out().with_partial_response(part())
            }),
        ],
        NotTheServices => {
            let half = S::success()[..S::success().len() / 2].to_owned();
            let whole = if is_opensrs { "<OPS_envelope/>" } else { "{}" };
            let bodies = [(200, half.as_str()), (200, ""), (200, whole), (200, HTML), (502, HTML), (504, "")];
            let others = [(307, ""), (403, HTML), (413, "")];
            let mut faults: Vec<_> =
                bodies.into_iter().chain(others).map(|(status, body)| responses(status, body)).collect();
            faults.extend([
                responses(200, XHTML),
                responses(200, "\u{1f}").with_header("Content-Encoding", "gzip"),
                responses(200, format!("{}\u{e9}", S::success()))
                    .with_header("Content-Type", "text/plain; charset=GBK"),
            ]);
            faults
        }
        ServerError if is_opensrs => vec![responses(500, S::success()), responses(503, S::failure("310"))],
        ServerError => {
            let known = codes(service, Unknown).map(|(code, _)| code);
            known.chain(["Weird.Code".to_owned()]).map(|code| responses(500, S::failure(&code))).collect()
        }
        // OpenSRS sends codes only with status 200.
        ThrottledByABrokenServer | RefusedByABrokenServer if is_opensrs => Vec::new(),
        ThrottledByABrokenServer => {
            codes(service, NotDone).map(|(code, _)| responses(503, S::failure(&code))).collect()
        }
        RefusedByABrokenServer => {
            codes(service, Refused).map(|(code, _)| responses(500, S::failure(&code))).collect()
        }
        Throttled => {
            let throttled =
                || codes(service, NotDone).map(|(code, status)| responses(status, S::failure(&code)));
            let mut faults: Vec<_> = throttled().collect();
            if !is_opensrs {
                // Every code in the spec.
                let others = ["Throttling.Region", "throttling.user.daily", "Throttling."];
                faults.extend(others.map(|code| responses(400, S::failure(code))));
                faults
                    .extend(["ParameterIllegal", "Weird.Code"].map(|code| responses(429, S::failure(code))));
                faults.push(responses(429, r#"{"Code":"Throttling.User","Message":"No."}"#));
                faults.push(responses(429, S::failure("Throttling")).with_header("Retry-After", "0"));
            }
            faults.extend(throttled().map(|fault| {
                fault.with_header("Date", DATE).with_header("Retry-After", LATER).requesting_delay(9_000)
            }));
            faults.extend(
                throttled().map(|fault| fault.with_header("Retry-After", "7").requesting_delay(7_000)),
            );
            if !is_opensrs {
                faults.extend(
                    throttled()
                        .map(|fault| fault.with_header("x-acs-retry-after", "1500").requesting_delay(1_500)),
                );
            }
            faults
        }
        ThrottledForLong => {
            let throttled =
                codes(service, NotDone).map(|(code, status)| responses(status, S::failure(&code)));
            throttled.map(|fault| fault.with_header("Retry-After", "61").requesting_delay(61_000)).collect()
        }
        ProxyAsksWhoCalls => vec![responses(407, HTML), responses(407, "")],
        GivenUpByAProxy => {
            let bodies =
                ["", HTML, r#"{"message":"API rate limit exceeded"}"#, r#"{"Code":"429","Message":"No."}"#];
            let statuses = [408, 429].into_iter();
            let mut faults: Vec<_> =
                statuses.flat_map(|status| bodies.map(|body| responses(status, body))).collect();
            if !is_opensrs {
                faults.push(responses(408, S::failure("Weird.Code")));
            }
            faults.push(responses(429, HTML).with_header("Retry-After", "7").requesting_delay(7_000));
            faults
        }
        LeftOpen => {
            let open = codes(service, Unknown).filter(|(_, status)| *status < 500);
            let mut faults: Vec<_> =
                open.map(|(code, status)| responses(status, S::failure(&code))).collect();
            if is_opensrs {
                faults.extend([
                    responses(200, answer(1, "404", "Yes.", "")),
                    responses(200, answer(1, "485", "", "")),
                ]);
            }
            faults
        }
        Refusal => {
            codes(service, Refused).map(|(code, status)| responses(status, S::failure(&code))).collect()
        }
        NotInTheSpec if is_opensrs => {
            vec![responses(200, S::failure("999")), responses(200, answer(0, "200", "No.", ""))]
        }
        NotInTheSpec => {
            vec![responses(400, S::failure("Weird.Code")), responses(404, S::failure("Weird.Code"))]
        }
        ClockWrong => clock_codes(service)
            .map(|code| responses(400, S::failure(code)).with_header("Date", DATE))
            .collect(),
        ClockWrongUntold => clock_codes(service).map(|code| responses(400, S::failure(code))).collect(),
    }
}

/// Returns the codes that the spec declares with this outcome, and their statuses, without those about the clock.
pub(super) fn codes(service: &'static ServiceInfo, outcome: Outcome) -> impl Iterator<Item = (String, u16)> {
    let declared = service.errors.iter().filter(move |info| info.outcome == outcome && !info.clock);
    declared.map(|info| {
        let member = if info.family { "DomainName" } else { "" };
        (format!("{}{member}", info.code), info.status.unwrap_or(400))
    })
}

pub(super) fn clock_codes(service: &'static ServiceInfo) -> impl Iterator<Item = &'static str> {
    service.errors.iter().filter(|info| info.clock).map(|info| info.code)
}
