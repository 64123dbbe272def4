//! What a parameter takes, and the rules that its value keeps.

use super::Editions;

/// The kind of value that a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    String,
    /// A whole number of 32 bits.
    Int,
    /// A whole number of 64 bits.
    Long,
    /// A whole number of 64 bits that is not negative.
    Unsigned,
    /// `true` or `false`.
    Bool,
    /// Milliseconds since 1970, UTC.
    Timestamp,
    /// Seconds since 1970, UTC.
    Seconds,
    /// A date and a time of day, as text.
    DateTime,
    /// A day, as text.
    Date,
    /// An exact decimal number.
    Decimal,
    /// One of a set of values, which is open.
    Enum,
    /// The same of numbers.
    NumericEnum,
    /// A value of any shape.
    Any,
    /// A group of parameters of its own.
    Structure(&'static [Parameter]),
}

/// One parameter and its rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// The wire name.
    pub name: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// Whether it takes any number of them.
    pub list: bool,
    /// Whether it takes any number of lists.
    pub nested: bool,
    /// Whether it takes any number of them, each under a key that is data, such as a domain name.
    pub map: bool,
    /// Whether its value travels as one string of JSON.
    pub json: bool,
    /// The editions that have it.
    pub editions: Editions,
    /// The editions that demand it.
    pub required: Editions,
    /// The condition under which it is required, where it is not required anyway.
    pub required_if: Option<Condition>,
    /// The condition without which it has no effect.
    pub applies_if: Option<Condition>,
    /// Whether its value is never printed.
    pub sensitive: bool,
    /// What its value has to obey.
    pub rules: &'static [Rule],
}

impl Parameter {
    /// An optional parameter of every edition.
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

    /// An optional text.
    pub const fn string(name: &'static str) -> Self {
        Self::new(name, Kind::String)
    }

    /// An optional whole number of 32 bits.
    pub const fn int(name: &'static str) -> Self {
        Self::new(name, Kind::Int)
    }

    /// An optional whole number of 64 bits.
    pub const fn long(name: &'static str) -> Self {
        Self::new(name, Kind::Long)
    }

    /// An optional whole number of 64 bits that is not negative.
    pub const fn unsigned(name: &'static str) -> Self {
        Self::new(name, Kind::Unsigned)
    }

    /// An optional value of any shape.
    pub const fn any(name: &'static str) -> Self {
        Self::new(name, Kind::Any)
    }

    /// An optional truth value.
    pub const fn bool(name: &'static str) -> Self {
        Self::new(name, Kind::Bool)
    }

    /// An optional time in milliseconds since 1970.
    pub const fn timestamp(name: &'static str) -> Self {
        Self::new(name, Kind::Timestamp)
    }

    /// An optional time in seconds since 1970.
    pub const fn seconds(name: &'static str) -> Self {
        Self::new(name, Kind::Seconds)
    }

    /// An optional date with a time of day.
    pub const fn date_time(name: &'static str) -> Self {
        Self::new(name, Kind::DateTime)
    }

    /// An optional day.
    pub const fn date(name: &'static str) -> Self {
        Self::new(name, Kind::Date)
    }

    /// An optional exact number.
    pub const fn decimal(name: &'static str) -> Self {
        Self::new(name, Kind::Decimal)
    }

    /// An optional value of an open set.
    pub const fn one_of(name: &'static str) -> Self {
        Self::new(name, Kind::Enum)
    }

    /// An optional value of an open set of numbers.
    pub const fn number_of(name: &'static str) -> Self {
        Self::new(name, Kind::NumericEnum)
    }

    /// An optional group of parameters.
    pub const fn structure(name: &'static str, fields: &'static [Parameter]) -> Self {
        Self::new(name, Kind::Structure(fields))
    }

    /// Whether it may be absent whatever else is given.
    pub(crate) fn is_optional(&self) -> bool {
        self.required == Editions::NONE
            && self.required_if.is_none()
            && self.applies_if.is_none()
            && self.rules.is_empty()
    }

    /// It takes a list; said twice, a list of lists.
    pub const fn list(mut self) -> Self {
        self.nested = self.list;
        self.list = true;
        self
    }

    /// It takes a map, whose keys are data.
    pub const fn map(mut self) -> Self {
        self.map = true;
        self
    }

    /// Its value travels as one string of JSON.
    pub const fn json(mut self) -> Self {
        self.json = true;
        self
    }

    /// Only these editions have it.
    pub const fn only(mut self, editions: Editions) -> Self {
        self.editions = editions;
        self
    }

    /// Every edition demands it.
    pub const fn required(mut self) -> Self {
        self.required = Editions::ALL;
        self
    }

    /// These editions demand it.
    pub const fn required_in(mut self, editions: Editions) -> Self {
        self.required = editions;
        self
    }

    /// It is required when another parameter has one of these values, or, without values, when that one is given.
    pub const fn required_when(mut self, other: &'static str, values: &'static [&'static str]) -> Self {
        self.required_if = Some(Condition::when(other, values));
        self
    }

    /// It is required unless another parameter has one of these values, or, without values, unless that one is given.
    pub const fn required_unless(mut self, other: &'static str, values: &'static [&'static str]) -> Self {
        self.required_if = Some(Condition::unless(other, values));
        self
    }

    /// It has no effect unless another parameter has one of these values, or, without values, is given.
    pub const fn applies_when(mut self, other: &'static str, values: &'static [&'static str]) -> Self {
        self.applies_if = Some(Condition::when(other, values));
        self
    }

    /// It has no effect when another parameter has one of these values, or, without values, is given.
    pub const fn applies_unless(mut self, other: &'static str, values: &'static [&'static str]) -> Self {
        self.applies_if = Some(Condition::unless(other, values));
        self
    }

    /// Its value is never printed.
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// What its value has to obey.
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
    /// The values for which the condition holds; the empty string stands for an absent parameter. Without any values, the
    /// condition holds if the other parameter is given.
    pub values: &'static [&'static str],
    /// Whether the condition is turned around.
    pub negated: bool,
}

impl Condition {
    /// Holds when the parameter has one of these values, or, without values, when it is given.
    pub const fn when(parameter: &'static str, values: &'static [&'static str]) -> Self {
        Self { parameter, values, negated: false }
    }

    /// Holds unless the parameter has one of these values, or, without values, unless it is given.
    pub const fn unless(parameter: &'static str, values: &'static [&'static str]) -> Self {
        Self { parameter, values, negated: true }
    }
}

/// What a value has to obey before it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The number is at least this.
    Min(i64),
    /// The number is at most this.
    Max(i64),
    /// The text has at most this many characters.
    MaxLength(usize),
    /// The list, or the text between commas, has at least this many entries.
    MinItems(usize),
    /// The list, or the text between commas, has at most this many entries.
    MaxItems(usize),
    /// The text has this form.
    Format(Format),
    /// It is always this: typed requests say so by themselves.
    Fixed(&'static str),
}

impl Rule {
    /// The text is a domain name.
    pub const DOMAIN: Self = Self::Format(Format::Domain);
    /// The text is a domain name in its own script, not in punycode.
    pub const UNICODE_DOMAIN: Self = Self::Format(Format::UnicodeDomain);
    /// The text is an e-mail address.
    pub const EMAIL: Self = Self::Format(Format::Email);
    /// The text is e-mail addresses, separated by commas.
    pub const EMAILS: Self = Self::Format(Format::Emails);
    /// The text is an IP address.
    pub const IP: Self = Self::Format(Format::Ip);
}

/// The form of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A domain name, in its own script or in punycode.
    Domain,
    /// A domain name in its own script, of letters, digits and hyphens: in ASCII neither underscores nor names in
    /// punycode, and no hyphens both third and fourth.
    UnicodeDomain,
    /// An e-mail address.
    Email,
    /// E-mail addresses, separated by commas.
    Emails,
    /// An IPv4 or IPv6 address.
    Ip,
}
