// @generated from spec/aliyun-domain/actions/QueryDnsHost.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("One host with two addresses.", QueryDnsHost::new("ST2017120814571100001303")),
        (
            "Two hosts, asked for with every parameter.",
            QueryDnsHost::new("ST2017120814571100001303")
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
