// @generated from spec/opensrs/actions/PushDomainToReseller.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// A name is given away.
///
/// Made by hand.
#[test]
fn a_name_is_given_away() {
    let request = PushDomainToReseller::new("example.com", "other-reseller");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">RSP2RSP_PUSH_TRANSFER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="grsp">other-reseller</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: PushDomainToResellerReply = assert_answers::<
        Opensrs,
        _,
    >(
        "PushDomainToReseller",
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
    <item key="object"></item>
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

/// A name is given away into a profile.
///
/// Made by hand.
#[test]
fn a_name_is_given_away_into_a_profile() {
    let request = PushDomainToReseller::new("example.com", "other-reseller")
        .username("alexexample")
        .password("s3cret&<word>");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">RSP2RSP_PUSH_TRANSFER</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="grsp">other-reseller</item>
        <item key="username">alexexample</item>
        <item key="password">s3cret&amp;&lt;word&gt;</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: PushDomainToResellerReply = assert_answers::<
        Opensrs,
        _,
    >(
        "PushDomainToReseller",
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
    <item key="object"></item>
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

/// The reseller may not do this.
///
/// Made by hand.
#[test]
fn the_reseller_may_not_do_this() {
    assert_declined::<
        Opensrs,
    >(
        "PushDomainToReseller",
        200,
        "465",
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
    <item key="object"></item>
    <item key="is_success">0</item>
    <item key="response_code">465</item>
    <item key="response_text">Push transfer permission denied</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
