//! The actions of Alibaba Cloud Domain: their effects and responses.
//!
//! Errors in the account's own data are refused at once, with a code that the action documents; errors that only
//! the registry can detect make that part of the task fail.

mod applications;
mod changes;
mod contacts;
mod dnssec;
mod domains;
mod emails;
mod groups;
mod orders;
mod purchases;
mod respond;
mod searches;
mod tasks;
mod transfers;

use super::Handler;

pub use changes::{NAMED_BY, unsimulated};

/// All actions that work on the state, by name.
pub const HANDLERS: &[(&str, Handler)] = &[
    ("AcknowledgeTaskResult", tasks::acknowledge),
    ("CancelOperationAudit", applications::cancel),
    ("CancelTask", tasks::cancel),
    ("ChangeResourceGroup", domains::set_resource_group),
    ("CheckDomain", domains::check),
    ("CheckIntlFixPriceDomainStatus", purchases::offer),
    ("CheckTransferInFeasibility", transfers::feasibility),
    ("ConfirmTransferInEmail", transfers::confirm_email),
    ("CreateIntlFixedPriceDomainOrder", purchases::buy),
    ("DeleteContactTemplates", contacts::delete_profiles),
    ("DeleteDomainGroup", groups::delete),
    ("DeleteEmailVerification", emails::delete),
    ("DeleteRegistrantProfile", contacts::delete_profile),
    ("ListEmailVerification", emails::list),
    ("PollTaskResult", tasks::poll),
    ("QueryAdvancedDomainList", searches::search),
    ("QueryChangeLogList", domains::change_log),
    ("QueryContactInfo", contacts::contact),
    ("QueryDSRecord", dnssec::list),
    ("QueryDnsHost", domains::hosts),
    ("QueryDomainByDomainName", domains::by_name),
    ("QueryDomainByInstanceId", domains::by_instance),
    ("QueryDomainGroupList", groups::list),
    ("QueryDomainList", domains::list),
    ("QueryEmailVerification", emails::one),
    ("QueryEnsAssociation", changes::wallet),
    ("QueryIntlFixedPriceOrderList", purchases::list),
    ("QueryLocalEnsAssociation", changes::wallet),
    ("QueryOperationAuditInfoDetail", applications::one),
    ("QueryOperationAuditInfoList", applications::list),
    ("QueryRegistrantProfiles", contacts::profiles),
    ("QueryTaskDetailHistory", tasks::detail_history),
    ("QueryTaskDetailList", tasks::details),
    ("QueryTaskInfoHistory", tasks::history),
    ("QueryTaskList", tasks::list),
    ("QueryTransferInByInstanceId", transfers::in_by_instance),
    ("QueryTransferInList", transfers::list_in),
    ("QueryTransferOutInfo", transfers::out),
    ("ResendEmailVerification", emails::resend),
    ("SaveBatchDomainRemark", domains::set_remark),
    ("SaveBatchTaskForApplyQuickTransferOutOpenly", transfers::quick_out_all),
    ("SaveBatchTaskForCreatingOrderActivate", orders::register_all),
    ("SaveBatchTaskForCreatingOrderRedeem", orders::redeem_all),
    ("SaveBatchTaskForCreatingOrderRenew", orders::renew_all),
    ("SaveBatchTaskForCreatingOrderTransfer", orders::transfer_all),
    ("SaveBatchTaskForDomainNameProxyService", changes::privacy_all),
    ("SaveBatchTaskForModifyingDomainDns", changes::nameservers),
    ("SaveBatchTaskForReserveDropListDomain", orders::reserve_all),
    ("SaveBatchTaskForTransferOutByAuthorizationCode", transfers::out_by_code_all),
    ("SaveBatchTaskForTransferProhibitionLock", changes::transfer_lock_all),
    ("SaveBatchTaskForUpdateProhibitionLock", changes::update_lock_all),
    ("SaveBatchTaskForUpdatingContactInfo", changes::contact_of_profile),
    ("SaveBatchTaskForUpdatingContactInfoByNewContact", changes::contact_all),
    ("SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId", changes::contact_of_profile),
    ("SaveDomainGroup", groups::save),
    ("SaveRegistrantProfile", contacts::save_profile),
    ("SaveSingleTaskForAddingDSRecord", dnssec::add),
    ("SaveSingleTaskForApplyQuickTransferOutOpenly", transfers::quick_out),
    ("SaveSingleTaskForApprovingTransferOut", transfers::approve_out),
    ("SaveSingleTaskForAssociatingEns", changes::set_wallet),
    ("SaveSingleTaskForCancelingTransferIn", transfers::cancel_in),
    ("SaveSingleTaskForCancelingTransferOut", transfers::cancel_out),
    ("SaveSingleTaskForCreatingDnsHost", changes::create_host),
    ("SaveSingleTaskForCreatingOrderActivate", orders::register),
    ("SaveSingleTaskForCreatingOrderRedeem", orders::redeem),
    ("SaveSingleTaskForCreatingOrderRenew", orders::renew),
    ("SaveSingleTaskForCreatingOrderTransfer", orders::transfer),
    ("SaveSingleTaskForDeletingDSRecord", dnssec::delete),
    ("SaveSingleTaskForDeletingDnsHost", changes::delete_host),
    ("SaveSingleTaskForDisassociatingEns", changes::remove_wallet),
    ("SaveSingleTaskForDomainNameProxyService", changes::privacy),
    ("SaveSingleTaskForModifyingDSRecord", dnssec::change),
    ("SaveSingleTaskForModifyingDnsHost", changes::change_host),
    ("SaveSingleTaskForQueryingTransferAuthorizationCode", transfers::auth_code),
    ("SaveSingleTaskForReserveDropListDomain", orders::reserve),
    ("SaveSingleTaskForSynchronizingDSRecord", dnssec::sync),
    ("SaveSingleTaskForSynchronizingDnsHost", changes::sync_hosts),
    ("SaveSingleTaskForTransferOutByAuthorizationCode", transfers::out_by_code),
    ("SaveSingleTaskForTransferProhibitionLock", changes::transfer_lock),
    ("SaveSingleTaskForUpdateProhibitionLock", changes::update_lock),
    ("SaveSingleTaskForUpdatingContactInfo", changes::contact),
    ("SaveTaskForSubmittingDomainDelete", changes::delete_name),
    ("SaveTaskForUpdatingRegistrantInfoByIdentityCredential", changes::registrant),
    ("SaveTaskForUpdatingRegistrantInfoByRegistrantProfileID", changes::registrant_of_profile),
    ("ScrollDomainList", searches::scroll),
    ("SetDefaultRegistrantProfile", contacts::set_default),
    ("SetupDomainAutoRenew", changes::auto_renew),
    ("SubmitEmailVerification", emails::submit),
    ("SubmitOperationAuditInfo", applications::submit),
    ("TransferInCheckMailToken", transfers::check_token),
    ("TransferInReenterTransferAuthorizationCode", transfers::reenter_code),
    ("TransferInRefetchWhoisEmail", transfers::refetch_email),
    ("TransferInResendMailToken", transfers::resend_mail),
    ("UpdateDomainToDomainGroup", groups::put_names),
    ("VerifyContactField", contacts::verify_fields),
    ("VerifyEmail", emails::verify),
];
