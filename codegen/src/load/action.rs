//! `actions/*.yaml`.

use super::example::examples;
use super::failure::failure;
use super::field::{Place, fields};
use super::mapping::Mapping;
use super::types::{enums, structures};
use crate::diagnostic::Code;
use crate::spec::{Action, Order, Paging};

const EFFECTS: &[&str] = &["read", "write", "purchase", "destroy"];
const EFFECTS_IN_WORDS: &str = "write one of `read`, `write`, `purchase` (it charges the account) and `destroy` \
     (control or data is lost for good)";

/// What an order can be for.
const ORDER_KINDS: &[&str] = &["register", "renew", "redeem", "transfer", "other"];

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
        repeatable: mapping.optional_bool("repeatable"),
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

fn order(mapping: &mut Mapping<'_, '_, '_, '_>) -> Option<Order> {
    mapping.nested("order", "description of an order", |mapping| Order {
        span: mapping.span(),
        kind: mapping.one_of("kind", ORDER_KINDS),
        names: mapping.optional_text("names"),
        of: mapping.optional_text("of"),
        years: mapping.optional_text("years"),
        expires: mapping.optional_text("expires"),
        premium: mapping.optional_text("premium"),
        confirm: mapping.optional_text("confirm"),
        saved: mapping.optional_text("saved"),
    })
}

fn paging(mapping: &mut Mapping<'_, '_, '_, '_>) -> Option<Paging> {
    mapping.nested("paging", "description of paging", |mapping| Paging {
        span: mapping.span(),
        page: mapping.optional_text("page"),
        first: mapping.optional_text("first"),
        size: mapping.optional_text("size"),
        items: mapping.optional_text("items"),
        total: mapping.optional_text("total"),
        pages: mapping.optional_text("pages"),
        current: mapping.optional_text("current"),
        more: mapping.optional_text("more"),
        next: mapping.optional_text("next"),
        cursors: mapping.pairs("cursors"),
    })
}
