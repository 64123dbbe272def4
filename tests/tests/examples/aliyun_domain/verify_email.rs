// @generated from spec/aliyun-domain/actions/VerifyEmail.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A token is accepted.
///
/// From the vendor's page.
#[test]
fn a_token_is_accepted() {
    let request = VerifyEmail::new("00000a21fd374da99d9c95b48500000");
    assert_sends(&request, &[("Token", "00000a21fd374da99d9c95b48500000")]);
    let _: VerifyEmailReply = assert_reads(
        &[
            ("JSON", r#"{
    "RequestId":"6ED795BD-192E-4921-B8E5-1BCA6F71186C"
}
"#),
            (
                "XML",
                r#"<VerifyEmailResponse>
    <RequestId>FD3AD289-83EE-4E32-803A-CF1B3A8EEE64</RequestId>
</VerifyEmailResponse>
"#,
            ),
            (
                "The reference prints camelCase.",
                r#"{
    "requestId":"6ED795BD-192E-4921-B8E5-1BCA6F71186C"
}
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
    let request = VerifyEmail::new("token-from-the-mail")
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("Lang", "en"),
            ("Token", "token-from-the-mail"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let _: VerifyEmailReply = assert_reads(
        &[
            ("JSON", r#"{"RequestId": "93E0B8A4-2C57-4F1D-8B60-A4D5C6E7F809"}
"#),
            (
                "XML",
                r#"<VerifyEmailResponse><RequestId>93E0B8A4-2C57-4F1D-8B60-A4D5C6E7F809</RequestId></VerifyEmailResponse>
"#,
            ),
        ],
    );
}
