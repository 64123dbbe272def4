//! Strings for a terminal, with control characters escaped.

use std::fmt::{self, Formatter, Write};

/// Returns whether a terminal only displays the character: it is not a control character and does not reorder or hide
/// the characters around it.
pub fn is_plain(c: char) -> bool {
    let acts = c.is_control()
        || matches!(
            c,
            '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
                | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
        );
    !acts
}

/// A formatter that escapes every character that is not [plain](is_plain), such as `\u{1b}`.
pub(crate) struct Plain<'a, 'b>(pub(crate) &'a mut Formatter<'b>);

impl Write for Plain<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some((at, c)) = rest.char_indices().find(|(_, c)| !is_plain(*c)) {
            self.0.write_str(&rest[..at])?;
            write!(self.0, "{}", c.escape_unicode())?;
            rest = &rest[at + c.len_utf8()..];
        }
        self.0.write_str(rest)
    }
}
