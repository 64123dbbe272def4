//! A fictitious registrar with OpenSRS's protocol, written by hand as codegen would generate it.

use crate::xcp_server::{KEY, USERNAME, XcpServer};
use registrar_sdk::xcp::{Credentials, Xcp};
use registrar_sdk::{
    ClientBuilder, Retry, Service,
    extend::{Edition, Editions, ErrorInfo, FailureFields, ServiceInfo},
};

mod ordering;
mod reading;

pub use ordering::*;
pub use reading::*;

/// The service.
#[derive(Debug)]
pub enum AcmeXcp {}

impl Service for AcmeXcp {
    const INFO: &'static ServiceInfo = &SERVICE;
    type Protocol = Xcp;
}

/// A client of the service.
pub type Client = registrar_sdk::Client<AcmeXcp>;

/// Creates a client that calls a loopback server.
pub fn client(server: &XcpServer) -> Client {
    live(Credentials::new(USERNAME, KEY)).endpoint(server.url()).allow_plain_http().build().expect("a client")
}

/// Returns a builder for a client of the live system, which does not exist.
pub fn live(credentials: Credentials) -> ClientBuilder<AcmeXcp> {
    Client::builder(&SERVICE.editions[0], credentials).retry(Retry::never())
}

static SERVICE: ServiceInfo = ServiceInfo {
    name: "acme-xcp",
    title: "Acme Reselling",
    editions: &[Edition {
        name: "live",
        version: "0.9",
        endpoint: "https://rr.acme.example:55443/",
        regions: &[],
        set: Editions::only(0),
    }],
    request_id: "transaction_id",
    failure: FailureFields::NONE,
    errors: &[
        ErrorInfo::not_done("310", 0).meaning("Too many connections at once."),
        ErrorInfo::unknown("400", 0).meaning("The service failed, or refuses the command."),
        ErrorInfo::refused("401", 0).meaning("The caller is not known."),
        ErrorInfo::refused("465", 0).meaning("A value is not valid."),
        ErrorInfo::refused("485", 0).meaning("The name is taken."),
    ],
    orders: None,
    operations: &[
        &ordering::CANCEL_ORDER,
        &reading::GET_CONTACTS,
        &reading::GET_PRICE,
        &reading::LIST_EXPIRING,
        &ordering::PROCESS_ORDER,
        &ordering::REDEEM_DOMAIN,
        &ordering::REGISTER_DOMAIN,
        &ordering::REVOKE_DOMAIN,
        &reading::SUGGEST_NAMES,
        &ordering::TRANSFER_DOMAIN,
    ],
};
