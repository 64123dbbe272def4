// @generated from spec/opensrs/actions/PollEvents.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns events that wait to be acknowledged, the earliest first.
///
/// The service returns an event until [`AckEvent`](crate::opensrs::AckEvent) acknowledges it. Each event is about a domain name, an order or a
/// transfer; its data depends on that and on its kind, so most fields of [`EventData`](crate::opensrs::EventData) are absent. After a lost
/// response to an order, the events show its outcome.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`PollEventsResponse`](super::PollEventsResponse).
///
/// Source: OpenSRS domain API guide: poll_event.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct PollEvents {
    /// The maximum number of events to return. From 1 to 100. Default: `1`. Example: `100`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub limit: Option<i32>,
}

impl PollEvents {
    /// Creates a [`PollEvents`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the maximum number of events to return.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
}

/// The response to [`PollEvents`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct PollEventsResponse {
    /// The events.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub events: Vec<Event>,
    /// The number of waiting events, including the listed ones. Example: `6`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total: Option<i32>,
}

/// An event.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct Event {
    /// The id of the event, for [`AckEvent`](crate::opensrs::AckEvent).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub event_id: Option<String>,
    /// The kind of an event.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub event: Option<EventKind>,
    /// When it happened. Format: `YYYY-MM-DDThh:mm:ssZ` in UTC. Example: `2014-06-19T15:31:47Z`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub event_date: Option<DateTime>,
    /// The subject of the event.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub object: Option<EventObject>,
    /// The data of the event.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub object_data: Option<EventData>,
}

/// The data of an event. Each kind of event has some of these fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct EventData {
    /// The domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_name: Option<String>,
    /// The id of the domain name, in events about domain names.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_id: Option<String>,
    /// When the name expires or has expired. Doubtful for new names: a recorded event is four hours off.
    /// Format: `YYYY-MM-DDThh:mm:ssZ` in UTC.
    ///
    /// Example: `2015-06-19T15:31:42Z`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiration_date: Option<DateTime>,
    /// The number of years for which the name was registered or renewed. Example: `1`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub period: Option<i32>,
    /// The new nameservers of the name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub nameserver_list: Vec<String>,
    /// The status of the registrant's verification.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub verification_status: Option<EventVerificationStatus>,
    /// The result of the zone check.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub zone_check_status: Option<EventZoneCheckStatus>,
    /// Why the name was deleted.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reason: Option<EventDeletionReason>,
    /// When the name was deleted. Format: `YYYY-MM-DDThh:mm:ssZ` in UTC. Example: `2014-06-19T15:32:49Z`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub deletion_date: Option<DateTime>,
    /// The end of the period in which [`RedeemDomain`](crate::opensrs::RedeemDomain) can redeem the name. Absent if the name cannot be redeemed.
    /// Format: `YYYY-MM-DDThh:mm:ssZ` in UTC. Example: `2014-07-19T15:32:49Z`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub redemption_grace_period_end_date: Option<DateTime>,
    /// The id of the order, in events about orders and transfers.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_id: Option<String>,
    /// The status of the order.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_status: Option<EventOrderStatus>,
    /// The kind of the order.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_reg_type: Option<OrderType>,
    /// The status of the trademark claim.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub claim_status: Option<EventClaimStatus>,
    /// The id of the transfer, in events about transfers.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub transfer_id: Option<String>,
    /// The status of the transfer.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub transfer_status: Option<TransferStatus>,
}

/// The kind of an event.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// `CREATED`: A domain name has been added to the system, for any reason: a registration, a transfer, a redemption.
    Created,
    /// `REGISTERED`: A registration is complete.
    Registered,
    /// `RENEWED`: A domain name has been renewed, by an order or automatically.
    Renewed,
    /// `EXPIRED`: A domain name has reached its expiry without a renewal.
    Expired,
    /// `DELETED`: A domain name has been deleted.
    Deleted,
    /// `NAMESERVER_UPDATE`: A domain name has other nameservers.
    NameserverUpdate,
    /// `REGISTRANT_VERIFICATION_STATUS_CHANGE`: The verification of a registrant has a new status.
    RegistrantVerificationStatusChange,
    /// `ZONE_CHECK_STATUS_CHANGE`:
    /// The registry's check of a zone, such as those for `.de` and `.fr`, has passed or failed. A name whose zone
    /// stays invalid can be disabled.
    ZoneCheckStatusChange,
    /// `CLAIM_STATUS_CHANGE`: A trademark claim about an order has a new status.
    ClaimStatusChange,
    /// `STATUS_CHANGE`: An order or a transfer has a new status.
    StatusChange,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The subject of an event.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventObject {
    /// `DOMAIN`: A domain name.
    Domain,
    /// `ORDER`: An order.
    Order,
    /// `TRANSFER`: A transfer.
    Transfer,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// Why a domain name was deleted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventDeletionReason {
    /// `expired`: It had expired.
    Expired,
    /// `transfered`: It was transferred away.
    Transferred,
    /// `auction`: It was auctioned.
    Auction,
    /// `historical`: For a historical reason.
    Historical,
    /// `by-request`: On request.
    ByRequest,
    /// `delete-domain-api`: By a command of the API.
    DeleteDomainApi,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The status of a registrant's verification.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventVerificationStatus {
    /// `unverified`: It has not begun.
    Unverified,
    /// `pending`: It waits to begin.
    Pending,
    /// `verifying`: It is in progress.
    Verifying,
    /// `marking_as_verified`: It is about to be passed.
    MarkingAsVerified,
    /// `verified`: It has been passed.
    Verified,
    /// `suspended`: The domain name is suspended because it is missing.
    Suspended,
    /// `admin_reviewing`: The vendor's staff reviews it.
    AdminReviewing,
    /// `bounced`: The mail could not be delivered.
    Bounced,
    /// `not_applicable`: The domain name does not need one.
    NotApplicable,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The result of a registry's check of a zone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventZoneCheckStatus {
    /// `valid`: The zone is valid.
    Valid,
    /// `invalid`: The zone is invalid.
    Invalid,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The status of a trademark claim.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventClaimStatus {
    /// `initiated`: The registrant has been notified.
    Initiated,
    /// `accepted`: The registrant has accepted it.
    Accepted,
    /// `declined`: The registrant has declined.
    Declined,
    /// `cancelled`: It has been cancelled.
    Cancelled,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

/// The status of an order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventOrderStatus {
    /// `pending`: It waits to be processed.
    Pending,
    /// `pending_fax`: It waits for a document.
    PendingFax,
    /// `waiting`: It waits for something else.
    Waiting,
    /// `processed`: It has been processed.
    Processed,
    /// `completed`: It is complete.
    Completed,
    /// `declined`: It has been declined.
    Declined,
    /// `cancelled`: It has been cancelled.
    Cancelled,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for PollEvents {
    type Service = Opensrs;
    type Response = PollEventsResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("limit", &self.limit);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for PollEvents {}

impl Decode for PollEventsResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            events: from.list("events", None)?,
            total: from.optional("total")?,
        })
    }
}

impl Decode for Event {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            event_id: from.optional("event_id")?,
            event: from.optional("event")?,
            event_date: from.written(&RFC_3339).optional("event_date")?,
            object: from.optional("object")?,
            object_data: from.optional("object_data")?,
        })
    }
}

impl Decode for EventData {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.optional("domain_name")?,
            domain_id: from.optional("domain_id")?,
            expiration_date: from.written(&RFC_3339).optional("expiration_date")?,
            period: from.optional("period")?,
            nameserver_list: from.list("nameserver_list", None)?,
            verification_status: from.optional("verification_status")?,
            zone_check_status: from.optional("zone_check_status")?,
            reason: from.optional("reason")?,
            deletion_date: from.written(&RFC_3339).optional("deletion_date")?,
            redemption_grace_period_end_date: from
                .written(&RFC_3339)
                .optional("redemption_grace_period_end_date")?,
            order_id: from.optional("order_id")?,
            order_status: from.optional("order_status")?,
            order_reg_type: from.optional("order_reg_type")?,
            claim_status: from.optional("claim_status")?,
            transfer_id: from.optional("transfer_id")?,
            transfer_status: from.optional("transfer_status")?,
        })
    }
}

wire_enum!(
    EventKind, Created("CREATED"), Registered("REGISTERED"), Renewed("RENEWED"),
    Expired("EXPIRED"), Deleted("DELETED"), NameserverUpdate("NAMESERVER_UPDATE"),
    RegistrantVerificationStatusChange("REGISTRANT_VERIFICATION_STATUS_CHANGE"),
    ZoneCheckStatusChange("ZONE_CHECK_STATUS_CHANGE"),
    ClaimStatusChange("CLAIM_STATUS_CHANGE"), StatusChange("STATUS_CHANGE")
);

wire_enum!(EventObject, Domain("DOMAIN"), Order("ORDER"), Transfer("TRANSFER"));

wire_enum!(
    EventDeletionReason, Expired("expired"), Transferred("transfered"),
    Auction("auction"), Historical("historical"), ByRequest("by-request"),
    DeleteDomainApi("delete-domain-api")
);

wire_enum!(
    EventVerificationStatus, Unverified("unverified"), Pending("pending"),
    Verifying("verifying"), MarkingAsVerified("marking_as_verified"),
    Verified("verified"), Suspended("suspended"), AdminReviewing("admin_reviewing"),
    Bounced("bounced"), NotApplicable("not_applicable")
);

wire_enum!(EventZoneCheckStatus, Valid("valid"), Invalid("invalid"));

wire_enum!(
    EventClaimStatus, Initiated("initiated"), Accepted("accepted"), Declined("declined"),
    Cancelled("cancelled")
);

wire_enum!(
    EventOrderStatus, Pending("pending"), PendingFax("pending_fax"), Waiting("waiting"),
    Processed("processed"), Completed("completed"), Declined("declined"),
    Cancelled("cancelled")
);

pub(super) static OPERATION: Operation = Operation::read("PollEvents")
    .wire("POLL EVENT")
    .parameters(&[Parameter::int("limit").rules(&[Rule::Min(1), Rule::Max(100)])]);
