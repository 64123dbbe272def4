//! Whatever stands in a spec file, codegen answers with diagnostics.

use std::fs;
use std::path::Path;

use codegen::diagnostic::Diagnostics;
use codegen::load::load;
use codegen::source::{SourceFile, Sources};

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

fn run(sources: &Sources) {
    let mut diagnostics = Diagnostics::new();
    load(sources, &mut diagnostics);
    let printed = diagnostics.render(sources);
    assert_eq!(printed.is_empty(), diagnostics.is_empty());
    let harmless = |c: char| c == '\n' || !c.is_control();
    assert!(printed.chars().all(harmless), "{printed:?}");
}

fn base() -> Sources {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/diagnostics/base/spec");
    let paths = [
        "service.yaml",
        "errors.yaml",
        "types/common.yaml",
        "actions/CheckName.yaml",
        "actions/ListNames.yaml",
        "actions/ReleaseName.yaml",
    ];
    let files = paths.map(|path| SourceFile {
        path: format!("acme-registrar/{path}"),
        bytes: fs::read(root.join("acme-registrar").join(path)).unwrap(),
    });
    Sources {
        files: files.into(),
    }
}

#[test]
fn broken_files_give_diagnostics() {
    let base = base();
    let mut random = Random(0x5eed_cafe_f00d_beef);
    for _ in 0..1_500 {
        let mut sources = base.clone();
        for _ in 0..=random.below(6) {
            let file = random.below(sources.files.len());
            mutate(&mut sources.files[file].bytes, &mut random);
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
        run(&Sources {
            files: vec![SourceFile { path, bytes }],
        });
    }
}

#[test]
fn deep_nesting_and_long_lines_give_diagnostics() {
    let deep = |open: &str| open.repeat(20_000).into_bytes();
    let steps: String = (0..1_000).map(|depth| " ".repeat(depth) + "a:\n").collect();
    let wide: String = (0..1_000).map(|key| format!("key{key}: , ")).collect();
    let bomb = "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n".repeat(1_000);
    let brackets = [
        deep("["),
        deep("{a: "),
        deep("- "),
        deep("? "),
        deep("!t "),
        deep("&a "),
    ];
    let texts = [steps, format!("{{{wide}}}"), bomb, "x".repeat(200_000)].map(String::into_bytes);
    for bytes in brackets.into_iter().chain(texts) {
        let path = "acme-registrar/actions/Deep.yaml".to_owned();
        run(&Sources {
            files: vec![SourceFile { path, bytes }],
        });
    }
}
