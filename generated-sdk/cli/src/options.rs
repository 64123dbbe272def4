//! The options of the commands, apart from the parameters of actions.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, value_parser};
use registrar_descriptions::{Action, Effect, Service, all};
use registrar_sdk::{Currency, Decimal, Money};
use std::path::PathBuf;
use std::time::Duration;

/// Returns the options of an action.
pub fn of_action(service: &'static Service, action: &Action) -> Vec<Arg> {
    let mut options = vec![
        edition(std::slice::from_ref(service)),
        switch("dry-run", "Show the parameters, the string to sign and the signature, and send nothing"),
        switch("read-only", "Refuse everything that changes something"),
        switch("unchecked", "Do not check the parameters against the rules of the description"),
    ];
    match action.effect {
        Effect::Purchase => {
            options.extend(of_purchase());
            options.extend(of_journal());
            if service.protocol == "alibaba-rpc" {
                options.push(account_id());
            }
        }
        Effect::Destroy => {
            let help = "Confirm with the name of what is destroyed; a terminal asks for it otherwise";
            options.push(value("confirm", "NAME", help));
        }
        Effect::Write if action.replaces_all || action.locks_out => options.push(yes()),
        Effect::Read | Effect::Write | Effect::Undecided => {}
    }
    options.extend(of_account());
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

/// Returns the options of everything that charges the account.
pub fn of_purchase() -> [Arg; 4] {
    [
        value("at-most", "MONEY", "Set the limit for everything that the command orders, such as 15USD")
            .value_parser(money)
            .conflicts_with("at-any-price"),
        switch("at-any-price", "Accept any price, without a limit"),
        switch("premium", "Accept premium names, whose prices the registry sets"),
        value(
            "order-id",
            "ID",
            "Give the order your own id; it is placed once, however often the command runs",
        ),
    ]
}

/// Returns the option for the edition.
pub fn edition(services: &'static [Service]) -> Arg {
    let editions = || services.iter().flat_map(|service| &service.editions).map(|edition| &*edition.name);
    let help = match services {
        [one] => {
            let first = one.editions.first().map(|edition| &*edition.name).unwrap_or_default();
            format!("Call this edition, which has its own accounts [default: {first}, or the account's]")
        }
        _ => "Use accounts of this edition only".to_owned(),
    };
    value("edition", "EDITION", help).value_parser(PossibleValuesParser::new(editions()))
}

/// Returns the options that select an account.
pub fn of_account() -> [Arg; 2] {
    [
        value(
            "account",
            "NAME",
            "Use this account of the configuration; without one, accounts have the names of their services",
        ),
        value(
            "config",
            "FILE",
            "Read the accounts from this file [default: $REGISTRAR_CONFIG, or registrar/config.toml in \
             $XDG_CONFIG_HOME, %APPDATA% or ~/.config]",
        )
        .value_parser(value_parser!(PathBuf)),
    ]
}

/// Returns the option for Alibaba Cloud's id of the account.
pub fn account_id() -> Arg {
    let help = "The number of the Alibaba Cloud account of the environment's keys [default: STS is asked]";
    value("account-id", "ID", help)
}

/// Returns the options for the connection.
pub fn of_connection() -> [Arg; 3] {
    [
        value("endpoint", "URL", "Call this base URL; plain HTTP only at this machine"),
        value("timeout", "SECONDS", "Wait this long for each response [default: 10, and 90 for OpenSRS]")
            .value_parser(value_parser!(u64).range(1..)),
        value("log", "LEVEL", "Log calls and orders on standard error, without parameters and secrets")
            .value_parser(["error", "warn", "info", "debug", "trace"]),
    ]
}

/// Returns the options for the journal.
pub fn of_journal() -> [Arg; 2] {
    let help = "Keep orders in this file [default: the configuration's, or registrar/orders.journal in \
                $XDG_DATA_HOME, %LOCALAPPDATA% or ~/.local/share]";
    [
        value("journal", "FILE", help).value_parser(value_parser!(PathBuf)),
        value(
            "wait",
            "SECONDS",
            "Wait at most this long for another process that uses the journal [default: 60]",
        )
        .value_parser(value_parser!(u64)),
    ]
}

/// Returns the option for the time to wait for the end of an order.
pub fn deadline() -> Arg {
    value("deadline", "SECONDS", "Wait at most this long for the result of an order [default: 600]")
        .value_parser(value_parser!(u64))
}

/// Returns the time to wait for the end of an order.
pub fn deadline_of(matches: &ArgMatches) -> Duration {
    Duration::from_secs(get(matches, "deadline").unwrap_or(600))
}

/// Returns the option for compact output.
pub fn json() -> Arg {
    switch("json", "Print JSON on one line")
}

/// Returns the option that skips a confirmation.
pub fn yes() -> Arg {
    switch("yes", "Do not ask for a confirmation at a terminal")
}

/// Returns all editions of all services.
pub fn any_edition() -> Arg {
    edition(all())
}

/// Returns an option with a value.
pub fn value(name: &'static str, value: &'static str, help: impl Into<String>) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help.into())
}

/// Returns an option without a value.
pub fn switch(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

/// Reads an amount with its currency.
pub fn money(text: &str) -> Result<Money, String> {
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
