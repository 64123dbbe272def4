//! The registrar on loopback, for clients in other processes.

use super::{Answer, Delivery, OrderRegistrar, Wire};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

/// Whether a connection is established.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Connecting {
    /// It is established, and the request is read.
    Open,
    /// It is refused.
    Shut,
    /// It is closed before the request is read.
    Reset,
}

/// A point in the processing of a request at which its sender may be killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// The request was read, but not processed.
    Read,
    /// The request was processed, but not answered.
    Done,
    /// Half of the response was written.
    HalfAnswered,
    /// No response will ever be sent.
    Silent,
}

/// A callback at each [`Moment`], which returns whether the sender has been killed.
pub type OnMoment = Arc<dyn Fn(Moment) -> bool + Send + Sync>;

impl OrderRegistrar {
    /// Serves on a free port until the process ends; returns the base URL.
    pub fn serve(&self, on_moment: OnMoment) -> std::io::Result<String> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let url = format!("http://127.0.0.1:{}", listener.local_addr()?.port());
        let registrar = self.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (registrar, on_moment) = (registrar.clone(), Arc::clone(&on_moment));
                thread::spawn(move || serve(&registrar, stream, &on_moment));
            }
        });
        Ok(url)
    }
}

/// Serves one connection. `None` ends it without an error, as far as the client can see.
fn serve(registrar: &OrderRegistrar, stream: TcpStream, on_moment: &OnMoment) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let mut to = stream.try_clone().ok()?;
    let mut from = BufReader::new(stream);
    loop {
        if registrar.connect() != Connecting::Open {
            return None;
        }
        let wire = read(&mut from)?;
        if on_moment(Moment::Read) {
            return None;
        }
        let doing = registrar.receive(&wire);
        if on_moment(Moment::Done) {
            return None;
        }
        match doing {
            Delivery::Answer(answer) => {
                let bytes = written(&answer, answer.body.len());
                let half = bytes.len() / 2;
                to.write_all(&bytes[..half]).ok()?;
                if on_moment(Moment::HalfAnswered) {
                    return None;
                }
                to.write_all(&bytes[half..]).ok()?;
            }
            Delivery::BreakOff(answer, length) => {
                to.write_all(&written(&answer, length)).ok()?;
                return None;
            }
            Delivery::HangUp => return None,
            Delivery::Silence => {
                on_moment(Moment::Silent);
                return None;
            }
        }
    }
}

fn written(answer: &Answer, length: usize) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {} Said\r\ncontent-length: {}\r\n", answer.status, answer.body.len());
    for (name, value) in &answer.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    let mut bytes = head.into_bytes();
    bytes.extend_from_slice(&answer.body[..length]);
    bytes
}

fn read(from: &mut BufReader<TcpStream>) -> Option<Wire> {
    let mut line = String::new();
    from.read_line(&mut line).ok().filter(|&read| read > 0)?;
    let mut words = line.split_whitespace();
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        from.read_line(&mut line).ok().filter(|&read| read > 0)?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let length =
        headers.iter().find(|(name, _)| name == "content-length").and_then(|(_, value)| value.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    from.read_exact(&mut body).ok()?;
    Some(Wire { method, target, headers, body })
}
