//! Tests of `cargo xtask import` and `cargo xtask diff`, on copies of this workspace's spec.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Returns the workspace of these tests.
fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is in the workspace")
}

/// An invented API in the vendor's format.
fn gadgets(version: &str) -> String {
    workspace().join("codegen/import/tests/gadgets").join(version).display().to_string()
}

/// Creates a directory with the protocols of the spec and no service.
fn empty_spec(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&root);
    let protocols = root.join("spec/protocols");
    fs::create_dir_all(&protocols).expect("a folder");
    let file = "alibaba-rpc.yaml";
    fs::copy(workspace().join("spec/protocols").join(file), protocols.join(file)).expect("a copy");
    root
}

fn xtask(root: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments).arg("--root").arg(root).output().expect("xtask runs")
}

fn succeed(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{}{}", text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}

fn fail(output: &Output) -> String {
    assert!(!output.status.success(), "it succeeded");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Returns all files below a directory with their contents.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = fs::read(&path).expect("a file");
                found.insert(path, bytes);
            }
        }
    }
    found
}

fn import(file: &str) -> [&str; 5] {
    ["import", "alibaba-rpc", file, "--service", "gadgets"]
}

#[test]
fn a_service_is_drafted_then_updated_and_then_up_to_date() {
    let root = empty_spec("import");
    let (v1, v2) = (gadgets("v1.json"), gadgets("v2.json"));
    let reported = succeed(&xtask(&root, &[&import(&v1)[..], &["--dry-run"]].concat()));
    assert!(reported.contains("would be written, with 8 new actions"), "{reported}");
    assert!(!root.join("spec/gadgets").exists(), "a dry run writes nothing");

    let reported = succeed(&xtask(&root, &import(&v1)));
    for expected in [
        "files written, with 8 new actions",
        "undecided effects; write `read`, `write`, `purchase` or `destroy` (4):\n  BuyGadget, DeleteGadget,",
        "DeleteGadget: the tags say that it reads, and the name begins with `Delete`",
        "reads that may page; describe `paging` (1):\n  ListGadgets",
    ] {
        assert!(reported.contains(expected), "`{expected}` is not in:\n{reported}");
    }
    let before = root.join("before");
    fs::rename(root.join("spec"), &before).expect("moved");
    let root = empty_spec("import-again");
    succeed(&xtask(&root, &import(&v1)));
    let reported = succeed(&xtask(&root, &import(&v2)));
    assert!(
        reported.contains("BuyGadget\n  ~ parameter `Id`: is optional now  [breaks source]"),
        "{reported}"
    );
    let written = files(&root.join("spec"));
    let reported = succeed(&xtask(&root, &import(&v2)));
    assert!(reported.contains("nothing was changed"), "{reported}");
    assert_eq!(files(&root.join("spec")), written);

    let folder = |root: &Path| root.join("gadgets").display().to_string();
    let (old, new) = (folder(&before), folder(&root.join("spec")));
    let reported = succeed(&xtask(&root, &["diff", &old, &new]));
    assert!(reported.contains("+ parameter `Warranty`  [breaks source, wire format, cost]"), "{reported}");
    let reported = succeed(&xtask(&root, &["diff", &new, &new]));
    assert_eq!(reported, "The two specs describe the same API.\n");
}

#[test]
fn a_mistake_is_reported_and_nothing_is_written() {
    let root = empty_spec("import-mistakes");
    let v1 = gadgets("v1.json");
    succeed(&xtask(&root, &import(&v1)));
    let written = files(&root.join("spec"));
    let broken = root.join("broken.json");
    let text = fs::read_to_string(&v1).expect("a file");
    fs::write(&broken, text.replacen("\"type\": \"number\"", "\"type\": \"nmber\"", 1)).expect("written");
    let broken = broken.display().to_string();
    let message = fail(&xtask(&root, &import(&broken)));
    assert!(message.contains("broken.json: apis.ListGadgets.responses.200"), "{message}");
    assert!(message.contains("Weight.type: unknown type `nmber`"), "{message}");
    let message = fail(&xtask(&root, &import("missing.json")));
    assert!(message.contains("cannot read `missing.json`"), "{message}");
    let message =
        fail(&xtask(&root, &["import", "alibaba-rpc", "--service", "gadgets", "--edition", "v1.json"]));
    assert!(message.contains("expected NAME=FILE"), "{message}");
    let action = root.join("spec/gadgets/actions/GetGadget.yaml");
    fs::write(&action, "action: GetGadget\n  effect: read\n").expect("written");
    let message = fail(&xtask(&root, &import(&gadgets("v2.json"))));
    assert!(message.contains("GetGadget.yaml:2") && message.contains("nothing was written"), "{message}");
    fs::write(&action, &written[&action]).expect("written");
    assert_eq!(files(&root.join("spec")), written);
}
