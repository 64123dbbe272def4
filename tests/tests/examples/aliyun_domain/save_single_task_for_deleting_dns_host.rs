// @generated from spec/aliyun-domain/actions/SaveSingleTaskForDeletingDnsHost.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A submitted task.",
            SaveSingleTaskForDeletingDnsHost::new("S2019270W5700001", "dns1"),
        ),
        (
            "Every parameter.",
            SaveSingleTaskForDeletingDnsHost::new("S2019270W5700001", "dns1")
                .ips(["192.0.2.1", "2001:db8::1"])
                .lang(Lang::Zh)
                .user_client_ip("192.0.2.1"),
        ),
    ]);
}
