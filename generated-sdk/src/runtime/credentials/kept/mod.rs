//! Where credentials are kept other than in the program: files of sections, and the variables that say which.

mod file;
mod ini;
mod variables;

pub(in crate::runtime) use file::read;
pub(in crate::runtime) use ini::Section;
pub(in crate::runtime) use variables::Variables;

use super::{environment, problem};
