// @generated from spec/opensrs/actions/RenewDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// A renewal by one year.
///
/// Made by hand.
#[test]
fn a_renewal_by_one_year() {
    let request = RenewDomain::new(RenewDomainRequired {
        domain: "example.com".into(),
        current_expiration_year: registrar_sdk::runtime::Seen::recorded(2027),
        period: 1,
        handle: OrderHandling::Process,
        auto_renew: false,
    });
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">RENEW</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="currentexpirationyear">2027</item>
        <item key="period">1</item>
        <item key="handle">process</item>
        <item key="auto_renew">0</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: RenewDomainReply = assert_answers::<
        Opensrs,
        _,
    >(
        "RenewDomain",
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
    <item key="response_text">Command completed successfully</item>
    <item key="attributes">
      <dt_assoc>
        <item key="admin_email">adams@example.com</item>
        <item key="order_id">1867227</item>
        <item key="auto_renew">0</item>
        <item key="id">678899</item>
        <item key="registration expiration date">2028-11-03 16:14:46</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// A renewal with every parameter, which is queued.
///
/// Made by hand.
#[test]
fn a_renewal_with_every_parameter_which_is_queued() {
    let request = RenewDomain::new(RenewDomainRequired {
            domain: "example.de".into(),
            current_expiration_year: registrar_sdk::runtime::Seen::recorded(2027),
            period: 10,
            handle: OrderHandling::Save,
            auto_renew: true,
        })
        .affiliate_id("partner-7")
        .parked_pages(YesNo::No)
        .registrant_ip("192.0.2.1");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">RENEW</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.de</item>
        <item key="currentexpirationyear">2027</item>
        <item key="period">10</item>
        <item key="handle">save</item>
        <item key="auto_renew">1</item>
        <item key="affiliate_id">partner-7</item>
        <item key="f_parkp">N</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: RenewDomainReply = assert_answers::<
        Opensrs,
        _,
    >(
        "RenewDomain",
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
    <item key="response_code">250</item>
    <item key="response_text">Request queued</item>
    <item key="transaction_id">2026-11-22 03:41:07 27585 102</item>
    <item key="attributes">
      <dt_assoc>
        <item key="order_id">1867228</item>
        <item key="id">678900</item>
        <item key="auto_renew">1</item>
        <item key="queue_request_id">4021</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// The year is not that of the registry.
///
/// Made by hand.
#[test]
fn the_year_is_not_that_of_the_registry() {
    assert_declined::<
        Opensrs,
    >(
        "RenewDomain",
        200,
        "541",
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
    <item key="is_success">0</item>
    <item key="response_code">541</item>
    <item key="response_text">Provided expiration year does not match registry value</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// It has been renewed already.
///
/// Made by hand.
#[test]
fn it_has_been_renewed_already() {
    assert_declined::<
        Opensrs,
    >(
        "RenewDomain",
        200,
        "555",
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
    <item key="is_success">0</item>
    <item key="response_code">555</item>
    <item key="response_text">Domain already renewed</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// It has been renewed already, as the test system says it.
///
/// Made by hand.
#[test]
fn it_has_been_renewed_already_as_the_test_system_says_it() {
    assert_declined::<
        Opensrs,
    >(
        "RenewDomain",
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
    <item key="object">DOMAIN</item>
    <item key="is_success">0</item>
    <item key="response_code">465</item>
    <item key="response_text">Domain Already Renewed</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
