//! Registrant profiles.

use super::World;
use super::contact::{Audit, Contact, Profile};
use super::time::Time;

impl World {
    /// Returns the profile with this id.
    pub fn profile(&self, id: i64) -> Option<&Profile> {
        self.profiles.get(&id)
    }

    /// Returns the account's default profile, or else its first.
    pub fn default_profile(&self) -> Option<&Profile> {
        self.profiles.values().find(|profile| profile.is_default).or_else(|| self.profiles.values().next())
    }

    pub(super) fn default_contact(&self) -> Option<Contact> {
        self.default_profile().map(|profile| profile.contact.clone())
    }

    /// Creates a profile and returns its id. The first one is the default.
    pub fn add_profile(&mut self, contact: Contact) -> i64 {
        let (id, now): (i64, Time) = (i64::try_from(self.next_number()).unwrap_or_default(), self.now);
        let is_default = self.profiles.is_empty();
        let (registries, remark) = ("common".to_owned(), String::new());
        let profile = Profile {
            id,
            is_default,
            registries,
            audit: Audit::Passed,
            contact,
            remark,
            created: now,
            updated: now,
        };
        self.profiles.insert(id, profile);
        id
    }

    /// Deletes a profile; returns whether it was known. Names that were registered with it keep their contacts.
    pub fn remove_profile(&mut self, id: i64) -> bool {
        for domain in self.domains.values_mut().filter(|domain| domain.profile == Some(id)) {
            domain.profile = None;
        }
        self.profiles.remove(&id).is_some()
    }

    /// Makes a profile the only default, or no longer the default.
    pub fn set_default_profile(&mut self, id: i64, is_default: bool) {
        for profile in self.profiles.values_mut() {
            if profile.id == id {
                profile.is_default = is_default;
            } else if is_default {
                profile.is_default = false;
            }
        }
    }
}
