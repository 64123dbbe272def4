//! Evidence from the domain name itself about an order with an unknown outcome.

use super::calendar::When;
use super::lookup::read;
use super::order_search::seconds;
use super::ordered_names::subjects;
use super::{Core, Dispatch, Order, calendar};
use crate::document::Node;
use crate::error::Error;
use crate::exchange::Settings;
use crate::params::Params;
use crate::schema::{OrderKind, Outcome, RuleOut};
use crate::value::Timestamp;

/// The uncertainty of a time without a time zone, with a margin: time zones are at most 14 hours from UTC.
const ZONE: i64 = 24 * 60 * 60;

/// The result of the evidence.
pub(super) enum Proof {
    /// The order was not carried out.
    NotPlaced,
    /// The evidence proves nothing; this is the advice.
    Nothing(String),
}

/// Returns the rule that can prove that this order was not carried out, if its response had one of the rule's codes.
pub(super) fn rule(core: &Core, dispatch: &Dispatch) -> Option<&'static RuleOut> {
    let rule = core.service.orders?.rule_out.as_ref()?;
    let answered = dispatch.answered.as_deref()?;
    rule.codes.iter().any(|code| code.eq_ignore_ascii_case(answered)).then_some(rule)
}

/// Reads the domain name of an order whose response had one of the rule's codes. The response has ended the request, so
/// a change that is not visible now was not made by the order.
pub(super) async fn evaluate(
    core: &Core,
    settings: &Settings,
    order: &Order,
    dispatch: &Dispatch,
    rule: &RuleOut,
) -> Result<Proof, Error> {
    let info = order.operation().and_then(|operation| operation.order);
    let subjects = subjects(order);
    let ([subject], Some(info)) = (subjects.as_slice(), info) else {
        return Ok(Proof::Nothing(advice(core, order, dispatch, None)));
    };
    let name = &subject.name;
    let nothing = |seen: String| Ok(Proof::Nothing(advice(core, order, dispatch, Some(seen))));
    let params = Params::new().with(rule.name, name);
    let arrived = match read(core, settings, rule.read, params).await {
        Ok(arrived) => arrived,
        Err(Error::Service(error)) if rule.absent.contains(&&*error.code) => {
            // A redeemed name is in the account.
            return match info.kind {
                OrderKind::Redeem => Ok(Proof::NotPlaced),
                _ => nothing(format!("`{}` does not find {name} in the account.", rule.read)),
            };
        }
        Err(error @ Error::Service(_)) if error.outcome() == Outcome::Refused => {
            let code = error.code().unwrap_or_default();
            return nothing(format!("`{}` answers {code} for {name}.", rule.read));
        }
        Err(error) => return Err(error),
    };
    let root = arrived.about.document.root();
    let expected = info.expires.and_then(|parameter| order.params().text(parameter));
    let unchanged = match (info.kind, expected) {
        (OrderKind::Renew, Some(expected)) => {
            root.trimmed(rule.expires).is_some_and(|now| same(&now, expected))
        }
        (OrderKind::Renew | OrderKind::Redeem, _) => {
            // In the service's time, like the time of the order.
            let ahead = arrived.about.date.map_or(0, |date| seconds(date) - seconds(core.stamps.now()));
            changed(root, rule)
                .is_some_and(|changed| changed + ZONE < seconds(dispatch.earliest) + ahead.min(0))
        }
        _ => false,
    };
    if unchanged {
        return Ok(Proof::NotPlaced);
    }
    let value = |field: &str| root.trimmed(field).unwrap_or_else(|| "not set".to_owned());
    let (expires, changed) = (value(rule.expires), value(rule.changed));
    let mut seen = format!(
        "`{}` has {name} in the account: `{}` is {expires}, and `{}` is {changed}.",
        rule.read, rule.expires, rule.changed
    );
    if let (Some(parameter), Some(expected)) = (info.expires, expected) {
        seen.push_str(&format!(" The order's `{parameter}` is {expected}."));
    }
    nothing(seen)
}

/// Returns whether an expiry date is the one in the request: the same string, or its year.
fn same(now: &str, expected: &str) -> bool {
    let is_year = expected.len() == 4 && expected.bytes().all(|byte| byte.is_ascii_digit());
    now == expected || is_year && now.strip_prefix(expected).is_some_and(|rest| rest.starts_with('-'))
}

/// Returns the time of the registry's last change, in seconds since 1970.
fn changed(root: Node<'_>, rule: &RuleOut) -> Option<i64> {
    match calendar::read(&root.trimmed(rule.changed)?)? {
        When::Exact(time) | When::Civil(time) => Some(time),
    }
}

/// Returns the advice for an outcome that is not proven.
pub(super) fn advice(core: &Core, order: &Order, dispatch: &Dispatch, seen: Option<String>) -> String {
    let mut advice = seen.map_or_else(String::new, |seen| format!("{seen} "));
    let names: Vec<String> = subjects(order).into_iter().take(3).map(|subject| subject.name).collect();
    let names = if names.is_empty() { "the order".to_owned() } else { names.join(", ") };
    let orders = core.service.orders;
    let find = orders.and_then(|it| it.finding(Some(order.action()))).map(|it| it.read);
    let reads = [find, orders.and_then(|it| it.rule_out.as_ref()).map(|it| it.read)];
    let reads: Vec<String> = reads.into_iter().flatten().map(|read| format!("`{read}`")).collect();
    let sent = Timestamp::from(dispatch.latest);
    let answered =
        dispatch.answered.as_ref().map_or_else(String::new, |code| format!(" and was answered with {code}"));
    advice.push_str(&format!(
        "Check {names} with {}, or in the service's control panel; otherwise ask its support about `{}`, which \
         was sent at {sent}{answered}. Then record the outcome with `client.conclude(&order, conclusion)` and \
         `Conclusion::Placed(receipt)`, `Conclusion::PlacedWithoutReceipt` or `Conclusion::NotPlaced`.",
        reads.join(" and "),
        order.action(),
    ));
    advice
}

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn an_expiry_date_is_compared_with_the_requests() {
        assert!(same("2027-11-03 16:14:46", "2027"));
        assert!(same("2027-11-03 16:14:46", "2027-11-03 16:14:46"));
        assert!(same("1793722486000", "1793722486000"));
        for (now, expected) in
            [("2028-11-03 16:14:46", "2027"), ("20271103", "2027"), ("", "2027"), ("2027", "")]
        {
            assert!(!same(now, expected), "{now} {expected}");
        }
    }
}
