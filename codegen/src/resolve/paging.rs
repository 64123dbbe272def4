//! How a list action pages.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Field, Kind, Paging, Service};
use crate::spec::{self, Text};

/// Resolves `paging:`; all that it names has to exist.
pub fn resolve(
    spec: &spec::Paging,
    parameters: &[Field],
    reply: &[Field],
    service: &Service,
    diagnostics: &mut Diagnostics,
) -> Option<Paging> {
    let mut look = Look { service, diagnostics };
    let size = look.find(spec.size.as_ref(), parameters, "parameter");
    let items = look.find(spec.items.as_ref(), reply, "reply field");
    if let (Some(items), Some(text)) = (items, &spec.items)
        && !items.ty.list
    {
        look.diagnostics
            .error(Code::PagingTarget, text.span, format!("`{}` is not a list", text.value))
            .help("`items` names the reply's list");
    }
    let optional = |look: &mut Look<'_, '_>, text: &Option<Text>| {
        let text = text.as_ref();
        text.and_then(|text| look.find(Some(text), reply, "reply field")).map(|field| field.wire.clone())
    };
    if let Some(next_name) = &spec.next {
        let next = look.find(Some(next_name), reply, "reply field")?;
        let cursors = look.cursors(spec, next_name, next, parameters)?;
        let (size, items) = (size?.wire.clone(), items?.wire.clone());
        return Some(Paging::Cursors { size, items, next: next.wire.clone(), cursors });
    }
    let page = look.find(spec.page.as_ref(), parameters, "parameter");
    let (total, pages, current) =
        (optional(&mut look, &spec.total), optional(&mut look, &spec.pages), optional(&mut look, &spec.current));
    for (key, there) in [("page", spec.page.is_some()), ("size", spec.size.is_some()), ("items", spec.items.is_some())] {
        if !there {
            look.diagnostics
                .error(Code::PagingTarget, spec.span, format!("paging does not say `{key}`"))
                .help("paging has `page`, `size` and `items`, or `size`, `items`, `next` and `cursors`");
        }
    }
    Some(Paging::Pages {
        page: page?.wire.clone(),
        size: size?.wire.clone(),
        items: items?.wire.clone(),
        total,
        pages,
        current,
    })
}

struct Look<'a, 'd> {
    service: &'a Service,
    diagnostics: &'d mut Diagnostics,
}

impl Look<'_, '_> {
    fn find<'f>(&mut self, name: Option<&Text>, fields: &'f [Field], what: &str) -> Option<&'f Field> {
        let name = name?;
        let found = fields.iter().find(|field| field.wire == name.value);
        if found.is_none() {
            let known = fields.iter().map(|field| field.wire.as_str());
            self.diagnostics
                .error(Code::PagingTarget, name.span, format!("there is no {what} `{}`", name.value))
                .suggest(&name.value, known, || format!("name a {what} of this action"));
        }
        found
    }

    fn cursors(
        &mut self,
        spec: &spec::Paging,
        next_name: &Text,
        next: &Field,
        parameters: &[Field],
    ) -> Option<Vec<(String, String)>> {
        let service = self.service;
        let Kind::Structure(structure) = next.ty.kind else {
            self.diagnostics
                .error(Code::PagingTarget, next_name.span, format!("`{}` is not a structure", next.wire))
                .help("`next` names the reply's structure that points at the next page");
            return None;
        };
        let fields = service.structures.get(structure).map_or(&[][..], |structure| &structure.fields);
        let mut cursors = Vec::new();
        for (parameter, field) in &spec.cursors {
            let parameter = self.find(Some(parameter), parameters, "parameter");
            let field = self.find(Some(field), fields, "field of the next page");
            if let (Some(parameter), Some(field)) = (parameter, field) {
                cursors.push((parameter.wire.clone(), field.wire.clone()));
            }
        }
        Some(cursors)
    }
}
