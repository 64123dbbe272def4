//! `actions/*.yaml`.

use super::example::examples;
use super::field::{Place, fields};
use super::mapping::Mapping;
use super::types::{enums, structures};
use crate::diagnostic::Code;
use crate::spec::{Action, Paging};

const EFFECTS: &[&str] = &["read", "write", "purchase", "destroy"];
const EFFECTS_IN_WORDS: &str = "write one of `read`, `write`, `purchase` (it charges the account) and `destroy` \
     (control or data is lost for good)";

/// Reads the file of one action.
pub(super) fn action(path: &str, mapping: &mut Mapping<'_, '_, '_, '_>) -> Action {
    mapping.require("effect", Code::MissingEffect, Some(EFFECTS_IN_WORDS));
    Action {
        path: path.to_owned(),
        name: mapping.text("action"),
        wire: mapping.optional_text("wire"),
        doc: mapping.doc(),
        page: mapping.text("page"),
        effect: mapping.one_of("effect", EFFECTS),
        destroys: mapping.optional_text("destroys"),
        parameters: fields(mapping, "parameters", Place::Parameter),
        uses: mapping.texts("uses"),
        reply: fields(mapping, "reply", Place::Reply),
        paging: paging(mapping),
        errors: mapping.texts("errors"),
        enums: enums(mapping),
        types: structures(mapping),
        examples: examples(mapping),
    }
}

fn paging(mapping: &mut Mapping<'_, '_, '_, '_>) -> Option<Paging> {
    mapping.nested("paging", "description of paging", |mapping| Paging {
        span: mapping.span(),
        page: mapping.optional_text("page"),
        size: mapping.optional_text("size"),
        items: mapping.optional_text("items"),
        total: mapping.optional_text("total"),
        pages: mapping.optional_text("pages"),
        current: mapping.optional_text("current"),
        next: mapping.optional_text("next"),
        cursors: mapping.pairs("cursors"),
    })
}
