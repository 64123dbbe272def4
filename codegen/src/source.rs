//! The files that were read, and places in them.

use std::borrow::Cow;

/// One file of the spec.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The path relative to the spec's folder, with `/`, such as `aliyun-domain/actions/CheckDomain.yaml`.
    pub path: String,
    /// The bytes on disk, which may not be UTF-8.
    pub bytes: Vec<u8>,
}

impl SourceFile {
    /// The file as text. Invalid UTF-8 becomes `�`; spans before it stay valid.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.bytes)
    }
}

/// A place in a file: bytes from `start` to `end`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The index of the file in [`Sources`].
    pub file: u32,
    /// The first byte.
    pub start: u32,
    /// The byte after the last one.
    pub end: u32,
}

impl Span {
    /// The file as a whole, for a problem that no line of it shows.
    pub const fn whole_file(file: u32) -> Self {
        Self { file, start: 0, end: 0 }
    }

    /// Whether this is a file and not a place in it.
    pub const fn is_whole_file(self) -> bool {
        self.start == 0 && self.end == 0
    }
}

/// All files of a spec, in the order of their paths.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// The files.
    pub files: Vec<SourceFile>,
}

impl Sources {
    /// The file that a place belongs to.
    pub fn file(&self, span: Span) -> Option<&SourceFile> {
        self.files.get(span.file as usize)
    }
}

/// The nearest place at or before `at` where a character begins, or the end of the text.
pub(crate) fn floor_char_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
