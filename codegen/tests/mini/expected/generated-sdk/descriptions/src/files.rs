// @generated from spec by `cargo xtask codegen`. Edit that file, not this one.

//! The descriptions of all services, as JSON.

/// The description of each service as JSON, by the service's name.
pub static FILES: &[(&str, &str)] = &[("mini", include_str!("../mini.json"))];
