//! Conditions for faults.

use super::Subject;
use crate::control::services;
use registrar_sdk::{
    Effect,
    extend::{Operation, ServiceInfo},
};
use serde::{Deserialize, Serialize};

/// When a fault occurs. All conditions have to hold. Requests that do not match are not counted, and neither are those
/// that end before the moment of the fault; see [`Faults`](super::Faults).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct When {
    /// Only requests of this service, such as `opensrs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// Only requests of this action: its name, or its wire name, such as `RENEW DOMAIN`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// Only requests with this effect: `read`, `write`, `purchase` or `destroy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effect: Option<String>,
    /// Skips this number of matching requests.
    pub after: u64,
    /// Every `n`th of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub every: Option<u64>,
    /// With this probability, from 0 to 1. The seed makes it reproducible.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chance: Option<f64>,
    /// At most this often.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times: Option<u64>,
}

impl When {
    /// Matches the next request.
    pub fn next() -> Self {
        Self::always().times(1)
    }

    /// Matches every request.
    pub fn always() -> Self {
        Self::default()
    }

    /// Matches every `number`th request: for 3, the third, the sixth and so on.
    pub fn every(number: u64) -> Self {
        Self { every: Some(number), ..Self::default() }
    }

    /// Matches with this probability, from 0 to 1.
    pub fn chance(probability: f64) -> Self {
        Self { chance: Some(probability), ..Self::default() }
    }

    /// Restricts it to this action: its name, or its wire name, such as `RENEW DOMAIN`.
    pub fn of(self, action: impl Into<String>) -> Self {
        Self { action: Some(action.into()), ..self }
    }

    /// Restricts it to this service, such as `opensrs`.
    pub fn of_service(self, service: impl Into<String>) -> Self {
        Self { service: Some(service.into()), ..self }
    }

    /// Restricts it to requests with this effect.
    pub fn of_effect(self, effect: Effect) -> Self {
        Self { effect: Some(effect.as_str().to_owned()), ..self }
    }

    /// Skips this number of matching requests.
    pub fn after(self, number: u64) -> Self {
        Self { after: number, ..self }
    }

    /// Limits the number of occurrences.
    pub fn times(self, times: u64) -> Self {
        Self { times: Some(times), ..self }
    }

    /// Returns what makes the condition invalid, if anything: a fault that never occurs would let a test pass.
    pub(crate) fn problem(&self) -> Option<String> {
        self.problem_of_words().or_else(|| self.problem_of_numbers())
    }

    fn problem_of_words(&self) -> Option<String> {
        let all = services();
        let meant = |info: &ServiceInfo| self.service.as_deref().is_none_or(|name| name == info.name);
        if let Some(service) = self.service.as_ref().filter(|_| !all.iter().any(|info| meant(info))) {
            let names = all.map(|service| service.name).join(" or ");
            return Some(format!("unknown service `{service}`: expected {names}"));
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
            Some(format!("invalid effect `{effect}`: expected {}", effects.join(", ")))
        } else if let Some(chance) = chance {
            Some(format!("invalid chance {chance}: expected a probability from 0 to 1"))
        } else {
            (self.every == Some(0)).then(|| "invalid `every` 0: expected a number from 1".to_owned())
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

/// Whether an operation has this name or wire name.
fn is(operation: &Operation, action: &str) -> bool {
    operation.name == action || operation.wire.eq_ignore_ascii_case(action)
}
