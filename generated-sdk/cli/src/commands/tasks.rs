//! The commands of everyday tasks.

use crate::options::{self, value};
use clap::{Arg, ArgAction, Command, value_parser};
use std::path::PathBuf;

/// Returns all of them.
pub fn all() -> [Command; 6] {
    [domains(), check(), register(), renew(), redeem(), nameservers()]
}

fn domains() -> Command {
    let expiring =
        value("expiring", "PERIOD", "List only names that expire within this period, such as 60d or 8w")
            .value_parser(crate::tasks::domains::period);
    common(Command::new("domains").about("Lists the domain names of all accounts [read]").arg(expiring))
}

fn check() -> Command {
    common(
        Command::new("check")
            .about("Checks at each account whether names can be registered [read]")
            .arg(names()),
    )
}

fn register() -> Command {
    let command = Command::new("register")
        .about("Registers names, and waits for the result [purchase]")
        .long_about(
            "Registers names, and waits for the result.\n\nThe registrant is a profile of the account, or contact data \
             in a file: first_name, last_name, organization, email, phone, address, city, state, country, postal_code. \
             Some services need more, such as OpenSRS a user name and a password for the registrant.",
        )
        .arg(names())
        .arg(years())
        .arg(value("profile", "ID", "The registrant: a profile that the account has").conflicts_with("contact"))
        .arg(file("contact", "The registrant: a JSON object with contact data in this file"))
        .arg(file("details", "A JSON object with further parameters of the service's own action, in this file"));
    purchase(command)
}

fn renew() -> Command {
    let command = Command::new("renew")
        .about("Renews names, and waits for the result [purchase]")
        .long_about(format!("Renews names, and waits for the result.\n\n{AGAIN}"));
    purchase(command.arg(names()).arg(years()))
}

fn redeem() -> Command {
    let command = Command::new("redeem")
        .about("Redeems names from their redemption period, and waits for the result [purchase]")
        .long_about(format!(
            "Redeems names from their redemption period, and waits for the result. It costs far more than a renewal.\n\n\
             {AGAIN}"
        ));
    purchase(command.arg(names()))
}

fn nameservers() -> Command {
    let set =
        value("set", "HOST", "Replace all nameservers by these; give several, or separate them with commas")
            .action(ArgAction::Append)
            .value_delimiter(',');
    let command = Command::new("nameservers")
        .about("Shows the nameservers of names, or replaces them [read, write]")
        .arg(names())
        .arg(set)
        .arg(options::yes());
    common(command)
}

const AGAIN: &str = "\
An order that is unfinished, after a crash, Ctrl-C or a lost response, is finished first, and nothing else is ordered. A \
finished one does not prevent another: in a script, give each order an --order-id.";

fn names() -> Arg {
    Arg::new("names").value_name("NAME").required(true).num_args(1..).help("The domain names, in any script")
}

fn years() -> Arg {
    value("years", "NUMBER", "The number of years")
        .required(true)
        .value_parser(value_parser!(u32).range(1..=10))
}

fn file(name: &'static str, help: &'static str) -> Arg {
    value(name, "FILE", help).value_parser(value_parser!(PathBuf))
}

fn purchase(command: Command) -> Command {
    let command = command.args(options::of_purchase()).arg(options::deadline()).args(options::of_journal());
    common(command.arg(options::account_id()))
}

fn common(command: Command) -> Command {
    command
        .args(options::of_account())
        .arg(options::any_edition())
        .args(options::of_connection())
        .arg(options::json())
}
