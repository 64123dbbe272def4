// @generated from spec/opensrs/actions/ResendTransferRequest.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// The mail is sent once more.
///
/// Made by hand.
#[test]
fn the_mail_is_sent_once_more() {
    let request = ResendTransferRequest::new("example.com");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">SEND_PASSWORD</item>
    <item key="object">TRANSFER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain_name">example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: ResendTransferRequestReply = assert_answers::<
        Opensrs,
        _,
    >(
        "ResendTransferRequest",
        &[
            (
                "XML",
                r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">TRANSFER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Message sent</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// There is no such transfer.
///
/// Made by hand.
#[test]
fn there_is_no_such_transfer() {
    assert_declined::<
        Opensrs,
    >(
        "ResendTransferRequest",
        200,
        "465",
        &[
            (
                "XML",
                r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">TRANSFER</item>
    <item key="is_success">0</item>
    <item key="response_code">465</item>
    <item key="response_text">Can't find transfer request.</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
