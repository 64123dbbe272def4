//! TLS with rustls and the system's trusted authorities.

use crate::error::Error;
use rustls::crypto::CryptoProvider;
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::CertificateDer;
use rustls_platform_verifier::BuilderVerifierExt;
#[cfg(not(target_os = "android"))]
use rustls_platform_verifier::Verifier;
use std::sync::{Arc, Mutex, PoisonError};

/// The system's certificates are read once per process and crypto provider, which takes tens of milliseconds.
static SYSTEM: Mutex<Option<(Arc<CryptoProvider>, ClientConfig)>> = Mutex::new(None);

/// Returns the crypto provider of clients without one.
pub(super) fn provider() -> Option<Arc<CryptoProvider>> {
    // The process's own provider wins: a program that installs one wants it.
    CryptoProvider::get_default().cloned().or_else(built_in)
}

#[cfg(feature = "rustls-ring")]
fn built_in() -> Option<Arc<CryptoProvider>> {
    static RING: std::sync::OnceLock<Arc<CryptoProvider>> = std::sync::OnceLock::new();
    let ring = RING.get_or_init(|| Arc::new(rustls::crypto::ring::default_provider()));
    Some(Arc::clone(ring))
}

#[cfg(not(feature = "rustls-ring"))]
fn built_in() -> Option<Arc<CryptoProvider>> {
    None
}

/// Returns the error of a client without a crypto provider.
#[cfg(not(feature = "native-tls"))]
pub(super) fn no_provider() -> Error {
    let problem = "rustls has no crypto provider: enable the feature `rustls-ring`, set one with `.crypto_provider(…)`, or install one for the process (`CryptoProvider::install_default`)";
    Error::config("TLS", problem.to_owned())
}

pub(super) fn config(
    provider: &Arc<CryptoProvider>,
    extra_roots: Vec<CertificateDer<'static>>,
    secure: bool,
) -> Result<ClientConfig, Error> {
    if !secure {
        // Nothing is read for plain HTTP; such a client trusts no certificate.
        return Ok(builder(provider)?.with_root_certificates(RootCertStore::empty()).with_no_client_auth());
    }
    if !extra_roots.is_empty() {
        return with_extra_roots(provider, extra_roots);
    }
    let mut system = SYSTEM.lock().unwrap_or_else(PoisonError::into_inner);
    match &*system {
        Some((known, config)) if Arc::ptr_eq(known, provider) => Ok(config.clone()),
        _ => {
            let config = builder(provider)?.with_platform_verifier().map_err(refused)?.with_no_client_auth();
            *system = Some((Arc::clone(provider), config.clone()));
            Ok(config)
        }
    }
}

#[cfg(not(target_os = "android"))]
fn with_extra_roots(
    provider: &Arc<CryptoProvider>,
    roots: Vec<CertificateDer<'static>>,
) -> Result<ClientConfig, Error> {
    let verifier = Verifier::new_with_extra_roots(roots, Arc::clone(provider)).map_err(super::unusable)?;
    let builder = builder(provider)?.dangerous();
    Ok(builder.with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
}

#[cfg(target_os = "android")]
fn with_extra_roots(_: &Arc<CryptoProvider>, _: Vec<CertificateDer<'static>>) -> Result<ClientConfig, Error> {
    Err(Error::config(super::ROOTS, "Android only supports the certificates in its own store".to_owned()))
}

type Builder = rustls::ConfigBuilder<ClientConfig, rustls::WantsVerifier>;

fn builder(provider: &Arc<CryptoProvider>) -> Result<Builder, Error> {
    let builder = ClientConfig::builder_with_provider(Arc::clone(provider));
    builder.with_safe_default_protocol_versions().map_err(|error| {
        Error::config("TLS", format!("the crypto provider of rustls cannot be used: {error}"))
    })
}

fn refused(error: rustls::Error) -> Error {
    Error::config(
        "TLS",
        format!(
            "the system's certificates cannot be read: {error}; check that `ca-certificates` is installed"
        ),
    )
}
