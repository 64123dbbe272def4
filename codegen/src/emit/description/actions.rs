//! Actions.

use registrar_descriptions as described;

use super::plain::{Plain, plain};
use super::{editions, examples, failure, fields, orders};
use crate::model::{Action, First, Paging, Service};

/// Describes an action.
pub fn action(service: &Service, action: &Action) -> described::Action {
    plain!(Action from action.spec, [name, doc, source, reference, deprecated, aliases, group, quota];
        wire: action.wire().to_owned(),
        effect: action.effect,
        editions: editions(service, action.editions),
        destroys: action.destroys.map(|id| id.of(&action.parameters).wire.to_owned()),
        repeatable: action.repeatable,
        replaces_all: action.replaces_all,
        locks_out: action.locks_out,
        settles_by: action.settles_by.as_ref().map(|path| path.wire.to_owned()),
        order: action.order.as_ref().map(orders::order),
        paging: action.paging.as_ref().map(paging),
        unpaged: action.unpaged().map(Plain::plain),
        failure: action.failure.as_ref().map(failure),
        errors: action.errors.iter().map(|id| service[*id].code.to_owned()).collect(),
        outcomes: action.outcomes.iter().map(|(id, outcome)| (service[*id].code.to_owned(), *outcome)).collect(),
        arguments: action.required_name.clone(),
        parameters: fields::fields(service, &action.parameters),
        response_type: action.response_name.clone(),
        response: fields::fields(service, &action.response),
        examples: action.examples.iter().map(|it| examples::example(service, action, it)).collect(),
    )
}

fn paging(paging: &Paging) -> described::Paging {
    let name = |name: &str| name.to_owned();
    match paging {
        Paging::Pages { page, first, size, items, total, pages, current, more } => described::Paging::Pages {
            page: name(page),
            first: match first {
                First::Number(number) => described::FirstPage::Number(*number),
                First::Reported => described::FirstPage::InResponse,
            },
            size: name(size),
            items: name(items.wire),
            total: total.plain(),
            pages: pages.plain(),
            current: current.plain(),
            more: more.plain(),
        },
        Paging::Cursors { size, items, next, cursors, scrolls, total, more } => described::Paging::Cursors {
            size: size.plain(),
            items: name(items.wire),
            next: next.plain(),
            scrolls: *scrolls,
            total: total.plain(),
            more: more.plain(),
            cursors: cursors
                .iter()
                .map(|(parameter, field)| described::Cursor {
                    parameter: name(parameter),
                    field: name(field),
                })
                .collect(),
        },
    }
}
