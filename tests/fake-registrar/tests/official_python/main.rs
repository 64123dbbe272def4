//! Calls the registrar over HTTP with the vendor's official Python packages: the older ones, which sign with
//! version 1.0, and the newer ones, which sign with V3. Correctly signed requests are accepted; modified and
//! outdated ones are not.
//!
//! Installs the packages, pinned in `requirements.txt`, once into a virtual environment below the target directory.
//! If Python or the packages are unavailable the tests are skipped with a message, or fail in CI (if the variable
//! `CI` is set).

mod accepted;
mod environment;
mod packages;
#[path = "../prerequisites/mod.rs"]
mod prerequisites;
mod recorder;
mod refused;
