// @generated from spec/opensrs/actions/AssignNameservers.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// A name gets two nameservers.
///
/// Made by hand.
#[test]
fn a_name_gets_two_nameservers() {
    let request = AssignNameservers::new(
        ["ns1.example.net", "ns2.example.net"],
        "example.com",
    );
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">ADVANCED_UPDATE_NAMESERVERS</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="op_type">assign</item>
        <item key="assign_ns">
          <dt_array>
            <item key="0">ns1.example.net</item>
            <item key="1">ns2.example.net</item>
          </dt_array>
        </item>
        <item key="domain">example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: AssignNameserversReply = assert_answers::<
        Opensrs,
        _,
    >(
        "AssignNameservers",
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
    <item key="response_text">Command Successful</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// The registry has not changed it.
///
/// Made by hand.
#[test]
fn the_registry_has_not_changed_it() {
    assert_declined::<
        Opensrs,
    >(
        "AssignNameservers",
        200,
        "405",
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
    <item key="response_code">405</item>
    <item key="response_text">Registry error: nameservers not updated</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
