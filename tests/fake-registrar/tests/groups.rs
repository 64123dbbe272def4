//! Groups of names: they are created, filled, listed and deleted, and the names stay in the account.

use fake_registrar::world::{Registrar, Span, World};
use fake_registrar::{Fake, Fault, When};
use registrar_sdk::aliyun_domain::{
    AliyunDomain, DeleteDomainGroup, DomainGroupSource, QueryDomainGroupList, QueryDomainList,
    SaveDomainGroup, UpdateDomainToDomainGroup,
};
use registrar_sdk::{Client, Error, Outcome};

fn registrar() -> (Fake, Client<AliyunDomain>) {
    let fake = Fake::of(World::sample_at("2026-03-01T10:00:00Z".parse().expect("a time")));
    let client = fake.china().build().expect("a client").strict();
    (fake, client)
}

async fn create(client: &Client<AliyunDomain>, title: &str) -> i64 {
    let group = client.send(SaveDomainGroup::new(title)).await.expect("a group");
    assert_eq!((group.domain_group_name.as_deref(), group.total_number), (Some(title), Some(0)));
    group.domain_group_id.expect("an ID")
}

async fn put(client: &Client<AliyunDomain>, group: i64, replace: bool, names: &[&str]) -> Result<(), Error> {
    let update = UpdateDomainToDomainGroup::new(group, DomainGroupSource::Names, replace);
    client.send(update.domain_names(names.iter().copied())).await.map(drop)
}

async fn delete(client: &Client<AliyunDomain>, group: i64) -> Result<(), Error> {
    client.destroy(DeleteDomainGroup::new(group), &group.to_string()).await.map(drop)
}

/// Returns each group's title, number of names, and whether it is being deleted.
async fn groups(client: &Client<AliyunDomain>) -> Vec<(String, i32, bool)> {
    let list = client.send(QueryDomainGroupList::new().show_deleting_group(true)).await.expect("the groups");
    let groups = list.into_inner().data.into_iter();
    let group = groups.map(|group| {
        let title = group.domain_group_name.unwrap_or_default();
        (title, group.total_number.expect("a number"), group.being_deleted.expect("a boolean"))
    });
    group.collect()
}

/// Returns the names of a group, and the titles that the list of names has for it.
async fn names(client: &Client<AliyunDomain>, group: i64) -> (Vec<String>, Vec<String>) {
    let list = QueryDomainList::new(1, 50).domain_group_id(group.to_string());
    let found = client.send(list).await.expect("the names").into_inner().data;
    let mut names: Vec<_> = found.iter().filter_map(|domain| domain.domain_name.clone()).collect();
    names.sort();
    let mut titles: Vec<_> = found.into_iter().filter_map(|domain| domain.domain_group_name).collect();
    titles.dedup();
    (names, titles)
}

fn row(title: &str, count: i32) -> (String, i32, bool) {
    (title.to_owned(), count, false)
}

#[tokio::test]
async fn the_names_of_a_deleted_group_stay_in_the_account_without_a_group() {
    let (fake, client) = registrar();
    let shops = create(&client, "shops").await;
    put(&client, shops, false, &["example.com", "example.net"]).await.expect("names of the account");
    assert_eq!(groups(&client).await, [row("未分组", 7), row("shops", 2)]);
    // A name of the other registrar is in nobody's group.
    fake.world(|world| {
        let expires = world.now().plus_years(1);
        world.add_domain("elsewhere.com", expires).registrar = Some(Registrar::Opensrs);
    });
    assert_eq!(groups(&client).await, [row("未分组", 7), row("shops", 2)]);
    fake.world(|world| world.domains.remove("elsewhere.com"));
    let renamed = SaveDomainGroup::new("stores").domain_group_id(shops);
    assert_eq!(client.send(renamed).await.expect("a title").total_number, Some(2));
    let expected = (vec!["example.com".to_owned(), "example.net".to_owned()], vec!["stores".to_owned()]);
    assert_eq!(names(&client, shops).await, expected);

    delete(&client, shops).await.expect("the group is deleted");
    assert_eq!(groups(&client).await, [row("未分组", 9)]);
    assert_eq!(names(&client, shops).await.0, Vec::<String>::new());
    fake.world(|world| {
        assert_eq!(world.domains.len(), 9);
        assert_eq!(world.audit(), Vec::<String>::new());
    });
}

#[tokio::test]
async fn a_name_is_in_one_group_and_replacing_removes_the_others() {
    let (_fake, client) = registrar();
    let (shops, blogs) = (create(&client, "shops").await, create(&client, "blogs").await);
    put(&client, shops, false, &["example.com", "example.net"]).await.expect("names of the account");
    put(&client, blogs, false, &["example.net", "example.cn"]).await.expect("names of the account");
    assert_eq!(groups(&client).await, [row("未分组", 6), row("shops", 1), row("blogs", 2)]);
    put(&client, blogs, true, &["example.com"]).await.expect("names of the account");
    assert_eq!(groups(&client).await, [row("未分组", 8), row("shops", 0), row("blogs", 1)]);
    put(&client, -1, false, &["example.com"]).await.expect("names of the account");
    assert_eq!(groups(&client).await, [row("未分组", 9), row("shops", 0), row("blogs", 0)]);

    let found =
        client.send(QueryDomainGroupList::new().domain_group_name("blogs")).await.expect("the groups");
    let ids: Vec<_> = found.data.iter().filter_map(|group| group.domain_group_id.as_deref()).collect();
    assert_eq!(ids, [blogs.to_string()]);
}

#[tokio::test]
async fn a_large_group_is_being_deleted_for_a_while() {
    let (fake, client) = registrar();
    let large = create(&client, "large").await;
    fake.world(|world| {
        let expires = world.now().plus_years(1);
        for number in 0..1001 {
            world.add_domain(&format!("name{number}.com"), expires).group = Some(large);
        }
    });
    delete(&client, large).await.expect("the deletion begins");
    assert_eq!(groups(&client).await, [row("未分组", 9), ("large".to_owned(), 1001, true)]);
    let shown = client.send(QueryDomainGroupList::new()).await.expect("the groups").data.len();
    assert_eq!(shown, 1, "a group that is being deleted is listed only on request");
    for change in [put(&client, large, false, &["example.com"]).await, delete(&client, large).await] {
        assert_eq!(change.expect_err("the group is being deleted").code(), Some("ParameterIllegal"));
    }
    assert_eq!(fake.world(|world| world.audit()), Vec::<String>::new());

    fake.clock().advance(Span::minutes(10));
    assert_eq!(groups(&client).await, [row("未分组", 1010)]);
}

#[tokio::test]
async fn an_impossible_change_is_refused_and_changes_nothing() {
    let (fake, client) = registrar();
    let shops = create(&client, "shops").await;
    let before = fake.world(|world| world.clone());
    let file = UpdateDomainToDomainGroup::new(shops, DomainGroupSource::File, true).file("dGVzdA==");
    for (change, code) in [
        (put(&client, shops, false, &["example.com", "taken.com"]).await, "DomainNotExist"),
        (put(&client, 1, false, &["example.com"]).await, "ParameterIllegal"),
        (put(&client, -1, true, &["example.com"]).await, "ParameterIllegal"),
        (client.send(file).await.map(drop), "ParameterIllegal"),
        (client.send(SaveDomainGroup::new("a").domain_group_id(1)).await.map(drop), "ParameterIllegal"),
        (delete(&client, 1).await, "ParameterIllegal"),
        (delete(&client, -1).await, "ParameterIllegal"),
    ] {
        let error = change.expect_err(code);
        assert_eq!((error.code(), error.outcome()), (Some(code), Outcome::Refused), "{error}");
    }
    assert_eq!(fake.world(|world| world.clone()), before);
}

#[tokio::test]
async fn the_list_shows_whether_a_deletion_was_carried_out_whose_response_was_lost() {
    let (fake, client) = registrar();
    for (fault, left) in [(Fault::ResetAfterReading, 2), (Fault::ResetAfterCommit, 1)] {
        let shops = create(&client, "shops").await;
        fake.faults().add(When::next().of("DeleteDomainGroup"), fault);
        let error = delete(&client, shops).await.expect_err("a lost response");
        assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
        assert_eq!(groups(&client).await.len(), left);
        if left == 2 {
            delete(&client, shops).await.expect("the group still exists");
        }
    }
}
