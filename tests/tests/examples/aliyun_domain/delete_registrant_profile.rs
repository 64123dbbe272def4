// @generated from spec/aliyun-domain/actions/DeleteRegistrantProfile.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A profile is deleted.
///
/// From the vendor's page.
#[test]
fn a_profile_is_deleted() {
    let request = DeleteRegistrantProfile::new(3600000);
    assert_sends(&request, &[("RegistrantProfileId", "3600000")]);
    let _: DeleteRegistrantProfileReply = assert_reads(
        &[
            ("JSON", r#"{
  "RequestId": "0B22A572-0A57-4510-B233-4620D5DE33FE"
}
"#),
            (
                "XML",
                r#"<DeleteRegistrantProfileResponse>
    <RequestId>C50E41A0-09F1-4491-8DB8-AF55BD2D0CC8</RequestId>
</DeleteRegistrantProfileResponse>
"#,
            ),
        ],
    );
}

/// Every parameter.
///
/// Made by hand.
#[test]
fn every_parameter() {
    let request = DeleteRegistrantProfile::new(3600001)
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("Lang", "en"),
            ("RegistrantProfileId", "3600001"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let _: DeleteRegistrantProfileReply = assert_reads(
        &[
            ("JSON", r#"{"RequestId": "A5B6C7D8-E9F0-4A1B-8C2D-3E4F5A6B7C8D"}
"#),
            (
                "XML",
                r#"<DeleteRegistrantProfileResponse>
    <RequestId>A5B6C7D8-E9F0-4A1B-8C2D-3E4F5A6B7C8D</RequestId>
</DeleteRegistrantProfileResponse>
"#,
            ),
        ],
    );
}
