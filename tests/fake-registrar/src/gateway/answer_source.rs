//! How each action is answered.

use crate::description;
use crate::handlers;
use registrar_sdk::{
    Effect,
    extend::{Operation, ServiceInfo},
};

/// How an action is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerSource {
    /// From the state.
    State,
    /// With a task that succeeds and changes nothing.
    Task,
    /// From an example of the spec.
    Example,
    /// With a refusal: it is not simulated.
    Missing,
}

/// Returns how an action of a service is answered.
pub(crate) fn answer_source(service: &ServiceInfo, operation: &Operation) -> AnswerSource {
    let described = description::find(service.name, operation.name);
    if handlers::find(service.name, operation.name).is_some() {
        AnswerSource::State
    } else if handlers::find_task(service, operation).is_some() {
        AnswerSource::Task
    } else if described.is_some_and(|described| described.samples().next().is_some())
        && may_be_canned(service, operation)
    {
        AnswerSource::Example
    } else {
        AnswerSource::Missing
    }
}

/// Whether an action may be answered from an example: it neither charges nor destroys, nobody can settle what it
/// submits, and no order is priced, tracked or found with it.
pub(crate) fn may_be_canned(service: &ServiceInfo, operation: &Operation) -> bool {
    let is_relied_on = service.orders.is_some_and(|orders| {
        let quote = orders.quote.iter().map(|quote| quote.read);
        let lists = orders.settle.iter().map(|it| it.read).chain(orders.find.iter().map(|it| it.read));
        let rule_out = orders.rule_out.iter().map(|rule| rule.read);
        quote.chain(lists).chain(rule_out).any(|read| read == operation.name)
    });
    match operation.effect {
        Effect::Read => !is_relied_on,
        Effect::Write => operation.settles_by.is_none(),
        Effect::Purchase | Effect::Destroy | Effect::Undecided => false,
    }
}

#[cfg(test)]
mod tests {
    use super::may_be_canned;
    use registrar_sdk::Service;
    use registrar_sdk::aliyun_domain::AliyunDomain;

    #[test]
    fn an_example_never_stands_for_a_purchase_a_destruction_a_task_or_a_read_of_orders() {
        let service = AliyunDomain::INFO;
        for (action, expected) in [
            ("CreateIntlFixedPriceDomainOrder", false),
            ("DeleteDomainGroup", false),
            ("QueryIntlFixedPriceOrderList", false),
            ("SaveSingleTaskForSaveArtExtension", false),
            ("QueryServerLock", true),
            ("SubmitOperationCredentials", true),
        ] {
            let operation = service.operation(action).unwrap_or_else(|| panic!("unknown action {action}"));
            assert_eq!(may_be_canned(service, operation), expected, "{action}");
        }
    }
}
