// @generated from spec/opensrs/service.yaml by `cargo xtask codegen`. Edit that file, not this one.

//! OpenSRS.
//!
//! Registers, renews, redeems, transfers and manages domain names as a reseller of OpenSRS.
//!
//! One API on two systems: live, which charges and takes calls only from addresses that the
//! reseller has allowed, and Horizon, the one for tests, whose names are not real and which
//! cannot redeem.
//!
//! Domain names travel in punycode. Dates are text without a time zone, which the vendor does
//! not name. The service cannot tell a repeated order from a second one: after a lost reply,
//! [`reconcile`](crate::runtime::Client::reconcile) looks for the order.
use crate::runtime::prelude::*;

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

#[cfg(feature = "serde")]
mod serial;
mod types;

pub use crate::runtime::xcp::Credentials;
pub use ack_event::*;
pub use add_nameserver_to_registry::*;
pub use add_remove_nameservers::*;
pub use assign_nameservers::*;
pub use belongs_to_reseller::*;
pub use cancel_active_process::*;
pub use cancel_pending_order::*;
pub use cancel_pending_orders::*;
pub use cancel_transfer::*;
pub use cancel_transfer_order::*;
pub use check_nameserver_at_registry::*;
pub use check_transfer::*;
pub use continue_name_search::*;
pub use create_nameserver::*;
pub use delete_nameserver::*;
pub use get_balance::*;
pub use get_ca_blocker_list::*;
pub use get_deleted_domains::*;
pub use get_domain::*;
pub use get_domain_auth_info::*;
pub use get_domain_ced_info::*;
pub use get_domain_contact::*;
pub use get_domain_expire_action::*;
pub use get_domain_forwarding_email::*;
pub use get_domain_list::*;
pub use get_domain_nameservers::*;
pub use get_domain_nexus::*;
pub use get_domain_reseller_contact::*;
pub use get_domain_status::*;
pub use get_domain_tld_data::*;
pub use get_domain_waiting_history::*;
pub use get_domain_whois_privacy::*;
pub use get_domain_xpack_history::*;
pub use get_domains_by_expire_date::*;
pub use get_domains_contacts::*;
pub use get_nameservers::*;
pub use get_notes::*;
pub use get_order_info::*;
pub use get_orders_by_domain::*;
pub use get_price::*;
pub use get_registrant_verification_status::*;
pub use get_simple_transfer_status::*;
pub use get_transfers_away::*;
pub use get_transfers_in::*;
pub use get_user_info::*;
pub use lookup_domain::*;
pub use modify_domain_auth_info::*;
pub use modify_domain_ca_whois_display::*;
pub use modify_domain_contacts::*;
pub use modify_domain_expire_action::*;
pub use modify_domain_lock::*;
pub use modify_domain_parked_pages::*;
pub use modify_domain_tld_data::*;
pub use modify_domain_whois_privacy::*;
pub use modify_nameserver::*;
pub use poll_events::*;
pub use process_pending_order::*;
pub use process_transfer::*;
pub use push_domain_to_reseller::*;
pub use query_queued_request::*;
pub use redeem_domain::*;
pub use register_domain::*;
pub use renew_domain::*;
pub use resend_transfer_request::*;
pub use revoke_domain::*;
pub use send_cira_approval_email::*;
pub use send_registrant_verification_email::*;
pub use simple_transfer::*;
pub use suggest_names::*;
pub use transfer_domain::*;
pub use update_domain_contacts::*;
pub use enums::*;
pub use error_code::*;
pub use types::*;

/// OpenSRS, as a type.
#[derive(Clone, Copy, Debug)]
pub enum Opensrs {}

impl Service for Opensrs {
    const INFO: &'static ServiceInfo = &SERVICE;
    type Protocol = crate::runtime::xcp::Xcp;
}

/// A client of OpenSRS, begun by [`live()`] or [`horizon()`].
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

/// The set that holds only the Live edition.
pub const LIVE: Editions = Editions::only(0);

/// The set that holds only the Horizon edition.
pub const HORIZON: Editions = Editions::only(1);

const REGISTRANT_IP: Parameter = Parameter::string("registrant_ip").sensitive().rules(&[Rule::IP]);

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
