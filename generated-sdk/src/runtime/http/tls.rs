//! TLS with ring, trusting what the system trusts.

use crate::runtime::{Endpoint, Error};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;
use std::sync::{Arc, OnceLock};

/// The system's certificates are read once in a process: it takes tens of milliseconds.
static SYSTEM: OnceLock<ClientConfig> = OnceLock::new();

pub(super) fn config(endpoint: &Endpoint) -> Result<ClientConfig, Error> {
    if !endpoint.is_secure() {
        // Nothing is read for plain HTTP; a client for it trusts nobody over TLS.
        return Ok(builder()?.with_root_certificates(RootCertStore::empty()).with_no_client_auth());
    }
    if let Some(config) = SYSTEM.get() {
        return Ok(config.clone());
    }
    let config = builder()?.with_platform_verifier().map_err(refused)?.with_no_client_auth();
    Ok(SYSTEM.get_or_init(|| config).clone())
}

type Builder = rustls::ConfigBuilder<ClientConfig, rustls::WantsVerifier>;

fn builder() -> Result<Builder, Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().map_err(refused)
}

fn refused(error: rustls::Error) -> Error {
    Error::config("TLS", format!("the system's certificates cannot be used: {error}; is `ca-certificates` installed?"))
}
