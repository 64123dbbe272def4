//! Requests that the vendor's packages sign are accepted and have their effect.

use crate::packages::{BOTH, Generation, Packages};
use fake_registrar::Fake;
use fake_registrar::gateway::keys::{SECURITY_TOKEN, TEMPORARY_KEY_ID, TEMPORARY_KEY_SECRET};
use fake_registrar::world::{Cents, Span};
use serde_json::{Value, json};

/// Runs a test with both generations, each in both editions and with its own registrar.
fn play(story: fn(&Fake, &mut Packages)) {
    for generation in BOTH {
        for edition in ["china", "international"] {
            let fake = Fake::new();
            let address = fake.serve("127.0.0.1:0").expect("a port");
            let Some(mut packages) = Packages::aliyun_calls(generation, &fake, address) else { return };
            packages.say(json!({"edition": edition}));
            story(&fake, &mut packages);
        }
    }
}

fn state_of_task(packages: &mut Packages, task: &Value) -> Value {
    let details = json!({"TaskNo": task, "PageNum": 1, "PageSize": 10});
    let response = packages.ask("QueryTaskDetailList", details);
    response["Data"]["TaskDetail"][0]["TaskStatusCode"].clone()
}

#[test]
fn names_are_checked_and_listed() {
    play(|_, packages| {
        let free = packages
            .ask("CheckDomain", json!({"DomainName": "b\u{fc}cher+stra\u{df}e.com", "FeeCommand": "create"}));
        assert_eq!(
            (&free["Avail"], &free["DomainName"]),
            (&json!("1"), &json!("b\u{fc}cher+stra\u{df}e.com"))
        );
        let page =
            packages.ask("QueryDomainList", json!({"PageNum": 2, "PageSize": 4, "DomainName": "example"}));
        assert_eq!((&page["TotalItemNum"], &page["PrePage"]), (&json!(9), &json!(true)));
        assert_eq!(page["Data"]["Domain"].as_array().map(Vec::len), Some(4));
    });
}

#[test]
fn a_profile_is_saved_and_read() {
    play(|fake, packages| {
        let profile = json!({
            "RegistrantType": "1", "RegistrantProfileType": "common", "DefaultRegistrantProfile": true,
            "RegistrantName": "Robin *Example*", "RegistrantOrganization": "Robin & Sons", "Country": "FR",
            "Province": "Paris", "City": "Paris", "Address": "3 Example Street / 4~5", "PostalCode": "75001",
            "Email": "robin@example.net", "TelArea": "33", "Telephone": "123456789",
        });
        let id =
            packages.ask("SaveRegistrantProfile", profile)["RegistrantProfileId"].as_i64().expect("an id");
        let kept = fake.world(|world| world.profile(id).expect("the profile is stored").contact.clone());
        assert_eq!((kept.name.as_str(), kept.organization.as_str()), ("Robin *Example*", "Robin & Sons"));
        assert_eq!(kept.address, "3 Example Street / 4~5");
        let found = packages.ask("QueryRegistrantProfiles", json!({"DefaultRegistrantProfile": true}));
        assert_eq!(found["RegistrantProfiles"]["RegistrantProfile"][0]["RegistrantProfileId"], id);
    });
}

#[test]
fn names_are_bought_and_their_task_completes() {
    play(|fake, packages| {
        let entry = |name: &str| json!({"DomainName": name, "RegistrantProfileId": 3_600_001, "SubscriptionDuration": 1});
        let batch = json!({"OrderActivateParam": [entry("one.com"), entry("two.com")]});
        let task = packages.ask("SaveBatchTaskForCreatingOrderActivate", batch)["TaskNo"].clone();
        assert_ne!(state_of_task(packages, &task), 2, "the task is not done yet");
        fake.clock().advance(Span::seconds(10));
        assert_eq!(state_of_task(packages, &task), 2);
        for name in ["one.com", "two.com"] {
            assert_eq!(fake.world(|world| world.account.spent_on(name)), Cents(1049), "{name}");
        }

        let found =
            packages.ask("QueryDomainList", json!({"PageNum": 1, "PageSize": 10, "DomainName": "one.com"}));
        let seen = found["Data"]["Domain"][0]["ExpirationDateLong"].clone();
        let renew =
            json!({"DomainName": "one.com", "CurrentExpirationDate": seen, "SubscriptionDuration": 1});
        let task = packages.ask("SaveSingleTaskForCreatingOrderRenew", renew.clone())["TaskNo"].clone();
        fake.clock().advance(Span::seconds(10));
        assert_eq!(state_of_task(packages, &task), 2);
        let again = packages.refused("SaveSingleTaskForCreatingOrderRenew", renew);
        assert_eq!(again.0, "ParameterIllegal", "the expiration date has changed");
        assert_eq!(fake.world(|world| world.account.spent_on("one.com")), Cents(2 * 1049));
    });
}

#[test]
fn a_temporary_key_is_sent_with_its_token() {
    play(|_, packages| {
        packages
            .say(json!({"id": TEMPORARY_KEY_ID, "secret": TEMPORARY_KEY_SECRET, "token": SECURITY_TOKEN}));
        assert_eq!(packages.ask("CheckDomain", json!({"DomainName": "free.com"}))["Avail"], "1");
        packages.say(json!({"token": "another"}));
        let refused = packages.refused("CheckDomain", json!({"DomainName": "free.com"}));
        assert_eq!(refused.0, "InvalidSecurityToken.Malformed");
    });
}

#[test]
fn the_services_error_codes_are_passed_through() {
    play(|_, packages| {
        let unknown = packages.refused("QueryDomainByInstanceId", json!({"InstanceId": "S0"}));
        assert_eq!(unknown.0, "DomainNotExist");
        let odd = packages
            .call("CheckDomain", json!({"DomainName": "free.nosuchsuffix"}))
            .expect_err("the suffix is unknown");
        assert!(odd.code == "InvaildParameter" && !odd.message.is_empty() && odd.status >= 400, "{odd:?}");
    });
}

#[test]
fn the_older_packages_sign_the_http_method() {
    let fake = Fake::new();
    let address = fake.serve("127.0.0.1:0").expect("a port");
    let Some(mut packages) = Packages::aliyun_calls(Generation::Older, &fake, address) else { return };
    for method in ["GET", "POST"] {
        packages.say(json!({"method": method}));
        assert_eq!(packages.ask("CheckDomain", json!({"DomainName": "free.com"}))["Avail"], "1", "{method}");
    }
}
