// @generated from spec/opensrs/actions/GetTransfersIn.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// A transfer waits for the holder of the name.
///
/// Made by hand.
#[test]
fn a_transfer_waits_for_the_holder_of_the_name() {
    let request = GetTransfersIn::new();
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_TRANSFERS_IN</item>
    <item key="object">DOMAIN</item>
    <item key="attributes"><dt_assoc></dt_assoc></item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetTransfersInReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetTransfersIn",
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
        <item key="page_size">40</item>
        <item key="page">1</item>
        <item key="transfers">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="domain">example.com</item>
                <item key="transfer_id">700121</item>
                <item key="status">pending_owner</item>
                <item key="losing_registrar">EXAMPLE REGISTRAR, INC.</item>
                <item key="request_address">alex@example.com</item>
                <item key="order_date">03-MAY-2011 12:06:12</item>
                <item key="order_date_epoch">1304438772</item>
                <item key="owner_request_date"></item>
                <item key="owner_request_date_epoch"></item>
                <item key="owner_confirm_date"></item>
                <item key="owner_confirm_date_epoch"></item>
                <item key="owner_confirm_ip"></item>
                <item key="registry_request_date"></item>
                <item key="registry_request_date_epoch"></item>
                <item key="completed_date"></item>
                <item key="completed_date_epoch">0</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="total">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// A search with every parameter.
///
/// Made by hand.
#[test]
fn a_search_with_every_parameter() {
    let request = GetTransfersIn::new()
        .domain("example.net")
        .gaining_registrar("TUCOWS*")
        .limit(40)
        .losing_registrar("EXAMPLE*")
        .completed_from("2011-05-01")
        .completed_to("2011-05-31")
        .order_id("600110")
        .order_to("2011-05-31")
        .order_from("2011-05-01")
        .owner_confirm_ip("192.0.2.1")
        .owner_confirm_from("2011-05-01")
        .owner_confirm_to("2011-05-31")
        .owner_request_from("2011-05-01")
        .owner_request_to("2011-05-31")
        .page(0)
        .req_from("2011-05-01")
        .req_to("2011-05-31")
        .transfer_id("700122")
        .request_address("*@example.com")
        .status(TransferStatus::Completed);
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_TRANSFERS_IN</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.net</item>
        <item key="gaining_registrar">TUCOWS*</item>
        <item key="limit">40</item>
        <item key="losing_registrar">EXAMPLE*</item>
        <item key="completed_from">2011-05-01</item>
        <item key="completed_to">2011-05-31</item>
        <item key="order_id">600110</item>
        <item key="order_to">2011-05-31</item>
        <item key="order_from">2011-05-01</item>
        <item key="owner_confirm_ip">192.0.2.1</item>
        <item key="owner_confirm_from">2011-05-01</item>
        <item key="owner_confirm_to">2011-05-31</item>
        <item key="owner_request_from">2011-05-01</item>
        <item key="owner_request_to">2011-05-31</item>
        <item key="page">0</item>
        <item key="req_from">2011-05-01</item>
        <item key="req_to">2011-05-31</item>
        <item key="transfer_id">700122</item>
        <item key="request_address">*@example.com</item>
        <item key="status">completed</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetTransfersInReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetTransfersIn",
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
        <item key="page_size">40</item>
        <item key="page">1</item>
        <item key="transfers">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="domain">example.net</item>
                <item key="transfer_id">700122</item>
                <item key="status">completed</item>
                <item key="gaining_registrar">TUCOWS DOMAINS INC.</item>
                <item key="losing_registrar">EXAMPLE REGISTRAR, INC.</item>
                <item key="request_address">alex@example.com</item>
                <item key="order_date">03-MAY-2011 12:06:12</item>
                <item key="order_date_epoch">1304438772</item>
                <item key="owner_request_date">03-MAY-2011 12:07:12</item>
                <item key="owner_request_date_epoch">1304438832</item>
                <item key="owner_confirm_date">03-MAY-2011 14:06:12</item>
                <item key="owner_confirm_date_epoch">1304445972</item>
                <item key="owner_confirm_ip">192.0.2.1</item>
                <item key="registry_request_date">03-MAY-2011 14:07:12</item>
                <item key="registry_request_date_epoch">1304446032</item>
                <item key="completed_date">08-MAY-2011 14:07:12</item>
                <item key="completed_date_epoch">1304878032</item>
                <item key="affiliate_id">partner-7</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="total">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
