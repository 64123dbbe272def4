// @generated from spec/aliyun-domain/actions/QueryDomainGroupList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("The names that are in no group.", QueryDomainGroupList::new()),
        (
            "A group that is being deleted, found with every parameter.",
            QueryDomainGroupList::new()
                .domain_group_name("shops")
                .show_deleting_group(true)
                .order_key_type("example")
                .order_by_type("example")
                .lang(Lang::Zh)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
