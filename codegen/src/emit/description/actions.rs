//! Actions.

use registrar_descriptions as described;

use super::{doc, editions, examples, failure, fields, maybe, orders, text, texts};
use crate::model::{Action, Field, First, Paging, Service};

/// Describes an action.
pub fn action(service: &Service, action: &Action) -> described::Action {
    described::Action {
        name: action.name.to_owned(),
        wire: action.wire().to_owned(),
        doc: doc(&action.spec.doc),
        page: text(&action.spec.page),
        effect: action.effect,
        editions: editions(service, action.editions),
        deprecated: maybe(&action.spec.deprecated),
        aliases: texts(&action.spec.aliases),
        group: maybe(&action.spec.group),
        destroys: action.destroys.map(|id| id.of(&action.parameters).wire.to_owned()),
        repeatable: action.repeatable,
        quota: action.spec.quota.as_ref().map(|quota| quota.value),
        settles_by: action.settles_by.map(|id| id.of(&action.reply).wire.to_owned()),
        order: action.order.as_ref().map(orders::order),
        paging: action.paging.as_ref().map(|it| paging(it, &action.reply)),
        failure: action.failure.as_ref().map(failure),
        errors: action.errors.iter().map(|id| service[*id].code.to_owned()).collect(),
        arguments: action.required_name.clone(),
        parameters: fields::fields(service, &action.parameters),
        response_type: action.reply_name.clone(),
        response: fields::fields(service, &action.reply),
        examples: action
            .examples
            .iter()
            .map(|it| examples::example(service, &action.parameters, it))
            .collect(),
    }
}

fn paging(paging: &Paging, reply: &[Field]) -> described::Paging {
    let name = |name: &str| name.to_owned();
    match paging {
        Paging::Pages { page, first, size, items, total, pages, current, more } => described::Paging::Pages {
            page: name(page),
            first: match first {
                First::Number(number) => described::FirstPage::Number(*number),
                First::Told => described::FirstPage::InResponse,
            },
            size: name(size),
            items: name(items.of(reply).wire),
            total: total.map(name),
            pages: pages.map(name),
            current: current.map(name),
            more: more.map(name),
        },
        Paging::Cursors { size, items, next, cursors } => described::Paging::Cursors {
            size: name(size),
            items: name(items.of(reply).wire),
            next: name(next),
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
