//! Imports of an invented API, whose two versions are `gadgets/v1.json` and `gadgets/v2.json`. `BLESS=1` rewrites the
//! expected files next to them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::source::{SourceFile, Sources};
use spec_import::alibaba::{self, Source};
use spec_import::api::Api;
use spec_import::{Imported, Request, diff, editions, import};

/// The folder of the inputs and of what is expected.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gadgets")
}

/// The text of a version of the vendor's file.
fn version(name: &str) -> String {
    fs::read_to_string(folder().join(format!("{name}.json"))).expect("a version")
}

fn api(name: &str) -> Api {
    parse(&version(name)).unwrap_or_else(|error| panic!("{error}"))
}

fn parse(text: &str) -> Result<Api, String> {
    alibaba::read("main", &[Source { name: "api-docs.json", text }])
}

fn request(api: Api) -> Request<'static> {
    Request { service: "gadgets", api, actions: Vec::new(), keep_docs: false }
}

/// A spec without services.
fn protocols() -> Sources {
    let path = "protocols/alibaba-rpc.yaml";
    let bytes =
        fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec").join(path)).expect("a protocol");
    Sources { files: vec![SourceFile { path: path.to_owned(), bytes }] }
}

/// The spec with these files in place of those of the same names.
fn with(spec: &Sources, files: &[SourceFile]) -> Sources {
    let all = spec.files.iter().chain(files).map(|file| (file.path.clone(), file.clone()));
    Sources { files: all.collect::<BTreeMap<_, _>>().into_values().collect() }
}

fn imported(spec: &Sources, request: Request<'_>) -> Imported {
    import(spec, request).unwrap_or_else(|error| panic!("{error}"))
}

/// The spec after an import of the first version.
fn draft() -> Sources {
    with(&protocols(), &imported(&protocols(), request(api("v1"))).files)
}

/// Replaces a text in a file of a spec.
fn edit(spec: &mut Sources, path: &str, from: &str, to: &str) {
    let file = spec.files.iter_mut().find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}"));
    let text = file.text().into_owned();
    assert!(text.contains(from), "`{from}` is not in {path}:\n{text}");
    file.bytes = text.replacen(from, to, 1).into_bytes();
}

fn assert_text(name: &str, text: &str) {
    let path = folder().join(name);
    if std::env::var_os("BLESS").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, text).expect("written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, expected, "{name} differs; `BLESS=1` rewrites it");
}

/// Compares files with those of a folder, which has no others.
fn assert_files(folder_name: &str, files: &[SourceFile]) {
    let root = folder().join(folder_name);
    if std::env::var_os("BLESS").is_some() {
        let _ = fs::remove_dir_all(&root);
    }
    for file in files {
        assert_text(&format!("{folder_name}/{}", file.path), &file.text());
    }
    let mut found = 0;
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() { folders.push(path) } else { found += 1 }
        }
    }
    assert_eq!(found, files.len(), "{folder_name} has other files; `BLESS=1` removes them");
}

#[test]
fn a_new_service_is_drafted_and_lists_what_a_person_has_to_decide() {
    let found = imported(&protocols(), request(api("v1")));
    assert_files("draft", &found.files);
    let open = &found.open;
    assert_eq!(open.effects, ["BuyGadget", "DeleteGadget", "CheckGadget", "RenameGadget"]);
    let contradictory: Vec<&str> = open.contradictions.iter().map(|(action, _)| action.as_str()).collect();
    assert_eq!(contradictory, ["DeleteGadget", "CheckGadget"]);
    assert_eq!(open.paging, ["ListGadgets"]);
    let samples: Vec<String> = open.samples.iter().map(|(action, why)| format!("{action}: {why}")).collect();
    assert_eq!(samples.len(), 2, "{samples:#?}");
    assert!(
        samples.iter().any(|why| why == "GetGadget: the response has no field `Unknown`"),
        "{samples:#?}"
    );
    assert!(samples.iter().any(|why| why.starts_with("GetGadget: the sample is not JSON: ")), "{samples:#?}");
    assert_eq!(found.notes.len(), 1, "{:#?}", found.notes);
    assert!(found.notes[0].contains("Cube: "), "{:#?}", found.notes);
}

#[test]
fn a_draft_is_valid_and_becomes_rust() {
    let output = codegen::generate(&draft()).expect("the draft has no problems");
    assert_eq!(output.summary.actions, 8);
}

#[test]
fn a_draft_has_no_sentence_of_the_vendor_unless_they_are_wanted() {
    let has_vendor_text = |files: &[SourceFile]| {
        files
            .iter()
            .any(|file| !file.path.contains("/examples/") && file.text().contains("Lists the gadgets"))
    };
    assert!(!has_vendor_text(&imported(&protocols(), request(api("v1"))).files));
    let kept = imported(&protocols(), Request { keep_docs: true, ..request(api("v1")) });
    assert!(has_vendor_text(&kept.files));
    assert!(codegen::generate(&with(&protocols(), &kept.files)).is_ok());
}

#[test]
fn importing_the_same_file_again_changes_nothing() {
    let again = imported(&draft(), request(api("v1")));
    assert_eq!(diff::report(&again.changes), "");
    assert!(again.files.is_empty(), "{:#?}", again.files);
}

/// The draft after a person has worked on it.
fn described() -> Sources {
    let mut spec = draft();
    let list = "gadgets/actions/ListGadgets.yaml";
    edit(&mut spec, list, "doc: Not described yet.", "doc: Lists gadgets, newest first.");
    edit(
        &mut spec,
        list,
        "effect: read",
        "effect: read\n# Measured: more than ten calls a second are refused.\nquota: 10",
    );
    edit(
        &mut spec,
        list,
        "paging: {none: Not described yet.}",
        "paging: {page: PageNumber, size: PageSize, items: Gadgets, total: TotalCount}",
    );
    edit(
        &mut spec,
        list,
        "CreatedAt: {type: long, doc: Not described yet.}",
        "CreatedAt: {type: timestamp, doc: When it was made.}   # in UTC",
    );
    edit(&mut spec, "gadgets/actions/BuyGadget.yaml", "effect: undecided", "effect: write");
    spec
}

#[test]
fn a_new_version_is_merged_and_the_work_of_people_stays() {
    let spec = described();
    let found = imported(&spec, request(api("v2")));
    assert_text("changes.txt", &diff::report(&found.changes));
    assert_files("merged", &found.files);
    assert!(found.by_hand.is_empty(), "{:#?}", found.by_hand);
    // The examples of people do not name the new required parameters; here are none.
    assert_eq!(found.diagnostics, "");

    let merged = with(&spec, &found.files);
    let again = imported(&merged, request(api("v2")));
    assert!(again.files.is_empty(), "{:#?}", again.files);
    // What was not an addition is still reported.
    assert!(diff::report(&again.changes).contains("is optional now"));
    assert!(
        !again.changes.iter().any(|change| change.kind == diff::ChangeKind::Added),
        "{:#?}",
        again.changes
    );
}

#[test]
fn two_specs_are_compared_exactly() {
    let new = with(&protocols(), &imported(&protocols(), request(api("v2"))).files);
    let changes = spec_import::compare_specs(&draft(), &new, "gadgets").expect("both specs are valid");
    assert_text("diff.txt", &diff::report(&changes));
    let same = spec_import::compare_specs(&new, &new, "gadgets").expect("both specs are valid");
    assert!(same.is_empty(), "{same:#?}");
}

#[test]
fn an_addition_to_a_structure_that_another_action_shares_is_left_to_a_person() {
    let mut spec = draft();
    // A person has noticed that both are the same.
    edit(
        &mut spec,
        "gadgets/actions/GetNothing.yaml",
        "effect: read",
        "effect: read\nresponse:\n  Owner: {type: Owner, doc: The owner.}",
    );
    let mut vendor = version("v2");
    vendor = vendor.replacen("\"Phone\"", "\"Mobile\"", 1);
    let mut text: serde_json::Value = serde_json::from_str(&vendor).expect("JSON");
    let owner = serde_json::json!({"type": "object", "properties": {"Name": {"type": "string"}}});
    text["apis"]["GetNothing"]["responses"]["200"]["schema"] =
        serde_json::json!({"type": "object", "properties": {"Owner": owner}});
    let found = imported(&spec, request(parse(&text.to_string()).expect("an API")));
    let left: Vec<String> =
        found.by_hand.iter().map(|(change, why)| format!("{}: {why}", diff::item(&change.item))).collect();
    assert_eq!(
        left,
        [
            "response field `Gadgets.Gadget[].Owner.Mobile`: the structure is shared with GetNothing, which does not have the field"
        ]
    );
}

#[test]
fn editions_are_joined() {
    let mut all = Api::default();
    for (name, text) in
        [("china", version("v1")), ("world", version("v2").replace("2031-05-01", "2032-01-01"))]
    {
        let one = alibaba::read(name, &[Source { name, text: &text }]).expect("an API");
        editions::join(&mut all, one);
    }
    let found = imported(&protocols(), request(all));
    let text =
        |path: &str| found.files.iter().find(|file| file.path == path).map(|file| file.text().into_owned());
    let action = text("gadgets/actions/GetRules.yaml").expect("a file");
    assert!(action.contains("editions: [china]"), "{action}");
    let action = text("gadgets/actions/BuyGadget.yaml").expect("a file");
    assert!(action.contains("Id: {type: string, required: {in: [china]}"), "{action}");
    assert!(action.contains("Warranty: {type: bool, required: true, editions: [world]"), "{action}");
    let again = imported(
        &with(&protocols(), &found.files),
        request({
            let mut all = Api::default();
            for (name, text) in
                [("china", version("v1")), ("world", version("v2").replace("2031-05-01", "2032-01-01"))]
            {
                editions::join(
                    &mut all,
                    alibaba::read(name, &[Source { name, text: &text }]).expect("an API"),
                );
            }
            all
        }),
    );
    assert_eq!(diff::report(&again.changes), "");
}

#[test]
fn only_the_named_actions_are_imported() {
    let actions = vec!["GetGadget".to_owned()];
    let found = imported(&protocols(), Request { actions, ..request(api("v1")) });
    let actions: Vec<&str> =
        found.files.iter().map(|file| file.path.as_str()).filter(|path| path.contains("/actions/")).collect();
    assert_eq!(actions, ["gadgets/actions/GetGadget.yaml"]);
    let mistake =
        import(&protocols(), Request { actions: vec!["GetGadgte".to_owned()], ..request(api("v1")) });
    let message = mistake.expect_err("there is no such action");
    assert!(
        message.contains("no action `GetGadgte`") && message.contains("did you mean `GetGadget`?"),
        "{message}"
    );
}

#[test]
fn a_spec_with_a_mistake_is_refused() {
    let mut spec = draft();
    edit(&mut spec, "gadgets/actions/BuyGadget.yaml", "effect: undecided", "efect: write");
    let message = import(&spec, request(api("v2"))).expect_err("the spec has a mistake");
    assert!(message.contains("BuyGadget.yaml") && message.contains("did you mean `effect`?"), "{message}");
    assert!(message.contains("nothing was written"), "{message}");
}

#[test]
fn invalid_input_is_reported_with_its_place() {
    let cases: [(&str, &str, &str); 9] = [
        ("\"info\": {", "\"inof\": {", "missing field `info`"),
        ("\"style\": \"RPC\"", "\"style\": \"ROA\"", "info.style: the API has the style `ROA`"),
        ("\"name\": \"Color\"", "\"nom\": \"Color\"", "apis.ListGadgets.parameters[2]: missing field `name`"),
        ("\"in\": \"formData\"", "\"in\": \"path\"", "apis.BuyGadget.parameters[1].in: parameters in `path`"),
        (
            "\"style\": \"json\"",
            "\"style\": \"jsn\"",
            "apis.BuyGadget.parameters[1].style: unknown style `jsn`",
        ),
        ("\"format\": \"double\"", "\"format\": 2", "properties.Weight.format: invalid type: integer `2`"),
        ("\"type\": \"number\"", "\"type\": \"nmber\"", "properties.Weight.type: unknown type `nmber`"),
        (
            "schemas/Count\"",
            "schemas/Cuont\"",
            "properties.TotalCount.$ref: there is no schema `#/components/schemas/Cuont`",
        ),
        (
            "\"name\": \"Color\"",
            "\"name\": \" Color\"",
            "apis.ListGadgets.parameters[2].schema: invalid name \" Color\"",
        ),
    ];
    for (from, to, expected) in cases {
        let text = version("v1");
        assert!(text.contains(from), "{from}");
        let message = parse(&text.replacen(from, to, 1)).expect_err(expected);
        assert!(message.starts_with("error: api-docs.json: ") && message.contains(expected), "{message}");
    }
    for end in (0..version("v1").len()).step_by(101) {
        let text = version("v1");
        if text.is_char_boundary(end) {
            assert!(parse(&text[..end]).is_err());
        }
    }
}

#[test]
fn an_edition_that_the_spec_does_not_have_is_reported() {
    let text = version("v1");
    let wrong = alibaba::read("mian", &[Source { name: "api-docs.json", text: &text }]).expect("an API");
    let message = import(&draft(), request(wrong)).expect_err("there is no such edition");
    assert!(message.contains("no edition `mian`") && message.contains("`main`"), "{message}");
    let other = parse(&text.replace("2031-05-01", "2040-01-01")).expect("an API");
    let message = import(&draft(), request(other)).expect_err("another version");
    assert!(message.contains("has the version 2031-05-01, and the file describes 2040-01-01"), "{message}");
}

#[test]
fn six_hundred_actions_are_imported_and_generated() {
    let mut text: serde_json::Value = serde_json::from_str(&version("v1")).expect("JSON");
    let apis = text["apis"].as_object_mut().expect("actions");
    let models: Vec<(String, serde_json::Value)> =
        apis.iter().map(|(name, api)| (name.clone(), api.clone())).collect();
    apis.clear();
    for number in 0..75 {
        for (name, model) in &models {
            apis.insert(format!("{name}{number}"), model.clone());
        }
    }
    let api = parse(&text.to_string()).expect("an API");
    assert_eq!(api.actions.len(), 600);
    let found = imported(&protocols(), request(api));
    let output = codegen::generate(&with(&protocols(), &found.files)).expect("the draft has no problems");
    assert_eq!(output.summary.actions, 600);
}
