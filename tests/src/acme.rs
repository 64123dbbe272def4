//! A fictitious registrar with one action of each kind, written by hand as codegen would generate it.

use crate::server::{ID, SECRET, Server};
use registrar_sdk::rpc::{Credentials, Rpc};
use registrar_sdk::{
    ClientBuilder, Retry, Service, UnknownValue,
    extend::{Edition, Editions, ErrorInfo, FailureFields, ServiceInfo},
};

mod charged;
mod free;

pub use charged::*;
pub use free::*;

/// The service.
#[derive(Debug)]
pub enum Acme {}

impl Service for Acme {
    const INFO: &'static ServiceInfo = &SERVICE;
    type Protocol = Rpc;
}

/// A client of the service.
pub type Client = registrar_sdk::Client<Acme>;

/// Returns a builder for a client of the edition `home` that calls a loopback server and never retries.
pub fn home(server: &Server) -> ClientBuilder<Acme> {
    Client::builder(&SERVICE.editions[0], Credentials::new(ID, SECRET))
        .endpoint(server.url())
        .allow_plain_http()
        .retry(Retry::never())
}

/// Returns a builder for a client of the edition `abroad` that calls a loopback server and never retries.
pub fn abroad(server: &Server) -> ClientBuilder<Acme> {
    Client::builder(&SERVICE.editions[1], Credentials::new(ID, SECRET))
        .endpoint(server.url())
        .allow_plain_http()
        .retry(Retry::never())
}

/// The editions.
pub static EDITIONS: [Edition; 2] = [
    Edition { name: "home", version: "2018-01-29", endpoint: "domain.acme.example", regions: &[], set: HOME },
    Edition {
        name: "abroad",
        version: "2017-12-18",
        endpoint: "domain-intl.acme.example",
        regions: &[("south-1", "south.acme.example"), ("east-2", "east.acme.example")],
        set: ABROAD,
    },
];

const HOME: Editions = Editions::only(0);
const ABROAD: Editions = Editions::only(1);

static SERVICE: ServiceInfo = ServiceInfo {
    name: "acme",
    title: "Acme Domains",
    editions: &EDITIONS,
    request_id: "RequestId",
    failure: FailureFields::ALIBABA_RPC,
    errors: &[
        ErrorInfo::refused("Missing", 400).meaning("A required parameter is missing.").family(),
        ErrorInfo::refused("InvalidParameter", 400).meaning("A parameter has a value that is not valid."),
        ErrorInfo::refused("InvalidAccessKeyId", 404)
            .meaning("The access key is not known.")
            .family()
            .unauthorized(),
        ErrorInfo::refused("SignatureDoesNotMatch", 400)
            .meaning("The signature differs from the server's.")
            .unauthorized(),
        ErrorInfo::not_done("Throttling.User", 400).meaning("Too many requests of this account."),
        ErrorInfo::unknown("Sold", 400).meaning("The name is sold, perhaps by this very request."),
        ErrorInfo::unknown("ServiceUnavailable", 503).meaning("The server failed for the moment."),
    ],
    orders: None,
    operations: &[
        &charged::BUY_DOMAINS,
        &free::CHECK_DOMAIN,
        &charged::DROP_DOMAIN,
        &charged::DROP_HOST,
        &free::SET_CONTACT,
        &free::SET_NAMESERVERS,
        &charged::TRANSFER_IN,
    ],
};

/// The service's error codes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// A parameter has a value that is not valid.
    InvalidParameter,
    /// Too many requests of this account.
    ThrottlingUser,
    /// A required parameter is missing; the value is its name.
    Missing(UnknownValue),
    /// A code that is not in the spec.
    Other(UnknownValue),
}

registrar_sdk::prelude::wire_enum!(
    ErrorCode,
    InvalidParameter("InvalidParameter"),
    ThrottlingUser("Throttling.User");
    Missing("Missing")
);
