//! Transfers to Alibaba Cloud and away.

use super::respond::{
    HandlerResult, answer, domain_name, illegal, instance_is, ip, is, names, no_domain, nothing, page,
    required, shown, submit, submit_all, time,
};
use crate::call::{Call, Refusal};
use crate::world::name::begins_with;
use crate::world::{CHINA, Denial, Problem, StepIn, StepOut, Time, TransferIn, Work, World, canonical};
use serde_json::{Map, Value, json};

fn no_transfer(_: Problem) -> Refusal {
    Refusal::new("DomainTransferPendingNotExist", "The domain name is not currently being transferred in.")
}

/// `CheckTransferInFeasibility`: an impossible transfer is a normal response, not an error.
pub fn feasibility(world: &mut World, call: &Call) -> HandlerResult {
    let name = domain_name(call)?;
    let code = call.text("TransferAuthorizationCode");
    let right = |code: &str| world.outside(&name).is_some_and(|other| other.auth_code == code);
    let running = world.is_arriving(&name);
    let reason = match world.check_transfer_in(&name) {
        Ok(()) if running => Some(("DomainTransferring", "The domain name is being transferred already.")),
        Ok(()) if code.is_some_and(|code| !right(code)) => {
            Some(("AuthorizationCodeWrong", "The transfer authorization code is wrong."))
        }
        Ok(()) => None,
        Err(Problem::TransferLocked) => {
            Some(("DomainTransferProhibited", "The present registrar forbids transfers."))
        }
        Err(Problem::Taken) => Some(("DomainInAccount", "The domain name is in the account already.")),
        Err(Problem::UnknownSuffix) => Some(("SuffixUnsupported", "The suffix is not sold here.")),
        Err(_) => Some(("DomainNotRegistered", "Nobody has registered the domain name.")),
    };
    let mut response = json!({"CanTransfer": reason.is_none(), "ProductId": "2a"});
    if let Some((code, message)) = reason {
        response["Code"] = json!(format!("CheckTransferResult.{code}"));
        response["Message"] = json!(message);
    }
    answer(response)
}

/// Returns the coarse stage and the number of the step.
fn step(step: StepIn) -> (&'static str, i32) {
    match step {
        StepIn::Initial => ("INIT", 10),
        StepIn::MailSent => ("AUTHORIZATION", 11),
        StepIn::MailVerified => ("PASSWORD_VERIFICATION", 19),
        StepIn::WrongCode => ("PASSWORD_VERIFICATION", 31),
        StepIn::Submitted => ("PENDING", 39),
        StepIn::Cancelled => ("FAIL", 50),
        StepIn::Failed => ("FAIL", 51),
        StepIn::Expired => ("FAIL", 52),
        StepIn::Succeeded => ("SUCCESS", 59),
    }
}

fn denial(reason: Denial) -> (&'static str, &'static str) {
    match reason {
        Denial::Cancelled => ("clientCancelled", "The account has cancelled the transfer."),
        Denial::Rejected => ("clientRejected", "The transfer was refused."),
        Denial::RegistryCancelled => ("serverCancelled", "The registry has cancelled the transfer."),
        Denial::Locked => ("transferProhibited", "The domain name is locked against transfers."),
        Denial::Expired => ("transferExpired", "The transfer was not completed in time."),
        Denial::NoMoney => ("serverCancelled", "The balance does not cover the transfer."),
    }
}

fn dates(fields: &mut Map<String, Value>, name: &str, when: Option<Time>) {
    if let Some(when) = when {
        fields.insert(name.to_owned(), json!(when.dashed(CHINA)));
        fields.insert(format!("{name}Long"), json!(when.millis()));
    }
}

fn transfer(world: &World, transfer: &TransferIn) -> Value {
    let (simple, status) = step(transfer.step);
    let mail = world.settings.transfer_mail;
    let mut fields = Map::new();
    fields.insert("InstanceId".to_owned(), json!(transfer.instance_id));
    fields.insert("DomainName".to_owned(), json!(shown(transfer.name())));
    fields.insert("UserId".to_owned(), json!(world.account.id));
    fields.insert("SimpleTransferInStatus".to_owned(), json!(simple));
    fields.insert("Status".to_owned(), json!(status));
    fields.insert("ProgressBarType".to_owned(), json!(if mail { 1 } else { 3 }));
    fields.insert("NeedMailCheck".to_owned(), json!(mail));
    fields.insert("WhoisMailStatus".to_owned(), json!(transfer.email.is_some()));
    fields.insert("Email".to_owned(), json!(transfer.email.as_deref().map(starred).unwrap_or_default()));
    if let Some((code, message)) = transfer.denial.map(denial) {
        fields.insert("ResultCode".to_owned(), json!(code));
        fields.insert("ResultMsg".to_owned(), json!(message));
    }
    dates(&mut fields, "SubmissionDate", Some(transfer.ordered));
    dates(&mut fields, "ModificationDate", Some(transfer.changed));
    dates(&mut fields, "TransferAuthorizationCodeSubmissionDate", Some(transfer.code_given));
    dates(&mut fields, "ResultDate", transfer.ended);
    dates(&mut fields, "ExpirationDate", Some(transfer.expires));
    Value::Object(fields)
}

/// Masks part of an e-mail address with stars.
fn starred(email: &str) -> String {
    let (name, host) = email.split_once('@').unwrap_or((email, ""));
    let shown: String = name.chars().take(2).collect();
    format!("{shown}****@{host}")
}

/// `QueryTransferInByInstanceId`.
pub fn in_by_instance(world: &mut World, call: &Call) -> HandlerResult {
    required(call, "InstanceId")?;
    let found = world
        .transfers_in
        .iter()
        .find(|transfer| world.concerns(transfer.registrar) && instance_is(call, &transfer.instance_id));
    answer(transfer(world, found.ok_or_else(|| no_transfer(Problem::NoTransfer))?))
}

/// `QueryTransferInList`: newest first.
pub fn list_in(world: &mut World, call: &Call) -> HandlerResult {
    let (from, to) = (time(call, "SubmissionStartDate"), time(call, "SubmissionEndDate"));
    let wanted = |transfer: &&TransferIn| {
        world.concerns(transfer.registrar)
            && call.text("DomainName").is_none_or(|begin| begins_with(transfer.name(), begin))
            && is(call, "SimpleTransferInStatus", step(transfer.step).0)
            && from.is_none_or(|from| from <= transfer.ordered)
            && to.is_none_or(|to| transfer.ordered <= to)
    };
    let transfers: Vec<&TransferIn> = world.transfers_in.iter().rev().filter(wanted).collect();
    answer(page(call, "Data", &transfers, |one| transfer(world, one)))
}

/// `TransferInCheckMailToken`.
pub fn check_token(world: &mut World, call: &Call) -> HandlerResult {
    let agreed = world.agree_to_transfer_from(required(call, "Token")?, ip(call));
    if agreed.is_empty() {
        return Err(Refusal::new("TokenFailed", "The token is not valid; have a new mail sent."));
    }
    let agreed: Vec<String> = agreed.iter().map(|name| shown(name)).collect();
    answer(json!({"SuccessList": agreed, "FailList": []}))
}

/// `TransferInReenterTransferAuthorizationCode`.
pub fn reenter_code(world: &mut World, call: &Call) -> HandlerResult {
    let code = required(call, "TransferAuthorizationCode")?;
    world.reenter_code(&domain_name(call)?, code).map_err(no_transfer)?;
    nothing()
}

/// `TransferInRefetchWhoisEmail`.
pub fn refetch_email(world: &mut World, call: &Call) -> HandlerResult {
    world.refetch_email(&domain_name(call)?).map_err(no_transfer)?;
    nothing()
}

/// `TransferInResendMailToken`.
pub fn resend_mail(world: &mut World, call: &Call) -> HandlerResult {
    world.resend_transfer_mail(&domain_name(call)?).map_err(no_transfer)?;
    nothing()
}

/// `SaveSingleTaskForCancelingTransferIn`.
pub fn cancel_in(world: &mut World, call: &Call) -> HandlerResult {
    let name = domain_name(call)?;
    submit(world, call, Work::CancelTransferIn { name })
}

/// `SaveSingleTaskForCancelingTransferOut`.
pub fn cancel_out(world: &mut World, call: &Call) -> HandlerResult {
    let name = domain_name(call)?;
    submit(world, call, Work::CancelTransferOut { name })
}

/// `SaveSingleTaskForApprovingTransferOut`.
pub fn approve_out(world: &mut World, call: &Call) -> HandlerResult {
    let name = domain_name(call)?;
    submit(world, call, Work::ApproveTransferOut { name, in_advance: false })
}

/// `SaveSingleTaskForApplyQuickTransferOutOpenly`.
pub fn quick_out(world: &mut World, call: &Call) -> HandlerResult {
    let name = domain_name(call)?;
    submit(world, call, Work::ApproveTransferOut { name, in_advance: true })
}

/// `SaveBatchTaskForApplyQuickTransferOutOpenly`.
pub fn quick_out_all(world: &mut World, call: &Call) -> HandlerResult {
    let works = names(call, "DomainNames").into_iter();
    let works = works.map(|name| Work::ApproveTransferOut { name, in_advance: true });
    submit_all(world, call, works.collect())
}

/// `SaveSingleTaskForTransferOutByAuthorizationCode`.
pub fn out_by_code(world: &mut World, call: &Call) -> HandlerResult {
    let (name, code) = (domain_name(call)?, required(call, "AuthorizationCode")?.to_owned());
    submit(world, call, Work::RequestTransferOut { name, code })
}

/// `SaveBatchTaskForTransferOutByAuthorizationCode`.
pub fn out_by_code_all(world: &mut World, call: &Call) -> HandlerResult {
    let text = |entry: &Value, name: &str| entry.get(name).and_then(Value::as_str).map(str::to_owned);
    let work = |entry| {
        let name = canonical(&text(entry, "DomainName")?);
        Some(Work::RequestTransferOut { name, code: text(entry, "AuthorizationCode")? })
    };
    let works: Option<Vec<Work>> = call.list("TransferOutParamList").iter().map(work).collect();
    let works = works.ok_or_else(|| illegal(call, "Give the name and the code of each transfer."))?;
    submit_all(world, call, works)
}

/// `ConfirmTransferInEmail`.
pub fn confirm_email(world: &mut World, call: &Call) -> HandlerResult {
    let email = required(call, "Email")?;
    let (done, failed): (Vec<String>, Vec<String>) = names(call, "DomainName")
        .into_iter()
        .partition(|name| world.confirm_transfer_email(name, email, ip(call)));
    let shown = |names: Vec<String>| names.iter().map(|name| shown(name)).collect::<Vec<_>>();
    answer(json!({"SuccessList": shown(done), "FailList": shown(failed)}))
}

/// `SaveSingleTaskForQueryingTransferAuthorizationCode`.
pub fn auth_code(world: &mut World, call: &Call) -> HandlerResult {
    let name = domain_name(call)?;
    submit(world, call, Work::RevealAuthCode { name })
}

/// `QueryTransferOutInfo`. The response has no fields if no auth code was requested.
pub fn out(world: &mut World, call: &Call) -> HandlerResult {
    let name = domain_name(call)?;
    let transfer = world.transfer_out(&name);
    let Some(transfer) = transfer else {
        return if world.domain(&name).is_some() { nothing() } else { Err(no_domain()) };
    };
    let mut response = json!({
        "Status": match transfer.step {
            StepOut::CodeGiven => 3,
            StepOut::Pending => 4,
            StepOut::Succeeded => 5,
            StepOut::Failed => 8,
        },
        "Email": starred(&transfer.email),
        "TransferAuthorizationCodeSendDate": transfer.code_given.dashed(CHINA),
        "ExpirationDate": transfer.code_expires.dashed(CHINA),
    });
    if let Some(requested) = transfer.requested {
        response["PendingRequestDate"] = json!(requested.dashed(CHINA));
    }
    if let Some((code, message)) = transfer.denial.map(denial) {
        response["ResultCode"] = json!(code);
        response["ResultMsg"] = json!(message);
    }
    answer(response)
}
