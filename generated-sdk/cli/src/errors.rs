//! The SDK's errors in the words of the command line, with exit codes.

use crate::failure::{Exit, Failure, plain};
use registrar_sdk::{
    Effect, Error, Invalid, OrderError, OrderProblem, Outcome, SendError, ServiceError, Timestamp,
};
use std::error::Error as _;

/// Returns the failure that an error of the SDK means.
pub fn explain(error: &Error) -> Failure {
    Failure::new(exit(error), plain(&message(error)))
}

fn exit(error: &Error) -> Exit {
    let reads = error.attempt().is_some_and(|attempt| attempt.effect == Effect::Read);
    match error {
        Error::Invalid(_) => Exit::Refused,
        Error::Credentials(_) | Error::Config(_) => Exit::Usage,
        Error::Order(order) => order_exit(order, cause(error).is_some()),
        _ => match error.outcome() {
            Outcome::Refused => Exit::Refused,
            Outcome::Unknown if !reads => Exit::Unknown,
            _ => Exit::Failed,
        },
    }
}

fn order_exit(error: &OrderError, has_cause: bool) -> Exit {
    match error.problem {
        OrderProblem::NamesFailed => Exit::Failed,
        // The price could not be asked for.
        OrderProblem::NoPrice if has_cause => Exit::Failed,
        OrderProblem::Journal => Exit::Failed,
        OrderProblem::MaybeSent
        | OrderProblem::InFlight
        | OrderProblem::StillWaiting
        | OrderProblem::NoWay => Exit::Unknown,
        _ => Exit::Refused,
    }
}

fn message(error: &Error) -> String {
    match error {
        Error::Invalid(invalid) => invalid_message(invalid),
        Error::Credentials(error) => format!("credentials: {}", error.problem),
        Error::Config(error) => format!("{}: {}", error.setting, error.problem),
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
        Error::Order(order) => order_message(order, cause(error)),
        other => other.to_string(),
    }
}

fn invalid_message(invalid: &Invalid) -> String {
    let parameter = invalid.parameter.as_ref().map(|name| format!("`{name}` ")).unwrap_or_default();
    let skip = if invalid.skippable { " (--unchecked skips this check.)" } else { "" };
    format!("{} was not sent: {parameter}{}. {}{skip}", invalid.action, invalid.problem, invalid.advice)
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

fn order_message(error: &OrderError, cause: Option<&Error>) -> String {
    let order = match error.order.is_empty() {
        true => String::new(),
        false => format!("order {} ({}): ", error.order, error.action),
    };
    // The SDK's advice speaks of its methods.
    let advice = match error.problem {
        OrderProblem::WrongClient | OrderProblem::WrongAccount => {
            "Use the keys, the --edition and the --account of the order."
        }
        OrderProblem::SameId => "Use another --order-id for another order.",
        OrderProblem::InFlight => "Wait until the other process has finished.",
        OrderProblem::MaybeSent => "It is not sent again before its outcome is known.",
        OrderProblem::Refused => "It is not sent again; a changed order needs another --order-id.",
        OrderProblem::NotPlaced => "Run the command that places it, with the same --order-id.",
        OrderProblem::StillWaiting => "Run the command again later, or with a longer --deadline.",
        OrderProblem::NoPrice => "To order at any price, use --at-any-price.",
        OrderProblem::TooExpensive => "Raise --at-most, or use --at-any-price.",
        OrderProblem::Premium if error.advice.contains("Spend::") => {
            "To accept premium names, use --allow-premium."
        }
        OrderProblem::Currency => "Set --at-most in the currency that the account is charged in.",
        OrderProblem::NoWay => {
            "Ask the service's support, and record the outcome with `registrar orders conclude`."
        }
        _ => &error.advice,
    };
    let cause = cause.map(|cause| format!(" The cause: {}", message(cause))).unwrap_or_default();
    format!("{order}{}. {advice}{cause}", error.text)
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
