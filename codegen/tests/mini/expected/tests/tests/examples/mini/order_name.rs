// @generated from spec/mini/actions/OrderName.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::mini::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A renewal.",
            OrderName::new(OrderNameRequired {
                    name: "bücher.example".into(),
                    expires_at: Observed::from_storage(
                        Timestamp::from_millis(1522080000000),
                    ),
                    owner: Person::new("a@example.com")
                        .deputies([Person::new("b@example.com")]),
                    servers: ["ns1.example.com", "ns2.example.com"]
                        .map(Into::into)
                        .into(),
                })
                .notes([("en", "Mine.")]),
        ),
    ]);
}
