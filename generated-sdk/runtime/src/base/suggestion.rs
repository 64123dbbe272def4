//! Spelling suggestions.

/// Returns the candidate that is closest to a misspelled name, if any is close enough.
pub(crate) fn nearest<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wrong_small = wrong.to_ascii_lowercase();
    let ranked = names.into_iter().map(|name| (distance(&wrong_small, &name.to_ascii_lowercase()), name));
    let (distance, name) = ranked.min()?;
    let allowed = (wrong.chars().count().max(name.chars().count()) / 3).max(1);
    let begun = wrong.len() >= 3 && name.to_ascii_lowercase().starts_with(&wrong_small);
    (begun || distance <= allowed).then_some(name)
}

/// Returns the number of letters to add, drop, change or swap with a neighbor.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=to.len()).collect();
    let mut previous = None;
    for (row, letter) in from.chars().enumerate() {
        let mut current = vec![row + 1];
        for (column, &other) in to.iter().enumerate() {
            let changed = last[column] + usize::from(letter != other);
            let mut best = changed.min(last[column + 1] + 1).min(current[column] + 1);
            if row > 0 && column > 0 && previous == Some(other) && to[column - 1] == letter {
                best = best.min(before_last[column - 1] + 1);
            }
            current.push(best);
        }
        before_last = std::mem::replace(&mut last, current);
        previous = Some(letter);
    }
    last.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_of_the_finger_finds_the_name_and_nonsense_finds_none() {
        let names = ["DomainName", "FeeCommand", "Lang"];
        assert_eq!(nearest("DomianName", names), Some("DomainName"));
        assert_eq!(nearest("domainname", names), Some("DomainName"));
        assert_eq!(nearest("Domain", names), Some("DomainName"));
        assert_eq!(nearest("lnag", names), Some("Lang"));
        assert_eq!(nearest("Xyzzy", names), None);
        assert_eq!(nearest("", names), None);
    }
}
