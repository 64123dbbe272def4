//! A read that takes the number of a page or a cursor says how it pages: otherwise callers would see its first page alone.

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Effect, Field, Kind, Paging, Service};

/// The usual names of such a parameter, in lower case and without marks.
const NUMBERS: &[&str] = &[
    "page",
    "pageno",
    "pagenum",
    "pagenumber",
    "pageindex",
    "currentpage",
    "currentpageno",
    "currentpagenum",
    "currentpagenumber",
];

/// The same for a cursor.
const CURSORS: &[&str] = &["nexttoken", "pagetoken", "scrollid"];

/// Reports reads that do not say how they page.
pub fn check(service: &Service, diagnostics: &mut Diagnostics) {
    let known: HashSet<&str> = service
        .actions
        .iter()
        .filter_map(|action| match &action.paging {
            Some(Paging::Pages { page, .. }) => Some(*page),
            _ => None,
        })
        .collect();
    for action in service.actions.iter().filter(|action| action.effect == Effect::Read) {
        let turns = action.parameters.iter().find_map(|field| Some((field, turn(field, &known)?)));
        match (turns, action.unpaged()) {
            (Some((field, (meaning, how))), None) if action.spec.paging.is_none() => {
                let message = format!("`{}` does not say how it pages", action.name);
                diagnostics
                    .error(Code::PageWithoutPaging, field.span, message)
                    .here(format!("this looks like {meaning}"))
                    .help(format!("add `paging: {{{how}}}`, or `paging: {{none: …}}` with the reason why there are no pages"));
            }
            (None, Some(reason)) => {
                let message =
                    format!("no parameter of `{}` looks like the number of a page or a cursor", action.name);
                diagnostics.error(Code::PagingTarget, reason.text.span, message).help("remove `paging`");
            }
            _ => {}
        }
    }
}

/// Returns the kind of a parameter that selects a page, and how its action should declare that it pages.
fn turn(field: &Field, known: &HashSet<&str>) -> Option<(&'static str, String)> {
    let wire = field.wire;
    match field.ty.kind {
        Kind::Int | Kind::Long | Kind::Unsigned if known.contains(wire) || is_one_of(wire, NUMBERS) => {
            Some(("the number of a page", format!("page: {wire}, size: …, items: …")))
        }
        Kind::String | Kind::Sensitive if is_one_of(wire, CURSORS) => {
            Some(("a cursor", format!("items: …, cursors: {{{wire}: …}}")))
        }
        _ => None,
    }
}

/// Whether a parameter has the usual name of the number of a page, or of a cursor.
pub fn selects_a_page(wire: &str, is_string: bool) -> bool {
    is_one_of(wire, if is_string { CURSORS } else { NUMBERS })
}

fn is_one_of(wire: &str, names: &[&str]) -> bool {
    let name: String = wire.chars().filter(char::is_ascii_alphanumeric).collect();
    names.contains(&name.to_ascii_lowercase().as_str())
}
