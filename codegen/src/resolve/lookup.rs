//! Names of fields that the spec gives elsewhere than where they are declared.

use crate::diagnostic::{Code, Diagnostics, quoted};
use crate::model::{Field, FieldId, Kind, Path, Service, Type};
use crate::spec::Text;

use super::fields::WHOLE;

/// The scope in which names are looked up, and their kind in it.
pub const ACTION: (&str, &str) = ("the action", "parameter");
pub const RESPONSE: (&str, &str) = ("the response", "field");

/// Returns the field of this name, and reports a missing one.
pub fn find<'a, 's>(
    code: Code,
    name: &Text,
    fields: &'a [Field<'s>],
    (owner, noun): (&str, &str),
    diagnostics: &mut Diagnostics,
) -> Option<&'a Field<'s>> {
    // An empty name has been reported as missing.
    if name.value.is_empty() {
        return None;
    }
    let found = fields.iter().find(|field| field.wire == name.value);
    if found.is_none() {
        let known = fields.iter().map(|field| field.wire);
        diagnostics.error(code, name.span, format!("{owner} has no {noun} `{}`", name.value)).suggest(
            &name.value,
            known,
            || format!("name a {noun} of {owner}"),
        );
    }
    found
}

/// The field at the end of a path that leads through structures, and the path; whatever is wrong is reported. Only a
/// path of parameters leads through lists of structures too.
pub fn along<'a, 's>(
    code: Code,
    path: &'s Text,
    fields: &'a [Field<'s>],
    (owner, noun): (&str, &str),
    service: &'a Service<'s>,
    wanted: Wanted,
    diagnostics: &mut Diagnostics,
) -> Option<(Path<'s>, &'a Field<'s>)> {
    let through_lists = owner == ACTION.0;
    let (mut fields, mut owner, mut noun) = (fields, owner.to_owned(), noun);
    let mut ids = Vec::new();
    let mut steps = path.value.split('.').peekable();
    while let Some(step) = steps.next() {
        let name = Text { value: step.to_owned(), span: path.span };
        let field = find(code, &name, fields, (&owner, noun), diagnostics)?;
        if field.wire == WHOLE {
            diagnostics
                .error(code, path.span, format!("`{WHOLE}` is the response as a whole"))
                .here("only a field has a name here")
                .label(field.span, "declared here");
            return None;
        }
        ids.extend(fields.iter().position(|other| other.wire == field.wire).map(FieldId));
        if steps.peek().is_none() {
            let fits = wanted.is(code, path, field, diagnostics);
            return fits.then_some((Path { wire: &path.value, ids }, field));
        }
        let structure = match field.ty.kind {
            Kind::Unknown => return None,
            Kind::Structure(id) if !field.ty.map && !field.ty.nested && (through_lists || !field.ty.list) => {
                &service[id]
            }
            _ => {
                diagnostics.error(code, path.span, format!("a path cannot lead through `{step}`")).label(
                    field.span,
                    if field.ty.is_many() { "this is many values" } else { "this is not a structure" },
                );
                return None;
            }
        };
        fields = &structure.fields;
        (owner, noun) = (format!("`{}`", structure.name), "field");
    }
    None
}

/// The types that a field may have, and their name in messages.
#[derive(Clone, Copy)]
pub struct Wanted {
    fits: fn(Type) -> bool,
    words: &'static str,
}

impl Wanted {
    /// One value that is not a structure.
    pub const VALUE: Self = Self {
        fits: |ty| !matches!(ty.kind, Kind::Structure(_) | Kind::Any) && !ty.is_many(),
        words: "a single value",
    };
    /// A list.
    pub const LIST: Self = Self { fits: |ty| ty.list && !ty.nested, words: "a list" };
    /// One structure.
    pub const STRUCTURE: Self =
        Self { fits: |ty| matches!(ty.kind, Kind::Structure(_)) && !ty.is_many(), words: "one structure" };
    /// One text.
    pub const TEXT: Self = Self { fits: |ty| is_text(ty) && !ty.is_many(), words: "a `string`" };
    /// Text, or many of it.
    pub const TEXTS: Self =
        Self { fits: |ty| is_text(ty) && !ty.map && !ty.nested, words: "a `string`, or a list of them" };
    /// A word: text or a value of an enum.
    pub const WORD: Self = Self {
        fits: |ty| (is_text(ty) || matches!(ty.kind, Kind::Enum(_))) && !ty.is_many(),
        words: "an enum or a `string`",
    };
    /// A word that anybody may see.
    pub const PUBLIC_WORD: Self = Self {
        fits: |ty| ty.kind != Kind::Sensitive && (Self::WORD.fits)(ty),
        words: "an enum, or a `string` that is not sensitive",
    };
    /// A boolean.
    pub const BOOL: Self = Self { fits: |ty| ty.kind == Kind::Bool && !ty.is_many(), words: "a `bool`" };
    /// A boolean, or a word for one.
    pub const FLAG: Self = Self {
        fits: |ty| (Self::WORD.fits)(ty) || (Self::BOOL.fits)(ty),
        words: "a `bool`, or its word as text",
    };
    /// A whole number.
    pub const NUMBER: Self = Self {
        fits: |ty| matches!(ty.kind, Kind::Int | Kind::Long | Kind::Unsigned) && !ty.is_many(),
        words: "an `int`, a `long` or an `unsigned`",
    };
    /// An exact number.
    pub const DECIMAL: Self =
        Self { fits: |ty| ty.kind == Kind::Decimal && !ty.is_many(), words: "a `decimal`" };
    /// The types of the number of a task or an order.
    pub const ID: Self = Self {
        fits: |ty| (Self::TEXT.fits)(ty) || (Self::NUMBER.fits)(ty),
        words: "a `string` or a whole number",
    };
    /// A time.
    pub const TIME: Self = Self {
        fits: |ty| matches!(ty.kind, Kind::Timestamp | Kind::Seconds | Kind::DateTime) && !ty.is_many(),
        words: "a `timestamp` or a `datetime`",
    };
    /// The expiration of a name, as a date.
    pub const EXPIRY_DATE: Self = Self {
        fits: |ty| (Self::TIME.fits)(ty) || ty.kind == Kind::Date && !ty.is_many(),
        words: "a `timestamp`, a `datetime` or a `date`",
    };
    /// The expiration of a name: a time, or its year.
    pub const EXPIRY: Self = Self {
        fits: |ty| (Self::TIME.fits)(ty) || (Self::ID.fits)(ty),
        words: "a `timestamp`, a `datetime`, or an `int` for the year",
    };
    /// A day.
    pub const DAY: Self = Self {
        fits: |ty| matches!(ty.kind, Kind::Timestamp | Kind::Seconds | Kind::Date) && !ty.is_many(),
        words: "a `timestamp` or a `date`",
    };
    /// A list of structures.
    pub const ENTRIES: Self =
        Self { fits: |ty| (Self::ENTRY.fits)(ty) && ty.list, words: "a list of a structure" };
    /// A list of structures, or one.
    pub const ENTRY: Self = Self {
        fits: |ty| matches!(ty.kind, Kind::Structure(_)) && !ty.map && !ty.nested,
        words: "a structure, or a list of one",
    };

    /// Whether a field is that; if not, this says so.
    pub fn is(self, code: Code, name: &Text, field: &Field, diagnostics: &mut Diagnostics) -> bool {
        // An unknown name has been reported.
        let fits = field.ty.kind == Kind::Unknown || (self.fits)(field.ty);
        if !fits {
            diagnostics
                .error(code, name.span, format!("`{}` does not fit here", name.value))
                .here(format!("this has to be {}", self.words))
                .label(field.span, "declared here");
        }
        fits
    }
}

fn is_text(ty: Type) -> bool {
    matches!(ty.kind, Kind::String | Kind::Sensitive)
}

/// Returns the one of these that a word names, and reports an unknown word.
pub fn one_of<T: Copy>(
    word: &Text,
    noun: &str,
    known: impl Iterator<Item = (&'static str, T)> + Clone,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    if let Some((_, found)) = known.clone().find(|(name, _)| *name == word.value) {
        return Some(found);
    }
    let words = || known.clone().map(|(name, _)| name);
    let near = diagnostics
        .error(Code::NotOneOf, word.span, format!("`{}` is not a {noun}", word.value))
        .suggest(&word.value, words(), || format!("write one of {}", quoted(words(), ", ")))?;
    { known }.find(|(name, _)| *name == near).map(|(_, found)| found)
}
