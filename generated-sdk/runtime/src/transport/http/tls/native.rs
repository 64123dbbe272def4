//! The system's own TLS, which reqwest sets up.

use super::unusable;
use crate::error::Error;
use crate::message::chain;
use reqwest::{Certificate, ClientBuilder};
use rustls_pki_types::CertificateDer;

pub(super) fn choose(
    builder: ClientBuilder,
    roots: &[CertificateDer<'_>],
    secure: bool,
) -> Result<ClientBuilder, Error> {
    let builder = builder.tls_backend_native();
    if !secure {
        // Nothing is read for plain HTTP; such a client trusts no certificate.
        return Ok(builder.tls_certs_only([]));
    }
    let roots: Result<Vec<_>, _> = roots.iter().map(|root| Certificate::from_der(root)).collect();
    Ok(builder.tls_certs_merge(roots.map_err(|error| unusable(chain(&error)))?))
}
