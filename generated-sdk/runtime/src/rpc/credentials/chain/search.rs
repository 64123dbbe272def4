//! Sources that look at one place or at several, and a role on top of them.

use super::Credentials;
use super::place::{Found, Place};
use super::renewing::{Fetched, No, NoKind, Source};
use super::sources::Sources;
use super::sts::{self, Role};
use crate::{BoxFuture, Clock, Error};
use std::sync::{Arc, OnceLock};

const NO_FURTHER: &str = "no later source is asked, because it may belong to another account: fix this one, or \
                          use another by itself, such as `Sources::metadata`";

/// The first place that is set up. From then on only that one is asked, and only for the same profile: another may
/// belong to another account.
pub(super) struct Search {
    sources: Sources,
    places: &'static [Place],
    found: OnceLock<Found>,
}

impl Search {
    pub(super) fn new(sources: Sources, places: &'static [Place]) -> Self {
        Self { sources, places, found: OnceLock::new() }
    }

    async fn look(&self, clock: &Arc<dyn Clock>, notes: &mut Vec<String>) -> Result<Fetched, No> {
        let mut said = Vec::new();
        for place in self.places {
            let no = match place.fetch(&self.sources, None, clock, notes).await {
                Ok((fetched, found)) => {
                    // Only one call looks at a time, so nothing is there yet.
                    let _ = self.found.set(found);
                    return Ok(fetched);
                }
                Err(no) => no,
            };
            let text = format!("{}: {}", place.name(), no.text);
            if let [_] = self.places {
                return Err(No { text, ..no });
            }
            if no.kind != NoKind::Absent {
                return Err(No { text: format!("{text}; {NO_FURTHER}"), ..no });
            }
            said.push(text);
            // Both files had their chance to have it.
            if *place == Place::IniFile
                && let Some((_, by)) = self.sources.profile_named(None)?
            {
                let files = said[said.len() - 2..].join("; ");
                return Err(No::refused(format!(
                    "no file has the profile that {by} names. {files}; {NO_FURTHER}"
                )));
            }
        }
        Err(No::refused(format!("no source has any. {}", said.join("; "))))
    }

    async fn ask_again(
        &self,
        found: &Found,
        clock: &Arc<dyn Clock>,
        notes: &mut Vec<String>,
    ) -> Result<Fetched, No> {
        let place = found.place;
        match place.fetch(&self.sources, Some(found), clock, notes).await {
            Ok((fetched, _)) => Ok(fetched),
            Err(no) if no.kind == NoKind::Unreachable => {
                Err(No::unreachable(format!("{}: {}", place.name(), no.text)))
            }
            Err(no) => Err(No::refused(format!(
                "{}: {}; these credentials stay with the source and profile that they came from: make new ones to use \
                 another",
                place.name(),
                no.text
            ))),
        }
    }
}

impl Source for Search {
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
    ) -> BoxFuture<'a, Result<Fetched, No>> {
        Box::pin(async move {
            let fetched = match self.found.get() {
                Some(found) => self.ask_again(found, clock, notes).await,
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

/// An error with the warnings that may explain it.
fn with(text: String, notes: &[String]) -> String {
    notes.iter().fold(text, |text, note| format!("{text}. Besides: {note}"))
}
