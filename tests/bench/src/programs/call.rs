//! Calls a server on loopback with registrar-sdk, with aws-sdk-route53domains and with bare reqwest, in turns. Prints for
//! each its name, the median time of a call in nanoseconds, and the allocations per call.

use aws_sdk_route53domains::config::{BehaviorVersion, Config, Credentials as Keys, Region};
use registrar_sdk::aliyun_domain::{self, CheckDomain, Credentials};
use std::alloc::{GlobalAlloc, Layout, System};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

const ROUNDS: usize = 40;
const CALLS: usize = 100;

struct Counting;

static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);

unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        unsafe { System.dealloc(at, layout) }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        unsafe { System.realloc(at, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The body that each SDK decodes.
const ALIBABA: &str = r#"{"RequestId":"7A3D0E4A-0D4B-4BD0-90D3-A61DF8DD26AE","Avail":1,"Premium":"false","DomainName":"example.com"}"#;
const AWS: &str = r#"{"Availability":"AVAILABLE"}"#;

/// Serves a connection. It reads into buffers that it keeps, so that it allocates nothing for a request.
fn serve(stream: TcpStream) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut writer = stream.try_clone()?;
    let mut reader = BufReader::new(stream);
    let (mut line, mut body) = (String::new(), vec![0; 65_536]);
    let responses = [ALIBABA, AWS].map(|body| {
        let length = body.len();
        format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}")
    });
    loop {
        let (mut length, mut aws) = (0, 0);
        loop {
            line.clear();
            if reader.read_line(&mut line)? == 0 {
                return Ok(());
            }
            if line == "\r\n" {
                break;
            }
            let Some((name, value)) = line.split_once(':') else { continue };
            if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().unwrap_or(0);
            }
            aws |= usize::from(name.eq_ignore_ascii_case("x-amz-target"));
        }
        reader.read_exact(&mut body[..length])?;
        writer.write_all(responses[aws].as_bytes())?;
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || serve(stream));
        }
    });

    let ours = aliyun_domain::international(Credentials::new("AKID", "secret"))
        .endpoint(&url)
        .allow_plain_http()
        .build()?;
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .credentials_provider(Keys::new("AKID", "secret", None, None, "static"))
        .endpoint_url(&url)
        .build();
    let aws = aws_sdk_route53domains::Client::from_conf(config);
    let bare = reqwest::Client::builder().tls_backend_preconfigured(tls()?).build()?;
    let request = "Action=CheckDomain&DomainName=example.com&Format=JSON&Version=2017-12-18&AccessKeyId=AKID&\
                   SignatureMethod=HMAC-SHA1&SignatureVersion=1.0&Timestamp=2026-01-01T00%3A00%3A00Z&Signature=\
                   AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%3D&SignatureNonce=00000000000000000000000000000000";

    let (mut times, mut counts): ([Vec<u128>; 3], [u64; 3]) = Default::default();
    // The first round warms up.
    for round in 0..=ROUNDS {
        for subject in 0..3 {
            for _ in 0..CALLS {
                let before = ALLOCATIONS.load(Ordering::Relaxed);
                let begun = Instant::now();
                match subject {
                    0 => assert!(ours.send(CheckDomain::new("example.com")).await?.avail.is_some()),
                    1 => {
                        let response = aws.check_domain_availability().domain_name("example.com").send().await?;
                        assert!(response.availability().is_some());
                    }
                    _ => {
                        let post = bare.post(&url).header("content-type", "application/x-www-form-urlencoded");
                        assert!(!post.body(request).send().await?.bytes().await?.is_empty());
                    }
                }
                let taken = begun.elapsed().as_nanos();
                if round > 0 {
                    times[subject].push(taken);
                    counts[subject] += ALLOCATIONS.load(Ordering::Relaxed) - before;
                }
            }
        }
    }
    for ((name, times), count) in ["registrar-sdk", "aws-sdk-route53domains", "reqwest"].iter().zip(&mut times).zip(counts) {
        times.sort_unstable();
        println!("{name} {} {}", times[times.len() / 2], count / (ROUNDS * CALLS) as u64);
    }
    Ok(())
}

/// The same TLS configuration as that of registrar-sdk. No call uses it.
fn tls() -> Result<rustls::ClientConfig, rustls::Error> {
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    Ok(config.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth())
}
