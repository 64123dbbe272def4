// @generated from spec/opensrs/actions/ModifyDomainExpireAction.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// A name that renews itself.
///
/// Made by hand.
#[test]
fn a_name_that_renews_itself() {
    let request = ModifyDomainExpireAction::new(ModifyDomainExpireActionRequired {
            affect_domains: false,
            domain: "example.com".into(),
            auto_renew: true,
            let_expire: false,
        })
        .registrant_ip("192.0.2.1");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">MODIFY</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="affect_domains">0</item>
        <item key="data">expire_action</item>
        <item key="domain">example.com</item>
        <item key="auto_renew">1</item>
        <item key="let_expire">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: ModifyDomainExpireActionReply = assert_answers::<
        Opensrs,
        _,
    >(
        "ModifyDomainExpireAction",
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
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// The answer for a name that is not in the account.
///
/// Made by hand.
#[test]
fn the_answer_for_a_name_that_is_not_in_the_account() {
    assert_declined::<
        Opensrs,
    >(
        "ModifyDomainExpireAction",
        200,
        "415",
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
    <item key="is_success">0</item>
    <item key="response_code">415</item>
    <item key="response_text">Authentication Error.</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
