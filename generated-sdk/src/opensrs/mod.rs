// @generated from spec/opensrs/service.yaml by `cargo xtask codegen`. Edit that file, not this one.

//! OpenSRS.
//!
//! Registers, renews, redeems, transfers and manages domain names as a reseller of OpenSRS.
//!
//! One API on two systems: live, which charges and takes calls only from addresses that the reseller has allowed, and
//! Horizon, the one for tests, whose names are not real and which cannot redeem.
//!
//! Domain names travel in punycode. Dates are text without a time zone, which the vendor does not name. The service
//! cannot tell a repeated order from a second one: after a lost reply,
//! [`reconcile`](crate::runtime::Client::reconcile) looks for the order.

use crate::runtime::prelude::*;
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
#[cfg(feature = "serde")]
mod serial;
mod shared;
pub use crate::runtime::xcp::Credentials;
pub use ack_event::{AckEvent, AckEventReply};
pub use add_nameserver_to_registry::{
    AddNameserverToRegistry, AddNameserverToRegistryReply,
};
pub use add_remove_nameservers::{AddRemoveNameservers, AddRemoveNameserversReply};
pub use assign_nameservers::{AssignNameservers, AssignNameserversReply};
pub use belongs_to_reseller::{BelongsToReseller, BelongsToResellerReply};
pub use cancel_active_process::{CancelActiveProcess, CancelActiveProcessReply};
pub use cancel_pending_order::{CancelPendingOrder, CancelPendingOrderReply};
pub use cancel_pending_orders::{
    CancelPendingOrders, CancelPendingOrdersReply, CancellableStatus, CancelledOrder,
};
pub use cancel_transfer::{CancelTransfer, CancelTransferReply};
pub use cancel_transfer_order::{CancelTransferOrder, CancelTransferOrderReply};
pub use check_nameserver_at_registry::{
    CheckNameserverAtRegistry, CheckNameserverAtRegistryReply,
};
pub use check_transfer::{CheckTransfer, CheckTransferReply};
pub use continue_name_search::{ContinueNameSearch, ContinueNameSearchReply};
pub use create_nameserver::{CreateNameserver, CreateNameserverReply};
pub use delete_nameserver::{DeleteNameserver, DeleteNameserverReply};
pub use get_balance::{GetBalance, GetBalanceReply};
pub use get_ca_blocker_list::{GetCaBlockerList, GetCaBlockerListReply};
pub use get_deleted_domains::{DeletedDomain, GetDeletedDomains, GetDeletedDomainsReply};
pub use get_domain::{GetDomain, GetDomainReply};
pub use get_domain_auth_info::{GetDomainAuthInfo, GetDomainAuthInfoReply};
pub use get_domain_ced_info::{GetDomainCedInfo, GetDomainCedInfoReply};
pub use get_domain_contact::{GetDomainContact, GetDomainContactReply};
pub use get_domain_expire_action::{GetDomainExpireAction, GetDomainExpireActionReply};
pub use get_domain_forwarding_email::{
    GetDomainForwardingEmail, GetDomainForwardingEmailReply,
};
pub use get_domain_list::{GetDomainList, GetDomainListReply};
pub use get_domain_nameservers::{GetDomainNameservers, GetDomainNameserversReply};
pub use get_domain_nexus::{GetDomainNexus, GetDomainNexusReply};
pub use get_domain_reseller_contact::{
    GetDomainResellerContact, GetDomainResellerContactReply,
};
pub use get_domain_status::{GetDomainStatus, GetDomainStatusReply};
pub use get_domain_tld_data::{GetDomainTldData, GetDomainTldDataReply};
pub use get_domain_waiting_history::{
    GetDomainWaitingHistory, GetDomainWaitingHistoryReply, WaitingRequest,
};
pub use get_domain_whois_privacy::{
    GetDomainWhoisPrivacy, GetDomainWhoisPrivacyReply, WhoisPrivacyState,
};
pub use get_domain_xpack_history::{
    GetDomainXpackHistory, GetDomainXpackHistoryReply, XpackRequest,
};
pub use get_domains_by_expire_date::{
    ExpiringDomain, GetDomainsByExpireDate, GetDomainsByExpireDateReply,
};
pub use get_domains_contacts::{
    DomainContacts, GetDomainsContacts, GetDomainsContactsReply,
};
pub use get_nameservers::{CreatedNameserver, GetNameservers, GetNameserversReply};
pub use get_notes::{GetNotes, GetNotesReply, Note, NoteSubject};
pub use get_order_info::{GetOrderInfo, GetOrderInfoReply, OrderInfo};
pub use get_orders_by_domain::{DomainOrder, GetOrdersByDomain, GetOrdersByDomainReply};
pub use get_price::{GetPrice, GetPriceReply, PricedOperation};
pub use get_registrant_verification_status::{
    GetRegistrantVerificationStatus, GetRegistrantVerificationStatusReply,
    RegistrantVerificationStatus,
};
pub use get_simple_transfer_status::{
    GetSimpleTransferStatus, GetSimpleTransferStatusReply, SimpleTransferResult,
};
pub use get_transfers_away::{GetTransfersAway, GetTransfersAwayReply};
pub use get_transfers_in::{GetTransfersIn, GetTransfersInReply};
pub use get_user_info::{GetUserInfo, GetUserInfoReply};
pub use lookup_domain::{LookupDomain, LookupDomainReply};
pub use modify_domain_auth_info::{ModifyDomainAuthInfo, ModifyDomainAuthInfoReply};
pub use modify_domain_ca_whois_display::{
    ModifyDomainCaWhoisDisplay, ModifyDomainCaWhoisDisplayReply,
};
pub use modify_domain_contacts::{ModifyDomainContacts, ModifyDomainContactsReply};
pub use modify_domain_expire_action::{
    ModifyDomainExpireAction, ModifyDomainExpireActionReply,
    ModifyDomainExpireActionRequired,
};
pub use modify_domain_lock::{ModifyDomainLock, ModifyDomainLockReply};
pub use modify_domain_parked_pages::{
    ModifyDomainParkedPages, ModifyDomainParkedPagesReply, ParkedPagesSwitch,
};
pub use modify_domain_tld_data::{ModifyDomainTldData, ModifyDomainTldDataReply};
pub use modify_domain_whois_privacy::{
    ModifyDomainWhoisPrivacy, ModifyDomainWhoisPrivacyReply, PrivacySwitch,
};
pub use modify_nameserver::{ModifyNameserver, ModifyNameserverReply};
pub use poll_events::{
    Event, EventClaimStatus, EventData, EventDeletionReason, EventKind, EventObject,
    EventOrderStatus, EventVerificationStatus, EventZoneCheckStatus, PollEvents,
    PollEventsReply,
};
pub use process_pending_order::{
    AsyncReason, ProcessPendingOrder, ProcessPendingOrderReply,
};
pub use process_transfer::{ProcessTransfer, ProcessTransferReply};
pub use push_domain_to_reseller::{PushDomainToReseller, PushDomainToResellerReply};
pub use query_queued_request::{QueryQueuedRequest, QueryQueuedRequestReply};
pub use redeem_domain::{RedeemDomain, RedeemDomainReply};
pub use register_domain::{RegisterDomain, RegisterDomainReply, RegisterDomainRequired};
pub use renew_domain::{RenewDomain, RenewDomainReply, RenewDomainRequired};
pub use resend_transfer_request::{ResendTransferRequest, ResendTransferRequestReply};
pub use revoke_domain::{RevokeDomain, RevokeDomainReply};
pub use send_cira_approval_email::{SendCiraApprovalEmail, SendCiraApprovalEmailReply};
pub use send_registrant_verification_email::{
    SendRegistrantVerificationEmail, SendRegistrantVerificationEmailReply,
};
pub use simple_transfer::{SimpleTransfer, SimpleTransferDomain, SimpleTransferReply};
pub use suggest_names::{
    ServiceLimits, ServiceOverride, SuggestNames, SuggestNamesReply, SuggestionService,
};
pub use transfer_domain::{TransferDomain, TransferDomainReply, TransferDomainRequired};
pub use update_domain_contacts::{UpdateDomainContacts, UpdateDomainContactsReply};
pub use enums::{
    ContactType, DomainAvailability, OrderHandling, OrderStatus, OrderType,
    TransferStatus, YesNo,
};
pub use error_code::ErrorCode;
pub use types::{
    AssignedNameserver, Contact, ContactSet, DomainChangeResult, Nameserver,
    SuggestedName, SuggestionResult, TldData, Transfer, WhoisPrivacyResult,
};

/// The marker type of OpenSRS.
#[derive(Clone, Copy, Debug)]
pub enum Opensrs {}

impl Service for Opensrs {
    const INFO: &'static ServiceInfo = &SERVICE;
    type Protocol = crate::runtime::xcp::Xcp;
}

/// A client of OpenSRS. Build one with [`live()`] or [`horizon()`].
pub type Client = crate::runtime::Client<Opensrs>;

/// The live system. It charges, and answers only addresses that the reseller has allowed.
///
/// Calls go to `https://rr-n1-tor.opensrs.net:55443/`, version 0.9.
pub fn live(credentials: Credentials) -> ClientBuilder<Opensrs> {
    Client::builder(&SERVICE.editions[0], credentials)
}

/// Horizon, the system for tests. Redemptions do not work there.
///
/// Calls go to `https://horizon.opensrs.net:55443/`, version 0.9.
pub fn horizon(credentials: Credentials) -> ClientBuilder<Opensrs> {
    Client::builder(&SERVICE.editions[1], credentials)
}

/// The set of the Live edition alone.
pub const LIVE: Editions = Editions::only(0);

/// The set of the Horizon edition alone.
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
    settle: Settling {
        read: "GetOrderInfo",
        id: "order_id",
        items: "field_hash",
        name: "domain",
        state: "status",
        done: &["completed"],
        failed: &["declined", "cancelled", "deleted"],
        uncharged: &[],
        why: None,
        time: "order_date",
        zones: &[],
    },
    find: Finding {
        read: "GetOrdersByDomain",
        name: Some("domain"),
        from: "order_from",
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
            set: LIVE,
        },
        Edition {
            name: "horizon",
            version: "0.9",
            endpoint: "https://horizon.opensrs.net:55443/",
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
