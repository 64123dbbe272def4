//! The places where keys can be, and the chain of them.

use super::keys::Keys;
use super::renewing::{Fetched, No, NoKind, Source};
use super::sources::Sources;
use super::sts::{self, Oidc, Role};
use super::{Credentials, config_file, ini_file, metadata};
use crate::{BoxFuture, Clock, Error};
use std::sync::{Arc, OnceLock};

#[derive(Clone, Copy, Debug)]
pub(super) enum Place {
    Environment,
    Oidc,
    ConfigFile,
    IniFile,
    Metadata,
    Address,
}

impl Place {
    /// In the order of the vendor's own SDKs.
    const ALL: [Self; 6] =
        [Self::Environment, Self::Oidc, Self::ConfigFile, Self::IniFile, Self::Metadata, Self::Address];

    fn name(self) -> &'static str {
        match self {
            Self::Environment => "environment",
            Self::Oidc => "OIDC",
            Self::ConfigFile => "command-line tool's configuration",
            Self::IniFile => "credentials file",
            Self::Metadata => "ECS metadata",
            Self::Address => "credentials URI",
        }
    }

    /// Asks for keys. Those that nothing can be signed with are none.
    async fn fetch(
        self,
        sources: &Sources,
        clock: &Arc<dyn Clock>,
        notes: &mut Vec<String>,
    ) -> Result<Fetched, No> {
        let fetched = self.ask(sources, clock, notes).await?;
        fetched.keys.validate()?;
        Ok(fetched)
    }

    async fn ask(
        self,
        sources: &Sources,
        clock: &Arc<dyn Clock>,
        notes: &mut Vec<String>,
    ) -> Result<Fetched, No> {
        let variables = &sources.variables;
        match self {
            Self::Environment => match Keys::read(|name| variables.raw(name)) {
                Ok(keys) => Ok(keys.into()),
                Err(error) if Keys::are_meant(|name| variables.get(name)) => Err(error.into()),
                Err(error) => Err(No { kind: NoKind::Absent, ..error.into() }),
            },
            Self::Oidc => {
                let [role, provider, file] = [Role::ARN, Oidc::PROVIDER, Oidc::TOKEN_FILE];
                let variable =
                    |name: &str| variables.get(name)?.ok_or_else(|| No::absent(format!("{name} is not set")));
                let role = Role::new(variable(role)?);
                let (provider_arn, token_file) = (variable(provider)?, variable(file)?.into());
                sts::assume_with_oidc(sources, &Oidc { role, provider_arn, token_file }, clock).await
            }
            Self::ConfigFile => config_file::recipe(sources, notes)?.follow(sources, clock).await,
            Self::IniFile => ini_file::recipe(sources, notes)?.follow(sources, clock).await,
            Self::Metadata => metadata::fetch(sources, None, clock).await,
            Self::Address => match variables.get("ALIBABA_CLOUD_CREDENTIALS_URI")? {
                Some(address) => metadata::from_address(sources, &address, clock, notes).await,
                None => Err(No::absent("ALIBABA_CLOUD_CREDENTIALS_URI is not set")),
            },
        }
    }
}

/// One place alone.
pub(super) struct Only(pub(super) Place, pub(super) Sources);

impl Source for Only {
    fn name(&self) -> &'static str {
        self.0.name()
    }

    fn fetch<'a>(
        &'a self,
        clock: &'a Arc<dyn Clock>,
        notes: &'a mut Vec<String>,
    ) -> BoxFuture<'a, Result<Fetched, No>> {
        Box::pin(async move {
            let fetched = self.0.fetch(&self.1, clock, notes).await;
            fetched.map_err(|no| No { text: with(format!("{}: {}", self.name(), no.text), notes), ..no })
        })
    }

    fn validate(&self) -> Result<(), Error> {
        self.1.validate()
    }
}

/// The first place that has keys. From then on only that one is asked: another may belong to another account.
pub(super) struct Chain {
    sources: Sources,
    found: OnceLock<Found>,
}

struct Found {
    place: Place,
    /// What was passed over on the way there, which is told as long as the place is used.
    passed_over: Vec<String>,
}

impl Chain {
    pub(super) fn new(sources: Sources) -> Self {
        Self { sources, found: OnceLock::new() }
    }

    async fn look(&self, clock: &Arc<dyn Clock>, notes: &mut Vec<String>) -> Result<Fetched, No> {
        let mut said = Vec::new();
        let mut passed_over = Vec::new();
        for place in Place::ALL {
            let no = match place.fetch(&self.sources, clock, notes).await {
                Ok(fetched) => {
                    notes.extend(passed_over.iter().cloned());
                    // Only one call looks at a time, so nothing is there yet.
                    let _ = self.found.set(Found { place, passed_over });
                    return Ok(fetched);
                }
                Err(no) => no,
            };
            let text = format!("{}: {}", place.name(), no.text);
            match no.kind {
                NoKind::Absent => {}
                NoKind::Refused => passed_over.push(format!("set up, and passed over: {text}")),
                NoKind::Unreachable => {
                    return Err(No::unreachable(format!(
                        "{text}; no further source is asked, since it may belong to another account"
                    )));
                }
            }
            said.push(text);
        }
        Err(No::refused(format!("no source has any. {}", said.join("; "))))
    }
}

impl Source for Chain {
    fn name(&self) -> &'static str {
        self.found.get().map_or("chain", |found| found.place.name())
    }

    fn fetch<'a>(
        &'a self,
        clock: &'a Arc<dyn Clock>,
        notes: &'a mut Vec<String>,
    ) -> BoxFuture<'a, Result<Fetched, No>> {
        Box::pin(async move {
            let fetched = match self.found.get() {
                Some(Found { place, passed_over }) => {
                    let fetched = place.fetch(&self.sources, clock, notes).await;
                    notes.extend(passed_over.iter().cloned());
                    fetched.map_err(|no| No { text: format!("{}: {}", place.name(), no.text), ..no })
                }
                None => self.look(clock, notes).await,
            };
            fetched.map_err(|no| No { text: with(no.text, notes), ..no })
        })
    }

    fn validate(&self) -> Result<(), Error> {
        self.sources.validate()
    }
}

/// A role that other credentials may take.
pub(super) struct Assumed {
    pub(super) base: Credentials,
    pub(super) role: Role,
    pub(super) sources: Sources,
}

impl Source for Assumed {
    fn name(&self) -> &'static str {
        "RAM role"
    }

    fn fetch<'a>(
        &'a self,
        clock: &'a Arc<dyn Clock>,
        notes: &'a mut Vec<String>,
    ) -> BoxFuture<'a, Result<Fetched, No>> {
        Box::pin(async move {
            let fetched = sts::assume(&self.sources, self.base.clone(), &self.role, clock).await;
            notes.extend(self.base.warnings());
            fetched.map_err(|no| No { text: format!("{}: {}", self.name(), no.text), ..no })
        })
    }

    fn validate(&self) -> Result<(), Error> {
        self.sources.validate()
    }

    fn account(&self) -> Option<String> {
        self.role.account()
    }
}

/// An error with what else a person ought to know.
fn with(text: String, notes: &[String]) -> String {
    notes.iter().fold(text, |text, note| format!("{text}. Besides: {note}"))
}
