//! Reading fields with dates and times in one format.

use std::collections::BTreeMap;

use super::Reader;
use crate::decode::Decode;
use crate::error::DecodeError;
use crate::value::TimeFormat;

/// Reads dates and times in one format; see [`Reader::written`].
#[derive(Debug)]
pub struct Written<'r, 'd> {
    pub(super) from: &'r mut Reader<'d>,
    pub(super) format: &'static TimeFormat,
}

impl<'d> Written<'_, 'd> {
    /// Reads an optional field; see [`Reader::optional`].
    ///
    /// # Errors
    /// Returns the errors of [`Reader::optional`].
    pub fn optional<T: Decode>(self, name: &str) -> Result<Option<T>, DecodeError> {
        self.read(|from| from.optional(name))
    }

    /// Reads a required field; see [`Reader::always`].
    ///
    /// # Errors
    /// Returns the errors of [`Reader::always`].
    pub fn always<T: Decode>(self, name: &str) -> Result<T, DecodeError> {
        self.read(|from| from.always(name))
    }

    /// Reads a list; see [`Reader::list`].
    ///
    /// # Errors
    /// Returns the errors of [`Reader::list`].
    pub fn list<T: Decode>(self, name: &str, item: Option<&str>) -> Result<Vec<T>, DecodeError> {
        self.read(|from| from.list(name, item))
    }

    /// Reads a list of lists; see [`Reader::lists`].
    ///
    /// # Errors
    /// Returns the errors of [`Reader::lists`].
    pub fn lists<T: Decode>(
        self,
        name: &str,
        outer: Option<&str>,
        inner: Option<&str>,
    ) -> Result<Vec<Vec<T>>, DecodeError> {
        self.read(|from| from.lists(name, outer, inner))
    }

    /// Reads a map; see [`Reader::map`].
    ///
    /// # Errors
    /// Returns the errors of [`Reader::map`].
    pub fn map<T: Decode>(self, name: &str) -> Result<BTreeMap<String, T>, DecodeError> {
        self.read(|from| from.map(name))
    }

    /// Reads this value as a map; see [`Reader::whole_map`].
    ///
    /// # Errors
    /// Returns the errors of [`Reader::whole_map`].
    pub fn whole_map<T: Decode>(self) -> Result<BTreeMap<String, T>, DecodeError> {
        self.read(Reader::whole_map)
    }

    /// Reads this value as a list; see [`Reader::whole_list`].
    ///
    /// # Errors
    /// Returns the errors of [`Reader::whole_list`].
    pub fn whole_list<T: Decode>(self, item: Option<&str>) -> Result<Vec<T>, DecodeError> {
        self.read(|from| from.whole_list(item))
    }

    fn read<T>(self, read: impl FnOnce(&mut Reader<'d>) -> T) -> T {
        self.from.format = Some(self.format);
        let value = read(self.from);
        self.from.format = None;
        value
    }
}
