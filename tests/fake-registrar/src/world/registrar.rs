//! The simulated registrars, and which of them holds a name.

use super::World;
use super::domain::{Domain, Elsewhere};
use serde::{Deserialize, Serialize};

/// The registrar that holds a name: one of the simulated services.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Registrar {
    /// Alibaba Cloud.
    AliyunDomain,
    /// OpenSRS.
    Opensrs,
    /// Both have the name in their accounts, which cannot happen in reality.
    Both,
}

impl Registrar {
    /// Returns the registrar of a service.
    pub fn of(service: &str) -> Option<Self> {
        match service {
            "aliyun-domain" => Some(Self::AliyunDomain),
            "opensrs" => Some(Self::Opensrs),
            _ => None,
        }
    }

    fn title(self) -> &'static str {
        match self {
            Self::AliyunDomain => "Alibaba Cloud",
            Self::Opensrs | Self::Both => "OpenSRS",
        }
    }
}

/// A registrar processes its calls and its tasks on its own behalf, and then has only its own names. The test and the
/// passing of time act on behalf of nobody, and have all names.
impl World {
    /// Processes something on behalf of a registrar.
    pub(crate) fn on_behalf_of<T>(
        &mut self,
        registrar: Option<Registrar>,
        act: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let before = std::mem::replace(&mut self.acting, registrar);
        let done = act(self);
        self.acting = before;
        done
    }

    /// Processes a call of a service. The first service that is called gets the names that no registrar has.
    pub(crate) fn called<T>(&mut self, service: &str, act: impl FnOnce(&mut Self) -> T) -> T {
        let registrar = Registrar::of(service);
        self.registrar = self.registrar.or(registrar);
        self.on_behalf_of(registrar, act)
    }

    /// Whether something of this registrar concerns the one on whose behalf the world acts.
    pub(crate) fn concerns(&self, registrar: Option<Registrar>) -> bool {
        match (registrar.or(self.registrar), self.acting) {
            (Some(Registrar::Both) | None, _) | (_, None) => true,
            (Some(registrar), Some(acting)) => registrar == acting,
        }
    }

    /// Returns one of the account's names.
    pub fn domain(&self, name: &str) -> Option<&Domain> {
        self.domains.get(name).filter(|domain| self.concerns(domain.registrar))
    }

    /// Returns one of the account's names, mutably.
    pub fn domain_mut(&mut self, name: &str) -> Option<&mut Domain> {
        self.domain(name)?;
        self.domains.get_mut(name)
    }

    /// Returns the account's names.
    pub fn account_domains(&self) -> impl Iterator<Item = &Domain> {
        self.domains.values().filter(|domain| self.concerns(domain.registrar))
    }

    /// Returns a name that another registrar has. It may be the other simulated one.
    pub fn outside(&self, name: &str) -> Option<Elsewhere> {
        let simulated = || self.domains.get(name).filter(|domain| !self.concerns(domain.registrar));
        self.elsewhere.get(name).cloned().or_else(|| simulated().map(|domain| self.seen_from_outside(domain)))
    }

    /// Returns what others see of one of the account's names.
    pub(super) fn seen_from_outside(&self, domain: &Domain) -> Elsewhere {
        let email = &domain.contacts.registrant.email;
        let registrar = domain.registrar.or(self.registrar).map(|registrar| registrar.title().to_owned());
        Elsewhere {
            registrar: registrar.unwrap_or_else(|| self.settings.registrar.clone()),
            auth_code: domain.auth_code.clone(),
            locked: domain.is_transfer_locked(self.now),
            email: Some(email.clone()).filter(|email| !email.is_empty()),
            registered: domain.registered,
            expires: domain.expires,
        }
    }
}
