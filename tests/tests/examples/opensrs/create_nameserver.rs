// @generated from spec/opensrs/actions/CreateNameserver.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// A nameserver with an IPv4 address.
///
/// Made by hand.
#[test]
fn a_nameserver_with_an_i_pv4_address() {
    let request = CreateNameserver::new("ns1.example.com", "example.com")
        .ipaddress("192.0.2.53");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">CREATE</item>
    <item key="object">NAMESERVER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="name">ns1.example.com</item>
        <item key="ipaddress">192.0.2.53</item>
        <item key="domain">example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: CreateNameserverReply = assert_answers::<
        Opensrs,
        _,
    >(
        "CreateNameserver",
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
    <item key="response_text">Nameserver Created</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// A nameserver with every parameter.
///
/// Made by hand.
#[test]
fn a_nameserver_with_every_parameter() {
    let request = CreateNameserver::new("ns2.example.com", "example.com")
        .ipaddress("198.51.100.53")
        .ipv6("2001:db8::53")
        .add_to_all_registry([".net", ".org"])
        .registrant_ip("192.0.2.1");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">CREATE</item>
    <item key="object">NAMESERVER</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="name">ns2.example.com</item>
        <item key="ipaddress">198.51.100.53</item>
        <item key="ipv6">2001:db8::53</item>
        <item key="domain">example.com</item>
        <item key="add_to_all_registry">
          <dt_array>
            <item key="0">.net</item>
            <item key="1">.org</item>
          </dt_array>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: CreateNameserverReply = assert_answers::<
        Opensrs,
        _,
    >(
        "CreateNameserver",
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
    <item key="response_text">Nameserver Created</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
