// @generated from spec/mini/actions/GetName.yaml by `cargo xtask codegen`. Edit that file, not this one.

//! The spec has no example of it.
