//! One action.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Action, ActionId, Effect, ErrorId, Field, FieldId, Home, Kind, Outcome, Service, names};
use crate::spec;

use super::effect_keys::Keys;
use super::errors::{outcome, unknown_error};
use super::fields::{Fields, WHOLE, assume_defaults, no_clash, required_name};
use super::lookup::{self, ACTION};
use super::{editions, failure, paging};

/// Resolves the action with this index.
pub fn resolve<'s>(
    spec: &'s spec::Action,
    id: ActionId,
    service: &Service<'s>,
    fields: &Fields<'_, 's>,
    diagnostics: &mut Diagnostics,
) -> Action<'s> {
    let home = Home::Action(id);
    let mut parameters = fields.each(&spec.parameters, home, diagnostics);
    parameters.extend(shared(spec, service, diagnostics));
    no_clash(&parameters, diagnostics);
    assume_defaults(&mut parameters);
    let response = fields.resolve(&spec.response, home, diagnostics);
    if let (Some(whole), [_, _, ..]) =
        (response.iter().find(|field| field.wire == WHOLE), response.as_slice())
    {
        diagnostics
            .error(Code::RuleKind, whole.span, format!("`{WHOLE}` is not the only field of the response"))
            .here("it means the whole response")
            .help("keep only this field, or name the fields");
    }
    let name = &spec.name.value;
    let mut keys = Keys { spec, parameters: &parameters, response: &response, service, diagnostics };
    let (repeatable, settles_by) = (keys.repeatable(), keys.settles_by());
    let (replaces_all, locks_out) = (keys.replaces_all(), keys.locks_out());
    let (order, paging) = (keys.order(), keys.paging());
    Action {
        spec,
        name,
        response_name: names::response(name),
        required_name: required_name(name, &parameters),
        module: names::snake(name),
        effect: effect(spec, service.spec, diagnostics),
        editions: editions::available(&spec.editions, fields.editions, diagnostics),
        group: group(spec, service.spec, diagnostics),
        destroys: destroys(spec, &parameters, diagnostics),
        repeatable,
        replaces_all,
        locks_out,
        settles_by,
        order,
        paging: paging.and_then(|spec| paging::resolve(spec, &parameters, &response, service, diagnostics)),
        failure: failure::of_action(
            spec.failure.as_ref(),
            service.protocol,
            &service.failure,
            &response,
            diagnostics,
        ),
        errors: errors(spec, service, diagnostics),
        outcomes: outcomes(spec, service, diagnostics),
        parameters,
        response,
        examples: Vec::new(),
    }
}

/// The shared parameters that an action uses. Of one that is not there, the nearest is assumed, or
/// one of which nothing is known, so that one mistake does not cause follow-up errors.
fn shared<'s>(
    spec: &'s spec::Action,
    service: &Service<'s>,
    diagnostics: &mut Diagnostics,
) -> Vec<Field<'s>> {
    let index = |name: &str| service.shared.iter().position(|field| field.wire == name).map(FieldId);
    let used = spec.uses.iter().map(|name| {
        let found = index(&name.value).or_else(|| {
            let known = service.shared.iter().map(|field| field.wire);
            let message = format!("unknown shared parameter `{}`", name.value);
            diagnostics
                .error(Code::UnknownShared, name.span, message)
                .here("not under `parameters:` in service.yaml")
                .suggest(&name.value, known, || {
                    "add it there, or to this action's own `parameters:`".to_owned()
                })
                .and_then(index)
        });
        match found {
            Some(id) => Field { shared: found, span: name.span, ..id.of(&service.shared).clone() },
            None => Field::unknown(name),
        }
    });
    used.collect()
}

fn effect(spec: &spec::Action, service: &spec::Service, diagnostics: &mut Diagnostics) -> Effect {
    match spec.effect.as_ref().map(|effect| effect.value.as_str()) {
        Some("read") => Effect::Read,
        Some("write") => Effect::Write,
        Some("destroy") => Effect::Destroy,
        Some("undecided") => {
            if let Some(effect) = spec.effect.as_ref().filter(|_| !service.draft) {
                diagnostics
                    .error(Code::Undecided, effect.span, "the effect is undecided")
                    .here("callers have to know whether it charges the account")
                    .help("decide: `read`, `write`, `purchase` or `destroy`; or write `draft: true` in service.yaml");
            }
            Effect::Undecided
        }
        // A missing effect has been reported. The most careful one replaces it.
        _ => Effect::Purchase,
    }
}

/// The group of an action. Where the service declares groups, it has one.
fn group(spec: &spec::Action, service: &spec::Service, diagnostics: &mut Diagnostics) -> Option<usize> {
    let groups = &service.groups;
    let Some(name) = &spec.group else {
        if let Some((first, _)) = groups.first() {
            diagnostics
                .error(Code::UnknownGroup, spec.name.span, format!("`{}` has no group", spec.name.value))
                .label(first.span, "the groups begin here")
                .help("add `group:` with one of them");
        }
        return None;
    };
    let found = groups.iter().position(|(known, _)| known.value == name.value);
    if found.is_none() {
        diagnostics
            .error(Code::UnknownGroup, name.span, format!("unknown group `{}`", name.value))
            .here("not under `groups:` in service.yaml")
            .suggest(&name.value, groups.iter().map(|(known, _)| known.value.as_str()), || {
                format!("add it there, as `{}: Its title`", name.value)
            });
    }
    found
}

fn destroys(spec: &spec::Action, parameters: &[Field], diagnostics: &mut Diagnostics) -> Option<FieldId> {
    let effect = spec.effect.as_ref()?;
    match (effect.value.as_str(), &spec.destroys) {
        ("destroy", None) => {
            diagnostics
                .error(Code::DestroyTarget, effect.span, "the action does not say what it destroys")
                .help("add `destroys:` with the parameter that the caller has to confirm");
            None
        }
        ("destroy", Some(name)) => {
            let field = lookup::find(Code::DestroyTarget, name, parameters, ACTION, diagnostics)?;
            if let Some(why) = not_one_thing(field) {
                let message = format!("`{}` does not always name one thing", name.value);
                diagnostics
                    .error(Code::DestroyTarget, name.span, message)
                    .label(field.span, why)
                    .help("name a parameter that is a single value and `required: true`");
            }
            parameters.iter().position(|it| it.wire == field.wire).map(FieldId)
        }
        (_, Some(name)) => {
            diagnostics
                .error(Code::DestroyTarget, name.span, "only an action with the effect `destroy` destroys")
                .label(effect.span, "this is another effect")
                .help("remove `destroys`, or write `effect: destroy`");
            None
        }
        (_, None) => None,
    }
}

/// Returns the reason why a parameter cannot name the target of destruction, if there is one.
fn not_one_thing(field: &Field) -> Option<&'static str> {
    match field.ty.kind {
        Kind::Unknown => None,
        _ if field.ty.is_many() => Some("this is a list"),
        Kind::Structure(_) => Some("this is a structure"),
        _ => (!field.is_argument()).then_some("this is optional"),
    }
}

/// The codes that say something else about a request here.
fn outcomes(
    spec: &spec::Action,
    service: &Service,
    diagnostics: &mut Diagnostics,
) -> Vec<(ErrorId, Outcome)> {
    let mut outcomes = Vec::with_capacity(spec.outcomes.len());
    for (code, word) in &spec.outcomes {
        let Some(index) = service.errors.iter().position(|known| known.code == code.value) else {
            unknown_error(code, service.errors.iter().map(|known| known.code), diagnostics);
            continue;
        };
        if !service.errors[index].spec.is_public() && spec.errors.iter().all(|it| it.value != code.value) {
            let message = format!("`{}` is not among the errors of `{}`", code.value, spec.name.value);
            diagnostics
                .error(Code::UnknownError, code.span, message)
                .help("add it to the action's `errors:`, or remove it here");
        }
        outcomes.push((ErrorId(index), outcome(word)));
    }
    outcomes
}

/// The codes that an action documents. Of one that is not there, the nearest is assumed.
fn errors(spec: &spec::Action, service: &Service, diagnostics: &mut Diagnostics) -> Vec<ErrorId> {
    let index = |code: &str| service.errors.iter().position(|known| known.code == code).map(ErrorId);
    let mut codes = Vec::with_capacity(spec.errors.len());
    for (at, code) in spec.errors.iter().enumerate() {
        if let Some(first) = spec.errors.iter().take(at).find(|other| other.value == code.value) {
            diagnostics
                .error(Code::DuplicateName, code.span, format!("`{}` is listed twice", code.value))
                .here("here again")
                .label(first.span, "here first")
                .help("keep one of them");
            continue;
        }
        let known = service.errors.iter().map(|known| known.code);
        codes.extend(index(&code.value).or_else(|| unknown_error(code, known, diagnostics).and_then(index)));
    }
    codes
}
