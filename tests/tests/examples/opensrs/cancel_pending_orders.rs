// @generated from spec/opensrs/actions/CancelPendingOrders.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// Two orders are cancelled.
///
/// Made by hand.
#[test]
fn two_orders_are_cancelled() {
    let request = CancelPendingOrders::new(1764547200)
        .status(CancellableStatus::Declined);
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">CANCEL_PENDING_ORDERS</item>
    <item key="object">ORDER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="to_date">1764547200</item>
        <item key="status">declined</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: CancelPendingOrdersReply = assert_answers::<
        Opensrs,
        _,
    >(
        "CancelPendingOrders",
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
    <item key="object">ORDER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
    <item key="attributes">
      <dt_assoc>
        <item key="cancelled">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="domain">example.com</item>
                <item key="id">3515690</item>
                <item key="reg_type">new</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="domain">example.net</item>
                <item key="id">3515691</item>
                <item key="reg_type">transfer</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="total">2</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// There is nothing to cancel.
///
/// Made by hand.
#[test]
fn there_is_nothing_to_cancel() {
    let request = CancelPendingOrders::new(0);
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">CANCEL_PENDING_ORDERS</item>
    <item key="object">ORDER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="to_date">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: CancelPendingOrdersReply = assert_answers::<
        Opensrs,
        _,
    >(
        "CancelPendingOrders",
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
    <item key="object">ORDER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
    <item key="attributes">
      <dt_assoc>
        <item key="total">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
