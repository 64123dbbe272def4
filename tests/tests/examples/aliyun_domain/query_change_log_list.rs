// @generated from spec/aliyun-domain/actions/QueryChangeLogList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("A change of DNS servers that failed.", QueryChangeLogList::new(1, 1)),
        (
            "The log of one domain name, with every field.",
            QueryChangeLogList::new(2, 100)
                .start_date(Timestamp::from_millis(1514217600000))
                .end_date(Timestamp::from_millis(1514304000000))
                .domain_name("example.com")
                .lang(Lang::Zh)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
