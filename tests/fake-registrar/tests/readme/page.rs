//! The fenced blocks of a page.

/// A fenced block, with its position in the page.
pub struct Block<'a> {
    pub language: &'a str,
    pub text: &'a str,
}

/// Returns all fenced blocks of a page.
pub fn blocks(page: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut rest = page;
    while let Some((_, begun)) = rest.split_once("```") {
        let (language, begun) = begun.split_once('\n').expect("a language");
        let (text, after) = begun.split_once("```").expect("the block ends");
        assert!(!language.is_empty(), "a block without a language:\n{text}");
        blocks.push(Block { language, text });
        rest = after;
    }
    blocks
}

/// Returns the page with this output of a command.
pub fn with_output(page: &str, command: &Block, shown: &Block, output: &str) -> String {
    let between = |text: &str| format!("{}```\n\n```{}\n{text}```", command.text, shown.language);
    let before = between(shown.text);
    assert_eq!(page.matches(&before).count(), 1, "the output follows its command:\n{before}");
    page.replace(&before, &between(&format!("{}\n", output.trim_end())))
}
