//! The options of the commands, apart from the parameters of actions.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, value_parser};
use registrar_descriptions::{Action, Effect, Service};
use registrar_sdk::{Currency, Decimal, Money};
use std::path::PathBuf;
use std::time::Duration;

/// Returns the options of an action.
pub fn of_action(service: &'static Service, action: &Action) -> Vec<Arg> {
    let editions: Vec<&str> = service.editions.iter().map(|edition| edition.name.as_str()).collect();
    let first = editions.first().copied().unwrap_or_default();
    let edition = format!("Call this edition, which has its own accounts [default: {first}]");
    let mut options = vec![
        value("edition", "EDITION", edition).value_parser(PossibleValuesParser::new(editions)),
        switch("dry-run", "Show the parameters, the string to sign and the signature, and send nothing"),
        switch("read-only", "Refuse everything that changes something"),
        switch("unchecked", "Do not check the parameters against the rules of the description"),
    ];
    match action.effect {
        Effect::Purchase => options.extend(of_purchase(service)),
        Effect::Destroy => {
            let help = "Confirm with the name of what is destroyed; a terminal asks for it otherwise";
            options.push(value("confirm", "NAME", help));
        }
        Effect::Write if action.replaces_all || action.locks_out => {
            options.push(switch("yes", "Do not ask for a confirmation at a terminal"));
        }
        Effect::Read | Effect::Write | Effect::Undecided => {}
    }
    options.extend(of_connection());
    if service.protocol == "alibaba-rpc" {
        options.push(
            value("format", "FORMAT", "Ask the service for this format; the output is JSON [default: json]")
                .value_parser(["json", "xml"]),
        );
        options.push(
            value("signature", "VERSION", "Sign with this version [default: 1.0]").value_parser(["1.0", "3"]),
        );
    }
    options.push(json());
    options
}

fn of_purchase(service: &Service) -> Vec<Arg> {
    let mut options = vec![
        value("at-most", "MONEY", "Set the limit for the whole order, such as 15USD")
            .value_parser(money)
            .conflicts_with("at-any-price"),
        switch("at-any-price", "Accept any price, and ask for none"),
        switch("allow-premium", "Accept premium names, whose prices the registry sets"),
        value("order-id", "ID", "Give the order your own id; it is placed once [default: a random id]"),
        journal(),
    ];
    if service.protocol == "alibaba-rpc" {
        options.push(account());
    }
    options
}

/// Returns the options for the connection.
pub fn of_connection() -> [Arg; 2] {
    [
        value("endpoint", "URL", "Call this base URL; plain HTTP only at this machine"),
        value("timeout", "SECONDS", "Wait this long for each response [default: 10, and 90 for OpenSRS]")
            .value_parser(value_parser!(u64).range(1..)),
    ]
}

/// Returns the option for the journal.
pub fn journal() -> Arg {
    let help = "Keep orders in this file [default: registrar/orders.journal in $XDG_DATA_HOME, %LOCALAPPDATA% \
                or ~/.local/share]";
    value("journal", "FILE", help).value_parser(value_parser!(PathBuf))
}

/// Returns the option for the account.
pub fn account() -> Arg {
    value("account", "ID", "The id of the account that pays [default: Alibaba Cloud's STS is asked]")
}

/// Returns the option for compact output.
pub fn json() -> Arg {
    switch("json", "Print JSON on one line")
}

/// Returns an option with a value.
pub fn value(name: &'static str, value: &'static str, help: impl Into<String>) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help.into())
}

/// Returns an option without a value.
pub fn switch(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

fn money(text: &str) -> Result<Money, String> {
    let text = text.trim();
    let at = text.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(text.len());
    let (amount, currency) = text.split_at(at);
    let amount = amount.trim().parse::<Decimal>().ok();
    match (amount, Currency::new(currency)) {
        (Some(amount), Some(currency)) => Ok(Money::new(amount, currency)),
        _ => Err("expected an amount and a currency, such as 15USD or 15.50EUR".to_owned()),
    }
}

/// Returns the value of an option, if the command has it and it is given.
pub fn get<T: Clone + Send + Sync + 'static>(matches: &ArgMatches, name: &str) -> Option<T> {
    matches.try_get_one::<T>(name).ok().flatten().cloned()
}

/// Returns whether an option without a value is given.
pub fn is_set(matches: &ArgMatches, name: &str) -> bool {
    get::<bool>(matches, name) == Some(true)
}

/// The settings of the client.
#[derive(Clone, Debug, Default)]
pub struct Connection {
    /// The edition's name.
    pub edition: String,
    /// The base URL instead of the edition's.
    pub endpoint: Option<String>,
    /// The timeout of each response.
    pub timeout: Option<Duration>,
    /// Whether responses are requested in XML.
    pub xml: bool,
    /// Whether requests are signed with version 3.
    pub version_3: bool,
    /// Whether everything but reads is refused.
    pub read_only: bool,
    /// The id of the account.
    pub account: Option<String>,
    /// The currency of the account.
    pub currency: Option<Currency>,
    /// Whether missing credentials are replaced by a placeholder.
    pub placeholder: bool,
}

impl Connection {
    /// Reads the settings.
    pub fn read(matches: &ArgMatches, service: &Service) -> Self {
        let first = service.editions.first().map(|edition| edition.name.clone());
        Self {
            edition: get(matches, "edition").or(first).unwrap_or_default(),
            endpoint: get(matches, "endpoint"),
            timeout: get(matches, "timeout").map(Duration::from_secs),
            xml: get::<String>(matches, "format").as_deref() == Some("xml"),
            version_3: get::<String>(matches, "signature").as_deref() == Some("3"),
            read_only: is_set(matches, "read-only"),
            account: get(matches, "account"),
            currency: get::<Money>(matches, "at-most").map(|most| most.currency()),
            placeholder: is_set(matches, "dry-run"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::money;

    #[test]
    fn a_limit_is_an_amount_with_its_currency() {
        for (text, shown) in [("15USD", "15.00 USD"), ("15.50 EUR", "15.50 EUR"), (" 0.1CNY ", "0.10 CNY")] {
            let parsed = money(text).expect("money");
            assert_eq!(parsed, shown.parse().expect("money"), "{text}");
        }
        for odd in ["15", "USD", "15usd", "15$", "USD15", "", "1e3USD"] {
            assert!(money(odd).is_err(), "{odd}");
        }
    }
}
