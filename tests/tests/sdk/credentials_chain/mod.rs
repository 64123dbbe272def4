//! The credentials chain, with substitutes for all sources.

mod broken;
mod files;
mod messages;
mod opensrs;
mod order;
mod pinned;
mod renewal;
mod services;

use registrar_sdk::Client;
use registrar_sdk::Error;
use registrar_sdk::aliyun_domain::{self, AliyunDomain, CheckDomain};
use registrar_sdk::rpc::{Credentials, Sources};
use registrar_sdk_tests::fn_transport::{FnTransport, ManualClock, Reply, RequestParams, SdkClock};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

const ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
const SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
const TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";
const PROFILE: &str = "ALIBABA_CLOUD_PROFILE";
const NO_METADATA: (&str, &str) = ("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");

/// Returns sources with only these variables.
fn sources<N: AsRef<str>, V: AsRef<str>>(variables: impl IntoIterator<Item = (N, V)>) -> Sources {
    let variables: Vec<(String, String)> = variables
        .into_iter()
        .map(|(name, value)| (name.as_ref().to_owned(), value.as_ref().to_owned()))
        .collect();
    Sources::new().variables(move |name| {
        variables.iter().find(|(each, _)| each == name).map(|(_, value)| value.clone())
    })
}

/// A directory that is removed when dropped.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name =
            format!("registrar-sdk-chain-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    /// Writes a file that only its owner can read.
    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(&path, text).expect("a file");
        close(&path, 0o600);
        path
    }

    fn home(&self) -> (&str, &str) {
        ("HOME", self.0.to_str().expect("UTF-8"))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[cfg(unix)]
fn close(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("rights");
}

#[cfg(not(unix))]
fn close(_: &Path, _: u32) {}

/// A registrar that accepts any caller, and records the requests.
#[derive(Clone, Default)]
struct Registrar(Arc<Mutex<Vec<RequestParams>>>);

const FREE: &str = r#"{"RequestId":"R-1","DomainName":"example.com","Avail":"1"}"#;

impl Registrar {
    /// Creates a client of it.
    fn client(&self, credentials: &Credentials, clock: &Arc<ManualClock>) -> Client<AliyunDomain> {
        self.client_of(credentials, clock, None)
    }

    /// Creates a client of it for this account.
    fn client_of(
        &self,
        credentials: &Credentials,
        clock: &Arc<ManualClock>,
        account: Option<&str>,
    ) -> Client<AliyunDomain> {
        let asked = Arc::clone(&self.0);
        let desk = FnTransport::new(clock, move |question: &RequestParams| {
            asked.lock().expect("the registrar").push(question.clone());
            Reply::Success(FREE.to_owned())
        });
        let builder = aliyun_domain::international(credentials.clone())
            .transport(desk)
            .clock(SdkClock(Arc::clone(clock)));
        let builder = match account {
            Some(account) => builder.account(account),
            None => builder,
        };
        builder.build().expect("a client")
    }

    /// Returns the ids of the received keys, in order.
    fn ids(&self) -> Vec<String> {
        self.0.lock().expect("the registrar").iter().map(|asked| asked["AccessKeyId"].clone()).collect()
    }
}

/// Makes a call, and returns the parameters that were sent with it.
async fn call(credentials: &Credentials, clock: &Arc<ManualClock>) -> Result<RequestParams, Error> {
    let registrar = Registrar::default();
    registrar.client(credentials, clock).send(CheckDomain::new("example.com")).await?;
    let asked = registrar.0.lock().expect("the registrar");
    assert_eq!(asked.len(), 1);
    Ok(asked[0].clone())
}

/// Returns the id and the token that are sent with a call.
async fn key(credentials: &Credentials, clock: &Arc<ManualClock>) -> (String, Option<String>) {
    let mut asked = call(credentials, clock).await.expect("a response");
    (asked.remove("AccessKeyId").expect("an id"), asked.remove("SecurityToken"))
}

/// Returns the error of a call without a key, in all its representations.
async fn problem(credentials: &Credentials, clock: &Arc<ManualClock>) -> String {
    let error = call(credentials, clock).await.expect_err("an error");
    assert!(matches!(error, Error::Credentials(_)), "{error}");
    let message = format!("{error} {error:?}");
    assert!(!message.contains("canary"), "{message}");
    error.to_string()
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}
