// @generated from spec/opensrs/actions/GetNotes.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// The notes on a name.
///
/// Made by hand.
#[test]
fn the_notes_on_a_name() {
    let request = GetNotes::new("example.com", NoteSubject::Domain).limit(40).page(1);
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_NOTES</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="type">domain</item>
        <item key="limit">40</item>
        <item key="page">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetNotesReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetNotes",
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
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="transaction_id">2026-05-06 16:13:21 12062 101</item>
    <item key="attributes">
      <dt_assoc>
        <item key="notes">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="timestamp">08-APR-2026 15:11:53</item>
                <item key="note">Let-expire setting disabled.</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="timestamp">07-APR-2026 16:45:46</item>
                <item key="note">Domain set to Auto Renew.</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="page">1</item>
        <item key="page_size">40</item>
        <item key="total">2</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// The notes on an order.
///
/// Made by hand.
#[test]
fn the_notes_on_an_order() {
    let request = GetNotes::new("example.com", NoteSubject::Order).order_id("1855625");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_NOTES</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="type">order</item>
        <item key="order_id">1855625</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetNotesReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetNotes",
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
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="notes">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="timestamp">07-APR-2026 16:45:46</item>
                <item key="note">Order created.</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="page">1</item>
        <item key="page_size">40</item>
        <item key="total">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// No notes on a transfer.
///
/// Made by hand.
#[test]
fn no_notes_on_a_transfer() {
    let request = GetNotes::new("example.com", NoteSubject::Transfer)
        .transfer_id("37021");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_NOTES</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="type">transfer</item>
        <item key="transfer_id">37021</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetNotesReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetNotes",
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
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="notes">
          <dt_array>
          </dt_array>
        </item>
        <item key="page">1</item>
        <item key="page_size">40</item>
        <item key="total">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
