//! When something goes wrong.

use super::Subject;
use crate::control::services;
use registrar_sdk::{
    Effect,
    extend::{Operation, ServiceInfo},
};
use serde::{Deserialize, Serialize};

/// When a fault happens. All that is said has to hold; requests that it is not about do not count.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct When {
    /// Only requests of this service, such as `opensrs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// Only requests of this action: its name, or as it travels, such as `RENEW DOMAIN`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// Only requests with this effect: `read`, `write`, `purchase` or `destroy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effect: Option<String>,
    /// Not the first so many.
    pub after: u64,
    /// Every so many of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub every: Option<u64>,
    /// With this probability, from 0 to 1. The seed decides, so it repeats.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chance: Option<f64>,
    /// At most so often.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times: Option<u64>,
}

impl When {
    /// With the next request.
    pub fn next() -> Self {
        Self::always().times(1)
    }

    /// With every request.
    pub fn always() -> Self {
        Self::default()
    }

    /// With every request of so many: the third, the sixth and so on of 3.
    pub fn every(number: u64) -> Self {
        Self { every: Some(number), ..Self::default() }
    }

    /// With this probability, from 0 to 1.
    pub fn chance(probability: f64) -> Self {
        Self { chance: Some(probability), ..Self::default() }
    }

    /// Only with requests of this action: its name, or as it travels, such as `RENEW DOMAIN`.
    pub fn of(self, action: impl Into<String>) -> Self {
        Self { action: Some(action.into()), ..self }
    }

    /// Only with requests of this service, such as `opensrs`.
    pub fn of_service(self, service: impl Into<String>) -> Self {
        Self { service: Some(service.into()), ..self }
    }

    /// Only with requests that do this to the world.
    pub fn of_effect(self, effect: Effect) -> Self {
        Self { effect: Some(effect.as_str().to_owned()), ..self }
    }

    /// Not with the first so many.
    pub fn after(self, number: u64) -> Self {
        Self { after: number, ..self }
    }

    /// At most so often.
    pub fn times(self, times: u64) -> Self {
        Self { times: Some(times), ..self }
    }

    /// What cannot be right about it: a fault that never happens would let a test pass.
    pub(crate) fn problem(&self) -> Option<String> {
        self.problem_of_words().or_else(|| self.problem_of_numbers())
    }

    fn problem_of_words(&self) -> Option<String> {
        let all = services();
        let meant = |info: &ServiceInfo| self.service.as_deref().is_none_or(|name| name == info.name);
        if let Some(service) = self.service.as_ref().filter(|_| !all.iter().any(|info| meant(info))) {
            let names = all.map(|service| service.name).join(" and ");
            return Some(format!("no service is called {service}: there is {names}"));
        }
        let action = self.action.as_deref()?;
        let mut operations = all.iter().filter(|info| meant(info)).flat_map(|info| info.operations);
        if operations.any(|operation| is(operation, action)) {
            return None;
        }
        Some(match &self.service {
            Some(service) => format!("{service} has no action {action}"),
            None => format!("no service has the action {action}"),
        })
    }

    fn problem_of_numbers(&self) -> Option<String> {
        let effects = [Effect::Read, Effect::Write, Effect::Purchase, Effect::Destroy].map(Effect::as_str);
        let effect = self.effect.as_deref().filter(|effect| !effects.contains(effect));
        let chance = self.chance.filter(|chance| !(0.0..=1.0).contains(chance));
        if let Some(effect) = effect {
            Some(format!("effect takes {}, not {effect}", effects.join(", ")))
        } else if let Some(chance) = chance {
            Some(format!("chance is a probability from 0 to 1, not {chance}"))
        } else {
            (self.every == Some(0)).then(|| "every takes a number from 1".to_owned())
        }
    }

    pub(super) fn fits(&self, subject: &Subject) -> bool {
        let operation = subject.operation;
        self.service.as_deref().is_none_or(|service| service == subject.service)
            && self
                .action
                .as_deref()
                .is_none_or(|action| operation.is_some_and(|operation| is(operation, action)))
            && self
                .effect
                .as_deref()
                .is_none_or(|effect| operation.is_some_and(|operation| operation.effect.as_str() == effect))
    }
}

/// Whether an operation is called so, by its name or as it travels.
fn is(operation: &Operation, action: &str) -> bool {
    operation.name == action || operation.wire.eq_ignore_ascii_case(action)
}
