// @generated from spec by `cargo xtask codegen`. Edit that file, not this one.

//! The descriptions of all services, as JSON.

/// The description of each service as JSON, by the service's name.
pub static FILES: &[(&str, &str)] = &[
    ("aliyun-domain", include_str!("../aliyun-domain.json")),
    ("opensrs", include_str!("../opensrs.json")),
];
