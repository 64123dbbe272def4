//! Calls by name: finds the operation, and adds its constant parameters.

use crate::error::{Error, Invalid};
use crate::exchange::Job;
use crate::params::{Params, parted};
use crate::schema::{Effect, Operation, Parameter, Rule, ServiceInfo};

/// Creates the job of a call by an action's name, or by the action on the wire.
///
/// It adds the operation's constant parameters; without them, `CancelPendingOrder` by name would process the order.
pub(crate) fn job(service: &ServiceInfo, action: &str, mut params: Params) -> Result<Job, Error> {
    let operation = find(service, action, &params)?;
    if let Some(operation) = operation {
        params = parted(operation, params);
    }
    let action = operation.map_or_else(|| action.to_owned().into(), |operation| operation.name.into());
    // This applies to unchecked calls too: they would charge the account under the name of an action that does not.
    let changes = operation.filter(|operation| operation.effect != Effect::Read);
    let contradicted =
        changes.and_then(|operation| contradiction(operation, &params).map(|found| (operation.name, found)));
    if let Some((action, (parameter, value))) = contradicted {
        let problem = format!("must be `{value}` in this action");
        let advice = "Leave it out, or call the other action by its name.";
        return Err(Invalid::new(action, Some(parameter.name.to_owned()), problem, advice).into());
    }
    operation.into_iter().for_each(|operation| add_fixed(operation, &mut params));
    Ok(Job { action, operation, params })
}

/// Returns the operation with this name, or else the one with this wire name, if there is one.
fn find(service: &ServiceInfo, action: &str, params: &Params) -> Result<Option<&'static Operation>, Error> {
    if let Some(operation) = service.operation(action) {
        return Ok(Some(operation));
    }
    let possible: Vec<_> = service
        .operations_on_wire(action)
        .filter(|operation| contradiction(operation, params).is_none())
        .collect();
    // Several may share a wire name and differ in their constants: the one with the most matches is chosen.
    let is_complete = |operation: &Operation| {
        fixed(operation).all(|(parameter, _)| params.entries().get(parameter.name).is_some())
    };
    let whole = || possible.iter().copied().filter(|operation| is_complete(operation));
    let most = whole().map(|operation| fixed(operation).count()).max();
    let mut meant = whole().filter(|operation| Some(fixed(operation).count()) == most);
    match (meant.next(), meant.next(), possible.as_slice()) {
        (Some(operation), None, _) | (None, _, &[operation]) => return Ok(Some(operation)),
        (None, _, []) => return Ok(None),
        _ => {}
    }
    let names: Vec<_> = possible.iter().map(|operation| format!("`{}`", operation.name)).collect();
    let advice = format!("Call one of them by its name: {}.", names.join(", "));
    Err(Invalid::new(action, None, "several actions share this wire name", advice).into())
}

/// Returns the operation's constants, and the parameters otherwise.
fn contradiction(operation: &Operation, params: &Params) -> Option<(&'static Parameter, &'static str)> {
    fixed(operation).find(|(parameter, value)| params.text(parameter.name).is_some_and(|text| text != *value))
}

/// Adds the operation's constant parameters.
pub(crate) fn add_fixed(operation: &Operation, params: &mut Params) {
    for (parameter, value) in fixed(operation) {
        if params.entries().get(parameter.name).is_none() {
            params.put_text(parameter.name, value);
        }
    }
}

/// Returns the operation's constants.
fn fixed(operation: &Operation) -> impl Iterator<Item = (&'static Parameter, &'static str)> {
    let value = |parameter: &'static Parameter| {
        parameter.rules.iter().find_map(|rule| match rule {
            Rule::Fixed(value) => Some((parameter, *value)),
            _ => None,
        })
    };
    operation.parameters.iter().filter_map(value)
}
