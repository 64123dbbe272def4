//! The subjects of an order: its domain names, each with its years.

use super::Order;
use crate::params::nest::nest;
use crate::params::{Entries, Params, Value};
#[cfg(feature = "registrar")]
use crate::schema::OrderKind;
use crate::schema::PurchaseInfo;

/// One domain name of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Subject {
    pub(super) name: String,
    /// The number of years, if the action has one; 0 if the request does not set it.
    pub(super) years: Option<u32>,
    /// Whether the request permits a premium name; `None` if that is not required.
    pub(super) permits_premium: Option<bool>,
}

/// Returns every domain name of an order.
pub(super) fn subjects(order: &Order) -> Vec<Subject> {
    let Some(info) = order.operation().and_then(|operation| operation.order) else { return Vec::new() };
    // Names with dots come from calls by name, and describe the tree. An invalid tree is not sent.
    match nest(order.action(), order.params()) {
        Ok(nested) => of(&info, nested.as_ref().unwrap_or(order.params())),
        Err(_) => Vec::new(),
    }
}

fn of(info: &PurchaseInfo, params: &Params) -> Vec<Subject> {
    let Some(path) = info.names else { return Vec::new() };
    let (place, name) = path.rsplit_once('.').unwrap_or(("", path));
    let mut levels = vec![params.entries()];
    for part in place.split('.').filter(|part| !part.is_empty()) {
        levels = levels.into_iter().filter_map(|level| level.get(part)).flat_map(inside).collect();
    }
    // In a list of plain names each entry is a name.
    let mut subjects = Vec::new();
    for level in levels {
        let sibling = |path: Option<&'static str>| {
            let path = path?;
            let (at, last) = path.rsplit_once('.').unwrap_or(("", path));
            if at == place { level.text(last) } else { params.text(path) }
        };
        let years = info
            .years
            .map(|_| sibling(info.years).map_or(info.default_years, |text| text.parse().unwrap_or(0)));
        let permits_premium = info.premium.map(|_| sibling(info.premium) == Some("true"));
        for name in level.get(name).into_iter().flat_map(texts) {
            subjects.push(Subject { name: name.to_owned(), years, permits_premium });
        }
    }
    subjects
}

/// Returns the levels in a value: a structure's own, or one for each entry of a list.
fn inside(value: Value<'_>) -> Vec<Entries<'_>> {
    match value {
        Value::Structure(level) => vec![level],
        Value::List(entries) => entries.flat_map(|entry| inside(entry.value)).collect(),
        _ => Vec::new(),
    }
}

fn texts(value: Value<'_>) -> Vec<&str> {
    match value {
        Value::List(entries) => entries.flat_map(|entry| texts(entry.value)).collect(),
        other => other.text().into_iter().collect(),
    }
}

/// Returns whether an order is of this kind and for this name, in ASCII and lower case, perhaps among others.
#[cfg(feature = "registrar")]
pub(crate) fn is_order_for(order: &Order, kind: OrderKind, name: &str) -> bool {
    let is_of_kind =
        order.operation().and_then(|operation| operation.order).is_some_and(|info| info.kind == kind);
    is_of_kind && subjects(order).iter().any(|subject| comparable(&subject.name) == name)
}

/// Returns a name in a form for comparison: in punycode and lower case, without a trailing dot.
pub(super) fn comparable(name: &str) -> String {
    let name = name.trim().trim_end_matches('.');
    crate::base::ascii::lower(name).unwrap_or_else(|| name.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::{Subject, comparable, of};
    use crate::params::Params;
    use crate::schema::{OrderKind, PurchaseInfo};

    fn subject(name: &str, years: Option<u32>, permits_premium: Option<bool>) -> Subject {
        Subject { name: name.to_owned(), years, permits_premium }
    }

    #[test]
    fn one_name_has_its_own_years_or_the_services_default() {
        let info = PurchaseInfo::new(OrderKind::Register, "Name").years("Years", 2);
        let params = Params::new().with("Name", "a.com");
        assert_eq!(of(&info, &params), [subject("a.com", Some(2), None)]);
        assert_eq!(of(&info, &params.with("Years", &3)), [subject("a.com", Some(3), None)]);
    }

    #[test]
    fn each_entry_of_a_batch_has_its_own() {
        let info = PurchaseInfo::new(OrderKind::Renew, "Lines.Name")
            .years("Lines.Years", 1)
            .premium("Lines.Premium");
        let mut params = Params::new();
        params.open_list("Lines");
        for (name, years, premium) in [("a.com", Some(3), true), ("b.com", None, false)] {
            params.open("");
            params.put("Name", name);
            params.put("Years", &years);
            params.put("Premium", &premium);
            params.close();
        }
        params.close();
        let expected = [subject("a.com", Some(3), Some(true)), subject("b.com", Some(1), Some(false))];
        assert_eq!(of(&info, &params), expected);
    }

    #[test]
    fn names_are_the_same_in_all_scripts_and_cases() {
        assert_eq!(comparable("例え.テスト"), comparable("XN--R8JZ45G.xn--zckzah."));
        assert_eq!(comparable(" Example.COM "), "example.com");
        assert_ne!(comparable("a.com"), comparable("b.com"));
    }
}
