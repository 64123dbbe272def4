//! What a protocol has is described once, and belongs to each of its services.

mod common;

use codegen::source::{SourceFile, Sources};

/// The service that uses everything, and a second one of its protocol with this action.
fn two_services(action: &str) -> Sources {
    let mut sources = common::mini();
    let mut add = |path: &str, text: &str| {
        sources.files.push(SourceFile { path: format!("small/{path}"), bytes: text.as_bytes().to_vec() });
    };
    add(
        "service.yaml",
        "service: small\ntitle: Small\ndoc: A service.\nreference: None\nprotocol: alibaba-rpc\nrequest_id: RequestId\n\
         editions: {north: {version: '1', endpoint: small.example, doc: All accounts.}}\n",
    );
    add("errors.yaml", "errors: {}\n");
    add("actions/Ask.yaml", &format!("action: Ask\ndoc: Asks.\nsource: Ask\neffect: read\n{action}"));
    sources
}

fn generated(sources: &Sources, path: &str) -> Option<String> {
    assert_eq!(codegen::diagnose(sources), "");
    let files = codegen::generate(sources).unwrap().files;
    files.into_iter().find(|file| file.path.ends_with(path)).map(|file| file.text)
}

#[test]
fn each_service_has_the_codes_of_its_protocol_and_the_types_that_it_uses() {
    let uses = two_services("uses: [Lang]\nerrors: [Throttling]\n");
    assert!(generated(&uses, "small/error_code.rs").unwrap().contains("Throttling,"));
    let enums = generated(&uses, "small/enums.rs").unwrap();
    assert!(enums.contains("pub enum Lang {"), "{enums}");
    assert_eq!(generated(&uses, "small/types.rs"), None, "it uses no structure");
    let nothing = two_services("");
    assert!(generated(&nothing, "small/error_code.rs").unwrap().contains("Throttling,"));
    assert_eq!(generated(&nothing, "small/enums.rs"), None, "it does not use the parameter either");
}

#[test]
fn a_type_of_an_action_keeps_that_of_the_protocol_out() {
    let own = "response: {Lang: {type: Lang, doc: A dialect.}}\nenums: {Lang: {doc: A dialect., values: {low: {doc: Low.}}}}\n";
    let own = two_services(own);
    assert!(generated(&own, "small/ask.rs").unwrap().contains("Low,"));
    assert_eq!(generated(&own, "small/enums.rs"), None);
}

#[test]
fn a_mistake_in_the_file_of_a_protocol_is_reported_once() {
    let mut sources = two_services("uses: [Lang]\n");
    let file = sources.files.iter_mut().find(|file| file.path.starts_with("protocols/")).unwrap();
    file.bytes = file.text().replace("Throttling:", "self:").into_bytes();
    let printed = codegen::diagnose(&sources);
    assert_eq!(printed.matches("alibaba-rpc.yaml:5:3").count(), 1, "{printed}");
}

#[test]
fn a_misspelled_parameter_of_a_protocol_is_reported_with_its_name() {
    let printed = codegen::diagnose(&two_services("uses: [Lnag]\n"));
    assert!(printed.contains("did you mean `Lang`?") && printed.contains("error: 1 problem"), "{printed}");
}
