//! `service.yaml` and `errors.yaml`.

use super::field::{Place, fields};
use super::mapping::Mapping;
use crate::spec::{Edition, ErrorCode, Service};

/// Reads `service.yaml`.
pub(super) fn service(service: &mut Service, mapping: &mut Mapping<'_, '_, '_, '_>) {
    service.service = mapping.text("service");
    service.title = mapping.text("title");
    service.doc = mapping.doc();
    service.reference = mapping.text("reference");
    service.protocol = mapping.text("protocol");
    service.request_id = mapping.text("request_id");
    service.editions = mapping.required_named("editions", "edition", |name, mapping| Edition {
        name,
        version: mapping.text("version"),
        endpoint: mapping.text("endpoint"),
        doc: mapping.doc(),
    });
    service.parameters = fields(mapping, "parameters", Place::Parameter);
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
    });
}
