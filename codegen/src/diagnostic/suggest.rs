//! Suggestions of similar names.

/// The candidate that is nearest to `word`, if one is near enough to be worth a mention.
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Distance is quadratic in length, and no name is that long.
    const LONGEST: usize = 128;
    if word.is_empty() || word.len() > LONGEST {
        return None;
    }
    let lower = word.to_lowercase();
    // One mistake in three letters is a typo; more is another word.
    let length = lower.chars().count();
    let limit = length.div_ceil(3);
    candidates
        .into_iter()
        .filter(|candidate| candidate.len() <= LONGEST && candidate.chars().count().abs_diff(length) <= limit)
        .filter_map(|candidate| {
            // Case is the most common mistake, and costs nothing.
            let distance = strsim::osa_distance(&lower, &candidate.to_lowercase());
            (distance <= limit && candidate != word).then_some((distance, candidate))
        })
        // The exact spelling decides between equals.
        .min_by(|(a, one), (b, other)| {
            let exact = |candidate| strsim::levenshtein(word, candidate);
            a.cmp(b).then_with(|| exact(one).cmp(&exact(other)))
        })
        .map(|(_, candidate)| candidate)
}

/// The words in backticks, with this between them.
pub fn quoted<'a>(words: impl IntoIterator<Item = &'a str>, between: &str) -> String {
    let words: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    words.join(between)
}

#[cfg(test)]
mod tests {
    use super::did_you_mean;

    #[test]
    fn typos_are_seen_through_and_other_words_are_not() {
        let keys = ["required", "max_items", "example", "errors", "min", "max"];
        let near = |word| did_you_mean(word, keys);
        assert_eq!(near("requierd"), Some("required"));
        assert_eq!(near("Required"), Some("required"));
        assert_eq!(near("maxItems"), Some("max_items"));
        assert_eq!(near("error"), Some("errors"));
        assert_eq!(near("mni"), Some("min"));
        assert_eq!(near("colour"), None);
        assert_eq!(near(""), None);
    }
}
