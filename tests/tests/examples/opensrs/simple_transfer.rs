// @generated from spec/opensrs/actions/SimpleTransfer.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// Two names are transferred.
///
/// Made by hand.
#[test]
fn two_names_are_transferred() {
    let request = SimpleTransfer::new([
            SimpleTransferDomain::new("example.com", "a1&b2<c3"),
            SimpleTransferDomain::new("example.net", "d4e5f6"),
        ])
        .nameserver_list([
            Nameserver::new("ns1.example.net").sortorder(1),
            Nameserver::new("ns2.example.net").sortorder(2),
        ]);
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">SIMPLE_TRANSFER</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain_list">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="domain_name">example.com</item>
                <item key="auth_info">a1&amp;b2&lt;c3</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="domain_name">example.net</item>
                <item key="auth_info">d4e5f6</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="nameserver_list">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="name">ns1.example.net</item>
                <item key="sortorder">1</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="name">ns2.example.net</item>
                <item key="sortorder">2</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: SimpleTransferReply = assert_answers::<
        Opensrs,
        _,
    >(
        "SimpleTransfer",
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
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="simple_transfer_job_id">4711</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// A name is transferred with the nameservers that it has.
///
/// Made by hand.
#[test]
fn a_name_is_transferred_with_the_nameservers_that_it_has() {
    let request = SimpleTransfer::new([
        SimpleTransferDomain::new("example.org", "g7h8i9"),
    ]);
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">SIMPLE_TRANSFER</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain_list">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="domain_name">example.org</item>
                <item key="auth_info">g7h8i9</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: SimpleTransferReply = assert_answers::<
        Opensrs,
        _,
    >(
        "SimpleTransfer",
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
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="simple_transfer_job_id">4712</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
