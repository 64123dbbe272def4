// @generated from spec/opensrs/actions/CheckTransfer.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// A transfer is under way.
///
/// Made by hand.
#[test]
fn a_transfer_is_under_way() {
    let request = CheckTransfer::new("example.com")
        .check_status(true)
        .get_request_address(true);
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">CHECK_TRANSFER</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="check_status">1</item>
        <item key="get_request_address">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: CheckTransferReply = assert_answers::<
        Opensrs,
        _,
    >(
        "CheckTransfer",
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
    <item key="response_text">Query successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="status">pending_owner</item>
        <item key="transferrable">0</item>
        <item key="reason">Transfer in progress</item>
        <item key="request_address">alex@example.com</item>
        <item key="unixtime">1749988800</item>
        <item key="timestamp">Sun Jun 15 08:00:00 2025</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// The name belongs to the reseller already.
///
/// Made by hand.
#[test]
fn the_name_belongs_to_the_reseller_already() {
    let request = CheckTransfer::new("example.net");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">CHECK_TRANSFER</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.net</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: CheckTransferReply = assert_answers::<
        Opensrs,
        _,
    >(
        "CheckTransfer",
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
    <item key="response_text">Query successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="reason_code">domain_already_belongs_to_current_reseller</item>
        <item key="transferrable">0</item>
        <item key="noservice">0</item>
        <item key="reason">Domain already exists in user's account</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// A name that can be transferred.
///
/// Made by hand.
#[test]
fn a_name_that_can_be_transferred() {
    let request = CheckTransfer::new("example.org")
        .check_status(false)
        .get_request_address(false);
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">CHECK_TRANSFER</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.org</item>
        <item key="check_status">0</item>
        <item key="get_request_address">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: CheckTransferReply = assert_answers::<
        Opensrs,
        _,
    >(
        "CheckTransfer",
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
    <item key="response_text">Query successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="transferrable">1</item>
        <item key="noservice">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
