// @generated from spec/mini/actions/OrderName.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::mini::*;
use registrar_sdk_tests::examples::*;

/// A renewal.
///
/// From the vendor's page.
#[test]
fn a_renewal() {
    let request = OrderName::new(OrderNameRequired {
            name: "example.com".into(),
            expires_at: registrar_sdk::runtime::Seen::recorded(
                registrar_sdk::runtime::Timestamp::from_millis(1522080000000),
            ),
            owner: Person::new("a@example.com").deputies([Person::new("b@example.com")]),
            servers: ["ns1.example.com", "ns2.example.com"].map(Into::into).into(),
        })
        .notes([("en", "Mine.")]);
    assert_sends(
        &request,
        &[
            ("ExpiresAt", "1522080000000"),
            ("Kind", "again"),
            ("Name", "example.com"),
            ("Notes.en", "Mine."),
            ("Owner.Deputies.1.Email", "b@example.com"),
            ("Owner.Email", "a@example.com"),
            ("Servers.1", "ns1.example.com"),
            ("Servers.2", "ns2.example.com"),
        ],
    );
    let reply: OrderNameReply = assert_reads(
        &[
            ("JSON", r#"{"RequestId": "1",   "TaskNo": "T-1"}
"#),
            (
                "XML",
                r#"<OrderNameResponse><RequestId>1</RequestId><TaskNo>T-1</TaskNo></OrderNameResponse>
"#,
            ),
            ("The reference prints camelCase.", r#"{"requestId": "1", "taskNo": "T-1"}"#),
        ],
    );
    assert_shown(&reply.task_no, "T-1");
}

/// A name of somebody else.
///
/// Made by hand.
#[test]
fn a_name_of_somebody_else() {
    assert_refused::<
        Mini,
    >(
        "OrderName",
        404,
        "NoSuchName",
        &[
            (
                "JSON",
                r#"{"RequestId": "1", "Code": "NoSuchName", "Message": "No such name."}
"#,
            ),
        ],
    );
}
