// @generated from spec by `cargo xtask codegen`. Edit that file, not this one.

//! The services that the spec describes.
#[cfg(feature = "aliyun-domain")]
#[path = "aliyun_domain/mod.rs"]
#[rustfmt::skip]
pub mod aliyun_domain;

#[cfg(feature = "opensrs")]
#[path = "opensrs/mod.rs"]
#[rustfmt::skip]
pub mod opensrs;
