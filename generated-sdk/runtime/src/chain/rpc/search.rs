//! Sources that try one kind or several, and a role on top of them.

use super::source_kind::{ResolvedSource, SourceKind};
use super::sources::Sources;
use super::sts;
use super::sts::Role;
use crate::base::{BoxFuture, Clock};
use crate::credentials::rpc::Credentials;
use crate::credentials::rpc::renewing::{Fetched, Source, SourceError, SourceErrorKind};
use crate::error::Error;
use std::sync::{Arc, OnceLock};

const NO_OTHER: &str = "no other source or profile is used, because it may belong to another account: fix this one, or \
                        choose another one explicitly, such as `Sources::metadata`";

/// The first source that is configured. From then on only that one is asked, and only for the same profile: another one
/// may belong to another account.
pub(super) struct SourceSearch {
    sources: Sources,
    places: &'static [SourceKind],
    found: OnceLock<ResolvedSource>,
}

impl SourceSearch {
    pub(super) fn new(sources: Sources, places: &'static [SourceKind]) -> Self {
        Self { sources, places, found: OnceLock::new() }
    }

    async fn look(&self, clock: &Arc<dyn Clock>, notes: &mut Vec<String>) -> Result<Fetched, SourceError> {
        let mut reasons = Vec::new();
        for place in self.places {
            let no = match place.fetch(&self.sources, None, clock, notes).await {
                Ok((fetched, found)) => {
                    return match (self.found.set(found), self.found.get()) {
                        // A client was built meanwhile, and knows its account.
                        (Err(_), Some(found)) => self.ask_again(found, clock, notes).await,
                        _ => Ok(fetched),
                    };
                }
                Err(no) => no,
            };
            let text = format!("{}: {}", place.name(), no.text);
            if let [_] = self.places {
                return Err(SourceError { text, ..no });
            }
            if no.kind != SourceErrorKind::NotConfigured {
                return Err(SourceError { text: format!("{text}; {NO_OTHER}"), ..no });
            }
            reasons.push(text);
            // Neither file has the profile.
            if *place == SourceKind::IniFile
                && let Some((_, by)) = self.sources.profile_named(None)?
            {
                let files = reasons[reasons.len() - 2..].join("; ");
                return Err(SourceError::refused(format!(
                    "no file has the profile in {by}. {files}; {NO_OTHER}"
                )));
            }
        }
        Err(SourceError::refused(format!("no source is configured. {}", reasons.join("; "))))
    }

    async fn ask_again(
        &self,
        found: &ResolvedSource,
        clock: &Arc<dyn Clock>,
        notes: &mut Vec<String>,
    ) -> Result<Fetched, SourceError> {
        let asked = found.place.fetch(&self.sources, Some(found), clock, notes).await;
        asked.map(|(fetched, _)| fetched).map_err(|no| SourceError {
            text: format!("{}: {}; {NO_OTHER}", found.place.name(), no.text),
            ..no
        })
    }
}

impl Source for SourceSearch {
    fn name(&self) -> &'static str {
        match (self.found.get(), self.places) {
            (Some(found), _) => found.place.name(),
            (None, [place]) => place.name(),
            (None, _) => "chain",
        }
    }

    fn fetch<'a>(
        &'a self,
        clock: &'a Arc<dyn Clock>,
        notes: &'a mut Vec<String>,
    ) -> BoxFuture<'a, Result<Fetched, SourceError>> {
        Box::pin(async move {
            let fetched = match self.found.get() {
                Some(found) => self.ask_again(found, clock, notes).await,
                None => self.look(clock, notes).await,
            };
            fetched.map_err(|no| SourceError { text: with(no.text, notes), ..no })
        })
    }

    fn validate(&self) -> Result<(), Error> {
        self.sources.validate()
    }

    /// Returns the account of the role that files and variables name. Its source is kept from here on: a client that
    /// was built for one account calls for no other.
    fn account(&self) -> Option<String> {
        if self.found.get().is_none() {
            let read = |place: &SourceKind| match place.find(&self.sources, None, &mut Vec::new()) {
                Err(no) if no.kind == SourceErrorKind::NotConfigured => None,
                read => Some(read.ok().map(|(_, found)| found)),
            };
            if let Some(found) = self.places.iter().find_map(read)?.filter(|found| found.account.is_some()) {
                let _ = self.found.set(found);
            }
        }
        self.found.get()?.account.clone()
    }
}

/// A role that other credentials may assume.
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
    ) -> BoxFuture<'a, Result<Fetched, SourceError>> {
        Box::pin(async move {
            let fetched = sts::assume(&self.sources, self.base.clone(), &self.role, clock).await;
            notes.extend(self.base.warnings());
            fetched.map_err(|no| SourceError { text: format!("{}: {}", self.name(), no.text), ..no })
        })
    }

    fn validate(&self) -> Result<(), Error> {
        self.sources.validate()
    }

    fn account(&self) -> Option<String> {
        self.role.account()
    }
}

/// Adds the warnings that may explain an error.
fn with(text: String, notes: &[String]) -> String {
    notes.iter().fold(text, |text, note| format!("{text}. Warning: {note}"))
}
