//! Worlds are loaded: what was saved, looked at before anybody relies on it.

use super::World;
use super::clock::Time;
use super::seed::Seed;
use super::task::State;
use serde_json::Value;

/// More numbers than anybody gives out. Those of a saved world go on from where they were.
const MOST_NUMBERS: u64 = 1_000_000_000_000_000;

impl World {
    /// A world from a text: what [`to_json`](Self::to_json) saved, or else a [`Seed`] in YAML, of which JSON is a
    /// kind. It is at this time; if none is said, at its own.
    ///
    /// # Errors
    /// If the text is neither, or what was saved is past that time already.
    pub fn load(text: &str, at: Option<Time>) -> Result<Self, String> {
        if !is_saved(text) {
            let seed: Seed = serde_yaml::from_str(text).map_err(|error| error.to_string())?;
            let now = at.or(seed.now).unwrap_or_else(Time::system);
            return Ok(Self::grow(seed, now));
        }
        let mut world = Self::from_json(text)?;
        let (now, at) = (world.now, at.unwrap_or(world.now));
        if at < now {
            return Err(format!("it is {now} in what was saved, and time does not go back to {at}"));
        }
        world.advance_to(at);
        Ok(world)
    }

    /// Loads what [`to_json`](Self::to_json) saved.
    ///
    /// # Errors
    /// If the text is not such a world, or contradicts itself.
    pub fn from_json(text: &str) -> Result<Self, String> {
        let mut world: Self = serde_json::from_str(text).map_err(|error| error.to_string())?;
        world.hold_together()?;
        let tasks = world.tasks.iter().enumerate();
        world.running = tasks.filter(|(_, task)| task.state() != State::Done).map(|(at, _)| at).collect();
        Ok(world)
    }

    /// What is found by a key has to be what the key says: else it would be due for ever.
    fn hold_together(&self) -> Result<(), String> {
        let differs = |list: &str, key: &str, what: &str, own: &str| {
            Err(format!("{list}: under `{key}` stands the {what} `{own}`; both have to be the same"))
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
        if self.numbers > MOST_NUMBERS {
            return Err(format!("numbers: {} is too many; at most {MOST_NUMBERS}", self.numbers));
        }
        Ok(())
    }
}

/// No seed knows where chance is at. A saved text that is broken is told as one.
fn is_saved(text: &str) -> bool {
    match serde_json::from_str::<Value>(text) {
        Ok(value) => value.get("rng").is_some(),
        Err(_) => text.trim_start().starts_with('{') && text.contains("\"rng\":"),
    }
}
