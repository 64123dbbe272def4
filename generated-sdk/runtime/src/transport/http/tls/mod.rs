//! TLS: whose it is, and whom it trusts besides the system's authorities.

#[cfg(feature = "native-tls")]
mod native;
#[cfg(feature = "rustls")]
mod rustls;

use super::HttpOptions;
use crate::error::Error;
use reqwest::ClientBuilder;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use std::fmt;

/// Whose TLS is spoken.
#[derive(Clone, Default)]
pub(super) enum Tls {
    /// That of rustls where it has cryptography, or else the system's. What a feature adds is asked last, so that
    /// turning one on changes no client that works without it; only rustls comes before the system's, and
    /// `native_tls` takes that back.
    #[default]
    Usual,
    #[cfg(feature = "rustls")]
    Rustls(std::sync::Arc<::rustls::crypto::CryptoProvider>),
    #[cfg(feature = "native-tls")]
    Native,
}

impl Tls {
    fn name(&self) -> &'static str {
        match self {
            Self::Usual => "usual",
            #[cfg(feature = "rustls")]
            Self::Rustls(_) => "rustls",
            #[cfg(feature = "native-tls")]
            Self::Native => "native",
        }
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Has reqwest speak the TLS of these options. Where nothing goes over it, the system's certificates are not read.
pub(super) fn choose(
    builder: ClientBuilder,
    options: &HttpOptions,
    secure: bool,
) -> Result<ClientBuilder, Error> {
    let roots = certificates(&options.extra_roots)?;
    match &options.tls {
        #[cfg(feature = "rustls")]
        Tls::Rustls(provider) => {
            Ok(builder.tls_backend_preconfigured(rustls::config(provider, roots, secure)?))
        }
        #[cfg(feature = "native-tls")]
        Tls::Native => native::choose(builder, &roots, secure),
        Tls::Usual => {
            #[cfg(feature = "rustls")]
            if let Some(provider) = rustls::provider() {
                return Ok(builder.tls_backend_preconfigured(rustls::config(&provider, roots, secure)?));
            }
            #[cfg(feature = "native-tls")]
            return native::choose(builder, &roots, secure);
            #[cfg(not(feature = "native-tls"))]
            Err(rustls::no_provider())
        }
    }
}

/// The setting that errors about extra authorities name.
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

/// One of them is none that TLS can do anything with.
fn unusable(error: impl fmt::Display) -> Error {
    Error::config(ROOTS, format!("a certificate cannot be used: {error}"))
}
