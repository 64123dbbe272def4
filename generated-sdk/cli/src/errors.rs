//! The SDK's errors in the words of the command line, with exit codes.

use crate::failure::{Exit, Failure};
use registrar_sdk::{
    ConfigError, Effect, Error, Invalid, OrderError, OrderProblem, Outcome, SendError, ServiceError,
    Timestamp,
};
use std::error::Error as _;

/// Returns the failure that an error of the SDK means.
pub fn explain(error: &Error) -> Failure {
    Failure::new(exit(error), message(error))
}

fn exit(error: &Error) -> Exit {
    let reads = error.attempt().is_some_and(|attempt| attempt.effect == Effect::Read);
    match (error, error.outcome()) {
        (Error::Credentials(_) | Error::Config(_), _) => Exit::Usage,
        (Error::Order(order), outcome) => order_exit(order.problem, outcome, cause(error).is_some()),
        (_, Outcome::Refused) => Exit::Refused,
        (_, Outcome::Unknown) if !reads => Exit::Unknown,
        _ => Exit::Failed,
    }
}

fn order_exit(problem: OrderProblem, outcome: Outcome, has_cause: bool) -> Exit {
    match (problem, outcome) {
        // The service charges a saved order when it is processed.
        (OrderProblem::NoWay | OrderProblem::Saved, _) | (_, Outcome::Unknown) => Exit::Unknown,
        // A price that could not be asked for, and a journal that could not be written: nothing was sent.
        (OrderProblem::NamesFailed | OrderProblem::Journal, _) => Exit::Failed,
        (OrderProblem::NoPrice, _) if has_cause => Exit::Failed,
        _ => Exit::Refused,
    }
}

fn message(error: &Error) -> String {
    match error {
        Error::Invalid(invalid) => invalid_message(invalid),
        Error::Credentials(error) => format!("credentials: {}", error.problem),
        Error::Config(error) => config_message(error),
        Error::NotSent(error) => {
            let next = match error.permanent {
                true => "Nothing was sent; fix this first.",
                false => "Nothing was sent, so it is safe to run the command again.",
            };
            format!("{} was not sent: {}. {next}{}", error.attempt.action, error.cause, advice(error))
        }
        Error::Interrupted(error) => {
            let next = "The action only reads, so it is safe to run the command again.";
            format!("{} got no response: {}. {next}{}", error.attempt.action, error.cause, advice(error))
        }
        Error::OutcomeUnknown(error) => {
            let sent = Timestamp::from(error.attempt.time);
            let head = format!("{} may have been carried out: {}", error.attempt.action, error.cause);
            format!("{head}. It was sent at {sent}.{}{}", if_unknown(error.attempt.effect), advice(error))
        }
        Error::Service(error) => service_message(error),
        Error::Unreadable(response) => {
            let head = format!(
                "{} got a response that is not from the service: {} ({})",
                response.attempt.action,
                response.reason,
                facts(error),
            );
            format!("{head}.{}", after(response.outcome, response.attempt.effect))
        }
        Error::Decode(undecoded) => {
            let head = format!(
                "{} reported success in a response that does not match the description: {} ({})",
                undecoded.attempt.action,
                undecoded.error,
                facts(error),
            );
            format!("{head}.{}", after(Outcome::Unknown, undecoded.attempt.effect))
        }
        Error::Order(order) => order_message(order, error.outcome(), cause(error)),
        other => other.to_string(),
    }
}

fn config_message(ConfigError { setting, problem, .. }: &ConfigError) -> String {
    // The client's words for the options of an account.
    let setting = match *setting {
        "ceiling" => "`limit`",
        "account" => "the id of the account",
        other => other,
    };
    format!("{setting}: {problem}")
}

fn invalid_message(invalid: &Invalid) -> String {
    let parameter = invalid.parameter.as_ref().map(|name| format!("`{name}` ")).unwrap_or_default();
    let skip = if invalid.skippable { " (--unchecked skips this check.)" } else { "" };
    let advice = in_commands(&invalid.advice);
    format!("{} was not sent: {parameter}{}. {advice}{skip}", invalid.action, invalid.problem)
}

/// Advice of everyday tasks that names methods, and the same in the words of commands.
const ADVICE: [(&str, &str); 12] = [
    (
        "Redeem it: `redeem` costs more than a renewal.",
        "Use `registrar redeem`, which costs more than a renewal.",
    ),
    ("If it expires soon, renew it: `renew`.", "If it expires soon, use `registrar renew`."),
    ("Finish that one first: `reconcile` and `settle`.", "Finish that one first: `registrar orders settle`."),
    (
        "To register it anew, give the order an id of your own.",
        "To register it anew, use another --order-id.",
    ),
    (
        "Check the account's bills. To order once more, give the order an id of your own.",
        "Check the account's bills. To order once more, use another --order-id.",
    ),
    (
        "Check the account later. To order once more, give the order an id of your own.",
        "Check the account later. To order once more, use another --order-id.",
    ),
    ("Give the contact data: `Registrant::Contact`.", "Give the contact data: --contact FILE."),
    ("Give the id of a profile: `Registrant::Profile`.", "Give the id of a profile: --profile ID."),
    ("Give it by its name: `Registration::detail`.", "Give it in the file of --details."),
    ("Use a client that is not read-only.", "The account is read-only."),
    (
        "`supports` tells which tasks a service supports; its own actions may do what you need.",
        "Its own actions may do what you need: `registrar list`.",
    ),
    (
        "Every registry requires it: set it in the `Contact`.",
        "Every registry requires it: add it to the file of --contact.",
    ),
];

fn in_commands(advice: &str) -> String {
    let found = ADVICE.into_iter().find(|(of_methods, _)| *of_methods == advice);
    found.map_or_else(|| advice.to_owned(), |(_, of_commands)| of_commands.to_owned())
}

fn service_message(error: &ServiceError) -> String {
    let code = if error.code.is_empty() { "the service reports no code" } else { &error.code };
    let mut text = format!("{} failed: {code}", error.attempt.action);
    if !error.message.is_empty() {
        text.push_str(&format!(": {}", error.message.trim_end_matches('.')));
    }
    let request_id = error.request_id.as_ref().map(|id| format!(", request id {id}")).unwrap_or_default();
    text.push_str(&format!(" (HTTP {}{request_id}).", error.status));
    let meaning = error.meaning.map(|meaning| meaning.split_whitespace().collect::<Vec<_>>().join(" "));
    for sentence in meaning.into_iter().chain(error.advice.clone()) {
        text.push_str(&format!(" {sentence}"));
    }
    text + after(error.outcome, error.attempt.effect)
}

fn order_message(error: &OrderError, outcome: Outcome, cause: Option<&Error>) -> String {
    let order = match error.order.is_empty() {
        true => String::new(),
        false => format!("order {} ({}): ", error.order, error.action),
    };
    // The SDK's advice speaks of its methods.
    let advice = match error.problem {
        OrderProblem::WrongClient | OrderProblem::WrongAccount => {
            "Select the account of the order with --account."
        }
        OrderProblem::SameId => "Use another --order-id for another order.",
        OrderProblem::InFlight => "Wait until the other process has finished.",
        OrderProblem::MaybeSent => "It is not sent again before its outcome is known.",
        OrderProblem::Refused => "It is not sent again; to order it anew, use another --order-id.",
        OrderProblem::NamesFailed => match error.advice.starts_with("The service charges nothing") {
            true => {
                "The service charges nothing for them: fix the cause, and order them anew with another --order-id."
            }
            false => &error.advice,
        },
        OrderProblem::Journal if outcome != Outcome::Unknown => "Nothing was sent.",
        OrderProblem::Ceiling => "Raise the `limit` of the account in the configuration, or order less.",
        OrderProblem::NotPlaced => "Run the command that places it, with the same --order-id.",
        OrderProblem::StillWaiting => "It is still in progress.",
        OrderProblem::NoPrice => {
            "Use --at-any-price, or give the price as `prices` of the account in the configuration."
        }
        OrderProblem::TooExpensive => "Raise --at-most, or use --at-any-price.",
        OrderProblem::Premium if error.advice.contains("Spend::") => {
            "To accept premium names, use --premium."
        }
        OrderProblem::Currency => "Set --at-most in the currency that the account is charged in.",
        OrderProblem::NoWay => {
            "Ask the service's support, and record the outcome with `registrar orders conclude`."
        }
        _ => &error.advice,
    };
    let cause = cause.map(|cause| format!(" The cause: {}", message(cause))).unwrap_or_default();
    let advice = advice.replace("call again", "run the command again");
    format!("{order}{}. {advice}{cause}", of_the_command(&error.text))
}

/// Returns a problem of an order, which speaks of the client, in the words of the command.
fn of_the_command(text: &str) -> String {
    let words = [
        ("this client's ceiling", "the account's `limit`"),
        (
            "the client has a ceiling, but this order has no limit",
            "the account has a `limit`, which needs a price",
        ),
        ("the client does not know which currency", "it is not known which currency"),
        ("neither the service nor the client's price list has a price", "the service has no price"),
    ];
    words.into_iter().fold(text.to_owned(), |text, (of_the_client, ours)| text.replace(of_the_client, ours))
}

fn cause(error: &Error) -> Option<&Error> {
    error.source()?.downcast_ref()
}

fn facts(error: &Error) -> String {
    let status = error.status().map(|status| format!("HTTP {status}"));
    let id = error.request_id().map(|id| format!("request id {id}"));
    status.into_iter().chain(id).collect::<Vec<_>>().join(", ")
}

fn advice(error: &SendError) -> String {
    error.advice.map(|advice| format!(" {advice}")).unwrap_or_default()
}

fn after(outcome: Outcome, effect: Effect) -> &'static str {
    match outcome {
        Outcome::NotDone => " It was not carried out: run the command again later.",
        Outcome::Unknown => if_unknown(effect),
        Outcome::Refused => "",
    }
}

fn if_unknown(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "",
        Effect::Write => {
            " It is unknown whether it was carried out: read the current state before you run the command again."
        }
        Effect::Purchase => " It is unknown whether the order was placed.",
        Effect::Destroy | Effect::Undecided => {
            " It is unknown whether it was carried out: check the service's tasks and domains before you run the command again."
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ADVICE;

    #[test]
    fn the_advice_that_is_reworded_is_that_of_the_sdk() {
        let sources = [
            include_str!("../../runtime/src/exchange/executor.rs"),
            include_str!("../../runtime/src/registrar/orders.rs"),
            include_str!("../../runtime/src/registrar/params.rs"),
            include_str!("../../runtime/src/registrar/tasks.rs"),
        ];
        for (of_methods, _) in ADVICE {
            assert!(sources.iter().any(|source| source.contains(of_methods)), "{of_methods}");
        }
    }
}
