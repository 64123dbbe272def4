//! What is at home in one place.

use crate::model::Home;

/// The enums or structures of a home. The model has them home by home, and too many to look at all for each.
pub fn at<T>(items: &[T], home_of: impl Fn(&T) -> Home, home: Home) -> &[T] {
    let (_, rest) = items.split_at(items.partition_point(|item| home_of(item) < home));
    &rest[..rest.partition_point(|item| home_of(item) == home)]
}
