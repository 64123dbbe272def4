// @generated from spec/opensrs/actions/RegisterDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// A registration with the reseller's nameservers.
///
/// Made by hand.
#[test]
fn a_registration_with_the_reseller_s_nameservers() {
    let request = RegisterDomain::new(RegisterDomainRequired {
            domain: "example.com".into(),
            period: 1,
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
            custom_nameservers: false,
            custom_tech_contact: false,
            reg_username: "alexexample".into(),
            reg_password: "not-a-secret-1".into(),
        })
        .handle(OrderHandling::Process);
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
        <item key="reg_type">new</item>
        <item key="period">1</item>
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
        <item key="custom_nameservers">0</item>
        <item key="custom_tech_contact">0</item>
        <item key="reg_username">alexexample</item>
        <item key="reg_password">not-a-secret-1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: RegisterDomainReply = assert_answers::<
        Opensrs,
        _,
    >(
        "RegisterDomain",
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
    <item key="response_text">Domain registration successfully completed.</item>
    <item key="attributes">
      <dt_assoc>
        <item key="registration_text">Domain registration successfully completed.</item>
        <item key="admin_email">robin@example.com</item>
        <item key="registration_code">200</item>
        <item key="domain_id">1532247</item>
        <item key="id">11820034</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// A registration with every parameter. No suffix asks for all of `tld_data`.
///
/// Made by hand.
#[test]
fn a_registration_with_every_parameter_no_suffix_asks_for_all_of() {
    let request = RegisterDomain::new(RegisterDomainRequired {
            domain: "example.us".into(),
            period: 2,
            contact_set: ContactSet::new()
                .owner(
                    Contact::new()
                        .first_name("Alex")
                        .last_name("Example")
                        .org_name("Example Works")
                        .address1("1 Example Street")
                        .address2("Suite 2")
                        .address3("Back door")
                        .city("Sampletown")
                        .state("ON")
                        .postal_code("A1A 1A1")
                        .country("CA")
                        .phone("+1.4165550100")
                        .fax("+1.4165550101")
                        .email("alex@example.com")
                        .url("https://www.example.com")
                        .lang_pref("EN")
                        .vat("CA123456"),
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
            custom_nameservers: true,
            custom_tech_contact: true,
            reg_username: "alexexample".into(),
            reg_password: "not-a-secret-1".into(),
        })
        .handle(OrderHandling::Save)
        .nameserver_list([
            Nameserver::new("ns1.example.net").sortorder(1),
            Nameserver::new("ns2.example.net").sortorder(2),
        ])
        .reg_domain("example.net")
        .auto_renew(true)
        .affiliate_id("partner-7")
        .comments("Ordered by telephone")
        .lock_domain(true)
        .whois_privacy(true)
        .parked_pages(YesNo::No)
        .link_domains(false)
        .encoding_type("fre")
        .dns_template("default")
        .tld_data(
            TldData::new()
                .nexus([("app_purpose", "P1"), ("category", "C11")])
                .au_registrant_info([
                    ("registrant_name", "Example Works"),
                    ("eligibility_type", "Company"),
                ])
                .ced_info([
                    ("contact_type", "owner"),
                    ("locality_country", "SG"),
                    ("legal_entity_type", "corporation"),
                    ("id_type", "certificate"),
                    ("id_number", "000000"),
                ])
                .it_registrant_info([
                    ("entity_type", "1"),
                    ("nationality_code", "IT"),
                    ("reg_code", "000000"),
                ])
                .registrant_extra_info([
                    ("registrant_type", "individual"),
                    ("id_card_number", "000000"),
                ])
                .professional_data([("profession", "Engineer")])
                .br_register_number("000000")
                .forwarding_email("alex@example.net"),
        )
        .premium_price_to_verify("120.00".parse().unwrap())
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
        <item key="reg_type">new</item>
        <item key="period">2</item>
        <item key="handle">save</item>
        <item key="contact_set">
          <dt_assoc>
            <item key="owner">
              <dt_assoc>
                <item key="first_name">Alex</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="address2">Suite 2</item>
                <item key="address3">Back door</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="fax">+1.4165550101</item>
                <item key="email">alex@example.com</item>
                <item key="url">https://www.example.com</item>
                <item key="lang_pref">EN</item>
                <item key="vat">CA123456</item>
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
        <item key="auto_renew">1</item>
        <item key="affiliate_id">partner-7</item>
        <item key="comments">Ordered by telephone</item>
        <item key="f_lock_domain">1</item>
        <item key="f_whois_privacy">1</item>
        <item key="f_parkp">N</item>
        <item key="link_domains">0</item>
        <item key="encoding_type">fre</item>
        <item key="dns_template">default</item>
        <item key="tld_data">
          <dt_assoc>
            <item key="nexus">
              <dt_assoc>
                <item key="app_purpose">P1</item>
                <item key="category">C11</item>
              </dt_assoc>
            </item>
            <item key="au_registrant_info">
              <dt_assoc>
                <item key="eligibility_type">Company</item>
                <item key="registrant_name">Example Works</item>
              </dt_assoc>
            </item>
            <item key="ced_info">
              <dt_assoc>
                <item key="contact_type">owner</item>
                <item key="id_number">000000</item>
                <item key="id_type">certificate</item>
                <item key="legal_entity_type">corporation</item>
                <item key="locality_country">SG</item>
              </dt_assoc>
            </item>
            <item key="it_registrant_info">
              <dt_assoc>
                <item key="entity_type">1</item>
                <item key="nationality_code">IT</item>
                <item key="reg_code">000000</item>
              </dt_assoc>
            </item>
            <item key="registrant_extra_info">
              <dt_assoc>
                <item key="id_card_number">000000</item>
                <item key="registrant_type">individual</item>
              </dt_assoc>
            </item>
            <item key="professional_data">
              <dt_assoc>
                <item key="profession">Engineer</item>
              </dt_assoc>
            </item>
            <item key="br_register_number">000000</item>
            <item key="forwarding_email">alex@example.net</item>
          </dt_assoc>
        </item>
        <item key="premium_price_to_verify">120.00</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: RegisterDomainReply = assert_answers::<
        Opensrs,
        _,
    >(
        "RegisterDomain",
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
    <item key="response_text">Domain registration successfully completed.
WHOIS Privacy cannot be applied.</item>
    <item key="transaction_id">2026-11-22 03:41:12 27585 103</item>
    <item key="attributes">
      <dt_assoc>
        <item key="registration_text">Domain registration successfully completed.</item>
        <item key="registration_code">200</item>
        <item key="id">3735281</item>
        <item key="cancelled_orders">
          <dt_array>
            <item key="0">3764860</item>
            <item key="1">3764861</item>
          </dt_array>
        </item>
        <item key="admin_email">robin@example.com</item>
        <item key="whois_privacy">
          <dt_assoc>
            <item key="response_text">WHOIS Privacy cannot be applied.</item>
            <item key="order_id">3735282</item>
            <item key="response_code">300</item>
            <item key="is_success">0</item>
          </dt_assoc>
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

/// A success that has registered nothing.
///
/// Made by hand.
#[test]
fn a_success_that_has_registered_nothing() {
    let _: RegisterDomainReply = assert_answers::<
        Opensrs,
        _,
    >(
        "RegisterDomain",
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
    <item key="response_text">Registration successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="registration_text">Registration successful</item>
        <item key="registration_code">200</item>
        <item key="id">3735283</item>
        <item key="forced_pending">3735283</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// A registry that takes its time.
///
/// Made by hand.
#[test]
fn a_registry_that_takes_its_time() {
    let _: RegisterDomainReply = assert_answers::<
        Opensrs,
        _,
    >(
        "RegisterDomain",
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
    <item key="attributes">
      <dt_assoc>
        <item key="id">3735284</item>
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

/// A name that is taken. The order was saved as pending.
///
/// Made by hand.
#[test]
fn a_name_that_is_taken_the_order_was_saved_as_pending() {
    assert_declined::<
        Opensrs,
    >(
        "RegisterDomain",
        200,
        "485",
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
    <item key="response_code">485</item>
    <item key="response_text">Domain taken</item>
    <item key="attributes">
      <dt_assoc>
        <item key="forced_pending">1064637</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// Nameservers that the registry does not know.
///
/// Made by hand.
#[test]
fn nameservers_that_the_registry_does_not_know() {
    assert_declined::<
        Opensrs,
    >(
        "RegisterDomain",
        200,
        "435",
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
    <item key="response_code">435</item>
    <item key="response_text">Name server 'dns1.example.com' is not found at the registry.</item>
    <item key="attributes">
      <dt_assoc>
        <item key="registration_code">435</item>
        <item key="id">3735283</item>
        <item key="forced_pending">3735283</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// The registry has not answered in time, so that the outcome is not known.
///
/// Made by hand.
#[test]
fn the_registry_has_not_answered_in_time_so_that_the_outcome_is() {
    assert_declined::<
        Opensrs,
    >(
        "RegisterDomain",
        200,
        "705",
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
    <item key="response_code">705</item>
    <item key="response_text">Timed out.</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
