//! Tests that the descriptions for tools agree with the SDK's own tables.

use registrar_descriptions as described;
use registrar_sdk::aliyun_domain::AliyunDomain;
use registrar_sdk::opensrs::Opensrs;
use registrar_sdk::{
    Service,
    extend::{Edition, Format, Kind, Parameter, Rule, ServiceInfo},
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The depth to which recursive structures are compared.
const DEEPEST: usize = 4;

fn services() -> impl Iterator<Item = (&'static ServiceInfo, &'static described::Service)> {
    let find = |name| described::find(name).expect(name);
    [AliyunDomain::INFO, Opensrs::INFO].into_iter().map(move |service| (service, find(service.name)))
}

#[test]
fn services_have_the_same_editions_and_error_codes() {
    for (service, described) in services() {
        let of_sdk = service.editions.iter().map(|it| {
            (it.name, it.version, it.endpoint, json!(it.regions.iter().copied().collect::<BTreeMap<_, _>>()))
        });
        let editions =
            described.editions.iter().map(|it| (&*it.name, &*it.version, &*it.endpoint, json!(it.regions)));
        assert!(of_sdk.eq(editions), "{}", service.name);
        assert_eq!((service.title, service.request_id), (&*described.title, &*described.request_id));

        let of_sdk = service.errors.iter().map(|it| {
            (it.code, it.family, it.status, json!(it.outcome.as_str()), it.clock, it.meaning.to_owned())
        });
        let errors = described
            .errors
            .iter()
            .map(|it| (&*it.code, it.family, it.status, json!(it.outcome), it.clock, it.doc.clone()));
        assert!(of_sdk.eq(errors), "{}", service.name);
    }
}

#[test]
fn actions_have_the_same_effects_and_parameters() {
    for (service, described) in services() {
        assert_eq!(service.operations.len(), described.actions.len());
        for (operation, action) in service.operations.iter().zip(&described.actions) {
            assert_eq!((operation.name, operation.wire), (&*action.name, &*action.wire));
            assert_eq!(json!(operation.effect.as_str()), json!(action.effect), "{}", action.name);
            assert_eq!(operation.destroys, action.destroys.as_deref(), "{}", action.name);
            assert_eq!(operation.settles_by, action.settles_by.as_deref(), "{}", action.name);
            assert_eq!((operation.repeatable, operation.quota), (action.repeatable, action.quota));
            assert_eq!(operation.errors, action.errors, "{}", action.name);
            let outcomes = operation.outcomes.iter().map(|(code, outcome)| (*code, json!(outcome.as_str())));
            let described_outcomes = action.outcomes.iter().map(|(code, outcome)| (&**code, json!(outcome)));
            assert!(outcomes.eq(described_outcomes), "{}", action.name);
            for edition in service.editions {
                let of_sdk = of_sdk(operation.parameters, edition, 0);
                assert_eq!(
                    of_sdk,
                    of_description(described, &action.parameters, edition, 0),
                    "{}",
                    action.name
                );
            }
        }
    }
}

/// Returns the parameters of an edition, as the SDK has them.
fn of_sdk(parameters: &[Parameter], edition: &Edition, depth: usize) -> Value {
    let parameters = parameters.iter().filter(|it| it.editions.contains(edition.set)).map(|it| {
        let kind = match it.kind {
            Kind::Structure(_) if depth == DEEPEST => json!("deep"),
            Kind::Structure(fields) => of_sdk(fields, edition, depth + 1),
            Kind::Enum => json!("enum"),
            Kind::NumericEnum => json!("numeric enum"),
            other => json!(format!("{other:?}").to_lowercase()),
        };
        let rules = it.rules.iter().map(|rule| match rule {
            Rule::Min(least) => json!({ "min": least }),
            Rule::Max(most) => json!({ "max": most }),
            Rule::MaxLength(most) => json!({ "max_length": most }),
            Rule::MinItems(least) => json!({ "min_items": least }),
            Rule::MaxItems(most) => json!({ "max_items": most }),
            Rule::Format(Format::Domain) => json!({"format": "domain"}),
            Rule::Format(Format::UnicodeDomain) => json!({"format": "unicode_domain"}),
            Rule::Format(Format::Email) => json!({"format": "email"}),
            Rule::Format(Format::Emails) => json!({"format": "emails"}),
            Rule::Format(Format::Ip) => json!({"format": "ip"}),
            Rule::Fixed(value) => json!({ "fixed": value }),
        });
        let conditions = [it.required_if, it.applies_if];
        let conditions = conditions.map(|it| it.map(|it| json!([it.parameter, it.values, it.negated])));
        let required = it.required.contains(edition.set);
        let many = [it.list, it.nested, it.map, it.json];
        json!([it.name, kind, many, required, conditions, it.sensitive, rules.collect::<Vec<_>>()])
    });
    parameters.collect()
}

/// Returns the parameters of an edition, as a description has them.
fn of_description(
    service: &described::Service,
    parameters: &[described::Field],
    edition: &Edition,
    depth: usize,
) -> Value {
    let parameters = parameters.iter().filter(|it| it.is_in(edition.name)).map(|it| {
        let kind = match service.fields_of(&it.ty) {
            Some(_) if depth == DEEPEST => json!("deep"),
            Some(fields) => of_description(service, fields, edition, depth + 1),
            None => match service.enum_of(&it.ty) {
                Some(it) if it.numeric => json!("numeric enum"),
                Some(_) => json!("enum"),
                None => json!(it.ty.entry()),
            },
        };
        let rules = json!(it.rules);
        let rules = rules.as_object().expect("an object").iter().map(|(rule, value)| json!({ rule: value }));
        let fixed = it.fixed.iter().map(|value| json!({ "fixed": value }));
        let required = it.is_required_in(edition.name);
        let many = [it.ty.is_list(), it.ty.entry().is_list(), it.ty.is_map(), it.json];
        let conditions = [&it.required_if, &it.applies_if];
        let conditions =
            conditions.map(|it| it.as_ref().map(|it| json!([it.parameter, it.values, it.negated])));
        json!([
            it.name,
            kind,
            many,
            required,
            conditions,
            it.sensitive,
            rules.chain(fixed).collect::<Vec<_>>()
        ])
    });
    parameters.collect()
}
