//! `service.yaml` and `errors.yaml`.

use super::failure::failure;
use super::field::{Place, fields};
use super::mapping::Mapping;
use crate::diagnostic::Code;
use crate::spec::{Edition, ErrorCode, Finding, Orders, PriceTable, Quoting, RuleOut, Service, Settling};

/// Reads `service.yaml`.
pub(super) fn service(service: &mut Service, mapping: &mut Mapping<'_, '_, '_, '_>) {
    service.service = mapping.text("service");
    service.title = mapping.text("title");
    service.doc = mapping.doc();
    service.reference = mapping.text("reference");
    service.protocol = mapping.text("protocol");
    service.request_id = mapping.text("request_id");
    mapping.require_entries("editions");
    service.editions = mapping.named("editions", "edition", |name, mapping| Edition {
        name,
        version: mapping.text("version"),
        endpoint: mapping.text("endpoint"),
        doc: mapping.doc(),
    });
    service.failure = failure(mapping);
    service.parameters = fields(mapping, "parameters", Place::Parameter);
    service.orders = mapping.nested("orders", "description of orders", |mapping| Orders {
        span: mapping.span(),
        quote: mapping.nested("quote", "description of quotes", quote),
        settle: mapping.nested("settle", "description of settlement", settle),
        find: mapping.nested("find", "description of a search", find),
        rule_out: mapping.nested("rule_out", "description of a proof", rule_out),
    });
}

fn quote(mapping: &mut Mapping<'_, '_, '_, '_>) -> Quoting {
    Quoting {
        read: mapping.text("read"),
        name: mapping.text("name"),
        years: mapping.text("years"),
        kind: mapping.text("kind"),
        kinds: mapping.required_pairs("kinds"),
        currency: mapping.optional_text("currency"),
        price: mapping.text("price"),
        price_of: mapping.texts("price_of"),
        price_if_premium: mapping.flag("price_if_premium"),
        premium: mapping.text("premium"),
        list: mapping.nested("list", "description of a price list", |mapping| PriceTable {
            items: mapping.text("items"),
            kind: mapping.text("kind"),
            years: mapping.text("years"),
            price: mapping.text("price"),
        }),
    }
}

fn settle(mapping: &mut Mapping<'_, '_, '_, '_>) -> Settling {
    Settling {
        read: mapping.text("read"),
        id: mapping.text("id"),
        items: mapping.text("items"),
        name: mapping.text("name"),
        state: mapping.text("state"),
        done: mapping.required_texts("done"),
        failed: mapping.required_texts("failed"),
        uncharged: mapping.texts("uncharged"),
        why: mapping.optional_text("why"),
        time: mapping.text("time"),
        zones: mapping.ints("zones"),
    }
}

fn find(mapping: &mut Mapping<'_, '_, '_, '_>) -> Finding {
    Finding {
        read: mapping.text("read"),
        name: mapping.optional_text("name"),
        from: mapping.text("from"),
        items: mapping.text("items"),
        id: mapping.text("id"),
        kind: mapping.text("kind"),
        kinds: mapping.required_pairs("kinds"),
        window: mapping.optional_int("window"),
    }
}

fn rule_out(mapping: &mut Mapping<'_, '_, '_, '_>) -> RuleOut {
    mapping.require("after", Code::MissingKey, None);
    RuleOut {
        codes: mapping.required_texts("codes"),
        after: mapping.optional_int("after"),
        read: mapping.text("read"),
        name: mapping.text("name"),
        absent: mapping.required_texts("absent"),
        expires: mapping.text("expires"),
        changed: mapping.text("changed"),
    }
}

/// Reads `errors.yaml`.
pub(super) fn errors(service: &mut Service, mapping: &mut Mapping<'_, '_, '_, '_>) {
    const OUTCOMES: &[&str] = &["refused", "not_done", "unknown"];
    service.errors = mapping.required_named("errors", "error code", |code, mapping| ErrorCode {
        code,
        name: mapping.optional_text("name"),
        doc: mapping.doc(),
        status: mapping.status("status"),
        outcome: mapping.one_of("outcome", OUTCOMES),
        family: mapping.flag("family"),
        public: mapping.flag("public"),
        clock: mapping.flag("clock"),
        throttling: mapping.optional_bool("throttling"),
    });
}
