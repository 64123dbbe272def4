//! Enums, structures and their fields: what requests and replies are made of.

use super::Editions;
use crate::model::names::snake;
use crate::source::Span;
use crate::spec::Text;

/// Where an enum or a structure is at home.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Home {
    /// In the service, since several actions use it.
    Shared,
    /// In the action with this index.
    Action(usize),
}

/// An enum.
#[derive(Clone, Debug)]
pub struct Enum {
    /// Its Rust name.
    pub name: String,
    /// What it says.
    pub doc: String,
    /// Whether its values travel as numbers.
    pub numeric: bool,
    /// Its values.
    pub values: Vec<EnumValue>,
    /// Where it is emitted.
    pub home: Home,
    /// The place of its name.
    pub span: Span,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// The value on the wire.
    pub wire: String,
    /// The Rust variant.
    pub variant: String,
    /// What it means.
    pub doc: String,
}

/// A structure.
#[derive(Clone, Debug)]
pub struct Structure {
    /// Its Rust name.
    pub name: String,
    /// What it holds.
    pub doc: String,
    /// Its fields.
    pub fields: Vec<Field>,
    /// Where it is emitted.
    pub home: Home,
    /// A request holds it.
    pub in_request: bool,
    /// A reply holds it.
    pub in_reply: bool,
    /// The place of its name.
    pub span: Span,
}

/// A type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Type {
    /// Any number of it.
    pub list: bool,
    /// Any number of it, each under a key that is data, such as a domain name.
    pub map: bool,
    /// What it is one of.
    pub kind: Kind,
}

impl Type {
    /// Just one of this kind.
    pub const fn one(kind: Kind) -> Self {
        Self { list: false, map: false, kind }
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
    /// A truth value.
    Bool,
    /// Milliseconds since 1970.
    Timestamp,
    /// An exact number.
    Decimal,
    /// The enum with this index.
    Enum(usize),
    /// The structure with this index.
    Structure(usize),
}

impl Kind {
    /// Stands for a type that could not be resolved, which has been noted: a structure that is not
    /// there. Whatever is said about its values would only follow from that.
    pub const UNKNOWN: Self = Self::Structure(usize::MAX);

    /// Whether the text of a scalar can be a value of it.
    pub fn fits(self, text: &str) -> bool {
        match self {
            Self::String | Self::Sensitive | Self::Enum(_) => true,
            // Rust reads a `+` that a literal cannot have.
            Self::Int => text.parse::<i32>().is_ok() && !text.starts_with('+'),
            Self::Long | Self::Timestamp => text.parse::<i64>().is_ok() && !text.starts_with('+'),
            Self::Bool => matches!(text, "true" | "false"),
            Self::Decimal => {
                let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
                let number = text.strip_prefix('-').unwrap_or(text);
                number
                    .split_once('.')
                    .map_or(digits(number), |(whole, fraction)| digits(whole) && digits(fraction))
            }
            Self::Structure(_) => false,
        }
    }

    /// What it is called in a message.
    pub fn noun(self) -> &'static str {
        match self {
            Self::String | Self::Sensitive => "text",
            Self::Enum(_) => "a value of an enum",
            Self::Int => "a whole number of 32 bits",
            Self::Long => "a whole number of 64 bits",
            Self::Timestamp => "a time in milliseconds since 1970",
            Self::Bool => "`true` or `false`",
            Self::Decimal => "a decimal number",
            Self::Structure(_) => "a mapping",
        }
    }
}

/// A parameter, or a field of a structure or reply.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name on the wire.
    pub wire: String,
    /// The Rust name.
    pub name: String,
    /// What it is.
    pub ty: Type,
    /// What it means.
    pub doc: String,
    /// The editions that have it.
    pub editions: Editions,
    /// The editions that demand it.
    pub required: Editions,
    /// The value it always has; the Rust type does not have it then.
    pub fixed: Option<String>,
    /// What the server assumes.
    pub default: Option<String>,
    /// A value for the docs.
    pub example: Option<String>,
    /// What its value has to obey.
    pub rules: Vec<Rule>,
    /// The reply fields that its value comes from.
    pub guard: Vec<Guard>,
    /// Whether its type says that a read brought the value.
    pub seen: bool,
    /// Never absent from a reply.
    pub always: bool,
    /// What one entry is called inside the list's wrapper.
    pub item: Option<String>,
    /// JSON has no wrapper.
    pub bare: bool,
    /// The index of the shared parameter it comes from.
    pub shared: Option<usize>,
    /// The place of its wire name.
    pub span: Span,
}

impl Field {
    /// A parameter that is named and cannot be found: nothing is known about it.
    pub fn unknown(wire: &Text) -> Self {
        Self {
            wire: wire.value.clone(),
            name: snake(&wire.value),
            ty: Type::one(Kind::UNKNOWN),
            doc: String::new(),
            editions: Editions::ALL,
            required: Editions::NONE,
            fixed: None,
            default: None,
            example: None,
            rules: Vec::new(),
            guard: Vec::new(),
            seen: false,
            always: false,
            item: None,
            bare: false,
            shared: None,
            span: wire.span,
        }
    }

    /// Whether a constructor takes it.
    pub fn is_argument(&self) -> bool {
        self.required == Editions::ALL && self.fixed.is_none()
    }
}

/// A reply field that the value of a parameter comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guard {
    /// The action that answers it.
    pub action: String,
    /// Its Rust name.
    pub field: String,
    /// It is a date, and the parameter takes its year.
    pub year: bool,
}

/// What a value has to obey.
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
    /// It has to be given when the parameter has the value.
    RequiredWhen(String, String),
    /// It has to be given when the parameter is not.
    RequiredWithout(String),
    /// It has no effect unless the parameter has the value.
    OnlyWhen(String, String),
}

/// The form of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A domain name.
    Domain,
    /// A domain name in its own script.
    UnicodeDomain,
    /// An e-mail address.
    Email,
    /// E-mail addresses, separated by commas.
    Emails,
    /// An IP address.
    Ip,
}
