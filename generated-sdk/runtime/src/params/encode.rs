//! Encoding of values as parameters.

use crate::params::Params;
use crate::value::{AnyValue, Date, DateTime, Decimal, Observed, Sensitive, TimeFormat, Timestamp, WireEnum};
use std::collections::BTreeMap;

/// A value that a request can contain: a string, number, boolean, timestamp, decimal or enum, a structure, or an
/// option, list or map of them.
pub trait Encode {
    /// Writes the value under a name.
    fn encode(&self, name: &str, to: &mut Params);
}

macro_rules! encode {
    ($($type:ty => |$value:ident, $name:ident, $to:ident| $put:expr),* $(,)?) => {$(
        impl Encode for $type {
            fn encode(&self, $name: &str, $to: &mut Params) {
                let $value = self;
                $put;
            }
        }
    )*};
}

encode! {
    str => |value, name, to| to.put_text(name, value),
    String => |value, name, to| to.put_text(name, value),
    i32 => |value, name, to| to.put_integer(name, i64::from(*value)),
    i64 => |value, name, to| to.put_integer(name, *value),
    u64 => |value, name, to| to.put_number(name, value),
    bool => |value, name, to| to.put_bool(name, *value),
    Timestamp => |value, name, to| {
        let unit = if to.format() == Some(&TimeFormat::SECONDS) { 1000 } else { 1 };
        to.put_integer(name, value.as_millis().div_euclid(unit))
    },
    Date => |value, name, to| match to.format() {
        Some(format) => to.put_text(name, &value.written(format)),
        None => to.put_text(name, value.as_str()),
    },
    DateTime => |value, name, to| match to.format() {
        Some(format) => to.put_text(name, &value.written(format)),
        None => to.put_text(name, value.as_str()),
    },
    Decimal => |value, name, to| to.put_number(name, value),
    Sensitive => |value, name, to| to.put_text(name, value.expose()),
}

impl<T: WireEnum> Encode for T {
    fn encode(&self, name: &str, to: &mut Params) {
        to.put_text(name, self.to_wire());
    }
}

/// Writes nothing for `None`.
impl<T: Encode> Encode for Option<T> {
    fn encode(&self, name: &str, to: &mut Params) {
        if let Some(value) = self {
            value.encode(name, to);
        }
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, name: &str, to: &mut Params) {
        self.as_slice().encode(name, to);
    }
}

impl<T: Encode> Encode for Observed<T> {
    fn encode(&self, name: &str, to: &mut Params) {
        (**self).encode(name, to);
    }
}

/// Writes nothing if it is empty, unless it is an entry of a list.
impl<T: Encode> Encode for [T] {
    fn encode(&self, name: &str, to: &mut Params) {
        if self.is_empty() && !name.is_empty() {
            return;
        }
        to.open_list(name);
        for value in self {
            value.encode("", to);
        }
        to.close();
    }
}

/// Writes a value of any type; empty lists and maps are written too.
impl Encode for AnyValue {
    fn encode(&self, name: &str, to: &mut Params) {
        match self {
            Self::Null => to.put_null(name),
            Self::Bool(value) => to.put_bool(name, *value),
            Self::Number(number) => to.put_number(name, number),
            Self::Text(text) => to.put_text(name, text),
            Self::List(values) => {
                to.open_list(name);
                values.iter().for_each(|value| value.encode("", to));
                to.close();
            }
            Self::Map(values) => {
                to.open(name);
                values.iter().for_each(|(key, value)| value.encode(key, to));
                to.close();
            }
        }
    }
}

/// Writes a structure with the keys as names, and nothing if it is empty.
impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode(&self, name: &str, to: &mut Params) {
        if self.is_empty() {
            return;
        }
        to.open(name);
        for (key, value) in self {
            value.encode(key, to);
        }
        to.close();
    }
}

#[cfg(test)]
mod tests {
    use super::{BTreeMap, Date, Params, TimeFormat, Timestamp};
    use crate::params::Value;

    #[test]
    fn a_truth_value_stays_one_until_a_protocol_writes_it() {
        let params = Params::new().with("Flag", &true).with("Text", "true");
        assert!(matches!(params.entries().get("Flag"), Some(Value::Bool(true))));
        assert!(matches!(params.entries().get("Text"), Some(Value::Text("true"))));
        assert_eq!(params.text("Flag"), params.text("Text"));
        assert_eq!(
            Params::new().with("A", &vec![true, false]).flat(),
            [("A.1", "true"), ("A.2", "false")].map(own)
        );
    }

    #[test]
    fn a_format_applies_to_one_time_only() {
        static COMPACT: TimeFormat = TimeFormat::new("YYYYMMDD");
        let (time, day) = (Timestamp::from_seconds(5), Date::new(2026, 1, 2));
        let mut params = Params::new().with("Time", &time).with("Day", &day);
        params.put_written("Time", &time, &TimeFormat::SECONDS);
        params.put_written("Day", &day, &COMPACT);
        params.put("Time", &time);
        let sent =
            [("Time", "5000"), ("Day", "2026-01-02"), ("Time", "5"), ("Day", "20260102"), ("Time", "5000")];
        assert_eq!(params.flat(), sent.map(own));
    }

    #[test]
    fn a_map_is_a_structure_named_by_its_keys_and_omitted_if_empty() {
        let inner = BTreeMap::from([("x".to_owned(), vec![1, 2])]);
        let map = BTreeMap::from([("b.com".to_owned(), inner), ("a".to_owned(), BTreeMap::new())]);
        assert_eq!(
            Params::new().with("Map", &map).flat(),
            [("Map.b.com.x.1", "1"), ("Map.b.com.x.2", "2")].map(own)
        );
        assert!(Params::new().with("Map", &BTreeMap::<String, String>::new()).is_empty());
    }

    fn own((name, value): (&str, &str)) -> (String, String) {
        (name.to_owned(), value.to_owned())
    }
}
