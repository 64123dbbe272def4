//! Servers that issue credentials, on loopback: the metadata service of an ECS instance, and STS.

use crate::fn_transport::ManualClock;
use crate::independent::{decode, signature, string_to_sign};
use crate::loopback::{Gateway, Http, Loopback, Script};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A received request.
#[derive(Clone, Debug)]
pub struct ReceivedRequest {
    /// `GET`, `POST` or `PUT`.
    pub method: String,
    /// The path and query.
    pub target: String,
    /// The headers, with lower-case names.
    pub headers: BTreeMap<String, String>,
    /// The parameters of the form.
    pub form: BTreeMap<String, String>,
}

impl ReceivedRequest {
    /// Returns a parameter, or an empty string.
    pub fn parameter(&self, name: &str) -> &str {
        self.form.get(name).map(String::as_str).unwrap_or_default()
    }

    /// Whether the request is signed with this secret.
    pub fn is_signed_with(&self, secret: &str) -> bool {
        let mut parameters = self.form.clone();
        let given = parameters.remove("Signature").unwrap_or_default();
        given == signature(&string_to_sign(&self.method, &parameters), secret)
    }
}

type Answer = Box<dyn FnMut(&ReceivedRequest) -> (u16, String) + Send>;

/// Responds to each request by a function.
struct Answering(Answer);

impl Gateway for Answering {
    type Observed = ReceivedRequest;

    fn judge(&mut self, request: Http) -> (Option<ReceivedRequest>, Option<Script>) {
        let ((method, target), headers) = (request.line(), request.headers());
        let question = ReceivedRequest { method, target, headers, form: decode(&request.form()) };
        let script = match (self.0)(&question) {
            // Status 0 closes the connection.
            (0, _) => Script::CloseAfterReading,
            (status, body) => Script::Response(status, body),
        };
        (Some(question), Some(script))
    }

    fn usual() -> Script {
        Script::CloseAfterReading
    }
}

/// A server whose responses come from a function. It runs until the process ends.
pub struct CredentialServer(Loopback<Answering>);

impl CredentialServer {
    /// Starts a server on a free port.
    pub fn answering(answer: impl FnMut(&ReceivedRequest) -> (u16, String) + Send + 'static) -> Self {
        Self(Loopback::of(Answering(Box::new(answer)), []))
    }

    /// Starts the metadata service of an instance with the role `registrar`. The nth response contains
    /// [`keys`]`(n)`, valid for this number of seconds.
    pub fn metadata(clock: &Arc<ManualClock>, seconds: i64) -> Self {
        let clock = Arc::clone(clock);
        let mut count = 0;
        Self::answering(move |question| {
            let shows_token =
                question.headers.get("x-aliyun-ecs-metadata-token").is_some_and(|token| token == TOKEN);
            match (&*question.method, &*question.target) {
                ("PUT", "/latest/api/token") => {
                    assert_eq!(question.headers["x-aliyun-ecs-metadata-token-ttl-seconds"], "21600");
                    (200, TOKEN.to_owned())
                }
                _ if !shows_token => (403, String::new()),
                ("GET", "/latest/meta-data/ram/security-credentials/") => (200, "registrar\n".to_owned()),
                ("GET", "/latest/meta-data/ram/security-credentials/registrar") => {
                    count += 1;
                    (200, format!(r#"{{"Code":"Success",{}}}"#, keys(count, clock.seconds() + seconds)))
                }
                _ => (404, String::new()),
            }
        })
    }

    /// Starts STS, for any caller. The nth response contains [`keys`]`(n)`, valid for the requested duration.
    pub fn sts(clock: &Arc<ManualClock>) -> Self {
        let clock = Arc::clone(clock);
        let mut count = 0;
        Self::answering(move |question| {
            count += 1;
            let seconds: i64 = question.parameter("DurationSeconds").parse().expect("a number");
            (200, role_keys(count, clock.seconds() + seconds))
        })
    }

    /// Returns the base URL.
    pub fn url(&self) -> String {
        self.0.url()
    }

    /// Returns the received requests.
    pub fn asked(&self) -> Vec<ReceivedRequest> {
        self.0.seen()
    }

    /// Counts the requests whose target ends with this string.
    pub fn count(&self, end: &str) -> usize {
        self.asked().iter().filter(|question| question.target.ends_with(end)).count()
    }

    /// Replaces the function.
    pub fn now_answers(&self, answer: impl FnMut(&ReceivedRequest) -> (u16, String) + Send + 'static) {
        self.0.change(|answering| answering.0 = Box::new(answer));
    }
}

/// The token of the metadata service.
pub const TOKEN: &str = "canary-metadata-token==";

/// Returns the nth keys as fields: the id `STS.n`, the secret `canary-secret-n`, the token `canary-token-n`.
pub fn keys(number: usize, expires: i64) -> String {
    let time = registrar_sdk::Timestamp::from_millis(expires * 1000).to_string();
    let time = time.replace(".000Z", "Z");
    format!(
        r#""AccessKeyId":"STS.{number}","AccessKeySecret":"canary-secret-{number}","SecurityToken":"canary-token-{number}","Expiration":"{time}""#
    )
}

/// Returns a response of STS with the nth keys.
pub fn role_keys(number: usize, expires: i64) -> String {
    format!(
        r#"{{"RequestId":"STS-{number}","AssumedRoleUser":{{}},"Credentials":{{{}}}}}"#,
        keys(number, expires)
    )
}

/// Returns an error response of STS.
pub fn refusal(code: &str, message: &str) -> String {
    format!(r#"{{"RequestId":"STS-0","HostId":"sts.example","Code":"{code}","Message":"{message}"}}"#)
}
