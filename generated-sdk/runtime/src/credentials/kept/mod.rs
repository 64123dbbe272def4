//! Where credentials are kept other than in the program: files of sections, and the variables that say which.

mod file;
mod ini;
mod variables;

pub(crate) use file::read;
pub(crate) use ini::Section;
pub(crate) use variables::Variables;

use super::{environment, is_quoted, problem, validate};
