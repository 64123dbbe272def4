// @generated from spec/opensrs/actions/AddRemoveNameservers.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// One nameserver takes the place of another.
///
/// Made by hand.
#[test]
fn one_nameserver_takes_the_place_of_another() {
    let request = AddRemoveNameservers::new("example.com")
        .add_nameservers(["ns3.example.net"])
        .remove_nameservers(["ns1.example.net"]);
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
        <item key="op_type">add_remove</item>
        <item key="add_ns">
          <dt_array>
            <item key="0">ns3.example.net</item>
          </dt_array>
        </item>
        <item key="remove_ns">
          <dt_array>
            <item key="0">ns1.example.net</item>
          </dt_array>
        </item>
        <item key="domain">example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: AddRemoveNameserversReply = assert_answers::<
        Opensrs,
        _,
    >(
        "AddRemoveNameservers",
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

/// A nameserver is added.
///
/// Made by hand.
#[test]
fn a_nameserver_is_added() {
    let request = AddRemoveNameservers::new("example.com")
        .add_nameservers(["ns3.example.net"]);
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
        <item key="op_type">add_remove</item>
        <item key="add_ns">
          <dt_array>
            <item key="0">ns3.example.net</item>
          </dt_array>
        </item>
        <item key="domain">example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: AddRemoveNameserversReply = assert_answers::<
        Opensrs,
        _,
    >(
        "AddRemoveNameservers",
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
