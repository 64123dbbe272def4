//! Complete lists: only such a list proves that an entry is absent.

use crate::document::{Node, entries, is_list};
use crate::error::DecodeError;
use crate::exchange::UndecodedSuccess;
use crate::schema::Paging;
use std::collections::HashSet;

/// The requirements of a complete list.
#[derive(Clone, Copy)]
pub(super) struct Required<'a> {
    /// The list.
    pub(super) items: &'static str,
    /// The fields that each entry has.
    pub(super) fields: &'a [&'static str],
    /// The field with a unique value for each entry.
    pub(super) unique: Option<&'static str>,
    /// Whether a response may omit the list if its count is zero.
    pub(super) may_be_left_out: bool,
}

/// Returns why the pages are not a complete list, and the page that shows it. Every page has the list; its entries have
/// their fields, and are unique; and every page has the same count, equal to the number of entries.
pub(super) fn lack(
    pages: &[UndecodedSuccess],
    paging: Option<Paging>,
    required: Required<'_>,
) -> Option<(usize, DecodeError)> {
    let mut seen = Seen { required, numbers: HashSet::new(), count: 0 };
    let total = paging.and_then(|paging| paging.total);
    let read = pages.iter().map(|page| seen.read(page.about.document.root(), total));
    let totals: Result<Vec<_>, _> =
        read.enumerate().map(|(at, read)| read.map_err(|error| (at, error))).collect();
    let totals = match totals {
        Ok(totals) => totals,
        Err(lack) => return Some(lack),
    };
    let wrong = totals.iter().position(|counted| counted.is_some_and(|counted| counted != seen.count))?;
    let root = pages[wrong].about.document.root();
    Some((wrong, DecodeError::field(root, total?, "a count equal to the number of entries")))
}

struct Seen<'a> {
    required: Required<'a>,
    numbers: HashSet<String>,
    count: u64,
}

impl Seen<'_> {
    /// Reads a page, and returns its count.
    fn read(&mut self, root: Node<'_>, total: Option<&str>) -> Result<Option<u64>, DecodeError> {
        let Required { items, fields, unique, may_be_left_out } = self.required;
        let counted = total.map(|name| count(root, name)).transpose()?;
        let fits = is_list(root, items) || may_be_left_out && counted == Some(0);
        if !fits {
            return Err(DecodeError::field(root, items, "a list"));
        }
        for entry in entries(root, items) {
            self.count += 1;
            for field in fields.iter().chain(&unique) {
                if entry.trimmed(field).is_none() {
                    return Err(DecodeError::field(entry, field, "a value"));
                }
            }
            if let Some(number) = unique.and_then(|field| entry.trimmed(field))
                && !self.numbers.insert(number)
            {
                return Err(DecodeError::unfit(entry, "a new entry"));
            }
        }
        Ok(counted)
    }
}

/// Returns the count of all entries, which must be digits.
fn count(root: Node<'_>, name: &str) -> Result<u64, DecodeError> {
    let expected = "a count of all entries";
    let counted = root.trimmed(name).and_then(|text| text.parse().ok());
    counted.ok_or_else(|| DecodeError::field(root, name, expected))
}
