// @generated from spec/opensrs/actions/CheckNameserverAtRegistry.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// A nameserver that the registry knows.
///
/// Made by hand.
#[test]
fn a_nameserver_that_the_registry_knows() {
    let request = CheckNameserverAtRegistry::new("ns1.example.com", ".com");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REGISTRY_CHECK_NAMESERVER</item>
    <item key="object">NAMESERVER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="fqdn">ns1.example.com</item>
        <item key="tld">.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: CheckNameserverAtRegistryReply = assert_answers::<
        Opensrs,
        _,
    >(
        "CheckNameserverAtRegistry",
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
    <item key="response_text">Nameserver found</item>
    <item key="attributes">
      <dt_assoc>
        <item key="status">Nameserver exists</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
