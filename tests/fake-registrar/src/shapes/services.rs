// @generated from spec by `cargo xtask codegen`. Edit that file, not this one.

//! The shapes of every service that the spec describes.

use super::*;

#[path = "aliyun_domain.rs"]
#[rustfmt::skip]
pub mod aliyun_domain;

#[path = "opensrs.rs"]
#[rustfmt::skip]
pub mod opensrs;

/// The shapes of each service, by its name in the spec.
pub static SERVICES: &[(&str, &[&Shape])] = &[
    ("aliyun-domain", aliyun_domain::SHAPES),
    ("opensrs", opensrs::SHAPES),
];
