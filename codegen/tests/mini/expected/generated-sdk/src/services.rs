// @generated from spec by `cargo xtask codegen`. Edit that file, not this one.

#[cfg(feature = "mini")]
pub mod mini;
