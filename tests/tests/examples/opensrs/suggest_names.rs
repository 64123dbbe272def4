// @generated from spec/opensrs/actions/SuggestNames.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// A name and similar ones, in two suffixes.
///
/// Made by hand.
#[test]
fn a_name_and_similar_ones_in_two_suffixes() {
    let request = SuggestNames::new("example shop")
        .tlds([".com", ".net"])
        .services([SuggestionService::Lookup, SuggestionService::Suggestion]);
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
        <item key="searchstring">example shop</item>
        <item key="tlds">
          <dt_array>
            <item key="0">.com</item>
            <item key="1">.net</item>
          </dt_array>
        </item>
        <item key="services">
          <dt_array>
            <item key="0">lookup</item>
            <item key="1">suggestion</item>
          </dt_array>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: SuggestNamesReply = assert_answers::<
        Opensrs,
        _,
    >(
        "SuggestNames",
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
    <item key="request_response_time">0.444</item>
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
                    <item key="domain">exampleshop.com</item>
                    <item key="status">taken</item>
                  </dt_assoc>
                </item>
                <item key="1">
                  <dt_assoc>
                    <item key="domain">exampleshop.net</item>
                    <item key="status">available</item>
                  </dt_assoc>
                </item>
              </dt_array>
            </item>
          </dt_assoc>
        </item>
        <item key="suggestion">
          <dt_assoc>
            <item key="count">49</item>
            <item key="is_success">1</item>
            <item key="response_code">200</item>
            <item key="response_text">Command completed successfully.</item>
            <item key="items">
              <dt_array>
                <item key="0">
                  <dt_assoc>
                    <item key="domain">bestexampleshop.com</item>
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

/// A search with every parameter, cut short.
///
/// Made by hand.
#[test]
fn a_search_with_every_parameter_cut_short() {
    let request = SuggestNames::new("example")
        .tlds([".com", ".guru"])
        .services([
            SuggestionService::Lookup,
            SuggestionService::Suggestion,
            SuggestionService::Premium,
            SuggestionService::PremiumMakeOffer,
            SuggestionService::PremiumBrokeredTransfer,
            SuggestionService::PersonalNames,
        ])
        .languages(["en", "de"])
        .maximum(25)
        .max_wait_time("0.4".parse().unwrap())
        .service_override(
            ServiceOverride::new()
                .lookup(ServiceLimits::new().tlds([".com"]).no_cache_tlds([".com"]))
                .suggestion(ServiceLimits::new().maximum(10))
                .premium(
                    ServiceLimits::new()
                        .tlds([".com"])
                        .maximum(5)
                        .price_min("100".parse().unwrap())
                        .price_max("10000".parse().unwrap()),
                )
                .personal_names(ServiceLimits::new().maximum(3)),
        )
        .skip_registry_lookup(true);
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
        <item key="searchstring">example</item>
        <item key="tlds">
          <dt_array>
            <item key="0">.com</item>
            <item key="1">.guru</item>
          </dt_array>
        </item>
        <item key="services">
          <dt_array>
            <item key="0">lookup</item>
            <item key="1">suggestion</item>
            <item key="2">premium</item>
            <item key="3">premium_make_offer</item>
            <item key="4">premium_brokered_transfer</item>
            <item key="5">personal_names</item>
          </dt_array>
        </item>
        <item key="languages">
          <dt_array>
            <item key="0">en</item>
            <item key="1">de</item>
          </dt_array>
        </item>
        <item key="maximum">25</item>
        <item key="max_wait_time">0.4</item>
        <item key="service_override">
          <dt_assoc>
            <item key="lookup">
              <dt_assoc>
                <item key="tlds">
                  <dt_array>
                    <item key="0">.com</item>
                  </dt_array>
                </item>
                <item key="no_cache_tlds">
                  <dt_array>
                    <item key="0">.com</item>
                  </dt_array>
                </item>
              </dt_assoc>
            </item>
            <item key="suggestion">
              <dt_assoc>
                <item key="maximum">10</item>
              </dt_assoc>
            </item>
            <item key="premium">
              <dt_assoc>
                <item key="tlds">
                  <dt_array>
                    <item key="0">.com</item>
                  </dt_array>
                </item>
                <item key="maximum">5</item>
                <item key="price_min">100</item>
                <item key="price_max">10000</item>
              </dt_assoc>
            </item>
            <item key="personal_names">
              <dt_assoc>
                <item key="maximum">3</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
        <item key="skip_registry_lookup">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: SuggestNamesReply = assert_answers::<
        Opensrs,
        _,
    >(
        "SuggestNames",
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
    <item key="search_key">Ko1fN8Fnw1qaCuFE1tc1daCaT1E</item>
    <item key="request_response_time">0.412</item>
    <item key="attributes">
      <dt_assoc>
        <item key="lookup">
          <dt_assoc>
            <item key="count">3</item>
            <item key="is_success">1</item>
            <item key="response_code">200</item>
            <item key="response_text">Command completed successfully.</item>
            <item key="items">
              <dt_array>
                <item key="0">
                  <dt_assoc>
                    <item key="domain">example.guru</item>
                    <item key="status">available</item>
                    <item key="has_claim">1</item>
                  </dt_assoc>
                </item>
                <item key="1">
                  <dt_assoc>
                    <item key="domain">example.com</item>
                    <item key="status">taken</item>
                    <item key="reason">Reserved Name</item>
                  </dt_assoc>
                </item>
                <item key="2">
                  <dt_assoc>
                    <item key="domain">example.net</item>
                    <item key="status">in_progress</item>
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
                    <item key="third_party_offer_url">https://offers.example.net/?partner=1&amp;domain=</item>
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
                    <item key="status">undetermined</item>
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
