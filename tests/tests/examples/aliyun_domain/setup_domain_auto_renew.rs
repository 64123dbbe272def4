// @generated from spec/aliyun-domain/actions/SetupDomainAutoRenew.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "Automatic renewal is turned on.",
            SetupDomainAutoRenew::new("S20181CB1Y785212", AutoRenewOperation::Enable),
        ),
        (
            "Automatic renewal cannot be turned off.",
            SetupDomainAutoRenew::new("S20181CB1Y785212", AutoRenewOperation::Disable),
        ),
    ]);
}
