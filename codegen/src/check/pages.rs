//! A read that takes the number of a page says how it pages: otherwise callers would see its first page alone.

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Effect, Kind, Paging, Service};

/// What such a parameter is mostly called.
const NAMES: &[&str] = &["PageNum", "PageNumber", "page", "page_num", "page_number"];

/// Notes reads that do not say how they page.
pub fn check(service: &Service, diagnostics: &mut Diagnostics) {
    let known: HashSet<&str> = service
        .actions
        .iter()
        .filter_map(|action| match &action.paging {
            Some(Paging::Pages { page, .. }) => Some(*page),
            _ => None,
        })
        .chain(NAMES.iter().copied())
        .collect();
    for action in &service.actions {
        if action.effect != Effect::Read || action.spec.paging.is_some() {
            continue;
        }
        let number = action
            .parameters
            .iter()
            .find(|field| known.contains(field.wire) && matches!(field.ty.kind, Kind::Int | Kind::Long));
        if let Some(field) = number {
            let message = format!("`{}` does not say how it pages", action.name);
            diagnostics
                .error(Code::PageWithoutPaging, field.span, message)
                .here("this looks like the number of a page")
                .help(format!("add `paging: {{page: {}, size: …, items: …}}`", field.wire));
        }
    }
}
