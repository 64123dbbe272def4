// @generated from spec/aliyun-domain/actions/SaveBatchTaskForCreatingOrderTransfer.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Orders the transfer of several domain names to Alibaba Cloud.
///
/// The account is charged for each name, and a transfer usually adds a year to the registration. All names share one
/// task, and some can succeed while others fail, so check each name with [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList). It shows whether the
/// transfer has been ordered. The transfers themselves take days; [`QueryTransferInList`](crate::aliyun_domain::QueryTransferInList) shows how far they are.
///
/// The service cannot distinguish a repeated order from a second one. If the outcome of a call is unknown,
/// [`reconcile`](crate::Client::reconcile) looks for its task. The reference names no type for such tasks, so a task that fits is never proof
/// enough: [`reconcile`](crate::Client::reconcile) returns it for you to check.
///
/// **Charges the account.** Place it with `client.place(&client.order(request), spend)`:
/// see [`order`](crate::Client::order) and [`place`](crate::Client::place).
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveBatchTaskForCreatingOrderTransferResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveBatchTaskForCreatingOrderTransferResponse`](super::SaveBatchTaskForCreatingOrderTransferResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API, current edition: SaveBatchTaskForCreatingOrderTransfer.
///
/// # Example
///
/// ```no_run
/// use registrar_sdk::aliyun_domain::*;
/// use registrar_sdk::{Client, Money, Spend};
///
/// # async fn example(client: Client<AliyunDomain>, limit: Money) -> Result<(), registrar_sdk::Error> {
/// let request = SaveBatchTaskForCreatingOrderTransfer::new([
///     Transfer::new("example.com", "made-up-code", 123456)
///         .permit_premium_transfer(true),
///     Transfer::new("example.net", "another-made-up-code", 123457)
///         .permit_premium_transfer(false),
/// ]);
/// let order = client.order(request);
/// client.place(&order, Spend::at_most(limit)).await?;
/// client.settle(&order).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("transfer", "move", "order"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveBatchTaskForCreatingOrderTransfer {
    /// The names to transfer, each with its own transfer authorization code and registrant. At most 1000 items.
    #[cfg_attr(feature = "serde", serde(rename = "OrderTransferParam", default))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub transfers: Vec<Transfer>,
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

impl SaveBatchTaskForCreatingOrderTransfer {
    /// Creates a [`SaveBatchTaskForCreatingOrderTransfer`] from its required fields.
    pub fn new(transfers: impl IntoIterator<Item = Transfer>) -> Self {
        Self {
            transfers: transfers.into_iter().collect(),
            use_coupon: None,
            coupon_no: None,
            use_promotion: None,
            promotion_no: None,
            lang: None,
            user_client_ip: None,
        }
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

/// The response to [`SaveBatchTaskForCreatingOrderTransfer`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveBatchTaskForCreatingOrderTransferResponse {
    /// The number of the submitted task. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns its outcome.
    pub task_no: String,
}

/// A name to transfer to Alibaba Cloud.
///
/// The name, its transfer authorization code and its registrant profile are required here, as they are in the
/// [order of one name](crate::aliyun_domain::SaveSingleTaskForCreatingOrderTransfer), though the official packages do not require them.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize, Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct Transfer {
    /// The domain name to transfer. Example: `example.com`.
    pub domain_name: String,
    /// The transfer authorization code, which the current registrar issues. Example: `made-up-code`.
    pub authorization_code: Sensitive,
    /// The registrant profile for the name, whose registrant has been verified. [`QueryRegistrantProfiles`](crate::aliyun_domain::QueryRegistrantProfiles) lists
    /// the profiles.
    ///
    /// Example: `123456`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub registrant_profile_id: i64,
    /// Whether to allow a premium name, which costs more than an ordinary one. Default: `false`. Example: `false`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub permit_premium_transfer: Option<bool>,
}

impl Transfer {
    /// Creates a [`Transfer`] from its required fields.
    pub fn new(
        domain_name: impl Into<String>,
        authorization_code: impl Into<Sensitive>,
        registrant_profile_id: i64,
    ) -> Self {
        Self {
            domain_name: domain_name.into(),
            authorization_code: authorization_code.into(),
            registrant_profile_id,
            permit_premium_transfer: None,
        }
    }

    /// Sets whether to allow a premium name, which costs more than an ordinary one.
    pub fn permit_premium_transfer(mut self, permit_premium_transfer: bool) -> Self {
        self.permit_premium_transfer = Some(permit_premium_transfer);
        self
    }
}

// The wire format, and the entry in the table of operations.

impl Request for SaveBatchTaskForCreatingOrderTransfer {
    type Service = AliyunDomain;
    type Response = SaveBatchTaskForCreatingOrderTransferResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("OrderTransferParam", &self.transfers);
        to.put("UseCoupon", &self.use_coupon);
        to.put("CouponNo", &self.coupon_no);
        to.put("UsePromotion", &self.use_promotion);
        to.put("PromotionNo", &self.promotion_no);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Purchase for SaveBatchTaskForCreatingOrderTransfer {}

impl Decode for SaveBatchTaskForCreatingOrderTransferResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

impl Encode for Transfer {
    fn encode(&self, name: &str, to: &mut Params) {
        to.open(name);
        to.put("DomainName", &self.domain_name);
        to.put("AuthorizationCode", &self.authorization_code);
        to.put("RegistrantProfileId", &self.registrant_profile_id);
        to.put("PermitPremiumTransfer", &self.permit_premium_transfer);
        to.close();
    }
}

static TRANSFER: [Parameter; 4] = [
    Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
    Parameter::string("AuthorizationCode").required().sensitive(),
    Parameter::long("RegistrantProfileId").required(),
    Parameter::bool("PermitPremiumTransfer"),
];

pub(super) static OPERATION: Operation = Operation::purchase(
        "SaveBatchTaskForCreatingOrderTransfer",
    )
    .settles_by("TaskNo")
    .order(
        PurchaseInfo::new(OrderKind::Transfer, "OrderTransferParam.DomainName")
            .premium("OrderTransferParam.PermitPremiumTransfer"),
    )
    .parameters(
        &[
            Parameter::structure("OrderTransferParam", &TRANSFER)
                .list()
                .required()
                .rules(&[Rule::MaxItems(1000)]),
            USE_COUPON,
            COUPON_NO,
            USE_PROMOTION,
            PROMOTION_NO,
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"]);
