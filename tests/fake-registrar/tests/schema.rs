//! Compares the OpenAPI document of the control endpoint with what the endpoint accepts and returns.

mod sockets;

use fake_registrar::Fake;
use serde_json::{Map, Value, json};
use sockets::{address, control, control_ok, exchange};
use std::collections::BTreeSet;
use std::net::SocketAddr;

/// A registrar, and the document that it serves.
struct Served {
    _fake: Fake,
    address: SocketAddr,
    document: Value,
}

impl Served {
    fn new() -> Self {
        let fake = Fake::new();
        let address = address(&fake);
        let document = control_ok(address, "GET", "/_fake/schema", "");
        Self { _fake: fake, address, document }
    }

    /// Returns a schema of the document, or the one that a reference names.
    fn schema<'a>(&'a self, schema: &'a Value) -> &'a Value {
        match schema["$ref"].as_str() {
            Some(path) => {
                self.document.pointer(&path[1..]).unwrap_or_else(|| panic!("{path} does not exist"))
            }
            None => schema,
        }
    }

    fn named(&self, name: &str) -> &Value {
        &self.document["components"]["schemas"][name]
    }

    /// Returns a value that fits a schema: its example, or an object of the examples of its properties.
    fn example(&self, schema: &Value) -> Value {
        let schema = self.schema(schema);
        if let Some(example) = schema["examples"].get(0).or(schema.get("const")) {
            return example.clone();
        }
        match schema["oneOf"].get(0) {
            Some(first) => self.example(first),
            None => self.object(schema).into(),
        }
    }

    fn object(&self, schema: &Value) -> Map<String, Value> {
        let properties = schema["properties"].as_object();
        let properties = properties.unwrap_or_else(|| panic!("neither an example nor properties: {schema}"));
        properties.iter().map(|(name, schema)| (name.clone(), self.example(schema))).collect()
    }

    /// Sends a body in place of a larger one, and returns the problem that the endpoint sees in it.
    fn problem(&self, place: &Place, body: Value) -> Option<String> {
        control_ok(self.address, "POST", "/_fake/reset", "");
        let (status, text) =
            control(self.address, place.method, place.path, &(place.around)(body).to_string());
        let answer: Value = serde_json::from_str(&text).expect("JSON");
        (status != 200).then(|| answer["problem"].as_str().expect("a problem").to_owned())
    }

    /// Checks that an object has exactly these properties, and needs exactly the required ones.
    fn agrees(&self, place: &Place, schema: &Value) {
        let (whole, fixed) = (self.object(schema), schema["properties"]["kind"]["const"].is_string());
        let names: BTreeSet<&str> = whole.keys().map(String::as_str).collect();
        let required: BTreeSet<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let problem = self.problem(place, whole.clone().into());
        assert!(problem.as_deref().is_none_or(|problem| !is_of_form(problem)), "{whole:?}: {problem:?}");
        for name in &names {
            let mut rest = whole.clone();
            rest.remove(*name);
            let problem = self.problem(place, rest.into()).unwrap_or_default();
            let is_missing = problem.contains("missing field");
            assert_eq!(is_missing, required.contains(name), "{place:?} without {name}: {problem}");
        }
        let mut more = whole.clone();
        more.insert("surprise".to_owned(), json!(1));
        let problem = self.problem(place, more.into()).expect("an unknown field");
        assert!(problem.contains("unknown field"), "{place:?}: {problem}");
        let own: BTreeSet<&str> = names.iter().copied().filter(|name| !(fixed && *name == "kind")).collect();
        assert_eq!(expected(&problem), own, "{place:?}");
    }

    /// Checks that an enum has exactly these values.
    fn agrees_on_values(&self, place: &Place, schema: &Value) {
        let values: BTreeSet<&str> =
            schema["enum"].as_array().expect("an enum").iter().filter_map(Value::as_str).collect();
        let problem = self.problem(place, json!("surprise")).expect("an unknown value");
        assert_eq!(expected(&problem), values, "{place:?}: {problem}");
    }
}

/// Where a value is sent, inside which body.
struct Place {
    method: &'static str,
    path: &'static str,
    around: fn(Value) -> Value,
}

impl std::fmt::Debug for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {} {}", self.method, self.path, (self.around)(json!("…")))
    }
}

const fn post(path: &'static str, around: fn(Value) -> Value) -> Place {
    Place { method: "POST", path, around }
}

const SEED: &str = "/_fake/state";

/// Whether a problem is one of the body's form, and not one of the world's.
fn is_of_form(problem: &str) -> bool {
    ["unknown field", "missing field", "unknown variant", "invalid type", "expected"]
        .iter()
        .any(|part| problem.contains(part))
}

/// Returns the names that an error message says are expected.
fn expected(problem: &str) -> BTreeSet<&str> {
    let Some((_, listed)) = problem.lines().next().and_then(|line| line.split_once(", expected ")) else {
        assert!(problem.contains("there are no fields"), "{problem}");
        return BTreeSet::new();
    };
    let listed = listed.split_once(" at line").map_or(listed, |(listed, _)| listed);
    let names = listed.trim_start_matches("one of ").split(", ").flat_map(|names| names.split(" or "));
    names.map(|name| name.trim_matches('`')).collect()
}

#[test]
fn the_schema_has_the_properties_that_are_accepted_and_no_others() {
    let served = Served::new();
    for (name, place) in [
        ("ClockChange", post("/_fake/clock", |body| body)),
        ("When", post("/_fake/faults", |when| json!({"when": when, "fault": {"kind": "throttle"}}))),
        ("Random", post("/_fake/faults", |random| json!({"random": random}))),
        ("Mishap", post("/_fake/world", |mishap| json!({"fail_next": mishap}))),
        ("Rejection", post("/_fake/world", |name| json!({"reject_transfer_in": name}))),
        ("TransferRequest", post("/_fake/world", |request| json!({"request_transfer_out": request}))),
        ("Seed", Place { method: "PUT", path: SEED, around: |body| body }),
        ("SeedName", Place { method: "PUT", path: SEED, around: |name| json!({"names": {"a.com": name}}) }),
    ] {
        served.agrees(&place, served.named(name));
    }
    // Its parts exclude each other.
    let new = post("/_fake/faults", |body| body);
    let problem = served.problem(&new, json!({"surprise": 1})).expect("an unknown field");
    let properties = served.named("NewFault")["properties"].as_object().expect("properties");
    assert_eq!(expected(&problem), properties.keys().map(String::as_str).collect());
}

#[test]
fn the_schema_has_every_fault_and_every_change_of_the_world() {
    let served = Served::new();
    let variants = |name: &str| served.named(name)["oneOf"].as_array().expect("variants").clone();
    let fault = post("/_fake/faults", |fault| json!({"fault": fault}));
    let faults = variants("Fault");
    faults.iter().for_each(|schema| served.agrees(&fault, schema));
    let kinds = faults.iter().filter_map(|schema| schema["properties"]["kind"]["const"].as_str());
    let problem = served.problem(&fault, json!({"kind": "surprise"})).expect("an unknown kind");
    assert_eq!(expected(&problem), kinds.collect());

    let change = post("/_fake/world", |change| change);
    let changes = variants("WorldChange");
    for schema in &changes {
        let problem = served.problem(&change, served.object(schema).into()).unwrap_or_default();
        assert!(!is_of_form(&problem), "{problem}");
    }
    let keys = changes.iter().filter_map(|schema| schema["properties"].as_object()?.keys().next());
    let problem = served.problem(&change, json!({"surprise": 1})).expect("an unknown change");
    assert_eq!(expected(&problem), keys.map(String::as_str).collect());
}

#[test]
fn the_schema_has_every_value_of_enums() {
    let served = Served::new();
    let drift = |drift: Value| json!({"fault": {"kind": "drift", "drift": drift}});
    let faults = served.named("Fault")["oneOf"].as_array().expect("variants");
    let drifts = faults.iter().find(|schema| schema["properties"]["kind"]["const"] == "drift");
    let drifts = &drifts.expect("the fault exists")["properties"]["drift"];
    served.agrees_on_values(&post("/_fake/faults", drift), drifts);
    let rejection = |reason: Value| json!({"reject_transfer_in": {"name": "a.com", "reason": reason}});
    let reasons = &served.named("Rejection")["properties"]["reason"];
    served.agrees_on_values(&post("/_fake/world", rejection), reasons);
    let seed = Place { method: "PUT", path: SEED, around: |registrar| json!({"registrar": registrar}) };
    served.agrees_on_values(&seed, &served.named("Seed")["properties"]["registrar"]);
}

#[test]
fn every_path_is_documented_with_its_methods_and_responses() {
    let served = Served::new();
    // Lists have one entry each.
    exchange(served.address, b"GET /?Action=CheckDomain HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        .expect("a response");
    control_ok(served.address, "POST", "/_fake/world", r#"{"deposit": "1.00"}"#);
    control_ok(served.address, "POST", "/_fake/faults", r#"{"fault": {"kind": "throttle"}}"#);
    let paths = served.document["paths"].as_object().expect("paths");
    for (path, methods) in paths {
        for method in ["GET", "POST", "PUT", "DELETE"] {
            let documented = &methods[&method.to_lowercase()];
            if documented.is_null() {
                assert_eq!(control(served.address, method, path, "").0, 405, "{method} {path}");
            } else if method == "GET" {
                let response = control_ok(served.address, method, path, "");
                let content = &documented["responses"]["200"]["content"]["application/json"]["schema"];
                fits(&served, &response, content, path);
            }
        }
    }
}

/// Panics if a value has other fields than its schema.
fn fits(served: &Served, value: &Value, schema: &Value, path: &str) {
    let schema = served.schema(schema);
    if let Some(entries) = value.as_array().filter(|_| !schema["items"].is_null()) {
        assert!(!entries.is_empty() || path.contains("faults."), "{path} is empty");
        entries.iter().for_each(|entry| fits(served, entry, &schema["items"], &format!("{path}.")));
    } else if let (Some(fields), Some(properties)) = (value.as_object(), schema["properties"].as_object()) {
        for (name, value) in fields {
            let property = properties.get(name).unwrap_or_else(|| panic!("{path}{name} is not documented"));
            fits(served, value, property, &format!("{path}{name}."));
        }
        // Conditions are left out.
        let all = properties.keys().all(|name| fields.contains_key(name));
        assert!(all || path.ends_with("when."), "{path}: {fields:?} lacks a documented field");
    }
}
