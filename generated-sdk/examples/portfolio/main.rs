//! One portfolio over two registrars: lists what expires, renews within a limit, redeems, and changes nameservers.
//!
//! ```text
//! portfolio expiring 60
//! portfolio renew aliyun example.com "15 USD"
//! portfolio redeem opensrs example.com "120 USD"
//! portfolio nameservers opensrs example.com ns1.example.net ns2.example.net
//! ```
//!
//! The output is JSON. Orders are kept in `orders.journal`: after a crash or a lost response, run the same command again.

mod portfolio;
#[cfg(test)]
mod tests;

use portfolio::{Portfolio, Registrar, Result};
use registrar_sdk::{FileJournal, Journal, aliyun_domain, opensrs, rpc};
use std::sync::Arc;

const USAGE: &str = "usage: portfolio expiring DAYS
       portfolio renew|redeem aliyun|opensrs NAME LIMIT
       portfolio nameservers aliyun|opensrs NAME SERVER...";

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let journal: Arc<dyn Journal> = Arc::new(FileJournal::open("orders.journal")?);
    let aliyun = aliyun_domain::international(aliyun_domain::Credentials::from_env()?)
        .account_from_sts(rpc::STS_ENDPOINT)
        .await?;
    let opensrs = opensrs::live(opensrs::Credentials::from_env()?);
    let portfolio = Portfolio {
        aliyun: aliyun.journal(journal.clone()).build()?,
        opensrs: opensrs.journal(journal).build()?,
    };
    let output = match arguments[..] {
        ["expiring", days] => serde_json::to_value(portfolio.expiring(days.parse()?).await?)?,
        ["renew", registrar, name, limit] => {
            serde_json::to_value(portfolio.renew(Registrar::named(registrar)?, name, limit.parse()?).await?)?
        }
        ["redeem", registrar, name, limit] => {
            serde_json::to_value(portfolio.redeem(Registrar::named(registrar)?, name, limit.parse()?).await?)?
        }
        ["nameservers", registrar, name, ref servers @ ..] if !servers.is_empty() => {
            portfolio.set_nameservers(Registrar::named(registrar)?, name, servers).await?;
            serde_json::json!({ "name": name, "nameservers": servers })
        }
        _ => return Err(USAGE.into()),
    };
    println!("{output:#}");
    Ok(())
}
