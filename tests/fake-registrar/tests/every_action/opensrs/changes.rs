//! Changes to names, and the reads that show them.

use super::{Xcp, owned_by, person, registration, text};
use registrar_sdk::opensrs::*;

/// Returns the e-mail address of a contact.
async fn address(bench: &Xcp, name: &str, role: ContactType) -> String {
    let outcome = bench.send(GetDomainContact::new(name, role)).await.into_inner();
    let set = outcome.contact_set.expect("the field is present");
    let contact = [set.owner, set.admin, set.billing, set.tech].into_iter().flatten().next();
    text(&contact.expect("the requested contact is present").email).to_owned()
}

pub async fn contacts_are_changed_for_one_name_and_for_a_profile(bench: &Xcp) {
    for name in ["one.com", "two.com"] {
        bench.buy(registration(name)).await;
    }
    let owner = bench.send(ModifyDomainContacts::new(false, "one.com", owned_by("Kim"))).await;
    assert_eq!(owner.details["one.com"].is_success, Some(true));
    assert_eq!(address(bench, "one.com", ContactType::Owner).await, "kim@example.com");
    assert_eq!(address(bench, "two.com", ContactType::Owner).await, "robin@example.com");

    let set = ContactSet::new().tech(person("Sam"));
    let both = UpdateDomainContacts::new("one.com", set, [ContactType::Tech]).affect_domains(true);
    assert_eq!(bench.send(both).await.details.len(), 2);
    let outcome = bench.send(GetDomainsContacts::new(["one.com", "two.com", "taken.com"])).await;
    for name in ["one.com", "two.com"] {
        let tech = outcome.domains[name].contact_set.as_ref().and_then(|set| set.tech.as_ref());
        assert_eq!(text(&tech.expect("the field is present").email), "sam@example.com", "{name}");
    }
    assert!(outcome.domains["taken.com"].error.is_some());
}

pub async fn a_registrant_confirms_the_email_address(bench: &Xcp) {
    bench.buy(registration("new.com")).await;
    let status = async || bench.send(GetRegistrantVerificationStatus::new("new.com")).await.into_inner();
    assert_eq!(status().await.status, RegistrantVerificationStatus::Verifying);
    assert_eq!(status().await.days_to_suspend, Some(15));

    let token = || {
        bench
            .world(|world| world.verification("robin@example.com").expect("an e-mail was sent").token.clone())
    };
    let first = token();
    bench.send(SendRegistrantVerificationEmail::new("new.com")).await;
    let second = token();
    assert_ne!(first, second, "another mail was sent");
    bench.world(|world| world.verify_email(&second, "192.0.2.99"));
    assert_eq!(status().await.status, RegistrantVerificationStatus::Verified);
}

pub async fn settings_of_a_name_are_read_back(bench: &Xcp) {
    let renew = ModifyDomainExpireActionRequired {
        affect_domains: false,
        domain: "example.com".to_owned(),
        auto_renew: true,
        let_expire: false,
    };
    bench.send(ModifyDomainExpireAction::new(renew)).await;
    let outcome = bench.send(GetDomainExpireAction::new("example.com")).await;
    assert_eq!((outcome.auto_renew, outcome.let_expire), (Some(true), Some(false)));

    bench.send(ModifyDomainWhoisPrivacy::new(false, "example.com", PrivacySwitch::Enable)).await;
    let outcome = bench.send(GetDomainWhoisPrivacy::new("example.com")).await;
    assert_eq!((&outcome.state, outcome.changeable), (&Some(WhoisPrivacyState::Enabled), Some(true)));

    bench.send(ModifyDomainParkedPages::new(false, "example.com", ParkedPagesSwitch::On)).await;
    assert_eq!(bench.send(GetDomainStatus::new("example.com")).await.parkp_status.as_deref(), Some("on"));

    let notes = async || {
        let notes = bench.list(GetNotes::new("example.ca", NoteSubject::Domain)).await;
        notes.into_iter().filter_map(|note| note.note).collect::<Vec<_>>()
    };
    bench.send(ModifyDomainCaWhoisDisplay::new(false, "example.ca", "FULL")).await;
    bench.send(SendCiraApprovalEmail::new("example.ca")).await;
    assert_eq!(notes().await, ["CIRA approval mail sent.", "WHOIS display set to FULL."], "the latest first");
}

pub async fn additional_registry_data_is_stored(bench: &Xcp) {
    let data = TldData::new()
        .nexus([("category", "C11"), ("app_purpose", "P1")])
        .ced_info([("contact_type", "owner"), ("locality_country", "JP")])
        .forwarding_email("robin@example.net");
    bench.send(ModifyDomainTldData::new(false, "example.com", data)).await;
    let nexus = bench.send(GetDomainNexus::new("example.com")).await;
    assert_eq!(nexus.nexus["category"], "C11");
    let ced = bench.send(GetDomainCedInfo::new("example.com")).await;
    assert_eq!(ced.ced_info["locality_country"].expose(), "JP");
    let forwarding = bench.send(GetDomainForwardingEmail::new("example.com")).await;
    assert_eq!(text(&forwarding.forwarding_email), "robin@example.net");
    let all = bench.send(GetDomainTldData::new("example.com")).await;
    let all = all.tld_data.as_ref().expect("the field is present");
    assert_eq!((all.nexus["app_purpose"].as_str(), text(&all.forwarding_email)), ("P1", "robin@example.net"));
}
