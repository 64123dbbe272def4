// @generated from spec/opensrs/actions/ProcessPendingOrder.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// An order is processed.
///
/// Made by hand.
#[test]
fn an_order_is_processed() {
    let request = ProcessPendingOrder::new("1878084");
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
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: ProcessPendingOrderReply = assert_answers::<
        Opensrs,
        _,
    >(
        "ProcessPendingOrder",
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
    <item key="response_text">Command completed successfully</item>
    <item key="transaction_id">2026-11-22 03:41:25 27585 105</item>
    <item key="attributes">
      <dt_assoc>
        <item key="order_id">1878084</item>
        <item key="f_auto_renew">Y</item>
        <item key="id">730001</item>
        <item key="registration expiration date">2028-04-25 18:27:58</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// A transfer of a `.de` name, whose registry takes its time.
///
/// Made by hand.
#[test]
fn a_transfer_of_a_de_name_whose_registry_takes_its_time() {
    let request = ProcessPendingOrder::new("1878085")
        .fax_received(true)
        .owner_address("alex@example.com");
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
        <item key="order_id">1878085</item>
        <item key="fax_received">1</item>
        <item key="owner_address">alex@example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: ProcessPendingOrderReply = assert_answers::<
        Opensrs,
        _,
    >(
        "ProcessPendingOrder",
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
    <item key="response_code">250</item>
    <item key="response_text">Order submitted</item>
    <item key="attributes">
      <dt_assoc>
        <item key="order_id">1878085</item>
        <item key="id">730002</item>
        <item key="async_reason">general</item>
        <item key="f_auto_renew">N</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
