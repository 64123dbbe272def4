//! The values of parameters.

/// Returns the values of a parameter, if it takes only a few.
pub(super) fn words(action: &str, parameter: &str) -> &'static [&'static str] {
    match (parameter, action) {
        ("Lang", _) => &["en", "zh"],
        ("ContactType", _) => &["registrant", "admin", "billing", "tech"],
        ("RegistrantType" | "QueryType", _) => &["1", "2"],
        ("RealNameStatus", _) => &["SUCCEED", "AUDITING"],
        ("RegistrantProfileType", _) => &["common", "cnnic"],
        ("VerificationStatus", _) => &["0", "1"],
        ("ProductDomainType", _) => &["gTLD", "New gTLD", "ccTLD"],
        ("OrderKeyType", _) => &["RegistrationDate", "ExpirationDate"],
        ("OrderByType", _) => &["ASC", "DESC"],
        ("TaskResultStatus", _) => &["2", "3"],
        ("TaskStatus", _) => &["0", "1", "2", "3"],
        ("SimpleTransferInStatus", _) => &["INIT", "AUTHORIZATION", "PENDING", "SUCCESS", "FAIL"],
        ("FeeCommand", _) => &["create", "renew", "restore", "transfer"],
        ("FeeCurrency", _) => &["USD"],
        ("handle", _) => &["process", "process", "process", "save"],
        ("f_parkp", _) => &["Y", "N", "N"],
        ("types", _) | ("type", "GetDomainContact") => &["owner", "admin", "billing", "tech"],
        ("type", "GetNotes") => &["domain", "order", "transfer"],
        ("type", "GetOrdersByDomain") => &["new", "renewal", "transfer"],
        ("status", "CancelPendingOrders") => &["pending", "declined"],
        ("status", "GetOrdersByDomain") => &["completed", "pending", "waiting", "declined", "cancelled"],
        ("status", _) => &["pending_owner", "pending_registry", "completed", "cancelled"],
        ("reg_type", "GetPrice") => &["new", "renewal", "transfer"],
        ("state", "ModifyDomainParkedPages") => &["on", "off"],
        ("state", "ModifyDomainWhoisPrivacy") => &["enable", "disable"],
        ("display", _) => &["FULL", "PRIVATE"],
        ("services", _) => &["lookup", "suggestion", "premium"],
        ("languages", _) => &["en", "de"],
        ("grsp", _) => &["other-reseller"],
        ("encoding_type", _) => &["eng"],
        _ => &[],
    }
}
