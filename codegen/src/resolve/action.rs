//! One action.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Action, Effect, Field, Home, Service};
use crate::names::snake;
use crate::spec;

use super::fields::{Fields, no_clash};
use super::{example, paging};

/// Resolves the action with this index.
pub fn resolve(
    spec: &spec::Action,
    index: usize,
    service: &Service,
    fields: &Fields<'_>,
    diagnostics: &mut Diagnostics,
) -> Action {
    let home = Home::Action(index);
    let mut parameters = fields.resolve(&spec.parameters, home, diagnostics);
    parameters.extend(shared(spec, service, diagnostics));
    no_clash(&parameters, diagnostics);
    let reply = fields.resolve(&spec.reply, home, diagnostics);
    let mut action = Action {
        path: spec.path.clone(),
        name: spec.name.value.clone(),
        module: snake(&spec.name.value),
        doc: spec.doc.value.clone(),
        page: spec.page.value.clone(),
        effect: effect(spec),
        destroys: destroys(spec, &parameters, diagnostics),
        paging: spec.paging.as_ref().and_then(|spec| {
            paging::resolve(spec, &parameters, &reply, service, diagnostics)
        }),
        errors: errors(spec, service, diagnostics),
        parameters,
        reply,
        examples: Vec::new(),
    };
    action.examples = example::resolve(&spec.examples, &action, service, diagnostics);
    action
}

fn shared(spec: &spec::Action, service: &Service, diagnostics: &mut Diagnostics) -> Vec<Field> {
    let mut fields = Vec::with_capacity(spec.uses.len());
    for name in &spec.uses {
        match service.shared.iter().position(|field| field.wire == name.value) {
            Some(index) => {
                let field = service.shared[index].clone();
                fields.push(Field { shared: Some(index), span: name.span, ..field });
            }
            None => {
                let known = service.shared.iter().map(|field| field.wire.as_str());
                diagnostics
                    .error(Code::UnknownShared, name.span, format!("there is no shared parameter `{}`", name.value))
                    .suggest(&name.value, known, || {
                        "add it under `parameters:` in service.yaml, or to this action's own".to_owned()
                    });
            }
        }
    }
    fields
}

fn effect(spec: &spec::Action) -> Effect {
    match spec.effect.as_ref().map(|effect| effect.value.as_str()) {
        Some("read") => Effect::Read,
        Some("write") => Effect::Write,
        Some("destroy") => Effect::Destroy,
        // A missing effect has been noted; until it is mended, the most careful one stands.
        _ => Effect::Purchase,
    }
}

fn destroys(spec: &spec::Action, parameters: &[Field], diagnostics: &mut Diagnostics) -> Option<usize> {
    let effect = spec.effect.as_ref()?;
    match (effect.value.as_str(), &spec.destroys) {
        ("destroy", None) => {
            diagnostics
                .error(Code::DestroyTarget, effect.span, "what is destroyed has to be named")
                .help("add `destroys:` with the parameter that the caller spells again");
            None
        }
        ("destroy", Some(name)) => {
            let known = || parameters.iter().filter(|field| field.is_argument() && !field.ty.list);
            let found = parameters.iter().position(|field| field.wire == name.value && field.is_argument() && !field.ty.list);
            if found.is_none() {
                diagnostics
                    .error(Code::DestroyTarget, name.span, format!("`{}` is not a required parameter of this action", name.value))
                    .suggest(&name.value, known().map(|field| field.wire.as_str()), || {
                        "name a required parameter that is not a list".to_owned()
                    });
            }
            found
        }
        (_, Some(name)) => {
            diagnostics
                .error(Code::DestroyTarget, name.span, "only an action with the effect `destroy` destroys")
                .label(effect.span, "this is another effect");
            None
        }
        (_, None) => None,
    }
}

fn errors(spec: &spec::Action, service: &Service, diagnostics: &mut Diagnostics) -> Vec<usize> {
    let mut codes = Vec::with_capacity(spec.errors.len());
    for (at, code) in spec.errors.iter().enumerate() {
        if let Some(first) = spec.errors[..at].iter().find(|other| other.value == code.value) {
            diagnostics
                .error(Code::DuplicateName, code.span, format!("`{}` stands twice", code.value))
                .label(first.span, "here first");
        }
        match service.errors.iter().position(|known| known.code == code.value) {
            Some(index) => codes.push(index),
            None => {
                let known = service.errors.iter().map(|known| known.code.as_str());
                diagnostics
                    .error(Code::UnknownError, code.span, format!("unknown error code `{}`", code.value))
                    .here("not in errors.yaml")
                    .suggest(&code.value, known, || "add it to errors.yaml".to_owned());
            }
        }
    }
    codes
}
