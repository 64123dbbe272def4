//! Contacts and registrant profiles.

use super::time::Time;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The data of a person or an organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Contact {
    /// Whether it is an organization.
    pub is_organization: bool,
    /// The person's name.
    pub name: String,
    /// The organization's name, or the person's.
    pub organization: String,
    /// The country's two-letter code.
    pub country: String,
    /// The province or state.
    pub province: String,
    /// The city.
    pub city: String,
    /// The street address.
    pub address: String,
    /// The postal code.
    pub postal_code: String,
    /// The e-mail address.
    pub email: String,
    /// The country's calling code.
    pub tel_area: String,
    /// The phone number without the calling code.
    pub telephone: String,
    /// The phone extension.
    pub tel_ext: String,
    /// Fields that only one of the protocols has, under its own names.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub extra: BTreeMap<String, String>,
}

impl Contact {
    /// Returns a protocol-specific field, or an empty string.
    pub fn extra(&self, name: &str) -> &str {
        self.extra.get(name).map_or("", String::as_str)
    }

    /// Splits the name into first and last name, at the last space.
    pub fn first_and_last(&self) -> (&str, &str) {
        self.name.rsplit_once(' ').unwrap_or(("", &self.name))
    }
}

/// The role of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The registrant.
    Registrant,
    /// The administrative contact.
    Admin,
    /// The billing contact.
    Billing,
    /// The technical contact.
    Tech,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 4] = [Self::Registrant, Self::Admin, Self::Billing, Self::Tech];
}

/// The four contacts of a name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contacts {
    /// The registrant.
    pub registrant: Contact,
    /// The administrative contact.
    pub admin: Contact,
    /// The billing contact.
    pub billing: Contact,
    /// The technical contact.
    pub tech: Contact,
}

impl Contacts {
    /// Uses one contact for all roles.
    pub fn all(contact: &Contact) -> Self {
        let [registrant, admin, billing, tech] = std::array::from_fn(|_| contact.clone());
        Self { registrant, admin, billing, tech }
    }

    /// Returns the contact of a role.
    pub fn get(&self, role: Role) -> &Contact {
        match role {
            Role::Registrant => &self.registrant,
            Role::Admin => &self.admin,
            Role::Billing => &self.billing,
            Role::Tech => &self.tech,
        }
    }

    /// Returns the contact of a role, mutably.
    pub fn get_mut(&mut self, role: Role) -> &mut Contact {
        match role {
            Role::Registrant => &mut self.registrant,
            Role::Admin => &mut self.admin,
            Role::Billing => &mut self.billing,
            Role::Tech => &mut self.tech,
        }
    }
}

/// The status of a real-name verification.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audit {
    /// Not started.
    None,
    /// In progress.
    Running,
    /// Passed.
    #[default]
    Passed,
    /// Failed.
    Failed,
}

/// A registrant profile: contact data stored under an id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// The id.
    pub id: i64,
    /// Whether it is the account's default.
    pub is_default: bool,
    /// The registries that it is meant for, such as `common`.
    pub registries: String,
    /// The status of the real-name verification.
    pub audit: Audit,
    /// The data.
    pub contact: Contact,
    /// The account's own note.
    pub remark: String,
    /// The creation time.
    pub created: Time,
    /// The time of the last change.
    pub updated: Time,
}
