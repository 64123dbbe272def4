// @generated from spec/aliyun-domain/actions/SubmitOperationAuditInfo.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "An application of an organization, with every parameter.",
            SubmitOperationAuditInfo::new(
                    "example.com,example.org",
                    AuditType::AccountTransfer,
                )
                .details(
                    AccountTransfer::new()
                        .registrant_type(RegistrantTypeCode::Enterprise)
                        .registrant_name("Example Works")
                        .company_number("000000000000000001")
                        .operator_name("Alex Example")
                        .operator_number("000000000000000000")
                        .operator_phone("13800000000")
                        .account("username@example.com")
                        .reason(2)
                        .remark("The account was lost."),
                )
                .id(1)
                .lang(Lang::En),
        ),
        (
            "An application of a person.",
            SubmitOperationAuditInfo::new("example.com", AuditType::AccountTransfer)
                .details(
                    AccountTransfer::new()
                        .registrant_type(RegistrantTypeCode::Individual)
                        .registrant_name("Alex Example")
                        .registrant_number("000000000000000000")
                        .telephone("13800000000")
                        .account("username@example.com")
                        .reason(1)
                        .remark("The account was lost."),
                ),
        ),
    ]);
}
