//! The actions of OpenSRS: their effects and responses.
//!
//! OpenSRS regards a name that can only be redeemed as deleted: only the list of deleted names contains it. Its
//! times have no zone; they are UTC here. An injected failure is reported with 400, or with the code at the
//! beginning of its text.

mod contacts;
mod domains;
mod events;
mod format;
mod lists;
mod lookup;
mod modify;
mod nameservers;
mod orders;
mod params;
mod placing;
mod renewing;
mod transfers;
mod verification;

use super::Handler;

/// All actions that work on the state, by name. The remaining actions of a name search return the spec's examples,
/// since a search is never cut short.
pub const HANDLERS: &[(&str, Handler)] = &[
    ("AckEvent", events::acknowledge),
    ("AddNameserverToRegistry", nameservers::add_to_registry),
    ("AddRemoveNameservers", nameservers::add_remove),
    ("AssignNameservers", nameservers::assign),
    ("BelongsToReseller", lookup::belongs),
    ("CancelActiveProcess", orders::cancel_active),
    ("CancelPendingOrder", orders::cancel),
    ("CancelPendingOrders", orders::cancel_all),
    ("CancelTransfer", transfers::cancel),
    ("CancelTransferOrder", transfers::cancel_order),
    ("CheckNameserverAtRegistry", nameservers::check_at_registry),
    ("CheckTransfer", transfers::check),
    ("CreateNameserver", nameservers::create),
    ("DeleteNameserver", nameservers::delete),
    ("GetBalance", lookup::balance),
    ("GetCaBlockerList", lookup::ca_blockers),
    ("GetDeletedDomains", lists::deleted),
    ("GetDomain", domains::all),
    ("GetDomainAuthInfo", domains::auth_info),
    ("GetDomainCedInfo", domains::ced_info),
    ("GetDomainContact", contacts::one),
    ("GetDomainExpireAction", domains::expire_action),
    ("GetDomainForwardingEmail", domains::forwarding_email),
    ("GetDomainList", lists::of_profile),
    ("GetDomainNameservers", domains::nameservers),
    ("GetDomainNexus", domains::nexus),
    ("GetDomainResellerContact", domains::reseller_contact),
    ("GetDomainStatus", domains::status),
    ("GetDomainTldData", domains::registry_data),
    ("GetDomainWaitingHistory", domains::waiting_history),
    ("GetDomainWhoisPrivacy", domains::privacy),
    ("GetDomainXpackHistory", domains::xpack_history),
    ("GetDomainsByExpireDate", lists::by_expiry),
    ("GetDomainsContacts", contacts::of_many),
    ("GetNameservers", nameservers::list),
    ("GetNotes", lists::notes),
    ("GetOrderInfo", orders::info),
    ("GetOrdersByDomain", orders::by_domain),
    ("GetPrice", lookup::price),
    ("GetRegistrantVerificationStatus", verification::status),
    ("GetSimpleTransferStatus", transfers::simple_status),
    ("GetTransfersAway", transfers::list_away),
    ("GetTransfersIn", transfers::list_in),
    ("GetUserInfo", domains::user_info),
    ("LookupDomain", lookup::lookup),
    ("ModifyDomainAuthInfo", modify::auth_info),
    ("ModifyDomainCaWhoisDisplay", modify::ca_display),
    ("ModifyDomainContacts", contacts::modify),
    ("ModifyDomainExpireAction", modify::expire_action),
    ("ModifyDomainLock", modify::lock),
    ("ModifyDomainParkedPages", modify::parked_pages),
    ("ModifyDomainTldData", modify::registry_data),
    ("ModifyDomainWhoisPrivacy", modify::privacy),
    ("ModifyNameserver", nameservers::modify),
    ("PollEvents", events::poll),
    ("ProcessPendingOrder", orders::process),
    ("ProcessTransfer", transfers::process),
    ("PushDomainToReseller", transfers::push),
    ("QueryQueuedRequest", orders::queued),
    ("RedeemDomain", renewing::redeem),
    ("RegisterDomain", placing::register),
    ("RenewDomain", renewing::renew),
    ("ResendTransferRequest", transfers::resend),
    ("RevokeDomain", renewing::revoke),
    ("SendCiraApprovalEmail", verification::send_cira),
    ("SendRegistrantVerificationEmail", verification::send),
    ("SimpleTransfer", transfers::simple),
    ("SuggestNames", lookup::suggest),
    ("TransferDomain", placing::transfer),
    ("UpdateDomainContacts", contacts::update),
];
