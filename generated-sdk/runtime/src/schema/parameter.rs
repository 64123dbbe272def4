//! The values that a parameter accepts, and their rules.

use super::Editions;

/// The kind of value that a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A string.
    String,
    /// A 32-bit integer.
    Int,
    /// A 64-bit integer.
    Long,
    /// An unsigned 64-bit integer.
    Unsigned,
    /// A boolean.
    Bool,
    /// Milliseconds since 1970, in UTC.
    Timestamp,
    /// Seconds since 1970, in UTC.
    Seconds,
    /// A date and a time of day, as a string.
    DateTime,
    /// A date, as a string.
    Date,
    /// An exact decimal number.
    Decimal,
    /// A string of an open enum.
    Enum,
    /// A number of an open enum.
    NumericEnum,
    /// A value of any type.
    Any,
    /// A group of nested parameters.
    Structure(&'static [Parameter]),
}

/// One parameter and its rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// The wire name.
    pub name: &'static str,
    /// The kind of its value.
    pub kind: Kind,
    /// Whether it is a list.
    pub list: bool,
    /// Whether it is a list of lists.
    pub nested: bool,
    /// Whether it is a map, with keys that are data, such as domain names.
    pub map: bool,
    /// Whether its value is a JSON string on the wire.
    pub json: bool,
    /// The editions that have it.
    pub editions: Editions,
    /// The editions that require it.
    pub required: Editions,
    /// The condition under which it is required, unless it always is.
    pub required_if: Option<Condition>,
    /// The condition under which it has an effect.
    pub applies_if: Option<Condition>,
    /// Whether its value is redacted.
    pub sensitive: bool,
    /// The rules of its value.
    pub rules: &'static [Rule],
}

impl Parameter {
    /// Creates an optional parameter of every edition.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        let (editions, required) = (Editions::ALL, Editions::NONE);
        Self {
            name,
            kind,
            list: false,
            nested: false,
            map: false,
            json: false,
            editions,
            required,
            required_if: None,
            applies_if: None,
            sensitive: false,
            rules: &[],
        }
    }

    /// Creates an optional string.
    pub const fn string(name: &'static str) -> Self {
        Self::new(name, Kind::String)
    }

    /// Creates an optional 32-bit integer.
    pub const fn int(name: &'static str) -> Self {
        Self::new(name, Kind::Int)
    }

    /// Creates an optional 64-bit integer.
    pub const fn long(name: &'static str) -> Self {
        Self::new(name, Kind::Long)
    }

    /// Creates an optional unsigned 64-bit integer.
    pub const fn unsigned(name: &'static str) -> Self {
        Self::new(name, Kind::Unsigned)
    }

    /// Creates an optional value of any type.
    pub const fn any(name: &'static str) -> Self {
        Self::new(name, Kind::Any)
    }

    /// Creates an optional boolean.
    pub const fn bool(name: &'static str) -> Self {
        Self::new(name, Kind::Bool)
    }

    /// Creates an optional time in milliseconds since 1970.
    pub const fn timestamp(name: &'static str) -> Self {
        Self::new(name, Kind::Timestamp)
    }

    /// Creates an optional time in seconds since 1970.
    pub const fn seconds(name: &'static str) -> Self {
        Self::new(name, Kind::Seconds)
    }

    /// Creates an optional date with a time of day.
    pub const fn date_time(name: &'static str) -> Self {
        Self::new(name, Kind::DateTime)
    }

    /// Creates an optional date.
    pub const fn date(name: &'static str) -> Self {
        Self::new(name, Kind::Date)
    }

    /// Creates an optional exact decimal number.
    pub const fn decimal(name: &'static str) -> Self {
        Self::new(name, Kind::Decimal)
    }

    /// Creates an optional string of an open enum.
    pub const fn one_of(name: &'static str) -> Self {
        Self::new(name, Kind::Enum)
    }

    /// Creates an optional number of an open enum.
    pub const fn number_of(name: &'static str) -> Self {
        Self::new(name, Kind::NumericEnum)
    }

    /// Creates an optional group of nested parameters.
    pub const fn structure(name: &'static str, fields: &'static [Parameter]) -> Self {
        Self::new(name, Kind::Structure(fields))
    }

    /// Returns whether it may be absent regardless of the other parameters.
    pub(crate) fn is_optional(&self) -> bool {
        self.required == Editions::NONE
            && self.required_if.is_none()
            && self.applies_if.is_none()
            && self.rules.is_empty()
    }

    /// Makes it a list; called twice, a list of lists.
    pub const fn list(mut self) -> Self {
        self.nested = self.list;
        self.list = true;
        self
    }

    /// Makes it a map, whose keys are data.
    pub const fn map(mut self) -> Self {
        self.map = true;
        self
    }

    /// Makes its value a JSON string on the wire.
    pub const fn json(mut self) -> Self {
        self.json = true;
        self
    }

    /// Restricts it to these editions.
    pub const fn only(mut self, editions: Editions) -> Self {
        self.editions = editions;
        self
    }

    /// Makes it required in every edition.
    pub const fn required(mut self) -> Self {
        self.required = Editions::ALL;
        self
    }

    /// Makes it required in these editions.
    pub const fn required_in(mut self, editions: Editions) -> Self {
        self.required = editions;
        self
    }

    /// Makes it required if another parameter has one of these values or, without values, is given.
    pub const fn required_when(mut self, other: &'static str, values: &'static [&'static str]) -> Self {
        self.required_if = Some(Condition::when(other, values));
        self
    }

    /// Makes it required unless another parameter has one of these values or, without values, is given.
    pub const fn required_unless(mut self, other: &'static str, values: &'static [&'static str]) -> Self {
        self.required_if = Some(Condition::unless(other, values));
        self
    }

    /// Limits its effect: another parameter must have one of these values or, without values, be given.
    pub const fn applies_when(mut self, other: &'static str, values: &'static [&'static str]) -> Self {
        self.applies_if = Some(Condition::when(other, values));
        self
    }

    /// Limits its effect: another parameter must not have one of these values or, without values, be given.
    pub const fn applies_unless(mut self, other: &'static str, values: &'static [&'static str]) -> Self {
        self.applies_if = Some(Condition::unless(other, values));
        self
    }

    /// Redacts its value.
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// Sets the rules of its value.
    pub const fn rules(mut self, rules: &'static [Rule]) -> Self {
        self.rules = rules;
        self
    }
}

/// A condition on another parameter of the same action or structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The wire name of the other parameter.
    pub parameter: &'static str,
    /// The values for which the condition holds; the empty string matches an absent parameter. Without values, the
    /// condition holds if the other parameter is given.
    pub values: &'static [&'static str],
    /// Whether the condition is negated.
    pub negated: bool,
}

impl Condition {
    /// Creates a condition that holds if the parameter has one of these values or, without values, is given.
    pub const fn when(parameter: &'static str, values: &'static [&'static str]) -> Self {
        Self { parameter, values, negated: false }
    }

    /// Creates a condition that holds unless the parameter has one of these values or, without values, is given.
    pub const fn unless(parameter: &'static str, values: &'static [&'static str]) -> Self {
        Self { parameter, values, negated: true }
    }
}

/// A rule that a value obeys before it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The number is at least this.
    Min(i64),
    /// The number is at most this.
    Max(i64),
    /// The string has at most this many characters.
    MaxLength(usize),
    /// The list, or the comma-separated string, has at least this many entries.
    MinItems(usize),
    /// The list, or the comma-separated string, has at most this many entries.
    MaxItems(usize),
    /// The string has this format.
    Format(Format),
    /// The value is this constant; typed requests set it themselves.
    Fixed(&'static str),
}

impl Rule {
    /// The string is a domain name.
    pub const DOMAIN: Self = Self::Format(Format::Domain);
    /// The string is a domain name in its own script, not in punycode.
    pub const UNICODE_DOMAIN: Self = Self::Format(Format::UnicodeDomain);
    /// The string is an e-mail address.
    pub const EMAIL: Self = Self::Format(Format::Email);
    /// The string is a comma-separated list of e-mail addresses.
    pub const EMAILS: Self = Self::Format(Format::Emails);
    /// The string is an IP address.
    pub const IP: Self = Self::Format(Format::Ip);
}

/// The format of a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A domain name, in its own script or in punycode.
    Domain,
    /// A domain name in its own script, with letters, digits and hyphens: in ASCII neither underscores nor punycode,
    /// and no hyphens in both the third and the fourth position.
    UnicodeDomain,
    /// An e-mail address.
    Email,
    /// A comma-separated list of e-mail addresses.
    Emails,
    /// An IPv4 or IPv6 address.
    Ip,
}
