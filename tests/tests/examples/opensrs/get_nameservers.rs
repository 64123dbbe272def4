// @generated from spec/opensrs/actions/GetNameservers.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// A profile with two nameservers.
///
/// Made by hand.
#[test]
fn a_profile_with_two_nameservers() {
    let request = GetNameservers::new("example.com");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">NAMESERVER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="name">all</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetNameserversReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetNameservers",
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
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="nameserver_list">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="can_delete">1</item>
                <item key="name">ns1.example.com</item>
                <item key="ipaddress">192.0.2.53</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="can_delete">0</item>
                <item key="name">ns2.example.com</item>
                <item key="ipaddress">198.51.100.53</item>
                <item key="ipv6">2001:db8::53</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// A profile without nameservers.
///
/// Made by hand.
#[test]
fn a_profile_without_nameservers() {
    let request = GetNameservers::new("example.net").registrant_ip("192.0.2.1");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">NAMESERVER</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.net</item>
        <item key="name">all</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetNameserversReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetNameservers",
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
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="nameserver_list"><dt_array></dt_array></item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
