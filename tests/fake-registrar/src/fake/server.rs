//! The registrar on a port, for clients in any language.

mod body;
mod guard;
mod socket;

use super::{Delivery, Inner};
use crate::control;
use crate::explorer;
use crate::gateway::{Request, Response};
use body::Paced;
use guard::Meant;
use hyper::body::{Body, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use socket::{Ending, Socket};
use std::fmt;
use std::future::poll_fn;
use std::io;
use std::net::{SocketAddr, TcpListener as StdListener, ToSocketAddrs};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::LocalSet;

/// The limit of a request's size; real requests are smaller.
const MOST_BYTES: usize = 16 << 20;

/// A port, and the thread that serves it. Dropping it closes the port and all its connections.
pub(super) struct Server {
    address: SocketAddr,
    open: Arc<AtomicUsize>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts a thread with its own runtime: callers need no runtime, and dropping the server can wait for the
    /// thread's end.
    pub(super) fn start(registrar: Arc<Inner>, address: impl ToSocketAddrs) -> io::Result<Self> {
        let listener = StdListener::bind(address)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build()?;
        let (stop, stopped) = oneshot::channel();
        let open = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&open);
        let thread = thread::Builder::new().name("fake-registrar".to_owned()).spawn(move || {
            let local = LocalSet::new();
            local.block_on(&runtime, async {
                tokio::select! {
                    _ = stopped => {}
                    _ = listen(listener, registrar, counted) => {}
                }
            });
        })?;
        Ok(Self { address, open, stop: Some(stop), thread: Some(thread) })
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the number of open connections.
    pub(super) fn connections(&self) -> usize {
        self.open.load(Ordering::Relaxed)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Dropping the sender is the signal.
        drop(self.stop.take());
        if let Some(thread) =
            self.thread.take().filter(|thread| thread.thread().id() != thread::current().id())
        {
            // A thread that panicked has closed everything too.
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("address", &self.address).finish_non_exhaustive()
    }
}

async fn listen(listener: StdListener, registrar: Arc<Inner>, open: Arc<AtomicUsize>) -> io::Result<()> {
    let listener = TcpListener::from_std(listener)?;
    loop {
        // A connection that failed while it waited is the client's problem.
        let Ok((stream, peer)) = listener.accept().await else {
            tokio::task::yield_now().await;
            continue;
        };
        let guard = Open::count(&open);
        if registrar.faults.connections().is_some_and(|most| open.load(Ordering::Relaxed) > most) {
            // Dropping the socket like this resets the connection.
            let _ = stream.set_zero_linger();
            continue;
        }
        tokio::task::spawn_local(serve_connection(stream, peer, Arc::clone(&registrar), guard));
    }
}

/// Counts a connection while it is open.
struct Open(Arc<AtomicUsize>);

impl Open {
    fn count(open: &Arc<AtomicUsize>) -> Self {
        open.fetch_add(1, Ordering::Relaxed);
        Self(Arc::clone(open))
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Serves all requests of one connection.
async fn serve_connection(stream: TcpStream, peer: SocketAddr, registrar: Arc<Inner>, guard: Open) {
    let _ = stream.set_nodelay(true);
    let ending = Ending::default();
    let socket = TokioIo::new(Socket::new(stream, ending.clone()));
    let earlier = AtomicU64::new(0);
    let service = service_fn(|request| {
        let number = earlier.fetch_add(1, Ordering::Relaxed);
        let (registrar, ending) = (&registrar, &ending);
        async move {
            let (mut request, incoming) = of_head(request, peer, number);
            let is_explorer = explorer::is_meant(&request);
            let meant = match is_explorer {
                true => Meant::Explorer,
                false if control::is_meant(&request) => Meant::Control,
                false => Meant::Service,
            };
            if let Some(refusal) = guard::refuse_foreign(&request, meant) {
                return Ok(to_hyper(refusal, None, None));
            }
            let unread = if is_explorer { None } else { registrar.reject_unread(&request) };
            let delivery = match unread {
                Some(delivery) => delivery,
                None => match read(incoming).await? {
                    Some(body) => {
                        request.body = body;
                        if is_explorer {
                            return Ok(to_hyper(explorer::answer(registrar, &request).await, None, None));
                        }
                        registrar.deliver(request)
                    }
                    None => {
                        registrar.note_too_long(&request);
                        return Ok(to_hyper(too_long(), None, None));
                    }
                },
            };
            match delivery {
                Delivery::NoConnection | Delivery::Reset => Err(ending.reset()),
                Delivery::NotHttp => Err(ending.say(b"Access from this address is not allowed.\n")),
                Delivery::Response { response, delay, truncate, trickle } => {
                    if !delay.is_zero() {
                        tokio::time::sleep(delay).await;
                    }
                    Ok(to_hyper(response, truncate, trickle))
                }
            }
        }
    });
    // Errors that end a connection concern only that connection.
    let _ = hyper::server::conn::http1::Builder::new().serve_connection(socket, service).await;
    drop(guard);
}

/// Splits a request into its head and its unread body.
fn of_head(request: hyper::Request<Incoming>, peer: SocketAddr, earlier: u64) -> (Request, Incoming) {
    let (head, incoming) = request.into_parts();
    let headers = head.headers.iter();
    let text = |value: &hyper::header::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let request = Request {
        method: head.method.as_str().to_owned(),
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: headers.map(|(name, value)| (name.as_str().to_owned(), text(value))).collect(),
        body: Vec::new(),
        peer: peer.ip().to_string(),
        earlier,
    };
    (request, incoming)
}

/// Returns the body, or `None` if it is too long.
async fn read(mut incoming: Incoming) -> io::Result<Option<Vec<u8>>> {
    let mut body = Vec::new();
    while let Some(frame) = poll_fn(|context| Pin::new(&mut incoming).poll_frame(context)).await {
        if let Ok(data) = frame.map_err(io::Error::other)?.into_data() {
            body.extend_from_slice(&data);
        }
        if body.len() > MOST_BYTES {
            return Ok(None);
        }
    }
    Ok(Some(body))
}

fn too_long() -> Response {
    let text = format!("FakeRegistrarBug: a request of more than {MOST_BYTES} bytes is not read\n");
    Response::new(413, "text/plain;charset=utf-8", text)
}

fn to_hyper(
    answer: Response,
    truncate: Option<usize>,
    trickle: Option<(usize, std::time::Duration)>,
) -> hyper::Response<Paced> {
    let mut response = hyper::Response::new(Paced::new(answer.body, truncate, trickle));
    // A fault's status was validated when it was added, and the gateway produces only valid statuses and headers.
    if let Ok(status) = hyper::StatusCode::from_u16(answer.status) {
        *response.status_mut() = status;
    }
    for (name, value) in answer.headers {
        let name = hyper::header::HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, hyper::header::HeaderValue::from_str(&value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
