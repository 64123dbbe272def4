// @generated from spec/opensrs/actions/GetDomainWaitingHistory.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// One request that is done.
///
/// Made by hand.
#[test]
fn one_request_that_is_done() {
    let request = GetDomainWaitingHistory::new("example.de").registrant_ip("192.0.2.1");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.de</item>
        <item key="type">waiting_history</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetDomainWaitingHistoryReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetDomainWaitingHistory",
        &[
            (
                "XML",
                r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="record_count">1</item>
        <item key="waiting_history">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="request_id">481516</item>
                <item key="action">update_nameservers</item>
                <item key="request_time">2026-04-07 20:45:46</item>
                <item key="response_time">2026-04-07 21:00:00</item>
                <item key="request_status">completed</item>
                <item key="response_text">Command successful</item>
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
