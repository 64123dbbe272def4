use registrar_sdk::opensrs::{
    self, Credentials, ServiceLimits, ServiceOverride, SuggestNames, SuggestionService,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
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
        .max_wait_time("0.4".parse()?)
        .service_override(
            ServiceOverride::new()
                .lookup(ServiceLimits::new().tlds([".com"]).no_cache_tlds([".com"]))
                .suggestion(ServiceLimits::new().maximum(10))
                .premium(
                    ServiceLimits::new()
                        .tlds([".com"])
                        .maximum(5)
                        .price_min("100".parse()?)
                        .price_max("10000".parse()?),
                )
                .personal_names(ServiceLimits::new().maximum(3)),
        )
        .skip_registry_lookup(true);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
