//! Tests of the commands that `cargo xtask soak` and `cargo xtask bench` run, and of their argument errors.

use std::path::Path;
use std::process::{Command, Output};

/// Runs xtask with a fake cargo that only prints its arguments.
fn xtask(arguments: &[&str]) -> Output {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is in the workspace");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.env("CARGO", "echo").args(arguments).arg("--root").arg(root).output().expect("xtask runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(unix)]
#[test]
fn soak_orders_runs_the_soak_program_with_its_options() {
    let output = xtask(&["soak", "orders", "--runs", "200", "--seed", "7"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(
        text(&output.stdout).trim_end(),
        "run --quiet --release --package registrar-sdk-tests --bin soak -- orders --runs 200 --seed 7"
    );
}

#[cfg(unix)]
#[test]
fn bench_runs_the_bench_program_with_its_options() {
    for what in ["compile", "codegen"] {
        let output = xtask(&["bench", "--runs", "3", what]);
        assert!(output.status.success(), "{}", text(&output.stderr));
        assert_eq!(
            text(&output.stdout).trim_end(),
            format!("run --quiet --release --package registrar-sdk-bench --bin bench -- {what} --runs 3")
        );
    }
}

#[test]
fn invalid_arguments_are_reported() {
    let mistakes: [(&[&str], &str); 8] = [
        (&["soak"], "[subcommands: orders, fake]"),
        (&["soak", "tea"], "unrecognized subcommand 'tea'"),
        (&["soak", "orders", "--runs", "many"], "invalid value 'many' for '--runs <N>'"),
        (&["bench"], "<SUBJECT>"),
        (&["bench", "orders"], "[possible values: call, compile, codegen, scale]"),
        (&["bench", "compile", "codegen"], "unexpected argument 'codegen'"),
        (&["bench", "compile", "--seed", "7"], "unexpected argument '--seed'"),
        (&["codegen", "--runs", "1"], "unexpected argument '--runs'"),
    ];
    for (arguments, expected) in mistakes {
        let output = xtask(arguments);
        assert!(!output.status.success(), "{arguments:?}");
        let message = text(&output.stderr);
        assert!(message.contains(expected), "{arguments:?}: {message}");
    }
}
