// @generated from spec/aliyun-domain/actions/SubmitEmailVerification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// One address has had too many mails already.
///
/// From the vendor's page.
#[test]
fn one_address_has_had_too_many_mails_already() {
    let request = SubmitEmailVerification::new("aaa@test.com,ccc@test.com,ddd@test.com")
        .send_if_exist(true);
    assert_sends(
        &request,
        &[("Email", "aaa@test.com,ccc@test.com,ddd@test.com"), ("SendIfExist", "true")],
    );
    let reply: SubmitEmailVerificationReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "FailList": [
    {
      "Email": "aaa@test.com",
      "Message": "The maximum number of attempts allowed to send the email verification link is exceeded.",
      "Code": "SendTokenQuotaExceeded"
    }
  ],
  "RequestId": "E2A8A5EF-DF8A-4C48-8FD4-9F6BD71AB26D",
  "ExistList": [],
  "SuccessList": [
    {"Email": "ccc@test.com", "Message": "", "Code": ""},
    {"Email": "ddd@test.com", "Message": "", "Code": ""}
  ]
}
"#,
            ),
            (
                "XML",
                r#"<SubmitEmailVerificationResponse>
    <FailList>
        <SendResult>
            <Email>aaa@test.com</Email>
            <Message>The maximum number of attempts allowed to send the email verification link is exceeded.</Message>
            <Code>SendTokenQuotaExceeded</Code>
        </SendResult>
    </FailList>
    <RequestId>E2A8A5EF-DF8A-4C48-8FD4-9F6BD71AB26D</RequestId>
    <ExistList />
    <SuccessList>
        <SendResult>
            <Email>ccc@test.com</Email>
            <Message />
            <Code />
        </SendResult>
        <SendResult>
            <Email>ddd@test.com</Email>
            <Message />
            <Code />
        </SendResult>
    </SuccessList>
</SubmitEmailVerificationResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.fail_list[0].email, "aaa@test.com");
    assert_shown(
        &reply.fail_list[0].message,
        "The maximum number of attempts allowed to send the email verification link is exceeded.",
    );
    assert_shown(&reply.fail_list[0].code, "SendTokenQuotaExceeded");
    assert_shown(&reply.success_list[0].email, "ccc@test.com");
    assert_shown(&reply.success_list[1].email, "ddd@test.com");
}

/// One address was submitted before and gets no second mail.
///
/// From the vendor's page.
#[test]
fn one_address_was_submitted_before_and_gets_no_second_mail() {
    let request = SubmitEmailVerification::new(
            "aaa@test.com,bbb@test.com,ccc@test.com,ddd@test.com",
        )
        .send_if_exist(false);
    assert_sends(
        &request,
        &[
            ("Email", "aaa@test.com,bbb@test.com,ccc@test.com,ddd@test.com"),
            ("SendIfExist", "false"),
        ],
    );
    let reply: SubmitEmailVerificationReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "ExistList": [
    {"Email": "aaa@test.com"}
  ],
  "FailList": [
    {
      "Code": "SendTokenQuotaExceeded",
      "Email": "bbb@test.com",
      "Message": "The maximum number of attempts allowed to send the email verification link is exceeded."
    }
  ],
  "RequestId": "2EF65AFD-A2C4-48D3-B326-ACB52B5A6771",
  "SuccessList": [
    {"Email": "ccc@test.com"},
    {"Email": "ddd@test.com"}
  ]
}
"#,
            ),
            (
                "XML",
                r#"<SubmitEmailVerificationResponse>
    <ExistList>
        <SendResult><Email>aaa@test.com</Email></SendResult>
    </ExistList>
    <FailList>
        <SendResult>
            <Code>SendTokenQuotaExceeded</Code>
            <Email>bbb@test.com</Email>
            <Message>The maximum number of attempts allowed to send the email verification link is exceeded.</Message>
        </SendResult>
    </FailList>
    <RequestId>2EF65AFD-A2C4-48D3-B326-ACB52B5A6771</RequestId>
    <SuccessList>
        <SendResult><Email>ccc@test.com</Email></SendResult>
        <SendResult><Email>ddd@test.com</Email></SendResult>
    </SuccessList>
</SubmitEmailVerificationResponse>
"#,
            ),
            (
                "The reference prints camelCase.",
                r#"{
  "existList": [
    {
      "email": "aaa@test.com"
    }
  ],
  "failList": [
    {
      "code": "SendTokenQuotaExceeded",
      "email": "bbb@test.com",
      "message": "The maximum number of attempts allowed to send the email verification link is exceeded."
    }
  ],
  "requestId": "2EF65AFD-A2C4-48D3-B326-ACB52B5A6771",
  "successList": [
    {
      "email": "ccc@test.com"
    },
    {
      "email": "ddd@test.com"
    }
  ]
}
"#,
            ),
        ],
    );
    assert_shown(&reply.exist_list[0].email, "aaa@test.com");
    assert_shown(&reply.fail_list[0].code, "SendTokenQuotaExceeded");
    assert_shown(&reply.fail_list[0].email, "bbb@test.com");
    assert_shown(
        &reply.fail_list[0].message,
        "The maximum number of attempts allowed to send the email verification link is exceeded.",
    );
    assert_shown(&reply.success_list[0].email, "ccc@test.com");
    assert_shown(&reply.success_list[1].email, "ddd@test.com");
}

/// Every parameter, and a code and a message in every list.
///
/// Made by hand.
#[test]
fn every_parameter_and_a_code_and_a_message_in_every_list() {
    let request = SubmitEmailVerification::new("alex@example.com,kim@example.com")
        .send_if_exist(true)
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("Email", "alex@example.com,kim@example.com"),
            ("Lang", "en"),
            ("SendIfExist", "true"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: SubmitEmailVerificationReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "52B7D8F0-6F2A-4C39-9A1E-0B6C5D4E3F21",
  "SuccessList": [{"Email": "alex@example.com", "Code": "Success", "Message": "Sent."}],
  "FailList": [],
  "ExistList": [{"Email": "kim@example.com", "Code": "Exists", "Message": "Submitted before."}]
}
"#,
            ),
            (
                "XML",
                r#"<SubmitEmailVerificationResponse>
    <RequestId>52B7D8F0-6F2A-4C39-9A1E-0B6C5D4E3F21</RequestId>
    <SuccessList>
        <SendResult><Email>alex@example.com</Email><Code>Success</Code><Message>Sent.</Message></SendResult>
    </SuccessList>
    <FailList/>
    <ExistList>
        <SendResult>
            <Email>kim@example.com</Email>
            <Code>Exists</Code>
            <Message>Submitted before.</Message>
        </SendResult>
    </ExistList>
</SubmitEmailVerificationResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.success_list[0].email, "alex@example.com");
    assert_shown(&reply.success_list[0].code, "Success");
    assert_shown(&reply.success_list[0].message, "Sent.");
    assert_shown(&reply.exist_list[0].email, "kim@example.com");
    assert_shown(&reply.exist_list[0].code, "Exists");
    assert_shown(&reply.exist_list[0].message, "Submitted before.");
}
