//! Changes that a test makes to the world from outside: deposits, payments, failures, and the other side of transfers.

use crate::world::{Cents, Denial, Mishap, World, canonical};
use serde::Deserialize;

/// One change to the world.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum WorldChange {
    /// Deposits an amount; a negative amount withdraws.
    Deposit(Cents),
    /// Makes the next work for a name fail, or as much of it as the mishap says.
    FailNext(Mishap),
    /// Pays a purchase at a fixed price, by the number of its order.
    PayPurchase(String),
    /// The losing registrar approves a transfer at once.
    AcceptTransferIn(String),
    /// The losing registrar rejects a transfer.
    RejectTransferIn(Rejection),
    /// Another registrar requests the transfer of one of the account's names.
    RequestTransferOut(TransferRequest),
    /// The registrant approves a transfer away at once.
    AcceptTransferOut(String),
    /// The registrant or the registry rejects a transfer away.
    RejectTransferOut(Rejection),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rejection {
    name: String,
    #[serde(default = "rejected")]
    reason: Denial,
}

fn rejected() -> Denial {
    Denial::Rejected
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TransferRequest {
    name: String,
    code: String,
    #[serde(default)]
    gaining: String,
}

impl WorldChange {
    /// Applies the change.
    ///
    /// # Errors
    /// Returns why the change is impossible.
    pub(super) fn apply(self, world: &mut World) -> Result<(), String> {
        let done = match self {
            Self::Deposit(amount) => {
                world.deposit(amount);
                Ok(())
            }
            Self::FailNext(mishap) => {
                let name = canonical(&mishap.name);
                world.mishaps.push(Mishap { name, times: mishap.times.or(Some(1)), ..mishap });
                Ok(())
            }
            Self::PayPurchase(number) => world.pay_purchase(&number),
            Self::AcceptTransferIn(name) => world.accept_transfer_in(&canonical(&name)),
            Self::RejectTransferIn(Rejection { name, reason }) => {
                world.reject_transfer_in(&canonical(&name), reason)
            }
            Self::RequestTransferOut(TransferRequest { name, code, gaining }) => {
                world.request_transfer_out(&canonical(&name), &code, &gaining)
            }
            Self::AcceptTransferOut(name) => world.accept_transfer_out(&canonical(&name)),
            Self::RejectTransferOut(Rejection { name, reason }) => {
                world.reject_transfer_out(&canonical(&name), reason)
            }
        };
        done.map_err(|problem| problem.to_string())
    }
}
