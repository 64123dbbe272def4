// @generated from spec/opensrs/actions/GetDeletedDomains.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// What was deleted lately, with every parameter.
///
/// Made by hand.
#[test]
fn what_was_deleted_lately_with_every_parameter() {
    let request = GetDeletedDomains::new()
        .admin_email("*@example.com")
        .billing_email("*")
        .owner_email("alex@example.com")
        .tech_email("*")
        .del_from("2026-01-01")
        .del_to("2026-03-31")
        .exp_from("2026-01-01")
        .exp_to("2027-12-31")
        .domain("example.com")
        .limit(40)
        .page(1);
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_DELETED_DOMAINS</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="admin_email">*@example.com</item>
        <item key="billing_email">*</item>
        <item key="owner_email">alex@example.com</item>
        <item key="tech_email">*</item>
        <item key="del_from">2026-01-01</item>
        <item key="del_to">2026-03-31</item>
        <item key="exp_from">2026-01-01</item>
        <item key="exp_to">2027-12-31</item>
        <item key="domain">example.com</item>
        <item key="limit">40</item>
        <item key="page">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetDeletedDomainsReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetDeletedDomains",
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
        <item key="del_domains">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="name">example.com</item>
                <item key="reason">By-Request</item>
                <item key="delete_date">07-JAN-2026 13:51:53</item>
                <item key="delete_date_epoch">1767793913</item>
                <item key="expiredate">07-JAN-2027 18:51:50</item>
                <item key="expiredate_epoch">1799347910</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="page">1</item>
        <item key="page_size">40</item>
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

/// All that was ever deleted.
///
/// Made by hand.
#[test]
fn all_that_was_ever_deleted() {
    let request = GetDeletedDomains::new();
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_DELETED_DOMAINS</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc></dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetDeletedDomainsReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetDeletedDomains",
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
        <item key="del_domains">
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
