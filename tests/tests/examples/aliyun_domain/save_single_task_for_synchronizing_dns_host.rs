// @generated from spec/aliyun-domain/actions/SaveSingleTaskForSynchronizingDnsHost.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "The hosts of a name are synchronized.",
            SaveSingleTaskForSynchronizingDnsHost::new("ST2017120814571100001303"),
        ),
        (
            "The hosts of a name are synchronized, with every parameter.",
            SaveSingleTaskForSynchronizingDnsHost::new("S1234567890")
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
