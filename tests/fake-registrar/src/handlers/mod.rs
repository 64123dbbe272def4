//! What each action does to the world, and what it answers.

use crate::call::{Answer, Call, Refusal};
use crate::world::World;

pub mod aliyun;
pub mod opensrs;

/// Parameters that are taken and have no effect here, by service. None of them changes what is charged or done to a name.
pub const WITHOUT_EFFECT: &[(&str, &[&str])] = &[
    ("aliyun-domain", &["TrademarkDomainActivation"]),
    (
        "opensrs",
        &[
            "fax_received",
            "languages",
            "link_domains",
            "max_wait_time",
            "owner_address",
            "password",
            "report_email",
            "reseller",
            "skip_registry_lookup",
            "username",
        ],
    ),
];

/// Carries out an action. The gateway has checked the call; the world's clock has been moved to now.
pub type Handler = fn(&mut World, &Call) -> Result<Answer, Refusal>;

/// The handler of an action; nothing where the fake has none and answers from the spec's examples.
pub fn find(service: &str, action: &str) -> Option<Handler> {
    let table = match service {
        "aliyun-domain" => aliyun::HANDLERS,
        "opensrs" => opensrs::HANDLERS,
        _ => return None,
    };
    table.iter().find(|(name, _)| *name == action).map(|(_, handler)| *handler)
}
