use super::{TRUTHS, check_with};
use crate::params::Params;
use crate::schema::{Edition, Editions, Operation, Parameter, Rule};

static LIVE: Edition = Edition {
    name: "live",
    version: "1",
    endpoint: "https://x.example/",
    regions: &[],
    set: Editions::only(0),
};

#[test]
fn a_truth_value_in_the_protocols_words_is_understood_at_every_level() {
    const INSIDE: &[Parameter] =
        &[Parameter::bool("own"), Parameter::string("dns").required_when("own", &["false"])];
    // At the top level, the name has another meaning.
    let operation = Operation::write("Set")
        .parameters(const { &[Parameter::string("own"), Parameter::structure("group", INSIDE)] });
    let check = |own| check_with(&operation, &LIVE, &Params::from([("group.own", own)]), ["0", "1"]);
    assert!(check("1").is_ok());
    assert!(check("0").expect_err("refused").to_string().contains("group.dns is required when own is false"));
}

#[test]
fn conditions_look_at_values_at_presence_and_at_defaults() {
    let operation = Operation::write("Set").parameters(
        const {
            &[
                Parameter::string("kind"),
                Parameter::string("profile"),
                Parameter::string("servers").list(),
                Parameter::string("order_id").required_when("kind", &["order", "transfer"]),
                Parameter::string("name").required_unless("profile", &[]),
                Parameter::string("ip").required_when("servers", &[]),
                Parameter::string("note").applies_unless("kind", &["order"]),
                // The service's default is `order`.
                Parameter::string("color").applies_when("kind", &["order", ""]),
            ]
        },
    );
    let message = |given: &[(&str, &str)]| {
        let checked = check_with(&operation, &LIVE, &Params::from(given.to_vec()), TRUTHS);
        checked.map_or_else(|error| error.to_string(), |()| String::new())
    };
    let refused = |given: &[(&str, &str)], problem: &str| {
        let message = message(given);
        assert!(message.contains(problem), "{message}");
    };
    assert_eq!(message(&[("profile", "1")]), "");
    refused(&[], "name is required unless profile is given");
    refused(&[("profile", "")], "name is required unless profile is given");
    refused(&[("profile", "1"), ("kind", "Order")], "order_id is required when kind is order or transfer");
    assert_eq!(message(&[("profile", "1"), ("kind", "other")]), "");
    refused(&[("profile", "1"), ("servers.1", "a")], "ip is required when servers is given");
    assert_eq!(message(&[("profile", "1"), ("note", "x")]), "");
    let order = [("profile", "1"), ("kind", "order"), ("order_id", "1")];
    refused(&[&order[..], &[("note", "x")]].concat(), "note has no effect when kind is order");
    assert_eq!(message(&[("profile", "1"), ("color", "x")]), "");
    refused(
        &[("profile", "1"), ("kind", "domain"), ("color", "x")],
        "color has no effect unless kind is order",
    );
}

#[test]
fn the_order_of_parameters_does_not_change_the_first_violation() {
    let operation = Operation::write("Set").parameters(
        const { &[Parameter::int("a").rules(&[Rule::Min(1)]), Parameter::string("b").required()] },
    );
    let message = |given: &[(&str, &str)]| {
        let checked = check_with(&operation, &LIVE, &Params::from(given.to_vec()), TRUTHS);
        checked.map_or_else(|error| error.to_string(), |()| String::new())
    };
    let mistake = |mut given: Vec<(&str, &str)>| {
        let forwards = message(&given);
        given.reverse();
        assert_eq!(forwards, message(&given));
        forwards
    };
    assert_eq!(mistake(vec![("a", "1"), ("b", "x")]), "");
    assert!(mistake(vec![("a", "0"), ("b", "x")]).contains("a must be at least 1"));
    assert!(
        mistake(vec![("a", "0"), ("b", "x"), ("c", "x")]).contains("c is not a parameter of this action")
    );
    assert!(mistake(vec![("a", "0"), ("b", "x"), ("b", "y")]).contains("b is given twice"));
    assert!(mistake(vec![("a", "0")]).contains("a must be at least 1"));
    assert!(mistake(vec![("a", "1")]).contains("b is required"));
}
