// @generated from spec by `cargo xtask codegen`. Edit that file, not this one.

//! The examples of the spec, as tests.

#[rustfmt::skip]
mod mini;
