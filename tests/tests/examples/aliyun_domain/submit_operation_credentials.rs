// @generated from spec/aliyun-domain/actions/SubmitOperationCredentials.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "Every parameter.",
            SubmitOperationCredentials::new()
                .audit_record_id(1)
                .audit_type(AuditType::AccountTransfer)
                .registrant_type(RegistrantTypeCode::Individual)
                .documents([
                    AuditDocument::new()
                        .credential_type("SHSQB")
                        .credential_url("example-folder/form.jpg"),
                    AuditDocument::new()
                        .credential_type("SFZZM")
                        .credential_url("example-folder/card.jpg"),
                ])
                .lang(Lang::En),
        ),
    ]);
}
