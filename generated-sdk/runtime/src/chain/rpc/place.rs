//! The kinds of sources.

use super::recipe::Recipe;
use super::sources::Sources;
use super::sts::Oidc;
use super::{config_file, ini_file};
use crate::base::Clock;
use crate::chain::{first_set, half_set};
use crate::credentials::rpc::Keys;
use crate::credentials::rpc::renewing::{Fetched, No, NoKind};
use std::path::PathBuf;
use std::sync::Arc;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Environment,
    Oidc,
    ConfigFile,
    IniFile,
    Metadata,
    Address,
}

/// A profile in a file. Renewal reads this one, even if the files or the environment name another one since.
pub(super) struct Profile {
    pub(super) path: PathBuf,
    pub(super) name: String,
}

/// The source of keys, with the details that renewal needs to get keys of the same account.
pub(super) struct Found {
    pub(super) place: Place,
    profile: Option<Profile>,
    /// The account of the role, if there is one.
    pub(super) account: Option<String>,
}

impl Place {
    /// The variable with a credentials URI.
    pub(super) const URI: &str = "ALIBABA_CLOUD_CREDENTIALS_URI";

    /// All sources, in the order of the vendor's own SDKs.
    pub(super) const ALL: &[Self] =
        &[Self::Environment, Self::Oidc, Self::ConfigFile, Self::IniFile, Self::Metadata, Self::Address];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Environment => "environment",
            Self::Oidc => "OIDC",
            Self::ConfigFile => "command-line tool's configuration",
            Self::IniFile => "credentials file",
            Self::Metadata => "ECS metadata",
            Self::Address => "credentials URI",
        }
    }

    /// Fetches keys: of the same profile and account as before, if it was asked before.
    pub(super) async fn fetch(
        self,
        sources: &Sources,
        before: Option<&Found>,
        clock: &Arc<dyn Clock>,
        notes: &mut Vec<String>,
    ) -> Result<(Fetched, Found), No> {
        let (recipe, found) = self.find(sources, before, notes)?;
        let fetched = recipe.follow(sources, clock, notes).await.map_err(|no| match self {
            Self::Metadata => no,
            // A profile that names the instance's role is configured, on any machine.
            _ if no.kind == NoKind::Absent => No::refused(no.text),
            _ => no,
        })?;
        fetched.keys.validate()?;
        Ok((fetched, found))
    }

    /// Determines how to get keys, as far as files and variables specify it.
    pub(super) fn find(
        self,
        sources: &Sources,
        before: Option<&Found>,
        notes: &mut Vec<String>,
    ) -> Result<(Recipe, Found), No> {
        let (recipe, profile) = self.read(sources, before.and_then(|found| found.profile.as_ref()), notes)?;
        let account = recipe.account();
        match before.and_then(|found| found.account.as_ref()) {
            Some(before) if account.as_ref() != Some(before) => {
                let now = account.map_or("an unknown account".to_owned(), |now| format!("account {now}"));
                Err(No::refused(format!(
                    "its first keys were for account {before}, but it now has keys for {now}"
                )))
            }
            _ => Ok((recipe, Found { place: self, profile, account })),
        }
    }

    fn read(
        self,
        sources: &Sources,
        profile: Option<&Profile>,
        notes: &mut Vec<String>,
    ) -> Result<(Recipe, Option<Profile>), No> {
        let variables = &sources.variables;
        let recipe = match self {
            Self::Environment => match Keys::read(|name| variables.raw(name)) {
                Ok(keys) => Recipe::Keys(keys),
                Err(error) => match first_set(&Keys::VARIABLES, variables) {
                    Some(set) => return Err(half_set(error, set).into()),
                    None => return Err(No::absent(No::from(error).text)),
                },
            },
            Self::Oidc => Recipe::Oidc(Oidc::read(sources)?),
            Self::ConfigFile | Self::IniFile => {
                let file = if self == Self::ConfigFile { config_file::read } else { ini_file::read };
                let (recipe, profile) = file(sources, profile, notes)?;
                return Ok((recipe, Some(profile)));
            }
            Self::Metadata => Recipe::Instance(None),
            Self::Address => match variables.get(Self::URI)? {
                Some(address) => Recipe::Address(address.into()),
                None => return Err(No::absent(format!("{} is not set", Self::URI))),
            },
        };
        Ok((recipe, None))
    }
}
