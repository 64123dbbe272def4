//! A caller: it makes random calls, and records the results.

use super::filling::Filling;
use super::learned::Learned;
use super::outside;
use super::records::{Bought, CallerRecords, GivenBack, Known};
use super::report::Tally;
use crate::order_registrar::Rng;
use fake_registrar::gateway::AnswerSource;
use fake_registrar::world::canonical;
use fake_registrar::{Fake, control};
use registrar_sdk::{
    Client, Document, Effect, Error, OrderProblem, Outcome, Params, Placed, Service, Spend,
    extend::{Edition, Operation, Progress, ServiceInfo},
};
use registrar_sdk::{aliyun_domain, opensrs};
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

/// The actions that the fake registrar answers, each with its service.
static ANSWERED: LazyLock<BTreeSet<(&str, &str)>> = LazyLock::new(|| {
    let sources = control::answer_sources().into_iter();
    sources
        .filter(|(.., source)| *source != AnswerSource::Missing)
        .map(|(service, action, _)| (service, action))
        .collect()
});

/// The state that all callers share.
pub(super) struct Shared {
    pub(super) fake: Fake,
    pub(super) clients: Clients,
    pub(super) learned: Mutex<Learned>,
    pub(super) records: Mutex<CallerRecords>,
    /// The number of the next unused name.
    pub(super) fresh: AtomicU64,
    /// The number of remaining calls of the round.
    pub(super) left: AtomicU64,
}

/// The clients: in process, and over HTTP.
#[derive(Clone)]
pub(super) struct Clients {
    aliyun: Vec<registrar_sdk::Client<aliyun_domain::AliyunDomain>>,
    opensrs: Vec<registrar_sdk::Client<opensrs::Opensrs>>,
}

impl Clients {
    pub(super) fn new(fake: &Fake, url: &str) -> Result<Self, Error> {
        let china = aliyun_domain::china(fake.credentials()).clock(fake.clock());
        let live = opensrs::live(fake.opensrs_credentials()).clock(fake.clock());
        Ok(Self {
            // One client in four calls over HTTP.
            aliyun: vec![
                fake.china().build()?,
                fake.international().build()?,
                fake.international().build()?,
                china.endpoint(url).allow_plain_http().build()?,
            ],
            opensrs: vec![
                fake.opensrs().build()?,
                fake.opensrs().build()?,
                fake.horizon().build()?,
                live.endpoint(url).allow_plain_http().build()?,
            ],
        })
    }

    /// Returns an in-process client, for checks between the rounds.
    pub(super) fn quiet(
        &self,
    ) -> (&registrar_sdk::Client<aliyun_domain::AliyunDomain>, &registrar_sdk::Client<opensrs::Opensrs>) {
        (&self.aliyun[0], &self.opensrs[0])
    }

    /// Returns a client over HTTP.
    pub(super) fn distant(&self) -> &registrar_sdk::Client<aliyun_domain::AliyunDomain> {
        &self.aliyun[3]
    }
}

pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Calls until the round is over.
pub(super) async fn call_on(shared: Arc<Shared>, mut rng: Rng) -> Tally {
    let mut tally = Tally::default();
    while shared.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok() {
        if rng.permille(60) {
            outside::turn(&mut rng, &shared.fake, &mut lock(&shared.learned));
        }
        let way = rng.below(4) as usize;
        tally.http += u64::from(way == 3);
        if rng.permille(500) {
            one(&shared, &shared.clients.aliyun[way], &mut rng, &mut tally).await;
        } else {
            one(&shared, &shared.clients.opensrs[way], &mut rng, &mut tally).await;
        }
    }
    tally
}

async fn one<S: Service>(shared: &Shared, client: &Client<S>, rng: &mut Rng, tally: &mut Tally) {
    let operation = action(S::INFO, rng);
    let wrong = rng.permille(60);
    let params = params(shared, client.edition(), operation, wrong, rng);
    // Invalid parameters would not pass the SDK's own check.
    let client = if wrong { client.unchecked() } else { client.clone() };
    let result = match operation.effect {
        Effect::Purchase => buy(shared, &client, operation, params).await,
        Effect::Destroy => destroy(shared, &client, operation, params).await,
        Effect::Read | Effect::Write | Effect::Undecided => {
            client.call(operation.name, params).await.map(|response| Some(response.into_inner()))
        }
    };
    tally.count(operation, result.as_ref().err());
    if let Ok(Some(response)) = result {
        lock(&shared.learned).read(&response);
    }
}

/// Picks an action: the effect by its weight, and any answered action of that effect.
fn action(service: &ServiceInfo, rng: &mut Rng) -> &'static Operation {
    let effect = match rng.below(100) {
        0..45 => Effect::Read,
        45..75 => Effect::Write,
        75..96 => Effect::Purchase,
        _ => Effect::Destroy,
    };
    // Pushing names is rare, or the account would soon be empty.
    let kept = !rng.permille(150);
    let fits = |operation: &&Operation| {
        operation.effect == effect
            && ANSWERED.contains(&(service.name, operation.name))
            && !(kept && ["PushDomainToReseller", "SubmitOperationAuditInfo"].contains(&operation.name))
    };
    let some: Vec<_> = service.operations.iter().copied().filter(fits).collect();
    rng.pick(&some)
}

fn params(
    shared: &Shared,
    edition: &Edition,
    operation: &'static Operation,
    wrong: bool,
    rng: &mut Rng,
) -> Params {
    let token = match operation.name {
        "VerifyEmail" => outside::mail(rng, &shared.fake, false),
        "TransferInCheckMailToken" => outside::mail(rng, &shared.fake, true),
        _ => String::new(),
    };
    let learned = lock(&shared.learned);
    let mut filling = Filling::new(rng, &learned, operation, edition.set, &shared.fresh);
    (filling.now, filling.token, filling.wrong) = (shared.fake.now().millis(), token, wrong);
    filling.params()
}

async fn buy<S: Service>(
    shared: &Shared,
    client: &Client<S>,
    operation: &'static Operation,
    params: Params,
) -> Result<Option<Document>, Error> {
    let texts = params.flat();
    let named = |ends: &[&str]| {
        let of = texts.iter().filter(|(name, _)| ends.contains(&name.rsplit('.').next().unwrap_or_default()));
        of.map(|(_, text)| text.clone()).collect::<Vec<_>>()
    };
    // The records have canonical names, like the registrar's own.
    let names = named(&["DomainName", "Domain", "domain", "domain_name"])
        .iter()
        .map(|name| canonical(name))
        .collect();
    let order = named(&["order_id"]).pop();
    let wanted = client.order_named(operation.name, params)?;
    let result = client.place(&wanted, Spend::at_any_price()).await;
    let outcome = match &result {
        Ok(placed) => placed_as(operation, placed),
        Err(error) if error.outcome() == Outcome::Unknown => Known::Unknown,
        Err(_) => Known::No,
    };
    lock(&shared.records).bought.push(Bought { action: operation.name, names, order, outcome });
    result.map(|placed| placed.document().cloned())
}

fn placed_as(operation: &Operation, placed: &Placed) -> Known {
    let mut numbers = placed.receipt().map(|receipt| receipt.numbers().to_vec()).unwrap_or_default();
    // A job of several transfers, and an order that replaces another, have their own numbers.
    let fields = ["order_id", "simple_transfer_job_id"];
    let response = placed.document().map(Document::root);
    let outcome = fields.iter().filter_map(|name| Some(response?.get(name)?.text().into_owned()));
    numbers.extend(outcome.filter(|number| !number.is_empty()));
    match placed.progress() {
        Progress::Saved => Known::Saved,
        // A response with an unreadable number is as good as none. A redemption has no number.
        _ if numbers.is_empty() && operation.name != "RedeemDomain" => Known::Unknown,
        _ => Known::Placed(numbers),
    }
}

async fn destroy<S: Service>(
    shared: &Shared,
    client: &Client<S>,
    operation: &'static Operation,
    params: Params,
) -> Result<Option<Document>, Error> {
    let target = operation.destroys.and_then(|name| params.text(name)).unwrap_or_default().to_owned();
    let result = client.call_to_destroy(operation.name, params, &target).await;
    if operation.name == "RevokeDomain" {
        let refund = match &result {
            Ok(response) => response.root().get("total_refund").and_then(|refund| refund.text().parse().ok()),
            Err(_) => None,
        };
        let may_be =
            refund.is_some() || !matches!(&result, Err(error) if error.outcome() != Outcome::Unknown);
        if may_be {
            lock(&shared.records).given_back.push(GivenBack { name: canonical(&target), refund });
        }
    }
    result.map(|response| Some(response.into_inner()))
}

/// Whether the SDK itself refused, so that nothing was sent.
pub(super) fn is_own(error: &Error) -> bool {
    match error {
        Error::Invalid(_) | Error::Config(_) | Error::Credentials(_) => true,
        Error::Order(error) => error.problem != OrderProblem::MaybeSent,
        _ => false,
    }
}
