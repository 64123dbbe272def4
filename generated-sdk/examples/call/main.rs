//! Calls any action of any service from the shell.
//!
//! ```text
//! export ALIBABA_CLOUD_ACCESS_KEY_ID=… ALIBABA_CLOUD_ACCESS_KEY_SECRET=…
//! cargo run --example call -- CheckDomain DomainName=example.com
//! cargo run --example call -- CheckDomain DomainName=example.com --edition international --dry-run
//! cargo run --example call -- LookupDomain domain=example.com --service opensrs
//! ```

mod json;
mod options;

use options::{Options, Target, USAGE};
use registrar_sdk::{
    Client, ClientBuilder, Effect, Error, Params, Preview, Service, Spend, extend::Protocol,
};
use registrar_sdk::{aliyun_domain, opensrs};
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let outcome = match Options::read(std::env::args().skip(1)) {
        Ok(options) => call(options).await,
        Err(problem) => Err(format!("{problem}\n\n{USAGE}")),
    };
    match outcome {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

async fn call(options: Options) -> Result<String, String> {
    match options.service {
        Target::AliyunDomain => {
            let placeholder = aliyun_domain::Credentials::new("placeholder-id", "placeholder-secret");
            let credentials = credentials(&options, aliyun_domain::Credentials::from_env(), placeholder)?;
            let builder = builder::<aliyun_domain::AliyunDomain>(&options, "china", credentials)?;
            run(builder.method(options.method).response_format(options.format), options).await
        }
        Target::Opensrs => {
            let placeholder = opensrs::Credentials::new("placeholder", "0123456789abcdef");
            let credentials = credentials(&options, opensrs::Credentials::from_env(), placeholder)?;
            run(builder::<opensrs::Opensrs>(&options, "horizon", credentials)?, options).await
        }
    }
}

/// A dry run sends nothing, so it needs no account.
fn credentials<C>(options: &Options, found: Result<C, Error>, placeholder: C) -> Result<C, String> {
    match found {
        Err(problem) if options.dry_run => {
            eprintln!("{problem}\nThis dry run is signed with a placeholder.\n");
            Ok(placeholder)
        }
        found => found.map_err(|problem| problem.to_string()),
    }
}

fn builder<S: Service>(
    options: &Options,
    edition: &str,
    credentials: <S::Protocol as Protocol>::Credentials,
) -> Result<ClientBuilder<S>, String> {
    let name = options.edition.as_deref().unwrap_or(edition);
    let editions = S::INFO.editions;
    let names: Vec<&str> = editions.iter().map(|edition| edition.name).collect();
    let edition = editions.iter().find(|edition| edition.name.eq_ignore_ascii_case(name));
    let edition = edition.ok_or_else(|| format!("--edition takes {}, not {name}", names.join(" or ")))?;
    let mut builder = Client::<S>::builder(edition, credentials).user_agent("call-example");
    if options.allows_plain_http() {
        builder = builder.allow_plain_http();
    }
    if let Some(endpoint) = &options.endpoint {
        builder = builder.endpoint(endpoint);
    }
    Ok(builder)
}

async fn run<S: Service>(builder: ClientBuilder<S>, options: Options) -> Result<String, String> {
    let Options { action, params, dry_run, spend, currency, destroy, unchecked, .. } = options;
    let builder = currency.into_iter().fold(builder, ClientBuilder::currency);
    let mut client = builder.build().map_err(|error| error.to_string())?;
    if unchecked {
        client = client.unchecked();
    }
    if dry_run {
        return client
            .preview_call(&action, params)
            .map(|preview| show(&preview))
            .map_err(|error| error.to_string());
    }
    let shown = match (destroy, spend) {
        (Some(name), _) => {
            client.call_to_destroy(&action, params, &name).await.map(|response| json::json(&response))
        }
        (None, Some(spend)) => order(&client, &action, params, spend).await,
        (None, None) => client.call(&action, params).await.map(|response| json::json(&response)),
    };
    shown.map_err(|error| hint::<S>(&action, error.to_string()))
}

async fn order<S: Service>(
    client: &Client<S>,
    action: &str,
    params: Params,
    spend: Spend,
) -> Result<String, Error> {
    let order = client.order_named(action, params)?;
    let placed = client.place(&order, spend).await?;
    Ok(placed.document().map(json::json).unwrap_or_default())
}

/// The SDK's errors speak of its methods; here options stand for them.
fn hint<S: Service>(action: &str, error: String) -> String {
    let effect = S::INFO.operation(action).map(|operation| operation.effect);
    match effect {
        _ if !error.contains("client.call_to") && !error.contains("client.order_named") => error,
        Some(Effect::Destroy) => format!("{error}\nHere: --destroy NAME"),
        _ => format!("{error}\nHere: --at-most '15.50 USD', or --any-price"),
    }
}

fn show(preview: &Preview) -> String {
    let mut lines = vec![format!("{} {}", preview.method, preview.address), String::new()];
    lines.extend(preview.parameters.iter().map(|(name, value)| format!("  {name} = {value}")));
    lines.extend([String::new(), "string to sign".to_owned(), format!("  {}", preview.string_to_sign)]);
    lines.extend([String::new(), "signature".to_owned(), format!("  {}", preview.signature)]);
    lines.extend([
        String::new(),
        "Nothing was sent. Whoever has all of this can send it, so keep it to yourself.".to_owned(),
    ]);
    lines.join("\n")
}
