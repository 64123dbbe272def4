// @generated from spec/mini/actions/ListTasks.yaml by `cargo xtask codegen`. Edit that file, not this one.

//! The spec has no example of it.
