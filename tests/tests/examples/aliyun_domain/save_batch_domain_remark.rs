// @generated from spec/aliyun-domain/actions/SaveBatchDomainRemark.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A note on one name.",
            SaveBatchDomainRemark::new("S12344567").remark("MyRemarkInfo"),
        ),
        (
            "A note on two names, with every parameter.",
            SaveBatchDomainRemark::new("S12344567,S12344568")
                .remark("the shop")
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
