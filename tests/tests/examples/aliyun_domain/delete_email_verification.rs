// @generated from spec/aliyun-domain/actions/DeleteEmailVerification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// Neither address can be deleted.
///
/// From the vendor's page.
#[test]
fn neither_address_can_be_deleted() {
    let request = DeleteEmailVerification::new("test1@aliyun.com,test2@aliyun.com");
    assert_sends(&request, &[("Email", "test1@aliyun.com,test2@aliyun.com")]);
    let reply: DeleteEmailVerificationReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "FailList": [
    {"Email": "test1@aliyun.com", "Message": "Parameter error", "Code": "ParameterIllegall"},
    {"Email": "test2@aliyun.com", "Message": "Parameter error", "Code": "ParameterIllegall"}
  ],
  "RequestId": "7A3D0E4A-0D4B-4BD0-90D7-A61DF8DD26AE",
  "SuccessList": []
}
"#,
            ),
            (
                "XML",
                r#"<DeleteEmailVerificationResponse>
    <FailList>
        <SendResult>
            <Email>test1@aliyun.com</Email>
            <Message>Parameter error</Message>
            <Code>ParameterIllegall</Code>
        </SendResult>
        <SendResult>
            <Email>test2@aliyun.com</Email>
            <Message>Parameter error</Message>
            <Code>ParameterIllegall</Code>
        </SendResult>
    </FailList>
    <RequestId>7A3D0E4A-0D4B-4BD0-90D7-A61DF8DD26AE</RequestId>
    <SuccessList/>
</DeleteEmailVerificationResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.fail_list[0].email, "test1@aliyun.com");
    assert_shown(&reply.fail_list[0].message, "Parameter error");
    assert_shown(&reply.fail_list[0].code, "ParameterIllegall");
    assert_shown(&reply.fail_list[1].email, "test2@aliyun.com");
    assert_shown(&reply.fail_list[1].message, "Parameter error");
    assert_shown(&reply.fail_list[1].code, "ParameterIllegall");
}

/// One address is deleted and one is not.
///
/// From the vendor's page.
#[test]
fn one_address_is_deleted_and_one_is_not() {
    let reply: DeleteEmailVerificationReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "FailList": [
    {"Code": "ParameterIllegall", "Email": "test1@aliyun.com", "Message": "Parameter error"}
  ],
  "RequestId": "B862F011-5E61-4302-88BD-A4EAA5326140",
  "SuccessList": [
    {"Email": "test2@aliyun.com"}
  ]
}
"#,
            ),
            (
                "XML",
                r#"<DeleteEmailVerificationResponse>
    <FailList>
        <SendResult>
            <Code>ParameterIllegall</Code>
            <Email>test1@aliyun.com</Email>
            <Message>Parameter error</Message>
        </SendResult>
    </FailList>
    <RequestId>B862F011-5E61-4302-88BD-A4EAA5326140</RequestId>
    <SuccessList>
        <SendResult><Email>test2@aliyun.com</Email></SendResult>
    </SuccessList>
</DeleteEmailVerificationResponse>
"#,
            ),
            (
                "The reference prints camelCase.",
                r#"{
  "failList": [
    {
      "code": "ParameterIllegall",
      "email": "test1@aliyun.com",
      "message": "Parameter error"
    }
  ],
  "requestId": "B862F011-5E61-4302-88BD-A4EAA5326140",
  "successList": [
    {
      "email": "test2@aliyun.com"
    }
  ]
}
"#,
            ),
        ],
    );
    assert_shown(&reply.fail_list[0].code, "ParameterIllegall");
    assert_shown(&reply.fail_list[0].email, "test1@aliyun.com");
    assert_shown(&reply.fail_list[0].message, "Parameter error");
    assert_shown(&reply.success_list[0].email, "test2@aliyun.com");
}

/// One address, with every parameter.
///
/// Made by hand.
#[test]
fn one_address_with_every_parameter() {
    let request = DeleteEmailVerification::new("alex@example.com")
        .lang(Lang::Zh)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[("Email", "alex@example.com"), ("Lang", "zh"), ("UserClientIp", "127.0.0.1")],
    );
    let reply: DeleteEmailVerificationReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "1B9C7D52-8E0F-4A66-B1C3-5D2E4F6A7B88",
  "SuccessList": [{"Email": "alex@example.com", "Code": "Success", "Message": "Deleted."}],
  "FailList": []
}
"#,
            ),
            (
                "XML",
                r#"<DeleteEmailVerificationResponse>
    <RequestId>1B9C7D52-8E0F-4A66-B1C3-5D2E4F6A7B88</RequestId>
    <SuccessList>
        <SendResult><Email>alex@example.com</Email><Code>Success</Code><Message>Deleted.</Message></SendResult>
    </SuccessList>
    <FailList/>
</DeleteEmailVerificationResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.success_list[0].email, "alex@example.com");
    assert_shown(&reply.success_list[0].code, "Success");
    assert_shown(&reply.success_list[0].message, "Deleted.");
}
