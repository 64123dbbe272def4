//! STS, the service that issues temporary keys for roles and identifies their account, as plain data.

use crate::error::Error;
use crate::protocol::Endpoint;
use crate::schema::{Edition, Editions, ErrorInfo, FailureFields, Operation, ServiceInfo};

/// The public endpoint of STS, for [`ClientBuilder::account_from_sts`](crate::ClientBuilder::account_from_sts). Each
/// region has its own too, such as `https://sts.cn-hangzhou.aliyuncs.com`.
pub const STS_ENDPOINT: &str = "https://sts.aliyuncs.com";

/// Parses an endpoint of STS. Its responses contain keys, so plain HTTP is only allowed on this machine.
pub(crate) fn sts_endpoint(url: &str) -> Result<Endpoint, Error> {
    match Endpoint::parse(url, true)? {
        endpoint if endpoint.is_secure() || endpoint.is_loopback() => Ok(endpoint),
        // Parsed again to return the reason.
        _ => Endpoint::parse(url, false),
    }
}

pub(crate) static EDITIONS: [Edition; 1] = [Edition {
    name: "public",
    version: "2015-04-01",
    endpoint: "sts.aliyuncs.com",
    regions: &[],
    set: Editions::ALL,
}];

/// Describes STS, with some of its actions.
pub(crate) const fn info(operations: &'static [&'static Operation]) -> ServiceInfo {
    ServiceInfo {
        name: "sts",
        title: "Alibaba Cloud STS",
        editions: &EDITIONS,
        request_id: "RequestId",
        failure: FailureFields::ALIBABA_RPC,
        errors: ERRORS,
        operations,
        orders: None,
    }
}

const ERRORS: &[ErrorInfo] = &[
    ErrorInfo::refused("InvalidTimeStamp.Expired", 400)
        .meaning("The time stamp is too far from the service's time.")
        .clock(),
    ErrorInfo::refused("InvalidSecurityToken.Expired", 400).meaning("The temporary token has expired."),
    ErrorInfo::refused("InvalidSecurityToken", 400).meaning("The temporary token is not accepted.").family(),
    ErrorInfo::refused("InvalidAccessKeyId", 404)
        .meaning("The access key is not known, or not active.")
        .family(),
    ErrorInfo::refused("NoPermission", 403).meaning(
        "The caller may not assume this role: check the caller's policies and the role's trust policy.",
    ),
    ErrorInfo::refused("EntityNotExist.Role", 404).meaning("There is no such role."),
    ErrorInfo::not_done("Throttling", 400).meaning("Too many requests.").family(),
];
