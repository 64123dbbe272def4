// @generated from spec/opensrs/actions/GetOrdersByDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// Two renewals.
///
/// Made by hand.
#[test]
fn two_renewals() {
    let request = GetOrdersByDomain::new("example.com");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_ORDERS_BY_DOMAIN</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetOrdersByDomainReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetOrdersByDomain",
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
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="orders">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="id">1867226</item>
                <item key="type">renewal</item>
                <item key="status">completed</item>
                <item key="order_date">15-APR-2026 14:08:42</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="id">1862773</item>
                <item key="type">renewal</item>
                <item key="status">cancelled</item>
                <item key="order_date">12-APR-2026 16:52:00</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="page">1</item>
        <item key="page_size">40</item>
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

/// Every parameter.
///
/// Made by hand.
#[test]
fn every_parameter() {
    let request = GetOrdersByDomain::new("example.com")
        .order_type(OrderType::Renewal)
        .status(OrderStatus::Completed)
        .limit(40)
        .page(1)
        .order_from("2026-01-01")
        .order_to("2026-12-31");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_ORDERS_BY_DOMAIN</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="type">renewal</item>
        <item key="status">completed</item>
        <item key="limit">40</item>
        <item key="page">1</item>
        <item key="order_from">2026-01-01</item>
        <item key="order_to">2026-12-31</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetOrdersByDomainReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetOrdersByDomain",
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
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="orders">
          <dt_array>
          </dt_array>
        </item>
        <item key="page">1</item>
        <item key="page_size">40</item>
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
