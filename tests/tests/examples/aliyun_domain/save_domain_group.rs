// @generated from spec/aliyun-domain/actions/SaveDomainGroup.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A group of twenty names is renamed.",
            SaveDomainGroup::new("测试分组").domain_group_id(123456),
        ),
        ("A group is created.", SaveDomainGroup::new("测试分组1")),
        (
            "A group is renamed with every parameter.",
            SaveDomainGroup::new("shops")
                .domain_group_id(123456)
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
