//! Applications to move names to another account of this registrar.

use super::World;
use super::registrar::Registrar;
use super::time::Time;
use serde::{Deserialize, Serialize};

/// The state of an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApplicationState {
    /// The staff reviews it.
    InReview,
    /// Approved: the names have left.
    Approved,
    /// Cancelled by the account.
    Cancelled,
}

/// An application to move names to another account. The registrar's staff approves it after a while.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    /// The number.
    pub id: i64,
    /// The names.
    pub names: Vec<String>,
    /// The data that the account has given, as JSON.
    pub details: String,
    /// The state.
    pub state: ApplicationState,
    /// The submission time.
    pub created: Time,
    /// The time of the last change.
    pub changed: Time,
    /// The end of the review.
    pub due: Time,
}

impl World {
    /// Submits an application, and returns its number.
    pub fn submit_application(&mut self, names: Vec<String>, details: String) -> i64 {
        let (id, now) = (i64::try_from(self.next_number()).unwrap_or_default(), self.now);
        let (state, due) = (ApplicationState::InReview, now + self.settings.review);
        self.applications.push(Application { id, names, details, state, created: now, changed: now, due });
        id
    }

    /// Changes an application, whose review begins again. Returns false if none of this number is in review.
    pub fn change_application(&mut self, id: i64, names: Vec<String>, details: String) -> bool {
        let due = self.now + self.settings.review;
        let Some(application) = self.reviewed_application(id) else { return false };
        (application.names, application.details, application.due) = (names, details, due);
        true
    }

    /// Cancels an application. Returns false if none of this number is in review.
    pub fn cancel_application(&mut self, id: i64) -> bool {
        let Some(application) = self.reviewed_application(id) else { return false };
        application.state = ApplicationState::Cancelled;
        true
    }

    /// Returns an application in review, as changed now.
    fn reviewed_application(&mut self, id: i64) -> Option<&mut Application> {
        let now = self.now;
        let application = self.applications.iter_mut().find(|application| application.id == id)?;
        if application.state != ApplicationState::InReview {
            return None;
        }
        application.changed = now;
        Some(application)
    }

    /// Returns the time at which the next review ends.
    pub(super) fn next_approval(&self) -> Option<Time> {
        let open = self.applications.iter().filter(|one| one.state == ApplicationState::InReview);
        open.map(|application| application.due).min()
    }

    /// Approves applications whose review ends now. Names that the account no longer has are skipped.
    pub(super) fn tick_applications(&mut self) {
        let now = self.now;
        let mut leaving = Vec::new();
        for application in &mut self.applications {
            if application.state == ApplicationState::InReview && application.due <= now {
                (application.state, application.changed) = (ApplicationState::Approved, now);
                leaving.extend(application.names.iter().cloned());
            }
        }
        for name in leaving {
            let push = |world: &mut Self| world.push_to_reseller(&name, "another account");
            let _ = self.on_behalf_of(Some(Registrar::AliyunDomain), push);
        }
    }
}
