//! What a test does to the world from outside: it pays in, lets work fail, and plays the other side of transfers.

use crate::world::{Cents, Denial, Mishap, World, canonical};
use serde::Deserialize;

/// One thing that a test does.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Deed {
    /// Pays in; less than nought takes out.
    Deposit(Cents),
    /// Lets the next work for a name fail, or as much of it as the mishap says.
    FailNext(Mishap),
    /// The other registrar lets a name go at once.
    AcceptTransferIn(String),
    /// The other registrar refuses to let it go.
    RejectTransferIn(Refused),
    /// Another registrar asks for a name of the account.
    RequestTransferOut(Asked),
    /// The registrant lets it go at once.
    AcceptTransferOut(String),
    /// The registrant, or the registry, refuses to.
    RejectTransferOut(Refused),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Refused {
    name: String,
    #[serde(default = "rejected")]
    reason: Denial,
}

fn rejected() -> Denial {
    Denial::Rejected
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Asked {
    name: String,
    code: String,
    #[serde(default)]
    gaining: String,
}

impl Deed {
    /// Does it.
    ///
    /// # Errors
    /// Why it cannot be done.
    pub(super) fn work_on(self, world: &mut World) -> Result<(), String> {
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
            Self::AcceptTransferIn(name) => world.accept_transfer_in(&canonical(&name)),
            Self::RejectTransferIn(Refused { name, reason }) => {
                world.reject_transfer_in(&canonical(&name), reason)
            }
            Self::RequestTransferOut(Asked { name, code, gaining }) => {
                world.request_transfer_out(&canonical(&name), &code, &gaining)
            }
            Self::AcceptTransferOut(name) => world.accept_transfer_out(&canonical(&name)),
            Self::RejectTransferOut(Refused { name, reason }) => {
                world.reject_transfer_out(&canonical(&name), reason)
            }
        };
        done.map_err(|problem| problem.to_string())
    }
}
