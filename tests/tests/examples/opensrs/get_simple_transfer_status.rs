// @generated from spec/opensrs/actions/GetSimpleTransferStatus.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// One name waits, another has failed.
///
/// Made by hand.
#[test]
fn one_name_waits_another_has_failed() {
    let request = GetSimpleTransferStatus::new("4711");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">SIMPLE_TRANSFER_STATUS</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="simple_transfer_job_id">4711</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetSimpleTransferStatusReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetSimpleTransferStatus",
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
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain_list">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="domain_name">example.com</item>
                <item key="status">in_progress</item>
                <item key="registrant_id">1207</item>
                <item key="email_address">alex@example.com</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="domain_name">example.net</item>
                <item key="status">failed</item>
                <item key="reason">Invalid authcode</item>
                <item key="registrant_id"></item>
                <item key="email_address"></item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
