//! Groups into which the account sorts its names.

use super::World;
use super::time::Time;
use serde::{Deserialize, Serialize};

/// The number of names up to which a group is deleted at once.
const AT_ONCE: usize = 1000;

/// A group of names. Names without one are in no group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// The number.
    pub id: i64,
    /// The title.
    pub title: String,
    /// The creation time.
    pub created: Time,
    /// The time of the last change.
    pub changed: Time,
    /// The end of its deletion, if it is being deleted.
    pub due: Option<Time>,
}

impl World {
    /// Creates a group, and returns its number.
    pub fn create_group(&mut self, title: &str) -> i64 {
        let (id, now) = (i64::try_from(self.next_number()).unwrap_or_default(), self.now);
        let title = title.to_owned();
        self.groups.insert(id, Group { id, title, created: now, changed: now, due: None });
        id
    }

    /// Changes the title of a group. Returns false if there is none of this number.
    pub fn rename_group(&mut self, id: i64, title: &str) -> bool {
        let Some(group) = self.changed_group(id) else { return false };
        title.clone_into(&mut group.title);
        true
    }

    /// Puts names of the account into a group; with `replace`, other names leave it. Returns false if there is no group
    /// of this number.
    pub fn put_into_group(&mut self, id: i64, names: &[String], replace: bool) -> bool {
        if self.changed_group(id).is_none() {
            return false;
        }
        for domain in self.domains.values_mut() {
            if names.contains(&domain.name) {
                domain.group = Some(id);
            } else if replace && domain.group == Some(id) {
                domain.group = None;
            }
        }
        true
    }

    /// Takes names out of their groups.
    pub fn take_out_of_groups(&mut self, names: &[String]) {
        for name in names {
            let Some(domain) = self.domain_mut(name) else { continue };
            if let Some(id) = domain.group.take() {
                self.changed_group(id);
            }
        }
    }

    /// Deletes a group, whose names stay in the account; a large one later. Returns false if there is none of this number.
    pub fn delete_group(&mut self, id: i64) -> bool {
        let (now, is_large) = (self.now, self.group_size(Some(id)) > AT_ONCE);
        let due = if is_large { now + self.settings.group_deletion } else { now };
        let Some(group) = self.changed_group(id) else { return false };
        group.due = Some(due);
        self.tick_groups();
        true
    }

    /// Returns the number of names in a group, or of those in none.
    pub fn group_size(&self, id: Option<i64>) -> usize {
        self.account_domains().filter(|domain| domain.group == id).count()
    }

    /// Returns a group that is not being deleted, as changed now.
    fn changed_group(&mut self, id: i64) -> Option<&mut Group> {
        let now = self.now;
        let group = self.groups.get_mut(&id).filter(|group| group.due.is_none())?;
        group.changed = now;
        Some(group)
    }

    /// Returns the time at which the next deletion ends.
    pub(super) fn next_group_deletion(&self) -> Option<Time> {
        self.groups.values().filter_map(|group| group.due).min()
    }

    /// Removes the groups whose deletion ends now.
    pub(super) fn tick_groups(&mut self) {
        let now = self.now;
        self.groups.retain(|_, group| group.due.is_none_or(|due| due > now));
        for domain in self.domains.values_mut() {
            domain.group = domain.group.filter(|id| self.groups.contains_key(id));
        }
    }
}
