//! The docs that a maintainer writes are the docs that a user reads.

mod common;

/// The generated file `name` of the base, some of whose texts are replaced.
fn generated(name: &str, changes: &[(&str, &str)]) -> String {
    let mut sources = common::base();
    for (from, to) in changes {
        let with = |file: &mut codegen::source::SourceFile| {
            let text = file.text().replacen(from, to, 1);
            let changed = text != file.text();
            file.bytes = text.into_bytes();
            changed
        };
        assert!(sources.files.iter_mut().any(with), "`{from}` is not in the base");
    }
    let output = codegen::generate(&sources).unwrap_or_else(|failure| panic!("{failure:?}"));
    output.files.into_iter().find(|file| file.path.ends_with(name)).unwrap().text
}

/// A doc as YAML, indented by this many spaces.
fn block(indent: usize, doc: &str) -> String {
    let indent = " ".repeat(indent);
    let lines =
        doc.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("{indent}{line}\n") });
    format!("doc: |\n{}", lines.collect::<String>())
}

/// A doc as the lines of a comment, indented by this many spaces.
fn comment(indent: usize, doc: &str) -> String {
    let indent = " ".repeat(indent);
    doc.lines().map(|line| format!("{indent}/// {line}").trim_end().to_owned() + "\n").collect()
}

const DOC: &str = "\
Checks whether a name is free, in a line that is longer than a generator would make it, since it is beyond a hundred.

1. First ask
2. then order, as in [the guide][guide]:
   - one
   - two

# A heading
- 5 is not a list of its own \\
  after a hard break

~~~json
{\"a\":   1}

{}
~~~

| a | b |
|---|---|
| 1 | 2 |

[guide]: https://example.com/guide";

#[test]
fn every_line_of_a_doc_is_a_line_of_the_comment() {
    let file = generated("check_name.rs", &[("doc: Tells whether a name is free.\n", &block(2, DOC))]);
    assert!(file.contains(&format!("{}///\n/// A read", comment(0, DOC))), "{file}");
}

#[test]
fn a_setter_says_that_it_sets_the_first_sentence() {
    for (doc, sentence) in [
        (
            "A name, e.g. `a.example`, or 1.5 of them. And more.",
            "Sets a name, e.g. `a.example`, or 1.5 of them.",
        ),
        ("A name (i.e. a label), vs. Others. And more.", "Sets a name (i.e. a label), vs. Others."),
        ("**Which name.** And more.", "**Which name.**"),
        ("**Which. name** it is. And more.", "**Which. name** it is."),
        ("Whether it is free. And more.", "Sets whether it is free."),
        ("`a. B` is one. And more.", "`a. B` is one."),
        ("Which name?\nAnd more.", "Which name?"),
        ("A name\non two lines. And more.", "Sets a name\non two lines."),
        (
            "See [a. B][x] first. See [more][y].\n\n[x]: crate::acme_registrar::Lang\n[y]: https://example.com/y",
            "See [a. B](crate::acme_registrar::Lang) first.",
        ),
        ("没有。还有。", "没有。"),
        ("No full stop\n\nAnd more.", "No full stop"),
        ("- One. Two.\n- Three.", "- One. Two.\n- Three."),
    ] {
        let changes = [("required: true, ", ""), ("doc: The name.}", &format!("doc: {doc:?}}}"))];
        let file = generated("check_name.rs", &changes);
        let expected = format!("{}    pub fn domain_name(mut self", comment(4, sentence));
        assert!(file.contains(&expected), "{expected} is not in {file}");
    }
}

#[test]
fn the_list_of_actions_has_their_first_sentences() {
    for (doc, line) in [
        (
            "See [a][x]\nfirst. And more.\n\n[x]: https://example.com/x",
            "//! - [`CheckName`] — See [a](https://example.com/x) first.\n",
        ),
        ("- One.\n- Two.", "//! - [`CheckName`]\n"),
        // After a colon, one word would be the destination of a link.
        ("Checks.", "//! - [`CheckName`] — Checks.\n"),
        // Markdown has a paragraph here, which Unicode calls blank.
        ("[a]: https://example.com/a\n\n\u{3000}\n\nMore.", "//! - [`CheckName`] — "),
    ] {
        let doc = format!("doc: {doc:?}\ngroup: names\n").replace(r"\u{3000}", r"\u3000");
        let changes = [
            ("reference: Acme", "groups: {names: Names}\nreference: Acme"),
            ("doc: Tells whether a name is free.\n", &doc),
            ("source: Names / ListNames\n", "source: Names / ListNames\ngroup: names\n"),
            ("source: Names / ReleaseName\n", "source: Names / ReleaseName\ngroup: names\n"),
        ];
        let file = generated("acme_registrar/mod.rs", &changes);
        assert!(file.contains(line), "{line} is not in {file}");
    }
}

#[test]
fn text_before_a_doc_does_not_change_it() {
    for (doc, expected) in [
        ("English.", "    /// `en`: English.\n"),
        ("English,\nand no other.", "    /// `en`:\n    /// English,\n    /// and no other.\n"),
        ("- English\n- no other", "    /// `en`:\n    ///\n    /// - English\n    /// - no other\n"),
    ] {
        let file = generated("enums.rs", &[("doc: English.", &format!("doc: {doc:?}"))]);
        assert!(file.contains(expected), "{expected} is not in {file}");
    }
}

#[test]
fn strings_that_are_not_markdown_are_escaped() {
    let changes = [
        ("Names / CheckName", "'*Names*: Vec<u8> [1] `'"),
        ("Acme Registrar API Reference, first issue", "https://example.com/api get_name"),
        (
            "type: string, required: true, format: domain, example: example.com",
            "type: string, example: 'a`b'",
        ),
    ];
    let file = generated("check_name.rs", &changes);
    let source = r"/// Source: <https://example.com/api> get\_name: \*Names\*\: Vec\<u8\> \[1\] \`.";
    assert!(file.contains(source), "{file}");
    assert!(file.contains("/// The name. Example: ``a`b``."), "{file}");
}

/// Rustdoc is asked about the docs of a service that uses all of this.
#[test]
fn rustdoc_accepts_the_docs_that_codegen_accepts() {
    let changes = [
        ("doc: Tells whether a name is free.\n", block(2, DOC)),
        ("Names / CheckName", "'*Names*: Vec<u8> [1] `'".to_owned()),
        ("Acme Registrar API Reference, first issue", "https://example.com/api get_name".to_owned()),
        (
            "example: example.com, doc: The name.",
            "example: '`', doc: 'A [0, 1] or \\[x\\], 1 < 2 & [a/b]; \\`.'".to_owned(),
        ),
    ];
    let changes: Vec<(&str, &str)> = changes.iter().map(|(from, to)| (*from, to.as_str())).collect();
    let file = generated("check_name.rs", &changes);
    let docs: String = file
        .lines()
        .filter(|line| line.trim_start().starts_with("///"))
        .map(|line| format!("{}\n", line.trim()))
        .collect();
    // The items that they link to are those of another crate.
    let docs =
        docs.replace("](crate::", "](#").replace("](super::", "](#").replace("[`CheckName`]", "`CheckName`");
    common::assert_rustdoc_is_content(&format!("//! Docs.\n{docs}pub struct Documented;\n"));
}
