//! Loads saved worlds, and validates them.

use super::World;
use super::seed::Seed;
use super::task::State;
use super::time::Time;
use serde_json::Value;

/// The limit of the number counter; a saved world continues its numbers.
const MOST_NUMBERS: u64 = 1_000_000_000_000_000;

impl World {
    /// Loads a world: the output of [`to_json`](Self::to_json), or else a [`Seed`] in YAML, of which JSON is a
    /// subset. Sets it to the given time, or else to its own.
    ///
    /// # Errors
    /// Returns an error if the text is neither, or if the saved world is already past the given time.
    pub fn load(text: &str, at: Option<Time>) -> Result<Self, String> {
        if !is_saved(text) {
            let seed: Seed = serde_yaml::from_str(text).map_err(|error| error.to_string())?;
            let now = at.or(seed.now).unwrap_or_else(Time::system);
            return Ok(Self::from_seed(seed, now));
        }
        let mut world = Self::from_json(text)?;
        let (now, at) = (world.now, at.unwrap_or(world.now));
        if at < now {
            return Err(format!("the saved world is already at {now}: its clock cannot go back to {at}"));
        }
        world.advance_to(at);
        Ok(world)
    }

    /// Loads the output of [`to_json`](Self::to_json).
    ///
    /// # Errors
    /// Returns an error if the text is not a saved world, or is inconsistent.
    pub fn from_json(text: &str) -> Result<Self, String> {
        let mut world: Self = serde_json::from_str(text).map_err(|error| error.to_string())?;
        world.hold_together()?;
        let tasks = world.tasks.iter().enumerate();
        world.running = tasks.filter(|(_, task)| task.state() != State::Done).map(|(at, _)| at).collect();
        Ok(world)
    }

    /// Checks that each key matches its value: a mismatched entry would be due forever.
    fn hold_together(&self) -> Result<(), String> {
        let differs = |list: &str, key: &str, what: &str, own: &str| {
            Err(format!("{list}: the key `{key}` does not match the {what} `{own}`"))
        };
        if let Some((key, domain)) = self.domains.iter().find(|(key, domain)| **key != domain.name) {
            return differs("domains", key, "name", &domain.name);
        }
        if let Some((key, order)) = self.orders.iter().find(|(key, order)| key.to_string() != order.id) {
            return differs("orders", &key.to_string(), "order", &order.id);
        }
        if let Some((key, profile)) = self.profiles.iter().find(|(key, profile)| **key != profile.id) {
            return differs("profiles", &key.to_string(), "profile", &profile.id.to_string());
        }
        if let Some((key, group)) = self.groups.iter().find(|(key, group)| **key != group.id) {
            return differs("groups", &key.to_string(), "group", &group.id.to_string());
        }
        if self.numbers > MOST_NUMBERS {
            return Err(format!("numbers: {} is too large: expected at most {MOST_NUMBERS}", self.numbers));
        }
        Ok(())
    }
}

/// Only saved worlds contain the state of the random generator. A damaged one is reported as such.
fn is_saved(text: &str) -> bool {
    match serde_json::from_str::<Value>(text) {
        Ok(value) => value.get("rng").is_some(),
        Err(_) => text.trim_start().starts_with('{') && text.contains("\"rng\":"),
    }
}
