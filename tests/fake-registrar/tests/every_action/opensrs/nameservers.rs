//! Nameservers in the account's names, and nameservers of names.

use super::Xcp;
use registrar_sdk::opensrs::*;

/// Returns the nameservers of a name.
async fn servers(bench: &Xcp, name: &str) -> Vec<String> {
    let outcome = bench.send(GetDomainNameservers::new(name)).await.into_inner();
    outcome.nameserver_list.into_iter().filter_map(|server| server.name).collect()
}

pub async fn hosts_are_created_added_to_registries_renamed_and_deleted(bench: &Xcp) {
    let hosts = async || {
        let outcome = bench.send(GetNameservers::new("example.com")).await.into_inner();
        let host = |host: CreatedNameserver| Some((host.name?, host.ipaddress?));
        outcome.nameserver_list.into_iter().filter_map(host).collect::<Vec<_>>()
    };
    let host = |name: &str, address: &str| (name.to_owned(), address.to_owned());
    bench.send(CreateNameserver::new("ns8.example.com", "example.com").ipaddress("192.0.2.8")).await;
    assert!(hosts().await.contains(&host("ns8.example.com", "192.0.2.8")));

    // Another registry has to be informed of the host.
    let at = |tld: &str| CheckNameserverAtRegistry::new("ns8.example.com", tld);
    assert_eq!(bench.send(at(".org")).await.code(), Some("212"), "the host is unknown there");
    bench.send(AddNameserverToRegistry::new(false, "ns8.example.com", ".org")).await;
    assert_eq!(bench.send(at(".org")).await.code(), Some("200"), "the host is known there");

    let rename = ModifyNameserver::new("example.com", "ns8.example.com");
    bench.send(rename.new_name("ns9.example.com").ipaddress("192.0.2.9")).await;
    assert!(hosts().await.contains(&host("ns9.example.com", "192.0.2.9")));
    bench.destroy(DeleteNameserver::new("example.com", "ns9.example.com"), "ns9.example.com").await;
    assert!(hosts().await.iter().all(|(name, _)| name != "ns9.example.com"));
}

pub async fn nameservers_are_assigned_to_names(bench: &Xcp) {
    bench.send(AssignNameservers::new(["ns1.other.example", "ns2.other.example"], "example.com")).await;
    assert_eq!(servers(bench, "example.com").await, ["ns1.other.example", "ns2.other.example"]);
    let change = AddRemoveNameservers::new("example.com")
        .add_nameservers(["ns3.other.example"])
        .remove_nameservers(["ns1.other.example"]);
    bench.send(change).await;
    assert_eq!(servers(bench, "example.com").await, ["ns2.other.example", "ns3.other.example"]);
}
