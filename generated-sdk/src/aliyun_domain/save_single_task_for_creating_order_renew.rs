// @generated from spec/aliyun-domain/actions/SaveSingleTaskForCreatingOrderRenew.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Orders the renewal of a domain name.
///
/// The response names a task, and [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) shows whether the name has been renewed.
///
/// The service cannot distinguish a repeated order from a second one. If the outcome of a call is unknown,
/// [`reconcile`](crate::Client::reconcile) looks for its task.
///
/// **Charges the account.** Place it with `client.place(&client.order(request), spend)`:
/// see [`order`](crate::Client::order) and [`place`](crate::Client::place).
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveSingleTaskForCreatingOrderRenewResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveSingleTaskForCreatingOrderRenewResponse`](super::SaveSingleTaskForCreatingOrderRenewResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError),
/// [`TaskIsBeingProcessed`](super::ErrorCode::TaskIsBeingProcessed).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / SaveSingleTaskForCreatingOrderRenew.
///
/// # Example
///
/// ```no_run
/// use registrar_sdk::aliyun_domain::*;
/// use registrar_sdk::{Client, Money, Spend, Observed, Timestamp};
///
/// # async fn example(client: Client<AliyunDomain>, limit: Money) -> Result<(), registrar_sdk::Error> {
/// let request = SaveSingleTaskForCreatingOrderRenew::new(
///     "test.com",
///     Observed::from_storage(Timestamp::from_millis(1522080000000)),
///     1,
/// );
/// let order = client.order(request);
/// client.place(&order, Spend::at_most(limit)).await?;
/// client.settle(&order).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("renew", "extend"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveSingleTaskForCreatingOrderRenew {
    /// The name to renew. It belongs to the account. Example: `example.com`.
    pub domain_name: String,
    /// When the name expires now. Example: `1522080000000`.
    ///
    /// Pass the observed value: [`expiration_date_long`](field@crate::aliyun_domain::DomainSummary::expiration_date_long) of [`QueryDomainList`](crate::aliyun_domain::QueryDomainList)
    /// or [`expiration_date_long`](field@crate::aliyun_domain::QueryDomainByInstanceIdResponse::expiration_date_long) of [`QueryDomainByInstanceId`](crate::aliyun_domain::QueryDomainByInstanceId)
    /// or [`expiration_date_long`](field@crate::aliyun_domain::QueryDomainByDomainNameResponse::expiration_date_long) of [`QueryDomainByDomainName`](crate::aliyun_domain::QueryDomainByDomainName)
    /// or [`expiration_date_long`](field@crate::aliyun_domain::DomainEntry::expiration_date_long) of [`QueryAdvancedDomainList`](crate::aliyun_domain::QueryAdvancedDomainList)
    /// or [`expiration_date_long`](field@crate::aliyun_domain::DomainEntry::expiration_date_long) of [`ScrollDomainList`](crate::aliyun_domain::ScrollDomainList),
    /// or a [stored](crate::Observed::from_storage) copy.
    /// **Never compute it from today's date:** the service could not detect a repeated order.
    pub current_expiration_date: Observed<Timestamp>,
    /// The number of years by which to renew the name. From 1 to 10. Example: `1`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub subscription_duration: i32,
    /// Whether to allow a premium name, which costs more than an ordinary one.
    /// Only in the China edition. Example: `false`.
    pub permit_premium_renew: Option<bool>,
    /// Whether to pay with a voucher. Default: `false`. Example: `false`.
    pub use_coupon: Option<bool>,
    /// The number of the voucher to pay with. Example: `123123`.
    pub coupon_no: Option<String>,
    /// Whether to apply a discount coupon. Default: `false`. Example: `false`.
    pub use_promotion: Option<bool>,
    /// The number of the discount coupon to apply. Example: `123123`.
    pub promotion_no: Option<String>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveSingleTaskForCreatingOrderRenew {
    /// Creates a [`SaveSingleTaskForCreatingOrderRenew`] from its required fields.
    pub fn new(
        domain_name: impl Into<String>,
        current_expiration_date: Observed<Timestamp>,
        subscription_duration: i32,
    ) -> Self {
        Self {
            domain_name: domain_name.into(),
            current_expiration_date,
            subscription_duration,
            permit_premium_renew: None,
            use_coupon: None,
            coupon_no: None,
            use_promotion: None,
            promotion_no: None,
            lang: None,
            user_client_ip: None,
        }
    }

    /// Sets whether to allow a premium name, which costs more than an ordinary one.
    pub fn permit_premium_renew(mut self, permit_premium_renew: bool) -> Self {
        self.permit_premium_renew = Some(permit_premium_renew);
        self
    }

    /// Sets whether to pay with a voucher.
    pub fn use_coupon(mut self, use_coupon: bool) -> Self {
        self.use_coupon = Some(use_coupon);
        self
    }

    /// Sets the number of the voucher to pay with.
    pub fn coupon_no(mut self, coupon_no: impl Into<String>) -> Self {
        self.coupon_no = Some(coupon_no.into());
        self
    }

    /// Sets whether to apply a discount coupon.
    pub fn use_promotion(mut self, use_promotion: bool) -> Self {
        self.use_promotion = Some(use_promotion);
        self
    }

    /// Sets the number of the discount coupon to apply.
    pub fn promotion_no(mut self, promotion_no: impl Into<String>) -> Self {
        self.promotion_no = Some(promotion_no.into());
        self
    }

    /// Sets the language of messages in the response.
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }

    /// Sets the IP address of the person on whose behalf the call is made.
    pub fn user_client_ip(mut self, user_client_ip: impl Into<Sensitive>) -> Self {
        self.user_client_ip = Some(user_client_ip.into());
        self
    }
}

/// The response to [`SaveSingleTaskForCreatingOrderRenew`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveSingleTaskForCreatingOrderRenewResponse {
    /// The number of the submitted task. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns its outcome.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveSingleTaskForCreatingOrderRenew {
    type Service = AliyunDomain;
    type Response = SaveSingleTaskForCreatingOrderRenewResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("CurrentExpirationDate", &self.current_expiration_date);
        to.put("SubscriptionDuration", &self.subscription_duration);
        to.put("PermitPremiumRenew", &self.permit_premium_renew);
        to.put("UseCoupon", &self.use_coupon);
        to.put("CouponNo", &self.coupon_no);
        to.put("UsePromotion", &self.use_promotion);
        to.put("PromotionNo", &self.promotion_no);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Purchase for SaveSingleTaskForCreatingOrderRenew {}

impl Decode for SaveSingleTaskForCreatingOrderRenewResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::purchase(
        "SaveSingleTaskForCreatingOrderRenew",
    )
    .settles_by("TaskNo")
    .order(
        PurchaseInfo::new(OrderKind::Renew, "DomainName")
            .years("SubscriptionDuration", 1)
            .expires("CurrentExpirationDate")
            .premium("PermitPremiumRenew"),
    )
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::timestamp("CurrentExpirationDate")
                .required()
                .rules(&[Rule::Min(1)]),
            Parameter::int("SubscriptionDuration")
                .required()
                .rules(&[Rule::Min(1), Rule::Max(10)]),
            Parameter::bool("PermitPremiumRenew").only(CHINA),
            USE_COUPON,
            COUPON_NO,
            USE_PROMOTION,
            PROMOTION_NO,
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError", "TaskIsBeingProcessed"]);
