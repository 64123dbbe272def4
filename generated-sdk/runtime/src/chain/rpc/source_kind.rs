//! The kinds of sources.

use super::key_provider::KeyProvider;
use super::sources::Sources;
use super::sts::Oidc;
use super::{config_file, ini_file};
use crate::base::Clock;
use crate::chain::{first_set, half_set};
use crate::credentials::rpc::Keys;
use crate::credentials::rpc::renewing::{Fetched, SourceError, SourceErrorKind};
use std::path::PathBuf;
use std::sync::Arc;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SourceKind {
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
pub(super) struct ResolvedSource {
    pub(super) place: SourceKind,
    profile: Option<Profile>,
    /// The account of the role, if there is one.
    pub(super) account: Option<String>,
}

impl SourceKind {
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
        before: Option<&ResolvedSource>,
        clock: &Arc<dyn Clock>,
        notes: &mut Vec<String>,
    ) -> Result<(Fetched, ResolvedSource), SourceError> {
        let (provider, found) = self.find(sources, before, notes)?;
        let fetched = provider.follow(sources, clock, notes).await.map_err(|no| match self {
            Self::Metadata => no,
            // A profile that names the instance's role is configured, on any machine.
            _ if no.kind == SourceErrorKind::NotConfigured => SourceError::refused(no.text),
            _ => no,
        })?;
        fetched.keys.validate()?;
        Ok((fetched, found))
    }

    /// Determines how to get keys, as far as files and variables specify it.
    pub(super) fn find(
        self,
        sources: &Sources,
        before: Option<&ResolvedSource>,
        notes: &mut Vec<String>,
    ) -> Result<(KeyProvider, ResolvedSource), SourceError> {
        let (provider, profile) =
            self.read(sources, before.and_then(|found| found.profile.as_ref()), notes)?;
        let account = provider.account();
        match before.and_then(|found| found.account.as_ref()) {
            Some(before) if account.as_ref() != Some(before) => {
                let now = account.map_or("an unknown account".to_owned(), |now| format!("account {now}"));
                Err(SourceError::refused(format!(
                    "its first keys were for account {before}, but it now has keys for {now}"
                )))
            }
            _ => Ok((provider, ResolvedSource { place: self, profile, account })),
        }
    }

    fn read(
        self,
        sources: &Sources,
        profile: Option<&Profile>,
        notes: &mut Vec<String>,
    ) -> Result<(KeyProvider, Option<Profile>), SourceError> {
        let variables = &sources.variables;
        let provider = match self {
            Self::Environment => match Keys::read(|name| variables.raw(name)) {
                Ok(keys) => KeyProvider::Keys(keys),
                Err(error) => match first_set(&Keys::VARIABLES, variables) {
                    Some(set) => return Err(half_set(error, set).into()),
                    None => return Err(SourceError::not_configured(SourceError::from(error).text)),
                },
            },
            Self::Oidc => KeyProvider::Oidc(Oidc::read(sources)?),
            Self::ConfigFile | Self::IniFile => {
                let file = if self == Self::ConfigFile { config_file::read } else { ini_file::read };
                let (provider, profile) = file(sources, profile, notes)?;
                return Ok((provider, Some(profile)));
            }
            Self::Metadata => KeyProvider::Instance(None),
            Self::Address => match variables.get(Self::URI)? {
                Some(address) => KeyProvider::Address(address.into()),
                None => return Err(SourceError::not_configured(format!("{} is not set", Self::URI))),
            },
        };
        Ok((provider, None))
    }
}
