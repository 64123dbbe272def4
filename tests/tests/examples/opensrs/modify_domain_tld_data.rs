// @generated from spec/opensrs/actions/ModifyDomainTldData.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// A new tie of a name to the United States.
///
/// Made by hand.
#[test]
fn a_new_tie_of_a_name_to_the_united_states() {
    let request = ModifyDomainTldData::new(
            false,
            "example.us",
            TldData::new()
                .nexus([("app_purpose", "P1"), ("category", "C11"), ("validator", "US")]),
        )
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
        <item key="data">tld_data</item>
        <item key="domain">example.us</item>
        <item key="tld_data">
          <dt_assoc>
            <item key="nexus">
              <dt_assoc>
                <item key="app_purpose">P1</item>
                <item key="category">C11</item>
                <item key="validator">US</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: ModifyDomainTldDataReply = assert_answers::<
        Opensrs,
        _,
    >(
        "ModifyDomainTldData",
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
