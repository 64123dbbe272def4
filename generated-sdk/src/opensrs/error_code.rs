// @generated from spec/opensrs/errors.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// The error codes of OpenSRS.
///
/// Any action can return any of them. The docs of an action name those that the vendor documents for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `300`:
    /// Rate or pending: the reseller sends commands too fast and the request has been postponed, or a registration
    /// waits for the contact to agree to share data. Read the text before a retry.
    RateExceededOrPending,
    /// `310`: Rate: the reseller has too many connections open at once. Nothing was done; come back later.
    TooManyConnections,
    /// `350`: Rate: more than 100 commands on one connection. Nothing was done; open a new one.
    TooManyCommands,
    /// `400`:
    /// Error: the server failed. The code also means an invalid command, an address that is not allowed, a registration
    /// that could not be finished, and a renewal while another is in progress. In response to a redemption, one client
    /// treats it as a name that cannot be redeemed. Only the text distinguishes them.
    CommandFailed,
    /// `401`: Authentication: user name, key or signature is wrong, or the caller's address is not allowed.
    AuthenticationFailed,
    /// `404`:
    /// Error: the server failed, or the header with the user name is missing. The response can claim success despite
    /// this code, and is still a failure.
    ServerFailed,
    /// `405`:
    /// Registry: the registry has not changed, added or removed a nameserver. For trust services: the product cannot be
    /// found. It does not say whether a part of the change was made.
    RegistryRefused,
    /// `410`: Authentication: the reseller could not be authenticated.
    ResellerAuthenticationFailed,
    /// `415`:
    /// Authentication: the registrant's user name or password is wrong. The service also returns it for a domain name
    /// that is not in the account.
    RegistrantAuthenticationFailed,
    /// `420`: Invalid: the registrant contact could not be created, for instance because a telephone number has a wrong format.
    ContactNotCreated,
    /// `430`: Invalid: there is no such command.
    InvalidCommand,
    /// `435`:
    /// Permission: the caller may not do this, for instance because it is a sub-user or not the owner. The service also
    /// returns it for a nameserver that the registry does not know.
    PermissionDenied,
    /// `436`: Registry: OpenSRS did not understand the registry's response. The command may have succeeded.
    RegistryAnswerUnknown,
    /// `437`:
    /// Conflict: another request for this domain name is still waiting, perhaps an earlier attempt of the same request.
    /// Wait, and check its outcome.
    RequestWaiting,
    /// `440`: Quota: the balance does not suffice, or another limit of the account is reached.
    InsufficientFunds,
    /// `445`: Quota: there are too many nameservers.
    NameserverQuotaExceeded,
    /// `447`: Quota: there are too many sub-users.
    SubUserLimitExceeded,
    /// `460`: Invalid: a required field is missing; the text names it.
    MissingField,
    /// `465`:
    /// Invalid: a value is invalid, such as a domain name, a contact or a duplicate entry. Horizon also returns it for
    /// the renewal of a name that has been renewed already.
    InvalidData,
    /// `470`: Invalid: the owner contact has a wrong format, or the suffix has no contact of this type.
    InvalidContact,
    /// `478`: Invalid: there is no such DNS template. Doubtful: seen in the test data of one client only.
    DnsTemplateNotFound,
    /// `480`:
    /// Not found: there is no such domain name, nameserver or profile in the account. It can also mean that names of
    /// this suffix cannot be renewed.
    NotFound,
    /// `485`:
    /// Conflict: it exists already, or the domain name is taken. The response can have `forced_pending`, the id of an
    /// order that was still saved as pending. Processing that order later would charge.
    AlreadyExists,
    /// `486`:
    /// Conflict: it exists and is still being processed, perhaps by an earlier attempt of the same request. It should
    /// be finished after some seconds, up to a minute.
    InProgress,
    /// `487`: Conflict: the domain name cannot be transferred.
    NotTransferable,
    /// `500`: Error: something failed, perhaps only temporarily and in one of several services. Known from clients only.
    TemporaryFailure,
    /// `501`: Permission: the reseller may not sell this product. Observed with trust services.
    ProductNotPermitted,
    /// `541`:
    /// Invalid: the expiration year of the request is not that of the registry. After a lost response it can mean that an
    /// earlier attempt has renewed the name.
    ExpirationYearMismatch,
    /// `552`: State: the domain name is younger than 60 days, locked, in dispute or deleted, and cannot be transferred.
    TransferProhibited,
    /// `555`:
    /// Done: the domain name has been renewed already, and this request renews it no further. After a lost response it
    /// means that an earlier attempt has succeeded.
    AlreadyRenewed,
    /// `557`: State: the nameserver is locked, since it serves a whole suffix in the root zone.
    NameserverLocked,
    /// `599`: Invalid: the contact could not be created for this suffix.
    ContactNotCreatedForSuffix,
    /// `701`: Invalid: OpenSRS does not serve this suffix, or the name has none.
    SuffixNotServiced,
    /// `702`: Registry communication: the communication with the registry failed.
    RegistryCommunicationFailed,
    /// `703`: Registry communication: the command could not be sent to the registry.
    RegistryNotReached,
    /// `704`: Registry communication: the registry's response was empty.
    RegistryAnswerEmpty,
    /// `705`:
    /// Registry communication: the registry has not responded in time. The vendor advises to send the command again,
    /// but a command that charges may have succeeded.
    RegistryTimedOut,
    /// `720`: Registry communication: the supplier cannot be reached.
    SupplierUnavailable,
    /// `3001`: Quota: a limit of the account is reached. Doubtful: known from one client only.
    OverQuota,
    /// A code that this version of the SDK does not know.
    Other(UnknownValue),
}

wire_enum!(
    ErrorCode, RateExceededOrPending("300"), TooManyConnections("310"),
    TooManyCommands("350"), CommandFailed("400"), AuthenticationFailed("401"),
    ServerFailed("404"), RegistryRefused("405"), ResellerAuthenticationFailed("410"),
    RegistrantAuthenticationFailed("415"), ContactNotCreated("420"),
    InvalidCommand("430"), PermissionDenied("435"), RegistryAnswerUnknown("436"),
    RequestWaiting("437"), InsufficientFunds("440"), NameserverQuotaExceeded("445"),
    SubUserLimitExceeded("447"), MissingField("460"), InvalidData("465"),
    InvalidContact("470"), DnsTemplateNotFound("478"), NotFound("480"),
    AlreadyExists("485"), InProgress("486"), NotTransferable("487"),
    TemporaryFailure("500"), ProductNotPermitted("501"), ExpirationYearMismatch("541"),
    TransferProhibited("552"), AlreadyRenewed("555"), NameserverLocked("557"),
    ContactNotCreatedForSuffix("599"), SuffixNotServiced("701"),
    RegistryCommunicationFailed("702"), RegistryNotReached("703"),
    RegistryAnswerEmpty("704"), RegistryTimedOut("705"), SupplierUnavailable("720"),
    OverQuota("3001")
);

pub(super) static ERRORS: &[ErrorInfo] = &[
    ErrorInfo::unknown("300", 200)
        .meaning(
            "Rate or pending: the reseller sends commands too fast and the request has been postponed, or a registration\nwaits for the contact to agree to share data. Read the text before a retry.",
        ),
    ErrorInfo::not_done("310", 200)
        .meaning(
            "Rate: the reseller has too many connections open at once. Nothing was done; come back later.",
        ),
    ErrorInfo::not_done("350", 200)
        .meaning(
            "Rate: more than 100 commands on one connection. Nothing was done; open a new one.",
        ),
    ErrorInfo::unknown("400", 200)
        .meaning(
            "Error: the server failed. The code also means an invalid command, an address that is not allowed, a registration\nthat could not be finished, and a renewal while another is in progress. In response to a redemption, one client\ntreats it as a name that cannot be redeemed. Only the text distinguishes them.",
        ),
    ErrorInfo::refused("401", 200)
        .meaning(
            "Authentication: user name, key or signature is wrong, or the caller's address is not allowed.",
        )
        .unauthorized(),
    ErrorInfo::unknown("404", 200)
        .meaning(
            "Error: the server failed, or the header with the user name is missing. The response can claim success despite\nthis code, and is still a failure.",
        ),
    ErrorInfo::unknown("405", 200)
        .meaning(
            "Registry: the registry has not changed, added or removed a nameserver. For trust services: the product cannot be\nfound. It does not say whether a part of the change was made.",
        ),
    ErrorInfo::refused("410", 200)
        .meaning("Authentication: the reseller could not be authenticated."),
    ErrorInfo::refused("415", 200)
        .meaning(
            "Authentication: the registrant's user name or password is wrong. The service also returns it for a domain name\nthat is not in the account.",
        ),
    ErrorInfo::refused("420", 200)
        .meaning(
            "Invalid: the registrant contact could not be created, for instance because a telephone number has a wrong format.",
        ),
    ErrorInfo::refused("430", 200).meaning("Invalid: there is no such command."),
    ErrorInfo::refused("435", 200)
        .meaning(
            "Permission: the caller may not do this, for instance because it is a sub-user or not the owner. The service also\nreturns it for a nameserver that the registry does not know.",
        ),
    ErrorInfo::unknown("436", 200)
        .meaning(
            "Registry: OpenSRS did not understand the registry's response. The command may have succeeded.",
        ),
    ErrorInfo::unknown("437", 200)
        .meaning(
            "Conflict: another request for this domain name is still waiting, perhaps an earlier attempt of the same request.\nWait, and check its outcome.",
        ),
    ErrorInfo::refused("440", 200)
        .meaning(
            "Quota: the balance does not suffice, or another limit of the account is reached.",
        ),
    ErrorInfo::refused("445", 200).meaning("Quota: there are too many nameservers."),
    ErrorInfo::refused("447", 200).meaning("Quota: there are too many sub-users."),
    ErrorInfo::refused("460", 200)
        .meaning("Invalid: a required field is missing; the text names it."),
    ErrorInfo::refused("465", 200)
        .meaning(
            "Invalid: a value is invalid, such as a domain name, a contact or a duplicate entry. Horizon also returns it for\nthe renewal of a name that has been renewed already.",
        ),
    ErrorInfo::refused("470", 200)
        .meaning(
            "Invalid: the owner contact has a wrong format, or the suffix has no contact of this type.",
        ),
    ErrorInfo::refused("478", 200)
        .meaning(
            "Invalid: there is no such DNS template. Doubtful: seen in the test data of one client only.",
        ),
    ErrorInfo::refused("480", 200)
        .meaning(
            "Not found: there is no such domain name, nameserver or profile in the account. It can also mean that names of\nthis suffix cannot be renewed.",
        ),
    ErrorInfo::refused("485", 200)
        .meaning(
            "Conflict: it exists already, or the domain name is taken. The response can have `forced_pending`, the id of an\norder that was still saved as pending. Processing that order later would charge.",
        ),
    ErrorInfo::unknown("486", 200)
        .meaning(
            "Conflict: it exists and is still being processed, perhaps by an earlier attempt of the same request. It should\nbe finished after some seconds, up to a minute.",
        ),
    ErrorInfo::refused("487", 200)
        .meaning("Conflict: the domain name cannot be transferred."),
    ErrorInfo::unknown("500", 200)
        .meaning(
            "Error: something failed, perhaps only temporarily and in one of several services. Known from clients only.",
        ),
    ErrorInfo::refused("501", 200)
        .meaning(
            "Permission: the reseller may not sell this product. Observed with trust services.",
        ),
    ErrorInfo::refused("541", 200)
        .meaning(
            "Invalid: the expiration year of the request is not that of the registry. After a lost response it can mean that an\nearlier attempt has renewed the name.",
        ),
    ErrorInfo::refused("552", 200)
        .meaning(
            "State: the domain name is younger than 60 days, locked, in dispute or deleted, and cannot be transferred.",
        ),
    ErrorInfo::refused("555", 200)
        .meaning(
            "Done: the domain name has been renewed already, and this request renews it no further. After a lost response it\nmeans that an earlier attempt has succeeded.",
        ),
    ErrorInfo::refused("557", 200)
        .meaning(
            "State: the nameserver is locked, since it serves a whole suffix in the root zone.",
        ),
    ErrorInfo::refused("599", 200)
        .meaning("Invalid: the contact could not be created for this suffix."),
    ErrorInfo::refused("701", 200)
        .meaning("Invalid: OpenSRS does not serve this suffix, or the name has none."),
    ErrorInfo::unknown("702", 200)
        .meaning("Registry communication: the communication with the registry failed."),
    ErrorInfo::unknown("703", 200)
        .meaning(
            "Registry communication: the command could not be sent to the registry.",
        ),
    ErrorInfo::unknown("704", 200)
        .meaning("Registry communication: the registry's response was empty."),
    ErrorInfo::unknown("705", 200)
        .meaning(
            "Registry communication: the registry has not responded in time. The vendor advises to send the command again,\nbut a command that charges may have succeeded.",
        ),
    ErrorInfo::unknown("720", 200)
        .meaning("Registry communication: the supplier cannot be reached."),
    ErrorInfo::refused("3001", 200)
        .meaning(
            "Quota: a limit of the account is reached. Doubtful: known from one client only.",
        ),
];
