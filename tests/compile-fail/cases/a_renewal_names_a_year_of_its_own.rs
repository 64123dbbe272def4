//! A computed expiration year, instead of an observed one, would renew a name repeatedly.

use registrar_sdk::opensrs::{OrderHandling, RenewDomain, RenewDomainRequired};

fn main() {
    let this_year = 2026;
    let _ = RenewDomain::new(RenewDomainRequired {
        domain: "example.com".to_owned(),
        current_expiration_year: this_year + 1,
        period: 1,
        handle: OrderHandling::Process,
        auto_renew: false,
    });
}
