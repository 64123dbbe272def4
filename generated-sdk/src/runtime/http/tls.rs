//! TLS with ring, trusting what the system trusts.

use crate::runtime::{Endpoint, Error};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;
#[cfg(not(target_os = "android"))]
use rustls_platform_verifier::Verifier;
use std::sync::{Arc, OnceLock};

/// The system's certificates are read once in a process: it takes tens of milliseconds.
static SYSTEM: OnceLock<ClientConfig> = OnceLock::new();

pub(super) fn config(endpoint: &Endpoint, extra_roots: &[Vec<u8>]) -> Result<ClientConfig, Error> {
    let extra_roots = certificates(extra_roots)?;
    if !endpoint.is_secure() {
        // Nothing is read for plain HTTP; a client for it trusts nobody over TLS.
        return Ok(builder()?.with_root_certificates(RootCertStore::empty()).with_no_client_auth());
    }
    if !extra_roots.is_empty() {
        return with_extra_roots(extra_roots);
    }
    if let Some(config) = SYSTEM.get() {
        return Ok(config.clone());
    }
    let config = builder()?.with_platform_verifier().map_err(refused)?.with_no_client_auth();
    Ok(SYSTEM.get_or_init(|| config).clone())
}

#[cfg(not(target_os = "android"))]
fn with_extra_roots(roots: Vec<CertificateDer<'static>>) -> Result<ClientConfig, Error> {
    let wrong = |error| Error::config(ROOTS, format!("a certificate cannot be used: {error}"));
    let builder = builder()?;
    let verifier =
        Verifier::new_with_extra_roots(roots, Arc::clone(builder.crypto_provider())).map_err(wrong)?;
    Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
}

#[cfg(target_os = "android")]
fn with_extra_roots(_: Vec<CertificateDer<'static>>) -> Result<ClientConfig, Error> {
    Err(Error::config(ROOTS, "Android takes certificates from its own store only".to_owned()))
}

const ROOTS: &str = "extra root certificate";

fn certificates(pems: &[Vec<u8>]) -> Result<Vec<CertificateDer<'static>>, Error> {
    let mut all = Vec::new();
    for pem in pems {
        let before = all.len();
        for certificate in CertificateDer::pem_slice_iter(pem) {
            all.push(certificate.map_err(|error| Error::config(ROOTS, format!("it is no PEM: {error}")))?);
        }
        if all.len() == before {
            return Err(Error::config(ROOTS, "it has no certificate in it: give the content of a PEM file, which has `BEGIN CERTIFICATE` in it".to_owned()));
        }
    }
    Ok(all)
}

type Builder = rustls::ConfigBuilder<ClientConfig, rustls::WantsVerifier>;

fn builder() -> Result<Builder, Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().map_err(refused)
}

fn refused(error: rustls::Error) -> Error {
    Error::config(
        "TLS",
        format!("the system's certificates cannot be used: {error}; is `ca-certificates` installed?"),
    )
}
