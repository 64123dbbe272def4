// @generated from spec/opensrs/actions/GetNotes.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "The notes on a name.",
            GetNotes::new("example.com", NoteSubject::Domain).limit(40).page(1),
        ),
        (
            "The notes on an order.",
            GetNotes::new("example.com", NoteSubject::Order).order_id("1855625"),
        ),
        (
            "No notes on a transfer.",
            GetNotes::new("example.com", NoteSubject::Transfer).transfer_id("37021"),
        ),
    ]);
}
