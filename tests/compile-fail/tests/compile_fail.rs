//! Programs that must not compile, with the compiler's output: one error, which names the right method.
//!
//! The output is next to the programs. Compilers change their wording; `TRYBUILD=overwrite cargo test -p
//! registrar-sdk-compile-fail` rewrites it. Review the difference.

use std::path::Path;

#[test]
fn a_call_that_the_effect_forbids_does_not_compile_and_the_compiler_says_what_to_call() {
    trybuild::TestCases::new().compile_fail("cases/*.rs");
}

#[test]
fn every_text_is_one_error_and_names_no_place_of_this_machine() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let files = std::fs::read_dir(cases).expect("the cases").map(|entry| entry.expect("a file").path());
    for file in files.filter(|file| file.extension().is_some_and(|extension| extension == "stderr")) {
        let text = std::fs::read_to_string(&file).expect("a text");
        let errors = text.lines().filter(|line| line.starts_with("error")).count();
        assert_eq!(errors, 1, "{}: {text}", file.display());
        let places = text.lines().filter_map(|line| line.trim_start().strip_prefix("--> "));
        let ours = |place: &str| place.starts_with("cases/") || place.starts_with("$WORKSPACE/");
        assert!(places.into_iter().all(ours), "{}: {text}", file.display());
    }
}
