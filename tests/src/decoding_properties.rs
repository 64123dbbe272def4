//! Properties of decoding that hold for every response body. The fuzz targets of `tests/fuzz` and the test `decoding`
//! check them.

use crate::examples::{ExampleProtocol, RoundTrip};
use crate::mini;
use registrar_sdk::extend::{Decode, DocumentError};
use registrar_sdk::{
    DeviationKind, Document, Exposed, Request, Sendable, Service, aliyun_domain as aliyun, opensrs, xcp,
};
use std::collections::BTreeSet;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// The parts of the decoder that a body reached.
#[derive(Debug, Default)]
pub struct Reached {
    /// How many values were decoded.
    pub values: usize,
    /// How many types the body did not fit.
    pub errors: usize,
    /// The deviations that were tolerated.
    pub deviations: BTreeSet<DeviationKind>,
}

/// Checks the properties for the body of a JSON response of Alibaba Cloud.
pub fn json(body: &[u8]) -> Reached {
    let mut reached = Reached::default();
    if let Some(document) = parsed(Document::parse_json(body)) {
        decode_alibaba(&document, &mut reached);
    }
    assert_called_alike(body, || aliyun::QueryDomainList::new(1, 1));
    reached
}

/// Checks the properties for the body of an XML response of Alibaba Cloud or OpenSRS.
pub fn xml(body: &[u8]) -> Reached {
    let mut reached = Reached::default();
    if let Some(document) = parsed(Document::parse_xml(body)) {
        decode_alibaba(&document, &mut reached);
    }
    match parsed(xcp::read(body)) {
        Some(document) if document.root().name() == "OPS_envelope" => {
            decode_opensrs(&document, &mut reached);
            assert_called_alike(body, || opensrs::GetPrice::new("example.com"));
        }
        _ => assert_called_alike(body, || aliyun::QueryDomainList::new(1, 1)),
    }
    reached
}

/// Returns the document, or formats the error.
fn parsed(document: Result<Document, DocumentError>) -> Option<Document> {
    document.inspect_err(|error| drop(format!("{error} {error:?}"))).ok()
}

/// Decodes responses that cover all kinds of fields. Those of `mini` have the kinds that Alibaba Cloud does not use.
fn decode_alibaba(document: &Document, reached: &mut Reached) {
    decode::<aliyun::QueryDomainListResponse>(document, reached);
    decode::<aliyun::QueryDomainByInstanceIdResponse>(document, reached);
    decode::<aliyun::QueryDomainSpecialBizDetailResponse>(document, reached);
    decode::<aliyun::QueryTaskDetailListResponse>(document, reached);
    decode::<aliyun::QueryRegistrantProfilesResponse>(document, reached);
    decode::<aliyun::ListEmailVerificationResponse>(document, reached);
    decode::<aliyun::CheckDomainResponse>(document, reached);
    decode::<mini::GetNameResponse>(document, reached);
    decode::<mini::GetPriceResponse>(document, reached);
    decode::<mini::ListEndingsResponse>(document, reached);
    decode::<mini::SetNoteResponse>(document, reached);
}

fn decode_opensrs(document: &Document, reached: &mut Reached) {
    decode::<opensrs::GetDomainResponse>(document, reached);
    decode::<opensrs::GetDomainsByExpireDateResponse>(document, reached);
    decode::<opensrs::GetDomainsContactsResponse>(document, reached);
    decode::<opensrs::GetOrderInfoResponse>(document, reached);
    decode::<opensrs::GetPriceResponse>(document, reached);
    decode::<opensrs::PollEventsResponse>(document, reached);
}

/// Asserts that plain and strict decoding have the same result, and that a value can be serialized.
fn decode<T: Decode + RoundTrip>(document: &Document, reached: &mut Reached) {
    let plain = document.decode::<T>();
    let strict = document.decode_strict::<T>();
    match (&plain, strict) {
        (Ok(plain), Ok((strict, deviations))) => {
            assert!(*plain == strict, "decoded to:\n{plain:#?}\nand strictly to:\n{strict:#?}");
            serde_json::to_string(&Exposed(plain)).expect("it can be serialized");
            reached.values += 1;
            reached.deviations.extend(deviations.iter().map(|deviation| deviation.what));
        }
        (plain, strict) => {
            let (plain, strict) = (plain.as_ref().err(), strict.as_ref().err());
            assert_eq!(plain.map(ToString::to_string), strict.map(ToString::to_string));
            reached.errors += 1;
        }
    }
}

/// Asserts that a call and a strict call to a server that sends this body have the same result.
fn assert_called_alike<R, P: ExampleProtocol>(body: &[u8], request: impl Fn() -> R)
where
    R: Sendable + Request<Service: Service<Protocol = P>, Response: RoundTrip>,
{
    // Half of the bodies come as errors.
    let status = [200, 500][body.len() % 2];
    let client = P::client::<R::Service>(status, body);
    let plain = ready(client.send(request()));
    let strict = ready(client.strict().send(request()));
    match (&plain, &strict) {
        (Ok(plain), Ok(strict)) => assert!(**plain == **strict, "{plain:#?}\nstrictly:\n{strict:#?}"),
        (plain, strict) => {
            let (plain, strict) = (plain.as_ref().err(), strict.as_ref().err());
            assert_eq!(plain.map(ToString::to_string), strict.map(ToString::to_string));
            drop(format!("{plain:?}"));
        }
    }
}

/// Runs a call whose transport responds at once, without the costs of a runtime.
fn ready<F: IntoFuture>(call: F) -> F::Output {
    match pin!(call.into_future()).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => panic!("the call waits for something else than its transport"),
    }
}
