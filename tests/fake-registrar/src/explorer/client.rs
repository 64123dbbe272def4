//! Clients of both services, which reach this registrar in process.

use super::asked::{Call, Format, Keys, Signature, Stamp};
use super::recorder::Recorder;
use crate::fake::{FakeClock, Inner, lock};
use crate::gateway::keys;
use registrar_descriptions::Effect;
use registrar_sdk::aliyun_domain::{self, AliyunDomain};
use registrar_sdk::opensrs::{self, Opensrs};
use registrar_sdk::rpc::{ResponseFormat, SignatureVersion};
use registrar_sdk::{BoxFuture, Client, ClientBuilder, Clock, Document, Error, Order, Service, Spend};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// Something to do with a client of any service.
pub(super) trait Task {
    /// Its result.
    type Output;

    /// Does it.
    async fn run<S: Service>(self, client: Client<S>) -> Self::Output;
}

/// How a client is connected.
pub(super) struct Wiring {
    /// The transport.
    pub(super) recorder: Arc<Recorder>,
    /// The clock: this registrar's, or for previews one that has stopped.
    pub(super) clock: Arc<dyn Clock>,
    /// The nonce of a preview.
    pub(super) nonce: Option<[u8; 16]>,
}

impl Wiring {
    /// Connects clients to this registrar. Their waits move its clock, so that nobody waits for a task.
    pub(super) fn to(registrar: &Arc<Inner>) -> Self {
        let clock = Arc::new(Moving(registrar.clock.clone()));
        Self { recorder: Arc::new(Recorder::before(registrar)), clock, nonce: None }
    }

    /// Connects clients to nothing, with this time stamp and nonce.
    pub(super) fn to_nothing(stamp: &Stamp) -> Result<Self, String> {
        let time = stamp.time.to_system();
        let clock = Arc::new(move || time);
        Ok(Self { recorder: Arc::new(Recorder::before_nothing()), clock, nonce: Some(stamp.bytes()?) })
    }

    fn wire<S: Service>(self, builder: ClientBuilder<S>) -> ClientBuilder<S> {
        let builder = builder.transport(self.recorder).clock(Shared(self.clock));
        match self.nonce {
            Some(nonce) => builder.random(move || nonce),
            None => builder,
        }
    }
}

/// Does something with a client for a call.
pub(super) async fn run<T: Task>(
    registrar: &Inner,
    call: &Call,
    wiring: Wiring,
    task: T,
) -> Result<T::Output, Error> {
    if call.described.service.name == Opensrs::INFO.name {
        let key = if call.edition == "horizon" { keys::HORIZON_KEY } else { keys::LIVE_KEY };
        let builder = builder::<Opensrs>(call, opensrs::Credentials::new(keys::RESELLER, key));
        return Ok(task.run(wiring.wire(builder).build()?).await);
    }
    let credentials = match call.asked.keys {
        Keys::Fixed => aliyun_domain::Credentials::new(keys::ACCESS_KEY_ID, keys::ACCESS_KEY_SECRET),
        Keys::Temporary => {
            aliyun_domain::Credentials::new(keys::TEMPORARY_KEY_ID, keys::TEMPORARY_KEY_SECRET)
                .with_security_token(keys::SECURITY_TOKEN)
        }
    };
    let account = lock(&registrar.world).account.id.clone();
    let builder = builder::<AliyunDomain>(call, credentials)
        .account(account)
        .signature_version(match call.asked.signature {
            Signature::V1 => SignatureVersion::V1,
            Signature::V3 => SignatureVersion::V3,
        })
        .response_format(match call.asked.format {
            Format::Json => ResponseFormat::Json,
            Format::Xml => ResponseFormat::Xml,
        });
    Ok(task.run(wiring.wire(builder).build()?).await)
}

fn builder<S: Service>(
    call: &Call,
    credentials: <S::Protocol as registrar_sdk::extend::Protocol>::Credentials,
) -> ClientBuilder<S> {
    let editions = S::INFO.editions;
    // The tables and the descriptions come from the same spec, so each edition is in both.
    let edition = editions.iter().find(|edition| edition.name == call.edition).unwrap_or(&editions[0]);
    Client::<S>::builder(edition, credentials)
}

/// A shared clock.
struct Shared(Arc<dyn Clock>);

impl Clock for Shared {
    fn now(&self) -> SystemTime {
        self.0.now()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        self.0.sleep(time)
    }
}

/// The registrar's clock, which waits move at once.
struct Moving(FakeClock);

impl Clock for Moving {
    fn now(&self) -> SystemTime {
        Clock::now(&self.0)
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        self.0.advance(time);
        Box::pin(std::future::ready(()))
    }
}

/// What a call by name returned.
pub(super) enum Answer {
    /// The response of a read, a write or a destruction.
    Response(Response),
    /// An order, and the result of placing it.
    Order(Order, Result<Option<Document>, Error>),
}

/// A response with its metadata.
pub(super) struct Response {
    pub(super) document: Document,
    pub(super) request_id: Option<String>,
    pub(super) attempts: u32,
    pub(super) text: Option<String>,
}

/// Sends a call in the way that its effect demands.
pub(super) struct Sending<'a> {
    pub(super) call: &'a Call,
    /// The repeated name of what is destroyed.
    pub(super) confirm: &'a str,
    /// Whether it is only a preview: rules are not checked, and no price is asked for.
    pub(super) preview: bool,
}

impl Task for Sending<'_> {
    type Output = Result<Answer, Error>;

    async fn run<S: Service>(self, client: Client<S>) -> Self::Output {
        let (client, spend) = match self.preview {
            true => (client.unchecked(), Spend::at_any_price()),
            false => (client, self.call.spend()),
        };
        let (action, params) = (self.call.described.name.as_str(), self.call.params());
        let answered = match self.call.described.effect {
            Effect::Purchase => {
                let order = client.order_named(action, params)?;
                let placed = client.place(&order, spend).await;
                return Ok(Answer::Order(order, placed.map(|placed| placed.document().cloned())));
            }
            Effect::Destroy => client.call_to_destroy(action, params, self.confirm).await?,
            Effect::Read | Effect::Write | Effect::Undecided => client.call(action, params).await?,
        };
        Ok(Answer::Response(Response {
            request_id: answered.request_id().map(str::to_owned),
            attempts: answered.attempts(),
            text: answered.text().map(str::to_owned),
            document: answered.into_inner(),
        }))
    }
}

/// Checks a call by the SDK's rules.
pub(super) struct Check<'a>(pub(super) &'a Call);

impl Task for Check<'_> {
    type Output = Result<(), Error>;

    async fn run<S: Service>(self, client: Client<S>) -> Self::Output {
        client.preview_call(&self.0.described.name, self.0.params()).map(drop)
    }
}
