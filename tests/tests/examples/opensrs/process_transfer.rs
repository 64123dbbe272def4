// @generated from spec/opensrs/actions/ProcessTransfer.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// A transfer is ordered anew.
///
/// Made by hand.
#[test]
fn a_transfer_is_ordered_anew() {
    let request = ProcessTransfer::new("600110", "example-reseller");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">PROCESS_TRANSFER</item>
    <item key="object">TRANSFER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="order_id">600110</item>
        <item key="reseller">example-reseller</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: ProcessTransferReply = assert_answers::<
        Opensrs,
        _,
    >(
        "ProcessTransfer",
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
    <item key="response_text">Transfer request has been successfully sent.</item>
    <item key="attributes">
      <dt_assoc>
        <item key="order_id">600111</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// A reply without the new order.
///
/// Made by hand.
#[test]
fn a_reply_without_the_new_order() {
    let request = ProcessTransfer::new("600112", "example-reseller");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">PROCESS_TRANSFER</item>
    <item key="object">TRANSFER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="order_id">600112</item>
        <item key="reseller">example-reseller</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: ProcessTransferReply = assert_answers::<
        Opensrs,
        _,
    >(
        "ProcessTransfer",
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
    <item key="response_text">Transfer request has been successfully sent.</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// A transfer that cannot be ordered anew.
///
/// Made by hand.
#[test]
fn a_transfer_that_cannot_be_ordered_anew() {
    assert_declined::<
        Opensrs,
    >(
        "ProcessTransfer",
        200,
        "400",
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
    <item key="response_code">400</item>
    <item key="response_text">Transfer cannot be resubmitted.</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
