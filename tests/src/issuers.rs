//! Those who give out keys, on loopback: the metadata service of an ECS instance, and STS.

use crate::desk::Hands;
use crate::independent::{decode, signature, string_to_sign};
use crate::loopback::{Gateway, Http, Loopback, Script};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A request that came.
#[derive(Clone, Debug)]
pub struct Question {
    /// `GET`, `POST` or `PUT`.
    pub method: String,
    /// The path and query.
    pub target: String,
    /// The headers, with names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The parameters of the form.
    pub form: BTreeMap<String, String>,
}

impl Question {
    /// A parameter, or nothing.
    pub fn parameter(&self, name: &str) -> &str {
        self.form.get(name).map(String::as_str).unwrap_or_default()
    }

    /// Whether it is signed with this secret.
    pub fn is_signed_with(&self, secret: &str) -> bool {
        let mut parameters = self.form.clone();
        let given = parameters.remove("Signature").unwrap_or_default();
        given == signature(&string_to_sign(&self.method, &parameters), secret)
    }
}

type Answer = Box<dyn FnMut(&Question) -> (u16, String) + Send>;

/// Answers each request by itself.
struct Answering(Answer);

impl Gateway for Answering {
    type Observed = Question;

    fn judge(&mut self, request: Http) -> (Option<Question>, Option<Script>) {
        let ((method, target), headers) = (request.line(), request.headers());
        let question = Question { method, target, headers, form: decode(&request.form()) };
        let script = match (self.0)(&question) {
            // A status of 0 hangs up.
            (0, _) => Script::CloseAfterReading,
            (status, body) => Script::Response(status, body),
        };
        (Some(question), Some(script))
    }

    fn usual() -> Script {
        Script::CloseAfterReading
    }
}

/// A server that answers as it is told. It runs until the process ends.
pub struct Issuer(Loopback<Answering>);

impl Issuer {
    /// Starts one on a free port.
    pub fn answering(answer: impl FnMut(&Question) -> (u16, String) + Send + 'static) -> Self {
        Self(Loopback::of(Answering(Box::new(answer)), []))
    }

    /// The metadata service of an instance with the role `registrar`. The keys of the nth answer are those of
    /// [`keys`], good for so many seconds.
    pub fn metadata(clock: &Arc<Hands>, seconds: i64) -> Self {
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

    /// STS, for all who ask. The keys of the nth answer are those of [`keys`], good for as long as is asked.
    pub fn sts(clock: &Arc<Hands>) -> Self {
        let clock = Arc::clone(clock);
        let mut count = 0;
        Self::answering(move |question| {
            count += 1;
            let seconds: i64 = question.parameter("DurationSeconds").parse().expect("a number");
            (200, role_keys(count, clock.seconds() + seconds))
        })
    }

    /// Its base URL.
    pub fn url(&self) -> String {
        self.0.url()
    }

    /// What was asked.
    pub fn asked(&self) -> Vec<Question> {
        self.0.seen()
    }

    /// How often it was asked something whose target ends so.
    pub fn count(&self, end: &str) -> usize {
        self.asked().iter().filter(|question| question.target.ends_with(end)).count()
    }

    /// From now on it answers so.
    pub fn now_answers(&self, answer: impl FnMut(&Question) -> (u16, String) + Send + 'static) {
        self.0.change(|answering| answering.0 = Box::new(answer));
    }
}

/// The token of the metadata service.
pub const TOKEN: &str = "canary-metadata-token==";

/// The nth keys as fields: the id `STS.n`, the secret `canary-secret-n`, the token `canary-token-n`.
pub fn keys(number: usize, expires: i64) -> String {
    let time = registrar_sdk::Timestamp::from_millis(expires * 1000).to_string();
    let time = time.replace(".000Z", "Z");
    format!(
        r#""AccessKeyId":"STS.{number}","AccessKeySecret":"canary-secret-{number}","SecurityToken":"canary-token-{number}","Expiration":"{time}""#
    )
}

/// The answer of STS with the nth keys.
pub fn role_keys(number: usize, expires: i64) -> String {
    format!(
        r#"{{"RequestId":"STS-{number}","AssumedRoleUser":{{}},"Credentials":{{{}}}}}"#,
        keys(number, expires)
    )
}

/// An answer of STS that says no.
pub fn refusal(code: &str, message: &str) -> String {
    format!(r#"{{"RequestId":"STS-0","HostId":"sts.example","Code":"{code}","Message":"{message}"}}"#)
}
