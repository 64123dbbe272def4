//! The ways to get keys.

use super::sources::Sources;
use super::sts::{Oidc, Role};
use super::{metadata, sts};
use crate::base::{BoxFuture, Clock};
use crate::credentials::rpc::Keys;
use crate::credentials::rpc::renewing::{Fetched, SourceError};
use crate::value::Secret;
use std::sync::Arc;

/// A way to get keys.
pub(super) enum KeyProvider {
    /// Keys that are already known.
    Keys(Keys),
    /// The role of the ECS instance, optionally with its name.
    Instance(Option<String>),
    /// A URI that returns them. It may contain a token.
    Address(Secret),
    /// A role that other keys may assume.
    Role(Box<KeyProvider>, Role),
    /// A role that a token of an identity provider may assume.
    Oidc(Oidc),
}

impl KeyProvider {
    /// Returns the account of the keys, if it is known before they are fetched.
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
    ) -> BoxFuture<'a, Result<Fetched, SourceError>> {
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
