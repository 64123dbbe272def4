//! A TLS terminator in front of a plain HTTP server.

use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{CipherSuite, ServerConfig};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

const SERVER: &[u8] = include_bytes!("../../data/tls/server.pem");

/// Terminates TLS, and forwards the content. It runs until the process ends.
pub struct Front {
    pub address: SocketAddr,
    suites: Arc<Mutex<Vec<CipherSuite>>>,
}

impl Front {
    /// Starts in front of a plain HTTP server with this URL.
    pub fn before(url: &str) -> Self {
        Self::with(SERVER, url)
    }

    /// Starts with this certificate.
    pub fn with(pem: &[u8], url: &str) -> Self {
        let behind: SocketAddr = url.trim_start_matches("http://").parse().expect("an address");
        let chain = vec![CertificateDer::from_pem_slice(pem).expect("a certificate")];
        let key = PrivateKeyDer::from_pem_slice(pem).expect("a key");
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("versions of TLS")
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .expect("a certificate with its key");
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        listener.set_nonblocking(true).expect("a socket for tokio");
        let address = listener.local_addr().expect("an address");
        let suites: Arc<Mutex<Vec<CipherSuite>>> = Arc::default();
        let front = Self { address, suites: Arc::clone(&suites) };
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.expect("a runtime").block_on(serve(listener, behind, Arc::new(config), suites));
        });
        front
    }

    pub fn url(&self) -> String {
        format!("https://{}", self.address)
    }

    /// Returns the cipher suite of each connection.
    pub fn suites(&self) -> Vec<CipherSuite> {
        self.suites.lock().expect("no panic").clone()
    }
}

async fn serve(
    listener: std::net::TcpListener,
    behind: SocketAddr,
    config: Arc<ServerConfig>,
    suites: Arc<Mutex<Vec<CipherSuite>>>,
) {
    let listener = TcpListener::from_std(listener).expect("a listener");
    while let Ok((client, _)) = listener.accept().await {
        let (acceptor, suites) = (TlsAcceptor::from(Arc::clone(&config)), Arc::clone(&suites));
        tokio::spawn(async move {
            let mut client = acceptor.accept(client).await?;
            let suite = client.get_ref().1.negotiated_cipher_suite().expect("a suite");
            suites.lock().expect("no panic").push(suite.suite());
            let mut server = TcpStream::connect(behind).await?;
            copy_bidirectional(&mut client, &mut server).await
        });
    }
}
