//! A corporate proxy: it tunnels HTTPS, forwards HTTP, and may require credentials.

use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// A proxy. It runs until the process ends.
pub struct Proxy {
    port: u16,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    /// Starts a proxy that connects to this server, whatever the requested host: host names need not exist.
    pub fn to(server: SocketAddr) -> Self {
        Self::start(server, None)
    }

    /// Starts a proxy that requires this `Proxy-Authorization`.
    pub fn asking_for(credentials: &str, server: SocketAddr) -> Self {
        Self::start(server, Some(credentials.to_owned()))
    }

    fn start(server: SocketAddr, credentials: Option<String>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let heads: Arc<Mutex<Vec<String>>> = Arc::default();
        let seen = Arc::clone(&heads);
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let (seen, credentials) = (Arc::clone(&seen), credentials.clone());
                thread::spawn(move || serve(client, server, credentials.as_deref(), &seen));
            }
        });
        Self { port, heads }
    }

    /// Returns the address, as in errors.
    pub fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// Returns the URL with this user information.
    pub fn url_with(&self, user: &str) -> String {
        format!("http://{user}127.0.0.1:{}", self.port)
    }

    pub fn url(&self) -> String {
        self.url_with("")
    }

    /// Returns the heads of all received requests.
    pub fn heads(&self) -> Vec<String> {
        self.heads.lock().expect("no panic").clone()
    }

    /// Returns the only head.
    pub fn only(&self) -> String {
        let mut heads = self.heads();
        assert_eq!(heads.len(), 1, "{heads:?}");
        heads.remove(0)
    }
}

fn serve(
    mut client: TcpStream,
    server: SocketAddr,
    credentials: Option<&str>,
    seen: &Mutex<Vec<String>>,
) -> io::Result<()> {
    let (head, rest) = head(&mut client)?;
    let asked = credentials.map(|credentials| format!("proxy-authorization: {credentials}\r\n"));
    let known = asked.is_none_or(|header| head.to_ascii_lowercase().contains(&header.to_ascii_lowercase()));
    let tunnel = head.starts_with("CONNECT ");
    seen.lock().expect("no panic").push(head.clone());
    if !known {
        let refusal = "HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic realm=\"acme\"\r\ncontent-length: 0\r\n\r\n";
        return client.write_all(refusal.as_bytes());
    }
    let mut server = TcpStream::connect(server)?;
    if tunnel {
        client.write_all(b"HTTP/1.1 200 Connected\r\n\r\n")?;
    } else {
        server.write_all(head.as_bytes())?;
        server.write_all(&rest)?;
    }
    let (mut from, mut to) = (client.try_clone()?, server.try_clone()?);
    let up = thread::spawn(move || {
        let copied = io::copy(&mut from, &mut to);
        let _ = to.shutdown(Shutdown::Write);
        copied
    });
    io::copy(&mut server, &mut client)?;
    client.shutdown(Shutdown::Both)?;
    let _ = up.join();
    Ok(())
}

/// Returns a request's head, and the bytes that arrived with it.
fn head(client: &mut TcpStream) -> io::Result<(String, Vec<u8>)> {
    let mut bytes = Vec::new();
    loop {
        let mut some = [0; 4096];
        let read = client.read(&mut some)?;
        bytes.extend_from_slice(&some[..read]);
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            let rest = bytes.split_off(end + 4);
            return Ok((String::from_utf8_lossy(&bytes).into_owned(), rest));
        }
        if read == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
}
