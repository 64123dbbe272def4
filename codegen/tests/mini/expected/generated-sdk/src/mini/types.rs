// @generated from spec/mini/types by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// A person.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize, Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct Person {
    /// The e-mail address. At most 64 characters.
    pub email: Sensitive,
    /// The deputies. At most 2 items.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub deputies: Vec<Person>,
}

impl Person {
    /// Creates a [`Person`] from its required fields.
    pub fn new(email: impl Into<Sensitive>) -> Self {
        Self {
            email: email.into(),
            deputies: Vec::new(),
        }
    }

    /// Sets the deputies.
    pub fn deputies(mut self, deputies: impl IntoIterator<Item = Person>) -> Self {
        self.deputies = deputies.into_iter().collect();
        self
    }
}

impl Encode for Person {
    fn encode(&self, name: &str, to: &mut Params) {
        to.open(name);
        to.put("Email", &self.email);
        to.put("Deputies", &self.deputies);
        to.close();
    }
}

pub(super) static PERSON: [Parameter; 2] = [
    Parameter::string("Email")
        .required()
        .sensitive()
        .rules(&[Rule::MaxLength(64), Rule::EMAIL]),
    Parameter::structure("Deputies", &PERSON).list().rules(&[Rule::MaxItems(2)]),
];
