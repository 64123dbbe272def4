//! What tests hold in their hands.

mod clock;
mod delivery;
mod held;
mod seen;
mod server;
mod transport;

pub use clock::FakeClock;
pub use held::Held;
pub use seen::Observed;

pub(crate) use delivery::{Delivery, Inner};

use crate::call::{Answer, Call, Refusal};
use crate::faults::Faults;
use crate::gateway::Own;
use crate::gateway::keys::{self, Keys};
use crate::world::{Time, World};
use registrar_sdk::{ClientBuilder, Service, extend::Transport};
use registrar_sdk::{aliyun_domain, opensrs};
use server::Server;
use std::fmt;
use std::io;
use std::net::{SocketAddr, ToSocketAddrs};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A registrar of your own. Clones are the same registrar; with the last one its ports close.
///
/// Any number of them live side by side in a process, and none knows of another.
#[derive(Clone)]
pub struct Fake {
    inner: Arc<Inner>,
    /// Shared by clones, and not with transports: those keep the registrar alive, and no port.
    servers: Arc<Mutex<Vec<Server>>>,
}

impl Default for Fake {
    fn default() -> Self {
        Self::new()
    }
}

impl Fake {
    /// One with the sample account, as [`World::sample`] has it, whose clock runs from now.
    pub fn new() -> Self {
        Self::of(World::sample())
    }

    /// One with this world. Its clock runs from the world's time.
    pub fn of(world: World) -> Self {
        Self { inner: Arc::new(Inner::new(world)), servers: Arc::default() }
    }

    /// One with a world of a few lines of YAML; see [`world::seed`](crate::world::seed).
    ///
    /// # Errors
    ///
    /// What is wrong with the text.
    pub fn seeded(yaml: &str) -> Result<Self, String> {
        World::from_yaml(yaml).map(Self::of)
    }

    // ------------------------------------------------------------------ ways to it

    /// The way to it without a network, for `ClientBuilder::transport`.
    pub fn transport(&self) -> Arc<dyn Transport> {
        Arc::new(transport::InProcess(Arc::clone(&self.inner)))
    }

    /// Begins a client of Alibaba Cloud's China edition that calls in process and has the registrar's clock.
    pub fn china(&self) -> ClientBuilder<aliyun_domain::AliyunDomain> {
        self.wired(aliyun_domain::china(self.credentials()))
    }

    /// The same of the international edition.
    pub fn international(&self) -> ClientBuilder<aliyun_domain::AliyunDomain> {
        self.wired(aliyun_domain::international(self.credentials()))
    }

    /// The same of OpenSRS's live system.
    pub fn opensrs(&self) -> ClientBuilder<opensrs::Opensrs> {
        self.wired(opensrs::live(self.opensrs_credentials()))
    }

    /// The same of Horizon, OpenSRS's system for tests.
    pub fn horizon(&self) -> ClientBuilder<opensrs::Opensrs> {
        self.wired(opensrs::horizon(self.horizon_credentials()))
    }

    fn wired<S: Service>(&self, builder: ClientBuilder<S>) -> ClientBuilder<S> {
        builder.transport(self.transport()).clock(self.clock())
    }

    /// Opens a port for clients in any language, and says its address; port 0 takes a free one. It serves on a thread
    /// of its own, until the last clone of this registrar is dropped.
    ///
    /// Everybody who reaches the address may do anything, so it is for loopback.
    ///
    /// # Errors
    ///
    /// When the port cannot be had.
    pub fn serve(&self, address: impl ToSocketAddrs) -> io::Result<SocketAddr> {
        let server = Server::start(Arc::clone(&self.inner), address)?;
        let address = server.address();
        lock(&self.servers).push(server);
        Ok(address)
    }

    /// Opens a free port on loopback, and gives its URL.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub fn url(&self) -> io::Result<String> {
        Ok(format!("http://{}", self.serve("127.0.0.1:0")?))
    }

    // ------------------------------------------------------------------ who may call

    /// The access key that every fake knows.
    pub fn credentials(&self) -> aliyun_domain::Credentials {
        aliyun_domain::Credentials::new(keys::ACCESS_KEY_ID, keys::ACCESS_KEY_SECRET)
    }

    /// The temporary access key, with its token.
    pub fn temporary_credentials(&self) -> aliyun_domain::Credentials {
        aliyun_domain::Credentials::new(keys::TEMPORARY_KEY_ID, keys::TEMPORARY_KEY_SECRET)
            .with_security_token(keys::SECURITY_TOKEN)
    }

    /// The reseller's key of OpenSRS's live system.
    pub fn opensrs_credentials(&self) -> opensrs::Credentials {
        opensrs::Credentials::new(keys::RESELLER, keys::LIVE_KEY)
    }

    /// The reseller's key of Horizon.
    pub fn horizon_credentials(&self) -> opensrs::Credentials {
        opensrs::Credentials::new(keys::RESELLER, keys::HORIZON_KEY)
    }

    /// Looks at the keys, and changes them.
    pub fn keys<T>(&self, look: impl FnOnce(&mut Keys) -> T) -> T {
        look(&mut lock(&self.inner.gateway.keys))
    }

    // ------------------------------------------------------------------ what happens

    /// The clock.
    pub fn clock(&self) -> FakeClock {
        self.inner.clock.clone()
    }

    /// What goes wrong.
    pub fn faults(&self) -> Faults {
        self.inner.faults.clone()
    }

    /// Looks at the world as it is now, and changes it. Where it is moved on, the clock goes along.
    pub fn world<T>(&self, look: impl FnOnce(&mut World) -> T) -> T {
        self.inner.look(look)
    }

    /// Puts another world in its place, and the clock to its time. Faults stay.
    pub fn reset(&self, world: World) {
        self.inner.reset(world);
    }

    /// The requests that came, the last ten thousand of them: what they were about, and what was said. Nobody's
    /// secrets are among it.
    pub fn seen(&self) -> Vec<Observed> {
        self.inner.seen()
    }

    /// What it holds beside its world: what a long life must not let grow.
    pub fn held(&self) -> Held {
        let connections = lock(&self.servers).iter().map(Server::connections).sum();
        Held { connections, ..self.inner.held() }
    }

    /// Has something told about each request from here on.
    pub fn on_request(&self, tell: impl Fn(&Observed) + Send + Sync + 'static) {
        self.inner.tell(tell);
    }

    /// Puts a handler of your own in the place of an action's, to answer what no state would.
    pub fn replace(
        &self,
        service: &'static str,
        action: impl Into<String>,
        handler: impl Fn(&mut World, &Call) -> Result<Answer, Refusal> + Send + Sync + 'static,
    ) {
        let own = Own { service, action: action.into(), handler: Arc::new(handler) };
        lock(&self.inner.gateway.own).push(own);
    }

    /// Passes over parameters that no action knows, as the real services do. Unless this is said they are refused,
    /// since a misspelt one has no effect.
    pub fn pass_over_unknown_parameters(&self) {
        *lock(&self.inner.gateway.lenient) = true;
    }

    /// What time it is at the registrar.
    pub fn now(&self) -> Time {
        self.inner.clock.now()
    }
}

impl fmt::Debug for Fake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let addresses: Vec<SocketAddr> = lock(&self.servers).iter().map(Server::address).collect();
        f.debug_struct("Fake")
            .field("now", &self.now())
            .field("addresses", &addresses)
            .finish_non_exhaustive()
    }
}

/// What a panic has left behind is as good as before: no lock is held over half a change that matters.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
