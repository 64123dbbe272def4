// @generated from spec/aliyun-domain/actions/CheckDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("A name that is taken.", CheckDomain::new("abc.com")),
        (
            "A price quote of the China edition.",
            CheckDomain::new("example.com")
                .fee_command(FeeCommand::Create)
                .fee_currency(FeeCurrency::Usd)
                .fee_period(2)
                .lang(Lang::En),
        ),
        (
            "A name of the international edition, with the registry's reason.",
            CheckDomain::new("example.net").user_client_ip("192.0.2.1").lang(Lang::Zh),
        ),
    ]);
}
