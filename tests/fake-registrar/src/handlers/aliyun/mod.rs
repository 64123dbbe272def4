//! The actions of Alibaba Cloud Domain: their effects and responses.
//!
//! Errors in the account's own data are refused at once, with a code that the action documents; errors that only
//! the registry can detect make that part of the task fail.

mod changes;
mod contacts;
mod domains;
mod emails;
mod orders;
mod respond;
mod tasks;
mod transfers;

use super::Handler;

/// All actions that work on the state, by name.
pub const HANDLERS: &[(&str, Handler)] = &[
    ("AcknowledgeTaskResult", tasks::acknowledge),
    ("CheckDomain", domains::check),
    ("CheckTransferInFeasibility", transfers::feasibility),
    ("DeleteContactTemplates", contacts::delete_profiles),
    ("DeleteEmailVerification", emails::delete),
    ("DeleteRegistrantProfile", contacts::delete_profile),
    ("ListEmailVerification", emails::list),
    ("PollTaskResult", tasks::poll),
    ("QueryChangeLogList", domains::change_log),
    ("QueryContactInfo", contacts::contact),
    ("QueryDnsHost", domains::hosts),
    ("QueryDomainByInstanceId", domains::by_instance),
    ("QueryDomainList", domains::list),
    ("QueryEmailVerification", emails::one),
    ("QueryRegistrantProfiles", contacts::profiles),
    ("QueryTaskDetailHistory", tasks::detail_history),
    ("QueryTaskDetailList", tasks::details),
    ("QueryTaskInfoHistory", tasks::history),
    ("QueryTaskList", tasks::list),
    ("QueryTransferInByInstanceId", transfers::in_by_instance),
    ("QueryTransferInList", transfers::list_in),
    ("QueryTransferOutInfo", transfers::out),
    ("ResendEmailVerification", emails::resend),
    ("SaveBatchTaskForCreatingOrderActivate", orders::register_all),
    ("SaveBatchTaskForCreatingOrderRedeem", orders::redeem_all),
    ("SaveBatchTaskForCreatingOrderRenew", orders::renew_all),
    ("SaveBatchTaskForDomainNameProxyService", changes::privacy_all),
    ("SaveBatchTaskForModifyingDomainDns", changes::nameservers),
    ("SaveBatchTaskForTransferProhibitionLock", changes::transfer_lock_all),
    ("SaveBatchTaskForUpdateProhibitionLock", changes::update_lock_all),
    ("SaveBatchTaskForUpdatingContactInfo", changes::contact_of_profile),
    ("SaveBatchTaskForUpdatingContactInfoByNewContact", changes::contact_all),
    ("SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId", changes::contact_of_profile),
    ("SaveRegistrantProfile", contacts::save_profile),
    ("SaveSingleTaskForCancelingTransferIn", transfers::cancel_in),
    ("SaveSingleTaskForCancelingTransferOut", transfers::cancel_out),
    ("SaveSingleTaskForCreatingDnsHost", changes::create_host),
    ("SaveSingleTaskForCreatingOrderActivate", orders::register),
    ("SaveSingleTaskForCreatingOrderRedeem", orders::redeem),
    ("SaveSingleTaskForCreatingOrderRenew", orders::renew),
    ("SaveSingleTaskForDomainNameProxyService", changes::privacy),
    ("SaveSingleTaskForModifyingDnsHost", changes::change_host),
    ("SaveSingleTaskForQueryingTransferAuthorizationCode", transfers::auth_code),
    ("SaveSingleTaskForSynchronizingDnsHost", changes::sync_hosts),
    ("SaveSingleTaskForTransferProhibitionLock", changes::transfer_lock),
    ("SaveSingleTaskForUpdateProhibitionLock", changes::update_lock),
    ("SaveSingleTaskForUpdatingContactInfo", changes::contact),
    ("SaveTaskForUpdatingRegistrantInfoByIdentityCredential", changes::registrant),
    ("SaveTaskForUpdatingRegistrantInfoByRegistrantProfileID", changes::registrant_of_profile),
    ("ScrollDomainList", domains::scroll),
    ("SetDefaultRegistrantProfile", contacts::set_default),
    ("SubmitEmailVerification", emails::submit),
    ("TransferInCheckMailToken", transfers::check_token),
    ("TransferInReenterTransferAuthorizationCode", transfers::reenter_code),
    ("TransferInRefetchWhoisEmail", transfers::refetch_email),
    ("TransferInResendMailToken", transfers::resend_mail),
    ("VerifyContactField", contacts::verify_fields),
    ("VerifyEmail", emails::verify),
];
