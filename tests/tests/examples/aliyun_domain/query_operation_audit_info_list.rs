// @generated from spec/aliyun-domain/actions/QueryOperationAuditInfoList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "Every filter.",
            QueryOperationAuditInfoList::new()
                .audit_type(AuditType::AccountTransfer)
                .audit_status(AuditStatus::Passed)
                .domain_name("example.com")
                .page_num(1)
                .page_size(20)
                .lang(Lang::En),
        ),
    ]);
}
