//! The tasks, in the terms of both services.

use registrar_sdk::aliyun_domain::{
    AliyunDomain, QueryDomainList, SaveBatchTaskForModifyingDomainDns, SaveSingleTaskForCreatingOrderRedeem,
    SaveSingleTaskForCreatingOrderRenew,
};
use registrar_sdk::opensrs::{
    AssignNameservers, GetDomain, GetDomainsByExpireDate, Opensrs, OrderHandling, RedeemDomain, RenewDomain,
    RenewDomainRequired,
};
use registrar_sdk::{
    Client, Date, Money, Observed, Outcome, Purchase, Reconciled, Request, Service, Spend, TaskProgress,
    Timestamp,
};
use serde::Serialize;
use std::time::{Duration, SystemTime};

pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Which registrar a name is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Registrar {
    Aliyun,
    Opensrs,
}

impl Registrar {
    pub fn named(name: &str) -> Result<Self> {
        match name {
            "aliyun" => Ok(Self::Aliyun),
            "opensrs" => Ok(Self::Opensrs),
            _ => Err(format!("unknown registrar `{name}`: use `aliyun` or `opensrs`").into()),
        }
    }
}

/// A name that expires soon.
#[derive(Debug, PartialEq, Serialize)]
pub struct Expiring {
    pub registrar: Registrar,
    pub name: String,
    /// As the service writes it: OpenSRS does not document its time zone.
    pub expires: String,
}

/// The clients of both accounts.
pub struct Portfolio {
    pub aliyun: Client<AliyunDomain>,
    pub opensrs: Client<Opensrs>,
}

impl Portfolio {
    /// Lists the names that expire within some days, at both registrars.
    pub async fn expiring(&self, days: u64) -> Result<Vec<Expiring>> {
        let now = SystemTime::now();
        let then = now + Duration::from_secs(days * 86_400);
        let request = QueryDomainList::new(1, 100)
            .start_expiration_date(Timestamp::from(now))
            .end_expiration_date(Timestamp::from(then));
        let mut all = Vec::new();
        let aliyun: Vec<_> = self.aliyun.items(request).try_collect().await?;
        all.extend(aliyun.into_iter().map(|domain| Expiring {
            registrar: Registrar::Aliyun,
            name: domain.domain_name.unwrap_or_default(),
            expires: domain.expiration_date_long.map(|time| time.to_string()).unwrap_or_default(),
        }));
        let request = GetDomainsByExpireDate::new(day(now)?, day(then)?);
        let opensrs: Vec<_> = self.opensrs.items(request).try_collect().await?;
        all.extend(opensrs.into_iter().map(|domain| Expiring {
            registrar: Registrar::Opensrs,
            name: domain.name.unwrap_or_default(),
            expires: domain.expiredate.map(|time| time.to_string()).unwrap_or_default(),
        }));
        Ok(all)
    }

    /// Renews a name by a year, if it costs no more than the limit.
    pub async fn renew(&self, registrar: Registrar, name: &str, limit: Money) -> Result<TaskProgress> {
        match registrar {
            Registrar::Aliyun => {
                let expires = self.expiry_at_aliyun(name).await?;
                let id = format!("renew {name} from {expires}");
                buy(&self.aliyun, id, SaveSingleTaskForCreatingOrderRenew::new(name, expires, 1), limit).await
            }
            Registrar::Opensrs => {
                let domain = self.opensrs.send(GetDomain::new(name)).await?;
                let year = domain.registry_expiredate.as_ref().and_then(Observed::year);
                let current_expiration_year = year.ok_or_else(|| unknown(name))?;
                let request = RenewDomain::new(RenewDomainRequired {
                    domain: name.into(),
                    current_expiration_year,
                    period: 1,
                    handle: OrderHandling::Process,
                    auto_renew: false,
                });
                let id = format!("renew {name} from {}", request.current_expiration_year);
                buy(&self.opensrs, id, request, limit).await
            }
        }
    }

    /// Redeems a name that has expired, if it costs no more than the limit.
    pub async fn redeem(&self, registrar: Registrar, name: &str, limit: Money) -> Result<TaskProgress> {
        match registrar {
            Registrar::Aliyun => {
                let expires = self.expiry_at_aliyun(name).await?;
                let id = format!("redeem {name} from {expires}");
                buy(&self.aliyun, id, SaveSingleTaskForCreatingOrderRedeem::new(name, expires), limit).await
            }
            Registrar::Opensrs => {
                // OpenSRS does not say when a name in redemption expired, and a name is not redeemed twice in a year.
                let id = format!("redeem {name} in {}", day(SystemTime::now())?.year().unwrap_or_default());
                buy(&self.opensrs, id, RedeemDomain::new(name), limit).await
            }
        }
    }

    /// Replaces the nameservers of a name.
    pub async fn set_nameservers(&self, registrar: Registrar, name: &str, servers: &[&str]) -> Result<()> {
        match registrar {
            Registrar::Aliyun => {
                let request = SaveBatchTaskForModifyingDomainDns::new([name], false)
                    .domain_name_servers(servers.iter().copied());
                let task = self.aliyun.send(request).await?;
                self.aliyun.settle(task.task_no.as_str()).await?;
            }
            Registrar::Opensrs => {
                self.opensrs.send(AssignNameservers::new(servers.iter().copied(), name)).await?;
            }
        }
        Ok(())
    }

    async fn expiry_at_aliyun(&self, name: &str) -> Result<Observed<Timestamp>> {
        let domains: Vec<_> =
            self.aliyun.items(QueryDomainList::new(1, 100).domain_name(name)).try_collect().await?;
        let domain = domains.into_iter().find(|domain| domain.domain_name.as_deref() == Some(name));
        domain.and_then(|domain| domain.expiration_date_long).ok_or_else(|| unknown(name).into())
    }
}

/// Places an order once, finds out what became of it if its response is lost, and waits for its end.
async fn buy<S: Service, R: Request<Service = S> + Purchase>(
    client: &Client<S>,
    id: String,
    request: R,
    limit: Money,
) -> Result<TaskProgress> {
    let order = client.order_with_id(id, request);
    if let Err(error) = client.place(&order, Spend::at_most(limit)).await {
        let placed = error.outcome() == Outcome::Unknown
            && matches!(client.reconcile(&order).await?, Reconciled::Placed(_));
        if !placed {
            return Err(error.into());
        }
    }
    Ok(client.settle(&order).await?)
}

fn unknown(name: &str) -> String {
    format!("the account has no domain name {name}, or the service does not say when it expires")
}

/// The day in UTC.
fn day(time: SystemTime) -> Result<Date> {
    Ok(Timestamp::from(time).to_string()[..10].parse()?)
}
