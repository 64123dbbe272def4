//! Registrants: their profiles, the contacts of their names, and their e-mail addresses.

use super::ALL;
use crate::bench::Bench;
use registrar_sdk::Sensitive;
use registrar_sdk::aliyun_domain::*;

type Aliyun = Bench<AliyunDomain>;

fn text(sensitive: &Option<Sensitive>) -> &str {
    sensitive.as_ref().map(Sensitive::expose).unwrap_or_default()
}

pub async fn profiles_are_created_found_and_deleted(bench: &Aliyun) {
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
    let checked = bench.send(checked).await;
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
    let id = bench.send(new).await.registrant_profile_id.expect("an id");
    let change = SaveRegistrantProfile::new().registrant_profile_id(id).city("Lyon");
    assert_eq!(bench.send(change).await.registrant_profile_id, Some(id));

    let found = bench.list(QueryRegistrantProfiles::new().default_registrant_profile(true)).await;
    assert_eq!((found.len(), found[0].registrant_profile_id), (1, Some(id)));
    assert_eq!((found[0].city.as_deref(), text(&found[0].email)), (Some("Lyon"), "robin@example.net"));
    if bench.edition() == "china" {
        bench.send(SetDefaultRegistrantProfile::new(3_600_002)).await;
        let found = bench.list(QueryRegistrantProfiles::new().default_registrant_profile(true)).await;
        assert_eq!((found.len(), found[0].registrant_profile_id), (1, Some(3_600_002)));
        let old = "3600001";
        bench.destroy(DeleteContactTemplates::new(old), old).await;
    }
    bench.destroy(DeleteRegistrantProfile::new(id), &id.to_string()).await;
    let left = bench.list(QueryRegistrantProfiles::new()).await;
    assert!(!left.is_empty() && left.iter().all(|profile| profile.registrant_profile_id != Some(id)));
}

pub async fn contacts_of_names_are_changed(bench: &Aliyun) {
    let of = async |name: &str, role: ContactType| {
        let contact = bench.send(QueryContactInfo::new(name, role)).await;
        text(&contact.registrant_name).to_owned()
    };
    assert_eq!(of("example.com", ContactType::Registrant).await, "Alex Example");
    let profile =
        SaveSingleTaskForUpdatingContactInfo::new("example.com", ContactType::Registrant, 3_600_002);
    bench.settle(&bench.send(profile.add_transfer_lock(true)).await.task_no).await;
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
    let new = if bench.edition() == "china" { new.registrant_type(RegistrantType::Individual) } else { new };
    bench.settle(&bench.send(new).await.task_no).await;
    assert_eq!(of("example.cn", ContactType::Tech).await, "Robin Example");
    assert_eq!(of("example.com", ContactType::Registrant).await, "Kim Example");

    let (names, role, id) = (["example.com", "example.cn"], ContactType::Billing, 3_600_002);
    let task = if bench.edition() == "china" {
        bench
            .send(SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId::new(names, role, id))
            .await
            .into_inner()
            .task_no
    } else {
        bench.send(SaveBatchTaskForUpdatingContactInfo::new(names, role, id)).await.into_inner().task_no
    };
    bench.settle(&task).await;
    assert_eq!(of("example.cn", ContactType::Billing).await, "Kim Example");
}

pub async fn registrants_are_replaced(bench: &Aliyun) {
    let registrant = async || {
        let contact = bench.send(QueryContactInfo::new("example.cn", ContactType::Registrant)).await;
        text(&contact.registrant_name).to_owned()
    };
    let profile =
        SaveTaskForUpdatingRegistrantInfoByRegistrantProfileID::new(["example.cn"], 3_600_002, false);
    bench.settle(&bench.send(profile).await.task_no).await;
    assert_eq!(registrant().await, "Kim Example");

    let document = SaveTaskForUpdatingRegistrantInfoByIdentityCredentialRequired {
        domain_names: vec!["example.cn".into()],
        registrant_type: RegistrantType::Individual,
        identity_credential_type: IdentityCredentialType::Passport,
        identity_credential_no: "X00000000".into(),
        identity_credential: "dGVzdA==".into(),
        tel_area: "33".into(),
        telephone: "123456789".into(),
        transfer_out_prohibited: true,
    };
    let document = SaveTaskForUpdatingRegistrantInfoByIdentityCredential::new(document);
    bench.settle(&bench.send(document.registrant_name("Robin Example")).await.task_no).await;
    assert_eq!(registrant().await, "Robin Example");
}

pub async fn an_address_is_verified_and_deleted(bench: &Aliyun) {
    let address = "new+mail@example.net";
    let first = bench.send(SubmitEmailVerification::new(format!("{address},alex@example.com"))).await;
    assert_eq!(
        (text(&first.success_list[0].email), text(&first.exist_list[0].email)),
        (address, "alex@example.com")
    );

    let token = || {
        bench
            .world(|world| world.verification(address).expect("the verification was submitted").token.clone())
    };
    let old = token();
    let again = bench.send(ResendEmailVerification::new(format!("{address},other@example.net"))).await;
    assert_eq!((again.success_list.len(), text(&again.fail_list[0].email)), (1, "other@example.net"));
    assert_ne!(token(), old, "the first e-mail's token is invalid");

    let status = async |status: EmailVerificationStatus| {
        let request =
            ListEmailVerification::new().page_num(ALL.0).page_size(ALL.1).verification_status(status);
        let listed = bench.list(request).await;
        listed.iter().map(|one| text(&one.email).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(status(EmailVerificationStatus::Unverified).await, [address]);
    bench.send(VerifyEmail::new(token())).await;
    if bench.edition() == "china" {
        let found = bench.send(QueryEmailVerification::new(address)).await;
        assert_eq!(found.verification_status, Some(EmailVerificationStatus::Verified));
        assert_eq!(text(&found.email), address);
    }
    assert_eq!(status(EmailVerificationStatus::Unverified).await, [""; 0]);
    assert!(status(EmailVerificationStatus::Verified).await.contains(&address.to_owned()));

    let gone = bench.destroy(DeleteEmailVerification::new(address), address).await;
    assert_eq!(text(&gone.success_list[0].email), address);
    assert!(!status(EmailVerificationStatus::Verified).await.contains(&address.to_owned()));
}
