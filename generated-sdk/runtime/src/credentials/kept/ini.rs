//! Files of sections with keys and values, as Python's `configparser` reads them.

/// One section.
pub(crate) struct Section<'t>(Vec<(String, &'t str)>);

impl<'t> Section<'t> {
    /// Finds a section; nothing if there is none of this name.
    ///
    /// A `#` ends a value. Names of keys are the same in any letter case.
    ///
    /// # Errors
    ///
    /// What is wrong with the file, without quoting it.
    pub(crate) fn find(text: &'t str, name: &str) -> Result<Option<Self>, String> {
        let mut found: Option<Self> = None;
        let mut inside = false;
        for (index, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with(['#', ';']) {
                continue;
            }
            if let Some(rest) = line.strip_prefix('[') {
                let Some((title, _)) = rest.split_once(']') else {
                    return Err(format!("line {} begins a section and does not end it", index + 1));
                };
                inside = title.trim() == name;
                if inside && found.is_some() {
                    return Err(format!("line {} begins the section a second time", index + 1));
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
            let key = key.trim().to_ascii_lowercase();
            if section.0.iter().any(|(other, _)| *other == key) {
                return Err(format!("line {} gives a key a second time", index + 1));
            }
            let value = value.split('#').next().unwrap_or_default().trim();
            section.0.push((key, value));
        }
        Ok(found)
    }

    /// The value of a key, unless it is empty.
    pub(crate) fn get(&self, key: &str) -> Option<&'t str> {
        let (_, value) = self.0.iter().find(|(each, _)| each == key)?;
        (!value.is_empty()).then_some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::Section;

    #[test]
    fn sections_comments_and_both_signs_are_read() {
        let text = "\u{feff}; who\r\n[other]\nkey = no\n\n [ mine ] \r\n# what\r\nRole_Arn = acs:ram::1:role/a # why\r\nid: x=y\nnone =\n[last]\nid = z\n";
        let section = Section::find(text, "mine").expect("no fault").expect("a section");
        assert_eq!(section.get("role_arn"), Some("acs:ram::1:role/a"));
        assert_eq!(section.get("id"), Some("x=y"));
        assert_eq!((section.get("none"), section.get("key")), (None, None));
        assert!(Section::find(text, "default").expect("no fault").is_none());
    }

    #[test]
    fn what_can_be_meant_in_two_ways_is_refused_and_not_quoted() {
        for (text, says) in [
            ("[a]\nid = canary\n[a]\nid = canary", "line 3 begins the section a second time"),
            ("[a]\nid = canary\nID = canary", "line 3 gives a key a second time"),
            ("[a]\ncanary", "line 2 has no `=`"),
            ("[canary", "line 1 begins a section"),
        ] {
            let said = Section::find(text, "a").err().expect("an error");
            assert!(said.starts_with(says) && !said.contains("canary"), "{said}");
        }
    }
}
