// @generated from spec/aliyun-domain/actions/SaveSingleTaskForModifyingDSRecord.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A submitted task.",
            SaveSingleTaskForModifyingDSRecord::new(SaveSingleTaskForModifyingDSRecordRequired {
                domain_name: "example.com".into(),
                key_tag: 1,
                algorithm: DnssecAlgorithm::RsaMd5,
                digest_type: DsDigestType::Sha256,
                digest: "f58fa917424383934c7b0cf1a90f61d692745680fa06f5ecdbe0924e86de9598"
                    .into(),
            }),
        ),
        (
            "Every parameter.",
            SaveSingleTaskForModifyingDSRecord::new(SaveSingleTaskForModifyingDSRecordRequired {
                    domain_name: "example.net".into(),
                    key_tag: 65535,
                    algorithm: DnssecAlgorithm::EcdsaP256Sha256,
                    digest_type: DsDigestType::Sha256,
                    digest: "a55f53655743cf37f8dd69256f9f8780fd72eef30551fe24e747956221d42095"
                        .into(),
                })
                .lang(Lang::Zh)
                .user_client_ip("192.0.2.1"),
        ),
    ]);
}
