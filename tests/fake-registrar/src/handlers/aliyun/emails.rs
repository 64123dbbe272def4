//! Verification of e-mail addresses.

use super::contacts::is_email;
use super::respond::{HandlerResult, answer, illegal, ip, is, nothing, on_days, page, required};
use crate::call::Call;
use crate::world::{CHINA, MailProblem, Time, Verification, World};
use serde_json::{Value, json};

/// The lists of a response: successes, failures, and addresses that existed before.
#[derive(Default)]
struct Lists {
    worked: Vec<Value>,
    failed: Vec<Value>,
    existed: Vec<Value>,
}

/// Processes each address of the call.
fn each(
    call: &Call,
    mut act: impl FnMut(&str) -> Result<(), MailProblem>,
) -> Result<Lists, crate::call::Refusal> {
    let mut lists = Lists::default();
    for email in required(call, "Email")?.split(',').map(str::trim).filter(|email| !email.is_empty()) {
        if !is_email(email) {
            lists.failed.push(result(email, "ParameterIllegall", "Parameter error"));
            continue;
        }
        match act(email) {
            Ok(()) => lists.worked.push(result(email, "", "")),
            Err(MailProblem::Exists) => lists.existed.push(result(email, "", "")),
            Err(MailProblem::TooMany) => lists.failed.push(result(
                email,
                "SendTokenQuotaExceeded",
                "Too many verification mails have gone to this address.",
            )),
            Err(MailProblem::Unknown | MailProblem::Verified) => {
                lists.failed.push(result(email, "ParameterIllegall", "Parameter error"));
            }
        }
    }
    Ok(lists)
}

fn result(email: &str, code: &str, message: &str) -> Value {
    json!({"Email": email, "Code": code, "Message": message})
}

/// `SubmitEmailVerification`.
pub fn submit(world: &mut World, call: &Call) -> HandlerResult {
    let again = call.boolean("SendIfExist").unwrap_or(false);
    let lists = each(call, |email| world.submit_email(email, again, ip(call)))?;
    answer(json!({"SuccessList": lists.worked, "FailList": lists.failed, "ExistList": lists.existed}))
}

/// `ResendEmailVerification`.
pub fn resend(world: &mut World, call: &Call) -> HandlerResult {
    let lists = each(call, |email| world.resend_email(email, ip(call)))?;
    answer(json!({"SuccessList": lists.worked, "FailList": lists.failed}))
}

/// `DeleteEmailVerification`.
pub fn delete(world: &mut World, call: &Call) -> HandlerResult {
    let gone = |known: bool| if known { Ok(()) } else { Err(MailProblem::Unknown) };
    let lists = each(call, |email| gone(world.delete_email(email)))?;
    answer(json!({"SuccessList": lists.worked, "FailList": lists.failed}))
}

/// `VerifyEmail`.
pub fn verify(world: &mut World, call: &Call) -> HandlerResult {
    let verified = world.verify_email(required(call, "Token")?, ip(call));
    verified.ok_or_else(|| illegal(call, "The token is not valid."))?;
    nothing()
}

/// `ListEmailVerification`: newest first.
pub fn list(world: &mut World, call: &Call) -> HandlerResult {
    let wanted = |one: &&Verification| {
        on_days(call, "BeginCreateTime", "EndCreateTime", one.created)
            && call.text("Email").is_none_or(|email| email.eq_ignore_ascii_case(&one.email))
            && is(call, "VerificationStatus", if one.verified.is_some() { "1" } else { "0" })
    };
    let all: Vec<&Verification> = world.verifications.iter().rev().filter(wanted).collect();
    answer(page(call, "Data", &all, |one| fields(world, one, |time| time.english(CHINA))))
}

/// `QueryEmailVerification`.
pub fn one(world: &mut World, call: &Call) -> HandlerResult {
    let found = world.verification(required(call, "Email")?);
    let found = found.ok_or_else(|| illegal(call, "The email address is not known."))?;
    answer(fields(world, found, |time| time.dashed(CHINA)))
}

fn fields(world: &World, one: &Verification, shown: impl Fn(Time) -> String) -> Value {
    json!({
        "EmailVerificationNo": one.number,
        "Email": one.email,
        "VerificationStatus": i32::from(one.verified.is_some()),
        "UserId": world.account.id,
        "GmtCreate": shown(one.created),
        "GmtModified": shown(one.changed),
        "TokenSendTime": one.sent.last().map(|sent| shown(*sent)),
        "VerificationTime": one.verified.map(&shown),
        "SendIp": one.sent_from,
        "ConfirmIp": one.verified_from,
    })
}
