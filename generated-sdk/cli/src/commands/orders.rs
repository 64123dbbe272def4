//! The commands that follow orders.

use crate::options;
use clap::{Arg, Command};

/// Returns `orders` with its subcommands.
pub fn orders() -> Command {
    let id = || Arg::new("id").value_name("ID").help("The id of the order");
    let common = |command: Command| {
        command
            .args(options::of_account())
            .args(options::of_journal())
            .arg(options::account_id())
            .args(options::of_connection())
            .arg(options::json())
    };
    let list = Command::new("list")
        .about("Lists the unfinished orders of all accounts in the journal")
        .args(options::of_account())
        .args(options::of_journal())
        .arg(options::json());
    let reconcile = Command::new("reconcile")
        .about("Finds out whether orders with an unknown outcome were placed")
        .arg(id().help("The id of the order [default: all whose outcome is unknown]"));
    let settle = Command::new("settle")
        .about("Waits until every name of a placed order has succeeded or failed")
        .arg(id().required(true))
        .arg(options::deadline());
    let conclude = Command::new("conclude")
        .about("Records the outcome of an order that you have found out yourself")
        .long_about(
            "Records the outcome of an order that you have found out yourself.\n\nAn order that is recorded as not \
             placed although it was placed is charged twice when it is placed again.",
        )
        .arg(id().required(true))
        .arg(
            Arg::new("outcome")
                .value_name("OUTCOME")
                .required(true)
                .value_parser(["placed", "not-placed"])
                .help("The outcome"),
        )
        .arg(options::value("number", "NUMBER", "The service's number of the task or order that was placed"));
    Command::new("orders")
        .about("Follows orders: lists, reconciles, settles and concludes them")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand(list)
        .subcommands([reconcile, settle, conclude].map(common))
}
