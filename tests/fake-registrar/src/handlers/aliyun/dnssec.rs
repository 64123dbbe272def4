//! DS records.

use super::respond::{HandlerResult, answer, domain_name, illegal, required, submit};
use crate::call::{Call, Refusal};
use crate::world::{DsRecord, Work, World};
use serde_json::{Value, json};

fn number(call: &Call, name: &str) -> Result<i64, Refusal> {
    required(call, name)?.parse().map_err(|_| illegal(call, format!("{name} is not a number.")))
}

fn record(call: &Call) -> Result<DsRecord, Refusal> {
    Ok(DsRecord {
        algorithm: number(call, "Algorithm")?,
        digest_type: number(call, "DigestType")?,
        digest: required(call, "Digest")?.to_owned(),
    })
}

/// `QueryDSRecord`.
pub fn list(world: &mut World, call: &Call) -> HandlerResult {
    let domain = world.domain(&domain_name(call)?).ok_or_else(|| illegal(call, "There is no such name."))?;
    let records = domain.ds.iter().map(|(key_tag, record)| {
        json!({
            "KeyTag": key_tag,
            "Algorithm": record.algorithm,
            "DigestType": record.digest_type,
            "Digest": record.digest,
        })
    });
    answer(json!({"DSRecordList": records.collect::<Vec<Value>>()}))
}

/// `SaveSingleTaskForAddingDSRecord`.
pub fn add(world: &mut World, call: &Call) -> HandlerResult {
    let (name, key_tag, record) = (domain_name(call)?, number(call, "KeyTag")?, record(call)?);
    submit(world, call, Work::AddDs { name, key_tag, record })
}

/// `SaveSingleTaskForModifyingDSRecord`.
pub fn change(world: &mut World, call: &Call) -> HandlerResult {
    let (name, key_tag, record) = (domain_name(call)?, number(call, "KeyTag")?, record(call)?);
    submit(world, call, Work::ChangeDs { name, key_tag, record })
}

/// `SaveSingleTaskForDeletingDSRecord`.
pub fn delete(world: &mut World, call: &Call) -> HandlerResult {
    let (name, key_tag) = (domain_name(call)?, number(call, "KeyTag")?);
    submit(world, call, Work::DeleteDs { name, key_tag })
}

/// `SaveSingleTaskForSynchronizingDSRecord`.
pub fn sync(world: &mut World, call: &Call) -> HandlerResult {
    let name = domain_name(call)?;
    submit(world, call, Work::SyncDs { name })
}
