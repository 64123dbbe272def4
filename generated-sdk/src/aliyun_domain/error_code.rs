// @generated from spec/aliyun-domain/errors.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// The error codes of Alibaba Cloud Domain.
///
/// Any action can return the codes marked *public*. The docs of an action name the other codes that it can return.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `Missing…` (*public*): A required parameter is missing; the code ends with its name.
    Missing(UnknownValue),
    /// `MissingParameter` (*public*): A required parameter is missing.
    MissingParameter,
    /// `InvalidParameter` (*public*): A parameter has an invalid value.
    InvalidParameter,
    /// `UnsupportedOperation` (*public*): There is no such action.
    UnsupportedOperation,
    /// `NoSuchVersion` (*public*): There is no such version of the API.
    NoSuchVersion,
    /// `InvalidAction.NotFound` (*public*): This edition has no such action.
    InvalidActionNotFound,
    /// `InvalidVersion` (*public*): There is no such version of the API.
    InvalidVersion,
    /// `InvalidAccessKeyId…` (*public*): The access key is not accepted, because it is unknown, inactive or deleted.
    InvalidAccessKeyId(UnknownValue),
    /// `InvalidAccessKeyId.NotFound` (*public*): The access key is not known.
    InvalidAccessKeyIdNotFound,
    /// `InvalidSecurityToken…` (*public*): The temporary token is not accepted.
    InvalidSecurityToken(UnknownValue),
    /// `InvalidSecurityToken.Malformed` (*public*): The temporary token is malformed.
    InvalidSecurityTokenMalformed,
    /// `InvalidSecurityToken.Expired` (*public*): The temporary token has expired.
    InvalidSecurityTokenExpired,
    /// `SignatureDoesNotMatch` (*public*): The signature does not match the one that the server computed.
    SignatureDoesNotMatch,
    /// `SignatureNonceUsed` (*public*): A request with this nonce has already arrived.
    SignatureNonceUsed,
    /// `InvalidTimeStamp.Expired` (*public*): The timestamp is more than 15 minutes off.
    InvalidTimeStampExpired,
    /// `InvalidTimeStamp.Format` (*public*): The timestamp is invalid.
    InvalidTimeStampFormat,
    /// `IllegalTimestamp` (*public*): The timestamp is too far off or invalid.
    IllegalTimestamp,
    /// `Throttling` (*public*): Too many requests; come back later.
    Throttling,
    /// `Throttling.User` (*public*): Too many requests of this account; come back later.
    ThrottlingUser,
    /// `Throttling.Api` (*public*): Too many requests for this action; come back later.
    ThrottlingApi,
    /// `Forbidden` (*public*): The account may not do this to this resource.
    Forbidden,
    /// `Forbidden.RiskControl` (*public*): Alibaba Cloud's risk control refuses the request.
    ForbiddenRiskControl,
    /// `Forbidden.UserVerification` (*public*): The account has not been verified.
    ForbiddenUserVerification,
    /// `InternalError` (*public*): The server failed; the outcome of the request is unknown.
    InternalError,
    /// `ServiceUnavailable` (*public*): The server failed temporarily.
    ServiceUnavailable,
    /// `ParameterIllegal`: A parameter is invalid.
    ParameterIllegal,
    /// `ParameterIllegall`: A parameter is invalid. Some actions spell the code so.
    ParameterIllegall,
    /// `NetworkIOError`: The server could not reach a server that it depends on.
    NetworkIoError,
    /// `TaskIsBeingProcessed`: Another task of this name is still running; see [`QueryTaskList`](crate::aliyun_domain::QueryTaskList).
    TaskIsBeingProcessed,
    /// `DomainNotExist`: The account has no such domain name.
    DomainNotExist,
    /// `ContactTemplateNotExist`: There is no such registrant profile; see [`QueryRegistrantProfiles`](crate::aliyun_domain::QueryRegistrantProfiles).
    ContactTemplateNotExist,
    /// `Failed`: The query failed.
    Failed,
    /// `QueryRegistryFailed`: The registry could not be queried.
    QueryRegistryFailed,
    /// `Busy`: The server is busy.
    Busy,
    /// `InvaildParameter`: A parameter has an invalid value. The misspelling is the vendor's.
    InvaildParameter,
    /// `DomainTransferPendingNotExist`: The domain name is not being transferred to Alibaba Cloud.
    DomainTransferPendingNotExist,
    /// `TokenFailed`: The token from the mail is invalid; have a new mail sent.
    TokenFailed,
    /// `FileDataError`: The document is damaged or not encoded in Base64.
    FileDataError,
    /// `FileFormatNotSupported`: The document has an unsupported file format.
    FileFormatNotSupported,
    /// `FileSizeLessThanMinLimit`: The file of the document is too small.
    FileSizeLessThanMinLimit,
    /// `FileSizeGreaterThanMaxLimit`: The file of the document is too large.
    FileSizeGreaterThanMaxLimit,
    /// `ContactTemplateAudited`: The registrant of the profile has been verified or is being verified.
    ContactTemplateAudited,
    /// A code that this version of the SDK does not know.
    Other(UnknownValue),
}

wire_enum!(
    ErrorCode, MissingParameter("MissingParameter"),
    InvalidParameter("InvalidParameter"), UnsupportedOperation("UnsupportedOperation"),
    NoSuchVersion("NoSuchVersion"), InvalidActionNotFound("InvalidAction.NotFound"),
    InvalidVersion("InvalidVersion"),
    InvalidAccessKeyIdNotFound("InvalidAccessKeyId.NotFound"),
    InvalidSecurityTokenMalformed("InvalidSecurityToken.Malformed"),
    InvalidSecurityTokenExpired("InvalidSecurityToken.Expired"),
    SignatureDoesNotMatch("SignatureDoesNotMatch"),
    SignatureNonceUsed("SignatureNonceUsed"),
    InvalidTimeStampExpired("InvalidTimeStamp.Expired"),
    InvalidTimeStampFormat("InvalidTimeStamp.Format"),
    IllegalTimestamp("IllegalTimestamp"), Throttling("Throttling"),
    ThrottlingUser("Throttling.User"), ThrottlingApi("Throttling.Api"),
    Forbidden("Forbidden"), ForbiddenRiskControl("Forbidden.RiskControl"),
    ForbiddenUserVerification("Forbidden.UserVerification"),
    InternalError("InternalError"), ServiceUnavailable("ServiceUnavailable"),
    ParameterIllegal("ParameterIllegal"), ParameterIllegall("ParameterIllegall"),
    NetworkIoError("NetworkIOError"), TaskIsBeingProcessed("TaskIsBeingProcessed"),
    DomainNotExist("DomainNotExist"), ContactTemplateNotExist("ContactTemplateNotExist"),
    Failed("Failed"), QueryRegistryFailed("QueryRegistryFailed"), Busy("Busy"),
    InvaildParameter("InvaildParameter"),
    DomainTransferPendingNotExist("DomainTransferPendingNotExist"),
    TokenFailed("TokenFailed"), FileDataError("FileDataError"),
    FileFormatNotSupported("FileFormatNotSupported"),
    FileSizeLessThanMinLimit("FileSizeLessThanMinLimit"),
    FileSizeGreaterThanMaxLimit("FileSizeGreaterThanMaxLimit"),
    ContactTemplateAudited("ContactTemplateAudited"); Missing("Missing");
    InvalidAccessKeyId("InvalidAccessKeyId");
    InvalidSecurityToken("InvalidSecurityToken")
);

pub(super) static ERRORS: &[ErrorInfo] = &[
    ErrorInfo::refused("Missing", 400)
        .meaning("A required parameter is missing; the code ends with its name.")
        .family(),
    ErrorInfo::refused("MissingParameter", 400)
        .meaning("A required parameter is missing."),
    ErrorInfo::refused("InvalidParameter", 400)
        .meaning("A parameter has an invalid value."),
    ErrorInfo::refused("UnsupportedOperation", 400).meaning("There is no such action."),
    ErrorInfo::refused("NoSuchVersion", 400)
        .meaning("There is no such version of the API."),
    ErrorInfo::refused("InvalidAction.NotFound", 404)
        .meaning("This edition has no such action."),
    ErrorInfo::refused("InvalidVersion", 400)
        .meaning("There is no such version of the API."),
    ErrorInfo::refused("InvalidAccessKeyId", 400)
        .meaning(
            "The access key is not accepted, because it is unknown, inactive or deleted.",
        )
        .family()
        .unauthorized(),
    ErrorInfo::refused("InvalidAccessKeyId.NotFound", 404)
        .meaning("The access key is not known.")
        .unauthorized(),
    ErrorInfo::refused("InvalidSecurityToken", 400)
        .meaning("The temporary token is not accepted.")
        .family()
        .unauthorized(),
    ErrorInfo::refused("InvalidSecurityToken.Malformed", 400)
        .meaning("The temporary token is malformed.")
        .unauthorized(),
    ErrorInfo::refused("InvalidSecurityToken.Expired", 400)
        .meaning("The temporary token has expired.")
        .unauthorized(),
    ErrorInfo::refused("SignatureDoesNotMatch", 400)
        .meaning("The signature does not match the one that the server computed.")
        .unauthorized(),
    ErrorInfo::unknown("SignatureNonceUsed", 400)
        .meaning("A request with this nonce has already arrived."),
    ErrorInfo::refused("InvalidTimeStamp.Expired", 400)
        .meaning("The timestamp is more than 15 minutes off.")
        .clock(),
    ErrorInfo::refused("InvalidTimeStamp.Format", 400)
        .meaning("The timestamp is invalid."),
    ErrorInfo::refused("IllegalTimestamp", 400)
        .meaning("The timestamp is too far off or invalid.")
        .clock(),
    ErrorInfo::not_done("Throttling", 400)
        .meaning("Too many requests; come back later."),
    ErrorInfo::not_done("Throttling.User", 400)
        .meaning("Too many requests of this account; come back later."),
    ErrorInfo::not_done("Throttling.Api", 400)
        .meaning("Too many requests for this action; come back later."),
    ErrorInfo::refused("Forbidden", 403)
        .meaning("The account may not do this to this resource."),
    ErrorInfo::refused("Forbidden.RiskControl", 403)
        .meaning("Alibaba Cloud's risk control refuses the request."),
    ErrorInfo::refused("Forbidden.UserVerification", 403)
        .meaning("The account has not been verified."),
    ErrorInfo::unknown("InternalError", 500)
        .meaning("The server failed; the outcome of the request is unknown."),
    ErrorInfo::unknown("ServiceUnavailable", 503)
        .meaning("The server failed temporarily."),
    ErrorInfo::refused("ParameterIllegal", 400).meaning("A parameter is invalid."),
    ErrorInfo::refused("ParameterIllegall", 400)
        .meaning("A parameter is invalid. Some actions spell the code so."),
    ErrorInfo::unknown("NetworkIOError", 400)
        .meaning("The server could not reach a server that it depends on."),
    ErrorInfo::refused("TaskIsBeingProcessed", 400)
        .meaning("Another task of this name is still running; see `QueryTaskList`."),
    ErrorInfo::refused("DomainNotExist", 400)
        .meaning("The account has no such domain name."),
    ErrorInfo::refused("ContactTemplateNotExist", 400)
        .meaning("There is no such registrant profile; see `QueryRegistrantProfiles`."),
    ErrorInfo::unknown("Failed", 400).meaning("The query failed."),
    ErrorInfo::unknown("QueryRegistryFailed", 400)
        .meaning("The registry could not be queried."),
    ErrorInfo::unknown("Busy", 400).meaning("The server is busy."),
    ErrorInfo::refused("InvaildParameter", 400)
        .meaning("A parameter has an invalid value. The misspelling is the vendor's."),
    ErrorInfo::refused("DomainTransferPendingNotExist", 400)
        .meaning("The domain name is not being transferred to Alibaba Cloud."),
    ErrorInfo::refused("TokenFailed", 400)
        .meaning("The token from the mail is invalid; have a new mail sent."),
    ErrorInfo::refused("FileDataError", 400)
        .meaning("The document is damaged or not encoded in Base64."),
    ErrorInfo::refused("FileFormatNotSupported", 400)
        .meaning("The document has an unsupported file format."),
    ErrorInfo::refused("FileSizeLessThanMinLimit", 400)
        .meaning("The file of the document is too small."),
    ErrorInfo::refused("FileSizeGreaterThanMaxLimit", 400)
        .meaning("The file of the document is too large."),
    ErrorInfo::refused("ContactTemplateAudited", 400)
        .meaning("The registrant of the profile has been verified or is being verified."),
];
