// @generated from spec/opensrs/actions/CancelPendingOrder.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// An order is cancelled.
///
/// Made by hand.
#[test]
fn an_order_is_cancelled() {
    let request = CancelPendingOrder::new("1878084");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">PROCESS_PENDING</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="order_id">1878084</item>
        <item key="command">cancel</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: CancelPendingOrderReply = assert_answers::<
        Opensrs,
        _,
    >(
        "CancelPendingOrder",
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
    <item key="response_text">Order cancelled</item>
    <item key="attributes">
      <dt_assoc>
        <item key="order_id">1878084</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
