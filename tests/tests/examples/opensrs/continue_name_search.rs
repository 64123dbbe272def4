// @generated from spec/opensrs/actions/ContinueNameSearch.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// The rest of a search.
///
/// Made by hand.
#[test]
fn the_rest_of_a_search() {
    let request = ContinueNameSearch::new("Ko1fN8Fnw1qaCuFE1tc1daCaT1E")
        .max_wait_time("0.7".parse().unwrap());
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">NAME_SUGGEST</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="search_key">Ko1fN8Fnw1qaCuFE1tc1daCaT1E</item>
        <item key="max_wait_time">0.7</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: ContinueNameSearchReply = assert_answers::<
        Opensrs,
        _,
    >(
        "ContinueNameSearch",
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
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
    <item key="is_search_completed">1</item>
    <item key="request_response_time">0.702</item>
    <item key="attributes">
      <dt_assoc>
        <item key="lookup">
          <dt_assoc>
            <item key="count">2</item>
            <item key="is_success">1</item>
            <item key="response_code">200</item>
            <item key="response_text">Command completed successfully.</item>
            <item key="items">
              <dt_array>
                <item key="0">
                  <dt_assoc>
                    <item key="domain">example.com</item>
                    <item key="status">taken</item>
                    <item key="reason">Reserved Name</item>
                  </dt_assoc>
                </item>
                <item key="1">
                  <dt_assoc>
                    <item key="domain">example.guru</item>
                    <item key="status">available</item>
                    <item key="has_claim">1</item>
                  </dt_assoc>
                </item>
              </dt_array>
            </item>
          </dt_assoc>
        </item>
        <item key="suggestion">
          <dt_assoc>
            <item key="count">1</item>
            <item key="is_success">1</item>
            <item key="response_code">200</item>
            <item key="response_text">Command completed successfully.</item>
            <item key="items">
              <dt_array>
                <item key="0">
                  <dt_assoc>
                    <item key="domain">getexample.com</item>
                    <item key="status">available</item>
                  </dt_assoc>
                </item>
              </dt_array>
            </item>
          </dt_assoc>
        </item>
        <item key="premium">
          <dt_assoc>
            <item key="count">1</item>
            <item key="is_success">1</item>
            <item key="response_code">200</item>
            <item key="response_text">Command completed successfully.</item>
            <item key="items">
              <dt_array>
                <item key="0">
                  <dt_assoc>
                    <item key="domain">examplez.com</item>
                    <item key="status">available</item>
                    <item key="price">2495.00</item>
                  </dt_assoc>
                </item>
              </dt_array>
            </item>
          </dt_assoc>
        </item>
        <item key="personal_names">
          <dt_assoc>
            <item key="count">1</item>
            <item key="is_success">1</item>
            <item key="response_code">200</item>
            <item key="response_text">Command completed successfully.</item>
            <item key="items">
              <dt_array>
                <item key="0">
                  <dt_assoc>
                    <item key="domain">shop.example.com</item>
                    <item key="status">available</item>
                  </dt_assoc>
                </item>
              </dt_array>
            </item>
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

/// It is still not done.
///
/// Made by hand.
#[test]
fn it_is_still_not_done() {
    let _: ContinueNameSearchReply = assert_answers::<
        Opensrs,
        _,
    >(
        "ContinueNameSearch",
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
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
    <item key="is_search_completed">0</item>
    <item key="search_key">vgL2FeBzZ8JuS5lIluIEYhDc7Vg</item>
    <item key="attributes">
      <dt_assoc>
        <item key="premium_make_offer">
          <dt_assoc>
            <item key="count">1</item>
            <item key="response_code">200</item>
            <item key="response_text">Command completed successfully.</item>
            <item key="items">
              <dt_array>
                <item key="0">
                  <dt_assoc>
                    <item key="domain">example1.com</item>
                    <item key="status">available</item>
                    <item key="price">0</item>
                    <item key="third_party_offer_url">https://offers.example.net/</item>
                  </dt_assoc>
                </item>
              </dt_array>
            </item>
          </dt_assoc>
        </item>
        <item key="premium_brokered_transfer">
          <dt_assoc>
            <item key="count">1</item>
            <item key="response_code">200</item>
            <item key="response_text">Command completed successfully.</item>
            <item key="items">
              <dt_array>
                <item key="0">
                  <dt_assoc>
                    <item key="domain">example2.com</item>
                    <item key="status">available</item>
                    <item key="price">1147</item>
                  </dt_assoc>
                </item>
              </dt_array>
            </item>
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
