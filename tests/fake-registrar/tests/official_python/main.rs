//! The vendor's official Python packages call the registrar over HTTP: the older ones, which sign with version 1.0,
//! and the newer ones, which sign with V3. What they sign is let in, and what was changed or is too old is not.
//!
//! It installs the packages, pinned in `requirements.txt`, into a virtual environment below the target directory, once.
//! Where Python or they cannot be had it is skipped with a word, and in CI (the variable `CI`) it fails.

mod accepted;
mod environment;
mod packages;
mod recorder;
mod refused;
