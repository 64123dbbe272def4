// @generated from spec/opensrs/actions/SuggestNames.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A name and similar ones, in two suffixes.",
            SuggestNames::new("example shop")
                .tlds([".com", ".net"])
                .services([SuggestionService::Lookup, SuggestionService::Suggestion]),
        ),
        (
            "A search with every parameter, cut short.",
            SuggestNames::new("example")
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
                        .lookup(
                            ServiceLimits::new().tlds([".com"]).no_cache_tlds([".com"]),
                        )
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
                .skip_registry_lookup(true),
        ),
    ]);
}
