// @generated from spec/mini/actions/SetNote.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::mini::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "Tags and a reminder.",
            SetNote::new()
                .reminders([Reminder::new("a@example.com").days(3)])
                .tags([vec!["tea".into(), "pot".into()], vec!["kettle".into()]]),
        ),
    ]);
}
