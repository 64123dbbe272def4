//! The properties of decoding hold for the corpus of the fuzz targets, for the bodies of the spec's examples, and for
//! damaged copies of both. `tests/fuzz/README.md` says how to search for further bodies.

use registrar_descriptions::Format;
use registrar_sdk::DeviationKind;
use registrar_sdk_tests::decoding_properties::{Reached, json, xml};
use registrar_sdk_tests::order_registrar::Rng;
use std::fs;
use std::ops::Range;
use std::path::Path;

/// How many damaged copies of each body are checked.
const COPIES: usize = 6;

/// Returns the bodies of a fuzz target's corpus and of the examples in its format, with their paths.
fn bodies(corpus: &str, format: Format) -> Vec<(String, Vec<u8>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = root.join("fuzz/corpus").join(corpus);
    let files = fs::read_dir(&folder).expect("the corpus").map(|file| file.expect("a file").path());
    // The inputs that the fuzzer found have no extension.
    let mut paths: Vec<_> =
        files.filter(|path| path.extension().is_some_and(|name| name == corpus)).collect();
    assert!(paths.len() >= 8, "{}", folder.display());
    for service in registrar_descriptions::all() {
        let examples = service.actions.iter().flat_map(|action| &action.examples);
        let bodies = examples.flat_map(|example| &example.bodies).filter(|body| body.format == format);
        paths.extend(bodies.map(|body| root.join("..").join(&body.path)));
    }
    paths.sort();
    let read = |path: &Path| fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    paths.iter().map(|path| (path.display().to_string(), read(path))).collect()
}

/// Checks all bodies and their damaged copies, and returns what they reached together.
fn check(bodies: &[(String, Vec<u8>)], property: fn(&[u8]) -> Reached) -> Reached {
    let mut all = Reached::default();
    let mut rng = Rng::new(1);
    for (path, body) in bodies {
        let copies = (0..COPIES).map(|_| damaged(body, &mut rng));
        for body in [body.clone()].into_iter().chain(copies) {
            // Shown only if the test fails.
            println!("{path}: {}", String::from_utf8_lossy(&body));
            let reached = property(&body);
            all.values += reached.values;
            all.errors += reached.errors;
            all.deviations.extend(reached.deviations);
        }
    }
    all
}

/// The deviations of both formats. Only JSON tells strings from numbers and booleans.
const DEVIATIONS: [DeviationKind; 9] = [
    DeviationKind::LetterCase,
    DeviationKind::UnknownValue,
    DeviationKind::TimeFormat,
    DeviationKind::SingleForList,
    DeviationKind::NoWrapper,
    DeviationKind::ItemName,
    DeviationKind::Unreadable,
    DeviationKind::Repeated,
    DeviationKind::UnknownField,
];

/// Asserts that these bodies exercised all of the decoder.
fn assert_reached(reached: &Reached, deviations: impl IntoIterator<Item = DeviationKind>) {
    assert!(reached.values > 5_000 && reached.errors > 1_000, "{reached:?}");
    for kind in deviations {
        assert!(reached.deviations.contains(&kind), "no body reached {kind:?}");
    }
}

#[test]
fn every_json_body_is_decoded_plainly_as_strictly() {
    let reached = check(&bodies("json", Format::Json), json);
    assert_reached(
        &reached,
        DEVIATIONS.into_iter().chain([DeviationKind::Unquoted, DeviationKind::ScalarType]),
    );
}

#[test]
fn every_xml_body_is_decoded_plainly_as_strictly() {
    let reached = check(&bodies("xml", Format::Xml), xml);
    assert_reached(&reached, DEVIATIONS);
}

// ---- Damage

/// The replacements of a value.
const VALUES: [&str; 16] = [
    "null",
    "true",
    "0",
    "-1",
    "1e999",
    "9223372036854775808",
    "0.10",
    "\"\"",
    "\" \"",
    "{}",
    "[]",
    "[[]]",
    "[null,{}]",
    "{\"a\":{}}",
    "<a/>",
    "<a>1</a><a>2</a>",
];

/// Returns a copy with one to three changes.
fn damaged(body: &[u8], rng: &mut Rng) -> Vec<u8> {
    let mut copy = body.to_vec();
    for _ in 0..rng.between(1, 3) {
        change(&mut copy, rng);
    }
    copy
}

fn change(body: &mut Vec<u8>, rng: &mut Rng) {
    // A body that is not UTF-8 is damaged enough.
    let Ok(text) = String::from_utf8(body.clone()) else { return };
    let tokens = tokens(&text);
    let token = |index: usize| tokens.get(index).map_or("", |token| &text[token.clone()]);
    // Names, values and elements, by their first tokens.
    let kind = |index: usize| match token(index) {
        "}" | "]" | ":" | "," => None,
        end if end.starts_with("</") => None,
        tag if tag.starts_with('<') => Some("element"),
        _ if token(index + 1) == ":" => Some("name"),
        _ => Some("value"),
    };
    let starts: Vec<usize> = (0..tokens.len()).filter(|index| kind(*index).is_some()).collect();
    if starts.is_empty() {
        return;
    }
    let at = rng.pick(&starts);
    let same: Vec<usize> = starts.into_iter().filter(|other| kind(*other) == kind(at)).collect();
    let with_name = if at > 1 && token(at - 1) == ":" { at - 2 } else { at };
    let without_name = if kind(at) == Some("name") { at + 2 } else { at };
    match rng.below(10) {
        0 => body.truncate(rng.below(body.len() as u64) as usize),
        1 => {
            let byte = rng.below(body.len() as u64) as usize;
            body[byte] ^= 1 << rng.below(8);
        }
        2 | 3 => {
            // Repeats a field, an element or an entry.
            let repeated = value(&tokens, token, with_name);
            let comma = if kind(at) == Some("element") { "" } else { "," };
            let copy = format!("{}{comma}", &text[repeated.clone()]);
            drop(body.splice(repeated.start..repeated.start, copy.into_bytes()));
        }
        4 | 5 => drop(body.splice(value(&tokens, token, without_name), rng.pick(&VALUES).bytes())),
        6 => drop(body.splice(tokens[at].clone(), text[tokens[rng.pick(&same)].clone()].bytes())),
        _ => {
            let other = value(&tokens, token, rng.pick(&same));
            drop(body.splice(value(&tokens, token, at), text[other].bytes()));
        }
    }
}

/// Returns the tags, strings, marks and other words of JSON or XML, without white space.
fn tokens(text: &str) -> Vec<Range<usize>> {
    let is_xml = text.starts_with('<');
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let length = match first {
            '<' if is_xml => rest.find('>').map_or(rest.len(), |end| end + 1),
            _ if is_xml => rest.find('<').unwrap_or(rest.len()),
            '"' => rest[1..].find('"').map_or(rest.len(), |end| end + 2),
            '{' | '}' | '[' | ']' | ':' | ',' => 1,
            _ => rest[first.len_utf8()..]
                .find(['"', '{', '}', '[', ']', ':', ','])
                .map_or(rest.len(), |end| end + first.len_utf8()),
        };
        if !rest[..length].trim().is_empty() {
            tokens.push(at..at + length);
        }
        at += length;
    }
    tokens
}

/// Returns the field, value or element that begins with this token.
fn value<'t>(tokens: &[Range<usize>], token: impl Fn(usize) -> &'t str, first: usize) -> Range<usize> {
    let Some(Range { start, end }) = tokens.get(first).cloned() else { return 0..0 };
    let mut depth = 0;
    for (index, range) in tokens.iter().enumerate().skip(first) {
        match token(index) {
            "{" | "[" => depth += 1,
            "}" | "]" => depth -= 1,
            end if end.starts_with("</") => depth -= 1,
            empty if empty.ends_with("/>") || empty.starts_with("<?") || empty.starts_with("<!") => {}
            tag if tag.starts_with('<') => depth += 1,
            _ => {}
        }
        if depth <= 0 && token(index) != ":" && token(index + 1) != ":" {
            return start..range.end;
        }
    }
    start..tokens.last().map_or(end, |last| last.end)
}
