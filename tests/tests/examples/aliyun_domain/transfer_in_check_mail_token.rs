// @generated from spec/aliyun-domain/actions/TransferInCheckMailToken.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A token of one name.
///
/// From the vendor's page.
#[test]
fn a_token_of_one_name() {
    let request = TransferInCheckMailToken::new("3bdbaa0e-faa2-4ad2-98f4-bcfeb0237054");
    assert_sends(&request, &[("Token", "3bdbaa0e-faa2-4ad2-98f4-bcfeb0237054")]);
    let reply: TransferInCheckMailTokenReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
    "FailList":{
        "FailDomain":[]
    },
    "RequestId":"3E5677B5-6F55-4518-9A55-A9CE57313C9D",
    "SuccessList":{
        "SuccessDomain":["test.com"]
    }
}
"#,
            ),
            (
                "XML",
                r#"<TransferInCheckMailTokenResponse>
  <FailList/>
  <RequestId>C99AA313-4A94-4896-915B-4D4043C063DA</RequestId>
  <SuccessList>
    <SuccessDomain>test.com</SuccessDomain>
  </SuccessList>
</TransferInCheckMailTokenResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.success_list[0], "test.com");
}

/// A token of three names, one of which failed.
///
/// Made by hand.
#[test]
fn a_token_of_three_names_one_of_which_failed() {
    let request = TransferInCheckMailToken::new("00000000-1111-2222-3333-444444444444")
        .lang(Lang::Zh)
        .user_client_ip("192.0.2.1");
    assert_sends(
        &request,
        &[
            ("Lang", "zh"),
            ("Token", "00000000-1111-2222-3333-444444444444"),
            ("UserClientIp", "192.0.2.1"),
        ],
    );
    let reply: TransferInCheckMailTokenReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "AF7D4DCE-0776-47F2-A9B2-6FB85A87AA60",
  "SuccessList": {"SuccessDomain": ["example.com", "example.net"]},
  "FailList": {"FailDomain": ["example.org"]}
}
"#,
            ),
            (
                "XML",
                r#"<TransferInCheckMailTokenResponse>
  <RequestId>AF7D4DCE-0776-47F2-A9B2-6FB85A87AA60</RequestId>
  <SuccessList>
    <SuccessDomain>example.com</SuccessDomain>
    <SuccessDomain>example.net</SuccessDomain>
  </SuccessList>
  <FailList>
    <FailDomain>example.org</FailDomain>
  </FailList>
</TransferInCheckMailTokenResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.success_list[0], "example.com");
    assert_shown(&reply.success_list[1], "example.net");
    assert_shown(&reply.fail_list[0], "example.org");
}

/// An error reply.
///
/// From the vendor's page.
#[test]
fn an_error_reply() {
    assert_refused::<
        AliyunDomain,
    >(
        "TransferInCheckMailToken",
        400,
        "TokenFailed",
        &[
            (
                "JSON",
                r#"{
    "Code":"TokenFailed",
    "HostId":"domain.aliyuncs.com",
    "Message":"Invalid email link, please get a new verification email",
    "RequestId":"EA123BFB-2D07-4AB6-B6E5-28F4D64D6BD4"
}
"#,
            ),
            (
                "XML",
                r#"<Error>
  <RequestId>0F260AD0-67BD-44EC-AB95-F50FD0F25D16</RequestId>
  <HostId>domain.aliyuncs.com</HostId>
  <Code>TokenFailed</Code>
  <Message>Invalid email link, please get a new verification email</Message>
</Error>
"#,
            ),
        ],
    );
}
