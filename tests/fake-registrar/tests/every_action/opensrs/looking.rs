//! Commands that only read.

use super::{Xcp, text};
use registrar_sdk::opensrs::*;
use registrar_sdk::{Date, Decimal};

fn price(text: &str) -> Decimal {
    text.parse().expect("a price")
}

pub async fn names_are_looked_up_suggested_and_priced(bench: &Xcp) {
    let free = bench.send(LookupDomain::new("free.com")).await;
    assert_eq!((free.code(), &free.status), (Some("210"), &DomainAvailability::Available));
    let taken = bench.send(LookupDomain::new("taken.com")).await;
    assert_eq!((taken.code(), &taken.status), (Some("211"), &DomainAvailability::Taken));

    let services = [SuggestionService::Lookup, SuggestionService::Premium];
    let found = bench.send(SuggestNames::new("gold").tlds([".com", ".net"]).services(services)).await;
    let names = found.lookup.as_ref().expect("the lookup was requested").items.iter();
    let names: Vec<_> = names.filter_map(|item| item.domain.as_deref()).collect();
    assert_eq!(names, ["gold.com", "gold.net"]);
    // A search is never cut short, so this response is an example.
    let rest = bench.send(ContinueNameSearch::new("a-key")).await;
    assert!(rest.suggestion.is_some() || rest.lookup.is_some(), "{rest:?}");

    let quote = bench.send(GetPrice::new("free.com").period(2)).await;
    assert_eq!(quote.price, price("20.98"));
    assert_eq!(bench.send(GetBalance::new()).await.balance, price("500.00"));
}

pub async fn all_data_of_the_accounts_names_is_read(bench: &Xcp) {
    let mine = bench.send(BelongsToReseller::new("example.com")).await;
    assert!(mine.belongs_to_reseller && mine.expiredate.is_some());
    assert!(!bench.send(BelongsToReseller::new("taken.com")).await.belongs_to_reseller);

    let domain = bench.send(GetDomain::new("example.net")).await;
    let seen = domain.registry_expiredate.as_ref().expect("the field is present");
    assert_eq!(seen.as_str().get(..10), Some("2026-03-21"));
    assert_eq!(domain.nameserver_list.len(), 2);
    let state = bench.send(GetDomainStatus::new("example.net")).await;
    assert_eq!((state.lock_state, state.transfer_away_in_progress), (Some(true), Some(false)));
    let user = bench.send(GetUserInfo::new("example.net")).await;
    assert_eq!((user.domain.as_deref(), user.is_owner), (Some("example.net"), Some(true)));

    let reseller = bench.send(GetDomainResellerContact::new("example.net")).await;
    assert_eq!(text(&reseller.email), "support@fake-registrar.example");
    let dk = bench.send(GetDomainXpackHistory::new("example.net")).await;
    assert_eq!((dk.record_count, dk.waiting_history.len()), (Some(0), 0));
    let blockers = bench.send(GetCaBlockerList::new("example.ca")).await;
    assert_eq!(blockers.blockers.len(), 0, "nothing blocks the name");
}

pub async fn names_are_listed_by_their_state(bench: &Xcp) {
    let all = bench.list(GetDomainList::new("example.com").limit(3)).await;
    assert_eq!(all.len(), 7, "over three pages, without those that OpenSRS regards as deleted");
    let day = |month, day| Date::new(2026, month, day).expect("a day");
    let expiring = GetDomainsByExpireDate::new(day(1, 1), day(4, 30)).limit(1);
    let expiring = bench.list(expiring).await;
    let names: Vec<_> = expiring.iter().filter_map(|domain| domain.name.as_deref()).collect();
    assert_eq!(names, ["example.org", "example.net", "example.info", "example.club"]);
    let deleted = bench.list(GetDeletedDomains::new().limit(1)).await;
    let names: Vec<_> = deleted.iter().filter_map(|domain| domain.name.as_deref()).collect();
    assert_eq!(names, ["example.shop", "example.xyz"]);
}
