// @generated from spec/aliyun-domain/actions/SaveSingleTaskForCreatingDnsHost.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A host with two addresses is created.",
            SaveSingleTaskForCreatingDnsHost::new(
                "ST2017120814571100001303",
                "ns3",
                ["218.83.159.236", "185.27.134.201"],
            ),
        ),
        (
            "A host with every parameter is created.",
            SaveSingleTaskForCreatingDnsHost::new(
                    "S1234567890",
                    "dns1",
                    ["192.0.2.1", "2001:db8::1"],
                )
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
