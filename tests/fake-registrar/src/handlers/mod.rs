//! The effects and responses of each action.

use crate::call::{Answer, Call, Refusal};
use crate::world::World;
use registrar_sdk::{
    Effect,
    extend::{Operation, ServiceInfo},
};

pub mod aliyun;
pub mod opensrs;

/// Parameters that are accepted but have no effect, by service. None of them changes what is charged or done to a
/// name.
pub const WITHOUT_EFFECT: &[(&str, &[&str])] = &[
    ("aliyun-domain", &["Long", "ProductType", "TrademarkDomainActivation"]),
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

/// Carries out an action. The gateway has validated the call, and the world is caught up to the present.
pub type Handler = fn(&mut World, &Call) -> Result<Answer, Refusal>;

/// Returns the handler that keeps the state of an action, or `None` if it has none.
pub fn find(service: &str, action: &str) -> Option<Handler> {
    let table = match service {
        "aliyun-domain" => aliyun::HANDLERS,
        "opensrs" => opensrs::HANDLERS,
        _ => return None,
    };
    table.iter().find(|(name, _)| *name == action).map(|(_, handler)| *handler)
}

/// Returns the handler of writes that submit a task for domain names and whose state is not kept: the task succeeds and
/// changes nothing. Returns `None` for other actions.
pub fn find_task(service: &ServiceInfo, operation: &Operation) -> Option<Handler> {
    let submits = operation.effect == Effect::Write && operation.settles_by == Some("TaskNo");
    let has_names = operation.parameters.iter().any(|parameter| aliyun::NAMED_BY.contains(&parameter.name));
    (service.name == "aliyun-domain" && submits && has_names).then_some(aliyun::unsimulated)
}
