//! A computed expiration date, instead of an observed one, would renew a name repeatedly.

use registrar_sdk::aliyun_domain::SaveSingleTaskForCreatingOrderRenew;
use registrar_sdk::Timestamp;
use std::time::{Duration, SystemTime};

const YEAR: Duration = Duration::from_secs(365 * 86_400);

fn main() {
    let expires = Timestamp::from(SystemTime::now() + YEAR);
    let _ = SaveSingleTaskForCreatingOrderRenew::new("example.com", expires, 1);
}
