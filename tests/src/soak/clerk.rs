//! Who follows up all orders of an account that the journal has as not at their end, as the guide says a program does
//! when it starts.

use super::desk::Desk;
use super::report::Decision;
use super::tills::Tills;
use crate::till::Service;
use registrar_sdk::runtime::{OrderState, Reconciled};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

/// Orders, and what was decided about them.
type Decided = Arc<Mutex<Vec<(String, Decision)>>>;

pub(super) struct Clerk {
    pub(super) future: Pin<Box<dyn Future<Output = ()>>>,
    pub(super) decided: Decided,
}

impl Clerk {
    pub(super) fn new(desk: &Arc<Desk>, tills: &Tills) -> Self {
        let decided = Decided::default();
        let future = Box::pin(follow_up(Arc::clone(desk), tills.clone(), Arc::clone(&decided)));
        Self { future, decided }
    }
}

async fn follow_up(desk: Arc<Desk>, tills: Tills, decided: Decided) {
    for service in [Service::Aliyun, Service::Opensrs] {
        // A journal that fails now is read by the next one.
        for order in desk.all_pending(service).await.unwrap_or_default() {
            if matches!(order.state(), OrderState::PerhapsSent(_)) {
                let numbers = match desk.reconcile(service, &order).await {
                    Ok(Reconciled::Placed(placed)) => {
                        Some(placed.receipt().map_or(Vec::new(), |receipt| receipt.numbers().to_vec()))
                    }
                    Ok(Reconciled::NotPlaced) => None,
                    _ => continue,
                };
                let party = order.params().text("UserClientIp").or(order.params().text("registrant_ip"));
                let requests = tills.of(party.unwrap_or_default()).requests();
                let decision = Decision { numbers, requests };
                let mut decided = decided.lock().unwrap_or_else(PoisonError::into_inner);
                decided.push((order.id().to_owned(), decision));
            }
            if matches!(order.state(), OrderState::Ready) {
                drop(desk.place_again(service, &order).await);
            }
        }
    }
}
