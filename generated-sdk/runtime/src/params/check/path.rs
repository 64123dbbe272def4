//! The path of a parameter, computed on demand.

use std::fmt;

#[derive(Clone, Copy)]
pub(super) struct Path<'a> {
    above: Option<&'a Path<'a>>,
    name: &'a str,
    number: Option<usize>,
}

impl Path<'_> {
    pub(super) const TOP: Path<'static> = Path { above: None, name: "", number: None };

    pub(super) fn at<'b>(&'b self, name: &'b str) -> Path<'b> {
        Path { above: Some(self), name, number: None }
    }

    /// Appends the index of a list entry, from 1.
    pub(super) fn entry<'b>(&'b self, number: usize) -> Path<'b>
    where
        Self: 'b,
    {
        Path { above: Some(self), name: "", number: Some(number) }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(above) = self.above.filter(|above| above.above.is_some()) {
            write!(f, "{above}.")?;
        }
        match self.number {
            Some(number) => write!(f, "{number}"),
            None => f.write_str(self.name),
        }
    }
}
