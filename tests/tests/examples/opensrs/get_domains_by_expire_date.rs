// @generated from spec/opensrs/actions/GetDomainsByExpireDate.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// The names of a year.
///
/// Made by hand.
#[test]
fn the_names_of_a_year() {
    let request = GetDomainsByExpireDate::new("2026-01-01", "2026-12-31")
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
    <item key="action">GET_DOMAINS_BY_EXPIREDATE</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="exp_from">2026-01-01</item>
        <item key="exp_to">2026-12-31</item>
        <item key="limit">40</item>
        <item key="page">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetDomainsByExpireDateReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetDomainsByExpireDate",
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
        <item key="exp_domains">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="name">example.com</item>
                <item key="expiredate">2026-11-03 16:14:46</item>
                <item key="f_auto_renew">N</item>
                <item key="f_let_expire">N</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="name">example.net</item>
                <item key="expiredate">2026-12-05 22:11:11</item>
                <item key="f_auto_renew">Y</item>
                <item key="f_let_expire">N</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="page">1</item>
        <item key="remainder">0</item>
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

/// The first page by default.
///
/// Made by hand.
#[test]
fn the_first_page_by_default() {
    let request = GetDomainsByExpireDate::new("2026-01-01", "2026-01-31");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_DOMAINS_BY_EXPIREDATE</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="exp_from">2026-01-01</item>
        <item key="exp_to">2026-01-31</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetDomainsByExpireDateReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetDomainsByExpireDate",
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
        <item key="exp_domains">
          <dt_array>
          </dt_array>
        </item>
        <item key="page">1</item>
        <item key="remainder">0</item>
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
