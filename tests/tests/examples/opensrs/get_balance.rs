// @generated from spec/opensrs/actions/GetBalance.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// A balance.
///
/// Made by hand.
#[test]
fn a_balance() {
    let request = GetBalance::new();
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_BALANCE</item>
    <item key="object">BALANCE</item>
    <item key="attributes">
      <dt_assoc></dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetBalanceReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetBalance",
        &[
            (
                "XML",
                r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">BALANCE</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="balance">8549.18</item>
        <item key="hold_balance">1676.05</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
