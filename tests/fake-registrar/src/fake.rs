//! The handle that tests use to create and control a fake registrar.

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
pub(crate) use transport::{as_it_arrives, in_process};

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

/// A fake registrar. Clones share one registrar, and dropping the last clone closes its ports.
///
/// Any number of registrars can coexist in a process; they share no state.
#[derive(Clone)]
pub struct Fake {
    inner: Arc<Inner>,
    /// Shared by clones but not by transports: transports keep the registrar alive but not its ports.
    servers: Arc<Mutex<Vec<Server>>>,
}

impl Default for Fake {
    fn default() -> Self {
        Self::new()
    }
}

impl Fake {
    /// Creates a registrar with the sample account of [`World::sample`], whose clock is stopped at the current time.
    pub fn new() -> Self {
        Self::of(World::sample())
    }

    /// Creates a registrar with this world. Its clock is stopped at the world's time: the waits of clients with this
    /// clock, such as those of [`china`](Self::china), advance it. [`FakeClock::run`] starts it.
    pub fn of(world: World) -> Self {
        Self { inner: Arc::new(Inner::new(world)), servers: Arc::default() }
    }

    /// Creates a registrar from a few lines of YAML; see [`world::seed`](crate::world::seed).
    ///
    /// # Errors
    ///
    /// Returns what is wrong with the YAML.
    pub fn seeded(yaml: &str) -> Result<Self, String> {
        World::from_yaml(yaml).map(Self::of)
    }

    // ------------------------------------------------------------------ access

    /// Returns an in-process transport, for `ClientBuilder::transport`.
    pub fn transport(&self) -> Arc<dyn Transport> {
        in_process(&self.inner)
    }

    /// Returns a client builder for Alibaba Cloud's China edition that calls in process and uses the registrar's
    /// clock.
    pub fn china(&self) -> ClientBuilder<aliyun_domain::AliyunDomain> {
        self.wired(aliyun_domain::china(self.credentials()))
    }

    /// Like [`china`](Self::china), for the international edition.
    pub fn international(&self) -> ClientBuilder<aliyun_domain::AliyunDomain> {
        self.wired(aliyun_domain::international(self.credentials()))
    }

    /// Like [`china`](Self::china), for OpenSRS's live system.
    pub fn opensrs(&self) -> ClientBuilder<opensrs::Opensrs> {
        self.wired(opensrs::live(self.opensrs_credentials()))
    }

    /// Like [`china`](Self::china), for Horizon, OpenSRS's test system.
    pub fn horizon(&self) -> ClientBuilder<opensrs::Opensrs> {
        self.wired(opensrs::horizon(self.horizon_credentials()))
    }

    fn wired<S: Service>(&self, builder: ClientBuilder<S>) -> ClientBuilder<S> {
        builder.transport(self.transport()).clock(self.clock())
    }

    /// Opens a port for clients in any language, and returns its address; port 0 picks a free one. A dedicated
    /// thread serves it until the last clone of this registrar is dropped.
    ///
    /// Clients that do not use the registrar's clock wait in vain for tasks while it is stopped: advance it, or let it
    /// [`run`](FakeClock::run). If it is moved by more than a quarter of an hour, their time stamps are refused, unless
    /// it [accepts the system's time](Self::accept_system_time).
    ///
    /// Clients need no authorization to control the registrar, so bind it to loopback only. They control it by a
    /// loopback address or `localhost`, and requests of other sites' pages in a browser are refused.
    ///
    /// # Errors
    ///
    /// Returns an error if the port cannot be bound.
    pub fn serve(&self, address: impl ToSocketAddrs) -> io::Result<SocketAddr> {
        let server = Server::start(Arc::clone(&self.inner), address)?;
        let address = server.address();
        lock(&self.servers).push(server);
        Ok(address)
    }

    /// Opens a free port on loopback, and returns its URL.
    ///
    /// # Errors
    ///
    /// Returns an error if no port is available.
    pub fn url(&self) -> io::Result<String> {
        Ok(format!("http://{}", self.serve("127.0.0.1:0")?))
    }

    // ------------------------------------------------------------------ credentials

    /// Returns the built-in access key.
    pub fn credentials(&self) -> aliyun_domain::Credentials {
        aliyun_domain::Credentials::new(keys::ACCESS_KEY_ID, keys::ACCESS_KEY_SECRET)
    }

    /// Returns the temporary access key with its security token.
    pub fn temporary_credentials(&self) -> aliyun_domain::Credentials {
        aliyun_domain::Credentials::new(keys::TEMPORARY_KEY_ID, keys::TEMPORARY_KEY_SECRET)
            .with_security_token(keys::SECURITY_TOKEN)
    }

    /// Returns the reseller's key for OpenSRS's live system.
    pub fn opensrs_credentials(&self) -> opensrs::Credentials {
        opensrs::Credentials::new(keys::RESELLER, keys::LIVE_KEY)
    }

    /// Returns the reseller's key for Horizon.
    pub fn horizon_credentials(&self) -> opensrs::Credentials {
        opensrs::Credentials::new(keys::RESELLER, keys::HORIZON_KEY)
    }

    /// Reads or changes the accepted keys.
    pub fn keys<T>(&self, look: impl FnOnce(&mut Keys) -> T) -> T {
        look(&mut lock(&self.inner.gateway.keys))
    }

    // ------------------------------------------------------------------ behavior

    /// Returns the registrar's clock.
    pub fn clock(&self) -> FakeClock {
        self.inner.clock.clone()
    }

    /// Returns the faults to inject.
    pub fn faults(&self) -> Faults {
        self.inner.faults.clone()
    }

    /// Reads or changes the world, caught up to the present. If the closure advances the world, the clock follows.
    pub fn world<T>(&self, look: impl FnOnce(&mut World) -> T) -> T {
        self.inner.look(look)
    }

    /// Replaces the world, and sets the clock to its time. Faults stay.
    pub fn reset(&self, world: World) {
        self.inner.reset(world);
    }

    /// Returns the last ten thousand requests with their outcomes, without secrets.
    pub fn seen(&self) -> Vec<Observed> {
        self.inner.seen()
    }

    /// Returns the size of everything else that the registrar stores, to check that it does not leak memory.
    pub fn held(&self) -> Held {
        let connections = lock(&self.servers).iter().map(Server::connections).sum();
        Held { connections, ..self.inner.held() }
    }

    /// Calls `tell` with each request from here on.
    pub fn on_request(&self, tell: impl Fn(&Observed) + Send + Sync + 'static) {
        self.inner.tell(tell);
    }

    /// Replaces an action's handler, to return responses that no state would produce.
    pub fn replace(
        &self,
        service: &'static str,
        action: impl Into<String>,
        handler: impl Fn(&mut World, &Call) -> Result<Answer, Refusal> + Send + Sync + 'static,
    ) {
        let own = Own { service, action: action.into(), handler: Arc::new(handler) };
        lock(&self.inner.gateway.own).push(own);
    }

    /// Ignores unknown parameters, as the real services do. By default they are refused, since a misspelled
    /// parameter has no effect.
    pub fn ignore_unknown_parameters(&self) {
        *lock(&self.inner.gateway.lenient) = true;
    }

    /// Accepts requests whatever their signature, time stamp and nonce are, also unsigned ones and those of unknown
    /// keys. OpenSRS's key tells the system: without a known one it is the live system.
    pub fn ignore_signatures(&self) {
        *lock(&self.inner.gateway.unsigned) = true;
    }

    /// Accepts time stamps of the system's clock too, however the registrar's clock was moved: clients in other
    /// processes sign with no other. The program always does.
    pub fn accept_system_time(&self) {
        *lock(&self.inner.gateway.system_time) = true;
    }

    /// Returns the registrar's current time.
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

/// Locks a mutex, and ignores poisoning: no lock is held across a partial change that matters.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
