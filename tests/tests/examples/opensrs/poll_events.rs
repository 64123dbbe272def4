// @generated from spec/opensrs/actions/PollEvents.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// The next event, a deletion without redemption.
///
/// Made by hand.
#[test]
fn the_next_event_a_deletion_without_redemption() {
    let request = PollEvents::new();
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">POLL</item>
    <item key="object">EVENT</item>
    <item key="attributes"><dt_assoc></dt_assoc></item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: PollEventsReply = assert_answers::<
        Opensrs,
        _,
    >(
        "PollEvents",
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
    <item key="object">EVENT</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="events">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.com</item>
                    <item key="redemption_grace_period_end_date"></item>
                    <item key="domain_id">500100</item>
                    <item key="reason">delete-domain-api</item>
                    <item key="deletion_date">2014-06-19T15:32:49Z</item>
                  </dt_assoc>
                </item>
                <item key="object">DOMAIN</item>
                <item key="event_id">e0000000000000000000000000000001</item>
                <item key="event">DELETED</item>
                <item key="event_date">2014-06-19T15:32:49Z</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
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

/// Events of all kinds.
///
/// Made by hand.
#[test]
fn events_of_all_kinds() {
    let request = PollEvents::new().limit(100);
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">POLL</item>
    <item key="object">EVENT</item>
    <item key="attributes">
      <dt_assoc>
        <item key="limit">100</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: PollEventsReply = assert_answers::<
        Opensrs,
        _,
    >(
        "PollEvents",
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
    <item key="object">EVENT</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="events">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.com</item>
                    <item key="order_status">pending</item>
                    <item key="order_reg_type">new</item>
                    <item key="order_id">600101</item>
                  </dt_assoc>
                </item>
                <item key="object">ORDER</item>
                <item key="event_id">000000000000000000000000000000a0</item>
                <item key="event">STATUS_CHANGE</item>
                <item key="event_date">2014-06-19T15:31:47Z</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.com</item>
                    <item key="period">1</item>
                    <item key="domain_id">500101</item>
                    <item key="expiration_date">2015-06-19T15:31:42Z</item>
                  </dt_assoc>
                </item>
                <item key="object">DOMAIN</item>
                <item key="event_id">000000000000000000000000000000a1</item>
                <item key="event">REGISTERED</item>
                <item key="event_date">2014-06-19T15:32:47Z</item>
              </dt_assoc>
            </item>
            <item key="2">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.com</item>
                    <item key="domain_id">500101</item>
                    <item key="expiration_date">2015-06-19T15:31:42Z</item>
                  </dt_assoc>
                </item>
                <item key="object">DOMAIN</item>
                <item key="event_id">000000000000000000000000000000a2</item>
                <item key="event">CREATED</item>
                <item key="event_date">2014-06-19T15:33:47Z</item>
              </dt_assoc>
            </item>
            <item key="3">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.com</item>
                    <item key="domain_id">500101</item>
                    <item key="verification_status">pending</item>
                  </dt_assoc>
                </item>
                <item key="object">DOMAIN</item>
                <item key="event_id">000000000000000000000000000000a3</item>
                <item key="event">REGISTRANT_VERIFICATION_STATUS_CHANGE</item>
                <item key="event_date">2014-06-19T15:34:47Z</item>
              </dt_assoc>
            </item>
            <item key="4">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.com</item>
                    <item key="domain_id">500101</item>
                    <item key="nameserver_list">
                      <dt_array>
                        <item key="0">ns1.example.net</item>
                        <item key="1">ns2.example.net</item>
                      </dt_array>
                    </item>
                  </dt_assoc>
                </item>
                <item key="object">DOMAIN</item>
                <item key="event_id">000000000000000000000000000000a4</item>
                <item key="event">NAMESERVER_UPDATE</item>
                <item key="event_date">2014-06-19T15:35:47Z</item>
              </dt_assoc>
            </item>
            <item key="5">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.com</item>
                    <item key="period">1</item>
                    <item key="domain_id">500101</item>
                    <item key="expiration_date">2016-06-19T15:31:42Z</item>
                  </dt_assoc>
                </item>
                <item key="object">DOMAIN</item>
                <item key="event_id">000000000000000000000000000000a5</item>
                <item key="event">RENEWED</item>
                <item key="event_date">2014-06-19T15:36:47Z</item>
              </dt_assoc>
            </item>
            <item key="6">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.org</item>
                    <item key="domain_id">500102</item>
                    <item key="expiration_date">2014-06-19T00:00:00Z</item>
                  </dt_assoc>
                </item>
                <item key="object">DOMAIN</item>
                <item key="event_id">000000000000000000000000000000a6</item>
                <item key="event">EXPIRED</item>
                <item key="event_date">2014-06-19T15:37:47Z</item>
              </dt_assoc>
            </item>
            <item key="7">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.org</item>
                    <item key="redemption_grace_period_end_date">2014-07-19T15:38:47Z</item>
                    <item key="domain_id">500102</item>
                    <item key="reason">expired</item>
                    <item key="deletion_date">2014-06-19T15:38:47Z</item>
                  </dt_assoc>
                </item>
                <item key="object">DOMAIN</item>
                <item key="event_id">000000000000000000000000000000a7</item>
                <item key="event">DELETED</item>
                <item key="event_date">2014-06-19T15:38:47Z</item>
              </dt_assoc>
            </item>
            <item key="8">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.de</item>
                    <item key="domain_id">500103</item>
                    <item key="zone_check_status">invalid</item>
                  </dt_assoc>
                </item>
                <item key="object">DOMAIN</item>
                <item key="event_id">000000000000000000000000000000a8</item>
                <item key="event">ZONE_CHECK_STATUS_CHANGE</item>
                <item key="event_date">2014-06-19T15:39:47Z</item>
              </dt_assoc>
            </item>
            <item key="9">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.shop</item>
                    <item key="claim_status">initiated</item>
                    <item key="order_id">600103</item>
                  </dt_assoc>
                </item>
                <item key="object">ORDER</item>
                <item key="event_id">000000000000000000000000000000a9</item>
                <item key="event">CLAIM_STATUS_CHANGE</item>
                <item key="event_date">2014-06-19T15:40:47Z</item>
              </dt_assoc>
            </item>
            <item key="10">
              <dt_assoc>
                <item key="object_data">
                  <dt_assoc>
                    <item key="domain_name">example.net</item>
                    <item key="transfer_id">700101</item>
                    <item key="order_id">600102</item>
                    <item key="transfer_status">pending_owner</item>
                  </dt_assoc>
                </item>
                <item key="object">TRANSFER</item>
                <item key="event_id">000000000000000000000000000000aa</item>
                <item key="event">STATUS_CHANGE</item>
                <item key="event_date">2014-06-19T15:41:47Z</item>
              </dt_assoc>
            </item>
          </dt_array>
        </item>
        <item key="total">11</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// No event waits.
///
/// Made by hand.
#[test]
fn no_event_waits() {
    let request = PollEvents::new().limit(1);
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">POLL</item>
    <item key="object">EVENT</item>
    <item key="attributes">
      <dt_assoc>
        <item key="limit">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: PollEventsReply = assert_answers::<
        Opensrs,
        _,
    >(
        "PollEvents",
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
    <item key="object">EVENT</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="events"><dt_array></dt_array></item>
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
