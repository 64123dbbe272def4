//! The TLS implementation, and the additional trusted authorities.

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

/// The TLS implementation.
#[derive(Clone, Default)]
pub(super) enum Tls {
    /// rustls if it has a crypto provider, or else the system's. Implementations of optional features are tried last,
    /// so that enabling a feature does not change a client that works without it; the exception is rustls, which wins
    /// over the system's unless `native_tls` is called.
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

/// Sets up reqwest with the TLS of these options. Without TLS, the system's certificates are not read.
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

/// The setting in errors about additional authorities.
const ROOTS: &str = "extra root certificate";

fn certificates(pems: &[Vec<u8>]) -> Result<Vec<CertificateDer<'static>>, Error> {
    let mut all = Vec::new();
    for pem in pems {
        let before = all.len();
        for certificate in CertificateDer::pem_slice_iter(pem) {
            all.push(certificate.map_err(|error| Error::config(ROOTS, format!("it is not PEM: {error}")))?);
        }
        if all.len() == before {
            return Err(Error::config(
                ROOTS,
                "it has no certificate: pass the content of a PEM file, which contains `BEGIN CERTIFICATE`"
                    .to_owned(),
            ));
        }
    }
    Ok(all)
}

/// Returns the error of a certificate that TLS cannot use.
fn unusable(error: impl fmt::Display) -> Error {
    Error::config(ROOTS, format!("a certificate cannot be used: {error}"))
}
