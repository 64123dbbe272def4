//! Contacts in OpenSRS's format, and the commands that read and change them.

use super::format::{Outcome, found, held, not_in_account, refusal, refuse, respond};
use super::modify::affected;
use super::params;
use crate::call::{Call, Refusal};
use crate::world::{Cause, Contact, Contacts, Role, Work, World};
use serde_json::{Map, Value, json};

/// The names of the contact roles.
const ROLES: [(&str, Role); 4] =
    [("owner", Role::Registrant), ("admin", Role::Admin), ("billing", Role::Billing), ("tech", Role::Tech)];

/// Contact fields that only OpenSRS has.
const OWN: [&str; 6] = ["address2", "address3", "fax", "url", "lang_pref", "vat"];

/// The required fields of a contact.
const NEEDED: [&str; 7] = ["first_name", "last_name", "address1", "city", "country", "phone", "email"];

/// Parses a contact, or returns what is wrong with it.
pub(super) fn read(sent: &Value) -> Result<Contact, String> {
    let text = |name: &str| sent.get(name).and_then(Value::as_str).unwrap_or_default().trim();
    if let Some(missing) = NEEDED.iter().find(|name| text(name).is_empty()) {
        return Err(format!("Invalid contact: {missing} is missing."));
    }
    if text("country").len() != 2 {
        return Err("Invalid country.".to_owned());
    }
    let (tel_area, telephone, tel_ext) = phone(text("phone")).ok_or("Invalid phone number.")?;
    if !text("fax").is_empty() && phone(text("fax")).is_none() {
        return Err("Invalid fax number.".to_owned());
    }
    let own = OWN.iter().filter(|name| !text(name).is_empty());
    let mut contact = Contact {
        is_organization: !text("org_name").is_empty(),
        name: format!("{} {}", text("first_name"), text("last_name")),
        organization: text("org_name").to_owned(),
        country: text("country").to_ascii_uppercase(),
        province: text("state").to_owned(),
        city: text("city").to_owned(),
        address: text("address1").to_owned(),
        postal_code: text("postal_code").to_owned(),
        email: text("email").to_owned(),
        tel_area,
        telephone,
        tel_ext,
        extra: own.map(|name| ((*name).to_owned(), text(name).to_owned())).collect(),
    };
    // A last name of several words would be split at the wrong place.
    if contact.first_and_last() != (text("first_name"), text("last_name")) {
        contact.extra.insert("last_name".to_owned(), text("last_name").to_owned());
    }
    Ok(contact)
}

/// Splits a phone number such as `+1.4165550100x12`.
fn phone(text: &str) -> Option<(String, String, String)> {
    let digits = |text: &str, most: usize| {
        (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let (area, rest) = text.strip_prefix('+')?.split_once('.')?;
    let (number, ext) = match rest.split_once(['x', 'X']) {
        Some((number, ext)) => (number, digits(ext, 8).then_some(ext)?),
        None => (rest, ""),
    };
    let fits = digits(area, 3) && digits(number, 14);
    fits.then(|| (area.to_owned(), number.to_owned(), ext.to_owned()))
}

/// Formats a contact for responses.
pub(super) fn write(contact: &Contact) -> Value {
    let last = contact.extra("last_name");
    let (first, last) = match contact.name.strip_suffix(last) {
        Some(first) if !last.is_empty() => (first.trim_end(), last),
        _ => contact.first_and_last(),
    };
    let ext = if contact.tel_ext.is_empty() { String::new() } else { format!("x{}", contact.tel_ext) };
    let phone = format!("+{}.{}{ext}", contact.tel_area, contact.telephone);
    let mut written = json!({
        "first_name": first,
        "last_name": last,
        "org_name": contact.organization,
        "address1": contact.address,
        "city": contact.city,
        "state": contact.province,
        "postal_code": contact.postal_code,
        "country": contact.country,
        "phone": phone,
        "email": contact.email,
    });
    for name in OWN {
        if let Some(text) = contact.extra.get(name) {
            written[name] = json!(text);
        }
    }
    written
}

/// Formats all contacts of a name.
pub(super) fn write_all(contacts: &Contacts) -> Value {
    ROLES
        .iter()
        .map(|(name, role)| ((*name).to_owned(), write(contacts.get(*role))))
        .collect::<Map<_, _>>()
        .into()
}

/// Returns the contacts of an order. The owner fills missing roles, except that the technical contact is the
/// reseller's unless a custom one is requested.
pub(super) fn of_order(world: &World, call: &Call) -> Result<Contacts, Refusal> {
    let set = call.params.get("contact_set").cloned().unwrap_or_default();
    let sent = |name: &str| match set.get(name) {
        Some(contact) => read(contact).map(Some).map_err(|problem| Refusal::new("420", problem)),
        None => Ok(None),
    };
    let Some(owner) = sent("owner")? else {
        return refuse("460", "Missing required field: the owner of contact_set");
    };
    let (admin, billing, tech) = (sent("admin")?, sent("billing")?, sent("tech")?);
    let tech = match (call.boolean("custom_tech_contact"), tech) {
        (Some(true), Some(tech)) => tech,
        (Some(true), None) => return refuse("460", "Missing required field: the tech of contact_set"),
        _ => world.default_profile().map_or_else(|| owner.clone(), |profile| profile.contact.clone()),
    };
    let or_owner = |contact: Option<Contact>| contact.unwrap_or_else(|| owner.clone());
    Ok(Contacts { admin: or_owner(admin), billing: or_owner(billing), tech, registrant: owner })
}

/// Returns one contact of a name.
pub(super) fn one(world: &mut World, call: &Call) -> Outcome {
    let domain = held(world, &params::name(call, "domain")).ok_or_else(not_in_account)?;
    let wanted = call.text("type").unwrap_or_default();
    let Some((name, role)) = ROLES.iter().find(|(name, _)| *name == wanted) else {
        return refuse("465", "Invalid type");
    };
    let mut contact = write(domain.contacts.get(*role));
    if call.boolean("clean_ca_subset") == Some(true)
        && matches!(role, Role::Admin | Role::Tech)
        && let Value::Object(fields) = &mut contact
    {
        fields.retain(|name, _| !OWN.contains(&name.as_str()));
    }
    found(json!({"contact_set": {*name: contact}}))
}

/// Returns the contacts of several names.
pub(super) fn of_many(world: &mut World, call: &Call) -> Outcome {
    let names = params::texts(call.list("domain_list"));
    let entry = |name: &String| match held(world, &params::plain(name)) {
        Some(domain) => json!({"contact_set": write_all(&domain.contacts)}),
        None => json!({"error": "Domain does not belong to you"}),
    };
    let all: Map<String, Value> = names.iter().map(|name| (name.clone(), entry(name))).collect();
    respond(200, "Command successful", all.into())
}

/// Changes the contacts that are sent.
pub(super) fn modify(world: &mut World, call: &Call) -> Outcome {
    let roles: Vec<_> =
        ROLES.iter().filter(|(name, _)| call.params["contact_set"].get(*name).is_some()).copied().collect();
    change(world, call, &roles, "Contact information saved.")
}

/// Changes the contacts whose types are listed.
pub(super) fn update(world: &mut World, call: &Call) -> Outcome {
    let mut roles = Vec::new();
    for wanted in params::texts(call.list("types")) {
        let Some(role) = ROLES.iter().find(|(name, _)| *name == wanted) else {
            return refuse("465", "Invalid data: types");
        };
        if call.params["contact_set"].get(role.0).is_none() {
            return refuse("460", format!("Missing required field: the {wanted} of contact_set"));
        }
        roles.push(*role);
    }
    change(world, call, &roles, "Contact Set(s) submitted")
}

/// Returns a success if at least one name was changed; the details contain the result for each name.
fn change(world: &mut World, call: &Call, roles: &[(&str, Role)], text: &str) -> Outcome {
    let names = affected(world, call)?;
    let contacts: Result<Vec<_>, String> =
        roles.iter().map(|(name, role)| Ok((*role, read(&call.params["contact_set"][*name])?))).collect();
    let mut details = Map::new();
    let mut worked = false;
    for name in names {
        let outcome = match &contacts {
            Ok(contacts) => {
                contacts.iter().try_for_each(|(role, contact)| set(world, call, &name, *role, contact))
            }
            Err(problem) => refuse("465", problem),
        };
        let (code, text) = match &outcome {
            Ok(()) => ("200", text),
            Err(refusal) => (refusal.code.as_str(), refusal.message.as_str()),
        };
        worked |= outcome.is_ok();
        let encoding = world.domain(&name).and_then(|domain| domain.extra.get("encoding_type"));
        let detail = json!({
            "is_success": outcome.is_ok(),
            "response_code": code,
            "response_text": text,
            "waiting_requests_no": 0,
            "encoding_type": encoding,
        });
        details.insert(name, detail);
    }
    let details = json!({"details": details});
    if worked {
        return respond(200, "Command completed successfully", details);
    }
    let text = contacts.err().unwrap_or_else(|| "The contacts cannot be changed.".to_owned());
    Err(Refusal::new("465", text).with(details))
}

fn set(world: &mut World, call: &Call, name: &str, role: Role, contact: &Contact) -> Result<(), Refusal> {
    if world.is_busy(name) {
        return refuse("437", "Another request is already waiting on this domain");
    }
    let (name, contact) = (name.to_owned(), Box::new(contact.clone()));
    let email = contact.email.clone();
    let work = Work::SetContacts { name, roles: vec![role], contact, profile: None, lock: false };
    let ip = params::ip(call);
    world.carry_out(&work, &Cause::Call(ip.clone()), &ip).map_err(|problem| refusal(&problem))?;
    if role == Role::Registrant {
        ask_to_verify(world, &email, &ip);
    }
    Ok(())
}

/// Asks a registrant with a new address to confirm it.
pub(super) fn ask_to_verify(world: &mut World, email: &str, ip: &str) {
    // An address that has received a request before does not receive another.
    let _ = world.submit_email(email, false, ip);
}

#[cfg(test)]
mod tests {
    use super::{read, write};
    use serde_json::json;

    #[test]
    fn contacts_come_back_as_they_were_sent() {
        let sent = json!({
            "first_name": "Ana", "last_name": "de la Cruz", "org_name": "", "address1": "1 Example Street",
            "city": "Sampletown", "state": "ON", "postal_code": "A1A 1A1", "country": "CA",
            "phone": "+1.4165550100x12", "email": "ana@example.com", "address2": "Suite 2", "fax": "+1.4165550101",
        });
        assert_eq!(write(&read(&sent).unwrap()), sent);
    }

    #[test]
    fn telephone_numbers_have_one_form() {
        for phone in ["4165550100", "+1-4165550100", "+1.416555010O", "+.1", "+1.416x"] {
            let sent = json!({
                "first_name": "A", "last_name": "B", "address1": "C", "city": "D", "country": "CA",
                "phone": phone, "email": "e@example.com",
            });
            assert_eq!(read(&sent).unwrap_err(), "Invalid phone number.", "{phone}");
        }
    }
}
