// @generated from spec/opensrs/actions/CancelTransferOrder.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// A transfer is cancelled.
///
/// Made by hand.
#[test]
fn a_transfer_is_cancelled() {
    let request = CancelTransferOrder::new("600110", "example-reseller");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">CANCEL_TRANSFER</item>
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
    let _: CancelTransferOrderReply = assert_answers::<
        Opensrs,
        _,
    >(
        "CancelTransferOrder",
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
    <item key="response_text">Transfer with order id: 600110 has been canceled.</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// It is too late.
///
/// Made by hand.
#[test]
fn it_is_too_late() {
    assert_declined::<
        Opensrs,
    >(
        "CancelTransferOrder",
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
    <item key="response_text">Command Failed: Transfer State Prohibits Cancellation</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
