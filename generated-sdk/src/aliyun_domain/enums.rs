// @generated from spec/aliyun-domain/types by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// A language for messages.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Lang {
    /// `zh`: Chinese.
    Zh,
    /// `en`: English.
    En,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// The role of a contact of a domain name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactType {
    /// `registrant`: The holder of the domain name.
    Registrant,
    /// `admin`: The administrative contact.
    Admin,
    /// `billing`: The contact for bills.
    Billing,
    /// `tech`: The technical contact.
    Tech,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// Whether a registrant is a person or an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegistrantType {
    /// `1`: A person.
    Individual,
    /// `2`: A company or another organisation.
    Enterprise,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// How far a real-name check has come. Registries in China ask for one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RealNameStatus {
    /// `NONAUDIT`: No check has been made.
    NotSubmitted,
    /// `AUDITING`: The check is under way.
    InReview,
    /// `SUCCEED`: The check has been passed.
    Passed,
    /// `FAILED`: The check has failed.
    Failed,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// Which registries a registrant profile is meant for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegistrantProfileType {
    /// `common`: Registries in general.
    Common,
    /// `cnnic`: CNNIC, the registry of `.cn`. Profiles of this kind exist in the international edition only.
    Cnnic,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// Whether an e-mail address has been verified.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailVerificationStatus {
    /// `0`: It still waits for its verification.
    Unverified,
    /// `1`: It has been verified.
    Verified,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// The kind of suffix a domain name has.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainType {
    /// `New gTLD`: A generic suffix of the newer rounds, such as `.xyz`.
    NewGtld,
    /// `gTLD`: A classic generic suffix, such as `.com`.
    Gtld,
    /// `ccTLD`: The suffix of a country, such as `.cn`.
    Cctld,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// Whether a domain name has to be renewed or redeemed soon.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainStatus {
    /// `1`: It has to be renewed urgently.
    NeedsRenewal,
    /// `2`: It has to be redeemed urgently.
    NeedsRedemption,
    /// `3`: Nothing has to be done.
    Normal,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// Which domain names a list shows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainListFilter {
    /// `1`: Those that have to be renewed urgently.
    NeedsRenewal,
    /// `2`: Those that have to be redeemed urgently.
    NeedsRedemption,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// What a list of domain names is sorted by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainOrderKey {
    /// `RegistrationDate`: The day of registration.
    RegistrationDate,
    /// `ExpirationDate`: The day of expiry.
    ExpirationDate,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// The direction of a sorted list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `ASC`: From the smallest or earliest on.
    Ascending,
    /// `DESC`: From the largest or latest on.
    Descending,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// The state of a lock on a domain name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LockStatus {
    /// `NONE_SETTING`: The lock has not been set.
    NotSet,
    /// `OPEN`: The lock is on.
    Enabled,
    /// `CLOSE`: The lock is off.
    Disabled,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// How far the check of a domain name's wording has come. Registries in China ask for one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainNameVerificationStatus {
    /// `NONAUDIT`: No check has been made.
    NotSubmitted,
    /// `AUDITING`: The check is under way.
    InReview,
    /// `SUCCEED`: The check has been passed.
    Passed,
    /// `FAILED`: The check has failed.
    Failed,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// Whether the registrant of a domain name is being changed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegistrantUpdatingStatus {
    /// `NORMAL`: No change is under way.
    Normal,
    /// `PENDING`: A change is under way.
    Pending,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// Whether a domain name is leaving for another registrar.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferOutStatus {
    /// `NORMAL`: No transfer out is under way.
    Normal,
    /// `PENDING`: A transfer out is under way.
    Pending,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// Whether a domain name has expired.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpirationStatus {
    /// `1`: It has not expired.
    NotExpired,
    /// `2`: It has expired.
    Expired,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// What a task does to its domain names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskType {
    /// `CHG_HOLDER`: Changes the registrant.
    ChangeRegistrant,
    /// `CHG_DNS`: Changes the DNS servers.
    ChangeDns,
    /// `SET_WHOIS_PROTECT`: Turns privacy protection on or off.
    SetWhoisProtect,
    /// `UPDATE_ADMIN_CONTACT`: Changes the administrative contact.
    UpdateAdminContact,
    /// `UPDATE_BILLING_CONTACT`: Changes the billing contact.
    UpdateBillingContact,
    /// `UPDATE_TECH_CONTACT`: Changes the technical contact.
    UpdateTechContact,
    /// `UPDATE_REGISTRANT_CONTACT`: Changes the registrant contact.
    UpdateRegistrantContact,
    /// `SET_UPDATE_PROHIBITED`: Sets or lifts the lock against updates.
    SetUpdateProhibited,
    /// `SET_TRANSFER_PROHIBITED`: Sets or lifts the lock against transfers out.
    SetTransferProhibited,
    /// `ORDER_ACTIVATE`: Orders a registration.
    OrderActivate,
    /// `ORDER_RENEW`: Orders a renewal.
    OrderRenew,
    /// `ORDER_REDEEM`: Orders a redemption.
    OrderRedeem,
    /// `CREATE_DNSHOST`: Creates a DNS host.
    CreateDnsHost,
    /// `UPDATE_DNSHOST`: Changes a DNS host.
    UpdateDnsHost,
    /// `SYNC_DNSHOST`: Fetches the DNS hosts from the registry.
    SyncDnsHost,
    /// `DELETE_DOMAIN`: Deletes a domain name.
    DeleteDomain,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// How far a task as a whole has come.
///
/// `COMPLETE` says only that nothing is left to do. Whether it worked is told for each domain name by
/// [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    /// `WAITING_EXECUTE`: It waits for its turn.
    Waiting,
    /// `EXECUTING`: It is being carried out.
    Executing,
    /// `COMPLETE`: It has ended, with success or without.
    Complete,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// How far a task as a whole has come, as a number.
///
/// The numbers differ from those of [`TaskDetailStatusCode`](crate::aliyun_domain::TaskDetailStatusCode).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskStatusCode {
    /// `1`: It waits for its turn.
    Waiting,
    /// `2`: It is being carried out.
    Executing,
    /// `3`: It has ended, with success or without.
    Complete,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// How far the part of a task that concerns one domain name has come.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskDetailStatus {
    /// `WAITING_EXECUTE`: It waits for its turn.
    Waiting,
    /// `EXECUTING`: It is being carried out.
    Executing,
    /// `EXECUTE_SUCCESS`: It has succeeded.
    Succeeded,
    /// `EXECUTE_FAILURE`: It has failed.
    Failed,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// How far the part of a task that concerns one domain name has come, as a number.
///
/// The numbers differ from those of [`TaskStatusCode`](crate::aliyun_domain::TaskStatusCode).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskDetailStatusCode {
    /// `0`: It waits for its turn.
    Waiting,
    /// `1`: It is being carried out.
    Executing,
    /// `2`: It has succeeded.
    Succeeded,
    /// `3`: It has failed.
    Failed,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// How the part of a task that concerns one domain name has ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskResultStatus {
    /// `2`: It has succeeded.
    Succeeded,
    /// `3`: It has failed.
    Failed,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// Whether a task is being called off.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskCancelStatus {
    /// `INIT`: It has not been called off.
    NotCanceled,
    /// `CANCELLING`: It is being called off.
    Canceling,
    /// `COMPLETE`: It has been called off.
    Canceled,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// Whether a task is being called off, as a number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskCancelStatusCode {
    /// `0`: It has not been called off.
    NotCanceled,
    /// `1`: It is being called off.
    Canceling,
    /// `2`: It has been called off.
    Canceled,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// The stage a transfer to Alibaba Cloud is at, in broad strokes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferInStatus {
    /// `INIT`: The transfer has been ordered.
    Init,
    /// `AUTHORIZATION`: The registrant has to consent by the link in the confirmation mail.
    Authorization,
    /// `NAME_VERIFICATION`: The domain name is going through name verification.
    NameVerification,
    /// `PASSWORD_VERIFICATION`: The transfer authorization code is being verified.
    PasswordVerification,
    /// `PENDING`: The transfer is running.
    Pending,
    /// `SUCCESS`: The domain name has arrived.
    Success,
    /// `FAIL`: The transfer has failed or was cancelled.
    Fail,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// The step a transfer to Alibaba Cloud is at, in detail.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferInStatusCode {
    /// `10`: Nothing has happened yet.
    Initial,
    /// `11`: The mail with the token has been sent.
    MailSent,
    /// `19`: The token of the mail has been verified.
    MailVerified,
    /// `20`: The domain name has been handed in for name verification.
    NameVerificationSubmitted,
    /// `21`: The domain name did not pass name verification.
    NameVerificationFailed,
    /// `29`: The domain name passed name verification.
    NameVerified,
    /// `31`: The transfer authorization code is wrong.
    WrongTransferAuthorizationCode,
    /// `39`: The transfer has been submitted.
    Submitted,
    /// `50`: The account cancelled the transfer.
    Cancelled,
    /// `51`: The transfer failed.
    Failed,
    /// `52`: The transfer was not completed in time.
    Expired,
    /// `59`: The domain name has arrived.
    Succeeded,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// Why a transfer to Alibaba Cloud failed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferResultCode {
    /// `clientCancelled`: The account cancelled it.
    ClientCancelled,
    /// `clientRejected`: The present registrar refused it, or the registrant did so there.
    ClientRejected,
    /// `serverCancelled`: The registry cancelled it.
    ServerCancelled,
    /// `transferProhibited`: The status of the domain name forbids transfers.
    TransferProhibited,
    /// `transferExpired`: It was not completed in time.
    TransferExpired,
    /// `nameVerificationFailed`: The domain name did not pass name verification.
    NameVerificationFailed,
    /// `transferSubmitted`: Another user is already transferring the domain name.
    TransferSubmitted,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// Which verifications a transfer to Alibaba Cloud has to pass.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferProgressBar {
    /// `0`: Both email verification and name verification.
    EmailAndName,
    /// `1`: Email verification only.
    Email,
    /// `2`: Name verification only.
    Name,
    /// `3`: Neither email verification nor name verification.
    Neither,
    /// A value that this version of the SDK does not know.
    Other(String),
}

/// How far a transfer away from Alibaba Cloud is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferOutStatusCode {
    /// `1`: The mobile telephone number has to be verified.
    PhoneVerification,
    /// `2`: The email address has to be verified.
    EmailVerification,
    /// `3`: The transfer authorization code has been given out.
    CodeObtained,
    /// `4`: The registry's request to transfer has arrived, and the transfer is running.
    Pending,
    /// `5`: The domain name has gone to another registrar.
    Succeeded,
    /// `8`: The transfer failed.
    Failed,
    /// A value that this version of the SDK does not know.
    Other(String),
}

impl WireEnum for Lang {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("zh", Self::Zh),
        ("en", Self::En),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for ContactType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("registrant", Self::Registrant),
        ("admin", Self::Admin),
        ("billing", Self::Billing),
        ("tech", Self::Tech),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for ContactType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for RegistrantType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::Individual),
        ("2", Self::Enterprise),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for RegistrantType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for RealNameStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NONAUDIT", Self::NotSubmitted),
        ("AUDITING", Self::InReview),
        ("SUCCEED", Self::Passed),
        ("FAILED", Self::Failed),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for RealNameStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for RegistrantProfileType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("common", Self::Common),
        ("cnnic", Self::Cnnic),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for RegistrantProfileType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for EmailVerificationStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::Unverified),
        ("1", Self::Verified),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for EmailVerificationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for DomainType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("New gTLD", Self::NewGtld),
        ("gTLD", Self::Gtld),
        ("ccTLD", Self::Cctld),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for DomainType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for DomainStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::NeedsRenewal),
        ("2", Self::NeedsRedemption),
        ("3", Self::Normal),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for DomainStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for DomainListFilter {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::NeedsRenewal),
        ("2", Self::NeedsRedemption),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for DomainListFilter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for DomainOrderKey {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("RegistrationDate", Self::RegistrationDate),
        ("ExpirationDate", Self::ExpirationDate),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for DomainOrderKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for SortOrder {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ASC", Self::Ascending),
        ("DESC", Self::Descending),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for SortOrder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for LockStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NONE_SETTING", Self::NotSet),
        ("OPEN", Self::Enabled),
        ("CLOSE", Self::Disabled),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for LockStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for DomainNameVerificationStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NONAUDIT", Self::NotSubmitted),
        ("AUDITING", Self::InReview),
        ("SUCCEED", Self::Passed),
        ("FAILED", Self::Failed),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for DomainNameVerificationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for RegistrantUpdatingStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NORMAL", Self::Normal),
        ("PENDING", Self::Pending),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for RegistrantUpdatingStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for TransferOutStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NORMAL", Self::Normal),
        ("PENDING", Self::Pending),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for TransferOutStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for ExpirationStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::NotExpired),
        ("2", Self::Expired),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for ExpirationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for TaskType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CHG_HOLDER", Self::ChangeRegistrant),
        ("CHG_DNS", Self::ChangeDns),
        ("SET_WHOIS_PROTECT", Self::SetWhoisProtect),
        ("UPDATE_ADMIN_CONTACT", Self::UpdateAdminContact),
        ("UPDATE_BILLING_CONTACT", Self::UpdateBillingContact),
        ("UPDATE_TECH_CONTACT", Self::UpdateTechContact),
        ("UPDATE_REGISTRANT_CONTACT", Self::UpdateRegistrantContact),
        ("SET_UPDATE_PROHIBITED", Self::SetUpdateProhibited),
        ("SET_TRANSFER_PROHIBITED", Self::SetTransferProhibited),
        ("ORDER_ACTIVATE", Self::OrderActivate),
        ("ORDER_RENEW", Self::OrderRenew),
        ("ORDER_REDEEM", Self::OrderRedeem),
        ("CREATE_DNSHOST", Self::CreateDnsHost),
        ("UPDATE_DNSHOST", Self::UpdateDnsHost),
        ("SYNC_DNSHOST", Self::SyncDnsHost),
        ("DELETE_DOMAIN", Self::DeleteDomain),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for TaskType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for TaskStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WAITING_EXECUTE", Self::Waiting),
        ("EXECUTING", Self::Executing),
        ("COMPLETE", Self::Complete),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for TaskStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for TaskStatusCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::Waiting),
        ("2", Self::Executing),
        ("3", Self::Complete),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for TaskStatusCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for TaskDetailStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WAITING_EXECUTE", Self::Waiting),
        ("EXECUTING", Self::Executing),
        ("EXECUTE_SUCCESS", Self::Succeeded),
        ("EXECUTE_FAILURE", Self::Failed),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for TaskDetailStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for TaskDetailStatusCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::Waiting),
        ("1", Self::Executing),
        ("2", Self::Succeeded),
        ("3", Self::Failed),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for TaskDetailStatusCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for TaskResultStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("2", Self::Succeeded),
        ("3", Self::Failed),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for TaskResultStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for TaskCancelStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::NotCanceled),
        ("CANCELLING", Self::Canceling),
        ("COMPLETE", Self::Canceled),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for TaskCancelStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for TaskCancelStatusCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::NotCanceled),
        ("1", Self::Canceling),
        ("2", Self::Canceled),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for TaskCancelStatusCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for TransferInStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("AUTHORIZATION", Self::Authorization),
        ("NAME_VERIFICATION", Self::NameVerification),
        ("PASSWORD_VERIFICATION", Self::PasswordVerification),
        ("PENDING", Self::Pending),
        ("SUCCESS", Self::Success),
        ("FAIL", Self::Fail),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for TransferInStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for TransferInStatusCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("10", Self::Initial),
        ("11", Self::MailSent),
        ("19", Self::MailVerified),
        ("20", Self::NameVerificationSubmitted),
        ("21", Self::NameVerificationFailed),
        ("29", Self::NameVerified),
        ("31", Self::WrongTransferAuthorizationCode),
        ("39", Self::Submitted),
        ("50", Self::Cancelled),
        ("51", Self::Failed),
        ("52", Self::Expired),
        ("59", Self::Succeeded),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for TransferInStatusCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for TransferResultCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("clientCancelled", Self::ClientCancelled),
        ("clientRejected", Self::ClientRejected),
        ("serverCancelled", Self::ServerCancelled),
        ("transferProhibited", Self::TransferProhibited),
        ("transferExpired", Self::TransferExpired),
        ("nameVerificationFailed", Self::NameVerificationFailed),
        ("transferSubmitted", Self::TransferSubmitted),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for TransferResultCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for TransferProgressBar {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::EmailAndName),
        ("1", Self::Email),
        ("2", Self::Name),
        ("3", Self::Neither),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for TransferProgressBar {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl WireEnum for TransferOutStatusCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::PhoneVerification),
        ("2", Self::EmailVerification),
        ("3", Self::CodeObtained),
        ("4", Self::Pending),
        ("5", Self::Succeeded),
        ("8", Self::Failed),
    ];

    fn other(text: String) -> Self {
        Self::Other(text)
    }

    fn as_other(&self) -> Option<&str> {
        match self {
            Self::Other(text) => Some(text),
            _ => None,
        }
    }
}

impl std::fmt::Display for TransferOutStatusCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}
