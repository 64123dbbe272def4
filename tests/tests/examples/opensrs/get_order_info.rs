// @generated from spec/opensrs/actions/GetOrderInfo.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// A registration that is done.
///
/// Made by hand.
#[test]
fn a_registration_that_is_done() {
    let request = GetOrderInfo::new("1855625");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_ORDER_INFO</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="order_id">1855625</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetOrderInfoReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetOrderInfo",
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
    <item key="response_text">Command completed successfully</item>
    <item key="attributes">
      <dt_assoc>
        <item key="field_hash">
          <dt_assoc>
            <item key="id">1855625</item>
            <item key="domain">example.com</item>
            <item key="reg_type">new</item>
            <item key="status">completed</item>
            <item key="cost">11.44</item>
            <item key="period">1</item>
            <item key="order_date">1302209145</item>
            <item key="processed_date">1302209145</item>
            <item key="completed_date">1302209146</item>
            <item key="master_order_id">0</item>
            <item key="affiliate_id">partner-7</item>
            <item key="comments">Urgent</item>
            <item key="encoding_type">ger</item>
            <item key="reg_domain">example.net</item>
            <item key="f_auto_renew">Y</item>
            <item key="f_lock_domain">0</item>
            <item key="f_bypass_confirm">0</item>
            <item key="flag_saved_ns_fields">1</item>
            <item key="flag_saved_tech_fields">1</item>
            <item key="forwarding_email">alex@example.com</item>
            <item key="fqdn1">ns1.example.net</item>
            <item key="fqdn2">ns2.example.net</item>
            <item key="fqdn3">ns3.example.net</item>
            <item key="fqdn4">ns4.example.net</item>
            <item key="fqdn5">ns5.example.net</item>
            <item key="fqdn6">ns6.example.net</item>
            <item key="owner_first_name">Alex</item>
            <item key="owner_last_name">Example</item>
            <item key="owner_org_name">Example Works</item>
            <item key="owner_address1">1 Example Street</item>
            <item key="owner_address2">Suite 2</item>
            <item key="owner_address3">Back door</item>
            <item key="owner_city">Sampletown</item>
            <item key="owner_state">ON</item>
            <item key="owner_postal_code">A1A 1A1</item>
            <item key="owner_country">CA</item>
            <item key="owner_phone">+1.4165550100</item>
            <item key="owner_fax">+1.4165550101</item>
            <item key="owner_email">alex@example.com</item>
            <item key="admin_first_name">Robin</item>
            <item key="admin_last_name">Example</item>
            <item key="admin_org_name">Example Works</item>
            <item key="admin_address1">1 Example Street</item>
            <item key="admin_address2">Suite 2</item>
            <item key="admin_address3">Back door</item>
            <item key="admin_city">Sampletown</item>
            <item key="admin_state">ON</item>
            <item key="admin_postal_code">A1A 1A1</item>
            <item key="admin_country">CA</item>
            <item key="admin_phone">+1.4165550100</item>
            <item key="admin_fax">+1.4165550101</item>
            <item key="admin_email">robin@example.com</item>
            <item key="billing_first_name">Kim</item>
            <item key="billing_last_name">Example</item>
            <item key="billing_org_name">Example Works</item>
            <item key="billing_address1">1 Example Street</item>
            <item key="billing_address2">Suite 2</item>
            <item key="billing_address3">Back door</item>
            <item key="billing_city">Sampletown</item>
            <item key="billing_state">ON</item>
            <item key="billing_postal_code">A1A 1A1</item>
            <item key="billing_country">CA</item>
            <item key="billing_phone">+1.4165550100</item>
            <item key="billing_fax">+1.4165550101</item>
            <item key="billing_email">kim@example.com</item>
            <item key="tech_first_name">Sam</item>
            <item key="tech_last_name">Example</item>
            <item key="tech_org_name">Example Works</item>
            <item key="tech_address1">1 Example Street</item>
            <item key="tech_address2">Suite 2</item>
            <item key="tech_address3">Back door</item>
            <item key="tech_city">Sampletown</item>
            <item key="tech_state">ON</item>
            <item key="tech_postal_code">A1A 1A1</item>
            <item key="tech_country">CA</item>
            <item key="tech_phone">+1.4165550100</item>
            <item key="tech_fax">+1.4165550101</item>
            <item key="tech_email">sam@example.com</item>
          </dt_assoc>
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

/// Empty items are absent.
///
/// Made by hand.
#[test]
fn empty_items_are_absent() {
    let _: GetOrderInfoReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetOrderInfo",
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
    <item key="response_text">Command completed successfully</item>
    <item key="attributes">
      <dt_assoc>
        <item key="field_hash">
          <dt_assoc>
            <item key="id">1855626</item>
            <item key="domain">example.org</item>
            <item key="reg_type">renewal</item>
            <item key="status">pending</item>
            <item key="processed_date"></item>
            <item key="comments"></item>
            <item key="fqdn3"></item>
          </dt_assoc>
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
