// @generated from spec/aliyun-domain/actions/LookupTmchNotice.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A notice about one trademark.",
            LookupTmchNotice::new("2017092100/8/2/1/kDfu9htHGEx_y-LJ3XSlKMZ70000020001"),
        ),
        (
            "A notice about two trademarks, with every parameter.",
            LookupTmchNotice::new("2017092100/8/2/1/kDfu9htHGEx_y-LJ3XSlKMZ70000020001")
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
