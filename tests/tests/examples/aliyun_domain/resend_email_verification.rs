// @generated from spec/aliyun-domain/actions/ResendEmailVerification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// Both addresses have had too many mails already.
///
/// From the vendor's page.
#[test]
fn both_addresses_have_had_too_many_mails_already() {
    let request = ResendEmailVerification::new("test1@aliyun.com,test2@aliyun.com");
    assert_sends(&request, &[("Email", "test1@aliyun.com,test2@aliyun.com")]);
    let reply: ResendEmailVerificationReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "FailList": [
    {
      "Email": "test1@aliyun.com",
      "Message": "The maximum number of attempts allowed to send the email verification link is exceeded.",
      "Code": "SendTokenQuotaExceeded"
    },
    {
      "Email": "test2@aliyun.com",
      "Message": "The maximum number of attempts allowed to send the email verification link is exceeded.",
      "Code": "SendTokenQuotaExceeded"
    }
  ],
  "RequestId": "0EA54E99-DB48-4CE3-A099-6ED8E451B8AC",
  "SuccessList": []
}
"#,
            ),
            (
                "XML",
                r#"<ResendEmailVerificationResponse>
    <FailList>
        <SendResult>
            <Email>test1@aliyun.com</Email>
            <Message>The maximum number of attempts allowed to send the email verification link is exceeded.</Message>
            <Code>SendTokenQuotaExceeded</Code>
        </SendResult>
        <SendResult>
            <Email>test2@aliyun.com</Email>
            <Message>The maximum number of attempts allowed to send the email verification link is exceeded.</Message>
            <Code>SendTokenQuotaExceeded</Code>
        </SendResult>
    </FailList>
    <RequestId>0EA54E99-DB48-4CE3-A099-6ED8E451B8AC</RequestId>
    <SuccessList/>
</ResendEmailVerificationResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.fail_list[0].email, "test1@aliyun.com");
    assert_shown(
        &reply.fail_list[0].message,
        "The maximum number of attempts allowed to send the email verification link is exceeded.",
    );
    assert_shown(&reply.fail_list[0].code, "SendTokenQuotaExceeded");
    assert_shown(&reply.fail_list[1].email, "test2@aliyun.com");
    assert_shown(
        &reply.fail_list[1].message,
        "The maximum number of attempts allowed to send the email verification link is exceeded.",
    );
    assert_shown(&reply.fail_list[1].code, "SendTokenQuotaExceeded");
}

/// Two addresses fail for different reasons.
///
/// From the vendor's page.
#[test]
fn two_addresses_fail_for_different_reasons() {
    let reply: ResendEmailVerificationReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "FailList": [
    {
      "Code": "SendTokenQuotaExceeded",
      "Email": "test1@aliyun.com",
      "Message": "The maximum number of attempts allowed to send the email verification link is exceeded."
    },
    {
      "Code": "ParameterIllegall",
      "Email": "test2@aliyun.com",
      "Message": "Parameter error"
    }
  ],
  "RequestId": "8D93B5EC-09D5-43C3-A5ED-AFBC6A98DDDF",
  "SuccessList": []
}
"#,
            ),
            (
                "XML",
                r#"<ResendEmailVerificationResponse>
    <FailList>
        <SendResult>
            <Code>SendTokenQuotaExceeded</Code>
            <Email>test1@aliyun.com</Email>
            <Message>The maximum number of attempts allowed to send the email verification link is exceeded.</Message>
        </SendResult>
        <SendResult>
            <Code>ParameterIllegall</Code>
            <Email>test2@aliyun.com</Email>
            <Message>Parameter error</Message>
        </SendResult>
    </FailList>
    <RequestId>8D93B5EC-09D5-43C3-A5ED-AFBC6A98DDDF</RequestId>
    <SuccessList/>
</ResendEmailVerificationResponse>
"#,
            ),
            (
                "The reference prints camelCase.",
                r#"{
  "failList": [
    {
      "code": "SendTokenQuotaExceeded",
      "email": "test1@aliyun.com",
      "message": "The maximum number of attempts allowed to send the email verification link is exceeded."
    },
    {
      "code": "ParameterIllegall",
      "email": "test2@aliyun.com",
      "message": "Parameter error"
    }
  ],
  "requestId": "8D93B5EC-09D5-43C3-A5ED-AFBC6A98DDDF",
  "successList": []
}
"#,
            ),
        ],
    );
    assert_shown(&reply.fail_list[0].code, "SendTokenQuotaExceeded");
    assert_shown(&reply.fail_list[0].email, "test1@aliyun.com");
    assert_shown(
        &reply.fail_list[0].message,
        "The maximum number of attempts allowed to send the email verification link is exceeded.",
    );
    assert_shown(&reply.fail_list[1].code, "ParameterIllegall");
    assert_shown(&reply.fail_list[1].email, "test2@aliyun.com");
    assert_shown(&reply.fail_list[1].message, "Parameter error");
}

/// One address gets its mail and one does not.
///
/// Made by hand.
#[test]
fn one_address_gets_its_mail_and_one_does_not() {
    let request = ResendEmailVerification::new("alex@example.com,kim@example.com")
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("Email", "alex@example.com,kim@example.com"),
            ("Lang", "en"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: ResendEmailVerificationReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "6A0C1B8E-93D4-4C4F-8D1B-7E5F2A9C3D10",
  "SuccessList": [{"Email": "alex@example.com", "Code": "Success", "Message": "Sent."}],
  "FailList": [{"Email": "kim@example.com", "Code": "SendTokenQuotaExceeded", "Message": "Too many mails."}]
}
"#,
            ),
            (
                "XML",
                r#"<ResendEmailVerificationResponse>
    <RequestId>6A0C1B8E-93D4-4C4F-8D1B-7E5F2A9C3D10</RequestId>
    <SuccessList>
        <SendResult><Email>alex@example.com</Email><Code>Success</Code><Message>Sent.</Message></SendResult>
    </SuccessList>
    <FailList>
        <SendResult>
            <Email>kim@example.com</Email>
            <Code>SendTokenQuotaExceeded</Code>
            <Message>Too many mails.</Message>
        </SendResult>
    </FailList>
</ResendEmailVerificationResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.success_list[0].email, "alex@example.com");
    assert_shown(&reply.success_list[0].code, "Success");
    assert_shown(&reply.success_list[0].message, "Sent.");
    assert_shown(&reply.fail_list[0].email, "kim@example.com");
    assert_shown(&reply.fail_list[0].code, "SendTokenQuotaExceeded");
    assert_shown(&reply.fail_list[0].message, "Too many mails.");
}
