//! An action: a file of `actions/`.

use super::example::{Example, examples};
use super::failure::{Failure, failure};
use super::field::{Field, Place, fields};
use super::orders::{Order, order};
use super::paging::{Paging, paging};
use super::types::{Enum, Structure, enums, structures};
use crate::diagnostic::Code;
use crate::yaml::{Block, Mapping, Spanned, Text};

const EFFECTS: &[&str] = &["read", "write", "purchase", "destroy"];
const EFFECTS_IN_WORDS: &str = "write one of `read`, `write`, `purchase` (it charges the account) and `destroy` \
     (control or data is lost for good)";

/// One action.
#[derive(Clone, Debug)]
pub struct Action {
    /// The path of its file, relative to the spec's folder.
    pub path: String,
    /// Its name on the wire.
    pub name: Text,
    /// How its name travels, if not as it is.
    pub wire: Option<Text>,
    /// What it does.
    pub doc: Block,
    /// Where the reference describes it.
    pub page: Text,
    /// `read`, `write`, `purchase` or `destroy`.
    pub effect: Option<Text>,
    /// The parameter that names what is lost.
    pub destroys: Option<Text>,
    /// Whether doing it twice leaves what doing it once does.
    pub repeatable: Option<Spanned<bool>>,
    /// The editions that have it; empty means all.
    pub editions: Vec<Text>,
    /// What to use instead, if it is deprecated.
    pub deprecated: Option<Text>,
    /// Words that people search for.
    pub aliases: Vec<Text>,
    /// The group of the service that it belongs to.
    pub group: Option<Text>,
    /// How many calls a second the service takes of one account.
    pub quota: Option<Spanned<u16>>,
    /// The reply field that names the task or the order.
    pub settles_by: Option<Text>,
    /// What is ordered.
    pub order: Option<Order>,
    /// Its own parameters.
    pub parameters: Vec<Field>,
    /// Shared parameters that it takes.
    pub uses: Vec<Text>,
    /// The reply's fields.
    pub reply: Vec<Field>,
    /// The fields by which its response reports a failure, where they are not the service's.
    pub failure: Option<Failure>,
    /// How it pages.
    pub paging: Option<Paging>,
    /// The codes that its page documents.
    pub errors: Vec<Text>,
    /// Its own enums.
    pub enums: Vec<Enum>,
    /// Its own structures.
    pub types: Vec<Structure>,
    /// Its examples.
    pub examples: Vec<Example>,
}

/// Reads the file of one action.
pub(super) fn action(path: &str, mapping: &mut Mapping<'_, '_>) -> Action {
    mapping.require("effect", Code::MissingEffect, Some(EFFECTS_IN_WORDS));
    Action {
        path: path.to_owned(),
        name: mapping.text("action"),
        wire: mapping.optional_text("wire"),
        doc: mapping.doc(),
        page: mapping.text("page"),
        effect: mapping.one_of("effect", EFFECTS),
        destroys: mapping.optional_text("destroys"),
        repeatable: mapping.optional_bool("repeatable"),
        editions: mapping.texts("editions"),
        deprecated: mapping.optional_content("deprecated"),
        aliases: mapping.texts("aliases"),
        group: mapping.optional_text("group"),
        quota: mapping.quota(),
        settles_by: mapping.optional_text("settles_by"),
        order: order(mapping),
        parameters: fields(mapping, "parameters", Place::Parameter),
        uses: mapping.texts("uses"),
        reply: fields(mapping, "reply", Place::Reply),
        failure: failure(mapping),
        paging: paging(mapping),
        errors: mapping.texts("errors"),
        enums: enums(mapping),
        types: structures(mapping),
        examples: examples(mapping),
    }
}
