//! The configuration file's TOML, read with the line of each mistake.
//!
//! No message quotes a value that could be a key put into the wrong place.

use super::config::{Config, home};
use super::credentials::Source;
use super::{ALLOWABLE, Account};
use crate::actions::names::advice;
use crate::failure::Failure;
use crate::options::money;
use registrar_descriptions::{Effect, Service, all};
use registrar_sdk::{Currency, Money, OrderKind, Prices};
use std::ops::Range;
use std::path::{Path, PathBuf};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

const TOP: [&str; 2] = ["journal", "accounts"];

const ACCOUNT: [&str; 9] =
    ["service", "edition", "credentials", "account_id", "allow", "limit", "currency", "prices", "endpoint"];

/// The orders whose prices can be given.
const PRICED: [(&str, OrderKind); 4] = [
    ("register", OrderKind::Register),
    ("renew", OrderKind::Renew),
    ("redeem", OrderKind::Redeem),
    ("transfer", OrderKind::Transfer),
];

/// A mistake, with its place.
struct Mistake {
    at: Range<usize>,
    text: String,
}

type Read<T> = Result<T, Mistake>;

/// Reads a configuration.
pub fn read(path: PathBuf, text: &str) -> Result<Config, Failure> {
    let folder = path.parent().unwrap_or(Path::new("")).to_owned();
    match read_top(&folder, text) {
        Ok((journal, accounts)) => Ok(Config { path, journal, accounts }),
        Err(Mistake { at, text: problem }) => {
            let line = text.get(..at.start).unwrap_or_default().lines().count().max(1);
            // A span that begins a line is on that line.
            let begins = text.get(..at.start).is_some_and(|before| before.ends_with('\n'));
            let line = line + usize::from(begins);
            Err(Failure::usage(format!("{}:{line}: {problem}", path.display())))
        }
    }
}

fn read_top(folder: &Path, text: &str) -> Read<(Option<PathBuf>, Vec<Account>)> {
    let table = DeTable::parse(text).map_err(|error| Mistake {
        at: error.span().unwrap_or_default(),
        text: format!("invalid TOML: {}", error.message()),
    })?;
    let table = table.get_ref();
    known_keys(table, &TOP, "the configuration")?;
    let journal = match table.get("journal") {
        Some(value) => Some(in_folder(folder, string(value, "journal", "the path of a file")?)),
        None => None,
    };
    let mut accounts = Vec::new();
    if let Some(value) = table.get("accounts") {
        let entries = sub_table(value, "accounts", "a table for each account, such as [accounts.main]")?;
        for (name, value) in entries {
            let account = sub_table(value, name.get_ref(), "a table, such as [accounts.main]")?;
            accounts.push((name.span().start, read_account(folder, name, account)?));
        }
    }
    // The parser sorts them by name.
    accounts.sort_by_key(|(at, _)| *at);
    Ok((journal, accounts.into_iter().map(|(_, account)| account).collect()))
}

fn read_account(
    folder: &Path,
    name: &Spanned<std::borrow::Cow<'_, str>>,
    table: &DeTable<'_>,
) -> Read<Account> {
    let whole = format!("the account `{}`", name.get_ref());
    known_keys(table, &ACCOUNT, &whole)?;
    let needed = |key: &str| {
        table
            .get(key)
            .ok_or_else(|| Mistake { at: name.span(), text: format!("{whole} needs the key `{key}`") })
    };
    let text = |key: &str, form: &str| table.get(key).map(|value| string(value, key, form)).transpose();
    let value = needed("service")?;
    let service = service(value, string(value, "service", "the name of a service")?)?;
    let edition = match table.get("edition") {
        Some(value) => edition(service, value, string(value, "edition", "the name of an edition")?)?,
        None if service.editions.len() > 1 => {
            let names: Vec<String> = service.editions.iter().map(|it| format!("\"{}\"", it.name)).collect();
            let text =
                format!("{whole} needs an edition: write `edition = {}`", names.join("` or `edition = "));
            return Err(Mistake { at: name.span(), text });
        }
        None => service.editions.first().map(|edition| edition.name.clone()).unwrap_or_default(),
    };
    let credentials = needed("credentials")?;
    let limit = match table.get("limit") {
        Some(value) => Some(amount(value, "limit")?),
        None => None,
    };
    let currency = match table.get("currency") {
        Some(value) => Some(code(value, string(value, "currency", "a code, such as \"USD\"")?, limit)?),
        None => limit.map(|limit| limit.currency()),
    };
    let (prices, currency) = match table.get("prices") {
        Some(value) => prices(value, currency)?,
        None => (Prices::new(), currency),
    };
    Ok(Account {
        name: name.get_ref().to_string(),
        service,
        edition,
        credentials: source(folder, credentials)?,
        id: text("account_id", "the number of the account in quotes")?.map(str::to_owned),
        allowed: table.get("allow").map(allowed).transpose()?.unwrap_or_default(),
        limit,
        currency,
        prices,
        endpoint: text("endpoint", "a URL")?.map(str::to_owned),
    })
}

fn service(value: &Spanned<DeValue<'_>>, name: &str) -> Read<&'static Service> {
    registrar_descriptions::find(name).ok_or_else(|| {
        let advice = advice(name, all().iter().map(|service| service.name.as_str()));
        mistake(value, format!("unknown service `{name}`: {advice}"))
    })
}

fn edition(service: &Service, value: &Spanned<DeValue<'_>>, name: &str) -> Read<String> {
    let names = service.editions.iter().map(|edition| edition.name.as_str());
    match names.clone().any(|each| each == name) {
        true => Ok(name.to_owned()),
        false => {
            let advice = advice(name, names);
            Err(mistake(value, format!("{} has no edition `{name}`: {advice}", service.name)))
        }
    }
}

fn amount(value: &Spanned<DeValue<'_>>, key: &str) -> Read<Money> {
    let text = string(value, key, "an amount, such as \"15USD\"")?;
    money(text).map_err(|problem| mistake(value, format!("`{key}`: {problem}")))
}

/// Reads prices by order and suffix, and the currency. The price of a redemption is for the name, the others are for
/// each year.
fn prices(value: &Spanned<DeValue<'_>>, mut currency: Option<Currency>) -> Read<(Prices, Option<Currency>)> {
    const FORM: &str = "tables of suffixes, such as {redeem = {com = \"90USD\"}}";
    let mut prices = Prices::new();
    let table = sub_table(value, "prices", FORM)?;
    known_keys(table, &PRICED.map(|(word, _)| word), "`prices`")?;
    for (word, kind) in PRICED {
        let Some(value) = table.get(word) else { continue };
        for (suffix, value) in sub_table(value, word, FORM)? {
            let price = amount(value, suffix.get_ref())?;
            let expected = *currency.get_or_insert(price.currency());
            if price.currency() != expected {
                let text =
                    format!("`{suffix}`: the account is charged in {expected}", suffix = suffix.get_ref());
                return Err(mistake(value, text));
            }
            prices = match kind {
                OrderKind::Redeem => prices.per_name(kind, suffix.get_ref(), price),
                _ => prices.per_year(kind, suffix.get_ref(), price),
            };
        }
    }
    Ok((prices, currency))
}

fn code(value: &Spanned<DeValue<'_>>, text: &str, limit: Option<Money>) -> Read<Currency> {
    let currency = Currency::new(text)
        .ok_or_else(|| mistake(value, "`currency`: expected three letters, such as \"USD\"".to_owned()))?;
    match limit {
        Some(limit) if limit.currency() != currency => {
            let text =
                format!("`currency` is {currency}, but `limit` is in {}: use one currency", limit.currency());
            Err(mistake(value, text))
        }
        _ => Ok(currency),
    }
}

fn allowed(value: &Spanned<DeValue<'_>>) -> Read<Vec<Effect>> {
    let form = "a list, such as [\"write\", \"purchase\"]";
    let entries = value.get_ref().as_array().ok_or_else(|| expected(value, "allow", form))?;
    let mut effects = Vec::new();
    for entry in entries.iter() {
        let word = string(entry, "allow", form)?;
        let effect = ALLOWABLE.into_iter().find(|(each, _)| *each == word).map(|(_, effect)| effect);
        effects.push(effect.ok_or_else(|| {
            let advice = advice(word, ALLOWABLE.map(|(word, _)| word));
            mistake(entry, format!("`allow` has the unknown entry `{word}`: {advice}"))
        })?);
    }
    Ok(effects)
}

const SOURCES: &str =
    "\"environment\", \"chain\", \"prompt\", {environment = \"PREFIX_\"} or {file = \"PATH\"}";

/// Reads the source of the credentials. A string that is not one of the words is not quoted: it may be a key.
fn source(folder: &Path, value: &Spanned<DeValue<'_>>) -> Read<Source> {
    let odd = || expected(value, "credentials", SOURCES);
    match value.get_ref() {
        DeValue::String(word) => match &**word {
            "environment" => Ok(Source::Environment { prefix: String::new() }),
            "chain" => Ok(Source::Chain),
            "prompt" => Ok(Source::Prompt),
            _ => Err(odd()),
        },
        DeValue::Table(table) => {
            known_keys(table, &["environment", "file", "profile"], "`credentials`")?;
            let text =
                |key: &str, form: &str| table.get(key).map(|value| string(value, key, form)).transpose();
            let profile = text("profile", "the name of a section")?;
            match (text("environment", "a prefix, such as \"MAIN_\"")?, text("file", "the path of a file")?) {
                (Some(prefix), None) if profile.is_none() => {
                    Ok(Source::Environment { prefix: prefix.to_owned() })
                }
                (None, Some(path)) => Ok(Source::File {
                    path: in_folder(folder, path),
                    profile: profile.unwrap_or("default").to_owned(),
                }),
                _ => Err(odd()),
            }
        }
        _ => Err(odd()),
    }
}

/// Returns a path, relative to the folder of the configuration or to the home directory.
fn in_folder(folder: &Path, path: &str) -> PathBuf {
    match (path.strip_prefix("~/"), home()) {
        (Some(rest), Some(home)) => home.join(rest),
        _ => folder.join(path),
    }
}

fn known_keys(table: &DeTable<'_>, known: &[&str], whole: &str) -> Read<()> {
    for key in table.keys() {
        if !known.contains(&&**key.get_ref()) {
            let advice = advice(key.get_ref(), known.iter().copied());
            let text = format!("{whole} has the unknown key `{}`: {advice}", key.get_ref());
            return Err(Mistake { at: key.span(), text });
        }
    }
    Ok(())
}

fn string<'t>(value: &'t Spanned<DeValue<'_>>, key: &str, form: &str) -> Read<&'t str> {
    value.get_ref().as_str().ok_or_else(|| expected(value, key, form))
}

fn sub_table<'t, 'i>(value: &'t Spanned<DeValue<'i>>, key: &str, form: &str) -> Read<&'t DeTable<'i>> {
    value.get_ref().as_table().ok_or_else(|| expected(value, key, form))
}

fn expected(value: &Spanned<DeValue<'_>>, key: &str, form: &str) -> Mistake {
    mistake(value, format!("`{key}`: expected {form}"))
}

fn mistake(value: &Spanned<DeValue<'_>>, text: String) -> Mistake {
    Mistake { at: value.span(), text }
}

#[cfg(test)]
mod tests {
    use super::read;
    use std::path::PathBuf;

    fn problem(text: &str) -> String {
        let config = read(PathBuf::from("config.toml"), text);
        config.err().unwrap_or_else(|| panic!("no mistake: {text}")).message
    }

    const MAIN: &str = "[accounts.main]\nservice = \"opensrs\"\nedition = \"live\"\n";

    #[test]
    fn accounts_keep_the_order_of_the_file_and_paths_are_relative_to_it() {
        let text = "journal = \"orders.journal\"\n\
                    [accounts.shop]\nservice = \"aliyun-domain\"\nedition = \"china\"\ncredentials = \"chain\"\n\
                    limit = \"100 CNY\"\nallow = [\"purchase\"]\n\
                    [accounts.main]\nservice = \"opensrs\"\nedition = \"live\"\n\
                    credentials = {file = \"keys.ini\", profile = \"shop\"}\n";
        let config = read(PathBuf::from("/etc/registrar/config.toml"), text).expect("a configuration");
        let names: Vec<&str> = config.accounts.iter().map(|account| account.name.as_str()).collect();
        assert_eq!(names, ["shop", "main"]);
        assert_eq!(config.journal, Some(PathBuf::from("/etc/registrar/orders.journal")));
        let shop = &config.accounts[0];
        assert_eq!(shop.currency.map(|currency| currency.code().to_owned()).as_deref(), Some("CNY"));
        assert!(!shop.is_read_only() && config.accounts[1].is_read_only());
        let file = format!("{:?}", config.accounts[1].credentials);
        assert!(file.contains("/etc/registrar/keys.ini") && file.contains("shop"), "{file}");
    }

    #[test]
    fn a_mistake_has_its_line_and_a_fix() {
        let cases = [
            (
                format!("{MAIN}credentials = \"prompt\"\nalow = []"),
                "5: the account `main` has the unknown key `alow`: did you mean `allow`?",
            ),
            (
                format!("{MAIN}credentials = \"prompt\"\nallow = [\"purchases\"]"),
                "5: `allow` has the unknown entry `purchases`: did you mean `purchase`?",
            ),
            (
                format!("{MAIN}credentials = \"prompt\"\nlimit = \"100\""),
                "5: `limit`: expected an amount and a currency",
            ),
            (
                format!("{MAIN}credentials = \"prompt\"\naccount_id = 7"),
                "5: `account_id`: expected the number of the account in quotes",
            ),
            (
                format!("{MAIN}credentials = \"prompt\"\nlimit = \"9USD\"\ncurrency = \"EUR\""),
                "6: `currency` is EUR, but `limit` is in USD",
            ),
            (
                format!(
                    "{MAIN}credentials = \"chain\"\nprices = {{redeem = {{com = \"9USD\", net = \"9EUR\"}}}}"
                ),
                "5: `net`: the account is charged in USD",
            ),
            (
                format!("{MAIN}credentials = \"chain\"\nprices = {{redem = {{com = \"9USD\"}}}}"),
                "5: `prices` has the unknown key `redem`: did you mean `redeem`?",
            ),
            (MAIN.to_owned(), "1: the account `main` needs the key `credentials`"),
            (
                "[accounts.a]\nservice = \"opensr\"".to_owned(),
                "2: unknown service `opensr`: did you mean `opensrs`?",
            ),
            (
                "[accounts.a]\nservice = \"opensrs\"\nedition = \"china\"".to_owned(),
                "3: opensrs has no edition `china`: expected `live`, `horizon`",
            ),
            (
                "[accounts.a]\nservice = \"opensrs\"\ncredentials = \"chain\"".to_owned(),
                "1: the account `a` needs an edition: write `edition = \"live\"` or `edition = \"horizon\"`",
            ),
            (
                "\n[account.main]".to_owned(),
                "2: the configuration has the unknown key `account`: did you mean `accounts`?",
            ),
            ("a = ".to_owned(), "1: invalid TOML: "),
        ];
        for (text, wanted) in cases {
            let problem = problem(&text);
            assert!(problem.starts_with(&format!("config.toml:{wanted}")), "{problem}");
        }
    }

    #[test]
    fn a_key_in_the_wrong_place_is_not_quoted() {
        for line in [
            "credentials = \"canary\"",
            "credentials = {file = \"a\", environment = \"canary\"}",
            "credentials = [\"canary\"]",
            "credentials = {key = \"canary\"}",
        ] {
            let problem = problem(&format!("{MAIN}{line}"));
            assert!(!problem.contains("canary") && problem.starts_with("config.toml:4: "), "{problem}");
        }
    }
}
