// @generated from spec/aliyun-domain/types by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// The language of messages.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Lang {
    /// `zh`: Chinese.
    Zh,
    /// `en`: English.
    En,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The role of a contact of a domain name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactType {
    /// `registrant`: The registrant of the domain name.
    Registrant,
    /// `admin`: The administrative contact.
    Admin,
    /// `billing`: The billing contact.
    Billing,
    /// `tech`: The technical contact.
    Tech,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// Whether a registrant is a person or an organization.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegistrantType {
    /// `1`: A person.
    Individual,
    /// `2`: A company or another organization.
    Enterprise,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// Whether a registrant is a person or an organization, as a number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegistrantTypeCode {
    /// `1`: A person.
    Individual,
    /// `2`: A company or another organization.
    Enterprise,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The status of a real-name check. Registries in China require one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RealNameStatus {
    /// `NONAUDIT`: No check has been carried out.
    NotSubmitted,
    /// `AUDITING`: The check is in progress.
    InReview,
    /// `SUCCEED`: The check has been passed.
    Passed,
    /// `FAILED`: The check has failed.
    Failed,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The registries for which a registrant profile is used.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegistrantProfileType {
    /// `common`: Registries in general.
    Common,
    /// `cnnic`: CNNIC, the registry of `.cn`. Profiles of this kind exist in the international edition only.
    Cnnic,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// Whether an email address has been verified.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailVerificationStatus {
    /// `0`: It has not been verified.
    Unverified,
    /// `1`: It has been verified.
    Verified,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The algorithm of a DNSSEC key, by its number in the IANA registry.
///
/// The vendor's pages differ on the numbers 15 and 16; these are the ones of IANA.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DnssecAlgorithm {
    /// `1`: RSA with MD5.
    RsaMd5,
    /// `2`: Diffie-Hellman.
    DiffieHellman,
    /// `3`: DSA with SHA-1.
    DsaSha1,
    /// `5`: RSA with SHA-1.
    RsaSha1,
    /// `6`: DSA with SHA-1, for zones with NSEC3.
    DsaNsec3Sha1,
    /// `7`: RSA with SHA-1, for zones with NSEC3.
    RsaSha1Nsec3Sha1,
    /// `8`: RSA with SHA-256.
    RsaSha256,
    /// `10`: RSA with SHA-512.
    RsaSha512,
    /// `12`: GOST R 34.10-2001.
    Gost,
    /// `13`: ECDSA on the curve P-256 with SHA-256.
    EcdsaP256Sha256,
    /// `14`: ECDSA on the curve P-384 with SHA-384.
    EcdsaP384Sha384,
    /// `15`: Ed25519.
    Ed25519,
    /// `16`: Ed448.
    Ed448,
    /// `252`: Reserved for indirect keys.
    Indirect,
    /// `253`: A private algorithm that a domain name identifies.
    PrivateDomain,
    /// `254`: A private algorithm that an object identifier identifies.
    PrivateOid,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The hash algorithm of the digest in a DS record, by its number in the IANA registry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DsDigestType {
    /// `1`: SHA-1.
    Sha1,
    /// `2`: SHA-256.
    Sha256,
    /// `3`: GOST R 34.11-94.
    Gost,
    /// `4`: SHA-384.
    Sha384,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The kind of suffix of a domain name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainType {
    /// `New gTLD`: A generic suffix of the newer rounds, such as `.xyz`.
    NewGtld,
    /// `gTLD`: A classic generic suffix, such as `.com`.
    Gtld,
    /// `ccTLD`: The suffix of a country, such as `.cn`.
    Cctld,
    /// `other`: Any other suffix.
    OtherSuffix,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The state of a domain name.
///
/// [`QueryDomainList`](crate::aliyun_domain::QueryDomainList) and the details of one name only say whether it has to be renewed or redeemed; [`ScrollDomainList`](crate::aliyun_domain::ScrollDomainList)
/// and [`QueryAdvancedDomainList`](crate::aliyun_domain::QueryAdvancedDomainList) have the other values as well.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainStatus {
    /// `1`: It has to be renewed urgently.
    NeedsRenewal,
    /// `2`: It has to be redeemed urgently.
    NeedsRedemption,
    /// `3`: No action is required.
    Normal,
    /// `4`: It is being transferred to another registrar.
    TransferringOut,
    /// `5`: Its registrant is being changed.
    RegistrantUpdating,
    /// `6`: Its real-name check has not been carried out.
    Unverified,
    /// `7`: Its real-name check has failed and has to be repeated.
    VerificationFailed,
    /// `8`: It is being reviewed.
    InReview,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The state of a domain name, as a filter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainStatusFilter {
    /// `0`: Any state.
    Any,
    /// `1`: It has to be renewed urgently.
    NeedsRenewal,
    /// `2`: It has to be redeemed urgently.
    NeedsRedemption,
    /// `3`: No action is required.
    Normal,
    /// `4`: It is being transferred to another registrar.
    TransferringOut,
    /// `5`: Its registrant is being changed.
    RegistrantUpdating,
    /// `6`: Its real-name check has not been carried out.
    Unverified,
    /// `7`: Its real-name check has failed and has to be repeated.
    VerificationFailed,
    /// `8`: It is being reviewed.
    InReview,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// How a domain name is offered for sale.
///
/// The reference describes [`DomainTradeType::NegotiableOnline`](crate::aliyun_domain::DomainTradeType::NegotiableOnline) for [`ScrollDomainList`](crate::aliyun_domain::ScrollDomainList) only, and
/// [`DomainTradeType::Negotiable`](crate::aliyun_domain::DomainTradeType::Negotiable) for [`QueryAdvancedDomainList`](crate::aliyun_domain::QueryAdvancedDomainList) only.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainTradeType {
    /// `-1`: It is not for sale.
    NotOffered,
    /// `2`: At a fixed price.
    FixedPrice,
    /// `3`: At a price to be negotiated online.
    NegotiableOnline,
    /// `4`: In an auction.
    Auction,
    /// `6`: At a price, by a push to another account.
    PricePush,
    /// `13`: At a price to be negotiated.
    Negotiable,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The characters of a domain name, without its suffix.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NameForm {
    /// `11`: Only digits.
    Digits,
    /// `12`: Only letters.
    Letters,
    /// `13`: Letters and digits.
    Mixed,
    /// `14`: Chinese characters.
    Chinese,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// A filter of lists of domain names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainListFilter {
    /// `1`: Names that have to be renewed urgently.
    NeedsRenewal,
    /// `2`: Names that have to be redeemed urgently.
    NeedsRedemption,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The sort key of a list of domain names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainOrderKey {
    /// `RegistrationDate`: The day of registration.
    RegistrationDate,
    /// `ExpirationDate`: The day of expiry.
    ExpirationDate,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The direction of a sorted list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `ASC`: From the smallest or earliest.
    Ascending,
    /// `DESC`: From the largest or latest.
    Descending,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
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
    Other(UnknownValue),
}

/// The status of the review of a domain name's wording. Registries in China require one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainNameVerificationStatus {
    /// `NONAUDIT`: No check has been carried out.
    NotSubmitted,
    /// `AUDITING`: The check is in progress.
    InReview,
    /// `SUCCEED`: The check has been passed.
    Passed,
    /// `FAILED`: The check has failed.
    Failed,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// Whether the registrant of a domain name is being changed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegistrantUpdatingStatus {
    /// `NORMAL`: No change is in progress.
    Normal,
    /// `PENDING`: A change is in progress.
    Pending,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// Whether a domain name is being transferred to another registrar.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferOutStatus {
    /// `NORMAL`: No transfer out is in progress.
    Normal,
    /// `PENDING`: A transfer out is in progress.
    Pending,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
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
    Other(UnknownValue),
}

/// Whether domain names are still being put into a group.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainGroupStatus {
    /// `PROCESSING`: The service is still putting names into the group.
    Processing,
    /// `COMPLETE`: The group has all its names.
    Complete,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The state of a lock at the registry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServerLockStatus {
    /// `1`: The lock is off.
    Off,
    /// `2`: The lock is on.
    On,
    /// `3`: The lock has been shut down.
    Ended,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The operation of a task on its domain names.
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
    /// `SET_UPDATE_PROHIBITED`: Sets or removes the lock against updates.
    SetUpdateProhibited,
    /// `SET_TRANSFER_PROHIBITED`: Sets or removes the lock against transfers out.
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
    Other(UnknownValue),
}

/// The status of a whole task.
///
/// [`TaskStatus::Complete`](crate::aliyun_domain::TaskStatus::Complete) means only that the task has ended. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns the outcome for each
/// domain name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    /// `WAITING_EXECUTE`: It waits to be carried out.
    Waiting,
    /// `EXECUTING`: It is being carried out.
    Executing,
    /// `COMPLETE`: It has ended, with success or without.
    Complete,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The status of a whole task, as a number.
///
/// The numbers differ from those of [`TaskDetailStatusCode`](crate::aliyun_domain::TaskDetailStatusCode).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskStatusCode {
    /// `1`: It waits to be carried out.
    Waiting,
    /// `2`: It is being carried out.
    Executing,
    /// `3`: It has ended, with success or without.
    Complete,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The status of the part of a task that concerns one domain name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskDetailStatus {
    /// `WAITING_EXECUTE`: It waits to be carried out.
    Waiting,
    /// `EXECUTING`: It is being carried out.
    Executing,
    /// `EXECUTE_SUCCESS`: It has succeeded.
    Succeeded,
    /// `EXECUTE_FAILURE`: It has failed.
    Failed,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The status of the part of a task that concerns one domain name, as a number.
///
/// The numbers differ from those of [`TaskStatusCode`](crate::aliyun_domain::TaskStatusCode).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskDetailStatusCode {
    /// `0`: It waits to be carried out.
    Waiting,
    /// `1`: It is being carried out.
    Executing,
    /// `2`: It has succeeded.
    Succeeded,
    /// `3`: It has failed.
    Failed,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The outcome of the part of a task that concerns one domain name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskResultStatus {
    /// `2`: It has succeeded.
    Succeeded,
    /// `3`: It has failed.
    Failed,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// Whether a task is being cancelled.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskCancelStatus {
    /// `INIT`: It has not been cancelled.
    NotCanceled,
    /// `CANCELLING`: It is being cancelled.
    Canceling,
    /// `COMPLETE`: It has been cancelled.
    Canceled,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// Whether a task is being cancelled, as a number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskCancelStatusCode {
    /// `0`: It has not been cancelled.
    NotCanceled,
    /// `1`: It is being cancelled.
    Canceling,
    /// `2`: It has been cancelled.
    Canceled,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The stage of a transfer to Alibaba Cloud.
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
    /// `SUCCESS`: The domain name has been transferred.
    Success,
    /// `FAIL`: The transfer has failed or was cancelled.
    Fail,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The exact step of a transfer to Alibaba Cloud.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferInStatusCode {
    /// `10`: Nothing has happened yet.
    Initial,
    /// `11`: The mail with the token has been sent.
    MailSent,
    /// `19`: The token of the mail has been verified.
    MailVerified,
    /// `20`: The domain name has been submitted for name verification.
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
    /// `59`: The domain name has been transferred.
    Succeeded,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// Why a transfer to Alibaba Cloud failed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferResultCode {
    /// `clientCancelled`: The account cancelled it.
    ClientCancelled,
    /// `clientRejected`: The current registrar refused it, or the registrant did so there.
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
    Other(UnknownValue),
}

/// The verifications that a transfer to Alibaba Cloud has to pass.
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
    Other(UnknownValue),
}

/// The status of a transfer away from Alibaba Cloud.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferOutStatusCode {
    /// `1`: The mobile telephone number has to be verified.
    PhoneVerification,
    /// `2`: The email address has to be verified.
    EmailVerification,
    /// `3`: The transfer authorization code has been issued.
    CodeObtained,
    /// `4`: The registry's request to transfer has arrived, and the transfer is running.
    Pending,
    /// `5`: The domain name has been transferred to another registrar.
    Succeeded,
    /// `8`: The transfer failed.
    Failed,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The kind of document that proves the identity of a person or an organization.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityCredentialType {
    /// `SFZ`: For persons: a Chinese identity card.
    IdentityCard,
    /// `HZ`: For persons: a passport.
    Passport,
    /// `TXZ`: For persons: a mainland travel permit for residents of Hong Kong and Macao.
    HongKongMacaoTravelPermit,
    /// `TW`: For persons: a mainland travel permit for residents of Taiwan.
    TaiwanTravelPermit,
    /// `WAIGUOREN`: For persons: an identity card of a foreign permanent resident.
    PermanentResidentCard,
    /// `HKMOJUMIN`: For persons: a residence permit for residents of Hong Kong, Macao and Taiwan.
    ResidencePermit,
    /// `ORG`: For organizations: an organization code certificate.
    OrganizationCodeCertificate,
    /// `YYZZ`: For organizations: a business license.
    BusinessLicense,
    /// `XYDM`: For organizations: a certificate of a unified social credit code.
    SocialCreditCodeCertificate,
    /// `BUDUIDAIHAO`: For organizations: the code of a military unit.
    MilitaryUnitCode,
    /// `JUNDUIFUWU`: For organizations: a license of a military unit for paid services.
    MilitaryServiceLicense,
    /// `SHIYEDANWEI`: For organizations: a certificate of a public institution.
    PublicInstitutionCertificate,
    /// `WAIGUOQIYE`: For organizations: a certificate of a foreign company's representative office.
    ForeignCompanyOfficeCertificate,
    /// `SHEHUITUANTI`: For organizations: a certificate of a social organization.
    SocialOrganizationCertificate,
    /// `ZONGJIAOCHANGSUO`: For organizations: a certificate of a site of religious activities.
    ReligiousSiteCertificate,
    /// `MINBANFEIQIYE`: For organizations: a certificate of a private unit that is not an enterprise.
    PrivateNonEnterpriseCertificate,
    /// `JIJINHUI`: For organizations: a certificate of a foundation.
    FoundationCertificate,
    /// `LVSHISHIWUSUO`: For organizations: a license of a law firm.
    LawFirmLicense,
    /// `WAIGUOWENHUA`: For organizations: a certificate of a foreign cultural center in China.
    ForeignCulturalCenterCertificate,
    /// `WAIGUOLVYOU`: For organizations: a certificate of a foreign government's tourism office.
    ForeignTourismOfficeCertificate,
    /// `SIFAJIANDING`: For organizations: a license for forensic examinations.
    ForensicLicense,
    /// `WAIGUOJIGOU`: For organizations: a document of an organization outside mainland China.
    OverseasOrganizationDocument,
    /// `SHEHUIFUWUJIGOU`: For organizations: a certificate of a social service agency.
    SocialServiceCertificate,
    /// `MINBANXUEXIAO`: For organizations: a license of a private school.
    PrivateSchoolLicense,
    /// `YILIAOJIGOU`: For organizations: a license of a medical institution.
    MedicalInstitutionLicense,
    /// `GONGZHENGJIGOU`: For organizations: a license of a notary office.
    NotaryOfficeLicense,
    /// `ZHUHUAZINVXUEXIAO`: For organizations: a license of a Beijing school for children of embassy staff.
    EmbassySchoolLicense,
    /// `QT`: For organizations: another document.
    OtherDocument,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The status of a review.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditStatus {
    /// `0`: Documents or data are missing.
    Incomplete,
    /// `1`: The review is in progress.
    InReview,
    /// `2`: The review is in progress. The reference does not say what distinguishes it from [`AuditStatus::InReview`](crate::aliyun_domain::AuditStatus::InReview).
    InReview2,
    /// `3`: The review is in progress. The reference does not say what distinguishes it from [`AuditStatus::InReview`](crate::aliyun_domain::AuditStatus::InReview).
    InReview3,
    /// `4`: The review is in progress. The reference does not say what distinguishes it from [`AuditStatus::InReview`](crate::aliyun_domain::AuditStatus::InReview).
    InReview4,
    /// `5`: The review has failed.
    Failed,
    /// `6`: The review has been passed.
    Passed,
    /// `7`: The review was cancelled.
    Canceled,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// What an application asks for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditType {
    /// `1`: A move of domain names to another account of Alibaba Cloud.
    AccountTransfer,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

wire_enum!(Lang, Zh("zh"), En("en"));

wire_enum!(
    ContactType, Registrant("registrant"), Admin("admin"), Billing("billing"),
    Tech("tech")
);

wire_enum!(RegistrantType, Individual("1"), Enterprise("2"));

wire_enum!(RegistrantTypeCode, Individual("1"), Enterprise("2"));

wire_enum!(
    RealNameStatus, NotSubmitted("NONAUDIT"), InReview("AUDITING"), Passed("SUCCEED"),
    Failed("FAILED")
);

wire_enum!(RegistrantProfileType, Common("common"), Cnnic("cnnic"));

wire_enum!(EmailVerificationStatus, Unverified("0"), Verified("1"));

wire_enum!(
    DnssecAlgorithm, RsaMd5("1"), DiffieHellman("2"), DsaSha1("3"), RsaSha1("5"),
    DsaNsec3Sha1("6"), RsaSha1Nsec3Sha1("7"), RsaSha256("8"), RsaSha512("10"),
    Gost("12"), EcdsaP256Sha256("13"), EcdsaP384Sha384("14"), Ed25519("15"), Ed448("16"),
    Indirect("252"), PrivateDomain("253"), PrivateOid("254")
);

wire_enum!(DsDigestType, Sha1("1"), Sha256("2"), Gost("3"), Sha384("4"));

wire_enum!(
    DomainType, NewGtld("New gTLD"), Gtld("gTLD"), Cctld("ccTLD"), OtherSuffix("other")
);

wire_enum!(
    DomainStatus, NeedsRenewal("1"), NeedsRedemption("2"), Normal("3"),
    TransferringOut("4"), RegistrantUpdating("5"), Unverified("6"),
    VerificationFailed("7"), InReview("8")
);

wire_enum!(
    DomainStatusFilter, Any("0"), NeedsRenewal("1"), NeedsRedemption("2"), Normal("3"),
    TransferringOut("4"), RegistrantUpdating("5"), Unverified("6"),
    VerificationFailed("7"), InReview("8")
);

wire_enum!(
    DomainTradeType, NotOffered("-1"), FixedPrice("2"), NegotiableOnline("3"),
    Auction("4"), PricePush("6"), Negotiable("13")
);

wire_enum!(NameForm, Digits("11"), Letters("12"), Mixed("13"), Chinese("14"));

wire_enum!(DomainListFilter, NeedsRenewal("1"), NeedsRedemption("2"));

wire_enum!(
    DomainOrderKey, RegistrationDate("RegistrationDate"),
    ExpirationDate("ExpirationDate")
);

wire_enum!(SortOrder, Ascending("ASC"), Descending("DESC"));

wire_enum!(LockStatus, NotSet("NONE_SETTING"), Enabled("OPEN"), Disabled("CLOSE"));

wire_enum!(
    DomainNameVerificationStatus, NotSubmitted("NONAUDIT"), InReview("AUDITING"),
    Passed("SUCCEED"), Failed("FAILED")
);

wire_enum!(RegistrantUpdatingStatus, Normal("NORMAL"), Pending("PENDING"));

wire_enum!(TransferOutStatus, Normal("NORMAL"), Pending("PENDING"));

wire_enum!(ExpirationStatus, NotExpired("1"), Expired("2"));

wire_enum!(DomainGroupStatus, Processing("PROCESSING"), Complete("COMPLETE"));

wire_enum!(ServerLockStatus, Off("1"), On("2"), Ended("3"));

wire_enum!(
    TaskType, ChangeRegistrant("CHG_HOLDER"), ChangeDns("CHG_DNS"),
    SetWhoisProtect("SET_WHOIS_PROTECT"), UpdateAdminContact("UPDATE_ADMIN_CONTACT"),
    UpdateBillingContact("UPDATE_BILLING_CONTACT"),
    UpdateTechContact("UPDATE_TECH_CONTACT"),
    UpdateRegistrantContact("UPDATE_REGISTRANT_CONTACT"),
    SetUpdateProhibited("SET_UPDATE_PROHIBITED"),
    SetTransferProhibited("SET_TRANSFER_PROHIBITED"), OrderActivate("ORDER_ACTIVATE"),
    OrderRenew("ORDER_RENEW"), OrderRedeem("ORDER_REDEEM"),
    CreateDnsHost("CREATE_DNSHOST"), UpdateDnsHost("UPDATE_DNSHOST"),
    SyncDnsHost("SYNC_DNSHOST"), DeleteDomain("DELETE_DOMAIN")
);

wire_enum!(
    TaskStatus, Waiting("WAITING_EXECUTE"), Executing("EXECUTING"), Complete("COMPLETE")
);

wire_enum!(TaskStatusCode, Waiting("1"), Executing("2"), Complete("3"));

wire_enum!(
    TaskDetailStatus, Waiting("WAITING_EXECUTE"), Executing("EXECUTING"),
    Succeeded("EXECUTE_SUCCESS"), Failed("EXECUTE_FAILURE")
);

wire_enum!(
    TaskDetailStatusCode, Waiting("0"), Executing("1"), Succeeded("2"), Failed("3")
);

wire_enum!(TaskResultStatus, Succeeded("2"), Failed("3"));

wire_enum!(
    TaskCancelStatus, NotCanceled("INIT"), Canceling("CANCELLING"), Canceled("COMPLETE")
);

wire_enum!(TaskCancelStatusCode, NotCanceled("0"), Canceling("1"), Canceled("2"));

wire_enum!(
    TransferInStatus, Init("INIT"), Authorization("AUTHORIZATION"),
    NameVerification("NAME_VERIFICATION"), PasswordVerification("PASSWORD_VERIFICATION"),
    Pending("PENDING"), Success("SUCCESS"), Fail("FAIL")
);

wire_enum!(
    TransferInStatusCode, Initial("10"), MailSent("11"), MailVerified("19"),
    NameVerificationSubmitted("20"), NameVerificationFailed("21"), NameVerified("29"),
    WrongTransferAuthorizationCode("31"), Submitted("39"), Cancelled("50"), Failed("51"),
    Expired("52"), Succeeded("59")
);

wire_enum!(
    TransferResultCode, ClientCancelled("clientCancelled"),
    ClientRejected("clientRejected"), ServerCancelled("serverCancelled"),
    TransferProhibited("transferProhibited"), TransferExpired("transferExpired"),
    NameVerificationFailed("nameVerificationFailed"),
    TransferSubmitted("transferSubmitted")
);

wire_enum!(TransferProgressBar, EmailAndName("0"), Email("1"), Name("2"), Neither("3"));

wire_enum!(
    TransferOutStatusCode, PhoneVerification("1"), EmailVerification("2"),
    CodeObtained("3"), Pending("4"), Succeeded("5"), Failed("8")
);

wire_enum!(
    IdentityCredentialType, IdentityCard("SFZ"), Passport("HZ"),
    HongKongMacaoTravelPermit("TXZ"), TaiwanTravelPermit("TW"),
    PermanentResidentCard("WAIGUOREN"), ResidencePermit("HKMOJUMIN"),
    OrganizationCodeCertificate("ORG"), BusinessLicense("YYZZ"),
    SocialCreditCodeCertificate("XYDM"), MilitaryUnitCode("BUDUIDAIHAO"),
    MilitaryServiceLicense("JUNDUIFUWU"), PublicInstitutionCertificate("SHIYEDANWEI"),
    ForeignCompanyOfficeCertificate("WAIGUOQIYE"),
    SocialOrganizationCertificate("SHEHUITUANTI"),
    ReligiousSiteCertificate("ZONGJIAOCHANGSUO"),
    PrivateNonEnterpriseCertificate("MINBANFEIQIYE"), FoundationCertificate("JIJINHUI"),
    LawFirmLicense("LVSHISHIWUSUO"), ForeignCulturalCenterCertificate("WAIGUOWENHUA"),
    ForeignTourismOfficeCertificate("WAIGUOLVYOU"), ForensicLicense("SIFAJIANDING"),
    OverseasOrganizationDocument("WAIGUOJIGOU"),
    SocialServiceCertificate("SHEHUIFUWUJIGOU"), PrivateSchoolLicense("MINBANXUEXIAO"),
    MedicalInstitutionLicense("YILIAOJIGOU"), NotaryOfficeLicense("GONGZHENGJIGOU"),
    EmbassySchoolLicense("ZHUHUAZINVXUEXIAO"), OtherDocument("QT")
);

wire_enum!(
    AuditStatus, Incomplete("0"), InReview("1"), InReview2("2"), InReview3("3"),
    InReview4("4"), Failed("5"), Passed("6"), Canceled("7")
);

wire_enum!(AuditType, AccountTransfer("1"));
