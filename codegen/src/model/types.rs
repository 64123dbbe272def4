//! Enums, structures and their fields: what requests and responses are made of.

use std::sync::LazyLock;

use super::{ActionId, Editions, EnumId, FieldId, Format, Path, StructureId, names};
use crate::source::Span;
use crate::spec::{self, Text};

/// The owner of an enum or a structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Home {
    /// In the service, since several actions use it.
    Shared,
    /// In an action.
    Action(ActionId),
}

impl Home {
    /// Returns the items of this home. They are sorted by home, since there are too many to search them all for each.
    pub fn of<T>(self, items: &[T], home_of: impl Fn(&T) -> Self) -> &[T] {
        let (_, rest) = items.split_at(items.partition_point(|item| home_of(item) < self));
        &rest[..rest.partition_point(|item| home_of(item) == self)]
    }
}

/// An enum.
#[derive(Clone, Debug)]
pub struct Enum<'s> {
    /// The enum as it is written.
    pub spec: &'s spec::Enum,
    /// Its Rust name.
    pub name: &'s str,
    /// Whether its values travel as numbers.
    pub numeric: bool,
    /// Its values.
    pub values: Vec<EnumValue<'s>>,
    /// The file it is emitted to.
    pub home: Home,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct EnumValue<'s> {
    /// The value as it is written.
    pub spec: &'s spec::EnumValue,
    /// The value on the wire.
    pub wire: &'s str,
    /// The Rust variant.
    pub variant: String,
    /// The editions that have it.
    pub editions: Editions,
}

/// A structure.
#[derive(Clone, Debug)]
pub struct Structure<'s> {
    /// The structure as it is written.
    pub spec: &'s spec::Structure,
    /// Its Rust name.
    pub name: &'s str,
    /// The name of the struct of its constructor's arguments, if they are many.
    pub required_name: Option<String>,
    /// The constant of its parameters' table.
    pub constant: String,
    /// Its fields.
    pub fields: Vec<Field<'s>>,
    /// The file it is emitted to.
    pub home: Home,
    /// A request holds it.
    pub in_request: bool,
    /// A response holds it.
    pub in_response: bool,
}

/// A type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Type {
    /// Any number of it.
    pub list: bool,
    /// Any number of lists of it.
    pub nested: bool,
    /// Any number of it, each under a key that is data, such as a domain name.
    pub map: bool,
    /// The kind of a single value.
    pub kind: Kind,
}

impl Type {
    /// Just one of this kind.
    pub const fn one(kind: Kind) -> Self {
        Self { list: false, nested: false, map: false, kind }
    }

    /// Whether it holds any number of values.
    pub const fn is_many(self) -> bool {
        self.list || self.map
    }
}

/// A kind of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    String,
    /// Text that is never printed.
    Sensitive,
    /// 32 bits.
    Int,
    /// 64 bits.
    Long,
    /// 64 bits, and not negative.
    Unsigned,
    /// A boolean.
    Bool,
    /// Milliseconds since 1970.
    Timestamp,
    /// Seconds since 1970, which are a timestamp in Rust.
    Seconds,
    /// A date and a time of day, as text.
    DateTime,
    /// A day, as text.
    Date,
    /// An exact number.
    Decimal,
    /// An enum.
    Enum(EnumId),
    /// A structure.
    Structure(StructureId),
    /// A value of any shape.
    Any,
    /// A type that could not be resolved, which has been reported: problems with its values would only follow
    /// from that. A model without problems has none.
    Unknown,
}

impl Kind {
    /// Whether the text of a scalar can be a value of it.
    pub fn fits(self, text: &str) -> bool {
        match self {
            // Whether a text is of the field's format is checked with the field.
            Self::String | Self::Sensitive | Self::Enum(_) | Self::DateTime | Self::Date | Self::Any => true,
            // Rust reads a `+` that a literal cannot have.
            Self::Int => text.parse::<i32>().is_ok() && !text.starts_with('+'),
            Self::Long | Self::Timestamp | Self::Seconds => {
                text.parse::<i64>().is_ok() && !text.starts_with('+')
            }
            Self::Unsigned => text.parse::<u64>().is_ok() && !text.starts_with('+'),
            Self::Bool => matches!(text, "true" | "false"),
            Self::Decimal => {
                let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
                let number = text.strip_prefix('-').unwrap_or(text);
                number
                    .split_once('.')
                    .map_or(digits(number), |(whole, fraction)| digits(whole) && digits(fraction))
            }
            Self::Structure(_) | Self::Unknown => false,
        }
    }

    /// Returns its name in messages.
    pub fn noun(self) -> &'static str {
        match self {
            Self::String | Self::Sensitive => "text",
            Self::Enum(_) => "a value of an enum",
            Self::Int => "a whole number of 32 bits",
            Self::Long => "a whole number of 64 bits",
            Self::Unsigned => "a non-negative 64-bit integer",
            Self::Any => "a value of any shape",
            Self::Timestamp => "a time in milliseconds since 1970",
            Self::Seconds => "a time in seconds since 1970",
            Self::DateTime => "a date with a time",
            Self::Date => "a date",
            Self::Bool => "`true` or `false`",
            Self::Decimal => "a decimal number",
            Self::Structure(_) | Self::Unknown => "a mapping",
        }
    }
}

/// A parameter, or a field of a structure or response.
#[derive(Clone, Debug)]
pub struct Field<'s> {
    /// The field as it is written.
    pub spec: &'s spec::Field,
    /// The name on the wire.
    pub wire: &'s str,
    /// The Rust name.
    pub name: String,
    /// The type.
    pub ty: Type,
    /// The format of a date or time.
    pub time: Option<TimeFormat<'s>>,
    /// The currency of an amount.
    pub currency: Option<Currency<'s>>,
    /// The editions that have it.
    pub editions: Editions,
    /// The editions that demand it.
    pub required: Editions,
    /// The condition under which it is required, where it is not required anyway.
    pub required_if: Option<Condition<'s>>,
    /// The condition without which it has no effect.
    pub applies_if: Option<Condition<'s>>,
    /// The rules for its value.
    pub rules: Vec<Rule>,
    /// The response fields that its value comes from.
    pub guard: Vec<Guard<'s>>,
    /// Whether its type says that a read brought the value.
    pub seen: bool,
    /// The shared parameter of the service that it is.
    pub shared: Option<FieldId>,
    /// The place where its group names it.
    pub span: Span,
}

impl<'s> Field<'s> {
    /// A parameter that is named and cannot be found: nothing is known about it.
    pub fn unknown(wire: &'s Text) -> Self {
        static NOTHING: LazyLock<spec::Field> = LazyLock::new(spec::Field::default);
        Self {
            spec: &NOTHING,
            wire: &wire.value,
            name: names::snake(&wire.value),
            ty: Type::one(Kind::Unknown),
            time: None,
            currency: None,
            editions: Editions::ALL,
            required: Editions::NONE,
            required_if: None,
            applies_if: None,
            rules: Vec::new(),
            guard: Vec::new(),
            seen: false,
            shared: None,
            span: wire.span,
        }
    }

    /// The value it always has; the Rust type does not have it then.
    pub fn fixed(&self) -> Option<&'s str> {
        self.spec.fixed.as_ref().map(|fixed| fixed.value.as_str())
    }

    /// Its conditions.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition<'s>> {
        self.required_if.iter().chain(&self.applies_if)
    }

    /// Whether a constructor takes it.
    pub fn is_argument(&self) -> bool {
        self.required == Editions::ALL && self.spec.fixed.is_none()
    }

    /// Whether it is never absent from a response.
    pub fn is_always(&self) -> bool {
        self.spec.always.as_ref().is_some_and(|always| always.value)
    }

    /// The method that returns an amount with its currency.
    pub fn money_method(&self) -> String {
        format!("{}_with_currency", self.name)
    }

    /// Whether it is the response as a whole.
    pub fn is_whole(&self) -> bool {
        self.wire == "*"
    }

    /// The constant of a shared parameter.
    pub fn constant(&self) -> String {
        names::shouty(&self.name)
    }
}

/// The source of the currency of an amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Currency<'s> {
    /// It is always the one with this code.
    Code(&'s str),
    /// A field of the same group, or the path from there.
    Field(Path<'s>),
    /// A parameter of the request.
    Parameter(ActionId, FieldId),
}

/// The format of a date or time.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeFormat<'s> {
    /// The pattern, such as `YYYY-MM-DD`.
    pub pattern: &'s str,
    /// The time zones one of which it is in, in minutes east of UTC; none if they are unknown.
    pub zones: Vec<i32>,
}

impl TimeFormat<'_> {
    /// Whether the text names the zone itself.
    pub fn names_zone(&self) -> bool {
        self.pattern.ends_with('Z')
    }

    /// The constant in the generated service, such as `YEAR_FIRST_0000_0800`.
    pub fn constant(&self) -> String {
        let name = match self.pattern {
            "YYYY-MM-DD hh:mm:ss" => "YEAR_FIRST",
            "YYYY-MM-DDThh:mm:ssZ" => "RFC_3339",
            "MMM DD,YYYY hh:mm:ss" => "MONTH_FIRST",
            "DD-MMM-YYYY hh:mm:ss" => "DAY_FIRST",
            "EEE MMM DD hh:mm:ss YYYY" => "WEEKDAY_FIRST",
            "YYYYMMDD" => "COMPACT_DATE",
            _ => "DATE",
        };
        let zone = |zone: &i32| {
            let (sign, size) = (if *zone < 0 { "W" } else { "" }, zone.abs());
            format!("_{sign}{:02}{:02}", size / 60, size % 60)
        };
        std::iter::once(name.to_owned()).chain(self.zones.iter().map(zone)).collect()
    }

    /// The sentence in docs.
    pub fn words(&self) -> String {
        let zones: Vec<String> = self.zones.iter().map(|zone| zone_name(*zone)).collect();
        let day = !self.pattern.contains("hh");
        let zone = match zones.as_slice() {
            _ if self.names_zone() => " in UTC".to_owned(),
            _ if day => String::new(),
            [] => " in an unknown time zone".to_owned(),
            [one] => format!(" in {one}"),
            many => format!(" in {}", many.join(" or ")),
        };
        format!("Format: `{}`{zone}.", self.pattern)
    }
}

/// A time zone in docs: `UTC`, or `UTC+08:00`.
fn zone_name(zone: i32) -> String {
    let (sign, size) = (if zone < 0 { '-' } else { '+' }, zone.abs());
    if zone == 0 { "UTC".to_owned() } else { format!("UTC{sign}{:02}:{:02}", size / 60, size % 60) }
}

/// A response field that the value of a parameter comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guard<'s> {
    /// The action that returns it.
    pub action: &'s str,
    /// Its wire name.
    pub wire: &'s str,
    /// The Rust type that has it.
    pub owner: String,
    /// Its Rust name.
    pub field: String,
    /// It is a date, and the parameter takes its year.
    pub year: bool,
}

/// A condition on another parameter of the same action or structure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition<'s> {
    /// The other parameter's wire name.
    pub parameter: &'s str,
    /// The values for which it holds, among them the empty string if the service assumes one of the others for an absent
    /// parameter. Without any, it holds if the other parameter is given.
    pub values: Vec<&'s str>,
    /// Whether it is turned around.
    pub negated: bool,
}

/// A rule for a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The least number.
    Min(i64),
    /// The greatest number.
    Max(i64),
    /// The greatest number of characters.
    MaxLength(i64),
    /// The least number of entries.
    MinItems(i64),
    /// The greatest number of entries.
    MaxItems(i64),
    /// The form of a text.
    Format(Format),
}
