//! The account that calls are charged to.

use super::Rpc;
use crate::error::Error;

/// Returns the account's id: from the ARN of the credentials' role, or as the caller has set it.
pub(super) fn account(rpc: &Rpc, named: Option<String>) -> Result<Option<String>, Error> {
    if let Some(named) = named.as_deref().filter(|named| is_access_key(rpc, named)) {
        let problem =
            "is the id of an access key, which changes when keys are rotated: use the account number";
        return Err(Error::config("account", format!("{named} {problem}")));
    }
    let own = same(named.as_ref(), rpc.account_of_role())?;
    Ok(own.or(named))
}

/// Refuses credentials for a role of a different account than the client's.
pub(super) fn same(account: Option<&String>, of_role: Option<String>) -> Result<Option<String>, Error> {
    match (account, of_role) {
        (Some(account), Some(own)) if *account != own => {
            let problem = format!("it is {account}, but the credentials are for a role of account {own}");
            Err(Error::config("account", problem))
        }
        (_, own) => Ok(own),
    }
}

/// Access key ids have this prefix; account ids are numbers.
fn is_access_key(rpc: &Rpc, id: &str) -> bool {
    id.starts_with("LTAI") || id.starts_with("STS.") || (!id.is_empty() && id == rpc.credentials.id())
}

/// Returns the account in an ARN such as `acs:ram::1234567890123456:role/registrar`.
pub(crate) fn in_arn(arn: &str) -> Option<&str> {
    let mut parts = arn.trim().split(':');
    let (acs, ram, _, account) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let whole = acs == "acs" && ram == "ram" && parts.next().is_some();
    (whole && is_number(account)).then_some(account)
}

/// Returns whether a string is an account number.
pub(crate) fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::in_arn;

    #[test]
    fn an_arn_names_its_account() {
        assert_eq!(in_arn("acs:ram::1234567890123456:role/registrar"), Some("1234567890123456"));
        for odd in
            ["", "acs:ram::1234567890123456", "acs:ram:::role/x", "acs:ecs::1:role/x", "acs:ram::me:role/x"]
        {
            assert_eq!(in_arn(odd), None, "{odd}");
        }
    }
}
