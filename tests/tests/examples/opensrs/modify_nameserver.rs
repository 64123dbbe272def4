// @generated from spec/opensrs/actions/ModifyNameserver.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// A nameserver gets another address.
///
/// Made by hand.
#[test]
fn a_nameserver_gets_another_address() {
    let request = ModifyNameserver::new("example.com", "ns1.example.com")
        .ipaddress("198.51.100.53");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">MODIFY</item>
    <item key="object">NAMESERVER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="ipaddress">198.51.100.53</item>
        <item key="name">ns1.example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: ModifyNameserverReply = assert_answers::<
        Opensrs,
        _,
    >(
        "ModifyNameserver",
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
    <item key="object">NAMESERVER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// A nameserver gets another name, with every parameter.
///
/// Made by hand.
#[test]
fn a_nameserver_gets_another_name_with_every_parameter() {
    let request = ModifyNameserver::new("example.com", "ns1.example.com")
        .ipaddress("198.51.100.53")
        .ipv6("2001:db8::53")
        .new_name("ns3.example.com")
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
    <item key="object">NAMESERVER</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="ipaddress">198.51.100.53</item>
        <item key="ipv6">2001:db8::53</item>
        <item key="name">ns1.example.com</item>
        <item key="new_name">ns3.example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: ModifyNameserverReply = assert_answers::<
        Opensrs,
        _,
    >(
        "ModifyNameserver",
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
    <item key="object">NAMESERVER</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
