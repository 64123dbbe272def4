//! The commands: one for each action of each service, and those about them.

use crate::names::kebab;
use crate::{example, flags, options, text};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use clap_complete::Shell;
use registrar_descriptions::{Action, Service, all};

const LONG_ABOUT: &str = "\
Calls the APIs of domain registrars: any action of any service, with its parameters as flags.

Keys come from the environment only: ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and, for temporary \
keys, ALIBABA_CLOUD_SECURITY_TOKEN; OPENSRS_USERNAME and OPENSRS_KEY.

Responses are printed as JSON on standard output, everything else on standard error.";

const WORDS: &str = "\
Parameters in other forms: NAME=VALUE; NAME.FIELD=VALUE and NAME.1.FIELD=VALUE for groups and lists; @FILE with a JSON \
object; or - for a JSON object on standard input.

Other users of this machine can see arguments: give sensitive values in a file or on standard input.";

const AFTER: &str = "\
Exit codes:
  0  done
  1  failed: nothing was carried out, or a read failed
  2  usage: the command line or the environment is wrong, and nothing was sent
  3  refused: by a rule or a limit before anything was sent, or by the service
  4  unknown: the call may have been carried out";

/// Returns the whole command line.
pub fn all_commands() -> Command {
    Command::new("registrar")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Calls the APIs of domain registrars")
        .long_about(LONG_ABOUT)
        .after_help(AFTER)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(all().iter().map(of_service))
        .subcommand(list())
        .subcommand(describe())
        .subcommand(orders())
        .subcommand(completions())
}

fn of_service(service: &'static Service) -> Command {
    Command::new(&*service.name)
        .about(format!("Calls an action of {}", service.title))
        .long_about(text::unwrapped(&service.doc))
        .after_help(format!("`registrar list --service {} WORDS` searches the actions.", service.name))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_value_name("ACTION")
        .subcommand_help_heading("Actions")
        .disable_help_subcommand(true)
        .subcommands(service.actions.iter().map(|action| of_action(service, action)))
}

/// Returns the command of an action.
pub fn of_action(service: &'static Service, action: &'static Action) -> Command {
    let options = options::of_action(service, action);
    let taken = options.iter().filter_map(|option| option.get_long().map(str::to_owned));
    let flags = flags::of(action, taken);
    let example = example::command(service, action, &flags);
    let mut about = vec![text::unwrapped(&action.doc), text::effect(action)];
    about.extend(text::only_in(&action.editions));
    about.extend(action.deprecated.as_ref().map(|instead| format!("Deprecated: {instead}")));
    about.extend(action.settles_by.as_ref().map(|field| {
        format!("`{field}` of the response identifies the task or order whose result comes later.")
    }));
    about.extend(action.quota.map(|quota| format!("The service accepts {quota} calls per second.")));
    let reference = action.reference.as_ref().unwrap_or(&service.reference);
    about.push(format!("Reference: {reference}, {}.", action.source));
    Command::new(&*action.name)
        .alias(kebab(&action.name))
        .about(format!("{} [{}]", text::first_sentence(&action.doc), text::word(action.effect)))
        .long_about(about.join("\n\n"))
        .after_long_help(format!("Example:\n  {example}"))
        .next_help_heading("Parameters")
        .args(flags.iter().map(|flag| flag.arg(service)))
        .arg(
            Arg::new("parameters")
                .value_name("NAME=VALUE")
                .num_args(0..)
                .help("Parameters as NAME=VALUE, @FILE with a JSON object, or - for standard input")
                .long_help(WORDS),
        )
        .next_help_heading("Options")
        .args(options)
        .disable_help_flag(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help)
                .help("Print help, or with -h a summary"),
        )
}

fn services() -> PossibleValuesParser {
    PossibleValuesParser::new(all().iter().map(|service| service.name.as_str()))
}

fn list() -> Command {
    Command::new("list")
        .about("Lists and searches actions")
        .arg(
            Arg::new("words")
                .value_name("WORDS")
                .num_args(0..)
                .help("Words in the name, an alias or the docs"),
        )
        .arg(options::value("service", "SERVICE", "List this service only").value_parser(services()))
        .arg(options::value("effect", "EFFECT", "List actions with this effect only").value_parser([
            "read",
            "write",
            "purchase",
            "destroy",
            "undecided",
        ]))
        .arg(options::switch("json", "Print JSON, an object a line"))
}

fn describe() -> Command {
    Command::new("describe")
        .about("Describes an action: its parameters, response and errors")
        .arg(Arg::new("action").value_name("ACTION").required(true).help("The name of the action"))
        .arg(
            options::value("service", "SERVICE", "The service, if several have the action")
                .value_parser(services()),
        )
        .arg(options::switch("json", "Print the description as JSON, with the types that it uses"))
}

fn orders() -> Command {
    let id = || Arg::new("id").value_name("ID").required(true).help("The id of the order");
    let common = |command: Command| {
        command
            .arg(options::journal())
            .arg(options::account())
            .args(options::of_connection())
            .arg(options::json())
    };
    let list = Command::new("list")
        .about("Lists the unfinished orders of an account in the journal")
        .arg(options::journal())
        .arg(options::value("account", "ID", "The id of the account [default: OPENSRS_USERNAME]"))
        .arg(options::json());
    let reconcile = Command::new("reconcile")
        .about("Finds out whether an order with an unknown outcome was placed")
        .arg(id());
    let settle = Command::new("settle")
        .about("Waits until every name of a placed order has succeeded or failed")
        .arg(id())
        .arg(
            options::value("deadline", "SECONDS", "Wait at most this long [default: 600]")
                .value_parser(value_parser!(u64)),
        );
    let conclude = Command::new("conclude")
        .about("Records the outcome of an order that you have found out yourself")
        .long_about(
            "Records the outcome of an order that you have found out yourself.\n\nAn order that is recorded as not \
             placed although it was placed is charged twice when it is placed again.",
        )
        .arg(id())
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

fn completions() -> Command {
    Command::new("completions")
        .about("Prints the completions for a shell")
        .arg(Arg::new("shell").value_name("SHELL").required(true).value_parser(value_parser!(Shell)))
}

#[cfg(test)]
mod tests {
    use super::{all, all_commands, of_action};
    use crate::given::Parameters;
    use crate::options::{Connection, of_action as options_of};
    use crate::{call, example, flags};
    use registrar_sdk::extend::{ServiceInfo, check};
    use registrar_sdk::{Service, aliyun_domain::AliyunDomain, opensrs::Opensrs};

    #[test]
    fn clap_accepts_all_commands() {
        all_commands().debug_assert();
    }

    #[test]
    fn the_example_of_every_action_can_be_sent() {
        let infos: [&ServiceInfo; 2] = [AliyunDomain::INFO, Opensrs::INFO];
        for service in all() {
            let info = infos.iter().find(|info| info.name == service.name).expect("the service is tested");
            for action in &service.actions {
                let options = options_of(service, action);
                let flags =
                    flags::of(action, options.iter().filter_map(|it| it.get_long().map(str::to_owned)));
                let words = example::lines(service, action, &flags).concat();
                let matches = of_action(service, action).try_get_matches_from(&words[2..]);
                let matches = matches.unwrap_or_else(|error| panic!("{}: {error}", action.name));
                let parameters: Result<Parameters, String> = call::parameters(service, action, &matches);
                let params = parameters.unwrap_or_else(|error| panic!("{}: {error}", action.name)).params();
                let edition = Connection::read(&matches, service).edition;
                let edition = info.editions.iter().find(|it| it.name == edition).expect("an edition");
                let operation = info.operation(&action.name).expect("an operation");
                check(operation, edition, &params).unwrap_or_else(|error| panic!("{error}: {words:?}"));
            }
        }
    }
}
