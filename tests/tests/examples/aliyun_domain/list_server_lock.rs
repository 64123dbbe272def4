// @generated from spec/aliyun-domain/actions/ListServerLock.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("A page of one lock.", ListServerLock::new().page_num(1).page_size(5)),
        (
            "The last page of all locks, found with every filter.",
            ListServerLock::new()
                .page_num(2)
                .page_size(1)
                .domain_name("example.com")
                .lock_product_id("180701")
                .server_lock_status(ServerLockStatus::On)
                .begin_start_date(Timestamp::from_millis(1594373856000))
                .end_start_date(Timestamp::from_millis(1625909856000))
                .start_expire_date(Timestamp::from_millis(1594373856000))
                .end_expire_date(Timestamp::from_millis(1909906656000))
                .order_by(ServerLockOrderKey::ExpirationDate)
                .order_by_type(SortOrder::Ascending)
                .lang(Lang::Zh)
                .user_client_ip("192.0.2.1"),
        ),
    ]);
}
