//! The descriptions that are compiled into the program.

use std::sync::LazyLock;

use crate::{FILES, Service};

/// Returns the descriptions of all services, by name. They are parsed on first use.
pub fn all() -> &'static [Service] {
    static SERVICES: LazyLock<Vec<Service>> = LazyLock::new(|| {
        // Codegen writes the files from the same types, and a test parses each of them.
        FILES.iter().map(|(_, json)| Service::parse(json).expect("a description made by codegen")).collect()
    });
    &SERVICES
}

/// Returns the description of the service with this name.
pub fn find(service: &str) -> Option<&'static Service> {
    all().iter().find(|described| described.name == service)
}
