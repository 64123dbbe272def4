// @generated from spec/opensrs/service.yaml by `cargo xtask codegen`. Edit that file, not this one.

//! OpenSRS.
//!
//! Registers, renews, redeems, transfers and manages domain names as a reseller of OpenSRS.
//!
//! The API runs on two systems: the live system, which charges and accepts calls only from IP addresses that the
//! reseller has allowed, and Horizon, the test system, whose names are not real and which cannot redeem.
//!
//! Domain names are sent in punycode. The vendor documents neither the time zone of most times nor the currency of
//! amounts. The service cannot distinguish a repeated order from a second one: after a lost response, [`reconcile`](crate::Client::reconcile)
//! looks for the order.
//!
//! # Example
//!
//! ```no_run
//! use registrar_sdk::opensrs::{self, Credentials, GetPrice};
//!
//! # async fn example() -> Result<(), registrar_sdk::Error> {
//! let client = opensrs::horizon(Credentials::from_env()?).build()?;
//! let response = client.send(GetPrice::new("example.com")).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! ```
//!
//! # Actions
//!
//! ## Availability, prices and suggestions
//!
//! - [`ContinueNameSearch`] — Returns the rest of an incomplete name search.
//! - [`GetCaBlockerList`] — Lists the domain names that block the registration of a `.ca` name.
//! - [`GetPrice`] — Returns the price to register, renew, transfer or trade a domain name.
//! - [`LookupDomain`] — Checks whether a domain name can be registered.
//! - [`SuggestNames`] — Looks up a name, word or phrase in several suffixes, and suggests others.
//!
//! ## Domain names
//!
//! - [`BelongsToReseller`] — Checks whether a domain name belongs to this reseller.
//! - [`GetDeletedDomains`] — Lists the domain names of the account that were deleted, after expiry or on request.
//! - [`GetDomain`] — Returns the details of a domain name of the account: dates, contacts, nameservers and the action at expiry.
//! - [`GetDomainCedInfo`] — Returns the contact in Asia that a `.asia` name requires.
//! - [`GetDomainExpireAction`] — Returns the action when a domain name expires.
//! - [`GetDomainForwardingEmail`] — Returns the address to which the mail of a `.name` address is forwarded.
//! - [`GetDomainList`] — Lists the domain names in the registrant profile of a name, or those of them that expire soon.
//! - [`GetDomainNexus`] — Returns the United States nexus of the registrant of a `.us` name.
//! - [`GetDomainStatus`] — Returns whether a domain name is locked, whether its lock can be changed, and whether it is being transferred away.
//! - [`GetDomainTldData`] — Returns the data that the registry requires in addition to the contacts.
//! - [`GetDomainWaitingHistory`] — Lists the current and past requests for a domain name at an asynchronous registry.
//! - [`GetDomainXpackHistory`] — Lists the completed or cancelled requests for a `.dk` domain name.
//! - [`GetDomainsByExpireDate`] — Lists the domain names of the account that expire within a range of dates.
//! - [`GetNotes`] — Lists the notes of OpenSRS on a domain name, an order or a transfer, with their times.
//! - [`ModifyDomainExpireAction`] — Sets the action when a domain name expires.
//! - [`ModifyDomainLock`] — Locks a domain name against being transferred away, or unlocks it.
//! - [`ModifyDomainParkedPages`] — Turns the parked page of a domain name on or off.
//! - [`ModifyDomainTldData`] — Changes the data that a registry requires in addition to contacts and nameservers.
//! - [`PushDomainToReseller`] — Moves a domain name to another reseller of OpenSRS.
//! - [`RevokeDomain`] — Gives a domain name back to its registry and requests a refund.
//!
//! ## Registration, renewal and redemption
//!
//! - [`CancelActiveProcess`] — Cancels the active process of a `.ca` domain name.
//! - [`CancelPendingOrder`] — Cancels an order that is pending or was declined.
//! - [`CancelPendingOrders`] — Cancels all orders of the account that have been pending, or declined, since a date or longer.
//! - [`GetOrderInfo`] — Returns the details of an order.
//! - [`GetOrdersByDomain`] — Lists the orders that were placed for a domain name.
//! - [`ProcessPendingOrder`] — Processes an order that is pending or was declined.
//! - [`QueryQueuedRequest`] — Returns the state of a queued request.
//! - [`RedeemDomain`] — Redeems a domain name that has expired and is in its redemption grace period.
//! - [`RegisterDomain`] — Orders the registration of a domain name.
//! - [`RenewDomain`] — Renews a domain name, and sets whether it is renewed automatically from then on.
//!
//! ## Transfers
//!
//! - [`CancelTransfer`] — Cancels the transfer of a domain name that waits for its registrant or for an administrator.
//! - [`CancelTransferOrder`] — Cancels a transfer by the id of its order, as long as it waits for the registrant or for an administrator.
//! - [`CheckTransfer`] — Checks whether a domain name can be transferred to the reseller, or returns the status of its latest transfer.
//! - [`GetDomainAuthInfo`] — Returns the auth code of a domain name, which another registrar requires for a transfer.
//! - [`GetSimpleTransferStatus`] — Returns the status of the names of a [`SimpleTransfer`](crate::opensrs::SimpleTransfer).
//! - [`GetTransfersAway`] — Lists the current and past transfers of domain names away from the reseller.
//! - [`GetTransfersIn`] — Lists the current and past transfers of domain names to the reseller.
//! - [`ModifyDomainAuthInfo`] — Sets the auth code of a domain name.
//! - [`ProcessTransfer`] — Orders a cancelled transfer again.
//! - [`ResendTransferRequest`] — Sends the mail again that requests agreement to a transfer.
//! - [`SimpleTransfer`] — Orders the transfer of one or more domain names, with only their auth codes.
//! - [`TransferDomain`] — Orders the transfer of a domain name to OpenSRS.
//!
//! ## Nameservers
//!
//! - [`AddNameserverToRegistry`] — Adds a nameserver to a registry, or to all registries, so that names there can use it.
//! - [`AddRemoveNameservers`] — Adds nameservers to a domain name, removes nameservers, or both.
//! - [`AssignNameservers`] — Replaces the nameservers of a domain name.
//! - [`CheckNameserverAtRegistry`] — Checks whether a registry knows a nameserver.
//! - [`CreateNameserver`] — Creates a nameserver inside a domain name of the reseller, such as `ns1.example.com` for `example.com`.
//! - [`DeleteNameserver`] — Deletes a nameserver.
//! - [`GetDomainNameservers`] — Lists the nameservers of a domain name, in their order.
//! - [`GetNameservers`] — Lists the nameservers that have been created in the profile of a domain name.
//! - [`ModifyNameserver`] — Changes the addresses or the name of a nameserver.
//!
//! ## Contacts, privacy and verification
//!
//! - [`GetDomainContact`] — Returns one contact of a domain name.
//! - [`GetDomainResellerContact`] — Returns the reseller's contact that WHOIS shows for a domain name.
//! - [`GetDomainWhoisPrivacy`] — Returns whether a domain name has privacy protection.
//! - [`GetDomainsContacts`] — Returns the contacts of up to 100 domain names.
//! - [`GetRegistrantVerificationStatus`] — Returns whether the registrant of a domain name has confirmed the contact data.
//! - [`GetUserInfo`] — Returns the registrant profile of a domain name, and whether requests for the name wait for a registry.
//! - [`ModifyDomainCaWhoisDisplay`] — Sets how much of the data of a `.ca` registrant is public.
//! - [`ModifyDomainContacts`] — Changes contacts of a domain name, or of all names of its profile.
//! - [`ModifyDomainWhoisPrivacy`] — Turns the privacy protection of a domain name on or off.
//! - [`SendCiraApprovalEmail`] — Sends the mail again in which the registrant of a `.ca` name agrees to the registry's terms.
//! - [`SendRegistrantVerificationEmail`] — Sends the mail again with which a registrant verifies the email address.
//! - [`UpdateDomainContacts`] — Replaces contacts of a domain name, or of all names of its profile.
//!
//! ## Account and events
//!
//! - [`AckEvent`] — Acknowledges an event, which [`PollEvents`](crate::opensrs::PollEvents) then no longer returns.
//! - [`GetBalance`] — Returns the reseller's balance at OpenSRS, and the reserved part of it.
//! - [`PollEvents`] — Returns events that wait to be acknowledged, the earliest first.
#![allow(rustdoc::redundant_explicit_links, reason = "the docs are repeated elsewhere")]

use crate::prelude::*;
use error_code::ERRORS;

mod ack_event;
mod add_nameserver_to_registry;
mod add_remove_nameservers;
mod assign_nameservers;
mod belongs_to_reseller;
mod cancel_active_process;
mod cancel_pending_order;
mod cancel_pending_orders;
mod cancel_transfer;
mod cancel_transfer_order;
mod check_nameserver_at_registry;
mod check_transfer;
mod continue_name_search;
mod create_nameserver;
mod delete_nameserver;
mod get_balance;
mod get_ca_blocker_list;
mod get_deleted_domains;
mod get_domain;
mod get_domain_auth_info;
mod get_domain_ced_info;
mod get_domain_contact;
mod get_domain_expire_action;
mod get_domain_forwarding_email;
mod get_domain_list;
mod get_domain_nameservers;
mod get_domain_nexus;
mod get_domain_reseller_contact;
mod get_domain_status;
mod get_domain_tld_data;
mod get_domain_waiting_history;
mod get_domain_whois_privacy;
mod get_domain_xpack_history;
mod get_domains_by_expire_date;
mod get_domains_contacts;
mod get_nameservers;
mod get_notes;
mod get_order_info;
mod get_orders_by_domain;
mod get_price;
mod get_registrant_verification_status;
mod get_simple_transfer_status;
mod get_transfers_away;
mod get_transfers_in;
mod get_user_info;
mod lookup_domain;
mod modify_domain_auth_info;
mod modify_domain_ca_whois_display;
mod modify_domain_contacts;
mod modify_domain_expire_action;
mod modify_domain_lock;
mod modify_domain_parked_pages;
mod modify_domain_tld_data;
mod modify_domain_whois_privacy;
mod modify_nameserver;
mod poll_events;
mod process_pending_order;
mod process_transfer;
mod push_domain_to_reseller;
mod query_queued_request;
mod redeem_domain;
mod register_domain;
mod renew_domain;
mod resend_transfer_request;
mod revoke_domain;
mod send_cira_approval_email;
mod send_registrant_verification_email;
mod simple_transfer;
mod suggest_names;
mod transfer_domain;
mod update_domain_contacts;
mod enums;
mod error_code;
mod types;
#[cfg(feature = "registrar")]
mod registrar;
mod shared;
pub use crate::xcp::Credentials;
pub use ack_event::{AckEvent, AckEventResponse};
pub use add_nameserver_to_registry::{
    AddNameserverToRegistry, AddNameserverToRegistryResponse,
};
pub use add_remove_nameservers::{AddRemoveNameservers, AddRemoveNameserversResponse};
pub use assign_nameservers::{AssignNameservers, AssignNameserversResponse};
pub use belongs_to_reseller::{BelongsToReseller, BelongsToResellerResponse};
pub use cancel_active_process::{CancelActiveProcess, CancelActiveProcessResponse};
pub use cancel_pending_order::{CancelPendingOrder, CancelPendingOrderResponse};
pub use cancel_pending_orders::{
    CancelPendingOrders, CancelPendingOrdersResponse, CancellableStatus, CancelledOrder,
};
pub use cancel_transfer::{CancelTransfer, CancelTransferResponse};
pub use cancel_transfer_order::{CancelTransferOrder, CancelTransferOrderResponse};
pub use check_nameserver_at_registry::{
    CheckNameserverAtRegistry, CheckNameserverAtRegistryResponse,
};
pub use check_transfer::{CheckTransfer, CheckTransferResponse};
pub use continue_name_search::{ContinueNameSearch, ContinueNameSearchResponse};
pub use create_nameserver::{CreateNameserver, CreateNameserverResponse};
pub use delete_nameserver::{DeleteNameserver, DeleteNameserverResponse};
pub use get_balance::{GetBalance, GetBalanceResponse};
pub use get_ca_blocker_list::{GetCaBlockerList, GetCaBlockerListResponse};
pub use get_deleted_domains::{
    DeletedDomain, GetDeletedDomains, GetDeletedDomainsResponse,
};
pub use get_domain::{GetDomain, GetDomainResponse};
pub use get_domain_auth_info::{GetDomainAuthInfo, GetDomainAuthInfoResponse};
pub use get_domain_ced_info::{GetDomainCedInfo, GetDomainCedInfoResponse};
pub use get_domain_contact::{GetDomainContact, GetDomainContactResponse};
pub use get_domain_expire_action::{GetDomainExpireAction, GetDomainExpireActionResponse};
pub use get_domain_forwarding_email::{
    GetDomainForwardingEmail, GetDomainForwardingEmailResponse,
};
pub use get_domain_list::{GetDomainList, GetDomainListResponse};
pub use get_domain_nameservers::{GetDomainNameservers, GetDomainNameserversResponse};
pub use get_domain_nexus::{GetDomainNexus, GetDomainNexusResponse};
pub use get_domain_reseller_contact::{
    GetDomainResellerContact, GetDomainResellerContactResponse,
};
pub use get_domain_status::{GetDomainStatus, GetDomainStatusResponse};
pub use get_domain_tld_data::{GetDomainTldData, GetDomainTldDataResponse};
pub use get_domain_waiting_history::{
    GetDomainWaitingHistory, GetDomainWaitingHistoryResponse, WaitingRequest,
};
pub use get_domain_whois_privacy::{
    GetDomainWhoisPrivacy, GetDomainWhoisPrivacyResponse, WhoisPrivacyState,
};
pub use get_domain_xpack_history::{
    GetDomainXpackHistory, GetDomainXpackHistoryResponse, XpackRequest,
};
pub use get_domains_by_expire_date::{
    ExpiringDomain, GetDomainsByExpireDate, GetDomainsByExpireDateResponse,
};
pub use get_domains_contacts::{
    DomainContacts, GetDomainsContacts, GetDomainsContactsResponse,
};
pub use get_nameservers::{CreatedNameserver, GetNameservers, GetNameserversResponse};
pub use get_notes::{GetNotes, GetNotesResponse, Note, NoteSubject};
pub use get_order_info::{GetOrderInfo, GetOrderInfoResponse, OrderInfo};
pub use get_orders_by_domain::{
    DomainOrder, GetOrdersByDomain, GetOrdersByDomainResponse,
};
pub use get_price::{GetPrice, GetPriceResponse, PricedOperation};
pub use get_registrant_verification_status::{
    GetRegistrantVerificationStatus, GetRegistrantVerificationStatusResponse,
    RegistrantVerificationStatus,
};
pub use get_simple_transfer_status::{
    GetSimpleTransferStatus, GetSimpleTransferStatusResponse, SimpleTransferResult,
};
pub use get_transfers_away::{GetTransfersAway, GetTransfersAwayResponse};
pub use get_transfers_in::{GetTransfersIn, GetTransfersInResponse};
pub use get_user_info::{GetUserInfo, GetUserInfoResponse};
pub use lookup_domain::{LookupDomain, LookupDomainResponse};
pub use modify_domain_auth_info::{ModifyDomainAuthInfo, ModifyDomainAuthInfoResponse};
pub use modify_domain_ca_whois_display::{
    ModifyDomainCaWhoisDisplay, ModifyDomainCaWhoisDisplayResponse,
};
pub use modify_domain_contacts::{ModifyDomainContacts, ModifyDomainContactsResponse};
pub use modify_domain_expire_action::{
    ModifyDomainExpireAction, ModifyDomainExpireActionRequired,
    ModifyDomainExpireActionResponse,
};
pub use modify_domain_lock::{ModifyDomainLock, ModifyDomainLockResponse};
pub use modify_domain_parked_pages::{
    ModifyDomainParkedPages, ModifyDomainParkedPagesResponse, ParkedPagesSwitch,
};
pub use modify_domain_tld_data::{ModifyDomainTldData, ModifyDomainTldDataResponse};
pub use modify_domain_whois_privacy::{
    ModifyDomainWhoisPrivacy, ModifyDomainWhoisPrivacyResponse, PrivacySwitch,
};
pub use modify_nameserver::{ModifyNameserver, ModifyNameserverResponse};
pub use poll_events::{
    Event, EventClaimStatus, EventData, EventDeletionReason, EventKind, EventObject,
    EventOrderStatus, EventVerificationStatus, EventZoneCheckStatus, PollEvents,
    PollEventsResponse,
};
pub use process_pending_order::{
    AsyncReason, ProcessPendingOrder, ProcessPendingOrderResponse,
};
pub use process_transfer::{ProcessTransfer, ProcessTransferResponse};
pub use push_domain_to_reseller::{PushDomainToReseller, PushDomainToResellerResponse};
pub use query_queued_request::{QueryQueuedRequest, QueryQueuedRequestResponse};
pub use redeem_domain::{RedeemDomain, RedeemDomainResponse};
pub use register_domain::{
    RegisterDomain, RegisterDomainRequired, RegisterDomainResponse,
};
pub use renew_domain::{RenewDomain, RenewDomainRequired, RenewDomainResponse};
pub use resend_transfer_request::{ResendTransferRequest, ResendTransferRequestResponse};
pub use revoke_domain::{RevokeDomain, RevokeDomainResponse};
pub use send_cira_approval_email::{SendCiraApprovalEmail, SendCiraApprovalEmailResponse};
pub use send_registrant_verification_email::{
    SendRegistrantVerificationEmail, SendRegistrantVerificationEmailResponse,
};
pub use simple_transfer::{SimpleTransfer, SimpleTransferDomain, SimpleTransferResponse};
pub use suggest_names::{
    ServiceLimits, ServiceOverride, SuggestNames, SuggestNamesResponse, SuggestionService,
};
pub use transfer_domain::{
    TransferDomain, TransferDomainRequired, TransferDomainResponse,
};
pub use update_domain_contacts::{UpdateDomainContacts, UpdateDomainContactsResponse};
pub use enums::{
    ContactType, DomainAvailability, OrderHandling, OrderStatus, OrderType,
    TransferStatus, YesNo,
};
pub use error_code::ErrorCode;
pub use types::{
    AssignedNameserver, Contact, ContactSet, DomainChangeResult, Nameserver,
    SuggestedName, SuggestionResult, TldData, Transfer, WhoisPrivacyResult,
};

/// The marker type of OpenSRS: its client is a `Client<Opensrs>`.
///
/// Build one with [`live()`] or [`horizon()`].
#[derive(Clone, Copy, Debug)]
pub enum Opensrs {}

impl Service for Opensrs {
    const INFO: &'static ServiceInfo = &SERVICE;
    type Protocol = crate::xcp::Xcp;
}

/// Returns a client builder for the Live edition.
/// The live system. It charges the account, and accepts calls only from allowed IP addresses.
///
/// Endpoint: `https://rr-n1-tor.opensrs.net:55443/`. API version: 0.9.
pub fn live(credentials: Credentials) -> ClientBuilder<Opensrs> {
    crate::Client::builder(&SERVICE.editions[0], credentials)
}

/// Returns a client builder for the Horizon edition.
/// The test system, called Horizon. Redemptions do not work there.
///
/// Endpoint: `https://horizon.opensrs.net:55443/`. API version: 0.9.
pub fn horizon(credentials: Credentials) -> ClientBuilder<Opensrs> {
    crate::Client::builder(&SERVICE.editions[1], credentials)
}

/// The set of editions with only the Live edition.
pub const LIVE: Editions = Editions::only(0);

/// The set of editions with only the Horizon edition.
pub const HORIZON: Editions = Editions::only(1);

const REGISTRANT_IP: Parameter = Parameter::string("registrant_ip")
    .sensitive()
    .rules(&[Rule::IP]);

static ORDERS: Orders = Orders {
    quote: Some(Quoting {
        read: "GetPrice",
        name: "domain",
        years: "period",
        kind: "reg_type",
        kinds: &[
            (OrderKind::Register, "new"),
            (OrderKind::Renew, "renewal"),
            (OrderKind::Transfer, "transfer"),
        ],
        currency: None,
        price: "price",
        price_of: &[],
        price_if_premium: false,
        premium: "is_registry_premium",
        list: None,
    }),
    settle: &[
        Settling {
            actions: &[],
            read: "GetOrderInfo",
            id: "order_id",
            items: "field_hash",
            name: "domain",
            state: "status",
            done: &["completed"],
            failed: &["declined", "cancelled", "deleted"],
            uncharged: &[],
            reason: None,
            time: "order_date",
            zones: &[],
        },
    ],
    find: &[
        Finding {
            actions: &[],
            read: "GetOrdersByDomain",
            name: Some("domain"),
            from: Some("order_from"),
            items: "orders",
            id: "id",
            kind: "type",
            kinds: &[
                (OrderKind::Register, "new"),
                (OrderKind::Renew, "renewal"),
                (OrderKind::Transfer, "transfer"),
            ],
            window: None,
        },
    ],
    rule_out: Some(RuleOut {
        codes: &["400", "437"],
        after: 3600,
        read: "GetDomain",
        name: "domain",
        absent: &["415", "480"],
        expires: "registry_expiredate",
        changed: "registry_updatedate",
    }),
};

static SERVICE: ServiceInfo = ServiceInfo {
    name: "opensrs",
    title: "OpenSRS",
    editions: &[
        Edition {
            name: "live",
            version: "0.9",
            endpoint: "https://rr-n1-tor.opensrs.net:55443/",
            regions: &[],
            set: LIVE,
        },
        Edition {
            name: "horizon",
            version: "0.9",
            endpoint: "https://horizon.opensrs.net:55443/",
            regions: &[],
            set: HORIZON,
        },
    ],
    request_id: "transaction_id",
    failure: FailureFields::NONE,
    errors: ERRORS,
    operations: &[
        &ack_event::OPERATION,
        &add_nameserver_to_registry::OPERATION,
        &add_remove_nameservers::OPERATION,
        &assign_nameservers::OPERATION,
        &belongs_to_reseller::OPERATION,
        &cancel_active_process::OPERATION,
        &cancel_pending_order::OPERATION,
        &cancel_pending_orders::OPERATION,
        &cancel_transfer::OPERATION,
        &cancel_transfer_order::OPERATION,
        &check_nameserver_at_registry::OPERATION,
        &check_transfer::OPERATION,
        &continue_name_search::OPERATION,
        &create_nameserver::OPERATION,
        &delete_nameserver::OPERATION,
        &get_balance::OPERATION,
        &get_ca_blocker_list::OPERATION,
        &get_deleted_domains::OPERATION,
        &get_domain::OPERATION,
        &get_domain_auth_info::OPERATION,
        &get_domain_ced_info::OPERATION,
        &get_domain_contact::OPERATION,
        &get_domain_expire_action::OPERATION,
        &get_domain_forwarding_email::OPERATION,
        &get_domain_list::OPERATION,
        &get_domain_nameservers::OPERATION,
        &get_domain_nexus::OPERATION,
        &get_domain_reseller_contact::OPERATION,
        &get_domain_status::OPERATION,
        &get_domain_tld_data::OPERATION,
        &get_domain_waiting_history::OPERATION,
        &get_domain_whois_privacy::OPERATION,
        &get_domain_xpack_history::OPERATION,
        &get_domains_by_expire_date::OPERATION,
        &get_domains_contacts::OPERATION,
        &get_nameservers::OPERATION,
        &get_notes::OPERATION,
        &get_order_info::OPERATION,
        &get_orders_by_domain::OPERATION,
        &get_price::OPERATION,
        &get_registrant_verification_status::OPERATION,
        &get_simple_transfer_status::OPERATION,
        &get_transfers_away::OPERATION,
        &get_transfers_in::OPERATION,
        &get_user_info::OPERATION,
        &lookup_domain::OPERATION,
        &modify_domain_auth_info::OPERATION,
        &modify_domain_ca_whois_display::OPERATION,
        &modify_domain_contacts::OPERATION,
        &modify_domain_expire_action::OPERATION,
        &modify_domain_lock::OPERATION,
        &modify_domain_parked_pages::OPERATION,
        &modify_domain_tld_data::OPERATION,
        &modify_domain_whois_privacy::OPERATION,
        &modify_nameserver::OPERATION,
        &poll_events::OPERATION,
        &process_pending_order::OPERATION,
        &process_transfer::OPERATION,
        &push_domain_to_reseller::OPERATION,
        &query_queued_request::OPERATION,
        &redeem_domain::OPERATION,
        &register_domain::OPERATION,
        &renew_domain::OPERATION,
        &resend_transfer_request::OPERATION,
        &revoke_domain::OPERATION,
        &send_cira_approval_email::OPERATION,
        &send_registrant_verification_email::OPERATION,
        &simple_transfer::OPERATION,
        &suggest_names::OPERATION,
        &transfer_domain::OPERATION,
        &update_domain_contacts::OPERATION,
    ],
    orders: Some(&ORDERS),
};

#[cfg(feature = "serde")]
crate::serial::requests!(
    AckEvent, AddNameserverToRegistry, AddRemoveNameservers, AssignNameservers,
    BelongsToReseller, CancelActiveProcess, CancelPendingOrder, CancelPendingOrders,
    CancelTransfer, CancelTransferOrder, CheckNameserverAtRegistry, CheckTransfer,
    ContinueNameSearch, CreateNameserver, DeleteNameserver, GetBalance, GetCaBlockerList,
    GetDeletedDomains, GetDomain, GetDomainAuthInfo, GetDomainCedInfo, GetDomainContact,
    GetDomainExpireAction, GetDomainForwardingEmail, GetDomainList, GetDomainNameservers,
    GetDomainNexus, GetDomainResellerContact, GetDomainStatus, GetDomainTldData,
    GetDomainWaitingHistory, GetDomainWhoisPrivacy, GetDomainXpackHistory,
    GetDomainsByExpireDate, GetDomainsContacts, GetNameservers, GetNotes, GetOrderInfo,
    GetOrdersByDomain, GetPrice, GetRegistrantVerificationStatus,
    GetSimpleTransferStatus, GetTransfersAway, GetTransfersIn, GetUserInfo, LookupDomain,
    ModifyDomainAuthInfo, ModifyDomainCaWhoisDisplay, ModifyDomainContacts,
    ModifyDomainExpireAction, ModifyDomainLock, ModifyDomainParkedPages,
    ModifyDomainTldData, ModifyDomainWhoisPrivacy, ModifyNameserver, PollEvents,
    ProcessPendingOrder, ProcessTransfer, PushDomainToReseller, QueryQueuedRequest,
    RedeemDomain, RegisterDomain, RenewDomain, ResendTransferRequest, RevokeDomain,
    SendCiraApprovalEmail, SendRegistrantVerificationEmail, SimpleTransfer, SuggestNames,
    TransferDomain, UpdateDomainContacts
);

#[cfg(feature = "serde")]
crate::serial::responses!(
    AckEventResponse, AddNameserverToRegistryResponse, AddRemoveNameserversResponse,
    AssignNameserversResponse, BelongsToResellerResponse, CancelActiveProcessResponse,
    CancelPendingOrderResponse, CancelPendingOrdersResponse, CancelTransferResponse,
    CancelTransferOrderResponse, CheckNameserverAtRegistryResponse,
    CheckTransferResponse, ContinueNameSearchResponse, CreateNameserverResponse,
    DeleteNameserverResponse, GetBalanceResponse, GetCaBlockerListResponse,
    GetDeletedDomainsResponse, GetDomainResponse, GetDomainAuthInfoResponse,
    GetDomainCedInfoResponse, GetDomainContactResponse, GetDomainExpireActionResponse,
    GetDomainForwardingEmailResponse, GetDomainListResponse,
    GetDomainNameserversResponse, GetDomainNexusResponse,
    GetDomainResellerContactResponse, GetDomainStatusResponse, GetDomainTldDataResponse,
    GetDomainWaitingHistoryResponse, GetDomainWhoisPrivacyResponse,
    GetDomainXpackHistoryResponse, GetDomainsByExpireDateResponse,
    GetDomainsContactsResponse, GetNameserversResponse, GetNotesResponse,
    GetOrderInfoResponse, GetOrdersByDomainResponse, GetPriceResponse,
    GetRegistrantVerificationStatusResponse, GetSimpleTransferStatusResponse,
    GetTransfersAwayResponse, GetTransfersInResponse, GetUserInfoResponse,
    LookupDomainResponse, ModifyDomainAuthInfoResponse,
    ModifyDomainCaWhoisDisplayResponse, ModifyDomainContactsResponse,
    ModifyDomainExpireActionResponse, ModifyDomainLockResponse,
    ModifyDomainParkedPagesResponse, ModifyDomainTldDataResponse,
    ModifyDomainWhoisPrivacyResponse, ModifyNameserverResponse, PollEventsResponse,
    ProcessPendingOrderResponse, ProcessTransferResponse, PushDomainToResellerResponse,
    QueryQueuedRequestResponse, RedeemDomainResponse, RegisterDomainResponse,
    RenewDomainResponse, ResendTransferRequestResponse, RevokeDomainResponse,
    SendCiraApprovalEmailResponse, SendRegistrantVerificationEmailResponse,
    SimpleTransferResponse, SuggestNamesResponse, TransferDomainResponse,
    UpdateDomainContactsResponse, AssignedNameserver, SuggestionResult, SuggestedName,
    WhoisPrivacyResult, DomainChangeResult, Transfer, CancelledOrder, DeletedDomain,
    WaitingRequest, XpackRequest, ExpiringDomain, DomainContacts, CreatedNameserver,
    Note, OrderInfo, DomainOrder, SimpleTransferResult, Event, EventData
);
