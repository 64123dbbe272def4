// @generated from spec/mini/service.yaml by `cargo xtask codegen`. Edit that file, not this one.

//! Mini Registrar.
//!
//! A registrar that uses every feature of the spec language. [`OrderName`](crate::mini::OrderName) orders, and
//! [`place`](crate::Client::place) sends it.
//!
//! # Actions
//!
//! ## Names
//!
//! - [`GetName`] — Returns a name.
//! - [`GetPrice`] — Returns the price of a name.
//! - [`ListEndingNames`] — Lists the names of the account that expire in a range of days.
//! - [`ListEndings`] — Lists the endings that names can have.
//! - [`ListNames`] — Lists the names of the account.
//! - [`LookUpName`] — Returns whether a name is free, or what is known about one of the account.
//! - [`ReleaseName`] — Releases a name permanently.
//! - [`ScrollNames`] — Lists the names of the account from the end of the last page.
//! - [`SetNote`] — Sets the notes of a name, and returns those of all names.
//! - [`SetServers`] — Replaces the nameservers of names.
//! - [`TryOut`] — Does something that has not been reviewed yet.
//!
//! ## Orders and tasks
//!
//! - [`BuyName`] — Buys a name from its holder.
//! - [`ClaimName`] — Claims a name that has been released.
//! - [`GetTask`] — Returns the state of a task.
//! - [`KeepName`] — Orders the renewal of a name.
//! - [`ListClaims`] — Lists all claims of the account.
//! - [`ListOrders`] — Lists saved orders.
//! - [`ListPurchases`] — Lists names that were bought from their holders.
//! - [`ListTasks`] — Lists tasks.
//! - [`OrderName`] — Orders a name.
//! - [`PayOrder`] — Pays a saved order.
//! - [`SaveName`] — Orders the redemption of a name.
//! - [`TakeName`] — Orders the registration of a name.
#![allow(rustdoc::redundant_explicit_links, reason = "the docs are repeated elsewhere")]
#![allow(deprecated, reason = "deprecated items keep working")]

use crate::prelude::*;
use error_code::ERRORS;

mod buy_name;
mod claim_name;
mod get_name;
mod get_price;
mod get_task;
mod keep_name;
mod list_claims;
mod list_ending_names;
mod list_endings;
mod list_names;
mod list_orders;
mod list_purchases;
mod list_tasks;
mod look_up_name;
mod order_name;
mod pay_order;
mod release_name;
mod save_name;
mod scroll_names;
mod set_note;
mod set_servers;
mod take_name;
mod try_out;
mod enums;
mod error_code;
mod types;
#[cfg(feature = "registrar")]
mod registrar;
mod shared;
pub use crate::rpc::Credentials;
pub use buy_name::{BuyName, BuyNameResponse};
pub use claim_name::{ClaimName, ClaimNameResponse};
pub use get_name::{GetName, GetNameResponse};
pub use get_price::{FeeCurrency, GetPrice, GetPriceResponse, ListPrice, PriceKind, Tax};
pub use get_task::{GetTask, GetTaskResponse, TaskName};
pub use keep_name::{KeepName, KeepNameResponse};
pub use list_claims::{ListClaims, ListClaimsResponse, NameClaim};
pub use list_ending_names::{EndingName, ListEndingNames, ListEndingNamesResponse};
pub use list_endings::{Ending, EndingState, ListEndings, ListEndingsResponse, Registry};
pub use list_names::{ListNames, ListNamesResponse, NextNames, OwnName};
pub use list_orders::{ListOrders, ListOrdersResponse};
pub use list_purchases::{ListPurchases, ListPurchasesResponse, NamePurchase};
pub use list_tasks::{ListTasks, ListTasksResponse, TaskPage, TaskSummary};
pub use look_up_name::{LookUpName, LookUpNameResponse, NameServer};
pub use order_name::{OrderName, OrderNameRequired, OrderNameResponse};
pub use pay_order::{PayOrder, PayOrderResponse};
pub use release_name::{ReleaseName, ReleaseNameResponse};
pub use save_name::{SaveName, SaveNameResponse};
pub use scroll_names::{FoundNames, ScrollNames, ScrollNamesResponse};
pub use set_note::{NameNote, NoteKind, Reminder, SetNote, SetNoteResponse};
pub use set_servers::{SetServers, SetServersResponse};
pub use take_name::{NameHolder, TakeName, TakeNameRequired, TakeNameResponse};
pub use try_out::{TryOut, TryOutResponse};
pub use enums::{Lang, State};
pub use error_code::ErrorCode;
pub use types::Person;

/// The marker type of Mini Registrar: its client is a `Client<Mini>`.
///
/// Build one with [`north()`] or [`south()`].
#[derive(Clone, Copy, Debug)]
pub enum Mini {}

impl Service for Mini {
    const INFO: &'static ServiceInfo = &SERVICE;
    type Protocol = crate::rpc::Rpc;
}

/// Returns a client builder for the North edition.
/// Accounts of the north.
///
/// Endpoint: `north.mini.example`. API version: 2020-01-01.
pub fn north(credentials: Credentials) -> ClientBuilder<Mini> {
    crate::Client::builder(&SERVICE.editions[0], credentials)
}

/// Returns a client builder for the South edition.
/// Accounts of the south.
///
/// Endpoint: `south.mini.example`. API version: 2021-01-01.
///
/// [`region`](crate::ClientBuilder::region) selects another endpoint: `south-1` (`s1.mini.example`), `south-2` (`s2.mini.example`).
pub fn south(credentials: Credentials) -> ClientBuilder<Mini> {
    crate::Client::builder(&SERVICE.editions[1], credentials)
}

/// The set of editions with only the North edition.
pub const NORTH: Editions = Editions::only(0);

/// The set of editions with only the South edition.
pub const SOUTH: Editions = Editions::only(1);

const LANG: Parameter = Parameter::one_of("Lang");
const HINT: Parameter = Parameter::string("Hint");

static ORDERS: Orders = Orders {
    quote: Some(Quoting {
        read: "GetPrice",
        name: "Name",
        years: "Years",
        kind: "Kind",
        kinds: &[(OrderKind::Register, "new"), (OrderKind::Renew, "again")],
        currency: Some(PriceCurrency::Parameter("Currency", &["USD"])),
        price: "Price",
        price_of: &[OrderKind::Register],
        price_if_premium: true,
        premium: "Premium",
        list: Some(PriceTable {
            items: "Prices",
            kind: "Kind",
            years: "Years",
            price: "Money",
            currency: Some(PriceCurrency::Field("Tax.Currency")),
        }),
    }),
    settle: &[
        Settling {
            actions: &[],
            read: "GetTask",
            id: "TaskNo",
            items: "Names",
            name: "Name",
            state: "State",
            done: &["2"],
            failed: &["3", "4"],
            uncharged: &["3"],
            reason: Some("Reason"),
            time: "CreatedAt",
            zones: &[0, 480],
        },
        Settling {
            actions: &["BuyName"],
            read: "ListPurchases",
            id: "Number",
            items: "Purchases",
            name: "Name",
            state: "State",
            done: &["sold"],
            failed: &["missed"],
            uncharged: &[],
            reason: None,
            time: "MadeAt",
            zones: &[],
        },
        Settling {
            actions: &["ClaimName"],
            read: "ListClaims",
            id: "Number",
            items: "Claims",
            name: "Name",
            state: "State",
            done: &["won"],
            failed: &["lost"],
            uncharged: &[],
            reason: None,
            time: "MadeAt",
            zones: &[],
        },
    ],
    find: &[
        Finding {
            actions: &[],
            read: "ListTasks",
            name: Some("Name"),
            from: Some("From"),
            items: "Result.Tasks",
            id: "TaskNo",
            kind: "Kind",
            kinds: &[(OrderKind::Register, "NEW"), (OrderKind::Renew, "AGAIN")],
            window: Some(900),
        },
        Finding {
            actions: &["BuyName"],
            read: "ListPurchases",
            name: None,
            from: Some("Since"),
            items: "Purchases",
            id: "Number",
            kind: "Kind",
            kinds: &[(OrderKind::Register, "BUY")],
            window: None,
        },
        Finding {
            actions: &["ClaimName"],
            read: "ListClaims",
            name: None,
            from: None,
            items: "Claims",
            id: "Number",
            kind: "Kind",
            kinds: &[(OrderKind::Other, "CLAIM")],
            window: Some(900),
        },
    ],
    rule_out: Some(RuleOut {
        codes: &["Broken"],
        after: 3600,
        read: "GetName",
        name: "Name",
        absent: &["NoSuchName"],
        expires: "ExpiresOn",
        changed: "ChangedOn",
    }),
};

static SERVICE: ServiceInfo = ServiceInfo {
    name: "mini",
    title: "Mini Registrar",
    editions: &[
        Edition {
            name: "north",
            version: "2020-01-01",
            endpoint: "north.mini.example",
            regions: &[],
            set: NORTH,
        },
        Edition {
            name: "south",
            version: "2021-01-01",
            endpoint: "south.mini.example",
            regions: &[("south-1", "s1.mini.example"), ("south-2", "s2.mini.example")],
            set: SOUTH,
        },
    ],
    request_id: "RequestId",
    failure: FailureFields {
        success: Some("Success"),
        code: Some("Code"),
        success_codes: &["OK"],
        message: Some("Message"),
    },
    errors: ERRORS,
    operations: &[
        &buy_name::OPERATION,
        &claim_name::OPERATION,
        &get_name::OPERATION,
        &get_price::OPERATION,
        &get_task::OPERATION,
        &keep_name::OPERATION,
        &list_claims::OPERATION,
        &list_ending_names::OPERATION,
        &list_endings::OPERATION,
        &list_names::OPERATION,
        &list_orders::OPERATION,
        &list_purchases::OPERATION,
        &list_tasks::OPERATION,
        &look_up_name::OPERATION,
        &order_name::OPERATION,
        &pay_order::OPERATION,
        &release_name::OPERATION,
        &save_name::OPERATION,
        &scroll_names::OPERATION,
        &set_note::OPERATION,
        &set_servers::OPERATION,
        &take_name::OPERATION,
        &try_out::OPERATION,
    ],
    orders: Some(&ORDERS),
};

#[cfg(feature = "serde")]
crate::serial::requests!(
    BuyName, ClaimName, GetName, GetPrice, GetTask, KeepName, ListClaims,
    ListEndingNames, ListEndings, ListNames, ListOrders, ListPurchases, ListTasks,
    LookUpName, OrderName, PayOrder, ReleaseName, SaveName, ScrollNames, SetNote,
    SetServers, TakeName, TryOut
);

#[cfg(feature = "serde")]
crate::serial::responses!(
    BuyNameResponse, ClaimNameResponse, GetNameResponse, GetPriceResponse,
    GetTaskResponse, KeepNameResponse, ListClaimsResponse, ListEndingNamesResponse,
    ListEndingsResponse, ListNamesResponse, ListOrdersResponse, ListPurchasesResponse,
    ListTasksResponse, LookUpNameResponse, OrderNameResponse, PayOrderResponse,
    ReleaseNameResponse, SaveNameResponse, ScrollNamesResponse, SetNoteResponse,
    SetServersResponse, TakeNameResponse, TryOutResponse, ListPrice, Tax, TaskName,
    NameClaim, EndingName, Ending, Registry, OwnName, NextNames, NamePurchase, TaskPage,
    TaskSummary, NameServer, FoundNames, NameNote
);
