//! Reconciles the open orders of two accounts that share one journal.
//!
//! ```text
//! cargo run -p registrar-sdk-examples --bin several_accounts
//! ```
//!
//! The keys are read from `SHOP_ID`, `SHOP_SECRET`, `RESALE_ID` and `RESALE_SECRET`.

use registrar_sdk::aliyun_domain::{self, Credentials};
use registrar_sdk::{FileJournal, Journal, rpc};
use std::sync::Arc;

#[tokio::main]
async fn main() {
    if let Err(error) = reconcile_all().await {
        eprintln!("{error}");
        std::process::exit(1);
    }
}

async fn reconcile_all() -> Result<(), Box<dyn std::error::Error>> {
    let journal: Arc<dyn Journal> = Arc::new(FileJournal::open("orders.journal")?);
    for owner in ["SHOP", "RESALE"] {
        let variable = |part: &str| std::env::var(format!("{owner}_{part}"));
        let credentials = Credentials::new(variable("ID")?, variable("SECRET")?);
        let client = aliyun_domain::international(credentials)
            // One free call asks which account the key belongs to; orders belong to an account, not to a key.
            .account_from_sts(rpc::STS_ENDPOINT)
            .await?
            .journal(journal.clone())
            .build()?;
        for order in client.pending().await? {
            println!("{owner} {}: {:?}", order.id(), client.reconcile(&order).await?);
        }
    }
    Ok(())
}
