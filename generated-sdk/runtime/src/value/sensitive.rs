//! Text that must not leak: passwords, transfer codes, identity numbers.

use std::fmt;

use zeroize::Zeroize;

/// What is shown instead of a sensitive value.
pub(crate) const MASK: &str = "***";

/// Text that is never printed and is wiped from memory when it is dropped.
///
/// It has no `Display` and no `Deref`; [`expose`](Self::expose) is the one way to its text, so that
/// every place that uses it can be found.
#[derive(Clone, PartialEq, Eq)]
pub struct Sensitive(String);

impl Sensitive {
    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Sensitive {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Sensitive {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Debug for Sensitive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(MASK)
    }
}

impl Drop for Sensitive {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::Sensitive;

    #[test]
    fn it_prints_stars_and_tells_its_text_only_when_asked() {
        let code = Sensitive::from("EPP-1234");
        assert_eq!(format!("{code:?}"), "***");
        assert_eq!(format!("{:#?}", Some(&code)), "Some(\n    ***,\n)");
        assert_eq!(code.expose(), "EPP-1234");
        assert_eq!(code, Sensitive::from("EPP-1234".to_owned()));
    }
}
