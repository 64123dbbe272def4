//! The parameters of a call, as a tree in flat storage, before a protocol encodes them.

pub(crate) mod check;
mod encode;
mod entries;
mod joined;
pub(crate) mod json;
pub(crate) mod nest;

pub use check::check;
pub use encode::Encode;
pub use entries::{Entries, Entry, Value};
pub(crate) use entries::{TRUTHS, each_leaf};
pub(crate) use joined::{joined, parted, shown};

use crate::value::TimeFormat;
use std::fmt::{self, Write};

/// The parameters of a call: an ordered tree of strings, structures and lists.
///
/// All text is in one string and the tree in one vector, so that a batch of hundreds of orders needs only a few
/// allocations. Each protocol encodes it in its own form: Alibaba Cloud as `Key.1.Sub`, OpenSRS as nested elements.
/// Typed requests fill it themselves; for a call by name:
/// ```
/// use registrar_sdk::Params;
///
/// let params = Params::new().with("DomainName", "example.com").with("FeePeriod", &1);
/// assert_eq!(params.flat()[1], ("FeePeriod".to_owned(), "1".to_owned()));
/// ```
///
/// `Debug` shows only names.
#[derive(Clone, Default)]
pub struct Params {
    text: String,
    items: Vec<Item>,
    open: Vec<usize>,
    format: Option<&'static TimeFormat>,
}

/// The start of a name; its value follows it in the text.
#[derive(Clone, Copy)]
struct Item {
    name: u32,
    value: u32,
    kind: ItemKind,
}

#[derive(Clone, Copy)]
enum ItemKind {
    /// A string; the end of its text.
    Text(u32),
    /// A number; the end of its digits.
    Number(u32),
    /// A boolean, without text.
    Bool(bool),
    /// `null`, without text.
    Null,
    /// A structure or list; the item after its last one.
    Structure(u32),
    List(u32),
}

impl Params {
    /// Creates an empty set of parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates an empty set of parameters with capacity for most actions.
    pub(crate) fn roomy() -> Self {
        Self { text: String::with_capacity(192), items: Vec::with_capacity(12), ..Self::new() }
    }

    /// Adds a value under its wire name. An absent option and an empty list add nothing.
    pub fn put<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        value.encode(name, self);
    }

    /// Adds a date or a time in this format.
    pub fn put_written<T: Encode + ?Sized>(&mut self, name: &str, value: &T, format: &'static TimeFormat) {
        self.format = Some(format);
        value.encode(name, self);
        self.format = None;
    }

    /// Adds a value under its wire name, for chaining.
    pub fn with<T: Encode + ?Sized>(mut self, name: &str, value: &T) -> Self {
        self.put(name, value);
        self
    }

    /// Adds a string.
    pub fn put_text(&mut self, name: &str, value: &str) {
        let (name, start) = self.name(name);
        self.text.push_str(value);
        let kind = ItemKind::Text(offset(self.text.len()));
        self.items.push(Item { name, value: start, kind });
    }

    /// Adds a boolean. Each protocol has its own strings for it, such as `true` or `1`.
    pub fn put_bool(&mut self, name: &str, value: bool) {
        let (name, start) = self.name(name);
        self.items.push(Item { name, value: start, kind: ItemKind::Bool(value) });
    }

    /// Adds a number, whose `Display` is valid JSON.
    pub(crate) fn put_number(&mut self, name: &str, value: &impl fmt::Display) {
        let (name, start) = self.name(name);
        // Writing into a String cannot fail.
        let _ = write!(self.text, "{value}");
        let kind = ItemKind::Number(offset(self.text.len()));
        self.items.push(Item { name, value: start, kind });
    }

    /// Adds JSON's `null`, which is an empty string in other encodings.
    pub(crate) fn put_null(&mut self, name: &str) {
        let (name, value) = self.name(name);
        self.items.push(Item { name, value, kind: ItemKind::Null });
    }

    /// Returns the format of dates and times, if the spec has one.
    pub(crate) fn format(&self) -> Option<&'static TimeFormat> {
        self.format
    }

    /// Adds an integer.
    pub fn put_integer(&mut self, name: &str, value: i64) {
        self.put_number(name, &value);
    }

    /// Opens a structure, which contains everything until [`close`](Self::close).
    pub fn open(&mut self, name: &str) {
        // An unclosed one ends with the parameters.
        self.branch(name, ItemKind::Structure(u32::MAX));
    }

    /// Opens a list, whose entries are everything until [`close`](Self::close); their names are ignored.
    pub fn open_list(&mut self, name: &str) {
        self.branch(name, ItemKind::List(u32::MAX));
    }

    /// Closes the innermost structure or list.
    pub fn close(&mut self) {
        let end = offset(self.items.len());
        let item = self.open.pop().and_then(|at| self.items.get_mut(at));
        if let Some(Item { kind: ItemKind::Structure(after) | ItemKind::List(after), .. }) = item {
            *after = end;
        }
    }

    /// Returns whether there are no parameters.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Returns the top-level parameters, in insertion order.
    pub fn entries(&self) -> Entries<'_> {
        Entries::new(self, self.items.len())
    }

    /// Returns the string of a top-level parameter.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.entries().text(name)
    }

    /// Returns every string under its dotted name, such as `OrderRenewParam.1.DomainName`, in insertion order.
    pub fn flat(&self) -> Vec<(String, String)> {
        let mut all = Vec::new();
        each_leaf(self.entries(), &mut String::new(), &mut |name, value| {
            all.push((name.to_owned(), value.text().unwrap_or_default().to_owned()))
        });
        all
    }

    /// Returns a copy without the top-level parameters of these names.
    pub(crate) fn without(&self, names: &[&str]) -> Self {
        let mut rest = Self::roomy();
        for entry in self.entries().filter(|entry| !names.contains(&entry.name)) {
            rest.put_value(entry.name, entry.value);
        }
        rest
    }

    pub(crate) fn put_value(&mut self, name: &str, value: Value<'_>) {
        let inside = match value {
            Value::Text(text) => return self.put_text(name, text),
            Value::Number(digits) => return self.put_number(name, &digits),
            Value::Bool(truth) => return self.put_bool(name, truth),
            Value::Null => return self.put_null(name),
            Value::Structure(inside) => {
                self.open(name);
                inside
            }
            Value::List(inside) => {
                self.open_list(name);
                inside
            }
        };
        for entry in inside {
            self.put_value(entry.name, entry.value);
        }
        self.close();
    }

    /// Returns the number of bytes of names and values.
    pub(crate) fn text_len(&self) -> usize {
        self.text.len()
    }

    /// Returns the number of items, including branches.
    pub(crate) fn item_len(&self) -> usize {
        self.items.len()
    }

    fn branch(&mut self, name: &str, kind: ItemKind) {
        let (name, value) = self.name(name);
        self.open.push(self.items.len());
        self.items.push(Item { name, value, kind });
    }

    /// Writes a name; returns its range.
    fn name(&mut self, name: &str) -> (u32, u32) {
        let start = offset(self.text.len());
        self.text.push_str(name);
        (start, offset(self.text.len()))
    }

    /// Most names have different lengths.
    #[inline]
    fn is_named(&self, item: &Item, name: &str) -> bool {
        item.value.wrapping_sub(item.name) as usize == name.len()
            && self.text.as_bytes().get(item.name as usize..item.value as usize) == Some(name.as_bytes())
    }

    #[inline]
    fn slice(&self, start: u32, end: u32) -> &str {
        self.text.get(start as usize..end as usize).unwrap_or_default()
    }
}

/// Converts a position in the text. Parameters of 4 GiB cannot be sent; beyond that, the text is empty.
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

impl fmt::Debug for Params {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = self.flat();
        f.debug_set().entries(all.iter().map(|(name, _)| name)).finish()
    }
}

/// Compares what is sent on the wire: parameters that send the same are equal.
impl PartialEq for Params {
    fn eq(&self, other: &Self) -> bool {
        self.flat() == other.flat()
    }
}

impl<N: AsRef<str>, V: AsRef<str>> FromIterator<(N, V)> for Params {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        let mut params = Self::new();
        for (name, value) in pairs {
            params.put_text(name.as_ref(), value.as_ref());
        }
        params
    }
}

impl<N: AsRef<str>, V: AsRef<str>, const COUNT: usize> From<[(N, V); COUNT]> for Params {
    fn from(pairs: [(N, V); COUNT]) -> Self {
        pairs.into_iter().collect()
    }
}

impl<N: AsRef<str>, V: AsRef<str>> From<Vec<(N, V)>> for Params {
    fn from(pairs: Vec<(N, V)>) -> Self {
        pairs.into_iter().collect()
    }
}
