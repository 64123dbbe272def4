// @generated from spec/opensrs/actions/TransferDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// A transfer.
///
/// Made by hand.
#[test]
fn a_transfer() {
    let request = TransferDomain::new(TransferDomainRequired {
            domain: "example.com".into(),
            contact_set: ContactSet::new()
                .owner(
                    Contact::new()
                        .first_name("Alex")
                        .last_name("Example")
                        .org_name("Example Works")
                        .address1("1 Example Street")
                        .city("Sampletown")
                        .state("ON")
                        .postal_code("A1A 1A1")
                        .country("CA")
                        .phone("+1.4165550100")
                        .email("alex@example.com"),
                )
                .admin(
                    Contact::new()
                        .first_name("Robin")
                        .last_name("Example")
                        .org_name("Example Works")
                        .address1("1 Example Street")
                        .city("Sampletown")
                        .state("ON")
                        .postal_code("A1A 1A1")
                        .country("CA")
                        .phone("+1.4165550100")
                        .email("robin@example.com"),
                )
                .billing(
                    Contact::new()
                        .first_name("Kim")
                        .last_name("Example")
                        .org_name("Example Works")
                        .address1("1 Example Street")
                        .city("Sampletown")
                        .state("ON")
                        .postal_code("A1A 1A1")
                        .country("CA")
                        .phone("+1.4165550100")
                        .email("kim@example.com"),
                ),
            custom_tech_contact: false,
            reg_username: "alexexample".into(),
            reg_password: "not-a-secret-1".into(),
        })
        .handle(OrderHandling::Process)
        .auth_info("not-a-code");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">SW_REGISTER</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="reg_type">transfer</item>
        <item key="handle">process</item>
        <item key="contact_set">
          <dt_assoc>
            <item key="owner">
              <dt_assoc>
                <item key="first_name">Alex</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">alex@example.com</item>
              </dt_assoc>
            </item>
            <item key="admin">
              <dt_assoc>
                <item key="first_name">Robin</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">robin@example.com</item>
              </dt_assoc>
            </item>
            <item key="billing">
              <dt_assoc>
                <item key="first_name">Kim</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">kim@example.com</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
        <item key="custom_tech_contact">0</item>
        <item key="reg_username">alexexample</item>
        <item key="reg_password">not-a-secret-1</item>
        <item key="auth_info">not-a-code</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: TransferDomainReply = assert_answers::<
        Opensrs,
        _,
    >(
        "TransferDomain",
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
    <item key="response_text">Transfer request has been successfully sent</item>
    <item key="attributes">
      <dt_assoc>
        <item key="registration_text">Transfer request has been successfully sent</item>
        <item key="transfer_id">37021</item>
        <item key="registration_code">200</item>
        <item key="id">3735288</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// A transfer with every parameter.
///
/// Made by hand.
#[test]
fn a_transfer_with_every_parameter() {
    let request = TransferDomain::new(TransferDomainRequired {
            domain: "example.us".into(),
            contact_set: ContactSet::new()
                .owner(
                    Contact::new()
                        .first_name("Alex")
                        .last_name("Example")
                        .org_name("Example Works")
                        .address1("1 Example Street")
                        .city("Sampletown")
                        .state("ON")
                        .postal_code("A1A 1A1")
                        .country("CA")
                        .phone("+1.4165550100")
                        .email("alex@example.com"),
                )
                .admin(
                    Contact::new()
                        .first_name("Robin")
                        .last_name("Example")
                        .org_name("Example Works")
                        .address1("1 Example Street")
                        .city("Sampletown")
                        .state("ON")
                        .postal_code("A1A 1A1")
                        .country("CA")
                        .phone("+1.4165550100")
                        .email("robin@example.com"),
                )
                .billing(
                    Contact::new()
                        .first_name("Kim")
                        .last_name("Example")
                        .org_name("Example Works")
                        .address1("1 Example Street")
                        .city("Sampletown")
                        .state("ON")
                        .postal_code("A1A 1A1")
                        .country("CA")
                        .phone("+1.4165550100")
                        .email("kim@example.com"),
                )
                .tech(
                    Contact::new()
                        .first_name("Sam")
                        .last_name("Example")
                        .org_name("Example Works")
                        .address1("1 Example Street")
                        .city("Sampletown")
                        .state("ON")
                        .postal_code("A1A 1A1")
                        .country("CA")
                        .phone("+1.4165550100")
                        .email("sam@example.com"),
                ),
            custom_tech_contact: true,
            reg_username: "alexexample".into(),
            reg_password: "not-a-secret-1".into(),
        })
        .period(1)
        .handle(OrderHandling::Save)
        .custom_nameservers(true)
        .nameserver_list([
            Nameserver::new("ns1.example.net").sortorder(1),
            Nameserver::new("ns2.example.net").sortorder(2),
        ])
        .reg_domain("example.net")
        .auth_info("not-a-code")
        .auto_renew(true)
        .affiliate_id("partner-7")
        .change_contact(true)
        .comments("Ordered by telephone")
        .lock_domain(true)
        .whois_privacy(true)
        .parked_pages(YesNo::Yes)
        .link_domains(false)
        .encoding_type("fre")
        .tld_data(TldData::new().nexus([("app_purpose", "P1"), ("category", "C11")]))
        .premium_price_to_verify("120.00".parse().unwrap())
        .custom_transfer_nameservers(true)
        .registrant_ip("192.0.2.1");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">SW_REGISTER</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.us</item>
        <item key="reg_type">transfer</item>
        <item key="period">1</item>
        <item key="handle">save</item>
        <item key="contact_set">
          <dt_assoc>
            <item key="owner">
              <dt_assoc>
                <item key="first_name">Alex</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">alex@example.com</item>
              </dt_assoc>
            </item>
            <item key="admin">
              <dt_assoc>
                <item key="first_name">Robin</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">robin@example.com</item>
              </dt_assoc>
            </item>
            <item key="billing">
              <dt_assoc>
                <item key="first_name">Kim</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">kim@example.com</item>
              </dt_assoc>
            </item>
            <item key="tech">
              <dt_assoc>
                <item key="first_name">Sam</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">sam@example.com</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
        <item key="custom_nameservers">1</item>
        <item key="custom_tech_contact">1</item>
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
        <item key="reg_username">alexexample</item>
        <item key="reg_password">not-a-secret-1</item>
        <item key="reg_domain">example.net</item>
        <item key="auth_info">not-a-code</item>
        <item key="auto_renew">1</item>
        <item key="affiliate_id">partner-7</item>
        <item key="change_contact">1</item>
        <item key="comments">Ordered by telephone</item>
        <item key="f_lock_domain">1</item>
        <item key="f_whois_privacy">1</item>
        <item key="f_parkp">Y</item>
        <item key="link_domains">0</item>
        <item key="encoding_type">fre</item>
        <item key="tld_data">
          <dt_assoc>
            <item key="nexus">
              <dt_assoc>
                <item key="app_purpose">P1</item>
                <item key="category">C11</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
        <item key="premium_price_to_verify">120.00</item>
        <item key="custom_transfer_nameservers">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: TransferDomainReply = assert_answers::<
        Opensrs,
        _,
    >(
        "TransferDomain",
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
    <item key="response_text">Transfer order created</item>
    <item key="transaction_id">2026-11-22 03:41:19 27585 104</item>
    <item key="attributes">
      <dt_assoc>
        <item key="registration_text">Transfer order created</item>
        <item key="registration_code">200</item>
        <item key="id">3735289</item>
        <item key="transfer_id">37022</item>
        <item key="admin_email">robin@example.com</item>
        <item key="cancelled_orders">
          <dt_array>
            <item key="0">3764860</item>
          </dt_array>
        </item>
        <item key="whois_privacy">
          <dt_assoc>
            <item key="response_text">WHOIS Privacy ordered.</item>
            <item key="order_id">3735290</item>
            <item key="response_code">200</item>
            <item key="is_success">1</item>
          </dt_assoc>
        </item>
        <item key="queue_request_id">4022</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// A success that has asked for nothing.
///
/// Made by hand.
#[test]
fn a_success_that_has_asked_for_nothing() {
    let _: TransferDomainReply = assert_answers::<
        Opensrs,
        _,
    >(
        "TransferDomain",
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
    <item key="response_text">Transfer order created</item>
    <item key="attributes">
      <dt_assoc>
        <item key="id">3735291</item>
        <item key="forced_pending">3735291</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// A name that cannot be transferred.
///
/// Made by hand.
#[test]
fn a_name_that_cannot_be_transferred() {
    assert_declined::<
        Opensrs,
    >(
        "TransferDomain",
        200,
        "487",
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
    <item key="response_code">487</item>
    <item key="response_text">Domain not transferable</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
