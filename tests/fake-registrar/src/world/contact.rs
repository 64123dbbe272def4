//! The people behind names: contacts, and registrant profiles.

use super::clock::Time;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The data of a person or an organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Contact {
    /// Whether it is an organisation.
    pub is_organization: bool,
    /// The person's name.
    pub name: String,
    /// The organisation, or the person again.
    pub organization: String,
    /// The country, in two letters.
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
    /// The country's dialling code.
    pub tel_area: String,
    /// The telephone number without it.
    pub telephone: String,
    /// The extension.
    pub tel_ext: String,
    /// What only one of the protocols has, under its own names.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub extra: BTreeMap<String, String>,
}

impl Contact {
    /// One of what only one protocol has; empty if it is not there.
    pub fn extra(&self, name: &str) -> &str {
        self.extra.get(name).map_or("", String::as_str)
    }

    /// The first and the last name, parted at the last blank.
    pub fn first_and_last(&self) -> (&str, &str) {
        self.name.rsplit_once(' ').unwrap_or(("", &self.name))
    }
}

/// What a contact is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The holder of the name.
    Registrant,
    /// For administration.
    Admin,
    /// For bills.
    Billing,
    /// For technical questions.
    Tech,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Registrant, Self::Admin, Self::Billing, Self::Tech];
}

/// The four contacts of a name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contacts {
    /// The holder of the name.
    pub registrant: Contact,
    /// For administration.
    pub admin: Contact,
    /// For bills.
    pub billing: Contact,
    /// For technical questions.
    pub tech: Contact,
}

impl Contacts {
    /// One for all.
    pub fn all(contact: &Contact) -> Self {
        let [registrant, admin, billing, tech] = std::array::from_fn(|_| contact.clone());
        Self { registrant, admin, billing, tech }
    }

    /// The one of this role.
    pub fn get(&self, role: Role) -> &Contact {
        match role {
            Role::Registrant => &self.registrant,
            Role::Admin => &self.admin,
            Role::Billing => &self.billing,
            Role::Tech => &self.tech,
        }
    }

    /// The one of this role, to be changed.
    pub fn get_mut(&mut self, role: Role) -> &mut Contact {
        match role {
            Role::Registrant => &mut self.registrant,
            Role::Admin => &mut self.admin,
            Role::Billing => &mut self.billing,
            Role::Tech => &mut self.tech,
        }
    }
}

/// How far a check of somebody's or something's name has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audit {
    /// None has been made.
    None,
    /// It is under way.
    Running,
    /// It has been passed.
    #[default]
    Passed,
    /// It has failed.
    Failed,
}

/// A registrant's data, kept under an id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// The id.
    pub id: i64,
    /// Whether it is the account's default.
    pub is_default: bool,
    /// Which registries it is for, such as `common`.
    pub registries: String,
    /// The real-name check.
    pub audit: Audit,
    /// The data.
    pub contact: Contact,
    /// The account's own remark.
    pub remark: String,
    /// When it was made.
    pub created: Time,
    /// When it last changed.
    pub updated: Time,
}
