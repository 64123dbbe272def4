//! The generated types from a caller's point of view: enums as strings, and responses that tests build.

use registrar_sdk::aliyun_domain::{Availability, CheckDomainResponse, ErrorCode, SortOrder, TaskInfo};

#[test]
fn an_enum_is_parsed_and_written_unchanged() {
    assert_eq!(SortOrder::from("ASC"), SortOrder::Ascending);
    assert_eq!("DESC".parse::<SortOrder>().unwrap().as_str(), "DESC");
    assert_eq!(SortOrder::Ascending.to_string(), "ASC");
    let stored: &str = SortOrder::Descending.as_ref();
    assert_eq!(stored, "DESC");
}

#[test]
fn an_unknown_value_keeps_its_string_and_never_equals_a_known_one() {
    let Availability::Other(unknown) = Availability::from("99") else { panic!("99 is not in the spec") };
    assert_eq!(unknown.as_str(), "99");
    for (wire, value) in <Availability as registrar_sdk::extend::WireEnum>::VALUES {
        assert_eq!(Availability::from(*wire), *value);
    }
    assert!(
        matches!(ErrorCode::from("Missingdomainname"), ErrorCode::Missing(code) if code.as_str() == "Missingdomainname")
    );
}

/// A caller's function that depends on a response.
fn is_for_sale(response: &CheckDomainResponse) -> bool {
    response.avail == Some(Availability::Available) && response.premium.as_deref() != Some("true")
}

#[test]
fn a_test_builds_responses() {
    let mut response = CheckDomainResponse::default();
    assert!(!is_for_sale(&response));
    response.avail = Some(Availability::Available);
    assert!(is_for_sale(&response));
    assert_eq!(TaskInfo::default().task_no, None);
}
