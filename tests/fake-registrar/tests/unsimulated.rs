//! Actions whose state is not kept: they submit a task that changes nothing, or return an example. None of them charges,
//! destroys, or is read by an order, by settling or by reconciling.

use fake_registrar::gateway::AnswerSource;
use fake_registrar::world::World;
use fake_registrar::{Fake, control, description};
use registrar_descriptions::{Field, Service};
use registrar_sdk::aliyun_domain::*;
use registrar_sdk::{Client, Effect, Error, OrderProblem, extend::ServiceInfo};
use std::collections::BTreeSet;

/// Returns a registrar with a stopped clock, a client, and the world before anything is sent.
fn open() -> (Fake, Client<AliyunDomain>, World) {
    let fake = Fake::of(World::sample_at("2026-03-01T10:00:00Z".parse().expect("a time")));
    let client = fake.china().build().expect("a client").strict();
    let before = fake.world(|world| world.clone());
    (fake, client, before)
}

#[tokio::test]
async fn a_task_that_is_not_simulated_is_settled_and_changes_nothing() {
    let (fake, client, before) = open();
    let save = SaveSingleTaskForSaveArtExtension::new("example.com").title("A still life");
    let task = client.send(save).await.expect("a task").task_no.clone();
    let running = client.send(QueryTaskDetailList::new(1, 20, &task)).await.expect("the task");
    assert_eq!(running.data[0].task_status, Some(TaskDetailStatus::Waiting));

    let settled = client.settle(task.as_str()).await.expect("the clock moves on while the client waits");
    assert!(settled.all_done(), "{settled:?}");
    let listed = client.send(QueryTaskList::new(1, 20)).await.expect("the tasks");
    assert_eq!((listed.data[0].task_no.as_deref(), &listed.data[0].task_type), (Some(&*task), &None));
    fake.world(|world| {
        assert_eq!((&world.domains, &world.account), (&before.domains, &before.account));
        assert_eq!(world.audit(), Vec::<String>::new());
    });
}

#[tokio::test]
async fn such_a_task_fails_for_names_that_the_account_does_not_have() {
    let (_fake, client, _) = open();
    let names = ["example.cn", "somebody-elses.cn"];
    let verify = SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential::new(
        SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialRequired {
            domain_names: names.map(str::to_owned).into(),
            identity_credential_type: IdentityCredentialType::Passport,
            identity_credential_no: "X00000000".into(),
            identity_credential: "dGVzdA==".into(),
        },
    );
    let task = client.send(verify).await.expect("a task").task_no.clone();
    let failed = client.settle(task.as_str()).await.expect_err("one name fails");
    let Error::Order(problem) = &failed else { panic!("{failed}") };
    assert_eq!(problem.problem, OrderProblem::NamesFailed, "{failed}");
    let parts = client.send(QueryTaskDetailList::new(1, 20, &task)).await.expect("the task");
    let states: Vec<_> =
        parts.data.iter().map(|part| (part.domain_name.as_deref(), &part.task_status)).collect();
    let [done, failed] = [TaskDetailStatus::Succeeded, TaskDetailStatus::Failed].map(Some);
    assert_eq!(states, [(Some(names[0]), &done), (Some(names[1]), &failed)]);
}

#[tokio::test]
async fn a_write_whose_state_is_not_kept_returns_its_example() {
    let (fake, client, before) = open();
    let documents = [AuditDocument::new().credential_type("SHSQB").credential_url("example-folder/form.jpg")];
    let submit = SubmitOperationCredentials::new().audit_record_id(1).documents(documents);
    client.send(submit).await.expect("documents are sent as JSON");
    let response = client.send(DomainSpecialBizCancel::new(1)).await.expect("the example");
    assert_eq!(response.app_name.as_deref(), Some("test-com"));
    assert_eq!(fake.world(|world| world.clone()), before);
}

#[test]
fn each_purchase_and_destruction_and_each_read_for_orders_keeps_state() {
    let mut stateless: BTreeSet<&str> = BTreeSet::new();
    let mut stateful = BTreeSet::new();
    for (service, action, source) in control::answer_sources() {
        let service = info(service);
        let effect = service.operation(action).expect(action).effect;
        assert_ne!(source, AnswerSource::Missing, "{action}");
        if source != AnswerSource::State {
            stateless.insert(action);
        }
        if matches!(effect, Effect::Purchase | Effect::Destroy) {
            stateful.insert(action);
        }
        if effect == Effect::Purchase {
            let described = description::find(service.name, action).expect(action);
            guards(&described.action.parameters, described.service, &mut stateful);
        }
    }
    for orders in control::services().into_iter().filter_map(|service| service.orders) {
        stateful.extend(orders.quote.iter().map(|quote| quote.read));
        stateful.extend(orders.settle.iter().map(|settle| settle.read));
        stateful.extend(orders.find.iter().map(|find| find.read));
        stateful.extend(orders.rule_out.iter().map(|rule| rule.read));
    }
    assert!(stateful.len() > 30 && stateless.len() > 10, "{stateful:?} {stateless:?}");
    assert_eq!(stateful.intersection(&stateless).collect::<Vec<_>>(), Vec::<&&str>::new());
}

/// Adds the reads whose values parameters have to come from.
fn guards<'a>(parameters: &'a [Field], service: &'a Service, reads: &mut BTreeSet<&'a str>) {
    for parameter in parameters {
        reads.extend(parameter.guard.iter().map(|guard| &*guard.action));
        guards(service.fields_of(&parameter.ty).unwrap_or_default(), service, reads);
    }
}

fn info(name: &str) -> &'static ServiceInfo {
    control::services().into_iter().find(|service| service.name == name).expect(name)
}
