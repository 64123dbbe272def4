//! Follows up all pending orders of an account's journal, as the guide recommends at a program's start.

use super::clients::Clients;
use super::registrars::Registrars;
use super::report::Decision;
use crate::order_registrar::Service;
use registrar_sdk::{OrderState, Reconciled};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Orders, with the decisions about them.
type Decided = Arc<Mutex<Vec<(String, Decision)>>>;

/// The id of the order that is being placed.
type Placing = Arc<Mutex<Option<String>>>;

pub(super) struct FollowUp {
    pub(super) future: Pin<Box<dyn Future<Output = ()>>>,
    pub(super) decided: Decided,
    placing: Placing,
}

impl FollowUp {
    pub(super) fn new(clients: &Arc<Clients>, registrars: &Registrars) -> Self {
        let (decided, placing) = (Decided::default(), Placing::default());
        let shared = (Arc::clone(&decided), Arc::clone(&placing));
        let future = Box::pin(follow_up(Arc::clone(clients), registrars.clone(), shared));
        Self { future, decided, placing }
    }

    /// Whether it may be sending this order now.
    pub(super) fn places(&self, id: &str) -> bool {
        lock(&self.placing).as_deref() == Some(id)
    }
}

async fn follow_up(clients: Arc<Clients>, registrars: Registrars, (decided, placing): (Decided, Placing)) {
    for service in [Service::Aliyun, Service::Opensrs] {
        // A journal failure is ignored; the next follow-up reads it again.
        for order in clients.all_pending(service).await.unwrap_or_default() {
            let party = order.params().text("UserClientIp").or(order.params().text("registrant_ip"));
            let party = party.unwrap_or_default().to_owned();
            if matches!(order.state(), OrderState::MaybeSent(_)) {
                // Requests sent after the start of the lookup are unknown to it.
                let requests = registrars.of(&party).requests();
                let numbers = match clients.reconcile(service, &order).await {
                    Ok(Reconciled::Placed(placed)) => {
                        Some(placed.receipt().map_or(Vec::new(), |receipt| receipt.numbers().to_vec()))
                    }
                    Ok(Reconciled::NotPlaced) => None,
                    _ => continue,
                };
                let decision = Decision { numbers, requests };
                lock(&decided).push((order.id().to_owned(), decision));
            }
            if matches!(order.state(), OrderState::Ready) {
                *lock(&placing) = Some(order.id().to_owned());
                let text = match clients.place_again(service, &order).await {
                    Ok(placed) => format!("a clerk has placed it as {:?}", placed.receipt()),
                    Err(error) => format!("a clerk, place: {error}"),
                };
                *lock(&placing) = None;
                registrars.note(&party, text);
            }
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
