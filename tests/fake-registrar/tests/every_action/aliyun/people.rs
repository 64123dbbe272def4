//! Registrants: their profiles, the contacts of their names, and their e-mail addresses.

use super::ALL;
use crate::desk::Desk;
use registrar_sdk::Sensitive;
use registrar_sdk::aliyun_domain::*;

type Aliyun = Desk<AliyunDomain>;

fn text(sensitive: &Option<Sensitive>) -> &str {
    sensitive.as_ref().map(Sensitive::expose).unwrap_or_default()
}

pub async fn profiles_are_created_found_and_deleted(desk: &Aliyun) {
    let checked = VerifyContactField::new()
        .registrant_type(RegistrantType::Individual)
        .registrant_name("Robin Example")
        .registrant_organization("Robin Example")
        .country("FR")
        .province("Paris")
        .city("Paris")
        .address("3 Example Street")
        .postal_code("75001")
        .email("robin@example.net")
        .tel_area("33")
        .telephone("123456789");
    let checked = desk.send(checked).await;
    assert!(checked.request_id().is_some(), "a success has no other content");

    let new = SaveRegistrantProfile::new()
        .registrant_type(RegistrantType::Individual)
        .registrant_profile_type(RegistrantProfileType::Common)
        .default_registrant_profile(true)
        .registrant_name("Robin Example")
        .registrant_organization("Robin Example")
        .country("FR")
        .province("Paris")
        .city("Paris")
        .address("3 Example Street")
        .postal_code("75001")
        .email("robin@example.net")
        .tel_area("33")
        .telephone("123456789");
    let id = desk.send(new).await.registrant_profile_id.expect("an id");
    let change = SaveRegistrantProfile::new().registrant_profile_id(id).city("Lyon");
    assert_eq!(desk.send(change).await.registrant_profile_id, Some(id));

    let found = desk.list(QueryRegistrantProfiles::new().default_registrant_profile(true)).await;
    assert_eq!((found.len(), found[0].registrant_profile_id), (1, Some(id)));
    assert_eq!((found[0].city.as_deref(), text(&found[0].email)), (Some("Lyon"), "robin@example.net"));
    desk.destroy(DeleteRegistrantProfile::new(id), &id.to_string()).await;
    let left = desk.list(QueryRegistrantProfiles::new()).await;
    assert!(!left.is_empty() && left.iter().all(|profile| profile.registrant_profile_id != Some(id)));
}

pub async fn contacts_of_names_are_changed(desk: &Aliyun) {
    let of = async |name: &str, role: ContactType| {
        let contact = desk.send(QueryContactInfo::new(name, role)).await;
        text(&contact.registrant_name).to_owned()
    };
    assert_eq!(of("example.com", ContactType::Registrant).await, "Alex Example");
    let profile =
        SaveSingleTaskForUpdatingContactInfo::new("example.com", ContactType::Registrant, 3_600_002);
    desk.settle(&desk.send(profile.add_transfer_lock(true)).await.task_no).await;
    assert_eq!(of("example.com", ContactType::Registrant).await, "Kim Example");
    assert_eq!(of("example.com", ContactType::Admin).await, "Alex Example");

    let new = SaveBatchTaskForUpdatingContactInfoByNewContactRequired {
        domain_names: vec!["example.com".into(), "example.cn".into()],
        contact_type: ContactType::Tech,
        registrant_name: "Robin Example".into(),
        registrant_organization: "Robin Example".into(),
        country: "FR".into(),
        province: "Paris".into(),
        city: "Paris".into(),
        address: "3 Example Street".into(),
        postal_code: "75001".into(),
        email: "robin@example.net".into(),
        tel_area: "33".into(),
        telephone: "123456789".into(),
    };
    let new = SaveBatchTaskForUpdatingContactInfoByNewContact::new(new);
    // One edition requires a parameter that the other does not have.
    let new = if desk.edition() == "china" { new.registrant_type(RegistrantType::Individual) } else { new };
    desk.settle(&desk.send(new).await.task_no).await;
    assert_eq!(of("example.cn", ContactType::Tech).await, "Robin Example");
    assert_eq!(of("example.com", ContactType::Registrant).await, "Kim Example");
}

pub async fn an_address_is_verified_and_deleted(desk: &Aliyun) {
    let address = "new+mail@example.net";
    let first = desk.send(SubmitEmailVerification::new(format!("{address},alex@example.com"))).await;
    assert_eq!(
        (text(&first.success_list[0].email), text(&first.exist_list[0].email)),
        (address, "alex@example.com")
    );

    let token = || {
        desk.world(|world| world.verification(address).expect("the verification was submitted").token.clone())
    };
    let old = token();
    let again = desk.send(ResendEmailVerification::new(format!("{address},other@example.net"))).await;
    assert_eq!((again.success_list.len(), text(&again.fail_list[0].email)), (1, "other@example.net"));
    assert_ne!(token(), old, "the first e-mail's token is invalid");

    let status = async |status: EmailVerificationStatus| {
        let request =
            ListEmailVerification::new().page_num(ALL.0).page_size(ALL.1).verification_status(status);
        let listed = desk.list(request).await;
        listed.iter().map(|one| text(&one.email).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(status(EmailVerificationStatus::Unverified).await, [address]);
    desk.send(VerifyEmail::new(token())).await;
    assert_eq!(status(EmailVerificationStatus::Unverified).await, [""; 0]);
    assert!(status(EmailVerificationStatus::Verified).await.contains(&address.to_owned()));

    let gone = desk.destroy(DeleteEmailVerification::new(address), address).await;
    assert_eq!(text(&gone.success_list[0].email), address);
    assert!(!status(EmailVerificationStatus::Verified).await.contains(&address.to_owned()));
}
