// @generated from spec/opensrs/actions/GetUserInfo.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// A profile of two names.
///
/// Made by hand.
#[test]
fn a_profile_of_two_names() {
    let request = GetUserInfo::new("example.com");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">USERINFO</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetUserInfoReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetUserInfo",
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
    <item key="object">USERINFO</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="domain_count">2</item>
        <item key="expiredate">2027-04-07 20:45:46</item>
        <item key="f_owner">1</item>
        <item key="capabilities">
          <dt_assoc>
            <item key="domain_auth_info">1</item>
            <item key="whois_privacy_state">1</item>
            <item key="forwarding_email">0</item>
          </dt_assoc>
        </item>
        <item key="encoding_type">ger</item>
        <item key="dns_errors">ns2.example.net does not answer</item>
        <item key="username">alexexample</item>
        <item key="permission">31</item>
        <item key="waiting_requests_no">1</item>
        <item key="inaccuratewhois">0</item>
        <item key="auction_escrow">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
