//! The JSON description of a service, which tools read.

mod common;

use codegen::generate;
use codegen::source::Sources;
use registrar_descriptions::{Example, Format, Service, Type};

/// The service that uses everything, with this text in the place of that one.
fn changed(path: &str, from: &str, to: &str) -> Sources {
    let mut sources = common::mini();
    let file = sources.files.iter_mut().find(|file| file.path.ends_with(path)).unwrap();
    let text = String::from_utf8(file.bytes.clone()).unwrap();
    assert!(text.contains(from), "`{from}` is not in {path}");
    file.bytes = text.replacen(from, to, 1).into_bytes();
    sources
}

fn text(sources: &Sources, file: &str) -> String {
    assert_eq!(codegen::diagnose(sources), "");
    let path = format!("generated-sdk/descriptions/{file}");
    let files = generate(sources).unwrap().files;
    files.into_iter().find(|file| file.path == path).unwrap().text
}

fn described(sources: &Sources) -> Service {
    Service::parse(&text(sources, "mini.json")).unwrap()
}

#[test]
fn a_description_that_is_read_and_written_is_the_same() {
    let json = text(&common::mini(), "mini.json");
    let service = Service::parse(&json).unwrap();
    let file: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(serde_json::to_value(service).unwrap(), file);
}

#[test]
fn the_list_of_files_names_every_service() {
    let files = text(&common::real(), "src/files.rs");
    for expected in [
        r#"("aliyun-domain", include_str!("../aliyun-domain.json")),"#,
        r#"("opensrs", include_str!("../opensrs.json")),"#,
    ] {
        assert!(files.contains(expected), "`{expected}` is missing in:\n{files}");
    }
}

#[test]
fn every_name_in_a_description_leads_somewhere() {
    for file in ["aliyun-domain.json", "opensrs.json"] {
        let service = Service::parse(&text(&common::real(), file)).unwrap();
        let structures = service.structures.iter().map(|structure| structure.fields.as_slice());
        let actions = service.actions.iter().flat_map(|action| [&*action.parameters, &*action.response]);
        for field in structures.chain(actions).flatten() {
            let found = match field.ty.entry() {
                Type::Enum(name) => service.find_enum(name).is_some(),
                Type::Structure(name) => service.structure(name).is_some(),
                ty => !ty.is_list() && !ty.is_map(),
            };
            assert!(found, "{file}: {field:?}");
            assert!(field.guard.iter().all(|guard| service.action(&guard.action).is_some()), "{field:?}");
        }
        for action in &service.actions {
            let known = |code: &String| service.errors.iter().any(|error| error.code == *code);
            assert!(action.errors.iter().all(known), "{}: {:?}", action.name, action.errors);
        }
    }
}

#[test]
fn everyday_tasks_name_actions_and_their_parameters() {
    let service = described(&common::mini());
    let tasks = service.registrar.as_ref().unwrap();
    let assert_has = |action: &str, names: Vec<&String>| {
        let parameters = &service.action(action).unwrap().parameters;
        for name in names {
            let first = name.split('.').next().unwrap();
            assert!(parameters.iter().any(|field| field.name == first), "{action}: {name}");
        }
    };
    let check = tasks.check.as_ref().unwrap();
    assert_has(&check.read, check.with.keys().chain([&check.name]).collect());
    let domains = tasks.domains.as_ref().unwrap();
    assert_has(&domains.read, domains.with.keys().chain(&domains.from).chain(&domains.until).collect());
    for read in &tasks.domain {
        assert_has(&read.read, read.with.keys().chain(&read.from).chain([&read.name]).collect());
        assert_eq!(read.from.is_some(), read.days.is_some());
    }
    for purchase in [&tasks.register, &tasks.renew, &tasks.redeem].into_iter().flatten() {
        let own = purchase.profile.iter().chain(&purchase.contacts).chain(&purchase.details);
        assert_has(&purchase.action, purchase.with.keys().chain(own).collect());
    }
    let nameservers = tasks.nameservers.as_ref().unwrap();
    assert_has(&nameservers.read, vec![&nameservers.name]);
    let names = [&nameservers.names, &nameservers.hosts];
    assert_has(&nameservers.replace, nameservers.with.keys().chain(names).collect());
}

#[test]
fn the_body_of_a_response_is_named_by_its_path() {
    let service = described(&common::mini());
    let body = service.action("OrderName").unwrap().examples[0].sample().unwrap();
    assert_eq!(
        (body.format, body.path.as_str()),
        (Format::Json, "spec/mini/examples/OrderName/a-renewal.json")
    );
}

#[test]
fn neither_a_refusal_nor_another_form_of_a_response_is_a_sample() {
    let service = described(&common::mini());
    let examples = &service.action("OrderName").unwrap().examples;
    let samples: Vec<&str> =
        examples.iter().filter_map(Example::sample).map(|body| body.doc.as_str()).collect();
    assert_eq!((examples.len(), samples), (2, vec!["JSON"]));
}

#[test]
fn docs_name_rust_items_without_links_and_keep_all_others() {
    let doc = r#"doc: |
      Notes [a](https://a.example), [`b`](crate::b), [**c** \*](Self::c "C") and [d][e]; \[f\](crate::f)
      and `[g](crate::g)` are not links, [h][i] leads elsewhere.

      [e]: crate::e
      [i]: https://i.example

      ```text
      [j](crate::j)
      ```"#;
    let sources = changed("SetNote.yaml", "doc: A note.", doc);
    let service = described(&sources);
    let plain = r"Notes [a](https://a.example), `b`, **c** \* and d; \[f\](crate::f)
and `[g](crate::g)` are not links, [h][i] leads elsewhere.

[i]: https://i.example

```text
[j](crate::j)
```";
    assert_eq!(service.structure("NameNote").unwrap().doc, plain);
}

#[test]
fn characters_that_hide_text_are_escaped() {
    let sources = changed("SetNote.yaml", "doc: A note.", "doc: \u{202e}A note.");
    assert!(text(&sources, "mini.json").contains(r#""\u202eA note.""#));
    assert_eq!(described(&sources).structure("NameNote").unwrap().doc, "\u{202e}A note.");
}
