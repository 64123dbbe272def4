//! Where a story is played: a registrar, a client of it whichever way the calls go, and the book of what was driven.

use crate::kinds;
use fake_registrar::{Fake, World, handlers};
use registrar_sdk::{
    Client, Destroy, Deviation, Order, Paged, Placed, Purchase, Request, Response, Sendable, Service, Spend,
    extend::Editions,
};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

/// The actions that were answered with success, whoever asked for them.
#[derive(Clone, Default)]
pub struct Book(Arc<Mutex<BTreeSet<&'static str>>>);

impl Book {
    /// Takes down what this registrar answers from here on, and looks how it was signed.
    fn watch(&self, fake: &Fake, signature: &'static str) {
        let book = Arc::clone(&self.0);
        fake.on_request(move |seen| {
            assert_eq!(seen.signature, signature, "{}", seen.action);
            // OpenSRS's codes of success are the numbers from 200 to 299.
            let code = seen.outcome.parse::<u32>();
            if seen.outcome == "ok" || code.is_ok_and(|code| (200..300).contains(&code)) {
                book.lock().expect("nobody panics over a set").insert(seen.action);
            }
        });
    }

    /// Fails unless every action of the edition that works on the registrar's state is in it.
    pub fn has_all_of<S: Service>(&self, edition: Editions) {
        let driven = self.0.lock().expect("nobody panics over a set");
        let all = S::INFO.operations.iter().filter(|operation| operation.editions.contains(edition));
        let all = all.map(|operation| operation.name);
        let handled = all.filter(|action| handlers::find(S::INFO.name, action).is_some());
        let missing: Vec<_> = handled.filter(|action| !driven.contains(action)).collect();
        assert!(missing.is_empty(), "no story drives {missing:?}: add them to tests/every_action");
    }
}

/// What the client itself reads of an OpenSRS response, so that no typed response has it.
pub const ENVELOPE: [&str; 6] =
    ["protocol", "action", "object", "is_success", "response_code", "response_text"];

/// A registrar and a client of it.
pub struct Desk<S: Service> {
    pub fake: Fake,
    client: Client<S>,
}

impl<S: Service> Desk<S> {
    /// A registrar with a clock that stands still, and what `connect` connects to it.
    pub fn open(
        book: &Book,
        signature: &'static str,
        world: World,
        connect: impl FnOnce(&Fake) -> Client<S>,
    ) -> Self {
        let fake = Fake::of(world);
        fake.clock().stop();
        book.watch(&fake, signature);
        let client = connect(&fake).strict();
        Self { fake, client }
    }

    /// The edition that is called.
    pub fn edition(&self) -> &'static str {
        self.client.edition().name
    }

    /// Sends what reads or writes free of charge.
    pub async fn send<R: Request<Service = S> + Sendable>(&self, request: R) -> Response<R::Response> {
        let response = self.client.send(request).await;
        let response = response.unwrap_or_else(|error| panic!("{error}"));
        is_plain::<R>(response.deviations());
        kinds::agree(S::INFO, R::OPERATION.name, response.document());
        response
    }

    /// Sends what destroys, with the name of what is lost.
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

    /// Reads a list to its end.
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

    /// Places an order, whatever it costs.
    pub async fn place<R: Request<Service = S> + Purchase>(&self, request: R) -> (R::Response, Placed) {
        let (response, placed, _) = self.order(request).await;
        (response, placed)
    }

    /// Places an order and waits until all its names are done.
    pub async fn buy<R: Request<Service = S> + Purchase>(&self, request: R) -> R::Response {
        let (response, _, order) = self.order(request).await;
        let progress = self.client.settle(&order).await.unwrap_or_else(|error| panic!("{error}"));
        assert!(progress.all_done(), "{progress:?}");
        response
    }

    async fn order<R: Request<Service = S> + Purchase>(&self, request: R) -> (R::Response, Placed, Order) {
        let order = self.client.order(request);
        let placed = self.client.place(&order, Spend::at_any_price()).await;
        let placed = placed.unwrap_or_else(|error| panic!("{error}"));
        let document = placed.document().expect("it was just placed");
        let (response, mut deviations) = document.decode_strict().unwrap_or_else(|error| panic!("{error}"));
        deviations.retain(|each| each.path != S::INFO.request_id && !ENVELOPE.contains(&each.path.as_str()));
        is_plain::<R>(&deviations);
        kinds::agree(S::INFO, R::OPERATION.name, document);
        (response, placed, order)
    }

    /// Waits until all names of a task are done.
    pub async fn settle(&self, number: &str) {
        let progress = self.client.settle(number).await.unwrap_or_else(|error| panic!("{error}"));
        assert!(progress.all_done(), "{progress:?}");
    }

    /// Looks at the registrar's own state, or plays those who are no part of the API: registrants who read their mail,
    /// and other registrars.
    pub fn world<T>(&self, look: impl FnOnce(&mut World) -> T) -> T {
        self.fake.world(look)
    }
}

/// The fake answers as the spec has it, so that there are no deviations.
fn is_plain<R: Request>(deviations: &[Deviation]) {
    assert!(deviations.is_empty(), "{}: {deviations:?}", R::OPERATION.name);
}
