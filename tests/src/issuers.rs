//! Those who give out keys, on loopback: the metadata service of an ECS instance, and STS.

use crate::desk::Hands;
use crate::independent::{decode, signature, string_to_sign};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;

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

struct State {
    answer: Answer,
    asked: Vec<Question>,
}

/// A server that answers as it is told. It runs until the process ends.
pub struct Issuer {
    port: u16,
    state: Arc<Mutex<State>>,
}

impl Issuer {
    /// Starts one on a free port.
    pub fn answering(answer: impl FnMut(&Question) -> (u16, String) + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let state = Arc::new(Mutex::new(State { answer: Box::new(answer), asked: Vec::new() }));
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                thread::spawn(move || serve(stream, &shared));
            }
        });
        Self { port, state }
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
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What was asked.
    pub fn asked(&self) -> Vec<Question> {
        lock(&self.state).asked.clone()
    }

    /// How often it was asked something whose target ends so.
    pub fn count(&self, end: &str) -> usize {
        lock(&self.state).asked.iter().filter(|question| question.target.ends_with(end)).count()
    }

    /// From now on it answers so.
    pub fn now_answers(&self, answer: impl FnMut(&Question) -> (u16, String) + Send + 'static) {
        lock(&self.state).answer = Box::new(answer);
    }
}

/// The token of the metadata service.
pub const TOKEN: &str = "canary-metadata-token==";

/// The nth keys as fields: the id `STS.n`, the secret `canary-secret-n`, the token `canary-token-n`.
pub fn keys(number: usize, expires: i64) -> String {
    let time = registrar_sdk::runtime::Timestamp::from_millis(expires * 1000).to_string();
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

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn serve(stream: TcpStream, state: &Mutex<State>) {
    let _ = stream.set_nodelay(true);
    let Ok(mut writer) = stream.try_clone() else { return };
    let mut reader = BufReader::new(stream);
    while let Some(question) = read(&mut reader) {
        let (status, body) = {
            let mut state = lock(state);
            state.asked.push(question.clone());
            (state.answer)(&question)
        };
        // A status of 0 hangs up.
        if status == 0 {
            return;
        }
        let head = format!("HTTP/1.1 {status} Told\r\ncontent-length: {}\r\n\r\n", body.len());
        if writer.write_all((head + &body).as_bytes()).is_err() {
            return;
        }
    }
}

fn read(reader: &mut BufReader<TcpStream>) -> Option<Question> {
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|&read| read > 0)?;
    let mut words = line.split_whitespace();
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut headers = BTreeMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok().filter(|&read| read > 0)?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
    }
    let length = headers.get("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let form = decode(&String::from_utf8(body).expect("forms are ASCII"));
    Some(Question { method, target, headers, form })
}
