// @generated from spec/aliyun-domain/actions/QueryTransferInList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A page of two transfers.",
            QueryTransferInList::new(1, 20)
                .domain_name("test.com")
                .simple_transfer_in_status(TransferInStatus::Init)
                .submission_start_date(Timestamp::from_millis(1514428524669))
                .submission_end_date(Timestamp::from_millis(1514428524669)),
        ),
        (
            "A page of one transfer with every field.",
            QueryTransferInList::new(2, 1)
                .domain_name("example")
                .simple_transfer_in_status(TransferInStatus::Fail)
                .submission_start_date(Timestamp::from_millis(1522198800000))
                .submission_end_date(Timestamp::from_millis(1522371600000))
                .lang(Lang::En)
                .user_client_ip("192.0.2.1"),
        ),
    ]);
}
