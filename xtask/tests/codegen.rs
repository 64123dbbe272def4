//! Tests of `cargo xtask codegen`, on copies of this workspace.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Returns the workspace of these tests.
fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is in the workspace")
}

/// The directory of the descriptions.
const DESCRIPTIONS: &str = "generated-sdk/descriptions";

/// The manifest with the features.
const MANIFEST: &str = "generated-sdk/Cargo.toml";

/// Creates a copy of all files that codegen reads and writes.
fn copy(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&root);
    for folder in ["spec", "generated-sdk", "tests/tests/examples"] {
        copy_folder(&workspace().join(folder), &root.join(folder));
    }
    root
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder to copy") {
        let from = entry.expect("an entry").path();
        let to = to.join(from.file_name().expect("a name"));
        if from.is_dir() {
            copy_folder(&from, &to);
        } else {
            fs::copy(&from, &to).expect("a copy");
        }
    }
}

fn xtask(root: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments).arg("--root").arg(root).output().expect("xtask runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn replace(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).expect("a file");
    assert!(text.contains(from), "`{from}` is not in {}", path.display());
    fs::write(path, text.replacen(from, to, 1)).expect("written");
}

fn succeed(output: &Output) -> String {
    assert!(output.status.success(), "{}{}", text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}

fn fail(output: &Output) -> String {
    assert!(!output.status.success(), "the command succeeded: {}", text(&output.stdout));
    text(&output.stderr)
}

#[test]
fn the_generated_files_of_this_repository_agree_with_its_spec() {
    succeed(&xtask(workspace(), &["codegen", "--check"]));
}

#[test]
fn running_again_changes_nothing() {
    let root = copy("again");
    let output = succeed(&xtask(&root, &["codegen"]));
    assert!(output.contains("0 written, 0 removed"), "{output}");
}

#[test]
fn check_lists_differences_and_changes_nothing() {
    let root = copy("check");
    let changed = root.join("generated-sdk/src/aliyun_domain/check_domain.rs");
    replace(&changed, "pub struct CheckDomain ", "pub struct Changed ");
    fs::remove_file(root.join("generated-sdk/src/aliyun_domain/verify_email.rs")).expect("removed");
    let stale = root.join("generated-sdk/src/old_service/gone.rs");
    fs::create_dir_all(stale.parent().expect("a folder")).expect("a folder");
    fs::write(&stale, "// @generated from spec/old-service by `cargo xtask codegen`.\n").expect("written");
    let descriptions = root.join(DESCRIPTIONS);
    let old = "{\n  \"@generated\": \"from spec/old-service by `cargo xtask codegen`\"\n}\n";
    for (name, text) in [("old-service.json", old.to_owned()), ("old-crlf.json", old.replace('\n', "\r\n"))] {
        fs::write(descriptions.join(name), text).expect("written");
    }
    fs::write(descriptions.join("mine.json"), "{}\n").expect("written");
    replace(&descriptions.join("aliyun-domain.json"), "\"name\": \"CheckDomain\"", "\"name\": \"Changed\"");

    let output = fail(&xtask(&root, &["codegen", "--check"]));
    for expected in [
        "6 generated files differ",
        "differs: generated-sdk/src/aliyun_domain/check_domain.rs",
        "missing: generated-sdk/src/aliyun_domain/verify_email.rs",
        "stale:   generated-sdk/src/old_service/gone.rs",
        "differs: generated-sdk/descriptions/aliyun-domain.json",
        "stale:   generated-sdk/descriptions/old-service.json",
        "stale:   generated-sdk/descriptions/old-crlf.json",
        "run `cargo xtask codegen`",
    ] {
        assert!(output.contains(expected), "`{expected}` is missing in:\n{output}");
    }
    assert!(fs::read_to_string(&changed).expect("a file").contains("pub struct Changed "));

    let output = succeed(&xtask(&root, &["codegen"]));
    assert!(output.contains("3 written, 3 removed"), "{output}");
    assert!(!stale.parent().expect("a folder").exists(), "an empty directory stays behind");
    assert!(descriptions.join("mine.json").is_file(), "hand-written files stay");
    succeed(&xtask(&root, &["codegen", "--check"]));
}

#[test]
fn a_checkout_with_carriage_returns_is_accepted() {
    let root = copy("crlf");
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(text) = fs::read_to_string(&path) {
                fs::write(&path, text.replace('\n', "\r\n")).expect("written");
            }
        }
    }
    succeed(&xtask(&root, &["codegen", "--check"]));
    let output = succeed(&xtask(&root, &["codegen"]));
    assert!(output.contains("0 written, 0 removed"), "{output}");
}

#[test]
fn temporary_files_of_an_interrupted_run_are_removed() {
    let root = copy("broken-run");
    let halves = ["src/aliyun_domain/check_domain.codegen-tmp", "src/gone.codegen-tmp", "Cargo.codegen-tmp"];
    let halves = halves.map(|half| root.join("generated-sdk").join(half));
    halves.iter().for_each(|half| fs::write(half, "// @gener").expect("written"));
    let output = succeed(&xtask(&root, &["codegen"]));
    assert!(output.contains("0 written, 3 removed"), "{output}");
    assert!(!halves.iter().any(|half| half.exists()));
}

#[test]
fn a_hand_written_file_is_never_overwritten() {
    let root = copy("by-hand");
    let path = root.join("generated-sdk/src/aliyun_domain/check_domain.rs");
    fs::write(&path, "// mine\n").expect("written");
    let output = fail(&xtask(&root, &["codegen"]));
    assert!(output.contains("check_domain.rs` was written by hand"), "{output}");
    assert_eq!(fs::read_to_string(&path).expect("a file"), "// mine\n");
}

#[test]
fn all_hand_written_files_are_reported_in_one_run_and_nothing_is_left_behind() {
    let root = copy("by-hand-all");
    let sdk = root.join("generated-sdk/src/aliyun_domain");
    for name in ["check_domain.rs", "verify_email.rs"] {
        fs::write(sdk.join(name), "// mine\n").expect("written");
    }
    fs::remove_dir_all(root.join("generated-sdk/src/opensrs")).expect("removed");
    for arguments in [&["codegen"][..], &["codegen", "--check"]] {
        let output = fail(&xtask(&root, arguments));
        assert!(output.contains("check_domain.rs` was written by hand"), "{output}");
        assert!(output.contains("verify_email.rs` was written by hand"), "{output}");
        assert!(!root.join("generated-sdk/src/opensrs").exists(), "a directory is left behind");
    }
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_not_followed() {
    use std::os::unix::fs::symlink;

    let root = copy("links");
    let outside = root.join("outside");
    fs::create_dir_all(&outside).expect("a folder");
    for name in ["old.rs", "half.codegen-tmp"] {
        fs::write(outside.join(name), "// @generated from elsewhere\n").expect("written");
    }
    symlink(&outside, root.join("generated-sdk/src/link")).expect("a link");
    // A lock file of an editor.
    symlink("somebody@a-machine.1", root.join("generated-sdk/src/.#lib.rs")).expect("a link");
    let open = "spec/aliyun-domain/actions/.#CheckDomain.yaml";
    symlink("somebody@a-machine.1", root.join(open)).expect("a link");
    let output = succeed(&xtask(&root, &["codegen"]));
    assert!(output.contains("0 written, 0 removed"), "{output}");
    assert!(outside.join("old.rs").exists() && outside.join("half.codegen-tmp").exists());

    symlink("..", root.join("spec/loop")).expect("a link");
    let output = fail(&xtask(&root, &["codegen"]));
    assert!(output.contains("spec/loop` is a symbolic link to a directory"), "{output}");
}

#[test]
fn a_spec_file_with_another_extension_is_reported() {
    let root = copy("endings");
    let actions = root.join("spec/aliyun-domain/actions");
    fs::rename(actions.join("CheckDomain.yaml"), actions.join("CheckDomain.YAML")).expect("renamed");
    let output = fail(&xtask(&root, &["codegen"]));
    assert!(output.contains("CheckDomain.YAML\n") && output.contains("end in `.yaml`"), "{output}");
}

#[test]
fn an_empty_spec_removes_no_generated_file() {
    let root = copy("no-spec");
    for service in ["aliyun-domain", "opensrs"] {
        fs::remove_dir_all(root.join("spec").join(service)).expect("removed");
    }
    let output = fail(&xtask(&root, &["codegen"]));
    assert!(output.contains("no service") && output.contains("spec/README.md"), "{output}");
    assert!(root.join("generated-sdk/src/opensrs/mod.rs").is_file());
}

#[test]
fn a_mistake_in_the_spec_is_reported_and_no_file_is_changed() {
    let root = copy("mistake");
    replace(
        &root.join("spec/aliyun-domain/actions/CheckDomain.yaml"),
        "    required: true",
        "    requierd: true",
    );
    let output = fail(&xtask(&root, &["codegen"]));
    assert!(output.contains("CheckDomain.yaml:"), "{output}");
    assert!(output.contains("did you mean `required`?"), "{output}");
    assert_eq!(
        fs::read(root.join("generated-sdk/src/aliyun_domain/check_domain.rs")).expect("a file"),
        fs::read(workspace().join("generated-sdk/src/aliyun_domain/check_domain.rs")).expect("a file"),
    );
}

#[test]
fn removing_a_service_removes_its_feature_and_keeps_comments() {
    let root = copy("one-service");
    let manifest = root.join(MANIFEST);
    fs::remove_dir_all(root.join("spec/opensrs")).expect("removed");
    replace(&manifest, "[features]\n", "[features]\n# A comment.\n");
    let output = fail(&xtask(&root, &["codegen", "--check"]));
    assert!(output.contains("differs: generated-sdk/Cargo.toml"), "{output}");
    succeed(&xtask(&root, &["codegen"]));
    let text = fs::read_to_string(&manifest).expect("the manifest");
    assert!(text.contains("\nservices = [\"aliyun-domain\"]\n"), "{text}");
    assert!(!text.contains("\nopensrs = ") && text.contains("\n# A comment.\n"), "{text}");
    assert!(!root.join("generated-sdk/src/opensrs").exists());
    succeed(&xtask(&root, &["codegen", "--check"]));
}

/// A program that uses the additions of the YAML below.
const PROGRAM: &str = r#"//! Uses the additions.
use registrar_sdk::{OrderKind, Purchase, Request, Observed, Service, Timestamp};
use registrar_sdk::aliyun_domain::{self, CheckDomain, Credentials, FeeCommand, PingRegistrar, PingRegistrarResponse, ProlongDomain};

fn main() -> Result<(), registrar_sdk::Error> {
    let client = aliyun_domain::international(Credentials::new("id", "secret")).build()?;
    let check = CheckDomain::new("example.com").fee_command(FeeCommand::Restock).include_drafts(true);
    let shown = client.preview(&check)?;
    println!("{shown:?} {}", registrar_sdk::acme_registrar::AcmeRegistrar::INFO.title);
    let future = client.send(PingRegistrar::new("verisign").times(3));
    drop(future);
    let expires = Observed::from_storage(Timestamp::from_millis(1_522_080_000_000));
    println!("{:?}", kind(ProlongDomain::new("example.com", expires)));
    let acme = registrar_descriptions::find("acme-registrar").expect("a new service is described");
    println!("{:?}", acme.action("CheckName"));
    let _: fn(PingRegistrarResponse) -> Option<i32> = |response| response.round_trip;
    Ok(())
}

fn kind<R: Purchase>(_: R) -> Option<OrderKind> {
    R::OPERATION.order.map(|order| order.kind)
}
"#;

const PURCHASE: &str = r#"action: ProlongDomain
doc: Orders one more year for a domain name.
source: Domain management / ProlongDomain
effect: purchase
group: orders
settles_by: TaskNo
order: {kind: renew, names: DomainName, years: Years}
parameters:
  DomainName: {type: string, required: true, format: domain, doc: The name.}
  Expires: {type: timestamp, required: true, guard: QueryDomainList.ExpirationDateLong, min: 1, doc: When it expires now.}
  Years: {type: int, default: 1, doc: For how many years.}
response:
  TaskNo: {type: string, always: true, doc: The number of the task.}
examples:
  - doc: One year.
    origin: hand
    request: {DomainName: example.com, Expires: 1522080000000}
"#;

const ACTION: &str = r#"action: PingRegistrar
doc: Asks a registry for a sign of life.
source: Domain management / PingRegistrar
effect: read
group: availability
parameters:
  Registry: {type: string, required: true, doc: The registry to ask.}
  Times: {type: int, min: 1, max: 5, doc: How often to ask.}
uses: [Lang]
response:
  RoundTrip: {type: int, doc: "How long it took, in milliseconds.", example: 12}
examples:
  - doc: One ping.
    origin: hand
    request: {Registry: verisign, Times: 3}
    json: one-ping.json
    xml: one-ping.xml
"#;

const JSON: &str = r#"{"RoundTrip": 12, "RequestId": "1"}"#;

const XML: &str =
    "<PingRegistrarResponse><RoundTrip>12</RoundTrip><RequestId>1</RequestId></PingRegistrarResponse>";

#[test]
fn parameters_enum_values_actions_purchases_and_services_need_only_yaml() {
    let root = copy("yaml-only");
    let actions = root.join("spec/aliyun-domain/actions");
    let check = actions.join("CheckDomain.yaml");
    replace(
        &check,
        "\nuses: [Lang]",
        "\n  IncludeDrafts: {type: bool, doc: Whether drafts count.}\nuses: [Lang]",
    );
    replace(&check, "      restore: {", "      restock: {doc: A new value.}\n      restore: {");
    fs::write(actions.join("PingRegistrar.yaml"), ACTION).expect("written");
    let bodies = root.join("spec/aliyun-domain/examples/PingRegistrar");
    fs::create_dir_all(&bodies).expect("a folder");
    for (name, body) in [("one-ping.json", JSON), ("one-ping.xml", XML)] {
        fs::write(bodies.join(name), body).expect("written");
    }
    fs::write(actions.join("ProlongDomain.yaml"), PURCHASE).expect("written");

    copy_folder(&workspace().join("tests/diagnostics/base/spec"), &root.join("spec"));
    // The codes of the gateway come with the protocol.
    let errors = root.join("spec/acme-registrar/errors.yaml");
    let text = fs::read_to_string(&errors).expect("the error codes");
    let own = text.split_inclusive('\n').filter(|line| !line.starts_with("  Throttling:"));
    fs::write(&errors, own.collect::<String>()).expect("written");

    let output = succeed(&xtask(&root, &["codegen"]));
    assert!(output.contains("services 3"), "{output}");
    let test = root.join("tests/tests/examples/aliyun_domain/ping_registrar.rs");
    assert!(
        fs::read_to_string(test)
            .expect("the example's test")
            .contains("PingRegistrar::new(\"verisign\").times(3)")
    );

    let description = fs::read_to_string(root.join(DESCRIPTIONS).join("aliyun-domain.json"));
    assert!(description.expect("the service's description").contains("\"name\":\"RoundTrip\""));

    let manifest = fs::read_to_string(root.join(MANIFEST)).expect("the manifest");
    assert!(manifest.contains("\nacme-registrar = [\"alibaba-rpc\"]\n"), "a new service has a feature");

    // The crate and the descriptions compile, and a program uses the additions.
    let examples = root.join("generated-sdk/examples");
    fs::create_dir_all(&examples).expect("a folder");
    fs::write(examples.join("added.rs"), PROGRAM).expect("written");
    replace(&root.join("generated-sdk/Cargo.toml"), "autoexamples = false\n", "");
    for file in ["Cargo.toml", "Cargo.lock"] {
        fs::copy(workspace().join(file), root.join(file)).expect("a copy");
    }
    let manifest = fs::read_to_string(root.join("Cargo.toml")).expect("a file");
    let members = manifest.lines().find(|line| line.starts_with("members = ")).expect("one line");
    replace(&root.join("Cargo.toml"), members, r#"members = ["generated-sdk"]"#);
    let tool = "registrar-descriptions = { path = \"descriptions\", features = [\"embedded\"] }";
    replace(&root.join(MANIFEST), "[dev-dependencies]\n", &format!("[dev-dependencies]\n{tool}\n"));
    let cargo = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline", "--example", "added"])
        .current_dir(&root)
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("yaml-only-target"))
        .output()
        .expect("cargo runs");
    succeed(&cargo);
}
