//! Requests of the page.

use fake_registrar::{Fake, World};
use registrar_descriptions::{Action, Example, Service, all};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

/// A registrar with a stopped clock, on a port.
pub struct Page {
    pub fake: Fake,
    pub address: SocketAddr,
}

/// A response.
pub struct Response {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Page {
    pub fn open() -> Self {
        let fake = Fake::of(World::sample_at("2026-03-01T10:00:00Z".parse().expect("a time")));
        fake.clock().stop();
        let address = fake.serve("127.0.0.1:0").expect("a port");
        Self { fake, address }
    }

    /// Sends a request with these headers.
    pub fn request(&self, method: &str, path: &str, headers: &str, body: &str) -> Response {
        let length = body.len();
        let text = format!(
            "{method} {path} HTTP/1.1\r\n{headers}Connection: close\r\nContent-Length: {length}\r\n\r\n{body}"
        );
        let mut stream = TcpStream::connect(self.address).expect("the registrar listens");
        stream.write_all(text.as_bytes()).expect("it reads");
        let mut response = String::new();
        stream.read_to_string(&mut response).expect("it responds in UTF-8");
        let (head, body) = response.split_once("\r\n\r\n").expect("a head");
        Response {
            status: head[9..12].parse().expect("a status"),
            head: head.to_ascii_lowercase(),
            body: body.to_owned(),
        }
    }

    /// Sends a request as the page itself does.
    pub fn of_page(&self, method: &str, path: &str, body: &str) -> Response {
        let headers =
            format!("Host: {0}\r\nOrigin: http://{0}\r\nSec-Fetch-Site: same-origin\r\n", self.address);
        self.request(method, path, &headers, body)
    }

    pub fn get(&self, path: &str) -> Value {
        let response = self.of_page("GET", path, "");
        assert_eq!(response.status, 200, "{path}: {}", response.body);
        serde_json::from_str(&response.body).expect("JSON")
    }

    pub fn post(&self, path: &str, body: &Value) -> Value {
        let response = self.of_page("POST", path, &body.to_string());
        assert_eq!(response.status, 200, "{path} {body}: {}", response.body);
        serde_json::from_str(&response.body).expect("JSON")
    }

    pub fn preview(&self, call: &Value) -> Value {
        self.post("/_explorer/preview", call)
    }

    pub fn send(&self, call: &Value) -> Value {
        self.post("/_explorer/send", call)
    }

    /// Plans a fault for the next request of an action.
    pub fn next_fails(&self, action: &str, fault: Value) {
        self.post("/_fake/faults", &json!({"when": {"action": action, "times": 1}, "fault": fault}));
    }
}

/// Returns every action of every service.
pub fn every_action() -> impl Iterator<Item = (&'static Service, &'static Action)> {
    all().iter().flat_map(|service| service.actions.iter().map(move |action| (service, action)))
}

/// Returns the example of an action with the most parameters, as a call of an edition that has them all.
pub fn fullest(service: &Service, action: &Action) -> Value {
    let valid = action.examples.iter().filter(|example| example.error.is_none());
    let size = |example: &&Example| {
        example.request.as_ref().map_or(0, |request| json!(request.parameters).to_string().len())
    };
    let example = valid.filter(|example| example.request.is_some()).max_by_key(size);
    let request = example.and_then(|example| example.request.as_ref()).expect("every action has an example");
    let given = || action.parameters.iter().filter(|field| request.parameters.contains_key(&field.name));
    let has_all = |edition: &str| given().all(|field| field.is_in(edition));
    let mut editions = service.editions.iter().map(|edition| edition.name.as_str());
    let edition = editions.find(|edition| {
        (action.editions.is_empty() || action.editions.iter().any(|each| each == edition)) && has_all(edition)
    });
    json!({"service": service.name, "action": action.name, "edition": edition, "parameters": request.parameters})
}

/// Returns the same call with other settings.
pub fn with(call: &Value, settings: Value) -> Value {
    let mut call = call.clone();
    settings.as_object().expect("settings").iter().for_each(|(name, value)| call[name] = value.clone());
    call
}

/// Returns the text of a step of a preview.
pub fn step<'p>(preview: &'p Value, name: &str) -> &'p str {
    let steps = preview["steps"].as_array().unwrap_or_else(|| panic!("there are no steps: {preview}"));
    let step = steps.iter().find(|step| step["name"] == name).unwrap_or_else(|| panic!("no step {name}"));
    step["text"].as_str().expect("a text")
}
