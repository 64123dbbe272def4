//! The pagination of a list action.

use crate::diagnostic::{Code, Diagnostics, quoted};
use crate::model::{Field, First, Kind, Paging, Path, Service, Type};
use crate::spec::{self, Text};

use super::lookup::{self, ACTION, RESPONSE, Wanted};

/// Resolves `paging:`; all that it names has to exist.
pub fn resolve<'s>(
    spec: &'s spec::Paging,
    parameters: &[Field<'s>],
    response: &[Field<'s>],
    service: &Service<'s>,
    diagnostics: &mut Diagnostics,
) -> Option<Paging<'s>> {
    let mut resolver = Resolver { parameters, response, service, diagnostics };
    if spec.none.is_some() {
        let texts = [&spec.size, &spec.items, &spec.next, &spec.total, &spec.more];
        let keys = ["size", "items", "next", "total", "more"].into_iter().zip(texts).chain(numbered(spec));
        resolver.refuse(keys, "what is not read page by page has", "remove `none`");
        return None;
    }
    if spec.next.is_some() || !spec.cursors.is_empty() {
        resolver.cursors(spec)
    } else {
        resolver.pages(spec)
    }
}

/// The keys that go with pages by number only.
fn numbered(spec: &spec::Paging) -> impl Iterator<Item = (&'static str, &Option<Text>)> {
    let texts = [&spec.page, &spec.first, &spec.pages, &spec.current];
    ["page", "first", "pages", "current"].into_iter().zip(texts)
}

struct Resolver<'a, 's, 'd> {
    parameters: &'a [Field<'s>],
    response: &'a [Field<'s>],
    service: &'a Service<'s>,
    diagnostics: &'d mut Diagnostics,
}

impl<'a, 's> Resolver<'a, 's, '_> {
    fn pages(&mut self, spec: &'s spec::Paging) -> Option<Paging<'s>> {
        let keys = [("page", &spec.page), ("size", &spec.size), ("items", &spec.items)];
        self.all_there(spec, &keys.map(|(key, text)| (key, text.is_some())));
        if let Some(scrolls) = &spec.scrolls {
            self.diagnostics
                .error(Code::PagingTarget, scrolls.span, "pages with numbers do not scroll")
                .help("remove `scrolls`, or write `cursors` instead of `page`");
        }
        let page = self.number(spec.page.as_ref());
        let size = self.number(spec.size.as_ref());
        let items = self.items(spec.items.as_ref());
        let [total, pages, current] =
            [&spec.total, &spec.pages, &spec.current].map(|name| self.field(name.as_ref(), Wanted::NUMBER));
        let more = self.field(spec.more.as_ref(), Wanted::BOOL);
        let first = self.first(spec);
        Some(Paging::Pages { page: page?, first, size: size?, items: items?, total, pages, current, more })
    }

    /// The number of the first page.
    fn first(&mut self, spec: &spec::Paging) -> First {
        let Some(first) = &spec.first else { return First::Number(1) };
        match (first.value.as_str(), first.value.parse(), &spec.current) {
            ("reported", _, Some(_)) => return First::Reported,
            ("reported", _, None) => {
                self.diagnostics
                    .error(Code::PagingTarget, first.span, "the number of the first page is missing")
                    .help("add `current` with the response's number of the page");
            }
            (_, Ok(number), _) => return First::Number(number),
            (other, Err(_), _) => {
                self.diagnostics
                    .error(Code::NotOneOf, first.span, format!("`first` cannot be `{other}`"))
                    .help("write the number of the first page, or `reported` if the response reports it");
            }
        }
        First::Number(1)
    }

    fn cursors(&mut self, spec: &'s spec::Paging) -> Option<Paging<'s>> {
        let there = [("items", spec.items.is_some()), ("cursors", !spec.cursors.is_empty())];
        self.all_there(spec, &there);
        self.refuse(numbered(spec), "pages that cursors point at have", "remove `cursors`");
        let size = self.number(spec.size.as_ref());
        let items = self.items(spec.items.as_ref());
        let total = self.field(spec.total.as_ref(), Wanted::NUMBER);
        let more = self.field(spec.more.as_ref(), Wanted::BOOL);
        let next = match &spec.next {
            Some(next) => Some(self.response(Some(next), Wanted::STRUCTURE)?),
            None => None,
        };
        let owner = next.as_ref().map(|(_, next)| format!("`{}`", next.wire));
        let (fields, owner) = match (&next, &owner) {
            (Some((_, Field { ty: Type { kind: Kind::Structure(id), .. }, .. })), Some(owner)) => {
                (self.service[*id].fields.as_slice(), (owner.as_str(), "field"))
            }
            (Some(_), _) => return None,
            (None, _) => (self.response, RESPONSE),
        };
        let mut cursors = Vec::with_capacity(spec.cursors.len());
        for (parameter, field) in &spec.cursors {
            let parameter = self.find(Some(parameter), self.parameters, ACTION, Wanted::VALUE);
            let field = self.along(field, fields, owner, Wanted::VALUE);
            if let (Some(parameter), Some((path, _))) = (parameter, field) {
                cursors.push((parameter.wire, path.wire));
            }
        }
        let scrolls = spec.scrolls.as_ref().is_some_and(|scrolls| scrolls.value);
        let next = next.map(|(path, _)| path.wire);
        Some(Paging::Cursors { size, items: items?, next, cursors, scrolls, total, more })
    }

    /// Reports keys that do not go with the way of paging.
    fn refuse<'k>(
        &mut self,
        keys: impl Iterator<Item = (&'static str, &'k Option<Text>)>,
        what: &str,
        other: &str,
    ) {
        for (key, text) in keys {
            if let Some(text) = text {
                self.diagnostics
                    .error(Code::PagingTarget, text.span, format!("{what} no `{key}`"))
                    .help(format!("remove `{key}`, or {other}"));
            }
        }
    }

    fn all_there(&mut self, spec: &spec::Paging, keys: &[(&str, bool)]) {
        let missing = keys.iter().filter(|(_, there)| !there).map(|(key, _)| *key);
        let missing = quoted(missing, " and ");
        if !missing.is_empty() {
            self.diagnostics
                .error(Code::PagingTarget, spec.span, format!("paging does not say {missing}"))
                .help("write `page`, `size` and `items`; or for cursors `items` and `cursors`");
        }
    }

    fn find(
        &mut self,
        name: Option<&Text>,
        fields: &'a [Field<'s>],
        owner: (&str, &str),
        wanted: Wanted,
    ) -> Option<&'a Field<'s>> {
        let field = lookup::find(Code::PagingTarget, name?, fields, owner, self.diagnostics)?;
        wanted.is(Code::PagingTarget, name?, field, self.diagnostics);
        Some(field)
    }

    /// A parameter that takes a whole number.
    fn number(&mut self, name: Option<&Text>) -> Option<&'s str> {
        let field = self.find(name, self.parameters, ACTION, Wanted::NUMBER)?;
        if let Some(name) = name.filter(|_| field.fixed().is_some()) {
            self.diagnostics
                .error(Code::PagingTarget, name.span, format!("`{}` is always the same", name.value))
                .label(field.span, "this parameter")
                .help("remove `fixed`, or name another parameter");
        }
        Some(field.wire)
    }

    /// A field of the response.
    fn field(&mut self, name: Option<&'s Text>, wanted: Wanted) -> Option<&'s str> {
        self.response(name, wanted).map(|(path, _)| path.wire)
    }

    /// The response's list.
    fn items(&mut self, name: Option<&'s Text>) -> Option<Path<'s>> {
        self.response(name, Wanted::LIST).map(|(path, _)| path)
    }

    /// The field at the end of a path through the structures of the response.
    fn response(&mut self, path: Option<&'s Text>, wanted: Wanted) -> Option<(Path<'s>, &'a Field<'s>)> {
        self.along(path?, self.response, RESPONSE, wanted)
    }

    fn along(
        &mut self,
        path: &'s Text,
        fields: &'a [Field<'s>],
        owner: (&str, &str),
        wanted: Wanted,
    ) -> Option<(Path<'s>, &'a Field<'s>)> {
        lookup::along(Code::PagingTarget, path, fields, owner, self.service, wanted, self.diagnostics)
    }
}
