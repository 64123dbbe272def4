//! The command line.

mod actions;
mod orders;
mod tasks;

pub use actions::of_action;

use crate::options;
use clap::{Arg, Command, value_parser};
use clap_complete::Shell;
use registrar_descriptions::all;

const LONG_ABOUT: &str = "\
Manages domain names at domain registrars: everyday tasks over all accounts, orders that are sent once, and any action of \
any service.

The accounts are in a configuration file; without one, they are those whose keys are in the environment: \
ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and, for temporary keys, ALIBABA_CLOUD_SECURITY_TOKEN; \
OPENSRS_USERNAME and OPENSRS_KEY. `registrar help accounts` describes the file.

Results are printed on standard output, everything else on standard error.";

const AFTER: &str = "\
Exit codes:
  0  done
  1  failed: nothing was carried out, a read failed, or a name of an order failed
  2  usage: the command line, the configuration or the environment is wrong, and nothing was sent
  3  refused: by a rule or a limit before anything was sent, or by the service
  4  unknown: it may have been carried out; the command to run next is printed
  5  partly done: some names are done and others are not, or the output could not be written";

const ACCOUNTS: &str = "\
The accounts are in a TOML file: that of --config or $REGISTRAR_CONFIG, or registrar/config.toml in $XDG_CONFIG_HOME, \
%APPDATA% or ~/.config. With a file, only its accounts are used, and each is read-only unless the file says otherwise.

  # Optional; paths are relative to this file.
  journal = \"orders.journal\"

  [accounts.main]
  service = \"aliyun-domain\"
  edition = \"international\"
  # MAIN_ALIBABA_CLOUD_ACCESS_KEY_ID and so on; see below.
  credentials = {environment = \"MAIN_\"}
  # Optional: the service's id of the account, or STS is asked for orders.
  account_id = \"1234567890123456\"
  # Optional: \"write\", \"purchase\", \"destroy\".
  allow = [\"write\", \"purchase\"]
  # Optional: the limit of everything that one command orders.
  limit = \"200USD\"
  # Optional: the currency of the account; with a limit, that of the limit.
  currency = \"USD\"
  # Optional: prices by suffix, where the service returns none; that of
  # a redemption is for the name, the others are for each year.
  prices = {renew = {com = \"12USD\"}, redeem = {com = \"90USD\"}}
  # Optional: another base URL.
  endpoint = \"https://domain.example.com\"

The credentials are one of:
  \"environment\"                          the service's own variables
  {environment = \"MAIN_\"}                the same, with a prefix
  {file = \"keys.ini\", profile = \"main\"}  a file in the vendor's format
  \"chain\"                                where the vendor's tools look
  \"prompt\"                               asked for at the terminal

--account NAME selects an account. Without a file, the accounts are named after their services.";

/// Returns the whole command line.
pub fn all_commands() -> Command {
    Command::new("registrar")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Manages domain names at domain registrars")
        .long_about(LONG_ABOUT)
        .after_help(AFTER)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(tasks::all())
        .subcommand(orders::orders())
        .subcommands(all().iter().map(actions::of_service))
        .subcommand(actions::list())
        .subcommand(actions::describe())
        .subcommand(accounts())
        .subcommand(completions())
}

fn accounts() -> Command {
    let [_, config] = options::of_account();
    Command::new("accounts")
        .about("Lists the accounts; --help describes the configuration file")
        .long_about(ACCOUNTS)
        .arg(config)
        .arg(options::json())
}

fn completions() -> Command {
    Command::new("completions")
        .about("Prints the completions for a shell")
        .arg(Arg::new("shell").value_name("SHELL").required(true).value_parser(value_parser!(Shell)))
}

#[cfg(test)]
mod tests {
    #[test]
    fn clap_accepts_all_commands() {
        super::all_commands().debug_assert();
    }
}
