//! The test bench: a registrar, a client of it, and the record of the actions that were called.

use crate::kinds;
use fake_registrar::{Fake, World, handlers};
use registrar_sdk::{
    Client, Destroy, Deviation, Order, Paged, Placed, Purchase, Request, Response, Sendable, Service, Spend,
    extend::Editions,
};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

/// The actions that succeeded.
#[derive(Clone, Default)]
pub struct Coverage(Arc<Mutex<BTreeSet<&'static str>>>);

impl Coverage {
    /// Records the successful actions of this registrar from here on, and checks their signature version.
    fn watch(&self, fake: &Fake, signature: &'static str) {
        let coverage = Arc::clone(&self.0);
        fake.on_request(move |seen| {
            assert_eq!(seen.signature, signature, "{}", seen.action);
            // OpenSRS's success codes are the numbers from 200 to 299.
            let code = seen.outcome.parse::<u32>();
            if seen.outcome == "ok" || code.is_ok_and(|code| (200..300).contains(&code)) {
                coverage.lock().expect("the mutex is not poisoned").insert(seen.action);
            }
        });
    }

    /// Panics unless every action of the edition that has a handler is recorded.
    pub fn assert_covers<S: Service>(&self, edition: Editions) {
        let driven = self.0.lock().expect("the mutex is not poisoned");
        let all = S::INFO.operations.iter().filter(|operation| operation.editions.contains(edition));
        let all = all.map(|operation| operation.name);
        let handled = all.filter(|action| handlers::find(S::INFO.name, action).is_some());
        let missing: Vec<_> = handled.filter(|action| !driven.contains(action)).collect();
        assert!(missing.is_empty(), "no test calls {missing:?}: add them to tests/every_action");
    }
}

/// The items of an OpenSRS response that the client itself reads, so that typed responses lack them.
pub const ENVELOPE: [&str; 6] =
    ["protocol", "action", "object", "is_success", "response_code", "response_text"];

/// A registrar and a client of it.
pub struct Bench<S: Service> {
    pub fake: Fake,
    client: Client<S>,
}

impl<S: Service> Bench<S> {
    /// Creates a registrar with a stopped clock, and the client that `connect` returns.
    pub fn open(
        coverage: &Coverage,
        signature: &'static str,
        world: World,
        connect: impl FnOnce(&Fake) -> Client<S>,
    ) -> Self {
        let fake = Fake::of(world);
        coverage.watch(&fake, signature);
        let client = connect(&fake).strict();
        Self { fake, client }
    }

    /// Returns the client's edition.
    pub fn edition(&self) -> &'static str {
        self.client.edition().name
    }

    /// Sends a request that does not purchase or destroy.
    pub async fn send<R: Request<Service = S> + Sendable>(&self, request: R) -> Response<R::Response> {
        let response = self.client.send(request).await;
        let response = response.unwrap_or_else(|error| panic!("{error}"));
        is_plain::<R>(response.deviations());
        kinds::agree(S::INFO, R::OPERATION.name, response.document());
        response
    }

    /// Sends a request that destroys, confirmed with the name.
    pub async fn destroy<R: Request<Service = S> + Destroy>(
        &self,
        request: R,
        name: &str,
    ) -> Response<R::Response> {
        let response = self.client.destroy(request, name).await;
        let response = response.unwrap_or_else(|error| panic!("{error}"));
        is_plain::<R>(response.deviations());
        kinds::agree(S::INFO, R::OPERATION.name, response.document());
        response
    }

    /// Reads all pages of a list.
    pub async fn list<R: Request<Service = S> + Paged>(&self, request: R) -> Vec<R::Item> {
        let mut pages = self.client.pages(request);
        let mut items = Vec::new();
        while let Some(page) = pages.next().await {
            let page = page.unwrap_or_else(|error| panic!("{error}"));
            is_plain::<R>(page.deviations());
            kinds::agree(S::INFO, R::OPERATION.name, page.document());
            items.extend(R::items(page.into_inner()));
        }
        items
    }

    /// Places an order at any price.
    pub async fn place<R: Request<Service = S> + Purchase>(
        &self,
        request: R,
    ) -> (R::Response, Placed<R::Response>) {
        let (response, placed, _) = self.order(request).await;
        (response, placed)
    }

    /// Places an order and waits for its task.
    pub async fn buy<R: Request<Service = S> + Purchase>(&self, request: R) -> R::Response {
        let (response, _, order) = self.order(request).await;
        let progress = self.client.settle(&order).await.unwrap_or_else(|error| panic!("{error}"));
        assert!(progress.all_done(), "{progress:?}");
        response
    }

    async fn order<R: Request<Service = S> + Purchase>(
        &self,
        request: R,
    ) -> (R::Response, Placed<R::Response>, Order) {
        let order = self.client.order(request);
        let placed = self.client.place(&order, Spend::at_any_price()).await;
        let placed = placed.unwrap_or_else(|error| panic!("{error}"));
        let document = placed.document().expect("a placed order has its response");
        let (response, mut deviations) = document.decode_strict().unwrap_or_else(|error| panic!("{error}"));
        deviations.retain(|each| each.path != S::INFO.request_id && !ENVELOPE.contains(&each.path.as_str()));
        is_plain::<R>(&deviations);
        kinds::agree(S::INFO, R::OPERATION.name, document);
        (response, placed, order.into())
    }

    /// Waits until all names of a task are done.
    pub async fn settle(&self, number: &str) {
        let progress = self.client.settle(number).await.unwrap_or_else(|error| panic!("{error}"));
        assert!(progress.all_done(), "{progress:?}");
    }

    /// Reads or changes the registrar's state, to play parties outside the API: registrants who read their e-mail,
    /// and other registrars.
    pub fn world<T>(&self, look: impl FnOnce(&mut World) -> T) -> T {
        self.fake.world(look)
    }
}

/// Checks that there are no deviations: the fake registrar follows the spec.
fn is_plain<R: Request>(deviations: &[Deviation]) {
    assert!(deviations.is_empty(), "{}: {deviations:?}", R::OPERATION.name);
}
