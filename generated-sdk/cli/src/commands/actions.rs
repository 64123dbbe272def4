//! The commands of actions: one for each action of each service, and those about them.

use crate::actions::names::kebab;
use crate::actions::{example, flags, text};
use crate::options;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command};
use registrar_descriptions::{Action, Service, all};

const WORDS: &str = "\
Parameters in other forms: NAME=VALUE; NAME.FIELD=VALUE and NAME.1.FIELD=VALUE for groups and lists; @FILE with a JSON \
object; or - for a JSON object on standard input.

Other users of this machine can see arguments: give sensitive values in a file or on standard input.";

/// Returns the command of a service.
pub fn of_service(service: &'static Service) -> Command {
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

/// Returns the command that searches actions.
pub fn list() -> Command {
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

/// Returns the command that describes an action.
pub fn describe() -> Command {
    Command::new("describe")
        .about("Describes an action: its parameters, response and errors")
        .arg(Arg::new("action").value_name("ACTION").required(true).help("The name of the action"))
        .arg(
            options::value("service", "SERVICE", "The service, if several have the action")
                .value_parser(services()),
        )
        .arg(options::switch("json", "Print the description as JSON, with the types that it uses"))
}

#[cfg(test)]
mod tests {
    use super::{all, of_action};
    use crate::actions::given::Parameters;
    use crate::actions::{example, flags, parameters};
    use crate::options::{get, of_action as options_of};
    use registrar_sdk::extend::{ServiceInfo, check};
    use registrar_sdk::{Service, aliyun_domain::AliyunDomain, opensrs::Opensrs};

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
                let parameters: Result<Parameters, String> = parameters(service, action, &matches);
                let params = parameters.unwrap_or_else(|error| panic!("{}: {error}", action.name)).params();
                let edition: Option<String> = get(&matches, "edition");
                let is_it = |name: &str| edition.as_ref().is_none_or(|edition| edition == name);
                let edition = info.editions.iter().find(|it| is_it(it.name)).expect("an edition");
                let operation = info.operation(&action.name).expect("an operation");
                check(operation, edition, &params).unwrap_or_else(|error| panic!("{error}: {words:?}"));
            }
        }
    }
}
