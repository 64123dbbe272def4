// @generated from spec/aliyun-domain/actions/ChangeResourceGroup.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A domain name is moved.",
            ChangeResourceGroup::new("S20227H17A561968", "rg-aek2tcx7os7bkmq"),
        ),
        (
            "Every parameter.",
            ChangeResourceGroup::new("S20227H17A561968", "rg-aek2tcx7os7bkmq")
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
