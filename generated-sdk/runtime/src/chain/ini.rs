//! INI files, as Python's `configparser` reads them.

use crate::credentials::{is_quoted, problem, validate};
use crate::error::Error;

/// A section.
pub(crate) struct Section<'t>(Vec<(String, &'t str)>);

impl<'t> Section<'t> {
    /// Finds a section; returns `None` if there is none with this name.
    ///
    /// Names of keys are case-insensitive. A line that begins with `#` or `;` is a comment, and so is the rest of a
    /// line from a `#` that follows a space, as in the vendor's own samples. Any other `#` belongs to the value. Values
    /// are not quoted, and end with their line.
    ///
    /// # Errors
    ///
    /// Returns the problem with the file, without quoting it.
    pub(crate) fn find(text: &'t str, name: &str) -> Result<Option<Self>, String> {
        let mut found: Option<Self> = None;
        let mut inside = false;
        // The indentation of the section's last key.
        let mut indent = None;
        for (index, whole) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            let line = whole.trim();
            if line.is_empty() || line.starts_with(['#', ';']) {
                continue;
            }
            if let Some(rest) = line.strip_prefix('[') {
                let Some((title, _)) = rest.split_once(']') else {
                    return Err(format!("line {} has an unclosed section header", index + 1));
                };
                inside = title.trim() == name;
                if inside && found.is_some() {
                    return Err(format!("line {} repeats the section", index + 1));
                }
                if inside {
                    found = Some(Self(Vec::new()));
                }
                continue;
            }
            let Some(section) = found.as_mut().filter(|_| inside) else { continue };
            let Some((key, value)) = line.split_once(['=', ':']) else {
                return Err(format!("line {} has no `=`", index + 1));
            };
            let blanks = whole.len() - whole.trim_start().len();
            if indent.replace(blanks).is_some_and(|last| blanks > last) || value.starts_with('=') {
                let problem = "seems to continue the previous value, which must be on one line";
                return Err(format!("line {} {problem}", index + 1));
            }
            let key = key.trim().to_ascii_lowercase();
            if section.0.iter().any(|(other, _)| *other == key) {
                return Err(format!("line {} repeats a key", index + 1));
            }
            let value = without_comment(value).trim();
            if is_quoted(value) {
                return Err(format!(
                    "the value in line {} begins or ends with a quote: remove the quotes",
                    index + 1
                ));
            }
            section.0.push((key, value));
        }
        Ok(found)
    }

    /// Returns the value of a key, unless it is empty.
    pub(crate) fn get(&self, key: &str) -> Option<&'t str> {
        let (_, value) = self.0.iter().find(|(each, _)| each == key)?;
        (!value.is_empty()).then_some(value)
    }

    /// Returns the value of a required key.
    pub(crate) fn needed(&self, key: &str) -> Result<&'t str, Error> {
        self.get(key).ok_or_else(|| problem(format!("`{key}` is missing in the section of the profile")))
    }

    /// Returns a required part of an access key.
    pub(crate) fn key_part(&self, key: &str) -> Result<&'t str, Error> {
        let value = self.needed(key)?;
        validate(&format!("`{key}` in the section of the profile"), value).map(|()| value)
    }
}

/// Removes a comment: a `#` that follows a space, and the rest.
fn without_comment(value: &str) -> &str {
    let mut signs = value.match_indices('#').map(|(at, _)| value.split_at(at).0);
    signs.find(|before| before.ends_with(char::is_whitespace)).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::Section;

    #[test]
    fn sections_comments_and_both_signs_are_read() {
        let text = "\u{feff}; who\r\n[other]\nkey = no\n\n [ mine ] \r\n# what\r\nRole_Arn = acs:ram::1:role/a # why\r\nid: x=y\nnone =\nkey = ab#c #d\nempty = # all\n[last]\nid = z\n";
        let section = Section::find(text, "mine").expect("no fault").expect("a section");
        assert_eq!(section.get("role_arn"), Some("acs:ram::1:role/a"));
        assert_eq!(section.get("id"), Some("x=y"));
        assert_eq!(section.get("key"), Some("ab#c"), "a `#` inside a value belongs to it");
        assert_eq!((section.get("none"), section.get("empty")), (None, None));
        assert!(Section::find(text, "default").expect("no fault").is_none());
    }

    #[test]
    fn ambiguous_files_are_refused_and_not_quoted() {
        for (text, says) in [
            ("[a]\nid = canary\n[a]\nid = canary", "line 3 repeats the section"),
            ("[a]\nid = canary\nID = canary", "line 3 repeats a key"),
            ("[a]\ncanary", "line 2 has no `=`"),
            ("[canary", "line 1 has an unclosed section header"),
            ("[a]\nid = canary\n  canary=", "line 3 seems to continue the previous value"),
            ("[a]\nid = canary\ncanary==", "line 3 seems to continue the previous value"),
            ("[a]\nid = \"canary\"", "the value in line 2 begins or ends with a quote"),
            ("[a]\nid = 'canary' # why", "the value in line 2 begins or ends with a quote"),
            ("[a]\nid = canary\"", "the value in line 2 begins or ends with a quote"),
        ] {
            let error = Section::find(text, "a").err().expect("an error");
            assert!(error.starts_with(says) && !error.contains("canary"), "{error}");
        }
    }
}
