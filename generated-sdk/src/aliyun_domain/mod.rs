// @generated from spec/aliyun-domain/service.yaml by `cargo xtask codegen`. Edit that file, not this one.

//! Alibaba Cloud Domain.
//!
//! Registers, renews, redeems, transfers and manages domain names at Alibaba Cloud.
//!
//! The API has two editions, China and international, each with its own accounts, endpoint and version. Their
//! parameters and response fields are nearly the same; the docs of a field say if only one edition has it.
//!
//! # Example
//!
//! ```no_run
//! use registrar_sdk::aliyun_domain::{self, Credentials, CheckDomain};
//!
//! # async fn example() -> Result<(), registrar_sdk::Error> {
//! let client = aliyun_domain::international(Credentials::from_env()?).build()?;
//! let response = client.send(CheckDomain::new("abc.com")).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! ```
//!
//! # Actions
//!
//! ## Availability and prices
//!
//! - [`BatchFuzzyMatchDomainSensitiveWord`] — Returns the words in the labels of several domain names that the service considers sensitive.
//! - [`CheckDomain`] — Checks whether a domain name can be registered now, and whether it is a premium name.
//! - [`CheckDomainSunriseClaim`] — Returns whether a domain name matches a trademark while its suffix is launched.
//! - [`CheckIntlFixPriceDomainStatus`] — Returns the price of a domain name that is sold abroad at a fixed price, and until when it is for sale.
//! - [`FuzzyMatchDomainSensitiveWord`] — Returns the words in the label of a domain name that the service considers sensitive.
//! - [`GetIntlFixPriceDomainListUrl`] — Returns a URL of the list of all domain names that are sold abroad at a fixed price, as it was on one day.
//! - [`LookupTmchNotice`] — Returns a notice of the Trademark Clearinghouse: the trademarks that match a domain name, with their holders.
//! - [`QueryDomainRealTimePrice`] — Returns the current prices of operations on domain names.
//!
//! ## Domain names
//!
//! - [`ChangeResourceGroup`] — Moves a domain name to another resource group of the account.
//! - [`CheckMaxYearOfServerLock`] — Returns the maximum number of years for which a registry lock can be bought or renewed.
//! - [`CheckProcessingServerLockApply`] — Checks whether the registry is processing an application for a lock on a domain name.
//! - [`DeleteDomainGroup`] — Deletes a group of domain names.
//! - [`DomainKnowledgeRetrieve`] — Searches the vendor's knowledge base about domain names, and returns the passages that match best.
//! - [`ListServerLock`] — Lists the registry locks on the account's domain names, page by page.
//! - [`QueryAdvancedDomainList`] — Searches the domain names of the account by many filters, page by page.
//! - [`QueryArtExtension`] — Returns the data about a work of art that belongs to an `.art` domain name.
//! - [`QueryChangeLogList`] — Lists the changes to the account's domain names, page by page.
//! - [`QueryDomainByDomainName`] — Returns the details of a domain name of the account: its dates, registrant, locks and DNS servers.
//! - [`QueryDomainByInstanceId`] — Returns the details of a domain name of the account: its dates, registrant, locks and DNS servers.
//! - [`QueryDomainGroupList`] — Lists the groups into which the account has sorted its domain names.
//! - [`QueryDomainList`] — Lists the domain names of the account, page by page.
//! - [`QueryDomainSuffix`] — Lists the suffixes by which [`QueryAdvancedDomainList`](crate::aliyun_domain::QueryAdvancedDomainList) can search.
//! - [`QueryEnsAssociation`] — Returns the wallet address of a domain name in the Ethereum Name Service (ENS).
//! - [`QueryLocalEnsAssociation`] — Returns the wallet address of a domain name in the Ethereum Name Service (ENS), as Alibaba Cloud has recorded it.
//! - [`QueryServerLock`] — Returns the registry's lock on a domain name.
//! - [`SaveBatchDomainRemark`] — Sets the account's own note on several domain names to one text.
//! - [`SaveBatchTaskForDomainNameProxyService`] — Submits a task that turns the privacy protection of domain names on or off, free of charge.
//! - [`SaveBatchTaskForGenerateDomainCertificate`] — Submits a task that generates the certificates of domain names, documents that state who has registered them.
//! - [`SaveBatchTaskForTransferProhibitionLock`] — Submits a task that locks domain names against transfers to another registrar, or unlocks them.
//! - [`SaveBatchTaskForUpdateProhibitionLock`] — Submits a task that sets or removes the lock against updates of one or several domain names.
//! - [`SaveDomainGroup`] — Creates a group for domain names, or changes the title of a group.
//! - [`SaveSingleTaskForAssociatingEns`] — Submits a task that associates a domain name with a wallet address in the Ethereum Name Service (ENS).
//! - [`SaveSingleTaskForDisassociatingEns`] — Submits a task that removes the wallet address of a domain name from the Ethereum Name Service (ENS).
//! - [`SaveSingleTaskForDomainNameProxyService`] — Submits a task that turns the privacy protection of a domain name on or off, free of charge.
//! - [`SaveSingleTaskForGenerateDomainCertificate`] — Submits a task that generates the certificate of a domain name, a document that states who has registered it.
//! - [`SaveSingleTaskForSaveArtExtension`] — Submits a task that saves data about a work of art with an `.art` domain name.
//! - [`SaveSingleTaskForTransferProhibitionLock`] — Submits a task that locks a domain name against transfers to another registrar, or unlocks it.
//! - [`SaveSingleTaskForUpdateProhibitionLock`] — Submits a task that sets or removes the lock against updates of a domain name.
//! - [`SaveTaskForSubmittingDomainDelete`] — Submits a task that deletes a domain name.
//! - [`ScrollDomainList`] — Lists the domain names of the account with a cursor: each page returns the [`scroll_id`](field@ScrollDomainList::scroll_id) of the next one.
//! - [`UpdateDomainToDomainGroup`] — Puts domain names of the account into a group.
//!
//! ## Registration, renewal and redemption
//!
//! - [`CreateIntlFixedPriceDomainOrder`] — Orders a domain name that is sold abroad at a fixed price.
//! - [`QueryIntlFixedPriceOrderList`] — Lists the account's orders of domain names sold abroad at a fixed price, page by page.
//! - [`SaveBatchTaskForCreatingOrderActivate`] — Orders the registration of several domain names.
//! - [`SaveBatchTaskForCreatingOrderRedeem`] — Orders the redemption of several domain names that have expired.
//! - [`SaveBatchTaskForCreatingOrderRenew`] — Orders the renewal of several domain names.
//! - [`SaveBatchTaskForReserveDropListDomain`] — Reserves several domain names that are about to be deleted, so that Alibaba Cloud registers them for the account once they are free.
//! - [`SaveSingleTaskForCreatingOrderActivate`] — Orders the registration of a domain name.
//! - [`SaveSingleTaskForCreatingOrderRedeem`] — Orders the redemption of a domain name that has expired.
//! - [`SaveSingleTaskForCreatingOrderRenew`] — Orders the renewal of a domain name.
//! - [`SaveSingleTaskForReserveDropListDomain`] — Reserves a domain name that is about to be deleted, so that Alibaba Cloud registers it for the account once it is free.
//! - [`SetupDomainAutoRenew`] — Turns the automatic renewal of a domain name on or off.
//!
//! ## Transfers
//!
//! - [`CheckTransferInFeasibility`] — Checks whether a domain name can be transferred to Alibaba Cloud.
//! - [`ConfirmTransferInEmail`] — Confirms the email address of transfers to Alibaba Cloud, without the mail to the registrant.
//! - [`QueryTransferInByInstanceId`] — Returns a transfer to Alibaba Cloud by its instance id.
//! - [`QueryTransferInList`] — Lists the transfers to Alibaba Cloud that the account ordered.
//! - [`QueryTransferOutInfo`] — Returns the status of a transfer of a domain name away from Alibaba Cloud.
//! - [`SaveBatchTaskForApplyQuickTransferOutOpenly`] — Submits a task that requests the quick transfer of several domain names to another registrar.
//! - [`SaveBatchTaskForCreatingOrderTransfer`] — Orders the transfer of several domain names to Alibaba Cloud.
//! - [`SaveBatchTaskForTransferOutByAuthorizationCode`] — Submits a task that transfers several domain names to another registrar by their transfer authorization codes.
//! - [`SaveSingleTaskForApplyQuickTransferOutOpenly`] — Submits a task that requests the quick transfer of a domain name to another registrar.
//! - [`SaveSingleTaskForApprovingTransferOut`] — Submits a task that approves the transfer of a domain name to another registrar.
//! - [`SaveSingleTaskForCancelingTransferIn`] — Submits a task that cancels the transfer of a domain name to Alibaba Cloud.
//! - [`SaveSingleTaskForCancelingTransferOut`] — Submits a task that cancels the transfer of a domain name away from Alibaba Cloud.
//! - [`SaveSingleTaskForCreatingOrderTransfer`] — Orders the transfer of a domain name to Alibaba Cloud.
//! - [`SaveSingleTaskForQueryingTransferAuthorizationCode`] — Submits a task that requests the transfer authorization code of a domain name.
//! - [`SaveSingleTaskForTransferOutByAuthorizationCode`] — Submits a task that transfers a domain name to another registrar by its transfer authorization code.
//! - [`TransferInCheckMailToken`] — Consents to a transfer to Alibaba Cloud with the token from the mail to the registrant.
//! - [`TransferInReenterTransferAuthorizationCode`] — Submits the transfer authorization code of a transfer to Alibaba Cloud again.
//! - [`TransferInRefetchWhoisEmail`] — Makes Alibaba Cloud query WHOIS again for the registrant's email address of a transfer.
//! - [`TransferInResendMailToken`] — Sends the verification mail of a transfer to Alibaba Cloud again.
//!
//! ## Nameservers, DNS hosts and DNSSEC
//!
//! - [`QueryDSRecord`] — Lists the DS records of a domain name, as Alibaba Cloud knows them.
//! - [`QueryDnsHost`] — Lists the DNS hosts of a domain name, each with its IP addresses.
//! - [`SaveBatchTaskForModifyingDomainDns`] — Submits a task that changes the DNS servers of one or several domain names.
//! - [`SaveSingleTaskForAddingDSRecord`] — Submits a task that adds a DS record to a domain name.
//! - [`SaveSingleTaskForCreatingDnsHost`] — Submits a task that creates a DNS host of a domain name.
//! - [`SaveSingleTaskForDeletingDSRecord`] — Submits a task that deletes a DS record of a domain name.
//! - [`SaveSingleTaskForDeletingDnsHost`] — Submits a task that deletes a DNS host of a domain name.
//! - [`SaveSingleTaskForModifyingDSRecord`] — Submits a task that changes a DS record of a domain name.
//! - [`SaveSingleTaskForModifyingDnsHost`] — Submits a task that changes the addresses of a DNS host of a domain name.
//! - [`SaveSingleTaskForSynchronizingDSRecord`] — Submits a task that synchronizes the DS records of a domain name with the registry.
//! - [`SaveSingleTaskForSynchronizingDnsHost`] — Submits a task that synchronizes the DNS hosts of a domain name.
//!
//! ## Registrants and contacts
//!
//! - [`DeleteContactTemplates`] — Deletes registrant profiles permanently.
//! - [`DeleteRegistrantProfile`] — Deletes a registrant profile permanently.
//! - [`QueryContactInfo`] — Returns one contact of a domain name.
//! - [`QueryDomainAdminDivision`] — Lists the provinces of China with their cities.
//! - [`QueryRegistrantProfiles`] — Lists the registrant profiles of the account, page by page.
//! - [`SaveBatchTaskForUpdatingContactInfo`] — Submits a task that replaces one contact of several domain names with a registrant profile.
//! - [`SaveBatchTaskForUpdatingContactInfoByNewContact`] — Submits a task that replaces one contact of several domain names with new data.
//! - [`SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId`] — Submits a task that replaces one contact of several domain names with a registrant profile.
//! - [`SaveRegistrantProfile`] — Creates a registrant profile, or changes an existing one.
//! - [`SaveSingleTaskForUpdatingContactInfo`] — Submits a task that replaces one contact of a domain name with a registrant profile.
//! - [`SaveTaskForUpdatingRegistrantInfoByIdentityCredential`] — Submits a task that gives domain names a new registrant, with a document that proves the registrant's identity.
//! - [`SaveTaskForUpdatingRegistrantInfoByRegistrantProfileID`] — Submits a task that gives domain names a new registrant, from a registrant profile.
//! - [`SetDefaultRegistrantProfile`] — Makes a registrant profile the default one of the account.
//! - [`VerifyContactField`] — Checks whether the data of a contact has the form that the registry requires.
//!
//! ## Real-name verification, qualifications and audits
//!
//! - [`CancelDomainVerification`] — Cancels the review of a domain name or of its registrant.
//! - [`CancelOperationAudit`] — Cancels an application that Alibaba Cloud's staff reviews.
//! - [`CancelQualificationVerification`] — Cancels the review of the documents for a name in `.餐厅` or `.商标`.
//! - [`DomainSpecialBizCancel`] — Cancels an application for a domain name that needs a special review, such as the name of a public body.
//! - [`GetOperationOssUploadPolicy`] — Returns the permission to upload documents for an application that Alibaba Cloud's staff reviews.
//! - [`GetQualificationUploadPolicy`] — Returns the permission to upload documents for a name in `.餐厅` or `.商标`.
//! - [`QueryDomainRealNameVerificationInfo`] — Returns the document with which the registrant of a domain name was verified.
//! - [`QueryDomainSpecialBizDetail`] — Returns an application for a domain name that needs a special review, such as the name of a public body.
//! - [`QueryDomainSpecialBizInfoByDomain`] — Returns the latest application for a domain name that needs a special review, such as the name of a public body.
//! - [`QueryFailReasonForDomainRealNameVerification`] — Returns why verifications of a domain name have failed, including reviews of its wording.
//! - [`QueryFailReasonForRegistrantProfileRealNameVerification`] — Returns why verifications of the registrant of a profile have failed.
//! - [`QueryFailingReasonListForQualification`] — Returns why reviews of the documents for a name in `.餐厅` or `.商标` have failed.
//! - [`QueryOperationAuditInfoDetail`] — Returns an application that Alibaba Cloud's staff reviews.
//! - [`QueryOperationAuditInfoList`] — Lists the account's applications that Alibaba Cloud's staff reviews, page by page.
//! - [`QueryQualificationDetail`] — Returns the review of the documents for a name in `.餐厅` or `.商标`.
//! - [`QueryRegistrantProfileRealNameVerificationInfo`] — Returns the document with which the registrant of a profile was verified.
//! - [`RegistrantProfileRealNameVerification`] — Submits a document that proves the identity of the registrant of a profile, for review.
//! - [`ResetQualificationVerification`] — Resets the review of the documents for a name in `.餐厅` or `.商标`.
//! - [`SaveRegistrantProfileRealNameVerification`] — Creates a registrant profile with a document that proves the registrant's identity, or adds the document to a profile.
//! - [`SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential`] — Submits a task that has the registrant of domain names verified, with a document that proves the registrant's identity.
//! - [`SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID`] — Submits a task that has the registrant of a domain name verified with the document of a registrant profile.
//! - [`SubmitDomainSpecialBizCredentials`] — Submits documents for an application for a domain name that needs a special review, such as the name of a public body.
//! - [`SubmitOperationAuditInfo`] — Submits an application to move domain names to another account of Alibaba Cloud.
//! - [`SubmitOperationCredentials`] — Submits the documents for an application that Alibaba Cloud's staff reviews.
//!
//! ## Verified email addresses
//!
//! - [`DeleteEmailVerification`] — Deletes email addresses from the verified addresses of the account.
//! - [`EmailVerified`] — Checks whether an email address has been verified, judging by the name of the action.
//! - [`ListEmailVerification`] — Lists the verified and unverified email addresses of the account, page by page.
//! - [`QueryEmailVerification`] — Returns whether an email address has been verified.
//! - [`ResendEmailVerification`] — Sends the verification mail again to email addresses that have been submitted before.
//! - [`SubmitEmailVerification`] — Sends a verification mail to email addresses of registrants.
//! - [`VerifyEmail`] — Confirms an email address with the token that its owner has received.
//!
//! ## Tasks
//!
//! - [`AcknowledgeTaskResult`] — Acknowledges ended parts of tasks, so that they are not polled again.
//! - [`CancelTask`] — Cancels a task that is in progress.
//! - [`PollTaskResult`] — Lists the parts of tasks that have ended and have not been acknowledged yet, page by page.
//! - [`QueryTaskDetailHistory`] — Lists the parts of a past task, one for each domain name, page by page.
//! - [`QueryTaskDetailList`] — Lists the parts of a task with their outcomes, one for each domain name, page by page.
//! - [`QueryTaskInfoHistory`] — Lists the account's past tasks, page by page.
//! - [`QueryTaskList`] — Lists the tasks that the account has submitted, page by page.
#![allow(rustdoc::redundant_explicit_links, reason = "the docs are repeated elsewhere")]

use crate::prelude::*;
use error_code::ERRORS;

mod acknowledge_task_result;
mod batch_fuzzy_match_domain_sensitive_word;
mod cancel_domain_verification;
mod cancel_operation_audit;
mod cancel_qualification_verification;
mod cancel_task;
mod change_resource_group;
mod check_domain;
mod check_domain_sunrise_claim;
mod check_intl_fix_price_domain_status;
mod check_max_year_of_server_lock;
mod check_processing_server_lock_apply;
mod check_transfer_in_feasibility;
mod confirm_transfer_in_email;
mod create_intl_fixed_price_domain_order;
mod delete_contact_templates;
mod delete_domain_group;
mod delete_email_verification;
mod delete_registrant_profile;
mod domain_knowledge_retrieve;
mod domain_special_biz_cancel;
mod email_verified;
mod fuzzy_match_domain_sensitive_word;
mod get_intl_fix_price_domain_list_url;
mod get_operation_oss_upload_policy;
mod get_qualification_upload_policy;
mod list_email_verification;
mod list_server_lock;
mod lookup_tmch_notice;
mod poll_task_result;
mod query_advanced_domain_list;
mod query_art_extension;
mod query_change_log_list;
mod query_contact_info;
mod query_ds_record;
mod query_dns_host;
mod query_domain_admin_division;
mod query_domain_by_domain_name;
mod query_domain_by_instance_id;
mod query_domain_group_list;
mod query_domain_list;
mod query_domain_real_name_verification_info;
mod query_domain_real_time_price;
mod query_domain_special_biz_detail;
mod query_domain_special_biz_info_by_domain;
mod query_domain_suffix;
mod query_email_verification;
mod query_ens_association;
mod query_fail_reason_for_domain_real_name_verification;
mod query_fail_reason_for_registrant_profile_real_name_verification;
mod query_failing_reason_list_for_qualification;
mod query_intl_fixed_price_order_list;
mod query_local_ens_association;
mod query_operation_audit_info_detail;
mod query_operation_audit_info_list;
mod query_qualification_detail;
mod query_registrant_profile_real_name_verification_info;
mod query_registrant_profiles;
mod query_server_lock;
mod query_task_detail_history;
mod query_task_detail_list;
mod query_task_info_history;
mod query_task_list;
mod query_transfer_in_by_instance_id;
mod query_transfer_in_list;
mod query_transfer_out_info;
mod registrant_profile_real_name_verification;
mod resend_email_verification;
mod reset_qualification_verification;
mod save_batch_domain_remark;
mod save_batch_task_for_apply_quick_transfer_out_openly;
mod save_batch_task_for_creating_order_activate;
mod save_batch_task_for_creating_order_redeem;
mod save_batch_task_for_creating_order_renew;
mod save_batch_task_for_creating_order_transfer;
mod save_batch_task_for_domain_name_proxy_service;
mod save_batch_task_for_generate_domain_certificate;
mod save_batch_task_for_modifying_domain_dns;
mod save_batch_task_for_reserve_drop_list_domain;
mod save_batch_task_for_transfer_out_by_authorization_code;
mod save_batch_task_for_transfer_prohibition_lock;
mod save_batch_task_for_update_prohibition_lock;
mod save_batch_task_for_updating_contact_info;
mod save_batch_task_for_updating_contact_info_by_new_contact;
mod save_batch_task_for_updating_contact_info_by_registrant_profile_id;
mod save_domain_group;
mod save_registrant_profile;
mod save_registrant_profile_real_name_verification;
mod save_single_task_for_adding_ds_record;
mod save_single_task_for_apply_quick_transfer_out_openly;
mod save_single_task_for_approving_transfer_out;
mod save_single_task_for_associating_ens;
mod save_single_task_for_canceling_transfer_in;
mod save_single_task_for_canceling_transfer_out;
mod save_single_task_for_creating_dns_host;
mod save_single_task_for_creating_order_activate;
mod save_single_task_for_creating_order_redeem;
mod save_single_task_for_creating_order_renew;
mod save_single_task_for_creating_order_transfer;
mod save_single_task_for_deleting_ds_record;
mod save_single_task_for_deleting_dns_host;
mod save_single_task_for_disassociating_ens;
mod save_single_task_for_domain_name_proxy_service;
mod save_single_task_for_generate_domain_certificate;
mod save_single_task_for_modifying_ds_record;
mod save_single_task_for_modifying_dns_host;
mod save_single_task_for_querying_transfer_authorization_code;
mod save_single_task_for_reserve_drop_list_domain;
mod save_single_task_for_save_art_extension;
mod save_single_task_for_synchronizing_ds_record;
mod save_single_task_for_synchronizing_dns_host;
mod save_single_task_for_transfer_out_by_authorization_code;
mod save_single_task_for_transfer_prohibition_lock;
mod save_single_task_for_update_prohibition_lock;
mod save_single_task_for_updating_contact_info;
mod save_task_for_submitting_domain_delete;
mod save_task_for_submitting_domain_real_name_verification_by_identity_credential;
mod save_task_for_submitting_domain_real_name_verification_by_registrant_profile_id;
mod save_task_for_updating_registrant_info_by_identity_credential;
mod save_task_for_updating_registrant_info_by_registrant_profile_id;
mod scroll_domain_list;
mod set_default_registrant_profile;
mod setup_domain_auto_renew;
mod submit_domain_special_biz_credentials;
mod submit_email_verification;
mod submit_operation_audit_info;
mod submit_operation_credentials;
mod transfer_in_check_mail_token;
mod transfer_in_reenter_transfer_authorization_code;
mod transfer_in_refetch_whois_email;
mod transfer_in_resend_mail_token;
mod update_domain_to_domain_group;
mod verify_contact_field;
mod verify_email;
mod enums;
mod error_code;
mod types;
#[cfg(feature = "registrar")]
mod registrar;
mod shared;
pub use crate::rpc::Credentials;
pub use acknowledge_task_result::{AcknowledgeTaskResult, AcknowledgeTaskResultResponse};
pub use batch_fuzzy_match_domain_sensitive_word::{
    BatchFuzzyMatchDomainSensitiveWord, BatchFuzzyMatchDomainSensitiveWordResponse,
    SensitiveWordMatch,
};
pub use cancel_domain_verification::{
    CancelDomainVerification, CancelDomainVerificationResponse, DomainReview,
};
pub use cancel_operation_audit::{CancelOperationAudit, CancelOperationAuditResponse};
pub use cancel_qualification_verification::{
    CancelQualificationVerification, CancelQualificationVerificationResponse,
};
pub use cancel_task::{CancelTask, CancelTaskResponse};
pub use change_resource_group::{ChangeResourceGroup, ChangeResourceGroupResponse};
pub use check_domain::{
    Availability, CheckDomain, CheckDomainResponse, FeeCommand, FeeCurrency, StaticPrice,
};
pub use check_domain_sunrise_claim::{
    CheckDomainSunriseClaim, CheckDomainSunriseClaimResponse, TrademarkPeriod,
};
pub use check_intl_fix_price_domain_status::{
    CheckIntlFixPriceDomainStatus, CheckIntlFixPriceDomainStatusResponse,
    FixedPriceCurrency, FixedPriceOffer,
};
pub use check_max_year_of_server_lock::{
    CheckMaxYearOfServerLock, CheckMaxYearOfServerLockResponse, ServerLockOrder,
};
pub use check_processing_server_lock_apply::{
    CheckProcessingServerLockApply, CheckProcessingServerLockApplyResponse,
};
pub use check_transfer_in_feasibility::{
    CheckTransferInFeasibility, CheckTransferInFeasibilityResponse,
};
pub use confirm_transfer_in_email::{
    ConfirmTransferInEmail, ConfirmTransferInEmailResponse,
};
pub use create_intl_fixed_price_domain_order::{
    CreateIntlFixedPriceDomainOrder, CreateIntlFixedPriceDomainOrderResponse,
    FixedPricePurchase,
};
pub use delete_contact_templates::{
    DeleteContactTemplates, DeleteContactTemplatesResponse,
};
pub use delete_domain_group::{DeleteDomainGroup, DeleteDomainGroupResponse};
pub use delete_email_verification::{
    DeleteEmailVerification, DeleteEmailVerificationResponse,
};
pub use delete_registrant_profile::{
    DeleteRegistrantProfile, DeleteRegistrantProfileResponse,
};
pub use domain_knowledge_retrieve::{
    DomainKnowledgeRetrieve, DomainKnowledgeRetrieveResponse, KnowledgePassage,
    KnowledgeSite,
};
pub use domain_special_biz_cancel::{
    DomainSpecialBizCancel, DomainSpecialBizCancelResponse,
};
pub use email_verified::{EmailVerified, EmailVerifiedResponse};
pub use fuzzy_match_domain_sensitive_word::{
    FuzzyMatchDomainSensitiveWord, FuzzyMatchDomainSensitiveWordResponse,
};
pub use get_intl_fix_price_domain_list_url::{
    FixedPriceList, GetIntlFixPriceDomainListUrl, GetIntlFixPriceDomainListUrlResponse,
};
pub use get_operation_oss_upload_policy::{
    GetOperationOssUploadPolicy, GetOperationOssUploadPolicyResponse,
};
pub use get_qualification_upload_policy::{
    GetQualificationUploadPolicy, GetQualificationUploadPolicyResponse,
};
pub use list_email_verification::{
    EmailVerification, ListEmailVerification, ListEmailVerificationResponse,
};
pub use list_server_lock::{
    ListServerLock, ListServerLockResponse, ServerLock, ServerLockOrderKey,
};
pub use lookup_tmch_notice::{
    LookupTmchNotice, LookupTmchNoticeResponse, TrademarkAddress, TrademarkClaim,
    TrademarkClass, TrademarkContact, TrademarkHolder, TrademarkJurisdiction,
};
pub use poll_task_result::{EndedTaskDetail, PollTaskResult, PollTaskResultResponse};
pub use query_advanced_domain_list::{
    QueryAdvancedDomainList, QueryAdvancedDomainListResponse,
};
pub use query_art_extension::{QueryArtExtension, QueryArtExtensionResponse};
pub use query_change_log_list::{
    ChangeLog, QueryChangeLogList, QueryChangeLogListResponse,
};
pub use query_contact_info::{QueryContactInfo, QueryContactInfoResponse};
pub use query_ds_record::{DsRecord, QueryDSRecord, QueryDSRecordResponse};
pub use query_dns_host::{DnsHost, QueryDnsHost, QueryDnsHostResponse};
pub use query_domain_admin_division::{
    AdminDivision, ChildDivision, QueryDomainAdminDivision,
    QueryDomainAdminDivisionResponse,
};
pub use query_domain_by_domain_name::{
    NamedTag, QueryDomainByDomainName, QueryDomainByDomainNameResponse,
};
pub use query_domain_by_instance_id::{
    QueryDomainByInstanceId, QueryDomainByInstanceIdResponse,
};
pub use query_domain_group_list::{
    DomainGroup, QueryDomainGroupList, QueryDomainGroupListResponse,
};
pub use query_domain_list::{
    DomainSummary, QueryDomainList, QueryDomainListResponse, RegistrantChangeStatus,
};
pub use query_domain_real_name_verification_info::{
    QueryDomainRealNameVerificationInfo, QueryDomainRealNameVerificationInfoResponse,
};
pub use query_domain_real_time_price::{
    PricedItem, QueryDomainRealTimePrice, QueryDomainRealTimePriceResponse,
    RealTimePrice, RealTimePrices,
};
pub use query_domain_special_biz_detail::{
    QueryDomainSpecialBizDetail, QueryDomainSpecialBizDetailResponse,
};
pub use query_domain_special_biz_info_by_domain::{
    QueryDomainSpecialBizInfoByDomain, QueryDomainSpecialBizInfoByDomainResponse,
};
pub use query_domain_suffix::{QueryDomainSuffix, QueryDomainSuffixResponse};
pub use query_email_verification::{
    QueryEmailVerification, QueryEmailVerificationResponse,
};
pub use query_ens_association::{QueryEnsAssociation, QueryEnsAssociationResponse};
pub use query_fail_reason_for_domain_real_name_verification::{
    DomainVerificationFailure, QueryFailReasonForDomainRealNameVerification,
    QueryFailReasonForDomainRealNameVerificationResponse, VerificationReason,
};
pub use query_fail_reason_for_registrant_profile_real_name_verification::{
    QueryFailReasonForRegistrantProfileRealNameVerification,
    QueryFailReasonForRegistrantProfileRealNameVerificationResponse,
};
pub use query_failing_reason_list_for_qualification::{
    QueryFailingReasonListForQualification,
    QueryFailingReasonListForQualificationResponse,
};
pub use query_intl_fixed_price_order_list::{
    FixedPriceOrder, FixedPriceOrderStatus, FixedPriceOrderType, FixedPriceOrders,
    QueryIntlFixedPriceOrderList, QueryIntlFixedPriceOrderListResponse,
};
pub use query_local_ens_association::{
    QueryLocalEnsAssociation, QueryLocalEnsAssociationResponse,
};
pub use query_operation_audit_info_detail::{
    QueryOperationAuditInfoDetail, QueryOperationAuditInfoDetailResponse,
};
pub use query_operation_audit_info_list::{
    OperationAudit, QueryOperationAuditInfoList, QueryOperationAuditInfoListResponse,
};
pub use query_qualification_detail::{
    QualificationDocument, QueryQualificationDetail, QueryQualificationDetailResponse,
};
pub use query_registrant_profile_real_name_verification_info::{
    QueryRegistrantProfileRealNameVerificationInfo,
    QueryRegistrantProfileRealNameVerificationInfoResponse,
};
pub use query_registrant_profiles::{
    QueryRegistrantProfiles, QueryRegistrantProfilesResponse, RegistrantProfile,
};
pub use query_server_lock::{QueryServerLock, QueryServerLockResponse};
pub use query_task_detail_history::{
    QueryTaskDetailHistory, QueryTaskDetailHistoryResponse, TaskDetailHistory,
};
pub use query_task_detail_list::{
    QueryTaskDetailList, QueryTaskDetailListResponse, TaskDetail,
};
pub use query_task_info_history::{
    QueryTaskInfoHistory, QueryTaskInfoHistoryResponse, TaskInfoHistory,
};
pub use query_task_list::{QueryTaskList, QueryTaskListResponse, TaskInfo};
pub use query_transfer_in_by_instance_id::{
    QueryTransferInByInstanceId, QueryTransferInByInstanceIdResponse,
};
pub use query_transfer_in_list::{
    QueryTransferInList, QueryTransferInListResponse, TransferIn,
};
pub use query_transfer_out_info::{QueryTransferOutInfo, QueryTransferOutInfoResponse};
pub use registrant_profile_real_name_verification::{
    RegistrantProfileRealNameVerification, RegistrantProfileRealNameVerificationRequired,
    RegistrantProfileRealNameVerificationResponse,
};
pub use resend_email_verification::{
    ResendEmailVerification, ResendEmailVerificationResponse,
};
pub use reset_qualification_verification::{
    ResetQualificationVerification, ResetQualificationVerificationResponse,
};
pub use save_batch_domain_remark::{SaveBatchDomainRemark, SaveBatchDomainRemarkResponse};
pub use save_batch_task_for_apply_quick_transfer_out_openly::{
    SaveBatchTaskForApplyQuickTransferOutOpenly,
    SaveBatchTaskForApplyQuickTransferOutOpenlyResponse,
};
pub use save_batch_task_for_creating_order_activate::{
    Registration, SaveBatchTaskForCreatingOrderActivate,
    SaveBatchTaskForCreatingOrderActivateResponse,
};
pub use save_batch_task_for_creating_order_redeem::{
    Redemption, SaveBatchTaskForCreatingOrderRedeem,
    SaveBatchTaskForCreatingOrderRedeemResponse,
};
pub use save_batch_task_for_creating_order_renew::{
    Renewal, SaveBatchTaskForCreatingOrderRenew,
    SaveBatchTaskForCreatingOrderRenewResponse,
};
pub use save_batch_task_for_creating_order_transfer::{
    SaveBatchTaskForCreatingOrderTransfer, SaveBatchTaskForCreatingOrderTransferResponse,
    Transfer,
};
pub use save_batch_task_for_domain_name_proxy_service::{
    SaveBatchTaskForDomainNameProxyService,
    SaveBatchTaskForDomainNameProxyServiceResponse,
};
pub use save_batch_task_for_generate_domain_certificate::{
    SaveBatchTaskForGenerateDomainCertificate,
    SaveBatchTaskForGenerateDomainCertificateResponse,
};
pub use save_batch_task_for_modifying_domain_dns::{
    SaveBatchTaskForModifyingDomainDns, SaveBatchTaskForModifyingDomainDnsResponse,
};
pub use save_batch_task_for_reserve_drop_list_domain::{
    Reservation, SaveBatchTaskForReserveDropListDomain,
    SaveBatchTaskForReserveDropListDomainResponse,
};
pub use save_batch_task_for_transfer_out_by_authorization_code::{
    SaveBatchTaskForTransferOutByAuthorizationCode,
    SaveBatchTaskForTransferOutByAuthorizationCodeResponse, TransferOut,
};
pub use save_batch_task_for_transfer_prohibition_lock::{
    SaveBatchTaskForTransferProhibitionLock,
    SaveBatchTaskForTransferProhibitionLockResponse,
};
pub use save_batch_task_for_update_prohibition_lock::{
    SaveBatchTaskForUpdateProhibitionLock, SaveBatchTaskForUpdateProhibitionLockResponse,
};
pub use save_batch_task_for_updating_contact_info::{
    SaveBatchTaskForUpdatingContactInfo, SaveBatchTaskForUpdatingContactInfoResponse,
};
pub use save_batch_task_for_updating_contact_info_by_new_contact::{
    SaveBatchTaskForUpdatingContactInfoByNewContact,
    SaveBatchTaskForUpdatingContactInfoByNewContactRequired,
    SaveBatchTaskForUpdatingContactInfoByNewContactResponse,
};
pub use save_batch_task_for_updating_contact_info_by_registrant_profile_id::{
    SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId,
    SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdResponse,
};
pub use save_domain_group::{SaveDomainGroup, SaveDomainGroupResponse};
pub use save_registrant_profile::{SaveRegistrantProfile, SaveRegistrantProfileResponse};
pub use save_registrant_profile_real_name_verification::{
    SaveRegistrantProfileRealNameVerification,
    SaveRegistrantProfileRealNameVerificationResponse,
};
pub use save_single_task_for_adding_ds_record::{
    SaveSingleTaskForAddingDSRecord, SaveSingleTaskForAddingDSRecordRequired,
    SaveSingleTaskForAddingDSRecordResponse,
};
pub use save_single_task_for_apply_quick_transfer_out_openly::{
    SaveSingleTaskForApplyQuickTransferOutOpenly,
    SaveSingleTaskForApplyQuickTransferOutOpenlyResponse,
};
pub use save_single_task_for_approving_transfer_out::{
    SaveSingleTaskForApprovingTransferOut, SaveSingleTaskForApprovingTransferOutResponse,
};
pub use save_single_task_for_associating_ens::{
    SaveSingleTaskForAssociatingEns, SaveSingleTaskForAssociatingEnsResponse,
};
pub use save_single_task_for_canceling_transfer_in::{
    SaveSingleTaskForCancelingTransferIn, SaveSingleTaskForCancelingTransferInResponse,
};
pub use save_single_task_for_canceling_transfer_out::{
    SaveSingleTaskForCancelingTransferOut, SaveSingleTaskForCancelingTransferOutResponse,
};
pub use save_single_task_for_creating_dns_host::{
    SaveSingleTaskForCreatingDnsHost, SaveSingleTaskForCreatingDnsHostResponse,
};
pub use save_single_task_for_creating_order_activate::{
    SaveSingleTaskForCreatingOrderActivate,
    SaveSingleTaskForCreatingOrderActivateResponse,
};
pub use save_single_task_for_creating_order_redeem::{
    SaveSingleTaskForCreatingOrderRedeem, SaveSingleTaskForCreatingOrderRedeemResponse,
};
pub use save_single_task_for_creating_order_renew::{
    SaveSingleTaskForCreatingOrderRenew, SaveSingleTaskForCreatingOrderRenewResponse,
};
pub use save_single_task_for_creating_order_transfer::{
    SaveSingleTaskForCreatingOrderTransfer,
    SaveSingleTaskForCreatingOrderTransferResponse,
};
pub use save_single_task_for_deleting_ds_record::{
    SaveSingleTaskForDeletingDSRecord, SaveSingleTaskForDeletingDSRecordResponse,
};
pub use save_single_task_for_deleting_dns_host::{
    SaveSingleTaskForDeletingDnsHost, SaveSingleTaskForDeletingDnsHostResponse,
};
pub use save_single_task_for_disassociating_ens::{
    SaveSingleTaskForDisassociatingEns, SaveSingleTaskForDisassociatingEnsResponse,
};
pub use save_single_task_for_domain_name_proxy_service::{
    SaveSingleTaskForDomainNameProxyService,
    SaveSingleTaskForDomainNameProxyServiceResponse,
};
pub use save_single_task_for_generate_domain_certificate::{
    SaveSingleTaskForGenerateDomainCertificate,
    SaveSingleTaskForGenerateDomainCertificateResponse,
};
pub use save_single_task_for_modifying_ds_record::{
    SaveSingleTaskForModifyingDSRecord, SaveSingleTaskForModifyingDSRecordRequired,
    SaveSingleTaskForModifyingDSRecordResponse,
};
pub use save_single_task_for_modifying_dns_host::{
    SaveSingleTaskForModifyingDnsHost, SaveSingleTaskForModifyingDnsHostResponse,
};
pub use save_single_task_for_querying_transfer_authorization_code::{
    SaveSingleTaskForQueryingTransferAuthorizationCode,
    SaveSingleTaskForQueryingTransferAuthorizationCodeResponse,
};
pub use save_single_task_for_reserve_drop_list_domain::{
    SaveSingleTaskForReserveDropListDomain,
    SaveSingleTaskForReserveDropListDomainResponse,
};
pub use save_single_task_for_save_art_extension::{
    SaveSingleTaskForSaveArtExtension, SaveSingleTaskForSaveArtExtensionResponse,
};
pub use save_single_task_for_synchronizing_ds_record::{
    SaveSingleTaskForSynchronizingDSRecord,
    SaveSingleTaskForSynchronizingDSRecordResponse,
};
pub use save_single_task_for_synchronizing_dns_host::{
    SaveSingleTaskForSynchronizingDnsHost, SaveSingleTaskForSynchronizingDnsHostResponse,
};
pub use save_single_task_for_transfer_out_by_authorization_code::{
    SaveSingleTaskForTransferOutByAuthorizationCode,
    SaveSingleTaskForTransferOutByAuthorizationCodeResponse,
};
pub use save_single_task_for_transfer_prohibition_lock::{
    SaveSingleTaskForTransferProhibitionLock,
    SaveSingleTaskForTransferProhibitionLockResponse,
};
pub use save_single_task_for_update_prohibition_lock::{
    SaveSingleTaskForUpdateProhibitionLock,
    SaveSingleTaskForUpdateProhibitionLockResponse,
};
pub use save_single_task_for_updating_contact_info::{
    SaveSingleTaskForUpdatingContactInfo, SaveSingleTaskForUpdatingContactInfoResponse,
};
pub use save_task_for_submitting_domain_delete::{
    SaveTaskForSubmittingDomainDelete, SaveTaskForSubmittingDomainDeleteResponse,
};
pub use save_task_for_submitting_domain_real_name_verification_by_identity_credential::{
    SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential,
    SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialRequired,
    SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialResponse,
};
pub use save_task_for_submitting_domain_real_name_verification_by_registrant_profile_id::{
    SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID,
    SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDResponse,
};
pub use save_task_for_updating_registrant_info_by_identity_credential::{
    SaveTaskForUpdatingRegistrantInfoByIdentityCredential,
    SaveTaskForUpdatingRegistrantInfoByIdentityCredentialRequired,
    SaveTaskForUpdatingRegistrantInfoByIdentityCredentialResponse,
};
pub use save_task_for_updating_registrant_info_by_registrant_profile_id::{
    SaveTaskForUpdatingRegistrantInfoByRegistrantProfileID,
    SaveTaskForUpdatingRegistrantInfoByRegistrantProfileIDResponse,
};
pub use scroll_domain_list::{ScrollDomainList, ScrollDomainListResponse};
pub use set_default_registrant_profile::{
    SetDefaultRegistrantProfile, SetDefaultRegistrantProfileResponse,
};
pub use setup_domain_auto_renew::{
    AutoRenewOperation, SetupDomainAutoRenew, SetupDomainAutoRenewResponse,
};
pub use submit_domain_special_biz_credentials::{
    SpecialBizExtension, SubmitDomainSpecialBizCredentials,
    SubmitDomainSpecialBizCredentialsResponse,
};
pub use submit_email_verification::{
    SubmitEmailVerification, SubmitEmailVerificationResponse,
};
pub use submit_operation_audit_info::{
    SubmitOperationAuditInfo, SubmitOperationAuditInfoResponse,
};
pub use submit_operation_credentials::{
    AuditDocument, SubmitOperationCredentials, SubmitOperationCredentialsResponse,
};
pub use transfer_in_check_mail_token::{
    TransferInCheckMailToken, TransferInCheckMailTokenResponse,
};
pub use transfer_in_reenter_transfer_authorization_code::{
    TransferInReenterTransferAuthorizationCode,
    TransferInReenterTransferAuthorizationCodeResponse,
};
pub use transfer_in_refetch_whois_email::{
    TransferInRefetchWhoisEmail, TransferInRefetchWhoisEmailResponse,
};
pub use transfer_in_resend_mail_token::{
    TransferInResendMailToken, TransferInResendMailTokenResponse,
};
pub use update_domain_to_domain_group::{
    DomainGroupSource, UpdateDomainToDomainGroup, UpdateDomainToDomainGroupResponse,
};
pub use verify_contact_field::{VerifyContactField, VerifyContactFieldResponse};
pub use verify_email::{VerifyEmail, VerifyEmailResponse};
pub use enums::{
    AuditStatus, AuditType, ContactType, DnssecAlgorithm, DomainGroupStatus,
    DomainListFilter, DomainNameVerificationStatus, DomainOrderKey, DomainStatus,
    DomainStatusFilter, DomainTradeType, DomainType, DsDigestType,
    EmailVerificationStatus, ExpirationStatus, IdentityCredentialType, Lang, LockStatus,
    NameForm, RealNameStatus, RegistrantProfileType, RegistrantType, RegistrantTypeCode,
    RegistrantUpdatingStatus, ServerLockStatus, SortOrder, TaskCancelStatus,
    TaskCancelStatusCode, TaskDetailStatus, TaskDetailStatusCode, TaskResultStatus,
    TaskStatus, TaskStatusCode, TaskType, TransferInStatus, TransferInStatusCode,
    TransferOutStatus, TransferOutStatusCode, TransferProgressBar, TransferResultCode,
};
pub use error_code::ErrorCode;
pub use types::{
    AccountTransfer, DomainEntry, EmailResult, SensitiveWord, SpecialBiz,
    SpecialBizContact, SpecialBizDocument, SpecialBizOrder, Tag, VerificationFailure,
};

/// The marker type of Alibaba Cloud Domain: its client is a `Client<AliyunDomain>`.
///
/// Build one with [`china()`] or [`international()`].
#[derive(Clone, Copy, Debug)]
pub enum AliyunDomain {}

impl Service for AliyunDomain {
    const INFO: &'static ServiceInfo = &SERVICE;
    type Protocol = crate::rpc::Rpc;
}

/// Returns a client builder for the China edition.
/// For accounts of aliyun.com.
///
/// Endpoint: `domain.aliyuncs.com`. API version: 2018-01-29.
pub fn china(credentials: Credentials) -> ClientBuilder<AliyunDomain> {
    crate::Client::builder(&SERVICE.editions[0], credentials)
}

/// Returns a client builder for the International edition.
/// For accounts of alibabacloud.com.
///
/// Endpoint: `domain-intl.aliyuncs.com`. API version: 2017-12-18.
pub fn international(credentials: Credentials) -> ClientBuilder<AliyunDomain> {
    crate::Client::builder(&SERVICE.editions[1], credentials)
}

/// The set of editions with only the China edition.
pub const CHINA: Editions = Editions::only(0);

/// The set of editions with only the International edition.
pub const INTERNATIONAL: Editions = Editions::only(1);

const LANG: Parameter = Parameter::one_of("Lang");
const USER_CLIENT_IP: Parameter = Parameter::string("UserClientIp")
    .sensitive()
    .rules(&[Rule::IP]);
const USE_COUPON: Parameter = Parameter::bool("UseCoupon");
const COUPON_NO: Parameter = Parameter::string("CouponNo");
const USE_PROMOTION: Parameter = Parameter::bool("UsePromotion");
const PROMOTION_NO: Parameter = Parameter::string("PromotionNo");

static ORDERS: Orders = Orders {
    quote: Some(Quoting {
        read: "CheckDomain",
        name: "DomainName",
        years: "FeePeriod",
        kind: "FeeCommand",
        kinds: &[
            (OrderKind::Register, "create"),
            (OrderKind::Renew, "renew"),
            (OrderKind::Redeem, "restore"),
            (OrderKind::Transfer, "transfer"),
        ],
        currency: Some(PriceCurrency::Parameter("FeeCurrency", &["USD"])),
        price: "Price",
        price_of: &[OrderKind::Register],
        price_if_premium: true,
        premium: "Premium",
        list: Some(PriceTable {
            items: "StaticPriceInfo",
            kind: "action",
            years: "period",
            price: "money",
            currency: None,
        }),
    }),
    settle: &[
        Settling {
            actions: &[],
            read: "QueryTaskDetailList",
            id: "TaskNo",
            items: "Data",
            name: "DomainName",
            state: "TaskStatusCode",
            done: &["2"],
            failed: &["3"],
            uncharged: &[],
            reason: Some("ErrorMsg"),
            time: "CreateTime",
            zones: &[0, 480],
        },
        Settling {
            actions: &["CreateIntlFixedPriceDomainOrder"],
            read: "QueryIntlFixedPriceOrderList",
            id: "BizId",
            items: "Module.Data",
            name: "Domain",
            state: "Status",
            done: &["9"],
            failed: &["5"],
            uncharged: &[],
            reason: None,
            time: "CreateTime",
            zones: &[],
        },
    ],
    find: &[
        Finding {
            actions: &[],
            read: "QueryTaskList",
            name: None,
            from: Some("BeginCreateTime"),
            items: "Data",
            id: "TaskNo",
            kind: "TaskType",
            kinds: &[
                (OrderKind::Register, "ORDER_ACTIVATE"),
                (OrderKind::Renew, "ORDER_RENEW"),
                (OrderKind::Redeem, "ORDER_REDEEM"),
            ],
            window: Some(900),
        },
        Finding {
            actions: &[
                "SaveBatchTaskForCreatingOrderTransfer",
                "SaveSingleTaskForCreatingOrderTransfer",
                "SaveBatchTaskForReserveDropListDomain",
                "SaveSingleTaskForReserveDropListDomain",
            ],
            read: "QueryTaskList",
            name: None,
            from: Some("BeginCreateTime"),
            items: "Data",
            id: "TaskNo",
            kind: "TaskType",
            kinds: &[
                (OrderKind::Renew, "ORDER_RENEW"),
                (OrderKind::Redeem, "ORDER_REDEEM"),
            ],
            window: Some(900),
        },
        Finding {
            actions: &["CreateIntlFixedPriceDomainOrder"],
            read: "QueryIntlFixedPriceOrderList",
            name: None,
            from: None,
            items: "Module.Data",
            id: "BizId",
            kind: "OrderType",
            kinds: &[(OrderKind::Other, "11")],
            window: None,
        },
    ],
    rule_out: None,
};

static SERVICE: ServiceInfo = ServiceInfo {
    name: "aliyun-domain",
    title: "Alibaba Cloud Domain",
    editions: &[
        Edition {
            name: "china",
            version: "2018-01-29",
            endpoint: "domain.aliyuncs.com",
            regions: &[],
            set: CHINA,
        },
        Edition {
            name: "international",
            version: "2017-12-18",
            endpoint: "domain-intl.aliyuncs.com",
            regions: &[],
            set: INTERNATIONAL,
        },
    ],
    request_id: "RequestId",
    failure: FailureFields::ALIBABA_RPC,
    errors: ERRORS,
    operations: &[
        &acknowledge_task_result::OPERATION,
        &batch_fuzzy_match_domain_sensitive_word::OPERATION,
        &cancel_domain_verification::OPERATION,
        &cancel_operation_audit::OPERATION,
        &cancel_qualification_verification::OPERATION,
        &cancel_task::OPERATION,
        &change_resource_group::OPERATION,
        &check_domain::OPERATION,
        &check_domain_sunrise_claim::OPERATION,
        &check_intl_fix_price_domain_status::OPERATION,
        &check_max_year_of_server_lock::OPERATION,
        &check_processing_server_lock_apply::OPERATION,
        &check_transfer_in_feasibility::OPERATION,
        &confirm_transfer_in_email::OPERATION,
        &create_intl_fixed_price_domain_order::OPERATION,
        &delete_contact_templates::OPERATION,
        &delete_domain_group::OPERATION,
        &delete_email_verification::OPERATION,
        &delete_registrant_profile::OPERATION,
        &domain_knowledge_retrieve::OPERATION,
        &domain_special_biz_cancel::OPERATION,
        &email_verified::OPERATION,
        &fuzzy_match_domain_sensitive_word::OPERATION,
        &get_intl_fix_price_domain_list_url::OPERATION,
        &get_operation_oss_upload_policy::OPERATION,
        &get_qualification_upload_policy::OPERATION,
        &list_email_verification::OPERATION,
        &list_server_lock::OPERATION,
        &lookup_tmch_notice::OPERATION,
        &poll_task_result::OPERATION,
        &query_advanced_domain_list::OPERATION,
        &query_art_extension::OPERATION,
        &query_change_log_list::OPERATION,
        &query_contact_info::OPERATION,
        &query_ds_record::OPERATION,
        &query_dns_host::OPERATION,
        &query_domain_admin_division::OPERATION,
        &query_domain_by_domain_name::OPERATION,
        &query_domain_by_instance_id::OPERATION,
        &query_domain_group_list::OPERATION,
        &query_domain_list::OPERATION,
        &query_domain_real_name_verification_info::OPERATION,
        &query_domain_real_time_price::OPERATION,
        &query_domain_special_biz_detail::OPERATION,
        &query_domain_special_biz_info_by_domain::OPERATION,
        &query_domain_suffix::OPERATION,
        &query_email_verification::OPERATION,
        &query_ens_association::OPERATION,
        &query_fail_reason_for_domain_real_name_verification::OPERATION,
        &query_fail_reason_for_registrant_profile_real_name_verification::OPERATION,
        &query_failing_reason_list_for_qualification::OPERATION,
        &query_intl_fixed_price_order_list::OPERATION,
        &query_local_ens_association::OPERATION,
        &query_operation_audit_info_detail::OPERATION,
        &query_operation_audit_info_list::OPERATION,
        &query_qualification_detail::OPERATION,
        &query_registrant_profile_real_name_verification_info::OPERATION,
        &query_registrant_profiles::OPERATION,
        &query_server_lock::OPERATION,
        &query_task_detail_history::OPERATION,
        &query_task_detail_list::OPERATION,
        &query_task_info_history::OPERATION,
        &query_task_list::OPERATION,
        &query_transfer_in_by_instance_id::OPERATION,
        &query_transfer_in_list::OPERATION,
        &query_transfer_out_info::OPERATION,
        &registrant_profile_real_name_verification::OPERATION,
        &resend_email_verification::OPERATION,
        &reset_qualification_verification::OPERATION,
        &save_batch_domain_remark::OPERATION,
        &save_batch_task_for_apply_quick_transfer_out_openly::OPERATION,
        &save_batch_task_for_creating_order_activate::OPERATION,
        &save_batch_task_for_creating_order_redeem::OPERATION,
        &save_batch_task_for_creating_order_renew::OPERATION,
        &save_batch_task_for_creating_order_transfer::OPERATION,
        &save_batch_task_for_domain_name_proxy_service::OPERATION,
        &save_batch_task_for_generate_domain_certificate::OPERATION,
        &save_batch_task_for_modifying_domain_dns::OPERATION,
        &save_batch_task_for_reserve_drop_list_domain::OPERATION,
        &save_batch_task_for_transfer_out_by_authorization_code::OPERATION,
        &save_batch_task_for_transfer_prohibition_lock::OPERATION,
        &save_batch_task_for_update_prohibition_lock::OPERATION,
        &save_batch_task_for_updating_contact_info::OPERATION,
        &save_batch_task_for_updating_contact_info_by_new_contact::OPERATION,
        &save_batch_task_for_updating_contact_info_by_registrant_profile_id::OPERATION,
        &save_domain_group::OPERATION,
        &save_registrant_profile::OPERATION,
        &save_registrant_profile_real_name_verification::OPERATION,
        &save_single_task_for_adding_ds_record::OPERATION,
        &save_single_task_for_apply_quick_transfer_out_openly::OPERATION,
        &save_single_task_for_approving_transfer_out::OPERATION,
        &save_single_task_for_associating_ens::OPERATION,
        &save_single_task_for_canceling_transfer_in::OPERATION,
        &save_single_task_for_canceling_transfer_out::OPERATION,
        &save_single_task_for_creating_dns_host::OPERATION,
        &save_single_task_for_creating_order_activate::OPERATION,
        &save_single_task_for_creating_order_redeem::OPERATION,
        &save_single_task_for_creating_order_renew::OPERATION,
        &save_single_task_for_creating_order_transfer::OPERATION,
        &save_single_task_for_deleting_ds_record::OPERATION,
        &save_single_task_for_deleting_dns_host::OPERATION,
        &save_single_task_for_disassociating_ens::OPERATION,
        &save_single_task_for_domain_name_proxy_service::OPERATION,
        &save_single_task_for_generate_domain_certificate::OPERATION,
        &save_single_task_for_modifying_ds_record::OPERATION,
        &save_single_task_for_modifying_dns_host::OPERATION,
        &save_single_task_for_querying_transfer_authorization_code::OPERATION,
        &save_single_task_for_reserve_drop_list_domain::OPERATION,
        &save_single_task_for_save_art_extension::OPERATION,
        &save_single_task_for_synchronizing_ds_record::OPERATION,
        &save_single_task_for_synchronizing_dns_host::OPERATION,
        &save_single_task_for_transfer_out_by_authorization_code::OPERATION,
        &save_single_task_for_transfer_prohibition_lock::OPERATION,
        &save_single_task_for_update_prohibition_lock::OPERATION,
        &save_single_task_for_updating_contact_info::OPERATION,
        &save_task_for_submitting_domain_delete::OPERATION,
        &save_task_for_submitting_domain_real_name_verification_by_identity_credential::OPERATION,
        &save_task_for_submitting_domain_real_name_verification_by_registrant_profile_id::OPERATION,
        &save_task_for_updating_registrant_info_by_identity_credential::OPERATION,
        &save_task_for_updating_registrant_info_by_registrant_profile_id::OPERATION,
        &scroll_domain_list::OPERATION,
        &set_default_registrant_profile::OPERATION,
        &setup_domain_auto_renew::OPERATION,
        &submit_domain_special_biz_credentials::OPERATION,
        &submit_email_verification::OPERATION,
        &submit_operation_audit_info::OPERATION,
        &submit_operation_credentials::OPERATION,
        &transfer_in_check_mail_token::OPERATION,
        &transfer_in_reenter_transfer_authorization_code::OPERATION,
        &transfer_in_refetch_whois_email::OPERATION,
        &transfer_in_resend_mail_token::OPERATION,
        &update_domain_to_domain_group::OPERATION,
        &verify_contact_field::OPERATION,
        &verify_email::OPERATION,
    ],
    orders: Some(&ORDERS),
};

#[cfg(feature = "serde")]
crate::serial::requests!(
    AcknowledgeTaskResult, BatchFuzzyMatchDomainSensitiveWord, CancelDomainVerification,
    CancelOperationAudit, CancelQualificationVerification, CancelTask,
    ChangeResourceGroup, CheckDomain, CheckDomainSunriseClaim,
    CheckIntlFixPriceDomainStatus, CheckMaxYearOfServerLock,
    CheckProcessingServerLockApply, CheckTransferInFeasibility, ConfirmTransferInEmail,
    CreateIntlFixedPriceDomainOrder, DeleteContactTemplates, DeleteDomainGroup,
    DeleteEmailVerification, DeleteRegistrantProfile, DomainKnowledgeRetrieve,
    DomainSpecialBizCancel, EmailVerified, FuzzyMatchDomainSensitiveWord,
    GetIntlFixPriceDomainListUrl, GetOperationOssUploadPolicy,
    GetQualificationUploadPolicy, ListEmailVerification, ListServerLock,
    LookupTmchNotice, PollTaskResult, QueryAdvancedDomainList, QueryArtExtension,
    QueryChangeLogList, QueryContactInfo, QueryDSRecord, QueryDnsHost,
    QueryDomainAdminDivision, QueryDomainByDomainName, QueryDomainByInstanceId,
    QueryDomainGroupList, QueryDomainList, QueryDomainRealNameVerificationInfo,
    QueryDomainRealTimePrice, QueryDomainSpecialBizDetail,
    QueryDomainSpecialBizInfoByDomain, QueryDomainSuffix, QueryEmailVerification,
    QueryEnsAssociation, QueryFailReasonForDomainRealNameVerification,
    QueryFailReasonForRegistrantProfileRealNameVerification,
    QueryFailingReasonListForQualification, QueryIntlFixedPriceOrderList,
    QueryLocalEnsAssociation, QueryOperationAuditInfoDetail, QueryOperationAuditInfoList,
    QueryQualificationDetail, QueryRegistrantProfileRealNameVerificationInfo,
    QueryRegistrantProfiles, QueryServerLock, QueryTaskDetailHistory,
    QueryTaskDetailList, QueryTaskInfoHistory, QueryTaskList,
    QueryTransferInByInstanceId, QueryTransferInList, QueryTransferOutInfo,
    RegistrantProfileRealNameVerification, ResendEmailVerification,
    ResetQualificationVerification, SaveBatchDomainRemark,
    SaveBatchTaskForApplyQuickTransferOutOpenly, SaveBatchTaskForCreatingOrderActivate,
    SaveBatchTaskForCreatingOrderRedeem, SaveBatchTaskForCreatingOrderRenew,
    SaveBatchTaskForCreatingOrderTransfer, SaveBatchTaskForDomainNameProxyService,
    SaveBatchTaskForGenerateDomainCertificate, SaveBatchTaskForModifyingDomainDns,
    SaveBatchTaskForReserveDropListDomain,
    SaveBatchTaskForTransferOutByAuthorizationCode,
    SaveBatchTaskForTransferProhibitionLock, SaveBatchTaskForUpdateProhibitionLock,
    SaveBatchTaskForUpdatingContactInfo, SaveBatchTaskForUpdatingContactInfoByNewContact,
    SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId, SaveDomainGroup,
    SaveRegistrantProfile, SaveRegistrantProfileRealNameVerification,
    SaveSingleTaskForAddingDSRecord, SaveSingleTaskForApplyQuickTransferOutOpenly,
    SaveSingleTaskForApprovingTransferOut, SaveSingleTaskForAssociatingEns,
    SaveSingleTaskForCancelingTransferIn, SaveSingleTaskForCancelingTransferOut,
    SaveSingleTaskForCreatingDnsHost, SaveSingleTaskForCreatingOrderActivate,
    SaveSingleTaskForCreatingOrderRedeem, SaveSingleTaskForCreatingOrderRenew,
    SaveSingleTaskForCreatingOrderTransfer, SaveSingleTaskForDeletingDSRecord,
    SaveSingleTaskForDeletingDnsHost, SaveSingleTaskForDisassociatingEns,
    SaveSingleTaskForDomainNameProxyService, SaveSingleTaskForGenerateDomainCertificate,
    SaveSingleTaskForModifyingDSRecord, SaveSingleTaskForModifyingDnsHost,
    SaveSingleTaskForQueryingTransferAuthorizationCode,
    SaveSingleTaskForReserveDropListDomain, SaveSingleTaskForSaveArtExtension,
    SaveSingleTaskForSynchronizingDSRecord, SaveSingleTaskForSynchronizingDnsHost,
    SaveSingleTaskForTransferOutByAuthorizationCode,
    SaveSingleTaskForTransferProhibitionLock, SaveSingleTaskForUpdateProhibitionLock,
    SaveSingleTaskForUpdatingContactInfo, SaveTaskForSubmittingDomainDelete,
    SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential,
    SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID,
    SaveTaskForUpdatingRegistrantInfoByIdentityCredential,
    SaveTaskForUpdatingRegistrantInfoByRegistrantProfileID, ScrollDomainList,
    SetDefaultRegistrantProfile, SetupDomainAutoRenew, SubmitDomainSpecialBizCredentials,
    SubmitEmailVerification, SubmitOperationAuditInfo, SubmitOperationCredentials,
    TransferInCheckMailToken, TransferInReenterTransferAuthorizationCode,
    TransferInRefetchWhoisEmail, TransferInResendMailToken, UpdateDomainToDomainGroup,
    VerifyContactField, VerifyEmail
);

#[cfg(feature = "serde")]
crate::serial::responses!(
    AcknowledgeTaskResultResponse, BatchFuzzyMatchDomainSensitiveWordResponse,
    CancelDomainVerificationResponse, CancelOperationAuditResponse,
    CancelQualificationVerificationResponse, CancelTaskResponse,
    ChangeResourceGroupResponse, CheckDomainResponse, CheckDomainSunriseClaimResponse,
    CheckIntlFixPriceDomainStatusResponse, CheckMaxYearOfServerLockResponse,
    CheckProcessingServerLockApplyResponse, CheckTransferInFeasibilityResponse,
    ConfirmTransferInEmailResponse, CreateIntlFixedPriceDomainOrderResponse,
    DeleteContactTemplatesResponse, DeleteDomainGroupResponse,
    DeleteEmailVerificationResponse, DeleteRegistrantProfileResponse,
    DomainKnowledgeRetrieveResponse, DomainSpecialBizCancelResponse,
    EmailVerifiedResponse, FuzzyMatchDomainSensitiveWordResponse,
    GetIntlFixPriceDomainListUrlResponse, GetOperationOssUploadPolicyResponse,
    GetQualificationUploadPolicyResponse, ListEmailVerificationResponse,
    ListServerLockResponse, LookupTmchNoticeResponse, PollTaskResultResponse,
    QueryAdvancedDomainListResponse, QueryArtExtensionResponse,
    QueryChangeLogListResponse, QueryContactInfoResponse, QueryDSRecordResponse,
    QueryDnsHostResponse, QueryDomainAdminDivisionResponse,
    QueryDomainByDomainNameResponse, QueryDomainByInstanceIdResponse,
    QueryDomainGroupListResponse, QueryDomainListResponse,
    QueryDomainRealNameVerificationInfoResponse, QueryDomainRealTimePriceResponse,
    QueryDomainSpecialBizDetailResponse, QueryDomainSpecialBizInfoByDomainResponse,
    QueryDomainSuffixResponse, QueryEmailVerificationResponse,
    QueryEnsAssociationResponse, QueryFailReasonForDomainRealNameVerificationResponse,
    QueryFailReasonForRegistrantProfileRealNameVerificationResponse,
    QueryFailingReasonListForQualificationResponse, QueryIntlFixedPriceOrderListResponse,
    QueryLocalEnsAssociationResponse, QueryOperationAuditInfoDetailResponse,
    QueryOperationAuditInfoListResponse, QueryQualificationDetailResponse,
    QueryRegistrantProfileRealNameVerificationInfoResponse,
    QueryRegistrantProfilesResponse, QueryServerLockResponse,
    QueryTaskDetailHistoryResponse, QueryTaskDetailListResponse,
    QueryTaskInfoHistoryResponse, QueryTaskListResponse,
    QueryTransferInByInstanceIdResponse, QueryTransferInListResponse,
    QueryTransferOutInfoResponse, RegistrantProfileRealNameVerificationResponse,
    ResendEmailVerificationResponse, ResetQualificationVerificationResponse,
    SaveBatchDomainRemarkResponse, SaveBatchTaskForApplyQuickTransferOutOpenlyResponse,
    SaveBatchTaskForCreatingOrderActivateResponse,
    SaveBatchTaskForCreatingOrderRedeemResponse,
    SaveBatchTaskForCreatingOrderRenewResponse,
    SaveBatchTaskForCreatingOrderTransferResponse,
    SaveBatchTaskForDomainNameProxyServiceResponse,
    SaveBatchTaskForGenerateDomainCertificateResponse,
    SaveBatchTaskForModifyingDomainDnsResponse,
    SaveBatchTaskForReserveDropListDomainResponse,
    SaveBatchTaskForTransferOutByAuthorizationCodeResponse,
    SaveBatchTaskForTransferProhibitionLockResponse,
    SaveBatchTaskForUpdateProhibitionLockResponse,
    SaveBatchTaskForUpdatingContactInfoResponse,
    SaveBatchTaskForUpdatingContactInfoByNewContactResponse,
    SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdResponse,
    SaveDomainGroupResponse, SaveRegistrantProfileResponse,
    SaveRegistrantProfileRealNameVerificationResponse,
    SaveSingleTaskForAddingDSRecordResponse,
    SaveSingleTaskForApplyQuickTransferOutOpenlyResponse,
    SaveSingleTaskForApprovingTransferOutResponse,
    SaveSingleTaskForAssociatingEnsResponse,
    SaveSingleTaskForCancelingTransferInResponse,
    SaveSingleTaskForCancelingTransferOutResponse,
    SaveSingleTaskForCreatingDnsHostResponse,
    SaveSingleTaskForCreatingOrderActivateResponse,
    SaveSingleTaskForCreatingOrderRedeemResponse,
    SaveSingleTaskForCreatingOrderRenewResponse,
    SaveSingleTaskForCreatingOrderTransferResponse,
    SaveSingleTaskForDeletingDSRecordResponse, SaveSingleTaskForDeletingDnsHostResponse,
    SaveSingleTaskForDisassociatingEnsResponse,
    SaveSingleTaskForDomainNameProxyServiceResponse,
    SaveSingleTaskForGenerateDomainCertificateResponse,
    SaveSingleTaskForModifyingDSRecordResponse,
    SaveSingleTaskForModifyingDnsHostResponse,
    SaveSingleTaskForQueryingTransferAuthorizationCodeResponse,
    SaveSingleTaskForReserveDropListDomainResponse,
    SaveSingleTaskForSaveArtExtensionResponse,
    SaveSingleTaskForSynchronizingDSRecordResponse,
    SaveSingleTaskForSynchronizingDnsHostResponse,
    SaveSingleTaskForTransferOutByAuthorizationCodeResponse,
    SaveSingleTaskForTransferProhibitionLockResponse,
    SaveSingleTaskForUpdateProhibitionLockResponse,
    SaveSingleTaskForUpdatingContactInfoResponse,
    SaveTaskForSubmittingDomainDeleteResponse,
    SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialResponse,
    SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDResponse,
    SaveTaskForUpdatingRegistrantInfoByIdentityCredentialResponse,
    SaveTaskForUpdatingRegistrantInfoByRegistrantProfileIDResponse,
    ScrollDomainListResponse, SetDefaultRegistrantProfileResponse,
    SetupDomainAutoRenewResponse, SubmitDomainSpecialBizCredentialsResponse,
    SubmitEmailVerificationResponse, SubmitOperationAuditInfoResponse,
    SubmitOperationCredentialsResponse, TransferInCheckMailTokenResponse,
    TransferInReenterTransferAuthorizationCodeResponse,
    TransferInRefetchWhoisEmailResponse, TransferInResendMailTokenResponse,
    UpdateDomainToDomainGroupResponse, VerifyContactFieldResponse, VerifyEmailResponse,
    EmailResult, DomainEntry, SensitiveWord, VerificationFailure, SpecialBiz,
    SpecialBizContact, SpecialBizDocument, SpecialBizOrder, SensitiveWordMatch,
    StaticPrice, FixedPriceOffer, FixedPricePurchase, KnowledgePassage, FixedPriceList,
    EmailVerification, ServerLock, TrademarkClaim, TrademarkClass, TrademarkJurisdiction,
    TrademarkHolder, TrademarkContact, TrademarkAddress, EndedTaskDetail, ChangeLog,
    DsRecord, DnsHost, AdminDivision, ChildDivision, NamedTag, DomainGroup,
    DomainSummary, RealTimePrices, RealTimePrice, DomainVerificationFailure,
    FixedPriceOrders, FixedPriceOrder, OperationAudit, QualificationDocument,
    RegistrantProfile, TaskDetailHistory, TaskDetail, TaskInfoHistory, TaskInfo,
    TransferIn
);
