// @generated from spec by `cargo xtask codegen`. Edit that file, not this one.

#[cfg(feature = "aliyun-domain")]
pub mod aliyun_domain;

#[cfg(feature = "opensrs")]
pub mod opensrs;
