//! Names that are sold abroad at a fixed price.
//!
//! The reference does not say whether the list shows orders that nobody has paid yet, and no status stands for them: they
//! appear once they are paid. Prices are integers, as the official packages declare them; a fractional price is rounded up.

use super::respond::{HandlerResult, answer, illegal, ip, is, page_by, required, shown};
use crate::call::{Call, Refusal};
use crate::world::{Cents, Elsewhere, Offer, Problem, Purchase, PurchaseState, Work, World, canonical};
use serde_json::json;

/// `CheckIntlFixPriceDomainStatus`.
pub fn offer(world: &mut World, call: &Call) -> HandlerResult {
    let (name, holder, offer) = offered(world, call)?;
    let currency = match world.account.currency.as_str() {
        "CNY" => "RMB",
        other => other,
    };
    answer(json!({"Module": {
        "Domain": shown(&name),
        "Price": offer.price.rounded_up(),
        "Currency": currency,
        "Premium": world.prices.is_premium(&name),
        "RegDate": holder.registered.seconds(),
        "DeadDate": holder.expires.seconds(),
        "EndTime": offer.until.seconds(),
    }}))
}

/// `CreateIntlFixedPriceDomainOrder`. A contact is a registrant profile.
pub fn buy(world: &mut World, call: &Call) -> HandlerResult {
    let (name, _, offer) = offered(world, call)?;
    let price = offer.price.rounded_up();
    let expected = call.text("ExpectedPrice").map(str::parse::<Cents>);
    if expected.is_some_and(|expected| expected != Ok(Cents(price.saturating_mul(100)))) {
        return Err(illegal(call, format!("The price is {price}.")));
    }
    let work = Work::Buy { name: name.clone(), profile: call.number("ContactId") };
    world.check(&work).map_err(|problem| illegal(call, problem.to_string()))?;
    let order = world.buy(work, call.boolean("AutoPay") == Some(true), ip(call));
    answer(json!({"Module": {
        "Domain": shown(&name),
        "PayPrice": price,
        "PayUrl": format!("https://pay.fake-registrar.example/{order}"),
        "OrderNo": order,
    }}))
}

/// `QueryIntlFixedPriceOrderList`: newest first.
pub fn list(world: &mut World, call: &Call) -> HandlerResult {
    let listed = world.purchases.iter().rev().filter_map(|purchase| Some((purchase, status(purchase)?)));
    let wanted: Vec<(&Purchase, i32)> = listed
        .filter(|(purchase, status)| {
            is(call, "BizId", &purchase.number) && is(call, "Status", &status.to_string())
        })
        .collect();
    answer(json!({"Module": page_by(call, "CurrentPage", "Data", &wanted, |(purchase, status)| json!({
        "BizId": purchase.number,
        "Domain": shown(purchase.work.name()),
        "OrderType": 11,
        "Status": status,
        "Price": purchase.price.rounded_up(),
        "CreateTime": purchase.created.millis(),
        "UpdateTime": purchase.changed.millis(),
        "UserId": world.account.id,
    }))}))
}

/// Returns the name in `Domain`, its registration, and its current offer.
fn offered<'a>(world: &'a World, call: &Call) -> Result<(String, &'a Elsewhere, Offer), Refusal> {
    let name = canonical(required(call, "Domain")?);
    let found = world.current_offer(&name);
    let (holder, offer) = found.ok_or_else(|| illegal(call, Problem::NotForSale.to_string()))?;
    Ok((name, holder, offer))
}

/// Returns the status of a purchase, if the list has it.
fn status(purchase: &Purchase) -> Option<i32> {
    match purchase.state {
        PurchaseState::Unpaid => None,
        PurchaseState::Closed => Some(5),
        PurchaseState::Preparing => Some(7),
        PurchaseState::Completed => Some(9),
    }
}
