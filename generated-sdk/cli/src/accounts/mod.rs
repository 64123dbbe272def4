//! The accounts that commands use: those of the configuration file, or else those whose keys the environment has.

pub mod config;
pub mod credentials;
mod reader;

use crate::actions::names;
use crate::failure::{Exit, Failure, plain};
use crate::options::get;
use clap::ArgMatches;
use config::Config;
use credentials::{Keys, Source};
use registrar_descriptions::{Effect, Service, all};
use registrar_sdk::{Currency, Money, Prices};
use std::path::{Path, PathBuf};

/// An account of a service.
#[derive(Clone, Debug)]
pub struct Account {
    /// The name in the configuration; without one, the name of the service.
    pub name: String,
    /// The service.
    pub service: &'static Service,
    /// The edition's name.
    pub edition: String,
    /// The source of the credentials.
    pub credentials: Source,
    /// The service's own id of the account.
    pub id: Option<String>,
    /// The effects that it may have, apart from reads.
    pub allowed: Vec<Effect>,
    /// The limit of everything that one command orders.
    pub limit: Option<Money>,
    /// The currency that it is charged in.
    pub currency: Option<Currency>,
    /// Prices that the service does not return.
    pub prices: Prices,
    /// The base URL instead of the edition's.
    pub endpoint: Option<String>,
}

/// The effects that the configuration can allow.
pub const ALLOWABLE: [(&str, Effect); 3] =
    [("write", Effect::Write), ("purchase", Effect::Purchase), ("destroy", Effect::Destroy)];

impl Account {
    /// Returns whether it may have an effect.
    pub fn allows(&self, effect: Effect) -> bool {
        effect == Effect::Read || self.allowed.contains(&effect)
    }

    /// Returns whether nothing but reads is allowed.
    pub fn is_read_only(&self) -> bool {
        self.allowed.is_empty()
    }
}

/// The accounts that a command can use.
pub struct Accounts {
    config: Option<Config>,
}

/// The accounts that a command asks for.
#[derive(Default)]
pub struct Wanted {
    /// The name: `--account`.
    pub name: Option<String>,
    /// The service.
    pub service: Option<&'static Service>,
    /// The edition: `--edition`.
    pub edition: Option<String>,
    /// The service's own id of the account, of which the environment does not know anything: `--account-id`.
    pub id: Option<String>,
    /// Another base URL: `--endpoint`.
    pub endpoint: Option<String>,
}

impl Wanted {
    /// Reads the options of a command.
    pub fn read(matches: &ArgMatches) -> Self {
        Self {
            name: get(matches, "account"),
            service: None,
            edition: get(matches, "edition"),
            id: get(matches, "account-id"),
            endpoint: get(matches, "endpoint"),
        }
    }
}

impl Accounts {
    /// Reads the configuration file, if there is one.
    pub fn load(matches: &ArgMatches) -> Result<Self, Failure> {
        Ok(Self { config: Config::load(get(matches, "config"))? })
    }

    /// Returns the journal of the configuration.
    pub fn journal(&self) -> Option<&Path> {
        self.config.as_ref()?.journal.as_deref()
    }

    /// Returns the accounts that a command asks for: at least one.
    pub fn all(&self, wanted: &Wanted) -> Result<Vec<Account>, Failure> {
        let accounts = match &self.config {
            Some(config) => of_config(config, wanted)?,
            None => of_environment(wanted, |keys| keys.any_is_set())?,
        };
        if accounts.is_empty() {
            return Err(self.none(wanted));
        }
        Ok(accounts)
    }

    /// Returns the account that a command asks for. Keys that are missing in the environment are an error later, which
    /// names them.
    pub fn one(&self, wanted: &Wanted) -> Result<Account, Failure> {
        let accounts = match &self.config {
            Some(config) => of_config(config, wanted)?,
            None => of_environment(wanted, |_| true)?,
        };
        let names: Vec<&str> = accounts.iter().map(|account| account.name.as_str()).collect();
        if names.len() > 1 {
            let text =
                format!("several accounts fit: select one with --account {}", names.join(" or --account "));
            return Err(Failure::usage(text));
        }
        accounts.into_iter().next().ok_or_else(|| self.none(wanted))
    }

    /// Returns the account of an order: the one that fits, or of several the one with the order's id of the account.
    pub fn of_order(&self, wanted: &Wanted, id: &str) -> Result<Account, Failure> {
        match &self.config {
            Some(config) => {
                let mut named = of_config(config, wanted)?;
                named.retain(|account| account.id.as_deref() == Some(id));
                match <[Account; 1]>::try_from(named) {
                    Ok([account]) => Ok(account),
                    Err(_) => self.one(wanted),
                }
            }
            None => self.one(wanted),
        }
    }

    /// Checks that an account may have an effect.
    pub fn permit(&self, account: &Account, effect: Effect, task: &str) -> Result<(), Failure> {
        let word = ALLOWABLE.into_iter().find(|(_, each)| *each == effect).map(|(word, _)| word);
        let (Some(word), false, Some(config)) = (word, account.allows(effect), &self.config) else {
            return Ok(());
        };
        let mut words: Vec<String> = ALLOWABLE
            .into_iter()
            .filter(|(_, effect)| account.allowed.contains(effect))
            .map(|(word, _)| format!("\"{word}\""))
            .collect();
        words.push(format!("\"{word}\""));
        let text = format!(
            "{task} was not sent: the account `{}` may not do this. To allow it, write `allow = [{}]` under \
             [accounts.{}] in {}",
            account.name,
            words.join(", "),
            account.name,
            config.path.display(),
        );
        Err(Failure::new(Exit::Refused, text))
    }

    /// Returns the failure of a command for which there is no account.
    fn none(&self, wanted: &Wanted) -> Failure {
        let mut kind = wanted.service.map(|service| format!(" of {}", service.name)).unwrap_or_default();
        kind.extend(wanted.edition.iter().map(|edition| format!(" of the edition {edition}")));
        match &self.config {
            Some(config) => {
                let text = format!("{} has no account{kind}", config.path.display());
                Failure::usage(format!("{text}: add one, as `registrar help accounts` describes"))
            }
            None => {
                let variables: Vec<String> =
                    all().iter().map(|it| Keys::of(it).variables("").join(" and ")).collect();
                let file = config::default_path().unwrap_or_else(|| PathBuf::from("a file for --config"));
                Failure::usage(format!(
                    "there is no account{kind}: set {}, or describe accounts in {}, see `registrar help accounts`",
                    variables.join(", or "),
                    file.display(),
                ))
            }
        }
    }
}

fn of_config(config: &Config, wanted: &Wanted) -> Result<Vec<Account>, Failure> {
    if wanted.id.is_some() {
        let text = format!(
            "--account-id is for keys of the environment: write `account_id` in {}",
            config.path.display()
        );
        return Err(Failure::usage(text));
    }
    check_name(wanted, config.accounts.iter().map(|account| account.name.as_str()))?;
    let is_wanted = |account: &&Account| {
        wanted.name.as_ref().is_none_or(|name| *name == account.name)
            && wanted.service.is_none_or(|service| service.name == account.service.name)
            && wanted.edition.as_ref().is_none_or(|edition| *edition == account.edition)
    };
    let with_endpoint = |account: &Account| {
        let endpoint = wanted.endpoint.clone().or_else(|| account.endpoint.clone());
        Account { endpoint, ..account.clone() }
    };
    Ok(config.accounts.iter().filter(is_wanted).map(with_endpoint).collect())
}

/// Returns an account for each service. Nothing is forbidden: without a file, the options of each command decide.
fn of_environment(wanted: &Wanted, is_set: impl Fn(&Keys) -> bool) -> Result<Vec<Account>, Failure> {
    check_name(wanted, all().iter().map(|service| service.name.as_str()))?;
    let account = |service: &'static Service| {
        let keys = Keys::of(service);
        let has_edition = |name: &String| service.editions.iter().any(|edition| edition.name == *name);
        let is_wanted = wanted.name.as_ref().is_none_or(|name| *name == service.name)
            && wanted.service.is_none_or(|wanted| wanted.name == service.name)
            && wanted.edition.as_ref().is_none_or(has_edition);
        let edition = wanted.edition.clone().or(service.editions.first().map(|it| it.name.clone()));
        (is_wanted && is_set(&keys)).then(|| Account {
            name: service.name.clone(),
            service,
            edition: edition.unwrap_or_default(),
            credentials: Source::Environment { prefix: String::new() },
            id: wanted.id.clone().filter(|_| keys.need_account_id()),
            allowed: ALLOWABLE.map(|(_, effect)| effect).to_vec(),
            limit: None,
            currency: None,
            prices: Prices::new(),
            endpoint: wanted.endpoint.clone(),
        })
    };
    Ok(all().iter().filter_map(account).collect())
}

fn check_name<'a>(wanted: &Wanted, names: impl Iterator<Item = &'a str> + Clone) -> Result<(), Failure> {
    match &wanted.name {
        Some(name) if !names.clone().any(|each| each == name) => {
            let advice = names::advice(name, names);
            Err(Failure::usage(plain(&format!("there is no account `{name}`: {advice}"))))
        }
        _ => Ok(()),
    }
}
