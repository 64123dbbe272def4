//! The Rust code of every action: a golden file for each, compiled with the tests. `BLESS=1 cargo test -p fake-registrar
//! --test explorer` rewrites them.

use crate::http::{Page, every_action, fullest, with};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/explorer/snippets")
}

/// Returns a name in snake case.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    let letters: Vec<char> = name.chars().collect();
    for (at, letter) in letters.iter().enumerate() {
        let begins = letter.is_uppercase()
            && at > 0
            && (letters[at - 1].is_lowercase()
                || letters.get(at + 1).is_some_and(|next| next.is_lowercase()));
        if begins {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

/// Returns the code of every action, by file: the program for the real service, with its fullest example.
fn written() -> BTreeMap<PathBuf, String> {
    let page = Page::open();
    let mut files = BTreeMap::new();
    let mut modules: BTreeMap<String, String> = BTreeMap::new();
    for (service, action) in every_action() {
        let preview = page.preview(&with(&fullest(service, action), json!({"real": true})));
        let code = preview["code"]["rust"]["text"].as_str();
        let code = code.unwrap_or_else(|| panic!("{}: {}", action.name, preview["code"]["rust"]));
        let name = snake(&action.name);
        modules.entry(service.module.clone()).or_default().push_str(&format!("mod {name};\n"));
        files.insert(folder().join(&service.module).join(format!("{name}.rs")), code.to_owned());
    }
    // Other settings: this registrar, the other signature and format, a limit.
    let check = json!({"service": "aliyun-domain", "action": "CheckDomain", "signature": "3", "format": "xml",
        "parameters": {"DomainName": "a \"quoted\" name.com"}});
    let renew = example_of("opensrs", "RenewDomain");
    for (name, call) in [("this_registrar", check), ("limit", with(&renew, json!({"limit": "15.50 USD"})))] {
        let preview = page.preview(&call);
        let code = preview["code"]["rust"]["text"].as_str().expect("code");
        let code = code.replace(&page.address.to_string(), "127.0.0.1:8053");
        files.insert(folder().join(format!("{name}.rs")), code);
    }
    let services: String = modules.keys().map(|module| format!("mod {module};\n")).collect();
    let head = "//! The explorer's code for every action, which has to compile.\n#![allow(dead_code, deprecated)]\n\n";
    files.insert(folder().join("mod.rs"), format!("{head}{services}mod limit;\nmod this_registrar;\n"));
    files.extend(modules.into_iter().map(|(module, text)| (folder().join(module).join("mod.rs"), text)));
    files
}

/// Returns the fullest example of an action.
fn example_of(service: &str, action: &str) -> Value {
    let (service, action) = every_action()
        .find(|(each, it)| each.name == service && it.name == action)
        .expect("the action exists");
    fullest(service, action)
}

fn below(folder: &Path) -> BTreeSet<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { below(&path) } else { BTreeSet::from([path]) }).collect()
}

#[test]
fn the_code_of_every_action_is_as_expected_and_compiles() {
    let files = written();
    if std::env::var_os("BLESS").is_some() {
        let _ = fs::remove_dir_all(folder());
        for (path, text) in &files {
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        return;
    }
    assert_eq!(below(&folder()), files.keys().cloned().collect(), "BLESS=1 accepts these files");
    for (path, text) in &files {
        let expected = fs::read_to_string(path).expect("a file");
        assert!(*text == expected, "{}: BLESS=1 accepts this:\n{text}", path.display());
    }
}

#[test]
fn a_command_names_the_account_of_this_registrar_only() {
    let page = Page::open();
    page.fake.world(|world| world.account.id = "42".to_owned());
    let redeem = example_of("aliyun-domain", "SaveSingleTaskForCreatingOrderRedeem");
    let command = |call: &Value| page.preview(call)["code"]["command"]["text"].to_string();
    assert!(command(&redeem).contains("--account-id 42"), "{}", command(&redeem));
    assert!(!command(&with(&redeem, json!({"real": true}))).contains("--account-id"));
}

#[test]
fn the_code_is_formatted_as_rustfmt_formats_it() {
    let config = "max_width=88,use_small_heuristics=Max";
    let files = written().into_keys().filter(|path| !path.ends_with("mod.rs"));
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.args(["--check", "--edition", "2024", "--config", config]).args(files);
    match rustfmt.output() {
        Ok(output) => {
            let differences = String::from_utf8_lossy(&output.stdout).into_owned();
            assert!(output.status.success(), "{differences}");
        }
        Err(error) => assert!(std::env::var_os("CI").is_none(), "rustfmt cannot be run: {error}"),
    }
}
