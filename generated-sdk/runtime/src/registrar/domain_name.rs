//! Domain names of all scripts.

use crate::base::ascii;
use idna::uts46::{AsciiDenyList, Hyphens, Uts46};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

/// A domain name, in any script. Two names are equal if they are the same name: letter case, a dot at the end, and whether
/// it is written in punycode make no difference.
///
/// ```
/// use registrar_sdk::registrar::DomainName;
///
/// let name: DomainName = "Bücher.example.".parse()?;
/// assert_eq!(name.to_string(), "bücher.example");
/// assert_eq!(name.ascii(), "xn--bcher-kva.example");
/// assert_eq!(name, "XN--BCHER-KVA.example".parse()?);
/// assert!("example".parse::<DomainName>().is_err());
/// # Ok::<(), registrar_sdk::registrar::DomainNameError>(())
/// ```
#[derive(Clone, Debug)]
pub struct DomainName {
    ascii: String,
    unicode: String,
}

impl DomainName {
    /// Returns the name in ASCII and lower case, with other scripts in punycode.
    pub fn ascii(&self) -> &str {
        &self.ascii
    }

    /// Returns the name in Unicode and lower case.
    pub fn unicode(&self) -> &str {
        &self.unicode
    }

    /// Whether a string is this name, in any of its forms.
    pub(crate) fn is(&self, text: &str) -> bool {
        text.parse::<Self>().is_ok_and(|name| name == *self)
    }
}

impl FromStr for DomainName {
    type Err = DomainNameError;

    fn from_str(text: &str) -> Result<Self, DomainNameError> {
        let error = || DomainNameError { text: text.to_owned() };
        let name = text.trim().strip_suffix('.').unwrap_or(text.trim());
        let ascii = ascii::lower(name).ok_or_else(error)?;
        let is_label = |label: &str| {
            let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
            (1..=63).contains(&label.len()) && label.bytes().all(fits)
        };
        if !ascii.contains('.') || ascii.len() > 253 || !ascii.split('.').all(is_label) {
            return Err(error());
        }
        let (unicode, _) = Uts46::new().to_unicode(ascii.as_bytes(), AsciiDenyList::EMPTY, Hyphens::Allow);
        Ok(Self { unicode: unicode.into_owned(), ascii })
    }
}

impl PartialEq for DomainName {
    fn eq(&self, other: &Self) -> bool {
        self.ascii == other.ascii
    }
}

impl Eq for DomainName {}

impl PartialOrd for DomainName {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DomainName {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.ascii.cmp(&other.ascii)
    }
}

impl Hash for DomainName {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.ascii.hash(state);
    }
}

/// Writes the name in Unicode.
impl fmt::Display for DomainName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.unicode)
    }
}

/// A string that is not a domain name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DomainNameError {
    text: String,
}

impl fmt::Display for DomainNameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid domain name {:?}: expected a name with a dot, such as `example.com`", self.text)
    }
}

impl std::error::Error for DomainNameError {}
