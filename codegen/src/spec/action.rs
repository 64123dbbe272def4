//! An action: a file of `actions/`.

use super::errors::OUTCOMES;
use super::example::Example;
use super::failure::Failure;
use super::field::{Field, Place};
use super::orders::Order;
use super::paging::Paging;
use super::types::{Enum, Structure};
use crate::diagnostic::Code;
use crate::yaml::{Block, Mapping, Spanned, Text, mapping};

const EFFECTS: &[&str] = &["read", "write", "purchase", "destroy", "undecided"];
const EFFECTS_IN_WORDS: &str = "write one of `read`, `write`, `purchase` (it charges the account) and `destroy` \
     (control or data is lost for good)";

mapping! {
    /// One action.
    Action {
        /// The path of its file, relative to the spec's folder.
        path: String = path,
        /// Its name on the wire.
        name("action"): Text,
        /// The name on the wire, if it differs.
        wire: Option<Text>,
        /// The documentation.
        doc: Block,
        /// Its section in the reference.
        source: Text,
        /// The document that `source` refers to, if it is not the service's.
        reference: Option<Text>,
        /// `read`, `write`, `purchase`, `destroy` or `undecided`.
        effect: Option<Text> = effect,
        /// The parameter that identifies the lost object.
        destroys: Option<Text>,
        /// Whether it is harmless to repeat.
        repeatable: Option<Spanned<bool>>,
        /// `all`: what the request leaves out is removed.
        replaces: Option<Text> = one_of(&["all"]),
        /// Whether the account can lose the means to undo it.
        locks_out: Option<Spanned<bool>>,
        /// The editions that have it; empty means all.
        editions: Vec<Text>,
        /// The replacement, if it is deprecated.
        deprecated: Option<Text> = optional_content,
        /// Words that people search for.
        aliases: Vec<Text>,
        /// The group of the service that it belongs to.
        group: Option<Text>,
        /// The maximum number of calls per second and account.
        quota: Option<Spanned<u16>> = number(1..=1000, "calls per second: a number from 1 to 1000"),
        /// The response field that names the task or the order.
        settles_by: Option<Text>,
        /// Its order.
        order: Option<Order> = nested("description of an order", Order::read),
        /// Its own parameters.
        parameters: Vec<Field> = fields(Place::Parameter),
        /// Shared parameters that it takes.
        uses: Vec<Text>,
        /// The response's fields.
        response: Vec<Field> = fields(Place::Response),
        /// The fields by which its response reports a failure, where they are not the service's.
        failure: Option<Failure> = nested("description of failures", Failure::read),
        /// The pagination.
        paging: Option<Paging> = nested("description of paging", Paging::read),
        /// The codes that its page documents.
        errors: Vec<Text>,
        /// Codes that say something else about a request here than in errors.yaml.
        outcomes: Vec<(Text, Text)> = words_by_name(OUTCOMES),
        /// Its own enums.
        enums: Vec<Enum> = named("enum", Enum::read),
        /// Its own structures.
        types: Vec<Structure> = named("structure", Structure::read),
        /// Its examples.
        examples: Vec<Example> = list("example", Example::read),
    }
}

impl Action {
    /// Whether it has an enum or a structure of this name.
    pub fn describes(&self, name: &str) -> bool {
        let mut names = self.enums.iter().map(|it| &it.name).chain(self.types.iter().map(|it| &it.name));
        names.any(|own| own.value == name)
    }
}

impl Mapping<'_, '_> {
    fn effect(&mut self, key: &'static str) -> Option<Text> {
        self.require(key, Code::MissingEffect, Some(EFFECTS_IN_WORDS));
        self.one_of(key, EFFECTS)
    }
}
