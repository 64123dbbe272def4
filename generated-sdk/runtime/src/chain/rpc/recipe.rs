//! How to get keys, as a place says it.

use super::sources::Sources;
use super::sts::{Oidc, Role};
use super::{metadata, sts};
use crate::base::{BoxFuture, Clock};
use crate::credentials::rpc::Keys;
use crate::credentials::rpc::renewing::{Fetched, No};
use crate::value::Secret;
use std::sync::Arc;

/// A way to keys.
pub(super) enum Recipe {
    /// They are known already.
    Keys(Keys),
    /// The role of the ECS instance, perhaps by its name.
    Instance(Option<String>),
    /// An address that gives them. It may hold a token.
    Address(Secret),
    /// A role that other keys may take.
    Role(Box<Recipe>, Role),
    /// A role that a token of an identity provider may take.
    Oidc(Oidc),
}

impl Recipe {
    /// The account that the keys will belong to, where it is known before they are there.
    pub(super) fn account(&self) -> Option<String> {
        match self {
            Self::Keys(_) | Self::Instance(_) | Self::Address(_) => None,
            Self::Role(_, role) | Self::Oidc(Oidc { role, .. }) => role.account(),
        }
    }

    pub(super) fn follow<'a>(
        &'a self,
        sources: &'a Sources,
        clock: &'a Arc<dyn Clock>,
        notes: &'a mut Vec<String>,
    ) -> BoxFuture<'a, Result<Fetched, No>> {
        Box::pin(async move {
            match self {
                Self::Keys(keys) => Ok(keys.clone().into()),
                Self::Instance(role) => metadata::fetch(sources, role.as_deref(), clock).await,
                Self::Address(address) => {
                    metadata::from_address(sources, address.expose(), clock, notes).await
                }
                Self::Role(base, role) => {
                    let base = base.follow(sources, clock, notes).await?.keys;
                    base.validate()?;
                    sts::assume(sources, base.into(), role, clock).await
                }
                Self::Oidc(oidc) => sts::assume_with_oidc(sources, oidc, clock).await,
            }
        })
    }
}
