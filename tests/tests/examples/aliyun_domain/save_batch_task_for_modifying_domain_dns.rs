// @generated from spec/aliyun-domain/actions/SaveBatchTaskForModifyingDomainDns.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "Two names get two servers.",
            SaveBatchTaskForModifyingDomainDns::new(["test1.com", "test2.com"], false)
                .domain_name_servers(["ns1.test.com", "ns2.test.com"]),
        ),
        (
            "A name goes back to the servers of Alibaba Cloud.",
            SaveBatchTaskForModifyingDomainDns::new(["example.com"], true)
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
