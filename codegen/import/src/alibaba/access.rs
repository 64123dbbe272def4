//! Decides whether an action only reads.

use super::document::Operation;
use crate::api::Access;

/// The verbs of actions that change something, whatever their tags say.
const CHANGING: &[&str] = &[
    "Acknowledge",
    "Activate",
    "Add",
    "Allocate",
    "Apply",
    "Assign",
    "Associate",
    "Assume",
    "Attach",
    "Batch",
    "Bind",
    "Buy",
    "Cancel",
    "Change",
    "Clear",
    "Close",
    "Commit",
    "Confirm",
    "Convert",
    "Copy",
    "Create",
    "Deactivate",
    "Delete",
    "Deploy",
    "Detach",
    "Disable",
    "Disassociate",
    "Enable",
    "Execute",
    "Export",
    "Generate",
    "Import",
    "Init",
    "Install",
    "Invoke",
    "Modify",
    "Move",
    "Open",
    "Operate",
    "Order",
    "Pay",
    "Publish",
    "Push",
    "Put",
    "Redeem",
    "Refresh",
    "Refund",
    "Register",
    "Release",
    "Remove",
    "Renew",
    "Replace",
    "Resend",
    "Reset",
    "Restart",
    "Resume",
    "Retry",
    "Revoke",
    "Rollback",
    "Run",
    "Save",
    "Send",
    "Set",
    "Start",
    "Stop",
    "Submit",
    "Subscribe",
    "Switch",
    "Sync",
    "Tag",
    "Transfer",
    "Unbind",
    "Unlock",
    "Unsubscribe",
    "Untag",
    "Update",
    "Upgrade",
    "Upload",
    "Verify",
];

/// Returns what the tags and the name of an action say together. A read is repeated when its response is lost, so a
/// doubtful one is not taken for a read.
pub fn access(name: &str, operation: &Operation) -> Access {
    let tag = operation.system_tags.operation_type.as_deref().filter(|tag| *tag != "none");
    let kind = operation.operation_type.as_deref();
    let tag_reads = matches!(tag, Some("get" | "list"));
    match (kind, tag) {
        (Some("read"), Some(tag)) if !tag_reads => {
            contradiction("operationType", "read", "systemTags.operationType", tag)
        }
        (Some("write"), Some(tag)) if tag_reads => {
            contradiction("operationType", "write", "systemTags.operationType", tag)
        }
        (Some("read"), _) | (None, Some("get" | "list")) => match verb(name) {
            Some(verb) => Access::Contradictory(format!(
                "the tags say that it reads, and the name begins with `{verb}`"
            )),
            None => Access::Read,
        },
        _ => Access::Unclear,
    }
}

fn contradiction(one: &str, value: &str, other: &str, other_value: &str) -> Access {
    Access::Contradictory(format!("`{one}` is `{value}`, and `{other}` is `{other_value}`"))
}

/// Returns the verb of a change that a name begins with.
fn verb(name: &str) -> Option<&'static str> {
    let ends = |rest: &str| !rest.starts_with(|next: char| next.is_ascii_lowercase());
    CHANGING.iter().find(|verb| name.strip_prefix(**verb).is_some_and(ends)).copied()
}
