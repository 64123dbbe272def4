//! Renews a domain name by a year for at most 15 USD, once, however often it is run.
//!
//! ```text
//! cargo run -p registrar-sdk-examples --bin renew -- 1234567890123456 example.com
//! ```
//!
//! The first argument is the number of the account that is charged. The journal `orders.journal` remembers the order:
//! if a run is killed or a response is lost, the next run continues where it ended.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk::*;
use std::sync::Arc;

#[tokio::main]
async fn main() {
    if let Err(error) = renew().await {
        eprintln!("{error}");
        std::process::exit(1);
    }
}

async fn renew() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(account), Some(name)) = (arguments.next(), arguments.next()) else {
        return Err("usage: renew ACCOUNT DOMAIN-NAME".into());
    };
    let client = international(Credentials::from_env()?)
        .account(account)
        .journal(Arc::new(FileJournal::open("orders.journal")?))
        .prices(Prices::new().per_year(OrderKind::Renew, "com", usd(12)))
        .build()?;

    // The service refuses the order if the name expires at another time by then.
    let domain =
        client.items(QueryDomainList::new(1, 100).domain_name(&name)).try_collect::<Vec<_>>().await?;
    let domain = domain.into_iter().find(|domain| domain.domain_name.as_deref() == Some(&name));
    let Some(expires) = domain.and_then(|domain| domain.expiration_date_long) else {
        return Err(format!("the account has no domain name {name}").into());
    };

    // The id says what is ordered, so that a second run does not order it again.
    let id = format!("renew {name} from {expires}");
    let order = client.order_with_id(id, SaveSingleTaskForCreatingOrderRenew::new(&name, expires, 1));
    match client.place(&order, Spend::at_most(usd(15))).await {
        Ok(_) => println!("{}", client.settle(&order).await?),
        // Nobody knows whether the order was placed: ask the service's lists.
        Err(error) if error.outcome() == Outcome::Unknown => match client.reconcile(&order).await? {
            Reconciled::Placed(_) => println!("{}", client.settle(&order).await?),
            Reconciled::NotPlaced => println!("the order was not placed: run this again"),
            other => println!("{other:?}"),
        },
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
