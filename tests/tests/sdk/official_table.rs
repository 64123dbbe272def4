//! Compares the spec and the SDK with a table of the vendor's official packages: they have every parameter and
//! every response field of both editions, and no others, except for listed differences.

use std::collections::BTreeMap;
use std::path::Path;

use codegen::diagnostic::Diagnostics;
use codegen::model::{Editions, Field, Kind, Service};
use codegen::source::{SourceFile, Sources};
use registrar_sdk::Service as _;
use registrar_sdk::aliyun_domain::AliyunDomain;
use registrar_sdk::extend;
use serde_json::Value;

const EDITIONS: [&str; 2] = ["china", "international"];

/// A name's type, and for each edition whether it exists and is required.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    ty: String,
    /// For each edition: `None`, or whether the name is required.
    editions: [Option<bool>; 2],
}

type Entries = BTreeMap<String, Entry>;

/// Parameters that the vendor's documentation requires, but not its packages: the same in entries of batches as in
/// single orders, and all data of a new contact.
const REQUIRED_BY_THE_PAGES: [(&str, &[&str]); 6] = [
    ("SaveBatchTaskForCreatingOrderActivate", &["OrderActivateParam.N.DomainName"]),
    (
        "SaveBatchTaskForCreatingOrderRedeem",
        &["OrderRedeemParam.N.CurrentExpirationDate", "OrderRedeemParam.N.DomainName"],
    ),
    (
        "SaveBatchTaskForCreatingOrderRenew",
        &[
            "OrderRenewParam.N.CurrentExpirationDate",
            "OrderRenewParam.N.DomainName",
            "OrderRenewParam.N.SubscriptionDuration",
        ],
    ),
    (
        "SaveBatchTaskForCreatingOrderTransfer",
        &[
            "OrderTransferParam.N.AuthorizationCode",
            "OrderTransferParam.N.DomainName",
            "OrderTransferParam.N.RegistrantProfileId",
        ],
    ),
    (
        "SaveBatchTaskForTransferOutByAuthorizationCode",
        &["TransferOutParamList.N.AuthorizationCode", "TransferOutParamList.N.DomainName"],
    ),
    (
        "SaveBatchTaskForUpdatingContactInfoByNewContact",
        &[
            "Address",
            "City",
            "Country",
            "Email",
            "PostalCode",
            "Province",
            "RegistrantName",
            "RegistrantOrganization",
            "TelArea",
            "Telephone",
        ],
    ),
];

/// Deliberate differences: the action, the parameter or response field with all that it contains, and the reason.
const DELIBERATE: &[(&str, &str, &str)] = &[
    ("CancelDomainVerification", "parameter AccessKeyId", "the protocol sends it with every request"),
    ("ChangeResourceGroup", "field Result", "a boolean as a string"),
    ("ChangeResourceGroup", "parameter ResourceType", "its only value is always sent"),
    ("CheckTransferInFeasibility", "parameter AccessKeyId", "the protocol sends it with every request"),
    ("CreateIntlFixedPriceDomainOrder", "parameter Domain", "an order has a name"),
    ("GetOperationOssUploadPolicy", "field ExpireTime", "a string of milliseconds"),
    ("GetQualificationUploadPolicy", "field Expire", "a string of milliseconds"),
    ("LookupTmchNotice", "field Id", "a sample of the vendor's has an ID with letters"),
    (
        "QueryDomainSpecialBizInfoByDomain",
        "field Module.DomainSpecialOrderResult",
        "the structure is that of QueryDomainSpecialBizDetail",
    ),
    (
        "ListServerLock",
        "field Data[].ServerLockStatus",
        "its strings are the numbers of the parameter of the same name",
    ),
    (
        "SaveSingleTaskForCreatingOrderRenew",
        "parameter AccessKeyId",
        "the protocol sends it with every request",
    ),
    ("SubmitDomainSpecialBizCredentials", "parameter Extend", "a string of JSON"),
    ("SubmitOperationAuditInfo", "parameter AuditInfo", "a string of JSON"),
    ("SubmitOperationCredentials", "parameter Credentials", "a string of JSON"),
];

/// Whether a deliberate difference is this name or contains it.
fn covers(known: &str, name: &str) -> bool {
    name.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// Returns the official parameters of an action, with the requirements of the documentation.
fn parameters(table: &Value, action: &str) -> Entries {
    let mut entries = table_entries(&table["actions"][action], "parameters");
    let more = REQUIRED_BY_THE_PAGES.iter().filter(|(name, _)| *name == action);
    for name in more.flat_map(|(_, names)| *names) {
        let entry = entries.get_mut(*name).unwrap_or_else(|| panic!("{action} has no `{name}`"));
        let before = entry.editions;
        entry.editions = before.map(|required| required.map(|_| true));
        assert_ne!(entry.editions, before, "{action}: the packages require `{name}` too");
    }
    entries
}

fn table() -> Value {
    serde_json::from_str(include_str!("../../data/aliyun-domain.json")).expect("the table is JSON")
}

fn table_entries(action: &Value, list: &str) -> Entries {
    let mut entries = Entries::new();
    for row in action[list].as_array().expect("a list") {
        let named = row.get("editions").or(action.get("editions"));
        let named = named.map(|names| names.as_array().expect("names"));
        let required = row.get("required").cloned().unwrap_or(Value::Bool(false));
        let editions = EDITIONS.map(|edition| {
            let there = named.is_none_or(|names| names.iter().any(|name| name == edition));
            there.then(|| required.as_bool().unwrap_or_else(|| required[edition] == true))
        });
        let wire = row["wire"].as_str().expect("a name").to_owned();
        entries.insert(wire, Entry { ty: row["type"].as_str().expect("a type").to_owned(), editions });
    }
    entries
}

fn sources() -> Sources {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let (mut files, mut folders) = (Vec::new(), vec![root.join("aliyun-domain"), root.join("protocols")]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder of the spec") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(&root).ok().and_then(Path::to_str).expect("a name");
            let bytes = std::fs::read(&path).expect("a file");
            files.push(SourceFile { path: name.replace('\\', "/"), bytes });
        }
    }
    Sources { files }
}

/// Returns the table's name of a type; decimals and enums of numbers stand for several.
fn type_name(field: &Field, service: &Service) -> &'static str {
    match field.ty.kind {
        Kind::String | Kind::Sensitive | Kind::DateTime | Kind::Date => "string",
        Kind::Int => "int32",
        Kind::Long | Kind::Unsigned | Kind::Timestamp | Kind::Seconds => "long",
        Kind::Any => "any",
        Kind::Bool => "boolean",
        Kind::Decimal => "number",
        Kind::Enum(id) if service[id].numeric => "integer",
        Kind::Enum(_) => "string",
        Kind::Structure(_) | Kind::Unknown => "object",
    }
}

/// Collects the spec's fields under the table's names: `Key.N` for a list parameter, `Key.Item[]` for a wrapped
/// list in a response.
fn walk(
    fields: &[Field],
    service: &Service,
    response: bool,
    prefix: &str,
    outer: Editions,
    entries: &mut Entries,
) {
    for field in fields {
        let there = Editions(field.editions.0 & outer.0);
        // The SDK itself sends what is fixed.
        let required = |index| field.required.has(index) || field.fixed().is_some();
        let editions = [0, 1].map(|index| there.has(index).then(|| required(index) && !response));
        let mut add = |name: &str, ty: &str| {
            entries.insert(name.to_owned(), Entry { ty: ty.to_owned(), editions });
        };
        let mut name = format!("{prefix}{}", field.wire);
        let structure = match field.ty.kind {
            Kind::Structure(id) => Some(&service[id]),
            _ => None,
        };
        match (field.ty.list, response) {
            (true, false) => name.push_str(".N"),
            (true, true) => {
                if let (Some(item), None) = (field.spec.entry.first(), &field.spec.json) {
                    add(&name, "object");
                    name = format!("{name}.{}", item.value);
                }
                name.push_str("[]");
            }
            (false, _) => {}
        }
        let ty = match (field.ty.list, structure) {
            (true, Some(_)) => "array",
            _ => type_name(field, service),
        };
        add(&name, ty);
        if let Some(structure) = structure {
            walk(&structure.fields, service, response, &format!("{name}."), there, entries);
        }
    }
}

/// Whether a type of the spec is this one of the table.
fn fits(ours: &str, official: &str) -> bool {
    match ours {
        "number" => ["double", "int32", "long"].contains(&official),
        "integer" => ["int32", "long"].contains(&official),
        _ => ours == official,
    }
}

/// Adds the differences between the spec's entries and the table's.
fn compare(what: &str, ours: &Entries, table: &Entries, differences: &mut Vec<(String, String)>) {
    for name in ours.keys().chain(table.keys().filter(|name| !ours.contains_key(*name))) {
        let difference = match (ours.get(name), table.get(name)) {
            (Some(entry), Some(official)) => {
                if fits(&entry.ty, &official.ty) && entry.editions == official.editions {
                    continue;
                }
                format!("it is {entry:?}, and in the table {official:?}")
            }
            (Some(_), None) => "it is not in the table".to_owned(),
            (None, _) => "the spec lacks it".to_owned(),
        };
        differences.push((format!("{what} {name}"), difference));
    }
}

#[test]
fn the_spec_has_exactly_the_parameters_and_response_fields_of_both_editions() {
    let (table, sources, mut diagnostics) = (table(), sources(), Diagnostics::new());
    let specs = codegen::spec::load(&sources, &mut diagnostics);
    let service = codegen::analyse(&specs, &mut diagnostics).pop().expect("a service");
    assert!(diagnostics.is_empty(), "{}", diagnostics.render(&sources));
    let (mut wrong, mut deliberate) = (Vec::new(), Vec::new());
    for action in &service.actions {
        let official = &table["actions"][action.name];
        assert!(official.is_object(), "{} is not in the table", action.name);
        let mut differences = Vec::new();
        let mut parameters = Entries::new();
        walk(&action.parameters, &service, false, "", action.editions, &mut parameters);
        compare("parameter", &parameters, &self::parameters(&table, action.name), &mut differences);

        let mut response = Entries::new();
        walk(&action.response, &service, true, "", action.editions, &mut response);
        // Every response has this field, so the service declares it once.
        let id = Entry {
            ty: "string".to_owned(),
            editions: [0, 1].map(|index| action.editions.has(index).then_some(false)),
        };
        response.insert(service.spec.request_id.value.clone(), id);
        compare("field", &response, &table_entries(official, "response"), &mut differences);
        for (name, difference) in differences {
            match DELIBERATE.iter().find(|known| known.0 == action.name && covers(known.1, &name)) {
                Some(known) => deliberate.push(known),
                None => wrong.push(format!("{}: {name}: {difference}", action.name)),
            }
        }
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
    let gone: Vec<_> = DELIBERATE.iter().filter(|known| !deliberate.contains(known)).collect();
    assert!(gone.is_empty(), "these are not different: {gone:?}");
    let actions = table["actions"].as_object().expect("actions").keys();
    let missing: Vec<_> =
        actions.filter(|name| service.actions.iter().all(|action| action.name != *name)).collect();
    assert!(missing.is_empty(), "the spec lacks {missing:?}");
}

/// Checks the generated tables, which the runtime's checks use.
#[test]
fn the_sdk_has_exactly_the_parameters_of_both_editions() {
    let table = table();
    for operation in AliyunDomain::INFO.operations {
        let mut ours = BTreeMap::new();
        let editions = [0, 1].map(|index| operation.editions.contains(extend::Editions::only(index)));
        walk_tables(operation.parameters, "", editions, &mut ours);
        let entries = parameters(&table, operation.name).into_iter();
        let mut official: BTreeMap<_, _> = entries.map(|(name, entry)| (name, entry.editions)).collect();
        for (_, name, _) in DELIBERATE.iter().filter(|known| known.0 == operation.name) {
            let Some(name) = name.strip_prefix("parameter ") else { continue };
            ours.retain(|each, _| !covers(name, each));
            official.retain(|each, _| !covers(name, each));
        }
        assert_eq!(ours, official, "{}", operation.name);
    }
}

fn walk_tables(
    parameters: &[extend::Parameter],
    prefix: &str,
    outer: [bool; 2],
    names: &mut BTreeMap<String, [Option<bool>; 2]>,
) {
    for parameter in parameters {
        let editions = [0, 1].map(|index| {
            let edition = extend::Editions::only(index);
            let there = outer[usize::from(index)] && parameter.editions.contains(edition);
            let is_fixed = parameter.rules.iter().any(|rule| matches!(rule, extend::Rule::Fixed(_)));
            there.then(|| parameter.required.contains(edition) || is_fixed)
        });
        let name = format!("{prefix}{}{}", parameter.name, if parameter.list { ".N" } else { "" });
        if let extend::Kind::Structure(fields) = parameter.kind {
            walk_tables(fields, &format!("{name}."), editions.map(|edition| edition.is_some()), names);
        }
        names.insert(name, editions);
    }
}
