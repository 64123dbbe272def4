// @generated from spec/aliyun-domain/service.yaml by `cargo xtask codegen`. Edit that file, not this one.

//! The names that this service's files share.
#![allow(unused_imports, reason = "not every service uses all of them")]

pub(super) use super::{
    AliyunDomain, CHINA, INTERNATIONAL, LANG, USER_CLIENT_IP, USE_COUPON, COUPON_NO,
    USE_PROMOTION, PROMOTION_NO,
};
pub(super) use super::enums::{
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
pub(super) use super::types::{
    ACCOUNT_TRANSFER, AccountTransfer, DomainEntry, EmailResult, SensitiveWord,
    SpecialBiz, SpecialBizContact, SpecialBizDocument, SpecialBizOrder, TAG, Tag,
    VerificationFailure,
};
pub(super) use crate::prelude::*;
#[cfg(feature = "serde")]
pub(super) use crate::serial::{seconds, strict};
#[cfg(feature = "serde")]
pub(super) use serde::{Deserialize, Serialize};

pub(super) static MONTH_FIRST: TimeFormat = TimeFormat::new("MMM DD,YYYY hh:mm:ss");

pub(super) static MONTH_FIRST_0000_0800: TimeFormat = TimeFormat::new(
        "MMM DD,YYYY hh:mm:ss",
    )
    .zones(&[0, 480]);

pub(super) static YEAR_FIRST: TimeFormat = TimeFormat::new("YYYY-MM-DD hh:mm:ss");

pub(super) static YEAR_FIRST_0000: TimeFormat = TimeFormat::new("YYYY-MM-DD hh:mm:ss")
    .zones(&[0]);

pub(super) static YEAR_FIRST_0000_0800: TimeFormat = TimeFormat::new(
        "YYYY-MM-DD hh:mm:ss",
    )
    .zones(&[0, 480]);

pub(super) static YEAR_FIRST_0800: TimeFormat = TimeFormat::new("YYYY-MM-DD hh:mm:ss")
    .zones(&[480]);

pub(super) static COMPACT_DATE: TimeFormat = TimeFormat::new("YYYYMMDD");
