//! Contacts and registrant profiles.

use super::respond::{HandlerResult, answer, domain_name, illegal, is, no_domain, nothing, page, required};
use crate::call::{Call, Refusal};
use crate::world::{Audit, CHINA, Contact, Profile, Role, World};
use serde_json::{Map, Value, json};

/// The required fields of a contact, in the order in which missing ones are reported.
const NEEDED: [&str; 10] = [
    "RegistrantName",
    "RegistrantOrganization",
    "Country",
    "Province",
    "City",
    "Address",
    "PostalCode",
    "Email",
    "TelArea",
    "Telephone",
];

const CHINESE: [&str; 5] =
    ["ZhRegistrantName", "ZhRegistrantOrganization", "ZhProvince", "ZhCity", "ZhAddress"];

/// Returns the first missing field of a contact.
pub fn missing_field(entry: &Value) -> Option<&'static str> {
    NEEDED.into_iter().find(|name| entry.get(*name).and_then(Value::as_str).is_none_or(str::is_empty))
}

/// Reads a contact from the parameters.
pub fn contact_from(entry: &Value) -> Contact {
    let mut contact = Contact::default();
    fill(&mut contact, entry);
    contact
}

/// Overwrites the given fields.
fn fill(contact: &mut Contact, entry: &Value) {
    let given = |name: &str| entry.get(name).and_then(Value::as_str).map(str::to_owned);
    if let Some(kind) = given("RegistrantType") {
        contact.is_organization = kind == "2";
    }
    let fields: [(&str, &mut String); 11] = [
        ("RegistrantName", &mut contact.name),
        ("RegistrantOrganization", &mut contact.organization),
        ("Country", &mut contact.country),
        ("Province", &mut contact.province),
        ("City", &mut contact.city),
        ("Address", &mut contact.address),
        ("PostalCode", &mut contact.postal_code),
        ("Email", &mut contact.email),
        ("TelArea", &mut contact.tel_area),
        ("Telephone", &mut contact.telephone),
        ("TelExt", &mut contact.tel_ext),
    ];
    for (name, field) in fields {
        if let Some(value) = given(name) {
            *field = value;
        }
    }
    for name in CHINESE {
        if let Some(value) = given(name) {
            contact.extra.insert(name.to_owned(), value);
        }
    }
}

fn fields(contact: &Contact) -> Map<String, Value> {
    let mut fields = Map::new();
    let own = [
        ("RegistrantName", &contact.name),
        ("RegistrantOrganization", &contact.organization),
        ("Country", &contact.country),
        ("Province", &contact.province),
        ("City", &contact.city),
        ("Address", &contact.address),
        ("PostalCode", &contact.postal_code),
        ("Email", &contact.email),
        ("TelArea", &contact.tel_area),
        ("Telephone", &contact.telephone),
        ("TelExt", &contact.tel_ext),
    ];
    fields.extend(own.map(|(name, value)| (name.to_owned(), json!(value))));
    fields.extend(CHINESE.map(|name| (name.to_owned(), json!(contact.extra(name)))));
    fields
}

/// Returns the role in `ContactType`.
pub fn role(call: &Call) -> Result<Role, Refusal> {
    match required(call, "ContactType")? {
        "registrant" => Ok(Role::Registrant),
        "admin" => Ok(Role::Admin),
        "billing" => Ok(Role::Billing),
        "tech" => Ok(Role::Tech),
        _ => Err(illegal(call, "ContactType is registrant, admin, billing or tech.")),
    }
}

/// Returns the value of a real-name verification status.
pub fn audit(audit: Audit) -> &'static str {
    match audit {
        Audit::None => "NONAUDIT",
        Audit::Running => "AUDITING",
        Audit::Passed => "SUCCEED",
        Audit::Failed => "FAILED",
    }
}

/// `QueryContactInfo`.
pub fn contact(world: &mut World, call: &Call) -> HandlerResult {
    let (name, role) = (domain_name(call)?, role(call)?);
    let domain = world.domain(&name).ok_or_else(no_domain)?;
    let mut response = fields(domain.contacts.get(role));
    response.insert("CreateDate".to_owned(), json!(domain.contacts_since.dashed(CHINA)));
    answer(response)
}

/// `QueryRegistrantProfiles`.
pub fn profiles(world: &mut World, call: &Call) -> HandlerResult {
    let wanted = |profile: &&Profile| {
        let contact = &profile.contact;
        is(call, "RegistrantProfileId", &profile.id.to_string())
            && call.boolean("DefaultRegistrantProfile").is_none_or(|wanted| wanted == profile.is_default)
            && is(call, "RegistrantOrganization", &contact.organization)
            && is(call, "ZhRegistrantOrganization", contact.extra("ZhRegistrantOrganization"))
            && is(call, "RegistrantType", kind(contact))
            && is(call, "RegistrantProfileType", &profile.registries)
            && is(call, "RealNameStatus", audit(profile.audit))
            && is(call, "Email", &contact.email)
            && is(call, "Remark", &profile.remark)
    };
    let profiles: Vec<&Profile> = world.profiles.values().filter(wanted).collect();
    answer(page(call, "RegistrantProfiles", &profiles, |profile| {
        let mut response = fields(&profile.contact);
        let own = json!({
            "RegistrantProfileId": profile.id,
            "DefaultRegistrantProfile": profile.is_default,
            "RegistrantType": kind(&profile.contact),
            "RegistrantProfileType": profile.registries,
            "RealNameStatus": audit(profile.audit),
            "EmailVerificationStatus": i32::from(world.is_verified(&profile.contact.email)),
            "CreateTime": profile.created.english(CHINA),
            "UpdateTime": profile.updated.english(CHINA),
            "Remark": profile.remark,
        });
        response.extend(own.as_object().cloned().unwrap_or_default());
        Value::Object(response)
    }))
}

fn kind(contact: &Contact) -> &'static str {
    if contact.is_organization { "2" } else { "1" }
}

/// `SaveRegistrantProfile`: fields that a change omits keep their values.
pub fn save_profile(world: &mut World, call: &Call) -> HandlerResult {
    let id = match call.number("RegistrantProfileId") {
        Some(id) if world.profile(id).is_none() => {
            return Err(illegal(call, "There is no such registrant profile."));
        }
        Some(id) => id,
        None => {
            if let Some(field) = missing_field(&call.params) {
                return Err(illegal(call, format!("{field} is missing.")));
            }
            world.add_profile(Contact::default())
        }
    };
    let now = world.now();
    if let Some(profile) = world.profiles.get_mut(&id) {
        fill(&mut profile.contact, &call.params);
        if let Some(registries) = call.text("RegistrantProfileType") {
            registries.clone_into(&mut profile.registries);
        }
        profile.updated = now;
    }
    if let Some(is_default) = call.boolean("DefaultRegistrantProfile") {
        world.set_default_profile(id, is_default);
    }
    answer(json!({"RegistrantProfileId": id}))
}

/// `DeleteRegistrantProfile`.
pub fn delete_profile(world: &mut World, call: &Call) -> HandlerResult {
    let id = call.number("RegistrantProfileId").unwrap_or_default();
    if !world.remove_profile(id) {
        return Err(no_profile());
    }
    nothing()
}

/// `DeleteContactTemplates`: all of the profiles, or none.
pub fn delete_profiles(world: &mut World, call: &Call) -> HandlerResult {
    let ids =
        required(call, "RegistrantProfileIds")?.split(',').map(|id| id.trim().parse().unwrap_or_default());
    let ids: Vec<i64> = ids.collect();
    if ids.iter().any(|id| world.profile(*id).is_none()) {
        return Err(no_profile());
    }
    ids.into_iter().for_each(|id| {
        world.remove_profile(id);
    });
    nothing()
}

/// `SetDefaultRegistrantProfile`.
pub fn set_default(world: &mut World, call: &Call) -> HandlerResult {
    let id = call.number("RegistrantProfileId").unwrap_or_default();
    world.profile(id).ok_or_else(no_profile)?;
    world.set_default_profile(id, true);
    nothing()
}

fn no_profile() -> Refusal {
    Refusal::new("ContactTemplateNotExist", "There is no such registrant profile.")
}

/// `VerifyContactField`: the response names the first malformed field.
pub fn verify_fields(_: &mut World, call: &Call) -> HandlerResult {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let latin = |text: &str| text.is_ascii() && text.bytes().any(|byte| byte.is_ascii_alphanumeric());
    let code = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b" -".contains(&byte));
    type Form<'a> = &'a dyn Fn(&str) -> bool;
    let forms: [(&str, &str, Form<'_>); 12] = [
        ("RegistrantType", "type of the registrant", &|text| matches!(text, "1" | "2")),
        ("RegistrantName", "name", &latin),
        ("RegistrantOrganization", "organization", &latin),
        ("Country", "country", &|text| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())),
        ("Province", "province", &latin),
        ("City", "city", &latin),
        ("Address", "address", &latin),
        ("PostalCode", "postal code", &|text| text.len() <= 16 && code(text)),
        ("Email", "email address", &is_email),
        ("TelArea", "telephone area", &|text| text.len() <= 4 && digits(text)),
        ("Telephone", "telephone number", &|text| (5..=12).contains(&text.len()) && digits(text)),
        ("TelExt", "telephone extension", &|text| text.len() <= 6 && digits(text)),
    ];
    for (name, words, fits) in forms {
        if call.text(name).is_some_and(|text| !fits(text)) {
            return Err(illegal(call, format!("Incorrect format. Make sure that the {words} is correct")));
        }
    }
    nothing()
}

/// Whether a string looks like an e-mail address.
pub fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    !name.is_empty() && host.contains('.') && !host.contains('@') && !text.contains(' ')
}
