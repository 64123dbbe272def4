//! One portfolio over several registrars: `portfolio expiring 60`, `portfolio renew opensrs example.com "15 USD"`,
//! `portfolio redeem aliyun-domain example.com "120 USD"`, `portfolio nameservers opensrs example.com ns1.example.net …`.
//! The output is JSON. Orders are kept in `orders.journal`: after a crash or a lost response, run the command again.

use registrar_sdk::registrar::{Expiring, Registrar};
use registrar_sdk::{FileJournal, Journal, Spend, aliyun_domain, opensrs, rpc};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

#[tokio::main]
async fn main() -> Result<()> {
    let journal: Arc<dyn Journal> = Arc::new(FileJournal::open("orders.journal")?);
    let aliyun = aliyun_domain::international(aliyun_domain::Credentials::from_env()?)
        .account_from_sts(rpc::STS_ENDPOINT)
        .await?;
    let opensrs = opensrs::live(opensrs::Credentials::from_env()?);
    let registrars: [Box<dyn Registrar>; 2] =
        [Box::new(aliyun.journal(journal.clone()).build()?), Box::new(opensrs.journal(journal).build()?)];
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    println!("{:#}", run(&registrars, &arguments).await?);
    Ok(())
}

async fn run(registrars: &[Box<dyn Registrar>], arguments: &[&str]) -> Result<Value> {
    let named = |service: &str| {
        let found = registrars.iter().find(|registrar| registrar.service() == service);
        found.ok_or_else(|| format!("unknown registrar `{service}`"))
    };
    let mut output = Vec::new();
    match *arguments {
        ["expiring", days] => {
            let days = Duration::from_secs(days.parse::<u64>()? * 86_400);
            for registrar in registrars {
                for domain in registrar.domains(Expiring::within(days)).await? {
                    let (registrar, name) = (registrar.service(), domain.name.ascii());
                    output.push(json!({"registrar": registrar, "name": name, "expires": domain.expires}));
                }
            }
        }
        [verb @ ("renew" | "redeem"), service, name, limit] => {
            let (registrar, name, spend) = (named(service)?, name.parse()?, Spend::at_most(limit.parse()?));
            let done = match verb {
                "renew" => registrar.renew(&name, 1, spend, None).await?,
                _ => registrar.redeem(&name, spend, None).await?,
            };
            output.push(json!({"name": name.ascii(), "before": done.before, "after": done.after}));
        }
        ["nameservers", service, name, ref hosts @ ..] if !hosts.is_empty() => {
            named(service)?.set_nameservers(&name.parse()?, hosts).await?;
            output.push(json!({"name": name, "nameservers": hosts}));
        }
        _ => return Err("usage: portfolio expiring|renew|redeem|nameservers …, see above".into()),
    }
    Ok(output.into())
}

#[cfg(test)]
#[tokio::test]
async fn a_lost_response_leads_to_one_charge_at_each_registrar() {
    use fake_registrar::{Fake, Fault, When};
    use registrar_sdk::{Effect, OrderKind, Prices, cny};
    let seed = "{balance: 1000, names: {
        one.com: {expires: 30d, registrar: aliyun-domain}, two.com: {expires: 30d, registrar: opensrs}}}";
    let fake = Fake::seeded(seed).expect("a valid seed");
    let aliyun = fake.china().prices(Prices::new().per_year(OrderKind::Renew, "com", cny(12)));
    let aliyun = aliyun.build().expect("a client");
    let opensrs = fake.opensrs().build().expect("a client");
    let registrars: [Box<dyn Registrar>; 2] = [Box::new(aliyun), Box::new(opensrs)];
    let listed = run(&registrars, &["expiring", "60"]).await.expect("the lists");
    let names: Vec<_> = listed.as_array().expect("a list").iter().map(|entry| &entry["name"]).collect();
    assert_eq!(names, ["one.com", "two.com"]);
    let both = [("aliyun-domain", "one.com", "20 CNY"), ("opensrs", "two.com", "20 USD")];
    for (count, (service, name, limit)) in (1..).zip(both) {
        fake.faults().add(When::next().of_effect(Effect::Purchase), Fault::ResetAfterCommit);
        let renewed = run(&registrars, &["renew", service, name, limit]).await.expect("renewed");
        assert_ne!(renewed[0]["before"], renewed[0]["after"], "{renewed}");
        assert_eq!(fake.world(|world| world.account.ledger().len()), count);
    }
}
