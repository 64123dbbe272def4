// @generated from spec/aliyun-domain/actions/SaveSingleTaskForSaveArtExtension.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "An embroidery is saved.",
            SaveSingleTaskForSaveArtExtension::new("test.art")
                .title("Peace and friendship")
                .maker("zhang san")
                .object_type("The embroidery")
                .subject("peace")
                .date_or_period("2019-10-01")
                .materials_and_techniques("silk")
                .dimensions("20 cm")
                .inscriptions_and_markings("realism")
                .features("iconicity")
                .reference("drawings"),
        ),
        (
            "The title alone, with the language.",
            SaveSingleTaskForSaveArtExtension::new("example.art")
                .title("A still life")
                .lang(Lang::En),
        ),
    ]);
}
