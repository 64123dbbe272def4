// @generated from spec/opensrs/actions/GetDomainExpireAction.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// A name that renews itself.
///
/// Made by hand.
#[test]
fn a_name_that_renews_itself() {
    let request = GetDomainExpireAction::new("example.com").registrant_ip("192.0.2.1");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="type">expire_action</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetDomainExpireActionReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetDomainExpireAction",
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
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="auto_renew">1</item>
        <item key="let_expire">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
