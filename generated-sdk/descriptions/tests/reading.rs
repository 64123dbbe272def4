//! What a tool that reads descriptions relies on.

use registrar_descriptions::{Action, Availability, DomainStatus, ParseError, Service, Type, VERSION};
use serde_json::{Value, json};

const FILES: [&str; 2] = [include_str!("../aliyun-domain.json"), include_str!("../opensrs.json")];

fn changed(change: impl FnOnce(&mut Value)) -> String {
    let mut file: Value = serde_json::from_str(FILES[1]).expect("JSON");
    change(&mut file);
    file.to_string()
}

#[test]
fn nothing_in_a_file_is_lost_when_it_is_read() {
    for json in FILES {
        let service = Service::parse(json).expect("a description");
        let file: Value = serde_json::from_str(json).expect("JSON");
        assert!(!service.actions.is_empty());
        assert_eq!(serde_json::to_value(&service).expect("JSON"), file, "{}", service.name);
    }
}

#[test]
fn members_of_a_later_version_of_codegen_are_ignored() {
    let later = changed(|file| file["actions"][0]["icon"] = json!("globe"));
    assert!(
        Service::parse(&later).expect("a description") == Service::parse(FILES[1]).expect("a description")
    );
}

#[test]
fn another_version_of_the_format_is_refused_whatever_else_it_changed() {
    let next = VERSION + 1;
    for other in [
        changed(|file| file["version"] = json!(next)),
        changed(|file| *file = json!({"version": next, "operations": {}})),
    ] {
        let error = Service::parse(&other).expect_err("another version");
        assert!(matches!(error, ParseError::Version(version) if version == next), "{error:?}");
        let expected = format!("unsupported version {next} of the description: expected {VERSION}");
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn what_is_not_a_description_is_refused_with_the_place() {
    for (text, why) in [
        ("", "invalid description: EOF while parsing a value at line 1 column 0".to_owned()),
        ("{}", "invalid description: missing field `@generated` at line 1 column 2".to_owned()),
    ] {
        assert_eq!(Service::parse(text).expect_err("no description").to_string(), why);
    }
}

#[test]
fn items_are_found_by_name() {
    let service = Service::parse(FILES[1]).expect("a description");
    for action in &service.actions {
        assert_eq!(service.action(&action.name).map(|found| &found.name), Some(&action.name));
    }
    assert!(service.action("renewdomain").is_none());
    let contact = Type::List(Box::new(Type::Structure("Contact".to_owned())));
    assert!(service.fields_of(&contact).is_some_and(|fields| fields.iter().any(|it| it.name == "email")));
    assert!(service.enum_of(&contact).is_none() && service.fields_of(&Type::Int).is_none());
}

#[test]
fn everyday_tasks_have_their_actions_and_the_meanings_of_values() {
    let tasks = FILES.map(|json| Service::parse(json).expect("a description").registrar.expect("tasks"));
    let [aliyun, opensrs] = tasks;
    let check = opensrs.check.expect("a check");
    assert_eq!((check.read.as_str(), check.status_values["taken"]), ("LookupDomain", Availability::Taken));
    let reads: Vec<_> = opensrs.domain.iter().map(|read| (read.read.as_str(), read.is)).collect();
    let (active, redeemable) = (Some(DomainStatus::Active), Some(DomainStatus::Redeemable));
    assert_eq!(reads, [("GetDomain", active), ("GetDeletedDomains", redeemable)]);
    let renew = opensrs.renew.expect("a renewal");
    assert_eq!((renew.action.as_str(), renew.with["handle"].as_str()), ("RenewDomain", "process"));
    let register = aliyun.register.expect("a registration");
    assert_eq!(register.profile.as_deref(), Some("RegistrantProfileId"));
    assert!(register.contacts.is_empty() && opensrs.register.is_some_and(|it| it.contacts.len() == 3));
}

#[test]
fn the_action_on_the_page_is_one() {
    let page = include_str!("../README.md");
    let json = page.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    let shown: Action = serde_json::from_str(json).expect("an action");
    let shown_again: Value = serde_json::to_value(&shown).expect("JSON");
    assert_eq!(shown_again, serde_json::from_str::<Value>(json).expect("JSON"), "every member is known");
    let service = Service::parse(FILES[1]).expect("a description");
    let real = service.action(&shown.name).expect("an action of the file");
    assert_eq!((&shown.wire, shown.effect, &shown.settles_by), (&real.wire, real.effect, &real.settles_by));
}

#[cfg(feature = "embedded")]
#[test]
fn all_files_are_embedded() {
    use registrar_descriptions::{FILES, all, find};

    assert_eq!(all().len(), FILES.len());
    assert!(find("aliyun-domain").is_some() && find("opensrs").is_some() && find("elsewhere").is_none());
}
