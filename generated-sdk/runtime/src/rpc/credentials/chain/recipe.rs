//! What a profile says about how to come by keys.

use super::keys::Keys;
use super::metadata;
use super::renewing::{Fetched, No};
use super::sources::Sources;
use super::sts::{self, Oidc, Role};
use crate::{BoxFuture, Clock};
use std::sync::Arc;

/// A way to keys.
pub(super) enum Recipe {
    /// They are in the profile.
    Keys(Keys),
    /// The role of the ECS instance, perhaps by its name.
    Instance(Option<String>),
    /// A role that other keys may take.
    Role(Box<Recipe>, Role),
    /// A role that a token of somebody else's may take.
    Oidc(Oidc),
}

impl Recipe {
    pub(super) fn follow<'a>(
        &'a self,
        sources: &'a Sources,
        clock: &'a Arc<dyn Clock>,
    ) -> BoxFuture<'a, Result<Fetched, No>> {
        Box::pin(async move {
            match self {
                Self::Keys(keys) => Ok(keys.clone().into()),
                Self::Instance(role) => metadata::fetch(sources, role.as_deref(), clock).await,
                Self::Role(base, role) => {
                    let base = base.follow(sources, clock).await?.keys;
                    sts::assume(sources, base.into(), role, clock).await
                }
                Self::Oidc(oidc) => sts::assume_with_oidc(sources, oidc, clock).await,
            }
        })
    }
}
