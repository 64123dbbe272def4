//! Whatever is nested in a spec file, codegen answers with diagnostics.

mod common;

use codegen::source::{SourceFile, Sources};
use codegen::{Failure, generate};

/// xorshift64: the same mutations on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }

    /// A range of at most `longest` bytes.
    fn range(&mut self, len: usize, longest: usize) -> std::ops::Range<usize> {
        let start = self.below(len + 1);
        let length = self.below(longest + 1);
        start..(start + length).min(len)
    }
}

/// Enough to come to every rule, and done in seconds without optimization.
const CASES: usize = 350;

/// What YAML, the grammar and the renderer may stumble over.
const PIECES: &[&str] = &[
    "\n",
    "\r",
    "\t",
    " ",
    ":",
    ": ",
    "- ",
    "? ",
    "#",
    " #",
    "{",
    "}",
    "[",
    "]",
    ",",
    "'",
    "\"",
    "|",
    ">",
    ">-\n",
    "&a ",
    "*a",
    "!t ",
    "!!int ",
    "<<: *a\n",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "%TAG ! x\n",
    "\u{feff}",
    "\0",
    "\x1b[31m",
    "\u{202e}",
    "名前",
    "👩‍👩‍👧",
    "e\u{301}",
    "\\u{d800}",
    "\"\\ud800\"",
    "null",
    "~",
    "true",
    "no",
    "1.10",
    "-",
    "1e999",
    "0x1F",
    "99999999999999999999",
    "doc: x\n",
    "type: \n",
    "effect: reed\n",
    "  DomainName: {}\n",
    "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: ",
    "\n                                        x:\n",
];

fn mutate(bytes: &mut Vec<u8>, random: &mut Random) {
    let len = bytes.len();
    match random.below(7) {
        0 => drop(bytes.drain(random.range(len, 40))),
        1 => bytes.truncate(random.below(len + 1)),
        2 => {
            let piece = bytes[random.range(len, 200)].to_vec();
            let at = random.below(len + 1);
            bytes.splice(at..at, piece);
        }
        3 if len > 1 => bytes.swap(random.below(len), random.below(len)),
        4 => {
            let byte = random.below(256) as u8;
            bytes.insert(random.below(len + 1), byte);
        }
        _ => {
            let piece = PIECES[random.below(PIECES.len())].bytes();
            let at = random.range(len, 8);
            bytes.splice(at, piece);
        }
    }
}

/// What names, types and values may become, so that the YAML stays and the meaning breaks.
const WORDS: &[&str] = &[
    "type",
    "self",
    "Self",
    "gen",
    "new",
    "Other",
    "Client",
    "Result",
    "SERVICE",
    "std",
    "core",
    "_",
    "r",
    "a b",
    "1",
    "-1",
    "+1",
    "007",
    "1.5",
    "x-y",
    "x_y",
    "名前",
    "\"\"",
    "\"a\\rb\"",
    "\"\\0\"",
    "'\"#'",
    "list of string",
    "list of Name",
    "Name",
    "Lang",
    "Names",
    "DomainName",
    "string",
    "bool",
    "long",
    "decimal",
    "timestamp",
    "int",
    "true",
    "destroy",
    "purchase",
    "write",
    "read",
    "[]",
    "{}",
    "NameNotFound",
    "CheckName",
    "CheckNameResponse",
    "99999999999",
    "*/",
    "\"```\"",
    "\"{\"",
    "\"//\"",
];

/// Puts another word in the place of one.
fn replace_word(bytes: &mut Vec<u8>, random: &mut Random) {
    let in_word = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-.".contains(byte);
    let start = random.below(bytes.len());
    let Some(start) = bytes[start..].iter().position(in_word).map(|at| start + at) else { return };
    let begin = bytes[..start].iter().rposition(|byte| !in_word(byte)).map_or(0, |at| at + 1);
    let end = bytes[start..].iter().position(|byte| !in_word(byte)).map_or(bytes.len(), |at| start + at);
    bytes.splice(begin..end, WORDS[random.below(WORDS.len())].bytes());
}

/// All files, for who has to see what happened.
fn all(sources: &Sources) -> String {
    sources.files.iter().map(|file| format!("== {}\n{}\n", file.path, file.text())).collect()
}

/// Runs the whole pipeline; whether files came out.
fn run(sources: &Sources) -> bool {
    match generate(sources) {
        Ok(output) => {
            assert!(!output.files.is_empty());
            for file in &output.files {
                if let Err(what) = common::parse(file) {
                    panic!("{what}\n{}\n{}", file.text, all(sources));
                }
            }
            true
        }
        Err(Failure::Spec(printed)) => {
            assert!(printed.starts_with("error"), "{printed}");
            let harmless = |c: char| c == '\n' || !c.is_control();
            assert!(printed.chars().all(harmless), "{printed:?}");
            false
        }
        Err(Failure::Codegen(what)) => {
            panic!("{what}\n{}", all(sources));
        }
    }
}

#[test]
fn broken_files_give_diagnostics() {
    let base = common::base();
    let mut random = Random(0x5eed_cafe_f00d_beef);
    let mut emitted = 0;
    for _ in 0..CASES {
        let mut sources = base.clone();
        // With few mutations the later stages have something left to do.
        for _ in 0..=random.below(3) {
            let file = random.below(sources.files.len());
            mutate(&mut sources.files[file].bytes, &mut random);
        }
        emitted += usize::from(run(&sources));
    }
    assert!(emitted > CASES / 50, "only {emitted} came as far as to be emitted");
}

#[test]
fn broken_words_give_diagnostics() {
    let base = common::base();
    let mut random = Random(0x0dd_ba11);
    for _ in 0..CASES {
        let mut sources = base.clone();
        let file = random.below(sources.files.len());
        replace_word(&mut sources.files[file].bytes, &mut random);
        run(&sources);
    }
}

/// What Markdown is made of.
const MARKDOWN: &[&str] = &[
    "word",
    " ",
    "\n",
    "\n\n",
    "\n- ",
    "\n1. ",
    "\n# ",
    "\n> ",
    "\n    ",
    "\n---\n",
    "\n| a | b |\n|---|---|\n",
    "\n```text\n",
    "\n```\n",
    "\n~~~\n",
    "`",
    "``",
    "*",
    "**",
    "_",
    "~~",
    "[",
    "]",
    "(",
    ")",
    "[a]",
    "[a](",
    "[a][b]",
    "[`Lang`](crate::acme_registrar::Lang)",
    "\n\n[b]: crate::acme_registrar::Lang\n",
    "[^1]",
    "\n\n[^1]: note\n",
    "![a](",
    "https://example.com/a_b",
    "<https://example.com>",
    "<b>",
    "</b>",
    "<!--",
    "<",
    ">",
    "&",
    "&lt;",
    "\\",
    ". ",
    "e.g. ",
    "。",
    "é",
    "  \n",
    "\\\n",
    ":",
    "|",
    "#",
    "!",
    "\t",
];

/// Docs made of these; of those that codegen accepts, rustdoc says nothing.
#[test]
fn broken_docs_give_diagnostics() {
    let mut random = Random(0x00d0_c5ee);
    let mut accepted = String::from("//! Docs.\n");
    let mut count = 0;
    for at in 0..CASES {
        let pieces = (0..=random.below(9)).map(|_| MARKDOWN[random.below(MARKDOWN.len())]);
        let doc: String = pieces.collect();
        let mut sources = common::base();
        for file in &mut sources.files {
            let text = file
                .text()
                .replace("doc: English.", &format!("doc: {}", serde_json::to_string(&doc).unwrap()));
            file.bytes = text
                .replace("doc: The name.}", &format!("doc: {}}}", serde_json::to_string(&doc).unwrap()))
                .into_bytes();
        }
        if run(&sources) {
            count += 1;
            let lines = doc.trim().lines().map(|line| format!("/// {line}\n"));
            accepted += &lines.collect::<String>().replace("(crate::", "(#").replace(": crate::", ": #");
            accepted += &format!("pub struct Documented{at};\n");
        }
    }
    assert!(count > CASES / 5, "{count} were accepted");
    common::assert_rustdoc_is_content(&accepted);
}

#[test]
fn every_file_of_the_real_spec_can_break() {
    // Several at once, since a run over the whole of it takes a while. Bodies of examples break on their own.
    const AT_ONCE: usize = 8;
    const BODIES_AT_ONCE: usize = 100;
    let real = common::real();
    let is_yaml = |file: &usize| real.files[*file].path.ends_with(".yaml");
    let (yaml, bodies): (Vec<usize>, Vec<usize>) = (0..real.files.len()).partition(is_yaml);
    let mut random = Random(0xdead_10cc);
    for chunk in yaml.chunks(AT_ONCE).chain(bodies.chunks(BODIES_AT_ONCE)) {
        let mut sources = real.clone();
        for file in chunk {
            mutate(&mut sources.files[*file].bytes, &mut random);
        }
        run(&sources);
    }
}

#[test]
fn noise_gives_diagnostics() {
    let mut random = Random(0xbad_5eed);
    for _ in 0..500 {
        let length = random.below(300);
        let bytes = (0..length).map(|_| random.below(256) as u8).collect();
        let path = format!("acme-registrar/actions/{length}.yaml");
        run(&Sources { files: vec![SourceFile { path, bytes }] });
    }
}

#[test]
fn deep_nesting_and_long_lines_give_diagnostics() {
    let deep = |open: &str| open.repeat(20_000).into_bytes();
    let steps: String = (0..1_000).map(|depth| " ".repeat(depth) + "a:\n").collect();
    let wide: String = (0..1_000).map(|key| format!("key{key}: , ")).collect();
    let bomb = "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n".repeat(1_000);
    let brackets = [deep("["), deep("{a: "), deep("- "), deep("? "), deep("!t "), deep("&a ")];
    let texts = [steps, format!("{{{wide}}}"), bomb, "x".repeat(200_000)].map(String::into_bytes);
    for bytes in brackets.into_iter().chain(texts) {
        let path = "acme-registrar/actions/Deep.yaml".to_owned();
        run(&Sources { files: vec![SourceFile { path, bytes }] });
    }
}

/// The base with these structures, of which a parameter is the first.
fn with_structures(fields: impl Fn(usize) -> String, count: usize) -> Sources {
    let mut sources = common::base();
    let structures = (0..count).map(|at| format!("  S{at}: {{doc: D., fields: {{{}}}}}\n", fields(at)));
    let bytes = format!("types:\n{}", structures.collect::<String>()).into_bytes();
    sources.files.push(SourceFile { path: "acme-registrar/types/deep.yaml".to_owned(), bytes });
    let check = sources.files.iter_mut().find(|file| file.path.ends_with("CheckName.yaml")).unwrap();
    let text = check.text().replacen("parameters:\n", "parameters:\n  Deep: {type: S0, doc: D.}\n", 1);
    check.bytes = text.into_bytes();
    sources
}

#[test]
fn deeply_nested_and_often_repeated_structures_are_reported() {
    const MANY: usize = 10_000;
    let one = |at: usize| match at {
        at if at + 1 < MANY => format!("A: {{type: S{}, doc: D.}}", at + 1),
        _ => "A: {type: int, doc: D.}".to_owned(),
    };
    let list = |at| one(at).replace("type: S", "type: list of S");
    let twice = |at: usize| match at {
        at if at < 29 => format!("A: {{type: S{0}, doc: D.}}, B: {{type: S{0}, doc: D.}}", at + 1),
        _ => "A: {type: int, doc: D.}".to_owned(),
    };
    let each = |_| (0..30).map(|at| format!("A{at}: {{type: list of S{at}, doc: D.}}, ")).collect::<String>();
    for (sources, message) in [
        (with_structures(one, MANY), "is nested in 32 structures"),
        (with_structures(list, MANY), "`Deep` holds too much"),
        (with_structures(twice, 30), "`Deep` holds too much"),
        (with_structures(each, 30), "`Deep` holds too much"),
    ] {
        let printed = codegen::diagnose(&sources);
        assert!(printed.contains(message), "{printed}");
    }
    assert!(run(&with_structures(|at| format!("A: {{type: list of S{}, doc: D.}}", (at + 1) % 30), 30)));
}

#[test]
fn a_folder_whose_name_would_break_a_comment_gives_diagnostics() {
    for folder in ["acme\nregistrar", "acme\u{202e}registrar", "acme—registrar"] {
        let mut sources = common::base();
        for file in &mut sources.files {
            let text = file.text().replace("service: acme-registrar", &format!("service: {folder:?}"));
            *file = SourceFile { path: file.path.replace("acme-registrar", folder), bytes: text.into() };
        }
        let printed = codegen::diagnose(&sources);
        assert!(printed.contains("cannot be the name of a service"), "{folder:?}: {printed}");
        assert!(!run(&sources));
    }
}
